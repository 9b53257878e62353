import { throwProblems, type Problem } from '../../core/errors.js'
import { isRecord, type Fields } from '../../core/fields.js'
import { shown, step, unknownKeys } from '../../core/problems.js'
import { meanProblems, weightsOf, type HistoryMean } from './history-mean.js'
import { isCount, isYear, mostCount } from './numbers.js'

/**
 * How many people were counted to go from one state to another, from one year to the next. Who stays, such as who
 * repeats a year, goes from a state to itself; who drops out goes to a state for it.
 *
 * @typeParam State - the names of the states
 * @category Grade progression
 */
export interface CountedFlow<State extends string = string> {
  /** The year in which they stood in the state that they left. */
  readonly year: number
  /** The state they left. */
  readonly from: State
  /** The state they reached. */
  readonly to: State
  /** How many. */
  readonly people: number
}

/**
 * Where people of one state go, as shares of them.
 *
 * @typeParam State - the names of the states
 * @category Grade progression
 */
export interface TransitionShares<State extends string = string> {
  /** The state that is left. */
  readonly from: State
  /** The share that goes to each state; together 1. */
  readonly shares: Readonly<Partial<Record<State, number>>>
  /** The shares of each year in which there were people, in order. */
  readonly yearly: readonly YearlyShares<State>[]
}

/**
 * Where the people of one state went in one year.
 *
 * @typeParam State - the names of the states
 * @category Grade progression
 */
export interface YearlyShares<State extends string = string> {
  /** The year. */
  readonly year: number
  /** How many people there were. */
  readonly people: number
  /** The share that went to each state; together 1. */
  readonly shares: Readonly<Partial<Record<State, number>>>
}

/**
 * Estimates the shares of transitions from counts of who went where: promotion, repetition, drop-out and switching.
 *
 * All people of a state must be counted, those who stay included. A flow that is not counted in a year in which the
 * state had people is 0 in that year; a year in which the state had none is passed over.
 *
 * @typeParam State - the names of the states
 * @param flows - the counts, each flow once a year
 * @param mean - how the years are made into one; the weighted mean when left out, which is the share over all years
 * @returns for each state that is left, in the order in which they come, its row of a model
 * @throws MaatwerkError `invalid-input`, naming every count that is wrong, and each state that never had people
 * @example
 * ```ts
 * import { projection } from 'maatwerktrajecten'
 *
 * const [row] = projection.transitionShares([
 *   { year: 2019, from: 'bb3', to: 'bb4', people: 90 },
 *   { year: 2019, from: 'bb3', to: 'bb3', people: 6 },
 *   { year: 2019, from: 'bb3', to: 'left', people: 4 },
 * ])
 * row?.shares // => { bb4: 0.9, bb3: 0.06, left: 0.04 }
 * ```
 * @category Grade progression
 */
export function transitionShares<State extends string>(
  flows: readonly CountedFlow<State>[],
  mean: HistoryMean = 'weighted-mean',
): TransitionShares<State>[] {
  throwProblems('invalid-input', 'counted flows', [...flowsProblems(flows), ...meanProblems(mean, 'mean')])
  return rowsOf(flows).map(([from, row]) => {
    const yearly = yearsOf(row)
    const shares = destinationsOf(row).map((to) => [to, mean === 'weighted-mean' ? pooled(row, to) : meanOf(yearly, to, mean)])
    return { from, shares: Object.fromEntries(shares) as Partial<Record<State, number>>, yearly }
  })
}

/** All who went there in all years, of all people: where years weigh as their people, the same with less rounding. */
function pooled(row: readonly CountedFlow[], to: string): number {
  const sum = (flows: readonly CountedFlow[]) => flows.reduce((total, { people }) => total + people, 0)
  return sum(row.filter((flow) => flow.to === to)) / sum(row)
}

function meanOf<State extends string>(yearly: readonly YearlyShares<State>[], to: State, mean: HistoryMean): number {
  const weights = weightsOf(mean, yearly.map(({ people }) => people))
  return yearly.reduce((sum, { shares }, at) => sum + weights[at]! * shares[to]!, 0)
}

function rowsOf<State extends string>(flows: readonly CountedFlow<State>[]): [State, CountedFlow<State>[]][] {
  const states = [...new Set(flows.map(({ from }) => from))]
  return states.map((state) => [state, flows.filter(({ from }) => from === state)])
}

function destinationsOf<State extends string>(row: readonly CountedFlow<State>[]): State[] {
  return [...new Set(row.map(({ to }) => to))]
}

function yearsOf<State extends string>(row: readonly CountedFlow<State>[]): YearlyShares<State>[] {
  const years = [...new Set(row.map(({ year }) => year))].sort((one, other) => one - other)
  return years.flatMap((year) => {
    const ofYear = row.filter((flow) => flow.year === year)
    const people = ofYear.reduce((sum, flow) => sum + flow.people, 0)
    if (people === 0) return []
    const shares = destinationsOf(row).map((to) => [to, (ofYear.find((flow) => flow.to === to)?.people ?? 0) / people])
    return [{ year, people, shares: Object.fromEntries(shares) as Partial<Record<State, number>> }]
  })
}

function flowsProblems(flows: unknown): Problem[] {
  if (!Array.isArray(flows) || flows.length === 0) {
    return [{ path: 'flows', message: `${shown(flows)} has no flows`, expected: 'a list with at least one flow' }]
  }
  // flatMap would pass over a hole.
  const problems = Array.from<unknown>(flows).flatMap((flow, index) => {
    const path = step('flows', index)
    return isRecord(flow) ? flowProblems(flow, path) : [{ path, message: `${shown(flow)} is not a flow`, expected: 'an object' }]
  })
  return problems.length > 0 ? problems : tableProblems(flows as readonly CountedFlow[])
}

function flowProblems(flow: Fields, path: string): Problem[] {
  const { year, people } = flow
  const problems = unknownKeys(flow, ['year', 'from', 'to', 'people'], path)
  const add = (name: string, expected: string) => {
    problems.push({ path: step(path, name), message: `${shown(flow[name])} cannot stand here`, expected })
  }
  if (!isYear(year)) add('year', 'a whole number')
  for (const name of ['from', 'to']) if (typeof flow[name] !== 'string' || flow[name] === '') add(name, 'the name of a state')
  if (people !== 0 && !isCount(people, true)) add('people', `a number of 0 or more, at most ${mostCount}`)
  return problems
}

/** A flow that is counted twice, and a state of which nothing is known. */
function tableProblems(flows: readonly CountedFlow[]): Problem[] {
  const seen = new Set<string>()
  const twice = flows.flatMap(({ year, from, to }, index): Problem[] => {
    const key = JSON.stringify([year, from, to])
    const before = seen.size
    if (seen.add(key).size > before) return []
    return [{ path: step('flows', index), message: `${shown(from)} to ${shown(to)} was counted in ${year} before`, expected: 'each flow once a year' }]
  })
  const empty = rowsOf(flows).flatMap(([from, row]): Problem[] => {
    if (row.some(({ people }) => people > 0)) return []
    return [{ path: step('flows', flows.indexOf(row[0]!)), message: `${shown(from)} never had people`, expected: 'at least one person in one year' }]
  })
  return [...twice, ...empty]
}
