import { offsetOf } from '../program/evaluate.js'
import { moveAndCount, peopleIn, placeOf, readingOf, type Room } from '../moves/lane-room.js'
import { addScaled, type PlainMoves } from '../moves/plain-moves.js'
import type { LaneReward, Placed } from '../program/program.js'
import type { Weights } from '../program/counting.js'

/**
 * The amounts of the rewards of a lane, per draw. What does not differ by cycle or class is worked out at the end from
 * people weighted over all counts; the rest as it comes.
 *
 * @internal
 */
export interface Amounts {
  /** The total of each reward, by reward and draw; complete after {@link closeAmounts}. */
  readonly totals: Float64Array
  readonly parts: readonly Part[]
  /** Weighted people, once for all rewards that weigh them alike. */
  readonly occupancies: readonly Occupancy[]
  /** The people of each count, by count, state and draw, where they are kept. */
  readonly stocks: Float64Array | undefined
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
  /** The states that a reward asks for, and the people of each by draw. */
  readonly states: readonly CountedState[]
  /** The same people, by the number of their state. */
  readonly byState: readonly (Float64Array | undefined)[]
}

/** A state of which people are counted. */
interface CountedState {
  readonly state: number
  readonly people: Float64Array
}

/** A reward at work. */
interface Part {
  readonly reward: LaneReward
  /** Amounts that are always the same, with the weighted people they go to. */
  readonly constants: readonly { readonly node: number; readonly people: Float64Array }[]
  readonly varying: readonly Varying[]
}

/** An amount that differs by cycle or class, and what it was in the cycle before. */
interface Varying extends Placed {
  readonly before: Float64Array
}

/**
 * Amounts of nothing yet.
 *
 * @param counts - how many counts of people to keep; none when left out
 * @internal
 */
export function amountsOf(room: Room, counts = 0): Amounts {
  const { rewards } = room.lane
  const occupancies: Occupancy[] = []
  for (const { weights } of rewards) {
    if (!occupancies.some((each) => alike(each.weights, weights))) occupancies.push(occupancyOf(room, weights))
  }
  const parts = rewards.map((reward) => partOf(room, reward, occupancies.find(({ weights }) => alike(weights, reward.weights))!))
  const stocks = counts === 0 ? undefined : new Float64Array(counts * room.lane.rows.length * room.draws)
  return { totals: new Float64Array(parts.length * room.draws), parts, occupancies, stocks }
}

/** Nobody yet, in all states that ask for these weights. */
function occupancyOf(room: Room, weights: Weights): Occupancy {
  const { rewards, rows } = room.lane
  const together = rewards.filter((each) => alike(each.weights, weights))
  const asked = new Set(together.flatMap((each) => constantsOf(room, each).map(({ state }) => state)))
  const states = [...asked].map((state) => ({ state, people: new Float64Array(room.draws) }))
  const byState = rows.map((_, state) => states.find((each) => each.state === state)?.people)
  return { weights, counts: countsOf(weights), states, byState }
}

