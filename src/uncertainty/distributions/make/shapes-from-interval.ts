import { throwProblems, type Problem } from '../../../core/errors.js'
import { isRecord } from '../../../core/fields.js'
import { shown } from '../../../core/problems.js'
import { whereFallingIsZero } from '../../special/falling.js'
import { logGammaQuantile } from '../../special/gamma-quantile.js'
import { lowerBeta } from '../../special/incomplete-beta.js'
import type { BetaDistribution, GammaByScale } from '../distribution.js'
import { intervalProblems, type IntervalEnds } from './from-interval.js'
import { made } from './made.js'

/** What shapes may be, as logarithms: as far as the special functions go. */
const [leastLog, mostLog] = [Math.log(1e-9), Math.log(1e9)]

/**
 * A gamma distribution by an interval: the shape of which the two quantiles have the ratio of the ends, and the scale
 * that brings them there.
 *
 * Other than for a normal or a lognormal distribution the two ends leave no freedom: the estimate does not lie halfway
 * between them, and cannot be given.
 *
 * @param interval - the two ends, above 0, and the probability of the interval
 * @returns the distribution, as plain data; its quantiles are the ends to about 1e-12 of them, and to less where the
 *   interval is narrow beside its ends
 * @throws MaatwerkError `invalid-input` with all that is wrong; for an interval too narrow or too wide for a shape
 *   from 1e-9 to 1e9
 * @example
 * ```ts
 * import { uncertainty } from 'maatwerktrajecten'
 *
 * const cost = uncertainty.gammaFromInterval({ low: 4000, high: 7000 })
 * uncertainty.quantileAt(cost, 0.025) // ~> 4000
 * uncertainty.quantileAt(cost, 0.975) // ~> 7000
 * cost.shape.toFixed(1) // => '49.6'
 * ```
 * @category Making a distribution
 */
export function gammaFromInterval(interval: IntervalEnds): GammaByScale {
  throwProblems('invalid-input', 'a gamma distribution', endsProblems(interval, Infinity))
  const { low, high, level = 0.95 } = interval
  const [below, above] = [(1 - level) / 2, (1 + level) / 2]
  const ratio = Math.log(high) - Math.log(low)
  const logShape = whereFallingIsZero(
    (logarithm) => {
      const quantile = logGammaQuantile(Math.exp(logarithm))
      return quantile(above) - quantile(below) - ratio
    },
    leastLog,
    mostLog,
  )
  refuseExtremes('a gamma distribution', [logShape])
  const shape = Math.exp(logShape)
  return made({ kind: 'gamma', shape, scale: Math.exp(Math.log(high) - logGammaQuantile(shape)(above)) })
}

/**
 * A beta distribution by an interval: the two shapes of which the quantiles are the ends.
 *
 * They leave no freedom: the estimate need not lie halfway between them, and cannot be given.
 *
 * @param interval - the two ends, above 0 and below 1, and the probability of the interval
 * @returns the distribution, as plain data; its quantiles are the ends to about 1e-10 of them
 * @throws MaatwerkError `invalid-input` with all that is wrong; for an interval too narrow or too wide for shapes from
 *   1e-9 to 1e9
 * @example
 * ```ts
 * import { uncertainty } from 'maatwerktrajecten'
 *
 * const share = uncertainty.betaFromInterval({ low: 0.1, high: 0.3 })
 * uncertainty.quantileAt(share, 0.025) // ~> 0.1
 * uncertainty.quantileAt(share, 0.975) // ~> 0.3
 * uncertainty.meanOf(share).toFixed(4) // => '0.1897'
 * ```
 * @category Making a distribution
 */
export function betaFromInterval(interval: IntervalEnds): BetaDistribution {
  throwProblems('invalid-input', 'a beta distribution', endsProblems(interval, 1))
  const { low, high, level = 0.95 } = interval
  const outside = (1 - level) / 2
  // The larger both shapes together, the less lies above the upper end while the lower end stays the lower quantile.
  const shapesAt = (logSize: number): readonly [number, number] => shapesBySize(Math.exp(logSize), low, outside)
  const logSize = whereFallingIsZero(
    (logarithm) => {
      const [alpha, beta] = shapesAt(logarithm)
      return lowerBeta(beta, alpha, 1 - high, high) - outside
    },
    leastLog,
    mostLog,
  )
  const [alpha, beta] = shapesAt(logSize)
  refuseExtremes('a beta distribution', [logSize, Math.log(alpha), Math.log(beta)])
  return made({ kind: 'beta', alpha, beta })
}

/** The shapes with a given sum of which so much lies below a share: the larger the mean, the less does. */
function shapesBySize(size: number, low: number, outside: number): readonly [number, number] {
  const shapesOf = (odds: number): readonly [number, number] => {
    return [size / (1 + Math.exp(-odds)), size / (1 + Math.exp(odds))]
  }
  return shapesOf(whereFallingIsZero((odds) => lowerBeta(...shapesOf(odds), low, 1 - low) - outside, -50, 50))
}

function endsProblems(interval: unknown, most: number): Problem[] {
  const found = intervalProblems(interval, 'above-zero', ['low', 'high'])
  const high = isRecord(interval) ? interval['high'] : undefined
  if (!Number.isFinite(high) || Number(high) < most) return found
  return [...found, { path: 'high', message: `${shown(high)} cannot stand here`, expected: `a number below ${most}` }]
}

/** An end of the range of shapes is no solution, but where the search stopped. */
function refuseExtremes(subject: string, logarithms: readonly number[]): void {
  if (logarithms.every((each) => each > leastLog + 1e-9 && each < mostLog - 1e-9)) return
  const hint = 'Where it is narrow normalFromInterval does as well; where it is wide it hardly says anything'
  const message = 'no shapes give such a narrow or such a wide interval'
  throwProblems('invalid-input', subject, [
    { path: 'high', message, expected: 'ends less near or less far apart', hint },
  ])
}
