/**
 * What held on a day, as it could be known on a day: the facts of the whole library in one two-date register.
 *
 * @module policy
 */
export type {
  AllowedFailure,
  MarkRequirement,
  PassRule,
  RekentoetsDuty,
  SchoolExamRekenen,
  StageRequirement,
} from '../exams/facts.js'
export { appliedRule, diffRule, edition, lintRules, resolveRule, timelineOf } from '../policy/index.js'
export type {
  Act,
  Applied,
  Change,
  DatedRule,
  Effect,
  EndChange,
  InForce,
  NotInForce,
  NotKnown,
  OpenQuestion,
  Pending,
  PolicyChange,
  PolicyQuery,
  PolicyStatus,
  Possible,
  Reading,
  Remark,
  Resolution,
  ResolutionBase,
  RuleContext,
  Span,
  StartChange,
  Unread,
  WithdrawalChange,
} from '../policy/index.js'
export type { ReportLines } from '../report/places.js'
export { confront, expectationsOnRulesThatNeverCame } from './confront.js'
export type {
  BecameOf,
  Confrontation,
  ConfrontedRule,
  ConfrontQuery,
  ExpectationFate,
  RestsOn,
  RuleFate,
} from './confront.js'
export { discrepancies } from './discrepancies.js'
export type {
  Discrepancy,
  DiscrepancyKind,
  DiscrepancyLaw,
  DiscrepancyStatement,
  DiscrepancyStep,
  DiscrepancyTopic,
} from './discrepancies.js'
export { expectation, expectations } from './expectations.js'
export type {
  AnswerKind,
  BasisKind,
  ExpectationGroup,
  ExpectationId,
  ExpectationMood,
  ExpectationSubject,
  ExpectationTarget,
  ExpectedDirection,
  Hedge,
} from './expectations/codes.js'
export type {
  Anticipation,
  Expectation,
  ExpectationAnswer,
  ExpectationBasis,
  ExpectedChange,
  LeansOn,
} from './expectations/expectation.js'
export { counterproposals, factors } from './factors.js'
export type {
  Counterproposal,
  FactorCode,
  FactorDocument,
  FactorFollowed,
  FactorOnComposition,
  FactorOnSize,
  FactorStep,
  FactorVisible,
  PolicyFactor,
} from './factors/factor.js'
export { notModelled } from './not-modelled.js'
export type { NotModelled } from './not-modelled.js'
export { diff, keys, lint, openQuestions, resolve, rule, timeline } from './policy.js'
export type { RegisterQuestion } from './policy.js'
export type { PolicyKey, PolicyValues } from './rules.js'
export type { ProgrammeValues } from './rules/programmes.js'
export type { LeerplichtValues } from './rules/leerplicht.js'
export type { AdmissionValues } from './rules/admission.js'
export type { VsvValues } from './rules/vsv.js'
export type { PassendOnderwijsValues } from './rules/passend-onderwijs.js'
export type { PriceValues } from './rules/prices.js'
export type { FundingValues } from './rules/funding.js'
export type { BsaValues } from './rules/bsa.js'
export type { ExamValues } from './rules/exams.js'
export type { PlacementValues } from './rules/placement.js'
export type { TrajectoryValues } from './rules/trajectories.js'
export type {
  LegalBasis,
  PracticeHours,
  PracticeShare,
  Route,
  RouteHours,
  RouteHoursRow,
  Vm2Hours,
  YearRange,
} from '../trajectories/facts.js'
