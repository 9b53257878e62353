import type { Problem } from '../../core/errors.js'
import { isRecord } from '../../core/fields.js'
import { shown, step, unknownKeys } from '../../core/problems.js'
import { placesShape, withLandings, type Found } from './capacity-shape.js'
import { isAdmission, shareTolerance } from '../program/rows.js'
import { labelsOf, timeProblems, type TimeAxis } from '../model/time.js'

/**
 * What is wrong with the shape of a model: its parts are `broken` where nothing can be made of them, and `wrong` where
 * the rest can still be looked at.
 *
 * @internal
 */
export interface Shape {
  readonly broken: readonly Problem[]
  readonly wrong: readonly Problem[]
}

/**
 * Looks at the shape of a model, and at the numbers that stand in it as they are.
 *
 * @internal
 */
export function shapeOf(model: unknown): Shape {
  if (!isRecord(model)) {
    return { broken: [{ path: '', message: `${shown(model)} is not a model`, expected: 'an object' }], wrong: [] }
  }
  const found: Found = { broken: [], wrong: unknownKeys(model, modelKeys, ''), states: namesOf(model['states']) }
  found.broken.push(...nameProblems(model['name']), ...statesProblems(model['states']), ...timeProblems(model['time'], 'time'))
  tables(model, '', found)
  ages(model['age'], 'age', found)
  forEachOf(model['strata'], 'strata', found, (stratum, path) => {
    found.wrong.push(...unknownKeys(stratum, ['share', 'parameters', 'age', 'start', 'inflow'], path))
    tables(stratum, path, found)
    ages(stratum['age'], step(path, 'age'), found)
    written(stratum['share'], step(path, 'share'), 'share', found)
  })
  parameterTables(model, found)
  transitions(model['transitions'], found)
  forEachOf(model['streams'], 'streams', found, (stream, path) => {
    streamShape(stream, path, found)
  })
  placesShape(model, found)
  const counts = countsOf(model['time'])
  forEachOf(model['rewards'], 'rewards', found, (reward, path) => {
    rewardShape(reward, path, found)
    countingShape(reward['counting'], step(path, 'counting'), counts, found)
    momentShape(reward, model['counting'], path, found)
    unmade(reward['perMove'], step(path, 'perMove'), model, found)
  })
  countingShape(model['counting'], 'counting', counts, found)
  shareless(model, found)
  return { broken: found.broken, wrong: [...found.wrong, ...totalProblems(model)] }
}

const modelKeys = [
  ...['name', 'time', 'states', 'parameters', 'strategies', 'strata', 'age', 'start', 'inflow', 'transitions'],
  ...['places', 'streams', 'rewards', 'counting'],
]

type Range = 'people' | 'share'

function nameProblems(name: unknown): Problem[] {
  if (typeof name === 'string' && name.trim() !== '') return []
  return [{ path: 'name', message: `${shown(name)} is not a name`, expected: 'a text that says what the model is about' }]
}

function namesOf(states: unknown): ReadonlySet<string> {
  return new Set(Array.isArray(states) ? states.filter((state) => typeof state === 'string') : [])
}

function statesProblems(states: unknown): Problem[] {
  if (!Array.isArray(states) || states.length === 0) {
    return [{ path: 'states', message: 'there are no states', expected: 'a list of at least one name' }]
  }
  return (states as unknown[]).flatMap((state, index): Problem[] => {
    const path = `states[${index}]`
    if (typeof state !== 'string' || state === '') {
      return [{ path, message: `${shown(state)} is not a name`, expected: 'a text' }]
    }
    return states.indexOf(state) === index ? [] : [{ path, message: `'${state}' is named twice`, expected: 'each state once' }]
  })
}

/** Looks at each entry of an object by name; anything else in its place is broken. */
function forEachOf(table: unknown, path: string, found: Found, look: (entry: Record<string, unknown>, path: string) => void): void {
  for (const [name, entry] of entriesOf(table, path, found, 'an object by name', 'all')) {
    const at = step(path, name)
    if (isRecord(entry)) look(entry, at)
    else found.broken.push({ path: at, message: `${shown(entry)} is not an object`, expected: 'an object' })
  }
}

function entriesOf(table: unknown, path: string, found: Found, expected = 'an object by name', which = 'defined'): [string, unknown][] {
  if (table === undefined) return []
  if (isRecord(table)) return Object.entries(table).filter(([, value]) => which === 'all' || value !== undefined)
  found.broken.push({ path, message: `${shown(table)} is not a table`, expected })
  return []
}

