import { throwProblems, type Problem } from '../../core/errors.js'
import { shown } from '../../core/problems.js'
import { numbersProblems } from './columns.js'

/**
 * Quantiles of draws, in the unit of the draws.
 *
 * Between two draws they are interpolated in a straight line: the quantile of a probability p stands at place
 * `(n - 1) * p` of the n draws in order of size, counted from 0. That is type 7 of Hyndman and Fan (1996, "Sample
 * quantiles in statistical packages"), the one that R, NumPy and spreadsheets take unless told otherwise. Quantiles of
 * parts cannot be put together: they need all draws.
 *
 * @param draws - the draws, in any order, at least one
 * @param probabilities - of each quantile the share of the draws below it, 0 to 1
 * @returns the quantile of each probability
 * @throws MaatwerkError `invalid-input` for no draws, a draw that is not finite and what is no probability
 * @example
 * ```ts
 * import { uncertainty } from 'maatwerktrajecten'
 *
 * uncertainty.quantiles([30, 10, 20, 50], [0, 0.5, 0.9]) // => new Float64Array([10, 25, 44])
 * ```
 * @category Summaries
 */
export function quantiles(draws: ArrayLike<number>, probabilities: readonly number[]): Float64Array {
  throwProblems('invalid-input', 'quantiles', problemsOf(draws, probabilities))
  const sorted = Float64Array.from(draws).sort()
  return Float64Array.from(probabilities, (probability) => quantileOfSorted(sorted, probability))
}

/**
 * A quantile of draws that stand in order of size.
 *
 * @internal
 */
export function quantileOfSorted(sorted: Float64Array, probability: number): number {
  const place = (sorted.length - 1) * probability
  const below = Math.floor(place)
  const [low, high] = [sorted[below]!, sorted[Math.min(below + 1, sorted.length - 1)]!]
  const share = place - below
  // The difference of two large draws may be no number; their weighted sum always is one.
  return Number.isFinite(high - low) ? Math.min(low + (high - low) * share, high) : low * (1 - share) + high * share
}

function problemsOf(draws: ArrayLike<number>, probabilities: readonly number[]): Problem[] {
  const problems = numbersProblems(draws, 'draws')
  if (problems.length === 0 && draws.length === 0) {
    problems.push({ path: 'draws', message: 'there are no draws', expected: 'at least one number' })
  }
  return [...problems, ...probabilitiesProblems(probabilities)]
}

/**
 * What is wrong with a list of probabilities.
 *
 * @internal
 */
export function probabilitiesProblems(probabilities: unknown): Problem[] {
  if (!Array.isArray(probabilities)) {
    return [{ path: 'probabilities', message: 'this is no list', expected: 'a list of probabilities' }]
  }
  return Array.from<unknown>(probabilities).flatMap((probability, index): Problem[] => {
    if (typeof probability === 'number' && probability >= 0 && probability <= 1) return []
    const message = `${shown(probability)} is not a probability`
    return [{ path: `probabilities[${index}]`, message, expected: 'a number from 0 to 1' }]
  })
}
