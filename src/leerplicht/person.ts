import type { Diploma } from '../career/diploma.js'
import type { IsoDate } from '../core/calendar.js'
import type { SchoolYear } from '../core/school-year.js'
import type { RuleContext } from '../policy/reading.js'

/**
 * A young person, as far as leerplicht and kwalificatieplicht look at somebody. Leave out what is not known: it never
 * counts as "no".
 *
 * @category Input
 */
export interface LeerplichtPerson {
  /** The day of birth. */
  readonly bornOn?: IsoDate | undefined
  /**
   * The school year from which the full ones are counted: the first one attended in full, moved a year later for each
   * later one that was not.
   */
  readonly firstFullSchoolYear?: SchoolYear | undefined
  /** All diplomas, an empty list where there is none. One counts from the day it was obtained. */
  readonly diplomas?: readonly Diploma[] | undefined
  /**
   * Whether the school is, or was the last one, among those of art. 2 lid 2, parts j and n, of the Wet op de
   * expertisecentra (WEC); `other` where it is none of them, or no vso at all. The wording read up to 2013 asks for it.
   */
  readonly vsoSchool?: VsoSchool | undefined
}

/**
 * Whether somebody's school is one of those in the vso that exempted from the kwalificatieplicht until 2013.
 *
 * @category Input
 */
export type VsoSchool = 'wec-2-lid-2-j-or-n' | 'other'

/** Both codes. */
export const vsoSchools: readonly VsoSchool[] = ['wec-2-lid-2-j-or-n', 'other']

/**
 * Which day the duty is asked for.
 *
 * @category Input
 */
export interface LeerplichtContext extends RuleContext {
  /** The day, which is also the day whose law applies. */
  readonly on: IsoDate
}
