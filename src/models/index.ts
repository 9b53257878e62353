/**
 * Ready-made models of the maatwerktrajecten: the report's projection and what came of it, built from the published
 * figures and the projection engine.
 *
 * @module models
 */
export { bbStream, maatwerkShare } from './bb-stream.js'
export type { BbGrade, BbStreamOptions, ShareOfStream } from './bb-stream.js'
export { demographicStream } from './demographic-stream.js'
export type { DemographicStream, Level } from './demographic-stream.js'
export { examForecasts } from './exam-forecasts.js'
export type { ExamForecasts, ForecastYears } from './exam-forecasts.js'
export { maatwerkBands, vm2Consistency } from './report-projection.js'
export type { MaatwerkBands, Vm2Consistency } from './report-projection.js'
export { reportRevenue } from './report-revenue.js'
export type { ReportRevenue } from './report-revenue.js'
