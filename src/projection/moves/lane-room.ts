import { offsetOf, type Evaluation } from '../program/evaluate.js'
import type { Graph, Node } from '../program/graph.js'
import { movePlainly, plainMoves, type PlainMoves } from './plain-moves.js'
import type { Lane, Placed } from '../program/program.js'

/**
 * The people of a lane in a block of draws, by time since entry, state, time in state and draw.
 *
 * @internal
 */
export interface Room {
  readonly lane: Lane
  readonly graph: Graph
  readonly evaluation: Evaluation
  /** How many draws there are in the block. */
  readonly draws: number
  /** Where the classes of each state begin, and one more entry that closes the last. */
  readonly base: Uint32Array
  /** The moves, where nobody is told apart by time. */
  readonly plain: PlainMoves | undefined
  /** Everybody who came in, by draw. */
  readonly entered: Float64Array
  /** People now. */
  now: Float64Array
  /** People after the move. */
  next: Float64Array
  /** People now and after the move by state, where nobody is told apart by time. */
  readonly byState: { now: readonly Float64Array[]; next: readonly Float64Array[] }
}

/**
 * An empty lane.
 *
 * @internal
 */
export function roomOf(lane: Lane, graph: Graph, evaluation: Evaluation, draws: number): Room {
  const base = new Uint32Array(lane.classes.length + 1)
  lane.classes.forEach((classes, state) => (base[state + 1] = base[state]! + classes))
  const size = lane.entries * base.at(-1)! * draws
  const isPlain = lane.entries === 1 && lane.classes.every((classes) => classes === 1)
  const plain = isPlain ? plainMoves(lane.rows, (node) => numbersOf(graph, evaluation, node)) : undefined
  const [now, next] = [new Float64Array(size), new Float64Array(size)]
  const byState = (people: Float64Array) => lane.rows.map((_, state) => people.subarray(state * draws, (state + 1) * draws))
  const entered = new Float64Array(draws)
  return { lane, graph, evaluation, draws, base, plain, entered, now, next, byState: { now: byState(now), next: byState(next) } }
}

/** Where the people of a class stand. */
export function placeOf({ base, draws }: Room, entry: number, state: number, held: number): number {
  return (entry * base[base.length - 1]! + base[state]! + held) * draws
}

/** A number of the model as it is read for a class: the numbers, where they begin, and 1 where they differ by draw. */
export interface Reading {
  readonly node: Node
  readonly numbers: Float64Array
  readonly stride: 0 | 1
}

/** The numbers of a node. */
export function readingOf({ graph, evaluation }: Room, id: number): Reading {
  return numbersOf(graph, evaluation, id)
}

function numbersOf(graph: Graph, evaluation: Evaluation, id: number): Reading {
  const node = graph.nodes[id]!
  return { node, numbers: evaluation.buffers[id]!, stride: node.draws ? 1 : 0 }
}

/** Puts people into the first class of their states. */
export function enter(room: Room, people: readonly Placed[]): void {
  for (const { state, node } of people) {
    const { numbers, stride } = readingOf(room, node)
    const at = placeOf(room, 0, state, 0)
    for (let draw = 0; draw < room.draws; draw += 1) {
      room.now[at + draw]! += numbers[draw * stride]!
      room.entered[draw]! += numbers[draw * stride]!
    }
  }
}

/** The people of a state in one draw, over all classes. */
export function peopleIn(room: Room, state: number, draw: number): number {
  let people = 0
  for (let entry = 0; entry < room.lane.entries; entry += 1) {
    for (let held = 0; held < room.lane.classes[state]!; held += 1) people += room.now[placeOf(room, entry, state, held) + draw]!
  }
  return people
}

/** Moves everybody of a lane over one cycle. */
export function move(room: Room, cycle: number): void {
  moveByTime(room, cycle)
  swap(room)
}

/**
 * Moves everybody of a lane that tells nobody apart by time over one cycle, and adds those who arrive to the sums of
 * their states, with a weight.
 */
export function moveAndCount(room: Room, plain: PlainMoves, sums: readonly (Float64Array | undefined)[], weight: number): void {
  movePlainly(plain, room.byState.now, room.byState.next, sums, weight)
  swap(room)
}

