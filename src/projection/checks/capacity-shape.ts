import type { Problem } from '../../core/errors.js'
import { isRecord } from '../../core/fields.js'
import { shown, step, unknownKeys } from '../../core/problems.js'
import { followersOf, limitsOf, reaches, type Limit } from '../program/capacity-program.js'
import type { CohortModel } from '../model/model.js'

/** What is found wrong with the shape of a model, as it is looked at, and the names of its states. */
export interface Found {
  /** Where nothing can be made of a part. */
  readonly broken: Problem[]
  /** Where the rest can still be looked at. */
  readonly wrong: Problem[]
  readonly states: ReadonlySet<string>
}

type Table = Record<string, unknown>

/**
 * Looks at the limited places of a model: at each by itself, and at where their overflow leads.
 *
 * @internal
 */
export function placesShape(model: Table, { broken, wrong, states }: Found): void {
  const places = model['places']
  if (places === undefined) return
  if (!isRecord(places)) {
    broken.push({ path: 'places', message: `${shown(places)} is not a table`, expected: 'an object by name' })
    return
  }
  const found: Found = { broken: [], wrong: [], states }
  const strata = isRecord(model['strata']) ? Object.keys(model['strata']) : []
  for (const [name, capacity] of Object.entries(places)) {
    const path = step('places', name)
    if (isRecord(capacity)) capacityShape(capacity, path, strata, found)
    else found.broken.push({ path, message: `${shown(capacity)} is not an object`, expected: 'an object' })
  }
  const isSound = found.broken.length + found.wrong.length + broken.length === 0
  if (isSound && isRecord(model['transitions'])) found.wrong.push(...togetherProblems(model as unknown as CohortModel))
  broken.push(...found.broken)
  wrong.push(...found.wrong)
}

/**
 * The states that people may come to from a state, by its row or since they find no place: those that they set out for,
 * those they are sent on to, and their own state where they wait. Who has no row stays, and may lose a place there.
 *
 * @internal
 */
export function withLandings(from: string, reached: readonly string[], places: unknown): string[] {
  const capacities = isRecord(places) ? Object.values(places).filter(isRecord) : []
  const all = new Set(reached.length === 0 ? [from] : reached)
  // A set that grows while it is walked is walked to its end.
  for (const state of all) for (const landing of landingsOf(state, from, capacities)) all.add(landing)
  // Who stays in a state without a row and without limited places makes no move.
  return reached.length === 0 && all.size === 1 ? [] : [...all]
}

/** Where those go who find no place in a state, or lose theirs. */
function landingsOf(state: string, from: string, capacities: readonly Table[]): string[] {
  const full = capacities.filter(({ of }) => Array.isArray(of) && of.includes(state))
  return full.flatMap(({ overflow, displaced }) => [overflow === 'wait' ? from : overflow, displaced]).filter((landing) => typeof landing === 'string')
}

const keys = ['of', 'places', 'least', 'counts', 'overflow', 'displaced', 'priority']

function capacityShape(capacity: Table, path: string, strata: readonly string[], found: Found): void {
  const { of, overflow, displaced, counts } = capacity
  found.wrong.push(...unknownKeys(capacity, keys, path))
  statesShape(of, step(path, 'of'), found)
  if (overflow === 'wait') waitShape(path, found)
  else landingShape(overflow, of, step(path, 'overflow'), "a state, or 'wait'", found)
  if (displaced !== undefined) landingShape(displaced, of, step(path, 'displaced'), 'a state', found)
  if (counts !== undefined && counts !== 'everybody' && counts !== 'arrivals') {
    const expected = "'everybody' or 'arrivals'"
    found.broken.push({ path: step(path, 'counts'), message: `${shown(counts)} is not allowed here`, expected })
  }
  if (displaced !== undefined && counts === 'arrivals') {
    const message = 'where arrivals are counted nobody loses a place'
    found.wrong.push({ path: step(path, 'displaced'), message, expected: 'no such property' })
  }
  priorityShape(capacity['priority'], step(path, 'priority'), strata, found)
}

function statesShape(of: unknown, path: string, found: Found): void {
  if (!Array.isArray(of) || of.length === 0) {
    found.broken.push({ path, message: 'there are no states', expected: 'a list of states' })
    return
  }
  of.forEach((state: unknown, index) => {
    knownState(state, `${path}[${index}]`, found)
  })
  if (new Set(of).size < of.length) found.wrong.push({ path, message: 'a state is named twice', expected: 'each state once' })
}

function waitShape(path: string, { wrong, states }: Found): void {
  if (!states.has('wait')) return
  const hint = "Give the state another name: 'wait' stands for staying in the state that people come from"
  wrong.push({ path: step(path, 'overflow'), message: "'wait' is the name of a state as well", expected: 'one meaning', hint })
}

function landingShape(landing: unknown, of: unknown, path: string, expected: string, found: Found): void {
  if (typeof landing !== 'string') {
    found.broken.push({ path, message: `${shown(landing)} is not a state`, expected })
    return
  }
  knownState(landing, path, found)
  if (!Array.isArray(of) || !of.includes(landing)) return
  const message = `it leads back to '${landing}', which has the same places`
  found.wrong.push({ path, message, expected: 'a state that does not have these places' })
}

function knownState(state: unknown, path: string, { states, wrong }: Found): void {
  if (states.size === 0 || (typeof state === 'string' && states.has(state))) return
  const some = [...states].slice(0, 12).join(', ')
  wrong.push({ path, message: `${shown(state)} is not a state of the model`, expected: `one of ${some}` })
}