/** The entries of a table by state, with a problem for each state that is not one of the model. */
function byState(table: unknown, path: string, found: Found): [string, unknown][] {
  const entries = entriesOf(table, path, found, 'an object by state')
  for (const [state] of entries) knownState(state, step(path, state), found)
  return entries
}

function knownState(state: unknown, path: string, { states, wrong }: Found): void {
  // Without a sound list of states there is nothing to hold the others to.
  if (states.size === 0 || (typeof state === 'string' && states.has(state))) return
  const names = [...states]
  const some = names.length > 12 ? `${names.slice(0, 12).join(', ')}, …` : names.join(', ')
  wrong.push({ path, message: `${shown(state)} is not a state of the model`, expected: `one of ${some}` })
}

function tables(owner: Record<string, unknown>, path: string, found: Found): void {
  for (const which of ['start', 'inflow']) {
    const at = step(path, which)
    for (const [state, people] of byState(owner[which], at, found)) written(people, step(at, state), 'people', found)
  }
}

function ages(age: unknown, path: string, { broken }: Found): void {
  if (age === undefined || (typeof age === 'number' && Number.isFinite(age) && age >= 0)) return
  broken.push({ path, message: `${shown(age)} is not an age`, expected: 'a number of years, 0 or more' })
}

/** Numbers that stand in the model as they are, in a place where not every number can stand. */
function written(value: unknown, path: string, range: Range, { wrong }: Found): void {
  const expected = range === 'share' ? 'a share from 0 to 1' : '0 or more'
  for (const { number, at } of writtenNumbers(value, path)) {
    if (outside(number, range)) wrong.push({ path: at, message: `${number} cannot stand here`, expected })
  }
}

function outside(number: number, range: Range): boolean {
  return Number.isFinite(number) && (number < 0 || (range === 'share' && number > 1))
}

function writtenNumbers(value: unknown, path: string): { number: number; at: string }[] {
  if (typeof value === 'number') return [{ number: value, at: path }]
  const { kind, values } = (value ?? {}) as { readonly kind?: unknown; readonly values?: unknown }
  if ((kind !== 'by-cycle' && kind !== 'from-cycle') || !isRecord(values)) return []
  return Object.entries(values).flatMap(([label, number]) => {
    return typeof number === 'number' ? [{ number, at: step(`${path}.values`, label) }] : []
  })
}

/** Parameters, and the strategies and strata that set them: each name must be one of the model. */
function parameterTables(model: Record<string, unknown>, found: Found): void {
  const names = entriesOf(model['parameters'], 'parameters', found).map(([name]) => name)
  if (names.includes('rest')) {
    const expected = 'another name: in a row it stands for what the other shares leave'
    found.wrong.push({ path: 'parameters.rest', message: "a parameter cannot be called 'rest'", expected })
  }
  const check = (table: unknown, path: string) => {
    for (const [name] of entriesOf(table, path, found)) {
      if (names.includes(name)) continue
      const expected = names.length === 0 ? 'nothing: the model has no parameters' : `one of ${names.slice(0, 12).join(', ')}`
      found.wrong.push({ path: step(path, name), message: `${shown(name)} is not a parameter of the model`, expected })
    }
  }
  forEachOf(model['strategies'], 'strategies', found, check)
  if (!isRecord(model['strata'])) return
  for (const [name, stratum] of Object.entries(model['strata'])) {
    if (isRecord(stratum)) check(stratum['parameters'], step(step('strata', name), 'parameters'))
  }
}

function transitions(table: unknown, found: Found): void {
  if (table === undefined) {
    const expected = 'a row for each state that people leave'
    found.broken.push({ path: 'transitions', message: 'there are no transitions', expected, hint: 'Write `{}` where nobody moves' })
  }
  for (const [state, rows] of byState(table, 'transitions', found)) {
    const path = step('transitions', state)
    if (!Array.isArray(rows)) {
      rowShape(rows, path, true, found)
      continue
    }
    if (rows.length === 0) found.broken.push({ path, message: 'there are no exits', expected: 'a list of rows' })
    rows.forEach((row, index) => {
      rowShape(row, `${path}[${index}]`, index === rows.length - 1, found)
    })
  }
}

