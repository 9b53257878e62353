import { MaatwerkError, type Problem } from '../../core/errors.js'
import { isList } from '../discounting/check.js'
import { hasKind, type Amounts, type DrawnAmounts } from './amounts.js'
import { amountsProblems } from './check-amounts.js'

/**
 * The present value of amounts by year: in each draw the sum over the years of amount times factor.
 *
 * It is the innermost loop of an appraisal, over plain typed arrays. {@link appraise} calls it for every flow; who
 * varies a model thousands of times can call it alone.
 *
 * @param amounts - euros by year, or outcomes by year, with or without draws
 * @param factors - the factor of each year, as {@link discountFactors} gives them
 * @returns one present value for each draw, in the unit of the amounts; a single one for amounts without draws
 * @throws MaatwerkError `invalid-input` for amounts that are none, for more years than there are factors, and for sums
 *   that are no finite number
 * @example
 * ```ts
 * import { costBenefit } from 'maatwerktrajecten'
 *
 * const factors = costBenefit.discountFactors({ rate: 0.25, firstExponent: 0 }, 3)
 * costBenefit.presentValues(100, factors) // => new Float64Array([244])
 * costBenefit.presentValues([-100, 125], factors) // => new Float64Array([0])
 * ```
 * @category Flows
 */
export function presentValues(amounts: Amounts, factors: ArrayLike<number>): Float64Array {
  const ofFactors = factorsProblems(factors)
  const years = ofFactors.length === 0 ? factors.length : Infinity
  const problems = [...amountsProblems(amounts, 'amounts', { years }), ...ofFactors]
  if (problems.length > 0) throw new MaatwerkError('invalid-input', 'a present value', problems)
  const values = valuesOf(amounts, factors)
  if (values.every(Number.isFinite)) return values
  const problem = {
    path: 'factors',
    message: 'the sum is not a finite number',
    expected: 'finite factors, and amounts that are not so large',
  }
  throw new MaatwerkError('invalid-input', 'a present value', [problem])
}

function factorsProblems(factors: unknown): Problem[] {
  if (isList(factors) && factors.length > 0 && Array.from(factors).every(Number.isFinite)) return []
  return [{ path: 'factors', message: 'these are no factors', expected: 'a list of finite numbers, one for each year' }]
}

/**
 * The same without its checks.
 *
 * @internal
 */
export function valuesOf(amounts: Amounts, factors: ArrayLike<number>): Float64Array {
  if (!hasKind(amounts)) return Float64Array.of(valueOf(amounts, factors))
  if (amounts.kind === 'drawn') return drawnValues(amounts, factors)
  if (amounts.kind === 'discounted') {
    return typeof amounts.values === 'number' ? Float64Array.of(amounts.values) : Float64Array.from(amounts.values)
  }
  return multiples(amounts.by, valueOf(amounts.path, factors))
}

function multiples(by: ArrayLike<number>, value: number): Float64Array {
  const values = new Float64Array(by.length)
  for (let draw = 0; draw < values.length; draw += 1) values[draw] = by[draw]! * value
  return values
}

function valueOf(path: number | ArrayLike<number>, factors: ArrayLike<number>): number {
  const isConstant = typeof path === 'number'
  const years = isConstant ? factors.length : path.length
  let value = 0
  for (let year = 0; year < years; year += 1) value += (isConstant ? path : path[year]!) * factors[year]!
  return value
}

function drawnValues({ draws, amounts }: DrawnAmounts, factors: ArrayLike<number>): Float64Array {
  const years = amounts.length / draws
  const values = new Float64Array(draws)
  for (let draw = 0, at = 0; draw < draws; draw += 1) {
    let value = 0
    for (let year = 0; year < years; year += 1, at += 1) value += amounts[at]! * factors[year]!
    values[draw] = value
  }
  return values
}

/**
 * Amounts by year, the mean over the draws; `undefined` for those that have no years any more.
 *
 * @internal
 */
export function meanByYear(amounts: Amounts, years: number): Float64Array | undefined {
  if (!hasKind(amounts)) return pathOf(amounts, years)
  if (amounts.kind === 'discounted') return undefined
  if (amounts.kind === 'scaled') {
    const mean = meanOf(amounts.by)
    return pathOf(amounts.path, years).map((amount) => amount * mean)
  }
  return drawnMeans(amounts, years)
}

function drawnMeans({ draws, amounts }: DrawnAmounts, years: number): Float64Array {
  const perDraw = amounts.length / draws
  const sums = new Float64Array(years)
  for (let draw = 0, at = 0; draw < draws; draw += 1) {
    for (let year = 0; year < perDraw; year += 1, at += 1) sums[year]! += amounts[at]!
  }
  return sums.map((sum) => sum / draws)
}

/**
 * A path over all years of an appraisal, with nothing in the years that a list does not reach.
 *
 * @internal
 */
export function pathOf(path: number | ArrayLike<number>, years: number): Float64Array {
  if (typeof path === 'number') return new Float64Array(years).fill(path)
  return Float64Array.from({ length: years }, (_, year) => path[year] ?? 0)
}

/**
 * The mean of some numbers.
 *
 * @internal
 */
export function meanOf(numbers: ArrayLike<number>): number {
  let sum = 0
  for (let at = 0, { length } = numbers; at < length; at += 1) sum += numbers[at]!
  return sum / numbers.length
}
