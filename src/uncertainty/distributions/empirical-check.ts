import type { Problem } from '../../core/errors.js'
import { requiredProblems, type Fields } from '../../core/fields.js'
import { shown, step, unknownKeys } from '../../core/problems.js'

/**
 * Everything that is wrong with an empirical distribution.
 *
 * @internal
 */
export function empiricalProblems(value: Fields, path: string): Problem[] {
  const { values, weights } = value
  return [
    ...unknownKeys(value, ['kind', 'values', 'weights'], path),
    ...requiredProblems(value, ['values'], path),
    ...(values === undefined ? [] : valuesProblems(values, step(path, 'values'))),
    ...(weights === undefined ? [] : weightsProblems(weights, values, step(path, 'weights'))),
  ]
}

function valuesProblems(values: unknown, path: string): Problem[] {
  if (!Array.isArray(values)) return [{ path, message: `${shown(values)} is no list`, expected: 'a list of numbers' }]
  if (values.length === 0) return [{ path, message: 'there is no value', expected: 'at least one' }]
  return numbersProblems(values, path, 'a finite number', (each) => Number.isFinite(each))
}

function weightsProblems(weights: unknown, values: unknown, path: string): Problem[] {
  if (!Array.isArray(weights)) return [{ path, message: `${shown(weights)} is no list`, expected: 'a list of numbers' }]
  const found = numbersProblems(
    weights,
    path,
    'a finite number, 0 or more',
    (each) => Number.isFinite(each) && each >= 0,
  )
  if (Array.isArray(values) && values.length !== weights.length) {
    found.push({
      path,
      message: `there are ${weights.length} for ${values.length} values`,
      expected: 'a weight for each value',
    })
  }
  if (found.length > 0) return found
  const sum = (weights as number[]).reduce((total, each) => total + each, 0)
  if (sum > 0 && Number.isFinite(sum)) return []
  return [{ path, message: `together they are ${sum}`, expected: 'weights that add up to a finite number above 0' }]
}

/**
 * A problem for each item of a list that is not such a number; a hole is none.
 *
 * @internal
 */
export function numbersProblems(
  list: readonly unknown[],
  path: string,
  expected: string,
  fits: (each: number) => boolean,
): Problem[] {
  return Array.from(list).flatMap((each, at) => {
    if (typeof each === 'number' && fits(each)) return []
    return [{ path: step(path, at), message: `${shown(each)} cannot stand here`, expected }]
  })
}
