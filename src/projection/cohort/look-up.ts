import { MaatwerkError } from '../../core/errors.js'
import { shown } from '../../core/problems.js'
import type { CohortRun } from './run.js'
import { startOfLabel } from '../model/time.js'

/**
 * The people in one or more states at the start of a cycle, after its inflow; of all strata together.
 *
 * @typeParam State - the names of the states
 * @param run - the result of a run
 * @param of - a state, or states to add up
 * @param label - the label of the cycle
 * @returns a number of people
 * @throws MaatwerkError `invalid-input` for a state or a cycle that the run does not have
 * @example
 * ```ts
 * import { projection } from 'maatwerktrajecten'
 *
 * const run = projection.run({
 *   name: 'births of two years',
 *   time: { cycle: 'calendar-year', first: 2001, last: 2002 },
 *   states: ['born'],
 *   inflow: { born: { kind: 'by-cycle', values: { 2001: 202603, 2002: 202083 } } },
 *   transitions: {},
 * })
 * projection.stockOf(run, 'born', '2002') // => 404686
 * ```
 * @see {@link flowOf} for who moves
 * @category Run
 */
export function stockOf<State extends string>(
  run: CohortRun<State>,
  of: NoInfer<State> | readonly NoInfer<State>[],
  label: string,
): number {
  assertRun(run)
  return people(run, run.stocks, of, cycleOf(run, label))
}

/**
 * The people in one or more states at the start of each cycle, by the calendar year in which it starts: what
 * {@link backtest} and a chart ask for.
 *
 * @typeParam State - the names of the states
 * @param run - the result of a run in school years or calendar years; of a run in steps, by the number of the step
 * @param of - a state, or states to add up
 * @returns a number of people per year, in order
 * @throws MaatwerkError `invalid-input` for a state that the run does not have, and for a run in months
 * @example
 * ```ts
 * import { models, projection } from 'maatwerktrajecten'
 *
 * const forecast = projection.yearlyOf(projection.run(models.bbStream()), ['leerjaar-3', 'leerjaar-4'])
 * projection.backtest(forecast, new Map([[2021, 30246]])).bias // ~> 0.305
 * ```
 * @category Run
 */
export function yearlyOf<State extends string>(
  run: CohortRun<State>,
  of: NoInfer<State> | readonly NoInfer<State>[],
): Map<number, number> {
  assertRun(run)
  if (run.conventions.cycle === 'month') throwMonths()
  return new Map(run.labels.map((label) => [startOfLabel(label), stockOf(run, of, label)]))
}

/** A year has twelve counts of months, and none of them stands for it. */
function throwMonths(): never {
  throw new MaatwerkError('invalid-input', 'a question to a run', [
    { path: 'run', message: 'its cycles are months', expected: 'a run in years or in steps', hint: 'Ask `stockOf` for the month of each year' },
  ])
}

/**
 * The people in one or more states at the end of a cycle, before the next inflow; of all strata together.
 *
 * @typeParam State - the names of the states
 * @param run - the result of a run
 * @param of - a state, or states to add up
 * @param label - the label of the cycle; the last one when left out
 * @returns a number of people
 * @throws MaatwerkError `invalid-input` for a state or a cycle that the run does not have
 * @example
 * ```ts
 * import { projection } from 'maatwerktrajecten'
 *
 * const run = projection.run({
 *   name: 'one step',
 *   time: { cycle: 'step', count: 1 },
 *   states: ['in', 'out'],
 *   start: { in: 100 },
 *   transitions: { in: { out: 0.25, in: 'rest' } },
 * })
 * projection.endOf(run, 'out') // => 25
 * projection.endOf(run, ['in', 'out']) // => 100
 * ```
 * @category Run
 */
export function endOf<State extends string>(
  run: CohortRun<State>,
  of: NoInfer<State> | readonly NoInfer<State>[],
  label?: string,
): number {
  assertRun(run)
  const next = cycleOf(run, label ?? run.labels.at(-1)!) + 1
  // On the grid of the run this difference is exact.
  return people(run, run.stocks, of, next) - (next < run.labels.length ? people(run, run.inflow, of, next) : 0)
}

/**
 * The people of a stream in a cycle.
 *
 * @param run - the result of a run
 * @param name - the name of the stream
 * @param label - the label of the cycle
 * @returns a number of people
 * @throws MaatwerkError `invalid-input` for a stream or a cycle that the run does not have
 * @example
 * ```ts
 * import { projection } from 'maatwerktrajecten'
 *
 * const run = projection.run({
 *   name: 'a share',
 *   time: { cycle: 'step', count: 1 },
 *   states: ['bb'],
 *   start: { bb: 40000 },
 *   transitions: {},
 *   streams: { maatwerk: { of: ['bb'], share: 0.125 } },
 * })
 * projection.streamOf(run, 'maatwerk', '1') // => 5000
 * ```
 * @category Run
 */
export function streamOf(run: CohortRun, name: string, label: string): number {
  assertRun(run)
  const stream = run.streams[known(name, Object.keys(run.streams), 'name')]!
  return stream[cycleOf(run, label)]!
}

function people(run: CohortRun, numbers: Float64Array, of: string | readonly string[], row: number): number {
  const names = Array.isArray(of) ? (of as readonly string[]) : [of as string]
  for (const name of names) known(name, run.states, 'of')
  const ofRow = numbers.subarray(row * run.columns.length, (row + 1) * run.columns.length)
  return run.columns.reduce((sum, { state }, column) => sum + (names.includes(state) ? ofRow[column]! : 0), 0)
}

/**
 * The number of a cycle by its label.
 *
 * @internal
 */
export function cycleOf(run: CohortRun, label: string): number {
  return run.labels.indexOf(known(label, run.labels, 'label'))
}

/**
 * A model looks like a run to who writes JavaScript; it has to be run first.
 *
 * @internal
 */
export function assertRun(run: unknown): void {
  if ((run as Partial<CohortRun> | null | undefined)?.stocks instanceof Float64Array) return
  throw new MaatwerkError('invalid-input', 'a question to a run', [
    { path: 'run', message: `${shown(run)} is not the result of a run`, expected: 'what `projection.run(model)` gives' },
  ])
}

/**
 * A name that the run has; throws for one that it does not have.
 *
 * @internal
 */
export function known(name: string, names: readonly string[], path: string, none = 'it has no streams'): string {
  if (names.includes(name)) return name
  const list = names.length > 20 ? `${names.slice(0, 20).join(', ')}, …` : names.join(', ')
  throw new MaatwerkError('invalid-input', 'a question to a run', [
    { path, message: `${shown(name)} is not in this run`, expected: names.length === 0 ? `nothing: ${none}` : `one of ${list}` },
  ])
}
