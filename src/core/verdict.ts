import type { Evidence } from './evidence.js'

/**
 * What a rule concludes about a case: an outcome, the reasons for it, and the facts that were missing.
 *
 * @typeParam Outcome - the closed union of outcomes that the rule can give
 * @typeParam Code - the closed union of its conditions
 * @category Verdicts
 */
export interface Verdict<Outcome extends string, Code extends string = string> {
  /** The conclusion; `undetermined` when a fact is missing that could still turn it. */
  readonly outcome: Outcome | 'undetermined'
  /** Every condition of the rule, in the order of the law, met or not. */
  readonly reasons: readonly Reason<Code>[]
  /** What to supply to settle an `undetermined` outcome, as paths into the input; empty otherwise. */
  readonly missing: readonly string[]
}

/**
 * One condition of a rule, as it turned out.
 *
 * @typeParam Code - the closed union of conditions
 * @category Verdicts
 */
export interface Reason<Code extends string = string> {
  /** The condition, as a code: `in-the-window`. */
  readonly code: Code
  /** Whether it was met; `unknown` when a fact for it is missing. */
  readonly state: 'met' | 'not-met' | 'unknown'
  /** The facts it looks at, as paths into the input. */
  readonly facts: readonly string[]
  /** Where the condition comes from. */
  readonly evidence: Evidence
}

/**
 * Whether something holds, with the facts that were looked at. Build it with {@link condition}, {@link anyOf} or
 * {@link allOf}.
 *
 * @category Verdicts
 */
export interface Condition {
  /** Whether it holds; `undefined` when a fact that it needs is missing. */
  readonly met: boolean | undefined
  /** The facts it looks at, as paths into the input. */
  readonly facts: readonly string[]
  /** Those of them that are missing and could turn it. */
  readonly missing: readonly string[]
}

/**
 * The facts a condition is tested on, once all of them are there.
 *
 * @typeParam Facts - the facts by their path in the input
 * @category Verdicts
 */
export type Known<Facts> = { readonly [Name in keyof Facts]: Exclude<Facts[Name], undefined> }

/**
 * A condition on named facts. It is tested only when every fact is there; otherwise it is not known.
 *
 * @typeParam Facts - the facts by their path in the input
 * @param facts - the facts, `undefined` for one that is not known
 * @param test - whether it holds, given all facts
 * @returns the condition
 * @example
 * ```ts
 * import { core } from 'maatwerktrajecten'
 *
 * core.condition({ 'pupil.age': 15 }, (facts) => facts['pupil.age'] >= 16).met // => false
 * core.condition({ 'pupil.age': undefined as number | undefined }, () => true).missing // => ['pupil.age']
 * ```
 * @category Verdicts
 */
export function condition<Facts extends Readonly<Record<string, unknown>>>(
  facts: Facts,
  test: (facts: Known<Facts>) => boolean,
): Condition {
  const names = Object.keys(facts)
  const missing = names.filter((name) => facts[name] === undefined)
  return { met: missing.length > 0 ? undefined : test(facts as Known<Facts>), facts: names, missing }
}

/**
 * Holds when at least one of the conditions holds; not known when none holds and one is not known.
 *
 * @param conditions - the alternatives
 * @returns the combined condition
 * @example
 * ```ts
 * import { core } from 'maatwerktrajecten'
 *
 * const yes = core.condition({ a: true }, (facts) => facts.a)
 * const notKnown = core.condition({ b: undefined }, () => true)
 * core.anyOf(yes, notKnown).met // => true
 * ```
 * @category Verdicts
 */
export function anyOf(...conditions: readonly Condition[]): Condition {
  return combine(conditions, true)
}

/**
 * Holds when all conditions hold; not known when none fails and one is not known.
 *
 * @param conditions - the conditions that must all hold
 * @returns the combined condition
 * @example
 * ```ts
 * import { core } from 'maatwerktrajecten'
 *
 * const no = core.condition({ a: false }, (facts) => facts.a)
 * const notKnown = core.condition({ b: undefined }, () => true)
 * core.allOf(no, notKnown).met // => false
 * ```
 * @category Verdicts
 */
export function allOf(...conditions: readonly Condition[]): Condition {
  return combine(conditions, false)
}

