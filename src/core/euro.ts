import { Decimal } from 'decimal.js'
import { MaatwerkError, throwProblems, type Problem } from './errors.js'
import { shown } from './problems.js'

/**
 * An exact amount of euros, as plain data: `{ eur: '3971.08' }`.
 *
 * It can be sent to a worker, stored as JSON and compared as text, since each amount has one writing only. It holds
 * more than cents where a rule computes with more; {@link roundEuro} says when that ends. Nothing is rounded
 * without a named rule.
 *
 * @category Money
 */
export interface Euro {
  /** The amount in euros as decimal text without exponent or superfluous zeros: `'8000'`, `'-0.5'`. */
  readonly eur: string
}

/**
 * A number that is exact: decimal text such as `'0.42'`, or a number taken as it is printed (0.1 is one tenth).
 *
 * @category Money
 */
export type DecimalText = string | number

/**
 * To what unit, and in which direction, an amount is rounded. Halves go away from zero unless the name says otherwise.
 *
 * | rule | unit | direction |
 * |---|---|---|
 * | `cent` | cent | nearest, half away from zero |
 * | `cent-half-even` | cent | nearest, half to the even cent |
 * | `cent-down` | cent | towards zero |
 * | `euro` | euro | nearest, half away from zero |
 * | `euro-down` | euro | towards zero |
 * | `euro-up` | euro | away from zero |
 *
 * @category Money
 */
export type RoundingRule = 'cent' | 'cent-half-even' | 'cent-down' | 'euro' | 'euro-down' | 'euro-up'

// The most significant digits that decimal.js allows: sums, products and remainders are never rounded.
const Exact = /* @__PURE__ */ Decimal.clone({ precision: 1e9, defaults: true })

interface Rounding {
  readonly places: number
  /** The mode of decimal.js: 0 away from zero, 1 towards zero, 4 half away from zero, 6 half to even. */
  readonly mode: Decimal.Rounding
}

const roundings: Readonly<Record<RoundingRule, Rounding>> = {
  cent: { places: 2, mode: 4 },
  'cent-half-even': { places: 2, mode: 6 },
  'cent-down': { places: 2, mode: 1 },
  euro: { places: 0, mode: 4 },
  'euro-down': { places: 0, mode: 1 },
  'euro-up': { places: 0, mode: 0 },
}

/**
 * An amount of euros.
 *
 * @param amount - decimal text (`'3971.08'`) or a number, taken as it is printed
 * @returns the exact amount
 * @throws MaatwerkError `invalid-amount` for anything that is not a finite decimal number
 * @example
 * ```ts
 * import { core } from 'maatwerktrajecten'
 *
 * core.euro('3971.080') // => { eur: '3971.08' }
 * core.euro(0.1) // => { eur: '0.1' }
 * ```
 * @category Money
 */
export function euro(amount: DecimalText): Euro {
  throwProblems('invalid-amount', 'an amount', decimalProblems(amount, 'amount'))
  return wrap(new Exact(amount))
}

/**
 * The sum of amounts; zero for none.
 *
 * @param amounts - the amounts to add
 * @returns their exact sum
 * @throws MaatwerkError `invalid-amount`
 * @example
 * ```ts
 * import { core } from 'maatwerktrajecten'
 *
 * core.addEuro(core.euro('0.10'), core.euro('0.20')) // => { eur: '0.3' }
 * ```
 * @category Money
 */
export function addEuro(...amounts: readonly Euro[]): Euro {
  throwProblems('invalid-amount', 'a sum', amounts.flatMap((amount, index) => amountProblems(amount, `amounts[${index}]`)))
  return wrap(amounts.reduce((sum, amount) => sum.plus(amount.eur), new Exact(0)))
}

/**
 * One amount less another.
 *
 * @param amount - what to take from
 * @param less - what to take away
 * @returns the exact difference, which may be negative
 * @throws MaatwerkError `invalid-amount`
 * @example
 * ```ts
 * import { core } from 'maatwerktrajecten'
 *
 * core.subtractEuro(core.euro(8000), core.euro(11000)) // => { eur: '-3000' }
 * ```
 * @category Money
 */
export function subtractEuro(amount: Euro, less: Euro): Euro {
  throwProblems('invalid-amount', 'a difference', [...amountProblems(amount, 'amount'), ...amountProblems(less, 'less')])
  return wrap(new Exact(amount.eur).minus(less.eur))
}

/**
 * An amount times an exact number.
 *
 * @param amount - the amount
 * @param by - the factor: a number of pupils, a share as text
 * @returns the exact product
 * @throws MaatwerkError `invalid-amount`
 * @example
 * ```ts
 * import { core } from 'maatwerktrajecten'
 *
 * core.multiplyEuro(core.euro(8000), '0.58') // => { eur: '4640' }
 * ```
 * @category Money
 */
