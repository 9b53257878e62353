import type { Evidence } from '../core/evidence.js'
import type { CharacteristicCode, ConditionCode, IndicatorCode, MeasureCode, ResultCode } from './condition.js'
import type { Said } from './input.js'
import type { IntakeBalance } from './intake.js'
import type { CharacteristicOutcome, IndicatorState } from './range.js'

/**
 * Whether a traject can be organised.
 *
 * - `organisable`: every condition is met
 * - `organisable-with-strain`: every condition is there, at least one of them weak
 * - `not-organisable`: at least one condition is not met
 *
 * @category Assessment
 */
export type OrganiseerbaarheidOutcome = 'organisable' | 'organisable-with-strain' | 'not-organisable'

/**
 * Whether a traject is doelmatig: it serves its aim, and its costs are in proportion.
 *
 * - `doelmatig`: both are met
 * - `doelmatig-with-strain`: both are there, at least one of them weak
 * - `not-doelmatig`: at least one of the two is not met
 *
 * @category Assessment
 */
export type DoelmatigheidOutcome = 'doelmatig' | 'doelmatig-with-strain' | 'not-doelmatig'

/**
 * One indicator, as it turned out.
 *
 * @category Assessment
 */
export interface IndicatorReason {
  /** Which one. */
  readonly code: IndicatorCode
  /** How it stands when all that is said of it is heard. */
  readonly state: IndicatorState
  /** What it looks at, as paths into the input. */
  readonly facts: readonly string[]
  /** Everything that is said of it, each with its voice and its source; empty where nothing is. */
  readonly said: readonly Said[]
  /** Where the report brings the indicator up. */
  readonly evidence: Evidence
}

/**
 * How a condition or a result stands.
 *
 * @category Assessment
 */
export interface CharacteristicVerdict {
  /** Which one. */
  readonly code: CharacteristicCode
  /** What follows from its indicators. */
  readonly outcome: CharacteristicOutcome
  /** Every indicator, in the order of the report. */
  readonly reasons: readonly IndicatorReason[]
  /** What to supply to settle an `undetermined` outcome, as paths into the input; empty otherwise. */
  readonly missing: readonly string[]
  /** What is said of it as a whole, which does not decide. */
  readonly asAWhole: readonly Said[]
}

/**
 * One condition or result, as a reason for an outcome measure.
 *
 * @category Assessment
 */
export interface MeasureReason {
  /** Which one. */
  readonly code: CharacteristicCode
  /** How it stands. */
  readonly state: CharacteristicOutcome
  /** Where the report has it. */
  readonly evidence: Evidence
}

/**
 * The verdict on an outcome measure.
 *
 * @typeParam Outcome - the outcomes of the measure
 * @category Assessment
 */
export interface MeasureVerdict<Outcome extends string> {
  /** Which measure. */
  readonly code: MeasureCode
  /** What follows; `disputed` where all is known and it hangs on which statement one believes. */
  readonly outcome: Outcome | 'disputed' | 'undetermined'
  /** Every condition or result that leads to it, in the order of the table. */
  readonly reasons: readonly MeasureReason[]
  /** What to supply to settle an `undetermined` outcome, as paths into the input; empty otherwise. */
  readonly missing: readonly string[]
  /** What is said of it as a whole, which does not decide. */
  readonly asAWhole: readonly Said[]
  /** The definition of the measure in the report. */
  readonly evidence: Evidence
}

/**
 * The verdict on doelmatigheid, with its two sides apart.
 *
 * @category Assessment
 */
export interface DoelmatigheidVerdict extends MeasureVerdict<DoelmatigheidOutcome> {
  /** Whether it serves its aim: the results and the effectiveness. */
  readonly effective: CharacteristicOutcome
  /** Whether its costs are in proportion to what they yield. */
  readonly efficient: CharacteristicOutcome
}

/**
 * An indicator on which statements differ, of two voices or of one, with each of them.
 *
 * @category Assessment
 */
export interface Disagreement {
  /** The indicator. */
  readonly indicator: IndicatorCode
  /** The condition or result it belongs to. */
  readonly characteristic: CharacteristicCode
  /** Everything that is said of it. */
  readonly said: readonly Said[]
}

/**
 * What is known of a traject, as an assessment. There is no score in it.
 *
 * @category Assessment
 */
export interface Assessment {
  /** The five conditions. */
  readonly conditions: Readonly<Record<ConditionCode, CharacteristicVerdict>>
  /** The three results. */
  readonly results: Readonly<Record<ResultCode, CharacteristicVerdict>>
  /** Whether it can be set up and kept up. */
  readonly organiseerbaarheid: MeasureVerdict<OrganiseerbaarheidOutcome>
  /** Whether it serves its aim at a cost in proportion. */
  readonly doelmatigheid: DoelmatigheidVerdict
  /** The balance of its intake. */
  readonly intake: IntakeBalance
  /** Where statements differ; none of them is dropped or averaged. */
  readonly disagreements: readonly Disagreement[]
}
