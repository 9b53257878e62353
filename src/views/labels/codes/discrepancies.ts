import type { DiscrepancyKind, DiscrepancyTopic } from '../../../register/discrepancies.js'
import type { Text } from '../text.js'

/** How the report differs from the law. */
export const discrepancyKinds: Readonly<Record<DiscrepancyKind, Text>> = {
  error: {
    nl: 'onjuist: geen recht van enige dag waarover het kan gaan',
    en: 'an error: not the law of any day that it can be about',
  },
  'planned-never-came': { nl: 'gepland en nooit gekomen', en: 'planned and never came' },
  'planned-changed': {
    nl: 'gepland en anders of op een ander moment gekomen',
    en: 'planned, and came in another form or at another time',
  },
  outdated: { nl: 'achterhaald toen het rapport werd geschreven', en: 'outdated when the report was written' },
  incomplete: { nl: 'juist maar onvolledig', en: 'right but incomplete' },
  'other-wording': { nl: 'ongeveer hetzelfde in andere woorden', en: 'about the same in other words' },
  'other-rule': { nl: 'de regel gaat over een andere vraag', en: 'the rule is about another question' },
  'other-status': {
    nl: 'de regel had een andere status dan wordt gezegd',
    en: 'the rule had another status than is said',
  },
  'no-difference': { nl: 'geen verschil', en: 'no difference' },
}

/** What a difference between the report and the law is about. */
export const discrepancyTopics: Readonly<Record<DiscrepancyTopic, Text>> = {
  'working-hours-under-sixteen': { nl: 'werkuren onder 16 jaar', en: 'working hours below 16' },
  'rekentoets-counts-in-vmbo': {
    nl: 'de rekentoets in de uitslagregel van het vmbo',
    en: 'the rekentoets in the pass rule of the vmbo',
  },
  'reference-levels-in-mbo-2': { nl: 'referentieniveaus in mbo-2', en: 'reference levels in mbo-2' },
  'access-to-mbo-2-with-entree-diploma': {
    nl: 'toegang tot mbo-2 met een entreediploma',
    en: 'access to mbo-2 with a diploma of entree',
  },
  'twelve-hours-of-work': { nl: 'twaalf uur werk per week', en: 'twelve hours of work a week' },
  'enrolment-as-extraneus': { nl: 'inschrijving als extraneus', en: 'enrolment as extraneus' },
  'leerwerktraject-into-mbo-1': { nl: 'van leerwerktraject naar mbo-1', en: 'from leerwerktraject to mbo-1' },
  'permission-for-assistentenopleiding': {
    nl: 'toestemming voor de assistentenopleiding',
    en: 'permission for the assistentenopleiding',
  },
  'age-for-entree': { nl: 'leeftijd voor de entreeopleiding', en: 'age for the entreeopleiding' },
  'entree-kwalificatiedossier': {
    nl: 'kwalificatiedossier van de entreeopleiding',
    en: 'kwalificatiedossier of the entreeopleiding',
  },
  'refusal-at-entree': { nl: 'weigering bij de entreeopleiding', en: 'refusal at the entreeopleiding' },
  'quotation-of-study-advice-article': {
    nl: 'aanhaling van het artikel over het studieadvies',
    en: 'quotation of the article on the study advice',
  },
  'four-months': { nl: 'de termijn van vier maanden', en: 'the term of four months' },
  'leerwerktraject-exam': { nl: 'examen van het leerwerktraject', en: 'exam of the leerwerktraject' },
  'first-year-of-leerwerktraject': {
    nl: 'eerste jaar van het leerwerktraject',
    en: 'first year of the leerwerktraject',
  },
  'end-of-vm2': { nl: 'einde van VM2', en: 'end of VM2' },
  'plan-for-vulnerable-pupils': { nl: 'plan voor kwetsbare leerlingen', en: 'plan for vulnerable pupils' },
  'vsv-target': { nl: 'doelstelling voor vsv', en: 'target for vsv' },
  'start-of-mbo-funding-model': {
    nl: 'begin van het bekostigingsmodel van het mbo',
    en: 'start of the funding model of the mbo',
  },
  'lwoo-amount': { nl: 'bedrag voor lwoo', en: 'amount for lwoo' },
  'status-of-reference-tests': {
    nl: 'status van de toetsen op referentieniveau',
    en: 'status of the tests on reference levels',
  },
  'leerweg-after-assistentenopleiding': {
    nl: 'leerweg na de assistentenopleiding',
    en: 'leerweg after the assistentenopleiding',
  },
  'age-of-vsv': { nl: 'leeftijd in de vsv-telling', en: 'age in the vsv count' },
  'support-plan': { nl: 'ondersteuningsplan', en: 'support plan' },
  'grounds-of-study-advice': {
    nl: 'gronden voor een negatief studieadvies',
    en: 'grounds for a negative study advice',
  },
}
