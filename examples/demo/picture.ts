// One picture of the projection and what came of it. Vega draws the specification that the library gives.
import { figures, projection, views } from 'maatwerktrajecten'
import * as vega from 'vega'
import { compile, type TopLevelSpec } from 'vega-lite'

interface Shown {
  readonly reported: projection.CohortRun<'leerjaar-3' | 'leerjaar-4' | 'left'>
  readonly trending: projection.CohortRun<'leerjaar-3' | 'leerjaar-4' | 'left'>
  readonly realised: ReadonlyMap<number, number>
  readonly maatwerk2019: number
  readonly maatwerkWithKb2019: number
}

type Points = views.ForecastSeries['points']

const stated = (series: figures.YearlySeries): Points =>
  series.values.flatMap(({ year, found }) => (found.value === undefined ? [] : [{ year, value: found.value }]))

const yearly = (run: Shown['reported'], valueIn: (label: string) => number): Points =>
  run.labels.map((label) => ({ year: Number(label.slice(0, 4)), value: valueIn(label) }))

/** The picture as the text of an SVG file. */
export async function projectionPicture(shown: Shown): Promise<string> {
  const { reported, trending, realised } = shown
  const bb = (run: Shown['reported']) =>
    yearly(run, (label) => projection.stockOf(run, ['leerjaar-3', 'leerjaar-4'], label))
  const maatwerk = (run: Shown['reported']) => yearly(run, (label) => projection.streamOf(run, 'maatwerk', label))
  const spec = views.forecastChart({
    title: 'The 2014 report expected births to decide; the share of bb fell as well',
    subtitle:
      'Pupils in leerjaar 3 and 4. Counts of 1 October (DUO; CBS, provisional); the report states no day. Its VM2 may ' +
      'include pupils already in the mbo.',
    panels: [
      {
        title: 'All of bb',
        series: [
          { name: 'births only,\nthe report’s method', kind: 'forecast', points: bb(reported) },
          { name: 'births, and the\nshare trend of 2015-2019', kind: 'forecast', points: bb(trending) },
          {
            name: 'the report’s text',
            kind: 'stated',
            points: stated(figures.projectedBbStream),
            label: { at: 'first', side: 'above' },
          },
          {
            name: 'counted',
            kind: 'outcome',
            points: [...realised].map(([year, value]) => ({ year, value })),
            label: { at: 'first', side: 'left' },
          },
        ],
      },
      {
        title: 'Maatwerktrajecten',
        series: [
          { name: 'constant share\nof bb', kind: 'forecast', points: maatwerk(reported) },
          { name: 'the same share\nof a falling bb', kind: 'forecast', points: maatwerk(trending) },
          {
            name: 'the report’s text',
            kind: 'stated',
            points: stated(figures.projectedMaatwerk),
            label: { at: 'first', side: 'above' },
          },
          { name: 'counted, with kb', kind: 'outcome', points: [{ year: 2019, value: shown.maatwerkWithKb2019 }] },
          { name: 'counted in bb', kind: 'outcome', points: [{ year: 2019, value: shown.maatwerk2019 }] },
        ],
      },
    ],
  })
  const runtime = vega.parse(compile(spec as unknown as TopLevelSpec).spec)
  return new vega.View(runtime, { renderer: 'none' }).toSVG()
}
