import { throwProblems } from '../../core/errors.js'
import { sizeProblems, strategiesProblems } from './input.js'
import { hullOf } from './hull.js'
import type { StrategyResult } from './strategy.js'

/**
 * The place of a strategy among the others.
 *
 * - `reference`: the cheapest on the frontier, from which the others are counted
 * - `frontier`: the best to be had from some willingness to pay on
 * - `dominated`: another one costs no more and does no less, and is better in one of the two
 * - `extendedly-dominated`: a mix of two others costs less for as much effect
 *
 * @category Comparison
 */
export type FrontierStatus = 'reference' | 'frontier' | 'dominated' | 'extendedly-dominated'

/**
 * One strategy in a table of increments.
 *
 * @typeParam Name - the names of the strategies
 * @category Comparison
 */
export interface IncrementalRow<Name extends string = string> extends StrategyResult<Name> {
  /** Its place among the others. */
  readonly status: FrontierStatus
  /** The strategy before it on the frontier, which its increments are counted from; on the frontier alone. */
  readonly against?: Name
  /** What it costs more than that one; on the frontier alone. */
  readonly incrementalCost?: number
  /** What it does more than that one, above 0; on the frontier alone. */
  readonly incrementalEffect?: number
  /** Its incremental cost per unit of incremental effect, above 0; on the frontier alone. */
  readonly ratio?: number
  /**
   * What puts it off the frontier: for a dominated strategy each that dominates it, for an extendedly dominated one the
   * two of the frontier between which it lies. Empty on the frontier.
   */
  readonly dominatedBy: readonly Name[]
}

/**
 * Strategies beside each other.
 *
 * @typeParam Name - the names of the strategies
 * @category Comparison
 */
export interface IncrementalTable<Name extends string = string> {
  /** The strategies by rising cost; of equal cost, the most effective first. */
  readonly rows: readonly IncrementalRow<Name>[]
  /** Those on the frontier, by rising cost. */
  readonly frontier: readonly Name[]
  /** The cheapest on the frontier; of strategies that are the same, the first that was given. */
  readonly reference: Name
}

/**
 * Compares strategies by what each costs more, per unit of what it does more, than the one before it on the frontier.
 *
 * First what is dominated falls away, then what is extendedly dominated: what does more at a higher ratio than the
 * next one up. Ratios rise along what is left, the efficiency frontier (Karlsson and Johannesson 1996, The decision
 * rules of cost-effectiveness analysis; Drummond and others 2015, chapter 4). Ratios against one common reference do
 * not do this, and can make a strategy look well that nobody should choose.
 *
 * Strategies that cost and do exactly the same stay or fall together, and have the same increments. One that lies
 * exactly on the line between two others stays. The order in which strategies are given does not matter.
 *
 * @typeParam Name - the names of the strategies
 * @param strategies - what each costs and does; at least one, each with a name of its own
 * @returns a row for each strategy, and the frontier
 * @throws MaatwerkError `invalid-input` for no strategies, two of one name, or what is not finite or too small to
 *   divide by
 * @example
 * ```ts
 * import { costBenefit } from 'maatwerktrajecten'
 *
 * const { rows, frontier } = costBenefit.incrementalRatios([
 *   { name: 'regular', cost: 100_000, effect: 10 },
 *   { name: 'guided', cost: 130_000, effect: 12 },
 *   { name: 'small classes', cost: 150_000, effect: 11 },
 *   { name: 'both', cost: 190_000, effect: 14 },
 * ])
 * frontier // => ['regular', 'guided', 'both']
 * rows.map((row) => row.ratio) // => [undefined, 15000, undefined, 30000]
 * rows[2]?.dominatedBy // => ['guided']
 * ```
 * @category Comparison
 */
export function incrementalRatios<Name extends string>(
  strategies: readonly StrategyResult<Name>[],
): IncrementalTable<Name> {
  throwProblems(
    'invalid-input',
    'strategies to compare',
    strategiesProblems(strategies, ['cost', 'effect'], sizeProblems),
  )
  const sorted = [...strategies].sort((one, other) => one.cost - other.cost || other.effect - one.effect)
  const hull = hullOf(sorted)
  const rows = sorted.map((strategy) => rowOf(strategy, sorted, hull))
  const frontier = rows.filter(({ dominatedBy }) => dominatedBy.length === 0).map(({ name }) => name)
  return { rows, frontier, reference: hull[0]!.name }
}

function rowOf<Name extends string>(
  { name, cost, effect }: StrategyResult<Name>,
  sorted: readonly StrategyResult<Name>[],
  hull: readonly StrategyResult<Name>[],
): IncrementalRow<Name> {
  const row = { name, cost, effect }
  const place = hull.findIndex((each) => each.cost === cost && each.effect === effect)
  if (place === 0) return { ...row, status: 'reference', dominatedBy: [] }
  if (place > 0) {
    const before = hull[place - 1]!
    const [incrementalCost, incrementalEffect] = [cost - before.cost, effect - before.effect]
    const ratio = incrementalCost / incrementalEffect
    return {
      ...row,
      status: 'frontier',
      against: before.name,
      incrementalCost,
      incrementalEffect,
      ratio,
      dominatedBy: [],
    }
  }
  const better = sorted.filter((each) => {
    return each.cost <= cost && each.effect >= effect && (each.cost < cost || each.effect > effect)
  })
  if (better.length > 0) return { ...row, status: 'dominated', dominatedBy: better.map((each) => each.name) }
  const next = hull.findIndex((each) => each.effect > effect)
  return { ...row, status: 'extendedly-dominated', dominatedBy: [hull[next - 1]!.name, hull[next]!.name] }
}
