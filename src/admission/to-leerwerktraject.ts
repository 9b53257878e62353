import { lawSays } from '../core/verdict.js'
import { leerwerktrajectAgreement, placementAges, placementWork } from '../placement/facts.js'
import { appliedRule } from '../policy/reading.js'
import { leerwerktrajectBasis, leerwerktrajectHours } from '../trajectories/facts.js'
import type { AdmissionContext } from './applicant.js'
import type { Pupil, RouteOffer } from './pupil.js'
import {
  hasAge,
  inBb,
  inLeerjaar3Or4,
  lightWorkUnder16,
  offers,
  startWithBasis,
  withRule,
  type RouteQuestion,
  type RouteVerdict,
} from './route-conditions.js'
import { routeQuestion } from './route-question.js'

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
export function toLeerwerktraject(pupil: Pupil, offer: RouteOffer, context: AdmissionContext): RouteVerdict {
  return leerwerktraject(routeQuestion(pupil, offer, context))
}

/** @internal */
export function leerwerktraject(question: RouteQuestion): RouteVerdict {
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
