import type { Problem } from '../../core/errors.js'
import { shown, step } from '../../core/problems.js'
import { isList } from '../discounting/check.js'

/**
 * What is wrong with named numbers that must be finite.
 *
 * @internal
 */
export function finiteProblems(numbers: Readonly<Record<string, unknown>>): Problem[] {
  return Object.entries(numbers).flatMap(([path, number]): Problem[] => {
    if (Number.isFinite(number)) return []
    return [{ path, message: `${shown(number)} cannot stand here`, expected: 'a finite number' }]
  })
}

/**
 * What is wrong with a list of finite numbers.
 *
 * @internal
 */
export function listOfNumbersProblems(numbers: unknown, path: string): Problem[] {
  if (!isList(numbers) || numbers.length === 0)
    return [{ path, message: 'there are no numbers', expected: 'a list of at least one number' }]
  const { length } = numbers
  let at = 0
  while (at < length && isSummable(numbers[at])) at += 1
  if (at === length) return []
  return [
    {
      path: step(path, at),
      message: `${shown(numbers[at])} cannot stand here`,
      expected: 'a number between -1e100 and 1e100',
    },
  ]
}

/** Whether sums and squares of such numbers are finite. */
function isSummable(value: unknown): boolean {
  return typeof value === 'number' && Math.abs(value) <= 1e100
}
