import type { UniformDistribution } from '../distribution.js'
import type { Family } from './family.js'

/** @internal */
export function uniformFamily({ min, max }: UniformDistribution): Family {
  const width = max - min
  return {
    mean: () => min + width / 2,
    variance: () => (width * width) / 12,
    density: (x) => (x >= min && x <= max ? 1 / width : 0),
    cumulative: (x) => Math.min(Math.max((x - min) / width, 0), 1),
    quantile: (probability) => (probability < 0.5 ? min + probability * width : max - (1 - probability) * width),
  }
}
