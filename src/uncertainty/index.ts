/**
 * What is not known, as numbers: distributions, draws of them that can be repeated, and what draws come to.
 *
 * - Distributions are plain data, written as they are or by what is known: {@link betaFromMean},
 *   {@link gammaFromInterval}, {@link dirichletFromCounts}. {@link meanOf}, {@link quantileAt}, {@link cumulativeAt}
 *   and {@link densityAt} ask them.
 * - {@link drawParameters} draws uncertain parameters, independent or with rank correlations: at random, by Latin
 *   hypercube or by a Sobol sequence. {@link sobolPoints} gives the points themselves.
 * - {@link momentsOf}, {@link quantiles} and {@link histogramOf} sum draws up; moments and histograms of parts can be
 *   put together.
 * - {@link randomNumbers} gives the random numbers of a seed, by place.
 *
 * @module uncertainty
 */
export * from './distributions/index.js'
export { randomNumbers } from './random.js'
export type { RandomNumbers } from './random.js'
export * from './sampling/index.js'
export * from './summaries/index.js'
