import { addMonths, type IsoDate } from '../core/calendar.js'
import { addSchoolYears, countDateOf, schoolYearOf, startOf, type SchoolYear } from '../core/school-year.js'

/**
 * The day on which somebody reaches an age; 1 March for who was born on 29 February, in a year without that day.
 *
 * @internal
 */
export function birthday(bornOn: IsoDate, age: number): IsoDate {
  return addMonths(bornOn, 12 * age, 'spill')
}

/**
 * The first day after a school year: the 1 August on which the next one starts.
 *
 * @internal
 */
export function dayAfter(year: SchoolYear): IsoDate {
  return startOf(addSchoolYears(year, 1))
}

/** An assumption, and no law: no text on the start of the school age was read. */
const youngestAtSchool = 4

/**
 * The earliest school year that can be somebody's first full one: the child is four by its count date, 1 October.
 *
 * @internal
 */
export function earliestFullSchoolYear(bornOn: IsoDate): SchoolYear {
  const fourth = birthday(bornOn, youngestAtSchool)
  const year = schoolYearOf(fourth)
  return fourth <= countDateOf(year) ? year : addSchoolYears(year, 1)
}
