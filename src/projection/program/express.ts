import type { Problem } from '../../core/errors.js'
import { keysOf, shown, step, unknownKeys } from '../../core/problems.js'
import * as graph from './graph.js'
import type { Graph, Operation } from './graph.js'
import { labelProblems, startOfLabel, type TimeAxis } from '../model/time.js'
import type { Clock, Value } from '../model/value.js'

/**
 * Where the values of a model are turned into nodes: what they may refer to, and where their problems go.
 *
 * @internal
 */
export interface Scope {
  readonly graph: Graph
  readonly time: TimeAxis
  readonly labels: readonly string[]
  /** Years in a cycle. */
  readonly length: number
  /** The age at entry, as a node; absent where the model has no ages. */
  readonly age?: number | undefined
  /** Whether people enter after the first cycle, so that time since entry is not the same for all. */
  readonly open: boolean
  /** The node of a parameter by its name; absent for a name that is none. */
  readonly parameter: (name: string, path: string) => number | undefined
  /** The names of the parameters, for messages. */
  readonly parameters: readonly string[]
  readonly problems: Problem[]
  /** How deep the value at hand stands. */
  readonly depth: Depth
}

/**
 * How deep a value stands within others, those that its parameter is made of included.
 *
 * @internal
 */
export interface Depth {
  levels: number
  /** The values that it stands in, from the parameter or the place of the model on. */
  within: Set<unknown>
}

/** Values are nested no deeper than this: a deeper one is a mistake, and would take more room than there is to read it. */
const mostLevels = 500

/**
 * The node of a value. What is wrong with it is added to the problems of the scope; the node is then not a number.
 *
 * @internal
 */
export function express(value: unknown, scope: Scope, path: string): number {
  if (typeof value === 'number') return literal(value, scope, path)
  const { depth } = scope
  if (depth.within.has(value)) return faulty(scope, { path, message: 'the value leads back to itself', expected: 'a value that ends' })
  if (depth.levels >= mostLevels) return tooDeep(scope, path)
  if (typeof value === 'string') return deeper(depth, () => reference(value, scope, path))
  depth.within.add(value)
  const node = deeper(depth, () => kindOf(value, scope, path))
  depth.within.delete(value)
  return node
}

function deeper(depth: Depth, read: () => number): number {
  depth.levels += 1
  const node = read()
  depth.levels -= 1
  return node
}

/** The place is told by its beginning: all of it would be as long as it is deep. */
function tooDeep(scope: Scope, path: string): number {
  const keys = keysOf(path).slice(0, 4)
  const place = keys.reduce<string>((at, key) => step(at, key), '')
  const hint = 'Give parts of it a name of their own, or work them out beforehand'
  return faulty(scope, { path: place, message: `the value is nested too deep`, expected: `at most ${mostLevels} values within each other`, hint })
}

function kindOf(value: unknown, scope: Scope, path: string): number {
  const kind = (value as { readonly kind?: unknown } | null | undefined)?.kind
  if (typeof kind !== 'string' || !Object.hasOwn(kinds, kind)) return faulty(scope, noValue(value, path))
  const { properties, node } = kinds[kind as Kind]
  scope.problems.push(...unknownKeys(value as object, ['kind', ...properties], path))
  return node(value as never, scope, path)
}

/**
 * The node of a number that cannot differ from one person to another.
 *
 * @internal
 */
export function sameForAll(value: unknown, at: Scope, path: string): number {
  const node = express(value, at, path)
  const { entries, classes } = at.graph.nodes[node]!
  if (entries <= 1 && classes <= 1) return node
  const message = 'it differs by the time that each person has spent in the model'
  at.problems.push({ path, message, expected: "a number that is the same for all, or differs by the clock 'time' or by cycle" })
  return graph.constant(at.graph, Number.NaN)
}

type Kind = Exclude<Value, number | string>['kind']
type Of<K extends Kind> = Extract<Exclude<Value, number | string>, { readonly kind: K }>

interface KindOfValue<K extends Kind> {
  readonly properties: readonly string[]
  readonly node: (value: Of<K>, scope: Scope, path: string) => number
}

