/** The rank correlation of Spearman of draws without ties. */
export function spearman(x: Float64Array, y: Float64Array): number {
  const [a, b] = [ranksOf(x), ranksOf(y)]
  const n = x.length
  let squares = 0
  for (let at = 0; at < n; at += 1) squares += (a[at]! - b[at]!) ** 2
  return 1 - (6 * squares) / (n * (n * n - 1))
}

function ranksOf(draws: Float64Array): Float64Array {
  const order = Uint32Array.from({ length: draws.length }, (_, at) => at).sort((a, b) => draws[a]! - draws[b]!)
  const ranks = new Float64Array(draws.length)
  order.forEach((draw, rank) => (ranks[draw] = rank))
  return ranks
}
