import {
  maatschappelijkeStage,
  nederlandsMinimum,
  passRule,
  rekentoetsCounts,
  rekentoetsCountsVwo,
  rekentoetsSat,
  schoolExamRekenen,
  type MarkRequirement,
  type PassRule,
  type RekentoetsDuty,
  type SchoolExamRekenen,
  type StageRequirement,
} from '../exams/facts.js'
import type { DatedRule } from '../policy/rule.js'
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
} from '../trajectories/facts.js'

/**
 * Every rule of the register by its key, with the shape of its answers.
 *
 * @category Register
 */
export interface PolicyValues {
  /** When a vmbo candidate passes, apart from Nederlands and the rekentoets. */
  'exams/vmbo/pass-rule': PassRule
  /** The maatschappelijke stage as a condition to pass. */
  'exams/vmbo/maatschappelijke-stage': StageRequirement
  /** The final mark for Nederlands that a vmbo-bb candidate needs. */
  'exams/vmbo-bb/nederlands-minimum': MarkRequirement
  /** The final mark for the rekentoets that a vmbo-bb candidate was to need; planned twice, never applied. */
  'exams/vmbo-bb/rekentoets-counts': MarkRequirement
  /** The duty of a vmbo-bb candidate to sit the rekentoets. */
  'exams/vmbo-bb/rekentoets-sat': RekentoetsDuty
  /** The final mark for the rekentoets that a vwo candidate needed. */
  'exams/vwo/rekentoets-counts': MarkRequirement
  /** The school exam that came in place of the rekentoets. */
  'exams/vo/school-exam-rekenen': SchoolExamRekenen
  /** The ground of the assistenten-, later entreeopleiding in the vmbo. */
  'trajectories/entreeopleiding-in-vmbo/legal-basis': LegalBasis
  /** The ground of the leerwerktraject. */
  'trajectories/leerwerktraject/legal-basis': LegalBasis
  /** The practice outside the school in a leerwerktraject. */
  'trajectories/leerwerktraject/practice-hours': PracticeHours
  /** The ground of VM2. */
  'trajectories/vm2/legal-basis': LegalBasis
  /** The hours of a VM2 programme. */
  'trajectories/vm2/hours': Vm2Hours
  /** The ground of the vakmanschaproute. */
  'trajectories/vakmanschaproute/legal-basis': LegalBasis
  /** The hours of the experimental routes from vmbo to mbo. */
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

/**
 * The key of a rule in the register.
 *
 * @category Register
 */
export type PolicyKey = keyof PolicyValues

/** The facts of all folders, joined. */
export const rules: { readonly [Key in PolicyKey]: DatedRule<PolicyValues[Key]> } = {
  'exams/vmbo/pass-rule': passRule,
  'exams/vmbo/maatschappelijke-stage': maatschappelijkeStage,
  'exams/vmbo-bb/nederlands-minimum': nederlandsMinimum,
  'exams/vmbo-bb/rekentoets-counts': rekentoetsCounts,
  'exams/vmbo-bb/rekentoets-sat': rekentoetsSat,
  'exams/vwo/rekentoets-counts': rekentoetsCountsVwo,
  'exams/vo/school-exam-rekenen': schoolExamRekenen,
  'trajectories/entreeopleiding-in-vmbo/legal-basis': entreeopleidingInVmboBasis,
  'trajectories/leerwerktraject/legal-basis': leerwerktrajectBasis,
  'trajectories/leerwerktraject/practice-hours': leerwerktrajectHours,
  'trajectories/vm2/legal-basis': vm2Basis,
  'trajectories/vm2/hours': vm2Hours,
  'trajectories/vakmanschaproute/legal-basis': vakmanschaprouteBasis,
  'trajectories/vakmanschaproute/hours': vakmanschaprouteHours,
  'trajectories/technologieroute/legal-basis': technologierouteBasis,
  'trajectories/doorlopende-leerroute/legal-basis': doorlopendeLeerrouteBasis,
  'trajectories/doorlopende-leerroute/hours': doorlopendeLeerrouteHours,
  'trajectories/geintegreerde-route/legal-basis': geintegreerdeRouteBasis,
}
