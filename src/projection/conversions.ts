import { throwProblems, type Problem } from '../core/errors.js'
import { shown } from '../core/problems.js'

/**
 * The share (0 to 1) to whom something happens within a time, at a constant rate per year: `1 - exp(-rate years)`.
 *
 * In a model write {@link probabilityOfRate}, which knows the length of its cycle; this is for numbers that go in.
 *
 * @param rate - the rate per year, 0 or more
 * @param years - the length of the time in years; one year when left out
 * @returns a share from 0 to 1
 * @throws MaatwerkError `invalid-input` for a negative or infinite number
 * @example
 * ```ts
 * import { projection } from 'maatwerktrajecten'
 *
 * projection.rateToProbability(0.15) // ~> 0.139292
 * projection.rateToProbability(0.15, 1 / 12) // ~> 0.012422
 * ```
 * @category Conversions
 */
export function rateToProbability(rate: number, years = 1): number {
  refuse('a rate', [...amountProblems(rate, 'rate'), ...lengthProblems(years, 'years')])
  return positive(-Math.expm1(-rate * years))
}

/**
 * The constant rate per year at which something happens to a share within a time: `-ln(1 - share) / years`.
 *
 * @param probability - the share to whom it happens, from 0 and below 1: to happen to all it takes an infinite rate
 * @param years - the length of the time in years; one year when left out
 * @returns a rate per year, 0 or more
 * @throws MaatwerkError `invalid-input` for a share of 1 or more, or a negative number
 * @example
 * ```ts
 * import { projection } from 'maatwerktrajecten'
 *
 * projection.probabilityToRate(0.6, 3) // ~> 0.305430
 * projection.probabilityToRate(1) // => throws 'invalid-input'
 * ```
 * @category Conversions
 */
export function probabilityToRate(probability: number, years = 1): number {
  refuse('a probability', [...shareProblems(probability, 'probability', 'below'), ...lengthProblems(years, 'years')])
  return positive(-Math.log1p(-probability) / years)
}

/**
 * A share (0 to 1) over one length of time as a share over another, at a constant rate: `1 - (1 - share)^(to / from)`.
 *
 * Dividing the share itself by the number of years is wrong: 60 % over three years is 26.3 % a year, not 20 %.
 *
 * @param probability - the share to whom it happens within the time it is known for
 * @param lengths - the time it is known `from` and the time it is wanted `to`, in one unit
 * @returns the share to whom it happens within the time that is wanted
 * @throws MaatwerkError `invalid-input` for what is no share, or no length
 * @example
 * ```ts
 * import { projection } from 'maatwerktrajecten'
 *
 * projection.rescaleProbability(0.6, { from: 3, to: 1 }) // ~> 0.26319
 * ```
 * @category Conversions
 */
export function rescaleProbability(probability: number, lengths: { readonly from: number; readonly to: number }): number {
  const { from, to } = (lengths ?? {}) as Partial<typeof lengths>
  const problems = [...shareProblems(probability, 'probability'), ...lengthProblems(from, 'lengths.from')]
  refuse('a probability', [...problems, ...lengthProblems(to, 'lengths.to')])
  return -Math.expm1(Math.log1p(-probability) * (to! / from!))
}

/**
 * A share (0 to 1) times a relative risk.
 *
 * A relative risk belongs to the share it was measured beside; times a large share it may come above 1, which is
 * refused. An {@link applyOddsRatio | odds ratio} or {@link applyHazardRatio | hazard ratio} never does.
 *
 * @param ratio - the relative risk, 0 or more
 * @param probability - the share without it
 * @returns the share with it
 * @throws MaatwerkError `invalid-input` for what is no share or no ratio, and where the product is above 1
 * @example
 * ```ts
 * import { projection } from 'maatwerktrajecten'
 *
 * projection.applyRelativeRisk(2.37, 0.17) // ~> 0.4029
 * projection.applyRelativeRisk(2.37, 0.5) // => throws 'invalid-input'
 * ```
 * @category Conversions
 */