function priorityShape(priority: unknown, path: string, strata: readonly string[], found: Found): void {
  if (priority === undefined || priority === 'shared') return
  if (!Array.isArray(priority)) {
    found.broken.push({ path, message: `${shown(priority)} is not an order`, expected: "a list of groups, or 'shared'" })
    return
  }
  priority.forEach((group: unknown, index) => {
    const at = `${path}[${index}]`
    if (isRecord(group)) groupShape(group, at, strata, found)
    else found.broken.push({ path: at, message: `${shown(group)} is not a group`, expected: 'an object' })
  })
}

function groupShape(group: Table, path: string, strata: readonly string[], found: Found): void {
  const { from, inflow, strata: named } = group
  found.wrong.push(...unknownKeys(group, ['from', 'inflow', 'strata'], path))
  if (from !== undefined) statesShape(from, step(path, 'from'), found)
  if (inflow !== undefined && inflow !== true) {
    const expected = 'true, or no such property'
    found.broken.push({ path: step(path, 'inflow'), message: `${shown(inflow)} is not allowed here`, expected })
  }
  if (named === undefined) return
  if (!Array.isArray(named) || named.length === 0) {
    found.broken.push({ path: step(path, 'strata'), message: 'there are no strata', expected: 'a list of strata' })
    return
  }
  named.forEach((stratum: unknown, index) => {
    if (strata.includes(stratum as string)) return
    const expected = strata.length === 0 ? 'nothing: the model has no strata' : `one of ${strata.join(', ')}`
    found.wrong.push({ path: `${step(path, 'strata')}[${index}]`, message: `${shown(stratum)} is not a stratum of the model`, expected })
  })
}

/** What is wrong with the limited places together, once each of them is sound. */
function togetherProblems(model: CohortModel): Problem[] {
  const limits = limitsOf(model)
  const twice = limits.flatMap((limit, index) => twiceProblems(limit, limits.slice(0, index), model))
  if (twice.length > 0) return twice
  return limits.flatMap((limit) => [...waitProblems(limit, limits, model), ...circleProblems(limit, limits, model)])
}

function twiceProblems({ name, of }: Limit, others: readonly Limit[], { states }: CohortModel): Problem[] {
  return [...of].flatMap((state, index) => {
    const other = others.find((each) => each.of.has(state))
    if (other === undefined) return []
    const message = `'${states[state]!}' has the places of '${other.name}' already`
    const hint = "What limits a state twice is one number of places: the 'minimum' of two values"
    return [{ path: `${step(step('places', name), 'of')}[${index}]`, message, expected: 'each state once', hint }]
  })
}

/** Who waits stays where they are: that cannot be outside the model, nor where there is no place. */
function waitProblems(limit: Limit, limits: readonly Limit[], model: CohortModel): Problem[] {
  if (limit.overflow !== undefined) return []
  const path = step(step('places', limit.name), 'overflow')
  const names = new Set([...limit.of].map((state) => model.states[state]!))
  const expected = 'a state'
  const problems: Problem[] = []
  if (comesInTo(names, model, 'inflow')) {
    problems.push({ path, message: 'people flow in who have no state to wait in', expected })
  }
  const before = limits.find((other) => other !== limit && [other.overflow, other.displaced].some((to) => to !== undefined && limit.of.has(to)))
  if (before !== undefined) problems.push({ path, message: `who finds no place in '${before.name}' comes here, and cannot wait`, expected })
  if (limit.displaced === undefined && limit.capacity.counts !== 'arrivals' && mayHold(names, model)) {
    const message = 'it is not said where people go who have a place and lose it'
    problems.push({ path: step(step('places', limit.name), 'displaced'), message, expected, hint: 'They cannot wait where there is no place' })
  }
  return problems
}

/** Whether somebody may have a place already: they stay, or they stand there at the start. */
function mayHold(names: ReadonlySet<string>, model: CohortModel): boolean {
  const stays = [...names].some((name) => {
    const rows: unknown = Object.hasOwn(model.transitions, name) ? model.transitions[name] : undefined
    return rows === undefined || (Array.isArray(rows) ? rows : [rows]).some((row) => reaches(row, names))
  })
  return stays || comesInTo(names, model, 'start')
}

function comesInTo(names: ReadonlySet<string>, { start, inflow, strata = {} }: CohortModel, which: 'start' | 'inflow'): boolean {
  const tables = [{ start, inflow }, ...Object.values(strata)].map((owner) => owner[which])
  return tables.some((table) => Object.keys(table ?? {}).some((state) => names.has(state)))
}

/** The overflow of places may lead to other places, but not in a circle. */
function circleProblems(limit: Limit, limits: readonly Limit[], model: CohortModel): Problem[] {
  const followers = followersOf(limits, model)
  const circle = pathBack(limit, [limit], followers)
  // Named once, at the first of the places in it.
  if (circle === undefined || circle.some((other) => limits.indexOf(other) < limits.indexOf(limit))) return []
  const way = circle.map(({ name }) => `'${name}'`).join(' to ')
  const message = `the overflow leads in a circle, from ${way} and back`
  return [{ path: step(step('places', limit.name), 'overflow'), message, expected: 'an overflow that ends somewhere' }]
}

function pathBack(target: Limit, way: readonly Limit[], followers: (limit: Limit) => Limit[]): readonly Limit[] | undefined {
  const next = followers(way.at(-1)!)
  if (next.includes(target)) return way
  for (const limit of next.filter((each) => !way.includes(each))) {
    const back = pathBack(target, [...way, limit], followers)
    if (back !== undefined) return back
  }
  return undefined
}
