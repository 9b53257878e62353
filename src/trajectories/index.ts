/**
 * The maatwerktrajecten of the vmbo as typed models: what each of them is, on what ground, for whom, with which exam
 * and diploma, and what came after it, with the evidence of every statement; and the working definition of the 2014
 * report as a rule. The grounds and hours over time are dated rules in the policy register.
 *
 * @module trajectories
 */
export type {
  AgreementCode,
  Aim,
  DiplomaCode,
  ExamBody,
  ExamFreedom,
  ExamPartCode,
  Leerjaar,
  Leerweg,
  MaatwerkType,
  MboLevel,
  PartnerCode,
  Scale,
  SpecialNeed,
  StrengthCode,
  SuccessFactorCode,
  TrajectoryType,
  Vm2Feature,
} from './codes.js'
export { isMaatwerktraject } from './definition.js'
export type { MaatwerkOutcome, MaatwerkReason } from './definition.js'
export { describe, leerwegondersteunendOnderwijs } from './describe.js'
export type { FundingMeasure } from './describe.js'
export type { DefinitionOptions, TrajectoryDescription } from './description.js'
export { experiences } from './experiences.js'
export type { Experience, Strength, SuccessFactor } from './experiences.js'
export type {
  AgreementSubject,
  CrossReference,
  EntreeInVmboAgreement,
  EntreeInVmboEnrolment,
  EntreeInVmboExaminer,
  EntreeInVmboOffer,
  SharedTeaching,
} from './entreeopleiding-facts.js'
export type {
  LegalBasis,
  PracticeHours,
  PracticeShare,
  Route,
  RouteHours,
  RouteHoursRow,
  Vm2Hours,
  YearRange,
} from './facts.js'
export type {
  LeerwerktrajectContent,
  LeerwerktrajectGuarantees,
  LeerwerktrajectPart,
  LeerwerktrajectWorkplace,
  VsoOffer,
} from './leerwerktraject-facts.js'
export type {
  RouteCourse,
  RouteDiplomas,
  RouteEnrolment,
  RouteExamFreedom,
  RouteFallback,
  RoutePartners,
  RouteWorkUnder16,
} from './route-facts.js'
export { allTrajectories, maatwerkTypes, trajectory } from './trajectories.js'
export type {
  Access,
  Diploma,
  DoorlopendeLeerroute,
  EigenAanpak,
  EntreeopleidingInVmbo,
  Exam,
  ExamPart,
  FormerName,
  GeintegreerdeRoute,
  HoursReference,
  Leerwerktraject,
  LegalBasisReference,
  OfType,
  OwnApproach,
  Partner,
  ResearchFinding,
  TargetGroup,
  Technologieroute,
  Trajectory,
  TrajectoryAim,
  TrajectoryBase,
  TrajectoryMeans,
  TrajectoryOf,
  Vakmanschaproute,
  Visibility,
  Vm2,
  YearsCovered,
} from './trajectory.js'
export type { Vm2Fallback, Vm2Programme } from './vm2-facts.js'
