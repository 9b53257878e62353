import { countMoves, countPeople, countVarying, totalsOf, type Amounts } from './amounts.js'
import { allocate, arrive, comingIn, detour, layoutOf, setOut, type Claim, type Layout, type Places } from '../moves/capacity-moves.js'
import { evaluation, type Drawn, type Evaluation } from '../program/evaluate.js'
import { placeOf, readingOf, swap, type Room } from '../moves/lane-room.js'
import type { Placed } from '../program/program.js'

/**
 * A lane with limited places in a block of draws. Places are given out draw by draw.
 *
 * @internal
 */
export interface RationedDraws {
  readonly room: Room
  readonly amounts: Amounts
  readonly layout: Layout
  readonly cycles: number
  /** Who flows in, and how many places there are, one cycle ahead of the other numbers. */
  readonly ahead: Evaluation
  /** Who came into the cycle at hand, by column and draw. */
  readonly newcomers: Float64Array
  /** Room for the inflow of one draw. */
  readonly row: Float64Array
}

/**
 * Prepares a lane; undefined for one that has no limited places.
 *
 * @internal
 */
export function rationedDraws(room: Room, amounts: Amounts, states: number, cycles: number): RationedDraws | undefined {
  const { lane, graph, draws } = room
  if (lane.capacities.length === 0) return undefined
  const ofPlaces = lane.capacities.flatMap(({ places, least }) => (least === undefined ? [places] : [places, least]))
  const asked = [...[...lane.start, ...lane.inflow].map(({ node }) => node), ...ofPlaces]
  return {
    ...{ room, amounts, cycles },
    layout: layoutOf(lane, states),
    ahead: evaluation(graph, asked, draws),
    newcomers: new Float64Array(lane.rows.length * draws),
    row: new Float64Array(lane.rows.length),
  }
}

/**
 * Runs a lane with limited places over one cycle.
 *
 * @internal
 */
export function runRationedCycle(rationed: RationedDraws, cycle: number, drawn: Drawn): void {
  const { room, amounts } = rationed
  if (cycle === 0) begin(rationed, drawn)
  countNewcomers(rationed, cycle)
  countPeople(amounts, room, cycle)
  countVarying(amounts, room, cycle)
  countMoves(amounts, room, cycle)
  move(rationed, cycle, drawn)
}

/** Gives out the places of the first cycle, to who stands there and who flows in. */
function begin(rationed: RationedDraws, drawn: Drawn): void {
  const { room, layout, ahead, newcomers } = rationed
  const { lane, draws, now } = room
  ahead.toCycle(0, drawn)
  newcomers.fill(0)
  for (let draw = 0; draw < draws; draw += 1) {
    const standing = comingIn(rowOf(rationed, lane.start, draw), layout, true)
    comeIn(rationed, now, draw)
    const flowingIn = comingIn(rowOf(rationed, lane.inflow, draw), layout, false)
    comeIn(rationed, now, draw)
    const { arriving } = allocate([...standing, ...flowingIn], layout, placesOf(rationed, draw, 0), 0)
    for (const claim of arriving) comeInTo(rationed, now, claim.to, draw, claim.people)
  }
}

/** The people of a table in one draw, by column. */
function rowOf({ row, ahead, room }: RationedDraws, placed: readonly Placed[], draw: number): Float64Array {
  row.fill(0)
  for (const { state, node } of placed) row[state]! += ahead.buffers[node]![room.graph.nodes[node]!.draws ? draw : 0]!
  return row
}

/** Puts the people of the row into the model. */
function comeIn(rationed: RationedDraws, people: Float64Array, draw: number): void {
  rationed.row.forEach((number, column) => {
    if (number !== 0) comeInTo(rationed, people, column, draw, number)
  })
}

function comeInTo({ room, newcomers }: RationedDraws, people: Float64Array, column: number, draw: number, number: number): void {
  room.entered[draw]! += number
  people[placeOf(room, 0, column, 0) + draw]! += number
  newcomers[column * room.draws + draw]! += number
}

/** The places of a cycle; at the count at the end those of the last one, and nothing closes. */
function placesOf({ room, ahead, cycles }: RationedDraws, draw: number, count: number): Places[] {
  const numberOf = (node: number) => ahead.buffers[node]![room.graph.nodes[node]!.draws ? draw : 0]!
  return room.lane.capacities.map(({ places, least }) => {
    return { places: numberOf(places), least: least === undefined || count === cycles ? 0 : numberOf(least) }
  })
}

function move(rationed: RationedDraws, cycle: number, drawn: Drawn): void {
  const { room, layout, ahead, cycles, newcomers } = rationed
  const isLast = cycle + 1 === cycles
  if (!isLast) ahead.toCycle(cycle + 1, drawn)
  room.next.fill(0)
  newcomers.fill(0)
  for (let draw = 0; draw < room.draws; draw += 1) {
    const turn = { layout, room, draw, cycle, grid: 0, flows: undefined }
    const leaving = setOut(turn)
    const flowingIn = isLast ? [] : comingIn(rowOf(rationed, room.lane.inflow, draw), layout, false)
    if (!isLast) comeIn(rationed, room.next, draw)
    const { arriving } = allocate([...leaving, ...flowingIn], layout, placesOf(rationed, draw, cycle + 1), 0)
    for (const claim of arriving) {
      const { from, to, people, asked } = claim
      if (from === undefined) comeInTo(rationed, room.next, to, draw, people)
      else arrive(turn, { ...claim, from })
      if (from !== undefined && to !== asked) countDetour(rationed, claim, cycle, draw)
    }
  }
  swap(room)
}

function countDetour({ amounts, room }: RationedDraws, claim: Claim, cycle: number, draw: number): void {
  const totals = totalsOf(amounts, room)
  room.lane.rewards.forEach((reward, index) => {
    totals[index * room.draws + draw]! += detour(reward, claim, room, draw) * reward.weights.moves[cycle]!
  })
}

function countNewcomers({ amounts, room, newcomers }: RationedDraws, cycle: number): void {
  const { lane, draws } = room
  const totals = totalsOf(amounts, room)
  lane.rewards.forEach(({ perNewcomer, weights }, index) => {
    for (const { state, node } of perNewcomer) {
      const { numbers, stride } = readingOf(room, node)
      for (let draw = 0; draw < draws; draw += 1) {
        const people = newcomers[state * draws + draw]!
        totals[index * draws + draw]! += people * numbers[draw * stride]! * weights.newcomers[cycle]!
      }
    }
  })
}
