import {
  amountsOf,
  closeAmounts,
  countByItself,
  countEntrants,
  countMoves,
  countNewcomers,
  countOnTheMove,
  countPeople,
  countVarying,
  resetAmounts,
  type Amounts,
} from './amounts.js'
import { rationedDraws, runRationedCycle, type RationedDraws } from './capacity-draws.js'
import { denseMoves, isLongEnough, runWithMatrix, type DenseMoves } from '../moves/dense-moves.js'
import { evaluation, type Drawn, type Evaluation } from '../program/evaluate.js'
import { lookAt, watchOf, type Watch } from './draws-watch.js'
import { enter, move, peopleIn, roomOf, type Room } from '../moves/lane-room.js'
import type { Graph } from '../program/graph.js'
import { askedBy, type Lane, type Placed, type Program } from '../program/program.js'

/** Draws that are worked out together: enough to keep the loops long, few enough for their numbers to stay near. */
const mostTogether = 512

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
  const { lanes, labels } = program
  const [rewards, counts] = [lanes[0]!.rewards.length, labels.length + 1]
  const totals = lanes.map(() => new Float64Array(rewards * draws.count))
  const stocks = draws.keepsStocks ? lanes.map(({ rows }) => new Float64Array(draws.count * counts * rows.length)) : undefined
  const [watch, width] = [watchOf(program, draws.of), widthFor(draws.count)]
  const block = blockOf(program, width, draws.keepsStocks, watch)
  let [done, lost, least] = [0, 0, Number.POSITIVE_INFINITY]
  while (done < draws.count && draws.goesOn(done)) {
    // In a last block that is not full, the draws of the one before it are worked out once more.
    const [first, together] = [done, Math.min(width, draws.count - done)]
    runBlock(block, (parameter) => draws.of(parameter).subarray(first, first + together), first, together)
    block.tracks.forEach(({ room, amounts }, lane) => {
      takeTotals(totals[lane]!, amounts, { rewards, width, together, first, count: draws.count })
      if (stocks !== undefined) takeStocks(stocks[lane]!, amounts.stocks!, width, together, first)
      lost = Math.max(lost, lostIn(room, together))
      least = Math.min(least, leastIn(room, together))
    })
    done += together
  }
  if (done === draws.count) draws.goesOn(done)
  return { done, totals, stocks, lost, least, watch }
}

interface Place {
  readonly rewards: number
  readonly width: number
  readonly together: number
  readonly first: number
  readonly count: number
}

function takeTotals(totals: Float64Array, amounts: Amounts, { rewards, width, together, first, count }: Place): void {
  for (let reward = 0; reward < rewards; reward += 1) {
    totals.set(amounts.totals.subarray(reward * width, reward * width + together), reward * count + first)
  }
}

/** From a place by draw last to one by draw first. */
function takeStocks(stocks: Float64Array, of: Float64Array, width: number, together: number, first: number): void {
  const size = of.length / width
  for (let draw = 0; draw < together; draw += 1) {
    for (let at = 0; at < size; at += 1) stocks[(first + draw) * size + at] = of[at * width + draw]!
  }
}

/** The largest part of its people that a draw lost or gained. */
function lostIn(room: Room, together: number): number {
  let lost = 0
  for (let draw = 0; draw < together; draw += 1) {
    let present = 0
    for (let state = 0; state < room.lane.rows.length; state += 1) present += peopleIn(room, state, draw)
    const difference = Math.abs(present - room.entered[draw]!) / Math.max(room.entered[draw]!, Number.MIN_VALUE)
    lost = Math.max(lost, present === room.entered[draw] ? 0 : difference)
  }
  return lost
}

function leastIn({ now, draws }: Room, together: number): number {
  let least = Number.POSITIVE_INFINITY
  for (let at = 0; at < now.length; at += draws) {
    for (let draw = 0; draw < together; draw += 1) least = Math.min(least, now[at + draw]!)
  }
  return least
}

/** Draws to work out together: as many in each block as can be. */
function widthFor(draws: number): number {
  return Math.ceil(draws / Math.max(1, Math.ceil(draws / mostTogether)))
}

