import type { DatedRule } from '../policy/rule.js'
import {
  doorlopendeLeerrouteBasis,
  geintegreerdeRouteBasis,
  vakmanschaprouteBasis,
  type LegalBasis,
} from '../trajectories/facts.js'
import { vakmanschaprouteUnder16 } from '../trajectories/route-facts.js'
import type { AdmissionContext } from './applicant.js'
import type { Pupil, RouteOffer } from './pupil.js'
import {
  lightWorkUnder16,
  onARoute,
  startWithBasis,
  withRule,
  type RouteQuestion,
  type RouteVerdict,
} from './route-conditions.js'
import { routeQuestion } from './route-question.js'

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
export function toVakmanschaproute(pupil: Pupil, offer: RouteOffer, context: AdmissionContext): RouteVerdict {
  return vakmanschaproute(routeQuestion(pupil, offer, context))
}

/** @internal */
export function vakmanschaproute(question: RouteQuestion): RouteVerdict {
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
): RouteVerdict {
  return doorlopendeLeerroute(routeQuestion(pupil, offer, context))
}

/** @internal */
export function doorlopendeLeerroute(question: RouteQuestion): RouteVerdict {
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
): RouteVerdict {
  return geintegreerdeRoute(routeQuestion(pupil, offer, context))
}

/** @internal */
export function geintegreerdeRoute(question: RouteQuestion): RouteVerdict {
  return onRouteOf(geintegreerdeRouteBasis, question)
}

function onRouteOf(rule: DatedRule<LegalBasis>, question: RouteQuestion): RouteVerdict {
  const { decision, basis } = startWithBasis(rule, question)
  if (basis === undefined) return decision.verdict()
  return decision.requires('leerweg-of-the-route', onARoute(basis.value, question), basis.evidence).verdict()
}
