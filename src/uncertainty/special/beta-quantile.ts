import { logGammaQuantile } from './gamma-quantile.js'
import { lowerBeta } from './incomplete-beta.js'
import { normalQuantile } from './normal.js'
import { logBeta } from './stirling.js'
import { solveTail, type TailAt } from './tail-solver.js'
import { binomialTerm } from './terms.js'

/** Where x is so small that `x^a / (a B(a, b))` is the lower tail to the last digit. */
const powerLaw = -37

/** The largest number below 1. */
const almostOne = 1 - 2 ** -53

/**
 * The quantile of a beta distribution, prepared for many calls.
 *
 * @param a - the first shape, above 0
 * @param b - the second shape, above 0
 * @returns a function of a probability from 0 to 1
 * @internal
 */
export function betaQuantile(a: number, b: number): (probability: number) => number {
  const ofBeta = logBeta(a, b)
  const startOf = starter(a, b)
  const mean = Math.log(a / b)
  const below = (z: number, at: TailAt): void => evaluate(a, b, z, at)
  const above = (z: number, at: TailAt): void => {
    evaluate(b, a, -z, at)
    at.slope = -at.slope
  }
  return (probability) => {
    const lowest = (Math.log(probability) + Math.log(a) + ofBeta) / a
    if (lowest < powerLaw - Math.log1p(b)) return Math.exp(lowest)
    const rest = 1 - probability
    const highest = (Math.log(rest) + Math.log(b) + ofBeta) / b
    if (highest < powerLaw - Math.log1p(a)) return 1 - Math.exp(highest)
    const start = startOf(probability, lowest, highest)
    const z =
      probability <= 0.5 ? solveTail(start, mean, probability, 1, below) : solveTail(start, mean, rest, -1, above)
    return 1 / (1 + Math.exp(-z))
  }
}

/** The lower tail at the place with log-odds z: the density in z is `x y` times that in x, and log-concave. */
function evaluate(a: number, b: number, z: number, at: TailAt): void {
  const x = 1 / (1 + Math.exp(-z))
  const y = 1 / (1 + Math.exp(z))
  at.tail = lowerBeta(a, b, x, y)
  at.density = (binomialTerm(a, b, x, y) * a * b) / (a + b)
  at.slope = a * y - b * x
}

/** Where to begin, near enough for the tail not to vanish there. */
function starter(a: number, b: number): (probability: number, lowest: number, highest: number) => number {
  if (Math.min(a, b) > 1) return (probability) => cubes(a, b, normalQuantile(probability))
  if (b > 1) return likeGamma(a, b)
  if (a > 1) {
    const mirrored = likeGamma(b, a)
    return (probability) => -mirrored(Math.min(1 - probability, almostOne))
  }
  // The two power laws, each by the mass that lies on its side of the mean.
  const left = Math.exp(a * Math.log(a / (a + b))) / a
  const right = Math.exp(b * Math.log(b / (a + b))) / b
  return (probability, lowest, highest) => (probability < left / (left + right) ? logOdds(lowest) : -logOdds(highest))
}

/** For a small first shape beside a large second one, x is nearly a gamma over what the second shape amounts to. */
function likeGamma(a: number, b: number): (probability: number) => number {
  const quantile = logGammaQuantile(a)
  const scale = Math.log(b + (a - 1) / 2)
  return (probability) => logOdds(quantile(probability) - scale)
}

/** Log-odds by the logarithm of a share; a half where the share is above it. */
function logOdds(logarithm: number): number {
  return logarithm < -0.7 ? logarithm - Math.log1p(-Math.exp(logarithm)) : 0
}

/** By the cube roots of two gammas (Abramowitz and Stegun 1964, 26.5.22), which gives half the log-odds. */
function cubes(a: number, b: number, z: number): number {
  const h = 2 / (1 / (2 * a - 1) + 1 / (2 * b - 1))
  const lambda = (z * z - 3) / 6
  const skew = (1 / (2 * b - 1) - 1 / (2 * a - 1)) * (lambda + 5 / 6 - 2 / (3 * h))
  const w = (-z * Math.sqrt(h + lambda)) / h - skew
  return Math.log(a / b) - 2 * w
}
