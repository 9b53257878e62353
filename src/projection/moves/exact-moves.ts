import { offsetOf } from '../program/evaluate.js'
import { snap } from './grid.js'
import { placeOf, readingOf, swap, type Room } from './lane-room.js'
import type { Move } from '../program/program.js'

/**
 * Moves everybody of a lane over one cycle on the grid: the transition with the largest share takes what rounding
 * leaves, so that nobody is lost to the last bit. The room must hold one draw.
 *
 * @param flows - where the people of each move are added, in the order of the rows
 * @internal
 */
export function moveExactly(room: Room, cycle: number, grid: number, flows: Float64Array): void {
  const { entries, rows, classes } = room.lane
  room.next.fill(0)
  for (let entry = 0; entry < Math.min(entries, cycle + 1); entry += 1) {
    let first = 0
    rows.forEach((moves, state) => {
      for (let held = 0; held < Math.min(classes[state]!, cycle + 1); held += 1) {
        divide(room, { entry, state, held, moves, grid, flows, first })
      }
      first += moves.length
    })
  }
  swap(room)
}

interface Standing {
  readonly entry: number
  readonly state: number
  readonly held: number
  readonly moves: readonly Move[]
  readonly grid: number
  readonly flows: Float64Array
  /** The place of the first of the moves. */
  readonly first: number
}

/** Divides the people of one class over the moves of their state. */
function divide(room: Room, standing: Standing): void {
  const { entry, state, held, moves, grid, flows, first } = standing
  const people = room.now[placeOf(room, entry, state, held)]!
  if (people === 0) return
  if (moves.length === 0) {
    room.next[targetOf(room, standing, state)]! += people
    return
  }
  const shares = moves.map(({ node }) => shareOf(room, node, entry, held))
  const amounts = dividedOnGrid(people, shares, grid)
  moves.forEach(({ to }, index) => {
    flows[first + index]! += amounts[index]!
    room.next[targetOf(room, standing, to)]! += amounts[index]!
  })
}

/**
 * Divides people on the grid by shares: the largest share takes what rounding leaves.
 *
 * @internal
 */
export function dividedOnGrid(people: number, shares: readonly number[], grid: number): number[] {
  const takesRest = shares.indexOf(Math.max(...shares))
  let left = people
  const amounts = shares.map((share, index) => {
    if (index === takesRest) return 0
    const amount = Math.min(Math.max(snap(people * share, grid), 0), left)
    left -= amount
    return amount
  })
  amounts[takesRest] = left
  return amounts
}

function shareOf(room: Room, id: number, entry: number, held: number): number {
  const { node, numbers } = readingOf(room, id)
  return numbers[offsetOf(node, entry, held, 1)]!
}

/** Who stays is a class older; who arrives begins in the first. */
function targetOf(room: Room, { entry, state, held }: Standing, to: number): number {
  const after = Math.min(entry + 1, room.lane.entries - 1)
  return placeOf(room, after, to, to === state ? Math.min(held + 1, room.lane.classes[to]! - 1) : 0)
}
