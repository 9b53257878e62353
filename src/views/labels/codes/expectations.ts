import type { ExpectationFate, RestsOn } from '../../../register/confront.js'
import type {
  AnswerKind,
  BasisKind,
  ExpectationGroup,
  ExpectationMood,
  ExpectationSubject,
  ExpectationTarget,
  ExpectedDirection,
  Hedge,
} from '../../../register/expectations/codes.js'
import type { Text } from '../text.js'

/** What an expectation rested on. */
export const restsOn: Readonly<Record<RestsOn, Text>> = {
  nothing: { nl: 'op geen enkele regel', en: 'on no rule' },
  proposal: { nl: 'op een voorstel', en: 'on a proposal' },
  adopted: {
    nl: 'op een vastgestelde regel die nog niet in werking was',
    en: 'on a rule that was adopted and not in force yet',
  },
  'in-force': { nl: 'op een regel die in werking was', en: 'on a rule that was in force' },
  ended: { nl: 'op een regel die niet meer gold', en: 'on a rule that no longer applied' },
  unknown: { nl: 'op een grond die niet bekend is', en: 'on a ground that is not known' },
}

/** What became of a rule that was counted on. */
export const fates: Readonly<Record<ExpectationFate, Text>> = {
  came: { nl: 'gekomen', en: 'came' },
  'came-later': { nl: 'later gekomen', en: 'came later' },
  'never-came': { nl: 'nooit gekomen', en: 'never came' },
  'not-yet': { nl: 'nog niet gekomen', en: 'not yet' },
  unknown: { nl: 'niet bekend', en: 'not known' },
  partly: { nl: 'deels gekomen', en: 'came in part' },
  'no-rule': { nl: 'geen regel waarop werd gerekend', en: 'no rule was counted on' },
}

/** How an expectation is said. */
export const moods: Readonly<Record<ExpectationMood, Text>> = {
  expected: { nl: 'verwacht', en: 'expected' },
  feared: { nl: 'gevreesd', en: 'feared' },
  signalled: { nl: 'gesignaleerd', en: 'signalled' },
}

/** Which way something is expected to go. */
export const directions: Readonly<Record<ExpectedDirection, Text>> = {
  up: { nl: 'neemt toe', en: 'goes up' },
  down: { nl: 'neemt af', en: 'goes down' },
  same: { nl: 'blijft gelijk', en: 'stays the same' },
  unclear: { nl: 'onduidelijk', en: 'unclear' },
}

/** What an expectation is based on. */
export const bases: Readonly<Record<BasisKind, Text>> = {
  fact: { nl: 'feiten', en: 'facts' },
  image: { nl: 'een beeld', en: 'an image' },
  mixed: { nl: 'feiten en beelden', en: 'facts and images' },
}

/** What the other side says of it. */
export const answers: Readonly<Record<AnswerKind, Text>> = {
  recognised: { nl: 'herkend', en: 'recognised' },
  partly: { nl: 'deels herkend', en: 'recognised in part' },
  'explained-otherwise': { nl: 'anders verklaard', en: 'explained otherwise' },
  'not-recognised': { nl: 'niet herkend', en: 'not recognised' },
}

/** How careful the wording is. */
export const hedges: Readonly<Record<Hedge, Text>> = {
  mogelijk: { nl: 'mogelijk', en: 'possibly' },
  waarschijnlijk: { nl: 'waarschijnlijk', en: 'probably' },
  onduidelijk: { nl: 'onduidelijk', en: 'unclear' },
}

/** What an expectation is about. */
export const subjects: Readonly<Record<ExpectationSubject, Text>> = {
  size: { nl: 'aantal leerlingen', en: 'number of pupils' },
  composition: { nl: 'samenstelling van de groep', en: 'composition of the group' },
  diploma: { nl: 'kans op een diploma', en: 'chance of a diploma' },
  admission: { nl: 'toelating', en: 'admission' },
  selection: { nl: 'selectie door het mbo', en: 'selection by the mbo' },
  startkwalificatie: { nl: 'kans op een startkwalificatie', en: 'chance of a startkwalificatie' },
  'study-advice': { nl: 'studieadvies', en: 'study advice' },
  exit: { nl: 'bestemming na de opleiding', en: 'destination afterwards' },
  rule: { nl: 'komst van een regel of plan', en: 'coming of a rule or a plan' },
  motivation: { nl: 'motivatie', en: 'motivation' },
  fit: { nl: 'passend aanbod', en: 'fit of what is offered' },
  placements: { nl: 'stageplaatsen', en: 'placements' },
  staff: { nl: 'personeel', en: 'staff' },
  costs: { nl: 'kosten', en: 'costs' },
  organisation: { nl: 'organisatie', en: 'organisation' },
  supply: { nl: 'aanbod', en: 'supply' },
}

/** The education it bears on. */
export const targets: Readonly<Record<ExpectationTarget, Text>> = {
  maatwerktrajecten: { nl: 'maatwerktrajecten', en: 'maatwerktrajecten' },
  'leerwerktraject-and-vm2': { nl: 'leerwerktraject en VM2', en: 'leerwerktraject and VM2' },
  'entreeopleiding-in-vmbo': { nl: 'entreeopleiding in het vmbo', en: 'entreeopleiding in the vmbo' },
  entreeopleiding: { nl: 'entreeopleiding', en: 'entreeopleiding' },
  'entreeopleiding-and-entreeopleiding-in-vmbo': {
    nl: 'entreeopleiding in mbo en vmbo',
    en: 'entreeopleiding in mbo and vmbo',
  },
  'vmbo-bb': { nl: 'vmbo-bb', en: 'vmbo-bb' },
  'mbo-2': { nl: 'mbo-2', en: 'mbo-2' },
  mbo: { nl: 'mbo', en: 'mbo' },
}

/** The pupils it is about. */
export const groups: Readonly<Record<ExpectationGroup, Text>> = {
  'pupils-in-maatwerk': { nl: 'leerlingen in maatwerktrajecten', en: 'pupils in maatwerktrajecten' },
  'pupils-of-vmbo-bb': { nl: 'leerlingen van vmbo-bb', en: 'pupils of vmbo-bb' },
  'pupils-below-2f': { nl: 'leerlingen die 2F niet halen', en: 'pupils who do not reach 2F' },
  'pupils-in-ao': { nl: 'leerlingen in een assistentenopleiding', en: 'pupils in an assistentenopleiding' },
  'pupils-from-pro-and-vso': {
    nl: 'leerlingen uit praktijkonderwijs en vso',
    en: 'pupils from praktijkonderwijs and vso',
  },
  'stronger-pupils': { nl: 'sterkere leerlingen', en: 'stronger pupils' },
  zijwindgevoelig: {
    nl: 'zijwindgevoelige leerlingen',
    en: 'pupils who leave the path without guidance (zijwindgevoelig)',
  },
  'between-level-1-and-2': { nl: 'leerlingen tussen niveau 1 en 2', en: 'pupils between level 1 and 2' },
  'pupils-with-extra-needs': { nl: 'leerlingen met een extra ondersteuningsbehoefte', en: 'pupils with extra needs' },
  'students-in-entree': { nl: 'studenten in de entreeopleiding', en: 'students in the entreeopleiding' },
  'graduates-of-entree': { nl: 'gediplomeerden van de entreeopleiding', en: 'graduates of the entreeopleiding' },
  all: { nl: 'alle leerlingen en studenten', en: 'all pupils and students' },
}