const kinds: { readonly [K in Kind]: KindOfValue<K> } = {
  'by-cycle': { properties: ['values'], node: byCycle },
  'from-cycle': { properties: ['values'], node: fromCycle },
  trend: { properties: ['value', 'anchoredIn', 'growth'], node: trend },
  bands: { properties: ['by', 'from', 'values'], node: bands },
  clock: { properties: ['clock'], node: ({ clock }, scope, path) => reading(clock, scope, step(path, 'clock')) },
  sum: { properties: ['of'], node: chained('add') },
  product: { properties: ['of'], node: chained('multiply') },
  difference: { properties: ['of'], node: chained('subtract') },
  minimum: { properties: ['of'], node: chained('minimum') },
  maximum: { properties: ['of'], node: chained('maximum') },
  quotient: { properties: ['of', 'by'], node: made('divide', 'of', 'by') },
  power: { properties: ['of', 'to'], node: made('power', 'of', 'to') },
  complement: { properties: ['of'], node: made('complement', 'of') },
  exponential: { properties: ['of'], node: made('exponential', 'of') },
  logarithm: { properties: ['of'], node: made('logarithm', 'of') },
  'probability-of-rate': { properties: ['of'], node: probabilityOfRate },
  'rate-of-probability': { properties: ['of'], node: rateOfProbability },
  'weibull-rate': { properties: ['by', 'shape', 'scale'], node: weibullRate },
  'gompertz-rate': { properties: ['by', 'shape', 'rate'], node: gompertzRate },
  'hazard-ratio': { properties: ['ratio', 'of'], node: hazardRatio },
  'odds-ratio': { properties: ['ratio', 'of'], node: oddsRatio },
  computed: { properties: ['of', 'compute'], node: computedValue },
}

/** A node that is not a number, with the reason. */
function faulty({ graph: at, problems }: Scope, ...reasons: readonly Problem[]): number {
  problems.push(...reasons)
  return graph.constant(at, Number.NaN)
}

function noValue(value: unknown, path: string): Problem {
  const expected = `a number, the name of a parameter, or one of the kinds ${Object.keys(kinds).join(', ')}`
  const kind = (value as { readonly kind?: unknown } | null | undefined)?.kind
  if (kind === undefined) return { path, message: `${shown(value)} is not a value`, expected }
  return { path: step(path, 'kind'), message: `${shown(kind)} is not a kind of value`, expected }
}

/**
 * What is wrong with a number that must be finite.
 *
 * @internal
 */
function finiteProblems(value: unknown, path: string): Problem[] {
  if (typeof value === 'number' && Number.isFinite(value)) return []
  const hint = Number.isNaN(value) ? { hint: 'A text with a decimal comma, such as 4,5, becomes NaN: write a point' } : {}
  return [{ path, message: `${shown(value)} is not a finite number`, expected: 'a finite number', ...hint }]
}

function literal(value: number, scope: Scope, path: string): number {
  const problems = finiteProblems(value, path)
  return problems.length > 0 ? faulty(scope, ...problems) : graph.constant(scope.graph, value)
}

function reference(name: string, scope: Scope, path: string): number {
  const node = scope.parameter(name, path)
  if (node !== undefined) return node
  const some = scope.parameters.slice(0, 12).join(', ')
  const expected = some === '' ? 'a number: the model has no parameters' : `a number, or a parameter: ${some}`
  const hint = name.trim() !== '' && Number.isFinite(Number(name)) ? { hint: 'Write a number without quotes' } : {}
  return faulty(scope, { path, message: `${shown(name)} is not a parameter of the model`, expected, ...hint })
}

function byCycle({ values }: Of<'by-cycle'>, scope: Scope, path: string): number {
  const problems = tableProblems(values, scope.time, step(path, 'values'))
  if (problems.length > 0) return faulty(scope, ...problems)
  const missing = scope.labels.filter((label) => !Object.hasOwn(values, label))
  if (missing.length === 0) return graph.perCycle(scope.graph, Float64Array.from(scope.labels, (label) => values[label]!))
  const others = missing.length > 1 ? ` and ${missing.length - 1} more` : ''
  const message = `there is no number for cycle '${missing[0]}'${others}`
  const hint = "Use kind 'from-cycle' where a number holds until the next one"
  return faulty(scope, { path: step(path, 'values'), message, expected: 'a number for every cycle', hint })
}

function fromCycle({ values }: Of<'from-cycle'>, scope: Scope, path: string): number {
  const problems = tableProblems(values, scope.time, step(path, 'values'))
  if (problems.length > 0) return faulty(scope, ...problems)
  const steps = Object.entries(values).map(([label, number]) => ({ start: startOfLabel(label), number }))
  steps.sort((a, b) => a.start - b.start)
  const numbers = Float64Array.from(scope.labels, (label) => {
    return steps.filter(({ start }) => start <= startOfLabel(label)).at(-1)?.number ?? Number.NaN
  })
  if (!Number.isNaN(numbers[0])) return graph.perCycle(scope.graph, numbers)
  const message = `there is no number yet in the first cycle, '${scope.labels[0]}'`
  return faulty(scope, { path: step(path, 'values'), message, expected: 'a number at or before the first cycle' })
}

function tableProblems(table: unknown, time: TimeAxis, path: string): Problem[] {
  if (typeof table !== 'object' || table === null || Array.isArray(table)) {
    return [{ path, message: `${shown(table)} is not a table`, expected: 'an object with a number per cycle' }]
  }
  return Object.entries(table).flatMap(([label, number]) => [
    ...labelProblems(label, time, step(path, label)),
    ...finiteProblems(number, step(path, label)),
  ])
}

