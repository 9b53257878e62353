import type { Euro } from '../core/euro.js'
import type { Finding } from '../core/evidence.js'
import type { SchoolYear } from '../core/school-year.js'
import type { RuleContext } from '../policy/reading.js'
import type { RugzakIndication } from './facts/rugzak.js'
import type { PupilDepartment, SchoolType } from './pupil.js'
import type { PupilAssumption, PupilPart } from './pupil-statement.js'
import type { FundingStatement, GivenAmount } from './statement.js'

/**
 * A class or another group of vmbo pupils of one leerjaar.
 *
 * @category Group
 */
export interface PupilGroup {
  /** How many pupils there are, with lwoo or without. */
  readonly pupils: number
  /** How many of them have lwoo. */
  readonly lwoo: number
  /** The leerjaar; needed but for the amounts of the report. */
  readonly leerjaar?: 1 | 2 | 3 | 4 | undefined
  /** The department; by the law needed from leerjaar 3, and before it for `nautisch` only. */
  readonly department?: PupilDepartment | undefined
  /** Those with leerlinggebonden financiering (rugzak), by indication; nobody when left out. */
  readonly rugzak?: readonly RugzakPupils[] | undefined
}

/**
 * Pupils of a group that have a rugzak of one indication.
 *
 * @category Group
 */
export interface RugzakPupils {
  /** The indication. */
  readonly indication: RugzakIndication
  /** How many pupils have it, with lwoo or without. */
  readonly pupils: number
  /** How many of these have lwoo too: their rugzak brings less. */
  readonly lwoo: number
}

/**
 * The time and the school for which the money of a group is asked.
 *
 * @category Group
 */
export interface GroupYear {
  /** The calendar year; this or the school year is given. */
  readonly year?: number | undefined
  /** The school year: five twelfths of the calendar year in which it starts, seven of the next one. */
  readonly schoolYear?: SchoolYear | undefined
  /**
   * The group of school types (`schoolsoortgroep`): 1 mavo and vbo, 3 havo with mavo, 4 with havo, mavo and vbo; needed but
   * for the amounts of the report.
   */
  readonly schoolTypeGroup?: 1 | 3 | 4 | undefined
  /** The type of school, of that group; needed with the fixed parts. Without it a school of group 1 is taken to have vbo. */
  readonly schoolType?: SchoolType | undefined
  /**
   * What is counted:
   *
   * - `variable`: what pupils bring more, by the law; this when left out
   * - `with-fixed`: and a share of the fixed parts of the school
   * - `report`: the round amounts of the 2014 report in place of the law; they need no leerjaar and no kind of school
   */
  readonly basis?: 'variable' | 'with-fixed' | 'report' | undefined
  /** The pupils of the whole school over which the fixed parts are spread, 200 or more; needed with the fixed parts. */
  readonly schoolPupils?: number | undefined
  /** Whether the prestatiebox is counted; not when left out. */
  readonly prestatiebox?: boolean | undefined
}

/**
 * A part of the money for a group: one of a pupil, or, by the report, all that pupils with or without lwoo bring.
 *
 * @category Group
 */
export type GroupPart = PupilPart | 'regular-pupils' | 'lwoo-pupils'

/** The parts of a group by the report. */
export const reportParts: readonly GroupPart[] = ['regular-pupils', 'lwoo-pupils', 'rugzak']

/**
 * How the money for a group is looked at.
 *
 * @category Group
 */
export interface GroupContext extends RuleContext {
  /**
   * Amounts per pupil that take the place of parts, by calendar year and then by the code of the part. Those of the report
   * go by the year that is asked, or in which the school year starts.
   */
  readonly amounts?: Readonly<Record<number, Readonly<Partial<Record<GroupPart, GivenAmount>>>>> | undefined
}

/**
 * Something that the money for a group takes as given; those of a pupil are explained there.
 *
 * - `same-pupils-on-both-count-dates`: money of a calendar year goes by the pupils of 1 October before it; the group is
 *   taken to have been as large on the count date before the school year
 * - `books-of-the-school-year`: books are paid once for the whole school year
 * - `rugzak-of-the-school-year`: the rugzak of the whole school year is taken
 * - `report-names-no-year`: the amounts of the report are taken for the year that is asked
 *
 * @category Group
 */
export type GroupAssumption =
  | PupilAssumption
  | 'same-pupils-on-both-count-dates'
  | 'books-of-the-school-year'
  | 'rugzak-of-the-school-year'
  | 'report-names-no-year'

/**
 * The money for a group. Amounts of entries have up to ten decimals: only sums are rounded, so that the total may lie
 * some cents from the rounded amount per pupil times their number.
 *
 * @category Group
 */
export interface GroupStatement extends FundingStatement<GroupPart, GroupAssumption> {
  /** What a pupil without lwoo brings, to the cent, without a rugzak. */
  readonly perRegularPupil: Finding<Euro>
  /** What a pupil with lwoo brings, to the cent, without a rugzak. */
  readonly perLwooPupil: Finding<Euro>
}
