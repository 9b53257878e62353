/**
 * Admission: who can enter the entreeopleiding, a programme of the mbo or a traject in the vmbo on a day, who may be
 * refused, and which ways on a pupil has.
 *
 * Three questions stay apart: whether somebody is admissible by the law ({@link toEntree}, {@link toMbo}), whether an
 * institution may refuse who is ({@link mayRefuse}), and whether an institution as a whole is open ({@link
 * toInstitution}). Level 1 was open to everyone to 31 July 2014 and to a target group from the next day on; admission
 * to mbo-2, mbo-3 and mbo-4 was for the institution to decide until a right to be admitted came on 1 April 2018. The
 * rules over time stand in the policy register under `admission/`. What was not read stays open: the preparation for
 * mbo-3 and mbo-4, what a programme asks of diplomas other than bb, the grounds to refuse between 2018 and 2021.
 *
 * @module admission
 */
export type { Diploma, DiplomaKind } from '../career/diploma.js'
export type { EnrolmentEnd, MboEnrolment } from '../career/enrolment.js'
export type { ProgrammeLevel } from '../career/programme.js'
export type {
  AdmissionContext,
  Applicant,
  Exemption,
  MboLeerweg,
  Sector,
  SoughtInstitution,
  SoughtProgramme,
  TaalEnRekenen,
  VervangendeLeerplicht,
} from './applicant.js'
export type {
  AdmissionDecision,
  AdmissionMode,
  ConfirmationRefusal,
  InstitutionRefusal,
  LongWithoutDiploma,
  RefusalGrounds,
  RegistrationDate,
} from './facts-decision.js'
export type {
  AfterExemption,
  BblAccess,
  EntreeAccess,
  EntreeGrounds,
  LeerwerktrajectOnward,
} from './facts-entree.js'
export type {
  AskedSubject,
  AssistentDiploma,
  BbSubjects,
  EntreeDiplomaAccess,
  FurtherRequirements,
  Mbo2Preparation,
  SuitabilityExemption,
} from './facts-mbo.js'
export type { LeerplichtInVmbo, Vm2Cohorts } from './facts-vmbo.js'
export { mayRefuse } from './may-refuse.js'
export type { Refusal, RefusalReason } from './may-refuse.js'
export { optionsFor } from './options.js'
export type {
  OfferedProgramme,
  Offers,
  OptionCode,
  OptionOutcome,
  OptionReason,
  PupilOption,
  PupilWithOffers,
  UndecidedCondition,
} from './options.js'
export type { LeerplichtPerson, VsoSchool } from '../leerplicht/person.js'
export type { VervangendeLeerplichtOutcome, VervangendeReason } from '../leerplicht/vervangende-leerplicht.js'
export type { MboLevel } from '../trajectories/codes.js'
export type { Pupil, RouteOffer, VmboLeerjaar } from './pupil.js'
export type { EntreeRefusal, TerminationsRefusal } from './refusal.js'
export type { RouteOutcome, RouteReason, RouteVerdict } from './route-conditions.js'
export { toBbl, toEntree } from './to-entree.js'
export type { BblOutcome, BblReason, EntreeAdmission, EntreeReason } from './to-entree.js'
export { toEntreeInVmbo } from './to-entree-in-vmbo.js'
export { toInstitution } from './to-institution.js'
export type { InstitutionAdmission, InstitutionReason } from './to-institution.js'
export { toDoorlopendeLeerroute, toGeintegreerdeRoute, toVakmanschaproute } from './to-leerroute.js'
export { toLeerwerktraject } from './to-leerwerktraject.js'
export { toMbo } from './to-mbo.js'
export type { MboAdmission, MboReason } from './to-mbo.js'
export { toVm2 } from './to-vm2.js'
