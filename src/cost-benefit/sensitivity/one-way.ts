import { throwProblems, type Problem } from '../../core/errors.js'
import { isRecord } from '../../core/fields.js'
import { step, unknownKeys } from '../../core/problems.js'
import { finiteProblems, isFiniteNumber, wrong } from '../comparison/input.js'
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
 * The range of a parameter, around its base value.
 *
 * @category Sensitivity
 */
export interface InputRange {
  /** The lowest value, at most the base value. */
  readonly low: number
  /** The highest value, at least the base value. */
  readonly high: number
}

/**
 * Which parameters to move, and between what.
 *
 * @typeParam Parameter - the names of the parameters
 * @category Sensitivity
 */
export interface OneWayOptions<Parameter extends string = string> {
  /** The value of every parameter where nothing is moved. */
  readonly base: Readonly<Record<Parameter, number>>
  /** The ranges of those to move. */
  readonly ranges: Readonly<Partial<Record<NoInfer<Parameter>, InputRange>>>
}

/**
 * What moving one parameter does to one outcome.
 *
 * @typeParam Parameter - the names of the parameters
 * @typeParam Outcome - the names of the outcomes
 * @category Sensitivity
 */
export interface OneWayRow<Parameter extends string = string, Outcome extends string = string> {
  /** The parameter that was moved. */
  readonly parameter: Parameter
  /** The outcome looked at. */
  readonly outcome: Outcome
  /** The lowest value of the parameter. */
  readonly lowInput: number
  /** Its base value. */
  readonly baseInput: number
  /** Its highest value. */
  readonly highInput: number
  /** The outcome at the lowest value. */
  readonly atLow: number
  /** The outcome at the base value. */
  readonly atBase: number
  /** The outcome at the highest value. */
  readonly atHigh: number
  /** How far apart the lowest and the highest of these three outcomes are. */
  readonly swing: number
}

/**
 * Moves one parameter at a time to the ends of its range, and gives what each outcome comes to.
 *
 * All others stay at their base values, so that what parameters do together is not seen; and an end of a range says
 * nothing about how likely it is. For that there are draws, see {@link evppi}. An outcome that has no finite value
 * somewhere in a range, such as a ratio with a denominator of 0, cannot be looked at: take a net benefit instead.
 *
 * @typeParam Parameter - the names of the parameters
 * @typeParam Result - what the model gives
 * @param evaluate - the model
 * @param options - the base values, and the ranges
 * @returns a row for each parameter and outcome, in the order of the ranges
 * @throws MaatwerkError `invalid-input` for ranges that do not hold the base value, for an unknown parameter, and where
 *   an outcome is not finite
 * @example
 * ```ts
 * import { costBenefit } from 'maatwerktrajecten'
 *
 * const rows = costBenefit.oneWay(({ pupils, costs }) => 7_500 * pupils - costs, {
 *   base: { pupils: 15, costs: 90_000 },
 *   ranges: { pupils: { low: 10, high: 18 }, costs: { low: 80_000, high: 100_000 } },
 * })
 * rows.map((row) => [row.parameter, row.atLow, row.atHigh, row.swing])
 * // => [['pupils', -15000, 45000, 60000], ['costs', 32500, 12500, 20000]]
 * ```
 * @see {@link tornado} for the rows by size
 * @category Sensitivity
 */
export function oneWay<Parameter extends string, Result extends Outcomes>(
  evaluate: Evaluate<Parameter, Result>,
  options: OneWayOptions<Parameter>,
): readonly OneWayRow<Parameter, OutcomeName<Result>>[] {
  const subject = 'a one-way sensitivity analysis'
  throwProblems('invalid-input', subject, optionsProblems(evaluate, options))
  const { base } = options
  const ranges = Object.entries(options.ranges) as [Parameter, InputRange][]
  const ends = ranges.flatMap(([name, range]) => {
    return (['low', 'high'] as const).map((end) => ({
      values: { ...base, [name]: range[end] },
      path: step(step('options.ranges', name), end),
    }))
  })
  const [atBase, ...atEnds] = evaluateAll(evaluate, [{ values: base, path: 'options.base' }, ...ends], subject)
  return ranges.flatMap(([parameter, { low, high }], index) => {
    return (Object.keys(atBase!) as OutcomeName<Result>[]).map((outcome) => {
      const three = [atEnds[2 * index]![outcome]!, atBase![outcome]!, atEnds[2 * index + 1]![outcome]!] as const
      const inputs = { lowInput: low, baseInput: base[parameter], highInput: high }
      const swing = Math.max(...three) - Math.min(...three)
      return { parameter, outcome, ...inputs, atLow: three[0], atBase: three[1], atHigh: three[2], swing }
    })
  })
}

