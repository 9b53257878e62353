import { dateProblems } from '../../core/calendar.js'
import { throwProblems, type Problem } from '../../core/errors.js'
import { isRecord } from '../../core/fields.js'
import { shown, unknownKeys } from '../../core/problems.js'
import type { BindOptions, BoundScenario, LayerInCycle } from './binding.js'
import type { Layer, Scenario } from './scenario.js'
import { scenarioShape } from '../checks/scenario-shape.js'
import { labelsOf, timeProblems, type TimeAxis } from '../model/time.js'
import { accountOf, restsOnRule } from './layer-account.js'

/**
 * Keeps the layers of a scenario to the cycles in which their rules count, by a register that the caller brings.
 *
 * A cycle is asked for on its day: 1 October of a school year, 1 January of a calendar year, the first day of a month. A
 * layer that leads acts as soon as its rule is to count within that many cycles, as far as was known by then; so with
 * `'each-cycle'` people may act on a rule that is taken back before it starts. Where only what is in force counts,
 * nobody acts on what is still to come. A rule without a day of start, proposed or still to be brought into force, takes
 * the layer's `from`; without that it stays out. Where the register does not know, the caller decides. Layers without a
 * rule stay as they are.
 *
 * @typeParam Parameter - the names of the parameters
 * @param scenario - the scenario; each layer says by its `basis` what it rests on
 * @param time - the cycles of the model
 * @param options - which rules count, what is known of them, and where to ask
 * @returns the scenario to run, and for each layer and cycle why it acts or not
 * @throws MaatwerkError `invalid-input`, with every problem: a window the wrong way round, a rule that the register does
 *   not hold, a rule in a model of steps, which have no date
 * @example
 * ```ts
 * import { projection } from 'maatwerktrajecten'
 *
 * // A rule that starts on 1 August 2015, and was adopted on 1 May 2014.
 * const resolve = (_: projection.RuleBasis, { validOn, knownOn = '2026-01-01' }: projection.PolicyQuestion) => {
 *   if (knownOn < '2014-05-01') return { status: 'onbekend', foreseen: false }
 *   return { status: validOn < '2015-08-01' ? 'vastgesteld' : 'in-werking', foreseen: knownOn < '2015-08-01', from: '2015-08-01' }
 * }
 * const stricter = {
 *   name: 'stricter exams',
 *   layers: [{ parameter: 'pass', change: 'multiply', by: 0.9, leads: 1, basis: { rule: 'exams/stricter' } }],
 * } as const
 * const time = { cycle: 'school-year', first: '2013-2014', last: '2016-2017' } as const
 *
 * const bound = projection.bindScenario(stricter, time, { policy: 'with-adopted', knownOn: 'each-cycle', resolve })
 * bound.scenario.layers.map((layer) => layer.from) // => ['2014-2015']
 * bound.layers[0]?.cycles.map((each) => each.because) // => ['rule', 'anticipation', 'rule', 'rule']
 *
 * const inForce = projection.bindScenario(stricter, time, { policy: 'in-force-only', knownOn: '2014-09-01', resolve })
 * inForce.scenario.layers // => []
 * ```
 * @category Scenarios
 */
export function bindScenario<Parameter extends string>(
  scenario: Scenario<Parameter>,
  time: TimeAxis,
  options: BindOptions,
): BoundScenario<Parameter> {
  throwProblems('invalid-input', 'a scenario to bind', [...inputProblems(scenario, time, options), ...optionProblems(options)])
  const { policy, knownOn, name = `${scenario.name} (${policy})` } = options
  const problems: Problem[] = []
  const layers = scenario.layers.map((layer, index) => {
    const path = `scenario.layers[${index}].basis`
    const cycles = accountOf({ layer, time, options, refused: (answer) => problems.push(noAnswer(answer, path)) })
    return { layer, cycles }
  })
  throwProblems('invalid-input', 'a scenario to bind', [...new Map(problems.map((each) => [each.path, each])).values()])
  return {
    scenario: { name, layers: layers.flatMap(({ layer, cycles }) => (restsOnRule(layer) ? stretchesOf(layer, cycles) : [layer])) },
    policy,
    ...(knownOn === undefined ? {} : { knownOn }),
    notKnownIn: labelsOf(time).filter((_, index) => layers.some(({ cycles }) => cycles[index]!.answer?.mayApply === true)),
    layers: layers.map(({ layer: { parameter, basis }, cycles }) => ({ parameter, ...(basis === undefined ? {} : { basis }), cycles })),
  }
}

