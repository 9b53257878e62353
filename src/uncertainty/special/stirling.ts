/** Half the logarithm of 2 pi. */
const halfLogTwoPi = 0.9189385332046728

/** From here on the series of Stirling is exact to the last digit with the terms below. */
const enough = 10

/**
 * What Stirling's formula lacks: `ln Γ(x + 1) - (x + 1/2) ln x + x - ln(2 pi) / 2`, for x above 0. Densities by this
 * error (Loader 2000) keep their digits where both sides of the formula are large.
 *
 * @internal
 */
export function stirlingError(x: number): number {
  if (x >= enough) return series(x)
  return logGammaOfNext(x) - (x + 0.5) * Math.log(x) + x - halfLogTwoPi
}

/**
 * The logarithm of the gamma function, for x above 0: right to about 1e-15, absolute where it is small.
 *
 * @internal
 */
export function logGamma(x: number): number {
  if (x >= enough) return stirling(x) - Math.log(x)
  return logGammaOfNext(x) - Math.log(x)
}

/**
 * The logarithm of the beta function, for numbers above 0: by the errors of Stirling, so that large parts do not
 * cancel.
 *
 * @internal
 */
export function logBeta(a: number, b: number): number {
  const n = a + b
  const errors = stirlingError(a) + stirlingError(b) - stirlingError(n)
  // By the logarithm of 1 + the lesser over the greater, so that a small share beside a large one keeps its digits.
  const less = Math.min(a, b)
  const more = Math.max(a, b)
  return halfLogTwoPi + errors + less * Math.log(less / n) - more * Math.log1p(less / more) - Math.log((a * b) / n) / 2
}

/** `ln Γ(x + 1)`: for a small x by that of a larger one, divided by the factors between them. */
function logGammaOfNext(x: number): number {
  let factors = 1
  let shifted = x
  while (shifted < enough) {
    shifted += 1
    factors *= shifted
  }
  return stirling(shifted) - Math.log(factors)
}

function stirling(x: number): number {
  return (x + 0.5) * Math.log(x) - x + halfLogTwoPi + series(x)
}

/** The first seven terms of the series, by the Bernoulli numbers (Abramowitz and Stegun 1964, 6.1.42). */
function series(x: number): number {
  const s = 1 / (x * x)
  const inner = 1 / 1680 - s * (1 / 1188 - s * (691 / 360360 - s / 156))
  return (1 / 12 - s * (1 / 360 - s * (1 / 1260 - s * inner))) / x
}
