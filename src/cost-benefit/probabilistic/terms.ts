/** The highest degree of products of several parameters. */
const highestDegree = 6

/** A group takes no more terms than this, nor more than one for each ten draws. */
const mostTerms = 80

/**
 * The terms of a regression on parameters, in blocks from smooth to rough.
 *
 * For one parameter: its first three powers, then a cubic spline of which the knots get denser: at the median, the
 * quartiles and the eighths of its draws. For several: all products of their powers by rising degree, with a spline
 * of three knots for each after the third degree, as far as the number of terms allows. Where the products of the
 * second or third degree would be too many, the powers of each alone take their place.
 *
 * @internal
 */
export function termsOf(parameters: readonly Float64Array[], draws: number): readonly (readonly Float64Array[])[] {
  const scaled = parameters.map(standardised)
  const [first] = scaled
  if (first === undefined || draws < 4) return []
  if (scaled.length > 1) return groupBlocks(scaled, Math.min(mostTerms, Math.floor(draws / 10)))
  const quantile = quantilesOf(first)
  const powers = [1, 2, 3].map((degree) => [product([first], [degree])])
  return [...powers, ...[2, 4, 8].map((parts) => splinesAt(first, newKnots(quantile, parts)))]
}

function groupBlocks(scaled: readonly Float64Array[], most: number): readonly (readonly Float64Array[])[] {
  const blocks: (readonly Float64Array[])[] = []
  const taken = () => blocks.reduce((sum, { length }) => sum + length, 0)
  const quantiles = scaled.map(quantilesOf)
  for (let degree = 1; degree <= highestDegree; degree += 1) {
    const fits = taken() + binomial(scaled.length + degree - 1, degree) <= most
    const exponents = fits ? monomials(scaled.length, degree) : degree <= 3 ? purePowers(scaled.length, degree) : []
    if (taken() + exponents.length <= most) blocks.push(exponents.map((each) => product(scaled, each)))
    if (degree === 3 && taken() + 3 * scaled.length <= most) {
      blocks.push(scaled.flatMap((list, at) => splinesAt(list, [0.25, 0.5, 0.75].map(quantiles[at]!))))
    }
  }
  return blocks
}

/** The exponents of all products of a degree. */
function monomials(parameters: number, degree: number): number[][] {
  if (parameters === 1) return [[degree]]
  const firsts = Array.from({ length: degree + 1 }, (_, left) => left)
  return firsts.flatMap((left) => monomials(parameters - 1, left).map((rest) => [degree - left, ...rest]))
}

/** The exponents of the powers of each alone. */
function purePowers(parameters: number, degree: number): number[][] {
  return Array.from({ length: parameters }, (_, at) =>
    Array.from({ length: parameters }, (_each, other) => (other === at ? degree : 0)),
  )
}

function binomial(n: number, k: number): number {
  let value = 1
  for (let at = 1; at <= k; at += 1) value = (value * (n - k + at)) / at
  return value
}

function product(scaled: readonly Float64Array[], exponents: readonly number[]): Float64Array {
  const result = new Float64Array(scaled[0]!.length).fill(1)
  const factors = exponents.flatMap((exponent, at) => Array.from({ length: exponent }, () => scaled[at]!))
  for (const factor of factors) for (let draw = 0; draw < result.length; draw += 1) result[draw]! *= factor[draw]!
  return result
}

/** Cubes of what lies above each knot. */
function splinesAt(list: Float64Array, knots: readonly number[]): Float64Array[] {
  return knots.map((knot) => list.map((each) => (each > knot ? (each - knot) ** 3 : 0)))
}

/** Of the knots that cut the draws in equal parts, those that coarser parts do not have: at odd multiples. */
function newKnots(quantile: (share: number) => number, parts: number): number[] {
  return Array.from({ length: parts / 2 }, (_, at) => quantile((2 * at + 1) / parts))
}

function quantilesOf(list: Float64Array): (share: number) => number {
  const sorted = Float64Array.from(list).sort()
  return (share) => sorted[Math.floor(share * (sorted.length - 1))]!
}

/** With mean 0 and standard deviation 1; a parameter that does not vary gives zeros. */
function standardised(given: Float64Array): Float64Array {
  // Of numbers near 1 the squares neither overflow nor vanish.
  const largest = given.reduce((most, each) => Math.max(most, Math.abs(each)), 0)
  const list = given.map((each) => (largest === 0 ? 0 : each / largest))
  const mean = list.reduce((sum, each) => sum + each, 0) / list.length
  const spread = Math.sqrt(list.reduce((sum, each) => sum + (each - mean) ** 2, 0) / list.length)
  return list.map((each) => (spread > Math.abs(mean) * 1e-14 ? (each - mean) / spread : 0))
}
