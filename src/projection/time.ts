import type { Problem } from '../core/errors.js'
import { shown, step, unknownKeys } from '../core/problems.js'
import { schoolYear, schoolYearProblems, type SchoolYear } from '../core/school-year.js'

/**
 * The cycles of a model, each of them one step of time.
 *
 * - `school-year`: labelled `'2012-2013'`; stocks are those of the count date, 1 October
 * - `calendar-year`: labelled `'2012'`
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
      /** Cycles are steps without a date. */
      readonly cycle: 'step'
      /** How many there are, at least 1. */
      readonly count: number
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
  step: ['count'],
}

function axisProblems(time: unknown, path: string): Problem[] {
  const axis = (time ?? {}) as Partial<Record<'cycle' | 'first' | 'last' | 'count', unknown>>
  if (axis.cycle === 'step') return countProblems(axis.count, step(path, 'count'))
  if (axis.cycle !== 'school-year' && axis.cycle !== 'calendar-year') {
    const expected = "'school-year', 'calendar-year' or 'step'"
    return [{ path: step(path, 'cycle'), message: `${shown(axis.cycle)} is not a kind of cycle`, expected }]
  }
  const yearProblems = axis.cycle === 'school-year' ? schoolYearProblems : calendarYearProblems
  const problems = [...yearProblems(axis.first, step(path, 'first')), ...yearProblems(axis.last, step(path, 'last'))]
  if (problems.length > 0) return problems
  const [first, last] = [startOfLabel(axis.first as SchoolYear), startOfLabel(axis.last as SchoolYear)]
  if (last < first) {
    return [{ path: step(path, 'last'), message: 'the last year lies before the first', expected: `${shown(axis.first)} or later` }]
  }
  return last - first < mostCycles ? [] : countProblems(last - first + 1, step(path, 'last'))
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
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index)
  return time.cycle === 'school-year' ? years.map(schoolYear) : years.map(String)
}

/**
 * What is wrong with the label of a cycle. A label may lie outside the model's own cycles.
 *
 * @internal
 */
export function labelProblems(label: string, time: TimeAxis, path: string): Problem[] {
  if (time.cycle === 'school-year') return schoolYearProblems(label, path)
  if (/^[1-9]\d*$/.test(label) || !['step', 'calendar-year'].includes(time.cycle)) return []
  const expected = time.cycle === 'step' ? "a whole number such as '1'" : "a calendar year such as '2012'"
  return [{ path, message: `${shown(label)} is not a cycle`, expected }]
}

/**
 * The place of a cycle in time, so that the difference of two places is a number of cycles.
 *
 * @internal
 */
export function startOfLabel(label: string | number): number {
  return Number(String(label).split('-')[0])
}
