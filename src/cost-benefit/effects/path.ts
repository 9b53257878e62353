import { throwProblems, type Problem } from '../../core/errors.js'
import { shown, step } from '../../core/problems.js'
import { yearsProblems } from '../discounting/check.js'

/**
 * A path that runs in a straight line for some years and keeps its last value.
 *
 * @category Effects
 */
export interface LinearPath {
  /** Its value in year 0. */
  readonly from: number
  /** Its value in year `over`, and in all later years. */
  readonly to: number
  /** How many years the line takes, at least 1. */
  readonly over: number
  /** How many years the path has. */
  readonly years: number
}

/**
 * Writes out a path that runs in a straight line and keeps its last value, such as the share of a group for whom a gap
 * persists: 1 at first, and 0.71 from year 10 on where 29 % make up for it within ten years.
 *
 * @param path - where it starts and ends, in how many years, and how long it is
 * @returns the value in each year, in the unit of its ends
 * @throws MaatwerkError `invalid-input` for what is no number, or no number of years
 * @example
 * ```ts
 * import { costBenefit } from 'maatwerktrajecten'
 *
 * costBenefit.linearPath({ from: 1, to: 0.5, over: 2, years: 4 }) // => new Float64Array([1, 0.75, 0.5, 0.5])
 * ```
 * @category Effects
 */
export function linearPath(path: LinearPath): Float64Array {
  throwProblems('invalid-input', 'a path', pathProblems(path))
  const { from, to, over, years } = path
  return Float64Array.from({ length: years }, (_, year) => (year >= over ? to : from + ((to - from) * year) / over))
}

function pathProblems(path: unknown): Problem[] {
  const given = (path ?? {}) as Partial<Record<keyof LinearPath, unknown>>
  const ends = (['from', 'to'] as const).flatMap((name): Problem[] => {
    if (Number.isFinite(given[name])) return []
    return [
      { path: step('path', name), message: `${shown(given[name])} cannot stand here`, expected: 'a finite number' },
    ]
  })
  return [...ends, ...yearsProblems(given.over, 'path.over'), ...yearsProblems(given.years, 'path.years')]
}
