import { MaatwerkError, throwProblems } from '../../core/errors.js'
import { isRecord } from '../../core/fields.js'
import { shown, unknownKeys } from '../../core/problems.js'
import { assertRun, cycleOf, known } from './look-up.js'
import type { CohortRun } from './run.js'

/**
 * Limited places at one count.
 *
 * @category Capacity
 */
export interface PlacesInCycle {
  /** How many places there are. */
  readonly places: number
  /** How many people want one. */
  readonly demand: number
  /** How many of them have one. */
  readonly realised: number
  /** How many of them have none. */
  readonly unmet: number
  /** Whether it is closed, since fewer people would come than the least. */
  readonly isClosed: boolean
}

/**
 * What became of limited places at the start of a cycle, after its inflow.
 *
 * @param run - the result of a run
 * @param name - the name of the places in the model
 * @param label - the label of the cycle
 * @returns places, demand and what was realised, in people
 * @throws MaatwerkError `invalid-input` for places or a cycle that the run does not have
 * @example
 * ```ts
 * import { projection } from 'maatwerktrajecten'
 *
 * const run = projection.run({
 *   name: 'a class of at most 18',
 *   time: { cycle: 'school-year', first: '2014-2015', last: '2014-2015' },
 *   states: ['class', 'elsewhere'],
 *   inflow: { class: 25 },
 *   transitions: { class: { elsewhere: 1 } },
 *   places: { seats: { of: ['class'], places: 18, least: 10, overflow: 'elsewhere' } },
 * })
 * const { demand, realised, unmet, isClosed } = projection.placesOf(run, 'seats', '2014-2015')
 * ;[demand, realised, unmet, isClosed] // => [25, 18, 7, false]
 * projection.stockOf(run, 'elsewhere', '2014-2015') // => 7
 * ```
 * @see {@link Capacity} for who goes first, and where the others go
 * @category Capacity
 */
export function placesOf(run: CohortRun, name: string, label: string): PlacesInCycle {
  assertRun(run)
  const { places, demand, realised, unmet, closed } = run.places[known(name, Object.keys(run.places), 'name', 'nothing is limited')]!
  const cycle = cycleOf(run, label)
  return {
    places: places[cycle]!,
    demand: demand[cycle]!,
    realised: realised[cycle]!,
    unmet: unmet[cycle]!,
    isClosed: closed[cycle] === 1,
  }
}

/**
 * Which admissions of a run are meant; what is left out does not matter.
 *
 * @typeParam State - the names of the states
 * @category Capacity
 */
export interface AdmissionQuestion<State extends string = string> {
  /** The state that people apply to. */
  readonly to: State
  /** The state that they apply from. */
  readonly from?: State
  /** The stratum that they belong to. */
  readonly stratum?: string
}

/**
 * Those who applied in a cycle.
 *
 * @typeParam State - the names of the states
 * @category Capacity
 */
export interface AdmissionInCycle<State extends string = string> {
  /** How many applied. */
  readonly applied: number
  /** How many were admitted, and went. */
  readonly admitted: number
  /** How many were refused, by the institution or for lack of places. */
  readonly refused: number
  /** How many the institution refused. */
  readonly refusedByInstitution: number
  /** How many it would have admitted, had there been a place. */
  readonly refusedForPlaces: number
  /** Where those who were refused went, by state. */
  readonly refusedTo: Readonly<Partial<Record<State, number>>>
}

/**
 * What became of those who applied in a cycle, to have a place in the next one.
 *
 * @typeParam State - the names of the states
 * @param run - the result of a run
 * @param question - the state that they applied to and, where that matters, from where
 * @param label - the label of the cycle in which they applied
 * @returns how many applied, were admitted and were refused, in people
 * @throws MaatwerkError `invalid-input` for an admission or a cycle that the run does not have
 * @example
 * ```ts
 * import { projection } from 'maatwerktrajecten'
 *
 * const run = projection.run({
 *   name: 'applications to mbo-2',
 *   time: { cycle: 'step', count: 1 },
 *   states: ['diploma', 'mbo-2', 'mbo-2-elsewhere', 'gap'],
 *   start: { diploma: 80 },
 *   transitions: {
 *     diploma: { 'mbo-2': { kind: 'admission', applies: 1, admitted: 0.75, refused: { 'mbo-2-elsewhere': 0.5, gap: 'rest' } } },
 *   },
 *   places: { 'mbo-2': { of: ['mbo-2'], places: 50, overflow: 'gap' } },
 * })
 * const { applied, admitted, refusedTo } = projection.admissionOf(run, { to: 'mbo-2' }, '1')
 * ;[applied, admitted] // => [80, 50]
 * refusedTo // => { 'mbo-2-elsewhere': 10, gap: 20 }
 * ```
 * @category Capacity
 */
export function admissionOf<State extends string>(
  run: CohortRun<State>,
  question: AdmissionQuestion<State>,
  label: string,
): AdmissionInCycle<State> {
  assertRun(run)
  assertQuestion(question)
  const cycle = cycleOf(run, label)
  const meant = run.admissions.filter(({ from, to }) => fits(run, question, from, to))
  if (meant.length === 0) throw noAdmission(run)
  const sum = (key: 'applied' | 'admitted' | 'refusedByInstitution' | 'refusedForPlaces') => {
    return meant.reduce((total, admission) => total + admission[key][cycle]!, 0)
  }
  const refusedTo = new Map<string, number>()
  for (const [column, people] of meant.flatMap((each) => Object.entries(each.refusedTo))) {
    const { state } = run.columns[Number(column)]!
    refusedTo.set(state, (refusedTo.get(state) ?? 0) + people[cycle]!)
  }
  return {
    applied: sum('applied'),
    admitted: sum('admitted'),
    refused: sum('refusedByInstitution') + sum('refusedForPlaces'),
    refusedByInstitution: sum('refusedByInstitution'),
    refusedForPlaces: sum('refusedForPlaces'),
    refusedTo: Object.fromEntries(refusedTo) as Partial<Record<State, number>>,
  }
}

/** What is misspelt would else be passed over, and another question answered than was asked. */
function assertQuestion(question: unknown): void {
  const problems = isRecord(question)
    ? unknownKeys(question, ['to', 'from', 'stratum'], 'question')
    : [{ path: 'question', message: `${shown(question)} is not a question`, expected: 'an object with the state that people apply to' }]
  throwProblems('invalid-input', 'a question to a run', problems)
}

function fits({ columns }: CohortRun, question: AdmissionQuestion, from: number, to: number): boolean {
  const [left, reached] = [columns[from]!, columns[to]!]
  if (reached.state !== question.to) return false
  if (question.from !== undefined && left.state !== question.from) return false
  return question.stratum === undefined || left.stratum === question.stratum
}

function noAdmission({ admissions, columns }: CohortRun): MaatwerkError {
  const names = admissions.map(({ from, to }) => {
    const { state, stratum } = columns[from]!
    return `from '${state}' to '${columns[to]!.state}'${stratum === undefined ? '' : ` in '${stratum}'`}`
  })
  const expected = names.length === 0 ? 'nothing: no row has an admission' : `one of: ${[...new Set(names)].join('; ')}`
  return new MaatwerkError('invalid-input', 'a question to a run', [{ path: 'question', message: 'there is no such admission', expected }])
}
