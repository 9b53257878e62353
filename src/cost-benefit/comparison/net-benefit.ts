import { throwProblems } from '../../core/errors.js'
import { finiteProblems, isFiniteNumber, notNegativeProblems, wrong } from './input.js'
import { isRecord } from '../../core/fields.js'
import type { CostAndEffect } from './incremental-ratio.js'

/**
 * What a strategy is worth in euros at a price per unit of effect: `threshold * effect - cost`, the net monetary
 * benefit.
 *
 * A strategy with more of it is to be preferred by who would pay `threshold` for a unit of effect. Unlike a ratio it
 * can be averaged over draws, and means the same in every quadrant (Stinnett and Mullahy 1998, Net health benefits).
 * Of two strategies the incremental net benefit is that of the intervention less that of the reference.
 *
 * @param result - what a strategy costs and does, or the differences between two
 * @param threshold - the price of a unit of effect, in the unit of the cost; 0 or more
 * @returns euros, or the unit of the cost
 * @throws MaatwerkError `invalid-input` for what is not finite, or a threshold below 0
 * @example
 * ```ts
 * import { costBenefit } from 'maatwerktrajecten'
 *
 * costBenefit.netMonetaryBenefit({ cost: 30_000, effect: 2 }, 20_000) // => 10000
 * ```
 * @category Comparison
 */
export function netMonetaryBenefit(result: CostAndEffect, threshold: number): number {
  const problems = [...resultProblems(result), ...notNegativeProblems(threshold, 'threshold')]
  throwProblems('invalid-input', 'a net benefit', problems)
  return threshold * result.effect - result.cost
}

/**
 * What a strategy is worth in units of effect at a price for them: `effect - cost / threshold`, known in health
 * economics as the net health benefit.
 *
 * It is the effect less the effect that the same money would bring about elsewhere at that price.
 *
 * @param result - what a strategy costs and does, or the differences between two
 * @param threshold - the price of a unit of effect, in the unit of the cost; above 0
 * @returns units of effect
 * @throws MaatwerkError `invalid-input` for what is not finite, or a threshold of 0 or less
 * @example
 * ```ts
 * import { costBenefit } from 'maatwerktrajecten'
 *
 * costBenefit.netEffectBenefit({ cost: 30_000, effect: 2 }, 20_000) // => 0.5
 * ```
 * @category Comparison
 */
export function netEffectBenefit(result: CostAndEffect, threshold: number): number {
  const isPrice = isFiniteNumber(threshold) && threshold >= 1e-100
  const problems = isPrice ? [] : [wrong('threshold', threshold, 'a finite number above 0')]
  throwProblems('invalid-input', 'a net benefit', [...resultProblems(result), ...problems])
  return result.effect - result.cost / threshold
}

function resultProblems(result: unknown) {
  if (!isRecord(result)) return [wrong('result', result, 'an object with cost and effect')]
  return [...finiteProblems(result['cost'], 'result.cost'), ...finiteProblems(result['effect'], 'result.effect')]
}
