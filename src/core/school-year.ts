import { assertDate, type IsoDate } from './calendar.js'
import { MaatwerkError, throwProblems, type Problem } from './errors.js'
import { shown } from './problems.js'

/**
 * A Dutch school year, written as its two calendar years: `'2013-2014'`. It runs from 1 August up to and including
 * 31 July, and pupils are counted on 1 October. Two such texts compare as the years do.
 *
 * @category School years
 */
export type SchoolYear = string

const pattern = /^(\d{4})-(\d{4})$/

/**
 * Whether a value is a school year: two consecutive calendar years written as `YYYY-YYYY`.
 *
 * @param value - anything
 * @returns true for `'2013-2014'`, false for `'2013-2015'`, `'2013'` and `'2013/2014'`
 * @example
 * ```ts
 * import { core } from 'maatwerktrajecten'
 *
 * core.isSchoolYear('2013-2014') // => true
 * core.isSchoolYear('2013-2015') // => false
 * ```
 * @category School years
 */
export function isSchoolYear(value: unknown): value is SchoolYear {
  if (typeof value !== 'string') return false
  const parts = pattern.exec(value)
  return parts !== null && Number(parts[1]) >= 1 && Number(parts[2]) === Number(parts[1]) + 1
}

/**
 * The problem of a value that should be a school year, or nothing where it is one.
 *
 * @param value - anything
 * @param path - where it stands in the input
 * @returns at most one problem
 * @internal
 */
export function schoolYearProblems(value: unknown, path: string): Problem[] {
  if (isSchoolYear(value)) return []
  return [
    {
      path,
      message: `${shown(value)} is not a school year`,
      expected: "two consecutive years, such as '2013-2014'",
    },
  ]
}

/**
 * The school year that starts in a calendar year.
 *
 * @param startYear - the calendar year of 1 August, 1 to 9998
 * @returns the school year
 * @throws MaatwerkError `invalid-school-year`
 * @example
 * ```ts
 * import { core } from 'maatwerktrajecten'
 *
 * core.schoolYear(2013) // => '2013-2014'
 * ```
 * @category School years
 */
export function schoolYear(startYear: number): SchoolYear {
  if (!Number.isInteger(startYear) || startYear < 1 || startYear > 9998) {
    throw new MaatwerkError('invalid-school-year', 'a school year', [
      { path: 'startYear', message: `${shown(startYear)} is not a calendar year`, expected: 'a whole number from 1 to 9998' },
    ])
  }
  return `${pad(startYear)}-${pad(startYear + 1)}`
}

/**
 * The school year in which a day falls.
 *
 * @param on - the day
 * @returns the school year that runs on that day
 * @throws MaatwerkError `invalid-date`, `invalid-school-year` for a day before August of the year 1
 * @example
 * ```ts
 * import { core } from 'maatwerktrajecten'
 *
 * core.schoolYearOf('2014-07-31') // => '2013-2014'
 * core.schoolYearOf('2014-08-01') // => '2014-2015'
 * ```
 * @category School years
 */
export function schoolYearOf(on: IsoDate): SchoolYear {
  assertDate(on, 'on')
  const year = Number(on.slice(0, 4))
  return schoolYear(on.slice(5) < '08-01' ? year - 1 : year)
}

/**
 * The calendar year in which a school year starts.
 *
 * @param year - the school year
 * @returns the year of its 1 August
 * @throws MaatwerkError `invalid-school-year`
 * @example
 * ```ts
 * import { core } from 'maatwerktrajecten'
 *
 * core.startYearOf('2013-2014') // => 2013
 * ```
 * @category School years
 */
export function startYearOf(year: SchoolYear): number {
  throwProblems('invalid-school-year', 'a school year', schoolYearProblems(year, 'year'))
  return Number(year.slice(0, 4))
}

/**
 * The first day of a school year, 1 August.
 *
 * @param year - the school year
 * @returns the day
 * @throws MaatwerkError `invalid-school-year`
 * @example
 * ```ts
 * import { core } from 'maatwerktrajecten'
 *
 * core.startOf('2013-2014') // => '2013-08-01'
 * ```
 * @category School years
 */
export function startOf(year: SchoolYear): IsoDate {
  return `${pad(startYearOf(year))}-08-01`
}

/**
 * The day on which pupils are counted in a school year, 1 October (*teldatum*).
 *
 * @param year - the school year
 * @returns the day
 * @throws MaatwerkError `invalid-school-year`
 * @example
 * ```ts
 * import { core } from 'maatwerktrajecten'
 *
 * core.countDateOf('2019-2020') // => '2019-10-01'
 * ```
 * @category School years
 */
export function countDateOf(year: SchoolYear): IsoDate {
  return `${pad(startYearOf(year))}-10-01`
}

/**
 * The school year a number of years later (or earlier, for a negative number).
 *
 * @param year - the school year to count from
 * @param years - whole years
 * @returns the school year reached
 * @throws MaatwerkError `invalid-school-year`
 * @example
 * ```ts
 * import { core } from 'maatwerktrajecten'
 *
 * core.addSchoolYears('2013-2014', 2) // => '2015-2016'
 * ```
 * @category School years
 */
export function addSchoolYears(year: SchoolYear, years: number): SchoolYear {
  return schoolYear(startYearOf(year) + years)
}

/**
 * All school years from one up to and including another.
 *
 * @param first - the first school year
 * @param last - the last school year
 * @returns the years in order; one of them where both are the same
 * @throws MaatwerkError `invalid-school-year`, `invalid-period` when the last lies before the first
 * @example
 * ```ts
 * import { core } from 'maatwerktrajecten'
 *
 * core.schoolYears('2012-2013', '2014-2015') // => ['2012-2013', '2013-2014', '2014-2015']
 * ```
 * @category School years
 */
export function schoolYears(first: SchoolYear, last: SchoolYear): SchoolYear[] {
  const problems = [...schoolYearProblems(first, 'first'), ...schoolYearProblems(last, 'last')]
  throwProblems('invalid-school-year', 'a range of school years', problems)
  if (last < first) {
    throw new MaatwerkError('invalid-period', 'a range of school years', [
      { path: 'last', message: 'the last year lies before the first', expected: `${first} or later` },
    ])
  }
  const from = startYearOf(first)
  return Array.from({ length: startYearOf(last) - from + 1 }, (_, index) => schoolYear(from + index))
}

function pad(year: number): string {
  return String(year).padStart(4, '0')
}