function noAnswer(answer: unknown, path: string): Problem {
  if (answer === undefined) return { path, message: 'the register does not hold this rule', expected: 'one that it holds' }
  const hint = 'An answer is given at once: ask for what has to be waited for before'
  return { path, message: `on this rule the register answers ${shown(answer)}`, expected: 'an object with a status, or undefined', hint }
}

function inputProblems(scenario: unknown, time: TimeAxis, options: unknown): Problem[] {
  const wrongTime = timeProblems(time, 'time')
  if (wrongTime.length > 0) return wrongTime
  const { broken, wrong } = scenarioShape(scenario, 'scenario', { time })
  const found = [...broken, ...wrong]
  if (!isRecord(options)) return [...found, { path: 'options', message: `${shown(options)} is not an object`, expected: 'an object' }]
  if (found.length > 0 || time.cycle !== 'step' || !(scenario as Scenario).layers.some(restsOnRule)) return found
  const hint = 'Give the model school years, calendar years or months, or let the layers rest on assumptions'
  return [{ path: 'time.cycle', message: 'steps have no date, so no rule can be looked up', expected: 'cycles with a date', hint }]
}

const modes: readonly string[] = ['in-force-only', 'with-adopted', 'with-proposed']

function optionProblems(options: unknown): Problem[] {
  if (!isRecord(options)) return []
  const { policy, knownOn, resolve, name, notKnown } = options
  const chosen: readonly (readonly [value: unknown, option: string, codes: readonly string[]])[] = [
    [policy, 'policy', modes],
    [notKnown === undefined ? 'leave-out' : notKnown, 'notKnown', ['leave-out', 'act']],
  ]
  const isName = name === undefined || (typeof name === 'string' && name.trim() !== '')
  return [
    ...unknownKeys(options, ['policy', 'knownOn', 'resolve', 'notKnown', 'name'], 'options'),
    ...chosen.flatMap(([value, option, codes]) => (codes.includes(value as string) ? [] : [notAllowed(value, option, `one of ${codes.join(', ')}`)])),
    ...(isName ? [] : [notAllowed(name, 'name', 'a text by which it stands in results')]),
    ...(typeof resolve === 'function' ? [] : [notAllowed(resolve, 'resolve', 'a function that answers on a rule')]),
    ...(knownOn === undefined || knownOn === 'each-cycle' ? [] : dateProblems(knownOn, 'options.knownOn')),
  ]
}

function notAllowed(value: unknown, option: string, expected: string): Problem {
  return { path: `options.${option}`, message: `${shown(value)} is not allowed here`, expected }
}

/** The layer once for each stretch of cycles in which it acts. */
function stretchesOf<Parameter extends string>(layer: Layer<Parameter>, cycles: readonly LayerInCycle[]): Layer<Parameter>[] {
  const { parameter, change, by, strata, basis } = layer
  const what = { parameter, change, by, ...(strata === undefined ? {} : { strata }), ...(basis === undefined ? {} : { basis }) }
  const starts = cycles.flatMap(({ acts }, index) => (acts && cycles[index - 1]?.acts !== true ? [index] : []))
  return starts.map((start) => {
    const end = cycles.findIndex(({ acts }, index) => index > start && !acts)
    return { ...what, from: cycles[start]!.cycle, ...(end === -1 ? {} : { until: cycles[end]!.cycle }) }
  })
}
