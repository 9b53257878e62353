import type { Discounting } from '../discounting/discounting.js'

/**
 * Amounts by year, in euros of one price level. Year 0 is the first year of the appraisal.
 *
 * - one number: the same in every year of the appraisal
 * - a list: one for each year from year 0 on, and nothing in the years after
 * - {@link DrawnAmounts}: amounts by year that differ from draw to draw
 * - {@link ScaledAmounts}: a path by year that each draw multiplies
 * - {@link DiscountedAmounts}: present values that come from elsewhere
 *
 * @category Flows
 */
export type Amounts = number | ArrayLike<number> | DrawnAmounts | ScaledAmounts | DiscountedAmounts

/**
 * Amounts by draw and year.
 *
 * @category Flows
 */
export interface DrawnAmounts {
  /** Marks the kind. */
  readonly kind: 'drawn'
  /** How many draws there are. */
  readonly draws: number
  /** The amounts: that of year `t` in draw `d` stands at `d * years + t`, with `years` the length by the draws. */
  readonly amounts: ArrayLike<number>
}

/**
 * Amounts by year that go up and down as a whole from draw to draw, such as a price times a fixed number of hours.
 *
 * @category Flows
 */
export interface ScaledAmounts {
  /** Marks the kind. */
  readonly kind: 'scaled'
  /** One number for every year, or a list by year. */
  readonly path: number | ArrayLike<number>
  /** What each draw multiplies the path with. */
  readonly by: ArrayLike<number>
}

/**
 * Amounts that were discounted and added up where they come from, such as the totals of many runs of a projection.
 *
 * They have no years any more: a payback time or an internal rate of return cannot be had from them.
 *
 * @category Flows
 */
export interface DiscountedAmounts {
  /** Marks the kind. */
  readonly kind: 'discounted'
  /** One present value, or one for each draw. */
  readonly values: number | ArrayLike<number>
  /** How they were discounted. An appraisal that discounts in another way does not take them. */
  readonly discounting: Discounting
}

/**
 * Writes down amounts by draw and year.
 *
 * @param draws - how many draws there are
 * @param amounts - the amounts in euros: that of year `t` in draw `d` stands at `d * years + t`
 * @returns the amounts of a flow
 * @example
 * ```ts
 * import { costBenefit } from 'maatwerktrajecten'
 *
 * // Two draws of three years.
 * const amounts = costBenefit.drawnAmounts(2, [100, 50, 0, 120, 60, 0])
 * costBenefit.presentValues(amounts, [1, 0.5, 0.25]) // => new Float64Array([125, 150])
 * ```
 * @category Flows
 */
export function drawnAmounts(draws: number, amounts: ArrayLike<number>): DrawnAmounts {
  return { kind: 'drawn', draws, amounts }
}

/**
 * Writes down a path by year that each draw multiplies.
 *
 * @param path - euros by year: one number for every year, or a list
 * @param by - the factor of each draw
 * @returns the amounts of a flow
 * @example
 * ```ts
 * import { costBenefit } from 'maatwerktrajecten'
 *
 * const amounts = costBenefit.scaledAmounts([100, 50], [1, 1.25])
 * costBenefit.presentValues(amounts, [1, 0.5]) // => new Float64Array([125, 156.25])
 * ```
 * @category Flows
 */
export function scaledAmounts(path: number | ArrayLike<number>, by: ArrayLike<number>): ScaledAmounts {
  return { kind: 'scaled', path, by }
}

/**
 * Writes down present values that were made elsewhere.
 *
 * @param values - euros: one value, or one for each draw
 * @param discounting - how they were discounted
 * @returns the amounts of a flow
 * @example
 * ```ts
 * import { costBenefit } from 'maatwerktrajecten'
 *
 * const amounts = costBenefit.discountedAmounts([2500, 2600], { rate: 0.03, firstExponent: 0 })
 * costBenefit.presentValues(amounts, [1, 0.5]) // => new Float64Array([2500, 2600])
 * ```
 * @category Flows
 */
export function discountedAmounts(values: number | ArrayLike<number>, discounting: Discounting): DiscountedAmounts {
  return { kind: 'discounted', values, discounting }
}

/**
 * Whether amounts have a kind; else they are a number or a list.
 *
 * @internal
 */
export function hasKind(amounts: Amounts): amounts is DrawnAmounts | ScaledAmounts | DiscountedAmounts {
  return typeof amounts === 'object' && 'kind' in amounts
}

/**
 * How many draws amounts have; `undefined` for those that are the same in every draw.
 *
 * @internal
 */
export function drawsIn(amounts: Amounts): number | undefined {
  if (!hasKind(amounts)) return undefined
  if (amounts.kind === 'drawn') return amounts.draws
  if (amounts.kind === 'scaled') return amounts.by.length
  return typeof amounts.values === 'number' ? undefined : amounts.values.length
}
