import { addMonths, type IsoDate } from '../core/calendar.js'
import { step } from '../core/problems.js'
import { allOf, condition, lawSays, type Condition } from '../core/verdict.js'
import { appliedRule } from '../policy/reading.js'
import { vm2Basis } from '../trajectories/facts.js'
import { vm2Programme } from '../trajectories/vm2-facts.js'
import type { AdmissionContext } from './applicant.js'
import { vm2Cohorts } from './facts-vmbo.js'
import type { Pupil, RouteOffer } from './pupil.js'
import {
  asFarAsRead,
  inLeerjaar3Or4,
  offers,
  onARoute,
  startWithBasis,
  type RouteQuestion,
  type RouteVerdict,
} from './route-conditions.js'
import { routeQuestion } from './route-question.js'

/**
 * Whether a pupil can follow VM2.
 *
 * - `legal-basis`: the scheme of 2008, the decree of 2012 to 31 July 2017
 * - `leerweg-of-the-route`: bb, towards mbo-2
 * - `leerjaar-3-or-4`
 * - `cohort-may-start`: the cohort started on one of the days on which one could, and its four years are not over. The
 *   last of these days is 1 August 2013, so that from then on only who is in such a cohort goes on
 * - `related-bol`: a related programme of mbo-2 in the bol; read for the decree of 2012, and `unknown` before it where
 *   the programme is not one
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
export function toVm2(pupil: Pupil, offer: RouteOffer, context: AdmissionContext): RouteVerdict {
  return vm2(routeQuestion(pupil, offer, context))
}

/** @internal */
export function vm2(question: RouteQuestion): RouteVerdict {
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
  const programme = appliedRule(vm2Programme, context.on, context)
  const related = asFarAsRead(programme, allOf(offers('related', question), bol))
  return own.requires('related-bol', related, programme.evidence).verdict()
}

function cohortMayStart({ offer: { cohortStartedOn: day }, at, context }: RouteQuestion): Condition {
  const name = step(at, 'cohortStartedOn')
  if (day === undefined) return { met: undefined, facts: [name], missing: [name] }
  const { value, status } = appliedRule(vm2Cohorts, day, context)
  if (value === undefined) return lawSays(status === 'onbekend' ? undefined : false, [name])
  return lawSays(value.startsOn.includes(day) && runs(day, context), [name])
}

/** Read for the decree of 2012. Before its start no cohort was four years old. */
function runs(startedOn: IsoDate, context: AdmissionContext): boolean {
  const { value } = appliedRule(vm2Programme, context.on, context)
  return value === undefined || context.on < addMonths(startedOn, 12 * value.mostYears, 'spill')
}
