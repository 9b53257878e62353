import type { Problem } from '../../core/errors.js'
import { isRecord } from '../../core/fields.js'
import { distributionProblems } from './check.js'
import { isJointKind, multivariateProblems } from './joint/joint-check.js'

/**
 * Everything that is wrong with a distribution, of one number or of more, without throwing: for data that comes from
 * elsewhere, such as a form or a file.
 *
 * Numbers must be finite; standard deviations, rates and scales above 0; shapes from 1e-9 to 1e9; a mode between its
 * bounds; weights not negative; probabilities of a multinomial distribution together 1, to 1e-9. A property that no
 * distribution of the kind has is a problem as well, and so is a mean or variance too large for a number.
 *
 * @param distribution - anything
 * @returns the problems, each with its path; empty where it can be used
 * @example
 * ```ts
 * import { uncertainty } from 'maatwerktrajecten'
 *
 * const problems = uncertainty.checkDistribution({ kind: 'triangular', min: 0, mode: 7, max: 5 })
 * problems.map(({ path }) => path) // => ['mode']
 * uncertainty.checkDistribution({ kind: 'gamma', shape: 30, rate: 200 }) // => []
 * ```
 * @category Asking a distribution
 */
export function checkDistribution(distribution: unknown): Problem[] {
  if (isRecord(distribution) && isJointKind(distribution['kind'])) return multivariateProblems(distribution, '')
  return distributionProblems(distribution, '').map((problem) => {
    return problem.path === 'kind' ? { ...problem, expected: `${problem.expected}, dirichlet, multinomial` } : problem
  })
}
