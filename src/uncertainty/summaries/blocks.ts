/**
 * Draws are summed up by blocks of this many, counted from the first draw of the whole run: each block comes to the
 * same bits in whatever parts the draws were made.
 *
 * @internal
 */
export const blockSize = 1024

/**
 * What a block of draws comes to.
 *
 * @category Summaries
 */
export interface BlockMoments {
  /** The number of its first draw, counted from 0 over the whole run. */
  readonly first: number
  /** How many draws it holds. */
  readonly draws: number
  /** The mean of each name, in their order. */
  readonly means: Float64Array
  /**
   * For each pair of names, first with first, second with first, second with second and so on: the sum of the products
   * of distances from the means.
   */
  readonly products: Float64Array
}

/**
 * Draws of a block that is not whole yet: the rest of them stands in another part.
 *
 * @category Summaries
 */
export interface LooseDraws {
  /** The number of its first draw, counted from 0 over the whole run. */
  readonly first: number
  /** The draws of each name, in their order. */
  readonly columns: readonly Float64Array[]
}

/**
 * Works out a block: the means first, then the distances from them.
 *
 * @internal
 */
export function blockOf({ first, columns }: LooseDraws): BlockMoments {
  const draws = columns[0]!.length
  const means = Float64Array.from(columns, meanOf)
  const products = new Float64Array((columns.length * (columns.length + 1)) / 2)
  let at = 0
  for (let row = 0; row < columns.length; row += 1) {
    for (let column = 0; column <= row; column += 1, at += 1) {
      products[at] = productOf(columns[row]!, means[row]!, columns[column]!, means[column]!)
    }
  }
  return { first, draws, means, products }
}

function meanOf(column: Float64Array): number {
  let mean = 0
  // Step by step, so that draws that are all the same have exactly that mean, and no variance.
  for (let at = 0; at < column.length; at += 1) mean += (column[at]! - mean) / (at + 1)
  return mean
}

function productOf(x: Float64Array, meanX: number, y: Float64Array, meanY: number): number {
  let sum = 0
  for (let at = 0; at < x.length; at += 1) sum += (x[at]! - meanX) * (y[at]! - meanY)
  return sum
}

/**
 * Puts two blocks together, by the pairwise update of Chan, Golub and LeVeque (1979).
 *
 * @internal
 */
export function joinedBlocks(a: BlockMoments, b: BlockMoments): BlockMoments {
  const draws = a.draws + b.draws
  const steps = a.means.map((mean, at) => b.means[at]! - mean)
  const products = new Float64Array(a.products.length)
  let at = 0
  for (let row = 0; row < steps.length; row += 1) {
    for (let column = 0; column <= row; column += 1, at += 1) {
      const between = steps[row]! * steps[column]! * ((a.draws * b.draws) / draws)
      products[at] = a.products[at]! + b.products[at]! + between
    }
  }
  return {
    first: a.first,
    draws,
    means: a.means.map((mean, name) => mean + steps[name]! * (b.draws / draws)),
    products,
  }
}
