import type { Text } from '../text.js'

/** The words for what the weights of a student of the mbo ask for, by path. */
export const mboMoneyFacts = {
  'enrolments[].leerweg': { nl: 'bol of bbl', en: 'bol or bbl' },
  'enrolments[].priceFactor': { nl: 'de prijsfactor van de opleiding', en: 'the price factor of the programme' },
  'enrolments[].ministry': { nl: 'onder welk ministerie de opleiding valt', en: 'which ministry the programme belongs to' },
  'context.assistentYears': {
    nl: 'of jaren in de assistentopleiding van voor 2013 meetellen',
    en: 'whether years in the assistentopleiding before 2013 count',
  },
} as const satisfies Readonly<Record<string, Text>>
