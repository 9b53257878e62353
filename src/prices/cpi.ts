import type { Evidence, Finding } from '../core/evidence.js'
import { assertYear } from './check.js'

/**
 * Consumer prices of a year in the Netherlands, all items.
 *
 * @category Price levels
 */
export interface ConsumerPrices {
  /** The calendar year. */
  readonly year: number
  /** How much they rose on the year before: 0.025 for 2.5 %. */
  readonly change: number
  /** The index, 1962 = 100; absent before 2012, where it was not read. */
  readonly index?: number
}

const series: readonly ConsumerPrices[] = [
  { year: 2004, change: 0.012 },
  { year: 2005, change: 0.017 },
  { year: 2006, change: 0.011 },
  { year: 2007, change: 0.016 },
  { year: 2008, change: 0.025 },
  { year: 2009, change: 0.012 },
  { year: 2010, change: 0.013 },
  { year: 2011, change: 0.023 },
  { year: 2012, change: 0.025, index: 626.9 },
  { year: 2013, change: 0.025, index: 642.6 },
  { year: 2014, change: 0.01, index: 649 },
  { year: 2015, change: 0.006, index: 652.9 },
  { year: 2016, change: 0.003, index: 654.9 },
  { year: 2017, change: 0.014, index: 664.1 },
  { year: 2018, change: 0.017, index: 675.4 },
  { year: 2019, change: 0.026, index: 692.9 },
  { year: 2020, change: 0.013, index: 701.9 },
  { year: 2021, change: 0.027, index: 720.9 },
  { year: 2022, change: 0.1, index: 793 },
  { year: 2023, change: 0.038, index: 823.1 },
  { year: 2024, change: 0.033, index: 850.3 },
]

/**
 * What supports the series.
 *
 * @internal
 */
export const cpiEvidence: Evidence = {
  source: { document: 'CBS 83131NED, consumer prices, as teltel.nl reports them', identifier: 'CBS 83131NED' },
  grade: 'secondary',
  voice: 'statistics',
  note: 'All items, 1962 = 100.',
}

/**
 * The consumer prices (CPI) of a calendar year in the Netherlands, all items, as far as they were read: changes from
 * 2004, and the index from 2012, both to 2024.
 *
 * The changes are rounded to a tenth of a per cent, so an index is not chained out of them for earlier years.
 *
 * @param year - the calendar year
 * @returns the change and the index with their evidence, or why there is none
 * @throws MaatwerkError `invalid-input`
 * @example
 * ```ts
 * import { prices } from 'maatwerktrajecten'
 *
 * prices.consumerPrices(2014).value // => { year: 2014, change: 0.01, index: 649 }
 * prices.consumerPrices(2025).value // => undefined
 * ```
 * @category Price levels
 */
export function consumerPrices(year: number): Finding<ConsumerPrices> {
  assertYear(year)
  const found = series.find((each) => each.year === year)
  if (found === undefined) {
    return { unknown: `Consumer prices of ${year} were not read: the series runs from 2004 to 2024.` }
  }
  return { value: { ...found }, evidence: cpiEvidence }
}
