import type { IsoDate } from '../core/calendar.js'
import { step } from '../core/problems.js'
import { condition, decide, lawSays, type Condition, type Decision, type Verdict } from '../core/verdict.js'
import { appliedRule, type Applied } from '../policy/reading.js'
import { assertEnrolment } from './check.js'
import type { AdviceContext, Enrolment } from './enrolment.js'
import { adviceScope, routeExemption, type AdviceScope, type RouteExemption } from './facts.js'

/**
 * The regime of the study advice: `no-study-advice`, `a` (the entreeopleiding only, enrolments that started from
 * 1 August 2014 to 31 July 2018) or `b` (the whole mbo, from 1 August 2018).
 *
 * @category Regime
 */
export type Regime = 'no-study-advice' | 'a' | 'b'

/**
 * A condition for a regime of the study advice. {@link regime} says what each of them means.
 *
 * @category Regime
 */
export type RegimeReason = 'programme-has-study-advice' | 'not-in-a-doorlopende-leerroute'

/**
 * Under which regime an enrolment falls, and why.
 *
 * @category Regime
 */
export interface RegimeVerdict extends Verdict<Regime, RegimeReason> {
  /** The day whose law is used: that of the start, unless another was asked for. */
  readonly on: IsoDate
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
 * **Which day counts.** No text that was read has a transitional rule. The law that applied on the day the programme
 * started is used to the end, which is a reading. The article counts its terms from that day. By the law of the day of
 * the advice an entree student who started in May 2018 would in August need a warning that nobody had to give in time,
 * and a student of mbo-2, enrolled without a study advice, would get a term that is as good as over. Give the day of
 * the advice as `on` to see what the other reading makes of it.
 *
 * **The doorlopende leerroute** is exempt in the text of 1 January 2026; for enrolments that started in the years
 * before, from 1 August 2020, it was not read, and the outcome is `undetermined` for a student in such a route. Nothing
 * you could supply settles that: `missing` is empty then. No such route leads to an entreeopleiding, so that it is not
 * asked there.
 *
 * @param enrolment - the enrolment, as far as it is known
 * @param context - the day of knowledge, the day whose law is used, and a reading; those do not bear on the regime
 * @returns the regime with its reasons; `undetermined` where a fact is missing or the law was not read
 * @throws MaatwerkError `invalid-date`, `invalid-input`, naming every problem and no personal value
 * @example
 * ```ts
 * import { bsa } from 'maatwerktrajecten'
 *
 * bsa.regime({ startedOn: '2018-07-31', programme: 'mbo-2' }).outcome // => 'no-study-advice'
 * bsa.regime({ startedOn: '2018-07-31', programme: 'entree' }).outcome // => 'a'
 * bsa.regime({ startedOn: '2018-08-01', programme: 'mbo-2' }).outcome // => 'b'
 * bsa.regime({ startedOn: '2018-07-31' }).missing // => ['programme']
 *
 * // By the law of the day of the advice
 * bsa.regime({ startedOn: '2018-05-01', programme: 'entree' }, { on: '2018-08-20' }).outcome // => 'b'
 *
 * // In 2016 the act was there, and not yet the day on which it would start.
 * const seenIn2016 = bsa.regime({ startedOn: '2019-09-01', programme: 'mbo-2' }, { knownOn: '2016-10-05' })
 * seenIn2016.outcome // => 'no-study-advice'
 * ```
 * @category Regime
 */
export function regime(enrolment: Enrolment, context: AdviceContext = {}): RegimeVerdict {
  assertEnrolment(enrolment, context)
  return regimeOf(enrolment, context)
}

/**
 * The regime of an enrolment that was checked.
 *
 * @internal
 */
export function regimeOf(enrolment: Enrolment, context: AdviceContext, path = ''): RegimeVerdict {
  const on = lawDayOf(enrolment, context)
  const scope = appliedRule(adviceScope, on, context)
  const decision = decide<Regime, RegimeReason>(scope.value?.regime ?? 'no-study-advice', 'no-study-advice')
  const verdict = withScope(decision, scope, enrolment, context, path).verdict()
  return { ...verdict, on, foreseen: scope.foreseen, reason: scope.reason }
}

/**
 * The day whose law on the study advice is used.
 *
 * @internal
 */
export function lawDayOf({ startedOn }: Enrolment, { on }: AdviceContext): IsoDate {
  return on ?? startedOn
}

/**
 * Adds the conditions on the programme to a decision.
 *
 * @internal
 */
export function withScope<Outcome extends string, Code extends string>(
  decision: Decision<Outcome, Code | RegimeReason>,
  scope: Applied<AdviceScope>,
  enrolment: Enrolment,
  context: AdviceContext,
  path: string,
): Decision<Outcome, Code | RegimeReason> {
  const exemption = appliedRule(routeExemption, lawDayOf(enrolment, context), context)
  const asked = enrolment.programme !== 'entree' && mayBeExempt(exemption)
  const inRoute = notInRoute(exemption, enrolment, step(path, 'doorlopendeLeerroute'))
  return decision
    .requires('programme-has-study-advice', inScope(scope, enrolment, path), scope.evidence)
    .requiresWhen(asked, 'not-in-a-doorlopende-leerroute', inRoute, exemption.evidence)
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
