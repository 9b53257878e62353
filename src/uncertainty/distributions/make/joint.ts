import type { DirichletDistribution, MultinomialDistribution } from '../distribution.js'
import { made } from './made.js'

/**
 * Shares that add up to 1, such as the row of a table of transitions, by the counts behind them.
 *
 * With a prior beside the counts: {@link dirichletFromCounts}.
 *
 * @param counts - a number from 1e-9 to 1e9 for each of two or more shares
 * @returns the distribution, as plain data
 * @throws MaatwerkError `invalid-input` with all that is wrong
 * @example
 * ```ts
 * import { uncertainty } from 'maatwerktrajecten'
 *
 * uncertainty.dirichlet({ alpha: [1251, 350, 116, 17] }) // => { kind: 'dirichlet', alpha: [1251, 350, 116, 17] }
 * ```
 * @category Making a distribution
 */
export function dirichlet(counts: Omit<DirichletDistribution, 'kind'>): DirichletDistribution {
  return made({ ...counts, kind: 'dirichlet' })
}

/**
 * How many of a number of people fall in each of some groups, by the share of each group.
 *
 * @param people - the number of people, a whole number, and the share of each of two or more groups, together 1
 * @returns the distribution, as plain data
 * @throws MaatwerkError `invalid-input` with all that is wrong
 * @example
 * ```ts
 * import { uncertainty } from 'maatwerktrajecten'
 *
 * const groups = uncertainty.multinomial({ trials: 18, probabilities: [0.5, 0.25, 0.25] })
 * uncertainty.jointMeanOf(groups) // => [9, 4.5, 4.5]
 * ```
 * @category Making a distribution
 */
export function multinomial(people: Omit<MultinomialDistribution, 'kind'>): MultinomialDistribution {
  return made({ ...people, kind: 'multinomial' })
}
