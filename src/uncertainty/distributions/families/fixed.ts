import type { FixedDistribution } from '../distribution.js'
import type { Family } from './family.js'

/** @internal */
export function fixedFamily({ value }: FixedDistribution): Family {
  return {
    mean: () => value,
    variance: () => 0,
    density: (x) => (x === value ? 1 : 0),
    cumulative: (x) => (x >= value ? 1 : 0),
    quantile: () => value,
  }
}
