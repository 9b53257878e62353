import type { Problem } from '../../core/errors.js'
import { isRecord } from '../../core/fields.js'
import { shown, step } from '../../core/problems.js'

/**
 * What is wrong with draws by name: lists that are none, that differ in length, and what is no finite number.
 *
 * @internal
 */
export function columnsProblems(draws: unknown, path: string): Problem[] {
  if (!isRecord(draws)) return [{ path, message: 'this is no object', expected: 'draws by name' }]
  const columns = Object.entries(draws)
  if (columns.length === 0) return [{ path, message: 'there are no names', expected: 'the draws of at least one name' }]
  const [firstName, first] = columns[0]!
  return columns.flatMap(([name, numbers]) => {
    const problems = numbersProblems(numbers, step(path, name))
    if (problems.length > 0 || !isList(first) || (numbers as ArrayLike<number>).length === first.length) return problems
    const message = `there are ${(numbers as ArrayLike<number>).length} draws`
    return [{ path: step(path, name), message, expected: `${first.length}, as many as of '${firstName}'` }]
  })
}

/**
 * What is wrong with a list of numbers: the first that is not finite.
 *
 * @internal
 */
export function numbersProblems(numbers: unknown, path: string): Problem[] {
  if (!isList(numbers))
    return [{ path, message: `${shown(numbers)} is no list of numbers`, expected: 'a list of numbers' }]
  for (let at = 0; at < numbers.length; at += 1) {
    if (!Number.isFinite(numbers[at])) {
      return [{ path: `${path}[${at}]`, message: `${shown(numbers[at])} is not a finite number`, expected: 'a number' }]
    }
  }
  return []
}

/**
 * What is wrong with a list of parts of a run: none at all, and what has not the list that makes it a part.
 *
 * @param list - the property that a part has
 * @param expected - what a part is
 * @internal
 */
export function listProblems(parts: unknown, list: string, expected: string): Problem[] {
  if (!Array.isArray(parts)) return [{ path: 'parts', message: 'this is no list', expected: 'a list of parts' }]
  if (parts.length === 0) return [{ path: 'parts', message: 'there are no parts', expected: 'at least one' }]
  return Array.from<unknown>(parts).flatMap((part, index) => {
    if (isRecord(part) && isList(part[list])) return []
    return [{ path: step('parts', index), message: 'this is no part', expected }]
  })
}

function isList(value: unknown): value is ArrayLike<unknown> {
  return Array.isArray(value) || (ArrayBuffer.isView(value) && 'length' in value)
}
