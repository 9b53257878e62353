// The projection of the 2014 report, and what came of it.
//
// It reads the figures of CBS and DUO from CSV files, checks every row with the library's schemas, repeats the report's
// projection from births, and sets beside it what was counted. It writes one picture, projection.svg.
import { writeFileSync } from 'node:fs'
import { core, figures, models, policy, projection } from 'maatwerktrajecten'
import { projectionPicture } from './picture.js'
import { readBirths, readExams, readPupils } from './read-data.js'
import { heading, millions, percent, pupils, table } from './tables.js'

const bb = ['leerjaar-3', 'leerjaar-4'] as const
const schoolYears = core.schoolYears('2012-2013', '2023-2024')

// --- The figures -----------------------------------------------------------------------------------------------------

const birthRows = readBirths()
const pupilRows = readPupils()
const examRows = readExams()

const births: figures.YearlySeries = {
  id: 'births-from-file',
  name: 'live births in the CSV file',
  unit: 'births',
  moment: 'calendar-year',
  values: birthRows.map(({ year, births: value }) => {
    return { year, found: { value, evidence: { source: { document: 'CBS StatLine 37422ned' }, grade: 'quoted' } } }
  }),
}

/** Adds up the pupils of 1 October 2019 that fit. */
function counted(fits: (row: figures.PupilRow) => boolean): number {
  return pupilRows.filter(fits).reduce((sum, row) => sum + row.pupils, 0)
}

const bb2019 = counted((row) => row.leerweg === 'bb')
const isMaatwerk = (row: figures.PupilRow) => row.leerweg === 'bb' && row.traject !== 'regulier'
const maatwerk2019 = counted(isMaatwerk)
const maatwerkWithKb2019 = counted((row) => ['bb', 'kb'].includes(row.leerweg) && row.traject !== 'regulier')
const realised = new Map([
  [2019, bb2019],
  [2020, figures.valueIn(figures.bbLeerjaar3And4, 2020).value!],
  [2021, figures.valueIn(figures.bbLeerjaar3And4, 2021).value!],
])

/** Whether the rows of a file are those that the library holds. */
function agrees(rows: readonly object[], held: readonly object[]): string {
  const bare = (row: object) => Object.keys(rows[0] ?? {}).map((key) => (row as Record<string, unknown>)[key]).join()
  const inFile = new Set(rows.map(bare))
  return held.length === rows.length && held.every((row) => inFile.has(bare(row))) ? 'as in the library' : 'NOT as in the library'
}

heading('Figures read and checked')
table(
  ['file', 'rows', ''],
  [
    ['births (CBS)', pupils(birthRows.length), agrees(birthRows, heldBirths())],
    ['pupils on 1 October 2019 (DUO)', pupils(pupilRows.length), agrees(pupilRows, figures.pupils2019)],
    ['exam candidates (DUO)', pupils(examRows.length), agrees(examRows, figures.examCounts)],
  ],
)

function heldBirths(): figures.BirthRow[] {
  return figures.births.values.flatMap(({ year, found }) => (found.value === undefined ? [] : [{ year, births: found.value }]))
}

// --- The report's projection, and the same with a share trend ----------------------------------------------------------

const reported = projection.run(models.bbStream({ births }))

// How fast the share of bb fell, by exam candidates of 2015 to 2019 per birth. Only known afterwards.
const { growth } = models.examForecasts({ fittedOn: [2015, 2019], until: 2024 })
const trending = projection.run(models.bbStream({ births, growth, first: 2015 }))
const bands = models.maatwerkBands()
const round = (number: number) => pupils(Math.round(number / 100) * 100)

