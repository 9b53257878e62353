import {
  closeAmounts,
  countByItself,
  countEntrants,
  countMoves,
  countNewcomers,
  countOthers,
  countPeople,
  countSingle,
  countVarying,
  resetAmounts,
  stocksOf,
  totalsOf,
  type Amounts,
} from './amounts.js'
import { borrowed, giveBack, widthFor, type Block, type Track } from './block.js'
import { runRationedCycle } from './capacity-draws.js'
import { moveColumns, type ColumnMoves } from './column-moves.js'
import { isLongEnough, runWithMatrix } from './dense-moves.js'
import { lookAt, watchOf, type Watch } from './draws-watch.js'
import { moveSingle } from './single-moves.js'
import { addWeighted } from './take.js'
import { placeOf, readingOf, type Room } from '../moves/lane-room.js'
import type { Drawn } from '../program/evaluate.js'
import type { Placed, Program } from '../program/program.js'

/** What is to be run. */
export interface Draws {
  /** How many draws there are. */
  readonly count: number
  /** The draws of a parameter. */
  readonly of: (parameter: string) => Float64Array
  /** Whether the people of each count are kept. */
  readonly keepsStocks: boolean
  /** Is told how many draws are done after each block; stops the run by saying false. */
  readonly goesOn: (done: number) => boolean
}

/** What all lanes come to. */
export interface Outcome {
  /** How many draws were run. */
  readonly done: number
  /** For each lane its totals, by reward and draw. */
  readonly totals: readonly Float64Array[]
  /** For each lane the people of each count, by draw, count and state, where they are kept. */
  readonly stocks: readonly Float64Array[] | undefined
  /** The largest part of its people that any draw of any lane lost or gained. */
  readonly lost: number
  /** The fewest people in any state of any draw at the end. */
  readonly least: number
  readonly watch: Watch
}

/**
 * Runs all lanes of a program for every draw.
 *
 * @internal
 */
export function outcomeOf(program: Program, draws: Draws): Outcome {
  const taken = takenFor(program, draws)
  const [watch, width] = [watchOf(program, draws.of), widthFor(program, draws)]
  const block = borrowed(program, width, draws.keepsStocks)
  let [done, lost, least] = [0, 0, Number.POSITIVE_INFINITY]
  while (done < draws.count && draws.goesOn(done)) {
    // In a last block that is not full, the draws of the one before it are worked out once more.
    const [first, together] = [done, Math.min(width, draws.count - done)]
    runBlock(block, watch, drawnFrom(draws, first, together), first, together)
    for (const track of block.tracks) takeOutcome(taken, track, first, together)
    const account = accountOf(block, together)
    lost = Math.max(lost, account.lost)
    least = Math.min(least, account.least)
    done += together
  }
  if (done === draws.count) draws.goesOn(done)
  giveBack(program, block)
  return { done, ...taken, lost, least, watch }
}

/** What is taken from each block: the totals of the lanes, and their stocks where these are kept. */
type Taken = Pick<Outcome, 'totals' | 'stocks'>

function takenFor({ lanes, labels }: Program, { count, keepsStocks }: Draws): Taken {
  return {
    totals: lanes.map(({ rewards }) => new Float64Array(rewards.length * count)),
    stocks: keepsStocks ? lanes.map(({ rows }) => new Float64Array(count * (labels.length + 1) * rows.length)) : undefined,
  }
}

/** Takes the totals and the stocks of a block for each of the lanes of a track. */
function takeOutcome({ totals, stocks }: Taken, { room, amounts, of }: Track, first: number, together: number): void {
  const width = room.draws
  const all = totalsOf(amounts, room)
  const rewards = room.lane.rewards.length / of.length
  for (const { lane, firstReward } of of) {
    const count = totals[lane]!.length / rewards
    for (let reward = 0; reward < rewards; reward += 1) {
      const at = (firstReward + reward) * width
      totals[lane]!.set(all.subarray(at, at + together), reward * count + first)
    }
    if (stocks !== undefined) takeStocks(stocks[lane]!, stocksOf(amounts, room), width, together, first)
  }
}

function drawnFrom(draws: Draws, first: number, together: number): Drawn {
  if (together === draws.count) return draws.of
  return (parameter) => draws.of(parameter).subarray(first, first + together)
}

/** From a place by draw last to one by draw first. */
function takeStocks(stocks: Float64Array, of: Float64Array, width: number, together: number, first: number): void {
  const size = of.length / width
  for (let draw = 0; draw < together; draw += 1) {
    for (let at = 0; at < size; at += 1) stocks[(first + draw) * size + at] = of[at * width + draw]!
  }
}

