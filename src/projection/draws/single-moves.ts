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

/** Who leaves, over all classes: those whose shares are told apart, and those who have the last share together. */
function leaving(m: Float64Array, from: number, { shares, told }: SingleMove, oldest: number): number {
  const apart = Math.min(told, oldest)
  return sumOfProducts(m, from, shares, apart) + sumOf(m, from + apart, oldest - apart + 1) * m[shares + apart]!
}

// Three sums run beside each other: an addition waits for the one before it.
function sumOfProducts(m: Float64Array, people: number, shares: number, count: number): number {
  let [one, two, three, a, b] = [0, 0, 0, people, shares]
  const end = (people + count) | 0
  for (const last = (end - 2) | 0; a < last; a = (a + 3) | 0, b = (b + 3) | 0) {
    one += m[a]! * m[b]!
    two += m[(a + 1) | 0]! * m[(b + 1) | 0]!
    three += m[(a + 2) | 0]! * m[(b + 2) | 0]!
  }
  for (; a < end; a = (a + 1) | 0, b = (b + 1) | 0) one += m[a]! * m[b]!
  return one + two + three
}

/**
 * The sum of some numbers.
 *
 * @internal
 */
export function sumOf(m: Float64Array, first: number, count: number): number {
  let [one, two, three, at] = [0, 0, 0, first]
  const end = (first + count) | 0
  for (const last = (end - 2) | 0; at < last; at = (at + 3) | 0) {
    one += m[at]!
    two += m[(at + 1) | 0]!
    three += m[(at + 2) | 0]!
  }
  for (; at < end; at = (at + 1) | 0) one += m[at]!
  return one + two + three
}

/** Who stays, each one class older; the oldest class is kept. */
function grow(m: Float64Array, out: number, from: number, { shares, told, last }: SingleMove, oldest: number): void {
  const apart = Math.min(told, last - 1, oldest)
  for (let held = 0; held <= apart; held = (held + 1) | 0) m[(out + held + 1) | 0]! += m[(from + held) | 0]! * m[(shares + held) | 0]!
  for (let held = apart + 1; held <= oldest; held += 1) {
    m[out + Math.min(held + 1, last)]! += m[from + held]! * m[shares + Math.min(held, told)]!
  }
}
