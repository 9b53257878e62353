import { throwProblems } from '../../core/errors.js'
import { rootBetween } from '../root/brent.js'
import { listOfNumbersProblems } from './problems.js'

/**
 * The rate, or the rates, at which costs and benefits balance.
 *
 * @category Measures
 */
export interface InternalRate {
  /** `one`, `several`, or `none`: there is no rate at which they balance. */
  readonly outcome: 'one' | 'several' | 'none'
  /** The rate a year, 0.07 for 7 %; only with the outcome `one`. */
  readonly rate?: number
  /** All rates above -1, from low to high. With several none of them ranks a project: use the net present value. */
  readonly rates: readonly number[]
  /**
   * What comes first. After `cost` a lower discount rate makes the project better, and an internal rate above it is
   * good; after `gain` it is a loan, of which the internal rate is the price. Absent where all amounts are 0.
   */
  readonly startsWith?: 'cost' | 'gain'
}

/**
 * The rate of discount at which a series of amounts is worth 0.
 *
 * All rates above -100 % are found. The present value is a polynomial in `1 / (1 + rate)`; between two of the places at
 * which its slope is 0 it crosses 0 at most once, and those places are found in the same way (rule of Rolle; the rule
 * of signs of Descartes tells where there is nothing to look for). A place where it touches 0 without crossing counts.
 * The rate does not depend on where in a year the amounts stand, as that moves all of them by the same factor.
 *
 * @param amounts - receipts less payments by year, in euros
 * @returns the rate; several, or none, where that is so
 * @throws MaatwerkError `invalid-input` for amounts that are no numbers
 * @example
 * ```ts
 * import { costBenefit } from 'maatwerktrajecten'
 *
 * costBenefit.internalRateOfReturn([-100, 60, 60]).rate // ~> 0.13066
 * costBenefit.internalRateOfReturn([-100, 230, -132]).rates.length // => 2
 * costBenefit.internalRateOfReturn([100, 50]).outcome // => 'none'
 * ```
 * @category Measures
 */
export function internalRateOfReturn(amounts: ArrayLike<number>): InternalRate {
  throwProblems('invalid-input', 'an internal rate of return', listOfNumbersProblems(amounts, 'amounts'))
  const first = Array.from(amounts).find((amount) => amount !== 0)
  const rates = logRoots(Array.from(amounts))
    .map((log) => Math.expm1(-log) + 0)
    .filter((rate) => rate > -1)
  rates.sort((one, other) => one - other)
  const startsWith = first === undefined ? {} : ({ startsWith: first < 0 ? 'cost' : 'gain' } as const)
  if (rates.length === 1) return { outcome: 'one', rate: rates[0]!, rates, ...startsWith }
  return { outcome: rates.length === 0 ? 'none' : 'several', rates, ...startsWith }
}

/** The logarithms of the roots above 0 of a polynomial, from low to high; coefficients from the constant on. */
function logRoots(given: readonly number[]): number[] {
  const coefficients = trimmed(given)
  const changes = signChanges(coefficients)
  if (changes === 0) return []
  const [low, high] = boundsOf(coefficients)
  const turns = changes === 1 ? [] : logRoots(slopeOf(coefficients)).filter((log) => log > low && log < high)
  const points = [low, ...turns, high]
  const values = points.map((log) => snappedAt(coefficients, log))
  return points.flatMap((point, at): number[] => {
    if (values[at] === 0) return [point]
    const [before, value] = [values[at - 1], values[at]!]
    if (before === undefined || before === 0 || Math.sign(before) === Math.sign(value)) return []
    const search = { low: points[at - 1]!, high: point, tolerance: 0, iterations: 500 }
    return [rootBetween((log) => scaledAt(coefficients, log), search, [before, value]).value]
  })
}

/**
 * With 1 as the largest coefficient, and without ends so small beside it that their roots are no rates of this world.
 */
function trimmed(coefficients: readonly number[]): number[] {
  const largest = coefficients.reduce((most, each) => Math.max(most, Math.abs(each)), 0)
  const relative = coefficients.map((each) => (largest === 0 ? 0 : each / largest))
  const places = relative.flatMap((each, place) => (Math.abs(each) > 1e-300 ? [place] : []))
  return places.length === 0 ? [] : relative.slice(places[0], places.at(-1)! + 1)
}

function signChanges(coefficients: readonly number[]): number {
  const signs = coefficients.filter((each) => each !== 0).map(Math.sign)
  return signs.filter((sign, at) => at > 0 && sign !== signs[at - 1]).length
}

function slopeOf(coefficients: readonly number[]): number[] {
  return coefficients.map((each, power) => each * power).slice(1)
}

/** Cauchy's bounds of the roots, as logarithms and a little wider; the largest coefficient is 1. */
function boundsOf(coefficients: readonly number[]): [number, number] {
  const [first, last] = [Math.abs(coefficients[0]!), Math.abs(coefficients.at(-1)!)]
  return [Math.log(first / (first + 1)) - 0.1, Math.log1p(1 / last) + 0.1]
}

/**
 * The value of the polynomial at a logarithm, divided by its highest power where that is large, so that it stays
 * finite.
 */
function scaledAt(coefficients: readonly number[], log: number): number {
  const [at, { length }] = [Math.exp(-Math.abs(log)), coefficients]
  let sum = 0
  for (let step = 0; step < length; step += 1) sum = sum * at + coefficients[log > 0 ? step : length - 1 - step]!
  return sum
}

/** The same, with 0 for what is no more than rounding: there the polynomial touches 0. */
function snappedAt(coefficients: readonly number[], log: number): number {
  const value = scaledAt(coefficients, log)
  const size = scaledAt(coefficients.map(Math.abs), log)
  return Math.abs(value) <= 1e-13 * size ? 0 : value
}
