import { throwProblems } from '../../../core/errors.js'
import { checkDistribution } from '../check-distribution.js'
import type { Distribution, MultivariateDistribution } from '../distribution.js'

/**
 * A distribution that was checked.
 *
 * @throws MaatwerkError `invalid-input` with all that is wrong with it
 * @internal
 */
export function made<D extends Distribution | MultivariateDistribution>(distribution: D): D {
  throwProblems('invalid-input', `a ${distribution.kind} distribution`, checkDistribution(distribution))
  return distribution
}
