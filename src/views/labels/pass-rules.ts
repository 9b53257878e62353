import type { PassRuleName } from '../../exams/index.js'
import type { PolicyStatus } from '../../policy/resolve.js'
import type { Text } from './text.js'

/** The pass rules, as they stand behind "by" and "volgens". */
export const passRules: Readonly<Record<PassRuleName, Text>> = {
  'vmbo-bb': { nl: 'de uitslagregel van het vmbo-bb', en: 'the pass rule of the vmbo-bb' },
  leerwerktraject: { nl: 'de uitslagregel van het leerwerktraject', en: 'the pass rule of the leerwerktraject' },
  entree: { nl: 'de uitslagregel van de entreeopleiding', en: 'the pass rule of the entreeopleiding' },
  mbo: { nl: 'de regel voor Nederlands en rekenen in het mbo', en: 'the rule on Nederlands and rekenen in the mbo' },
}

/** How a rule stands that was asked for by its id. */
export const askedForTexts: Readonly<Record<PolicyStatus, Text>> = {
  voorgenomen: {
    nl: 'deze regel is alleen voorgesteld en niet vastgesteld; er is om gevraagd',
    en: 'this rule was proposed only and not adopted; it was asked for',
  },
  vastgesteld: {
    nl: 'deze regel is vastgesteld, maar geldt op die dag nog niet; er is om gevraagd',
    en: 'this rule is adopted, but does not apply yet on that day; it was asked for',
  },
  'in-werking': {
    nl: 'deze regel is op die dag in werking; er is om gevraagd',
    en: 'this rule is in force on that day; it was asked for',
  },
  vervallen: {
    nl: 'deze regel geldt op die dag niet meer; er is om gevraagd',
    en: 'this rule no longer applies on that day; it was asked for',
  },
  'nooit-in-werking': {
    nl: 'deze regel is nooit in werking getreden; er is om gevraagd',
    en: 'this rule never came into force; it was asked for',
  },
  onbekend: {
    nl: 'het staat niet vast of deze regel op die dag geldt; er is om gevraagd',
    en: 'it is not settled whether this rule applies on that day; it was asked for',
  },
}
