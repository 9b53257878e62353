import { poissonTerm } from './terms.js'

/** A number that takes the place of 0 in a denominator (Lentz 1976). */
const tiny = 1e-300

/**
 * The share of a gamma distribution with shape a and scale 1 that lies below x, from 0 on: with all its digits where it
 * is small.
 *
 * @internal
 */
export function lowerGamma(a: number, x: number): number {
  if (x <= 0) return 0
  return x < a + 1 ? poissonTerm(a, x) * lowerSeries(a, x) : 1 - upperGamma(a, x)
}

/**
 * The share that lies above x, with all its digits where it is small.
 *
 * @internal
 */
export function upperGamma(a: number, x: number): number {
  if (x <= 0) return 1
  if (x < a + 1) return 1 - lowerGamma(a, x)
  return x === Infinity ? 0 : a * poissonTerm(a, x) * upperFraction(a, x)
}

/** `1 + x / (a + 1) + x^2 / ((a + 1)(a + 2)) + ...` (Abramowitz and Stegun 1964, 6.5.29). */
function lowerSeries(a: number, x: number): number {
  let term = 1
  let sum = 1
  for (let n = 1; term > sum * 1e-17; n += 1) {
    term *= x / (a + n)
    sum += term
  }
  return sum
}

/** The even part of the continued fraction (Abramowitz and Stegun 1964, 6.5.31) by the method of Lentz (1976). */
function upperFraction(a: number, x: number): number {
  let b = x + 1 - a
  let c = 1 / tiny
  let d = 1 / b
  let product = d
  for (let n = 1; ; n += 1) {
    const numerator = n * (a - n)
    b += 2
    d = 1 / awayFromZero(numerator * d + b)
    c = awayFromZero(b + numerator / c)
    const factor = c * d
    product *= factor
    // Written so that a factor that is no number would end it as well.
    if (!(Math.abs(factor - 1) >= 5e-16)) return product
  }
}

function awayFromZero(x: number): number {
  return Math.abs(x) < tiny ? tiny : x
}