heading('The projection of the 2014 report: births only, constant shares (pupils on 1 October)')
console.log(`In 2014 researchers expected births to decide how many pupils the basisberoepsgerichte leerweg (bb) of the vmbo would have,
and maatwerktrajecten to keep their share of them. The first columns repeat that from the births of 14 and 15 years before.
The next two let the share of each year of birth that goes to bb fall by ${percent(-growth, 2).slice(1)} a year from 2015 on, as it did
between 2015 and 2019: hindsight, and no forecast of 2014. The last column is what DUO and CBS counted.
`)
table(
  ['school year', 'bb 3 and 4', 'all maatwerk', 'VM2', 'with share trend: bb', 'maatwerk', 'bb counted'],
  schoolYears.map((label) => [
    label,
    pupils(projection.stockOf(reported, bb, label)),
    pupils(projection.streamOf(reported, 'maatwerk', label)),
    pupils(projection.streamOf(reported, 'vm2', label)),
    ...(trending.labels.includes(label)
      ? [projection.stockOf(trending, bb, label), projection.streamOf(trending, 'maatwerk', label)].map(pupils)
      : ['-', '-']),
    pupils(realised.get(core.startYearOf(label))),
  ]),
)
console.log(`
The report itself prints bb 44,100 at its peak and 39,000 in 2021; maatwerk almost 5,200 in 2014, about 4,500 in 2022.
It lets bb rise "tot 2015", which may or may not include 2015: then both series peak in 2014. By births bb peaks in 2015.
For assistentenopleiding and leerwerktraject it prints no numbers. What follows from its other, round ones, in pupils:
  together               about ${pupils(bands.together.min)} (maatwerk of 2022 less VM2 of 2023) to ${pupils(bands.together.max)} (2014 less 2012)
  leerwerktraject        about ${round(bands.leerwerktraject.min)} to ${round(bands.leerwerktraject.max)}, from "150 fewer in ten years"
  assistentenopleiding   about ${round(bands.assistentenopleiding.min)} to ${round(bands.assistentenopleiding.max)} at the peak: what is left
Check: ${pupils(reported.conservation.entered)} pupils passed through the model in these twelve years, and none was lost or made (difference ${reported.conservation.difference}).`)

// --- What was realised -------------------------------------------------------------------------------------------------

const stated = figures.valueIn(figures.projectedBbStream, 2021).value!
const gap = (forecast: number, year: number) => percent((forecast - realised.get(year)!) / realised.get(year)!)

heading('What came of it')
console.log('Each gap is the forecast less what was counted that day, as a part of the count.\n')
table(
  ['bb leerjaar 3 and 4', '1-10-2019', 'gap', '1-10-2021', 'gap'],
  [
    ['counted (2021 provisional)', pupils(bb2019), '-', pupils(realised.get(2021)), '-'],
    ['the report, as printed', '-', '-', pupils(stated), gap(stated, 2021)],
    ...([['births only', reported], ['births and share trend', trending]] as const).map(([name, result]) => [
      name,
      ...([2019, 2021] as const).flatMap((year) => {
        const forecast = projection.stockOf(result, bb, core.schoolYear(year))
        return [pupils(forecast), gap(forecast, year)]
      }),
    ]),
  ],
)
console.log(`
Maatwerktrajecten: ${pupils(maatwerk2019)} pupils were counted in bb on 1-10-2019, and ${pupils(maatwerkWithKb2019)} together with the vakmanschaproute
in kb. The report's method gives ${pupils(projection.streamOf(reported, 'maatwerk', '2019-2020'))} for that year.
Own approaches of schools are in no count, and the report's VM2 may include pupils who are already in the mbo.`)

heading('How good are simple forecasts? Exam candidates of bb and leerwerktraject')
console.log(`Three ways to forecast, learnt from the years on the left and tried on the years after: the last number goes on
(constant), the stream follows births, or it follows births while its share of them goes on changing as in the fitted
years (trend a year). Shown is the mean error: 3 % is good, 30 % is not. Another method should beat these.
`)
table(
  ['fitted on', 'forecast', 'constant', 'births only', 'births and trend', 'trend a year'],
  ([2017, 2019] as const).map((last) => {
    const forecasts = models.examForecasts({ fittedOn: [2015, last], until: 2024 })
    const error = (test: projection.Backtest) => percent(test.meanAbsoluteError).replace('+', '')
    const errors = [forecasts.constant, forecasts.births, forecasts.birthsAndTrend].map(error)
    return [`2015-${last}`, `${last + 1}-2024`, ...errors, percent(forecasts.growth, 2)]
  }),
)

// --- What the pupils bring in ------------------------------------------------------------------------------------------

const lwoo2019 = counted((row) => isMaatwerk(row) && row.lwoo)
const revenue = models.reportRevenue({ pupils: maatwerk2019, lwoo: lwoo2019 })
const peak = models.reportRevenue({ pupils: figures.valueIn(figures.projectedMaatwerk, 2014).value! })
const inMillions = (amount: core.Euro) => millions(core.euroToNumber(amount))

