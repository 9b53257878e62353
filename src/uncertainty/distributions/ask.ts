import { throwProblems, type Problem } from '../../core/errors.js'
import { shown } from '../../core/problems.js'
import { distributionProblems } from './check.js'
import type { Distribution } from './distribution.js'
import type { Family } from './families/family.js'
import { prepared } from './families/family-of.js'

/**
 * The mean of a distribution, in the unit of its value.
 *
 * @param distribution - what is not known
 * @returns the expected value
 * @throws MaatwerkError `invalid-input` for a distribution that cannot be, with all that is wrong with it
 * @example
 * ```ts
 * import { uncertainty } from 'maatwerktrajecten'
 *
 * uncertainty.meanOf({ kind: 'beta', alpha: 12.6, beta: 50.4 }) // ~> 0.2
 * uncertainty.meanOf({ kind: 'pert', min: 0, mode: 3, max: 12 }) // => 4
 * ```
 * @category Asking a distribution
 */
export function meanOf(distribution: Distribution): number {
  return asked(distribution, []).mean()
}

/**
 * The variance of a distribution, in the square of the unit of its value. Its root is the standard deviation.
 *
 * That of an empirical distribution is the variance of its values as they stand, divided by their number and not by one
 * less.
 *
 * @param distribution - what is not known
 * @returns the variance; 0 for a fixed value
 * @throws MaatwerkError `invalid-input` for a distribution that cannot be, with all that is wrong with it
 * @example
 * ```ts
 * import { uncertainty } from 'maatwerktrajecten'
 *
 * Math.sqrt(uncertainty.varianceOf({ kind: 'beta', alpha: 12.6, beta: 50.4 })) // ~> 0.05
 * ```
 * @category Asking a distribution
 */
export function varianceOf(distribution: Distribution): number {
  return asked(distribution, []).variance()
}

/**
 * The least value that is not exceeded with a probability.
 *
 * Exact to about 1e-12 of itself for shapes from 0.05 to 10,000, and with less digits where the value is a sum that
 * comes to next to nothing: a normal value near 0 is exact to about 1e-16 of its mean and its standard deviation. Far
 * in the upper tail the probability itself has few digits left: `1 - 1e-10` is known to 1e-6 of what it leaves.
 *
 * At 0 and 1 come the ends of the support, infinite for a normal distribution. A gamma or beta distribution with a
 * small shape has quantiles so near 0 that they come out as 0. Of an empirical distribution it is a value that stands
 * in it, never one between two (type 1 of Hyndman and Fan 1996).
 *
 * @param distribution - what is not known
 * @param probability - from 0 to 1
 * @returns a value in the unit of the distribution
 * @throws MaatwerkError `invalid-input` for a distribution or a probability that cannot be, with all that is wrong
 * @example
 * ```ts
 * import { uncertainty } from 'maatwerktrajecten'
 *
 * uncertainty.quantileAt({ kind: 'normal', mean: 0, sd: 1 }, 0.975) // ~> 1.959964
 * uncertainty.quantileAt({ kind: 'gamma', shape: 1, mean: 1701 }, 0.5) // ~> 1179.043
 * uncertainty.quantileAt({ kind: 'empirical', values: [14, 15, 25] }, 0.5) // => 15
 * ```
 * @category Asking a distribution
 */
export function quantileAt(distribution: Distribution, probability: number): number {
  return asked(distribution, probabilityProblems(probability)).quantile(probability)
}

/**
 * The probability (0 to 1) of a value or less.
 *
 * @param distribution - what is not known
 * @param x - the value, in the unit of the distribution
 * @returns a probability; in the lower tail exact to about 1e-12 of itself
 * @throws MaatwerkError `invalid-input` for a distribution or a value that cannot be, with all that is wrong
 * @example
 * ```ts
 * import { uncertainty } from 'maatwerktrajecten'
 *
 * uncertainty.cumulativeAt({ kind: 'triangular', min: 0, mode: 2, max: 4 }, 1) // => 0.125
 * uncertainty.cumulativeAt({ kind: 'empirical', values: [14, 15, 25] }, 15) // ~> 0.666667
 * ```
 * @category Asking a distribution
 */
export function cumulativeAt(distribution: Distribution, x: number): number {
  return asked(distribution, placeProblems(x)).cumulative(x)
}

/**
 * The density at a value, per unit of the value; for a fixed value or an empirical distribution the probability of that
 * very value.
 *
 * It is 0 outside the support. At the end of the support it is infinite where a shape of a gamma or a beta distribution
 * is below 1, and anywhere for a width so small (1e-308) that the density is too large for a number.
 *
 * @param distribution - what is not known
 * @param x - the value, in the unit of the distribution
 * @returns a density, or a probability
 * @throws MaatwerkError `invalid-input` for a distribution or a value that cannot be, with all that is wrong
 * @example
 * ```ts
 * import { uncertainty } from 'maatwerktrajecten'
 *
 * uncertainty.densityAt({ kind: 'uniform', min: 6000, max: 8000 }, 7000) // => 0.0005
 * uncertainty.densityAt({ kind: 'empirical', values: [14, 15, 15, 25] }, 15) // => 0.5
 * ```
 * @category Asking a distribution
 */
export function densityAt(distribution: Distribution, x: number): number {
  return asked(distribution, placeProblems(x)).density(x)
}

function asked(distribution: Distribution, others: readonly Problem[]): Family {
  const problems = distributionProblems(distribution, 'distribution')
  throwProblems('invalid-input', 'what is asked of a distribution', [...problems, ...others])
  return prepared(distribution)
}

function probabilityProblems(probability: unknown): Problem[] {
  if (typeof probability === 'number' && probability >= 0 && probability <= 1) return []
  return [{ path: 'probability', message: `${shown(probability)} is no probability`, expected: 'a number from 0 to 1' }]
}

function placeProblems(x: unknown): Problem[] {
  if (typeof x === 'number' && Number.isFinite(x)) return []
  return [{ path: 'x', message: `${shown(x)} is no value`, expected: 'a finite number' }]
}
