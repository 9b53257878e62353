import type { Problem } from '../../core/errors.js'
import { isRecord, type Fields } from '../../core/fields.js'
import { shown, step, unknownKeys } from '../../core/problems.js'
import type { CohortRun } from '../cohort/run.js'
import { staysForGood } from './targets.js'

/**
 * The largest number that is fitted, or may stand in for a parameter; squares of larger ones leave the range of numbers.
 *
 * @internal
 */
export const mostAmount = 1e100

/** The largest weight; the smallest is 1 over it. */
const mostWeight = 1e40

/**
 * What is wrong with what a calibration is asked to do.
 *
 * @param options - what was given
 * @param parameters - the parameters of the model
 * @param run - a run of the model as it stands, which knows its names
 * @returns every problem
 * @internal
 */
export function calibrationProblems(options: unknown, parameters: Fields, run: CohortRun): Problem[] {
  if (!isRecord(options)) return [wrong('', options, 'an object with parameters and targets')]
  return [
    ...unknownKeys(options, ['parameters', 'targets', 'strategy', 'scenario'], ''),
    ...parametersProblems(options['parameters'], parameters),
    ...targetsProblems(options['targets'], run),
  ]
}

function parametersProblems(given: unknown, parameters: Fields): Problem[] {
  if (!isRecord(given) || Object.keys(given).length === 0) {
    return [wrong('parameters', given, 'at least one parameter with its start, min and max')]
  }
  return Object.entries(given).flatMap(([name, range]): Problem[] => {
    const path = step('parameters', name)
    if (!Object.hasOwn(parameters, name)) return [wrong(path, name, oneOf(Object.keys(parameters), 'parameters'))]
    return isRecord(range) ? rangeProblems(range, path) : [wrong(path, range, 'an object with start, min and max')]
  })
}

function rangeProblems(range: Fields, path: string): Problem[] {
  const names = ['start', 'min', 'max'] as const
  const problems = [
    ...unknownKeys(range, names, path),
    ...names.flatMap((name) => numberProblems(range[name], step(path, name), finite)),
  ]
  if (problems.length > 0) return problems
  const { start, min, max } = range as Readonly<Record<'start' | 'min' | 'max', number>>
  if (min >= max) return [wrong(step(path, 'max'), max, `a number above the min of ${min}`)]
  return start >= min && start <= max ? [] : [wrong(step(path, 'start'), start, `a number from ${min} to ${max}`)]
}

function targetsProblems(targets: unknown, run: CohortRun): Problem[] {
  if (!Array.isArray(targets) || targets.length === 0) return [wrong('targets', targets, 'a list with at least one target')]
  // flatMap would pass over a hole.
  return Array.from<unknown>(targets).flatMap((target, index) => {
    const path = step('targets', index)
    if (!isRecord(target)) return [wrong(path, target, 'an object')]
    const kinds = (['stock', 'flow', 'stream', 'reward'] as const).filter((kind) => Object.hasOwn(target, kind))
    const [kind] = kinds
    if (kind === undefined || kinds.length > 1) {
      const message = `it has ${kinds.length === 0 ? 'none' : kinds.join(' and ')} of these`
      return [{ path, message, expected: 'one of stock, flow, stream and reward' }]
    }
    return [...ofKind[kind](target, path, run), ...cycleProblems(target, kind, path, run), ...valueProblems(target, path)]
  })
}

const common = ['cycle', 'value', 'weight']

const ofKind: Readonly<Record<'stock' | 'flow' | 'stream' | 'reward', (target: Fields, path: string, run: CohortRun) => Problem[]>> = {
  stock: (target, path, run) => [
    ...unknownKeys(target, ['stock', 'stratum', ...common], path),
    ...stockProblems(target['stock'], step(path, 'stock'), run),
    ...stratumProblems(target['stratum'], step(path, 'stratum'), run),
  ],
  flow: (target, path, run) => [
    ...unknownKeys(target, ['flow', 'stratum', ...common], path),
    ...flowProblems(target['flow'], step(path, 'flow'), run),
    ...stratumProblems(target['stratum'], step(path, 'stratum'), run),
  ],
  stream: (target, path, run) => [
    ...unknownKeys(target, ['stream', ...common], path),
    ...nameProblems(target['stream'], Object.keys(run.streams), step(path, 'stream'), 'streams'),
  ],
  reward: (target, path, run) => [
    ...unknownKeys(target, ['reward', ...common], path),
    ...nameProblems(target['reward'], Object.keys(run.rewards), step(path, 'reward'), 'rewards'),
  ],
}

