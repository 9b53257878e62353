import { MaatwerkError } from '../../core/errors.js'
import { shown } from '../../core/problems.js'
import { assertRun, cycleOf, known } from './look-up.js'
import type { CohortRun } from './run.js'

/**
 * The people who move from one state to another in a cycle; of all strata together.
 *
 * Who stays moves from a state to itself. Of limited places and admissions it is what people did, not what they set out
 * to do: who is refused moves to where the refused go.
 *
 * @typeParam State - the names of the states
 * @param run - the result of a run
 * @param from - the state that is left, or states to add up
 * @param to - the state that is reached, or states to add up
 * @param label - the label of the cycle; people stand in the state they reached from the start of the next one
 * @returns a number of people
 * @throws MaatwerkError `invalid-input` for a state or a cycle that the run does not have, and where no transition leads
 *   from any of the one to any of the other
 * @example
 * ```ts
 * import { projection } from 'maatwerktrajecten'
 *
 * const run = projection.run({
 *   name: 'two years of bb',
 *   time: { cycle: 'school-year', first: '2019-2020', last: '2020-2021' },
 *   states: ['bb3', 'bb4', 'left'],
 *   inflow: { bb3: 10000 },
 *   transitions: { bb3: { bb4: 0.75, left: 'rest' }, bb4: { left: 1 } },
 * })
 * projection.flowOf(run, 'bb3', 'bb4', '2019-2020') // => 7500
 * projection.flowOf(run, ['bb3', 'bb4'], 'left', '2020-2021') // => 10000
 * ```
 * @see {@link stockOf} for who is there
 * @category Run
 */
export function flowOf<State extends string>(
  run: CohortRun<State>,
  from: NoInfer<State> | readonly NoInfer<State>[],
  to: NoInfer<State> | readonly NoInfer<State>[],
  label: string,
): number {
  assertRun(run)
  const [left, reached] = [namesOf(run, from, 'from'), namesOf(run, to, 'to')]
  const cycle = cycleOf(run, label)
  // A state without a row has no transitions: all who are there stay.
  const staying = [...left].filter((name) => reached.has(name) && run.conventions.absorbing.includes(name))
  const stayed = run.columns.map(({ state }, column) => (staying.includes(state) ? run.stocks[cycle * run.columns.length + column]! : 0))
  const moved = run.edges.flatMap((edge, at) => {
    const isMeant = left.has(run.columns[edge.from]!.state) && reached.has(run.columns[edge.to]!.state)
    return isMeant ? [run.flows[cycle * run.edges.length + at]!] : []
  })
  if (moved.length === 0 && staying.length === 0 && left.size > 0 && reached.size > 0) throw noTransition(from, to)
  return [...stayed, ...moved].reduce((sum, people) => sum + people, 0)
}

function namesOf(run: CohortRun, of: string | readonly string[], path: string): Set<string> {
  const names = Array.isArray(of) ? Array.from(of as readonly string[]) : [of as string]
  return new Set(names.map((name) => known(name, run.states, path)))
}

function noTransition(from: unknown, to: unknown): MaatwerkError {
  const message = `no transition leads from ${shown(from)} to ${shown(to)}`
  return new MaatwerkError('invalid-input', 'a question to a run', [{ path: 'to', message, expected: 'states that a row of the model leads to' }])
}
