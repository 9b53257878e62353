import type { Problem } from '../../core/errors.js'
import { step } from '../../core/problems.js'
import { capacitiesOf, limitsOf, withOverflow, type LaneCapacity, type Limit } from './capacity-program.js'
import { weightsOf, type Weights } from './counting.js'
import { express, sameForAll, type Scope } from './express.js'
import * as graph from './graph.js'
import type { Graph, Node } from './graph.js'
import type { CohortModel, Reward, Stratum } from '../model/model.js'
import { scopeOf, type Level } from './parameters.js'
import type { Scenario } from '../scenarios/scenario.js'
import { joinedAdmissions, leavingOf, own, type LaneAdmission, type Move, type Part, type WrittenShare } from './rows.js'
import { labelsOf, yearsPerCycle } from '../model/time.js'
import type { Value } from '../model/value.js'

/**
 * One way to run a model: a strategy, with the layers of a scenario.
 *
 * @internal
 */
export interface Variant {
  readonly strategy?: string | undefined
  readonly scenario?: Scenario | undefined
  /** Where the scenario stands in what was asked for. */
  readonly path?: string | undefined
}

/** A model as a graph of numbers and, for each variant, what to do with them. */
export interface Program {
  readonly model: CohortModel
  readonly labels: readonly string[]
  readonly length: number
  readonly strata: readonly (string | undefined)[]
  readonly graph: Graph
  readonly lanes: readonly Lane[]
}

/**
 * What happens in a variant. Its states are those of the model for each stratum in turn: state `s` of stratum `g`
 * stands at `g * states + s`. Numbers are nodes of the graph.
 */
export interface Lane {
  /** People before the first cycle: pairs of a state and a node. */
  readonly start: readonly Placed[]
  /** People flowing in. */
  readonly inflow: readonly Placed[]
  /** Shares of the start and of the inflow of the model, of each stratum that has no table of its own. */
  readonly shares: readonly StratumShare[]
  /** The moves out of each state, in the order of the states they go to; none for a state that keeps its people. */
  readonly rows: readonly (readonly Move[])[]
  /** The parts that the moves are made of, where an admission decides on some of them. */
  readonly parts: readonly (readonly Part[])[]
  readonly admissions: readonly LaneAdmission[]
  /** Limited places, in an order in which the overflow of each is known before it is needed. */
  readonly capacities: readonly LaneCapacity[]
  /** The classes of time in a state that each state keeps apart. */
  readonly classes: readonly number[]
  /** The classes of time since entry that are kept apart. */
  readonly entries: number
  readonly streams: readonly LaneStream[]
  readonly rewards: readonly LaneReward[]
}

/** A number for a state. */
export interface Placed {
  readonly state: number
  readonly node: number
  /** Where it stands in the model. */
  readonly path: string
}

/** The share of a stratum in a table of the model. */
export interface StratumShare {
  readonly of: 'start' | 'inflow'
  readonly node: number
  readonly path: string
}

export type { Move } from './rows.js'

/** A group as a share of states, in every stratum. */
export interface LaneStream {
  readonly name: string
  readonly of: readonly number[]
  readonly node: number
}

/** A number for a move. */
export interface PlacedMove {
  readonly from: number
  readonly to: number
  readonly node: number
  readonly path: string
}

/** Amounts per person, and how they count. */
export interface LaneReward {
  readonly name: string
  readonly perState: readonly Placed[]
  readonly perNewcomer: readonly Placed[]
  readonly perMove: readonly PlacedMove[]
  /** What an arrival brings, for moves that the rows do not have: those that are decided on. */
  readonly perArrival: readonly Placed[]
  readonly weights: Weights
}

/**
 * Writes a model out as a program, or says what is wrong with its values. The shape of the model must be sound.
 *
 * @internal
 */
