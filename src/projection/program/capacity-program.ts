import { step } from '../../core/problems.js'
import type { Capacity, PriorityGroup } from '../model/capacity.js'
import { sameForAll, type Scope } from './express.js'
import * as graph from './graph.js'
import type { CohortModel } from '../model/model.js'
import { wholeMoves, type Leaving } from './rows.js'

/**
 * Limited places as they stand in a model, with states by their number.
 *
 * @internal
 */
export interface Limit {
  readonly name: string
  readonly capacity: Capacity
  /** The states that the places are of. */
  readonly of: ReadonlySet<number>
  /** The state that those go to who find no place; absent where they wait. */
  readonly overflow: number | undefined
  /** The state that those go to who lose theirs. */
  readonly displaced: number | undefined
}

/** Limited places at work: their numbers are nodes. */
export interface LaneCapacity extends Limit {
  readonly places: number
  /** The smallest group that they open for. */
  readonly least: number | undefined
  readonly priority: readonly LaneGroup[]
}

/** Who goes first, by the numbers of states and strata. */
export interface LaneGroup {
  /** The states that they come from; absent where it does not matter. */
  readonly from: ReadonlySet<number> | undefined
  readonly inflow: boolean
  readonly strata: ReadonlySet<number> | undefined
}

/**
 * The limited places of a model: those first that others depend on, since it is where their overflow goes.
 *
 * @internal
 */
export function limitsOf({ places = {}, states }: CohortModel): Limit[] {
  const at = (state: string | undefined) => (state === undefined || !states.includes(state) ? undefined : states.indexOf(state))
  return Object.entries(places).map(([name, capacity]) => ({
    name,
    capacity,
    of: new Set(capacity.of.flatMap((state) => at(state) ?? [])),
    overflow: capacity.overflow === 'wait' ? undefined : at(capacity.overflow),
    displaced: at(capacity.displaced) ?? (capacity.overflow === 'wait' ? undefined : at(capacity.overflow)),
  }))
}

/**
 * Where somebody goes who finds no place, or loses it: to a state, or nowhere, to stay where they are.
 *
 * @internal
 */
export function landingOf({ overflow, displaced }: Limit, from: number, holds: boolean): number {
  return (holds ? displaced : overflow) ?? from
}

/**
 * Whether the people of a state have a place of the limit already.
 *
 * @internal
 */
export function holdsPlace({ of }: Limit, from: number): boolean {
  return of.has(from)
}

/**
 * Adds to the moves out of a state those that lead to an overflow. They have a share of 0: nobody plans them.
 *
 * @internal
 */
export function withOverflow(leaving: Leaving, from: number, limits: readonly Limit[], model: CohortModel, numbers: graph.Graph): Leaving {
  const targets = leaving.moves.length === 0 ? [from] : leaving.moves.map(({ to }) => to)
  const known = new Set(targets)
  const landings = [...landingsFrom(from, targets, limits)].filter((landing) => !known.has(landing))
  if (landings.length === 0) return leaving
  const path = step('transitions', model.states[from]!)
  const added = landings.map((to) => move(to, graph.constant(numbers, 0), step(path, model.states[to]!)))
  const planned = leaving.moves.length === 0 ? [move(from, graph.constant(numbers, 1), path)] : leaving.moves
  const parts = leaving.moves.length === 0 ? wholeMoves(planned) : leaving.parts
  return { moves: [...planned, ...added].sort((a, b) => a.to - b.to), parts }
}

function move(to: number, node: number, path: string) {
  return { to, node, paths: [path], isRest: false, shares: [] }
}

/** Every state that people may end up in who set out from one state to others. */
function landingsFrom(from: number, targets: readonly number[], limits: readonly Limit[]): Set<number> {
  const landings = new Set<number>()
  const visit = (to: number) => {
    const limit = limits.find(({ of }) => of.has(to))
    if (limit === undefined) return
    const holds = holdsPlace(limit, from)
    if (holds && limit.capacity.counts === 'arrivals') return
    const landing = landingOf(limit, from, holds)
    if (landings.has(landing)) return
    landings.add(landing)
    visit(landing)
  }
  targets.forEach(visit)
  return landings
}

/**
 * The limited places of a lane, in an order in which the overflow of each is known before it is needed.
 *
 * @internal
 */
export function capacitiesOf(model: CohortModel, limits: readonly Limit[], at: Scope): LaneCapacity[] {
  const strata = Object.keys(model.strata ?? {})
  const written = limits.map((limit): LaneCapacity => {
    const path = step('places', limit.name)
    const { places, least, priority = 'shared' } = limit.capacity
    return {
      ...limit,
      places: sameForAll(places, at, step(path, 'places')),
      least: least === undefined ? undefined : sameForAll(least, at, step(path, 'least')),
      priority: priority === 'shared' ? [] : priority.map((group) => groupOf(group, model.states, strata)),
    }
  })
  return inOrder(written, model)
}

function groupOf({ from, inflow, strata: named }: PriorityGroup, states: readonly string[], strata: readonly string[]): LaneGroup {
  return {
    from: from === undefined && inflow === undefined ? undefined : new Set(from?.map((state) => states.indexOf(state)) ?? []),
    inflow: inflow === true,
    strata: named === undefined ? undefined : new Set(named.map((stratum) => strata.indexOf(stratum))),
  }
}

/** Those whose overflow leads to others stand before these. */
function inOrder(limits: readonly LaneCapacity[], model: CohortModel): LaneCapacity[] {
  const followers = followersOf(limits, model)
  const ordered: LaneCapacity[] = []
  const visit = (limit: LaneCapacity, seen: ReadonlySet<LaneCapacity>) => {
    if (ordered.includes(limit) || seen.has(limit)) return
    for (const other of limits) if (followers(other).includes(limit)) visit(other, new Set([...seen, limit]))
    ordered.push(limit)
  }
  for (const limit of limits) visit(limit, new Set())
  return ordered
}

/**
 * The other limits that people come to, or stay in, when they find no place in one.
 *
 * @internal
 */
export function followersOf<L extends Limit>(limits: readonly L[], model: CohortModel): (limit: L) => L[] {
  return (limit) => limits.filter((other) => other !== limit && leadsTo(limit, other, model))
}

function leadsTo({ of, overflow, displaced }: Limit, other: Limit, { states, transitions }: CohortModel): boolean {
  const landings = [overflow, displaced]
  if (landings.some((state) => state !== undefined && other.of.has(state))) return true
  if (overflow !== undefined) return false
  const names = new Set([...of].map((state) => states[state]!))
  return [...other.of].some((state) => {
    const rows: unknown = Object.hasOwn(transitions, states[state]!) ? transitions[states[state]!] : undefined
    return (Array.isArray(rows) ? rows : [rows]).some((row) => reaches(row, names))
  })
}

/**
 * Whether a row leads to one of the states, also by way of a refusal.
 *
 * @internal
 */
export function reaches(row: unknown, states: ReadonlySet<string>): boolean {
  if (typeof row !== 'object' || row === null) return false
  return Object.entries(row as Record<string, unknown>).some(([to, share]) => {
    return states.has(to) || reaches((share as { readonly refused?: unknown } | null)?.refused, states)
  })
}
