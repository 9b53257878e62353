import { binomialTerm } from './terms.js'

/** A number that takes the place of 0 in a denominator (Lentz 1976). */
const tiny = 1e-300

/**
 * The share of a beta distribution with shapes a and b that lies below x, with all its digits where it is small. The
 * share that lies above it is `lowerBeta(b, a, y, x)`.
 *
 * @param a - the first shape, above 0
 * @param b - the second shape, above 0
 * @param x - from 0 to 1
 * @param y - `1 - x`, asked for since a small one cannot be had from x
 * @internal
 */
export function lowerBeta(a: number, b: number, x: number, y: number): number {
  if (x <= 0) return 0
  if (y <= 0) return 1
  // Beyond this point the fraction of the other side converges faster.
  return x <= (a + 1) / (a + b + 2) ? smallPart(a, b, x, y) : 1 - smallPart(b, a, y, x)
}

function smallPart(a: number, b: number, x: number, y: number): number {
  return ((binomialTerm(a, b, x, y) * b) / (a + b)) * fraction(a, b, x)
}

/** The continued fraction (Abramowitz and Stegun 1964, 26.5.8) by the method of Lentz (1976). */
function fraction(a: number, b: number, x: number): number {
  let c = 1
  let d = 1 / awayFromZero(1 - ((a + b) * x) / (a + 1))
  let product = d
  for (let n = 1; ; n += 1) {
    const even = (n * (b - n) * x) / ((a + 2 * n - 1) * (a + 2 * n))
    d = 1 / awayFromZero(1 + even * d)
    c = awayFromZero(1 + even / c)
    product *= d * c
    const odd = (-(a + n) * (a + b + n) * x) / ((a + 2 * n) * (a + 2 * n + 1))
    d = 1 / awayFromZero(1 + odd * d)
    c = awayFromZero(1 + odd / c)
    product *= d * c
    // Written so that a factor that is no number would end it as well.
    if (!(Math.abs(d * c - 1) >= 5e-16)) return product
  }
}

function awayFromZero(x: number): number {
  return Math.abs(x) < tiny ? tiny : x
}
