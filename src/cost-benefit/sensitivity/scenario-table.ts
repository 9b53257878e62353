import { throwProblems, type Problem } from '../../core/errors.js'
import { isRecord } from '../../core/fields.js'
import { step, unknownKeys } from '../../core/problems.js'
import { finiteProblems, wrong } from '../comparison/input.js'
import {
  baseProblems,
  evaluateAll,
  parameterProblems,
  type Evaluate,
  type OutcomeName,
  type Outcomes,
} from './evaluate.js'

/**
 * Sets of values that go together.
 *
 * @typeParam Parameter - the names of the parameters
 * @typeParam Name - the names of the scenarios
 * @category Sensitivity
 */
export interface ScenarioTableOptions<Parameter extends string = string, Name extends string = string> {
  /** The value of every parameter where nothing is changed. */
  readonly base: Readonly<Record<Parameter, number>>
  /** What each scenario changes; what it leaves out keeps its base value. */
  readonly scenarios: Readonly<Record<Name, Readonly<Partial<Record<NoInfer<Parameter>, number>>>>>
}

/**
 * One outcome in one scenario.
 *
 * @typeParam Parameter - the names of the parameters
 * @typeParam Name - the names of the scenarios
 * @typeParam Outcome - the names of the outcomes
 * @category Sensitivity
 */
export interface ScenarioRow<
  Parameter extends string = string,
  Name extends string = string,
  Outcome extends string = string,
> {
  /** The scenario. */
  readonly scenario: Name
  /** The values that it changes. */
  readonly inputs: Readonly<Partial<Record<Parameter, number>>>
  /** The outcome looked at. */
  readonly outcome: Outcome
  /** What it comes to. */
  readonly value: number
  /** What it comes to with the base values. */
  readonly atBase: number
  /** The difference: the scenario less the base. */
  readonly difference: number
}

/**
 * What each outcome comes to in scenarios: parameters that are changed together.
 *
 * @typeParam Parameter - the names of the parameters
 * @typeParam Name - the names of the scenarios
 * @typeParam Result - what the model gives
 * @param evaluate - the model
 * @param options - the base values, and what each scenario changes
 * @returns a row for each scenario and outcome, in the order given
 * @throws MaatwerkError `invalid-input` for an unknown parameter, and where an outcome is not finite
 * @example
 * ```ts
 * import { costBenefit } from 'maatwerktrajecten'
 *
 * const rows = costBenefit.scenarioTable(({ pupils, costs }) => 7_500 * pupils - costs, {
 *   base: { pupils: 15, costs: 90_000 },
 *   scenarios: { small: { pupils: 10 }, 'small and cheap': { pupils: 10, costs: 60_000 } },
 * })
 * rows.map((row) => [row.scenario, row.value, row.difference])
 * // => [['small', -15000, -37500], ['small and cheap', 15000, -7500]]
 * ```
 * @category Sensitivity
 */
export function scenarioTable<Parameter extends string, Name extends string, Result extends Outcomes>(
  evaluate: Evaluate<Parameter, Result>,
  options: ScenarioTableOptions<Parameter, Name>,
): readonly ScenarioRow<Parameter, Name, OutcomeName<Result>>[] {
  const subject = 'a table of scenarios'
  throwProblems('invalid-input', subject, optionsProblems(evaluate, options))
  const { base } = options
  const scenarios = Object.entries(options.scenarios) as [Name, Partial<Record<Parameter, number>>][]
  const asked = scenarios.map(([name, inputs]) => ({
    values: { ...base, ...inputs },
    path: step('options.scenarios', name),
  }))
  const [atBase, ...found] = evaluateAll(evaluate, [{ values: base, path: 'options.base' }, ...asked], subject)
  return scenarios.flatMap(([scenario, inputs], index) => {
    return Object.entries(found[index]!).map(([outcome, value]) => {
      const without = atBase![outcome]!
      return {
        scenario,
        inputs: { ...inputs },
        outcome: outcome as OutcomeName<Result>,
        value,
        atBase: without,
        difference: value - without,
      }
    })
  })
}

function optionsProblems(evaluate: unknown, options: unknown): Problem[] {
  if (!isRecord(options)) return [wrong('options', options, 'an object with base and scenarios')]
  const { base, scenarios } = options
  const problems = [
    ...unknownKeys(options, ['base', 'scenarios'], 'options'),
    ...baseProblems(evaluate, base, 'options.base'),
  ]
  if (!isRecord(scenarios) || Object.keys(scenarios).length === 0) {
    return [...problems, wrong('options.scenarios', scenarios, 'an object with at least one scenario')]
  }
  return [
    ...problems,
    ...Object.entries(scenarios).flatMap(([name, inputs]) =>
      inputsProblems(inputs, base, step('options.scenarios', name)),
    ),
  ]
}

function inputsProblems(inputs: unknown, base: unknown, path: string): Problem[] {
  if (!isRecord(inputs)) return [wrong(path, inputs, 'an object with the values that change')]
  return Object.entries(inputs).flatMap(([name, value]) => {
    const unknown = parameterProblems(name, base, step(path, name))
    return unknown.length > 0 ? unknown : finiteProblems(value, step(path, name))
  })
}