export function multiplyEuro(amount: Euro, by: DecimalText): Euro {
  throwProblems('invalid-amount', 'a product', [...amountProblems(amount, 'amount'), ...decimalProblems(by, 'by')])
  return wrap(new Exact(amount.eur).times(by))
}

/**
 * An amount divided by an exact number, rounded by a rule that is named, since a division rarely ends.
 *
 * @param amount - the amount
 * @param by - the divisor, not zero
 * @param rule - how to round
 * @returns the rounded quotient
 * @throws MaatwerkError `invalid-amount`
 * @example
 * ```ts
 * import { core } from 'maatwerktrajecten'
 *
 * core.divideEuro(core.euro(1000), 3, 'cent') // => { eur: '333.33' }
 * ```
 * @category Money
 */
export function divideEuro(amount: Euro, by: DecimalText, rule: RoundingRule): Euro {
  throwProblems('invalid-amount', 'a division', [...amountProblems(amount, 'amount'), ...divisorProblems(by)])
  const { places, mode } = roundingOf(rule)
  const divisor = new Exact(by)
  // Whole units and an exact remainder: rounding sees the whole quotient, however long it is.
  const units = new Exact(amount.eur).times(new Exact(10).pow(places))
  const whole = units.dividedToIntegerBy(divisor)
  const half = units.modulo(divisor).abs().times(2).comparedTo(divisor.abs())
  // A quarter, a half or three quarters stands for what is left: it lies on the same side of every rounding.
  const left = units.modulo(divisor).isZero() ? 0 : [0.25, 0.5, 0.75][half + 1]!
  const sign = units.isNegative() === divisor.isNegative() ? 1 : -1
  return wrap(whole.plus(left * sign).toDecimalPlaces(0, mode).dividedBy(new Exact(10).pow(places)))
}

/**
 * An amount rounded by a named rule.
 *
 * @param amount - the amount
 * @param rule - to what unit and in which direction
 * @returns the rounded amount
 * @throws MaatwerkError `invalid-amount`, `invalid-input` for an unknown rule
 * @example
 * ```ts
 * import { core } from 'maatwerktrajecten'
 *
 * core.roundEuro(core.euro('2.345'), 'cent') // => { eur: '2.35' }
 * core.roundEuro(core.euro('2.345'), 'cent-half-even') // => { eur: '2.34' }
 * ```
 * @category Money
 */
export function roundEuro(amount: Euro, rule: RoundingRule): Euro {
  throwProblems('invalid-amount', 'a rounding', amountProblems(amount, 'amount'))
  const { places, mode } = roundingOf(rule)
  return wrap(new Exact(amount.eur).toDecimalPlaces(places, mode))
}

/**
 * Which of two amounts is the larger.
 *
 * @param a - one amount
 * @param b - the other
 * @returns -1 when `a` is the smaller, 0 when they are equal, 1 when `a` is the larger: fit for `sort`
 * @throws MaatwerkError `invalid-amount`
 * @example
 * ```ts
 * import { core } from 'maatwerktrajecten'
 *
 * core.compareEuro(core.euro(8000), core.euro(11000)) // => -1
 * ```
 * @category Money
 */
export function compareEuro(a: Euro, b: Euro): -1 | 0 | 1 {
  throwProblems('invalid-amount', 'a comparison', [...amountProblems(a, 'a'), ...amountProblems(b, 'b')])
  return new Exact(a.eur).comparedTo(b.eur) as -1 | 0 | 1
}

/**
 * Divides an amount over weights so that the parts add up to it, to the cent.
 *
 * Each part first gets its exact share cut off to whole cents; the cents that are left go one by one to the largest
 * remainders (Hamilton's method), the earlier part first where remainders are equal. A negative amount is divided
 * as its positive counterpart.
 *
 * @param amount - the amount, in whole cents; round it first where it has more decimals
 * @param weights - exact numbers, 0 or more, not all 0: pupils, hours, shares
 * @returns one part for each weight, in the same order
 * @throws MaatwerkError `invalid-amount`, naming every weight that is wrong
 * @example
 * ```ts
 * import { core } from 'maatwerktrajecten'
 *
 * core.allocateEuro(core.euro(100), [1, 1, 1]) // => [{ eur: '33.34' }, { eur: '33.33' }, { eur: '33.33' }]
 * ```
 * @category Money
 */
