/**
 * Money for vmbo and mbo: what a pupil, a group, a school and a region bring in, what a student weighs, and the subsidies
 * around them; and the types of the dated facts behind it, which are asked for through `policy`.
 *
 * - {@link perPupil}, {@link forGroup} and {@link forSchool} go from one pupil to a whole school, to 2021;
 *   {@link simplified} is the funding from 2022.
 * - {@link zorgbudget}, {@link lwooProBudget} and {@link leerplus} are about regions and sites, {@link vm2} about a cohort.
 * - {@link explainReport} and {@link explainRatios} hold the round statements of the 2014 report against the law.
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
export type { LeerplusThreshold, YearAmount } from './facts/vo-material.js'
export type {
  FunctiemixBudget,
  LwooProBudgetRule,
  LwooProDeficitRule,
  ReboundAmount,
  ZorgbudgetTransition,
} from './facts/vo-regional.js'
export type { SimplifiedAmounts, SimplifiedRates, SimplifiedTransition } from './facts/vo-simplified.js'
export type { GreenVmboFoot, HousingAmounts } from './facts/green-vmbo-foot.js'
export type { RugzakAmounts, RugzakIndication, RugzakTable } from './facts/rugzak.js'
export { perPupil } from './per-pupil.js'
export type { PupilDepartment, PupilYear, SchoolDepartment, SchoolType, VmboPupil } from './pupil.js'
export type { PupilAssumption, PupilContext, PupilPart, PupilStatement } from './pupil-statement.js'
export type { FundingStatement, GivenAmount, UnknownPart } from './statement.js'
export { rugzak } from './rugzak.js'
export type { RugzakPupil, RugzakStatement } from './rugzak.js'
export { greenVmbo } from './green-vmbo.js'
export type { GreenVmboPupil, GreenVmboStatement } from './green-vmbo.js'
export { explainReport } from './explain-report.js'
export type { ExplainedAmount, ReportAmount, ReportCandidate } from './explain-report.js'
export { explainRatios } from './explain-ratios.js'
export type { ExplainedRatio, RatioCandidate, ReportRatio } from './explain-ratios.js'
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
  SubsidyBounds,
  SubsidyLine,
  UnknownAmount,
  VsvMboPart,
  VsvMboSumsCase,
  VsvPerFewerCase,
  VsvSubsidy,
  VsvSubsidyAssumption,
  VsvSubsidyCase,
  VsvSubsidyContext,
  VsvSumPart,
  VsvVoPart,
  VsvVoSumsCase,
} from './vsv-subsidy-case.js'
export { praktijkleren } from './praktijkleren.js'
export type {
  GivenPlace,
  Praktijkleren,
  PraktijklerenAssumption,
  PraktijklerenContext,
  PracticePlace,
  PracticeYear,
} from './praktijkleren-case.js'
export { incentive } from './incentive.js'
export type {
  Applicant,
  Incentive,
  IncentiveAssumption,
  IncentiveContext,
  IncentiveDirection,
  IncentiveInstitution,
  InstitutionFewer,
  InstitutionVsv,
} from './incentive-case.js'
export { schoolTeachers } from './school-teachers.js'
export type { SchoolOfYear, SchoolTeachers } from './school-teachers.js'
export { forSchool } from './for-school.js'
export type {
  GivenPosts,
  PostKind,
  School,
  SchoolAssumption,
  SchoolContext,
  SchoolPart,
  SchoolPupils,
  SchoolStatement,
  SchoolYearAsked,
} from './school.js'
export { forGroup } from './for-group.js'
export type {
  GroupAssumption,
  GroupContext,
  GroupPart,
  GroupStatement,
  GroupYear,
  PupilGroup,
  RugzakPupils,
} from './group.js'
export { rateOf, simplified } from './simplified.js'
export type {
  RatePupil,
  SimplifiedAssumption,
  SimplifiedContext,
  SimplifiedPart,
  SimplifiedSchool,
  SimplifiedStatement,
} from './simplified.js'
export { zorgbudget } from './zorgbudget.js'
export type {
  RegionPupils,
  ZorgbudgetAssumption,
  ZorgbudgetContext,
  ZorgbudgetPart,
  ZorgbudgetStatement,
} from './zorgbudget.js'
export { lwooProBudget } from './lwoo-pro-budget.js'
export type {
  DeficitShare,
  LwooProAssumption,
  LwooProBudget,
  LwooProContext,
  LwooProRegion,
  RegionSchool,
} from './lwoo-pro-budget.js'
export { vm2 } from './vm2.js'
export type { Vm2AtMost, Vm2Cohort, Vm2Context, Vm2Part, Vm2Statement, Vm2Year } from './vm2.js'
export { leerplus } from './leerplus.js'
export type { LeerplusAssumption, LeerplusContext, LeerplusCount, LeerplusSite, LeerplusStatement } from './leerplus.js'
