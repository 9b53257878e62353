import { normalCumulative, normalDensity } from './normal.js'
import { integrate } from './quadrature.js'

/**
 * The share of the standard normal distribution between two places, the lower one first and either of them infinite if
 * need be, with all its digits also where it is small, far out or narrow.
 *
 * @internal
 */
export function normalBetween(low: number, high: number): number {
  if (high <= low) return 0
  if (high - low < 0.5) return integrate(normalDensity, low, high, 4)
  // In the upper half the two shares are those of the mirrored places: near 1 their difference would lose its digits.
  return low > 0 ? normalCumulative(-low) - normalCumulative(-high) : normalCumulative(high) - normalCumulative(low)
}

/**
 * The mean and the variance of the standard normal distribution between two places, by an integral over the part that
 * counts: the formula for them cancels far out and for a narrow part.
 *
 * @internal
 */
export function momentsBetween(low: number, high: number): { readonly mean: number; readonly variance: number } {
  const peak = Math.min(Math.max(0, low), high)
  // Beyond this distance the density is less than 1e-17 of that at the peak.
  const reach = Math.sqrt(peak * peak + 80)
  const [from, to] = [Math.max(low, -reach), Math.min(high, reach)]
  const weight = (z: number): number => Math.exp((peak - z) * (peak + z) * 0.5)
  const all = integrate(weight, from, to, 24)
  const mean = integrate((z) => (z - peak) * weight(z), from, to, 24) / all
  const variance = integrate((z) => (z - peak - mean) ** 2 * weight(z), from, to, 24) / all
  return { mean: peak + mean, variance }
}
