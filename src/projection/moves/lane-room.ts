import type { Evaluation } from '../program/evaluate.js'
import type { Graph, Node } from '../program/graph.js'
import { allot, memoryOf, open, type Memory } from '../program/memory.js'
import type { Lane } from '../program/program.js'

/**
 * The people of a lane in a block of draws, by time since entry, state, time in state and draw.
 *
 * @internal
 */
export interface Room {
  readonly lane: Lane
  readonly graph: Graph
  readonly evaluation: Evaluation
  /** Where the people stand. */
  readonly memory: Memory
  /** How many draws there are in the block. */
  readonly draws: number
  /** Where the classes of each state begin, and one more entry that closes the last. */
  readonly base: Uint32Array
  /** How many classes there are, over all states and times since entry. */
  readonly columns: number
  /** The place in the memory of the people now, and of those after the move. */
  nowAt: number
  nextAt: number
  /** Everybody who came in, by draw; kept where many draws are run. */
  readonly entered: Float64Array
  /** People now. */
  now: Float64Array
  /** People after the move. */
  next: Float64Array
}

/**
 * An empty lane, in a memory of its own.
 *
 * @internal
 */
export function roomOf(lane: Lane, graph: Graph, evaluation: Evaluation, draws: number): Room {
  const memory = memoryOf()
  const room = roomIn(memory, lane, graph, evaluation, draws)
  open(memory)
  settle(room)
  return room
}

/**
 * An empty lane in a memory that is opened later; then it must be settled.
 *
 * @internal
 */
export function roomIn(memory: Memory, lane: Lane, graph: Graph, evaluation: Evaluation, draws: number): Room {
  const base = new Uint32Array(lane.classes.length + 1)
  lane.classes.forEach((classes, state) => (base[state + 1] = base[state]! + classes))
  const columns = lane.entries * base.at(-1)!
  const [nowAt, nextAt] = [allot(memory, columns * draws), allot(memory, columns * draws)]
  const entered = new Float64Array(draws)
  const [now, next] = [memory.numbers, memory.numbers]
  return { lane, graph, evaluation, memory, draws, base, columns, nowAt, nextAt, entered, now, next }
}

/**
 * Finds the people of a lane in its memory, once that is open.
 *
 * @internal
 */
export function settle(room: Room): void {
  const { memory, nowAt, nextAt, columns, draws } = room
  room.now = memory.numbers.subarray(nowAt, nowAt + columns * draws)
  room.next = memory.numbers.subarray(nextAt, nextAt + columns * draws)
}

/** Where the people of a class stand. */
export function placeOf({ base, draws }: Room, entry: number, state: number, held: number): number {
  return (entry * base[base.length - 1]! + base[state]! + held) * draws
}

/**
 * A number of the model as it is read for a class: the numbers, and 1 where they differ by draw.
 */
export interface Reading {
  readonly node: Node
  readonly numbers: Float64Array
  readonly stride: 0 | 1
}

/** The numbers of a node. */
export function readingOf({ graph, evaluation }: Room, id: number): Reading {
  const node = graph.nodes[id]!
  return { node, numbers: evaluation.buffers[id]!, stride: node.draws ? 1 : 0 }
}

/** Makes those who have moved the people of now. */
export function swap(room: Room): void {
  const { now, nowAt } = room
  room.now = room.next
  room.next = now
  room.nowAt = room.nextAt
  room.nextAt = nowAt
}
