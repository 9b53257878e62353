import type { Euro } from '../core/euro.js'
import type { Finding } from '../core/evidence.js'
import type { SchoolYear } from '../core/school-year.js'
import type { Entry } from '../ledger/entry.js'
import type { RuleContext } from '../policy/reading.js'
import type { UnknownAmount } from './vsv-subsidy-case.js'
import type { GivenAmount } from './statement.js'

/**
 * The practice of one pupil or student at an employer.
 *
 * @category Praktijkleren
 */
export interface PracticePlace {
  /** In a leerwerktraject of the vmbo, or in the bbl of the mbo. */
  readonly kind: 'leerwerktraject' | 'bbl'
  /** The study years with practice, all of them: of a leerwerktraject those of leerjaar 3 and 4 are taken together. */
  readonly years: readonly PracticeYear[]
}

/**
 * The practice of one study year.
 *
 * @category Praktijkleren
 */
export interface PracticeYear {
  /** The study year. */
  readonly schoolYear: SchoolYear
  /** The weeks in which there was practice; that one day makes a week count is a reading. Of 2013-2014 from January on. */
  readonly weeks: number
  /** The hours of practice, which a leerwerktraject is tested on; left out where they are not known. */
  readonly hours?: number | undefined
}

/**
 * How the subsidy is looked at.
 *
 * @category Praktijkleren
 */
export interface PraktijklerenContext extends RuleContext {
  /**
   * All whole places of this kind that are paid in each study year, the country over. The budget is shared out among
   * them; where it is left out the budget is taken as enough for the most.
   */
  readonly places?: number | undefined
  /**
   * What a whole place pays in a study year, in place of the law: for a year of which none was read. Where the hours of a
   * leerwerktraject are not known to be tested then, they are not.
   */
  readonly perPlace?: Readonly<Partial<Record<SchoolYear, GivenPlace>>> | undefined
  /** The budget that they share, in place of the one that was read; of no account without `places`. */
  readonly budget?: GivenAmount | undefined
}

/**
 * What one whole practice place pays, from elsewhere.
 *
 * @category Praktijkleren
 */
export interface GivenPlace extends GivenAmount {
  /** The weeks of practice of one whole place. */
  readonly weeks: number
}

/**
 * What was filled in.
 *
 * - `budget-suffices`: no number of places was given
 * - `no-money-from-other-budgets`: what other kinds of education leave unused would be added, and is not
 * - `rounded-to-the-cent`: the amount for one place, before it is multiplied by weeks
 * - `weeks-of-2014-for-2013-2014`: the 23 weeks of one place in 2014 are those of study year 2013-2014, so that its weeks
 *   are those from 1 January 2014 on
 * - `within-the-years-of-the-programme`: a student of bbl gets no more whole places than the programme has years; that
 *   is not tested. For a pupil in a leerwerktraject there is no such rule
 *
 * @category Praktijkleren
 */
export type PraktijklerenAssumption =
  | 'budget-suffices'
  | 'no-money-from-other-budgets'
  | 'rounded-to-the-cent'
  | 'weeks-of-2014-for-2013-2014'
  | 'within-the-years-of-the-programme'

/**
 * What the employer gets.
 *
 * @category Praktijkleren
 */
export interface Praktijkleren {
  /** Whether the hours of a leerwerktraject fit: 640 to 1,280 over both years; `no-test` in the bbl. */
  readonly hours: 'fit' | 'do-not-fit' | 'unknown' | 'no-test'
  /** What is paid, a line for each study year. */
  readonly entries: readonly Entry[]
  /** The sum of the lines. */
  readonly known: Euro
  /** What is not known. */
  readonly unknown: readonly UnknownAmount[]
  /** The whole, or why it is not known. */
  readonly total: Finding<Euro>
  /** What was filled in. */
  readonly assumptions: readonly PraktijklerenAssumption[]
}