/** A row by itself, or one of a series of exits, of which only the last need account for everybody. */
function rowShape(row: unknown, path: string, isLast: boolean, found: Found): void {
  const before = found.wrong.length
  const entries = byState(row, path, found).map(([to, share]): [string, unknown] => [to, shareShape(share, step(path, to), found)])
  const shares = entries.filter(([, share]) => share !== 'rest')
  const rests = entries.length - shares.length
  if (rests > 1) found.wrong.push({ path, message: `${rests} transitions take the rest`, expected: 'at most one' })
  if (rests > 0 && !isLast) {
    const expected = 'shares alone: what they leave goes on to the next row'
    found.wrong.push({ path, message: "only the last row of a series has a 'rest'", expected })
  }
  if (found.wrong.length === before) constantSum(shares, path, rests === 1 || !isLast, found)
}

/** Looks at what stands in a place of a row, and gives back the share of the row: of an admission, of those who apply. */
function shareShape(share: unknown, path: string, found: Found): unknown {
  const applies = isAdmission(share) ? share.applies : share
  if (applies !== 'rest') written(applies, isAdmission(share) ? step(path, 'applies') : path, 'share', found)
  if (!isAdmission(share)) return share
  found.wrong.push(...unknownKeys(share, ['kind', 'applies', 'admitted', 'refused'], path))
  written(share.admitted, step(path, 'admitted'), 'share', found)
  rowShape(share.refused, step(path, 'refused'), true, found)
  return applies
}

/** The sum of shares that are the same in every cycle. */
function constantSum(shares: readonly [string, unknown][], path: string, mayLeave: boolean, { wrong }: Found): void {
  if (!shares.every(([, share]) => typeof share === 'number' && Number.isFinite(share))) return
  const sum = shares.reduce((total, [, share]) => total + (share as number), 0)
  if (mayLeave ? sum <= 1 + shareTolerance : Math.abs(sum - 1) <= shareTolerance) return
  wrong.push({
    path,
    // Ten digits hide the last bit of a sum such as 0.7 + 0.4.
    message: `the shares add up to ${Number(sum.toPrecision(10))}`,
    expected: mayLeave ? 'at most 1' : 'exactly 1',
    hint: sum < 1 ? "Give one transition the share 'rest' to take what is left" : 'Lower one of the shares',
  })
}

function streamShape(stream: Record<string, unknown>, path: string, found: Found): void {
  const of = Array.isArray(stream['of']) ? (stream['of'] as unknown[]) : []
  found.wrong.push(...unknownKeys(stream, ['of', 'share'], path))
  of.forEach((state, index) => {
    knownState(state, `${path}.of[${index}]`, found)
  })
  if (of.length === 0) found.broken.push({ path: `${path}.of`, message: 'there are no states', expected: 'a list of states' })
  if (new Set(of).size < of.length) {
    found.wrong.push({ path: `${path}.of`, message: 'a state is named twice', expected: 'each state once' })
  }
  written(stream['share'], `${path}.share`, 'share', found)
}

function rewardShape(reward: Record<string, unknown>, path: string, found: Found): void {
  const keys = ['perState', 'perMove', 'perArrival', 'perNewcomer', 'discount', 'counting']
  found.wrong.push(...unknownKeys(reward, keys, path))
  for (const key of ['perState', 'perArrival', 'perNewcomer']) byState(reward[key], step(path, key), found)
  for (const [state, moves] of byState(reward['perMove'], step(path, 'perMove'), found)) {
    byState(moves, step(step(path, 'perMove'), state), found)
  }
  discountShape(reward['discount'], `${path}.discount`, found)
}

/** A moment of the cycle means nothing where each count is discounted to its own. */
function momentShape(reward: Record<string, unknown>, common: unknown, path: string, { wrong }: Found): void {
  const [discount, counting] = [reward['discount'], reward['counting'] ?? common]
  if (!isRecord(discount) || discount['moment'] === undefined) return
  if (counting !== 'trapezoid' && !isRecord(counting)) return
  const way = isRecord(counting) ? 'weights of your own' : "'trapezoid'"
  wrong.push({
    path: `${path}.discount.moment`,
    message: `with ${way} each count is discounted to its own moment`,
    expected: 'no moment',
    hint: "Leave it out, or count by 'start', 'end' or 'average'",
  })
}

/** Amounts for moves that no row makes would never be counted. */
function unmade(perMove: unknown, path: string, { transitions: rows, places }: Record<string, unknown>, { states, wrong }: Found): void {
  if (!isRecord(perMove) || !isRecord(rows)) return
  for (const [from, moves] of Object.entries(perMove)) {
    if (!isRecord(moves) || !states.has(from)) continue
    const made = withLandings(from, reachedFrom(rows[from]), places)
    for (const to of Object.keys(moves).filter((each) => states.has(each) && !made.includes(each))) {
      const expected = made.length === 0 ? `nothing: '${from}' has no row` : `one of ${made.join(', ')}`
      wrong.push({ path: step(step(path, from), to), message: `no row moves people from '${from}' to '${to}'`, expected })
    }
  }
}

