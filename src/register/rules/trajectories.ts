import {
  entreeInVmboAgreement,
  entreeInVmboEnrolment,
  entreeInVmboExaminer,
  entreeInVmboOffer,
  entreeInVmboReference,
  sharedTeaching,
  type CrossReference,
  type EntreeInVmboAgreement,
  type EntreeInVmboEnrolment,
  type EntreeInVmboExaminer,
  type EntreeInVmboOffer,
  type SharedTeaching,
} from '../../trajectories/entreeopleiding-facts.js'
import {
  doorlopendeLeerrouteBasis,
  doorlopendeLeerrouteHours,
  entreeopleidingInVmboBasis,
  geintegreerdeRouteBasis,
  leerwerktrajectBasis,
  leerwerktrajectHours,
  technologierouteBasis,
  vakmanschaprouteBasis,
  vakmanschaprouteHours,
  vm2Basis,
  vm2Hours,
  type LegalBasis,
  type PracticeHours,
  type RouteHours,
  type Vm2Hours,
} from '../../trajectories/facts.js'
import {
  leerwerktrajectContent,
  leerwerktrajectGuarantees,
  leerwerktrajectWorkplace,
  vsoOffer,
  type LeerwerktrajectContent,
  type LeerwerktrajectGuarantees,
  type LeerwerktrajectWorkplace,
  type VsoOffer,
} from '../../trajectories/leerwerktraject-facts.js'
import {
  beroepsrouteBasis,
  doorlopendeLeerrouteCourse,
  doorlopendeLeerrouteDiplomas,
  geintegreerdeRouteDiplomas,
  vakmanschaprouteEnrolment,
  vakmanschaprouteExam,
  vakmanschaprouteFallback,
  vakmanschaproutePartners,
  vakmanschaprouteUnder16,
  type RouteCourse,
  type RouteDiplomas,
  type RouteEnrolment,
  type RouteExamFreedom,
  type RouteFallback,
  type RoutePartners,
  type RouteWorkUnder16,
} from '../../trajectories/route-facts.js'
import { vm2Fallback, vm2Programme, type Vm2Fallback, type Vm2Programme } from '../../trajectories/vm2-facts.js'
import type { DatedRule } from '../../policy/rule.js'

/**
 * The rules on the trajects, each with the shape of its answers.
 *
 * @category Register
 */
export interface TrajectoryValues {
  /** The ground of the leerwerktraject. */
  'trajectories/leerwerktraject/legal-basis': LegalBasis
  /** The practice outside the school in a leerwerktraject. */
  'trajectories/leerwerktraject/practice-hours': PracticeHours
  /** The ground of the assistenten-, later entreeopleiding in the vmbo. */
  'trajectories/entreeopleiding-in-vmbo/legal-basis': LegalBasis
  /** The ground of VM2. */
  'trajectories/vm2/legal-basis': LegalBasis
  /** The hours of a VM2 programme. */
  'trajectories/vm2/hours': Vm2Hours
  /** The ground of the vakmanschaproute. */
  'trajectories/vakmanschaproute/legal-basis': LegalBasis
  /** The hours of the routes under the experiments. */
  'trajectories/vakmanschaproute/hours': RouteHours
  /** The ground of the technologieroute. */
  'trajectories/technologieroute/legal-basis': LegalBasis
  /** The ground of the beroepsroute. */
  'trajectories/beroepsroute/legal-basis': LegalBasis
  /** The ground of the doorlopende leerroute vmbo-mbo. */
  'trajectories/doorlopende-leerroute/legal-basis': LegalBasis
  /** The hours of a doorlopende leerroute. */
  'trajectories/doorlopende-leerroute/hours': RouteHours
  /** The ground of the geïntegreerde route. */
  'trajectories/geintegreerde-route/legal-basis': LegalBasis
  /** What a leerwerktraject consists of. */
  'trajectories/leerwerktraject/content': LeerwerktrajectContent
  /** What the act of 2003 guarantees, where the bill differed. */
  'trajectories/leerwerktraject/guarantees': LeerwerktrajectGuarantees
  /** What the workplace of a leerwerktraject must offer. */
  'trajectories/leerwerktraject/workplace': LeerwerktrajectWorkplace
  /** What schools for special secondary education may offer. */
  'trajectories/vso/may-offer': VsoOffer
  /** How the entreeopleiding in the vmbo fits into the school. */
  'trajectories/entreeopleiding-in-vmbo/offer': EntreeInVmboOffer
  /** What school and institution settle about it. */
  'trajectories/entreeopleiding-in-vmbo/cooperation-agreement': EntreeInVmboAgreement
  /** As what its pupils are enrolled at the institution. */
  'trajectories/entreeopleiding-in-vmbo/enrolment': EntreeInVmboEnrolment
  /** Who may carry out its exam. */
  'trajectories/entreeopleiding-in-vmbo/examiner': EntreeInVmboExaminer
  /** A reference in its article that no longer fits. */
  'trajectories/entreeopleiding-in-vmbo/cross-reference': CrossReference
  /** Teaching at an institution for pupils who stay in the vmbo. */
  'trajectories/shared-teaching/hours-at-institution': SharedTeaching
  /** What makes a programme VM2. */
  'trajectories/vm2/programme': Vm2Programme
  /** On which diplomas a VM2 pupil can fall back. */
  'trajectories/vm2/fallback': Vm2Fallback
  /** Which subjects may be left out of the exam. */
  'trajectories/vakmanschaproute/exam-freedom': RouteExamFreedom
  /** Where a pupil on an experimental route is enrolled. */
  'trajectories/vakmanschaproute/enrolment': RouteEnrolment
  /** The work of its pupils under 16. */
  'trajectories/vakmanschaproute/under-16': RouteWorkUnder16
  /** What its pupils can fall back on. */
  'trajectories/vakmanschaproute/fallback': RouteFallback
  /** What its partners need and can do. */
  'trajectories/vakmanschaproute/partners': RoutePartners
  /** The diplomas of a doorlopende leerroute. */
  'trajectories/doorlopende-leerroute/diplomas': RouteDiplomas
  /** The length of a doorlopende leerroute, and the enrolment. */
  'trajectories/doorlopende-leerroute/course': RouteCourse
  /** The diploma of the geïntegreerde route. */
  'trajectories/geintegreerde-route/diplomas': RouteDiplomas
}

