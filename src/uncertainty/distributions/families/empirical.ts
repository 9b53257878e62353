import type { EmpiricalDistribution } from '../distribution.js'
import type { Family } from './family.js'

/** @internal */
export function empiricalFamily({ values, weights }: EmpiricalDistribution): Family {
  const { places, shares } = ordered(values, weights)
  const quantile = (probability: number): number => places[firstAtLeast(shares, probability)]!
  const cumulative = (x: number): number => {
    const count = countUpTo(places, x)
    return count === 0 ? 0 : shares[count - 1]!
  }
  const mean = (): number => weightedMean(values, weights, (value) => value)
  return {
    mean,
    variance: () => {
      const centre = mean()
      return weightedMean(values, weights, (value) => (value - centre) ** 2)
    },
    density: (x) => weightedMean(values, weights, (value) => (value === x ? 1 : 0)),
    cumulative,
    quantile,
  }
}

interface Ordered {
  /** The values with a weight, upwards. */
  readonly places: Float64Array
  /** The share of each value and those below it: the very numbers that are cumulative, so that both ways agree. */
  readonly shares: Float64Array
}

function ordered(values: readonly number[], weights: readonly number[] | undefined): Ordered {
  const weightOf = (at: number): number => weights?.[at] ?? 1
  const order = [...values.keys()].filter((at) => weightOf(at) > 0).sort((one, other) => values[one]! - values[other]!)
  let sum = 0
  const sums = Float64Array.from(order, (at) => (sum += weightOf(at)))
  return { places: Float64Array.from(order, (at) => values[at]!), shares: sums.map((each) => each / sum) }
}

/** The first place at which a rising list comes to a number; the last place for what lies above it. */
function firstAtLeast(rising: Float64Array, number: number): number {
  let [low, high] = [0, rising.length - 1]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (rising[middle]! >= number) high = middle
    else low = middle + 1
  }
  return low
}

function countUpTo(rising: Float64Array, number: number): number {
  let [low, high] = [0, rising.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (rising[middle]! <= number) low = middle + 1
    else high = middle
  }
  return low
}

function weightedMean(
  values: readonly number[],
  weights: readonly number[] | undefined,
  of: (value: number) => number,
): number {
  let [sum, total] = [0, 0]
  for (const [at, value] of values.entries()) {
    const weight = weights?.[at] ?? 1
    sum += weight * of(value)
    total += weight
  }
  return sum / total
}
