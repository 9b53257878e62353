import { throwProblems, type Problem } from '../../core/errors.js'
import { isRecord } from '../../core/fields.js'
import { shown, step, unknownKeys } from '../../core/problems.js'
import {
  compare,
  forecastProblems,
  mapProblems,
  measureProblems,
  outcomesProblems,
  type BacktestYear,
  type Outcome,
} from './backtest.js'
import { isYear } from './numbers.js'
import { naiveMethods, naiveValue, type NaiveMethod } from './naive-forecast.js'

/**
 * A forecast with the year up to which it could know what happened.
 *
 * @category Back-test
 */
export interface DatedForecast {
  /** The last year whose outcome was known when it was made. */
  readonly knownUntil: number
  /** What it says, per year after that. */
  readonly values: ReadonlyMap<number, number>
}

/**
 * How good forecasts were so many years ahead.
 *
 * @category Back-test
 */
export interface LeadErrors {
  /** How many years ahead: the year that is forecast less the last year that was known. */
  readonly lead: number
  /** Each forecast of this lead whose year has an outcome, in the order they were given. */
  readonly tests: readonly LeadTest[]
  /** Mean absolute error as a share of what happened (MAPE): 0.03 for three per cent. */
  readonly meanAbsoluteError: number
  /** Mean error as a share of what happened; positive where the forecasts were too high. */
  readonly bias: number
  /** How many of the forecasts lie within the bounds of what happened. */
  readonly withinBounds: number
  /**
   * The same for forecasts that need no model; a method is left out where too little was known for it, or where what it
   * gives has grown out of all bounds.
   */
  readonly naive: readonly NaiveErrors[]
}

/**
 * One forecast beside what happened.
 *
 * @category Back-test
 */
export interface LeadTest extends BacktestYear {
  /** The last year that was known. */
  readonly knownUntil: number
}

/**
 * The errors of a naive method, on what was known when each forecast was made.
 *
 * @category Back-test
 */
export interface NaiveErrors {
  /** How the series was made to go on. */
  readonly method: NaiveMethod
  /** How many of the forecasts it could be laid beside. */
  readonly tests: number
  /** Its mean absolute error as a share of what happened. */
  readonly meanAbsoluteError: number
  /** Its mean error as a share of what happened. */
  readonly bias: number
  /**
   * The skill of the forecasts against it, on the same years: 1 less the ratio of their mean absolute errors. 1 is
   * without error, 0 no better than naive, below 0 worse; absent where the naive method has no error.
   */
  readonly skill?: number
}

/**
 * Measures forecasts against what happened by their lead time, beside naive forecasts made with the same knowledge.
 *
 * The naive forecasts use the outcomes up to the last year that was known, and of bounds the middle. Errors are
 * measured as in {@link backtest}.
 *
 * @param forecasts - forecasts made at one or more moments
 * @param outcome - what happened, per year; also the years before the forecasts, from which the naive ones are made
 * @param measuredFrom - what errors are measured from; the midpoint when left out
 * @returns the errors of each lead for which there is an outcome, the shortest first
 * @throws MaatwerkError `invalid-input`, naming every forecast and outcome that is wrong
 * @example
 * ```ts
 * import { projection } from 'maatwerktrajecten'
 *
 * const outcome = new Map([[2018, 100], [2019, 110], [2020, 120], [2021, 125]])
 * const [one, two] = projection.backtestByLead([{ knownUntil: 2019, values: new Map([[2020, 114], [2021, 120]]) }], outcome)
 * one?.bias // ~> -0.05
 * two?.bias // ~> -0.04
 * // 6 too low for 2020, where the last value, 110, was 10 too low: 1 - 6 / 10.
 * one?.naive[0]?.skill // ~> 0.4
 * ```
 * @category Back-test
 */
export function backtestByLead(
  forecasts: readonly DatedForecast[],
  outcome: ReadonlyMap<number, Outcome>,
  measuredFrom: 'midpoint' | 'nearest-bound' = 'midpoint',
): LeadErrors[] {
  throwProblems('invalid-input', 'a back-test', [...shapeProblems(forecasts), ...mapProblems({ outcome })])
  throwProblems('invalid-input', 'a back-test', problemsOf(forecasts, outcome, measuredFrom))
  const tests = forecasts.flatMap(({ knownUntil, values }) => {
    return [...values].flatMap(([year, value]): LeadTest[] => {
      const happened = outcome.get(year)
      return happened === undefined ? [] : [{ knownUntil, ...compare(year, value, happened, measuredFrom) }]
    })
  })
  const leads = [...new Set(tests.map(leadOf))].sort((one, other) => one - other)
  return leads.map((lead) => leadErrors(lead, tests.filter((test) => leadOf(test) === lead), outcome, measuredFrom))
}

