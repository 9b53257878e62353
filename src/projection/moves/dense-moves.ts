import type { Amounts, Occupancy } from '../draws/amounts.js'
import { readingOf, type Room } from './lane-room.js'

/** From this share of all possible moves on, and from this many states, a matrix is faster than a list of moves. */
const [leastFilled, leastStates] = [0.4, 6]

/** From this many cycles with the same shares on it pays to write the matrix out. */
const leastCycles = 4

/** How many draws are written out at a time: as many numbers as processors fetch from memory together. */
const group = 8

/**
 * The moves of a lane as a matrix for each draw, for stretches of cycles in which no number changes.
 *
 * A matrix is square, its size rounded up to whole tiles. It stands tile by tile, a tile being a few columns from top
 * to bottom: the sums of a tile then stay in registers.
 *
 * @internal
 */
export interface DenseMoves {
  readonly states: number
  readonly multiply: Multiply
  readonly shares: readonly Part[]
  readonly inflow: readonly Part[]
  /** Room for the matrices of a group of draws: all together, and each by itself. */
  readonly matrices: Float64Array
  readonly matrixOf: readonly Float64Array[]
  readonly now: Float64Array
  readonly next: Float64Array
  readonly sets: readonly Counted[]
}

/** Multiplies people by a matrix, and adds those who come out to a sum, with the weight of their cycle. */
type Multiply = (
  matrix: Float64Array,
  now: Float64Array,
  next: Float64Array,
  sum: Float64Array,
  counts: Float64Array,
  cycle: number,
) => void

/** A number that is put in its place for each draw. */
interface Part {
  readonly at: number
  readonly numbers: Float64Array
  readonly stride: 0 | 1
}

/** The weighted people of one draw in a stretch, and where they go. */
interface Counted {
  readonly occupancy: Occupancy
  readonly counts: Float64Array
  readonly sum: Float64Array
}

/**
 * Prepares a lane for its matrices; absent for a lane that a list of moves suits better.
 *
 * @internal
 */
export function denseMoves(room: Room, amounts: Amounts): DenseMoves | undefined {
  if (!suitsMatrix(room, amounts)) return undefined
  const states = room.lane.rows.length
  const [byFour, byFive] = [Math.ceil(states / 4) * 4, Math.ceil(states / 10) * 10]
  const [size, tile] = byFive <= byFour ? [byFive, 5] : [byFour, 4]
  const matrices = new Float64Array(group * size * size)
  return {
    states,
    multiply: tile === 5 ? multiplyByFive : multiplyByFour,
    shares: sharesOf(room, (from, to) => Math.floor(to / tile) * size * tile + from * tile + (to % tile)),
    inflow: room.lane.inflow.map(({ state, node }) => ({ at: state, ...readingOf(room, node) })),
    matrices,
    matrixOf: Array.from({ length: group }, (_, draw) => matrices.subarray(draw * size * size, (draw + 1) * size * size)),
    now: new Float64Array(size),
    next: new Float64Array(size),
    sets: amounts.occupancies.map((occupancy) => ({ occupancy, counts: occupancy.counts, sum: new Float64Array(size) })),
  }
}

function suitsMatrix({ lane, plain }: Room, { parts }: Amounts): boolean {
  const states = lane.rows.length
  if (plain === undefined || states < leastStates) return false
  if (lane.rows.flat().length < leastFilled * states * states) return false
  return parts.length > 0 && parts.every(({ reward, varying }) => varying.length === 0 && reward.perMove.length === 0)
}

function sharesOf(room: Room, placeOf: (from: number, to: number) => number): Part[] {
  return room.lane.rows.flatMap((moves, from): Part[] => {
    if (moves.length === 0) return [{ at: placeOf(from, from), numbers: Float64Array.of(1), stride: 0 }]
    return moves.map(({ to, node }) => ({ at: placeOf(from, to), ...readingOf(room, node) }))
  })
}

/**
 * Whether a stretch of cycles is long enough for matrices.
 *
 * @internal
 */
export function isLongEnough(first: number, until: number): boolean {
  return until - first >= leastCycles
}

/**
 * Runs a lane over a stretch of cycles in which no number changes, draw by draw.
 *
 * @internal
 */
export function runWithMatrix(room: Room, dense: DenseMoves, first: number, until: number): void {
  const people = room.byState.now
  const { states, now, sets, inflow } = dense
  for (let begin = 0; begin < room.draws; begin += group) {
    const end = Math.min(begin + group, room.draws)
    fillMatrices(dense, begin, end)
    for (let draw = begin; draw < end; draw += 1) {
      for (let state = 0; state < states; state += 1) now[state] = people[state]![draw]!
      const after = runDraw(dense, draw, first, until)
      for (let state = 0; state < states; state += 1) people[state]![draw] = after[state]!
      for (const { occupancy, sum } of sets) keepCounts(occupancy, sum, draw)
      for (const { numbers, stride } of inflow) room.entered[draw]! += numbers[draw * stride]! * (until - first)
    }
  }
}

