import { throwProblems, type Problem } from '../../core/errors.js'
import { rewardOf, type PersonsReward } from './rewards.js'
import { conservationOf, type PersonsRun } from './run-persons.js'
import type { Edge } from '../cohort/run.js'

/**
 * Merges the parts of a run of persons.
 *
 * @typeParam State - the names of the states
 * @param parts - runs of the same model and options, whose parts follow on each other
 * @returns the run of them together: the same numbers to the last bit as of one run
 * @throws MaatwerkError `invalid-input` for parts that do not follow on each other, or are of other runs
 * @example
 * ```ts
 * import { projection } from 'maatwerktrajecten'
 *
 * const model = {
 *   name: 'a draw',
 *   time: { cycle: 'step', count: 1 },
 *   states: ['in', 'out'],
 *   start: { in: 2000 },
 *   transitions: { in: { out: 0.25, in: 'rest' } },
 * } as const
 * const parts = [0, 1000].map((from) =>
 *   projection.runPersons(model, { persons: 2000, seed: 3, part: { from, count: 1000 } }),
 * )
 * const whole = projection.runPersons(model, { persons: 2000, seed: 3 })
 * projection.mergePersons(parts).stocks.join() === whole.stocks.join() // => true
 * ```
 * @category Persons
 */
export function mergePersons<State extends string>(parts: readonly PersonsRun<State>[]): PersonsRun<State> {
  throwProblems('invalid-input', 'parts of a run', partsProblems(parts))
  const sorted = [...parts].sort((a, b) => a.part.from - b.part.from)
  throwProblems('invalid-input', 'parts of a run', gapProblems(sorted))
  const first = sorted[0]!
  const count = sorted.reduce((sum, { part }) => sum + part.count, 0)
  const stocks = first.stocks.map((_, at) => sorted.reduce((sum, run) => sum + run.stocks[at]!, 0))
  const entered = sorted.reduce((sum, { conservation }) => sum + conservation.entered, 0)
  const { histories, ...rest } = first
  return {
    ...rest,
    part: { from: first.part.from, count },
    stocks,
    ...mergedFlows(sorted),
    rewards: Object.fromEntries(Object.keys(first.rewards).map((name) => [name, mergedReward(sorted, name, entered)])),
    ...(histories === undefined ? {} : { histories: joined(Int16Array, sorted.map((run) => run.histories!)) }),
    conservation: conservationOf(entered, stocks.subarray(first.labels.length * first.columns.length)),
  }
}

function mergedReward(parts: readonly PersonsRun[], name: string, persons: number): PersonsReward {
  const own = parts.map(({ rewards }) => rewards[name]!)
  const blocks = joined(Float64Array, own.map((reward) => reward.blocks))
  const amounts = own[0]!.amounts === undefined ? undefined : joined(Float64Array, own.map((reward) => reward.amounts!))
  return rewardOf(blocks, persons, parts[0]!.weight, amounts)
}

/** Lists of numbers, one behind the other. */
function joined<List extends Float64Array | Int16Array>(Kind: new (length: number) => List, lists: readonly List[]): List {
  const all = new Kind(lists.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const list of lists) {
    all.set(list, at)
    at += list.length
  }
  return all
}

/** The flows of all parts, by transition: one that was decided on may stand in some of them only. */
function mergedFlows(parts: readonly PersonsRun[]): Pick<PersonsRun, 'edges' | 'flows'> {
  const cycles = parts[0]!.labels.length
  const edges: Edge[] = []
  for (const edge of parts.flatMap((part) => part.edges)) if (placeOf(edges, edge) === -1) edges.push(edge)
  edges.sort((a, b) => a.from - b.from || a.to - b.to)
  const flows = new Float64Array(cycles * edges.length)
  for (const part of parts) {
    part.edges.forEach((edge, at) => {
      const place = placeOf(edges, edge)
      for (let cycle = 0; cycle < cycles; cycle += 1) {
        flows[cycle * edges.length + place]! += part.flows[cycle * part.edges.length + at]!
      }
    })
  }
  return { edges, flows }
}

function placeOf(edges: readonly Edge[], { from, to }: Edge): number {
  return edges.findIndex((edge) => edge.from === from && edge.to === to)
}

function partsProblems(parts: readonly PersonsRun[]): Problem[] {
  const [first] = parts
  if (first === undefined) return [{ path: 'parts', message: 'there are no parts', expected: 'at least one run' }]
  const alike = signatureOf(first)
  return parts.flatMap((run, index): Problem[] => {
    if (signatureOf(run) === alike) return []
    return [{ path: `parts[${index}]`, message: 'it is of another run than the first one', expected: 'parts of one run, with the same things kept' }]
  })
}

/** What the parts of one run have in common, as one text. */
function signatureOf(run: PersonsRun): string {
  const { name, strategy, scenario, persons, weight, labels, columns, rewards, histories, conventions } = run
  const kept = Object.entries(rewards).map(([reward, { amounts }]) => [reward, amounts !== undefined])
  return JSON.stringify([name, strategy, scenario, persons, weight, labels, columns, kept, histories !== undefined, conventions])
}

function gapProblems(sorted: readonly PersonsRun[]): Problem[] {
  return sorted.flatMap(({ part }, index): Problem[] => {
    const before = sorted[index - 1]?.part
    if (before === undefined || before.from + before.count === part.from) return []
    const message = `the part that follows on person ${before.from + before.count - 1} begins at ${part.from}`
    return [{ path: 'parts', message, expected: `a part from ${before.from + before.count}` }]
  })
}
