import type { Value } from '../model/value.js'

/**
 * A change to one parameter during a part of the run: a layer on top of the model, which is itself left as it is.
 *
 * @typeParam Parameter - the names of the parameters
 * @category Scenarios
 */
export interface Layer<Parameter extends string = string> {
  /** The parameter that is changed. */
  readonly parameter: Parameter
  /**
   * How: `replace` puts the value in its place, `add` and `multiply` do so with what was there, `odds` multiplies the
   * odds of a share.
   */
  readonly change: 'replace' | 'add' | 'multiply' | 'odds'
  /** By what; in it the name of the parameter stands for what was there. */
  readonly by: Value<Parameter>
  /** The label of the first cycle in which it holds; the first of the model when left out. */
  readonly from?: string
  /** The label of the first cycle in which it does not hold any more; it goes on to the end when left out. */
  readonly until?: string
  /** The strata in which it holds; all of them when left out. */
  readonly strata?: readonly string[]
  /**
   * How many cycles people act on it before it holds: what schools expect of a rule shows before the rule does. It goes
   * before `from`, or before the start of its rule where {@link bindScenario} looks that up; 0 when left out, 1,000 at
   * most.
   */
  readonly leads?: number
  /**
   * What it rests on. A run takes a layer as it stands and does not look at this; {@link bindScenario} keeps a layer that
   * rests on a rule to the cycles in which that rule counts.
   */
  readonly basis?: Basis
}

/**
 * What a layer rests on: a rule of a register of policy, or an assumption of the caller.
 *
 * @category Scenarios
 */
export type Basis = RuleBasis | AssumptionBasis

/**
 * A rule of a register.
 *
 * @category Scenarios
 */
export interface RuleBasis {
  /** The key of the rule. */
  readonly rule: string
  /** The id of one of its answers, where the layer rests on that one alone. */
  readonly effect?: string
}

/**
 * An assumption: it holds whatever the law says.
 *
 * @category Scenarios
 */
export interface AssumptionBasis {
  /** What is assumed, and by whom. */
  readonly assumption: string
}

/**
 * Layers that go together under one name, in their order: each works on what the one before it left.
 *
 * @typeParam Parameter - the names of the parameters
 * @category Scenarios
 */
export interface Scenario<Parameter extends string = string> {
  /** The name, as it stands in results. */
  readonly name: string
  /** The layers. */
  readonly layers: readonly Layer<Parameter>[]
}
