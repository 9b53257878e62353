import type { IsoDate } from '../core/calendar.js'
import type { RuleContext } from '../policy/reading.js'

/**
 * A pupil, as far as an indication for lwoo or praktijkonderwijs looks at one. Leave out what is not known.
 *
 * @category Input
 */
export interface IndicationPupil {
  /** The intelligence quotient, a whole number. */
  readonly iq?: number | undefined
  /** The backlogs by domain. */
  readonly backlogs?: Backlogs | undefined
  /** Whether there are social-emotional problems. */
  readonly socialEmotionalProblems?: boolean | undefined
}

/**
 * The leerachterstand in each of the four domains, a share: see {@link leerachterstand}. Leave out what is not known.
 *
 * @category Input
 */
export interface Backlogs {
  /** In inzichtelijk rekenen. */
  readonly inzichtelijkRekenen?: number | undefined
  /** In begrijpend lezen. */
  readonly begrijpendLezen?: number | undefined
  /** In one of the two other domains. Their names were not noted; which of the two stands first plays no part. */
  readonly thirdDomain?: number | undefined
  /** In the other one. */
  readonly fourthDomain?: number | undefined
}

/**
 * A pupil who wants to enter a school. Leave out what is not known.
 *
 * @category Input
 */
export interface SupportPupil {
  /** Whether the pupil needs extra support. */
  readonly needsExtraSupport?: boolean | undefined
  /** Whether another suitable school was found for the pupil. */
  readonly otherSuitableSchool?: 'found' | 'not-found' | undefined
}

/**
 * Which day a question is asked for.
 *
 * @category Input
 */
export interface SupportContext extends RuleContext {
  /** The day, which is also the day whose law applies. */
  readonly on: IsoDate
}
