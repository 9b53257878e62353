/**
 * The largest number that is taken for a count, and 1 over it the smallest that is divided by: quotients and products of
 * two of them are still numbers.
 *
 * @internal
 */
export const mostCount = 1e100

/**
 * Whether a number can be counted with: not above the largest count, and not below what may be divided by where it is to
 * be.
 *
 * @internal
 */
export function isCount(number: unknown, divides = false): number is number {
  return typeof number === 'number' && number >= (divides ? 1 / mostCount : 0) && number <= mostCount
}

/** @internal */
export function isYear(year: unknown): year is number {
  return Number.isSafeInteger(year)
}
