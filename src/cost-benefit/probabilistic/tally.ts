/**
 * What net benefits come to over draws, in plain numbers by the place of the strategy.
 *
 * @internal
 */
export interface Tally {
  /** The mean net benefit of each strategy. */
  readonly means: Float64Array
  /** The share of the draws in which each is best; where several are, each takes an equal part. */
  readonly shares: Float64Array
  /** The mean over the draws of the best net benefit of each. */
  readonly meanOfBest: number
}

/**
 * Goes over the draws once.
 *
 * Sums are kept as differences from the net benefit of the first strategy, so that large amounts that all strategies
 * share cost no digits in what they are compared for.
 *
 * @param costs - the costs of each strategy, draw by draw
 * @param effects - the effects of each
 * @param threshold - the price of a unit of effect
 * @internal
 */
export function tallyAt(costs: readonly Float64Array[], effects: readonly Float64Array[], threshold: number): Tally {
  const draws = costs[0]!.length
  const count = costs.length
  const [sums, shares] = [new Float64Array(count), new Float64Array(count)]
  const worth = new Float64Array(count)
  let ofBest = 0
  for (let draw = 0; draw < draws; draw += 1) {
    let best = 0
    let ties = 1
    const first = threshold * effects[0]![draw]! - costs[0]![draw]!
    worth[0] = first
    for (let at = 1; at < count; at += 1) {
      const each = threshold * effects[at]![draw]! - costs[at]![draw]!
      worth[at] = each
      sums[at]! += each - first
      if (each > worth[best]!) [best, ties] = [at, 1]
      else if (each === worth[best]) ties += 1
    }
    sums[0]! += first
    ofBest += worth[best]! - first
    if (ties === 1) shares[best]! += 1
    else shareOut(shares, worth, worth[best]!, ties)
  }
  return talliesOf(sums, shares, ofBest, draws)
}

function shareOut(shares: Float64Array, worth: Float64Array, best: number, ties: number): void {
  for (let at = 0; at < worth.length; at += 1) if (worth[at] === best) shares[at]! += 1 / ties
}

function talliesOf(sums: Float64Array, shares: Float64Array, ofBest: number, draws: number): Tally {
  const first = sums[0]! / draws
  return {
    means: sums.map((sum, at) => (at === 0 ? first : first + sum / draws)),
    shares: shares.map((share) => share / draws),
    meanOfBest: first + ofBest / draws,
  }
}