function stockProblems(stock: unknown, path: string, run: CohortRun): Problem[] {
  if (!Array.isArray(stock)) return nameProblems(stock, run.states, path, 'states')
  if (stock.length === 0) return [wrong(path, stock, 'at least one state')]
  return Array.from<unknown>(stock).flatMap((state, index) => {
    const at = step(path, index)
    const problems = nameProblems(state, run.states, at, 'states')
    if (problems.length > 0 || stock.indexOf(state) === index) return problems
    return [{ path: at, message: `${shown(state)} stands here twice`, expected: 'each state once' }]
  })
}

function flowProblems(flow: unknown, path: string, run: CohortRun): Problem[] {
  if (!isRecord(flow)) return [wrong(path, flow, 'an object with from and to')]
  const problems = [
    ...unknownKeys(flow, ['from', 'to'], path),
    ...nameProblems(flow['from'], run.states, step(path, 'from'), 'states'),
    ...nameProblems(flow['to'], run.states, step(path, 'to'), 'states'),
  ]
  return problems.length > 0 ? problems : moveProblems(flow as Readonly<Record<'from' | 'to', string>>, path, run)
}

/** A move that nobody can make would be fitted as 0, whatever the parameters are. */
function moveProblems(flow: Readonly<Record<'from' | 'to', string>>, path: string, run: CohortRun): Problem[] {
  const moves = run.edges.map(({ from, to }) => [run.columns[from]!.state, run.columns[to]!.state])
  if (staysForGood(run, flow) || moves.some(([from, to]) => from === flow.from && to === flow.to)) return []
  const reached = [...new Set(moves.flatMap(([from, to]) => (from === flow.from ? [to!] : [])))]
  const expected = reached.length === 0 ? `no other than ${flow.from}, which keeps its people` : `one of ${reached.slice(0, 20).join(', ')}`
  return [{ path: step(path, 'to'), message: `the model has no move from ${shown(flow.from)} to ${shown(flow.to)}`, expected }]
}

function stratumProblems(stratum: unknown, path: string, run: CohortRun): Problem[] {
  if (stratum === undefined) return []
  const strata = [...new Set(run.columns.flatMap((column) => column.stratum ?? []))]
  return nameProblems(stratum, strata, path, 'strata')
}

function cycleProblems(target: Fields, kind: string, path: string, run: CohortRun): Problem[] {
  if (kind === 'reward' && target['cycle'] === undefined) return []
  return nameProblems(target['cycle'], run.labels, step(path, 'cycle'), 'cycles')
}

function valueProblems({ value, weight }: Fields, path: string): Problem[] {
  const ofWeight = weight === undefined || (typeof weight === 'number' && weight >= 1 / mostWeight && weight <= mostWeight)
  const problems = ofWeight ? [] : [wrong(step(path, 'weight'), weight, `a number above 0, from ${1 / mostWeight} to ${mostWeight}`)]
  const at = step(path, 'value')
  if (!isRecord(value)) return [...numberProblems(value, at, `${finite}, or bounds with min and max`), ...problems]
  const ofBounds = [
    ...unknownKeys(value, ['min', 'max'], at),
    ...(['min', 'max'] as const).flatMap((name) => numberProblems(value[name], step(at, name), finite)),
  ]
  const { min, max } = value as Readonly<Record<'min' | 'max', number>>
  if (ofBounds.length === 0 && min > max) ofBounds.push(wrong(step(at, 'max'), max, `at least the min of ${min}`))
  return [...ofBounds, ...problems]
}

const finite = `a number from -${mostAmount} to ${mostAmount}`

function numberProblems(number: unknown, path: string, expected: string): Problem[] {
  return typeof number === 'number' && Math.abs(number) <= mostAmount ? [] : [wrong(path, number, expected)]
}

function nameProblems(name: unknown, names: readonly string[], path: string, kind: string): Problem[] {
  return typeof name === 'string' && names.includes(name) ? [] : [wrong(path, name, oneOf(names, kind))]
}

function oneOf(names: readonly string[], kind: string): string {
  if (names.length === 0) return `nothing: the model has no ${kind}`
  return `one of the ${kind} ${names.length > 20 ? `${names.slice(0, 20).join(', ')}, …` : names.join(', ')}`
}

function wrong(path: string, found: unknown, expected: string): Problem {
  return { path, message: `${shown(found)} cannot stand here`, expected }
}
