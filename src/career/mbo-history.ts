import { addDays, type IsoDate } from '../core/calendar.js'
import { schoolYearOf, startYearOf } from '../core/school-year.js'
import type { MboEnrolment } from './enrolment.js'

/**
 * A number that a history leaves between two bounds: the same where it is certain.
 *
 * @internal
 */
export interface Bounds {
  readonly least: number
  readonly most: number
}

/**
 * What a whole history of enrolments in the mbo comes to on a day.
 *
 * @internal
 */
export interface MboHistory {
  /** How many a study advice ended. */
  readonly terminations: Bounds
  /** The study years that have passed since the last of them; absent where there is none. */
  readonly studyYearsSinceTermination?: Bounds
  /** The study years with an enrolment that brought no diploma. */
  readonly mboYearsWithoutDiploma: Bounds
  /** The study years that have passed since; absent where there was no enrolment. */
  readonly studyYearsSinceMbo?: Bounds
  /** The places in the list of those that ended, it is not known by what. */
  readonly endUnknown: readonly number[]
}

/** Level 1 is the entreeopleiding from this day on, the assistentopleiding before it. */
const firstDayOfEntree = '2014-08-01'

/**
 * Whether somebody was enrolled for an entreeopleiding in the past two study years.
 *
 * @param enrolments - the whole history, checked
 * @param on - the day from which one looks back
 * @returns `undefined` where only an assistentopleiding begun before 1 August 2014 can make it so
 * @internal
 */
export function inEntreeInPastTwoStudyYears(enrolments: readonly MboEnrolment[], on: IsoDate): boolean | undefined {
  const first = studyYearOf(on) - 2
  const recent = enrolments.filter((each) => each.level === 'entree' && begun(each, on) && lastYear(each, on) >= first)
  if (recent.some(({ startedOn }) => startedOn >= firstDayOfEntree)) return true
  return recent.length > 0 ? undefined : false
}

/**
 * The counts that follow from a history. An end of which the cause is not known may be any.
 *
 * @param enrolments - the whole history, checked
 * @param on - the day from which one looks back
 * @internal
 */
export function mboHistory(enrolments: readonly MboEnrolment[], on: IsoDate): MboHistory {
  const all = enrolments.filter((each) => begun(each, on))
  const endUnknown = [...enrolments.keys()].filter((at) => mayHaveEndedBy(enrolments[at]!, undefined, on))
  return { ...terminationsOf(all, on), ...yearsOf(all, on), endUnknown }
}

function terminationsOf(
  all: readonly MboEnrolment[],
  on: IsoDate,
): Pick<MboHistory, 'terminations' | 'studyYearsSinceTermination'> {
  const sure = all.filter((each) => endedBy(each, 'study-advice', on))
  const possible = all.filter((each) => mayHaveEndedBy(each, 'study-advice', on))
  const terminations = { least: sure.length, most: possible.length }
  if (possible.length === 0) return { terminations }
  const since = { least: passedSince(possible, on), most: sure.length === 0 ? Infinity : passedSince(sure, on) }
  return { terminations, studyYearsSinceTermination: since }
}

/** Whether years before a diploma count was not read: with one they may be none. */
function yearsOf(
  all: readonly MboEnrolment[],
  on: IsoDate,
): Pick<MboHistory, 'mboYearsWithoutDiploma' | 'studyYearsSinceMbo'> {
  const most = countYears(all.filter((each) => !endedBy(each, 'diploma', on)), on)
  const diploma = all.some((each) => mayHaveEndedBy(each, 'diploma', on))
  const mboYearsWithoutDiploma = { least: diploma ? 0 : most, most }
  if (all.length === 0) return { mboYearsWithoutDiploma }
  const least = passedSince(all, on)
  return { mboYearsWithoutDiploma, studyYearsSinceMbo: { least, most: diploma ? Infinity : least } }
}

function begun({ startedOn }: MboEnrolment, on: IsoDate): boolean {
  return startedOn < on
}

function endedBy(enrolment: MboEnrolment, end: MboEnrolment['endedBy'], on: IsoDate): boolean {
  return enrolment.endedOn !== undefined && enrolment.endedOn <= on && enrolment.endedBy === end
}

function mayHaveEndedBy(enrolment: MboEnrolment, end: MboEnrolment['endedBy'], on: IsoDate): boolean {
  return endedBy(enrolment, end, on) || endedBy(enrolment, undefined, on)
}

/** The study years in which there is a day of an enrolment, before the day that is asked for. */
function countYears(enrolments: readonly MboEnrolment[], on: IsoDate): number {
  const years = enrolments.flatMap((each) => {
    const first = studyYearOf(each.startedOn)
    return Array.from({ length: lastYear(each, on) - first + 1 }, (_, index) => first + index)
  })
  return new Set(years).size
}

/** The whole study years between the last day of an enrolment and the running study year. */
function passedSince(enrolments: readonly MboEnrolment[], on: IsoDate): number {
  const last = Math.max(...enrolments.map((each) => lastYear(each, on)))
  return Math.max(0, studyYearOf(on) - last - 1)
}

/** The study year of the last day before the day that is asked for. */
function lastYear({ endedOn }: MboEnrolment, on: IsoDate): number {
  return studyYearOf(addDays(endedOn === undefined || endedOn > on ? on : endedOn, -1))
}

/** A study year by the calendar year in which it starts. */
function studyYearOf(day: IsoDate): number {
  return startYearOf(schoolYearOf(day))
}
