import { step } from '../core/problems.js'
import { condition, lawSays, type Condition } from '../core/verdict.js'
import { entreePractice } from '../placement/facts.js'
import { appliedRule, isUnheard } from '../policy/reading.js'
import {
  entreeInVmboAgreement,
  entreeInVmboEnrolment,
  entreeInVmboOffer,
} from '../trajectories/entreeopleiding-facts.js'
import { entreeopleidingInVmboBasis } from '../trajectories/facts.js'
import type { AdmissionContext } from './applicant.js'
import { bblAccess } from './facts-entree.js'
import { leerplichtInVmbo } from './facts-vmbo.js'
import type { Pupil, RouteOffer } from './pupil.js'
import {
  inBb,
  lightWorkUnder16,
  offers,
  startWithBasis,
  withRule,
  type RouteQuestion,
  type RouteVerdict,
} from './route-conditions.js'
import { routeQuestion } from './route-question.js'
import { bblCondition } from './to-entree.js'

/**
 * Whether a pupil can follow an assistenten- or entreeopleiding in the vmbo, in place of vmbo-bb.
 *
 * - `legal-basis`: there is a ground (WVO art. 10b8, from 1 August 2022 WVO 2020 art. 2.102); where there is none, or
 *   none was read, this is the only condition
 * - `permission-of-the-minister`: to 31 July 2009 only
 * - `vmbo-bb-pupil`, `benefits`: a pupil of vmbo-bb who benefits from it
 * - `matches-own-offer`, `agreement-with-institution`, `enrolled-as-examendeelnemer`: what the school has to arrange.
 *   Under `report-2014/no-longer-as-extraneus` and `report-2014/extraneus-has-ended` such an enrolment is not possible
 * - `light-work-under-16`: who is below 16 does suitable light work only
 * - `bbl-after-leerplicht`: see {@link toBbl}
 * - `leerplicht-no-bar`: leerplicht does not stand in the way, other than in the mbo; named where it was read
 *
 * What the school arranges was read to 1 September 2015. Later a condition that is met is met, and one that is not is
 * `unknown`.
 *
 * @param pupil - the pupil, as far as is known
 * @param offer - what the school offers, as far as is known
 * @param context - the day whose law applies, the day of knowledge, and a reading
 * @returns the outcome, every condition as it turned out, and the facts that were missing
 * @throws MaatwerkError `invalid-date`, `invalid-input`, naming every problem and no personal value
 * @example
 * ```ts
 * import { admission } from 'maatwerktrajecten'
 *
 * const pupil = { bornOn: '2000-03-14', leerweg: 'bb', benefits: true } as const
 * const offer = { leerweg: 'bol', agreement: true, matchesOwnOffer: true, enrolledAsExamendeelnemer: true } as const
 * admission.toEntreeInVmbo(pupil, { ...offer, lightWorkOnly: true }, { on: '2014-09-01' }).outcome // => 'open'
 * admission.toEntreeInVmbo(pupil, offer, { on: '2014-09-01' }).missing // => ['offer.lightWorkOnly']
 * ```
 * @category Vmbo
 */
export function toEntreeInVmbo(pupil: Pupil, offer: RouteOffer, context: AdmissionContext): RouteVerdict {
  return entreeInVmbo(routeQuestion(pupil, offer, context))
}

/** @internal */
export function entreeInVmbo(question: RouteQuestion): RouteVerdict {
  const { pupil, context } = question
  const { decision, basis } = startWithBasis(entreeopleidingInVmboBasis, question)
  if (basis === undefined) return decision.verdict()
  const { benefits } = pupil
  const own = decision
    .requires('vmbo-bb-pupil', inBb(question), basis.evidence)
    .requires('benefits', condition({ benefits }, (facts) => facts.benefits), basis.evidence)
  const matching = withRule(own, entreeInVmboOffer, question, 'matches-own-offer', offers('matchesOwnOffer', question))
  const agreed = withRule(
    matching, entreeInVmboAgreement, question, 'agreement-with-institution', offers('agreement', question),
  )
  const enrolled = withRule(agreed, entreeInVmboEnrolment, question, 'enrolled-as-examendeelnemer', enrolment(question))
  const light = withRule(enrolled, entreePractice, question, 'light-work-under-16', lightWorkUnder16(question))
  const bar = appliedRule(leerplichtInVmbo, context.on, context)
  return light
    .requires('bbl-after-leerplicht', bblOf(question), appliedRule(bblAccess, context.on, context).evidence)
    .requiresWhen(bar.value !== undefined, 'leerplicht-no-bar', lawSays(true, []), bar.evidence)
    .verdict()
}

function enrolment(question: RouteQuestion): Condition {
  const law = appliedRule(entreeInVmboEnrolment, question.context.on, question.context)
  const facts = [step(question.at, 'enrolledAsExamendeelnemer')]
  if (isUnheard(law)) return lawSays(undefined, facts)
  if (law.value?.enrolledAs === 'not-possible') return lawSays(false, facts)
  return offers('enrolledAsExamendeelnemer', question)
}

function bblOf({ pupil, offer, context, at }: RouteQuestion): Condition {
  const name = step(at, 'leerweg')
  return bblCondition(pupil, context, condition({ [name]: offer.leerweg }, (facts) => facts[name] !== 'bbl'))
}
