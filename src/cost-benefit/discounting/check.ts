import type { Problem } from '../../core/errors.js'
import { isRecord } from '../../core/fields.js'
import { shown, step, unknownKeys } from '../../core/problems.js'

const properties = ['rate', 'effectRate', 'firstExponent']

/** A rate below 0 is for flows without risk, and no longer than this. */
const longestBelowZero = 100

/** More years than this are taken for a mistake. */
const mostYears = 1000

/**
 * What is wrong with a way of discounting, over a number of years.
 *
 * @internal
 */
export function discountingProblems(discounting: unknown, path: string, years: unknown): Problem[] {
  if (!isRecord(discounting)) {
    return [{ path, message: 'this is no object', expected: 'an object such as { rate: 0.03, firstExponent: 0 }' }]
  }
  const { rate, effectRate, firstExponent } = discounting
  return [
    ...unknownKeys(discounting, properties, path),
    ...rateProblems(rate, step(path, 'rate'), years),
    ...(effectRate === undefined ? [] : rateProblems(effectRate, step(path, 'effectRate'), years)),
    ...exponentProblems(firstExponent, step(path, 'firstExponent')),
  ]
}

/**
 * What is wrong with a number of years.
 *
 * @internal
 */
export function yearsProblems(years: unknown, path: string): Problem[] {
  if (Number.isInteger(years) && Number(years) >= 1 && Number(years) <= mostYears) return []
  return [
    { path, message: `${shown(years)} is not a number of years`, expected: `a whole number from 1 to ${mostYears}` },
  ]
}

/**
 * Whether something is a list of numbers by its form: an array, a typed array, or anything else with a length.
 *
 * @internal
 */
export function isList(value: unknown): value is ArrayLike<unknown> {
  if (Array.isArray(value)) return true
  if (typeof value !== 'object' || value === null) return false
  const { length } = value as { readonly length?: unknown }
  return Number.isSafeInteger(length) && (length as number) >= 0
}

function rateProblems(rate: unknown, path: string, years: unknown): Problem[] {
  if (!isList(rate)) return oneRateProblems(rate, path, years)
  if (rate.length === 0) return [{ path, message: 'the list is empty', expected: 'at least one rate' }]
  return Array.from(rate).flatMap((each, year) => oneRateProblems(each, step(path, year), years))
}

function oneRateProblems(rate: unknown, path: string, years: unknown): Problem[] {
  if (typeof rate !== 'number' || !(rate >= -0.5 && rate <= 1)) {
    const problem = { path, message: `${shown(rate)} is not a rate`, expected: 'a number from -0.5 to 1' }
    return [Number(rate) > 1 ? { ...problem, hint: 'Write 3 % as 0.03' } : problem]
  }
  if (rate >= 0 || !(Number(years) > longestBelowZero)) return []
  const message = `a rate of ${rate} over ${shown(years)} years`
  return [{ path, message, expected: `at most ${longestBelowZero} years with a rate below 0` }]
}

function exponentProblems(exponent: unknown, path: string): Problem[] {
  if (exponent === 0 || exponent === 0.5 || exponent === 1) return []
  const message = exponent === undefined ? 'this is missing' : `${shown(exponent)} is not a place for the first year`
  const expected = '0 (amounts stand at the start of their year), 0.5 (halfway) or 1 (at its end)'
  return [{ path, message, expected }]
}
