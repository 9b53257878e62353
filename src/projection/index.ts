/**
 * The projection engine. An open cohort model is plain data: states, rows of shares, parameters, strategies, strata,
 * rewards. It is checked as a whole, run exactly ({@link run}) or for many draws ({@link runDraws}), stored as JSON and
 * changed by scenarios. Beside it stand grade progression, trends, back-tests, and conversions of rates and shares. It
 * knows nothing of education.
 *
 * @module projection
 */
export { attribute } from './scenarios/attribution.js'
export type { Attribution, FactorEffect, PairEffect, RunOutcome } from './scenarios/attribution.js'
export { backtest } from './history/backtest.js'
export type { Backtest, BacktestYear, Outcome, OutcomeBounds } from './history/backtest.js'
export { backtestByLead } from './history/backtest-by-lead.js'
export type { DatedForecast, LeadErrors, LeadTest, NaiveErrors } from './history/backtest-by-lead.js'
export { bindScenario } from './scenarios/bind-scenario.js'
export type {
  BindOptions,
  BoundScenario,
  LayerAccount,
  LayerInCycle,
  PolicyAnswer,
  PolicyMode,
  PolicyQuestion,
} from './scenarios/binding.js'
export type { AdmissionResult, Capacity, CapacityResult, PriorityGroup } from './model/capacity.js'
export { admissionOf, placesOf } from './cohort/capacity-look-up.js'
export type { AdmissionInCycle, AdmissionQuestion, PlacesInCycle } from './cohort/capacity-look-up.js'
export { calibrate } from './calibration/calibration.js'
export type { CalibratedParameter, CalibratedTarget, Calibration, CalibrationOptions, ParameterRange } from './calibration/calibration.js'
export type {
  CalibrationTarget,
  FlowTarget,
  RewardTarget,
  StockTarget,
  StreamTarget,
  TargetBounds,
  TargetValue,
} from './calibration/targets.js'
export { check } from './checks/check.js'
export { compile } from './program/compile.js'
export type { CompiledModel, CompileOptions, RunOptions, RunVariant } from './program/compile.js'
export {
  applyHazardRatio,
  applyOddsRatio,
  applyRelativeRisk,
  probabilityToRate,
  rateToProbability,
  rescaleProbability,
} from './conversions.js'
export { gradeRatios, projectGrades } from './history/grade-progression.js'
export type { GradeForecast, GradeHistory, GradeRatio, GradeStep, GradeYear } from './history/grade-progression.js'
export type { HistoryMean, Smoothing } from './history/history-mean.js'
export { endOf, stockOf, streamOf, yearlyOf } from './cohort/look-up.js'
export { flowOf } from './cohort/flow-look-up.js'
export { defineModel } from './model/model.js'
export type { Admission, Changes, CohortModel, Counting, Discount, OwnWeights, Reward, Row, Stratum, Stream } from './model/model.js'
export { naiveForecast } from './history/naive-forecast.js'
export type { NaiveMethod } from './history/naive-forecast.js'
export { mergePersons } from './persons/merge-persons.js'
export { comparePersons } from './persons/compare-persons.js'
export type { PersonsDifference } from './persons/compare-persons.js'
export { historyOf } from './persons/histories.js'
export type { PersonAt } from './persons/histories.js'
export type { PersonsReward } from './persons/rewards.js'
export { runPersons } from './persons/run-persons.js'
export type { PersonsConventions, PersonsOptions, PersonsRun } from './persons/run-persons.js'
export type { PersonNow, PersonsPart } from './persons/world.js'
export { run } from './cohort/run.js'
export { drawsOf, runDraws } from './draws/run-draws.js'
export type { DrawsCheck, DrawsOptions, DrawsRun } from './draws/run-draws.js'
export type { DrawsShard } from '../uncertainty/sampling/shard.js'
export { mergeDraws } from './draws/merge-draws.js'
export { stockQuantiles } from './draws/stock-quantiles.js'
export type { CohortRun, Column, Conservation, Conventions, Edge, RewardResult } from './cohort/run.js'
export { joinScenarios } from './scenarios/join-scenarios.js'
export type { AssumptionBasis, Basis, Layer, RuleBasis, Scenario } from './scenarios/scenario.js'
export { isSerialisable, notSerialisable } from './model/serialisable.js'
export type { TimeAxis } from './model/time.js'
export { transitionShares } from './history/transition-shares.js'
export type { CountedFlow, TransitionShares, YearlyShares } from './history/transition-shares.js'
export { trendOf } from './history/trend.js'
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
} from './model/value.js'
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
} from './model/values.js'
export { withParameters } from './model/with-parameters.js'
