import type { Distribution, MultivariateDistribution } from '../distributions/distribution.js'

/**
 * What is uncertain: distributions of parameters by name, as plain data.
 *
 * @typeParam Single - the names of parameters with a distribution of their own
 * @typeParam Joint - the names of parameters that share a distribution with others
 * @category Sampling
 */
export interface UncertainParameters<Single extends string = string, Joint extends string = string> {
  /** The distribution of each parameter that has one of its own. */
  readonly parameters?: Readonly<Record<Single, Distribution>>
  /** Parameters that are drawn together, such as the shares of a row. */
  readonly groups?: readonly ParameterGroup<Joint>[]
  /** Which parameters with a distribution of their own vary together; those of no pair are independent. */
  readonly correlations?: readonly RankCorrelation<NoInfer<Single>>[]
}

/**
 * Parameters with a distribution together.
 *
 * @typeParam Name - the names of the parameters
 * @category Sampling
 */
export interface ParameterGroup<Name extends string = string> {
  /** The parameters, in the order of the parts of the distribution: as many. */
  readonly names: readonly Name[]
  /** Their distribution. */
  readonly distribution: MultivariateDistribution
}

/**
 * How strongly two parameters vary together.
 *
 * @typeParam Name - the names of the parameters
 * @category Sampling
 */
export interface RankCorrelation<Name extends string = string> {
  /** The two parameters, each with a distribution of its own. */
  readonly between: readonly [Name, Name]
  /**
   * The rank correlation of Spearman, above -1 and below 1: that of the places in order of size, so that it holds for
   * distributions of any form. Where values occur more than once, as in observed ones, the draws come out nearer to 0.
   */
  readonly rank: number
}

/**
 * How the draws lie.
 *
 * | method | what it is | error of the mean of a smooth function of n draws |
 * |---|---|---|
 * | `random` | independent draws | falls as the root of 1/n; can be read from the draws |
 * | `latin-hypercube` | of n equal steps of a parameter, each has a draw | the same, less what each adds by itself |
 * | `sobol` | a scrambled Sobol sequence | close to 1/n or better; best with 2^k draws |
 *
 * @category Sampling
 */
export type DrawMethod = 'random' | 'latin-hypercube' | 'sobol'

/**
 * How many draws to make, and how.
 *
 * @category Sampling
 */
export interface ParameterDrawOptions {
  /** How many draws there are in all: 1 to 2^32. A Latin hypercube with another number of draws has other draws. */
  readonly draws: number
  /** The seed: a whole number from 0 to 2^53 - 1. */
  readonly seed: number
  /** How the draws lie; `random` when left out. */
  readonly method?: DrawMethod
  /** The number of the first draw to make, counted from 0; 0 when left out. */
  readonly from?: number
  /** The number after that of the last draw to make; all when left out. */
  readonly until?: number
}
