import { allot } from '../program/memory.js'
import type { Room } from '../moves/lane-room.js'
import type { Amounts, Occupancy } from './amounts.js'
import { addWeighted } from './take.js'

/** From this share of all possible moves on, and from this many states, a matrix is faster than a list of moves. */
const [leastFilled, leastStates] = [0.4, 6]

/** From this many cycles with the same shares on it pays to write the matrix out. */
const leastCycles = 4

/** How many draws are written out at a time: as many numbers as processors fetch from memory together. */
const group = 16

/**
 * The moves of a lane as a matrix for each draw, for stretches of cycles in which no number changes. All stand in the
 * memory of the room.
 *
 * A matrix is square, its size rounded up to whole tiles. It stands tile by tile, a tile being a few columns from top
 * to bottom: the sums of a tile then stay in registers.
 *
 * @internal
 */
export interface DenseMoves {
  readonly states: number
  /** The states, rounded up to whole tiles. */
  readonly size: number
  readonly multiply: Multiply
  readonly shares: readonly Part[]
  readonly inflow: readonly Part[]
  /** The place of the matrices of a group of draws. */
  readonly matricesAt: number
  /** The places of the people now and after the move. */
  readonly nowAt: number
  readonly nextAt: number
  readonly sets: readonly Counted[]
}

/**
 * Multiplies people by a matrix over a stretch of cycles, and adds those who come out to a sum, with the weight of
 * their count.
 */
type Multiply = (m: Float64Array, places: Places, weights: Float64Array, first: number, until: number) => void

/** Where a matrix is, the people before and after, and their sum, and how many columns there are. */
interface Places {
  matrix: number
  now: number
  next: number
  readonly sum: number
  readonly size: number
}

/** A number that is put in its place for each draw: its place in the memory, and 1 where it differs by draw. */
interface Part {
  readonly at: number
  readonly numbers: number
  readonly stride: 0 | 1
}

/** The weighted people of one draw in a stretch, and where they go. */
interface Counted {
  readonly occupancy: Occupancy
  readonly sum: number
}

/**
 * Prepares a lane for its matrices; absent for a lane that a list of moves suits better.
 *
 * @param all - the place in the memory of a share of 1
 * @internal
 */
export function denseMoves(room: Room, amounts: Amounts, all: number): DenseMoves | undefined {
  if (!suitsMatrix(room, amounts)) return undefined
  const { memory, lane } = room
  const states = lane.rows.length
  const [byFour, byTen] = [Math.ceil(states / 4) * 4, Math.ceil(states / 10) * 10]
  const [size, tile] = byTen <= byFour ? [byTen, 5] : [byFour, 4]
  return {
    states,
    size,
    multiply: tile === 5 ? multiplyByFive : multiplyByFour,
    shares: sharesOf(room, all, (from, to) => Math.floor(to / tile) * size * tile + from * tile + (to % tile)),
    inflow: lane.inflow.map(({ state, node }) => ({ at: state, ...numbersOf(room, node) })),
    matricesAt: allot(memory, group * size * size),
    nowAt: allot(memory, size),
    nextAt: allot(memory, size),
    sets: amounts.occupancies.map((occupancy) => ({ occupancy, sum: allot(memory, size) })),
  }
}

function suitsMatrix({ lane, columns }: Room, { parts }: Amounts): boolean {
  const states = lane.rows.length
  if (columns !== states || states < leastStates) return false
  if (lane.rows.flat().length < leastFilled * states * states) return false
  return parts.length > 0 && parts.every(({ reward, varying }) => varying.length === 0 && reward.perMove.length === 0)
}

function sharesOf(room: Room, all: number, placeOf: (from: number, to: number) => number): Part[] {
  return room.lane.rows.flatMap((moves, from): Part[] => {
    if (moves.length === 0) return [{ at: placeOf(from, from), numbers: all, stride: 0 }]
    return moves.map(({ to, node }) => ({ at: placeOf(from, to), ...numbersOf(room, node) }))
  })
}

function numbersOf({ evaluation, graph }: Room, node: number): Pick<Part, 'numbers' | 'stride'> {
  return { numbers: evaluation.at[node]!, stride: graph.nodes[node]!.draws ? 1 : 0 }
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
  const { draws, nowAt, entered } = room
  const m = room.memory.numbers
  const { states, sets, inflow } = dense
  for (let begin = 0; begin < draws; begin += group) {
    const end = Math.min(begin + group, draws)
    fillMatrices(m, dense, begin, end)
    for (let draw = begin; draw < end; draw += 1) {
      m.fill(0, dense.nowAt + states, dense.nowAt + dense.size)
      for (let state = 0; state < states; state += 1) m[dense.nowAt + state] = m[nowAt + state * draws + draw]!
      const after = runDraw(m, dense, draw, first, until)
      for (let state = 0; state < states; state += 1) m[nowAt + state * draws + draw] = m[after + state]!
      for (const { occupancy, sum } of sets) keepCounts(m, occupancy, sum, draw)
      for (const { numbers, stride } of inflow) entered[draw]! += m[numbers + draw * stride]! * (until - first)
    }
  }
}

