// The special functions behind these are our own, in ../special: docs/choices.md tells why.
export { cumulativeAt, densityAt, meanOf, quantileAt, varianceOf } from './ask.js'
export { checkDistribution } from './check-distribution.js'
export type {
  BetaDistribution,
  DirichletDistribution,
  Distribution,
  EmpiricalDistribution,
  FixedDistribution,
  GammaByMean,
  GammaByRate,
  GammaByScale,
  GammaDistribution,
  LognormalDistribution,
  MultinomialDistribution,
  MultivariateDistribution,
  NormalDistribution,
  PertDistribution,
  TriangularDistribution,
  TruncatedNormalDistribution,
  UniformDistribution,
} from './distribution.js'
export { jointCovarianceOf, jointDensityAt, jointMeanOf } from './joint/joint-ask.js'
export { betaFromCounts, dirichletFromCounts } from './make/from-counts.js'
export type { OutcomeCounts, SuccessCounts } from './make/from-counts.js'
export { lognormalFromInterval, normalFromInterval } from './make/from-interval.js'
export type { Interval, IntervalEnds } from './make/from-interval.js'
export { betaFromInterval, gammaFromInterval } from './make/shapes-from-interval.js'
export { betaFromMean, gammaFromMean, lognormalFromMean } from './make/from-mean.js'
export type { MeanAndError } from './make/from-mean.js'
export { dirichlet, multinomial } from './make/joint.js'
export { beta, gamma, lognormal, normal, truncatedNormal } from './make/parametric.js'
export type { GammaParts } from './make/parametric.js'
export { empirical, fixed, pert, triangular, uniform } from './make/ranges.js'
