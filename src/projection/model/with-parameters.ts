import { throwProblems, type Problem } from '../../core/errors.js'
import { isRecord } from '../../core/fields.js'
import { shown, step } from '../../core/problems.js'
import type { CohortModel } from './model.js'

/**
 * The same model with numbers in the place of some of its parameters, such as those of a calibration. What strategies,
 * strata and scenarios do with a parameter is done with its new value.
 *
 * @typeParam State - the names of the states
 * @typeParam Parameter - the names of the parameters
 * @typeParam Strategy - the names of the strategies
 * @param model - the model; it is not changed
 * @param values - a number for each parameter to be replaced
 * @returns a new model
 * @throws MaatwerkError `invalid-input` for a name that is no parameter of the model, and a value that is no number
 * @example
 * ```ts
 * import { projection } from 'maatwerktrajecten'
 *
 * const model = projection.defineModel({
 *   name: 'one step',
 *   time: { cycle: 'step', count: 1 },
 *   states: ['in', 'out'],
 *   parameters: { dropOut: 0.5 },
 *   start: { in: 100 },
 *   transitions: { in: { out: 'dropOut', in: 'rest' } },
 * })
 * projection.endOf(projection.run(projection.withParameters(model, { dropOut: 0.25 })), 'out') // => 25
 * ```
 * @category Calibration
 */
export function withParameters<State extends string, Parameter extends string, Strategy extends string>(
  model: CohortModel<State, Parameter, Strategy>,
  values: Readonly<Partial<Record<NoInfer<Parameter>, number>>>,
): CohortModel<State, Parameter, Strategy> {
  const parameters: unknown = (model as Partial<CohortModel> | undefined)?.parameters ?? {}
  throwProblems('invalid-input', 'the values of parameters', valueProblems(parameters, values))
  return { ...model, parameters: { ...(parameters as CohortModel<State, Parameter>['parameters']), ...values } as never }
}

function valueProblems(parameters: unknown, values: unknown): Problem[] {
  if (!isRecord(values) || !isRecord(parameters)) {
    return [{ path: '', message: `${shown(values)} is not a set of values`, expected: 'a number for each name of a parameter' }]
  }
  return Object.entries(values).flatMap(([name, value]): Problem[] => {
    const path = step('values', name)
    if (!Object.hasOwn(parameters, name)) {
      const names = Object.keys(parameters)
      const expected = names.length === 0 ? 'nothing: it has no parameters' : `one of ${names.slice(0, 12).join(', ')}`
      return [{ path, message: `${shown(name)} is not a parameter of the model`, expected }]
    }
    if (typeof value === 'number' && Number.isFinite(value)) return []
    return [{ path, message: `${shown(value)} is not a value`, expected: 'a finite number' }]
  })
}
