import { throwProblems, type Problem } from '../../core/errors.js'
import { shown } from '../../core/problems.js'
import { scenarioShape } from '../checks/scenario-shape.js'
import type { Scenario } from './scenario.js'

/**
 * Several scenarios as one, since a run takes one: the layers of the first, then those of the next on top of them. Bind
 * scenarios that rest on rules first, each by its own rules and knowledge, and join the bound ones.
 *
 * @typeParam Parameter - the names of the parameters
 * @param scenarios - the scenarios, at least one; they are not changed
 * @param name - the name of the whole, as it stands in results; the names with ` + ` between them when left out
 * @returns one scenario
 * @throws MaatwerkError `invalid-input`, with every problem of each scenario
 * @example
 * ```ts
 * import { projection } from 'maatwerktrajecten'
 *
 * const fewer = { name: 'fewer leave', layers: [{ parameter: 'leave', change: 'multiply', by: 0.5 }] } as const
 * const later = { name: 'from 2016', layers: [{ parameter: 'leave', change: 'add', by: 0.1, from: '2016-2017' }] } as const
 * const both = projection.joinScenarios([fewer, later])
 * both.name // => 'fewer leave + from 2016'
 * both.layers.map((layer) => layer.change) // => ['multiply', 'add']
 * ```
 * @see {@link bindScenario}
 * @category Scenarios
 */
export function joinScenarios<Parameter extends string>(
  scenarios: readonly Scenario<Parameter>[],
  name?: string,
): Scenario<Parameter> {
  throwProblems('invalid-input', 'scenarios to join', joinProblems(scenarios, name))
  return {
    name: name ?? scenarios.map((scenario) => scenario.name).join(' + '),
    layers: scenarios.flatMap(({ layers }) => layers),
  }
}

function joinProblems(scenarios: unknown, name: unknown): Problem[] {
  const isName = name === undefined || (typeof name === 'string' && name.trim() !== '')
  const ofName = isName ? [] : [{ path: 'name', message: `${shown(name)} is not a name`, expected: 'a text by which it stands in results' }]
  if (!Array.isArray(scenarios) || scenarios.length === 0) {
    return [{ path: 'scenarios', message: 'there are no scenarios', expected: 'a list with at least one scenario' }, ...ofName]
  }
  const shapes = Array.from<unknown>(scenarios).map((scenario, index) => scenarioShape(scenario, `scenarios[${index}]`, {}))
  return [...shapes.flatMap(({ broken, wrong }) => [...broken, ...wrong]), ...ofName]
}
