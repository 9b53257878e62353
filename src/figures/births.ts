import { throwProblems } from '../core/errors.js'
import { deepFreeze } from '../core/freeze.js'
import { checkBirthRows } from './check.js'
import type { Evidence } from '../core/evidence.js'
import type { YearlySeries, YearValue } from './figure.js'

/**
 * The live births of one calendar year, as a row to read from a file and check with `checkBirthRow`.
 *
 * @category Figures
 */
export interface BirthRow {
  /** The calendar year. */
  readonly year: number
  /** Children born alive in that year. */
  readonly births: number
}

/**
 * Live births in the Netherlands per calendar year, 1990-2022, in children (CBS StatLine 37422ned).
 *
 * The year 2021 is missing in the copy that was read: it has a reason and no number. Fifteen years after their birth
 * most of these children are in leerjaar 3 or 4, which is what a projection from demography rests on.
 *
 * @example
 * ```ts
 * import { figures } from 'maatwerktrajecten'
 *
 * figures.valueIn(figures.births, 2022).value // => 167504
 * figures.births.values.length // => 33
 * ```
 * @category Figures
 */
export const births: YearlySeries = /* @__PURE__ */ deepFreeze({
  id: 'births',
  name: 'live births in the Netherlands',
  unit: 'births',
  moment: 'calendar-year',
  values: /* @__PURE__ */ yearsOf([
    [1990, [197_965, 198_665, 196_734, 195_748, 195_611, 190_513, 189_521, 192_443, 199_408, 200_445]],
    [2000, [206_619, 202_603, 202_083, 200_297, 194_007, 187_910, 185_057, 181_336, 184_634, 184_915]],
    [2010, [184_397, 180_060, 175_959, 171_341, 175_181, 170_510, 172_520, 169_836, 168_525, 169_680]],
    [2020, [168_681, undefined, 167_504]],
  ]),
})

/**
 * A series of births of your own, from rows: newer counts of CBS, those of a region, or a forecast.
 *
 * @param rows - a number per year, each year once
 * @param evidence - where the numbers come from; it goes with every one of them
 * @returns a series to give to `models.bbStream` and `models.demographicStream`
 * @throws MaatwerkError `invalid-input`, naming every row that is wrong
 * @example
 * ```ts
 * import { figures } from 'maatwerktrajecten'
 *
 * const source = { document: 'CBS StatLine 37422ned', datedOn: '2026-01-15' }
 * const own = figures.birthSeries([{ year: 2021, births: 170000 }], { source, grade: 'quoted' })
 * figures.valueIn(own, 2021).value // => 170000
 * ```
 * @category Figures
 */
export function birthSeries(rows: readonly BirthRow[], evidence: Evidence): YearlySeries {
  throwProblems('invalid-input', 'rows of births', checkBirthRows(rows))
  const inOrder = [...rows].sort((a, b) => a.year - b.year)
  return {
    id: 'births-own',
    name: `live births of ${evidence.source.document}`,
    unit: 'births',
    moment: 'calendar-year',
    values: inOrder.map(({ year, births: value }) => ({ year, found: { value, evidence } })),
  }
}

/** Each line starts at a year; a year without a number is one that the source does not have. */
function yearsOf(table: readonly (readonly [from: number, counts: readonly (number | undefined)[]])[]): YearValue[] {
  const evidence: Evidence = {
    source: { document: 'CBS StatLine, live births', identifier: '37422ned' },
    grade: 'quoted',
    voice: 'statistics',
  }
  return table.flatMap(([from, counts]) =>
    counts.map((value, index) => {
      const year = from + index
      const unknown = `The copy of CBS StatLine 37422ned that was read has no row for ${year}.`
      return { year, found: value === undefined ? { unknown } : { value, evidence } }
    }),
  )
}
