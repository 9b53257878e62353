import type {
  Converted,
  DiscountDomain,
  FoundDiscountRate,
  Gpl,
  GplRole,
  SchoolTypeGroup,
} from '../../../prices/index.js'
import type { Text } from '../text.js'

/** Whose post it is. */
export const gplRoles: Readonly<Record<GplRole, Text>> = {
  teacher: { nl: 'leraar', en: 'teacher' },
  directie: { nl: 'directie', en: 'directie' },
  oop: { nl: 'onderwijsondersteunend personeel', en: 'support staff' },
}

/** Which of the amounts of a year it is. */
export const gplVersions: Readonly<Record<Gpl['version'], Text>> = {
  first: { nl: 'eerste bedragen', en: 'first amounts' },
  final: { nl: 'definitieve bedragen', en: 'final amounts' },
  'not-told': {
    nl: 'bedragen waarvan niet gezegd is of ze definitief zijn',
    en: 'amounts not said to be first or final',
  },
}

/** A group of school types (schoolsoortgroep). */
export const schoolTypeGroups: Readonly<Record<SchoolTypeGroup, Text>> = {
  1: { nl: 'mavo, vbo en praktijkonderwijs', en: 'mavo, vbo and praktijkonderwijs' },
  2: { nl: 'havo en vwo', en: 'havo and vwo' },
  3: { nl: 'havo met mavo', en: 'havo with mavo' },
  4: { nl: 'scholengemeenschappen met havo, mavo en vbo', en: 'communities with havo, mavo and vbo' },
}

/** By which index an amount is converted. */
export const priceIndexes: Readonly<Record<Converted['by'], Text>> = {
  cpi: { nl: 'consumentenprijzen', en: 'consumer prices' },
  gpl: { nl: 'gemiddelde personeelslast', en: 'gemiddelde personeelslast (GPL)' },
}

/** What effects a discount rate is for. */
export const discountDomains: Readonly<Record<DiscountDomain, Text>> = {
  general: { nl: 'algemeen', en: 'general' },
  education: { nl: 'onderwijs', en: 'education' },
  'public-physical-investment': { nl: 'publieke fysieke investeringen', en: 'public physical investment' },
  'travel-time': { nl: 'reistijd', en: 'travel time' },
  nature: { nl: 'natuur', en: 'nature' },
  health: { nl: 'gezondheid', en: 'health' },
  'negative-external-effects': { nl: 'negatieve externe effecten', en: 'negative external effects' },
  'non-linear-travel-time': { nl: 'reistijd bij schaarse capaciteit', en: 'travel time where capacity is short' },
  'risk-free-flows': { nl: 'aantoonbaar risicovrije stromen', en: 'flows shown to bear no risk' },
}

/** How firm a discount rate is. */
export const discountStandings: Readonly<Record<FoundDiscountRate['standing'], Text>> = {
  set: { nl: 'vastgesteld', en: 'set' },
  allowed: { nl: 'toegestaan', en: 'allowed' },
  provisional: { nl: 'voorlopig', en: 'for the time being' },
}
