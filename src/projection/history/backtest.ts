import { throwProblems, type Problem } from '../../core/errors.js'
import { isRecord } from '../../core/fields.js'
import { shown, unknownKeys } from '../../core/problems.js'
import { isCount, isYear, mostCount } from './numbers.js'

/**
 * What happened: a number, or bounds where a part of the count was suppressed.
 *
 * @category Back-test
 */
export type Outcome = number | OutcomeBounds

/**
 * The lowest and the highest that an outcome can be.
 *
 * @category Back-test
 */
export interface OutcomeBounds {
  /** At least this, above 0. */
  readonly min: number
  /** At most this. */
  readonly max: number
}

/**
 * A forecast beside what happened, year by year.
 *
 * @category Back-test
 */
export interface Backtest {
  /** Each year that both have, in order. */
  readonly years: readonly BacktestYear[]
  /** Mean absolute error as a share of what happened (MAPE): 0.03 for three per cent. */
  readonly meanAbsoluteError: number
  /** Mean error as a share of what happened; positive where the forecast was too high. */
  readonly bias: number
  /** How many years the forecast lies within the bounds of what happened; equal, where there are no bounds. */
  readonly yearsWithinBounds: number
  /** What errors are measured from. */
  readonly measuredFrom: 'midpoint' | 'nearest-bound'
}

/**
 * One year of a back-test.
 *
 * @category Back-test
 */
export interface BacktestYear {
  /** The year. */
  readonly year: number
  /** What was forecast. */
  readonly forecast: number
  /** What happened at least. */
  readonly min: number
  /** What happened at most. */
  readonly max: number
  /** Forecast less outcome, as a share of the outcome; positive where the forecast was too high. */
  readonly error: number
  /** Whether the forecast lies within the bounds. */
  readonly withinBounds: boolean
}

/**
 * Measures a forecast against what happened.
 *
 * Where the outcome is known within bounds, errors are measured from their midpoint, or (`nearest-bound`) from the
 * nearest bound, so that a forecast within them has no error.
 *
 * @param forecast - a number per year
 * @param outcome - what happened, per year; years that only one of the two has are left out
 * @param measuredFrom - what errors are measured from; the midpoint when left out
 * @returns the errors per year and in the mean
 * @throws MaatwerkError `invalid-input` for a number that cannot be, or no year in common
 * @example
 * ```ts
 * import { projection } from 'maatwerktrajecten'
 *
 * // The report of 2014 expected 39,000 pupils in bb years 3 and 4 in 2021; there were 30,246.
 * const test = projection.backtest(new Map([[2021, 39000]]), new Map([[2021, 30246]]))
 * test.bias // ~> 0.289
 * ```
 * @category Back-test
 */
export function backtest(
  forecast: ReadonlyMap<number, number>,
  outcome: ReadonlyMap<number, Outcome>,
  measuredFrom: 'midpoint' | 'nearest-bound' = 'midpoint',
): Backtest {
  throwProblems('invalid-input', 'a back-test', mapProblems({ forecast, outcome }))
  throwProblems('invalid-input', 'a back-test', backtestProblems(forecast, outcome, measuredFrom))
  const shared = [...forecast.keys()].filter((year) => outcome.has(year)).sort((a, b) => a - b)
  const years = shared.map((year) => compare(year, forecast.get(year)!, outcome.get(year)!, measuredFrom))
  const mean = (of: (each: BacktestYear) => number) => years.reduce((sum, each) => sum + of(each), 0) / years.length
  return {
    years,
    meanAbsoluteError: mean(({ error }) => Math.abs(error)),
    bias: mean(({ error }) => error),
    yearsWithinBounds: years.filter(({ withinBounds }) => withinBounds).length,
    measuredFrom,
  }
}

/** @internal */
export function mapProblems(given: Readonly<Record<string, unknown>>): Problem[] {
  return Object.entries(given).flatMap(([path, value]): Problem[] => {
    if (value instanceof Map) return []
    return [{ path, message: `${shown(value)} is not a Map`, expected: 'a Map of numbers by year', hint: 'new Map([[2021, 39000]])' }]
  })
}

/**
 * One forecast beside one outcome.
 *
 * @internal
 */
export function compare(year: number, forecast: number, outcome: Outcome, measuredFrom: Backtest['measuredFrom']): BacktestYear {
  const { min, max } = boundsOf(outcome)
  const nearest = Math.min(Math.max(forecast, min), max)
  const reference = measuredFrom === 'midpoint' ? (min + max) / 2 : nearest
  const withinBounds = forecast >= min && forecast <= max
  return { year, forecast, min, max, error: (forecast - reference) / reference, withinBounds }
}

/**
 * What happened as bounds, which are equal for a number.
 *
 * @internal
 */
export function boundsOf(outcome: Outcome): OutcomeBounds {
  return typeof outcome === 'number' ? { min: outcome, max: outcome } : outcome
}

function backtestProblems(
  forecast: ReadonlyMap<number, number>,
  outcome: ReadonlyMap<number, Outcome>,
  measuredFrom: unknown,
): Problem[] {
  const problems = [...forecastProblems(forecast, 'forecast'), ...outcomesProblems(outcome)]
  if (![...forecast.keys()].some((year) => outcome.has(year))) {
    problems.push({ path: '', message: 'forecast and outcome have no year in common', expected: 'at least one' })
  }
  return [...problems, ...measureProblems(measuredFrom)]
}

/** @internal */
export function forecastProblems(forecast: ReadonlyMap<number, number>, path: string): Problem[] {
  return [...forecast].flatMap(([year, number]): Problem[] => {
    const at = `${path}.${year}`
    if (!isYear(year)) return [noYear(year, at)]
    if (typeof number === 'number' && Math.abs(number) <= mostCount) return []
    return [{ path: at, message: `${shown(number)} is not a forecast`, expected: `a number from -${mostCount} to ${mostCount}` }]
  })
}

/** @internal */
export function outcomesProblems(outcome: ReadonlyMap<number, Outcome>, name = 'outcome'): Problem[] {
  return [...outcome].flatMap(([year, happened]) => {
    const path = `${name}.${year}`
    return [...(isYear(year) ? [] : [noYear(year, path)]), ...outcomeProblems(happened, path)]
  })
}

function noYear(year: unknown, path: string): Problem {
  return { path, message: `${shown(year)} is not a year`, expected: 'a whole number' }
}

/** @internal */
export function measureProblems(measuredFrom: unknown): Problem[] {
  if (measuredFrom === 'midpoint' || measuredFrom === 'nearest-bound') return []
  const message = `${shown(measuredFrom)} is not a measure`
  return [{ path: 'measuredFrom', message, expected: "'midpoint' or 'nearest-bound'" }]
}

function outcomeProblems(outcome: unknown, path: string): Problem[] {
  if (typeof outcome !== 'number' && !isRecord(outcome)) {
    return [{ path, message: `${shown(outcome)} is not an outcome`, expected: 'a number, or bounds with min and max' }]
  }
  const { min, max } = boundsOf(outcome as Outcome) as Readonly<Record<'min' | 'max', unknown>>
  const problems = isRecord(outcome) ? unknownKeys(outcome, ['min', 'max'], path) : []
  if (isCount(min, true) && isCount(max, true) && max >= min) return problems
  const message = typeof outcome === 'number' ? `${outcome} is not an outcome` : `from ${shown(min)} to ${shown(max)} is not an outcome`
  return [...problems, { path, message, expected: `numbers above 0, from ${1 / mostCount} to ${mostCount}, the smaller first` }]
}
