import type { IsoDate } from '../core/calendar.js'
import type { Evidence, Sourced, Unknown } from '../core/evidence.js'
import { appliedRule, type Applied, type RuleContext } from '../policy/reading.js'
import type { PolicyStatus } from '../policy/resolve.js'
import { assertDiscountQuery } from './check.js'
import {
  discountRates,
  educationDiscount,
  type DiscountDomain,
  type DiscountRates,
  type DomainRate,
  type EducationDiscount,
} from './facts-discount.js'

/**
 * Which discount rate is asked for.
 *
 * @category Discount rates
 */
export interface DiscountQuery {
  /** The day of the appraisal. */
  readonly on: IsoDate
  /** What the effects are. */
  readonly domain: DiscountDomain
}

/**
 * A discount rate that was found: the real rate a year, 0.0225 for 2.25 %.
 *
 * @category Discount rates
 */
export interface FoundDiscountRate extends Sourced<number> {
  /** The domain whose rate it is: the one asked for, or `general` where that has none of its own. */
  readonly domain: DiscountDomain
  /** Whether it is set, allowed, or there for the time being. */
  readonly standing: 'set' | 'allowed' | 'provisional'
  /** The status of the rule on that day. */
  readonly status: PolicyStatus
  /** Whether it starts after the day of knowledge. */
  readonly foreseen: boolean
  /** By how much prices of this domain are to rise each year against others; absent where nothing was read of it. */
  readonly relativePriceRise?: number
}

/**
 * No single discount rate.
 *
 * @category Discount rates
 */
export interface NoDiscountRate extends Unknown {
  /** The status of the rule on that day. */
  readonly status: PolicyStatus
  /** Whether what there is starts after the day of knowledge. */
  readonly foreseen: boolean
  /** The bounds, where only those were recommended. */
  readonly range?: RateRange
  /** What supports this. */
  readonly evidence: Evidence
}

/**
 * Two bounds of a real rate a year.
 *
 * @category Discount rates
 */
export interface RateRange {
  /** The lowest rate. */
  readonly least: number
  /** The highest rate. */
  readonly most: number
}

/**
 * The real discount rate that Dutch government sets for appraisals on a day, as it could be known on a day.
 *
 * A domain without a rate of its own goes by the general one, and the result says so. For education the rates changed
 * most: the general rate up to March 2016, 5 % for the time being from April 2016, bounds of 3 and 4.5 % as the CPB
 * recommended in November 2017, and the general rate again from 2021. Where there are only bounds there is no value:
 * choose one between them, and say so.
 *
 * @param query - the day of the appraisal, and what the effects are
 * @param context - the day of knowledge
 * @returns the rate with its evidence, or why there is none
 * @throws MaatwerkError `invalid-input`, `invalid-date`
 * @example
 * ```ts
 * import { prices } from 'maatwerktrajecten'
 *
 * prices.discountRate({ on: '2014-10-01', domain: 'education' }).value // => 0.055
 * prices.discountRate({ on: '2016-10-01', domain: 'education' }).value // => 0.05
 * prices.discountRate({ on: '2018-10-01', domain: 'education' }).value // => undefined
 * prices.discountRate({ on: '2021-10-01', domain: 'education' }).value // => 0.0225
 * ```
 * @category Discount rates
 */
export function discountRate(query: DiscountQuery, context: RuleContext = {}): FoundDiscountRate | NoDiscountRate {
  assertDiscountQuery(query, context, [discountRates, educationDiscount])
  const { on, domain } = query
  const education = domain === 'education' ? appliedRule(educationDiscount, on, context) : undefined
  if (education?.value !== undefined) return ofEducation(education.value, education)
  const applied = appliedRule(discountRates, on, context)
  if (applied.value === undefined) return none(applied, applied.reason)
  return ofSchedule(rateFor(applied.value, domain), applied)
}

/** The rate of a domain, or the general one, which stands first. */
function rateFor({ rates }: DiscountRates, domain: DiscountDomain): DomainRate {
  return rates.find((each) => each.domain === domain) ?? rates[0]!
}

function ofSchedule(found: DomainRate, { status, foreseen, evidence }: Applied<unknown>): FoundDiscountRate {
  const { domain, rate, standing, relativePriceRise } = found
  const rise = relativePriceRise === undefined ? {} : { relativePriceRise }
  return { value: rate, domain, standing, status, foreseen, ...rise, evidence }
}

function ofEducation(found: EducationDiscount, applied: Applied<unknown>): FoundDiscountRate | NoDiscountRate {
  const { least, most } = found
  if (least !== most) {
    return { ...none(applied, 'There are only bounds, recommended; no single rate was set.'), range: { least, most } }
  }
  const { status, foreseen, evidence } = applied
  const marked: Evidence = { ...evidence, provisional: true }
  return { value: least, domain: 'education', standing: 'provisional', status, foreseen, evidence: marked }
}

function none({ status, foreseen, evidence }: Applied<unknown>, unknown: string): NoDiscountRate {
  return { unknown, status, foreseen, evidence }
}
