import { leerplichtEnd } from '../leerplicht/facts.js'
import { entreeInVmboEnrolment } from '../trajectories/entreeopleiding-facts.js'
import type { AdmissionContext } from './applicant.js'
import { assertAll } from './check.js'
import { offerProblems, pupilProblems, type Pupil, type RouteOffer } from './pupil.js'
import type { RouteQuestion } from './route-conditions.js'

/** The rules with readings that bear on a traject or route. */
export const rulesOfRoutes = [entreeInVmboEnrolment, leerplichtEnd]

/**
 * A question on a traject or route, once its parts were checked.
 *
 * @throws MaatwerkError `invalid-date`, `invalid-input`
 * @internal
 */
export function routeQuestion(pupil: Pupil, offer: RouteOffer, context: AdmissionContext): RouteQuestion {
  assertAll([...pupilProblems(pupil, context), ...offerProblems(offer, 'offer')], context, rulesOfRoutes)
  return { pupil, offer, context, at: 'offer' }
}
