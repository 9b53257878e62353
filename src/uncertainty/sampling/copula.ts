import { normalCumulative, normalQuantile } from '../special/normal.js'

/** The nearest to 0 and 1 that a coordinate may come, so that no quantile is infinite. */
const least = 2 ** -53

/**
 * Makes independent coordinates hang together, by a Gaussian copula: their normal scores are mixed by a triangle, and
 * the mixed scores taken back to coordinates, which are uniform as before. The first coordinate stays as it is, and so
 * does each one that no number of the triangle joins to those before it.
 *
 * @param columns - the independent coordinates of each parameter
 * @param rows - the triangle of Cholesky of the correlations of the scores
 * @returns the coordinates of each parameter, of its own for each
 * @internal
 */
export function joinedCoordinates(
  columns: readonly Float64Array[],
  rows: readonly (readonly number[])[],
): Float64Array[] {
  const scores = columns.map((column) => column.map(normalQuantile))
  return rows.map((row, parameter) => {
    if (row.every((weight, at) => at === parameter || weight === 0)) return columns[parameter]!
    return columns[parameter]!.map((_, draw) => {
      let score = 0
      for (let at = 0; at <= parameter; at += 1) score += row[at]! * scores[at]![draw]!
      return Math.min(Math.max(normalCumulative(score), least), 1 - least)
    })
  })
}
