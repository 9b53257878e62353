/**
 * The place at which a falling function comes to 0, by halving until no number lies between.
 *
 * @param of - above 0 on the left of the place, below 0 on its right
 * @param from - the left end of where it is looked for
 * @param until - the right end
 * @returns the place; an end where the function has the same sign everywhere
 * @internal
 */
export function whereFallingIsZero(of: (place: number) => number, from: number, until: number): number {
  let [low, high] = [from, until]
  for (;;) {
    const middle = low + (high - low) / 2
    if (middle <= low || middle >= high) return middle
    if (of(middle) > 0) low = middle
    else high = middle
  }
}
