import type { ProgrammeLevel } from '../career/programme.js'
import type { IsoDate } from '../core/calendar.js'
import type { FundedEnrolment } from './mbo-student.js'

/**
 * The counting of 1 Octobers.
 */

/** @internal */
export const yearOf = (day: IsoDate): number => Number(day.slice(0, 4))

/** @internal */
export const dayIn = (year: number, monthAndDay: string): IsoDate => `${String(year).padStart(4, '0')}-${monthAndDay}`

/** @internal */
export const octoberOf = (year: number): IsoDate => dayIn(year, '10-01')

/** @internal */
export function runsOn({ startedOn, endedOn }: FundedEnrolment, day: IsoDate): boolean {
  return startedOn <= day && (endedOn === undefined || day < endedOn)
}

/** The index of the enrolment on a day; -1 where there is none. @internal */
export function indexOn(enrolments: readonly FundedEnrolment[], day: IsoDate): number {
  return enrolments.findIndex((enrolment) => runsOn(enrolment, day))
}

/** @internal */
export const isEntree = (level: ProgrammeLevel): boolean => level === 'entree'

function isInGroup(enrolments: readonly FundedEnrolment[], year: number, entree: boolean): boolean {
  return enrolments.some((each) => isEntree(each.level) === entree && runsOn(each, octoberOf(year)))
}

/** @internal */
export interface Stay {
  /** The year of stay, 1 for the first. */
  readonly year: number
  /** Whether the years were counted anew after an absence. */
  readonly restarted: boolean
  /** Whether an October before 2013 is among the years. */
  readonly withEarlierYears: boolean
}

/** The first October that a funding year of the cascade is counted on. */
const firstOfCascade = 2013

/**
 * The year of stay on the 1 October of a year, by the programmes whose years are counted together.
 *
 * @internal
 */
export function stayIn(
  enrolments: readonly FundedEnrolment[],
  year: number,
  { entree, reset, from }: { readonly entree: boolean; readonly reset: number; readonly from?: number },
): Stay {
  const first = Math.max(from ?? 0, Math.min(year, ...enrolments.map(({ startedOn }) => yearOf(startedOn))))
  let [count, absent, restarted, earlier] = [0, 0, false, false]
  for (let each = first; each <= year; each += 1) {
    if (!isInGroup(enrolments, each, entree)) {
      absent += 1
      continue
    }
    const anew = count > 0 && absent >= reset
    restarted ||= anew
    earlier = each < firstOfCascade || (earlier && !anew)
    count = anew ? 1 : count + 1
    absent = 0
  }
  return { year: count, restarted, withEarlierYears: earlier }
}

/**
 * Whether so many 1 Octobers in a row without a programme of mbo-2 to mbo-4 lie between two days.
 *
 * @internal
 */
export function awayBetween(
  enrolments: readonly FundedEnrolment[],
  from: IsoDate,
  to: IsoDate,
  octobers: number,
): boolean {
  let absent = 0
  for (let year = yearOf(from); year <= yearOf(to); year += 1) {
    const october = octoberOf(year)
    if (october <= from || october > to) continue
    absent = isInGroup(enrolments, year, false) ? 0 : absent + 1
    if (absent >= octobers) return true
  }
  return false
}
