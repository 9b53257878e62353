import { betaQuantile } from '../../special/beta-quantile.js'
import { lowerBeta } from '../../special/incomplete-beta.js'
import { binomialTerm } from '../../special/terms.js'
import type { BetaDistribution, PertDistribution } from '../distribution.js'
import type { Family } from './family.js'

/** @internal */
export function betaFamily({ alpha, beta }: Omit<BetaDistribution, 'kind'>): Family {
  const n = alpha + beta
  return {
    mean: () => alpha / n,
    variance: () => ((alpha / n) * beta) / n / (n + 1),
    density: (x) => {
      if (x < 0 || x > 1) return 0
      if (x === 0) return densityAtEnd(alpha, beta)
      if (x === 1) return densityAtEnd(beta, alpha)
      return (((binomialTerm(alpha, beta, x, 1 - x) * alpha) / n) * beta) / (x * (1 - x))
    },
    cumulative: (x) => lowerBeta(alpha, beta, x, 1 - x),
    quantile: betaQuantile(alpha, beta),
  }
}

/** At an end the density is nothing, infinite or, for a shape of 1, the other shape. */
function densityAtEnd(shape: number, other: number): number {
  if (shape === 1) return other
  return shape > 1 ? 0 : Infinity
}

/**
 * The beta distribution behind a PERT distribution.
 *
 * @internal
 */
export function shapesOfPert({ min, mode, max, shape = 4 }: PertDistribution): {
  readonly alpha: number
  readonly beta: number
} {
  const width = max - min
  return { alpha: 1 + (shape * (mode - min)) / width, beta: 1 + (shape * (max - mode)) / width }
}

/** @internal */
export function pertFamily(distribution: PertDistribution): Family {
  const { min, max, mode, shape = 4 } = distribution
  const width = max - min
  const inner = betaFamily(shapesOfPert(distribution))
  return {
    mean: () => (min + shape * mode + max) / (shape + 2),
    variance: () => width * width * inner.variance(),
    density: (x) => inner.density((x - min) / width) / width,
    cumulative: (x) => inner.cumulative((x - min) / width),
    quantile: (probability) => Math.min(min + width * inner.quantile(probability), max),
  }
}
