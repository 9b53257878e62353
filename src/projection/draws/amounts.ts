import { offsetOf } from '../program/evaluate.js'
import { allot } from '../program/memory.js'
import { placeOf, readingOf, type Room } from '../moves/lane-room.js'
import type { LaneReward, Placed } from '../program/program.js'
import type { Weights } from '../program/counting.js'
import { sumOf } from './single-moves.js'
import { addProducts, addWeighted } from './take.js'

/**
 * The amounts of the rewards of a lane, per draw. What does not differ by cycle or class is worked out at the end from
 * people weighted over all counts; the rest as it comes. All stand in the memory of the room.
 *
 * @internal
 */
export interface Amounts {
  /** The place of the total of each reward, by reward and draw; complete after {@link closeAmounts}. */
  readonly totalsAt: number
  readonly parts: readonly Part[]
  /** Whether an amount differs by cycle or class, and whether one is for a move. */
  readonly varies: boolean
  readonly ofMoves: boolean
  /** Weighted people, once for all rewards that weigh them alike. */
  readonly occupancies: readonly Occupancy[]
  /** Where people are kept by count, state and draw, and of how many counts; none where they are not kept. */
  readonly stocksAt: number
  readonly counts: number
}

/**
 * People weighted over all counts.
 *
 * @internal
 */
export interface Occupancy {
  readonly weights: Weights
  /** The weight of each count: that of the cycle that starts there, and of the one that ends. */
  readonly counts: Float64Array
  /** The states that a reward asks for, and the place of the people of each by draw. */
  readonly states: readonly CountedState[]
  /** The same places, by the number of their state; -1 for a state that is not counted. */
  readonly byState: Int32Array
}

/** A state of which people are counted. */
interface CountedState {
  readonly state: number
  readonly at: number
}

/** A reward at work. */
interface Part {
  readonly reward: LaneReward
  /** Amounts that are always the same, with the place of the weighted people they go to. */
  readonly constants: readonly { readonly node: number; readonly people: number }[]
  readonly varying: readonly Varying[]
}

/** An amount that differs by cycle or class, and the place of what it was in the cycle before. */
interface Varying extends Placed {
  readonly before: number
  readonly size: number
}

/**
 * Amounts of nothing yet, in a memory that is opened later.
 *
 * @param counts - how many counts of people to keep; none when left out
 * @internal
 */
export function amountsIn(room: Room, counts = 0): Amounts {
  const { memory, draws, lane } = room
  const occupancies: Occupancy[] = []
  for (const { weights } of lane.rewards) {
    if (!occupancies.some((each) => alike(each.weights, weights))) occupancies.push(occupancyOf(room, weights))
  }
  const parts = lane.rewards.map((reward) => partOf(room, reward, occupancies.find(({ weights }) => alike(weights, reward.weights))!))
  return {
    totalsAt: allot(memory, parts.length * draws),
    parts,
    varies: parts.some(({ varying }) => varying.length > 0),
    ofMoves: parts.some(({ reward }) => reward.perMove.length > 0),
    occupancies,
    stocksAt: allot(memory, counts * lane.rows.length * draws),
    counts,
  }
}

/** Nobody yet, in all states that ask for these weights. */
function occupancyOf(room: Room, weights: Weights): Occupancy {
  const { rewards, rows } = room.lane
  const together = rewards.filter((each) => alike(each.weights, weights))
  const asked = new Set(together.flatMap((each) => constantsOf(room, each).map(({ state }) => state)))
  const states = [...asked].map((state) => ({ state, at: allot(room.memory, room.draws) }))
  const byState = Int32Array.from(rows, (_, state) => states.find((each) => each.state === state)?.at ?? -1)
  return { weights, counts: countsOf(weights), states, byState }
}

function partOf(room: Room, reward: LaneReward, { byState }: Occupancy): Part {
  const constants = constantsOf(room, reward)
  const varying = reward.perState.filter((each) => !isConstant(room, each))
  return {
    reward,
    constants: constants.map(({ state, node }) => ({ node, people: byState[state]! })),
    varying: varying.map((each) => {
      const { entries, classes, draws } = room.graph.nodes[each.node]!
      const size = entries * classes * (draws ? room.draws : 1)
      return { ...each, size, before: allot(room.memory, size) }
    }),
  }
}

/** The amounts of states that never change and are not nothing. */
function constantsOf(room: Room, { perState }: LaneReward): Placed[] {
  return perState.filter((each) => {
    const { op, data } = room.graph.nodes[each.node]!
    return isConstant(room, each) && !(op === 'constant' && data[0] === 0)
  })
}

function isConstant({ graph }: Room, { node }: Placed): boolean {
  const { entries, classes, changes } = graph.nodes[node]!
  return entries === 1 && classes === 1 && !changes.some((changed, cycle) => cycle > 0 && changed)
}

function countsOf({ atStart, atEnd }: Weights): Float64Array {
  return Float64Array.from({ length: atStart.length + 1 }, (_, cycle) => {
    return (atStart[cycle] ?? 0) + (cycle > 0 ? atEnd[cycle - 1]! : 0)
  })
}

