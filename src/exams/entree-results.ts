import type { IsoDate } from '../core/calendar.js'
import type { WordResult } from './marks.js'

/**
 * A result: a mark from 1 to 10, or a word.
 *
 * @category Exams in the mbo
 */
export type PartResult = number | WordResult

/**
 * A part of an exam, with its result.
 *
 * @category Exams in the mbo
 */
export interface ExamPartResult {
  /** Its name. */
  readonly name: string
  /** Its result; absent where it is not known yet. */
  readonly result?: PartResult | undefined
}

/**
 * The results of a student in the entreeopleiding, or in the assistentopleiding before it.
 *
 * @category Exams in the mbo
 */
export interface EntreeResults {
  /** The first day of the programme; asked for where the rule of 2012 has just begun. */
  readonly startedOn?: IsoDate | undefined
  /** Every specific part of the exam, also without a result yet; absent where they are not known. */
  readonly specificParts?: readonly ExamPartResult[] | undefined
  /** The keuzedeel: its result, or whether it was taken. */
  readonly keuzedeel?: PartResult | 'taken' | 'not-taken' | undefined
  /** Loopbaan en burgerschap. */
  readonly loopbaanEnBurgerschap?: 'voldaan' | 'niet-voldaan' | undefined
  /** Rekenen, as the institution judged it. */
  readonly rekenen?: 'voldaan' | 'niet-voldaan' | undefined
}
