import { schoolYear } from '../core/school-year.js'
import { throwProblems, type Problem } from '../core/errors.js'
import { shown, unknownKeys } from '../core/problems.js'
import { valueIn, type YearlySeries } from '../figures/figure.js'
import type { CohortModel, Stream } from '../projection/model/model.js'
import type { TimeAxis } from '../projection/model/time.js'
import type { ByCycle } from '../projection/model/value.js'

/**
 * A stream of pupils that follows the births of earlier years: what to build it from.
 *
 * @typeParam Grade - the names of the grades
 * @category Streams
 */
export interface DemographicStream<Grade extends string> {
  /** What the model is about. */
  readonly name: string
  /** Live births per calendar year. */
  readonly births: YearlySeries
  /** The grades that pupils pass through, one year each, in order. */
  readonly grades: readonly Grade[]
  /** How many years before they enter the first grade pupils were born; the mean over several years of birth. */
  readonly bornYearsBefore: readonly number[]
  /** How many pupils there are in all grades together in one year: the level that the births are scaled to. */
  readonly level: Level
  /** How much the share of each year of birth that enters grows per year; 0 when left out. */
  readonly growth?: number
  /** The first year, as the calendar year in which the cycle starts. */
  readonly first: number
  /** The last year, included. */
  readonly last: number
  /** Whether a year is a school year, counted on 1 October, or a calendar year. */
  readonly cycle: 'school-year' | 'calendar-year'
  /** Groups counted as a share of the pupils. */
  readonly streams?: Readonly<Record<string, Stream<Grade>>>
}

/**
 * A number of pupils in a year.
 *
 * @category Streams
 */
export interface Level {
  /** The year. */
  readonly year: number
  /** The number of pupils in that year. */
  readonly pupils: number
}

/**
 * Builds the cohort model of a stream that follows births: each year a share of a year of birth enters the first
 * grade, everybody moves up a grade a year, and leaves after the last one.
 *
 * With a growth, the share itself changes by the same part each year, as from the year of the given level.
 *
 * @typeParam Grade - the names of the grades
 * @param stream - what to build it from
 * @returns a cohort model with the grades and the state `left`
 * @throws MaatwerkError `invalid-input`, naming each year of birth that is not known and each wrong number
 * @example
 * ```ts
 * import { figures, models, projection } from 'maatwerktrajecten'
 *
 * const model = models.demographicStream({
 *   name: 'exam candidates of bb',
 *   births: figures.births,
 *   grades: ['exam-year'],
 *   bornYearsBefore: [16, 17],
 *   level: { year: 2019, pupils: 17807 },
 *   first: 2019,
 *   last: 2024,
 *   cycle: 'calendar-year',
 * })
 * Math.round(projection.stockOf(projection.run(model), 'exam-year', '2022')) // => 16505
 * ```
 * @category Streams
 */
export function demographicStream<const Grade extends string>(
  stream: DemographicStream<Grade>,
): CohortModel<Grade | 'left'> {
  throwProblems('invalid-input', `the stream '${stream.name}'`, unknownKeys(stream, properties, ''))
  throwProblems('invalid-input', `the stream '${stream.name}'`, streamProblems(stream))
  const { name, grades, first, last, level, cycle } = stream
  const label = cycle === 'school-year' ? schoolYear : String
  const entering = (year: number) => bornFor(stream, year) * (1 + (stream.growth ?? 0)) ** (year - level.year)
  const atLevel = grades.reduce((sum, _, index) => sum + entering(level.year - index), 0)
  const scale = level.pupils / atLevel
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index)
  const inflow = Object.fromEntries(years.map((year) => [label(year), scale * entering(year)]))
  const start = grades.slice(1).map((grade, index) => [grade, scale * entering(first - index - 1)] as const)
  const rows = grades.map((grade, index) => [grade, { [grades[index + 1] ?? 'left']: 1 }] as const)
  return {
    name,
    time: (cycle === 'school-year'
      ? { cycle, first: schoolYear(first), last: schoolYear(last) }
      : { cycle, first, last }) satisfies TimeAxis,
    states: [...grades, 'left'],
    start: Object.fromEntries(start) as Partial<Record<Grade | 'left', number>>,
    inflow: { [grades[0]!]: { kind: 'by-cycle', values: inflow } } as Partial<Record<Grade | 'left', ByCycle>>,
    transitions: Object.fromEntries(rows) as CohortModel<Grade | 'left'>['transitions'],
    ...(stream.streams === undefined ? {} : { streams: stream.streams }),
  }
}

