import { ageOn } from '../core/calendar.js'
import { step } from '../core/problems.js'
import {
  allOf,
  anyOf,
  condition,
  decide,
  lawSays,
  type Condition,
  type Decision,
  type Verdict,
} from '../core/verdict.js'
import { appliedRule, type Applied } from '../policy/reading.js'
import type { DatedRule } from '../policy/rule.js'
import type { LegalBasis } from '../trajectories/facts.js'
import type { AdmissionContext } from './applicant.js'
import type { Pupil, RouteOffer } from './pupil.js'
import type { BblReason } from './to-entree.js'

/**
 * Whether a traject or route is open to a pupil at a school.
 *
 * @category Vmbo
 */
export type RouteOutcome = 'open' | 'closed'

/**
 * A condition for a traject or route in the vmbo. The function for each traject says which it has and what they mean.
 *
 * @category Vmbo
 */
export type RouteReason =
  | BblReason
  | 'legal-basis'
  | 'permission-of-the-minister'
  | 'vmbo-bb-pupil'
  | 'benefits'
  | 'matches-own-offer'
  | 'agreement-with-institution'
  | 'enrolled-as-examendeelnemer'
  | 'light-work-under-16'
  | 'leerplicht-no-bar'
  | 'leerjaar-3-or-4'
  | 'leer-werkovereenkomst'
  | 'recognised-company'
  | 'old-enough-for-placement'
  | 'leerweg-of-the-route'
  | 'cohort-may-start'
  | 'related-bol'

/**
 * Whether a traject or route is open to a pupil at a school, and why.
 *
 * @category Vmbo
 */
export type RouteVerdict = Verdict<RouteOutcome, RouteReason>

/** A pupil and what is offered, as the conditions look at them. */
export interface RouteQuestion {
  readonly pupil: Pupil
  readonly offer: RouteOffer
  readonly context: AdmissionContext
  /** The path of the offer. */
  readonly at: string
}

type BooleanName =
  | 'agreement'
  | 'matchesOwnOffer'
  | 'enrolledAsExamendeelnemer'
  | 'lightWorkOnly'
  | 'companyRecognised'
  | 'leerWerkovereenkomst'
  | 'permission'
  | 'related'

/** The traject has a ground, and what that ground asks. */
interface Grounds {
  readonly decision: Decision<RouteOutcome, RouteReason>
  /** The ground; absent where there is none or none was read. */
  readonly basis?: Applied<LegalBasis> & { readonly value: LegalBasis }
}

/**
 * Starts with the ground of a traject: the only condition where there is none.
 *
 * @internal
 */
export function startWithBasis(rule: DatedRule<LegalBasis>, question: RouteQuestion): Grounds {
  const { context } = question
  const basis = appliedRule(rule, context.on, context)
  const { value, status, evidence } = basis
  const stands = value !== undefined || (status === 'onbekend' ? undefined : false)
  const start = decide<RouteOutcome, RouteReason>('open', 'closed')
  const decision = start.requires('legal-basis', lawSays(stands, []), evidence)
  if (value === undefined) return { decision }
  const asked = value.permission === 'of-the-minister'
  return {
    decision: decision.requiresWhen(asked, 'permission-of-the-minister', offers('permission', question), evidence),
    basis: { ...basis, value },
  }
}

/**
 * That something holds of the offer.
 *
 * @internal
 */
export function offers(name: BooleanName, { offer, at }: RouteQuestion): Condition {
  const path = step(at, name)
  return condition({ [path]: offer[name] }, (facts) => facts[path] === true)
}

/**
 * A condition of a rule that was perhaps not read: who meets it meets it in any case, who fails it is not known to
 * fail.
 *
 * @internal
 */
export function asFarAsRead({ value }: Applied<unknown>, asked: Condition): Condition {
  return value !== undefined || asked.met !== false ? asked : lawSays(undefined, asked.facts)
}

/**
 * Adds a condition of a rule, unless the rule is known not to apply.
 *
 * @internal
 */
export function withRule<Value>(
  decision: Decision<RouteOutcome, RouteReason>,
  rule: DatedRule<Value>,
  { context }: RouteQuestion,
  code: RouteReason,
  asked: Condition,
): Decision<RouteOutcome, RouteReason> {
  const law = appliedRule(rule, context.on, context)
  const mayApply = law.value !== undefined || law.status === 'onbekend'
  return decision.requiresWhen(mayApply, code, asFarAsRead(law, asked), law.evidence)
}

/**
 * That the pupil is in vmbo-bb.
 *
 * @internal
 */
export function inBb({ pupil: { leerweg } }: RouteQuestion): Condition {
  return condition({ leerweg }, (facts) => facts.leerweg === 'bb')
}

/**
 * That the pupil is in leerjaar 3 or 4.
 *
 * @internal
 */
export function inLeerjaar3Or4({ pupil: { leerjaar } }: RouteQuestion): Condition {
  return condition({ leerjaar }, (facts) => facts.leerjaar >= 3)
}

/**
 * That the pupil has an age.
 *
 * @internal
 */
export function hasAge({ pupil: { bornOn }, context }: RouteQuestion, years: number): Condition {
  return condition({ bornOn }, (facts) => ageOn(facts.bornOn, context.on) >= years)
}

/**
 * That the pupil is 16, or does light work only.
 *
 * @internal
 */
export function lightWorkUnder16(question: RouteQuestion): Condition {
  return anyOf(hasAge(question, 16), offers('lightWorkOnly', question))
}

/**
 * That one of the routes goes from the pupil's leerweg to the level that is offered.
 *
 * @internal
 */
export function onARoute({ routes = [] }: LegalBasis, { pupil, offer, at }: RouteQuestion): Condition {
  const { leerweg } = pupil
  const level = step(at, 'mboLevel')
  return anyOf(
    ...routes.map(({ leerwegen, mboLevel }) =>
      allOf(
        condition({ leerweg }, (facts) => leerwegen.includes(facts.leerweg)),
        condition({ [level]: offer.mboLevel }, (facts) => facts[level] === mboLevel),
      ),
    ),
  )
}
