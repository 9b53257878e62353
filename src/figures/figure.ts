import { MaatwerkError } from '../core/errors.js'
import type { Evidence, Finding } from '../core/evidence.js'
import { shown } from '../core/problems.js'

/**
 * What a series counts.
 *
 * @category Figures
 */
export type FigureUnit = 'births' | 'pupils'

/**
 * What the year of a value stands for: the whole `calendar-year`, the `count-date` 1 October of that year, or
 * `not-stated` where the source names a year and no moment.
 *
 * @category Figures
 */
export type YearMoment = 'calendar-year' | 'count-date' | 'not-stated'

/**
 * The value of one year: a number with its evidence, or the reason why the source has none.
 *
 * @category Figures
 */
export interface YearValue {
  /** The calendar year; {@link YearlySeries.moment} says what of it. */
  readonly year: number
  /** The value in the unit of the series, or why there is none. */
  readonly found: Finding<number>
}

/**
 * One published figure over the years. A year stands in it once: a later publication of the same year is a series of
 * its own, and overwrites nothing.
 *
 * @typeParam Value - what is held for a year; at least the year and its finding
 * @category Figures
 */
export interface YearlySeries<Value extends YearValue = YearValue> {
  /** The series as a code: `bb-leerjaar-3-and-4`. */
  readonly id: string
  /** What is counted, in words, as it stands in a message. */
  readonly name: string
  /** The unit of the values. */
  readonly unit: FigureUnit
  /** What the year of a value stands for. */
  readonly moment: YearMoment
  /** The years in rising order, with gaps where nothing was published. */
  readonly values: readonly Value[]
}

/**
 * A row of counts with the publication it was read in. A count keeps its publication.
 *
 * @typeParam Row - the counts and what they are counted by
 * @category Figures
 */
export type Published<Row> = Row & {
  /** Where the row was read, and how. */
  readonly evidence: Evidence
}

/**
 * The lowest and the highest that a number can be, both included; equal where it is known exactly.
 *
 * DUO hides cells below 5 in its later files. Such a cell is at least 0 and at most 4, so that a sum over cells lies
 * between two bounds. The middle of them is no better founded than any other number in between.
 *
 * @category Figures
 */
export interface Bounds {
  /** The number is at least this. */
  readonly min: number
  /** The number is at most this. */
  readonly max: number
}

/**
 * The value of a series in a year, in the unit of the series, or the reason why there is none.
 *
 * Nothing is interpolated or carried forward: a year between two published years has no value.
 *
 * @param series - one of the published series, or one of your own
 * @param year - the calendar year
 * @returns the value with its evidence; otherwise a reason that names the series and the years it covers. A new
 *   object each time
 * @throws MaatwerkError `invalid-input` for a year that is not a whole number
 * @example
 * ```ts
 * import { figures } from 'maatwerktrajecten'
 *
 * figures.valueIn(figures.births, 2000).value // => 206619
 * figures.valueIn(figures.births, 2021).value // => undefined
 * figures.valueIn(figures.births, 2000.5) // => throws 'invalid-input'
 * ```
 * @category Figures
 */
export function valueIn(series: YearlySeries, year: number): Finding<number> {
  if (!Number.isSafeInteger(year)) {
    throw new MaatwerkError('invalid-input', `the series "${series.name}"`, [
      { path: 'year', message: `${shown(year)} is not a year`, expected: 'a whole number, such as 2019' },
    ])
  }
  const found = series.values.find((each) => each.year === year)?.found
  if (found !== undefined) return copyFinding(found)
  return { unknown: `The series "${series.name}" has no value for ${year}; it covers ${covered(series)}.` }
}

/** The years with a value, as runs: "2005-2008, 2010". */
function covered(series: YearlySeries): string {
  const years = series.values.filter((each) => each.found.value !== undefined).map((each) => each.year)
  return years.length === 0 ? 'no year' : runsOf(years)
}

/**
 * Years written as runs.
 *
 * @param years - years in rising order, at least one
 * @returns such as `2005-2008, 2010`
 * @internal
 */
export function runsOf(years: readonly number[]): string {
  const starts = years.filter((year) => !years.includes(year - 1))
  const ends = years.filter((year) => !years.includes(year + 1))
  return starts.map((start, index) => (start === ends[index] ? `${start}` : `${start}-${ends[index]}`)).join(', ')
}

/**
 * A copy of a finding that shares nothing with it.
 *
 * @param found - the finding of a series
 * @returns an equal object
 * @internal
 */
function copyFinding(found: Finding<number>): Finding<number> {
  return 'unknown' in found ? { ...found } : { value: found.value, evidence: copyEvidence(found.evidence) }
}

/**
 * A copy of evidence that shares nothing with it.
 *
 * @param evidence - the evidence of a figure
 * @param note - a sentence to add to its note
 * @returns an equal object, but for the note
 * @internal
 */
export function copyEvidence(evidence: Evidence, note?: string): Evidence {
  const copy = { ...evidence, source: { ...evidence.source } }
  return note === undefined ? copy : { ...copy, note: [evidence.note ?? [], note].flat().join(' ') }
}
