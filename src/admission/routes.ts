import { step } from '../core/problems.js'
import { allOf, condition, lawSays, type Condition, type Verdict } from '../core/verdict.js'
import { leerplichtEnd } from '../leerplicht/facts.js'
import { entreePractice, leerwerktrajectAgreement, placementAges, placementWork } from '../placement/facts.js'
import { appliedRule } from '../policy/reading.js'
import {
  entreeInVmboAgreement,
  entreeInVmboEnrolment,
  entreeInVmboOffer,
} from '../trajectories/entreeopleiding-facts.js'
import {
  doorlopendeLeerrouteBasis,
  entreeopleidingInVmboBasis,
  geintegreerdeRouteBasis,
  leerwerktrajectBasis,
  leerwerktrajectHours,
  vakmanschaprouteBasis,
  vm2Basis,
  type LegalBasis,
} from '../trajectories/facts.js'
import { vakmanschaprouteUnder16 } from '../trajectories/route-facts.js'
import { vm2Programme } from '../trajectories/vm2-facts.js'
import type { DatedRule } from '../policy/rule.js'
import type { AdmissionContext } from './applicant.js'
import { assertAll } from './check.js'
import { bblAccess } from './facts-entree.js'
import { leerplichtInVmbo, vm2Cohorts } from './facts-vmbo.js'
import { offerProblems, pupilProblems, type Pupil, type RouteOffer } from './pupil.js'
import {
  hasAge,
  inBb,
  inLeerjaar3Or4,
  lightWorkUnder16,
  offers,
  onARoute,
  startWithBasis,
  withRule,
  type RouteOutcome,
  type RouteQuestion,
} from './route-conditions.js'
import { bblCondition } from './to-entree.js'

/** The readings that bear on a traject or route. */
export const rulesOfRoutes = [entreeInVmboEnrolment, leerplichtEnd]

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
export function toEntreeInVmbo(pupil: Pupil, offer: RouteOffer, context: AdmissionContext): Verdict<RouteOutcome> {
  return entreeInVmbo(checked(pupil, offer, context))
}

/** @internal */
export function entreeInVmbo(question: RouteQuestion): Verdict<RouteOutcome> {
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
  const { value } = appliedRule(entreeInVmboEnrolment, question.context.on, question.context)
  if (value?.enrolledAs === 'not-possible') return lawSays(false, [step(question.at, 'enrolledAsExamendeelnemer')])
  return offers('enrolledAsExamendeelnemer', question)
}

function bblOf({ pupil, offer, context, at }: RouteQuestion): Condition {
  const name = step(at, 'leerweg')
  return bblCondition(pupil, context, condition({ [name]: offer.leerweg }, (facts) => facts[name] !== 'bbl'))
}

/**
 * Whether a pupil can follow a leerwerktraject.
 *
 * - `legal-basis`: the policy rule of 2001, WVO art. 10b1 from 15 August 2003, WVO 2020 from 1 August 2022
 * - `vmbo-bb-pupil`, `leerjaar-3-or-4`
 * - `leer-werkovereenkomst`, `recognised-company`, `agreement-with-institution`: a signed agreement, a recognised
 *   company, and an institution that offers mbo-2; read to 1 September 2015
 * - `old-enough-for-placement`, `light-work-under-16`: 14 or older, and light work below 16
 *
 * Where a rule was not read a condition that is met is met, and one that is not is `unknown`. How many hours the
 * practice may take is a question of `placement`.
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
 * const pupil = { bornOn: '1999-03-14', leerweg: 'bb', leerjaar: 3 } as const
 * const offer = { agreement: true, companyRecognised: true, leerWerkovereenkomst: true, lightWorkOnly: true }
 * admission.toLeerwerktraject(pupil, offer, { on: '2014-09-01' }).outcome // => 'open'
 * admission.toLeerwerktraject({ ...pupil, leerweg: 'kb' }, offer, { on: '2014-09-01' }).outcome // => 'closed'
 * ```
 * @category Vmbo
 */
export function toLeerwerktraject(pupil: Pupil, offer: RouteOffer, context: AdmissionContext): Verdict<RouteOutcome> {
  return leerwerktraject(checked(pupil, offer, context))
}

