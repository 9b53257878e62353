import type { IsoDate } from '../../core/calendar.js'
import type { Evidence } from '../../core/evidence.js'
import type { Problem } from '../../core/errors.js'
import { discountRate, type FoundDiscountRate, type RateRange } from '../../prices/discount.js'

/**
 * The discount rate of an appraisal and where it comes from.
 *
 * @category Appraisals
 */
export interface TrajectRate {
  /** The real rate a year: 0.055 for 5.5 %. */
  readonly value: number
  /** Whether it is what government had set for the day, or was chosen by the caller. */
  readonly from: 'schedule' | 'caller'
  /** The day of the appraisal. */
  readonly on: IsoDate
  /** How firm the rate of the schedule is; absent where the caller chose. */
  readonly standing?: FoundDiscountRate['standing']
  /** The bounds that were recommended, where the schedule has no single rate. */
  readonly range?: RateRange
  /** What the schedule rests on; of the caller's rate too, for who wants to compare. */
  readonly evidence: Evidence
}

/**
 * The rate of the schedule on the day, or the one of the caller; a problem where there is neither.
 *
 * @internal
 */
export function rateOf(on: IsoDate, chosen: number | undefined): TrajectRate | Problem {
  const found = discountRate({ on, domain: 'education' })
  const { evidence } = found
  const range = 'range' in found && found.range !== undefined ? { range: found.range } : {}
  if (chosen !== undefined) return { value: chosen, from: 'caller', on, ...range, evidence }
  if (found.value !== undefined) return { value: found.value, from: 'schedule', on, standing: found.standing, evidence }
  const bounds = 'range' in found && found.range !== undefined ? `a rate from ${found.range.least} to ${found.range.most}` : 'a rate such as 0.03'
  const hint = 'Choose one, and look at another as well'
  return { path: 'options.rate', message: `the schedule has no single rate: ${found.unknown}`, expected: bounds, hint }
}
