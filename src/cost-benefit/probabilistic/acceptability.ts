import { throwProblems } from '../../core/errors.js'
import { thresholdsProblems } from '../comparison/input.js'
import { decisionOf, type Decision } from './decision.js'
import { costEffectProblems, typed, type CostEffectDraws } from './draws.js'
import { tallyAt } from './tally.js'

/**
 * A decision under uncertainty at one price per unit of effect.
 *
 * @typeParam Name - the names of the strategies
 * @category Decision
 */
export interface DecisionAtThreshold<Name extends string = string> extends Decision<Name> {
  /** The price of a unit of effect. */
  readonly threshold: number
}

/**
 * The decision at each of a list of prices per unit of effect: the acceptability curve of every strategy, the frontier,
 * the expected losses and the value of perfect information.
 *
 * - the acceptability curve of a strategy is its `probabilityBest` along the prices; at each price those of all
 *   strategies add up to 1 (Van Hout and others 1994, Costs, effects and C/E-ratios alongside a clinical trial)
 * - the acceptability frontier is the `probabilityBest` of the `optimal` strategy, that with the highest mean net
 *   benefit; it may lie below the curve of another (Fenwick, Claxton and Sculpher 2001)
 *
 * @typeParam Name - the names of the strategies
 * @param strategies - the costs and effects, as many draws for each, all from the same draws of the parameters
 * @param thresholds - the prices of a unit of effect: 0 or more, each above the one before
 * @returns the decision at each price
 * @throws MaatwerkError `invalid-input` for lists that differ in length, what is not finite, two strategies of one
 *   name, or prices that are below 0 or do not rise
 * @example
 * ```ts
 * import { costBenefit } from 'maatwerktrajecten'
 *
 * const curve = costBenefit.acceptability(
 *   [
 *     { name: 'regular', cost: [0, 0, 0, 0], effect: [0, 0, 0, 0] },
 *     { name: 'guided', cost: [100, 100, 100, 100], effect: [1, 2, 3, 4] },
 *   ],
 *   [20, 40, 60],
 * )
 * curve.map((at) => at.strategies[1]?.probabilityBest) // => [0, 0.5, 0.75]
 * curve.map((at) => at.optimal) // => ['regular', 'regular', 'guided']
 * curve.map((at) => at.evpi) // => [0, 20, 10]
 * ```
 * @see {@link optimalRanges} on the means, for the exact prices at which the optimal strategy changes
 * @category Decision
 */
export function acceptability<Name extends string>(
  strategies: readonly CostEffectDraws<Name>[],
  thresholds: ArrayLike<number>,
): readonly DecisionAtThreshold<Name>[] {
  const problems = [...costEffectProblems(strategies), ...thresholdsProblems(thresholds, 'thresholds')]
  throwProblems('invalid-input', 'an acceptability curve', problems)
  const names = strategies.map(({ name }) => name)
  const costs = strategies.map(({ cost }) => typed(cost))
  const effects = strategies.map(({ effect }) => typed(effect))
  const draws = costs[0]!.length
  return Array.from(thresholds, (threshold) => {
    return { threshold, ...decisionOf(names, tallyAt(costs, effects, threshold), draws) }
  })
}
