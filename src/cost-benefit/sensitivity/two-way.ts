import { throwProblems, type Problem } from '../../core/errors.js'
import { isRecord } from '../../core/fields.js'
import { step, unknownKeys } from '../../core/problems.js'
import { listProblems, wrong } from '../comparison/input.js'
import {
  baseProblems,
  evaluateAll,
  parameterProblems,
  type Evaluate,
  type OutcomeName,
  type Outcomes,
} from './evaluate.js'

/**
 * A parameter and the values it takes.
 *
 * @typeParam Parameter - the names of the parameters
 * @category Sensitivity
 */
export interface InputValues<Parameter extends string = string> {
  /** The parameter. */
  readonly parameter: Parameter
  /** Its values, at least one. */
  readonly values: ArrayLike<number>
}

/**
 * Two parameters to move together.
 *
 * @typeParam Parameter - the names of the parameters
 * @category Sensitivity
 */
export interface TwoWayOptions<Parameter extends string = string> {
  /** The value of every parameter where nothing is moved. */
  readonly base: Readonly<Record<Parameter, number>>
  /** The parameter that changes slowest down the rows. */
  readonly first: InputValues<NoInfer<Parameter>>
  /** The parameter that changes fastest. */
  readonly second: InputValues<NoInfer<Parameter>>
}

/**
 * One outcome at one point of a grid.
 *
 * @typeParam Parameter - the names of the parameters
 * @typeParam Outcome - the names of the outcomes
 * @category Sensitivity
 */
export interface TwoWayRow<Parameter extends string = string, Outcome extends string = string> {
  /** The two parameters, first and second. */
  readonly parameters: readonly [Parameter, Parameter]
  /** Their values, in the same order. */
  readonly inputs: readonly [number, number]
  /** The outcome looked at. */
  readonly outcome: Outcome
  /** What it comes to. */
  readonly value: number
}

/**
 * Moves two parameters over a grid of values, and gives what each outcome comes to at every point.
 *
 * @typeParam Parameter - the names of the parameters
 * @typeParam Result - what the model gives
 * @param evaluate - the model
 * @param options - the base values, and the values of the two
 * @returns a row for each point and outcome: the second parameter changes faster than the first
 * @throws MaatwerkError `invalid-input` for an unknown parameter, the same one twice, no values, and where an
 *   outcome is not finite
 * @example
 * ```ts
 * import { costBenefit } from 'maatwerktrajecten'
 *
 * const rows = costBenefit.twoWay(({ pupils, costs }) => 7_500 * pupils - costs, {
 *   base: { pupils: 15, costs: 90_000 },
 *   first: { parameter: 'pupils', values: [10, 12] },
 *   second: { parameter: 'costs', values: [80_000, 90_000] },
 * })
 * rows.map((row) => [...row.inputs, row.value])
 * // => [[10, 80000, -5000], [10, 90000, -15000], [12, 80000, 10000], [12, 90000, 0]]
 * ```
 * @category Sensitivity
 */
export function twoWay<Parameter extends string, Result extends Outcomes>(
  evaluate: Evaluate<Parameter, Result>,
  options: TwoWayOptions<Parameter>,
): readonly TwoWayRow<Parameter, OutcomeName<Result>>[] {
  const subject = 'a two-way sensitivity analysis'
  throwProblems('invalid-input', subject, optionsProblems(evaluate, options))
  const { base, first, second } = options
  const parameters = [first.parameter, second.parameter] as const
  const points = Array.from(first.values).flatMap((one, row) => {
    return Array.from(second.values).map((other, column) => {
      const values = { ...base, [first.parameter]: one, [second.parameter]: other }
      return {
        inputs: [one, other] as const,
        values,
        path: `options.first.values[${row}] with options.second.values[${column}]`,
      }
    })
  })
  return evaluateAll(evaluate, points, subject).flatMap((outcomes, at) => {
    return Object.entries(outcomes).map(([outcome, value]) => {
      return { parameters, inputs: points[at]!.inputs, outcome: outcome as OutcomeName<Result>, value }
    })
  })
}

function optionsProblems(evaluate: unknown, options: unknown): Problem[] {
  if (!isRecord(options)) return [wrong('options', options, 'an object with base, first and second')]
  const { base, first, second } = options
  const problems = [
    ...unknownKeys(options, ['base', 'first', 'second'], 'options'),
    ...baseProblems(evaluate, base, 'options.base'),
    ...inputProblems(first, base, 'options.first'),
    ...inputProblems(second, base, 'options.second'),
  ]
  const isSame = isRecord(first) && isRecord(second) && first['parameter'] === second['parameter']
  if (problems.length > 0 || !isSame) return problems
  return [wrong('options.second.parameter', second['parameter'], 'another parameter than the first')]
}

function inputProblems(input: unknown, base: unknown, path: string): Problem[] {
  if (!isRecord(input)) return [wrong(path, input, 'an object with parameter and values')]
  return [
    ...unknownKeys(input, ['parameter', 'values'], path),
    ...parameterProblems(input['parameter'], base, step(path, 'parameter')),
    ...listProblems(input['values'], step(path, 'values')),
  ]
}
