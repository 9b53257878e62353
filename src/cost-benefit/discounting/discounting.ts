import { throwProblems } from '../../core/errors.js'
import { discountingProblems, yearsProblems } from './check.js'

/**
 * How later amounts are brought back to the start of the appraisal.
 *
 * An amount of year `t` (0 for the first) stands at the moment `firstExponent + t`, in years after the start, and is
 * divided by one plus the rate to that power. Where the first amounts stand is a choice that moves a result by a whole
 * year of interest, so it has no default.
 *
 * @category Discounting
 */
export interface Discounting {
  /**
   * The real rate a year, from -0.5 to 1: 0.0225 for 2.25 %. Or a rate for each year: the one at place `k` holds from
   * `k` to `k + 1` years after the start, and the last one holds on.
   */
  readonly rate: Rate
  /** The rate for outcomes that are counted in another unit than money; that of money when left out. */
  readonly effectRate?: Rate
  /** Where the amounts of the first year stand: 0 at its start, 0.5 halfway, 1 at its end. */
  readonly firstExponent: 0 | 0.5 | 1
}

/**
 * A real rate a year, or one for each year.
 *
 * @category Discounting
 */
export type Rate = number | ArrayLike<number>

/**
 * What one euro of each year is worth at the start of the appraisal: the present value of an amount of year `t` is the
 * amount times factor `t`.
 *
 * With one rate the factor is `(1 + rate)^-(firstExponent + t)`. With a rate for each year it is what the rates of the
 * years in between leave together, so that a schedule of equal rates gives the same factors. A rate below 0 is for
 * flows without any risk, and over no more than 100 years (that is how the Dutch rules of 2021 limit their rate of -1
 * %).
 *
 * @param discounting - the rate and the exponent of the first year
 * @param years - how many years, a whole number from 1 to 1000
 * @param of - whether the factors are for money or for outcomes; `money` when left out
 * @returns a factor for each year, without a unit
 * @throws MaatwerkError `invalid-input` for a rate or exponent that cannot be, and a negative rate over more than 100
 *   years
 * @example
 * ```ts
 * import { costBenefit } from 'maatwerktrajecten'
 *
 * costBenefit.discountFactors({ rate: 0.25, firstExponent: 0 }, 3) // => new Float64Array([1, 0.8, 0.64])
 * const atTheEnd = costBenefit.discountFactors({ rate: 0.055, firstExponent: 1 }, 10)
 * atTheEnd[9] // ~> 0.585431
 * ```
 * @category Discounting
 */
export function discountFactors(
  discounting: Discounting,
  years: number,
  of: 'money' | 'effects' = 'money',
): Float64Array {
  const problems = [...yearsProblems(years, 'years'), ...discountingProblems(discounting, 'discounting', years)]
  throwProblems('invalid-input', 'discounting', problems)
  return factorsOf(discounting, years, of)
}

/**
 * The same without its checks.
 *
 * @internal
 */
export function factorsOf(discounting: Discounting, years: number, of: 'money' | 'effects' = 'money'): Float64Array {
  const { rate, effectRate = rate, firstExponent } = discounting
  const wanted = of === 'money' ? rate : effectRate
  if (typeof wanted === 'number') {
    return Float64Array.from({ length: years }, (_, year) => (1 + wanted) ** -(firstExponent + year))
  }
  return scheduledFactors(wanted, firstExponent, years)
}

function scheduledFactors(rates: ArrayLike<number>, firstExponent: number, years: number): Float64Array {
  const rateOf = (year: number) => rates[Math.min(year, rates.length - 1)]!
  const factors = new Float64Array(years)
  // The factor of the whole years that have gone by, up to the year in which the amount stands.
  let gone = 1
  if (firstExponent === 1) gone /= 1 + rateOf(0)
  const part = firstExponent === 0.5 ? 0.5 : 0
  const shift = firstExponent === 1 ? 1 : 0
  for (let year = 0; year < years; year += 1) {
    factors[year] = gone * (1 + rateOf(year + shift)) ** -part
    gone /= 1 + rateOf(year + shift)
  }
  return factors
}

/**
 * What a euro in each of a number of years is worth at the start, together: the sum of the factors.
 *
 * With `firstExponent` 1 it is the annuity in arrears of the textbooks, `(1 - (1 + rate)^-years) / rate`.
 *
 * @param discounting - the rate and the exponent of the first year
 * @param years - how many years, a whole number from 1 to 1000
 * @returns the sum, in years
 * @throws MaatwerkError `invalid-input` for a rate or exponent that cannot be
 * @example
 * ```ts
 * import { costBenefit } from 'maatwerktrajecten'
 *
 * costBenefit.annuityFactor({ rate: 0.0225, firstExponent: 1 }, 40) // ~> 26.1935
 * ```
 * @see {@link equivalentAnnuity}, which spreads an amount over years
 * @category Discounting
 */
export function annuityFactor(discounting: Discounting, years: number): number {
  return discountFactors(discounting, years).reduce((sum, factor) => sum + factor, 0)
}

/**
 * The same amount in each of a number of years that is worth as much as an amount at the start: what a durable costs a
 * year, or a net present value as a yearly sum.
 *
 * It is the amount divided by the {@link annuityFactor}; with `firstExponent` 1 that is
 * `amount * rate (1 + rate)^n / ((1 + rate)^n - 1)`, as the ingredients method (Levin) spreads buildings and equipment.
 *
 * @param presentValue - the amount at the start, in euros
 * @param discounting - the rate and the exponent of the first year
 * @param years - over how many years
 * @returns euros a year
 * @throws MaatwerkError `invalid-input` for a rate, exponent or amount that cannot be
 * @example
 * ```ts
 * import { costBenefit } from 'maatwerktrajecten'
 *
 * costBenefit.equivalentAnnuity(12000, { rate: 0.03, firstExponent: 1 }, 8) // ~> 1709.48
 * ```
 * @category Discounting
 */
export function equivalentAnnuity(presentValue: number, discounting: Discounting, years: number): number {
  const amount = Number.isFinite(presentValue)
    ? []
    : [{ path: 'presentValue', message: 'this is not an amount', expected: 'a finite number' }]
  const problems = [
    ...amount,
    ...yearsProblems(years, 'years'),
    ...discountingProblems(discounting, 'discounting', years),
  ]
  throwProblems('invalid-input', 'an equivalent annuity', problems)
  return presentValue / factorsOf(discounting, years).reduce((sum, factor) => sum + factor, 0)
}