export function programOf(
  model: CohortModel,
  variants: readonly Variant[],
  drawn: ReadonlySet<string> = new Set(),
): { readonly program: Program; readonly problems: readonly Problem[] } {
  const labels = labelsOf(model.time)
  const length = yearsPerCycle(model.time)
  const numbers = graph.emptyGraph(labels.length)
  // Also where every variant puts another value in its place: it is a model with draws all the same.
  for (const name of drawn) graph.draw(numbers, name)
  const strata = model.strata === undefined ? [undefined] : Object.keys(model.strata)
  const problems: Problem[] = []
  const limits = limitsOf(model)
  const lanes = variants.map((variant) => {
    const source = { model, variant, stratum: undefined, labels, length, numbers, drawn, limits, problems }
    const parts = strata.map((stratum) => laneOf({ ...source, stratum }))
    return { ...joined(parts, model.states.length), capacities: capacitiesOf(model, limits, scope(source, {}, true)) }
  })
  return { program: { model, labels, length, strata, graph: numbers, lanes }, problems: distinct(problems) }
}

/** What several strata and variants share is wrong once. */
function distinct(problems: readonly Problem[]): Problem[] {
  const seen = new Set<string>()
  return problems.filter(({ path, message }) => {
    const key = `${path} ${message}`
    return seen.has(key) ? false : seen.add(key) !== undefined
  })
}

interface Source {
  readonly model: CohortModel
  readonly variant: Variant
  readonly stratum: string | undefined
  readonly labels: readonly string[]
  readonly length: number
  readonly numbers: Graph
  readonly drawn: ReadonlySet<string>
  readonly limits: readonly Limit[]
  readonly problems: Problem[]
}

/** The lane of one stratum, with states numbered from 0. */
function laneOf(source: Source): Lane {
  const { model } = source
  const stratum = source.stratum === undefined ? {} : model.strata![source.stratum]!
  const before = scope(source, stratum, true)
  const start = peopleOf('start', source, stratum, before)
  const inflow = peopleOf('inflow', source, stratum, before)
  const at = scope(source, stratum, isOpen(inflow, source.numbers))
  // What a parameter or a layer says is looked at, even where nothing in the model uses it.
  for (const parameter of at.parameters) at.parameter(parameter, '')
  const admissions: LaneAdmission[] = []
  const leaving = model.states.map((state, from) => {
    const reader = { states: model.states, at, admissions }
    const planned = leavingOf(own(model.transitions, state), from, reader, step('transitions', state))
    return withOverflow(planned, from, source.limits, model, source.numbers)
  })
  const rows = leaving.map(({ moves }) => moves)
  const rewards = Object.entries(model.rewards ?? {}).map(([name, reward]) => rewardOf(name, reward, source, at, rows))
  return {
    start,
    inflow,
    shares: sharesOfStratum(source, stratum, before),
    rows,
    parts: leaving.map(({ parts }) => parts),
    admissions,
    capacities: [],
    rewards,
    ...classesOf(source.numbers, rows, rewards),
    streams: Object.entries(model.streams ?? {}).map(([name, { of, share }]) => {
      const node = sameForAll(share, at, step(step('streams', name), 'share'))
      return { name, of: of.map((state) => model.states.indexOf(state)), node }
    }),
  }
}

function scope(source: Source, own: Stratum, open: boolean): Scope {
  const { model, variant, stratum, labels, length, numbers, drawn, problems } = source
  const age = own.age ?? model.age
  const base = { graph: numbers, time: model.time, labels, length, open, problems }
  const layers = variant.scenario?.layers ?? []
  return scopeOf(
    { ...base, age: age === undefined ? undefined : graph.constant(numbers, age) },
    { levels: levelsOf(source, own), layers, path: variant.path ?? 'scenario', stratum, drawn },
  )
}

function levelsOf({ model, variant: { strategy }, stratum }: Source, own: Stratum): Level[] {
  const levels: Level[] = [{ values: model.parameters ?? {}, path: 'parameters' }]
  if (stratum !== undefined) {
    levels.push({ values: own.parameters ?? {}, path: step(step(step('', 'strata'), stratum), 'parameters') })
  }
  if (strategy !== undefined) levels.push({ values: model.strategies?.[strategy] ?? {}, path: step('strategies', strategy) })
  return levels
}

