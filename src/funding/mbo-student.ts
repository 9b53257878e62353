import type { Diploma, DiplomaKind } from '../career/diploma.js'
import type { MboEnrolment } from '../career/enrolment.js'
import type { ProgrammeLevel } from '../career/programme.js'
import type { IsoDate } from '../core/calendar.js'
import type { Evidence, Finding } from '../core/evidence.js'
import type { RuleContext } from '../policy/reading.js'

/**
 * What a student did in the mbo, from the first day on.
 *
 * @category Mbo weights
 */
export interface MboStudent {
  /** All enrolments; on no 1 October more than one. */
  readonly enrolments: readonly FundedEnrolment[]
  /** All diplomas of the mbo, also of before the first enrolment. */
  readonly diplomas?: readonly MboStudentDiploma[] | undefined
}

/**
 * An enrolment, with what its funding depends on.
 *
 * @category Mbo weights
 */
export interface FundedEnrolment extends MboEnrolment {
  /** The price factor of the programme, 1 for an ordinary one; absent where it is not known. */
  readonly priceFactor?: number | undefined
  /** The ministry of the programme, which the weight of bbl goes by up to funding year 2014. */
  readonly ministry?: 'ocw' | 'ez' | 'vws' | undefined
  /** Whether the agreement on practice in bbl was made in time; taken as made where it is left out. */
  readonly practiceAgreement?: 'in-time' | 'not-in-time' | undefined
}

/**
 * A diploma of the mbo: of kind `mbo-1` to `mbo-4`.
 *
 * @category Mbo weights
 */
export interface MboStudentDiploma extends Diploma {
  /**
   * Obtained as a student or as an examendeelnemer (extraneus). Left out: as a student where an enrolment runs on the
   * day or ended on it, else as an examendeelnemer.
   */
  readonly as?: 'student' | 'examendeelnemer' | undefined
}

/**
 * Which law the weights go by.
 *
 * @category Mbo weights
 */
export interface MboWeightContext extends RuleContext {
  /** The last funding year to be shown; needed where an enrolment has no end. */
  readonly throughFundingYear?: number | undefined
  /** The funding year whose law is applied to every year; each year its own where it is left out. */
  readonly lawOf?: number | undefined
  /**
   * Whether 1 Octobers in the assistentopleiding before 2013 count as years of entree in the cascade. The decree leaves
   * it open; where it is left out and makes a difference, the factor is not known.
   */
  readonly assistentYears?: 'counted' | 'not-counted' | undefined
}

/**
 * The sum in which a weight has its share. Weights of different pots are never added up.
 *
 * - `input`, `diplomas`: enrolment and diplomas, up to funding year 2014
 * - `entree`, `mbo-2-to-specialist`: the two budgets of the cascade
 *
 * @category Mbo weights
 */
export type MboPot = 'input' | 'diplomas' | 'entree' | 'mbo-2-to-specialist'

/**
 * What a weight was made of or stopped at.
 *
 * - `leerweg-weight`, `price-factor`, `year-factor`, `year-factor-after-restart`, `enrolment-share`, `diploma-share`:
 *   a factor of the product
 * - `bbl-without-agreement`: the weight of bbl without an agreement on practice in time
 * - `each-diploma`, `added-value`, `no-added-value`: what the diploma counts for
 * - `mbo-1-diploma-not-counted`, `examendeelnemer-not-counted`: why it counts for nothing
 * - `cascade-abolished`, `not-known`: why there is no weight
 *
 * @category Mbo weights
 */
export type MboWeightCode =
  | 'leerweg-weight'
  | 'price-factor'
  | 'year-factor'
  | 'year-factor-after-restart'
  | 'enrolment-share'
  | 'diploma-share'
  | 'bbl-without-agreement'
  | 'each-diploma'
  | 'added-value'
  | 'no-added-value'
  | 'mbo-1-diploma-not-counted'
  | 'examendeelnemer-not-counted'
  | 'cascade-abolished'
  | 'not-known'

/**
 * One step to a weight.
 *
 * @category Mbo weights
 */