export function applyRelativeRisk(ratio: number, probability: number): number {
  const problems = ratioProblems(ratio, probability)
  if (problems.length === 0 && ratio * probability > 1) {
    const hint = 'Use an odds ratio or a hazard ratio, which cannot exceed 1'
    problems.push({ path: 'ratio', message: `the share comes to ${ratio * probability}`, expected: 'at most 1', hint })
  }
  refuse('a relative risk', problems)
  return ratio * probability
}

/**
 * A share (0 to 1) of which the odds are multiplied: `ratio share / (1 - share + ratio share)`.
 *
 * @param ratio - the odds ratio, 0 or more
 * @param probability - the share without it
 * @returns the share with it
 * @throws MaatwerkError `invalid-input` for what is no share or no ratio; and for a ratio of 0 on a share of 1, of which
 *   the odds are infinite
 * @example
 * ```ts
 * import { projection } from 'maatwerktrajecten'
 *
 * projection.applyOddsRatio(36, 0.2) // => 0.9
 * ```
 * @category Conversions
 */
export function applyOddsRatio(ratio: number, probability: number): number {
  const problems = ratioProblems(ratio, probability)
  if (ratio === 0 && probability === 1) {
    problems.push({ path: 'ratio', message: 'the odds of a share of 1 are infinite', expected: 'a ratio above 0' })
  }
  refuse('an odds ratio', problems)
  return (ratio * probability) / (1 - probability + ratio * probability)
}

/**
 * A share (0 to 1) of which the rate behind it is multiplied: `1 - (1 - share)^ratio`.
 *
 * @param ratio - the hazard ratio, 0 or more
 * @param probability - the share without it
 * @returns the share with it
 * @throws MaatwerkError `invalid-input` for what is no share or no ratio
 * @example
 * ```ts
 * import { projection } from 'maatwerktrajecten'
 *
 * projection.applyHazardRatio(2, 0.1) // ~> 0.19
 * ```
 * @category Conversions
 */
export function applyHazardRatio(ratio: number, probability: number): number {
  refuse('a hazard ratio', ratioProblems(ratio, probability))
  // To the power of 0 everything is 1, so that nothing happens; the logarithm of a share of 1 would hide that.
  return ratio === 0 ? 0 : -Math.expm1(Math.log1p(-probability) * ratio)
}

function ratioProblems(ratio: unknown, probability: unknown): Problem[] {
  return [...amountProblems(ratio, 'ratio'), ...shareProblems(probability, 'probability')]
}

function amountProblems(amount: unknown, path: string): Problem[] {
  if (typeof amount === 'number' && Number.isFinite(amount) && amount >= 0) return []
  return [{ path, message: `${shown(amount)} cannot stand here`, expected: 'a finite number, 0 or more' }]
}

/** Beyond these lengths a quotient of two would leave the range of numbers, and what comes out would be none. */
const [shortest, longest] = [1e-100, 1e100]

function lengthProblems(length: unknown, path: string): Problem[] {
  if (typeof length === 'number' && length >= shortest && length <= longest) return []
  return [{ path, message: `${shown(length)} is not a length of time`, expected: `a number above 0, from ${shortest} to ${longest}` }]
}

function shareProblems(share: unknown, path: string, one: 'included' | 'below' = 'included'): Problem[] {
  if (typeof share === 'number' && share >= 0 && (one === 'below' ? share < 1 : share <= 1)) return []
  const expected = one === 'below' ? 'a share from 0 and below 1' : 'a share from 0 to 1'
  return [{ path, message: `${shown(share)} cannot stand here`, expected }]
}

/** Nothing is 0, not minus 0. */
function positive(number: number): number {
  return number === 0 ? 0 : number
}

function refuse(subject: string, problems: readonly Problem[]): void {
  throwProblems('invalid-input', subject, problems)
}