function fillMatrices({ matrices, shares }: DenseMoves, begin: number, end: number): void {
  const size = matrices.length / group
  for (const { at, numbers, stride } of shares) {
    for (let draw = begin, to = at; draw < end; draw += 1, to += size) matrices[to] = numbers[draw * stride]!
  }
}

function keepCounts({ states }: Occupancy, sum: Float64Array, draw: number): void {
  for (const { state, people } of states) people[draw]! += sum[state]!
}

/**
 * Runs one draw, and gives where its people end up: after the last move, before the next inflow. They are counted as
 * they come in and as they arrive.
 */
function runDraw(dense: DenseMoves, draw: number, first: number, until: number): Float64Array {
  const { multiply, inflow, sets } = dense
  const { counts, sum } = sets[0]!
  const matrix = dense.matrixOf[draw % group]!
  let { now, next } = dense
  for (const set of sets) set.sum.fill(0)
  for (let cycle = first; cycle < until; cycle += 1) {
    if (inflow.length > 0) comeIn(now, inflow, draw)
    multiply(matrix, now, next, sum, counts, cycle + 1)
    for (let set = 1; set < sets.length; set += 1) addTo(sets[set]!.sum, next, sets[set]!.counts[cycle + 1]!)
    const before = now
    now = next
    next = before
  }
  if (inflow.length > 0) countInflow(dense, draw, first, until)
  return now
}

function comeIn(people: Float64Array, inflow: readonly Part[], draw: number): void {
  for (const { at, numbers, stride } of inflow) people[at]! += numbers[draw * stride]!
}

/** Counts who came in: as many in each cycle, at the weights of them all. */
function countInflow({ inflow, sets }: DenseMoves, draw: number, first: number, until: number): void {
  for (const { counts, sum } of sets) {
    let weight = 0
    for (let cycle = first; cycle < until; cycle += 1) weight += counts[cycle]!
    for (const { at, numbers, stride } of inflow) sum[at]! += numbers[draw * stride]! * weight
  }
}

function addTo(out: Float64Array, numbers: Float64Array, by: number): void {
  for (let at = 0; at < out.length; at += 1) out[at]! += numbers[at]! * by
}

const multiplyByFive: Multiply = (matrix, now, next, sum, counts, cycle) => {
  const weight = counts[cycle]!
  for (let column = 0, at = 0; column < next.length; column += 5) {
    let a = 0
    let b = 0
    let c = 0
    let d = 0
    let e = 0
    for (let from = 0; from < now.length; from += 2, at += 10) {
      const one = now[from]!
      const other = now[from + 1]!
      a += one * matrix[at]! + other * matrix[at + 5]!
      b += one * matrix[at + 1]! + other * matrix[at + 6]!
      c += one * matrix[at + 2]! + other * matrix[at + 7]!
      d += one * matrix[at + 3]! + other * matrix[at + 8]!
      e += one * matrix[at + 4]! + other * matrix[at + 9]!
    }
    next[column] = a
    next[column + 1] = b
    next[column + 2] = c
    next[column + 3] = d
    next[column + 4] = e
    sum[column]! += weight * a
    sum[column + 1]! += weight * b
    sum[column + 2]! += weight * c
    sum[column + 3]! += weight * d
    sum[column + 4]! += weight * e
  }
}

const multiplyByFour: Multiply = (matrix, now, next, sum, counts, cycle) => {
  const weight = counts[cycle]!
  for (let column = 0, at = 0; column < next.length; column += 4) {
    let a = 0
    let b = 0
    let c = 0
    let d = 0
    for (let from = 0; from < now.length; from += 2, at += 8) {
      const one = now[from]!
      const other = now[from + 1]!
      a += one * matrix[at]! + other * matrix[at + 4]!
      b += one * matrix[at + 1]! + other * matrix[at + 5]!
      c += one * matrix[at + 2]! + other * matrix[at + 6]!
      d += one * matrix[at + 3]! + other * matrix[at + 7]!
    }
    next[column] = a
    next[column + 1] = b
    next[column + 2] = c
    next[column + 3] = d
    sum[column]! += weight * a
    sum[column + 1]! += weight * b
    sum[column + 2]! += weight * c
    sum[column + 3]! += weight * d
  }
}
