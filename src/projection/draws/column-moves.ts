import { offsetOf } from '../program/evaluate.js'
import { placeOf, swap, type Room } from '../moves/lane-room.js'
import { addOne, addTwo, addWeighted, takeOne, takeTwo, takeTwoAndCount, type Moving, type Source } from './take.js'

/**
 * The moves of a lane, prepared so that a cycle is a list of plain loops over draws. A column is a class of people: a
 * state, with the time in it and since entry where those are told apart. For each column stands from where it is
 * reached.
 *
 * @internal
 */
export interface ColumnMoves {
  readonly reached: readonly Reached[]
}

/** A column, and from where it is reached. */
interface Reached {
  /** Its place among the people after the move. */
  readonly to: number
  readonly state: number
  /** From where it is reached, in the order in which anybody can stand there. */
  readonly sources: readonly Source[]
}

/**
 * Prepares the moves of a lane.
 *
 * @param all - the place in the memory of a share of 1, for who stays in a state without a row
 * @internal
 */
export function columnMoves(room: Room, all: number): ColumnMoves {
  const sources = new Map<number, Source[]>()
  forEachColumn(room, (entry, state, held) => {
    const from = placeOf(room, entry, state, held)
    const after = Math.min(entry + 1, room.lane.entries - 1)
    const put = (to: number, shares: number, stride: 0 | 1) => {
      const target = placeOf(room, after, to, to === state ? Math.min(held + 1, room.lane.classes[to]! - 1) : 0)
      const reached = sources.get(target) ?? []
      sources.set(target, reached)
      reached.push({ from, shares, stride, since: Math.max(entry, held) })
    }
    const moves = room.lane.rows[state]!
    if (moves.length === 0) put(state, all, 0)
    for (const { to, node: id } of moves) {
      const node = room.graph.nodes[id]!
      put(to, room.evaluation.at[id]! + offsetOf(node, entry, held, room.draws), node.draws ? 1 : 0)
    }
  })
  const reached: Reached[] = []
  forEachColumn(room, (entry, state, held) => {
    const to = placeOf(room, entry, state, held)
    reached.push({ to, state, sources: (sources.get(to) ?? []).sort((a, b) => a.since - b.since || b.stride - a.stride || a.from - b.from) })
  })
  return { reached }
}

function forEachColumn({ lane, base }: Room, visit: (entry: number, state: number, held: number) => void): void {
  for (let entry = 0; entry < lane.entries; entry += 1) {
    for (let state = 0; state < lane.rows.length; state += 1) {
      for (let held = 0; held < base[state + 1]! - base[state]!; held += 1) visit(entry, state, held)
    }
  }
}

/**
 * Moves everybody over one cycle, and adds those who arrive to the sums of their states, with a weight.
 *
 * @param sums - the place of the sum of each state; -1 for a state that is not counted
 * @internal
 */
export function moveColumns(room: Room, { reached }: ColumnMoves, cycle: number, sums: Int32Array, weight: number): void {
  const moving = { m: room.memory.numbers, now: room.nowAt, draws: room.draws }
  for (const { to, state, sources } of reached) {
    const sum = weight === 0 ? -1 : sums[state]!
    arrive(moving, room.nextAt + to, sources, presentOf(sources, cycle), sum, weight)
  }
  swap(room)
}

/** How many of the sources can have anybody by now. */
function presentOf(sources: readonly Source[], cycle: number): number {
  let present = sources.length
  while (present > 0 && sources[present - 1]!.since > cycle) present -= 1
  return present
}

/** Lets the people of some sources arrive, two by two. */
function arrive(moving: Moving, out: number, sources: readonly Source[], present: number, sum: number, weight: number): void {
  const { m, draws } = moving
  if (present === 2 && sum !== -1) {
    takeTwoAndCount(moving, out, sources[0]!, sources[1]!, sum, weight)
    return
  }
  if (present === 0) m.fill(0, out, out + draws)
  else if (present === 1) takeOne(moving, out, sources[0]!)
  else takeTwo(moving, out, sources[0]!, sources[1]!)
  for (let at = 2; at < present; at += 2) {
    if (at + 1 < present) addTwo(moving, out, sources[at]!, sources[at + 1]!)
    else addOne(moving, out, sources[at]!)
  }
  if (sum !== -1 && present > 0) addWeighted(m, sum, out, weight, draws)
}
