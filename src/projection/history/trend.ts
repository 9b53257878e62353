import { throwProblems, type Problem } from '../../core/errors.js'
import { shown } from '../../core/problems.js'
import { isCount, isYear, mostCount } from './numbers.js'

/**
 * The yearly growth of a series by its log-linear trend: the least-squares slope of the logarithm on the year, made
 * into a growth. It uses every year, where a compound rate uses the first and the last only.
 *
 * @param series - a positive number per year, at least two years
 * @returns the growth per year: -0.04 for a fall of four per cent
 * @throws MaatwerkError `invalid-input`, naming every year that is wrong
 * @example
 * ```ts
 * import { projection } from 'maatwerktrajecten'
 *
 * projection.trendOf(new Map([[2015, 100], [2016, 50], [2017, 25]])) // ~> -0.500
 * ```
 * @category Back-test
 */
export function trendOf(series: ReadonlyMap<number, number>): number {
  throwProblems('invalid-input', 'a trend', trendProblems(series))
  const years = [...series.keys()]
  const logs = [...series.values()].map(Math.log)
  const middle = mean(years)
  const level = mean(logs)
  const covariance = years.reduce((sum, year, index) => sum + (year - middle) * (logs[index]! - level), 0)
  const variance = years.reduce((sum, year) => sum + (year - middle) ** 2, 0)
  return Math.expm1(covariance / variance)
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length
}

function trendProblems(series: ReadonlyMap<number, number>): Problem[] {
  if (!(series instanceof Map)) {
    return [{ path: 'series', message: `${shown(series)} is not a Map`, expected: 'a Map of numbers by year' }]
  }
  const problems = [...(series as ReadonlyMap<unknown, unknown>)].flatMap(([year, number]): Problem[] => {
    const path = `series.${String(year)}`
    return [
      ...(isYear(year) ? [] : [{ path, message: `${shown(year)} is not a year`, expected: 'a whole number' }]),
      ...(isCount(number, true) ? [] : [{ path, message: `${shown(number)} has no logarithm here`, expected: `a number above 0, from ${1 / mostCount} to ${mostCount}` }]),
    ]
  })
  if (series.size < 2) problems.push({ path: 'series', message: `there are ${series.size} years`, expected: 'at least two' })
  return problems
}
