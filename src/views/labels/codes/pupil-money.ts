import type {
  ExplainedAmount,
  PupilAssumption,
  PupilDepartment,
  PupilPart,
  ReportAmount,
  RugzakIndication,
  RugzakStatement,
  SchoolType,
} from '../../../funding/index.js'
import type { Text } from '../text.js'

/** A part of the money for a pupil. The English is what the entry itself says. */
export const pupilParts: Readonly<Record<PupilPart, Text>> = {
  teachers: { nl: 'leraren', en: 'teachers' },
  directie: { nl: 'directie', en: 'directie' },
  oop: { nl: 'onderwijsondersteunend personeel', en: 'support staff' },
  material: { nl: 'materieel', en: 'material' },
  books: { nl: 'lesmateriaal', en: 'books' },
  'lwoo-support': { nl: 'ondersteuning voor lwoo door personeel', en: 'support for lwoo by personnel' },
  'lwoo-material': { nl: 'materieel voor lwoo', en: 'material for lwoo' },
  'fixed-teachers': { nl: 'vaste formatie van leraren, omgeslagen', en: 'fixed posts of teachers, spread' },
  'fixed-material': { nl: 'vast bedrag per school, omgeslagen', en: 'fixed amount per school, spread' },
  'fixed-rooms': { nl: 'vast bedrag voor ruimten, omgeslagen', en: 'fixed amount for rooms, spread' },
  prestatiebox: { nl: 'prestatiebox', en: 'prestatiebox' },
  rugzak: { nl: 'rugzak, het vrij besteedbare deel', en: 'rugzak, the part that is free to spend' },
}

/**
 * Another amount for a pupil: of a rugzak, and of green vmbo.
 *
 * @category Labels
 */
export type OtherPupilPart = 'rugzak-respend' | 'green-vmbo' | 'green-vmbo-personnel' | 'green-vmbo-material'

/** Other amounts for a pupil. The English is what the entry itself says. */
export const otherPupilParts: Readonly<Record<OtherPupilPart, Text>> = {
  'rugzak-respend': { nl: 'rugzak, het deel dat wordt doorgegeven', en: 'rugzak, the part that passes through' },
  'green-vmbo': { nl: 'prijs per leerling', en: 'price per pupil' },
  'green-vmbo-personnel': { nl: 'prijs per leerling, personeel', en: 'price per pupil, personnel' },
  'green-vmbo-material': { nl: 'prijs per leerling, materieel', en: 'price per pupil, material' },
}

/** What the money for a pupil takes as given. */
export const pupilAssumptions: Readonly<Record<PupilAssumption, Text>> = {
  'school-has-vbo': {
    nl: 'De school heeft vbo, zodat de norm van een school met vbo voor alle leerlingen geldt',
    en: 'The school has vbo, so that the ratio of a school with vbo holds for all pupils',
  },
  'fixed-amounts-once-per-community': {
    nl: 'Een scholengemeenschap krijgt de vaste bedragen per school één keer',
    en: 'A school community gets the fixed amounts per school once',
  },
  'unchanged-after-last-text': {
    nl: 'Regels gelden zoals in de laatste tekst die is gelezen',
    en: 'Rules hold as in the last text that was read',
  },
  'rugzak-of-the-school-year-that-ends': {
    nl: 'De rugzak is die van het schooljaar dat in het kalenderjaar eindigt',
    en: 'The rugzak is that of the school year that ends in the calendar year',
  },
  'rugzak-not-to-the-school': {
    nl: 'Vanaf 2014-2015 gaat het geld van de rugzak niet naar de school',
    en: 'From 2014-2015 the money of the rugzak does not go to the school',
  },
}

/** The department of a vmbo pupil. */
export const pupilDepartments: Readonly<Record<PupilDepartment, Text>> = {
  mavo: { nl: 'theoretische leerweg', en: 'theoretische leerweg' },
  gemengd: { nl: 'gemengde leerweg', en: 'gemengde leerweg' },
  landbouw: { nl: 'landbouw (bb, kb)', en: 'agriculture (bb, kb)' },
  vbo: { nl: 'andere afdeling van bb of kb', en: 'another department of bb or kb' },
  grafimedia: { nl: 'grafimedia', en: 'grafimedia' },
  nautisch: { nl: 'nautisch', en: 'nautical' },
}

/** A type of school or community. */
export const schoolTypes: Readonly<Record<SchoolType, Text>> = {
  vbo: { nl: 'school voor vbo', en: 'school for vbo' },
  mavo: { nl: 'school voor mavo', en: 'school for mavo' },
  'vbo-mavo': { nl: 'scholengemeenschap vbo-mavo', en: 'community of vbo and mavo' },
  'mavo-havo': { nl: 'scholengemeenschap mavo-havo', en: 'community of mavo and havo' },
  'mavo-havo-vwo': { nl: 'scholengemeenschap mavo-havo-vwo', en: 'community of mavo, havo and vwo' },
  'vbo-mavo-havo': { nl: 'scholengemeenschap vbo-mavo-havo', en: 'community of vbo, mavo and havo' },
  'vbo-mavo-havo-vwo': { nl: 'scholengemeenschap vbo-mavo-havo-vwo', en: 'community of vbo, mavo, havo and vwo' },
}

/** The indication of a pupil with a rugzak. */
export const rugzakIndications: Readonly<Record<RugzakIndication, Text>> = {
  'cluster-4': { nl: 'cluster 4', en: 'cluster 4' },
  deaf: { nl: 'doof', en: 'deaf' },
  'hard-of-hearing': { nl: 'slechthorend', en: 'hard of hearing' },
  'physical-handicap': { nl: 'lichamelijk gehandicapt', en: 'physical handicap' },
  'long-term-ill-with-physical-handicap': {
    nl: 'langdurig ziek met een lichamelijke handicap',
    en: 'long-term ill with a physical handicap',
  },
  zmlk: { nl: 'zeer moeilijk lerend (zmlk)', en: 'zmlk (zeer moeilijk lerend)' },
}

/** Under which rules a rugzak falls. */
export const rugzakRegimes: Readonly<Record<RugzakStatement['regime'], Text>> = {
  rugzak: { nl: 'rugzak', en: 'rugzak' },
  transition: { nl: 'overgang naar het samenwerkingsverband', en: 'transition to the samenwerkingsverband' },
  ended: { nl: 'afgelopen', en: 'ended' },
}

/** A round amount of the report. */
export const reportAmounts: Readonly<Record<ReportAmount, Text>> = {
  regular: { nl: 'bekostiging van een gewone vmbo-leerling', en: 'funding of an ordinary vmbo pupil' },
  lwoo: { nl: 'bekostiging van een vmbo-leerling met lwoo', en: 'funding of a vmbo pupil with lwoo' },
  difference: { nl: 'het verschil tussen die twee', en: 'the difference between the two' },
  rugzak: { nl: 'wat een rugzak toevoegt', en: 'what a rugzak adds' },
  'school-3-regular': { nl: 'het standaardbedrag van school 3', en: 'the standard amount of school 3' },
  'school-3-aka': { nl: 'een aka-leerling van school 3', en: 'an AKA pupil of school 3' },
}

/** What may not be done with an amount of the report. */
export const reportCautions: Readonly<Record<ExplainedAmount['caution'], Text>> = {
  'no-basis-named': {
    nl: 'het rapport noemt geen grondslag en geen jaar',
    en: 'the report names no basis and no year',
  },
  'pair-not-subtractable': {
    nl: 'het ene bedrag mag niet van het andere worden afgetrokken',
    en: 'the one amount may not be taken from the other',
  },
}
