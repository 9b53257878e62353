import { describe, expect, it } from 'vitest'
import { backtest } from '../../../src/projection/history/backtest.js'
import { trendOf } from '../../../src/projection/history/trend.js'
import { errorOf } from '../../support/error-of.js'

describe('backtest', () => {
  const forecast = new Map([[2020, 110], [2021, 90], [2030, 1]])
  const outcome = new Map([[2020, 100], [2021, 100], [1999, 5]])

  it('measures the years that both have, with sign and without', () => {
    const test = backtest(forecast, outcome)
    expect(test.years.map(({ year, error }) => [year, error])).toEqual([[2020, 0.1], [2021, -0.1]])
    expect(test.meanAbsoluteError).toBeCloseTo(0.1, 15)
    expect(test.bias).toBeCloseTo(0, 15)
  })

  it('measures from the middle of bounds, or gives no error within them', () => {
    const bounds = new Map([[2020, { min: 100, max: 120 }], [2021, { min: 100, max: 200 }]])
    expect(backtest(forecast, bounds).years.map(({ error }) => error)).toEqual([0, -0.4])
    const nearest = backtest(forecast, bounds, 'nearest-bound')
    expect(nearest.years.map(({ error, withinBounds }) => [error, withinBounds])).toEqual([[0, true], [-0.1, false]])
    expect(nearest.yearsWithinBounds).toBe(1)
  })

  it('refuses numbers that cannot be, and years that do not meet', () => {
    const wrong = () => backtest(new Map([[1, Number.NaN]]), new Map([[2, { min: 3, max: 1 }]]), 'far' as never)
    expect(errorOf(wrong).problems.map((problem) => problem.path)).toEqual(['forecast.1', 'outcome.2', '', 'measuredFrom'])
  })
})

describe('trendOf', () => {
  it('is exact for a series that grows evenly, in any order of years', () => {
    const years = [2019, 2015, 2017, 2016, 2018]
    const series = new Map(years.map((year) => [year, 1000 * 0.96 ** (year - 2015)]))
    expect(trendOf(series)).toBeCloseTo(-0.04, 12)
  })

  it('uses the years in between, where a compound rate does not', () => {
    expect(trendOf(new Map([[1, 1], [2, 8], [3, 1]]))).toBeCloseTo(0, 15)
    // ln 2 at the last of four years: slope 0.3 ln 2 by least squares, against ln 2 / 3 from the ends.
    expect(trendOf(new Map([[1, 1], [2, 1], [3, 1], [4, 2]]))).toBeCloseTo(2 ** 0.3 - 1, 12)
  })

  it('refuses what has no logarithm, and a single year', () => {
    expect(errorOf(() => trendOf(new Map([[2019, 0]]))).problems.map((problem) => problem.path)).toEqual([
      'series.2019',
      'series',
    ])
  })
})

describe('what cannot be measured', () => {
  const year = new Map([[2020, 1]])
  const paths = (call: () => unknown) => errorOf(call).problems.map(({ path }) => path)

  it('is an outcome of no year, of no size, or with what bounds do not have', () => {
    const outcome = new Map<unknown, unknown>([[2020, 1], ['2021', 1], [2022.5, 1], [2023, { min: 1, max: 2, middle: 1.5 }], [2024, null], [2025, '7'], [2026, { min: 2, max: 1 }]])
    expect(paths(() => backtest(year, outcome as never))).toEqual([
      'outcome.2021',
      'outcome.2022.5',
      'outcome.2023.middle',
      'outcome.2024',
      'outcome.2025',
      'outcome.2026',
    ])
  })

  it('is a number so large or so small that an error of it would be none', () => {
    expect(paths(() => backtest(new Map([[2020, 1e101]]), new Map([[2020, 1e308]])))).toEqual(['forecast.2020', 'outcome.2020'])
    expect(paths(() => backtest(year, new Map([[2020, 1e-320]])))).toEqual(['outcome.2020'])
    expect(backtest(new Map([[2020, 1e100]]), new Map([[2020, 1e-100]])).bias / 1e200).toBeCloseTo(1, 12)
    expect(paths(() => backtest(new Map([[1e300, 1]]), new Map([[1e300, 1]])))).toEqual(['forecast.1e+300', 'outcome.1e+300'])
  })

  it('is the trend over what is no year', () => {
    const wrong = errorOf(() => trendOf(new Map<unknown, unknown>([[Number.NaN, 1], ['2020', 2], [2021, 1e200]]) as never)).problems
    expect(wrong.map(({ message }) => message)).toEqual(['NaN is not a year', "'2020' is not a year", '1e+200 has no logarithm here'])
  })
})
