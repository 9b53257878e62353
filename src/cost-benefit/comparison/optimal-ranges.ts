import { throwProblems } from '../../core/errors.js'
import { hullOf } from './hull.js'
import { sizeProblems, strategiesProblems, thresholdsProblems, wrong } from './input.js'
import type { StrategyResult } from './strategy.js'

/**
 * The prices at which a strategy is the best.
 *
 * @typeParam Name - the names of the strategies
 * @category Comparison
 */
export interface OptimalRange<Name extends string = string> {
  /** The strategies that are best there: more than one where they cost and do the same. */
  readonly strategies: readonly Name[]
  /** The lowest price per unit of effect at which they are, 0 or more. */
  readonly from: number
  /** The price from which another is; absent for the last. */
  readonly until?: number
}

/**
 * Which strategy is best at which price per unit of effect: the exact break points.
 *
 * At a price of 0 it is the cheapest; from the price on that equals its ratio, each next one on the frontier. Where
 * ratios are equal, the one that does most is taken at that price and the ones between have no range.
 *
 * @typeParam Name - the names of the strategies
 * @param strategies - what each costs and does; of uncertain ones the means
 * @returns the ranges, by rising price; together they hold every price from 0 on
 * @throws MaatwerkError `invalid-input` for no strategies, two of one name, or what is not finite or too small to
 *   divide by
 * @example
 * ```ts
 * import { costBenefit } from 'maatwerktrajecten'
 *
 * costBenefit.optimalRanges([
 *   { name: 'regular', cost: 100_000, effect: 10 },
 *   { name: 'guided', cost: 130_000, effect: 12 },
 * ]) // => [{ strategies: ['regular'], from: 0, until: 15000 }, { strategies: ['guided'], from: 15000 }]
 * ```
 * @category Comparison
 */
export function optimalRanges<Name extends string>(
  strategies: readonly StrategyResult<Name>[],
): readonly OptimalRange<Name>[] {
  throwProblems(
    'invalid-input',
    'strategies to compare',
    strategiesProblems(strategies, ['cost', 'effect'], sizeProblems),
  )
  const hull = hullOf([...strategies].sort((one, other) => one.cost - other.cost || other.effect - one.effect))
  const starts = hull.map(({ cost, effect }, index) => {
    return index === 0 ? 0 : (cost - hull[index - 1]!.cost) / (effect - hull[index - 1]!.effect)
  })
  return hull.flatMap((point, index): OptimalRange<Name>[] => {
    const [from, until] = [starts[index]!, starts[index + 1]]
    const same = strategies.filter(({ cost, effect }) => cost === point.cost && effect === point.effect)
    const names = same.map(({ name }) => name)
    if (until === undefined) return [{ strategies: names, from }]
    return until <= from ? [] : [{ strategies: names, from, until }]
  })
}

/**
 * A price at which the best strategy changes.
 *
 * @typeParam Name - the names of the strategies
 * @category Comparison
 */
export interface OptimalSwitch<Name extends string = string> {
  /** The first of the prices looked at where the new one is best. */
  readonly threshold: number
  /** The best one at the price looked at before. */
  readonly from: Name
  /** The best one from here on. */
  readonly to: Name
}

/**
 * Where the best strategy changes along a list of prices.
 *
 * It is as fine as the list: two changes between neighbouring prices are seen as one. {@link optimalRanges} gives the
 * exact points.
 *
 * @typeParam Name - the names of the strategies
 * @param thresholds - prices per unit of effect, each above the one before
 * @param optimal - the best strategy at each
 * @returns the changes, by rising price; an empty list where one strategy is always best
 * @throws MaatwerkError `invalid-input` for prices that do not rise, or lists that differ in length
 * @example
 * ```ts
 * import { costBenefit } from 'maatwerktrajecten'
 *
 * const [found] = costBenefit.optimalSwitches([0, 10_000, 20_000], ['regular', 'regular', 'guided'])
 * found // => { threshold: 20000, from: 'regular', to: 'guided' }
 * ```
 * @category Comparison
 */
export function optimalSwitches<Name extends string>(
  thresholds: ArrayLike<number>,
  optimal: readonly Name[],
): readonly OptimalSwitch<Name>[] {
  throwProblems('invalid-input', 'the best strategy by threshold', [
    ...thresholdsProblems(thresholds, 'thresholds'),
    ...(isNames(optimal) && optimal.length === thresholds?.length
      ? []
      : [wrong('optimal', optimal, 'a strategy for each threshold')]),
  ])
  return optimal.flatMap((to, index) => {
    const from = optimal[index - 1]
    return from === undefined || from === to ? [] : [{ threshold: thresholds[index]!, from, to }]
  })
}

function isNames(optimal: unknown): optimal is readonly string[] {
  return Array.isArray(optimal) && optimal.every((name) => typeof name === 'string' && name !== '')
}