heading("What maatwerk pupils bring in a year, at the report's about 8,000 euro and, with lwoo, about 11,000")
console.log(`The report's 5,200 pupils: between ${inMillions(peak.min)} (none with lwoo) and ${inMillions(peak.max)} (all).
The ${pupils(maatwerk2019)} counted in 2019: between ${inMillions(revenue.min)} and ${inMillions(revenue.max)}; \
with the ${pupils(lwoo2019)} counted with lwoo, ${inMillions(revenue.asCounted!)}.
Round statements of the researchers, without source, year or price level: an estimate, not funding law.`)

// --- A finding about the report ----------------------------------------------------------------------------------------

const vm2 = models.vm2Consistency()
heading("A finding: the report's text on VM2 does not follow from its method")
console.log(`The report says that maatwerk keeps a constant share of bb. For VM2 its own numbers do not do that, so take care with
both of them. By the text VM2 falls to ${vm2.stated.toFixed(3)} of its size (2,750 in 2012, 2,400 in 2023); by a constant share of a stream that \
follows births, to ${vm2.byMethod.toFixed(3)}.
For the text to hold, with bb at 39,000 from 2021 to 2023, bb must have had about ${round(vm2.bbNeededIn2012)} pupils in 2012:
above the peak of ${pupils(vm2.peak)} that the report gives for a later year.`)

// --- The rule that never came ------------------------------------------------------------------------------------------

function inWords(value: policy.MarkRequirement | policy.RekentoetsDuty): string {
  if ('markPrintedOn' in value) return `mark printed on the ${value.markPrintedOn.replaceAll('-', ' ')}`
  if (value.kind === 'counts') return 'counts, with no mark named'
  if (value.kind === 'minimum') return `at least ${value.mark}`
  return `of Nederlands and rekentoets one at least ${value.one}, the other ${value.other}`
}

const shownRules = {
  'exams/vmbo-bb/rekentoets-counts': 'The mark for the rekentoets counts',
  'exams/vmbo-bb/rekentoets-sat': 'The rekentoets must be sat',
  'exams/vmbo-bb/nederlands-minimum': 'The mark for Nederlands counts',
} as const

function printTimeline(key: keyof typeof shownRules, knownOn: string): void {
  console.log(`${shownRules[key]} (${key})`)
  for (const { from, resolution } of policy.timeline(key, knownOn)) {
    const status = `${resolution.status}${resolution.foreseen ? ', still to come' : ''}`
    const stated = 'statedValue' in resolution ? resolution.statedValue : resolution.value
    const open = 'endedBy' in resolution ? 'no later text was read; abolished, on a day not read' : 'no later text was read'
    const what = stated === undefined ? open : inWords(stated)
    console.log(`  ${(from ?? 'before').padEnd(10)}  ${status.padEnd(26)}  ${what}`)
  }
}

heading('Which rule held? The rekentoets (arithmetic test) in vmbo-bb')
console.log(`Below, each rule over all days to which it applies, as it could be known in June 2014 and as it is known now. The dates
are those from which an answer applies, not those on which it was decided. Read the Dutch terms of legislation so:
  vastgesteld        adopted, and starts later        in-werking   applies
  nooit-in-werking   taken back, never applied        onbekend     not known: a text was not read`)

for (const [knownOn, title] of [['2014-06-01', 'as seen on 1 June 2014'], [policy.edition, 'as seen now']] as const) {
  heading(`The rekentoets in vmbo-bb, ${title}`)
  for (const key of Object.keys(shownRules) as (keyof typeof shownRules)[]) printTimeline(key, knownOn)
}
console.log('\nDid it count for the exam of 1 May 2016?')
for (const knownOn of ['2012-01-01', '2014-06-01', '2016-01-01']) {
  const answer = policy.resolve('exams/vmbo-bb/rekentoets-counts', { validOn: '2016-05-01', knownOn })
  console.log(`  known on ${knownOn}: ${answer.status}${answer.foreseen ? ', still to come' : ''}. ${answer.reason}`)
}
for (const { id, question, claim } of policy.openQuestions().filter(({ key }) => key === 'exams/vmbo-bb/rekentoets-sat')) {
  console.log(`Open question (${id}): ${question} ${claim === undefined ? '' : `Said somewhere: ${claim}.`}`)
}

// --- The picture -------------------------------------------------------------------------------------------------------

const picture = new URL('projection.svg', import.meta.url)
writeFileSync(picture, await projectionPicture({ reported, trending, realised, maatwerk2019, maatwerkWithKb2019 }))
console.log('\nWrote examples/demo/projection.svg')
