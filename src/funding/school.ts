import type { Euro } from '../core/euro.js'
import type { Finding, Source } from '../core/evidence.js'
import type { RuleContext } from '../policy/reading.js'
import type { SchoolDepartment, SchoolType } from './pupil.js'
import type { FundingStatement, GivenAmount } from './statement.js'

/**
 * Some pupils of a school that the law treats alike.
 *
 * @category School
 */
export interface SchoolPupils {
  /** The leerjaar, 1 to 6; leerjaar 5 and 6 of `vbo` and `landbouw` are those of VM2. */
  readonly leerjaar: 1 | 2 | 3 | 4 | 5 | 6
  /** The kind of education; needed from leerjaar 3, and before it for `nautisch` and `praktijkonderwijs` only. */
  readonly department?: SchoolDepartment | undefined
  /**
   * How many count, with lwoo or without. Whoever was absent for more than half of the school days without reason does not
   * count, nor does who redoes an exam already passed; bb passed and kb begun does.
   */
  readonly pupils: number
  /** How many of them have lwoo; may be left out for havo, vwo and praktijkonderwijs only. */
  readonly lwoo?: number | undefined
}

/**
 * A school or school community.
 *
 * @category School
 */
export interface School {
  /** The type of school or community. */
  readonly schoolType: SchoolType | 'praktijkonderwijs'
  /** Its pupils on 1 October before the calendar year. */
  readonly pupils: readonly SchoolPupils[]
  /** Second sites that are needed for the spread of schools; none when left out. */
  readonly secondSites?: number | undefined
}

/**
 * The year for which the money of a school is asked.
 *
 * @category School
 */
export interface SchoolYearAsked {
  /** The calendar year, to 2021; from 2022 the simplified funding holds. */
  readonly year: number
  /** Whether the prestatiebox is counted; not when left out. */
  readonly prestatiebox?: boolean | undefined
}

/**
 * A part of the money of a school. Parts of material are named as the rules of the register on them.
 *
 * @category School
 */
export type SchoolPart =
  | 'teachers'
  | 'directie'
  | 'oop'
  | 'material/fixed-per-school'
  | 'material/fixed-rooms'
  | 'material/second-site'
  | 'material/group-1'
  | 'material/group-2'
  | 'material/group-3'
  | 'material/group-4'
  | 'material/group-5'
  | 'material/group-6'
  | 'material/praktijkonderwijs'
  | 'lwoo-support'
  | 'material/lwoo-leerjaar-1-2'
  | 'material/lwoo-leerjaar-3-4'
  | 'material/support'
  | 'material/books'
  | 'prestatiebox'

/** All parts. */
export const schoolParts: readonly SchoolPart[] = [
  'teachers',
  'directie',
  'oop',
  'material/fixed-per-school',
  'material/fixed-rooms',
  'material/second-site',
  'material/group-1',
  'material/group-2',
  'material/group-3',
  'material/group-4',
  'material/group-5',
  'material/group-6',
  'material/praktijkonderwijs',
  'lwoo-support',
  'material/lwoo-leerjaar-1-2',
  'material/lwoo-leerjaar-3-4',
  'material/support',
  'material/books',
  'prestatiebox',
]

/**
 * A number of posts that the caller gives, where the rules on posts of a year were not read or others held.
 *
 * @category School
 */
export interface GivenPosts {
  /** The posts; three decimals are taken. */
  readonly value: number
  /** Where the number comes from. */
  readonly source: Source
}

/**
 * The kinds of staff that a school has posts for.
 *
 * @category School
 */
export type PostKind = 'teachers' | 'directie' | 'oop'

/** All kinds of staff. */
export const postKinds: readonly PostKind[] = ['teachers', 'directie', 'oop']

/**
 * How the money of a school is looked at.
 *
 * @category School
 */
export interface SchoolContext extends RuleContext {
  /**
   * Prices that take the place of those of the law, by the code of the part: per post for `teachers`, `directie` and
   * `oop`, per school or site for the fixed ones, and per pupil for the others. They are graded `estimate`.
   */
  readonly amounts?: Readonly<Partial<Record<SchoolPart, GivenAmount>>> | undefined
  /** Posts that take the place of those of the law, teachers with the fixed ones; they are graded `estimate`. */
  readonly posts?: Readonly<Partial<Record<PostKind, GivenPosts>>> | undefined
}

/**
 * Something that the money of a school takes as given.
 *
 * - `fixed-amounts-once-per-community`: the law gives the fixed amounts per school and does not say what that is for a
 *   community
 * - `filled-up-to-200-pupils`: posts are reckoned for 200 pupils; those that are added count as pupils without lwoo
 * - `not-in-a-vertical-school-community`: the school is in no community with an institution for mbo, where it would have
 *   no fixed amounts for material
 * - `no-posts-from-special-education`: it has no fixed posts for lwoo or praktijkonderwijs that came from a former school
 *   or department of special education; said where it has such pupils
 * - `not-below-the-closing-norm`: it has no extra posts and no extra amount as a school that stays open below the closing
 *   norm; said where it is so small that it might, below 200 pupils, or 250 with havo
 * - `not-for-landbouw-only`: it has not the amount of a school for vbo with landbouw only; said where all its upper years are
 * - `unchanged-after-last-text`: rules hold as in the last text read
 *
 * @category School
 */
export type SchoolAssumption =
  | 'fixed-amounts-once-per-community'
  | 'filled-up-to-200-pupils'
  | 'not-in-a-vertical-school-community'
  | 'no-posts-from-special-education'
  | 'not-below-the-closing-norm'
  | 'not-for-landbouw-only'
  | 'unchanged-after-last-text'

/**
 * The money of a school in a calendar year, as the law rounds it: each part to the cent.
 *
 * @category School
 */
export interface SchoolStatement extends FundingStatement<SchoolPart, SchoolAssumption> {
  /** The posts, to three decimals: teachers with the fixed ones. */
  readonly posts: Readonly<Record<PostKind, Finding<number>>>
  /** The total divided by the number of pupils, to the cent. */
  readonly perPupil: Finding<Euro>
}
