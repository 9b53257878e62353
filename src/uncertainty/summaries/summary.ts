import { throwProblems, type Problem } from '../../core/errors.js'
import { step } from '../../core/problems.js'

import { blockOf, joinedBlocks, type BlockMoments } from './blocks.js'
import { listProblems } from './columns.js'
import type { Moments } from './moments.js'

/**
 * The mean of draws and how sure it is.
 *
 * @category Summaries
 */
export interface Summary {
  /** How many draws there are. */
  readonly draws: number
  /** The mean, in the unit of the draws. */
  readonly mean: number
  /** The variance: the sum of squared distances from the mean over the number of draws less one. */
  readonly variance: number
  /** The root of the variance, in the unit of the draws. */
  readonly standardDeviation: number
  /**
   * How far the mean is from that of endless draws, as a standard deviation: that of the draws over the root of their
   * number. So for random draws; Latin hypercube and Sobol draws are nearer, and only runs with other seeds show how
   * near.
   */
  readonly standardError: number
}

/**
 * How draws vary together. Rows and columns stand in the order of the names.
 *
 * @typeParam Name - the names of what was drawn
 * @category Summaries
 */
export interface Covariance<Name extends string = string> {
  /** The names. */
  readonly names: readonly Name[]
  /** The covariance of each pair, in the product of their units, over the number of draws less one. */
  readonly covariance: readonly (readonly number[])[]
  /** The correlation of each pair, -1 to 1; undefined for a name that does not vary. */
  readonly correlation: readonly (readonly (number | undefined)[])[]
}

/**
 * The mean, variance and standard error of each name.
 *
 * @typeParam Name - the names of what was drawn
 * @param moments - draws as summed up by {@link momentsOf}, at least two
 * @returns the summary of each name
 * @throws MaatwerkError `invalid-input` for fewer than two draws, and for draws too large for a variance
 * @example
 * ```ts
 * import { uncertainty } from 'maatwerktrajecten'
 *
 * const { cost } = uncertainty.summariesOf(uncertainty.momentsOf({ cost: [10, 20, 30, 40] }))
 * cost.mean // => 25
 * cost.standardError.toFixed(4) // => '6.4550'
 * ```
 * @category Summaries
 */
export function summariesOf<Name extends string>(moments: Moments<Name>): Record<Name, Summary> {
  const { draws, means, products } = together(moments)
  const summaries = moments.names.map((name, at): [Name, Summary] => {
    const variance = products[placeOf(at, at)]! / (draws - 1)
    const [standardDeviation, standardError] = [Math.sqrt(variance), Math.sqrt(variance / draws)]
    return [name, { draws, mean: means[at]!, variance, standardDeviation, standardError }]
  })
  return Object.fromEntries(summaries) as Record<Name, Summary>
}

/**
 * How the draws of each pair of names vary together.
 *
 * @typeParam Name - the names of what was drawn
 * @param moments - draws as summed up by {@link momentsOf}, at least two
 * @returns the covariances and the correlations of Pearson
 * @throws MaatwerkError `invalid-input` for fewer than two draws, and for draws too large for a variance
 * @example
 * ```ts
 * import { uncertainty } from 'maatwerktrajecten'
 *
 * const moments = uncertainty.momentsOf({ cost: [10, 20, 30], gain: [5, 3, 1] })
 * uncertainty.covarianceOf(moments).covariance // => [[100, -20], [-20, 4]]
 * uncertainty.covarianceOf(moments).correlation[0]?.[1]?.toFixed(6) // => '-1.000000'
 * ```
 * @category Summaries
 */
export function covarianceOf<Name extends string>(moments: Moments<Name>): Covariance<Name> {
  const { draws, products } = together(moments)
  const { names } = moments
  const sumOf = (row: number, column: number) => products[placeOf(Math.max(row, column), Math.min(row, column))]!
  const table = <Entry>(entryOf: (row: number, column: number) => Entry) =>
    names.map((_, row) => names.map((__, column) => entryOf(row, column)))
  return {
    names,
    covariance: table((row, column) => sumOf(row, column) / (draws - 1)),
    correlation: table((row, column) => {
      const scale = Math.sqrt(sumOf(row, row)) * Math.sqrt(sumOf(column, column))
      if (scale === 0) return undefined
      return row === column ? 1 : Math.min(1, Math.max(-1, sumOf(row, column) / scale))
    }),
  }
}

/** The place of a pair in a triangle that is written row by row. */
function placeOf(row: number, column: number): number {
  return (row * (row + 1)) / 2 + column
}

function momentsProblems(moments: unknown): Problem[] {
  const [problem] = listProblems([moments], 'blocks', 'a result of momentsOf')
  return problem === undefined ? [] : [{ ...problem, path: 'moments' }]
}

function together(moments: Moments): BlockMoments {
  throwProblems('invalid-input', 'draws summed up', momentsProblems(moments))
  const { names, draws, blocks } = moments
  const few: Problem[] = [{ path: 'moments', message: `there are ${draws} draws`, expected: 'at least two' }]
  throwProblems('invalid-input', 'draws summed up', draws < 2 ? few : [])
  const all = blocks.map((block) => ('columns' in block ? blockOf(block) : block)).reduce(joinedBlocks)
  const large = names.filter((_, at) => !Number.isFinite(all.means[at]! + all.products[placeOf(at, at)]!))
  const problems = large.map((name): Problem => {
    return {
      path: step('moments', name),
      message: 'its variance is too large for a number',
      expected: 'draws below 1e150',
      hint: 'Take a larger unit',
    }
  })
  throwProblems('invalid-input', 'draws summed up', problems)
  return all
}
