import type { ComparisonOutcome, PlacementOutcome } from '../../../costs/index.js'
import type { Text } from '../text.js'

/** What the outcomes on costs say. */
export const costsOutcomes: Readonly<Record<ComparisonOutcome | PlacementOutcome, Text>> = {
  comparable: { nl: 'De twee bedragen zijn te vergelijken', en: 'The two amounts can be compared' },
  'not-comparable': { nl: 'De twee bedragen zijn zo niet te vergelijken', en: 'The two amounts cannot be compared as they are' },
  'lessons-saved': { nl: 'De stagedagen besparen lessen', en: 'The days on placement save lessons' },
  'no-lessons-saved': { nl: 'De stagedagen besparen geen lessen', en: 'The days on placement save no lessons' },
}
