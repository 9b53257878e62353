import type {
  CharacteristicCode,
  CharacteristicOutcome,
  FactorState,
  IndicatorCode,
  IndicatorState,
  IntakeScale,
  MeasureCode,
  PillarCode,
  PillarPointCode,
  Said,
  VulnerableGroupCode,
} from '../../../organisability/index.js'
import type { Text } from '../text.js'

/** An outcome measure of table 1. */
export const measures: Readonly<Record<MeasureCode, Text>> = {
  organiseerbaarheid: { nl: 'organiseerbaarheid', en: 'organiseerbaarheid (whether it can be organised)' },
  doelmatigheid: { nl: 'doelmatigheid', en: 'doelmatigheid (whether it is effective and efficient)' },
}

/** A condition or a result of table 1. */
export const characteristics: Readonly<Record<CharacteristicCode, Text>> = {
  'staff-and-means': { nl: 'beschikbaarheid van personeel en middelen', en: 'staff and means' },
  'conditions-in-school': { nl: 'randvoorwaarden binnen de school', en: 'conditions in the school' },
  collaboration: { nl: 'samenwerking', en: 'collaboration' },
  backing: { nl: 'draagvlak', en: 'backing' },
  'balanced-intake': { nl: 'gebalanceerde instroom', en: 'balanced intake' },
  result: { nl: 'resultaat in door- en uitstroom', en: 'result in moving on and leaving' },
  'cost-benefit': { nl: 'verhouding tussen kosten en baten', en: 'costs against benefits' },
  effectiveness: { nl: 'effectiviteit', en: 'effectiveness' },
}

/** What a condition or a result is judged by. */
export const indicators: Readonly<Record<IndicatorCode, Text>> = {
  'enough-means': { nl: 'voldoende middelen', en: 'enough means' },
  'teacher-commitment': { nl: 'inzet van docenten', en: 'commitment of teachers' },
  'equipped-staff': { nl: 'toegerust of bijgeschoold personeel', en: 'staff equipped or trained for it' },
  'placements-available': { nl: 'beschikbare stageplaatsen', en: 'available placements' },
  'pupil-tracking-system': { nl: 'leerlingvolgsysteem', en: 'tracking of pupils' },
  'care-system': { nl: 'zorgsysteem binnen de school', en: 'system of care in the school' },
  'vmbo-with-mbo': { nl: 'samenwerking tussen vmbo en mbo', en: 'vmbo and mbo working together' },
  'school-with-placement': { nl: 'samenwerking tussen school en stageplek', en: 'school and placement working together' },
  'school-with-guidance': {
    nl: 'samenwerking tussen school en extra begeleiding',
    en: 'school and extra guidance working together',
  },
  'pupils-back-it': { nl: 'draagvlak onder leerlingen', en: 'backing among pupils' },
  'parents-back-it': { nl: 'draagvlak onder ouders', en: 'backing among parents' },
  'professionals-back-it': { nl: 'draagvlak onder professionals', en: 'backing among professionals' },
  'intake-in-balance': { nl: 'instroom die bij de schaal past', en: 'an intake that fits the scale' },
  'population-fits': { nl: 'leerlingen voor wie het traject is bedoeld', en: 'the pupils the traject is meant for' },
  'pupils-move-on': { nl: 'doorstroom van leerlingen', en: 'pupils moving on' },
  'pupils-leave-qualified': { nl: 'uitstroom met een diploma', en: 'pupils leaving with a diploma' },
  'costs-in-proportion': { nl: 'kosten in verhouding tot de opbrengst', en: 'costs in proportion to the yield' },
  'stay-in-education': { nl: 'behoud van leerlingen in het onderwijs', en: 'pupils staying in education' },
  'complete-fitting-education': { nl: 'afronding van een passende opleiding', en: 'completing an education that fits' },
  'reach-startkwalificatie': { nl: 'behalen van een startkwalificatie', en: 'reaching a startkwalificatie' },
}

/** How an indicator, a condition or a result stands. */
export const conditionStates: Readonly<Record<IndicatorState | CharacteristicOutcome, Text>> = {
  met: { nl: 'voldaan', en: 'met' },
  weak: { nl: 'zwak', en: 'weak' },
  'not-met': { nl: 'niet voldaan', en: 'not met' },
  unknown: { nl: 'niet bekend', en: 'not known' },
  disputed: { nl: 'betwist', en: 'disputed' },
  undetermined: { nl: 'niet te bepalen', en: 'not to be determined' },
}

