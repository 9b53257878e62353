import type { IsoDate } from '../../core/calendar.js'
import type { Basis, RuleBasis, Scenario } from './scenario.js'

/**
 * Which rules count.
 *
 * - `in-force-only`: a rule that applies on the day and had started by the day of knowledge; what is foreseen is left out
 * - `with-adopted`: besides, a rule that is adopted and applies on the day, though its start was still to come
 * - `with-proposed`: besides, a rule that is no more than proposed, in the period it is proposed for
 *
 * @category Scenarios
 */
export type PolicyMode = 'in-force-only' | 'with-adopted' | 'with-proposed'

/**
 * What a register answers on a rule: the answer of `policy.resolve` is one.
 *
 * @category Scenarios
 */
export interface PolicyAnswer {
  /** `in-werking`, `vastgesteld` and `voorgenomen` can count; any other status does not. */
  readonly status: string
  /** Whether it starts after the day of knowledge. */
  readonly foreseen: boolean
  /** The first day it is to apply to, of what does not apply yet; absent where it is still to be set. */
  readonly from?: IsoDate
  /** The first day it no longer applies to. */
  readonly until?: IsoDate
  /** Set where the register does not know whether it applies, but it may. */
  readonly mayApply?: boolean
  /** The answer in one sentence. */
  readonly reason?: string
}

/**
 * On which day a rule is asked for, and seen from which.
 *
 * @category Scenarios
 */
export interface PolicyQuestion {
  /** The day it is applied to. */
  readonly validOn: IsoDate
  /** The day whose knowledge is used; that of the register when absent. */
  readonly knownOn?: IsoDate
}

/**
 * By which rules a scenario is run, and what was known of them.
 *
 * @category Scenarios
 */
export interface BindOptions {
  /** Which rules count. */
  readonly policy: PolicyMode
  /**
   * The day whose knowledge is used throughout, or `'each-cycle'`: in each cycle what was known on its own day. Left
   * out, the register decides.
   */
  readonly knownOn?: string
  /** Asks the register; `undefined` for a rule that it does not hold. */
  readonly resolve: (basis: RuleBasis, question: PolicyQuestion) => PolicyAnswer | undefined
  /**
   * What to do where a rule may apply and the register does not know, since a start or an end was not read: `leave-out`,
   * or let the layer `act`; left out, it is `leave-out`. The result names the cycles either way.
   */
  readonly notKnown?: 'leave-out' | 'act'
  /** The name of the result; that of the scenario with the policy behind it when left out. */
  readonly name?: string
}

/**
 * A scenario of which each layer holds in the cycles in which its rule counts.
 *
 * @typeParam Parameter - the names of the parameters
 * @category Scenarios
 */
export interface BoundScenario<Parameter extends string = string> {
  /** The scenario, to be run. A layer that acts in several stretches of cycles stands there once for each. */
  readonly scenario: Scenario<Parameter>
  /** Which rules count. */
  readonly policy: PolicyMode
  /** Whose knowledge was used: a day, or `'each-cycle'`; absent where that was left to the register. */
  readonly knownOn?: string
  /** The cycles in which a layer hung on a rule of which it is not known whether it applies. Look at these first. */
  readonly notKnownIn: readonly string[]
  /** For each layer that was given, in which cycles it acts, and why. */
  readonly layers: readonly LayerAccount[]
}

/**
 * In which cycles a layer acts.
 *
 * @category Scenarios
 */
export interface LayerAccount {
  /** The parameter that it changes. */
  readonly parameter: string
  /** What it rests on; absent where it does not say. */
  readonly basis?: Basis
  /** Every cycle of the model. */
  readonly cycles: readonly LayerInCycle[]
}

/**
 * Whether a layer acts in a cycle, and why.
 *
 * @category Scenarios
 */
export interface LayerInCycle {
  /** The label of the cycle. */
  readonly cycle: string
  /** Whether the layer acts in it. */
  readonly acts: boolean
  /**
   * Why.
   *
   * - `rule`: by the answer on its rule, for or against
   * - `not-known`: its rule may apply, in this cycle or in one that it leads by, and the register does not know
   * - `anticipation`: its rule is to count within so many cycles as it leads
   * - `assumption`: it rests on no rule, and this is in its window
   * - `outside-window`: this is before its `from` or from its `until` on
   */
  readonly because: 'rule' | 'not-known' | 'anticipation' | 'assumption' | 'outside-window'
  /** The question that decided; absent where none was asked. */
  readonly asked?: PolicyQuestion
  /** The answer to it. */
  readonly answer?: PolicyAnswer
}