/** Makes those who have moved the people of now. */
export function swap(room: Room): void {
  const { now, byState } = room
  room.now = room.next
  room.next = now
  const states = byState.now
  byState.now = byState.next
  byState.next = states
}

function moveByTime(room: Room, cycle: number): void {
  room.next.fill(0)
  const { entries, rows, classes } = room.lane
  for (let entry = 0; entry < Math.min(entries, cycle + 1); entry += 1) {
    const after = Math.min(entry + 1, entries - 1)
    rows.forEach((moves, state) => {
      if (moves.length === 0) stay(room, state, entry, after)
      else if (classes[state] === 1) leave(room, state, entry, after)
      else leaveByTime(room, state, entry, after, cycle)
    })
  }
}

/** Who keeps standing in a state moves on to its next class of time. */
function stay(room: Room, state: number, entry: number, after: number): void {
  const last = room.lane.classes[state]! - 1
  for (let held = 0; held <= last; held += 1) {
    addTo(room.next, placeOf(room, after, state, Math.min(held + 1, last)), room.now, placeOf(room, entry, state, held), room.draws)
  }
}

function addTo(out: Float64Array, at: number, people: Float64Array, from: number, draws: number): void {
  for (let draw = 0; draw < draws; draw += 1) out[at + draw]! += people[from + draw]!
}

function leave(room: Room, state: number, entry: number, after: number): void {
  const from = placeOf(room, entry, state, 0)
  for (const { to, node } of room.lane.rows[state]!) {
    const share = readingOf(room, node)
    const begin = offsetOf(share.node, entry, 0, room.draws)
    flow(room.next, placeOf(room, after, to, 0), room.now, from, share.numbers, begin, share.stride, room.draws)
  }
}

function flow(
  out: Float64Array,
  at: number,
  people: Float64Array,
  from: number,
  shares: Float64Array,
  begin: number,
  stride: 0 | 1,
  draws: number,
): void {
  if (stride === 0) {
    const share = shares[begin]!
    for (let draw = 0; draw < draws; draw += 1) out[at + draw]! += people[from + draw]! * share
  } else {
    for (let draw = 0; draw < draws; draw += 1) out[at + draw]! += people[from + draw]! * shares[begin + draw]!
  }
}

/** As {@link leave}, for a state that tells time in it apart; no class is older than the model. */
function leaveByTime(room: Room, state: number, entry: number, after: number, cycle: number): void {
  const last = room.lane.classes[state]! - 1
  const oldest = Math.min(last, cycle)
  const from = placeOf(room, entry, state, 0)
  for (const { to, node } of room.lane.rows[state]!) {
    const share = readingOf(room, node)
    const at = placeOf(room, after, to, 0)
    if (room.draws === 1) {
      const begin = offsetOf(share.node, entry, 0, 1)
      const told = share.node.classes - 1
      if (to === state) grow(room.next, at, room.now, from, share.numbers, begin, told, oldest, last)
      else room.next[at]! += leaving(room.now, from, share.numbers, begin, told, oldest)
      continue
    }
    for (let held = 0; held <= oldest; held += 1) {
      const target = at + (to === state ? Math.min(held + 1, last) : 0) * room.draws
      const begin = offsetOf(share.node, entry, held, room.draws)
      flow(room.next, target, room.now, from + held * room.draws, share.numbers, begin, share.stride, room.draws)
    }
  }
}

/** Who leaves, over all classes; the shares tell `told + 1` of them apart. */
function leaving(people: Float64Array, from: number, shares: Float64Array, begin: number, told: number, oldest: number): number {
  let total = 0
  for (let held = 0; held <= oldest; held += 1) total += people[from + held]! * shares[begin + (held < told ? held : told)]!
  return total
}

/** Who stays, each one class older. */
function grow(
  out: Float64Array,
  at: number,
  people: Float64Array,
  from: number,
  shares: Float64Array,
  begin: number,
  told: number,
  oldest: number,
  last: number,
): void {
  for (let held = 0; held <= oldest; held += 1) {
    out[at + (held < last ? held + 1 : last)]! += people[from + held]! * shares[begin + (held < told ? held : told)]!
  }
}