function partOf(room: Room, reward: LaneReward, { byState }: Occupancy): Part {
  const constants = constantsOf(room, reward)
  const varying = reward.perState.filter((each) => !isConstant(room, each))
  return {
    reward,
    constants: constants.map(({ state, node }) => ({ node, people: byState[state]! })),
    varying: varying.map((each) => ({ ...each, before: new Float64Array(readingOf(room, each.node).numbers.length) })),
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
 * Sets all amounts back to nothing.
 *
 * @internal
 */
export function resetAmounts({ totals, occupancies }: Amounts): void {
  totals.fill(0)
  for (const { states } of occupancies) for (const { people } of states) people.fill(0)
}

/**
 * Counts the people at the start of a cycle, and after the last one.
 *
 * @internal
 */
export function countPeople(amounts: Amounts, room: Room, cycle: number): void {
  for (const { counts, states } of amounts.occupancies) {
    if (counts[cycle] !== 0) for (const each of states) addWeighted(each, room, counts[cycle]!)
  }
  countByItself(amounts, room, cycle)
}

/**
 * Counts what is not counted on the move: keeps the people of this count where that is asked, and counts the amounts
 * that differ by cycle or class for those who stand at the end of the cycle before.
 *
 * @internal
 */
export function countByItself({ totals, parts, stocks }: Amounts, room: Room, cycle: number): void {
  if (stocks !== undefined) keepStocks(stocks, room, cycle)
  if (cycle === 0) return
  parts.forEach(({ reward, varying }, index) => {
    const weight = reward.weights.atEnd[cycle - 1]!
    if (weight !== 0) for (const each of varying) addAmount(totals, index, each, { numbers: each.before, weight, cyclesAgo: 1 }, room)
  })
}

function keepStocks(stocks: Float64Array, room: Room, count: number): void {
  const states = room.lane.rows.length
  for (let state = 0; state < states; state += 1) {
    const at = (count * states + state) * room.draws
    for (let draw = 0; draw < room.draws; draw += 1) stocks[at + draw] = peopleIn(room, state, draw)
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
      const [sum, { numbers, stride }] = [byState[state], readingOf(room, node)]
      if (sum === undefined) continue
      for (let draw = 0; draw < room.draws; draw += 1) sum[draw]! += numbers[draw * stride]! * weight
    }
  }
}

/**
 * Moves everybody over a cycle, and counts them as they arrive.
 *
 * @internal
 */
export function countOnTheMove({ occupancies }: Amounts, room: Room, plain: PlainMoves, cycle: number): void {
  const [first, ...others] = occupancies
  moveAndCount(room, plain, first?.byState ?? [], first?.counts[cycle + 1] ?? 0)
  for (const { counts, states } of others) {
    if (counts[cycle + 1] !== 0) for (const each of states) addWeighted(each, room, counts[cycle + 1]!)
  }
}

/**
 * Counts the amounts that differ by cycle or class, once the numbers of the cycle are there.
 *
 * @internal
 */
export function countVarying(amounts: Amounts, room: Room, cycle: number): void {
  amounts.parts.forEach((part, index) => {
    const { atStart, atEnd } = part.reward.weights
    for (const each of part.varying) {
      const { numbers } = readingOf(room, each.node)
      if (atStart[cycle] !== 0) addAmount(amounts.totals, index, each, { numbers, weight: atStart[cycle]!, cyclesAgo: 0 }, room)
      if (atEnd[cycle] !== 0) each.before.set(numbers)
    }
  })
}

function addWeighted({ state, people }: CountedState, room: Room, weight: number): void {
  const { lane, draws, now } = room
  for (let entry = 0; entry < lane.entries; entry += 1) {
    const begin = placeOf(room, entry, state, 0)
    const end = placeOf(room, entry, state + 1, 0)
    for (let at = begin; at < end; at += draws) addScaled(people, now.subarray(at, at + draws), weight)
  }
}

/** An amount of one reward that is added: with its weight, by what clocks say now or said a cycle ago. */
interface Added {
  readonly numbers: Float64Array
  readonly weight: number
  readonly cyclesAgo: 0 | 1
}

function addAmount(totals: Float64Array, index: number, { state, node }: Placed, { numbers, weight, cyclesAgo }: Added, room: Room): void {
  const { lane, draws, now } = room
  const { node: source, stride } = readingOf(room, node)
  for (let entry = 0; entry < lane.entries; entry += 1) {
    for (let held = 0; held < lane.classes[state]!; held += 1) {
      const at = placeOf(room, entry, state, held)
      const begin = offsetOf(source, Math.max(entry - cyclesAgo, 0), Math.max(held - cyclesAgo, 0), draws)
      for (let draw = 0; draw < draws; draw += 1) {
        totals[index * draws + draw]! += now[at + draw]! * numbers[begin + draw * stride]! * weight
      }
    }
  }
}

/**
 * Counts the moves of a cycle, before they are made.
 *
 * @internal
 */
export function countMoves(amounts: Amounts, room: Room, cycle: number): void {
  amounts.parts.forEach(({ reward }, index) => {
    const weight = reward.weights.moves[cycle]!
    if (weight === 0) return
    for (const { from, to, node } of reward.perMove) {
      const moves = room.lane.rows[from]!.find((each) => each.to === to)
      if (moves !== undefined) addMoves(amounts.totals, index, room, { from, shares: moves.node, node, weight, cycle })
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

function addMoves(totals: Float64Array, index: number, room: Room, { from, shares, node, weight, cycle }: MoveAmount): void {
  const { lane, draws, now } = room
  const [share, amount] = [readingOf(room, shares), readingOf(room, node)]
  for (let entry = 0; entry < Math.min(lane.entries, cycle + 1); entry += 1) {
    for (let held = 0; held < Math.min(lane.classes[from]!, cycle + 1); held += 1) {
      const at = placeOf(room, entry, from, held)
      const [shareAt, amountAt] = [offsetOf(share.node, entry, held, draws), offsetOf(amount.node, entry, held, draws)]
      for (let draw = 0; draw < draws; draw += 1) {
        const moved = now[at + draw]! * share.numbers[shareAt + draw * share.stride]!
        totals[index * draws + draw]! += moved * amount.numbers[amountAt + draw * amount.stride]! * weight
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
  amounts.parts.forEach(({ reward }, index) => {
    for (const { state, node } of reward.perNewcomer) {
      const [amount, weight] = [readingOf(room, node), reward.weights.newcomers[cycle]!]
      for (const newcomers of people.filter((each) => each.state === state)) {
        const { numbers, stride } = readingOf(room, newcomers.node)
        for (let draw = 0; draw < room.draws; draw += 1) {
          amounts.totals[index * room.draws + draw]! += numbers[draw * stride]! * amount.numbers[draw * amount.stride]! * weight
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
export function closeAmounts({ totals, parts }: Amounts, room: Room): void {
  const { draws } = room
  parts.forEach(({ constants }, index) => {
    for (const { node, people } of constants) {
      const { numbers, stride } = readingOf(room, node)
      for (let draw = 0; draw < draws; draw += 1) totals[index * draws + draw]! += people[draw]! * numbers[draw * stride]!
    }
  })
}