const properties = ['name', 'births', 'grades', 'bornYearsBefore', 'level', 'growth', 'first', 'last', 'cycle', 'streams']

/**
 * The births behind the pupils of a year: the mean over their years of birth, which the series must hold.
 *
 * @internal
 */
export function bornFor({ births, bornYearsBefore }: BirthYears, year: number): number {
  const found = bornYearsBefore.map((before) => valueIn(births, year - before).value!)
  return found.reduce((sum, number) => sum + number, 0) / found.length
}

type BirthYears = Pick<DemographicStream<string>, 'births' | 'bornYearsBefore'>

function streamProblems(stream: DemographicStream<string>): Problem[] {
  const problems = [...yearProblems(stream), ...levelProblems(stream)]
  if (!Array.isArray((stream.births as Partial<YearlySeries> | undefined)?.values)) {
    const hint = 'Make one of rows with `figures.birthSeries`'
    problems.push({ path: 'births', message: 'it is not a series', expected: 'a yearly series of births', hint })
  }
  if (stream.grades.length === 0) {
    problems.push({ path: 'grades', message: 'there are no grades', expected: 'at least one name' })
  }
  if (stream.bornYearsBefore.length === 0 || !stream.bornYearsBefore.every(Number.isInteger)) {
    problems.push({ path: 'bornYearsBefore', message: 'there are no ages', expected: 'whole numbers, at least one' })
  }
  const growth = stream.growth ?? 0
  if (!Number.isFinite(growth) || growth <= -1) {
    problems.push({ path: 'growth', message: `${growth} is not a growth`, expected: 'a number above -1' })
  }
  return problems.length > 0 ? problems : birthProblems(stream)
}

function yearProblems({ first, last, level, cycle }: DemographicStream<string>): Problem[] {
  const problems = [
    { path: 'first', year: first },
    { path: 'last', year: last },
    { path: 'level.year', year: level.year },
  ].flatMap(({ path, year }) =>
    Number.isInteger(year) && year >= 1 && year <= 9998
      ? []
      : [{ path, message: `${shown(year)} is not a year`, expected: 'a whole number, such as 2019' }],
  )
  if (problems.length === 0 && last < first) {
    problems.push({ path: 'last', message: 'the last year lies before the first', expected: `${first} or later` })
  }
  if (cycle !== 'school-year' && cycle !== 'calendar-year') {
    problems.push({ path: 'cycle', message: `${shown(cycle)} is no cycle`, expected: "'school-year' or 'calendar-year'" })
  }
  return problems
}

function levelProblems({ level }: DemographicStream<string>): Problem[] {
  if (Number.isFinite(level.pupils) && level.pupils >= 0) return []
  const message = `${shown(level.pupils)} is not a number of pupils`
  return [{ path: 'level.pupils', message, expected: '0 or more' }]
}

/** Every year of birth that the stream needs and the series does not know. */
function birthProblems({ births, bornYearsBefore, grades, first, last, level }: DemographicStream<string>): Problem[] {
  const entries = Array.from({ length: last - first + grades.length }, (_, index) => first - grades.length + 1 + index)
  const atLevel = grades.map((_, index) => level.year - index)
  const needed = [...entries, ...atLevel].flatMap((year) => bornYearsBefore.map((before) => year - before))
  return [...new Set(needed)].sort((a, b) => a - b).flatMap((year): Problem[] => {
    const found = valueIn(births, year)
    if (found.value !== undefined) return []
    const hint = `Give births of your own that hold it, or end the stream earlier. ${found.unknown}`
    return [{ path: `births.${year}`, message: 'the births of this year are not known', expected: 'a known number', hint }]
  })
}