/** @internal */
export function leerwerktraject(question: RouteQuestion): Verdict<RouteOutcome> {
  const { on } = question.context
  const { decision, basis } = startWithBasis(leerwerktrajectBasis, question)
  if (basis === undefined) return decision.verdict()
  const own = decision.requires('vmbo-bb-pupil', inBb(question), basis.evidence)
  const inYear = withRule(own, leerwerktrajectHours, question, 'leerjaar-3-or-4', inLeerjaar3Or4(question))
  const arranged = (['leerWerkovereenkomst', 'companyRecognised', 'agreement'] as const).reduce(
    (each, name) => withRule(each, leerwerktrajectAgreement, question, codeOf[name], offers(name, question)),
    inYear,
  )
  const from = appliedRule(placementAges, on, question.context).value?.from
  const old = from === undefined ? lawSays(undefined, ['bornOn']) : hasAge(question, from)
  const aged = withRule(arranged, placementAges, question, 'old-enough-for-placement', old)
  return withRule(aged, placementWork, question, 'light-work-under-16', lightWorkUnder16(question)).verdict()
}

const codeOf = {
  leerWerkovereenkomst: 'leer-werkovereenkomst',
  companyRecognised: 'recognised-company',
  agreement: 'agreement-with-institution',
} as const

/**
 * Whether a pupil can follow VM2.
 *
 * - `legal-basis`: the scheme of 2008, the decree of 2012 to 31 July 2017
 * - `leerweg-of-the-route`: bb, towards mbo-2
 * - `leerjaar-3-or-4`
 * - `cohort-may-start`: the cohort started on one of the days on which one could: the last is 1 August 2013, so that
 *   from then on only who is in such a cohort goes on
 * - `related-bol`: a related programme of mbo-2 in the bol; read for the decree of 2012
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
 * const pupil = { leerweg: 'bb', leerjaar: 3 } as const
 * const offer = { mboLevel: 2, related: true, leerweg: 'bol', cohortStartedOn: '2013-08-01' } as const
 * admission.toVm2(pupil, offer, { on: '2013-09-01' }).outcome // => 'open'
 * admission.toVm2(pupil, { ...offer, cohortStartedOn: '2014-08-01' }, { on: '2014-09-01' }).outcome // => 'closed'
 * ```
 * @category Vmbo
 */
export function toVm2(pupil: Pupil, offer: RouteOffer, context: AdmissionContext): Verdict<RouteOutcome> {
  return vm2(checked(pupil, offer, context))
}

/** @internal */
export function vm2(question: RouteQuestion): Verdict<RouteOutcome> {
  const { decision, basis } = startWithBasis(vm2Basis, question)
  if (basis === undefined) return decision.verdict()
  const { offer, at, context } = question
  const start = offer.cohortStartedOn ?? context.on
  const { evidence } = appliedRule(vm2Cohorts, start, context)
  const leerweg = step(at, 'leerweg')
  const bol = condition({ [leerweg]: offer.leerweg }, (facts) => facts[leerweg] === 'bol')
  const own = decision
    .requires('leerweg-of-the-route', onARoute(basis.value, question), basis.evidence)
    .requires('leerjaar-3-or-4', inLeerjaar3Or4(question), basis.evidence)
    .requires('cohort-may-start', cohortMayStart(question), evidence)
  return withRule(own, vm2Programme, question, 'related-bol', allOf(offers('related', question), bol)).verdict()
}

function cohortMayStart({ offer: { cohortStartedOn: day }, at, context }: RouteQuestion): Condition {
  const name = step(at, 'cohortStartedOn')
  if (day === undefined) return { met: undefined, facts: [name], missing: [name] }
  const { value, status } = appliedRule(vm2Cohorts, day, context)
  const read = value !== undefined || status !== 'onbekend'
  return lawSays(read ? value?.startsOn.includes(day) === true : undefined, [name])
}

/**
 * Whether a pupil can follow the vakmanschaproute, an experiment of 1 August 2014 to 31 July 2022.
 *
 * - `legal-basis`: the experiments run
 * - `permission-of-the-minister`
 * - `leerweg-of-the-route`: bb or kb to mbo-2, and from 1 August 2016 kb to mbo-3
 * - `light-work-under-16`
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
 * const pupil = { bornOn: '1998-03-14', leerweg: 'kb' } as const
 * const offer = { permission: true, mboLevel: 3 } as const
 * admission.toVakmanschaproute(pupil, offer, { on: '2016-07-31' }).outcome // => 'closed'
 * admission.toVakmanschaproute(pupil, offer, { on: '2016-08-01' }).outcome // => 'open'
 * ```
 * @category Vmbo
 */
