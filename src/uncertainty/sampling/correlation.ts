import type { RankCorrelation } from './spec.js'

/**
 * Parameters that hang together, and the triangle that makes their normal scores out of independent ones.
 *
 * @internal
 */
export interface Correlated {
  /** The parameters, in the order in which they were given. */
  readonly names: readonly string[]
  /** The lower triangle of Cholesky, row by row; undefined where the correlations cannot hold together. */
  readonly rows: readonly (readonly number[])[] | undefined
}

/**
 * The parameters that hang together by some pair, directly or through others, each lot with its triangle.
 *
 * @param names - all parameters, in their order
 * @internal
 */
export function correlatedAmong(names: readonly string[], correlations: readonly RankCorrelation[]): Correlated[] {
  const lots = new Map(names.map((name) => [name, [name]]))
  for (const { between } of correlations) {
    const [a, b] = [lots.get(between[0])!, lots.get(between[1])!]
    if (a === b) continue
    a.push(...b)
    for (const name of b) lots.set(name, a)
  }
  const distinct = [...new Set(lots.values())].filter(({ length }) => length > 1)
  return distinct.map((lot) => {
    const ordered = names.filter((name) => lot.includes(name))
    return { names: ordered, rows: triangleOf(matrixOf(ordered, correlations, 1)) }
  })
}

/**
 * By how much the correlations of some parameters must at least be brought nearer to 0 to hold together: the largest
 * number of hundredths to multiply all of them with.
 *
 * @internal
 */
export function largestFactor(names: readonly string[], correlations: readonly RankCorrelation[]): number {
  let hundredths = 100
  while (hundredths > 0 && triangleOf(matrixOf(names, correlations, hundredths / 100)) === undefined) hundredths -= 1
  return hundredths / 100
}

/**
 * The correlation of two normal numbers for which their ranks have a correlation: `2 sin(pi r / 6)` (Pearson 1907).
 *
 * @internal
 */
export function normalCorrelation(rank: number): number {
  return 2 * Math.sin((Math.PI * rank) / 6)
}

function matrixOf(names: readonly string[], correlations: readonly RankCorrelation[], factor: number): number[][] {
  const matrix = names.map((_, row) => names.map((__, column): number => (row === column ? 1 : 0)))
  for (const { between, rank } of correlations) {
    const [row, column] = between.map((name) => names.indexOf(name)) as [number, number]
    if (row === -1 || column === -1) continue
    matrix[row]![column] = normalCorrelation(rank * factor)
    matrix[column]![row] = normalCorrelation(rank * factor)
  }
  return matrix
}

/** What must be left of the variance of a parameter beside those before it: less is rounding. */
const leastVariance = 1e-10

/**
 * The lower triangle of which the product with its mirror image is the matrix; undefined for one that is not positive
 * definite.
 */
function triangleOf(matrix: readonly (readonly number[])[]): number[][] | undefined {
  const rows: number[][] = []
  for (const [at, row] of matrix.entries()) {
    const made: number[] = []
    for (let column = 0; column <= at; column += 1) {
      const before = column === at ? made : rows[column]!
      const left = row[column]! - made.reduce((sum, each, place) => sum + each * before[place]!, 0)
      if (column < at) made.push(left / before[column]!)
      else if (left > leastVariance) made.push(Math.sqrt(left))
      else return undefined
    }
    rows.push(made)
  }
  return rows
}