/**
 * A condition that the law settles, or leaves open where it was not read: no fact that is missing can turn it.
 *
 * @internal
 */
export function lawSays(met: boolean | undefined, facts: readonly string[]): Condition {
  return { met, facts, missing: [] }
}

/**
 * The opposite of a condition.
 *
 * @internal
 */
export function not(condition: Condition): Condition {
  return condition.met === undefined ? condition : { ...condition, met: !condition.met }
}

/** Kleene's "or" (settled by a true) and "and" (settled by a false). */
function combine(conditions: readonly Condition[], settledBy: boolean): Condition {
  const facts = [...new Set(conditions.flatMap((each) => each.facts))]
  if (conditions.some((each) => each.met === settledBy)) return { met: settledBy, facts, missing: [] }
  const missing = [...new Set(conditions.flatMap((each) => (each.met === undefined ? each.missing : [])))]
  const open = conditions.some((each) => each.met === undefined)
  return { met: open ? undefined : !settledBy, facts, missing }
}

/**
 * Collects the conditions of a rule and concludes from them.
 *
 * @typeParam Outcome - the closed union of outcomes
 * @typeParam Code - the closed union of conditions
 * @category Verdicts
 */
export interface Decision<Outcome extends string, Code extends string = string> {
  /** Adds a condition that must hold. */
  readonly requires: (code: Code, condition: Condition, evidence: Evidence) => Decision<Outcome, Code>
  /** Adds a condition that must hold only where the rule asks for it. */
  readonly requiresWhen: (
    applies: boolean,
    code: Code,
    condition: Condition,
    evidence: Evidence,
  ) => Decision<Outcome, Code>
  /** Concludes. */
  readonly verdict: () => Verdict<Outcome, Code>
}

/**
 * Starts a rule of which all conditions must hold.
 *
 * One condition that fails gives the second outcome, whatever is missing elsewhere: no fact that is still to come can
 * turn it. Otherwise one condition that is not known gives `undetermined`. A missing fact never counts as "no".
 *
 * @typeParam Outcome - the closed union of outcomes
 * @typeParam Code - the closed union of conditions
 * @param whenAllHold - the outcome when every condition holds
 * @param whenOneFails - the outcome when at least one fails
 * @returns a decision to add conditions to
 * @example
 * ```ts
 * import { core } from 'maatwerktrajecten'
 *
 * const source = { document: 'Leerplichtwet 1969', at: 'art. 3' }
 * const ended = core.condition({ 'pupil.leerplichtEnded': undefined as boolean | undefined }, () => true)
 * const verdict = core.decide('admitted', 'not-admitted').requires('leerplicht-ended', ended, { source, grade: 'quoted' }).verdict()
 * verdict.outcome // => 'undetermined'
 * verdict.missing // => ['pupil.leerplichtEnded']
 * ```
 * @category Verdicts
 */
export function decide<Outcome extends string, Code extends string = string>(
  whenAllHold: Outcome,
  whenOneFails: Outcome,
): Decision<Outcome, Code> {
  return collect([], whenAllHold, whenOneFails)
}

interface Weighed<Code extends string> {
  readonly code: Code
  readonly condition: Condition
  readonly evidence: Evidence
}

function collect<Outcome extends string, Code extends string>(
  weighed: readonly Weighed<Code>[],
  whenAllHold: Outcome,
  whenOneFails: Outcome,
): Decision<Outcome, Code> {
  const decision: Decision<Outcome, Code> = {
    requires: (code, condition, evidence) =>
      collect([...weighed, { code, condition, evidence }], whenAllHold, whenOneFails),
    requiresWhen: (applies, code, condition, evidence) =>
      applies ? decision.requires(code, condition, evidence) : decision,
    verdict: () => {
      const all = allOf(...weighed.map((each) => each.condition))
      const settled = all.met ? whenAllHold : whenOneFails
      return {
        outcome: all.met === undefined ? 'undetermined' : settled,
        reasons: weighed.map(reasonOf),
        missing: all.missing,
      }
    },
  }
  return decision
}

function reasonOf<Code extends string>({ code, condition: { met, facts }, evidence }: Weighed<Code>): Reason<Code> {
  const state = met === undefined ? 'unknown' : met ? 'met' : 'not-met'
  return { code, state, facts, evidence }
}
