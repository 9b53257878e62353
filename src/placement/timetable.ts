import type { IsoDate } from '../core/calendar.js'
import type { SchoolYear } from '../core/school-year.js'
import type { Verdict } from '../core/verdict.js'
import type { RuleContext } from '../policy/reading.js'

/**
 * A stretch of one day at school, in the placement, or in a side job. Breaks lie between blocks, not inside them.
 *
 * @category Timetable
 */
export interface Block {
  /** The day. */
  readonly date: IsoDate
  /** When it starts, as `HH:MM` from `00:00` to `23:59`. */
  readonly from: string
  /** When it ends, as `HH:MM` up to `24:00`; it ends on the day it started. */
  readonly until: string
  /** What the pupil does. */
  readonly kind: 'school' | 'placement' | 'side-job'
}

/**
 * What a pupil is to do in a number of weeks, and what is arranged for the placement. Leave out what is not known.
 *
 * @category Timetable
 */
export interface Timetable {
  /** The blocks, in any order. Give whole weeks: a limit is checked on what is here. */
  readonly blocks: readonly Block[]
  /** The agreement on the placement. */
  readonly agreement?: Agreement | undefined
  /** Whether the placement is part of the school plan, or of a programme in place of compulsory schooling. */
  readonly withinSchoolPlan?: boolean | undefined
  /** Whether the work is light work; see the rules under `placement/light-work`. */
  readonly lightWork?: boolean | undefined
  /** Whether the work is industrial. Only a reading of the 2014 report asks for it. */
  readonly industrial?: boolean | undefined
}

/**
 * The agreement on a placement.
 *
 * @category Timetable
 */
export interface Agreement {
  /** The day it was signed. */
  readonly signedOn?: IsoDate | undefined
  /** Whether a parent or guardian signed as well. */
  readonly coSignedByParent?: boolean | undefined
}

/**
 * The pupil that a timetable is for.
 *
 * @category Timetable
 */
export interface PlacementPupil {
  /** The day of birth; leave it out where it is not known. */
  readonly bornOn?: IsoDate | undefined
}

/**
 * How a timetable is checked.
 *
 * @category Timetable
 */
export interface TimetableContext extends RuleContext {
  /**
   * Whether a side job counts as working time. The law for placements does not say; `counts`, the default, is the
   * cautious reading. With `apart` a side job is left out, and its own limits are not checked.
   */
  readonly sideJob?: 'counts' | 'apart' | undefined
}

/**
 * Whether a timetable keeps to the rules.
 *
 * @category Timetable
 */
export type TimetableOutcome = 'keeps-the-rules' | 'breaks-the-rules'

/**
 * A condition for a timetable. The function `checkTimetable` says what each of them means.
 *
 * @category Timetable
 */
export type TimetableReason =
  | 'old-enough'
  | 'week-total'
  | 'day-total'
  | 'year-total'
  | 'no-sunday'
  | 'no-evening-or-night'
  | 'rest'
  | 'break'
  | 'agreement-signed-beforehand'
  | 'agreement-co-signed'
  | 'within-school-plan'
  | 'light-work'
  | 'not-industrial'

/**
 * What a breach is about.
 *
 * - `too-young`: a placement before the youngest age
 * - `week-total`, `day-total`: too long in an ISO week (Monday to Sunday) or on a day
 * - `year-total`: too long in a school year, only by a reading of the 2014 report
 * - `sunday`: at work on a Sunday
 * - `evening-or-night`: at work in the hours of the day that the rest must take in
 * - `rest`: too short a rest between two days
 * - `break`: too long at work without a break
 *
 * @category Timetable
 */
export type BreachCode =
  | 'too-young'
  | 'week-total'
  | 'day-total'
  | 'year-total'
  | 'sunday'
  | 'evening-or-night'
  | 'rest'
  | 'break'

/**
 * One place where a timetable breaks a rule.
 *
 * @category Timetable
 */
export interface Breach {
  /** What it is about. */
  readonly code: BreachCode
  /** The day; of a week or school year the first day; of a rest the day after it. */
  readonly on: IsoDate
  /** The ISO week of that day: `2014-W40`. */
  readonly week: string
  /** The school year, of a `year-total`. */
  readonly schoolYear?: SchoolYear
  /** The key of the rule in the policy register. */
  readonly rule: string
  /** The id of the fact, or of the reading. */
  readonly fact: string
  /** What the rule allows at most, or for `rest` and `too-young` asks at least. */
  readonly limit: number
  /** What the timetable has. */
  readonly found: number
  /** What both are counted in: whole minutes, or years of age. */
  readonly unit: 'minutes' | 'years'
  /** Whether it is a breach only because a side job counts as working time, which is a reading. */
  readonly onlyWithSideJob: boolean
}

/**
 * What a planner should know beside the breaches.
 *
 * - `from-16`: from this day on the pupil is 16, and these rules no longer apply
 * - `not-known`: on this day and perhaps later ones the rule or the age is not known, so that nothing was checked
 * - `week-without-placement`: the week has no placement under these rules, so that its hours were not checked
 *
 * @category Timetable
 */
export interface TimetableNote {
  /** What it says. */
  readonly code: 'from-16' | 'not-known' | 'week-without-placement'
  /** The first day of the timetable that it is about; for a week its Monday. */
  readonly on: IsoDate
}

/**
 * The verdict on a timetable, with every breach.
 *
 * @category Timetable
 */
export interface TimetableVerdict extends Verdict<TimetableOutcome, TimetableReason> {
  /** Every breach, by day. The conditions that are no matter of hours stand in the reasons only. */
  readonly breaches: readonly Breach[]
  /** What was not checked, and why, by day. */
  readonly notes: readonly TimetableNote[]
  /** How the side job was counted. */
  readonly sideJob: 'counts' | 'apart'
}