function alike(a: Weights, b: Weights): boolean {
  return a.atStart.every((weight, at) => weight === b.atStart[at]) && a.atEnd.every((weight, at) => weight === b.atEnd[at])
}

/**
 * The totals of the rewards, by reward and draw.
 *
 * @internal
 */
export function totalsOf({ totalsAt, parts }: Amounts, { memory, draws }: Room): Float64Array {
  return memory.numbers.subarray(totalsAt, totalsAt + parts.length * draws)
}

/**
 * The people of each count, by count, state and draw; none where they are not kept.
 *
 * @internal
 */
export function stocksOf({ stocksAt, counts }: Amounts, { memory, draws, lane }: Room): Float64Array {
  return memory.numbers.subarray(stocksAt, stocksAt + counts * lane.rows.length * draws)
}

/**
 * Sets all amounts back to nothing.
 *
 * @internal
 */
export function resetAmounts(amounts: Amounts, room: Room): void {
  totalsOf(amounts, room).fill(0)
  for (const { states } of amounts.occupancies) {
    for (const { at } of states) room.memory.numbers.fill(0, at, at + room.draws)
  }
}

/**
 * Counts the people at the start of a cycle, and after the last one.
 *
 * @internal
 */
export function countPeople(amounts: Amounts, room: Room, cycle: number): void {
  for (const occupancy of amounts.occupancies) countAll(occupancy, room, cycle)
  countByItself(amounts, room, cycle)
}

/** Counts everybody who is present, by the weight of a count. */
function countAll({ counts, states }: Occupancy, room: Room, count: number): void {
  const weight = counts[count]!
  if (weight === 0) return
  for (const { state, at } of states) addPeople(room, state, at, weight)
}

/** Adds the people of a state, over all classes. */
function addPeople(room: Room, state: number, out: number, weight: number): void {
  const { lane, draws, memory, nowAt } = room
  for (let entry = 0; entry < lane.entries; entry += 1) {
    const end = placeOf(room, entry, state + 1, 0)
    for (let at = placeOf(room, entry, state, 0); at < end; at += draws) addWeighted(memory.numbers, out, nowAt + at, weight, draws)
  }
}

/**
 * As {@link countPeople}, for one draw of people who are told apart by time: no class is older than the model.
 *
 * @internal
 */
export function countSingle(amounts: Amounts, room: Room, cycle: number): void {
  const { lane, memory, nowAt } = room
  const m = memory.numbers
  for (const { counts, states } of amounts.occupancies) {
    const weight = counts[cycle]!
    if (weight === 0) continue
    for (const { state, at } of states) {
      for (let entry = 0; entry < Math.min(lane.entries, cycle + 1); entry += 1) {
        const first = nowAt + placeOf(room, entry, state, 0)
        m[at]! += sumOf(m, first, Math.min(lane.classes[state]!, cycle + 1)) * weight
      }
    }
  }
  countByItself(amounts, room, cycle)
}

/**
 * Counts what is not counted on the move: keeps the people of this count where that is asked, and counts the amounts
 * that differ by cycle or class for those who stand at the end of the cycle before.
 *
 * @internal
 */
export function countByItself(amounts: Amounts, room: Room, cycle: number): void {
  if (amounts.counts > 0) keepStocks(amounts, room, cycle)
  if (cycle === 0 || !amounts.varies) return
  amounts.parts.forEach(({ reward, varying }, index) => {
    const weight = reward.weights.atEnd[cycle - 1]!
    if (weight === 0) return
    const out = amounts.totalsAt + index * room.draws
    for (const each of varying) addAmount(out, each, { numbers: each.before, weight, cyclesAgo: 1, count: cycle }, room)
  })
}

function keepStocks({ stocksAt }: Amounts, room: Room, count: number): void {
  const states = room.lane.rows.length
  for (let state = 0; state < states; state += 1) {
    const at = stocksAt + (count * states + state) * room.draws
    room.memory.numbers.fill(0, at, at + room.draws)
    addPeople(room, state, at, 1)
  }
}

/**
 * Counts people as they come in, for a lane in which all others are counted as they move.
 *
 * @internal
 */
export function countEntrants({ occupancies }: Amounts, room: Room, people: readonly Placed[], cycle: number): void {
  for (const { counts, byState } of occupancies) {
    const weight = counts[cycle]!
    for (const { state, node } of people) {
      const sum = byState[state]!
      if (sum !== -1) addNumbers(room, sum, node, weight)
    }
  }
}

/** Adds the numbers of a node to those at a place, with a weight. */
function addNumbers({ memory, evaluation, graph, draws }: Room, out: number, node: number, weight: number): void {
  const at = evaluation.at[node]!
  if (graph.nodes[node]!.draws) {
    addWeighted(memory.numbers, out, at, weight, draws)
    return
  }
  const number = memory.numbers[at]! * weight
  for (let draw = 0; draw < draws; draw += 1) memory.numbers[out + draw]! += number
}

/**
 * Counts everybody after a move, by the weights of the rewards from the second kind on; the first is counted on the
 * move.
 *
 * @internal
 */
