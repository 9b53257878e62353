import type { LaneCapacity } from '../program/capacity-program.js'
import { holdsPlace, landingOf } from '../program/capacity-program.js'
import { offsetOf } from '../program/evaluate.js'
import { dividedOnGrid } from './exact-moves.js'
import { snap } from './grid.js'
import { placeOf, readingOf, type Room } from './lane-room.js'
import type { Lane, LaneReward } from '../program/program.js'
import type { Part, Role } from '../program/rows.js'

/**
 * People who set out together: from one class of a state, or into the model.
 *
 * @internal
 */
export interface Claim {
  /** The column they come from; absent for who was not in the model. */
  readonly from: number | undefined
  readonly entry: number
  readonly held: number
  /** The column they set out for. */
  readonly asked: number
  /** The column they go to, which is another where they were refused. */
  readonly to: number
  readonly people: number
  readonly roles: readonly Role[]
  /** The limited places, by their place in the lane, of which they have one already; -1 for none. */
  readonly holds: number
}

/**
 * A lane with limited places or admissions, prepared: which places each state has, and where each move is counted.
 *
 * @internal
 */
export interface Layout {
  readonly lane: Lane
  /** How many states there are in a stratum. */
  readonly states: number
  /** For each state of a stratum the place of its capacity in the lane; -1 where its places are not limited. */
  readonly limitAt: Int32Array
  /** The place of each move among the flows, by the columns that it leads from and to. */
  readonly edges: ReadonlyMap<number, number>
}

/**
 * Prepares a lane.
 *
 * @internal
 */
export function layoutOf(lane: Lane, states: number): Layout {
  const limitAt = new Int32Array(states).fill(-1)
  lane.capacities.forEach(({ of }, index) => {
    for (const state of of) limitAt[state] = index
  })
  const width = lane.rows.length
  const keys = lane.rows.flatMap((moves, from) => moves.map(({ to }) => from * width + to))
  return { lane, states, limitAt, edges: new Map(keys.map((key, index) => [key, index])) }
}

/**
 * The place of a move among the flows; undefined for who stays in a state without a row.
 *
 * @internal
 */
function edgeOf({ lane, edges }: Layout, from: number, to: number): number | undefined {
  return edges.get(from * lane.rows.length + to)
}

/** The turn of a cycle, in which people move. */
export interface Turn {
  readonly layout: Layout
  readonly room: Room
  readonly draw: number
  /** The cycle that ends. */
  readonly cycle: number
  /** The smallest part of a person that is counted; 0 where people are not counted on a grid. */
  readonly grid: number
  /** Where the moves are counted; absent where they are not. */
  readonly flows: Float64Array | undefined
}

/**
 * Lets everybody set out by the shares of the rows. Who asks for no limited place arrives at once; the others, and
 * those that an admission decides on, are given back.
 *
 * @internal
 */
export function setOut(turn: Turn): Claim[] {
  const { room, cycle } = turn
  const { entries, parts, classes } = room.lane
  const claims: Claim[] = []
  for (let entry = 0; entry < Math.min(entries, cycle + 1); entry += 1) {
    parts.forEach((row, from) => {
      for (let held = 0; held < Math.min(classes[from]!, cycle + 1); held += 1) {
        leave(turn, row, { from, entry, held }, claims)
      }
    })
  }
  return claims
}

interface Class {
  readonly from: number
  readonly entry: number
  readonly held: number
}

function leave(turn: Turn, row: readonly Part[], origin: Class, claims: Claim[]): void {
  const { room, draw, layout } = turn
  const people = room.now[placeOf(room, origin.entry, origin.from, origin.held) + draw]!
  if (people === 0) return
  if (row.length === 0) {
    arriveAt(turn, origin, origin.from, people)
    return
  }
  const { from, entry, held } = origin
  const amounts = divided(turn, row, origin, people)
  for (let index = 0; index < row.length; index += 1) {
    const [amount, { to, roles }] = [amounts[index]!, row[index]!]
    if (amount === 0) continue
    if (isFree(layout, from, to) && (roles.length === 0 || turn.flows === undefined)) {
      arriveAt(turn, origin, to, amount)
      continue
    }
    claims.push({ from, entry, held, asked: to, to, people: amount, roles, holds: layout.limitAt[from % layout.states]! })
  }
}

