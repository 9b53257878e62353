import type { IsoDate } from '../core/calendar.js'
import type { SchoolYear } from '../core/school-year.js'
import type { RuleContext } from '../policy/reading.js'

/**
 * The planned practice of a leerwerktraject outside the school. Leave out what is not known.
 *
 * @category Leerwerktraject
 */
export interface LeerwerktrajectPlan {
  /** Leerjaar 3. */
  readonly leerjaar3?: PracticeYear | undefined
  /** Leerjaar 4. */
  readonly leerjaar4?: PracticeYear | undefined
}

/**
 * The planned practice in one leerjaar.
 *
 * @category Leerwerktraject
 */
export interface PracticeYear {
  /** Clock hours outside the school. */
  readonly hours?: number | undefined
  /** The days over which they are spread. */
  readonly days?: number | undefined
  /** The school weeks in which there is no teaching in the school at all. */
  readonly weeksWithoutTeaching?: number | undefined
}

/**
 * Which day a plan is judged by.
 *
 * @category Leerwerktraject
 */
export interface PlanContext extends RuleContext {
  /** The day whose law applies, such as the first day of leerjaar 3. */
  readonly on: IsoDate
}

/**
 * The pupil that a bridging plan is for. Leave out what is not known.
 *
 * @category Bridging
 */
export interface BridgingPupil {
  /** The day of birth. */
  readonly bornOn?: IsoDate | undefined
  /** The school year in which the pupil started in the vmbo: the first year of stay (*verblijfsjaar*). */
  readonly startedVmboIn?: SchoolYear | undefined
  /** How many calendar weeks of full placement are needed from 16 on, holidays included; 0 when left out. */
  readonly weeksNeeded?: number | undefined
}

/**
 * Which day a bridging plan is made by.
 *
 * @category Bridging
 */
export interface BridgingContext extends RuleContext {
  /** The day whose law is used, such as the day of the plan. */
  readonly on: IsoDate
}
