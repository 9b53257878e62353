import { throwProblems, type Problem } from '../../core/errors.js'
import { isRecord } from '../../core/fields.js'
import { finiteProblems, notNegativeProblems } from '../comparison/input.js'
import { rootBetween, type RootSearch } from '../root/brent.js'
import { searchProblems } from '../root/search-problems.js'
import {
  baseProblems,
  evaluateAll,
  outcomeNamed,
  parameterProblems,
  type Evaluate,
  type OutcomeName,
  type Outcomes,
} from './evaluate.js'

/**
 * Which parameter to move, and between what.
 *
 * @typeParam Parameter - the names of the parameters
 * @typeParam Outcome - the names of the outcomes
 * @category Sensitivity
 */
export interface ThresholdSearch<
  Parameter extends string = string,
  Outcome extends string = string,
> extends RootSearch {
  /** The value of every parameter where nothing is moved. */
  readonly base: Readonly<Record<Parameter, number>>
  /** The parameter to move, from `low` to `high`. */
  readonly parameter: NoInfer<Parameter>
  /** The outcome to look at; may be left out where there is one. */
  readonly outcome?: NoInfer<Outcome>
  /** What it must come to; 0 when left out. */
  readonly target?: number
}

/**
 * The value of a parameter at which an outcome comes to something.
 *
 * @typeParam Parameter - the names of the parameters
 * @typeParam Outcome - the names of the outcomes
 * @category Sensitivity
 */
export interface Threshold<Parameter extends string = string, Outcome extends string = string> {
  /** The parameter that was moved. */
  readonly parameter: Parameter
  /** The outcome looked at. */
  readonly outcome: Outcome
  /** What it had to come to. */
  readonly target: number
  /** The value of the parameter at which it does. */
  readonly value: number
  /** What the outcome comes to there: the target, unless the outcome jumps over it. */
  readonly atValue: number
  /** The base value of the parameter. */
  readonly baseInput: number
  /** What the outcome comes to with the base values. */
  readonly atBase: number
}

/**
 * The value of one parameter at which an outcome comes to a target, all others at their base values.
 *
 * It is looked for between two values at which the outcome lies on different sides of the target, as by {@link
 * findRoot}. An outcome that jumps gives the place of the jump, and `atValue` then differs from the target. Where it
 * is not known whether there is such a value at all, ask {@link breakEven}.
 *
 * @typeParam Parameter - the names of the parameters
 * @typeParam Result - what the model gives
 * @param evaluate - the model
 * @param search - the base values, the parameter, between what to move it, and the target
 * @returns the value, with what the outcome comes to there
 * @throws MaatwerkError `invalid-input` for an unknown parameter or outcome, where the outcome lies on one side of the
 *   target at both ends, where it is not finite, and where the steps do not suffice
 * @example
 * ```ts
 * import { costBenefit } from 'maatwerktrajecten'
 *
 * const surplus = ({ pupils, costs }: Record<'pupils' | 'costs', number>) => 7_500 * pupils - costs
 * const base = { pupils: 15, costs: 90_000 }
 * costBenefit.threshold(surplus, { base, parameter: 'pupils', low: 1, high: 30 }).value // ~> 12
 * costBenefit.threshold(surplus, { base, parameter: 'pupils', low: 1, high: 30, target: 15_000 }).value // ~> 14
 * ```
 * @category Sensitivity
 */
export function threshold<Parameter extends string, Result extends Outcomes>(
  evaluate: Evaluate<Parameter, Result>,
  search: ThresholdSearch<Parameter, OutcomeName<Result>>,
): Threshold<Parameter, OutcomeName<Result>> {
  const subject = 'the search for a threshold'
  throwProblems('invalid-input', subject, thresholdProblems(evaluate, search))
  const { base, parameter, low, high, target = 0 } = search
  const asked = [
    { values: base, path: 'search.base' },
    { values: { ...base, [parameter]: low }, path: 'search.low' },
    { values: { ...base, [parameter]: high }, path: 'search.high' },
  ]
  const [found, ...ends] = evaluateAll(evaluate, asked, subject)
  const outcome = outcomeNamed(found!, search.outcome, 'search.outcome', subject) as OutcomeName<Result>
  const [atLow, atHigh] = ends.map((end) => end[outcome]! - target) as [number, number]
  throwProblems('invalid-input', subject, sidesProblems(search, outcome, atLow, atHigh))
  const differenceAt = (value: number) => {
    const [outcomes] = evaluateAll(
      evaluate,
      [{ values: { ...base, [parameter]: value }, path: `${parameter} = ${value}` }],
      subject,
    )
    return outcomes![outcome]! - target
  }
  const { value, residual } = rootBetween(differenceAt, search, [atLow, atHigh])
  return {
    parameter,
    outcome,
    target,
    value,
    atValue: residual + target,
    baseInput: base[parameter],
    atBase: found![outcome]!,
  }
}