function trend({ value, anchoredIn, growth }: Of<'trend'>, scope: Scope, path: string): number {
  const given = express(value, scope, step(path, 'value'))
  const problems = labelProblems(anchoredIn, scope.time, step(path, 'anchoredIn'))
  if (typeof growth === 'number' && growth <= -1) {
    problems.push({ path: step(path, 'growth'), message: `${growth} leaves nothing`, expected: 'a growth above -1' })
  }
  const grows = express(growth, scope, step(path, 'growth'))
  if (problems.length > 0) return faulty(scope, ...problems)
  const anchor = startOfLabel(anchoredIn)
  const since = graph.perCycle(scope.graph, Float64Array.from(scope.labels, (label) => startOfLabel(label) - anchor))
  const factor = operation(scope, 'power', operation(scope, 'add', constant(scope, 1), grows), since)
  return operation(scope, 'multiply', given, factor)
}

function bands({ by, from, values }: Of<'bands'>, scope: Scope, path: string): number {
  const [bounds, given] = [listOf(from), listOf(values)]
  const problems = boundsProblems(bounds, step(path, 'from'))
  if (given.length !== bounds.length) {
    const message = `there are ${given.length} values for ${bounds.length} bounds`
    problems.push({ path: step(path, 'values'), message, expected: 'as many values as bounds' })
  }
  const clock = reading(by, scope, step(path, 'by'))
  const nodes = given.map((value, index) => express(value, scope, `${step(path, 'values')}[${index}]`))
  if (problems.length > 0) return faulty(scope, ...problems)
  return inBands(clock, bounds as readonly number[], nodes, scope)
}

/** What a list holds, a place that was left empty included; nothing of what is no list. */
function listOf(list: unknown): unknown[] {
  return Array.isArray(list) ? Array.from(list as unknown[]) : []
}

function boundsProblems(bounds: readonly unknown[], path: string): Problem[] {
  if (bounds.length === 0) return [{ path, message: 'there are no bounds', expected: 'a list of rising numbers' }]
  return bounds.flatMap((bound, index) => {
    const at = `${path}[${index}]`
    const finite = finiteProblems(bound, at)
    const before = bounds[index - 1]
    if (finite.length > 0 || typeof before !== 'number' || (bound as number) > before) return finite
    return [{ path: at, message: `${shown(bound)} does not rise`, expected: 'a number above the bound before it' }]
  })
}

/** Which value holds by what the clock says: by cycle or by class, as many classes as the bounds tell apart. */
function inBands(clock: number, bounds: readonly number[], nodes: readonly number[], scope: Scope): number {
  const { op, data } = scope.graph.nodes[clock]!
  // A bound that floating point misses by a hair, such as 2.9999999 for 3, is met.
  const place = Float64Array.from(data, (says) => Math.max(0, bounds.filter((bound) => bound <= says + 1e-9).length - 1))
  if (op === 'constant') return nodes[place[0]!] ?? faulty(scope)
  if (op === 'per-cycle') return graph.select(scope.graph, place, nodes)
  const axis = scope.graph.nodes[clock]!.entries > 1 ? 'entries' : 'classes'
  return graph.pick(scope.graph, axis, place.subarray(0, place.indexOf(place.at(-1)!) + 1), nodes)
}

/** The node of a clock: a number by cycle where it says the same to everybody. */
function reading(clock: unknown, scope: Scope, path: string): number {
  const { graph: at, labels, length, open } = scope
  const since = Float64Array.from(labels, (_, index) => index * length)
  switch (clock as Clock) {
    case 'time':
      return graph.perCycle(at, since)
    case 'time-in-state':
      return graph.readings(at, 'classes', since)
    case 'time-since-entry':
      return open ? graph.readings(at, 'entries', since) : graph.perCycle(at, since)
    case 'age':
      return ageReading(since, scope, path)
    default:
      return faulty(scope, { path, message: `${shown(clock)} is not a clock`, expected: clockNames })
  }
}

const clockNames = "'age', 'time-since-entry', 'time-in-state' or 'time'"

function ageReading(since: Float64Array, scope: Scope, path: string): number {
  if (scope.age === undefined) {
    const hint = 'Give the model the age at which people enter, as `age`'
    return faulty(scope, { path, message: 'the model has no ages', expected: 'another clock', hint })
  }
  const atEntry = scope.graph.nodes[scope.age]!.data[0]!
  const ages = since.map((time) => atEntry + time)
  return scope.open ? graph.readings(scope.graph, 'entries', ages) : graph.perCycle(scope.graph, ages)
}

