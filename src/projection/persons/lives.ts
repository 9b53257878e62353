import { addEdge, readAt, tablesOf, type Reading, type Tables } from './tables.js'
import { decisionOf, type Standing } from './decisions.js'
import type { World } from './world.js'
import type { Edge } from '../cohort/run.js'
import { randomPairs } from '../../uncertainty/random.js'

/** What became of the persons of a part. */
export interface Lives {
  readonly stocks: Float64Array
  readonly edges: readonly Edge[]
  readonly flows: Float64Array
  /** What each person brought of each reward. */
  readonly amounts: readonly Float64Array[]
  readonly histories: Int16Array | undefined
}

/** The persons, each at its place in the lists: those who came in stand before those who did not. */
interface Persons {
  /** How many came in. */
  present: number
  /** The column each stands in. */
  readonly column: Int32Array
  /** Cycles since each came into its state. */
  readonly held: Int32Array
  readonly amounts: readonly Float64Array[]
  readonly draws: Draws
}

/** The draws of persons: a block of the generator has two, of which the second is kept for the next cycle. */
interface Draws {
  readonly pairAt: (index: number, pair: number, out: Float64Array) => void
  readonly pair: Float64Array
  /** The number of each person in the odd cycle to come; nothing where it was not made. */
  readonly later: Float64Array
}

/**
 * Lets persons live through all cycles.
 *
 * @internal
 */
export function livesOf(world: World): Lives {
  const { program, lane, entrants, histories, numbers } = world
  const [count, width, cycles] = [entrants.length, lane.rows.length, program.labels.length]
  const tables = tablesOf(world)
  const persons = personsOf(world)
  const stocks = new Float64Array((cycles + 1) * width)
  const kept = histories ? new Int16Array(count * (cycles + 1)).fill(-1) : undefined
  for (let cycle = 0; cycle < cycles; cycle += 1) {
    numbers.toCycle(cycle, () => empty)
    comeIn(world, tables, persons, cycle)
    countAt(persons, stocks.subarray(cycle * width, (cycle + 1) * width), kept, cycle, cycles)
    if (cycle % 2 === 0) persons.draws.later.fill(Number.NaN)
    for (let person = 0; person < persons.present; person += 1) live(world, tables, persons, person, cycle)
    countNext(world, tables, persons, cycle)
  }
  countAt(persons, stocks.subarray(cycles * width), kept, cycles, cycles)
  return { stocks, ...inOrder(tables, cycles), amounts: persons.amounts, histories: kept }
}

const empty = new Float64Array(1)

function personsOf({ entrants, lane, seed }: World): Persons {
  const count = entrants.length
  return {
    present: 0,
    column: new Int32Array(count),
    held: new Int32Array(count),
    amounts: lane.rewards.map(() => new Float64Array(count)),
    draws: { pairAt: randomPairs(seed, 'lives'), pair: new Float64Array(2), later: new Float64Array(count) },
  }
}

function comeIn({ entrants }: World, { rewards }: Tables, persons: Persons, cycle: number): void {
  for (; entrants[persons.present]?.cycle === cycle; persons.present += 1) {
    const person = persons.present
    const { column } = entrants[person]!
    persons.column[person] = column
    rewards.forEach(({ perNewcomer, weights }, at) => {
      persons.amounts[at]![person]! += weights.newcomers[cycle]! * amountIn(perNewcomer[column], 0, 0)
    })
  }
}

function countAt({ column, present }: Persons, stock: Float64Array, kept: Int16Array | undefined, cycle: number, cycles: number): void {
  for (let person = 0; person < present; person += 1) {
    const at = column[person]!
    stock[at]! += 1
    if (kept !== undefined) kept[person * (cycles + 1) + cycle] = at
  }
}

