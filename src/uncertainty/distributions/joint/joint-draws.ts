import { binomialQuantile } from '../../special/binomial-quantile.js'
import { logGammaQuantile } from '../../special/gamma-quantile.js'
import { randomPairs } from '../../random.js'
import type { DirichletDistribution, MultinomialDistribution, MultivariateDistribution } from '../distribution.js'
import type { DrawPlace } from '../drawer.js'
import { logGammaDrawer } from '../gamma-draws.js'

/** Writes a value for each component, from a place on. */
type Write<From> = (from: From, out: Float64Array, at?: number) => void

/**
 * How many uniform numbers {@link jointQuantileOf} takes for one draw: one for each share of a Dirichlet distribution,
 * one for each group of a multinomial distribution but the last, which gets who is left.
 *
 * @internal
 */
export function dimensionsOf(distribution: MultivariateDistribution): number {
  return distribution.kind === 'dirichlet' ? distribution.alpha.length : distribution.probabilities.length - 1
}

/**
 * Draws out of uniform numbers between 0 and 1, both excluded, as many as {@link dimensionsOf} says: the way in for
 * points of a Latin hypercube or a Sobol sequence. For a Dirichlet distribution they are the quantiles of gammas, for a
 * multinomial one those of binomial distributions of who is left.
 *
 * @internal
 */
export function jointQuantileOf(distribution: MultivariateDistribution): Write<ArrayLike<number>> {
  return distribution.kind === 'dirichlet' ? dirichletQuantile(distribution) : multinomialQuantile(distribution)
}

/**
 * Draws by index, which depend on the seed, the stream and the index and on nothing else.
 *
 * @internal
 */
export function jointDrawerOf(distribution: MultivariateDistribution, { seed, stream }: DrawPlace): Write<number> {
  const pairAt = randomPairs(seed, stream)
  if (distribution.kind === 'dirichlet') {
    const drawers = distribution.alpha.map((shape, component) => logGammaDrawer(shape, pairAt, component))
    return (index, out, at = 0) => {
      for (let each = 0; each < drawers.length; each += 1) out[at + each] = drawers[each]!(index)
      toShares(out, at, drawers.length)
    }
  }
  const quantile = multinomialQuantile(distribution)
  const uniforms = new Float64Array(dimensionsOf(distribution))
  const pair = new Float64Array(2)
  return (index, out, at = 0) => {
    for (let each = 0; each < uniforms.length; each += 1) {
      if (each % 2 === 0) pairAt(index, each / 2, pair)
      uniforms[each] = pair[each % 2]!
    }
    quantile(uniforms, out, at)
  }
}

function dirichletQuantile({ alpha }: DirichletDistribution): Write<ArrayLike<number>> {
  const quantiles = alpha.map((shape) => logGammaQuantile(shape))
  return (uniforms, out, at = 0) => {
    for (let each = 0; each < quantiles.length; each += 1) out[at + each] = quantiles[each]!(uniforms[each]!)
    toShares(out, at, quantiles.length)
  }
}

/** Logarithms to shares of their sum; the greatest first becomes 0, so that not all are too small for a number. */
function toShares(out: Float64Array, at: number, count: number): void {
  let greatest = -Infinity
  for (let each = at; each < at + count; each += 1) greatest = Math.max(greatest, out[each]!)
  let sum = 0
  for (let each = at; each < at + count; each += 1) {
    out[each] = Math.exp(out[each]! - greatest)
    sum += out[each]!
  }
  for (let each = at; each < at + count; each += 1) out[each] = out[each]! / sum
}

function multinomialQuantile({ trials, probabilities }: MultinomialDistribution): Write<ArrayLike<number>> {
  const shares = sharesOfRest(probabilities)
  const last = probabilities.length - 1
  return (uniforms, out, at = 0) => {
    let left = trials
    for (let each = 0; each < last; each += 1) {
      const drawn = binomialQuantile(left, shares[each]!, uniforms[each]!)
      out[at + each] = drawn
      left -= drawn
    }
    out[at + last] = left
  }
}

/** Each share over what it and those after it come to, added up from the end. */
function sharesOfRest(probabilities: readonly number[]): Float64Array {
  const shares = new Float64Array(probabilities.length)
  let rest = 0
  for (let each = probabilities.length - 1; each >= 0; each -= 1) {
    rest += probabilities[each]!
    shares[each] = rest === 0 ? 0 : probabilities[each]! / rest
  }
  return shares
}
