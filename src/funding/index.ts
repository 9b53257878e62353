/**
 * The dated facts on money: the models that fund the mbo, the subsidies against vsv, support for lwoo, and the sums for
 * VM2, leerwerktrajecten and practice places. The facts are asked for through `policy`; their types are here.
 *
 * @module funding
 */
export type {
  MboCascade,
  MboCountDays,
  MboFundingModel,
  MboFundingTransition,
  MboTwoBudget,
  TransitionShare,
} from './facts/mbo-model.js'
export type { CascadeWeights, MboInputWeights, MboProgrammeKind, MinistryWeights } from './facts/mbo-weights.js'
export type { ExamendeelnemerDiplomas, LevelWeights, MboDiplomaWeights, MboOneDiploma } from './facts/mbo-diplomas.js'
export type { PriceFactor, PriceFactors, QualityAgreements } from './facts/mbo-prices.js'
export type { YearCeiling } from './facts/year-ceiling.js'
export type { VsvPriceLimits, VsvPricePerFewer, VsvSubsidyBasis } from './facts/vsv-per-fewer.js'
export type {
  BandCoverage,
  CeilingInParts,
  CeilingPart,
  FixedSum,
  SizeBand,
  VariableSum,
  VariableSumPart,
} from './facts/vsv-sums.js'
export type { PlusProvision, RegionalProgramme, RmcBudget, RmcFixedPart, VsvExperiments } from './facts/vsv-regional.js'
export type {
  GroupAmounts,
  PupilsPerTeacher,
  RvcBudget,
  SupportAmount,
  TeacherRatio,
  Zorgbudget,
} from './facts/lwoo.js'
export type { PupilPrice, PupilPrices } from './facts/vmbo-price.js'
export type {
  Vm2BonusCohort,
  Vm2CohortRange,
  Vm2DiplomaBonus,
  Vm2FundingRow,
  Vm2LessonMaterial,
  Vm2PupilFunding,
  Vm2PupilLimit,
  Vm2Subsidy,
} from './facts/vm2.js'
export type {
  AgreementSum,
  AgreementSumInTheAct,
  LeerwerktrajectHours,
  LeerwerktrajectPlace,
  PracticeCeilings,
  PracticePlaceSubsidy,
  PracticePlaceWeeks,
} from './facts/praktijkleren.js'
export type { LeerlijnenProjectSum, LeerlijnenProjects, ProjectCut, ProjectSubsidy } from './facts/projects.js'
export type {
  CountingRule,
  FixedPosts,
  PostsByPupils,
  PupilsPerPost,
  SchoolTypeGroups,
  SmallSchoolPosts,
  SupportPosts,
} from './facts/vo-posts.js'
export type { YearAmount } from './facts/vo-material.js'
export type { RugzakAmounts, RugzakIndication, RugzakTable } from './facts/rugzak.js'
export { perPupil } from './per-pupil.js'
export type { PupilDepartment, PupilYear, SchoolType, VmboPupil } from './pupil.js'
export type { GivenAmount, PupilAssumption, PupilContext, PupilPart, PupilStatement, UnknownPart } from './pupil-statement.js'
export { rugzak } from './rugzak.js'
export type { RugzakPupil, RugzakStatement } from './rugzak.js'
export { greenVmbo } from './green-vmbo.js'
export type { GreenVmboPupil, GreenVmboStatement } from './green-vmbo.js'
export { explainReport } from './explain-report.js'
export type { ExplainedAmount, ReportAmount, ReportCandidate } from './explain-report.js'
export type { Diploma, DiplomaKind } from '../career/diploma.js'
export type { EnrolmentEnd, MboEnrolment } from '../career/enrolment.js'
export type { ProgrammeLevel } from '../career/programme.js'
export { mboWeights } from './mbo-weights.js'
export { mboCorrection } from './mbo-correction.js'
export type { MboCount, MboCounts } from './mbo-correction.js'
export type {
  FundedEnrolment,
  MboAssumption,
  MboDiplomaWeight,
  MboEnrolmentWeight,
  MboPot,
  MboStudent,
  MboStudentDiploma,
  MboWeightCode,
  MboWeightContext,
  MboWeights,
  MboWeightStep,
  MboWeightYear,
} from './mbo-student.js'
export { vsvSubsidy } from './vsv-subsidy.js'
export type {
  GivenSum,
  SubsidyBounds,
  UnknownAmount,
  VsvMboSumsCase,
  VsvPerFewerCase,
  VsvSubsidy,
  VsvSubsidyAssumption,
  VsvSubsidyCase,
  VsvSubsidyContext,
  VsvSumPart,
  VsvVoSumsCase,
} from './vsv-subsidy-case.js'
export { praktijkleren } from './praktijkleren.js'
export type {
  Praktijkleren,
  PraktijklerenAssumption,
  PraktijklerenContext,
  PracticePlace,
  PracticeYear,
} from './praktijkleren.js'
export { incentive } from './incentive.js'
export type { Applicant, Incentive, IncentiveContext, IncentiveInstitution, InstitutionVsv } from './incentive-case.js'
export { schoolTeachers } from './school-teachers.js'
export type { SchoolOfYear, SchoolTeachers } from './school-teachers.js'
