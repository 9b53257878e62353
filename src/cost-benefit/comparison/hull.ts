/**
 * The points of the efficiency frontier, by rising cost and effect: one for points that are the same.
 *
 * Points are taken by rising cost, as in the monotone chain of Andrew (1979, Another efficient algorithm for convex
 * hulls in two dimensions): a point falls away where the next one comes at a lower ratio.
 *
 * @param sorted - the points by rising cost; of equal cost, the most effective first
 * @internal
 */
export function hullOf<Point extends { readonly cost: number; readonly effect: number }>(
  sorted: readonly Point[],
): Point[] {
  const hull: Point[] = []
  for (const point of sorted) {
    const last = hull.at(-1)
    if (last !== undefined && point.effect <= last.effect) continue
    while (hull.length >= 2 && risesLess(hull.at(-2)!, hull.at(-1)!, point)) hull.pop()
    hull.push(point)
  }
  return hull
}

/** Whether the ratio from the middle to the last is below that from the first to the middle. */
function risesLess<Point extends { readonly cost: number; readonly effect: number }>(
  first: Point,
  middle: Point,
  last: Point,
): boolean {
  // The very quotients that are shown as ratios, so that these rise along the frontier to the last bit.
  return (
    (middle.cost - first.cost) / (middle.effect - first.effect) >
    (last.cost - middle.cost) / (last.effect - middle.effect)
  )
}
