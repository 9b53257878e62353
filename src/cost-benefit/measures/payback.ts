import { throwProblems } from '../../core/errors.js'
import { discountingProblems } from '../discounting/check.js'
import { factorsOf, type Discounting } from '../discounting/discounting.js'
import { listOfNumbersProblems } from './problems.js'

/**
 * After how long costs have been earned back.
 *
 * @category Measures
 */
export interface Payback {
  /**
   * `paid-back`, `never` within the years that were given, or `nothing-to-pay-back` where the sum is never below 0.
   */
  readonly outcome: 'paid-back' | 'never' | 'nothing-to-pay-back'
  /** Years after the start at which the sum first comes back to 0; only with the outcome `paid-back`. */
  readonly years?: number
  /** Whether it stays at 0 or above in all later years; only with the outcome `paid-back`. */
  readonly staysPaid?: boolean
}

/**
 * After how many years costs have been earned back.
 *
 * The amounts of a year stand at the moment `firstExponent + year`, as for discounting; between two such moments the
 * sum so far is taken to run in a straight line. So an investment of 100 that brings in 40 a year is paid back after
 * 2.5 years where it is made at the start (exponent 0) and its yields come in a year later each. With a rate of 0 it is
 * the plain payback time, with another rate the discounted one.
 *
 * @param amounts - receipts less payments by year, in euros
 * @param discounting - the rate, and where the amounts of the first year stand
 * @returns the years, or why there are none
 * @throws MaatwerkError `invalid-input` for amounts that are no numbers, and for a rate or exponent that cannot be
 * @example
 * ```ts
 * import { costBenefit } from 'maatwerktrajecten'
 *
 * costBenefit.payback([-100, 40, 40, 40], { rate: 0, firstExponent: 0 }).years // => 2.5
 * costBenefit.payback([-100, 40, 40, 40], { rate: 0.1, firstExponent: 0 }).outcome // => 'never'
 * ```
 * @category Measures
 */
export function payback(amounts: ArrayLike<number>, discounting: Discounting): Payback {
  const years = (amounts as ArrayLike<number> | undefined)?.length
  const problems = [
    ...listOfNumbersProblems(amounts, 'amounts'),
    ...discountingProblems(discounting, 'discounting', years),
  ]
  throwProblems('invalid-input', 'a payback time', problems)
  const sums = sumsSoFar(amounts, factorsOf(discounting, amounts.length))
  const short = sums.findIndex((sum) => sum < 0)
  if (short === -1) return { outcome: 'nothing-to-pay-back' }
  const back = sums.findIndex((sum, year) => year > short && sum >= 0)
  if (back === -1) return { outcome: 'never' }
  const [before, after] = [sums[back - 1]!, sums[back]!]
  const moment = discounting.firstExponent + back - 1 + before / (before - after)
  return { outcome: 'paid-back', years: moment, staysPaid: sums.slice(back).every((sum) => sum >= 0) }
}

/** The discounted sum at each moment; what is no more than rounding is 0. */
function sumsSoFar(amounts: ArrayLike<number>, factors: Float64Array): Float64Array {
  let [sum, size] = [0, 0]
  return factors.map((factor, year) => {
    sum += amounts[year]! * factor
    size += Math.abs(amounts[year]! * factor)
    return Math.abs(sum) <= 1e-14 * size ? 0 : sum
  })
}
