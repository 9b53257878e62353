import type { Problem } from '../../../core/errors.js'
import { isRecord, requiredProblems, type Fields } from '../../../core/fields.js'
import { shown, step, unknownKeys } from '../../../core/problems.js'
import { numbersProblems } from '../empirical-check.js'

/** How far from 1 the probabilities of a multinomial distribution may be together: what rounding of decimals can do. */
const tolerance = 1e-9

/** @internal */
export function isJointKind(kind: unknown): boolean {
  return kind === 'dirichlet' || kind === 'multinomial'
}

/**
 * Everything that is wrong with a distribution of more numbers than one.
 *
 * @param value - what was given
 * @param path - where it stands
 * @internal
 */
export function multivariateProblems(value: unknown, path: string): Problem[] {
  if (!isRecord(value)) {
    const expected = "an object such as { kind: 'dirichlet', alpha: [12, 4, 1] }"
    return [{ path, message: `${shown(value)} is no distribution`, expected }]
  }
  if (value['kind'] === 'dirichlet') return dirichletProblems(value, path)
  if (value['kind'] === 'multinomial') return multinomialProblems(value, path)
  const message =
    value['kind'] === undefined ? 'this is missing' : `there is no such distribution as ${shown(value['kind'])}`
  return [{ path: step(path, 'kind'), message, expected: 'one of dirichlet, multinomial' }]
}

function dirichletProblems(value: Fields, path: string): Problem[] {
  const fits = (each: number): boolean => each >= 1e-9 && each <= 1e9
  return [
    ...unknownKeys(value, ['kind', 'alpha'], path),
    ...requiredProblems(value, ['alpha'], path),
    ...componentProblems(value['alpha'], step(path, 'alpha'), 'a number from 1e-9 to 1e9', fits),
  ]
}

function multinomialProblems(value: Fields, path: string): Problem[] {
  const { trials, probabilities } = value
  const found = [
    ...unknownKeys(value, ['kind', 'trials', 'probabilities'], path),
    ...requiredProblems(value, ['trials', 'probabilities'], path),
  ]
  const isCount = Number.isInteger(trials) && Number(trials) >= 0 && Number(trials) <= 1e9
  if (trials !== undefined && !isCount) {
    const expected = 'a whole number from 0 to 1e9'
    found.push({ path: step(path, 'trials'), message: `${shown(trials)} is no number of trials`, expected })
  }
  const at = step(path, 'probabilities')
  const shares = componentProblems(probabilities, at, 'a share from 0 to 1', (each) => each >= 0 && each <= 1)
  return [...found, ...shares, ...(shares.length > 0 ? [] : sumProblems(probabilities, at))]
}

function componentProblems(value: unknown, path: string, expected: string, fits: (each: number) => boolean): Problem[] {
  if (value === undefined) return []
  if (!Array.isArray(value)) return [{ path, message: `${shown(value)} is no list`, expected: 'a list of numbers' }]
  const found = numbersProblems(value, path, expected, fits)
  if (value.length >= 2) return found
  return [...found, { path, message: `there are ${value.length}`, expected: 'two or more' }]
}

function sumProblems(probabilities: unknown, path: string): Problem[] {
  if (!Array.isArray(probabilities)) return []
  const sum = (probabilities as number[]).reduce((total, each) => total + each, 0)
  if (Math.abs(sum - 1) <= tolerance) return []
  return [{ path, message: `together they are ${sum}`, expected: 'probabilities that add up to 1' }]
}
