import type { Problem } from '../../core/errors.js'
import { isRecord, type Fields } from '../../core/fields.js'
import { shown, step, unknownKeys } from '../../core/problems.js'

/**
 * What is wrong with a search for a root, before anything is evaluated.
 *
 * @internal
 */
export function searchProblems(search: unknown, evaluate: unknown, others: readonly string[] = []): Problem[] {
  const ofFunction = typeof evaluate === 'function' ? [] : [wrong('evaluate', evaluate, 'a function of one number')]
  if (!isRecord(search)) return [...ofFunction, wrong('search', search, 'an object with low and high')]
  return [
    ...ofFunction,
    ...unknownKeys(search, ['low', 'high', 'tolerance', 'iterations', ...others], 'search'),
    ...endsProblems(search),
    ...closenessProblems(search),
  ]
}

function endsProblems(search: Fields): Problem[] {
  const wrongEnds = (['low', 'high'] as const).filter((end) => !isFiniteNumber(search[end]))
  if (wrongEnds.length > 0) return wrongEnds.map((end) => wrong(step('search', end), search[end], 'a finite number'))
  const [low, high] = [search['low'] as number, search['high'] as number]
  if (low < high && Number.isFinite(high - low)) return []
  return [wrong('search.high', high, `a number above the low end of ${low}`)]
}

function closenessProblems({ tolerance, iterations }: Fields): Problem[] {
  const isTolerance = tolerance === undefined || (isFiniteNumber(tolerance) && tolerance >= 0)
  const isCount = iterations === undefined || (Number.isSafeInteger(iterations) && (iterations as number) >= 1)
  return [
    ...(isTolerance ? [] : [wrong('search.tolerance', tolerance, 'a number, 0 or more')]),
    ...(isCount ? [] : [wrong('search.iterations', iterations, 'a whole number, 1 or more')]),
  ]
}

function isFiniteNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value)
}

function wrong(path: string, found: unknown, expected: string): Problem {
  return { path, message: `${shown(found)} cannot stand here`, expected }
}
