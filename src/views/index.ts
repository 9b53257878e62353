/**
 * What people look at: explanations of results in Dutch and English, labels of codes, tidy rows for tables and data
 * frames, and charts as plain Vega-Lite specifications.
 *
 * @module views
 */
export { forecastChart } from './charts/forecast-chart.js'
export type { ForecastChart, ForecastPanel, ForecastPoint, ForecastSeries, SeriesLabel, VegaLiteSpec } from './charts/forecast-chart.js'
export { rowsOf } from './rows.js'
export type { RunRow } from './rows.js'
export { explainAfterAdvice } from './explain/after-advice.js'
export { explainAppraisal } from './explain/appraisal.js'
export { explainAssessment } from './explain/assessment.js'
export { citation } from './explain/citation.js'
export { explainConfrontation } from './explain/confrontation.js'
export { explainExam, explainStillNeeded } from './explain/exam.js'
export { explainMboWeights } from './explain/mbo-weights.js'
export { explainOptions } from './explain/options.js'
export { explainResolution } from './explain/resolution.js'
export type { ExplainOptions } from './explain/sentence.js'
export { explainStatement } from './explain/statement.js'
export type { ExplainedStatement, ExplainedUnknown } from './explain/statement.js'
export { explainIncentive, explainPraktijkleren, explainVsvSubsidy } from './explain/subsidies.js'
export { explainTimetable } from './explain/timetable.js'
export { explain } from './explain/verdict.js'
export type { ExplainedVerdict } from './explain/verdict.js'
export { label } from './labels/codes.js'
export type { LabelCode, LabelCodes, LabelKind } from './labels/codes.js'
export type { MeasureOutcome } from './labels/codes/appraisals.js'
export type { OtherPupilPart } from './labels/codes/pupil-money.js'
export type { OtherAssumption, RegionPart } from './labels/codes/school-money.js'
export type { AssumptionCode, EntryCode } from './labels/statements.js'
export type { Language } from './labels/text.js'
export type { OutcomeCode, ReasonCode } from './labels/verdicts.js'
