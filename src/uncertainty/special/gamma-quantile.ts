import { lowerGamma, upperGamma } from './incomplete-gamma.js'
import { normalQuantile } from './normal.js'
import { logGamma } from './stirling.js'
import { solveTail, type TailAt } from './tail-solver.js'
import { poissonTerm } from './terms.js'

/** Below this logarithm of x, `x^a / Γ(a + 1)` is the lower tail to the last digit. */
const powerLaw = -37

/**
 * The logarithm of the quantile of a gamma distribution with a shape and scale 1, prepared for many calls. By its
 * logarithm, since for a small shape the quantile itself is too small for a number.
 *
 * @param a - the shape, above 0
 * @returns a function of a probability above 0 and below 1
 * @internal
 */
export function logGammaQuantile(a: number): (probability: number) => number {
  const logFactor = logGamma(a) + Math.log(a)
  const mean = Math.log(a)
  const lower = (u: number, at: TailAt): void => evaluate(a, u, lowerGamma, at)
  const upper = (u: number, at: TailAt): void => evaluate(a, u, upperGamma, at)
  return (probability) => {
    const power = (Math.log(probability) + logFactor) / a
    if (power < powerLaw) return power
    if (probability <= 0.5) return solveTail(lowerStart(a, probability, power), mean, probability, 1, lower)
    const share = 1 - probability
    return solveTail(upperStart(a, share, power, logFactor), mean, share, -1, upper)
  }
}

/** The tail at `x = exp(u)`: the density in u is x times that in x, and log-concave. */
function evaluate(a: number, u: number, tailOf: (a: number, x: number) => number, at: TailAt): void {
  const x = Math.exp(u)
  at.tail = tailOf(a, x)
  at.density = a * poissonTerm(a, x)
  at.slope = a - x
}

/** The power law never lies above the quantile; the cube of Wilson and Hilferty (1931) is near for larger shapes. */
function lowerStart(a: number, probability: number, power: number): number {
  return Math.max(power, cube(a, normalQuantile(probability)))
}

function upperStart(a: number, share: number, power: number, logFactor: number): number {
  if (a > 0.5) return cube(a, -normalQuantile(share))
  const far = -Math.log(share) - logFactor + Math.log(a)
  return far > 1 ? Math.log(far) : power
}

function cube(a: number, z: number): number {
  const root = 1 - 1 / (9 * a) + z / (3 * Math.sqrt(a))
  return root > 0 ? Math.log(a) + 3 * Math.log(root) : -Infinity
}
