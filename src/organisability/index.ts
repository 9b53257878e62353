/**
 * Whether a traject can be organised and whether it is worth its cost, by the short-term model of the report: five
 * conditions, three results, two outcome measures.
 *
 * @module organisability
 */
export type { ReportLines } from '../report/places.js'
export type { MaatwerkType, SuccessFactorCode } from '../trajectories/codes.js'
export { assess } from './assess.js'
export type {
  Assessment,
  CharacteristicVerdict,
  Disagreement,
  DoelmatigheidOutcome,
  DoelmatigheidVerdict,
  IndicatorReason,
  MeasureReason,
  MeasureVerdict,
  OrganiseerbaarheidOutcome,
} from './assessment.js'
export type {
  CharacteristicCode,
  ConditionCode,
  ConditionState,
  IndicatorCode,
  MeasureCode,
  ResultCode,
} from './condition.js'
export type { BottleneckCode, OrganisingFactor, OrganisingFactorCode, ServingFactorCode } from './factor.js'
export { factorsFor } from './factors-for.js'
export type { FactorFor, FactorIndicator, FactorState } from './factors-for.js'
export { organisingFactors } from './factors.js'
export type {
  AssessmentInput,
  IntakeQuestion,
  IntakeScale,
  Perceiver,
  ReportPlace,
  Said,
  Statement,
  YearIntake,
} from './input.js'
export { intakeBalance } from './intake.js'
export type { IntakeBalance, IntakeOutcome, IntakeReason, YearBalance } from './intake.js'
export { model } from './model.js'
export type { Characteristic, Indicator, Measure, OrganisabilityModel } from './model.js'
export { pillars, pillarsOf, threatsTo, vulnerableGroups } from './pillars.js'
export type { Pillar, PillarCode, PillarPoint, PillarPointCode, VulnerableGroup, VulnerableGroupCode } from './pillar.js'
export type { ResearchQuestion } from './questions.js'
export type { CharacteristicOutcome, IndicatorState } from './range.js'
export { reportSchools, reportTrajects } from './report-schools.js'
export type { ReportSchool } from './report-schools.js'
export type { ExpectationThreat, PillarThreat, PolicyFactorThreat, ThreatId } from './threats.js'
