import { MaatwerkError, type Problem } from '../core/errors.js'
import { births } from '../figures/births.js'
import { examsIn } from '../figures/exam-candidates.js'
import type { Bounds } from '../figures/figure.js'
import { backtest, type Backtest } from '../projection/history/backtest.js'
import { yearlyOf } from '../projection/cohort/look-up.js'
import { run } from '../projection/cohort/run.js'
import { trendOf } from '../projection/history/trend.js'
import { bornFor, demographicStream } from './demographic-stream.js'

/**
 * Which years a forecast learns from, and which it is tried on.
 *
 * @category Streams
 */
export interface ForecastYears {
  /** The first and the last year that the forecast may use, both included. */
  readonly fittedOn: readonly [first: number, last: number]
  /** The last year that is forecast; the first one follows the fitted years. */
  readonly until: number
}

/**
 * Three forecasts of the exam candidates of bb and leerwerktraject together, each beside what happened.
 *
 * @category Streams
 */
export interface ExamForecasts {
  /** The last fitted year goes on for ever. */
  readonly constant: Backtest
  /** The stream follows births, as in the 2014 report. */
  readonly births: Backtest
  /** The stream follows births, and its share of them goes on changing as in the fitted years. */
  readonly birthsAndTrend: Backtest
  /** The yearly growth of that share: -0.04 for a fall of four per cent. */
  readonly growth: number
}

const cohorts = { births, bornYearsBefore: [16, 17] } as const

/**
 * Tries three simple forecasts on the exam candidates of bb and leerwerktraject (DUO, 2015-2024), so that any better
 * method has something to beat.
 *
 * Births are those of 16 and 17 years before. From 2020 on DUO suppresses small cells; errors are measured from the
 * middle of the bounds. All years are known by now, so a small error is a yardstick and no proof of skill.
 *
 * @param years - the fitted years and the last year to forecast
 * @returns the three forecasts with their errors
 * @throws MaatwerkError `invalid-input` for years outside 2015-2024 or without order
 * @example
 * ```ts
 * import { models } from 'maatwerktrajecten'
 *
 * const { constant, births, birthsAndTrend } = models.examForecasts({ fittedOn: [2015, 2019], until: 2024 })
 * constant.meanAbsoluteError // ~> 0.204
 * births.meanAbsoluteError // ~> 0.124
 * birthsAndTrend.meanAbsoluteError // ~> 0.030
 * ```
 * @category Streams
 */
export function examForecasts(years: ForecastYears): ExamForecasts {
  assertYears(years)
  const [first, last] = years.fittedOn
  const level = { year: last, pupils: middle(candidatesIn(last)) }
  const growth = trendOf(new Map(range(first, last).map((year) => [year, middle(candidatesIn(year)) / bornFor(cohorts, year)])))
  const targets = range(last + 1, years.until)
  const outcome = new Map(targets.map((year) => [year, candidatesIn(year)]))
  const follow = (each: number) => backtest(followBirths(level, years.until, each), outcome)
  return {
    constant: backtest(new Map(targets.map((year) => [year, level.pupils])), outcome),
    births: follow(0),
    birthsAndTrend: follow(growth),
    growth,
  }
}

function followBirths(level: { readonly year: number; readonly pupils: number }, until: number, growth: number) {
  const stream = demographicStream({
    name: 'exam candidates of bb and leerwerktraject',
    ...cohorts,
    grades: ['exam-year'],
    level,
    growth,
    first: level.year + 1,
    last: until,
    cycle: 'calendar-year',
  })
  return yearlyOf(run(stream), 'exam-year')
}

function candidatesIn(year: number): Bounds {
  return examsIn({ year, leerweg: ['bb', 'leerwerktraject'] }).value!.candidates
}

function middle({ min, max }: Bounds): number {
  return (min + max) / 2
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}

function assertYears({ fittedOn: [first, last], until }: ForecastYears): void {
  const problems: Problem[] = []
  const counted = (year: number) => Number.isInteger(year) && year >= 2015 && year <= 2024
  if (!counted(first) || !counted(last) || last <= first) {
    const message = `${first} to ${last} cannot be fitted`
    problems.push({ path: 'fittedOn', message, expected: 'two years from 2015 to 2023, the earlier first' })
  }
  if (!counted(until) || until <= last) {
    problems.push({ path: 'until', message: `${until} cannot be forecast`, expected: `a year after ${last}, up to 2024` })
  }
  if (problems.length > 0) throw new MaatwerkError('invalid-input', 'the years of a forecast', problems)
}
