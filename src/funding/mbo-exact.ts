import { addEuro, euro, multiplyEuro, type DecimalText } from '../core/euro.js'

/**
 * Weights are multiplied and added as exactly as amounts, and given as the nearest number.
 */

/** @internal */
export function productOf(...factors: readonly DecimalText[]): number {
  return Number(factors.reduce((amount, factor) => multiplyEuro(amount, factor), euro(1)).eur)
}

/** @internal */
export function sumOf(...numbers: readonly number[]): number {
  return Number(addEuro(...numbers.map((each) => euro(each))).eur)
}