export interface MboWeightStep {
  /** What the step is. */
  readonly code: MboWeightCode
  /** The factor or the value; absent where it is not known, or where the step has none. */
  readonly factor?: number
  /** Where it comes from. */
  readonly evidence: Evidence
}

/**
 * What the enrolment on the count day weighs.
 *
 * @category Mbo weights
 */
export interface MboEnrolmentWeight {
  /** The enrolment, as a path into the student: `enrolments[0]`. */
  readonly enrolment: string
  /** The level of its programme. */
  readonly level: ProgrammeLevel
  /** The sum in which it has its share; absent where the model is not known. */
  readonly pot?: MboPot
  /** The year of stay, 1 for the first, in the cascade; absent elsewhere and where it is not known. */
  readonly yearOfStay?: number
  /** The factor of that year. */
  readonly yearFactor?: number
  /** The weight before the correction by the second count, or why it is not known. */
  readonly weight: Finding<number>
  /** What would settle a weight that is not known, as paths; empty where nothing you can give would. */
  readonly supply: readonly string[]
  /** The steps to it. */
  readonly steps: readonly MboWeightStep[]
}

/**
 * What a diploma weighs.
 *
 * @category Mbo weights
 */
export interface MboDiplomaWeight {
  /** The diploma, as a path into the student: `diplomas[0]`. */
  readonly diploma: string
  /** Its kind, `mbo-1` to `mbo-4`. */
  readonly kind: DiplomaKind
  /** Obtained as a student or as an examendeelnemer. */
  readonly as: 'student' | 'examendeelnemer'
  /** The sum in which it has its share; absent where the model is not known. */
  readonly pot?: MboPot
  /** The weight, or why it is not known. */
  readonly weight: Finding<number>
  /** The steps to it. */
  readonly steps: readonly MboWeightStep[]
}

/**
 * One funding year of a student.
 *
 * @category Mbo weights
 */
export interface MboWeightYear {
  /** The calendar year that is funded, t. */
  readonly fundingYear: number
  /** The count day, 1 October t − 2. */
  readonly countedOn: IsoDate
  /** The enrolment on that day; absent where there is none. */
  readonly enrolment?: MboEnrolmentWeight
  /** Whether the student is enrolled on 1 February t − 1: with others, that corrects the weight of the institution. */
  readonly secondCount: 'enrolled' | 'not-enrolled'
  /** The diplomas of calendar year t − 2. */
  readonly diplomas: readonly MboDiplomaWeight[]
}

/**
 * What the law read leaves open and is filled in here.
 *
 * - `diplomas-of-t-2`: a diploma counts for the funding of the second year after the calendar year it was obtained in
 * - `absence-is-from-programmes-that-count`: an October is one of absence where the student is in no programme whose
 *   years are counted: for mbo-2 to mbo-4 an October in entree is one
 * - `years-before-the-cascade-counted`: Octobers in mbo-2 to mbo-4 before 2013 are years of stay too
 * - `practice-agreement-in-time`: it is taken as made
 * - `voa-not-included`: the separate budget for level 1 and 2 without vmbo diploma is not in the weights
 * - `two-calendar-years-after-the-year-of-ending`: the term for examendeelnemers ends with the second calendar year
 *   after the one in which the enrolment ended
 * - `each-enrolment-on-1-october-is-funded`: for an examendeelnemer an enrolment on a 1 October counts as a funded one,
 *   also in a year of stay that weighs nothing
 * - `law-of-one-funding-year`: you asked for the law of one year
 *
 * @category Mbo weights
 */
export type MboAssumption =
  | 'diplomas-of-t-2'
  | 'absence-is-from-programmes-that-count'
  | 'years-before-the-cascade-counted'
  | 'practice-agreement-in-time'
  | 'voa-not-included'
  | 'two-calendar-years-after-the-year-of-ending'
  | 'each-enrolment-on-1-october-is-funded'
  | 'law-of-one-funding-year'

/**
 * The weights of a student's whole history.
 *
 * @category Mbo weights
 */
export interface MboWeights {
  /** Each funding year from the first with a weight to the last, also those of a break. */
  readonly years: readonly MboWeightYear[]
  /** What was filled in. */
  readonly assumptions: readonly MboAssumption[]
}
