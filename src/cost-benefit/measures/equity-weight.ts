import { throwProblems, type Problem } from '../../core/errors.js'
import { shown } from '../../core/problems.js'

/**
 * How much a euro weighs in the hands of people with different incomes. There is no default: the elasticity is a choice
 * of value, not a fact.
 *
 * @typeParam Party - the names of the parties
 * @category Distributional weights
 */
export interface EquityWeights<Party extends string = string> {
  /** The income at which a euro weighs 1, in euros a year. */
  readonly reference: number
  /** The income of each party that is weighted, in euros a year. The others, such as government, weigh 1. */
  readonly incomes: Readonly<Partial<Record<Party, number>>>
  /** The elasticity of the marginal utility of income, 0 or more; with 0 every euro weighs the same. */
  readonly eta: number
}

/**
 * The weight of a euro at an income: `(reference / income)^eta`, as the British Green Book has it.
 *
 * @param income - the income of those who gain or pay, above 0, in euros a year
 * @param reference - the income at which a euro weighs 1, above 0, in euros a year
 * @param eta - the elasticity, 0 or more
 * @returns the weight: above 1 below the reference income
 * @throws MaatwerkError `invalid-input` for incomes that are not above 0 and an elasticity below 0
 * @example
 * ```ts
 * import { costBenefit } from 'maatwerktrajecten'
 *
 * costBenefit.equityWeight(15000, 30000, 1) // => 2
 * costBenefit.equityWeight(15000, 30000, 0) // => 1
 * ```
 * @category Distributional weights
 */
export function equityWeight(income: number, reference: number, eta: number): number {
  throwProblems('invalid-input', 'a distributional weight', [
    ...incomeProblems(income, 'income'),
    ...incomeProblems(reference, 'reference'),
    ...etaProblems(eta, 'eta'),
  ])
  return (reference / income) ** eta
}

/** @internal */
export function incomeProblems(income: unknown, path: string): Problem[] {
  if (typeof income === 'number' && income >= 1 && income <= 1e15) return []
  return [{ path, message: `${shown(income)} is not an income`, expected: 'a number of euros a year, from 1 up' }]
}

/** @internal */
export function etaProblems(eta: unknown, path: string): Problem[] {
  if (typeof eta === 'number' && eta >= 0 && eta <= 10) return []
  return [{ path, message: `${shown(eta)} is not an elasticity`, expected: 'a number from 0 to 10' }]
}