/**
 * A threshold search with a price per unit of effect.
 *
 * @typeParam Parameter - the names of the parameters
 * @category Sensitivity
 */
export interface RatioThresholdSearch<Parameter extends string = string> extends Omit<
  ThresholdSearch<Parameter>,
  'outcome' | 'target'
> {
  /** The ratio to come to: the price per unit of effect, in the unit of the cost; 0 or more. At 0, costs are equal. */
  readonly ratio: number
}

/**
 * The value of one parameter at which an intervention comes to a given incremental cost-effectiveness ratio.
 *
 * The ratio itself has a pole where the effects are equal, and a search on it may end there. So it is the net monetary
 * benefit at that price, `ratio * effect - cost`, of which the root is looked for.
 *
 * @typeParam Parameter - the names of the parameters
 * @param evaluate - the incremental `cost` and `effect`: intervention less reference
 * @param search - the base values, the parameter, between what to move it, and the ratio
 * @returns the value; the outcome is the net benefit, which is 0 there
 * @throws MaatwerkError `invalid-input` for a ratio below 0, and as {@link threshold} does
 * @example
 * ```ts
 * import { costBenefit } from 'maatwerktrajecten'
 *
 * // From which effect on does an extra 30,000 come to 15,000 for each diploma?
 * const found = costBenefit.ratioThreshold(({ diplomas }) => ({ cost: 30_000, effect: diplomas }), {
 *   base: { diplomas: 1 },
 *   parameter: 'diplomas',
 *   low: 0,
 *   high: 10,
 *   ratio: 15_000,
 * })
 * found.value // ~> 2
 * ```
 * @category Sensitivity
 */
export function ratioThreshold<Parameter extends string>(
  evaluate: (values: Readonly<Record<Parameter, number>>) => Readonly<Record<'cost' | 'effect', number>>,
  search: RatioThresholdSearch<Parameter>,
): Threshold<Parameter, 'net-benefit'> {
  const { ratio, ...rest } = isRecord(search)
    ? (search as RatioThresholdSearch<Parameter>)
    : ({} as RatioThresholdSearch<Parameter>)
  throwProblems('invalid-input', 'the search for a threshold', [
    ...notNegativeProblems(ratio, 'search.ratio'),
    ...thresholdProblems(evaluate, rest, [], ['base', 'parameter']),
  ])
  const netBenefit = (values: Readonly<Record<Parameter, number>>) => {
    const result: unknown = evaluate(values)
    const { cost, effect } = (isRecord(result) ? result : {}) as Partial<Record<'cost' | 'effect', number>>
    return { 'net-benefit': ratio * Number(effect) - Number(cost) }
  }
  return threshold(netBenefit, rest)
}

/**
 * What is wrong with a search over a parameter.
 *
 * @internal
 */
export function thresholdProblems(
  evaluate: unknown,
  search: unknown,
  others: readonly string[] = [],
  known: readonly string[] = ['base', 'parameter', 'outcome', 'target'],
): Problem[] {
  const found = searchProblems(search, evaluate, [...known, ...others])
  if (!isRecord(search)) return found
  const { base, parameter, target } = search
  return [
    ...found,
    ...baseProblems(() => 0, base, 'search.base'),
    ...parameterProblems(parameter, base, 'search.parameter'),
    ...(target === undefined ? [] : finiteProblems(target, 'search.target')),
  ]
}

function sidesProblems(
  { low, high, target = 0 }: ThresholdSearch,
  outcome: string,
  atLow: number,
  atHigh: number,
): Problem[] {
  if (atLow === 0 || Math.sign(atLow) !== Math.sign(atHigh)) return []
  const found = `${atLow + target} at ${low} and ${atHigh + target} at ${high}`
  const message = `${outcome} lies on one side of ${target} at both ends: ${found}`
  const hint = 'Widen the bracket, or ask breakEven whether there is such a value'
  return [{ path: 'search', message, expected: 'one end on each side of the target', hint }]
}
