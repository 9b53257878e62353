import { normalQuantile } from '../special/normal.js'

/** Two uniform numbers by index and place within. */
type PairAt = (index: number, pair: number, out: Float64Array) => void

/**
 * How many pairs of uniform numbers a gamma draw has for itself. One is enough in 95 of 100 draws; that 63 are not
 * happens once in 10^80, and would then share a number with the draw beside it.
 */
const pairsPerDraw = 64

/**
 * The logarithm of draws of a gamma distribution with scale 1, by index, by the method of Marsaglia and Tsang (2000):
 * a normal number and a uniform one at each try, further tries at further places of the same index. A shape below 1 is
 * drawn by that of one more, times a power of a uniform number; by logarithms, since that power may be too small for a
 * number.
 *
 * @param shape - above 0
 * @param pairAt - the uniform numbers
 * @param component - which draw of the index it is, from 0
 * @internal
 */
export function logGammaDrawer(shape: number, pairAt: PairAt, component: number): (index: number) => number {
  const raised = gammaDrawer(shape < 1 ? shape + 1 : shape, pairAt, component)
  if (shape >= 1) return (index) => Math.log(raised(index))
  const pair = new Float64Array(2)
  const last = (component + 1) * pairsPerDraw - 1
  return (index) => {
    pairAt(index, last, pair)
    return Math.log(raised(index)) + Math.log(pair[0]!) / shape
  }
}

/**
 * Draws of a gamma distribution with a shape of 1 or more and scale 1, by index.
 *
 * @internal
 */
export function gammaDrawer(shape: number, pairAt: PairAt, component: number): (index: number) => number {
  const first = component * pairsPerDraw
  const d = shape - 1 / 3
  const c = 1 / Math.sqrt(9 * d)
  const pair = new Float64Array(2)
  return (index) => {
    for (let attempt = first; ; attempt += 1) {
      pairAt(index, attempt, pair)
      const z = normalQuantile(pair[0]!)
      const root = 1 + c * z
      if (root <= 0) continue
      const v = root * root * root
      const square = z * z
      const u = pair[1]!
      // Most are let in by a bound that needs no logarithm.
      if (u < 1 - 0.0331 * square * square) return d * v
      if (Math.log(u) < 0.5 * square + d * (1 - v + Math.log(v))) return d * v
    }
  }
}
