import type { LaneReward, Placed } from '../program/program.js'
import type { Edge } from '../cohort/run.js'
import type { World } from './world.js'
import type { Weights } from '../program/counting.js'

/** A number of a lane, laid out to be read for one person after another. */
export interface Reading {
  readonly numbers: Float64Array
  /** The classes of time since entry and of time in state that it tells apart; the last one holds for those beyond. */
  readonly entries: number
  readonly classes: number
}

/**
 * What a reading says to somebody so many cycles after entry and so many in a state.
 *
 * @internal
 */
export function readAt({ numbers, entries, classes }: Reading, entry: number, held: number): number {
  const row = entry < entries ? entry : entries - 1
  const column = held < classes ? held : classes - 1
  return numbers[row * classes + column]!
}

/** A way out of a column. */
export interface Outlet {
  readonly to: number
  readonly edge: number
  readonly share: Reading
}

/** What a reward gives, by column and by transition. */
export interface RewardTable {
  readonly weights: Weights
  readonly perState: readonly (Reading | undefined)[]
  readonly perNewcomer: readonly (Reading | undefined)[]
  /** By transition; those that are decided on come behind those of the rows. */
  readonly perEdge: (readonly Reading[])[]
}

/** A lane as tables. */
export interface Tables extends Counted {
  /** The ways out of each column; none out of one that keeps its persons. */
  readonly outlets: readonly (readonly Outlet[])[]
}

/** The transitions that are counted, and what they bring. */
export interface Counted {
  readonly rewards: readonly RewardTable[]
  readonly edges: Edge[]
  /** The persons who make each transition, by transition and cycle. */
  readonly flows: Float64Array[]
  /** The place of each transition, by the columns it goes from and to; -1 for none yet. */
  readonly edgeAt: Int32Array
}

/**
 * Lays a lane out as tables.
 *
 * @internal
 */
export function tablesOf(world: World): Tables {
  const { rows, rewards } = world.lane
  const counted = {
    rewards: rewards.map(({ weights, perState, perNewcomer }) => ({
      weights,
      perState: byColumn(world, perState),
      perNewcomer: byColumn(world, perNewcomer),
      perEdge: [],
    })),
    edges: [],
    flows: [],
    edgeAt: new Int32Array(rows.length * rows.length).fill(-1),
  }
  const outlets = rows.map((moves, from) => moves.map(({ to, node }) => {
    return { to, share: reading(world, node), edge: addEdge(world, counted, from, to, false) }
  }))
  return { ...counted, outlets }
}

/**
 * Adds a transition to those that are counted.
 *
 * @param isDecided - whether the rows do not have it, so that an arrival is not among the amounts of its moves
 * @returns its place
 * @internal
 */
export function addEdge(world: World, counted: Counted, from: number, to: number, isDecided: boolean): number {
  const { lane, program } = world
  const edge = counted.edges.push({ from, to }) - 1
  counted.edgeAt[from * lane.rows.length + to] = edge
  counted.flows.push(new Float64Array(program.labels.length))
  counted.rewards.forEach(({ perEdge }, at) => {
    perEdge.push(amountsOf(lane.rewards[at]!, from, to, isDecided).map(({ node }) => reading(world, node)))
  })
  return edge
}

function amountsOf({ perMove, perArrival }: LaneReward, from: number, to: number, isDecided: boolean) {
  const ofMove = perMove.filter((each) => each.from === from && each.to === to)
  return isDecided && from !== to ? [...ofMove, ...perArrival.filter(({ state }) => state === to)] : ofMove
}

function byColumn(world: World, placed: readonly Placed[]): (Reading | undefined)[] {
  return world.lane.rows.map((_, column) => {
    const found = placed.find(({ state }) => state === column)
    return found === undefined ? undefined : reading(world, found.node)
  })
}

function reading({ program, numbers }: World, node: number): Reading {
  const { entries, classes } = program.graph.nodes[node]!
  return { numbers: numbers.buffers[node]!, entries, classes }
}
