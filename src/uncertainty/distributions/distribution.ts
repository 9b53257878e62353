/**
 * One value, without uncertainty.
 *
 * @category Distributions
 */
export interface FixedDistribution {
  /** Which distribution it is. */
  readonly kind: 'fixed'
  /** The value. */
  readonly value: number
}

/**
 * Every value between two bounds alike.
 *
 * @category Distributions
 */
export interface UniformDistribution {
  /** Which distribution it is. */
  readonly kind: 'uniform'
  /** The lowest value. */
  readonly min: number
  /** The highest value, above the lowest. */
  readonly max: number
}

/**
 * A triangle: most likely at its mode, and straight down to nothing at its bounds.
 *
 * @category Distributions
 */
export interface TriangularDistribution {
  /** Which distribution it is. */
  readonly kind: 'triangular'
  /** The lowest value. */
  readonly min: number
  /** The most likely value, from the lowest to the highest. */
  readonly mode: number
  /** The highest value, above the lowest. */
  readonly max: number
}

/**
 * A beta distribution between two bounds by its most likely value (Malcolm and others 1959): smoother than a triangle,
 * and with less weight far from the mode.
 *
 * @category Distributions
 */
export interface PertDistribution {
  /** Which distribution it is. */
  readonly kind: 'pert'
  /** The lowest value. */
  readonly min: number
  /** The most likely value, from the lowest to the highest. */
  readonly mode: number
  /** The highest value, above the lowest. */
  readonly max: number
  /** How much the mode counts beside the two bounds: 4 when left out, for a mean of `(min + 4 mode + max) / 6`. */
  readonly shape?: number
}

/**
 * A normal distribution.
 *
 * @category Distributions
 */
export interface NormalDistribution {
  /** Which distribution it is. */
  readonly kind: 'normal'
  /** The mean. */
  readonly mean: number
  /** The standard deviation, above 0; for an estimate, its standard error. */
  readonly sd: number
}

/**
 * A normal distribution of which only the part between two bounds is left.
 *
 * @category Distributions
 */
export interface TruncatedNormalDistribution {
  /** Which distribution it is. */
  readonly kind: 'truncated-normal'
  /** The mean before it was cut: that of what is left differs. */
  readonly mean: number
  /** The standard deviation before it was cut, above 0. */
  readonly sd: number
  /** The lowest value; no bound when left out. */
  readonly min?: number
  /** The highest value, above the lowest; no bound when left out. */
  readonly max?: number
}

/**
 * A value above 0 whose natural logarithm is normal: ratios, incomes.
 *
 * @category Distributions
 */
export interface LognormalDistribution {
  /** Which distribution it is. */
  readonly kind: 'lognormal'
  /** The mean of the logarithm; its exponential is the median of the value. */
  readonly meanLog: number
  /** The standard deviation of the logarithm, above 0. */
  readonly sdLog: number
}

/**
 * A share between 0 and 1.
 *
 * @category Distributions
 */
export interface BetaDistribution {
  /** Which distribution it is. */
  readonly kind: 'beta'
  /** The first shape, above 0: grows with what was counted as a success. */
  readonly alpha: number
  /** The second shape, above 0: grows with what was counted as a failure. */
  readonly beta: number
}

/**
 * An amount above 0 with a long tail to the right: costs, rates. Beside its shape it has exactly one of a rate, a scale
 * and a mean, each by its name, since "Gamma(30, 200)" means one thing to one author and another to the next.
 *
 * @category Distributions
 */
export type GammaDistribution = GammaByRate | GammaByScale | GammaByMean

/**
 * A gamma distribution by its shape and its rate.
 *
 * @category Distributions
 */
export interface GammaByRate {
  /** Which distribution it is. */
  readonly kind: 'gamma'
  /** The shape, above 0. */
  readonly shape: number
  /** The rate, above 0: one over the scale. The mean is `shape / rate`. */
  readonly rate: number
  /** Not beside a rate. */
  readonly scale?: never
  /** Not beside a rate. */
  readonly mean?: never
}

/**
 * A gamma distribution by its shape and its scale.
 *
 * @category Distributions
 */
export interface GammaByScale {
  /** Which distribution it is. */
  readonly kind: 'gamma'
  /** The shape, above 0. */
  readonly shape: number
  /** The scale, above 0, in the unit of the value. The mean is `shape * scale`. */
  readonly scale: number
  /** Not beside a scale. */
  readonly rate?: never
  /** Not beside a scale. */
  readonly mean?: never
}

/**
 * A gamma distribution by its shape and its mean.
 *
 * @category Distributions
 */
export interface GammaByMean {
  /** Which distribution it is. */
  readonly kind: 'gamma'
  /** The shape, above 0. */
  readonly shape: number
  /** The mean, above 0, in the unit of the value. */
  readonly mean: number
  /** Not beside a mean. */
  readonly rate?: never
  /** Not beside a mean. */
  readonly scale?: never
}

/**
 * Values that were observed, or draws of another program: each is drawn again as often as its weight says.
 *
 * @category Distributions
 */
export interface EmpiricalDistribution {
  /** Which distribution it is. */
  readonly kind: 'empirical'
  /** The values, in any order; the same value may stand there more than once. */
  readonly values: readonly number[]
  /** How much each value counts, 0 or more, and not all 0; alike when left out. They need not add up to 1. */
  readonly weights?: readonly number[]
}

/**
 * What is not known of one number, as plain data.
 *
 * @category Distributions
 */
export type Distribution =
  | FixedDistribution
  | UniformDistribution
  | TriangularDistribution
  | PertDistribution
  | NormalDistribution
  | TruncatedNormalDistribution
  | LognormalDistribution
  | BetaDistribution
  | GammaDistribution
  | EmpiricalDistribution

/**
 * Shares that add up to 1: the row of a table of transitions.
 *
 * @category Distributions
 */
export interface DirichletDistribution {
  /** Which distribution it is. */
  readonly kind: 'dirichlet'
  /** A number above 0 for each of two or more shares: the counts behind them. */
  readonly alpha: readonly number[]
}

/**
 * How many of a number of people fall in each of some groups.
 *
 * @category Distributions
 */
export interface MultinomialDistribution {
  /** Which distribution it is. */
  readonly kind: 'multinomial'
  /** The number of people: a whole number, 0 or more. */
  readonly trials: number
  /** The share of each of two or more groups: together 1. */
  readonly probabilities: readonly number[]
}

/**
 * What is not known of some numbers that hang together, as plain data.
 *
 * @category Distributions
 */
export type MultivariateDistribution = DirichletDistribution | MultinomialDistribution
