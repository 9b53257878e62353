import { deepFreeze } from '../core/freeze.js'

/**
 * A fact that was gathered for the library, and that the register does not hold or holds in part only.
 *
 * @category Register
 */
export interface NotModelled {
  /** The id of the fact. */
  readonly id: string
  /** Whether the whole fact is left out, or a part of it. */
  readonly left: 'whole' | 'part'
  /** What is left out. */
  readonly about: string
  /** Why the register does not hold it. */
  readonly because: string
}

/**
 * What was gathered on law and policy and is left out of the register, with the reason: no fact as a whole, and of a few
 * facts a part. What is not known at all stands in {@link openQuestions}; this is what is known and left out.
 *
 * @returns the facts in the order of their ids, frozen, the same list each time
 * @example
 * ```ts
 * import { policy } from 'maatwerktrajecten'
 *
 * policy.notModelled().map((each) => [each.id, each.left]) // => [['FUN-27', 'part'], ['VM2-01', 'part']]
 * ```
 * @category Register
 */
export function notModelled(): readonly NotModelled[] {
  return deepFreeze(rows)
}

const rows: readonly NotModelled[] = [
  {
    id: 'FUN-27',
    left: 'part',
    about: 'The menu of measures that a region could choose from, with the names of its items.',
    because: 'It is a list of headings, from which no amount or duty follows.',
  },
  {
    id: 'VM2-01',
    left: 'part',
    about: 'The numbers of projects and pupils in VM2: about 30 and 677 in 2008, about 2,000 pupils in August 2009.',
    because: 'They are counts that a page reports, not rules.',
  },
]
