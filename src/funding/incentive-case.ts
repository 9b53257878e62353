import type { Euro } from '../core/euro.js'
import type { Finding } from '../core/evidence.js'
import type { SchoolYear } from '../core/school-year.js'
import type { Entry } from '../ledger/entry.js'
import type { NormCounts } from '../vsv/norm.js'
import type { MboAssumption, MboPot, MboStudent, MboWeightContext, MboWeightYear } from './mbo-student.js'
import type { UnknownAmount, VsvPerFewerCase } from './vsv-subsidy-case.js'
import type { GivenAmount } from './statement.js'

/**
 * Somebody who may be admitted, with the stay that is expected.
 *
 * @category Incentive
 */
export interface Applicant {
  /**
   * What was before in the mbo, and as its last enrolment the stay that is expected, with its end. Diplomas are those
   * held already.
   */
  readonly student: MboStudent
  /** The chance that the stay ends in the diploma of its level, 0 to 1. */
  readonly diplomaChance: number
  /** The chance that somebody who leaves without that diploma is a new vsv student, 0 to 1; left out where not known. */
  readonly vsvChanceWithoutDiploma?: number | undefined
  /**
   * The same for somebody who leaves entree with its diploma: that is no startkwalificatie, and only who is registered as
   * working is no vsv student. Of no other level, where the diploma is one.
   */
  readonly vsvChanceWithDiploma?: number | undefined
}

/**
 * The institution, as far as its subsidy against vsv can turn on one student.
 *
 * @category Incentive
 */
export interface IncentiveInstitution {
  /** The students and new vsv students of the level without the applicant; left out where the norm is no matter. */
  readonly vsv?: InstitutionVsv | undefined
  /** The subsidy of an amount for each vsv student fewer, 2009 to 2013; left out where it is no matter. */
  readonly fewer?: InstitutionFewer | undefined
}

/**
 * The institution in the subsidy of an amount for each vsv student fewer, in the year in which the applicant would be
 * counted.
 *
 * @category Incentive
 */
export interface InstitutionFewer extends Omit<VsvPerFewerCase, 'scheme' | 'receiver'> {
  /** The calendar year of the subsidy; it counts an earlier school year. */
  readonly year: number
}

/**
 * One level of an institution in the year in which the applicant would be counted for vsv.
 *
 * @category Incentive
 */
export interface InstitutionVsv {
  /** The measurement year. */
  readonly schoolYear: SchoolYear
  /** The students of the level and its new vsv students, without the applicant; those of the year before if known. */
  readonly counts: Omit<NormCounts, 'part' | 'level'>
  /** The sum that the level earns where it meets its norm, with where it was found. */
  readonly sum: GivenAmount
}

/**
 * What the amounts go by.
 *
 * @category Incentive
 */
export interface IncentiveContext extends MboWeightContext {
  /** What one unit of weight is worth in euros, by pot. No regulation states it. */
  readonly prices?: Readonly<Partial<Record<MboPot, GivenAmount>>> | undefined
}

/**
 * What is filled in or left out.
 *
 * - `stay-is-sure`: the years of the stay are those expected, with and without the diploma
 * - `worth-of-a-weight-does-not-move`: one student more does not change it
 * - `second-count-not-included`: the correction by the second count is one of the whole institution
 * - `effect-on-one-year-of-vsv`: the applicant is counted for vsv in that one year
 * - `no-malus`: the rise of the average share by which no level earns its sum is left aside
 *
 * @category Incentive
 */
export type IncentiveAssumption =
  | 'stay-is-sure'
  | 'worth-of-a-weight-does-not-move'
  | 'second-count-not-included'
  | 'effect-on-one-year-of-vsv'
  | 'no-malus'

/**
 * What admitting one applicant is expected to earn an institution, against refusing.
 *
 * @category Incentive
 */
export interface Incentive {
  /** The expected lines, by funding year; refusing earns none of them. Below zero for a loss. */
  readonly entries: readonly Entry[]
  /** The weights behind them, with the diploma as if it were sure. */
  readonly weights: readonly MboWeightYear[]
  /** What the stay is expected to weigh over all years, by pot: the diploma times its chance. It needs no prices. */
  readonly expectedWeights: Readonly<Partial<Record<MboPot, Finding<number>>>>
  /** What is not known. */
  readonly unknown: readonly UnknownAmount[]
  /** The sum of the lines. */
  readonly known: Euro
  /** The whole, or why it is not known. */
  readonly total: Finding<Euro>
  /** Whether admitting earns, costs or makes no difference, or that is not known. It says nothing of costs. */
  readonly direction: IncentiveDirection
  /** What was filled in, in the weights and here. */
  readonly assumptions: readonly (MboAssumption | IncentiveAssumption)[]
}

/**
 * Which way an incentive points: to admit or to refuse the applicant, neither way, or that is not known.
 *
 * @category Incentive
 */
export type IncentiveDirection = 'admit' | 'refuse' | 'none' | 'undetermined'
