import { describe, expect, it } from 'vitest'
import * as vega from 'vega'
import { compile, type TopLevelSpec } from 'vega-lite'
import { forecastChart, type ForecastChart } from '../../src/views/charts/forecast-chart.js'

const chart: ForecastChart = {
  title: 'The share fell',
  subtitle: 'Pupils on 1 October',
  panels: [
    {
      title: 'bb',
      series: [
        { name: 'births only,\nconstant share', kind: 'forecast', points: [{ year: 2019, value: 41157 }, { year: 2021, value: 39485 }] },
        { name: 'stated', kind: 'stated', points: [{ year: 2021, value: 39000 }], label: { at: 'first', side: 'above' } },
        { name: 'counted', kind: 'outcome', points: [{ year: 2021, value: 30246 }, { year: 2019, value: 34623 }] },
      ],
    },
  ],
}

async function drawn(spec: unknown): Promise<string> {
  const warnings: string[] = []
  const logger = { warn: (...words: string[]) => (warnings.push(...words), logger), level: () => logger, error: () => logger, info: () => logger, debug: () => logger }
  const compiled = compile(spec as TopLevelSpec, { logger: logger })
  expect(warnings).toEqual([])
  return new vega.View(vega.parse(compiled.spec), { renderer: 'none' }).toSVG()
}

describe('forecastChart', () => {
  it('is plain JSON', () => {
    const spec = forecastChart(chart)
    expect(JSON.parse(JSON.stringify(spec))).toEqual(spec)
  })

  it('is drawn by Vega without a warning, with every title and name in it', async () => {
    const svg = await drawn(forecastChart(chart))
    for (const text of ['The share fell', 'Pupils on 1 October', 'bb', 'births only,', 'constant share', 'stated', 'counted']) {
      expect(svg).toContain(`>${text}<`)
    }
    expect(svg).not.toContain('NaN')
  })

  it('labels a series at its last year, whatever the order of its points', () => {
    const { hconcat } = forecastChart(chart) as { hconcat: { layer: { data: { values: unknown[] } }[] }[] }
    expect(hconcat[0]!.layer.at(-1)!.data.values).toEqual([{ year: 2021, value: 30246, series: 'counted' }])
  })
})
