import { MaatwerkError } from '../../core/errors.js'
import { shown } from '../../core/problems.js'
import type { PersonsRun } from './run-persons.js'
import type { Column } from '../cohort/run.js'

/**
 * Where a person is at a count.
 *
 * @typeParam State - the names of the states
 * @category Persons
 */
export interface PersonAt<State extends string = string> extends Column<State> {
  /** The label of the cycle at the start of which it was counted; `end` for the end of the last one. */
  readonly at: string
}

/**
 * The history of a person: where it is at the start of each cycle from the one in which it comes in, and at the end of
 * the last.
 *
 * @typeParam State - the names of the states
 * @param run - a run of persons with `histories: true`
 * @param person - the number of the person, counted from 0 over all parts
 * @returns the counts in their order
 * @throws MaatwerkError `invalid-input` for a person of another part, or a run that kept no histories
 * @example
 * ```ts
 * import { projection } from 'maatwerktrajecten'
 *
 * const run = projection.runPersons(
 *   {
 *     name: 'two years',
 *     time: { cycle: 'school-year', first: '2014-2015', last: '2015-2016' },
 *     states: ['bb3', 'bb4', 'left'],
 *     start: { bb3: 100 },
 *     transitions: { bb3: { bb4: 1 }, bb4: { left: 1 } },
 *   },
 *   { persons: 10, seed: 1, histories: true },
 * )
 * projection.historyOf(run, 3).map(({ at, state }) => `${at} ${state}`)
 * // => ['2014-2015 bb3', '2015-2016 bb4', 'end left']
 * ```
 * @category Persons
 */
export function historyOf<State extends string>(run: PersonsRun<State>, person: number): PersonAt<State>[] {
  const { part, labels, columns } = run
  const kept = historiesOf(run, 'a history')
  if (!Number.isInteger(person) || person < part.from || person >= part.from + part.count) {
    const expected = `a whole number from ${part.from} to ${part.from + part.count - 1}`
    throw new MaatwerkError('invalid-input', 'a history', [
      { path: 'person', message: `${shown(person)} is not a person of this run`, expected },
    ])
  }
  const counts = labels.length + 1
  const own = kept.subarray((person - part.from) * counts, (person - part.from + 1) * counts)
  return Array.from(own).flatMap((column, count) => {
    return column === -1 ? [] : [{ at: labels[count] ?? 'end', ...columns[column]! }]
  })
}

/**
 * The histories of a run that kept them.
 *
 * @internal
 */
function historiesOf({ histories }: PersonsRun, subject: string): Int16Array {
  if (histories !== undefined) return histories
  throw new MaatwerkError('invalid-input', subject, [
    {
      path: 'run.histories',
      message: 'the histories of persons were not kept',
      expected: 'a run with them',
      hint: 'Run it with `histories: true`',
    },
  ])
}