/** People of a stratum: its own, or its share of those of the model. */
function peopleOf(which: 'start' | 'inflow', source: Source, stratum: Stratum, at: Scope): Placed[] {
  const { model, numbers } = source
  const table = stratum[which]
  if (source.stratum === undefined) return placed(model[which], model, at, which, sameForAll)
  const path = step('strata', source.stratum)
  if (table !== undefined) return placed(table, model, at, step(path, which), sameForAll)
  const share = stratum.share === undefined ? graph.constant(numbers, 0) : sameForAll(stratum.share, at, step(path, 'share'))
  return placed(model[which], model, at, which, sameForAll).map((each) => {
    return { ...each, node: graph.operation(numbers, 'multiply', share, each.node) }
  })
}

function placed(
  table: Readonly<Partial<Record<string, Value>>> | undefined,
  { states }: CohortModel,
  at: Scope,
  path: string,
  nodeOf = express,
): Placed[] {
  return states.flatMap((name, state) => {
    const value = own(table, name)
    return value === undefined ? [] : [{ state, node: nodeOf(value, at, step(path, name)), path: step(path, name) }]
  })
}

/** The shares of a stratum in those tables of the model of which it has none of its own. */
function sharesOfStratum(source: Source, stratum: Stratum, at: Scope): StratumShare[] {
  const { model, stratum: name } = source
  if (name === undefined) return []
  const path = step(step('strata', name), 'share')
  return (['start', 'inflow'] as const).flatMap((which) => {
    if (model[which] === undefined || stratum[which] !== undefined || stratum.share === undefined) return []
    return [{ of: which, node: express(stratum.share, at, path), path }]
  })
}

/** Whether anybody may come in after the first cycle. */
function isOpen(inflow: readonly Placed[], { nodes }: Graph): boolean {
  return inflow.some(({ node }) => {
    const { op, data } = nodes[node]!
    return op === 'constant' ? data[0] !== 0 : op !== 'per-cycle' || data.some((people, cycle) => cycle > 0 && people !== 0)
  })
}

function rewardOf(name: string, reward: Reward, source: Source, at: Scope, rows: readonly (readonly Move[])[]): LaneReward {
  const { model, labels, length } = source
  const path = step('rewards', name)
  const arrivals = placed(reward.perArrival, model, at, step(path, 'perArrival'))
  const toArrival = rows.flatMap((moves, from) => {
    return moves.flatMap(({ to }) => {
      return arrivals.filter(({ state }) => state === to && to !== from).map(({ node, path }) => ({ from, to, node, path }))
    })
  })
  const perMove = model.states.flatMap((state, from) => {
    const moves = placed(own(reward.perMove, state), model, at, step(step(path, 'perMove'), state))
    return moves.map(({ state: to, node, path }) => ({ from, to, node, path }))
  })
  return {
    name,
    perState: placed(reward.perState, model, at, step(path, 'perState')),
    perNewcomer: placed(reward.perNewcomer, model, at, step(path, 'perNewcomer')),
    perMove: [...perMove, ...toArrival],
    perArrival: arrivals,
    weights: weightsOf(reward.counting ?? model.counting ?? 'start', reward.discount, labels.length, length),
  }
}

/**
 * What the moves and amounts of each state tell apart. An amount that people bring at the end of a cycle is by what their
 * clocks said at its start: one class more keeps who came into the last class apart from who stood there before.
 */