/** The rules of the folder by key. */
export const trajectoriesRules: { readonly [Key in keyof TrajectoryValues]: DatedRule<TrajectoryValues[Key]> } = {
  'trajectories/leerwerktraject/legal-basis': leerwerktrajectBasis,
  'trajectories/leerwerktraject/practice-hours': leerwerktrajectHours,
  'trajectories/entreeopleiding-in-vmbo/legal-basis': entreeopleidingInVmboBasis,
  'trajectories/vm2/legal-basis': vm2Basis,
  'trajectories/vm2/hours': vm2Hours,
  'trajectories/vakmanschaproute/legal-basis': vakmanschaprouteBasis,
  'trajectories/vakmanschaproute/hours': vakmanschaprouteHours,
  'trajectories/technologieroute/legal-basis': technologierouteBasis,
  'trajectories/beroepsroute/legal-basis': beroepsrouteBasis,
  'trajectories/doorlopende-leerroute/legal-basis': doorlopendeLeerrouteBasis,
  'trajectories/doorlopende-leerroute/hours': doorlopendeLeerrouteHours,
  'trajectories/geintegreerde-route/legal-basis': geintegreerdeRouteBasis,
  'trajectories/leerwerktraject/content': leerwerktrajectContent,
  'trajectories/leerwerktraject/guarantees': leerwerktrajectGuarantees,
  'trajectories/leerwerktraject/workplace': leerwerktrajectWorkplace,
  'trajectories/vso/may-offer': vsoOffer,
  'trajectories/entreeopleiding-in-vmbo/offer': entreeInVmboOffer,
  'trajectories/entreeopleiding-in-vmbo/cooperation-agreement': entreeInVmboAgreement,
  'trajectories/entreeopleiding-in-vmbo/enrolment': entreeInVmboEnrolment,
  'trajectories/entreeopleiding-in-vmbo/examiner': entreeInVmboExaminer,
  'trajectories/entreeopleiding-in-vmbo/cross-reference': entreeInVmboReference,
  'trajectories/shared-teaching/hours-at-institution': sharedTeaching,
  'trajectories/vm2/programme': vm2Programme,
  'trajectories/vm2/fallback': vm2Fallback,
  'trajectories/vakmanschaproute/exam-freedom': vakmanschaprouteExam,
  'trajectories/vakmanschaproute/enrolment': vakmanschaprouteEnrolment,
  'trajectories/vakmanschaproute/under-16': vakmanschaprouteUnder16,
  'trajectories/vakmanschaproute/fallback': vakmanschaprouteFallback,
  'trajectories/vakmanschaproute/partners': vakmanschaproutePartners,
  'trajectories/doorlopende-leerroute/diplomas': doorlopendeLeerrouteDiplomas,
  'trajectories/doorlopende-leerroute/course': doorlopendeLeerrouteCourse,
  'trajectories/geintegreerde-route/diplomas': geintegreerdeRouteDiplomas,
}
