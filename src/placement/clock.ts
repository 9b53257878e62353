import { addDays, daysBetween, type IsoDate } from '../core/calendar.js'

/**
 * The minutes since midnight of a time written as `HH:MM`, `24:00` included; nothing where it is none.
 *
 * @internal
 */
export function minutesOf(value: unknown): number | undefined {
  const parts = typeof value === 'string' ? /^(\d{2}):(\d{2})$/.exec(value) : null
  if (parts === null) return undefined
  const [hours, minutes] = [Number(parts[1]), Number(parts[2])]
  return minutes < 60 && hours * 60 + minutes <= 1440 ? hours * 60 + minutes : undefined
}

/**
 * The day of the week, 0 for Monday to 6 for Sunday.
 *
 * @internal
 */
export function weekday(on: IsoDate): number {
  // 1 January 2001 was a Monday.
  return ((daysBetween('2001-01-01', on) % 7) + 7) % 7
}

/**
 * The Monday of the week of a day.
 *
 * @internal
 */
export function mondayOf(on: IsoDate): IsoDate {
  return addDays(on, -weekday(on))
}

/**
 * The ISO week of a day: the week belongs to the year of its Thursday.
 *
 * @internal
 */
export function isoWeekOf(on: IsoDate): string {
  const thursday = addDays(on, 3 - weekday(on))
  const year = thursday.slice(0, 4)
  const number = Math.floor(daysBetween(`${year}-01-01`, thursday) / 7) + 1
  return `${year}-W${String(number).padStart(2, '0')}`
}