export function countOthers({ occupancies }: Amounts, room: Room, cycle: number): void {
  for (let at = 1; at < occupancies.length; at += 1) countAll(occupancies[at]!, room, cycle + 1)
}

/**
 * Counts the amounts that differ by cycle or class, once the numbers of the cycle are there.
 *
 * @internal
 */
export function countVarying(amounts: Amounts, room: Room, cycle: number): void {
  if (!amounts.varies) return
  const { memory, evaluation, draws } = room
  amounts.parts.forEach((part, index) => {
    const { atStart, atEnd } = part.reward.weights
    for (const each of part.varying) {
      const numbers = evaluation.at[each.node]!
      const out = amounts.totalsAt + index * draws
      if (atStart[cycle] !== 0) addAmount(out, each, { numbers, weight: atStart[cycle]!, cyclesAgo: 0, count: cycle }, room)
      if (atEnd[cycle] !== 0) memory.numbers.copyWithin(each.before, numbers, numbers + each.size)
    }
  })
}

/** An amount of one reward that is added: its place, with its weight, by what clocks say now or said a cycle ago. */
interface Added {
  readonly numbers: number
  readonly weight: number
  readonly cyclesAgo: 0 | 1
  /** The number of the count: no class is older. */
  readonly count: number
}

function addAmount(out: number, { state, node }: Placed, { numbers, weight, cyclesAgo, count }: Added, room: Room): void {
  const { lane, draws, graph, memory, nowAt } = room
  const source = graph.nodes[node]!
  for (let entry = 0; entry < Math.min(lane.entries, count + 1); entry += 1) {
    for (let held = 0; held < Math.min(lane.classes[state]!, count + 1); held += 1) {
      const at = nowAt + placeOf(room, entry, state, held)
      const amount = numbers + offsetOf(source, Math.max(entry - cyclesAgo, 0), Math.max(held - cyclesAgo, 0), draws)
      addProducts(memory.numbers, out, at, amount, source.draws ? 1 : 0, weight, draws)
    }
  }
}

/**
 * Counts the moves of a cycle, before they are made.
 *
 * @internal
 */
export function countMoves(amounts: Amounts, room: Room, cycle: number): void {
  if (!amounts.ofMoves) return
  amounts.parts.forEach(({ reward }, index) => {
    const weight = reward.weights.moves[cycle]!
    if (weight === 0) return
    for (const { from, to, node } of reward.perMove) {
      const moves = room.lane.rows[from]!.find((each) => each.to === to)
      if (moves !== undefined) addMoves(amounts.totalsAt + index * room.draws, room, { from, shares: moves.node, node, weight, cycle })
    }
  })
}

interface MoveAmount {
  readonly from: number
  readonly shares: number
  readonly node: number
  readonly weight: number
  readonly cycle: number
}

function addMoves(out: number, room: Room, { from, shares, node, weight, cycle }: MoveAmount): void {
  const { lane, draws, memory, nowAt } = room
  const { numbers } = memory
  const [share, amount] = [readingOf(room, shares), readingOf(room, node)]
  for (let entry = 0; entry < Math.min(lane.entries, cycle + 1); entry += 1) {
    for (let held = 0; held < Math.min(lane.classes[from]!, cycle + 1); held += 1) {
      const at = nowAt + placeOf(room, entry, from, held)
      const [shareAt, amountAt] = [offsetOf(share.node, entry, held, draws), offsetOf(amount.node, entry, held, draws)]
      for (let draw = 0; draw < draws; draw += 1) {
        const moved = numbers[at + draw]! * share.numbers[shareAt + draw * share.stride]!
        numbers[out + draw]! += moved * amount.numbers[amountAt + draw * amount.stride]! * weight
      }
    }
  }
}

/**
 * Counts people who come in.
 *
 * @internal
 */
export function countNewcomers(amounts: Amounts, room: Room, people: readonly Placed[], cycle: number): void {
  const { numbers: totals } = room.memory
  amounts.parts.forEach(({ reward }, index) => {
    const out = amounts.totalsAt + index * room.draws
    for (const { state, node } of reward.perNewcomer) {
      const [amount, weight] = [readingOf(room, node), reward.weights.newcomers[cycle]!]
      for (const newcomers of people.filter((each) => each.state === state)) {
        const { numbers, stride } = readingOf(room, newcomers.node)
        for (let draw = 0; draw < room.draws; draw += 1) {
          totals[out + draw]! += numbers[draw * stride]! * amount.numbers[draw * amount.stride]! * weight
        }
      }
    }
  })
}

/**
 * Adds what constant amounts come to, after the last count.
 *
 * @internal
 */
export function closeAmounts({ totalsAt, parts }: Amounts, { draws, memory, evaluation, graph }: Room): void {
  parts.forEach(({ constants }, index) => {
    for (const { node, people } of constants) {
      const stride = graph.nodes[node]!.draws ? 1 : 0
      addProducts(memory.numbers, totalsAt + index * draws, people, evaluation.at[node]!, stride, 1, draws)
    }
  })
}