/** One cycle of one person: where it goes, and what it brings at the start, by its move and at the end. */
function live(world: World, tables: Tables, persons: Persons, person: number, cycle: number): void {
  const from = persons.column[person]!
  const held = persons.held[person]!
  const entry = cycle - world.entrants[person]!.cycle
  const edge = edgeFor(world, tables, persons, { person, from, entry, held, cycle })
  // Who stands in a state without ways out, and stays there, makes no transition.
  const to = edge === -1 ? from : tables.edges[edge]!.to
  const heldAfter = to === from ? held + 1 : 0
  if (edge !== -1) tables.flows[edge]![cycle]! += 1
  for (let at = 0; at < tables.rewards.length; at += 1) {
    const { perState, perEdge, weights } = tables.rewards[at]!
    let amount = 0
    if (weights.atStart[cycle] !== 0) amount += weights.atStart[cycle]! * amountIn(perState[from], entry, held)
    if (edge !== -1) for (const each of perEdge[edge]!) amount += weights.moves[cycle]! * readAt(each, entry, held)
    // The count at the end brings what the cycle that ends gives, by what clocks said at its start.
    if (weights.atEnd[cycle] !== 0) amount += weights.atEnd[cycle]! * amountIn(perState[to], entry, to === from ? held : 0)
    persons.amounts[at]![person]! += amount
  }
  persons.column[person] = to
  persons.held[person] = heldAfter
}

function amountIn(amount: Reading | undefined, entry: number, held: number): number {
  return amount === undefined ? 0 : readAt(amount, entry, held)
}

/** Who comes in next is in the count at the end of a cycle as well. */
function countNext({ entrants }: World, { rewards }: Tables, { present, amounts }: Persons, cycle: number): void {
  for (let person = present; entrants[person]?.cycle === cycle + 1; person += 1) {
    const { column } = entrants[person]!
    rewards.forEach(({ perState, weights }, at) => {
      amounts[at]![person]! += weights.atEnd[cycle]! * amountIn(perState[column], 0, 0)
    })
  }
}

/** The transition of a person: as was decided, or by its draw; -1 for who stays in a state without ways out. */
function edgeFor(world: World, tables: Tables, persons: Persons, standing: Standing): number {
  const drawn = drawnEdge(world, tables, persons.draws, standing)
  if (world.decide === undefined) return drawn
  const { from } = standing
  const drawnTo = drawn === -1 ? from : tables.edges[drawn]!.to
  const to = decisionOf(world, standing, drawnTo)
  if (to === drawnTo) return drawn
  const known = tables.edgeAt[from * world.lane.rows.length + to]!
  return known === -1 ? addEdge(world, tables, from, to, true) : known
}

/** Where the draw of a person falls among the shares of its state. */
function drawnEdge({ part }: World, { outlets }: Tables, draws: Draws, { person, from, entry, held, cycle }: Standing): number {
  const ways = outlets[from]!
  if (ways.length === 0) return -1
  const number = numberOf(draws, part.from + person, person, cycle)
  let below = 0
  let last = -1
  for (const { share, edge } of ways) {
    const size = readAt(share, entry, held)
    below += size
    if (number < below) return edge
    if (size > 0) last = edge
  }
  // What rounding leaves goes to the last one that anybody goes to.
  return last
}

function numberOf({ pairAt, pair, later }: Draws, index: number, person: number, cycle: number): number {
  const kept = later[person]!
  if (cycle % 2 === 1 && !Number.isNaN(kept)) return kept
  pairAt(index, cycle >>> 1, pair)
  if (cycle % 2 === 1) return pair[1]!
  later[person] = pair[1]!
  return pair[0]!
}

/** The flows by cycle and transition, in the order of the columns. */
function inOrder({ edges, flows }: Tables, cycles: number): Pick<Lives, 'edges' | 'flows'> {
  const order = edges.map((_, at) => at).sort((a, b) => edges[a]!.from - edges[b]!.from || edges[a]!.to - edges[b]!.to)
  const made = new Float64Array(cycles * edges.length)
  order.forEach((edge, at) => {
    for (let cycle = 0; cycle < cycles; cycle += 1) made[cycle * edges.length + at] = flows[edge]![cycle]!
  })
  return { edges: order.map((edge) => edges[edge]!), flows: made }
}