function chained(op: Operation) {
  return ({ of }: { readonly of: readonly Value[] }, scope: Scope, path: string): number => {
    if (!Array.isArray(of) || of.length === 0) {
      const doing = { multiply: 'multiply', add: 'add up' }[op as string] ?? 'take'
      return faulty(scope, { path: step(path, 'of'), message: `there is nothing to ${doing}`, expected: 'a list of values' })
    }
    const nodes = listOf(of).map((each, index) => express(each, scope, `${step(path, 'of')}[${index}]`))
    return nodes.reduce((left, right) => operation(scope, op, left, right))
  }
}

function made<Key extends string>(op: Operation, ...keys: readonly Key[]) {
  return (value: Readonly<Record<Key, Value>>, scope: Scope, path: string): number =>
    operation(scope, op, ...keys.map((key) => express(value[key], scope, step(path, key))))
}

function probabilityOfRate({ of }: { readonly of: Value }, scope: Scope, path: string): number {
  return probability(express(of, scope, step(path, 'of')), scope)
}

/** The share to whom it happens within a cycle, at a yearly rate. */
function probability(rate: number, scope: Scope): number {
  const overCycle = operation(scope, 'multiply', rate, constant(scope, -scope.length))
  return operation(scope, 'complement', operation(scope, 'exponential', overCycle))
}

function rateOfProbability({ of }: { readonly of: Value }, scope: Scope, path: string): number {
  const stays = operation(scope, 'complement', express(of, scope, step(path, 'of')))
  return operation(scope, 'divide', operation(scope, 'logarithm', stays), constant(scope, -scope.length))
}

function weibullRate({ by, shape, scale }: Of<'weibull-rate'>, scope: Scope, path: string): number {
  const from = reading(by, scope, step(path, 'by'))
  const by1 = express(scale, scope, step(path, 'scale'))
  const exponent = express(shape, scope, step(path, 'shape'))
  const hazard = (time: number) => operation(scope, 'power', operation(scope, 'divide', time, by1), exponent)
  const until = operation(scope, 'add', from, constant(scope, scope.length))
  return perYear(operation(scope, 'subtract', hazard(until), hazard(from)), scope)
}

function gompertzRate({ by, shape, rate }: Of<'gompertz-rate'>, scope: Scope, path: string): number {
  const from = reading(by, scope, step(path, 'by'))
  const growth = express(shape, scope, step(path, 'shape'))
  const atZero = express(rate, scope, step(path, 'rate'))
  const grown = (time: number) => operation(scope, 'exponential', operation(scope, 'multiply', growth, time))
  const until = operation(scope, 'add', from, constant(scope, scope.length))
  const difference = operation(scope, 'subtract', grown(until), grown(from))
  return perYear(operation(scope, 'multiply', operation(scope, 'divide', atZero, growth), difference), scope)
}

function perYear(overCycle: number, scope: Scope): number {
  return scope.length === 1 ? overCycle : operation(scope, 'divide', overCycle, constant(scope, scope.length))
}

function hazardRatio({ ratio, of }: Of<'hazard-ratio'>, scope: Scope, path: string): number {
  const times = express(ratio, scope, step(path, 'ratio'))
  const stays = operation(scope, 'complement', express(of, scope, step(path, 'of')))
  return operation(scope, 'complement', operation(scope, 'power', stays, times))
}

function oddsRatio({ ratio, of }: Of<'odds-ratio'>, scope: Scope, path: string): number {
  return withOdds(express(ratio, scope, step(path, 'ratio')), express(of, scope, step(path, 'of')), scope)
}

/**
 * A share of which the odds are multiplied.
 *
 * @internal
 */
export function withOdds(ratio: number, share: number, scope: Pick<Scope, 'graph'>): number {
  const raised = operation(scope, 'multiply', ratio, share)
  const whole = operation(scope, 'add', operation(scope, 'complement', share), raised)
  return operation(scope, 'divide', raised, whole)
}

function computedValue({ of, compute }: Of<'computed'>, scope: Scope, path: string): number {
  if (!Array.isArray(of)) return faulty(scope, { path: step(path, 'of'), message: `${shown(of)} is not a list`, expected: 'a list of values' })
  const nodes = listOf(of).map((each, index) => express(each, scope, `${step(path, 'of')}[${index}]`))
  if (typeof compute === 'function') return graph.computed(scope.graph, compute, nodes)
  const hint = 'A function does not survive JSON: write it as other kinds of values'
  return faulty(scope, { path: step(path, 'compute'), message: `${shown(compute)} is not a function`, expected: 'a function', hint })
}

function constant({ graph: at }: Pick<Scope, 'graph'>, value: number): number {
  return graph.constant(at, value)
}

function operation({ graph: at }: Pick<Scope, 'graph'>, op: Operation, ...of: readonly number[]): number {
  return graph.operation(at, op, ...of)
}
