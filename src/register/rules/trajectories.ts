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
import type { DatedRule } from '../../policy/rule.js'

/**
 * The grounds and hours of the trajects, each with the shape of its answers.
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
  /** The ground of the doorlopende leerroute vmbo-mbo. */
  'trajectories/doorlopende-leerroute/legal-basis': LegalBasis
  /** The hours of a doorlopende leerroute. */
  'trajectories/doorlopende-leerroute/hours': RouteHours
  /** The ground of the geïntegreerde route. */
  'trajectories/geintegreerde-route/legal-basis': LegalBasis
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
  'trajectories/doorlopende-leerroute/legal-basis': doorlopendeLeerrouteBasis,
  'trajectories/doorlopende-leerroute/hours': doorlopendeLeerrouteHours,
  'trajectories/geintegreerde-route/legal-basis': geintegreerdeRouteBasis,
}
