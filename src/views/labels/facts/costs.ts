import type { Text } from '../text.js'

const amounts = {
  first: { nl: 'het eerste bedrag', en: 'the first amount' },
  second: { nl: 'het tweede bedrag', en: 'the second amount' },
} as const

/** What must be known of a cost to compare it. */
const properties: Readonly<Record<string, Text>> = {
  includes: { nl: 'wat er is meegeteld', en: 'what is counted' },
  payers: { nl: 'van wie de kosten zijn geteld', en: 'whose costs are counted' },
  priceLevel: { nl: 'van welk jaar de prijzen zijn', en: 'of which year the prices are' },
  of: { nl: 'of het is wat er betaald wordt of alle kosten', en: 'whether it is what is paid or all costs' },
  per: { nl: 'of het per leerling of voor de groep is', en: 'whether it is for a pupil or for the group' },
}

function ofBoth(): Record<string, Text> {
  const rows = Object.entries(amounts).flatMap(([name, amount]) =>
    Object.entries(properties).map(([property, { nl, en }]): [string, Text] => {
      return [`${name}.${property}`, { nl: `${nl} in ${amount.nl}`, en: `${en} in ${amount.en}` }]
    }),
  )
  return Object.fromEntries(rows)
}

/** The words for what is known of costs and of days on placement, by path. */
export const costsFacts: Readonly<Record<string, Text>> = {
  ...ofBoth(),
  'days.wholeClassAway': { nl: 'of de hele klas weg is', en: 'whether the whole class is away' },
  'days.noTeacherNeeded': {
    nl: 'of de klas om een andere reden geen docent nodig heeft',
    en: 'whether the class needs no teacher for another reason',
  },
}
