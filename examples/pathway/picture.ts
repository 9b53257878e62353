// The scenario comparison of docs/pathway.md as one picture. Vega draws the specification that the library gives.
import { models, projection, views } from 'maatwerktrajecten'
import * as vega from 'vega'
import { compile, type TopLevelSpec } from 'vega-lite'

/** The same model and scenarios as in the guide. */
const model = models.pathway({
  effects: { vakmanschap: 0, leerwerktraject: 0, entreeInVmbo: 0 },
  first: '2014-2015',
  last: '2030-2031',
})
const from = '2024-2025'
const harderExams: projection.Scenario<models.PathwayParameter> = {
  name: 'harder exams',
  layers: [...models.lossChannels['no-bb-diploma'], ...models.lossChannels['no-mbo-2-diploma']]
    .filter((parameter) => parameter !== 'no-leerjaar-4')
    .map((parameter) => ({ parameter, change: 'odds', by: 2, from })),
}
const stricterAdmission: projection.Scenario<models.PathwayParameter> = {
  name: 'stricter admission',
  layers: models.lossChannels['not-admitted'].map((parameter) => ({ parameter, change: 'odds', by: 5, from })),
}

type Run = projection.CohortRun<models.PathwayState>

/** What a reward comes to in each year from 2022 on, by the calendar year in which the school year ends. */
function yearly(run: Run, reward: string): { year: number; value: number }[] {
  const points = run.labels.map((label, cycle) => ({ year: Number(label.slice(5)), value: run.rewards[reward]!.perCycle[cycle]! }))
  return points.filter(({ year }) => year >= 2022)
}

/** The picture as the text of an SVG file. */
export async function pathwayPicture(): Promise<string> {
  const runs = {
    exams: projection.run(model, { scenario: harderExams }),
    admission: projection.run(model, { scenario: stricterAdmission }),
    asItIs: projection.run(model),
  }
  const series = (reward: string): views.ForecastSeries[] => [
    { name: 'harder exams', kind: 'forecast', points: yearly(runs.exams, reward) },
    { name: 'stricter\nadmission', kind: 'forecast', points: yearly(runs.admission, reward) },
    { name: 'as it is', kind: 'forecast', points: yearly(runs.asItIs, reward), label: { at: 'first', side: 'above' } },
  ]
  const spec = views.forecastChart({
    title: 'Harder exams cost startkwalificaties at once, stricter admission a year later',
    subtitle: 'The pathway with 17,332 entrants each year; what changes from 2024-2025 on is assumed, and no forecast.',
    panels: [
      { title: 'New startkwalificaties', series: series('startkwalificaties') },
      { title: "New vsv'ers", series: series('vsv') },
    ],
  })
  const runtime = vega.parse(compile(spec as unknown as TopLevelSpec).spec)
  return new vega.View(runtime, { renderer: 'none' }).toSVG()
}
