import { logGammaQuantile } from '../../special/gamma-quantile.js'
import { lowerGamma } from '../../special/incomplete-gamma.js'
import { poissonTerm } from '../../special/terms.js'
import type { GammaDistribution } from '../distribution.js'
import type { Family } from './family.js'

/**
 * The scale of a gamma distribution, whichever way it is given.
 *
 * @internal
 */
export function scaleOf(distribution: GammaDistribution): number {
  if (distribution.scale !== undefined) return distribution.scale
  return distribution.rate === undefined ? distribution.mean / distribution.shape : 1 / distribution.rate
}

/** @internal */
export function gammaFamily(distribution: GammaDistribution): Family {
  const { shape } = distribution
  const scale = scaleOf(distribution)
  const logQuantile = logGammaQuantile(shape)
  return {
    mean: () => distribution.mean ?? shape * scale,
    variance: () => shape * scale * scale,
    density: (x) => {
      if (x < 0) return 0
      if (x === 0) return densityAtZero(shape, scale)
      return (poissonTerm(shape, x / scale) * shape) / x
    },
    cumulative: (x) => lowerGamma(shape, x / scale),
    quantile: (probability) => (probability >= 1 ? Infinity : scale * Math.exp(logQuantile(probability))),
  }
}

function densityAtZero(shape: number, scale: number): number {
  if (shape === 1) return 1 / scale
  return shape > 1 ? 0 : Infinity
}
