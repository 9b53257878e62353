import { bindScenario } from '../../projection/scenarios/bind-scenario.js'
import type { BindOptions, BoundScenario, PolicyMode } from '../../projection/scenarios/binding.js'
import type { Scenario } from '../../projection/scenarios/scenario.js'
import type { TimeAxis } from '../../projection/model/time.js'
import { keys, rule } from '../../register/policy.js'
import { resolveWith } from './resolve-with.js'

/**
 * What is known of the rules: the options of `projection.bindScenario` that are left to the caller.
 *
 * @category Scenarios
 */
export type ModeOptions = Pick<BindOptions, 'knownOn' | 'notKnown' | 'name'>

/**
 * A scenario by the rules that are in force alone, without what is foreseen.
 *
 * @typeParam Parameter - the names of the parameters
 * @param scenario - the scenario; a layer that rests on a rule of `policy` names it in its `basis`
 * @param time - the cycles of the model
 * @param options - whose knowledge is used: a day, or `'each-cycle'` (the edition of the register when left out); and what
 *   to do where the register does not know
 * @returns the scenario to run, and for each layer and cycle why it acts or not
 * @throws MaatwerkError `invalid-input` for what `projection.bindScenario` does not take
 * @example
 * ```ts
 * import { models } from 'maatwerktrajecten'
 *
 * const tests = models.scenarios.factor('pass-rules-and-reference-levels', { size: 0.1 })
 * const time = { cycle: 'calendar-year', first: 2016, last: 2016 } as const
 * models.scenarios.inForceOnly(tests, time, { knownOn: '2014-06-01' }).scenario.layers // => []
 * models.scenarios.inForceOnly(tests, time).layers[0]?.cycles[0]?.answer?.status // => 'nooit-in-werking'
 * ```
 * @category Scenarios
 */
export function inForceOnly<Parameter extends string>(
  scenario: Scenario<Parameter>,
  time: TimeAxis,
  options: ModeOptions = {},
): BoundScenario<Parameter> {
  return bound(scenario, time, 'in-force-only', options)
}

/**
 * A scenario by the rules that are adopted, also where they are still to start.
 *
 * @typeParam Parameter - the names of the parameters
 * @param scenario - the scenario; a layer that rests on a rule of `policy` names it in its `basis`
 * @param time - the cycles of the model
 * @param options - whose knowledge is used: a day, or `'each-cycle'` (the edition of the register when left out); and what
 *   to do where the register does not know
 * @returns the scenario to run, and for each layer and cycle why it acts or not
 * @throws MaatwerkError `invalid-input` for what `projection.bindScenario` does not take
 * @example
 * ```ts
 * import { models } from 'maatwerktrajecten'
 *
 * const tests = models.scenarios.factor('pass-rules-and-reference-levels', { size: 0.1, leads: 1 })
 * const time = { cycle: 'school-year', first: '2013-2014', last: '2017-2018' } as const
 *
 * // As known on 1 October of each year: schools act a year ahead on a rule that is then taken back.
 * const { scenario } = models.scenarios.withAdopted(tests, time, { knownOn: 'each-cycle' })
 * scenario.layers.map(({ from, until }) => [from, until])
 * // => [['2014-2015', '2016-2017'], ['2014-2015', '2016-2017']]
 * ```
 * @category Scenarios
 */
export function withAdopted<Parameter extends string>(
  scenario: Scenario<Parameter>,
  time: TimeAxis,
  options: ModeOptions = {},
): BoundScenario<Parameter> {
  return bound(scenario, time, 'with-adopted', options)
}

/**
 * A scenario by the rules that are adopted, and those that are proposed.
 *
 * @typeParam Parameter - the names of the parameters
 * @param scenario - the scenario; a layer that rests on a rule of `policy` names it in its `basis`
 * @param time - the cycles of the model
 * @param options - whose knowledge is used: a day, or `'each-cycle'` (the edition of the register when left out); and what
 *   to do where the register does not know
 * @returns the scenario to run, and for each layer and cycle why it acts or not
 * @throws MaatwerkError `invalid-input` for what `projection.bindScenario` does not take
 * @example
 * ```ts
 * import { models } from 'maatwerktrajecten'
 *
 * // The proposal of 2012 to ask for taal and rekenen at the gate of mbo-2 was never adopted.
 * const basis = { rule: 'admission/mbo-2/entree-diploma', effect: 'ENT-23' }
 * const gate = { name: 'gate', layers: [{ parameter: 'mbo-1-to-mbo-2', change: 'multiply', by: 0.9, from: '2014-2015', basis }] } as const
 * const time = { cycle: 'school-year', first: '2013-2014', last: '2015-2016' } as const
 * models.scenarios.withProposed(gate, time, { knownOn: '2013-01-01' }).scenario.layers.map((layer) => layer.from) // => ['2014-2015']
 * models.scenarios.withAdopted(gate, time, { knownOn: '2013-01-01' }).scenario.layers // => []
 * ```
 * @category Scenarios
 */
export function withProposed<Parameter extends string>(
  scenario: Scenario<Parameter>,
  time: TimeAxis,
  options: ModeOptions = {},
): BoundScenario<Parameter> {
  return bound(scenario, time, 'with-proposed', options)
}

function bound<Parameter extends string>(
  scenario: Scenario<Parameter>,
  time: TimeAxis,
  policy: PolicyMode,
  options: ModeOptions,
): BoundScenario<Parameter> {
  const resolve = resolveWith({ keys, rule })
  return bindScenario(scenario, time, { ...options, policy, resolve })
}
