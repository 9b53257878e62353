import type { BottleneckCode, OrganisingFactorCode, ServingFactorCode } from '../../../organisability/index.js'
import type { Text } from '../text.js'

const bottlenecks: Readonly<Record<BottleneckCode, Text>> = {
  'dependence-on-mbo': { nl: 'afhankelijkheid van het mbo voor de doorstroom', en: 'dependence on the mbo for moving on' },
  'dependence-on-companies': {
    nl: 'afhankelijkheid van bedrijven voor stageplaatsen',
    en: 'dependence on companies for placements',
  },
  'exam-cost-unsettled': {
    nl: 'onduidelijk wie de diplomering van de assistentenopleiding betaalt',
    en: 'nobody settled who pays for the diploma of the assistentenopleiding',
  },
  'transfer-and-guidance-differ': {
    nl: 'loopbaanbegeleiding en warme overdracht lopen niet altijd goed',
    en: 'career guidance and warm transfer do not always go well',
  },
  'teachers-do-not-study-each-other': {
    nl: 'docenten van vmbo en mbo verdiepen zich niet in elkaars werkwijze',
    en: 'teachers of vmbo and mbo do not study how the other works',
  },
  'risks-lie-in-mbo': { nl: 'geen soepele overgang door strengere selectie', en: 'no smooth passage by stricter selection' },
  'companies-do-not-know-it': {
    nl: 'bedrijven die de trajecten niet kennen',
    en: 'companies that do not know the trajects',
  },
  'pupils-below-sixteen': {
    nl: 'leerlingen onder de 16 die geen volledige stage mogen lopen',
    en: 'pupils below 16 who may not do the full placement',
  },
  'flexible-exams-unfunded': { nl: 'flexibele examinering zonder bekostiging', en: 'flexible exams without funding' },
  'commitment-without-hours': { nl: 'inzet van docenten zonder uren', en: 'commitment of teachers without hours' },
  'level-2f-out-of-reach': { nl: 'referentieniveau 2F buiten bereik', en: 'reference level 2F out of reach' },
  'obstacles-beyond-the-school': {
    nl: 'belemmeringen buiten de macht van de school',
    en: 'obstacles beyond the power of the school',
  },
  'competition-in-the-region': { nl: 'concurrentie in stad of regio', en: 'competition in the town or region' },
  'fragmented-programmes': { nl: 'versnippering van mbo-opleidingen', en: 'many small mbo programmes' },
  'too-few-workplaces-in-school': {
    nl: 'onvoldoende leerwerkplekken in de school',
    en: 'too few places to learn and work in the school',
  },
  'too-few-placements': { nl: 'onvoldoende stageplekken', en: 'too few placements' },
  'pupils-outgrow-vmbo': { nl: 'leerlingen die het vmbo zijn ontgroeid', en: 'pupils who have outgrown the vmbo' },
  'pupils-change-sector': { nl: 'leerlingen die van sector wisselen', en: 'pupils who change sector' },
  'pressure-on-results': { nl: 'nadruk op rendement en vsv', en: 'stress on results and vsv' },
}

const servingFactors: Readonly<Record<ServingFactorCode, Text>> = {
  'early-mbo-material': { nl: 'vroeg mbo-stof aanbieden', en: 'mbo material early on' },
  'gradual-change-of-approach': {
    nl: 'geleidelijke overgang van de vmbo-aanpak naar de mbo-aanpak',
    en: 'a gradual change from the approach of the vmbo to that of the mbo',
  },
  'shared-placement-companies': { nl: 'stagebedrijven delen', en: 'sharing companies for placements' },
  'realistic-career-guidance': {
    nl: 'loopbaanbegeleiding met een reëel beeld van de arbeidsmarkt',
    en: 'career guidance with a real picture of the labour market',
  },
  'careful-intake': { nl: 'een zorgvuldige intake in het mbo', en: 'a careful intake in the mbo' },
  'two-streams-in-entree': {
    nl: 'twee stromen in de entreeopleiding',
    en: 'two streams in the entreeopleiding',
  },
}

/** A bottleneck or a success factor. */
export const organisingFactors: Readonly<Record<OrganisingFactorCode, Text>> = {
  ...bottlenecks,
  ...servingFactors,
  'simple-collaboration': { nl: 'een niet te complexe samenwerking', en: 'collaboration that is not too complex' },
  'clear-steering': { nl: 'duidelijke sturing', en: 'clear steering' },
  'balanced-input': { nl: 'inbreng van vmbo en mbo in balans', en: 'input of vmbo and mbo in balance' },
  'organisational-problems-solved': {
    nl: 'organisatieproblemen die worden opgelost',
    en: 'problems of organising that get solved',
  },
  'joint-pedagogy': { nl: 'een gezamenlijke pedagogische en didactische aanpak', en: 'one approach to pupils and teaching' },
  'integral-continuous-curriculum': { nl: 'een integrale doorlopende leerlijn', en: 'one curriculum from vmbo to mbo' },
  'joint-responsibility-for-diplomas': {
    nl: 'gezamenlijke verantwoordelijkheid voor de diplomering',
    en: 'answering for the diploma together',
  },
  'committed-and-expert-teachers': { nl: 'betrokken en deskundige docenten', en: 'committed and able teachers' },
  'history-of-collaboration': { nl: 'een samenwerking die al lang bestaat', en: 'a long history of working together' },
  'same-building': { nl: 'huisvesting in hetzelfde gebouw', en: 'housing in the same building' },
  'only-institution-in-the-region': {
    nl: 'geen andere mbo-instelling in de regio',
    en: 'no other mbo institution in the region',
  },
  'enough-pupils-per-class': { nl: 'voldoende leerlingen per klas', en: 'enough pupils per class' },
  'transfer-of-pupil-data': { nl: 'overdracht van leerlinggegevens', en: 'transfer of what is known of pupils' },
  'matching-pedagogy': { nl: 'een aanpak die soepel aansluit', en: 'approaches that join smoothly' },
  'career-orientation-from-leerjaar-1': {
    nl: 'loopbaanoriëntatie vanaf leerjaar 1',
    en: 'career orientation from leerjaar 1 on',
  },
  'exchange-between-teachers': { nl: 'ontmoeting tussen docenten', en: 'teachers who meet' },
}
