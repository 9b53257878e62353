import { throwProblems } from '../../core/errors.js'
import { listProblems } from '../comparison/input.js'

/**
 * How likely it is that something is worth more than it costs.
 *
 * @category Decision
 */
export interface ProbabilityPositive {
  /** The share of the draws above 0. */
  readonly probability: number
  /** Its standard error from the number of draws: the root of `p (1 - p) / draws`. */
  readonly standardError: number
  /** How many draws it rests on. */
  readonly draws: number
}

/**
 * The probability that a net present value is above 0, from its draws.
 *
 * It says how likely a gain is, and nothing of how large a loss may be: look at the quantiles as well. A draw of
 * exactly 0 is no gain. Draws that are not independent, such as those of a Latin hypercube, are as a rule more
 * precise than the standard error says.
 *
 * @param values - the net present value in each draw
 * @returns the share, with its standard error
 * @throws MaatwerkError `invalid-input` for no draws, or what is not finite
 * @example
 * ```ts
 * import { costBenefit } from 'maatwerktrajecten'
 *
 * costBenefit.probabilityPositive([-10, 5, 20, 0]) // => { probability: 0.5, standardError: 0.25, draws: 4 }
 * ```
 * @category Decision
 */
export function probabilityPositive(values: ArrayLike<number>): ProbabilityPositive {
  throwProblems('invalid-input', 'draws of a net present value', listProblems(values, 'values'))
  const draws = values.length
  const probability = Array.from(values).filter((value) => value > 0).length / draws
  return { probability, standardError: Math.sqrt((probability * (1 - probability)) / draws), draws }
}
