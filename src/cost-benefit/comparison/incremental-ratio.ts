import { throwProblems, type Problem } from '../../core/errors.js'
import { isRecord } from '../../core/fields.js'
import { step } from '../../core/problems.js'
import { sizeProblems, wrong } from './input.js'

/**
 * A cost and an effect.
 *
 * @category Comparison
 */
export interface CostAndEffect {
  /** The cost, in euros or another unit that both sides share. */
  readonly cost: number
  /** The effect, where more is better. */
  readonly effect: number
}

/**
 * How one strategy stands to another.
 *
 * - `ratio`: it costs more and does more; the ratio is what each extra unit of effect costs
 * - `saving`: it costs less and does less; the ratio is what is saved for each unit of effect given up
 * - `dominant`: it does more and costs no more, or costs less and does no less
 * - `dominated`: the other way round
 * - `same`: it costs and does the same
 *
 * @category Comparison
 */
export type Standing = 'ratio' | 'saving' | 'dominant' | 'dominated' | 'same'

/**
 * One strategy beside another.
 *
 * @category Comparison
 */
export interface IncrementalRatio {
  /** How it stands to the other. */
  readonly standing: Standing
  /** What it costs more: its cost less that of the reference. */
  readonly incrementalCost: number
  /** What it does more: its effect less that of the reference. */
  readonly incrementalEffect: number
  /** Euros per unit of effect, above 0; absent where one dominates the other or both are the same. */
  readonly ratio?: number
}

/**
 * What one strategy costs per unit of what it does more than another: the incremental cost-effectiveness ratio.
 *
 * A bare quotient of differences means opposite things in opposite quadrants: a ratio of 20,000 is a price where
 * more is done for more, and a saving where less is done for less; below 0 it does not rank anything. So the
 * standing comes with it, and there is no ratio where one dominates (Briggs, Claxton and Sculpher 2006, Decision
 * Modelling for Health Economic Evaluation, chapter 2).
 *
 * @param intervention - what it costs and does
 * @param reference - the same of what it is compared with
 * @returns the differences, and the ratio where there is one
 * @throws MaatwerkError `invalid-input` for what is not finite or too small to divide by
 * @example
 * ```ts
 * import { costBenefit } from 'maatwerktrajecten'
 *
 * const regular = { cost: 100_000, effect: 10 }
 * costBenefit.incrementalRatio({ cost: 130_000, effect: 12 }, regular).ratio // => 15000
 * costBenefit.incrementalRatio({ cost: 90_000, effect: 12 }, regular).standing // => 'dominant'
 * costBenefit.incrementalRatio({ cost: 90_000, effect: 9 }, regular).standing // => 'saving'
 * ```
 * @see {@link incrementalRatios} for more than two
 * @category Comparison
 */
export function incrementalRatio(intervention: CostAndEffect, reference: CostAndEffect): IncrementalRatio {
  const problems = [...sideProblems(intervention, 'intervention'), ...sideProblems(reference, 'reference')]
  throwProblems('invalid-input', 'an incremental ratio', problems)
  const incrementalCost = intervention.cost - reference.cost
  const incrementalEffect = intervention.effect - reference.effect
  const standing = standingOf(incrementalCost, incrementalEffect)
  if (standing !== 'ratio' && standing !== 'saving') return { standing, incrementalCost, incrementalEffect }
  return { standing, incrementalCost, incrementalEffect, ratio: incrementalCost / incrementalEffect }
}

function standingOf(cost: number, effect: number): Standing {
  if (cost === 0 && effect === 0) return 'same'
  if (cost <= 0 && effect >= 0) return 'dominant'
  if (cost >= 0 && effect <= 0) return 'dominated'
  return cost > 0 ? 'ratio' : 'saving'
}

function sideProblems(side: unknown, path: string): Problem[] {
  if (!isRecord(side)) return [wrong(path, side, 'an object with cost and effect')]
  return ['cost', 'effect'].flatMap((property) => sizeProblems(side[property], step(path, property)))
}
