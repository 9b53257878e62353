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
