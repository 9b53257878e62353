import { throwProblems, type Problem } from '../../../core/errors.js'
import { isRecord, requiredProblems, type Fields } from '../../../core/fields.js'
import { shown, step, unknownKeys } from '../../../core/problems.js'
import { numberProblem } from '../check.js'
import type { BetaDistribution, GammaByScale, LognormalDistribution } from '../distribution.js'
import { made } from './made.js'

/**
 * What a study reports of an estimate.
 *
 * @category Making a distribution
 */
export interface MeanAndError {
  /** The mean, in the unit of the value. */
  readonly mean: number
  /** The standard error of the mean, above 0; the standard deviation, where it is about persons. */
  readonly se: number
}

/**
 * A beta distribution by the mean of a share and its standard error, by the method of moments:
 * `alpha = ((1 - mean) / se^2 - 1 / mean) mean^2`, `beta = alpha (1 / mean - 1)`.
 *
 * @param estimate - the mean, above 0 and below 1, and its standard error, of which the square is below
 *   `mean (1 - mean)`: more no share can vary
 * @returns the distribution, as plain data
 * @throws MaatwerkError `invalid-input` with all that is wrong
 * @example
 * ```ts
 * import { uncertainty } from 'maatwerktrajecten'
 *
 * const share = uncertainty.betaFromMean({ mean: 0.2, se: 0.05 })
 * share.alpha // ~> 12.6
 * share.beta // ~> 50.4
 * ```
 * @category Making a distribution
 */
export function betaFromMean(estimate: MeanAndError): BetaDistribution {
  const { mean, se } = sound('a beta distribution', estimate, shareProblems)
  const size = (mean * (1 - mean)) / (se * se) - 1
  return made({ kind: 'beta', alpha: mean * size, beta: (1 - mean) * size })
}

/**
 * A gamma distribution by the mean of an amount and its standard error, by the method of moments: shape
 * `mean^2 / se^2`, scale `se^2 / mean`.
 *
 * @param estimate - the mean and its standard error, both above 0
 * @returns the distribution, as plain data
 * @throws MaatwerkError `invalid-input` with all that is wrong
 * @example
 * ```ts
 * import { uncertainty } from 'maatwerktrajecten'
 *
 * uncertainty.gammaFromMean({ mean: 2000, se: 500 }) // => { kind: 'gamma', shape: 16, scale: 125 }
 * ```
 * @category Making a distribution
 */
export function gammaFromMean(estimate: MeanAndError): GammaByScale {
  const { mean, se } = sound('a gamma distribution', estimate, positiveProblems)
  return made({ kind: 'gamma', shape: (mean / se) ** 2, scale: (se / mean) * se })
}

/**
 * A lognormal distribution by the mean of the value itself and its standard error, by the method of moments: with
 * `v = (se / mean)^2`, the mean of the logarithm is `ln(mean / sqrt(1 + v))` and its variance `ln(1 + v)`.
 *
 * @param estimate - the mean and its standard error, both above 0, in the unit of the value and not of its logarithm
 * @returns the distribution, as plain data
 * @throws MaatwerkError `invalid-input` with all that is wrong
 * @example
 * ```ts
 * import { uncertainty } from 'maatwerktrajecten'
 *
 * const wage = uncertainty.lognormalFromMean({ mean: 1000, se: 250 })
 * uncertainty.meanOf(wage) // ~> 1000
 * wage.sdLog // ~> 0.246221
 * ```
 * @category Making a distribution
 */
export function lognormalFromMean(estimate: MeanAndError): LognormalDistribution {
  const { mean, se } = sound('a lognormal distribution', estimate, positiveProblems)
  const varianceLog = Math.log1p((se / mean) ** 2)
  return made({ kind: 'lognormal', meanLog: Math.log(mean) - varianceLog / 2, sdLog: Math.sqrt(varianceLog) })
}

function sound(subject: string, estimate: MeanAndError, problemsOf: (estimate: Fields) => Problem[]): MeanAndError {
  throwProblems('invalid-input', subject, estimateProblems(estimate, problemsOf))
  return estimate
}

function estimateProblems(estimate: unknown, problemsOf: (estimate: Fields) => Problem[]): Problem[] {
  if (!isRecord(estimate)) {
    return [
      { path: '', message: `${shown(estimate)} is no estimate`, expected: 'an object such as { mean: 0.2, se: 0.05 }' },
    ]
  }
  const missing = requiredProblems(estimate, ['mean', 'se'], '')
  return [...unknownKeys(estimate, ['mean', 'se'], ''), ...missing, ...(missing.length > 0 ? [] : problemsOf(estimate))]
}

function positiveProblems({ mean, se }: Fields): Problem[] {
  return [...numberProblem(mean, 'above-zero', 'mean'), ...numberProblem(se, 'above-zero', 'se')]
}

function shareProblems(estimate: Fields): Problem[] {
  const { mean, se } = estimate
  const ofError = numberProblem(se, 'above-zero', 'se')
  if (!(typeof mean === 'number' && mean > 0 && mean < 1)) {
    const expected = 'a share above 0 and below 1'
    return [{ path: step('', 'mean'), message: `${shown(mean)} cannot stand here`, expected }, ...ofError]
  }
  const most = Math.sqrt(mean * (1 - mean))
  if (ofError.length > 0 || Number(se) < most) return ofError
  return [
    {
      path: 'se',
      message: `${shown(se)} is more than a share can vary`,
      expected: `a number above 0 and below ${most}`,
    },
  ]
}
