import { stirlingError } from './stirling.js'

/**
 * `x^a exp(-x) / Γ(a + 1)` for a and x above 0: the Poisson probability of a at the mean x, for any a, by the saddle
 * point of Loader (2000).
 *
 * @internal
 */
export function poissonTerm(a: number, x: number): number {
  if (x === Infinity) return 0
  return Math.exp(-stirlingError(a) - deviance(a, x)) / Math.sqrt(2 * Math.PI * a)
}

/**
 * `Γ(a + b + 1) / (Γ(a + 1) Γ(b + 1)) x^a y^b` for numbers above 0 with `x + y = 1`: the binomial probability of a
 * successes and b failures, for any a and b, by the saddle point of Loader (2000). Both shares are asked for, since a
 * small one cannot be had from the other.
 *
 * @internal
 */
export function binomialTerm(a: number, b: number, x: number, y: number): number {
  const n = a + b
  const exponent = stirlingError(n) - stirlingError(a) - stirlingError(b) - deviance(a, n * x) - deviance(b, n * y)
  return Math.exp(exponent) * Math.sqrt(n / a / b / (2 * Math.PI))
}

/** `x ln(x / mean) + mean - x`, by a series where the two are near each other and the terms would cancel. */
function deviance(x: number, mean: number): number {
  const distance = x - mean
  const ratio = distance / (x + mean)
  if (Math.abs(ratio) >= 0.1) return x * Math.log(x / mean) - distance
  const square = ratio * ratio
  let term = 2 * x * ratio * square
  let sum = distance * ratio
  for (let odd = 3; odd < 40 && sum + term / odd !== sum; odd += 2) {
    sum += term / odd
    term *= square
  }
  return sum
}

/**
 * The logarithm of `Γ(n + 1) / (Γ(k1 + 1) Γ(k2 + 1) ...) p1^k1 p2^k2 ...` for parts k of 0 or more that add up to n,
 * and shares p that add up to 1: of the multinomial probability, for parts that need not be whole.
 *
 * @internal
 */
export function logMultinomialTerm(parts: readonly number[], shares: readonly number[]): number {
  const n = parts.reduce((sum, part) => sum + part, 0)
  if (n === 0) return 0
  let exponent = stirlingError(n)
  let logScale = Math.log(2 * Math.PI * n)
  for (const [at, part] of parts.entries()) {
    const expected = n * shares[at]!
    if (part === 0) {
      exponent -= expected
      continue
    }
    if (expected === 0) return -Infinity
    exponent -= stirlingError(part) + deviance(part, expected)
    logScale -= Math.log(2 * Math.PI * part)
  }
  return exponent + logScale / 2
}
