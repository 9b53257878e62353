import { throwProblems, type Problem } from '../../../core/errors.js'
import { isRecord, requiredProblems, type Fields } from '../../../core/fields.js'
import { shown, unknownKeys } from '../../../core/problems.js'
import { normalQuantile } from '../../special/normal.js'
import { numberProblem, type NumberKind } from '../check.js'
import type { LognormalDistribution, NormalDistribution } from '../distribution.js'
import { made } from './made.js'

/**
 * An interval that holds a value with a probability, as much of the rest on either side: a confidence interval.
 *
 * @category Making a distribution
 */
export interface IntervalEnds {
  /** The lower end, in the unit of the value. */
  readonly low: number
  /** The upper end, above the lower one. */
  readonly high: number
  /** The probability of the interval, above 0 and below 1: 0.95 when left out. */
  readonly level?: number
}

/**
 * An interval, with the estimate where it does not lie halfway.
 *
 * @category Making a distribution
 */
export interface Interval extends IntervalEnds {
  /**
   * The estimate itself, which becomes the median; halfway between the ends when left out (for a lognormal distribution
   * halfway between their logarithms). The ends then only say how wide it is.
   */
  readonly median?: number
}

/**
 * A normal distribution by an interval: its standard deviation is the width of the interval over twice the standard
 * normal quantile, 1.96 for 95 %.
 *
 * @param interval - the two ends, the probability of the interval, and the estimate
 * @returns the distribution, as plain data
 * @throws MaatwerkError `invalid-input` with all that is wrong
 * @example
 * ```ts
 * import { uncertainty } from 'maatwerktrajecten'
 *
 * const effect = uncertainty.normalFromInterval({ low: -0.01, high: 0.05 })
 * effect.mean // ~> 0.02
 * effect.sd // ~> 0.015306
 * ```
 * @category Making a distribution
 */
export function normalFromInterval(interval: Interval): NormalDistribution {
  const { low, high, level = 0.95, median } = sound('a normal distribution', interval, 'any')
  return made({ kind: 'normal', mean: median ?? low + (high - low) / 2, sd: (high - low) / widthOf(level) })
}

/**
 * A lognormal distribution by an interval: as usual for ratios such as a relative risk, of which the logarithm is
 * normal.
 *
 * @param interval - the two ends, above 0, the probability of the interval, and the estimate
 * @returns the distribution, as plain data
 * @throws MaatwerkError `invalid-input` with all that is wrong
 * @example
 * ```ts
 * import { uncertainty } from 'maatwerktrajecten'
 *
 * const risk = uncertainty.lognormalFromInterval({ low: 0.365, high: 0.71, median: 0.509 })
 * uncertainty.quantileAt(risk, 0.5) // ~> 0.509
 * risk.sdLog // ~> 0.16974
 * ```
 * @category Making a distribution
 */
export function lognormalFromInterval(interval: Interval): LognormalDistribution {
  const { low, high, level = 0.95, median } = sound('a lognormal distribution', interval, 'above-zero')
  const [from, to] = [Math.log(low), Math.log(high)]
  const meanLog = median === undefined ? (from + to) / 2 : Math.log(median)
  return made({ kind: 'lognormal', meanLog, sdLog: (to - from) / widthOf(level) })
}

/** How many standard deviations wide an interval is. */
function widthOf(level: number): number {
  return -2 * normalQuantile((1 - level) / 2)
}

function sound(subject: string, interval: Interval, kind: NumberKind): Interval {
  throwProblems('invalid-input', subject, intervalProblems(interval, kind))
  return interval
}

/**
 * Everything that is wrong with an interval.
 *
 * @param kind - what its ends must be
 * @param names - the numbers that it may have beside its level
 * @internal
 */
export function intervalProblems(
  interval: unknown,
  kind: NumberKind,
  names: readonly string[] = ['low', 'high', 'median'],
): Problem[] {
  if (!isRecord(interval)) {
    return [
      { path: '', message: `${shown(interval)} is no interval`, expected: 'an object such as { low: 1, high: 3 }' },
    ]
  }
  const found = [...unknownKeys(interval, [...names, 'level'], ''), ...requiredProblems(interval, ['low', 'high'], '')]
  for (const name of names) {
    if (interval[name] !== undefined) found.push(...numberProblem(interval[name], kind, name))
  }
  return [...found, ...levelProblems(interval['level']), ...orderProblems(interval)]
}

function levelProblems(level: unknown): Problem[] {
  if (level === undefined || (typeof level === 'number' && level > 0 && level < 1)) return []
  return [
    { path: 'level', message: `${shown(level)} cannot stand here`, expected: 'a probability above 0 and below 1' },
  ]
}

function orderProblems({ low, median, high }: Fields): Problem[] {
  if (typeof low !== 'number' || typeof high !== 'number') return []
  if (low >= high)
    return [{ path: 'high', message: `${high} is not above the lower end ${low}`, expected: 'a number above low' }]
  if (typeof median !== 'number' || (median > low && median < high)) return []
  return [
    { path: 'median', message: `${median} does not lie in the interval`, expected: 'a number between low and high' },
  ]
}
