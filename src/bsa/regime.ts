import { step } from '../core/problems.js'
import { condition, decide, type Condition, type Decision, type Verdict } from '../core/verdict.js'
import { appliedRule, type Applied, type RuleContext } from '../policy/reading.js'
import { assertEnrolment } from './check.js'
import type { Enrolment } from './enrolment.js'
import { adviceScope, routeExemption, type AdviceScope, type RouteExemption } from './facts.js'

/**
 * The regime of the study advice: `none`, `a` (the entreeopleiding only, enrolments that started from 1 August 2014 to
 * 31 July 2018) or `b` (the whole mbo, from 1 August 2018).
 *
 * @category Regime
 */
export type Regime = 'none' | 'a' | 'b'

/**
 * Under which regime an enrolment falls, and why.
 *
 * @category Regime
 */
export interface RegimeVerdict extends Verdict<Regime> {
  /** Whether the law it goes by starts after the day of knowledge: an expectation then. */
  readonly foreseen: boolean
  /** In one sentence, what it rests on. */
  readonly reason: string
}

/**
 * Under which regime of the study advice an enrolment falls.
 *
 * The conditions are `programme-has-study-advice` (before 1 August 2014 no programme, then the entreeopleiding, from
 * 1 August 2018 the whole mbo) and, where it may play a part, `not-in-a-doorlopende-leerroute`.
 *
 * **Which day counts.** The law that applied on the day the programme started is used to the end. No text that was read
 * has a transitional rule, so that this is a reading. **The doorlopende leerroute** is exempt in the text of 1 January
 * 2026; for enrolments that started in the years before, from 1 August 2020, it was not read, and the outcome is
 * `undetermined` for a student in such a route. Nothing you could supply settles that: `missing` is empty then.
 *
 * @param enrolment - the enrolment, as far as it is known
 * @param context - the day of knowledge, and a reading; the readings do not bear on the regime
 * @returns the regime with its reasons; `undetermined` where a fact is missing or the law was not read
 * @throws MaatwerkError `invalid-date`, `invalid-input`, naming every problem and no personal value
 * @example
 * ```ts
 * import { bsa } from 'maatwerktrajecten'
 *
 * bsa.regime({ startedOn: '2018-07-31', programme: 'mbo-2' }).outcome // => 'none'
 * bsa.regime({ startedOn: '2018-07-31', programme: 'entree' }).outcome // => 'a'
 * bsa.regime({ startedOn: '2018-08-01', programme: 'mbo-2' }).outcome // => 'b'
 * bsa.regime({ startedOn: '2018-07-31' }).missing // => ['programme']
 *
 * // In 2016 the act was there, and not yet the day on which it would start.
 * bsa.regime({ startedOn: '2019-09-01', programme: 'mbo-2' }, { knownOn: '2016-10-05' }).outcome // => 'none'
 * ```
 * @category Regime
 */
export function regime(enrolment: Enrolment, context: RuleContext = {}): RegimeVerdict {
  assertEnrolment(enrolment, context)
  return regimeOf(enrolment, context)
}

/**
 * The regime of an enrolment that was checked.
 *
 * @internal
 */
export function regimeOf(enrolment: Enrolment, context: RuleContext, path = ''): RegimeVerdict {
  const scope = appliedRule(adviceScope, enrolment.startedOn, context)
  const decision = decide<Regime>(scope.value?.regime ?? 'none', 'none')
  const verdict = withScope(decision, scope, enrolment, context, path).verdict()
  return { ...verdict, foreseen: scope.foreseen, reason: scope.reason }
}

/**
 * Adds the conditions on the programme to a decision.
 *
 * @internal
 */
export function withScope<Outcome extends string>(
  decision: Decision<Outcome>,
  scope: Applied<AdviceScope>,
  enrolment: Enrolment,
  context: RuleContext,
  path: string,
): Decision<Outcome> {
  const exemption = appliedRule(routeExemption, enrolment.startedOn, context)
  const inRoute = notInRoute(exemption, enrolment, step(path, 'doorlopendeLeerroute'))
  return decision
    .requires('programme-has-study-advice', inScope(scope, enrolment, path), scope.evidence)
    .requiresWhen(mayBeExempt(exemption), 'not-in-a-doorlopende-leerroute', inRoute, exemption.evidence)
}

function inScope(scope: Applied<AdviceScope>, { startedOn, programme }: Enrolment, path: string): Condition {
  const start = step(path, 'startedOn')
  if (scope.value === undefined) return lawSays(scope.status === 'onbekend' ? undefined : false, [start])
  if (scope.value.programmes === 'all-mbo') return lawSays(true, [start])
  const name = step(path, 'programme')
  return condition({ [start]: startedOn, [name]: programme }, (facts) => facts[name] === 'entree')
}

/** Whether the exemption holds, or may have held: a text shows it, and those of the day were not read. */
function mayBeExempt({ value, id, status }: Applied<RouteExemption>): boolean {
  return value !== undefined || (status === 'onbekend' && id !== undefined)
}

function notInRoute({ value }: Applied<RouteExemption>, { doorlopendeLeerroute }: Enrolment, name: string): Condition {
  if (value === undefined && doorlopendeLeerroute === true) return lawSays(undefined, [name])
  return condition({ [name]: doorlopendeLeerroute }, (facts) => facts[name] === false)
}

/**
 * A condition that the law settles, or leaves open where it was not read: no fact that is missing can turn it.
 *
 * @internal
 */
export function lawSays(met: boolean | undefined, facts: readonly string[]): Condition {
  return { met, facts, missing: [] }
}
