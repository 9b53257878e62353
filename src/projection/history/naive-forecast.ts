import { throwProblems, type Problem } from '../../core/errors.js'
import { shown } from '../../core/problems.js'
import { boundsOf, mapProblems, outcomesProblems, type Outcome } from './backtest.js'
import { isYear, mostCount } from './numbers.js'

/**
 * A forecast that anybody can make without a model.
 *
 * - `last-value`: the last number goes on for ever
 * - `drift`: the mean yearly change goes on: a line through the first and the last number
 * - `mean-growth`: the mean yearly growth goes on: the first and the last number, joined at a constant rate
 *
 * @category Back-test
 */
export type NaiveMethod = 'last-value' | 'drift' | 'mean-growth'

/** @internal */
export const naiveMethods: readonly NaiveMethod[] = ['last-value', 'drift', 'mean-growth']

/**
 * Forecasts a series by a naive method, as a yardstick for a better one. Of bounds the middle is taken.
 *
 * @param history - what happened, per year: at least one year, and two for `drift` and `mean-growth`
 * @param method - how the series goes on
 * @param years - the years to forecast, each after the last year of the history
 * @returns a number per year, in the order of the years
 * @throws MaatwerkError `invalid-input`, naming every year and number that is wrong, and every year so far ahead that the
 *   number has grown out of all bounds
 * @example
 * ```ts
 * import { projection } from 'maatwerktrajecten'
 *
 * const history = new Map([[2018, 100], [2019, 110], [2020, 121]])
 * projection.naiveForecast(history, 'last-value', [2022]).get(2022) // => 121
 * projection.naiveForecast(history, 'drift', [2022]).get(2022) // => 142
 * projection.naiveForecast(history, 'mean-growth', [2022]).get(2022) // ~> 146.41
 * ```
 * @category Back-test
 */
export function naiveForecast(
  history: ReadonlyMap<number, Outcome>,
  method: NaiveMethod,
  years: readonly number[],
): Map<number, number> {
  throwProblems('invalid-input', 'a naive forecast', mapProblems({ history }))
  throwProblems('invalid-input', 'a naive forecast', naiveProblems(history, method, years))
  const known = [...history].sort(([one], [other]) => one - other)
  const values = years.map((year) => goOn(known, method, year))
  throwProblems('invalid-input', 'a naive forecast', values.flatMap((value, index): Problem[] => {
    if (isWithinBounds(value)) return []
    const message = `by '${method}' it comes to ${value}`
    return [{ path: `years[${index}]`, message, expected: `at most ${mostCount}`, hint: 'Take a year that is not so far ahead' }]
  }))
  return new Map(years.map((year, index) => [year, values[index]!]))
}

/**
 * The number that a naive method gives for a year after the last known one; absent where too little is known, or where it
 * has grown out of all bounds.
 *
 * @param known - what happened, in the order of the years
 * @internal
 */
export function naiveValue(known: readonly (readonly [year: number, outcome: Outcome])[], method: NaiveMethod, year: number): number | undefined {
  if (known.length < fewestYears(method)) return undefined
  const value = goOn(known, method, year)
  return isWithinBounds(value) ? value : undefined
}

function isWithinBounds(value: number): boolean {
  return Math.abs(value) <= mostCount
}

function goOn(known: readonly (readonly [year: number, outcome: Outcome])[], method: NaiveMethod, year: number): number {
  const [[firstYear, first], [lastYear, last]] = [known[0]!, known.at(-1)!]
  const [from, to, span] = [middleOf(first), middleOf(last), lastYear - firstYear]
  switch (method) {
    case 'last-value':
      return to
    case 'drift':
      return to + ((to - from) / span) * (year - lastYear)
    case 'mean-growth':
      return to * (to / from) ** ((year - lastYear) / span)
  }
}

function middleOf(outcome: Outcome): number {
  const { min, max } = boundsOf(outcome)
  return (min + max) / 2
}

function fewestYears(method: NaiveMethod): number {
  return method === 'last-value' ? 1 : 2
}

function naiveProblems(history: ReadonlyMap<number, Outcome>, method: NaiveMethod, years: readonly number[]): Problem[] {
  const problems = outcomesProblems(history, 'history')
  if (!naiveMethods.includes(method)) {
    problems.push({ path: 'method', message: `${shown(method)} is not a naive method`, expected: naiveMethods.join(', ') })
  } else if (history.size < fewestYears(method)) {
    const expected = `at least ${fewestYears(method)} for '${method}'`
    problems.push({ path: 'history', message: `there are ${history.size} years`, expected })
  }
  if (!Array.isArray(years)) return [...problems, { path: 'years', message: `${shown(years)} is not a list`, expected: 'a list of years' }]
  const known = [...history.keys()].filter(isYear)
  const expected = known.length === 0 ? 'a whole year' : `a whole year after ${Math.max(...known)}`
  // flatMap would pass over a hole.
  const late = Array.from<unknown>(years).flatMap((year, index): Problem[] => {
    if (isYear(year) && known.every((each) => year > each)) return []
    return [{ path: `years[${index}]`, message: `${shown(year)} cannot be forecast`, expected }]
  })
  return [...problems, ...late]
}