/** Room for the draws that are worked out together, used again for each block of them. */
interface Block {
  readonly draws: number
  readonly cycles: number
  readonly numbers: Evaluation
  readonly tracks: readonly Track[]
  readonly watch: Watch
}

/** A lane at work. */
interface Track {
  readonly room: Room
  readonly amounts: Amounts
  readonly dense: DenseMoves | undefined
  /** The lane once more, where it has limited places. */
  readonly rationed: RationedDraws | undefined
  /** The stretches of cycles in which none of its numbers changes: for each cycle where one begins, where it ends. */
  readonly until: ReadonlyMap<number, number>
}

function blockOf({ model, graph, lanes, labels }: Program, draws: number, keepsStocks: boolean, watch: Watch): Block {
  const numbers = evaluation(graph, lanes.flatMap(askedBy), draws)
  const tracks = lanes.map((lane): Track => {
    const room = roomOf(lane, graph, numbers, draws)
    const amounts = amountsOf(room, keepsStocks ? labels.length + 1 : 0)
    const rationed = rationedDraws(room, amounts, model.states.length, labels.length)
    const dense = keepsStocks ? undefined : denseMoves(room, amounts)
    return { room, amounts, rationed, dense, until: stretchesOf(lane, graph) }
  })
  return { draws, cycles: labels.length, numbers, tracks, watch }
}

function stretchesOf(lane: Lane, { nodes, cycles }: Graph): Map<number, number> {
  const asked = askedBy(lane).map((id) => nodes[id]!)
  const begins = Array.from({ length: cycles }, (_, cycle) => cycle).filter((cycle) => {
    return cycle === 0 || asked.some(({ changes }) => changes[cycle])
  })
  return new Map(begins.map((begin, index) => [begin, begins[index + 1] ?? cycles]))
}

function runBlock({ cycles, numbers, tracks, watch }: Block, drawn: Drawn, first: number, together: number): void {
  for (const { room, amounts } of tracks) {
    room.now.fill(0)
    room.entered.fill(0)
    resetAmounts(amounts)
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
  for (const { room, amounts, rationed } of tracks) {
    if (isCountedOnTheMove(room, rationed)) countByItself(amounts, room, cycles)
    else countPeople(amounts, room, cycles)
    closeAmounts(amounts, room)
  }
}

/** Runs a lane over cycles in which none of its numbers changes. */
function runStretch({ room, amounts, dense, rationed }: Track, first: number, until: number, drawn: Drawn): void {
  if (rationed !== undefined) {
    for (let cycle = first; cycle < until; cycle += 1) runRationedCycle(rationed, cycle, drawn)
    return
  }
  if (dense === undefined || !isLongEnough(first, until)) {
    for (let cycle = first; cycle < until; cycle += 1) runCycle(room, amounts, cycle)
    return
  }
  if (first === 0) comeIn(room, amounts, room.lane.start, 0)
  for (let cycle = first; cycle < until; cycle += 1) countNewcomers(amounts, room, room.lane.inflow, cycle)
  runWithMatrix(room, dense, first, until)
}

function runCycle(room: Room, amounts: Amounts, cycle: number): void {
  const { plain } = room
  const { start, inflow } = room.lane
  if (cycle === 0) comeIn(room, amounts, start, cycle)
  comeIn(room, amounts, inflow, cycle)
  if (plain === undefined) countPeople(amounts, room, cycle)
  else countByItself(amounts, room, cycle)
  countVarying(amounts, room, cycle)
  countMoves(amounts, room, cycle)
  if (plain === undefined) move(room, cycle)
  else countOnTheMove(amounts, room, plain, cycle)
}

function comeIn(room: Room, amounts: Amounts, people: readonly Placed[], cycle: number): void {
  enter(room, people)
  countNewcomers(amounts, room, people, cycle)
  if (room.plain !== undefined) countEntrants(amounts, room, people, cycle)
}

/** Whether people are counted as they come in and as they arrive, so that at the end there is nobody left to count. */
function isCountedOnTheMove({ plain }: Room, rationed: RationedDraws | undefined): boolean {
  return plain !== undefined && rationed === undefined
}
