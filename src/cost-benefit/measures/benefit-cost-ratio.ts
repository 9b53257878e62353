import { throwProblems } from '../../core/errors.js'
import { finiteProblems } from './problems.js'

/**
 * Benefits for each euro of cost.
 *
 * @category Measures
 */
export interface BenefitCostRatio {
  /**
   * `ratio` where there is a cost to divide by; `no-cost` where the denominator is 0, `negative-cost` where it is below
   * 0: there the net present value tells more.
   */
  readonly outcome: 'ratio' | 'no-cost' | 'negative-cost'
  /** The numerator by the denominator; only with the outcome `ratio`. */
  readonly ratio?: number
  /** What is left of each euro of cost after the cost itself: the ratio less 1; only with the outcome `ratio`. */
  readonly returnOnCost?: number
  /** The benefits, in euros at the start. */
  readonly numerator: number
  /** The costs, in euros at the start. */
  readonly denominator: number
}

/**
 * The ratio of benefits to costs, and the return, which is the ratio less 1.
 *
 * A ratio depends on what is called a cost: a saving that is taken off the costs makes it larger than the same saving
 * counted as a benefit. It says nothing of how large the gain is. {@link appraise} states what stands in its
 * denominator.
 *
 * @param benefits - the present value of what is received, in euros
 * @param costs - the present value of what is paid, in euros
 * @returns the ratio, or why there is none
 * @throws MaatwerkError `invalid-input` for what is no finite number
 * @example
 * ```ts
 * import { costBenefit } from 'maatwerktrajecten'
 *
 * costBenefit.benefitCostRatio(150, 100).ratio // => 1.5
 * costBenefit.benefitCostRatio(150, 100).returnOnCost // => 0.5
 * costBenefit.benefitCostRatio(150, 0).outcome // => 'no-cost'
 * ```
 * @category Measures
 */
export function benefitCostRatio(benefits: number, costs: number): BenefitCostRatio {
  throwProblems('invalid-input', 'a benefit-cost ratio', finiteProblems({ benefits, costs }))
  const ratio = benefits / costs
  if (costs > 0 && Number.isFinite(ratio)) {
    return { outcome: 'ratio', ratio, returnOnCost: ratio - 1, numerator: benefits, denominator: costs }
  }
  return { outcome: costs < 0 ? 'negative-cost' : 'no-cost', numerator: benefits, denominator: costs }
}
