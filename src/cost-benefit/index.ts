/**
 * What something costs and brings, to whom, and how sure that is: flows between parties, present values, measures,
 * comparison of strategies, and what chance does to them. It knows nothing of education.
 *
 * @module costBenefit
 */
export { drawnAmounts, discountedAmounts, scaledAmounts } from './flows/amounts.js'
export type { Amounts, DiscountedAmounts, DrawnAmounts, ScaledAmounts } from './flows/amounts.js'
export { flowEvidence, realBenefit, realCost, transfer } from './flows/flow.js'
export type { Flow, FlowEvidence, FlowFacts, FlowNature, FlowParties, UnknownFacts } from './flows/flow.js'
export { flowsOfDraws, flowsOfRun } from './flows/from-projection.js'
export type { DrawsFlowsOptions, FlowVariant, RewardFlow, RunFlowsOptions } from './flows/projection-options.js'
export { valueTo } from './flows/perspectives.js'
export type { Perspective, ValuationOptions } from './flows/perspectives.js'
export { presentValues } from './flows/present-values.js'
export type { DrawnSum, FlowSum, NotKnown } from './flows/sum.js'
export { whoGainsWhoPays } from './flows/who-gains-who-pays.js'
export type { GainsCheck, GainsRow, GainsTable } from './flows/who-gains-who-pays.js'
export { annuityFactor, discountFactors, equivalentAnnuity } from './discounting/discounting.js'
export type { Discounting, Rate } from './discounting/discounting.js'
export { flowsOfEffect } from './effects/flows-of-effect.js'
export { gradesOf } from './effects/grades.js'
export type { GradeNote, GradeShares } from './effects/grades.js'
export type { EffectParties, EffectPart, Graded, OutcomeEffect, YearsSince } from './effects/outcome-effect.js'
export { linearPath } from './effects/path.js'
export type { LinearPath } from './effects/path.js'
export { appraise } from './measures/appraise.js'
export type {
  Appraisal,
  AppraisalConventions,
  AppraisalOptions,
  DenominatorRule,
  PerspectiveResult,
  PublicFunds,
  PublicFundsResult,
  StatedRatio,
  UnknownFlow,
} from './measures/appraisal.js'
export { benefitCostRatio } from './measures/benefit-cost-ratio.js'
export type { BenefitCostRatio } from './measures/benefit-cost-ratio.js'
export { costPerOutcome } from './measures/cost-per-outcome.js'
export type { CostPerOutcome } from './measures/cost-per-outcome.js'
export { equityWeight } from './measures/equity-weight.js'
export type { EquityWeights } from './measures/equity-weight.js'
export { internalRateOfReturn } from './measures/internal-rate.js'
export type { InternalRate } from './measures/internal-rate.js'
export { payback } from './measures/payback.js'
export type { Payback } from './measures/payback.js'
export { cbaMetric, drawnMarginalValue, marginalValueOfPublicFunds } from './measures/public-funds.js'
export type { DrawnMarginalValue, MarginalValue, MarginalValueOptions } from './measures/public-funds.js'
export { findRoot } from './root/brent.js'
export type { Root, RootSearch } from './root/brent.js'
export { findRoots } from './root/all-roots.js'
export type { RootsSearch } from './root/all-roots.js'
export { incrementalRatio } from './comparison/incremental-ratio.js'
export type { CostAndEffect, IncrementalRatio, Standing } from './comparison/incremental-ratio.js'
export { incrementalRatios } from './comparison/incremental-ratios.js'
export type { FrontierStatus, IncrementalRow, IncrementalTable } from './comparison/incremental-ratios.js'
export type { StrategyResult } from './comparison/strategy.js'
export { netEffectBenefit, netMonetaryBenefit } from './comparison/net-benefit.js'
export { optimalRanges, optimalSwitches } from './comparison/optimal-ranges.js'
export type { OptimalRange, OptimalSwitch } from './comparison/optimal-ranges.js'
export { oneWay, tornado } from './sensitivity/one-way.js'
export type { InputRange, OneWayOptions, OneWayRow } from './sensitivity/one-way.js'
export { twoWay } from './sensitivity/two-way.js'
export type { InputValues, TwoWayOptions, TwoWayRow } from './sensitivity/two-way.js'
export { scenarioTable } from './sensitivity/scenario-table.js'
export type { ScenarioRow, ScenarioTableOptions } from './sensitivity/scenario-table.js'
export { ratioThreshold, threshold } from './sensitivity/threshold.js'
export type { RatioThresholdSearch, Threshold, ThresholdSearch } from './sensitivity/threshold.js'
export { breakEven } from './sensitivity/break-even.js'
export type { BreakEven, BreakEvenEnd, BreakEvenSearch, Pays } from './sensitivity/break-even.js'
export type { Evaluate, OutcomeName, Outcomes } from './sensitivity/evaluate.js'
export { incrementalNetBenefits, netBenefitsAt } from './probabilistic/draws.js'
export type { CostEffectDraws, NetBenefitDraws, NetBenefitList } from './probabilistic/draws.js'
export { decide, opportunityLoss } from './probabilistic/decision.js'
export type { Decision, DecisionRow } from './probabilistic/decision.js'
export { acceptability } from './probabilistic/acceptability.js'
export type { DecisionAtThreshold } from './probabilistic/acceptability.js'
export { probabilityPositive } from './probabilistic/probability-positive.js'
export type { ProbabilityPositive } from './probabilistic/probability-positive.js'
export { evppi } from './probabilistic/evppi.js'
export type { EvppiOptions, EvppiRow } from './probabilistic/evppi.js'
export { evppiNested } from './probabilistic/evppi-nested.js'
export type { NestedEvppi, NestedEvppiRow } from './probabilistic/evppi-nested.js'
export type { NestedBlock } from './probabilistic/nested-design.js'
export { convergence } from './probabilistic/convergence.js'
export type {
  Convergence,
  ConvergenceCode,
  ConvergenceIncrement,
  ConvergenceOptions,
  ConvergenceReason,
  EvpiEstimate,
} from './probabilistic/convergence.js'
export type { RunningMean } from './probabilistic/running.js'