/** The largest part of its people that a draw lost or gained, and the fewest people in any class, over all lanes. */
function accountOf({ tracks, presentAt }: Block, together: number): { readonly lost: number; readonly least: number } {
  let [lost, least] = [0, Number.POSITIVE_INFINITY]
  for (const { room } of tracks) {
    const { memory, nowAt, columns, draws, entered } = room
    const present = memory.numbers.subarray(presentAt, presentAt + draws).fill(0)
    for (let column = 0; column < columns; column += 1) addWeighted(memory.numbers, presentAt, nowAt + column * draws, 1, draws)
    for (let draw = 0; draw < together; draw += 1) {
      const difference = Math.abs(present[draw]! - entered[draw]!) / Math.max(entered[draw]!, Number.MIN_VALUE)
      lost = Math.max(lost, difference)
    }
    least = Math.min(least, leastIn(room, together))
  }
  return { lost, least }
}

function leastIn({ now, draws }: Room, together: number): number {
  let least = Number.POSITIVE_INFINITY
  for (let at = 0; at < now.length; at += draws) {
    for (let draw = at; draw < at + together; draw += 1) least = Math.min(least, now[draw]!)
  }
  return least
}

function runBlock({ cycles, numbers, tracks }: Block, watch: Watch, drawn: Drawn, first: number, together: number): void {
  for (const { room, amounts } of tracks) {
    room.now.fill(0)
    room.next.fill(0)
    room.entered.fill(0)
    resetAmounts(amounts, room)
  }
  for (let cycle = 0; cycle < cycles; cycle += 1) {
    if (numbers.isNew[cycle] === 0) continue
    numbers.toCycle(cycle, drawn)
    lookAt(watch, numbers, cycle, first, together)
    for (const track of tracks) {
      const until = track.until.get(cycle)
      if (until !== undefined) runStretch(track, cycle, until, drawn)
    }
  }
  for (const { room, amounts, moves, single } of tracks) {
    // Who was counted on the move leaves nobody to count at the end.
    if (moves !== undefined) countByItself(amounts, room, cycles)
    else if (single !== undefined) countSingle(amounts, room, cycles)
    else countPeople(amounts, room, cycles)
    closeAmounts(amounts, room)
  }
}

/** Runs a lane over cycles in which none of its numbers changes. */
function runStretch(track: Track, first: number, until: number, drawn: Drawn): void {
  const { room, amounts, dense, rationed } = track
  if (rationed !== undefined) {
    for (let cycle = first; cycle < until; cycle += 1) runRationedCycle(rationed, cycle, drawn)
    return
  }
  if (dense === undefined || !isLongEnough(first, until)) {
    for (let cycle = first; cycle < until; cycle += 1) runCycle(track, cycle)
    return
  }
  if (first === 0) comeIn(track, room.lane.start, 0)
  for (let cycle = first; cycle < until; cycle += 1) countNewcomers(amounts, room, room.lane.inflow, cycle)
  runWithMatrix(room, dense, first, until)
}

function runCycle(track: Track, cycle: number): void {
  const { room, amounts, moves, single } = track
  const { start, inflow } = room.lane
  if (cycle === 0) comeIn(track, start, cycle)
  comeIn(track, inflow, cycle)
  if (moves === undefined) countSingle(amounts, room, cycle)
  else countByItself(amounts, room, cycle)
  countVarying(amounts, room, cycle)
  countMoves(amounts, room, cycle)
  if (moves === undefined) moveSingle(room, single!, cycle)
  else moveOn(room, amounts, moves, cycle)
}

/** Moves everybody over a cycle, and counts them as they arrive. */
function moveOn(room: Room, amounts: Amounts, moves: ColumnMoves, cycle: number): void {
  const [first] = amounts.occupancies
  moveColumns(room, moves, cycle, first?.byState ?? nobody, first?.counts[cycle + 1] ?? 0)
  countOthers(amounts, room, cycle)
}

const nobody = new Int32Array(0)

function comeIn({ room, amounts, moves }: Track, people: readonly Placed[], cycle: number): void {
  if (people.length === 0) return
  enter(room, people)
  countNewcomers(amounts, room, people, cycle)
  if (moves !== undefined) countEntrants(amounts, room, people, cycle)
}

/** Puts people into the first class of their states. */
function enter(room: Room, people: readonly Placed[]): void {
  const { now, draws, entered } = room
  for (const { state, node } of people) {
    const { numbers, stride } = readingOf(room, node)
    const at = placeOf(room, 0, state, 0)
    for (let draw = 0; draw < draws; draw += 1) {
      now[at + draw]! += numbers[draw * stride]!
      entered[draw]! += numbers[draw * stride]!
    }
  }
}
