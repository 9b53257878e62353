import { throwProblems, type Problem } from '../../core/errors.js'
import { isRecord } from '../../core/fields.js'
import { shown, unknownKeys } from '../../core/problems.js'
import { listProblems, numbersProblems } from './columns.js'

/**
 * Between which numbers draws are counted, and in how many bins.
 *
 * @category Summaries
 */
export interface HistogramOptions {
  /** Where the first bin begins, in the unit of the draws. */
  readonly least: number
  /** Where the last bin ends. */
  readonly most: number
  /** How many bins there are, all as wide: 1 to 1,000,000. */
  readonly bins: number
}

/**
 * How many draws lie in each bin.
 *
 * @category Summaries
 */
export interface Histogram {
  /** The borders of the bins, in the unit of the draws: one more than there are bins. */
  readonly borders: Float64Array
  /** How many draws lie in each bin. */
  readonly counts: Float64Array
  /** How many lie below the first border. */
  readonly below: number
  /** How many lie above the last one. */
  readonly above: number
  /** How many draws there are in all. */
  readonly draws: number
}

/**
 * Counts draws in bins of equal width.
 *
 * A bin holds what is equal to its first border and what is below its last; the last bin holds its last border too, as
 * in NumPy. With the same bins for all parts of a run, the counts of the parts add up to those of the whole, see
 * {@link mergeHistograms}: so the bins are given, not taken from the draws.
 *
 * @param draws - the draws
 * @param options - the bins
 * @returns the counts, and what fell outside
 * @throws MaatwerkError `invalid-input`, with every problem of the draws and the bins
 * @example
 * ```ts
 * import { uncertainty } from 'maatwerktrajecten'
 *
 * const counted = uncertainty.histogramOf([-3, 0, 9, 10, 20, 25], { least: 0, most: 20, bins: 2 })
 * counted.counts // => new Float64Array([2, 2])
 * counted.below // => 1
 * counted.above // => 1
 * ```
 * @category Summaries
 */
export function histogramOf(draws: ArrayLike<number>, options: HistogramOptions): Histogram {
  throwProblems('invalid-input', 'a histogram', [...numbersProblems(draws, 'draws'), ...optionProblems(options)])
  const { least, most, bins } = options
  const borders = Float64Array.from({ length: bins + 1 }, (_, at) => borderOf(options, at))
  const counts = new Float64Array(bins)
  let [below, above] = [0, 0]
  for (const draw of Float64Array.from(draws)) {
    if (draw < least) below += 1
    else if (draw > most) above += 1
    else counts[binOf(draw, borders)]! += 1
  }
  return { borders, counts, below, above, draws: draws.length }
}

function borderOf({ least, most, bins }: HistogramOptions, at: number): number {
  return at === bins ? most : least + (most - least) * (at / bins)
}

/** The bin of a draw within the borders: near where it should be, then by the borders themselves. */
function binOf(draw: number, borders: Float64Array): number {
  const last = borders.length - 2
  const [least, most] = [borders[0]!, borders[last + 1]!]
  let bin = Math.min(Math.floor(((draw - least) / (most - least)) * (last + 1)), last)
  while (draw < borders[bin]!) bin -= 1
  while (bin < last && draw >= borders[bin + 1]!) bin += 1
  return bin
}

/**
 * Adds up histograms of the parts of a run.
 *
 * @param parts - histograms with the same borders, at least one, in any order
 * @returns the counts of all draws
 * @throws MaatwerkError `invalid-input` for no parts, and for a part with other borders
 * @example
 * ```ts
 * import { uncertainty } from 'maatwerktrajecten'
 *
 * const bins = { least: 0, most: 4, bins: 2 }
 * const parts = [uncertainty.histogramOf([1, 3], bins), uncertainty.histogramOf([1], bins)]
 * uncertainty.mergeHistograms(parts).counts // => new Float64Array([2, 1])
 * ```
 * @category Summaries
 */
export function mergeHistograms(parts: readonly Histogram[]): Histogram {
  throwProblems('invalid-input', 'histograms to add up', partProblems(parts))
  const sum = (of: (part: Histogram) => number) => parts.reduce((all, part) => all + of(part), 0)
  const { borders, counts } = parts[0]!
  return {
    borders: borders.slice(),
    counts: counts.map((_, bin) => sum((part) => part.counts[bin]!)),
    below: sum(({ below }) => below),
    above: sum(({ above }) => above),
    draws: sum(({ draws }) => draws),
  }
}

function partProblems(parts: readonly Histogram[]): Problem[] {
  const found = listProblems(parts, 'borders', 'a result of histogramOf')
  if (found.length > 0) return found
  const first = parts[0]!
  return parts.flatMap(({ borders }, index): Problem[] => {
    const isSame =
      borders.length === first.borders.length && borders.every((border, at) => border === first.borders[at])
    if (isSame) return []
    return [
      {
        path: `parts[${index}]`,
        message: 'its bins are not those of the first part',
        expected: 'the same bins in all parts',
      },
    ]
  })
}

function optionProblems(options: HistogramOptions): Problem[] {
  if (!isRecord(options)) return [{ path: 'options', message: 'this is no object', expected: 'least, most and bins' }]
  const { least, most, bins } = options
  const problems = unknownKeys(options, ['least', 'most', 'bins'], 'options')
  if (!Number.isFinite(least))
    problems.push({ path: 'least', message: `${shown(least)} is not a finite number`, expected: 'a number' })
  if (!Number.isFinite(most))
    problems.push({ path: 'most', message: `${shown(most)} is not a finite number`, expected: 'a number' })
  else if (most <= least)
    problems.push({ path: 'most', message: `${most} does not lie above ${least}`, expected: 'more than `least`' })
  else if (Number.isFinite(least) && !Number.isFinite(most - least)) {
    problems.push({
      path: 'most',
      message: 'the bins together are too wide for a number',
      expected: 'a difference below 1.8e308',
    })
  }
  if (!(Number.isInteger(bins) && bins >= 1 && bins <= 1_000_000)) {
    problems.push({
      path: 'bins',
      message: `${shown(bins)} is no number of bins`,
      expected: 'a whole number from 1 to 1000000',
    })
  }
  return problems
}