function reachedFrom(rows: unknown): string[] {
  const series: unknown[] = Array.isArray(rows) ? rows : [rows]
  const reached = (row: unknown): string[] => {
    if (!isRecord(row)) return []
    return [...Object.keys(row), ...Object.values(row).flatMap((share) => (isAdmission(share) ? reached(share.refused) : []))]
  }
  return [...new Set(series.flatMap(reached))]
}

/** A stratum without a share gets nobody of what the model hands out. */
function shareless(model: Record<string, unknown>, found: Found): void {
  if (!isRecord(model['strata'])) return
  const strata = Object.entries(model['strata'])
  if (strata.length === 0) {
    found.broken.push({ path: 'strata', message: 'there are no strata', expected: 'at least one, or no such property' })
  }
  const handedOut = ['start', 'inflow'].filter((which) => isRecord(model[which]))
  for (const [name, stratum] of strata) {
    if (!isRecord(stratum) || stratum['share'] !== undefined) continue
    const without = handedOut.filter((which) => stratum[which] === undefined)
    if (without.length === 0) continue
    const expected = `a share of the ${without.join(' and the ')} of the model`
    const hint = `Write \`share: 0\`, or give it ${without.map((which) => `\`${which}: {}\``).join(' and ')}, where it has none`
    found.wrong.push({ path: step(step('strata', name), 'share'), message: 'there is no share', expected, hint })
  }
}

function discountShape(discount: unknown, path: string, { broken, wrong }: Found): void {
  if (discount === undefined) return
  if (!isRecord(discount)) {
    broken.push({ path, message: `${shown(discount)} is not a discount`, expected: 'an object with a rate' })
    return
  }
  const { rate, moment, compounding } = discount
  wrong.push(...unknownKeys(discount, ['rate', 'moment', 'compounding'], path))
  if (typeof rate !== 'number' || !Number.isFinite(rate) || rate <= -1) {
    broken.push({ path: `${path}.rate`, message: `${shown(rate)} is not a discount rate`, expected: 'a number above -1' })
  }
  broken.push(...oneOf(moment, ['start', 'middle', 'end'], `${path}.moment`))
  broken.push(...oneOf(compounding, ['yearly', 'continuous'], `${path}.compounding`))
}

/** How many counts a run has: one at the start of each cycle, and one at the end of the last. */
function countsOf(time: unknown): number | undefined {
  return timeProblems(time, 'time').length > 0 ? undefined : labelsOf(time as TimeAxis).length + 1
}

function countingShape(counting: unknown, path: string, counts: number | undefined, { broken }: Found): void {
  if (!isRecord(counting)) {
    broken.push(...oneOf(counting, ['start', 'end', 'average', 'trapezoid'], path))
    return
  }
  const { weights } = counting
  broken.push(...unknownKeys(counting, ['weights'], path))
  const at = `${path}.weights`
  if (!Array.isArray(weights) || !weights.every((weight) => typeof weight === 'number' && Number.isFinite(weight))) {
    broken.push({ path: at, message: 'these are not weights', expected: 'a list of numbers, one for each count' })
  } else if (counts !== undefined && weights.length !== counts) {
    const expected = `${counts}: one for the start of each cycle, and one for the end of the last`
    broken.push({ path: at, message: `there are ${weights.length} weights`, expected })
  }
}

function oneOf(value: unknown, allowed: readonly string[], path: string): Problem[] {
  if (value === undefined || allowed.includes(value as string)) return []
  return [{ path, message: `${shown(value)} is not allowed here`, expected: `one of ${allowed.join(', ')}` }]
}

/** Numbers of people must stay finite when all are added, or nothing can be conserved. */
function totalProblems(model: Record<string, unknown>): Problem[] {
  const people = [model['start'], model['inflow']].flatMap((table) => (isRecord(table) ? Object.values(table) : []))
  const total = people.reduce<number>((sum, each) => sum + (typeof each === 'number' && Number.isFinite(each) ? each : 0), 0)
  if (Number.isFinite(total)) return []
  return [{ path: '', message: 'the people of all cycles together are too many to count', expected: 'a finite total' }]
}
