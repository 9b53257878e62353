/**
 * What the first so many draws come to.
 *
 * @typeParam Name - the names of the strategies
 * @category Convergence
 */
export interface RunningMean<Name extends string = string> {
  /** How many draws. */
  readonly draws: number
  /** The mean net benefit of each strategy over them, in the order given. */
  readonly means: readonly number[]
  /** The strategy that they name optimal. */
  readonly optimal: Name
}

/** At how many points along the draws the means are shown. */
const mostPoints = 20

/**
 * The means after a twentieth of the draws, two twentieths and so on; after each draw where there are fewer than 20.
 *
 * @internal
 */
export function runningMeans<Name extends string>(
  names: readonly Name[],
  lists: readonly Float64Array[],
): readonly RunningMean<Name>[] {
  const draws = lists[0]!.length
  const points = Math.min(mostPoints, draws)
  const sums = new Float64Array(lists.length)
  let done = 0
  return Array.from({ length: points }, (_, point) => {
    const until = Math.floor(((point + 1) * draws) / points)
    for (; done < until; done += 1) for (let at = 0; at < lists.length; at += 1) sums[at]! += lists[at]![done]!
    const means = Array.from(sums, (sum) => sum / until)
    return { draws: until, means, optimal: names[means.indexOf(Math.max(...means))]! }
  })
}

/**
 * The standard error of the value of perfect information, by leaving out one batch of draws that follow each other
 * at a time.
 *
 * @internal
 */
export function jackknifedEvpi(lists: readonly Float64Array[], batches: number): number {
  const draws = lists[0]!.length
  const batchSums = Array.from({ length: batches }, (_, batch) => {
    const [from, until] = [Math.floor((batch * draws) / batches), Math.floor(((batch + 1) * draws) / batches)]
    return sumsOf(lists, from, until)
  })
  const whole = batchSums.reduce(
    (sum, each) => sum.map((one, at) => one + each[at]!),
    new Float64Array(lists.length + 2),
  )
  const values = batchSums.map((batch) => evpiOf(whole.map((sum, at) => sum - batch[at]!)))
  const mean = values.reduce((sum, each) => sum + each, 0) / batches
  return Math.sqrt(((batches - 1) / batches) * values.reduce((sum, each) => sum + (each - mean) ** 2, 0))
}

/** The number of draws, the sum of the best, and the sum of each; all less what the first strategy has. */
function sumsOf(lists: readonly Float64Array[], from: number, until: number): Float64Array {
  const sums = new Float64Array(lists.length + 2)
  sums[0] = until - from
  for (let draw = from; draw < until; draw += 1) {
    const first = lists[0]![draw]!
    let best = 0
    for (let at = 0; at < lists.length; at += 1) {
      const each = lists[at]![draw]! - first
      sums[at + 2]! += each
      if (each > best) best = each
    }
    sums[1]! += best
  }
  return sums
}

function evpiOf([draws, ofBest, ...sums]: Float64Array): number {
  return (ofBest! - Math.max(...sums)) / draws!
}
