import { throwProblems } from '../../core/errors.js'
import { netBenefitProblems, referenceProblems, typed, type NetBenefitDraws } from './draws.js'
import { tallyAt, type Tally } from './tally.js'

/**
 * One strategy in a decision under uncertainty.
 *
 * @typeParam Name - the names of the strategies
 * @category Decision
 */
export interface DecisionRow<Name extends string = string> {
  /** The strategy. */
  readonly name: Name
  /** Its mean net benefit over the draws. */
  readonly meanNetBenefit: number
  /**
   * The probability that it is the best: the share of the draws in which its net benefit is the highest. Strategies
   * that tie in a draw take equal parts of it, so that the probabilities of all add up to 1.
   */
  readonly probabilityBest: number
  /** What is lost on average by choosing it instead of the best in each draw; 0 or more. */
  readonly expectedLoss: number
}

/**
 * A decision under uncertainty: which strategy to choose, and what it is worth to know more first.
 *
 * @typeParam Name - the names of the strategies
 * @category Decision
 */
export interface Decision<Name extends string = string> {
  /** How many draws it rests on. */
  readonly draws: number
  /** Each strategy, in the order given. */
  readonly strategies: readonly DecisionRow<Name>[]
  /** The one with the highest mean net benefit: what to choose. Of several, the first that was given. */
  readonly optimal: Name
  /** Those whose mean net benefit is the same as that of the optimal one; empty where it is alone. */
  readonly tied: readonly Name[]
  /** The probability that the optimal one is the best; not always the highest of the probabilities. */
  readonly probabilityBest: number
  /**
   * The expected value of perfect information, in the unit of the net benefits: what it is worth on average to know all
   * parameters before the choice. It is what the optimal strategy loses, the smallest of the expected losses.
   * Multiply it by the number of those whom the choice concerns.
   */
  readonly evpi: number
}

/**
 * Which strategy to choose when its net benefit is uncertain, how sure that is, and what it would be worth to be sure.
 *
 * The choice goes by the mean net benefit, not by the probability of being the best: a strategy that is a little better
 * most of the time may lose much in the rest (Claxton 1999, The irrelevance of inference; Fenwick, Claxton and Sculpher
 * 2001, Representing uncertainty: the role of cost-effectiveness acceptability curves). The expected value of perfect
 * information is the mean of the best net benefit in each draw, less the best mean.
 *
 * @typeParam Name - the names of the strategies
 * @param strategies - the net benefits, as many draws for each, all from the same draws of the parameters
 * @returns the optimal strategy, the probabilities and losses of all, and the value of perfect information
 * @throws MaatwerkError `invalid-input` for lists that differ in length, what is not finite, or two strategies of
 *   one name
 * @example
 * ```ts
 * import { costBenefit } from 'maatwerktrajecten'
 *
 * const { optimal, probabilityBest, evpi } = costBenefit.decide([
 *   { name: 'regular', netBenefit: [0, 0, 0, 0] },
 *   { name: 'guided', netBenefit: [-2, -2, -2, 10] },
 * ])
 * optimal // => 'guided'
 * probabilityBest // => 0.25
 * evpi // => 1.5
 * ```
 * @see {@link convergence} for whether the draws suffice
 * @category Decision
 */
export function decide<Name extends string>(strategies: readonly NetBenefitDraws<Name>[]): Decision<Name> {
  throwProblems('invalid-input', 'a decision', netBenefitProblems(strategies))
  const costs = strategies.map(({ netBenefit }) => Float64Array.from(netBenefit, (each) => -each))
  const draws = costs[0]!.length
  const none = new Float64Array(draws)
  return decisionOf(
    strategies.map(({ name }) => name),
    tallyAt(
      costs,
      costs.map(() => none),
      0,
    ),
    draws,
  )
}

/**
 * A tally with names.
 *
 * @internal
 */
export function decisionOf<Name extends string>(
  names: readonly Name[],
  { means, shares, meanOfBest }: Tally,
  draws: number,
): Decision<Name> {
  const highest = means.reduce((most, mean) => Math.max(most, mean))
  const best = names.filter((_, at) => means[at] === highest)
  const [optimal] = best as [Name]
  const strategies = names.map((name, at) => {
    const expectedLoss = Math.max(0, meanOfBest - means[at]!)
    return { name, meanNetBenefit: means[at]!, probabilityBest: shares[at]!, expectedLoss }
  })
  const probabilityBest = shares[names.indexOf(optimal)]!
  const tied = best.length > 1 ? best : []
  return { draws, strategies, optimal, tied, probabilityBest, evpi: Math.max(0, meanOfBest - highest) }
}

/**
 * What is lost in each draw by choosing one strategy instead of the best one in that draw; 0 where it is the best.
 *
 * Its mean is the expected loss of {@link decide}; of the optimal strategy, the value of perfect information.
 *
 * @typeParam Name - the names of the strategies
 * @param strategies - the net benefits, as many draws for each
 * @param chosen - the name of the one that is chosen
 * @returns the loss in each draw, 0 or more
 * @throws MaatwerkError `invalid-input` for lists that differ in length, what is not finite, or an unknown strategy
 * @example
 * ```ts
 * import { costBenefit } from 'maatwerktrajecten'
 *
 * const strategies = [
 *   { name: 'regular', netBenefit: [0, 0] },
 *   { name: 'guided', netBenefit: [-2, 10] },
 * ]
 * costBenefit.opportunityLoss(strategies, 'regular') // => new Float64Array([0, 10])
 * ```
 * @category Decision
 */
export function opportunityLoss<Name extends string>(
  strategies: readonly NetBenefitDraws<Name>[],
  chosen: NoInfer<Name>,
): Float64Array {
  const problems = [...netBenefitProblems(strategies), ...referenceProblems(strategies, chosen, 'chosen')]
  throwProblems('invalid-input', 'opportunity losses', problems)
  const lists = strategies.map(({ netBenefit }) => typed(netBenefit))
  const own = lists[strategies.findIndex(({ name }) => name === chosen)]!
  return own.map((each, draw) => lists.reduce((best, list) => Math.max(best, list[draw]!), each) - each)
}
