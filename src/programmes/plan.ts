import type { ProgrammeLevel } from '../career/programme.js'
import type { IsoDate } from '../core/calendar.js'
import type { RuleContext } from '../policy/reading.js'
import type { MboLeerweg } from './hours-facts.js'

/**
 * Which day a question on a programme is asked for.
 *
 * @category Hours
 */
export interface ProgrammeContext extends RuleContext {
  /**
   * The day whose law applies, such as the first day of the programme. For a student of 2013-2014 who finishes under the
   * old law (ENT-31) this is a day before 1 August 2014.
   */
  readonly on: IsoDate
}

/**
 * What kind of programme it is. Leave out what is not known.
 *
 * @category Hours
 */
export interface ProgrammeKind {
  /** The level. */
  readonly level?: ProgrammeLevel | undefined
  /** By bol or by bbl. */
  readonly leerweg?: MboLeerweg | undefined
  /** How many study years it takes; from 1 August 2014 the law itself fixes that for the entreeopleiding: one. */
  readonly studyYears?: number | undefined
}

/**
 * The planned hours of a programme. Leave out what is not known.
 *
 * @category Hours
 */
export interface HoursPlan extends ProgrammeKind {
  /** The study years in their order; a year that is left out at the end is not known. */
  readonly years?: readonly PlannedYear[] | undefined
  /**
   * Whether the institution can show that the quality is sufficient with fewer hours, and accounts for that. You judge
   * it: the law says no more.
   */
  readonly qualityAccountedFor?: boolean | undefined
}

/**
 * The planned clock hours of one study year.
 *
 * @category Hours
 */
export interface PlannedYear {
  /** Hours in the institution, the norm of bol before 1 August 2014. */
  readonly inInstitution?: number | undefined
  /** Hours of the programme in all. */
  readonly total?: number | undefined
  /** Of these: hours of guided teaching. */
  readonly guided?: number | undefined
  /** Of these: hours of beroepspraktijkvorming. */
  readonly practice?: number | undefined
}
