import { describe, expect, it } from 'vitest'
import { examForecasts } from '../../src/models/exam-forecasts.js'
import { readCsv } from '../support/csv.js'
import { errorOf } from '../support/error-of.js'

// Mean absolute errors of three benchmark forecasts, computed before and apart from this library.
const benchmarks = [
  { fittedOn: [2015, 2017], constant: 0.325, births: 0.238, birthsAndTrend: 0.166, growth: -0.0145 },
  { fittedOn: [2015, 2019], constant: 0.204, births: 0.124, birthsAndTrend: 0.03, growth: -0.0395 },
] as const

describe.each(benchmarks)('exam candidates of bb and leerwerktraject, fitted on $fittedOn', (expected) => {
  const forecasts = examForecasts({ fittedOn: expected.fittedOn, until: 2024 })

  it.each(['constant', 'births', 'birthsAndTrend'] as const)('has the benchmark error of %s within 0.1 point', (name) => {
    expect(Math.abs(forecasts[name].meanAbsoluteError - expected[name])).toBeLessThanOrEqual(0.001)
  })

  it('has its trend', () => {
    expect(Math.abs(forecasts.growth - expected.growth)).toBeLessThanOrEqual(0.00005)
  })

  it('agrees with the published forecast of every year, to the pupil', () => {
    const [first, last] = expected.fittedOn
    const lines = readCsv('derived_backtest_examen_bb_lwt.csv').filter((line) => line['fit'] === `${first}-${last}`)
    expect(lines.length).toBe(2024 - last)
    const rounded = (name: 'constant' | 'births' | 'birthsAndTrend') =>
      forecasts[name].years.map(({ year, forecast, min, max }) => [year, Math.round(forecast), min, max].join())
    const published = (column: string) =>
      lines.map((line) => [line['examenjaar'], line[column], line['gerealiseerd_min'], line['gerealiseerd_max']].join())
    expect(rounded('constant')).toEqual(published('pred_constant'))
    expect(rounded('births')).toEqual(published('pred_geboorten'))
    expect(rounded('birthsAndTrend')).toEqual(published('pred_geboorten_plus_trend'))
  })
})

it('lies inside the bounds from 2020 to 2023 and outside in 2024, with the trend of 2015-2019', () => {
  const { birthsAndTrend } = examForecasts({ fittedOn: [2015, 2019], until: 2024 })
  expect(birthsAndTrend.years.map(({ withinBounds }) => withinBounds)).toEqual([true, true, true, true, false])
  expect(birthsAndTrend.years.at(-1)!.error).toBeCloseTo(-0.084, 3)
})

it('refuses years that were not counted or stand in the wrong order', () => {
  const error = errorOf(() => examForecasts({ fittedOn: [2014, 2019], until: 2018 }))
  expect(error.problems.map((problem) => problem.path)).toEqual(['fittedOn', 'until'])
})