function fillMatrices(m: Float64Array, { size, matricesAt, shares }: DenseMoves, begin: number, end: number): void {
  const step = size * size
  for (const { at, numbers, stride } of shares) {
    let [to, from] = [(matricesAt + at) | 0, (numbers + begin * stride) | 0]
    for (const last = (to + (end - begin) * step) | 0; to < last; to = (to + step) | 0) {
      m[to] = m[from]!
      from = (from + stride) | 0
    }
  }
}

function keepCounts(m: Float64Array, { states }: Occupancy, sum: number, draw: number): void {
  for (const { state, at } of states) m[at + draw]! += m[sum + state]!
}

/**
 * Runs one draw, and gives the place where its people end up: after the last move, before the next inflow. They are
 * counted as they come in and as they arrive.
 */
function runDraw(m: Float64Array, dense: DenseMoves, draw: number, first: number, until: number): number {
  const { multiply, inflow, sets, size } = dense
  const { occupancy, sum } = sets[0]!
  const matrix = dense.matricesAt + (draw % group) * size * size
  const places: Places = { matrix, now: dense.nowAt, next: dense.nextAt, sum, size }
  for (const set of sets) m.fill(0, set.sum, set.sum + size)
  if (inflow.length === 0 && sets.length === 1) {
    multiply(m, places, occupancy.counts, first, until)
    return places.now
  }
  for (let cycle = first; cycle < until; cycle += 1) {
    comeIn(m, places.now, inflow, draw)
    multiply(m, places, occupancy.counts, cycle, cycle + 1)
    for (let set = 1; set < sets.length; set += 1) {
      addWeighted(m, sets[set]!.sum, places.now, sets[set]!.occupancy.counts[cycle + 1]!, size)
    }
  }
  countInflow(m, dense, draw, first, until)
  return places.now
}

function comeIn(m: Float64Array, people: number, inflow: readonly Part[], draw: number): void {
  for (const { at, numbers, stride } of inflow) m[people + at]! += m[numbers + draw * stride]!
}

/** Counts who came in: as many in each cycle, at the weights of them all. */
function countInflow(m: Float64Array, { inflow, sets }: DenseMoves, draw: number, first: number, until: number): void {
  for (const { occupancy, sum } of sets) {
    let weight = 0
    for (let cycle = first; cycle < until; cycle += 1) weight += occupancy.counts[cycle]!
    for (const { at, numbers, stride } of inflow) m[sum + at]! += m[numbers + draw * stride]! * weight
  }
}

const multiplyByFive: Multiply = (m, places, weights, first, until) => {
  const { sum, size } = places
  let { now, next } = places
  for (let cycle = first; cycle < until; cycle = (cycle + 1) | 0) {
    const weight = weights[cycle + 1]!
    for (let column = 0, at = places.matrix; column < size; column = (column + 5) | 0) {
      let a = 0
      let b = 0
      let c = 0
      let d = 0
      let e = 0
      for (let from = now, end = (now + size) | 0; from < end; from = (from + 2) | 0, at = (at + 10) | 0) {
        const one = m[from]!
        const other = m[(from + 1) | 0]!
        a += one * m[at]! + other * m[(at + 5) | 0]!
        b += one * m[(at + 1) | 0]! + other * m[(at + 6) | 0]!
        c += one * m[(at + 2) | 0]! + other * m[(at + 7) | 0]!
        d += one * m[(at + 3) | 0]! + other * m[(at + 8) | 0]!
        e += one * m[(at + 4) | 0]! + other * m[(at + 9) | 0]!
      }
      const out = (next + column) | 0
      const count = (sum + column) | 0
      m[out] = a
      m[(out + 1) | 0] = b
      m[(out + 2) | 0] = c
      m[(out + 3) | 0] = d
      m[(out + 4) | 0] = e
      m[count]! += weight * a
      m[(count + 1) | 0]! += weight * b
      m[(count + 2) | 0]! += weight * c
      m[(count + 3) | 0]! += weight * d
      m[(count + 4) | 0]! += weight * e
    }
    const before = now
    now = next
    next = before
  }
  places.now = now
  places.next = next
}

const multiplyByFour: Multiply = (m, places, weights, first, until) => {
  const { sum, size } = places
  let { now, next } = places
  for (let cycle = first; cycle < until; cycle = (cycle + 1) | 0) {
    const weight = weights[cycle + 1]!
    for (let column = 0, at = places.matrix; column < size; column = (column + 4) | 0) {
      let a = 0
      let b = 0
      let c = 0
      let d = 0
      for (let from = now, end = (now + size) | 0; from < end; from = (from + 2) | 0, at = (at + 8) | 0) {
        const one = m[from]!
        const other = m[(from + 1) | 0]!
        a += one * m[at]! + other * m[(at + 4) | 0]!
        b += one * m[(at + 1) | 0]! + other * m[(at + 5) | 0]!
        c += one * m[(at + 2) | 0]! + other * m[(at + 6) | 0]!
        d += one * m[(at + 3) | 0]! + other * m[(at + 7) | 0]!
      }
      const out = (next + column) | 0
      const count = (sum + column) | 0
      m[out] = a
      m[(out + 1) | 0] = b
      m[(out + 2) | 0] = c
      m[(out + 3) | 0] = d
      m[count]! += weight * a
      m[(count + 1) | 0]! += weight * b
      m[(count + 2) | 0]! += weight * c
      m[(count + 3) | 0]! += weight * d
    }
    const before = now
    now = next
    next = before
  }
  places.now = now
  places.next = next
}
