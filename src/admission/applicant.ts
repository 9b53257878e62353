import type { MboEnrolment } from '../career/enrolment.js'
import type { ProgrammeLevel } from '../career/programme.js'
import type { IsoDate } from '../core/calendar.js'
import type { LeerplichtPerson } from '../leerplicht/person.js'
import type { RuleContext } from '../policy/reading.js'
import type { AskedSubject } from './facts-mbo.js'

/**
 * Somebody who wants to enter the mbo. What is not known is left out, and never counts as "no".
 *
 * The day of birth, the first full school year and the diplomas stand in {@link LeerplichtPerson}.
 *
 * @category Input
 */
export interface Applicant extends LeerplichtPerson {
  /**
   * Whether volledige leerplicht has ended. Looked at only where the law of the day was not read (before 1 August 2010
   * and after 30 April 2015); on other days it is worked out from the birth and the school years.
   */
  readonly leerplichtEnded?: boolean | undefined
  /** Whether the kwalificatieplicht applies on that day. Looked at only where the law of the day was not read. */
  readonly kwalificatieplichtig?: boolean | undefined
  /** The vervangende leerplicht that was granted: by art. 3a or 3b of the Leerplichtwet, or none. */
  readonly vervangendeLeerplicht?: VervangendeLeerplicht | undefined
  /**
   * Whether a diploma on the list that the law does not name, such as one of the praktijkonderwijs, was designated as a
   * preparation for mbo-2. Looked at only where there is such a diploma.
   */
  readonly designatedDiploma?: boolean | undefined
  /** The subjects of the vmbo diploma that a programme can ask for; an empty list where it has none of them. */
  readonly subjects?: readonly AskedSubject[] | undefined
  /** The level reached for taal and rekenen. Looked at in readings of the 2014 report only: the law does not ask it. */
  readonly taalEnRekenen?: TaalEnRekenen | undefined
  /**
   * All enrolments in the mbo, past and running, in any order; an empty list where there was none, and left out where
   * they are not known. The five facts below follow from it, counted as {@link mayRefuse} says. One that is given as
   * well must agree with it.
   */
  readonly enrolments?: readonly MboEnrolment[] | undefined
  /** Whether the applicant was enrolled for an entreeopleiding in the past two study years. */
  readonly inEntreeInPastTwoStudyYears?: boolean | undefined
  /** How many enrolments in the mbo a study advice ended. */
  readonly terminations?: number | undefined
  /** How many study years have passed since the last of them. */
  readonly studyYearsSinceTermination?: number | undefined
  /** How many years the applicant was enrolled in the mbo without obtaining a diploma. */
  readonly mboYearsWithoutDiploma?: number | undefined
  /** How many study years have passed since. */
  readonly studyYearsSinceMbo?: number | undefined
}

/**
 * The vervangende leerplicht of somebody.
 *
 * @category Input
 */
export type VervangendeLeerplicht = '3a' | '3b' | 'none'

/** All codes. */
export const vervangendeLeerplichten: readonly VervangendeLeerplicht[] = ['3a', '3b', 'none']

/**
 * The level of taal and rekenen: below that of a diploma of vmbo-bb, that of such a diploma, or 2F.
 *
 * @category Input
 */
export type TaalEnRekenen = 'below-vmbo-bb' | 'as-for-vmbo-bb' | '2F'

/** All levels, from low to high. */
export const taalEnRekenenLevels: readonly TaalEnRekenen[] = ['below-vmbo-bb', 'as-for-vmbo-bb', '2F']

/** The subjects that a programme can ask for. */
export const askedSubjects: readonly AskedSubject[] = ['wiskunde', 'nask1', 'economie', 'second-modern-language']

/**
 * A programme of the mbo that somebody applies for, and the application. What is not known is left out.
 *
 * @category Input
 */
export interface SoughtProgramme {
  /** The level. */
  readonly level: ProgrammeLevel
  /** The way of learning: at the institution (*bol*) or at work (*bbl*). */
  readonly leerweg?: MboLeerweg | undefined
  /** Whether it is related to the vocational programme of the vmbo diploma. */
  readonly related?: boolean | undefined
  /** Whether it is for the same occupation as the diploma of the assistentopleiding. Before 1 August 2014 only. */
  readonly sameOccupation?: boolean | undefined
  /** Its sector. */
  readonly sector?: Sector | undefined
  /** Whether an assistentopleiding for a related occupation exists. Before 1 August 2014 only. */
  readonly relatedAssistentopleiding?: boolean | undefined
  /**
   * Whether the applicant has the preparation. Looked at only where the law on it was not read: at mbo-3 and mbo-4, and
   * at mbo-2 before 1 August 2014 for diplomas other than bb.
   */
  readonly preparationMet?: boolean | undefined
  /**
   * Whether the applicant meets what the programme asks of subjects and profiles, true where it asks nothing. Looked at
   * only where the law on it was not read: for diplomas other than bb and mbo-1, and for bb after 28 November 2015.
   */
  readonly furtherRequirementsMet?: boolean | undefined
  /** An exemption from the preparation. */
  readonly exemption?: Exemption | undefined
  /** The day on which the programme starts. */
  readonly startsOn?: IsoDate | undefined
  /** The day of the application. */
  readonly appliedOn?: IsoDate | undefined
  /** Whether a place is left for the applicant, within the capacity and a quota of the labour market. */
  readonly placeLeft?: boolean | undefined
  /** Whether the applicant took part in the intake, true where it is not compulsory. */
  readonly intakeAttended?: boolean | undefined
  /** The day on which the applicant confirmed; `null` for who did not. */
  readonly confirmedOn?: IsoDate | null | undefined
}

/**
 * An exemption from the preparation, and what it rests on.
 *
 * @category Input
 */
export interface Exemption {
  /** Whether the institution grants it: it may, and need not. */
  readonly granted?: boolean | undefined
  /** Whether a sufficient result was to be expected. Before 1 August 2014 only. */
  readonly resultExpected?: boolean | undefined
  /** Whether an investigation showed that the applicant is suitable. From 1 August 2014 on. */
  readonly suitabilityShown?: boolean | undefined
  /** Whether it is a special case. From 1 August 2014 on. */
  readonly specialCase?: boolean | undefined
}

/**
 * A way of learning in the mbo.
 *
 * @category Input
 */
export type MboLeerweg = 'bol' | 'bbl'

/** Both ways. */
export const mboLeerwegen: readonly MboLeerweg[] = ['bol', 'bbl']

/**
 * The sector of a programme.
 *
 * @category Input
 */
export type Sector = 'techniek' | 'economie' | 'zorg-en-welzijn' | 'landbouw'

/** All sectors. */
export const sectors: readonly Sector[] = ['techniek', 'economie', 'zorg-en-welzijn', 'landbouw']

/**
 * An institution of the mbo, as an applicant meets it. What is not known is left out.
 *
 * @category Input
 */
export interface SoughtInstitution {
  /** Whether it is a bijzondere instelling, founded on a conviction. */
  readonly bijzonder?: boolean | undefined
  /** Whether it refuses the applicant on the ground of its foundation (*grondslag*) or of misuse. */
  readonly refusesOnItsGround?: boolean | undefined
}

/**
 * Which day admission is asked for.
 *
 * @category Input
 */
export interface AdmissionContext extends RuleContext {
  /** The day on which admission is judged, which is also the day whose law applies. */
  readonly on: IsoDate
}