/** Whose perception a statement is. */
export const perceivers: Readonly<Record<Said['voice'], Text>> = {
  vmbo: { nl: 'het vmbo', en: 'the vmbo' },
  mbo: { nl: 'het mbo', en: 'the mbo' },
  researchers: { nl: 'de onderzoekers', en: 'the researchers' },
  pupils: { nl: 'de leerlingen', en: 'the pupils' },
  parents: { nl: 'de ouders', en: 'the parents' },
  companies: { nl: 'de bedrijven', en: 'the companies' },
  samenwerkingsverband: { nl: 'het samenwerkingsverband', en: 'the samenwerkingsverband' },
  municipality: { nl: 'de gemeente', en: 'the municipality' },
  reckoned: { nl: 'de opgegeven aantallen', en: 'the numbers given' },
}

/** How a traject is organised. */
export const intakeScales: Readonly<Record<IntakeScale, Text>> = {
  embedded: { nl: 'binnen bestaande lessen', en: 'inside existing lessons' },
  class: { nl: 'klassikaal', en: 'as a class' },
}

/** Whether a factor is there. */
export const factorStates: Readonly<Record<FactorState, Text>> = {
  applies: { nl: 'speelt', en: 'applies' },
  'applies-in-part': { nl: 'speelt deels', en: 'applies in part' },
  'does-not-apply': { nl: 'speelt niet', en: 'does not apply' },
  disputed: { nl: 'betwist', en: 'disputed' },
  'other-traject': { nl: 'genoemd bij andere trajecten', en: 'named of other trajects' },
  'worth-asking': { nl: 'de moeite waard om naar te vragen', en: 'worth asking about' },
  unknown: { nl: 'niet bekend', en: 'not known' },
}

/** A pillar of section 4.3. */
export const pillars: Readonly<Record<PillarCode, Text>> = {
  'staff-and-means': { nl: 'beschikbaarheid personeel en middelen', en: 'staff and means' },
  'care-system': { nl: 'kwaliteit zorgsysteem binnen school', en: 'quality of care in the school' },
  collaboration: { nl: 'samenwerking', en: 'collaboration' },
  backing: { nl: 'draagvlak', en: 'backing' },
  'balanced-intake': { nl: 'gebalanceerde instroom', en: 'balanced intake' },
  'moving-on': { nl: 'doorstroom', en: 'moving on' },
}

/** A sub-point of a pillar. */
export const pillarPoints: Readonly<Record<PillarPointCode, Text>> = {
  'creative-with-means': { nl: 'creativiteit met de beschikbare middelen', en: 'being creative with the means there are' },
  placements: { nl: 'stageplaatsen', en: 'placements' },
  'commitment-of-teachers': { nl: 'inzet en betrokkenheid van docenten', en: 'commitment of teachers' },
  'knowledge-of-teachers': {
    nl: 'kennis bij docenten van wat leerlingen nodig hebben',
    en: 'what teachers know of the needs of pupils',
  },
  'willing-mbo': { nl: 'een mbo dat wil samenwerken', en: 'an mbo that will work together' },
  'willing-companies': { nl: 'bedrijven die willen samenwerken', en: 'companies that will work together' },
  'backing-by-all': { nl: 'draagvlak bij school, leerlingen en ouders', en: 'backing by school, pupils and parents' },
  'numbers-fit-scale': { nl: 'aantallen die bij de schaal passen', en: 'numbers that fit the scale' },
  'fitting-population': { nl: 'samenstelling van de leerlingpopulatie', en: 'the kind of pupils' },
  'feasible-exams': { nl: 'haalbare exameneisen', en: 'exams within reach' },
  'admission-by-mbo': { nl: 'toelatingsbeleid van het mbo', en: 'admission by the mbo' },
}

/** A vulnerable group of section 4.3. */
export const vulnerableGroups: Readonly<Record<VulnerableGroupCode, Text>> = {
  'loses-diploma-or-admission': {
    nl: 'leerlingen die hun diploma of toelating verliezen door nieuwe regels',
    en: 'pupils who lose their diploma or admission by new rules',
  },
  'zijwindgevoelig-among-heavier': {
    nl: 'zijwindgevoelige jongeren tussen leerlingen met zwaardere problemen',
    en: 'zijwindgevoelige pupils among those with heavier problems',
  },
  'specific-need-without-placement': {
    nl: 'leerlingen met een specifieke behoefte zonder stageplaats',
    en: 'pupils with a specific need and no placement',
  },
}
