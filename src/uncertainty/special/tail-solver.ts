/**
 * A tail of a distribution at a place, and what is needed to step towards another: written, not returned, since this
 * stands in the inner loop.
 *
 * @internal
 */
export interface TailAt {
  /** The share that lies in the tail. */
  tail: number
  /** The density at the place. */
  density: number
  /** The slope of the logarithm of the density. */
  slope: number
}

/**
 * The place at which a tail holds a share. Steps of Halley on the logarithm of the tail, in a coordinate on which the
 * density is log-concave: the logarithm of a tail is then concave, so that no start is too far off.
 *
 * @param start - where to begin
 * @param share - the share that the tail is to hold, above 0
 * @param within - a place where something is left of either tail, such as the mean: the way back from a start where
 *   nothing is
 * @param side - 1 for the lower tail, which grows with the place; -1 for the upper one
 * @param evaluate - writes the tail at a place
 * @internal
 */
export function solveTail(
  start: number,
  within: number,
  share: number,
  side: 1 | -1,
  evaluate: (place: number, at: TailAt) => void,
): number {
  const at = { tail: 0, density: 0, slope: 0 }
  const target = Math.log(share)
  let place = start
  let sound = within
  for (let step = 0; step < 100; step += 1) {
    evaluate(place, at)
    const distance = target - Math.log(at.tail)
    const rate = (side * at.density) / at.tail
    if (!(Math.abs(distance) < Infinity) || rate === 0) {
      // So far out that nothing is left of the tail: halfway back to where there was.
      place = (place + sound) / 2
      continue
    }
    sound = place
    const newton = distance / rate
    const bend = 1 + (newton * (at.slope - rate)) / 2
    place += newton / Math.min(Math.max(bend, 0.5), 2)
    // Steps are of the third order: the next would be of 1e-15.
    if (Math.abs(distance) < 1e-5) return place
  }
  return place
}
