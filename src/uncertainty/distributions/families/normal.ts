import { normalCumulative, normalDensity, normalQuantile } from '../../special/normal.js'
import type { LognormalDistribution, NormalDistribution } from '../distribution.js'
import type { Family } from './family.js'

/** @internal */
export function normalFamily({ mean, sd }: NormalDistribution): Family {
  return {
    mean: () => mean,
    variance: () => sd * sd,
    density: (x) => normalDensity((x - mean) / sd) / sd,
    cumulative: (x) => normalCumulative((x - mean) / sd),
    quantile: (probability) => mean + sd * normalQuantile(probability),
  }
}

/** @internal */
export function lognormalFamily({ meanLog, sdLog }: LognormalDistribution): Family {
  const square = sdLog * sdLog
  return {
    mean: () => Math.exp(meanLog + square / 2),
    variance: () => Math.expm1(square) * Math.exp(2 * meanLog + square),
    density: (x) => (x > 0 ? normalDensity((Math.log(x) - meanLog) / sdLog) / (x * sdLog) : 0),
    cumulative: (x) => (x > 0 ? normalCumulative((Math.log(x) - meanLog) / sdLog) : 0),
    quantile: (probability) => Math.exp(meanLog + sdLog * normalQuantile(probability)),
  }
}
