import type { TriangularDistribution } from '../distribution.js'
import type { Family } from './family.js'

/** @internal */
export function triangularFamily({ min, mode, max }: TriangularDistribution): Family {
  const width = max - min
  const [left, right] = [mode - min, max - mode]
  const below = left / width
  return {
    mean: () => (min + mode + max) / 3,
    // (min^2 + mode^2 + max^2 - min mode - min max - mode max) / 18, by differences that do not cancel.
    variance: () => (left * left + left * right + right * right) / 18,
    density: (x) => {
      if (x < min || x > max) return 0
      if (x === mode) return 2 / width
      return (2 / width) * (x < mode ? (x - min) / left : (max - x) / right)
    },
    cumulative: (x) => {
      if (x <= min) return 0
      if (x >= max) return 1
      return x <= mode ? ((x - min) / width) * ((x - min) / left) : 1 - ((max - x) / width) * ((max - x) / right)
    },
    quantile: (probability) => {
      if (probability <= below) return min + Math.sqrt(probability * (left / width)) * width
      return max - Math.sqrt((1 - probability) * (right / width)) * width
    },
  }
}
