import type { Problem } from '../../core/errors.js'
import { isRecord } from '../../core/fields.js'
import { shown, step, unknownKeys } from '../../core/problems.js'
import type { Shape } from './shape.js'
import { labelProblems, startOfLabel, type TimeAxis } from '../model/time.js'

/**
 * What the layers of a scenario may name.
 *
 * @internal
 */
export interface Nameable {
  /** The cycles of the model; any where they are not known. */
  readonly time?: TimeAxis
  /** The parameters of the model; any where they are not known. */
  readonly parameters?: readonly string[]
  /** The strata of the model, none for a model without; any where they are not known. */
  readonly strata?: readonly string[]
}

/**
 * Looks at the shape of a scenario: its layers, what they name, and their windows.
 *
 * @internal
 */
export function scenarioShape(scenario: unknown, path: string, nameable: Nameable): Shape {
  if (!isRecord(scenario)) {
    return { broken: [{ path, message: `${shown(scenario)} is not a scenario`, expected: 'an object with a name and layers' }], wrong: [] }
  }
  const found: Found = { broken: [], wrong: unknownKeys(scenario, ['name', 'layers'], path), nameable }
  if (typeof scenario['name'] !== 'string' || scenario['name'].trim() === '') {
    const expected = 'a text by which it stands in results'
    found.broken.push({ path: step(path, 'name'), message: `${shown(scenario['name'])} is not a name`, expected })
  }
  const layers = scenario['layers']
  if (Array.isArray(layers)) layers.forEach((layer, index) => layerShape(layer, `${path}.layers[${index}]`, found))
  else found.broken.push({ path: step(path, 'layers'), message: `${shown(layers)} is not a list of layers`, expected: 'a list' })
  return found
}

interface Found {
  readonly broken: Problem[]
  readonly wrong: Problem[]
  readonly nameable: Nameable
}

const changes = ['replace', 'add', 'multiply', 'odds']

function layerShape(layer: unknown, path: string, found: Found): void {
  if (!isRecord(layer)) {
    found.broken.push({ path, message: `${shown(layer)} is not a layer`, expected: 'an object with a parameter, a change and a value' })
    return
  }
  const keys = ['parameter', 'change', 'by', 'from', 'until', 'strata', 'leads', 'basis']
  found.wrong.push(...unknownKeys(layer, keys, path), ...parameterProblems(layer['parameter'], `${path}.parameter`, found.nameable))
  if (!changes.includes(layer['change'] as string)) {
    const expected = `one of ${changes.join(', ')}`
    found.broken.push({ path: `${path}.change`, message: `${shown(layer['change'])} is not a kind of change`, expected })
  }
  found.wrong.push(...windowProblems(layer, path, found.nameable), ...leadProblems(layer, path), ...basisProblems(layer['basis'], `${path}.basis`))
  strataShape(layer['strata'], `${path}.strata`, found)
}

function parameterProblems(name: unknown, path: string, { parameters }: Nameable): Problem[] {
  if (parameters === undefined ? typeof name === 'string' && name !== '' : parameters.includes(name as string)) return []
  const some = (parameters ?? []).slice(0, 12).join(', ')
  const expected = parameters?.length === 0 ? 'nothing: the model has no parameters' : some === '' ? 'a name' : `one of ${some}`
  const hint = { hint: 'Only parameters can be changed: give the number a name among the parameters of the model' }
  return [{ path, message: `${shown(name)} is not a parameter of the model`, expected, ...hint }]
}

function windowProblems(layer: Record<string, unknown>, path: string, { time }: Nameable): Problem[] {
  const { from, until } = layer
  const problems = [...edgeProblems(from, `${path}.from`, time), ...edgeProblems(until, `${path}.until`, time)]
  if (problems.length > 0 || from === undefined || until === undefined) return problems
  if (kindOf(from as string) !== kindOf(until as string)) {
    return [{ path: `${path}.until`, message: `${shown(until)} is another kind of cycle`, expected: `a cycle after ${shown(from)}` }]
  }
  if (startOfLabel(until as string) > startOfLabel(from as string)) return []
  const message = `the window ends ${from === until ? 'where' : 'before'} it starts`
  return [{ path: `${path}.until`, message, expected: `a cycle after ${shown(from)}`, hint: '`until` is the first cycle in which it does not hold' }]
}

