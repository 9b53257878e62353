import type { MboEnrolment } from '../career/enrolment.js'
import type { ProgrammeLevel } from '../career/programme.js'
import type { IsoDate } from '../core/calendar.js'
import type { RuleContext } from '../policy/reading.js'
import type { AdviceGround } from './facts.js'

/**
 * The enrolment of a student for an mbo programme at an institution. What is not known is left out.
 *
 * @category Input
 */
export interface Enrolment {
  /** The first day of the programme. Its first study year is counted from this day. */
  readonly startedOn: IsoDate
  /** The level of the programme. */
  readonly programme?: ProgrammeLevel | undefined
  /** How many study years the programme takes, a whole number; the law leaves it open at mbo-2 and mbo-4. */
  readonly studyYears?: number | undefined
  /**
   * Whether it is part of a doorlopende leerroute vmbo-mbo, the route that exists from 1 August 2020 and leads to
   * mbo-2, mbo-3 or mbo-4; never asked for an entreeopleiding.
   */
  readonly doorlopendeLeerroute?: boolean | undefined
}

/**
 * By which law a question on the study advice is answered, where the texts that were read leave it open.
 *
 * @category Input
 */
export interface AdviceContext extends RuleContext {
  /**
   * The day whose law on the study advice is used. Left out it is the day the programme started, which is a reading:
   * see {@link regime}. Give the day of the advice for the other one.
   */
  readonly on?: IsoDate | undefined
  /**
   * Where the first study year ends. `to-31-july`, used when left out: with the first 31 July after the start, or where
   * the term has not opened by then after twelve calendar months. `twelve-months`: always after twelve calendar months.
   * Both are readings: see {@link window}.
   */
  readonly firstStudyYear?: 'to-31-july' | 'twelve-months' | undefined
}

/**
 * A negative study advice that is to end an enrolment. What is not known is left out, and never counts as "no".
 *
 * @category Input
 */
export interface NegativeAdvice {
  /** The enrolment that it is to end. */
  readonly enrolment: Enrolment
  /** The day it was given. */
  readonly givenOn?: IsoDate | undefined
  /** Whether progress in the programme as a whole was insufficient. */
  readonly progressInsufficient?: boolean | undefined
  /** Whether personal circumstances were weighed when progress was judged. */
  readonly personalCircumstancesWeighed?: boolean | undefined
  /** Whether the institution provided facilities that safeguard good progress. */
  readonly facilitiesProvided?: boolean | undefined
  /** Whether the student was warned in writing before. */
  readonly warnedInWriting?: boolean | undefined
  /** Whether that warning left a reasonable time to improve. The law gives no number of weeks: you judge it. */
  readonly reasonablePeriodGiven?: boolean | undefined
  /** Whether the student did not develop. No ground of the law; used under `report-2014/mbo-grounds` only. */
  readonly noDevelopment?: boolean | undefined
  /** Whether motivation was a problem. Under `report-2014/mbo-grounds` only. */
  readonly motivationProblems?: boolean | undefined
  /** Whether the student played truant. Under `report-2014/mbo-grounds` only. */
  readonly truancy?: boolean | undefined
  /** Whether conduct was not fitting. Under `report-2014/mbo-grounds` only. */
  readonly unfittingConduct?: boolean | undefined
  /** Whether level 2F was out of reach. Under `report-2014/only-with-2f-perspective` only. */
  readonly no2fPerspective?: boolean | undefined
}

/**
 * An enrolment that a negative study advice ended. What is not known is left out.
 *
 * @category Input
 */
export interface EndedEnrolment {
  /** The enrolment that ended. */
  readonly enrolment: Enrolment
  /** The day the advice was given. */
  readonly givenOn?: IsoDate | undefined
  /** Whether the student is below 18 on that day. */
  readonly underEighteen?: boolean | undefined
  /** Whether the student was enrolled for an entreeopleiding in the past two study years; so is who just was. */
  readonly inEntreeInPastTwoStudyYears?: boolean | undefined
  /** How many enrolments in the mbo a study advice ended, this one included, however long ago: 1 or more. */
  readonly terminations?: number | undefined
  /**
   * All enrolments in the mbo before this one, in any order; an empty list where there was none, and left out where they
   * are not known. The two facts above follow from it and from this enrolment, counted as `admission.mayRefuse` says.
   * One that is given as well must agree with it.
   */
  readonly earlierEnrolments?: readonly MboEnrolment[] | undefined
}

/** The fact that a ground rests on. */
export const factOfGround = {
  'insufficient-progress': 'progressInsufficient',
  'no-development': 'noDevelopment',
  motivation: 'motivationProblems',
  truancy: 'truancy',
  conduct: 'unfittingConduct',
  'no-2f-perspective': 'no2fPerspective',
} as const satisfies Readonly<Record<AdviceGround, keyof NegativeAdvice>>
