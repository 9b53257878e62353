import type {
  BetaDistribution,
  GammaByMean,
  GammaByRate,
  GammaByScale,
  GammaDistribution,
  LognormalDistribution,
  NormalDistribution,
  TruncatedNormalDistribution,
} from '../distribution.js'
import { made } from './made.js'

/**
 * The shape of a gamma distribution with exactly one of a rate, a scale and a mean.
 *
 * @category Making a distribution
 */
export type GammaParts = Omit<GammaByRate, 'kind'> | Omit<GammaByScale, 'kind'> | Omit<GammaByMean, 'kind'>

/**
 * A normal distribution by its mean and standard deviation: for an estimate, its standard error.
 *
 * @param moments - the mean, and the standard deviation above 0
 * @returns the distribution, as plain data
 * @throws MaatwerkError `invalid-input` with all that is wrong
 * @example
 * ```ts
 * import { uncertainty } from 'maatwerktrajecten'
 *
 * uncertainty.normal({ mean: 0.03, sd: 0.01 }) // => { kind: 'normal', mean: 0.03, sd: 0.01 }
 * ```
 * @category Making a distribution
 */
export function normal(moments: Omit<NormalDistribution, 'kind'>): NormalDistribution {
  return made({ ...moments, kind: 'normal' })
}

/**
 * The part of a normal distribution between two bounds, either of which may be left out.
 *
 * The mean and the standard deviation are those before it is cut: that of this example is 2.055.
 *
 * @param parts - the mean and the standard deviation before it is cut, and the bounds
 * @returns the distribution, as plain data
 * @throws MaatwerkError `invalid-input` with all that is wrong
 * @example
 * ```ts
 * import { uncertainty } from 'maatwerktrajecten'
 *
 * uncertainty.truncatedNormal({ mean: 2, sd: 1, min: 0 }) // => { kind: 'truncated-normal', mean: 2, sd: 1, min: 0 }
 * ```
 * @category Making a distribution
 */
export function truncatedNormal(parts: Omit<TruncatedNormalDistribution, 'kind'>): TruncatedNormalDistribution {
  return made({ ...parts, kind: 'truncated-normal' })
}

/**
 * A lognormal distribution by the mean and the standard deviation of the natural logarithm.
 *
 * By the mean of the value itself: {@link lognormalFromMean}.
 *
 * @param parts - the mean and the standard deviation of the logarithm
 * @returns the distribution, as plain data
 * @throws MaatwerkError `invalid-input` with all that is wrong
 * @example
 * ```ts
 * import { uncertainty } from 'maatwerktrajecten'
 *
 * uncertainty.lognormal({ meanLog: 0, sdLog: 0.1 }) // => { kind: 'lognormal', meanLog: 0, sdLog: 0.1 }
 * ```
 * @category Making a distribution
 */
export function lognormal(parts: Omit<LognormalDistribution, 'kind'>): LognormalDistribution {
  return made({ ...parts, kind: 'lognormal' })
}

/**
 * A beta distribution by its two shapes: a share between 0 and 1.
 *
 * From what is known of the share: {@link betaFromMean}, {@link betaFromCounts}.
 *
 * @param shapes - both shapes, from 1e-9 to 1e9
 * @returns the distribution, as plain data
 * @throws MaatwerkError `invalid-input` with all that is wrong
 * @example
 * ```ts
 * import { uncertainty } from 'maatwerktrajecten'
 *
 * uncertainty.beta({ alpha: 12.6, beta: 50.4 }) // => { kind: 'beta', alpha: 12.6, beta: 50.4 }
 * ```
 * @category Making a distribution
 */
export function beta(shapes: Omit<BetaDistribution, 'kind'>): BetaDistribution {
  return made({ ...shapes, kind: 'beta' })
}

/**
 * A gamma distribution by its shape and exactly one of a rate, a scale and a mean.
 *
 * From a mean and a standard error: {@link gammaFromMean}.
 *
 * @param parts - the shape from 1e-9 to 1e9, and the rate, the scale or the mean above 0
 * @returns the distribution, as plain data
 * @throws MaatwerkError `invalid-input` with all that is wrong
 * @example
 * ```ts
 * import { uncertainty } from 'maatwerktrajecten'
 *
 * uncertainty.gamma({ shape: 1, mean: 1701 }) // => { kind: 'gamma', shape: 1, mean: 1701 }
 * ```
 * @category Making a distribution
 */
export function gamma(parts: GammaParts): GammaDistribution {
  return made({ ...parts, kind: 'gamma' })
}
