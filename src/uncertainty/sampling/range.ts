import type { Problem } from '../../core/errors.js'
import { shown } from '../../core/problems.js'

/**
 * The most draws that a run may have: the number of steps in a coordinate of a Sobol point.
 *
 * @internal
 */
export const mostDraws = 2 ** 32

/**
 * What is wrong with the numbers of the first draw and of the one after the last.
 *
 * @param total - how many draws there are in all
 * @internal
 */
export function rangeProblems(from: unknown, until: unknown, total: number): Problem[] {
  const problems: Problem[] = []
  const isFrom = isWhole(from) && from >= 0 && from <= total
  const isUntil = isWhole(until) && until >= 0 && until <= total
  const expected = `a whole number from 0 to ${total}`
  if (!isFrom) problems.push({ path: 'from', message: `${shown(from)} is not the number of a draw`, expected })
  if (!isUntil) problems.push({ path: 'until', message: `${shown(until)} is not the number of a draw`, expected })
  if (isFrom && isUntil && until < from) {
    problems.push({ path: 'until', message: `${until} lies before ${from}, the first`, expected: `${from} or more` })
  }
  return problems
}

function isWhole(value: unknown): value is number {
  return Number.isInteger(value)
}
