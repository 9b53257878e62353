import { placeOf, swap, type Room } from '../moves/lane-room.js'
import { offsetOf } from '../program/evaluate.js'

/**
 * A move out of a state, over all classes of time in it, of a lane in which no number differs by draw. There is then one
 * draw, and loops run over the classes.
 *
 * @internal
 */
export interface SingleMove {
  /** The place of the first class, among the people now, and of where they go, among those after the move. */
  readonly from: number
  readonly to: number
  /** The place of the share of the first class, and how many classes the shares tell apart, less one. */
  readonly shares: number
  readonly told: number
  /** The oldest class of the state. */
  readonly last: number
  /** Whether they stay, each one class older. */
  readonly stays: boolean
  /** The time since entry of those who move. */
  readonly entry: number
}

/**
 * Prepares the moves of a lane.
 *
 * @param all - the place in the memory of a share of 1
 * @internal
 */
export function singleMoves(room: Room, all: number): SingleMove[] {
  const { entries, rows, classes } = room.lane
  return Array.from({ length: entries }, (_, entry) => entry).flatMap((entry) => {
    const after = Math.min(entry + 1, entries - 1)
    return rows.flatMap((moves, state): SingleMove[] => {
      const origin = { from: placeOf(room, entry, state, 0), last: classes[state]! - 1, entry }
      if (moves.length === 0) return [{ ...origin, to: placeOf(room, after, state, 0), shares: all, told: 0, stays: true }]
      return moves.map(({ to, node: id }) => {
        const node = room.graph.nodes[id]!
        const shares = room.evaluation.at[id]! + offsetOf(node, entry, 0, 1)
        return { ...origin, to: placeOf(room, after, to, 0), shares, told: node.classes - 1, stays: to === state }
      })
    })
  })
}

/**
 * Moves everybody of a lane over one cycle. No class is older than the model.
 *
 * @internal
 */
export function moveSingle(room: Room, moves: readonly SingleMove[], cycle: number): void {
  const { memory, nowAt, nextAt } = room
  room.next.fill(0)
  for (const move of moves) {
    if (move.entry > cycle) break
    const oldest = Math.min(move.last, cycle)
    if (move.stays) grow(memory.numbers, nextAt + move.to, nowAt + move.from, move, oldest)
    else memory.numbers[nextAt + move.to]! += leaving(memory.numbers, nowAt + move.from, move, oldest)
  }
  swap(room)
}

/** Who leaves, over all classes. */
function leaving(m: Float64Array, from: number, { shares, told }: SingleMove, oldest: number): number {
  const apart = Math.min(told, oldest)
  let total = 0
  for (let held = 0; held <= apart; held = (held + 1) | 0) total += m[(from + held) | 0]! * m[(shares + held) | 0]!
  for (let held = apart + 1; held <= oldest; held = (held + 1) | 0) total += m[(from + held) | 0]! * m[shares + told]!
  return total
}

/** Who stays, each one class older; the oldest class is kept. */
function grow(m: Float64Array, out: number, from: number, { shares, told, last }: SingleMove, oldest: number): void {
  const apart = Math.min(told, last - 1, oldest)
  for (let held = 0; held <= apart; held = (held + 1) | 0) m[(out + held + 1) | 0]! += m[(from + held) | 0]! * m[(shares + held) | 0]!
  for (let held = apart + 1; held <= oldest; held += 1) {
    m[out + Math.min(held + 1, last)]! += m[from + held]! * m[shares + Math.min(held, told)]!
  }
}
