/**
 * The projection engine. An open cohort model is plain data: states, rows of shares, parameters, strategies, strata,
 * rewards. It is checked as a whole, run exactly ({@link run}) or for many draws ({@link runDraws}), stored as JSON and
 * changed by scenarios. Beside it stand grade progression, trends, back-tests, and conversions of rates and shares. It
 * knows nothing of education.
 *
 * @module projection
 */
export { attribute } from './attribution.js'
export type { Attribution, FactorEffect, PairEffect, RunOutcome } from './attribution.js'
export { backtest } from './backtest.js'
export type { Backtest, BacktestYear, Outcome, OutcomeBounds } from './backtest.js'
export { backtestByLead } from './backtest-by-lead.js'
export type { DatedForecast, LeadErrors, LeadTest, NaiveErrors } from './backtest-by-lead.js'
export { bindScenario } from './bind-scenario.js'
export type {
  BindOptions,
  BoundScenario,
  LayerAccount,
  LayerInCycle,
  PolicyAnswer,
  PolicyMode,
  PolicyQuestion,
} from './bind-scenario.js'
export type { AdmissionResult, Capacity, CapacityResult, PriorityGroup } from './capacity.js'
export { admissionOf, placesOf } from './capacity-look-up.js'
export type { AdmissionInCycle, AdmissionQuestion, PlacesInCycle } from './capacity-look-up.js'
export { calibrate } from './calibration.js'
export type { CalibratedParameter, CalibratedTarget, Calibration, CalibrationOptions, ParameterRange } from './calibration.js'
export type {
  CalibrationTarget,
  FlowTarget,
  RewardTarget,
  StockTarget,
  StreamTarget,
  TargetBounds,
  TargetValue,
} from './calibration-targets.js'
export { check } from './check.js'
export { compile } from './compile.js'
export type { CompiledModel, CompileOptions, RunOptions, RunVariant } from './compile.js'
export {
  applyHazardRatio,
  applyOddsRatio,
  applyRelativeRisk,
  probabilityToRate,
  rateToProbability,
  rescaleProbability,
} from './conversions.js'
export { gradeRatios, projectGrades } from './grade-progression.js'
export type { GradeForecast, GradeHistory, GradeRatio, GradeStep, GradeYear } from './grade-progression.js'
export type { HistoryMean, Smoothing } from './history-mean.js'
export { endOf, stockOf, streamOf, yearlyOf } from './look-up.js'
export { defineModel } from './model.js'
export type { Admission, Changes, CohortModel, Counting, Discount, OwnWeights, Reward, Row, Stratum, Stream } from './model.js'
export { naiveForecast } from './naive-forecast.js'
export type { NaiveMethod } from './naive-forecast.js'
export { mergePersons } from './merge-persons.js'
export { comparePersons } from './compare-persons.js'
export type { PersonsDifference } from './compare-persons.js'
export { historyOf } from './person-histories.js'
export type { PersonAt } from './person-histories.js'
export type { PersonsReward } from './person-rewards.js'
export { runPersons } from './persons.js'
export type { PersonsConventions, PersonsOptions, PersonsRun } from './persons.js'
export type { PersonNow, PersonsPart } from './person-world.js'
export { run } from './run.js'
export { drawsOf, runDraws } from './run-draws.js'
export type { DrawsCheck, DrawsOptions, DrawsRun, DrawsShard } from './run-draws.js'
export { mergeDraws } from './merge-draws.js'
export { stockQuantiles } from './stock-quantiles.js'
export type { CohortRun, Column, Conservation, Conventions, Edge, RewardResult } from './run.js'
export type { AssumptionBasis, Basis, Layer, RuleBasis, Scenario } from './scenario.js'
export { isSerialisable, notSerialisable } from './serialisable.js'
export type { TimeAxis } from './time.js'
export { transitionShares } from './transition-shares.js'
export type { CountedFlow, TransitionShares, YearlyShares } from './transition-shares.js'
export { trendOf } from './trend.js'
export type {
  Bands,
  ByCycle,
  Clock,
  ClockReading,
  Combination,
  Computed,
  FromCycle,
  GompertzRate,
  OfOne,
  Power,
  Quotient,
  RatioOn,
  Trend,
  Value,
  WeibullRate,
} from './value.js'
export {
  bandsOf,
  clock,
  complementOf,
  computedOf,
  differenceOf,
  exponentialOf,
  gompertzRate,
  hazardRatio,
  logarithmOf,
  maximumOf,
  minimumOf,
  oddsRatio,
  powerOf,
  probabilityOfRate,
  productOf,
  quotientOf,
  rateOfProbability,
  sumOf,
  tableOf,
  weibullRate,
} from './values.js'
export { withParameters } from './with-parameters.js'
