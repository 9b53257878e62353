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
export { discrepancies } from './discrepancies.js'
export type {
  Discrepancy,
  DiscrepancyKind,
  DiscrepancyLaw,
  DiscrepancyStatement,
  DiscrepancyStep,
  DiscrepancyTopic,
  ReportLines,
} from './discrepancies.js'
export { diff, keys, lint, openQuestions, resolve, rule, timeline } from './policy.js'
export type { RegisterQuestion } from './policy.js'
export type { PolicyKey, PolicyValues } from './rules.js'
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