/** Whether a move asks for no place: there is no limit, or who is there already stays in any case. */
function isFree({ lane, states, limitAt }: Layout, from: number, to: number): boolean {
  const limit = limitAt[to % states]!
  return limit === -1 || staysFree(lane.capacities[limit]!, from % states)
}

function staysFree(capacity: LaneCapacity, from: number): boolean {
  return capacity.capacity.counts === 'arrivals' && holdsPlace(capacity, from)
}

/** Divides people over the parts of a row; on the grid, the largest part takes what rounding leaves. */
function divided({ room, draw, grid }: Turn, row: readonly Part[], { entry, held }: Class, people: number): number[] {
  const shares = row.map(({ node: id }) => {
    const { node, numbers, stride } = readingOf(room, id)
    return numbers[offsetOf(node, entry, held, room.draws) + draw * stride]!
  })
  return grid === 0 ? shares.map((share) => people * share) : dividedOnGrid(people, shares, grid)
}

/**
 * Puts people where they go, and counts their move.
 *
 * @internal
 */
export function arrive(turn: Turn, going: Class & { readonly to: number; readonly people: number }): void {
  arriveAt(turn, going, going.to, going.people)
}

function arriveAt({ layout, room, draw, flows }: Turn, { from, entry, held }: Class, to: number, people: number): void {
  const { entries, classes } = layout.lane
  const after = Math.min(entry + 1, entries - 1)
  room.next[placeOf(room, after, to, to === from ? Math.min(held + 1, classes[to]! - 1) : 0) + draw]! += people
  const edge = flows === undefined ? undefined : edgeOf(layout, from, to)
  if (edge !== undefined) flows![edge]! += people
}

/**
 * Takes out of a row those who ask for a limited place: people who stand there at the start and have one, or who flow
 * in.
 *
 * @internal
 */
export function comingIn(people: Float64Array, layout: Layout, isStart: boolean): Claim[] {
  const { lane, states, limitAt } = layout
  const claims: Claim[] = []
  people.forEach((number, column) => {
    const limit = limitAt[column % states]!
    if (number === 0 || limit === -1 || (isStart && lane.capacities[limit]!.capacity.counts === 'arrivals')) return
    people[column] = 0
    claims.push({
      ...{ from: undefined, entry: 0, held: 0, roles: [] },
      ...{ asked: column, to: column, people: number, holds: isStart ? limit : -1 },
    })
  })
  return claims
}

/** The limited places of a cycle. */
export interface Places {
  readonly places: number
  /** The smallest group that they open for; 0 where they are open for anybody. */
  readonly least: number
}

/** What became of them. */
export interface Outcome {
  readonly demand: number
  readonly realised: number
  readonly isClosed: boolean
}

/**
 * Gives out limited places: gives back everybody with the column that they go to, and what became of the places.
 *
 * @internal
 */
export function allocate(
  claims: readonly Claim[],
  layout: Layout,
  places: readonly Places[],
  grid: number,
): { readonly arriving: Claim[]; readonly outcomes: Outcome[] } {
  const { capacities } = layout.lane
  const arriving: Claim[] = []
  const queues: Claim[][] = capacities.map(() => [])
  const ask = (claim: Claim, done: number) => {
    const limit = limitOf(claim, layout)
    // Who asks for places that were given out cannot be left in between.
    if (limit > done) queues[limit]!.push(claim)
    else arriving.push(claim)
  }
  for (const claim of claims) ask(claim, -1)
  const outcomes = capacities.map((capacity, index) => {
    const queue = queues[index]!
    const { outcome, given } = giveOut(queue, capacity, index, { layout, ...places[index]!, grid })
    queue.forEach((claim, place) => {
      const refused = claim.people - given[place]!
      if (given[place]! > 0) arriving.push({ ...claim, people: given[place]! })
      if (refused > 0) ask({ ...claim, people: refused, to: elsewhere(claim, capacity, index, layout) }, index)
    })
    return outcome
  })
  return { arriving, outcomes }
}

