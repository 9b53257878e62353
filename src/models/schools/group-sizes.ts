import type { Evidence } from '../../core/evidence.js'
import { deepFreeze } from '../../core/freeze.js'
import type { Traject } from '../../figures/codes.js'
import { pupils2019Evidence } from '../../figures/pupils-2019.js'

/**
 * How many pupils of leerjaar 3 and 4 of bb the vestigingen of schools had in a traject on 1 October 2019.
 *
 * @category Schools
 */
export interface GroupSizes {
  /** The traject, as DUO registers it. */
  readonly traject: Traject
  /** The vestigingen with at least one pupil in it. */
  readonly vestigingen: number
  /** The pupils of all of them together. */
  readonly pupils: number
  /** The mean of pupils a vestiging, to one decimal. */
  readonly mean: number
  /** Half of the vestigingen have so many or fewer. */
  readonly median: number
  /** A quarter of the vestigingen have so many or fewer. */
  readonly lowerQuartile: number
  /** Three quarters of the vestigingen have so many or fewer. */
  readonly upperQuartile: number
  /** The most at one vestiging. */
  readonly largest: number
  /** The vestigingen with one or two pupils. */
  readonly withOneOrTwo: number
  /** What supports it. */
  readonly evidence: Evidence
}

/**
 * How large groups in bb were on 1 October 2019, in pupils of leerjaar 3 and 4 a vestiging, by traject.
 *
 * A vestiging is a location of a school, and both leerjaren are counted together: what is in one class is smaller. A
 * leerwerktraject had a median of 4 pupils, and 53 of its 166 vestigingen had one or two.
 *
 * @returns one row a traject. A new list each time; its rows are frozen
 * @example
 * ```ts
 * import { models } from 'maatwerktrajecten'
 *
 * const leerwerktraject = models.groupSizes2019().find(({ traject }) => traject === 'leerwerktraject')
 * leerwerktraject?.median // => 4
 * leerwerktraject?.withOneOrTwo // => 53
 * leerwerktraject?.vestigingen // => 166
 * ```
 * @category Schools
 */
export function groupSizes2019(): GroupSizes[] {
  return [...rows]
}

const evidence: Evidence = {
  ...pupils2019Evidence,
  source: {
    ...pupils2019Evidence.source,
    at: 'leerjaar 3 and 4 of bb, added up by vestiging and traject',
    datedOn: '2019-10-01',
  },
}

type Row = readonly [
  traject: Traject,
  ...counts: readonly [number, number, number, number, number, number, number, number],
]

const rows: readonly GroupSizes[] = /* @__PURE__ */ deepFreeze(/* @__PURE__ */ rowsOf([
  // vestigingen, pupils, mean, median, lower and upper quartile, largest, with one or two pupils
  ['regulier', 486, 32_317, 66.5, 60, 38, 87, 290, 8],
  ['leerwerktraject', 166, 1_207, 7.3, 4, 2, 9, 44, 53],
  ['vakmanschaproute', 19, 800, 42.1, 28, 16, 62, 126, 0],
  ['entree-in-vmbo', 19, 299, 15.7, 13, 4, 16, 93, 3],
]))

function rowsOf(table: readonly Row[]): GroupSizes[] {
  return table.map(([traject, vestigingen, pupils, mean, ...spread]) => {
    const [median, lowerQuartile, upperQuartile, largest, withOneOrTwo] = spread
    return { traject, vestigingen, pupils, mean, median, lowerQuartile, upperQuartile, largest, withOneOrTwo, evidence }
  })
}
