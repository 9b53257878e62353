import { UTCDate } from '@date-fns/utc'
import { addDays as shiftDays } from 'date-fns/addDays'
import { addMonths as shiftMonths } from 'date-fns/addMonths'
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays'
import { MaatwerkError, throwProblems, type Problem } from './errors.js'
import { shown } from './problems.js'

/**
 * A day, written as `YYYY-MM-DD`. Two such texts compare as the days do: `'2014-08-01' < '2014-10-01'`.
 *
 * @category Dates
 */
export type IsoDate = string

const pattern = /^(\d{4})-(\d{2})-(\d{2})$/

/**
 * Whether a value is a real day written as `YYYY-MM-DD`, year 1 to 9999.
 *
 * @param value - anything
 * @returns true for `'2012-02-29'`, false for `'2014-02-30'`, `'2014-2-3'` and everything that is not a text
 * @example
 * ```ts
 * import { core } from 'maatwerktrajecten'
 *
 * core.isIsoDate('2012-02-29') // => true
 * core.isIsoDate('2014-02-30') // => false
 * ```
 * @category Dates
 */
export function isIsoDate(value: unknown): value is IsoDate {
  if (typeof value !== 'string') return false
  const parts = pattern.exec(value)
  if (parts === null) return false
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])]
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

/**
 * The problem of a value that should be a day, or nothing where it is one.
 *
 * @param value - anything
 * @param path - where it stands in the input
 * @returns at most one problem; it repeats the value, so it is not for the day of birth of a person
 * @internal
 */
export function dateProblems(value: unknown, path: string): Problem[] {
  if (isIsoDate(value)) return []
  const hint = value instanceof Date ? { hint: 'Write the day itself: a Date is a moment, on another day elsewhere' } : {}
  return [{ ...notADay(path, shown(value)), ...hint }]
}

function notADay(path: string, found: string): Problem {
  return { path, message: `${found} is not a day`, expected: 'a real day written as YYYY-MM-DD' }
}

/**
 * Stops where a value is not a real day.
 *
 * @param value - what should be a day
 * @param path - where it stands in the input
 * @throws MaatwerkError `invalid-date`
 * @internal
 */
export function assertDate(value: unknown, path: string): asserts value is IsoDate {
  throwProblems('invalid-date', 'a date', dateProblems(value, path))
}

/**
 * What happens when the month that is reached has no such day.
 *
 * - `clamp`: the last day of that month (31 October plus four months is 28 February)
 * - `spill`: the days left over run into the next month (31 October plus four months is 3 March)
 *
 * @category Dates
 */
export type MonthEnd = 'clamp' | 'spill'

/**
 * The day a number of calendar months later (or earlier, for a negative number).
 *
 * @param on - the day to count from
 * @param months - whole months
 * @param monthEnd - what to do when the month reached has no such day; there is no default, since the law rarely says
 * @returns the day reached
 * @throws MaatwerkError `invalid-date` for an impossible day, `invalid-input` for a broken number of months or no choice
 * @example
 * ```ts
 * import { core } from 'maatwerktrajecten'
 *
 * core.addMonths('2014-10-31', 4, 'clamp') // => '2015-02-28'
 * core.addMonths('2014-10-31', 4, 'spill') // => '2015-03-03'
 * ```
 * @category Dates
 */
export function addMonths(on: IsoDate, months: number, monthEnd: MonthEnd): IsoDate {
  assertShift(on, months, 'months', monthEndProblems(monthEnd))
  const clamped = shiftMonths(utc(on), months)
  const leftOver = Number(on.slice(8)) - clamped.getUTCDate()
  return isoOf(monthEnd === 'clamp' ? clamped : shiftDays(clamped, leftOver))
}

/**
 * The day a number of days later (or earlier, for a negative number).
 *
 * @param on - the day to count from
 * @param days - whole days
 * @returns the day reached
 * @throws MaatwerkError `invalid-date`, `invalid-input`
 * @example
 * ```ts
 * import { core } from 'maatwerktrajecten'
 *
 * core.addDays('2014-12-31', 1) // => '2015-01-01'
 * ```
 * @category Dates
 */
export function addDays(on: IsoDate, days: number): IsoDate {
  assertShift(on, days, 'days')
  return isoOf(shiftDays(utc(on), days))
}

/**
 * The number of days from one day to another: 1 for the day after, negative for a day before.
 *
 * @param from - the first day
 * @param to - the other day
 * @returns whole days
 * @throws MaatwerkError `invalid-date`
 * @example
 * ```ts
 * import { core } from 'maatwerktrajecten'
 *
 * core.daysBetween('2014-08-01', '2014-10-01') // => 61
 * ```
 * @category Dates
 */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  throwProblems('invalid-date', 'two dates', [...dateProblems(from, 'from'), ...dateProblems(to, 'to')])
  return differenceInCalendarDays(utc(to), utc(from))
}

/**
 * A person's age in whole years on a day.
 *
 * Counted from birthday to birthday. Who was born on 29 February turns a year older on 1 March in a year without
 * that day. A day before the birth gives an error, not a negative age.
 *
 * @param bornOn - the day of birth
 * @param on - the day the age is asked for
 * @returns whole years, 0 or more
 * @throws MaatwerkError `invalid-date`, `invalid-period` when the day lies before the birth; the day of birth is never
 *   repeated in it
 * @example
 * ```ts
 * import { core } from 'maatwerktrajecten'
 *
 * core.ageOn('1999-03-14', '2015-03-13') // => 15
 * core.ageOn('1999-03-14', '2015-03-14') // => 16
 * ```
 * @category Dates
 */
export function ageOn(bornOn: IsoDate, on: IsoDate): number {
  const birth = isIsoDate(bornOn) ? [] : [notADay('bornOn', 'the day of birth')]
  throwProblems('invalid-date', 'an age', [...birth, ...dateProblems(on, 'on')])
  if (on < bornOn) {
    throw new MaatwerkError('invalid-period', 'an age', [
      { path: 'on', message: 'the day lies before the birth', expected: 'a day on or after bornOn' },
    ])
  }
  const years = Number(on.slice(0, 4)) - Number(bornOn.slice(0, 4))
  return on.slice(5) < bornOn.slice(5) ? years - 1 : years
}

function assertShift(on: unknown, by: number, path: string, others: readonly Problem[] = []): void {
  const date = dateProblems(on, 'on')
  const whole = Number.isSafeInteger(by) ? [] : [{ path, message: `${shown(by)} is not a whole number`, expected: 'a whole number' }]
  throwProblems(date.length > 0 ? 'invalid-date' : 'invalid-input', 'a date calculation', [...date, ...whole, ...others])
}

function monthEndProblems(monthEnd: unknown): Problem[] {
  if (monthEnd === 'clamp' || monthEnd === 'spill') return []
  return [{ path: 'monthEnd', message: `${shown(monthEnd)} is not a choice`, expected: "'clamp' or 'spill'" }]
}

function utc(on: IsoDate): UTCDate {
  return new UTCDate(`${on}T00:00:00Z`)
}

function isoOf(date: Date): IsoDate {
  const iso = Number.isNaN(date.getTime()) ? '' : date.toISOString()
  if (isIsoDate(iso.slice(0, 10)) && iso.charAt(10) === 'T') return iso.slice(0, 10)
  throw new MaatwerkError('invalid-date', 'a date calculation', [
    { path: '', message: 'the day reached lies outside the calendar', expected: 'a year from 1 to 9999' },
  ])
}
