import { throwProblems } from '../../core/errors.js'
import { finiteProblems } from './problems.js'

/**
 * What an extra outcome costs.
 *
 * @category Measures
 */
export interface CostPerOutcome {
  /**
   * - `cost-per-outcome`: there are more outcomes, at a cost of 0 or more
   * - `saves-money`: there are more outcomes and it costs less: no ratio is needed
   * - `no-extra-outcome`: there are as many outcomes
   * - `fewer-outcomes`: there are fewer; whether the money saved is worth it is a question for a comparison
   */
  readonly outcome: 'cost-per-outcome' | 'saves-money' | 'no-extra-outcome' | 'fewer-outcomes'
  /** Euros for each extra outcome; only with the outcome of that name. */
  readonly cost?: number
  /** The net cost, in euros at the start. */
  readonly netCost: number
  /** The extra outcomes, discounted where they were. */
  readonly extra: number
}

/**
 * What each extra outcome costs: net cost by extra outcomes, such as euros for each extra startkwalificatie.
 *
 * @param netCost - costs less savings against what would else be done, in euros at the start
 * @param extra - outcomes more than would else be reached
 * @returns the cost of each, or what there is instead
 * @throws MaatwerkError `invalid-input` for what is no finite number
 * @example
 * ```ts
 * import { costBenefit } from 'maatwerktrajecten'
 *
 * costBenefit.costPerOutcome(90000, 3).cost // => 30000
 * costBenefit.costPerOutcome(90000, 0).outcome // => 'no-extra-outcome'
 * ```
 * @category Measures
 */
export function costPerOutcome(netCost: number, extra: number): CostPerOutcome {
  throwProblems('invalid-input', 'a cost per outcome', finiteProblems({ netCost, extra }))
  if (extra === 0) return { outcome: 'no-extra-outcome', netCost, extra }
  if (extra < 0) return { outcome: 'fewer-outcomes', netCost, extra }
  if (netCost < 0) return { outcome: 'saves-money', netCost, extra }
  const cost = netCost / extra
  // So few that the division overflows are none.
  return Number.isFinite(cost)
    ? { outcome: 'cost-per-outcome', cost, netCost, extra }
    : { outcome: 'no-extra-outcome', netCost, extra }
}
