import { randomPairs } from '../random.js'
import type { Distribution } from './distribution.js'
import { shapesOfPert } from './families/beta.js'
import { scaleOf } from './families/gamma.js'
import { gammaDrawer, logGammaDrawer } from './gamma-draws.js'
import { quantileOf } from './families/family-of.js'

/**
 * Where draws are looked up: those of another seed or stream are independent.
 *
 * @internal
 */
export interface DrawPlace {
  readonly seed: number
  /** The name of the parameter, or whatever keeps its draws apart from those of others. */
  readonly stream: string
}

/**
 * Draws of a distribution, by index: each depends on the seed, the stream and the index, and on nothing else.
 *
 * Gammas are drawn by rejection, a beta and a PERT out of two gammas; all others are the quantile of one uniform
 * number, the first of the index.
 *
 * @internal
 */
export function drawerOf(distribution: Distribution, { seed, stream }: DrawPlace): (index: number) => number {
  const pairAt = randomPairs(seed, stream)
  switch (distribution.kind) {
    case 'gamma':
      return drawGamma(distribution.shape, scaleOf(distribution), pairAt)
    case 'beta':
      return drawBeta(distribution.alpha, distribution.beta, pairAt)
    case 'pert': {
      const { alpha, beta } = shapesOfPert(distribution)
      const share = drawBeta(alpha, beta, pairAt)
      const { min, max } = distribution
      return (index) => Math.min(min + (max - min) * share(index), max)
    }
    default: {
      const quantile = quantileOf(distribution)
      const pair = new Float64Array(2)
      return (index) => {
        pairAt(index, 0, pair)
        return quantile(pair[0]!)
      }
    }
  }
}

function drawGamma(shape: number, scale: number, pairAt: ReturnType<typeof randomPairs>): (index: number) => number {
  if (shape >= 1) {
    const drawn = gammaDrawer(shape, pairAt, 0)
    return (index) => scale * drawn(index)
  }
  const logarithm = logGammaDrawer(shape, pairAt, 0)
  return (index) => scale * Math.exp(logarithm(index))
}

/** One gamma over the sum of two, by their logarithms: both may be too small for a number. */
function drawBeta(alpha: number, beta: number, pairAt: ReturnType<typeof randomPairs>): (index: number) => number {
  const success = logGammaDrawer(alpha, pairAt, 0)
  const failure = logGammaDrawer(beta, pairAt, 1)
  return (index) => 1 / (1 + Math.exp(failure(index) - success(index)))
}
