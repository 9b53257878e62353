import type { IsoDate } from '../../core/calendar.js'
import type { Problem } from '../../core/errors.js'
import { shown, step, unknownKeys } from '../../core/problems.js'
import { schoolYear, schoolYearProblems, type SchoolYear } from '../../core/school-year.js'

/**
 * The cycles of a model, each of them one step of time.
 *
 * - `school-year`: labelled `'2012-2013'`; stocks are those of the count date, 1 October
 * - `calendar-year`: labelled `'2012'`
 * - `month`: labelled `'2012-10'`
 * - `step`: labelled `'1'`, `'2'` and so on
 *
 * @category Model
 */
export type TimeAxis =
  | {
      /** Cycles are school years. */
      readonly cycle: 'school-year'
      /** The first school year. */
      readonly first: SchoolYear
      /** The last school year, included. */
      readonly last: SchoolYear
    }
  | {
      /** Cycles are calendar years. */
      readonly cycle: 'calendar-year'
      /** The first year. */
      readonly first: number
      /** The last year, included. */
      readonly last: number
    }
  | {
      /** Cycles are months. */
      readonly cycle: 'month'
      /** The first month, such as `'2012-10'`. */
      readonly first: string
      /** The last month, included. */
      readonly last: string
    }
  | {
      /** Cycles are steps without a date. */
      readonly cycle: 'step'
      /** How many there are, at least 1. */
      readonly count: number
      /** How many years a step lasts, for rates per year; without it a rate is per step. */
      readonly years?: number
    }

/** More cycles than this are taken for a mistake. */
const mostCycles = 10_000

/**
 * What is wrong with a time axis.
 *
 * @internal
 */
export function timeProblems(time: unknown, path: string): Problem[] {
  const cycle = (time as { readonly cycle?: unknown } | null | undefined)?.cycle
  if (typeof cycle !== 'string' || !Object.hasOwn(properties, cycle)) return axisProblems(time, path)
  return [...unknownKeys(time as object, ['cycle', ...properties[cycle]!], path), ...axisProblems(time, path)]
}

/** What each kind of axis has, besides its cycle. */
const properties: Readonly<Record<string, readonly string[]>> = {
  'school-year': ['first', 'last'],
  'calendar-year': ['first', 'last'],
  month: ['first', 'last'],
  step: ['count', 'years'],
}

function axisProblems(time: unknown, path: string): Problem[] {
  const axis = (time ?? {}) as Partial<Record<'cycle' | 'first' | 'last' | 'count' | 'years', unknown>>
  if (axis.cycle === 'step') {
    return [...countProblems(axis.count, step(path, 'count')), ...lengthProblems(axis.years, step(path, 'years'))]
  }
  const labelled = typeof axis.cycle === 'string' && Object.hasOwn(dated, axis.cycle) ? dated[axis.cycle as Dated] : undefined
  if (labelled === undefined) {
    const expected = "'school-year', 'calendar-year', 'month' or 'step'"
    return [{ path: step(path, 'cycle'), message: `${shown(axis.cycle)} is not a kind of cycle`, expected }]
  }
  const problems = [...labelled(axis.first, step(path, 'first')), ...labelled(axis.last, step(path, 'last'))]
  if (problems.length > 0) return problems
  const [first, last] = [startOfLabel(axis.first as SchoolYear), startOfLabel(axis.last as SchoolYear)]
  if (last < first) {
    const unit = axis.cycle === 'month' ? 'month' : 'year'
    return [{ path: step(path, 'last'), message: `the last ${unit} lies before the first`, expected: `${shown(axis.first)} or later` }]
  }
  return last - first < mostCycles ? [] : countProblems(last - first + 1, step(path, 'last'))
}

type Dated = 'school-year' | 'calendar-year' | 'month'

const dated: Readonly<Record<Dated, (label: unknown, path: string) => Problem[]>> = {
  'school-year': (label, path) => schoolYearProblems(label, path),
  'calendar-year': calendarYearProblems,
  month: monthProblems,
}