export function allocateEuro(amount: Euro, weights: readonly DecimalText[]): Euro[] {
  throwProblems('invalid-amount', 'an allocation', allocationProblems(amount, weights))
  const cents = new Exact(amount.eur).times(100)
  const exactWeights = weights.map((weight) => new Exact(weight))
  const whole = exactWeights.reduce((sum, weight) => sum.plus(weight), new Exact(0))
  const sign = cents.isNegative() ? -1 : 1
  // Whole numbers throughout: the share is cents * weight / whole, its remainder cents * weight mod whole.
  const products = exactWeights.map((weight) => cents.abs().times(weight))
  const floors = products.map((product) => product.dividedToIntegerBy(whole))
  const remainders = products.map((product) => product.modulo(whole))
  const given = floors.reduce((sum, part) => sum.plus(part), new Exact(0))
  const left = cents.abs().minus(given).toNumber()
  const order = remainders.map((_, index) => index).sort((a, b) => remainders[b]!.comparedTo(remainders[a]!) || a - b)
  const lucky = new Set(order.slice(0, left))
  return floors.map((part, index) => wrap(part.plus(lucky.has(index) ? 1 : 0).times(sign).dividedBy(100)))
}

function allocationProblems(amount: Euro, weights: readonly DecimalText[]): Problem[] {
  const problems = amountProblems(amount, 'amount')
  const list: unknown = weights
  if (!Array.isArray(list)) {
    return [...problems, { path: 'weights', message: `${shown(list)} is not a list`, expected: 'a list of weights' }]
  }
  if (problems.length === 0 && !new Exact(amount.eur).times(100).isInteger()) {
    problems.push({
      path: 'amount',
      message: 'the amount is not in whole cents',
      expected: 'at most two decimals',
      hint: 'Round it first with `roundEuro`, by the rule that applies',
    })
  }
  const wrong = weights.flatMap((weight, index) => weightProblems(weight, `weights[${index}]`))
  problems.push(...wrong)
  if (wrong.length === 0 && weights.every((weight) => new Exact(weight).isZero())) {
    problems.push({ path: 'weights', message: 'there is nothing to divide over', expected: 'at least one weight above 0' })
  }
  return problems
}

function weightProblems(weight: DecimalText, path: string): Problem[] {
  const problems = decimalProblems(weight, path)
  if (problems.length > 0) return problems
  const exact = new Exact(weight)
  if (exact.isZero() || exact.isPositive()) return []
  return [{ path, message: `${shown(weight)} is negative`, expected: 'a weight of 0 or more' }]
}

/**
 * The amount as a binary floating-point number, for charts and forecasts. Law is never computed with it.
 *
 * @param amount - the exact amount
 * @returns the nearest number
 * @throws MaatwerkError `invalid-amount`, also for an amount too large for such a number
 * @example
 * ```ts
 * import { core } from 'maatwerktrajecten'
 *
 * core.euroToNumber(core.euro('3971.08')) // => 3971.08
 * ```
 * @category Money
 */
export function euroToNumber(amount: Euro): number {
  throwProblems('invalid-amount', 'an amount', amountProblems(amount, 'amount'))
  const number = Number(amount.eur)
  if (Number.isFinite(number)) return number
  throw new MaatwerkError('invalid-amount', 'an amount', [
    { path: 'amount', message: 'the amount is too large', expected: 'an amount that a floating-point number can hold' },
  ])
}

function roundingOf(rule: RoundingRule): Rounding {
  if (Object.hasOwn(roundings, rule)) return roundings[rule]
  const expected = `one of ${Object.keys(roundings).join(', ')}`
  throw new MaatwerkError('invalid-input', 'a rounding', [
    { path: 'rule', message: `${shown(rule)} is not a rounding rule`, expected },
  ])
}

function wrap(amount: Decimal): Euro {
  // Zero has one writing, whatever its sign.
  return { eur: amount.isZero() ? '0' : amount.toFixed() }
}

function divisorProblems(by: DecimalText): Problem[] {
  const problems = decimalProblems(by, 'by')
  if (problems.length > 0 || !new Exact(by).isZero()) return problems
  return [{ path: 'by', message: 'the divisor is 0', expected: 'a number other than 0' }]
}

function amountProblems(amount: Euro, path: string): Problem[] {
  const text = (amount as Partial<Euro> | undefined)?.eur
  if (typeof text === 'string') return decimalProblems(text, `${path}.eur`)
  return [{ path, message: `${shown(amount)} is not an amount`, expected: 'an amount of euros', hint: 'Make one: euro(8000)' }]
}

function decimalProblems(value: unknown, path: string): Problem[] {
  return isDecimal(value) ? [] : [notDecimal(value, path)]
}

function isDecimal(value: unknown): value is DecimalText {
  if (typeof value === 'number') return Number.isFinite(value)
  return typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value)
}

function notDecimal(value: unknown, path: string): Problem {
  return {
    path,
    message: `${shown(value)} is not an exact number`,
    expected: "a finite number or decimal text such as '3971.08'",
  }
}
