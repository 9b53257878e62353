/**
 * What people look at: tidy rows for tables and data frames, and charts as plain Vega-Lite specifications.
 *
 * @module views
 */
export { forecastChart } from './charts/forecast-chart.js'
export type { ForecastChart, ForecastPanel, ForecastPoint, ForecastSeries, SeriesLabel, VegaLiteSpec } from './charts/forecast-chart.js'
export { rowsOf } from './rows.js'
export type { RunRow } from './rows.js'
