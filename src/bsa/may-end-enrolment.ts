import { anyOf, condition, decide, lawSays, type Condition, type Decision, type Verdict } from '../core/verdict.js'
import { appliedRule, isUnheard, type Applied } from '../policy/reading.js'
import { assertAdvice } from './check.js'
import { factOfGround, type AdviceContext, type NegativeAdvice } from './enrolment.js'
import {
  adviceGrounds,
  adviceSafeguards,
  adviceScope,
  adviceTerms,
  adviceWarning,
  type AdviceGround,
  type AdviceGrounds,
} from './facts.js'
import { lawDayOf, withScope, type RegimeReason } from './regime.js'
import { inTheWindow } from './window.js'

/**
 * Whether a negative study advice may end an enrolment.
 *
 * @category Negative advice
 */
export type MayEnd = 'may-end' | 'may-not-end'

/**
 * A condition for a negative study advice that may end an enrolment. {@link mayEndEnrolment} says what each of them
 * means.
 *
 * @category Negative advice
 */
export type MayEndReason =
  | RegimeReason
  | 'in-the-window'
  | 'insufficient-progress'
  | 'ground-of-the-reading'
  | 'circumstances-weighed'
  | 'facilities-provided'
  | 'warned-in-writing'
  | 'reasonable-period'

/**
 * Whether a negative study advice may end the enrolment.
 *
 * All of these must hold, by the law of the day the programme started, or of the day you give as `on` (see
 * {@link regime}):
 *
 * - `programme-has-study-advice`: there is a regime for the programme; where there is none nothing else is asked
 * - `not-in-a-doorlopende-leerroute`: asked from 1 August 2020 on, except for an entreeopleiding, see {@link regime}
 * - `in-the-window`: the advice was given in its term, see {@link window}
 * - `insufficient-progress`: progress in the programme was insufficient; under a reading with other grounds
 *   `ground-of-the-reading`, of which one suffices
 * - `circumstances-weighed`: personal circumstances were weighed
 * - `facilities-provided`: the institution provided facilities that safeguard good progress
 * - `warned-in-writing` and `reasonable-period`: regime `b` only; regime `a` asks for no warning
 *
 * Truancy, motivation and conduct, which the mbo names in the 2014 report, are no grounds of the law: ask for
 * `report-2014/mbo-grounds` to see what they would do. So with `report-2014/only-with-2f-perspective`, what the vmbo
 * believes.
 *
 * @param advice - the advice with its enrolment, as far as it is known
 * @param context - the day of knowledge, a reading, the day whose law is used, and where the first study year ends
 * @returns the outcome, every condition as it turned out, and the facts that were missing; `undetermined` with nothing
 *   missing where the law itself was not read
 * @throws MaatwerkError `invalid-date`, `invalid-input`, naming every problem and no personal value
 * @example
 * ```ts
 * import { bsa } from 'maatwerktrajecten'
 *
 * const advice = {
 *   enrolment: { startedOn: '2014-08-01', programme: 'entree' },
 *   givenOn: '2014-11-28',
 *   progressInsufficient: true,
 *   personalCircumstancesWeighed: true,
 *   facilitiesProvided: true,
 * } as const
 * bsa.mayEndEnrolment(advice).outcome // => 'may-end'
 *
 * // Regime b: the same advice in 2018 comes in time, but needs a written warning.
 * const enrolment = { startedOn: '2018-08-01', programme: 'entree' } as const
 * const later = { ...advice, enrolment, givenOn: '2018-11-28' }
 * bsa.mayEndEnrolment(later).missing // => ['warnedInWriting', 'reasonablePeriodGiven']
 * bsa.mayEndEnrolment({ ...later, warnedInWriting: false }).outcome // => 'may-not-end'
 *
 * const truant = { ...advice, progressInsufficient: false, truancy: true }
 * bsa.mayEndEnrolment(truant).outcome // => 'may-not-end'
 * bsa.mayEndEnrolment(truant, { reading: 'report-2014/mbo-grounds' }).outcome // => 'may-end'
 * ```
 * @category Negative advice
 */
export function mayEndEnrolment(advice: NegativeAdvice, context: AdviceContext = {}): Verdict<MayEnd, MayEndReason> {
  assertAdvice(advice, context)
  const { enrolment, givenOn } = advice
  const on = lawDayOf(enrolment, context)
  const scope = appliedRule(adviceScope, on, context)
  const decision = withScope(decide<MayEnd, MayEndReason>('may-end', 'may-not-end'), scope, enrolment, context, 'enrolment')
  const scoped = decision.verdict()
  if (scope.value === undefined || scoped.outcome === 'may-not-end') return scoped
  const terms = appliedRule(adviceTerms, on, context)
  const inTime = inTheWindow(givenOn, enrolment, scope.value.regime, terms, context)
  return withConditions(decision.requires('in-the-window', inTime, terms.evidence), advice, context).verdict()
}

function withConditions(
  decision: Decision<MayEnd, MayEndReason>,
  advice: NegativeAdvice,
  context: AdviceContext,
): Decision<MayEnd, MayEndReason> {
  const on = lawDayOf(advice.enrolment, context)
  const grounds = appliedRule(adviceGrounds, on, context)
  const safeguards = appliedRule(adviceSafeguards, on, context)
  const warning = appliedRule(adviceWarning, on, context)
  const warned = warning.value?.required === true
  return decision
    .requires(codeOf(grounds), groundOf(grounds, advice), grounds.evidence)
    .requires('circumstances-weighed', holds('personalCircumstancesWeighed', advice), safeguards.evidence)
    .requires('facilities-provided', holds('facilitiesProvided', advice), safeguards.evidence)
    .requiresWhen(warned, 'warned-in-writing', holds('warnedInWriting', advice), warning.evidence)
    .requiresWhen(warned, 'reasonable-period', holds('reasonablePeriodGiven', advice), warning.evidence)
}

function groundsOf({ value }: Applied<AdviceGrounds>): readonly AdviceGround[] {
  return value?.anyOf ?? ['insufficient-progress']
}

function codeOf(grounds: Applied<AdviceGrounds>): MayEndReason {
  if (isUnheard(grounds)) return 'ground-of-the-reading'
  return groundsOf(grounds).includes('insufficient-progress') ? 'insufficient-progress' : 'ground-of-the-reading'
}

function groundOf(grounds: Applied<AdviceGrounds>, advice: NegativeAdvice): Condition {
  if (isUnheard(grounds)) return lawSays(undefined, [])
  return anyOf(...groundsOf(grounds).map((ground) => holds(factOfGround[ground], advice)))
}

function holds(name: Exclude<keyof NegativeAdvice, 'enrolment' | 'givenOn'>, advice: NegativeAdvice): Condition {
  return condition({ [name]: advice[name] }, (facts) => facts[name] === true)
}