function monthProblems(label: unknown, path: string): Problem[] {
  if (typeof label === 'string' && /^\d{4}-(0[1-9]|1[0-2])$/.test(label)) return []
  return [{ path, message: `${shown(label)} is not a month`, expected: "a year and a month, such as '2012-10'" }]
}

function lengthProblems(years: unknown, path: string): Problem[] {
  if (years === undefined || (typeof years === 'number' && Number.isFinite(years) && years > 0)) return []
  return [{ path, message: `${shown(years)} is not a length in years`, expected: 'a number above 0, such as 0.25' }]
}

function countProblems(count: unknown, path: string): Problem[] {
  if (typeof count === 'number' && Number.isInteger(count) && count >= 1 && count <= mostCycles) return []
  return [{ path, message: `${shown(count)} is not a number of cycles`, expected: `a whole number from 1 to ${mostCycles}` }]
}

function calendarYearProblems(year: unknown, path: string): Problem[] {
  if (typeof year === 'number' && Number.isInteger(year) && year >= 1 && year <= 9999) return []
  return [{ path, message: `${shown(year)} is not a calendar year`, expected: 'a whole number from 1 to 9999' }]
}

/**
 * The labels of all cycles, in order. The axis must be sound.
 *
 * @internal
 */
export function labelsOf(time: TimeAxis): string[] {
  if (time.cycle === 'step') return Array.from({ length: time.count }, (_, index) => String(index + 1))
  const [first, last] = [startOfLabel(time.first), startOfLabel(time.last)]
  return Array.from({ length: last - first + 1 }, (_, index) => labelOf(first + index, time))
}

/**
 * The label of the cycle at a place in time.
 *
 * @internal
 */
function labelOf(place: number, { cycle }: TimeAxis): string {
  return { 'school-year': schoolYear, 'calendar-year': String, month: monthOf, step: String }[cycle](place)
}

/**
 * The day for which a cycle stands: the count date of a school year (1 October), the first day of a calendar year or a
 * month; absent for steps, which have no date.
 *
 * @internal
 */
export function dayOf(place: number, { cycle }: TimeAxis): IsoDate | undefined {
  if (cycle === 'step') return undefined
  if (cycle === 'month') return `${monthOf(place)}-01`
  return `${String(place).padStart(4, '0')}-${cycle === 'school-year' ? '10' : '01'}-01`
}

function monthOf(place: number): string {
  return `${String(Math.floor(place / 12)).padStart(4, '0')}-${String((place % 12) + 1).padStart(2, '0')}`
}

/**
 * What is wrong with the label of a cycle. A label may lie outside the model's own cycles.
 *
 * @internal
 */
export function labelProblems(label: unknown, time: TimeAxis, path: string): Problem[] {
  if (time.cycle === 'school-year') return schoolYearProblems(label, path)
  if (time.cycle === 'month') return monthProblems(label, path)
  const isNumber = typeof label === 'string' && /^[1-9]\d{0,14}$/.test(label)
  if (isNumber || !['step', 'calendar-year'].includes(time.cycle)) return []
  const expected = time.cycle === 'step' ? "a whole number such as '1'" : "a calendar year such as '2012'"
  return [{ path, message: `${shown(label)} is not a cycle`, expected }]
}

/**
 * The place of a cycle in time, so that the difference of two places is a number of cycles.
 *
 * @internal
 */
export function startOfLabel(label: string | number): number {
  const [year, month] = String(label).split('-')
  // The second part of a school year has four digits, that of a month two.
  return month?.length === 2 ? Number(year) * 12 + Number(month) - 1 : Number(year)
}

/**
 * How many years a cycle lasts. A step without a length counts as one, so that rates are per cycle.
 *
 * @internal
 */
export function yearsPerCycle(time: TimeAxis): number {
  return time.cycle === 'step' ? (time.years ?? 1) : time.cycle === 'month' ? 1 / 12 : 1
}