function classesOf(
  { nodes }: Graph,
  rows: readonly (readonly Move[])[],
  rewards: readonly LaneReward[],
): Pick<Lane, 'classes' | 'entries'> {
  const used = rows.map((moves, state) => [
    ...moves.map(({ node }) => told(nodes[node]!, 0)),
    ...rewards.flatMap(({ perState, weights }) => {
      const atEnd = weights.atEnd.some((weight) => weight !== 0) ? 1 : 0
      return perState.filter((each) => each.state === state).map(({ node }) => told(nodes[node]!, atEnd))
    }),
    ...rewards.flatMap(({ perMove }) => perMove.filter(({ from }) => from === state).map(({ node }) => told(nodes[node]!, 0))),
  ])
  return {
    classes: used.map((each) => Math.max(1, ...each.map(({ classes }) => classes))),
    entries: Math.max(1, ...used.flat().map(({ entries }) => entries)),
  }
}

/** The classes that a number tells apart, and so many more of those it does tell apart at all. */
function told({ classes, entries }: Node, more: number): Pick<Node, 'classes' | 'entries'> {
  return { classes: classes === 1 ? 1 : classes + more, entries: entries === 1 ? 1 : entries + more }
}

/** The lanes of all strata as one, with their states numbered on. */
function joined(parts: readonly Lane[], states: number): Lane {
  if (parts.length === 1) return parts[0]!
  const on = <T extends { readonly state: number }>(each: readonly T[], part: number) => {
    return each.map((one) => ({ ...one, state: one.state + part * states }))
  }
  const [first] = parts
  return {
    start: parts.flatMap(({ start }, part) => on(start, part)),
    inflow: parts.flatMap(({ inflow }, part) => on(inflow, part)),
    shares: parts.flatMap(({ shares }) => shares),
    rows: parts.flatMap(({ rows }, part) => rows.map((moves) => moves.map((move) => ({ ...move, to: move.to + part * states })))),
    ...joinedAdmissions(parts, states),
    capacities: [],
    classes: parts.flatMap(({ classes }) => classes),
    entries: Math.max(...parts.map(({ entries }) => entries)),
    streams: parts.flatMap(({ streams }, part) => streams.map((each) => ({ ...each, of: each.of.map((state) => state + part * states) }))),
    rewards: first!.rewards.map((reward, index) => {
      const same = parts.map(({ rewards }) => rewards[index]!)
      return {
        ...reward,
        perState: same.flatMap(({ perState }, part) => on(perState, part)),
        perNewcomer: same.flatMap(({ perNewcomer }, part) => on(perNewcomer, part)),
        perArrival: same.flatMap(({ perArrival }, part) => on(perArrival, part)),
        perMove: same.flatMap(({ perMove }, part) => {
          return perMove.map((each) => ({ ...each, from: each.from + part * states, to: each.to + part * states }))
        }),
      }
    }),
  }
}

/**
 * The shares of a lane as they are written, with what each row of a series leaves to the next.
 *
 * @internal
 */
export function writtenIn({ rows, admissions }: Lane): WrittenShare[] {
  return [...rows, ...admissions.map(({ refused }) => refused)].flatMap((moves) => moves.flatMap(({ shares }) => shares))
}

/**
 * Every node that a lane asks for.
 *
 * @internal
 */
export function askedBy(lane: Lane): number[] {
  const { start, inflow, rows, rewards, streams } = lane
  const placed = [...start, ...inflow, ...rewards.flatMap(({ perState, perNewcomer }) => [...perState, ...perNewcomer])]
  const moves = [...rows.flat(), ...rewards.flatMap(({ perMove }) => perMove), ...streams]
  const ofAdmissions = lane.admissions.flatMap(({ applies, admitted, refused }) => [applies, admitted, ...refused.map(({ node }) => node)])
  const ofParts = lane.admissions.length === 0 ? [] : lane.parts.flat().map(({ node }) => node)
  const ofPlaces = lane.capacities.flatMap(({ places, least }) => (least === undefined ? [places] : [places, least]))
  // Mostly those of the moves; a series may be worked out by a shorter way.
  const ofShares = writtenIn(lane).flatMap(({ node, left }) => (left === undefined ? [node] : [node, left]))
  return [...[...placed, ...moves].map(({ node }) => node), ...ofAdmissions, ...ofParts, ...ofPlaces, ...ofShares]
}
