import { levenbergMarquardt } from 'ml-levenberg-marquardt'

/**
 * Least squares within bounds, around the optimiser of `ml-levenberg-marquardt`. All variables lie from 0 to 1.
 *
 * The optimiser is run in short rounds, each from the best point so far. A variable on a bound that the errors push
 * against is held there for the round, since clipping a step alone would end beside the best point on the bound. What
 * a variable does to the residuals is scaled alike for all of them, because the optimiser damps them alike.
 *
 * @internal
 */
export interface LeastSquares {
  /** The best point found. */
  readonly point: readonly number[]
  /** What is left there. */
  readonly residuals: Float64Array
  /** For each variable, by how much each residual changes with it. */
  readonly slopes: readonly Float64Array[]
  /** Whether no step from here makes the sum of squares smaller. */
  readonly converged: boolean
}

/** The residuals at a point; absent where there are none. */
export type Residuals = (point: readonly number[]) => Float64Array | undefined

interface Place {
  readonly point: readonly number[]
  readonly residuals: Float64Array
  readonly slopes: readonly Float64Array[]
}

const mostRounds = 60
const stepsPerRound = 8
/** Half the distance over which a slope is measured. */
const reach = 2 ** -16
/** A change of the residuals below this part of their scale is rounding. */
const rounding = 1e-13
/** A fit with residuals below this part of their scale is exact, but for rounding. */
const exact = 1e-13
/** The optimiser damps from 1e-7 to 1e7; slopes of this length put the range around them where it is of use. */
const slopeLength = 300

/**
 * Looks for the point where the sum of the squared residuals is smallest.
 *
 * @param residualsAt - the residuals at a point; they must be there at the start
 * @param start - where to start, each number from 0 to 1
 * @param scale - the size of what the residuals are differences of
 * @returns the best point found
 * @internal
 */
export function leastSquares(residualsAt: Residuals, start: readonly number[], scale: number): LeastSquares {
  let best = placeAt(residualsAt, start, scale)!
  let damping = 1e-3
  for (let round = 0; round < mostRounds; round += 1) {
    const free = freeAt(best)
    if (isSettled(best, free, scale)) return { ...best, converged: true }
    const found = afterRound(residualsAt, best, free, scale, damping)
    const isBetter = found !== undefined && lengthOf(found.residuals) < lengthOf(best.residuals)
    if (!isBetter && damping > 1e3) break
    damping = isBetter ? 1e-3 : damping * 100
    if (isBetter) best = found
  }
  return { ...best, converged: isSettled(best, freeAt(best), scale, 1e-5) }
}

/** A few steps of the optimiser with the free variables alone, in its own units. */
function afterRound(residualsAt: Residuals, from: Place, free: readonly number[], scale: number, damping: number): Place | undefined {
  const units = free.map((variable) => lengthOf(from.slopes[variable]!) / scale / slopeLength || 1)
  const pointOf = (moved: readonly number[]) => replaced(from.point, free, moved.map((number, at) => number / units[at]!))
  const residualsOf = (moved: readonly number[]) => residualsAt(pointOf(moved))?.map((each) => each / scale)
  const indices = Array.from({ length: Math.max(2, from.residuals.length) }, (_, index) => index)
  let slopes = from.slopes
  const { parameterValues } = levenbergMarquardt(
    { x: indices, y: indices.map(() => 0) },
    (moved: number[]) => {
      const residuals = residualsOf(moved)
      return (index: number) => (residuals === undefined ? Number.NaN : (residuals[index] ?? 0))
    },
    {
      initialValues: free.map((variable, at) => from.point[variable]! * units[at]!),
      minValues: free.map(() => 0),
      maxValues: units,
      maxIterations: stepsPerRound,
      damping: damping * slopeLength ** 2,
      errorTolerance: (exact / 10) ** 2,
      jacobianFunction: (moved: number[]) => {
        slopes = placeAt(residualsAt, pointOf(moved), scale)?.slopes ?? slopes
        return (index: number) => free.map((variable, at) => (slopes[variable]![index] ?? 0) / scale / units[at]!)
      },
    },
  )
  return placeAt(residualsAt, pointOf(parameterValues), scale)
}

function replaced(point: readonly number[], free: readonly number[], values: readonly number[]): number[] {
  const next = [...point]
  free.forEach((variable, at) => (next[variable] = Math.min(Math.max(values[at]!, 0), 1)))
  return next
}

function placeAt(residualsAt: Residuals, point: readonly number[], scale: number): Place | undefined {
  const residuals = residualsAt(point)
  if (residuals === undefined) return undefined
  const slopes = point.map((_, variable) => {
    const { change, over } = changeAt(residualsAt, point, residuals, variable)
    return lengthOf(change) <= rounding * scale ? new Float64Array(residuals.length) : change.map((each) => each / over)
  })
  return { point, residuals, slopes }
}

interface Changed {
  readonly change: Float64Array
  /** The distance over which it was measured. */
  readonly over: number
}

/** From both sides where there are numbers on both; else from two places on one side, which is as exact. */
function changeAt(residualsAt: Residuals, point: readonly number[], residuals: Float64Array, variable: number): Changed {
  const at = point[variable]!
  const moved = (by: number) => {
    return at + by < 0 || at + by > 1 ? undefined : residualsAt(replaced(point, [variable], [at + by]))
  }
  const [below, above] = [moved(-reach), moved(reach)]
  if (below !== undefined && above !== undefined) return { change: above.map((each, index) => each - below[index]!), over: at + reach - (at - reach) }
  const [near, side] = above === undefined ? [below, -reach] : [above, reach]
  if (near === undefined) return { change: new Float64Array(residuals.length), over: 1 }
  const far = moved(2 * side)
  if (far === undefined) return { change: near.map((each, index) => each - residuals[index]!), over: at + side - at }
  return { change: near.map((each, index) => 4 * each - 3 * residuals[index]! - far[index]!), over: at + 2 * side - at }
}

/** All variables but those on a bound that the errors push against. */
function freeAt({ point, residuals, slopes }: Place): number[] {
  return point.flatMap((number, variable) => {
    const uphill = product(slopes[variable]!, residuals)
    return (number === 0 && uphill >= 0) || (number === 1 && uphill <= 0) ? [] : [variable]
  })
}

/** No residuals worth the name, or none that a free variable could still make smaller. */
function isSettled({ residuals, slopes }: Place, free: readonly number[], scale: number, tolerance = 1e-9): boolean {
  const length = lengthOf(residuals)
  if (length <= exact * scale) return true
  return free.every((variable) => {
    const slope = slopes[variable]!
    return Math.abs(product(slope, residuals)) <= tolerance * lengthOf(slope) * length
  })
}

function product(one: Float64Array, other: Float64Array): number {
  return one.reduce((sum, number, index) => sum + number * other[index]!, 0)
}

function lengthOf(numbers: Float64Array): number {
  return Math.sqrt(product(numbers, numbers))
}
