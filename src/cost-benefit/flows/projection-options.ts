import type { CohortRun } from '../../projection/cohort/run.js'
import type { Discounting } from '../discounting/discounting.js'
import type { FlowEvidence, FlowParties } from './flow.js'

/**
 * What a reward of a projection is as a flow.
 *
 * @typeParam Party - the names of the parties
 * @category Flows
 */
export interface RewardFlow<Party extends string = string> extends FlowParties<Party> {
  /** The name of the flow; that of the reward when left out. */
  readonly name?: string
  /** Euros for each unit of the reward, where it counts people, hours or years; 1 when left out. */
  readonly each?: number
  /** The year or period whose prices the amounts are in. */
  readonly priceLevel: number | string
  /** What the amounts rest on. */
  readonly evidence: FlowEvidence
  /** Where they were read, or who says so. */
  readonly source?: string
  /** Whether they are put forward as a fact, which takes a source. */
  readonly isFact?: boolean
}

/**
 * Which rewards of a run become flows.
 *
 * @typeParam Party - the names of the parties
 * @category Flows
 */
export interface RunFlowsOptions<Party extends string = string> {
  /** For each reward that counts, what it is as a flow. */
  readonly rewards: Readonly<Record<string, RewardFlow<Party>>>
  /** The run to compare with: the flows are then the differences, run less this one. */
  readonly comparedWith?: CohortRun
}

/**
 * Which rewards of many draws become flows.
 *
 * @typeParam Party - the names of the parties
 * @category Flows
 */
export interface DrawsFlowsOptions<Party extends string = string> {
  /** For each reward that counts, what it is as a flow. */
  readonly rewards: Readonly<Record<string, RewardFlow<Party>>>
  /** The strategy and scenario that the flows are of; the model as it stands when left out. */
  readonly variant?: FlowVariant
  /** The strategy and scenario to compare with, on the same draws: the flows are then the differences. */
  readonly comparedWith?: FlowVariant
  /**
   * How the model discounts these rewards: its totals cannot show it. Moment `start` of a yearly cycle is exponent 0,
   * `middle` 0.5 and `end` 1. An appraisal takes the flows only where it discounts in the same way.
   */
  readonly discounting: Discounting
}

/**
 * One strategy under one scenario of a run.
 *
 * @category Flows
 */
export interface FlowVariant {
  /** The name of the strategy; absent for the model as it stands. */
  readonly strategy?: string
  /** The name of the scenario; absent for none. */
  readonly scenario?: string
}
