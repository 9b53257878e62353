import type { DatedRule } from '../policy/rule.js'
import {
  discontovoet1995,
  discontovoet2007,
  discontovoet2009,
  discontovoet2016,
  discontovoet2021,
  discontovoetOnderwijs2017,
  werkgroepDiscontovoet2015,
} from './acts.js'

/**
 * What effects a discount rate is for.
 *
 * - `general`: all that has no rate of its own
 * - `education`: effects of education
 * - `public-physical-investment`, `travel-time`, `nature`, `health`: as the names say
 * - `negative-external-effects`: some harm to others, for which half the premium was allowed
 * - `non-linear-travel-time`: travel time and reliability where capacity is short
 * - `risk-free-flows`: sums that are shown to bear no risk, and never beyond a hundred years
 *
 * @category Discount rates
 */
export type DiscountDomain =
  | 'general'
  | 'education'
  | 'public-physical-investment'
  | 'travel-time'
  | 'nature'
  | 'health'
  | 'negative-external-effects'
  | 'non-linear-travel-time'
  | 'risk-free-flows'

/**
 * The real discount rates that Dutch government sets for appraisals, over a stretch of time. A domain that is not named
 * goes by the general rate.
 *
 * @category Facts
 */
export interface DiscountRates {
  /** The rates by domain, the general one first. */
  readonly rates: readonly DomainRate[]
}

/**
 * The discount rate of a domain.
 *
 * @category Facts
 */
export interface DomainRate {
  /** The domain. */
  readonly domain: DiscountDomain
  /** The real rate a year: 0.055 for 5.5 %. */
  readonly rate: number
  /** Whether it is set, or only allowed. */
  readonly standing: 'set' | 'allowed'
  /** The part of it without risk; absent where the parts were not read. */
  readonly riskFree?: number
  /** The part of it for risk. */
  readonly premium?: number
  /** By how much prices of this domain are to rise each year against others; it takes that much off the rate. */
  readonly relativePriceRise?: number
}

/**
 * What holds for education beside the general rate.
 *
 * @category Facts
 */
export interface EducationDiscount {
  /** Whether it is a rate for the time being or a recommendation. */
  readonly standing: 'provisional' | 'recommended'
  /** The lowest real rate a year. */
  readonly least: number
  /** The highest; the same as the lowest where there is one rate. */
  readonly most: number
}

/** The discount rates by domain, but for what education had of its own. */
export const discountRates: DatedRule<DiscountRates> = {
  key: 'prices/discount-rate',
  question: 'At which real rate are later costs and benefits discounted in appraisals of public policy?',
  effects: [
    {
      id: 'DIS-01',
      value: { rates: [{ domain: 'general', rate: 0.04, standing: 'set', riskFree: 0.04 }] },
      act: discontovoet1995,
      article: 'on the rate of 1995',
      from: { unread: true, after: '1994-12-31', by: '1995-12-31' },
      grade: 'quoted',
      note: 'Without risk: what government pays on its debt.',
    },
    {
      id: 'DIS-02',
      value: { rates: [{ domain: 'general', rate: 0.055, standing: 'set', riskFree: 0.025, premium: 0.03 }] },
      act: discontovoet2007,
      article: 'on 8 March 2007',
      from: '2007-03-08',
      grade: 'derived',
      note: 'The two parts were read; the rate is their sum.',
    },
    {
      id: 'DIS-03',
      value: {
        rates: [
          { domain: 'general', rate: 0.055, standing: 'set', riskFree: 0.025, premium: 0.03 },
          {
            domain: 'negative-external-effects',
            rate: 0.04,
            standing: 'allowed',
            riskFree: 0.025,
            premium: 0.015,
          },
        ],
      },
      act: discontovoet2009,
      article: 'on 11 September 2009',
      from: '2009-09-11',
      grade: 'derived',
      note: 'The parts were read; each rate is their sum. Both were kept on 24 August 2011.',
    },
    {
      id: 'DIS-04',
      value: {
        rates: [
          { domain: 'general', rate: 0.03, standing: 'set', riskFree: 0, premium: 0.03 },
          { domain: 'public-physical-investment', rate: 0.045, standing: 'set' },
          { domain: 'travel-time', rate: 0.045, standing: 'set' },
          { domain: 'nature', rate: 0.03, standing: 'set', relativePriceRise: 0.01 },
          { domain: 'health', rate: 0.03, standing: 'set' },
        ],
      },
      act: discontovoet2016,
      article: 'table on what the lower rate rests on',
      from: '2016-04-01',
      grade: 'quoted',
      note: 'For education something else held.',
    },
    {
      id: 'DIS-07',
      value: {
        rates: [
          { domain: 'general', rate: 0.0225, standing: 'set', riskFree: -0.01, premium: 0.0325 },
          { domain: 'non-linear-travel-time', rate: 0.029, standing: 'set' },
          { domain: 'risk-free-flows', rate: -0.01, standing: 'set' },
        ],
      },
      act: discontovoet2021,
      article: 'discontovoet, questions and answers',
      from: '2021-01-01',
      grade: 'quoted',
      note: 'For all kinds of policy but the exceptions, and the same over time.',
    },
  ],
  openQuestions: [
    {
      id: 'DIS-03',
      question: 'For which negative external effects may the premium be halved?',
      claim: 'For those that cannot be undone.',
    },
    {
      id: 'DIS-08',
      question: 'Is there an exception from 2021 for costs that are fixed and sunk?',
      claim: '1.6 % for fixed, sunk costs.',
    },
  ],
}

/** What education had of its own between April 2016 and 2021. */
export const educationDiscount: DatedRule<EducationDiscount> = {
  key: 'prices/discount-rate-education',
  question: 'At which real rate are effects of education discounted, where they have a rate of their own?',
  effects: [
    {
      id: 'DIS-05',
      value: { standing: 'provisional', least: 0.05, most: 0.05 },
      act: werkgroepDiscontovoet2015,
      article: '§ 6.8',
      from: '2016-04-01',
      grade: 'secondary',
      note: 'For the time being. That it starts with the other rates of 2016 is inferred.',
    },
    {
      id: 'DIS-06',
      value: { standing: 'recommended', least: 0.03, most: 0.045 },
      act: discontovoetOnderwijs2017,
      article: 'recommendation',
      from: '2017-11-27',
      grade: 'quoted',
      note: 'A recommendation after review. No decision on it was read.',
      changes: [{ by: discontovoet2021, ends: '2021-01-01' }],
    },
  ],
  openQuestions: [
    { id: 'DIS-06', question: 'Did the ministries take the recommendation of 2017 over?' },
    { id: 'DIS-05', question: 'Does the table of 2021, which no longer names education, say so in words too?' },
  ],
}