function leadOf({ year, knownUntil }: LeadTest): number {
  return year - knownUntil
}

function leadErrors(
  lead: number,
  tests: readonly LeadTest[],
  outcome: ReadonlyMap<number, Outcome>,
  measuredFrom: 'midpoint' | 'nearest-bound',
): LeadErrors {
  return {
    lead,
    tests,
    ...errorsOf(tests),
    withinBounds: tests.filter(({ withinBounds }) => withinBounds).length,
    naive: naiveMethods.flatMap((method) => naiveErrors(method, tests, outcome, measuredFrom)),
  }
}

function naiveErrors(
  method: NaiveMethod,
  tests: readonly LeadTest[],
  outcome: ReadonlyMap<number, Outcome>,
  measuredFrom: 'midpoint' | 'nearest-bound',
): NaiveErrors[] {
  const pairs = tests.flatMap((test) => {
    const known = [...outcome].filter(([year]) => year <= test.knownUntil).sort(([one], [other]) => one - other)
    const value = naiveValue(known, method, test.year)
    return value === undefined ? [] : [{ test, naive: compare(test.year, value, outcome.get(test.year)!, measuredFrom) }]
  })
  if (pairs.length === 0) return []
  const errors = errorsOf(pairs.map(({ naive }) => naive))
  const ofForecasts = errorsOf(pairs.map(({ test }) => test)).meanAbsoluteError
  const skill = errors.meanAbsoluteError === 0 ? {} : { skill: 1 - ofForecasts / errors.meanAbsoluteError }
  return [{ method, tests: pairs.length, ...errors, ...skill }]
}

function errorsOf(tests: readonly BacktestYear[]): { readonly meanAbsoluteError: number; readonly bias: number } {
  const mean = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length
  return {
    meanAbsoluteError: mean(tests.map(({ error }) => Math.abs(error))),
    bias: mean(tests.map(({ error }) => error)),
  }
}

function shapeProblems(forecasts: unknown): Problem[] {
  if (!Array.isArray(forecasts)) {
    return [{ path: 'forecasts', message: `${shown(forecasts)} is not a list`, expected: 'a list of forecasts' }]
  }
  // flatMap would pass over a hole.
  return Array.from<unknown>(forecasts).flatMap((forecast, index): Problem[] => {
    const path = step('forecasts', index)
    if (!isRecord(forecast)) return [{ path, message: `${shown(forecast)} is not a forecast`, expected: 'an object' }]
    return [
      ...unknownKeys(forecast, ['knownUntil', 'values'], path),
      ...mapProblems({ [step(path, 'values')]: forecast['values'] }),
    ]
  })
}

function problemsOf(forecasts: readonly DatedForecast[], outcome: ReadonlyMap<number, Outcome>, measuredFrom: unknown): Problem[] {
  const problems = [
    ...forecasts.flatMap((forecast, index) => datedProblems(forecast, step('forecasts', index))),
    ...outcomesProblems(outcome),
    ...measureProblems(measuredFrom),
  ]
  if (!forecasts.some(({ values }) => [...values.keys()].some((year) => outcome.has(year)))) {
    problems.push({ path: '', message: 'forecasts and outcome have no year in common', expected: 'at least one' })
  }
  return problems
}

function datedProblems({ knownUntil, values }: DatedForecast, path: string): Problem[] {
  if (!isYear(knownUntil)) {
    return [{ path: step(path, 'knownUntil'), message: `${shown(knownUntil)} is not a year`, expected: 'a whole number' }]
  }
  const early = [...values.keys()].filter((year) => year <= knownUntil)
  return [
    ...forecastProblems(values, step(path, 'values')),
    ...early.map((year) => ({
      path: `${path}.values.${year}`,
      message: `${year} was known when the forecast was made`,
      expected: `a year after ${knownUntil}`,
    })),
  ]
}
