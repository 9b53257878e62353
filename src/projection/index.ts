/**
 * The projection engine: open cohort models as plain data, checked, compiled and run; grade progression; trends and
 * back-tests. It knows nothing of education.
 *
 * @module projection
 */
export { backtest } from './backtest.js'
export type { Backtest, BacktestYear, Outcome, OutcomeBounds } from './backtest.js'
export { check } from './check.js'
export { compile } from './compile.js'
export type { CompiledModel, Edge, RunOptions } from './compile.js'
export { gradeRatios, projectGrades } from './grade-progression.js'
export type { GradeForecast, GradeHistory, GradeRatio, GradeStep, GradeYear } from './grade-progression.js'
export { endOf, stockOf, streamOf, yearlyOf } from './look-up.js'
export { defineModel } from './model.js'
export type { CohortModel, Counting, Discount, Reward, Stream } from './model.js'
export { run } from './run.js'
export type { CohortRun, Conservation, Conventions, RewardResult } from './run.js'
export type { TimeAxis } from './time.js'
export { trendOf } from './trend.js'
export type { ByCycle, FromCycle, Product, Trend, Value } from './value.js'
