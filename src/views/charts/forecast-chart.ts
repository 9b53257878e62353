import { throwProblems, type Problem } from '../../core/errors.js'
import { shown } from '../../core/problems.js'

/**
 * A Vega-Lite specification as plain JSON, data included: valid for version 5 and 6. Give it to `vega-embed`, to
 * `vega-lite`, or print it in a notebook.
 *
 * @category Charts
 */
export type VegaLiteSpec = Readonly<Record<string, unknown>>

/**
 * What a chart of forecasts and outcomes shows.
 *
 * @category Charts
 */
export interface ForecastChart {
  /** The finding, in one line. */
  readonly title: string
  /** What the numbers are and where they come from. */
  readonly subtitle: string
  /** One panel beside the other, each with its own scale from zero. */
  readonly panels: readonly ForecastPanel[]
}

/**
 * One panel of a chart.
 *
 * @category Charts
 */
export interface ForecastPanel {
  /** What is counted. */
  readonly title: string
  /** The series in it, the most important last: it is drawn on top. */
  readonly series: readonly ForecastSeries[]
}

/**
 * One series of a panel.
 *
 * @category Charts
 */
export interface ForecastSeries {
  /** Its name, printed beside one of its points; a line break starts a new line. */
  readonly name: string
  /** `forecast` is drawn as a line, `stated` as open points (what a text says), `outcome` as filled points. */
  readonly kind: 'forecast' | 'stated' | 'outcome'
  /** Its numbers, by calendar year. */
  readonly points: readonly ForecastPoint[]
  /** Where its name is printed; right of its last point when left out. */
  readonly label?: SeriesLabel
}

/**
 * One point of a series.
 *
 * @category Charts
 */
export interface ForecastPoint {
  /** The calendar year. */
  readonly year: number
  /** The number, in the unit of the panel. */
  readonly value: number
}

/**
 * Where the name of a series is printed.
 *
 * @category Charts
 */
export interface SeriesLabel {
  /** Beside its first or its last point. */
  readonly at: 'first' | 'last'
  /** On which side of that point. */
  readonly side: 'above' | 'right' | 'below' | 'left'
}

// From the palette of Okabe and Ito, which all kinds of colour vision can tell apart.
const palette = ['#0072b2', '#d55e00', '#56b4e9', '#009e73', '#cc79a7'] as const
const ink = '#1f2933'
const grey = '#6b7783'

/**
 * A chart of forecasts beside what a text states and what happened, over years.
 *
 * Forecasts are lines, statements open points, outcomes black points; every series carries its name, so that there is
 * no legend to look up. Scales start at zero.
 *
 * @param chart - titles, panels and series
 * @returns a Vega-Lite specification
 * @throws MaatwerkError `invalid-input` for a kind of series that there is not
 * @example
 * ```ts
 * import { views } from 'maatwerktrajecten'
 *
 * const spec = views.forecastChart({
 *   title: 'The stream fell faster than births',
 *   subtitle: 'Pupils in bb leerjaar 3 and 4 on 1 October',
 *   panels: [{ title: 'bb', series: [{ name: 'counted', kind: 'outcome', points: [{ year: 2021, value: 30246 }] }] }],
 * })
 * spec['$schema'] // => 'https://vega.github.io/schema/vega-lite/v6.json'
 * ```
 * @category Charts
 */
export function forecastChart({ title, subtitle, panels }: ForecastChart): VegaLiteSpec {
  throwProblems('invalid-input', 'a chart of forecasts', (panels ?? []).flatMap(panelProblems))
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    title: { text: title, subtitle, anchor: 'start', offset: 18, fontSize: 19, subtitleFontSize: 13, subtitlePadding: 6 },
    background: 'white',
    padding: 18,
    spacing: 36,
    hconcat: (panels ?? []).map(panelSpec),
    config: {
      font: 'Helvetica, Arial, sans-serif',
      title: { color: ink, subtitleColor: grey },
      axis: { labelColor: grey, titleColor: ink, labelFontSize: 12, domainColor: '#cbd2d9', tickColor: '#cbd2d9' },
      view: { stroke: null },
    },
  }
}

function panelProblems({ series }: ForecastPanel, panel: number): Problem[] {
  return series.flatMap(({ kind }, index): Problem[] => {
    if (Object.hasOwn(marks, kind)) return []
    const path = `panels[${panel}].series[${index}].kind`
    return [{ path, message: `${shown(kind)} is not a kind of series`, expected: `one of ${Object.keys(marks).join(', ')}` }]
  })
}

function panelSpec({ title, series }: ForecastPanel): VegaLiteSpec {
  const years = series.flatMap(({ points }) => points.map(({ year }) => year))
  const highest = Math.max(0, ...series.flatMap(({ points }) => points.map(({ value }) => value)))
  const x = {
    field: 'year',
    type: 'quantitative',
    scale: { ...(years.length === 0 ? {} : { domain: [Math.min(...years), Math.max(...years)] }), nice: false },
    axis: { format: 'd', grid: false, title: null, tickMinStep: 1 },
  }
  const y = {
    field: 'value',
    type: 'quantitative',
    scale: { domain: [0, highest === 0 ? 1 : highest * 1.1], nice: false },
    axis: { format: ',d', gridColor: '#eceff2', title: null, domain: false, ticks: false, tickCount: 6 },
  }
  return {
    title: { text: title, anchor: 'start', fontSize: 14, fontWeight: 'bold', offset: 10 },
    width: 400,
    height: 320,
    encoding: { x, y },
    layer: series.flatMap((each, index) => seriesLayers(each, colourOf(series, index))),
  }
}

function colourOf(series: readonly ForecastSeries[], index: number): string {
  const each = series[index]!
  if (each.kind === 'outcome') return ink
  // Statements take their colours from the other end, so that they are not read as points of a line.
  const before = series.slice(0, index).filter(({ kind }) => kind === each.kind).length % palette.length
  return palette.at(each.kind === 'stated' ? -1 - before : before)!
}

const sides = {
  above: { dx: 0, dy: -16, align: 'center' },
  right: { dx: 10, dy: 0, align: 'left' },
  below: { dx: 0, dy: 18, align: 'center' },
  left: { dx: -10, dy: 0, align: 'right' },
} as const

const marks = {
  forecast: (color: string) => ({ type: 'line', color, strokeWidth: 2.5 }),
  stated: (color: string) => ({ type: 'point', color, size: 90, strokeWidth: 2, filled: false, fill: 'white', opacity: 1 }),
  outcome: (color: string) => ({ type: 'point', color, size: 80, filled: true, opacity: 1 }),
}

function seriesLayers({ name, kind, points, label }: ForecastSeries, color: string): VegaLiteSpec[] {
  const { at, side } = label ?? { at: 'last', side: 'right' }
  // Above or below the first point a name starts there, so that it does not run over the axis.
  const align = at === 'first' && (side === 'above' || side === 'below') ? { align: 'left' } : {}
  const values = points.map(({ year, value }) => ({ year, value, series: name.replaceAll('\n', ' ') }))
  const inOrder = [...values].sort((a, b) => a.year - b.year)
  const labelled = at === 'first' ? inOrder.slice(0, 1) : inOrder.slice(-1)
  const text = { type: 'text', text: name.split('\n'), color, fontSize: 12, fontWeight: 'bold', baseline: 'middle' }
  return [
    { data: { values }, mark: { ...marks[kind](color), tooltip: true } },
    { data: { values: labelled }, mark: { ...text, ...sides[side], ...align } },
  ]
}
