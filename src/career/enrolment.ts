import type { IsoDate } from '../core/calendar.js'
import type { ProgrammeLevel } from './programme.js'

/**
 * An enrolment in a programme of an mbo institution.
 *
 * @category Careers
 */
export interface MboEnrolment {
  /** The level of the programme. */
  readonly level: ProgrammeLevel
  /** The first day. */
  readonly startedOn: IsoDate
  /** The first day on which it no longer lasts; left out while it lasts. */
  readonly endedOn?: IsoDate | undefined
  /** Learning at the institution (*bol*) or at work (*bbl*); left out where that is not known. */
  readonly leerweg?: 'bol' | 'bbl' | undefined
  /** A name for the programme, to tell one from another. */
  readonly programme?: string | undefined
  /** A name for the institution, to tell one from another. */
  readonly institution?: string | undefined
  /** What ended it; left out while it lasts, and where that is not known. */
  readonly endedBy?: EnrolmentEnd | undefined
}

/**
 * What ended an enrolment in the mbo: a diploma, a study advice (*bindend studieadvies*), or anything else.
 *
 * @category Careers
 */
export type EnrolmentEnd = 'diploma' | 'study-advice' | 'other'

/** All codes. */
export const enrolmentEnds: readonly EnrolmentEnd[] = ['diploma', 'study-advice', 'other']

/** Both ways of learning. */
export const enrolmentLeerwegen: readonly string[] = ['bol', 'bbl']
