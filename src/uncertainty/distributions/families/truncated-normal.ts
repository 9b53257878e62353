import { normalCumulative, normalDensity, normalQuantile } from '../../special/normal.js'
import { momentsBetween, normalBetween } from '../../special/normal-between.js'
import type { TruncatedNormalDistribution } from '../distribution.js'
import type { Family } from './family.js'

/** @internal */
export function truncatedNormalFamily(distribution: TruncatedNormalDistribution): Family {
  const { mean, sd, min = -Infinity, max = Infinity } = distribution
  const [low, high] = [(min - mean) / sd, (max - mean) / sd]
  const mass = normalBetween(low, high)
  const below = normalCumulative(low)
  const above = normalCumulative(-high)
  return {
    mean: () => mean + sd * momentsBetween(low, high).mean,
    variance: () => sd * sd * momentsBetween(low, high).variance,
    density: (x) => (x >= min && x <= max ? normalDensity((x - mean) / sd) / sd / mass : 0),
    cumulative: (x) => Math.min(normalBetween(low, Math.min((x - mean) / sd, high)) / mass, 1),
    quantile: (probability) => {
      // By the share above where that is the lesser: near 1 the share below has lost its digits.
      const over = above + (1 - probability) * mass
      const z = over < 0.5 ? -normalQuantile(over) : normalQuantile(below + probability * mass)
      return Math.min(Math.max(mean + sd * z, min), max)
    },
  }
}

/**
 * The share of the normal distribution that its bounds leave.
 *
 * @internal
 */
export function shareLeft({ mean, sd, min = -Infinity, max = Infinity }: TruncatedNormalDistribution): number {
  return normalBetween((min - mean) / sd, (max - mean) / sd)
}
