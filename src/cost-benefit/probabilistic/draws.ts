import { throwProblems, type Problem } from '../../core/errors.js'
import {
  lengthProblems,
  listProblems,
  listsOf,
  notNegativeProblems,
  oneOfProblems,
  strategiesProblems,
} from '../comparison/input.js'

/**
 * What a strategy costs and does, draw by draw.
 *
 * @typeParam Name - the names of the strategies
 * @category Draws
 */
export interface CostEffectDraws<Name extends string = string> {
  /** Its name. */
  readonly name: Name
  /** Its cost in each draw, in euros or another unit that all share. */
  readonly cost: ArrayLike<number>
  /** Its effect in each draw, where more is better. */
  readonly effect: ArrayLike<number>
}

/**
 * What a strategy is worth, draw by draw: a net benefit at some price per unit of effect, or a net present value.
 *
 * @typeParam Name - the names of the strategies
 * @category Draws
 */
export interface NetBenefitDraws<Name extends string = string> {
  /** Its name. */
  readonly name: Name
  /** Its net benefit in each draw, in euros or another unit that all share. */
  readonly netBenefit: ArrayLike<number>
}

/**
 * Net benefits that were worked out here.
 *
 * @typeParam Name - the names of the strategies
 * @category Draws
 */
export interface NetBenefitList<Name extends string = string> extends NetBenefitDraws<Name> {
  /** Its net benefit in each draw, in euros or another unit that all share. */
  readonly netBenefit: Float64Array
}

/**
 * The net monetary benefit of each strategy in each draw: `threshold * effect - cost`.
 *
 * Draw `d` of every strategy must come from the same draw of the parameters.
 *
 * @typeParam Name - the names of the strategies
 * @param strategies - the costs and effects, as many draws for each
 * @param threshold - the price of a unit of effect, 0 or more
 * @returns the net benefits, in the order of the strategies
 * @throws MaatwerkError `invalid-input` for lists that differ in length, what is not finite, two strategies of one
 *   name, or a threshold below 0
 * @example
 * ```ts
 * import { costBenefit } from 'maatwerktrajecten'
 *
 * const [guided] = costBenefit.netBenefitsAt([{ name: 'guided', cost: [100, 110], effect: [3, 2] }], 50)
 * guided?.netBenefit // => new Float64Array([50, -10])
 * ```
 * @category Draws
 */
export function netBenefitsAt<Name extends string>(
  strategies: readonly CostEffectDraws<Name>[],
  threshold: number,
): readonly NetBenefitList<Name>[] {
  throwProblems('invalid-input', 'net benefits', [
    ...costEffectProblems(strategies),
    ...notNegativeProblems(threshold, 'threshold'),
  ])
  return strategies.map(({ name, cost, effect }) => {
    return { name, netBenefit: Float64Array.from(cost, (each, draw) => threshold * effect[draw]! - each) }
  })
}

/**
 * What each strategy is worth more than one of them, draw by draw: the incremental net benefits, intervention less
 * reference.
 *
 * @typeParam Name - the names of the strategies
 * @param strategies - the net benefits, as many draws for each
 * @param reference - the name of the one to compare with
 * @returns those of all others, in their order
 * @throws MaatwerkError `invalid-input` for lists that differ in length, what is not finite, or an unknown reference
 * @example
 * ```ts
 * import { costBenefit } from 'maatwerktrajecten'
 *
 * const strategies = [
 *   { name: 'regular', netBenefit: [10, 20] },
 *   { name: 'guided', netBenefit: [15, 18] },
 * ]
 * costBenefit.incrementalNetBenefits(strategies, 'regular')[0]?.netBenefit // => new Float64Array([5, -2])
 * ```
 * @category Draws
 */
export function incrementalNetBenefits<Name extends string>(
  strategies: readonly NetBenefitDraws<Name>[],
  reference: NoInfer<Name>,
): readonly NetBenefitList<Name>[] {
  const problems = netBenefitProblems(strategies)
  throwProblems('invalid-input', 'incremental net benefits', [...problems, ...referenceProblems(strategies, reference)])
  const { netBenefit: base } = strategies.find(({ name }) => name === reference)!
  return strategies
    .filter(({ name }) => name !== reference)
    .map(({ name, netBenefit }) => ({
      name,
      netBenefit: Float64Array.from(netBenefit, (each, draw) => each - base[draw]!),
    }))
}

/** @internal */
export function referenceProblems(strategies: unknown, reference: unknown, path = 'reference'): Problem[] {
  if (!Array.isArray(strategies)) return []
  return oneOfProblems(
    reference,
    strategies.map((each: unknown) => String((each as { name?: unknown } | null)?.name)),
    path,
  )
}

/** @internal */
export function costEffectProblems(strategies: unknown): Problem[] {
  return [
    ...strategiesProblems(strategies, ['cost', 'effect'], listProblems),
    ...lengthProblems(listsOf(strategies, ['cost', 'effect'])),
  ]
}

/** @internal */
export function netBenefitProblems(strategies: unknown): Problem[] {
  return [
    ...strategiesProblems(strategies, ['netBenefit'], listProblems),
    ...lengthProblems(listsOf(strategies, ['netBenefit'])),
  ]
}

/**
 * Lists as typed arrays, which loops are fast over. What is one already is not copied.
 *
 * @internal
 */
export function typed(list: ArrayLike<number>): Float64Array {
  return list instanceof Float64Array ? list : Float64Array.from(list)
}