function edgeProblems(label: unknown, path: string, time: TimeAxis | undefined): Problem[] {
  if (label === undefined) return []
  if (typeof label === 'string' && time !== undefined) return labelProblems(label, time, path)
  if (typeof label === 'string') return anyLabelProblems(label, path)
  return [{ path, message: `${shown(label)} is not the label of a cycle`, expected: 'a text, as cycles are labelled' }]
}

/** A label is one of some kind of cycle, where it is not known which kind the model has. */
function anyLabelProblems(label: string, path: string): Problem[] {
  if (kindOf(label) !== undefined) return []
  return [{ path, message: `${shown(label)} is not a cycle`, expected: "a label such as '2013-2014', '2013-09', '2013' or '1'" }]
}

const kinds = ['school-year', 'month', 'step'] as const

function kindOf(label: string): (typeof kinds)[number] | undefined {
  return kinds.find((cycle) => labelProblems(label, { cycle } as TimeAxis, '').length === 0)
}

/**
 * People who act on a rule further ahead than this are taken for a mistake; each cycle ahead is one more to look up.
 *
 * @internal
 */
export const mostLeads = 1000

function leadProblems({ leads, from, basis }: Record<string, unknown>, path: string): Problem[] {
  if (leads === undefined || leads === 0) return []
  const at = `${path}.leads`
  if (typeof leads !== 'number' || !Number.isInteger(leads) || leads < 0 || leads > mostLeads) {
    return [{ path: at, message: `${shown(leads)} is not a number of cycles`, expected: `a whole number from 0 to ${mostLeads}` }]
  }
  if (from !== undefined || (isRecord(basis) && basis['rule'] !== undefined)) return []
  return [{ path: at, message: 'there is no start to go before', expected: 'a layer with a `from`, or one that rests on a rule' }]
}

function basisProblems(basis: unknown, path: string): Problem[] {
  if (basis === undefined) return []
  const expected = "{ rule: '…' }, { rule: '…', effect: '…' } or { assumption: '…' }"
  if (!isRecord(basis)) return [{ path, message: `${shown(basis)} is not a basis`, expected }]
  const rests = [basis['rule'], basis['assumption']].filter((each) => each !== undefined)
  if (rests.length !== 1) return [{ path, message: `it names ${rests.length === 0 ? 'neither a rule nor an' : 'both a rule and an'} assumption`, expected }]
  const texts = Object.entries(basis).filter(([, text]) => text !== undefined && (typeof text !== 'string' || text === ''))
  return [
    ...unknownKeys(basis, basis['rule'] === undefined ? ['assumption'] : ['rule', 'effect'], path),
    ...texts.map(([key, text]) => ({ path: step(path, key), message: `${shown(text)} is not a text`, expected: 'a text' })),
  ]
}

function strataShape(strata: unknown, path: string, { broken, wrong, nameable }: Found): void {
  if (strata === undefined) return
  if (!Array.isArray(strata)) {
    broken.push({ path, message: `${shown(strata)} is not a list of strata`, expected: 'a list' })
    return
  }
  if (strata.length === 0) wrong.push({ path, message: 'there are no strata', expected: 'at least one, or none named for all of them' })
  const known = nameable.strata
  if (known === undefined) return
  const expected = known.length === 0 ? 'nothing: the model has no strata' : `one of ${known.slice(0, 12).join(', ')}`
  strata.forEach((stratum, index) => {
    if (known.includes(stratum as string)) return
    wrong.push({ path: `${path}[${index}]`, message: `${shown(stratum)} is not a stratum of the model`, expected })
  })
}

/**
 * What is wrong with several scenarios beside each other: results tell them apart by their names.
 *
 * @internal
 */
export function nameTwiceProblems(scenarios: readonly { readonly scenario: unknown; readonly path: string }[]): Problem[] {
  const names = scenarios.map(({ scenario }) => (isRecord(scenario) ? scenario['name'] : undefined))
  return scenarios.flatMap(({ path }, index) => {
    if (typeof names[index] !== 'string' || names.indexOf(names[index]) === index) return []
    return [{ path: step(path, 'name'), message: `two scenarios are called ${shown(names[index])}`, expected: 'a name of its own for each' }]
  })
}
