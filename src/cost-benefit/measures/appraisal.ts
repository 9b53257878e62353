import type { Discounting } from '../discounting/discounting.js'
import type { GradeNote, GradeShares } from '../effects/grades.js'
import type { Amounts } from '../flows/amounts.js'
import type { ValuationOptions } from '../flows/perspectives.js'
import type { DrawnSum, NotKnown } from '../flows/sum.js'
import type { GainsTable } from '../flows/who-gains-who-pays.js'
import type { BenefitCostRatio } from './benefit-cost-ratio.js'
import type { CostPerOutcome } from './cost-per-outcome.js'
import type { EquityWeights } from './equity-weight.js'
import type { InternalRate } from './internal-rate.js'
import type { Payback } from './payback.js'
import type { DrawnMarginalValue, MarginalValue } from './public-funds.js'

/**
 * How to appraise.
 *
 * @typeParam Party - the names of the parties
 * @typeParam View - the names of the perspectives
 * @category Appraisal
 */
export interface AppraisalOptions<
  Party extends string = string,
  View extends string = string,
> extends ValuationOptions {
  /** Sets of parties by name, through whose eyes to look; society, which is all of them, is always there. */
  readonly perspectives?: Readonly<Record<View, readonly NoInfer<Party>[]>>
  /**
   * All parties that there may be. Where it is given, a perspective may hold parties that no flow concerns, and a flow
   * may hold no other ones; when left out, each party of a perspective must be in a flow.
   */
  readonly parties?: readonly NoInfer<Party>[]
  /** What stands in the denominator of the benefit-cost ratio; `payments` when left out. */
  readonly denominator?: DenominatorRule
  /** Outcomes by year, by their name, to set costs against: extra ones against what would else be done. */
  readonly outcomes?: Readonly<Record<string, Amounts>>
  /** Whose money and whose gain the marginal value of public funds is of; not worked out when left out. */
  readonly publicFunds?: PublicFunds<NoInfer<View>>
  /** Weights of a euro by income; none when left out. */
  readonly weights?: EquityWeights<NoInfer<Party>>
}

/**
 * What is called a cost in a benefit-cost ratio.
 *
 * - `payments`: all that the parties of the perspective pay to others or use up. What they receive from others or have
 *   is the benefit; what moves between themselves is neither. A flow stays on its side also where its amounts are below
 *   0.
 * - flows by name: what these cost the parties on balance, such as the budget of a programme; all else is the benefit,
 *   other costs as less of it
 *
 * @category Appraisal
 */
export type DenominatorRule =
  | 'payments'
  | {
      /** The names of the flows that are called a cost. */
      readonly flows: readonly string[]
    }

/**
 * Whose money and whose gain.
 *
 * @typeParam View - the names of the perspectives
 * @category Appraisal
 */
export interface PublicFunds<View extends string = string> {
  /** The perspective that is government. */
  readonly government: View
  /** The perspective of those whom the policy reaches; it has no party in common with government. */
  readonly beneficiaries: View
  /** The names of the flows that are the outlay on the programme itself, for the benefit-cost metric. */
  readonly programme?: readonly string[]
}

/**
 * What flows come to, for each perspective and for all parties.
 *
 * Over draws all amounts are means, and a ratio is the ratio of means; the draws of each net present value are there
 * too.
 *
 * @typeParam Party - the names of the parties
 * @typeParam View - the names of the perspectives
 * @category Appraisal
 */
export interface Appraisal<Party extends string = string, View extends string = string> {
  /** The measures of each perspective. */
  readonly perspectives: Readonly<Record<View | 'society', PerspectiveResult<Party>>>
  /** Who gains and who pays. */
  readonly gains: GainsTable<Party>
  /** The outcomes at the start, discounted at the rate for effects, by their name; over draws the mean. */
  readonly outcomes: Readonly<Record<string, number>>
  /** The marginal value of public funds; absent where it was not asked for. */
  readonly publicFunds?: PublicFundsResult | NotKnown
  /** How much rests on what evidence. */
  readonly grades: GradeShares
  /** The flows that nobody knows the amount of. */
  readonly unknown: readonly UnknownFlow[]
  /** What a reader should be told. */
  readonly notes: readonly GradeNote[]
  /** How it was computed. */
  readonly conventions: AppraisalConventions
}

/**
 * A flow that nobody knows the amount of.
 *
 * @category Appraisal
 */
export interface UnknownFlow {
  /** Its name. */
  readonly flow: string
  /** Why there is no amount. */
  readonly why: string
}

/**
 * What flows come to through the eyes of some parties.
 *
 * @typeParam Party - the names of the parties
 * @category Appraisal
 */
export interface PerspectiveResult<Party extends string = string> {
  /** The parties. */
  readonly parties: readonly Party[]
  /** What they receive less what they pay, in euros at the start. */
  readonly netPresentValue: DrawnSum
  /** The same by year and not discounted, without the parts that are not known; absent where flows have no years. */
  readonly byYear?: Float64Array
  /** Benefits for each euro of cost. */
  readonly benefitCostRatio: StatedRatio | NotKnown
  /** The rate at which costs and benefits balance. */
  readonly internalRate: InternalRate | NotKnown
  /** After how long costs are earned back, without interest. */
  readonly payback: Payback | NotKnown
  /** The same, with interest. */
  readonly discountedPayback: Payback | NotKnown
  /** The net present value as the same amount in each year, in euros; absent where that is not known. */
  readonly annuity?: number
  /** What each extra outcome costs them on balance, by its name. */
  readonly costPerOutcome: Readonly<Record<string, CostPerOutcome | NotKnown>>
  /** The net present value with each party's euros weighted by its income; absent without weights. */
  readonly weighted?: DrawnSum
}

/**
 * A benefit-cost ratio that tells what it calls a cost.
 *
 * @category Appraisal
 */
export interface StatedRatio extends BenefitCostRatio {
  /** The names of the flows in the denominator. */
  readonly inDenominator: readonly string[]
  /** The names of the flows in the numerator. */
  readonly inNumerator: readonly string[]
}

/**
 * What a policy is worth for each euro of public money.
 *
 * @category Appraisal
 */
export interface PublicFundsResult extends MarginalValue {
  /** Net cost by the outlay on the programme; absent where no outlay was named, or it is not above 0. */
  readonly costOverProgrammeCost?: number
  /** `1 + (worth - net cost) / outlay`; absent where no outlay was named, or it is not above 0. */
  readonly cbaMetric?: number
  /** The interval over the draws; absent where no flow is drawn. */
  readonly drawn?: DrawnMarginalValue
}

/**
 * The choices on which an appraisal depends.
 *
 * @category Appraisal
 */
export interface AppraisalConventions {
  /** The years of the appraisal. */
  readonly years: number
  /** The rate, and where the amounts of the first year stand. */
  readonly discounting: Discounting
  /** The prices that all amounts are in; absent where no amount is known. */
  readonly priceLevel?: number | string
  /** What is called a cost in the benefit-cost ratio. */
  readonly denominator: DenominatorRule
  /** How many draws there are; absent where no flow is drawn. */
  readonly draws?: number
  /** The weights by income, where there are any. */
  readonly weights?: EquityWeights
}
