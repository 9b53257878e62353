import {
  amountsIn,
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
import { rationedDraws, runRationedCycle, type RationedDraws } from './capacity-draws.js'
import { columnMoves, moveColumns, type ColumnMoves } from './column-moves.js'
import { denseMoves, isLongEnough, runWithMatrix, type DenseMoves } from './dense-moves.js'
import { lookAt, watchOf, type Watch } from './draws-watch.js'
import { sharedLanes, type SharedLane } from './shared-lanes.js'
import { moveSingle, singleMoves, type SingleMove } from './single-moves.js'
import { addWeighted } from './take.js'
import { placeOf, readingOf, roomIn, settle, type Room } from '../moves/lane-room.js'
import { evaluationIn, type Drawn, type Evaluation } from '../program/evaluate.js'
import type { Graph } from '../program/graph.js'
import { allot, memoryOf, open } from '../program/memory.js'
import { askedBy, type Lane, type Placed, type Program } from '../program/program.js'

/** Draws that are worked out together: enough to keep the loops long, few enough for their numbers to stay near. */
const mostTogether = 512

/** How many numbers a block may take, 8 bytes each; a model with more of them in one draw takes one draw at a time. */
const mostNumbers = 2 ** 21

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

/** The block of the last run of a program, to be used again: to make one takes as long as to run it for a few draws. */
const atHand = new WeakMap<Program, Block>()

/** A block for a program. Nobody else has it until it is given back: a run may start another one while it is told of its progress. */
function borrowed(program: Program, width: number, keepsStocks: boolean): Block {
  const block = atHand.get(program)
  if (block?.draws !== width || block.keepsStocks !== keepsStocks) return blockOf(program, width, keepsStocks)
  atHand.delete(program)
  return block
}

function giveBack(program: Program, block: Block): void {
  if (!block.keepsStocks) atHand.set(program, block)
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

/** Draws to work out together: as many in each block as can be. */
function widthFor(program: Program, { count, keepsStocks }: Draws): number {
  const most = Math.max(1, Math.min(mostTogether, Math.floor(mostNumbers / numbersPerDraw(program, keepsStocks))))
  return Math.ceil(count / Math.max(1, Math.ceil(count / most)))
}

const sizes = new WeakMap<Program, Map<boolean, number>>()

/** How many numbers a block of one draw takes; found once for a program. */
function numbersPerDraw(program: Program, keepsStocks: boolean): number {
  const known = sizes.get(program) ?? new Map<boolean, number>()
  sizes.set(program, known)
  const size = known.get(keepsStocks) ?? plannedBlock(program, 1, keepsStocks).numbers.memory.size
  known.set(keepsStocks, size)
  return size
}

/** Room for the draws that are worked out together, used again for each block of them. */
interface Block {
  readonly draws: number
  readonly cycles: number
  readonly keepsStocks: boolean
  readonly numbers: Evaluation
  readonly tracks: readonly Track[]
  /** The place of a share of 1, and of who is present, by draw. */
  readonly allAt: number
  readonly presentAt: number
}

/** A lane at work, for all lanes in which people move alike. */
interface Track {
  readonly of: SharedLane['of']
  readonly room: Room
  readonly amounts: Amounts
  /** The moves by column; absent where one of the next two is there. */
  readonly moves: ColumnMoves | undefined
  /** The moves over all classes of time, where nothing differs by draw and time is told apart. */
  readonly single: readonly SingleMove[] | undefined
  readonly dense: DenseMoves | undefined
  /** The lane once more, where it has limited places. */
  readonly rationed: RationedDraws | undefined
  /** The stretches of cycles in which none of its numbers changes: for each cycle where one begins, where it ends. */
  readonly until: ReadonlyMap<number, number>
}

function blockOf(program: Program, draws: number, keepsStocks: boolean): Block {
  const block = plannedBlock(program, draws, keepsStocks)
  const { memory } = block.numbers
  open(memory)
  memory.numbers[block.allAt] = 1
  for (const { room } of block.tracks) settle(room)
  return block
}

/** A block of which the memory is not open yet. */
function plannedBlock(program: Program, draws: number, keepsStocks: boolean): Block {
  const { graph, lanes, labels } = program
  const memory = memoryOf()
  const numbers = evaluationIn(memory, graph, lanes.flatMap(askedBy), draws)
  const [allAt, presentAt] = [allot(memory, 1), allot(memory, draws)]
  const tracks = sharedLanes(program).map(({ lane, of }): Track => {
    const room = roomIn(memory, lane, graph, numbers, draws)
    const amounts = amountsIn(room, keepsStocks ? labels.length + 1 : 0)
    const rationed = rationedDraws(room, amounts, program.model.states.length, labels.length)
    const single = rationed === undefined && isSingle(room) ? singleMoves(room, allAt) : undefined
    const moves = rationed === undefined && single === undefined ? columnMoves(room, allAt) : undefined
    const dense = keepsStocks || moves === undefined ? undefined : denseMoves(room, amounts, allAt)
    return { of, room, amounts, rationed, moves, single, dense, until: stretchesOf(lane, graph) }
  })
  return { draws, cycles: labels.length, keepsStocks, numbers, tracks, allAt, presentAt }
}

/** Whether there is nothing to run but one draw, of people who are told apart by time. */
function isSingle({ graph, columns, lane }: Room): boolean {
  return columns > lane.rows.length && !graph.nodes.some(({ draws }) => draws)
}

function stretchesOf(lane: Lane, { nodes, cycles }: Graph): Map<number, number> {
  const asked = askedBy(lane).map((id) => nodes[id]!)
  const begins = Array.from({ length: cycles }, (_, cycle) => cycle).filter((cycle) => {
    return cycle === 0 || asked.some(({ changes }) => changes[cycle])
  })
  return new Map(begins.map((begin, index) => [begin, begins[index + 1] ?? cycles]))
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
