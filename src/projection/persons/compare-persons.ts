import { throwProblems, type Problem } from '../../core/errors.js'
import { shown } from '../../core/problems.js'
import { blocksOf, sumOfBlocks } from './rewards.js'
import type { PersonsRun } from './run-persons.js'

/**
 * What a strategy or a scenario brings more than another, over the same persons.
 *
 * @category Persons
 */
export interface PersonsDifference {
  /** The total of the other run less that of the first, of all people, in the unit of the reward. */
  readonly difference: number
  /** Its standard error, from the difference of each person. */
  readonly standardError: number
  /** What the standard error would be if each run had had chance of its own. */
  readonly standardErrorApart: number
}

/**
 * How much more of a reward one run brings than another, with the standard error of that difference.
 *
 * In both runs a person has the same draws, so that most of chance drops out: the error is that of the differences
 * between what a person brings in the one and in the other (common random numbers). Run both with `amounts: true`, and
 * the same number of persons and seed.
 *
 * @param base - the run that the other is compared to
 * @param other - the other run
 * @param reward - the name of a reward that both have
 * @returns the difference, other less base, with its standard error
 * @throws MaatwerkError `invalid-input` for runs of other persons, without the amounts of each, or without the reward
 * @example
 * ```ts
 * import { projection } from 'maatwerktrajecten'
 *
 * const model = projection.defineModel({
 *   name: 'coaching in entree',
 *   time: { cycle: 'step', count: 1 },
 *   states: ['entree', 'diploma', 'left'],
 *   parameters: { passes: 0.6 },
 *   strategies: { coaching: { passes: 0.7 } },
 *   start: { entree: 1000 },
 *   transitions: { entree: { diploma: 'passes', left: 'rest' } },
 *   rewards: { diplomas: { perArrival: { diploma: 1 } } },
 * })
 * const options = { persons: 10000, seed: 1, amounts: true }
 * const base = projection.runPersons(model, options)
 * const coaching = projection.runPersons(model, { ...options, strategy: 'coaching' })
 * const more = projection.comparePersons(base, coaching, 'diplomas')
 * Math.abs(more.difference - 100) < 4 * more.standardError // => true
 * more.standardError < more.standardErrorApart / 2 // => true
 * ```
 * @category Persons
 */
export function comparePersons(base: PersonsRun, other: PersonsRun, reward: string): PersonsDifference {
  throwProblems('invalid-input', 'a comparison of persons', comparisonProblems(base, other, reward))
  const [mine, theirs] = [base.rewards[reward]!, other.rewards[reward]!]
  const less = mine.amounts!
  const more = theirs.amounts!.map((amount, person) => amount * other.weight - less[person]! * base.weight)
  const { sum, standardError } = sumOfBlocks(blocksOf(more), more.length)
  return { difference: sum, standardError, standardErrorApart: Math.hypot(mine.standardError, theirs.standardError) }
}

function comparisonProblems(base: PersonsRun, other: PersonsRun, reward: string): Problem[] {
  const samePersons = ({ persons, part, conventions }: PersonsRun) => [persons, part.from, part.count, conventions.seed].join()
  if (samePersons(base) !== samePersons(other)) {
    return [{ path: 'other', message: 'it has other persons', expected: 'the persons, the seed and the part of the first run' }]
  }
  return [['base', base] as const, ['other', other] as const].flatMap(([path, run]): Problem[] => {
    const names = Object.keys(run.rewards)
    if (!names.includes(reward)) {
      return [{ path: 'reward', message: `${shown(reward)} is no reward of ${path}`, expected: `one of ${names.join(', ')}` }]
    }
    if (run.rewards[reward]!.amounts !== undefined) return []
    const hint = 'Run it with `amounts: true`'
    return [{ path: `${path}.rewards`, message: 'what each person brings was not kept', expected: 'the amounts of each', hint }]
  })
}