/**
 * The rows of one outcome of a {@link oneWay} analysis by falling swing: the bars of a tornado chart, from the top
 * down.
 *
 * Rows with the same swing keep their order.
 *
 * @typeParam Parameter - the names of the parameters
 * @typeParam Outcome - the names of the outcomes
 * @param rows - what {@link oneWay} gives
 * @param outcome - the outcome to look at; may be left out where there is one
 * @returns the rows of that outcome
 * @throws MaatwerkError `invalid-input` for an outcome that is not there, or none where there are several
 * @example
 * ```ts
 * import { costBenefit } from 'maatwerktrajecten'
 *
 * const rows = costBenefit.oneWay(({ a, b }) => a + 10 * b, {
 *   base: { a: 1, b: 1 },
 *   ranges: { a: { low: 0, high: 2 }, b: { low: 0, high: 2 } },
 * })
 * costBenefit.tornado(rows).map(({ parameter, swing }) => [parameter, swing]) // => [['b', 20], ['a', 2]]
 * ```
 * @category Sensitivity
 */
export function tornado<Parameter extends string, Outcome extends string>(
  rows: readonly OneWayRow<Parameter, Outcome>[],
  outcome?: Outcome,
): readonly OneWayRow<Parameter, Outcome>[] {
  const subject = 'a tornado'
  const areRows = Array.isArray(rows) && rows.every((row: unknown) => isRecord(row) && isFiniteNumber(row['swing']))
  throwProblems('invalid-input', subject, areRows ? [] : [wrong('rows', rows, 'the rows that oneWay gives')])
  if (rows.length === 0) return []
  const name = outcomeNamed(Object.fromEntries(rows.map((row) => [row.outcome, 0])), outcome, 'outcome', subject)
  return rows.filter((row) => row.outcome === name).sort((one, other) => other.swing - one.swing)
}

function optionsProblems(evaluate: unknown, options: unknown): Problem[] {
  if (!isRecord(options)) return [wrong('options', options, 'an object with base and ranges')]
  const { base, ranges } = options
  const problems = [
    ...unknownKeys(options, ['base', 'ranges'], 'options'),
    ...baseProblems(evaluate, base, 'options.base'),
  ]
  if (!isRecord(ranges) || Object.keys(ranges).length === 0)
    return [...problems, wrong('options.ranges', ranges, 'an object with at least one range')]
  return [
    ...problems,
    ...Object.entries(ranges).flatMap(([name, range]) => {
      const path = step('options.ranges', name)
      const unknown = parameterProblems(name, base, path)
      return unknown.length > 0 ? unknown : rangeProblems(range, isRecord(base) ? base[name] : undefined, path)
    }),
  ]
}

function rangeProblems(range: unknown, base: unknown, path: string): Problem[] {
  if (!isRecord(range)) return [wrong(path, range, 'an object with low and high')]
  const { low, high } = range
  const problems = [
    ...unknownKeys(range, ['low', 'high'], path),
    ...finiteProblems(low, step(path, 'low')),
    ...finiteProblems(high, step(path, 'high')),
  ]
  if (problems.length > 0 || typeof base !== 'number') return problems
  return [
    ...((low as number) <= base ? [] : [wrong(step(path, 'low'), low, `at most the base value ${base}`)]),
    ...((high as number) >= base ? [] : [wrong(step(path, 'high'), high, `at least the base value ${base}`)]),
  ]
}
