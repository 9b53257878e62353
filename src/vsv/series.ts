import type { IsoDate } from '../core/calendar.js'
import type { Evidence } from '../core/evidence.js'
import {
  booleanProblems,
  codeProblems,
  contextProblems,
  isRecord,
  throwFieldProblems,
  type FieldProblem,
} from '../core/fields.js'
import { countDateOf, schoolYears, type SchoolYear } from '../core/school-year.js'
import { vsvCounts, type VsvCount, type VsvScope } from '../figures/vsv-counts.js'
import { edition } from '../policy/edition.js'
import { appliedRule } from '../policy/reading.js'
import { schoolYearFieldProblems } from './check.js'
import { vsvCountMethod } from './definition-facts.js'

/**
 * Which counts are asked for.
 *
 * @category Targets
 */
export interface SeriesContext {
  /** The first school year. */
  readonly from: SchoolYear
  /** The first school year that is no longer in it: the series is half-open. */
  readonly until: SchoolYear
  /** Of whom; the whole country when left out. */
  readonly scope?: VsvScope | undefined
  /** Whether to join the parts across a break all the same; not when left out. */
  readonly acrossBreaks?: boolean | undefined
  /** The day whose knowledge is used, for the counts; the edition of the register when left out. */
  readonly knownOn?: IsoDate | undefined
}

/**
 * The count of one school year.
 *
 * @category Targets
 */
export interface SeriesValue {
  /** The school year. */
  readonly schoolYear: SchoolYear
  /** The new vsv'ers, as the last publication known that day counts them. */
  readonly vsv: number
  /** Where it was read. */
  readonly evidence: Evidence
  /** The earlier publications of the same year that were known that day, the first one first. */
  readonly earlier: readonly VsvCount[]
}

/**
 * Counts that were made in one way as far as was read, and may be compared with each other. How those of before
 * 2005-2006 were made was not read.
 *
 * @category Targets
 */
export interface Segment {
  /** The first school year of the method; absent for the time before the first break. */
  readonly since?: SchoolYear
  /** The counts, by year. A year without a count is left out. */
  readonly values: readonly SeriesValue[]
}

/**
 * National counts, in parts that do not cross a break.
 *
 * @category Targets
 */
export interface VsvSeries {
  /** The parts by time; one part when they were joined. Empty where there is no count. */
  readonly segments: readonly Segment[]
  /** The school years of the period for which there is no count. */
  readonly missing: readonly SchoolYear[]
  /** What to keep in mind, one sentence for each break that was joined. */
  readonly warnings: readonly string[]
}

/**
 * The national counts of new vsv'ers of a period, in students, in parts that do not cross a break in the method.
 *
 * There are two breaks: between 2011-2012 and 2012-2013, when gaps in the register were filled that had made the number
 * too high, and from 2016-2017. Of a year with several publications the last one that was known on `knownOn` is taken,
 * with the earlier ones beside it; the breaks are known at any time. Of publications without a date only the edition of
 * the register is known as a day.
 *
 * @param context - the period, half-open; of whom, whether to join, the day of knowledge
 * @returns the counts in parts, the years without one, and a warning for each break that was joined
 * @throws MaatwerkError `invalid-date`, `invalid-input`, also where the period has no year
 * @example
 * ```ts
 * import { vsv } from 'maatwerktrajecten'
 *
 * const counts = vsv.series({ from: '2010-2011', until: '2014-2015' })
 * counts.segments.map((part) => part.values.map((value) => value.vsv)) // => [[39115, 36560], [27936, 25592]]
 *
 * const joined = vsv.series({ from: '2010-2011', until: '2014-2015', acrossBreaks: true })
 * joined.segments.length // => 1
 * joined.warnings.length // => 1
 * ```
 * @category Targets
 */
export function series(context: SeriesContext): VsvSeries {
  throwFieldProblems('a series of vsv counts', seriesProblems(context))
  const { from, until, scope = 'total', acrossBreaks = false, knownOn = edition } = context
  const years = schoolYears(from, until).slice(0, -1)
  const rows = vsvCounts.filter((row) => row.scope === scope && row.publishedBy <= knownOn)
  const values = years.flatMap((schoolYear) => valueOf(schoolYear, rows))
  const segments = apart(values)
  const missing = years.filter((year) => !values.some(({ schoolYear }) => schoolYear === year))
  if (!acrossBreaks || segments.length < 2) return { segments, missing, warnings: [] }
  return { segments: [{ values }], missing, warnings: segments.slice(1).map(warningOf) }
}

function valueOf(schoolYear: SchoolYear, rows: readonly VsvCount[]): SeriesValue[] {
  // The rows of a year stand in the order of their publications.
  const found = rows.filter((row) => row.schoolYear === schoolYear)
  const last = found.at(-1)
  return last === undefined ? [] : [{ schoolYear, vsv: last.vsv, evidence: last.evidence, earlier: found.slice(0, -1) }]
}

function apart(values: readonly SeriesValue[]): Segment[] {
  const segments: { since?: SchoolYear; values: SeriesValue[] }[] = []
  for (const value of values) {
    const since = appliedRule(vsvCountMethod, countDateOf(value.schoolYear)).value?.since
    const last = segments.at(-1)
    if (last !== undefined && last.since === since) last.values.push(value)
    else segments.push({ ...(since === undefined ? {} : { since }), values: [value] })
  }
  return segments
}

function warningOf({ since, values }: Segment): string {
  const year = since ?? values[0]!.schoolYear
  return `From ${year} the count is made in another way: a difference with the years before is no trend.`
}

const noYear: FieldProblem = {
  path: 'context.until',
  message: 'the period has no year',
  expected: 'a school year after from',
}

function seriesProblems(context: unknown): FieldProblem[] {
  const found = contextProblems(context, ['from', 'until', 'scope', 'acrossBreaks'])
  if (!isRecord(context)) return found
  const { from, until, scope, acrossBreaks } = context
  const years = [...schoolYearFieldProblems(from, 'context.from'), ...schoolYearFieldProblems(until, 'context.until')]
  const empty = years.length === 0 && String(until) <= String(from)
  return [
    ...found,
    ...years,
    ...(empty ? [noYear] : []),
    ...codeProblems(scope, ['total', 'vo', 'mbo', 'vavo'], 'context.scope'),
    ...booleanProblems(acrossBreaks, 'context.acrossBreaks'),
  ]
}
