/**
 * A regression on the first of an ordered list of terms, as many of them as predict best.
 *
 * @internal
 */
export interface OrderedFit {
  /** The fitted value in each draw. */
  readonly fitted: Float64Array
  /** The residual in each draw. */
  readonly residuals: Float64Array
  /** How many of the directions were used, the constant included. */
  readonly terms: number
}

/**
 * Terms made orthonormal, in their order.
 *
 * @internal
 */
export interface Directions {
  /** Orthonormal lists, the constant first; a term that those before it make up for is not there. */
  readonly columns: readonly Float64Array[]
  /** How many of them there are at the end of each block of terms: the sizes to choose from. */
  readonly sizes: readonly number[]
}

/** A term of which less than this part (of its sum of squares) is new is taken to be made up by those before it. */
const leastNew = 1e-14

/**
 * Makes blocks of terms orthonormal, by the method of Gram and Schmidt, done twice for each term so that rounding
 * does not bring back what was taken out (Giraud, Langou and Rozloznik 2005, The loss of orthogonality in the
 * Gram-Schmidt orthogonalization process).
 *
 * @param blocks - lists of numbers, a block at a time
 * @param draws - how long the lists are
 * @internal
 */
export function directionsOf(blocks: readonly (readonly Float64Array[])[], draws: number): Directions {
  const columns: Float64Array[] = [new Float64Array(draws).fill(1 / Math.sqrt(draws))]
  const sizes = [1]
  for (const block of blocks) {
    for (const term of block) {
      const direction = newDirection(term, columns)
      if (direction !== undefined) columns.push(direction)
    }
    if (columns.length > sizes.at(-1)!) sizes.push(columns.length)
  }
  return { columns, sizes }
}

function newDirection(term: Float64Array, columns: readonly Float64Array[]): Float64Array | undefined {
  const rest = Float64Array.from(term)
  for (const column of [...columns, ...columns]) subtract(rest, column, dot(rest, column))
  const left = dot(rest, rest)
  return left > leastNew * dot(term, term) ? rest.map((each) => each / Math.sqrt(left)) : undefined
}

/**
 * Least squares on the directions, up to the size with the smallest generalised cross-validation: the mean squared
 * residual over the square of the share of the draws that is left (Craven and Wahba 1979, Smoothing noisy data with
 * spline functions).
 *
 * @internal
 */
export function fitOrdered({ columns, sizes }: Directions, values: Float64Array): OrderedFit {
  const draws = values.length
  const residuals = Float64Array.from(values)
  let best = { score: Infinity, terms: 1, residuals: Float64Array.from(residuals) }
  let done = 0
  for (const terms of sizes.filter((size) => size < draws / 2 || size === 1)) {
    for (; done < terms; done += 1) subtract(residuals, columns[done]!, dot(residuals, columns[done]!))
    const score = dot(residuals, residuals) / (1 - terms / draws) ** 2
    // What is no better by more than rounding is not worth the terms.
    if (score < best.score * (1 - 1e-9)) best = { score, terms, residuals: Float64Array.from(residuals) }
  }
  return {
    terms: best.terms,
    residuals: best.residuals,
    fitted: values.map((value, draw) => value - best.residuals[draw]!),
  }
}

/**
 * The inner product of two lists. Four sums run side by side, since each addition would else wait for the one before
 * it: it takes most of the time of a regression.
 *
 * @internal
 */
export function dot(one: Float64Array, other: Float64Array): number {
  let [a, b, c, d] = [0, 0, 0, 0]
  const whole = one.length - (one.length % 4)
  for (let at = 0; at < whole; at += 4) {
    a += one[at]! * other[at]!
    b += one[at + 1]! * other[at + 1]!
    c += one[at + 2]! * other[at + 2]!
    d += one[at + 3]! * other[at + 3]!
  }
  for (let at = whole; at < one.length; at += 1) a += one[at]! * other[at]!
  return a + b + (c + d)
}

function subtract(list: Float64Array, column: Float64Array, times: number): void {
  // In place: the list is the caller's own copy.
  for (let at = 0; at < list.length; at += 1) list[at]! -= times * column[at]!
}