/** The limited places that somebody asks for; -1 for none. */
function limitOf({ from, to }: Claim, { lane, states, limitAt }: Layout): number {
  const limit = limitAt[to % states]!
  if (limit === -1 || from === undefined) return limit
  return staysFree(lane.capacities[limit]!, from % states) ? -1 : limit
}

function elsewhere({ from, to, holds }: Claim, capacity: LaneCapacity, index: number, { states }: Layout): number {
  const first = to - (to % states)
  return first + landingOf(capacity, (from ?? to) % states, holds === index)
}

interface Offer extends Places {
  readonly layout: Layout
  readonly grid: number
}

/** A demand that floating point or the grid leaves a hair below the least is enough. */
const hair = 1e-9

function giveOut(queue: readonly Claim[], capacity: LaneCapacity, index: number, offer: Offer): { outcome: Outcome; given: number[] } {
  const { places, least, layout, grid } = offer
  const demand = sumOf(queue.map(({ people }) => people))
  const all = grid === 0 ? Math.max(places, 0) : Math.floor(places / grid) * grid
  const isClosed = Math.min(demand, places) < least * (1 - hair) - grid
  const given = new Array<number>(queue.length).fill(0)
  let free = isClosed ? 0 : all
  const ranks = queue.map((claim) => rankOf(claim, capacity, index, layout))
  for (const rank of [...new Set(ranks)].sort((a, b) => a - b)) {
    const places = ranks.flatMap((each, place) => (each === rank ? [place] : []))
    const shares = sharedOut(places.map((place) => queue[place]!.people), free, grid)
    places.forEach((place, at) => (given[place] = shares[at]!))
    free = Math.max(0, free - sumOf(shares))
  }
  return { outcome: { demand, realised: sumOf(given), isClosed }, given }
}

/** Who has a place goes first, then the groups in their order, then all others. */
function rankOf({ from, asked, holds }: Claim, { priority }: LaneCapacity, index: number, { states }: Layout): number {
  if (holds === index) return 0
  const stratum = Math.floor(asked / states)
  const group = priority.findIndex((each) => {
    const comesFrom = from === undefined ? each.inflow : each.from?.has(from % states) === true
    const isFromAnywhere = each.from === undefined && !each.inflow
    return (isFromAnywhere || comesFrom) && (each.strata === undefined || each.strata.has(stratum))
  })
  return group === -1 ? priority.length + 1 : group + 1
}

/** Divides what is free in proportion: all of it, and to nobody more than they ask. */
function sharedOut(asking: readonly number[], free: number, grid: number): number[] {
  let left = sumOf(asking)
  if (left <= free) return [...asking]
  let remaining = free
  return asking.map((people) => {
    const part = left > 0 ? people * Math.min(1, remaining / left) : 0
    const rounded = grid === 0 ? part : snap(part, grid)
    const given = Math.min(Math.max(rounded, remaining - (left - people)), people, remaining)
    left -= people
    remaining -= given
    return given
  })
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0)
}

/**
 * What the amounts of moves come to more, or less, since people made another move than they set out for.
 *
 * @internal
 */
export function detour({ perMove }: LaneReward, { from, entry, held, asked, to, people }: Claim, room: Room, draw: number): number {
  if (asked === to || from === undefined) return 0
  return perMove.reduce((sum, each) => {
    if (each.from !== from || (each.to !== asked && each.to !== to)) return sum
    const { node, numbers, stride } = readingOf(room, each.node)
    const amount = people * numbers[offsetOf(node, entry, held, room.draws) + draw * stride]!
    return each.to === to ? sum + amount : sum - amount
  }, 0)
}
