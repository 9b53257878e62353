import type { IsoDate } from '../core/calendar.js'

/**
 * The results for Nederlands and rekenen of a student in the mbo.
 *
 * @category Exams in the mbo
 */
export interface MboResults {
  /** The level of the programme. */
  readonly level: 'mbo-2' | 'mbo-3' | 'mbo-4'
  /** The first day of the programme: some rules are for students who started from a day on. */
  readonly startedOn?: IsoDate | undefined
  /** The mark for Nederlands, from 1 to 10; absent where it is not known yet. */
  readonly nederlands?: number | undefined
  /** The mark for rekenen, or whether the exam was taken; absent where neither is known. */
  readonly rekenen?: number | 'taken' | 'not-taken' | undefined
}