export function toVakmanschaproute(pupil: Pupil, offer: RouteOffer, context: AdmissionContext): Verdict<RouteOutcome> {
  return vakmanschaproute(checked(pupil, offer, context))
}

/** @internal */
export function vakmanschaproute(question: RouteQuestion): Verdict<RouteOutcome> {
  const { decision, basis } = startWithBasis(vakmanschaprouteBasis, question)
  if (basis === undefined) return decision.verdict()
  const onRoute = decision.requires('leerweg-of-the-route', onARoute(basis.value, question), basis.evidence)
  const light = lightWorkUnder16(question)
  return withRule(onRoute, vakmanschaprouteUnder16, question, 'light-work-under-16', light).verdict()
}

/**
 * Whether a pupil can follow a doorlopende leerroute vmbo-mbo, which exists from 1 August 2020 on.
 *
 * - `legal-basis`
 * - `leerweg-of-the-route`: bb to mbo-2, kb to mbo-3, kb, gl or tl to mbo-4
 *
 * No other condition on the pupil was read.
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
 * const { toDoorlopendeLeerroute } = admission
 * toDoorlopendeLeerroute({ leerweg: 'bb' }, { mboLevel: 2 }, { on: '2020-07-31' }).outcome // => 'closed'
 * toDoorlopendeLeerroute({ leerweg: 'bb' }, { mboLevel: 2 }, { on: '2020-08-01' }).outcome // => 'open'
 * toDoorlopendeLeerroute({ leerweg: 'bb' }, { mboLevel: 3 }, { on: '2020-08-01' }).outcome // => 'closed'
 * ```
 * @category Vmbo
 */
export function toDoorlopendeLeerroute(
  pupil: Pupil,
  offer: RouteOffer,
  context: AdmissionContext,
): Verdict<RouteOutcome> {
  return doorlopendeLeerroute(checked(pupil, offer, context))
}

/** @internal */
export function doorlopendeLeerroute(question: RouteQuestion): Verdict<RouteOutcome> {
  return onRouteOf(doorlopendeLeerrouteBasis, question)
}

/**
 * Whether a pupil can follow the geïntegreerde route vmbo-basisberoepsopleiding, which exists from 1 August 2020 on.
 *
 * It leads to an mbo-2 diploma in place of vmbo-bb, without a vmbo exam.
 *
 * The conditions are `legal-basis` and `leerweg-of-the-route`: bb to mbo-2. No other condition on the pupil was read.
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
 * const { toGeintegreerdeRoute } = admission
 * toGeintegreerdeRoute({ leerweg: 'bb' }, { mboLevel: 2 }, { on: '2020-08-01' }).outcome // => 'open'
 * toGeintegreerdeRoute({ leerweg: 'kb' }, { mboLevel: 2 }, { on: '2020-08-01' }).outcome // => 'closed'
 * ```
 * @category Vmbo
 */
export function toGeintegreerdeRoute(
  pupil: Pupil,
  offer: RouteOffer,
  context: AdmissionContext,
): Verdict<RouteOutcome> {
  return geintegreerdeRoute(checked(pupil, offer, context))
}

/** @internal */
export function geintegreerdeRoute(question: RouteQuestion): Verdict<RouteOutcome> {
  return onRouteOf(geintegreerdeRouteBasis, question)
}

function onRouteOf(rule: DatedRule<LegalBasis>, question: RouteQuestion): Verdict<RouteOutcome> {
  const { decision, basis } = startWithBasis(rule, question)
  if (basis === undefined) return decision.verdict()
  return decision.requires('leerweg-of-the-route', onARoute(basis.value, question), basis.evidence).verdict()
}

function checked(pupil: Pupil, offer: RouteOffer, context: AdmissionContext): RouteQuestion {
  assertAll([...pupilProblems(pupil, context), ...offerProblems(offer, 'offer')], context, rulesOfRoutes)
  return { pupil, offer, context, at: 'offer' }
}
