import { lowerBeta } from './incomplete-beta.js'
import { normalQuantile } from './normal.js'
import { binomialTerm } from './terms.js'

/**
 * The least number of successes that a binomial distribution has with a probability, of this number or less.
 *
 * It begins near it, by the expansion of Cornish and Fisher (1938), and walks to it with the lesser of both tails.
 *
 * @param trials - a whole number, 0 or more
 * @param share - the probability of a success, from 0 to 1
 * @param probability - above 0 and below 1
 * @internal
 */
export function binomialQuantile(trials: number, share: number, probability: number): number {
  if (trials === 0 || share <= 0) return 0
  if (share >= 1) return trials
  const start = startOf(trials, share, probability)
  return probability <= 0.5
    ? byLowerTail(trials, share, probability, start)
    : byUpperTail(trials, share, 1 - probability, start)
}

function startOf(trials: number, share: number, probability: number): number {
  const z = normalQuantile(probability)
  const sd = Math.sqrt(trials * share * (1 - share))
  const near = trials * share + sd * z + ((1 - 2 * share) * (z * z - 1)) / 6
  return Math.min(Math.max(Math.floor(near), 0), trials)
}

function byLowerTail(trials: number, share: number, probability: number, start: number): number {
  let count = start
  let tail = binomialCumulative(trials, share, count)
  while (tail < probability && count < trials) {
    count += 1
    tail += binomialMass(trials, share, count)
  }
  while (count > 0) {
    const less = tail - binomialMass(trials, share, count)
    if (less < probability) break
    count -= 1
    tail = less
  }
  return count
}

function byUpperTail(trials: number, share: number, over: number, start: number): number {
  let count = start
  let tail = binomialOver(trials, share, count)
  while (tail > over && count < trials) {
    count += 1
    tail = binomialOver(trials, share, count)
  }
  while (count > 0) {
    const more = tail + binomialMass(trials, share, count)
    if (more > over) break
    count -= 1
    tail = more
  }
  return count
}

/** @internal */
export function binomialCumulative(trials: number, share: number, count: number): number {
  return count >= trials ? 1 : lowerBeta(trials - count, count + 1, 1 - share, share)
}

/** The probability of more. */
function binomialOver(trials: number, share: number, count: number): number {
  return count >= trials ? 0 : lowerBeta(count + 1, trials - count, share, 1 - share)
}

/** @internal */
export function binomialMass(trials: number, share: number, count: number): number {
  if (count === 0) return Math.exp(trials * Math.log1p(-share))
  if (count === trials) return Math.exp(trials * Math.log(share))
  return binomialTerm(count, trials - count, share, 1 - share)
}
