import type { Problem } from '../../core/errors.js'
import { isRecord } from '../../core/fields.js'
import { shown, step, unknownKeys } from '../../core/problems.js'

/**
 * How one ratio is made of those of several years.
 *
 * - `mean`: every year counts alike
 * - `weighted-mean`: every year counts by its people, so that the ratio is that of all years together
 * - smoothing: exponential smoothing, in which the last year counts for `alpha`, and all years before it together for
 *   the rest, divided in the same way; the first year takes what is left. Near 1 it follows the last year, near 0 the
 *   first.
 *
 * @category Grade progression
 */
export type HistoryMean = 'mean' | 'weighted-mean' | Smoothing

/**
 * Exponential smoothing.
 *
 * @category Grade progression
 */
export interface Smoothing {
  /** How much the last year counts, above 0 and at most 1. */
  readonly alpha: number
}

/**
 * What each year counts for in a mean; together 1.
 *
 * @param people - the people of each year, in the order of the years; at least one year, not all without people
 * @internal
 */
export function weightsOf(mean: HistoryMean, people: readonly number[]): number[] {
  if (mean === 'mean') return people.map(() => 1 / people.length)
  if (mean === 'weighted-mean') {
    const all = people.reduce((sum, number) => sum + number, 0)
    return people.map((number) => number / all)
  }
  const last = people.length - 1
  return people.map((_, year) => (year === 0 ? 1 : mean.alpha) * (1 - mean.alpha) ** (last - year))
}

/** @internal */
export function meanProblems(mean: unknown, path: string): Problem[] {
  if (mean === 'mean' || mean === 'weighted-mean') return []
  if (!isRecord(mean)) {
    return [{ path, message: `${shown(mean)} is not a mean`, expected: "'mean', 'weighted-mean' or { alpha: 0.4 }" }]
  }
  const { alpha } = mean
  const isSound = typeof alpha === 'number' && alpha > 0 && alpha <= 1
  const problem = { path: step(path, 'alpha'), message: `${shown(alpha)} cannot smooth`, expected: 'a number above 0, at most 1' }
  return [...unknownKeys(mean, ['alpha'], path), ...(isSound ? [] : [problem])]
}
