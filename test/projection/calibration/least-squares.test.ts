import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { leastSquares } from '../../../src/projection/calibration/least-squares.js'
import { undetermined } from '../../../src/projection/calibration/undetermined.js'

type Matrix = readonly (readonly number[])[]

/** Residuals of straight lines: each row of slopes times the point, less what it should be. */
function linear(rows: Matrix, aim: readonly number[]) {
  return (point: readonly number[]) =>
    Float64Array.from(rows, (row, at) => row.reduce((sum, slope, variable) => sum + slope * point[variable]!, 0) - aim[at]!)
}

describe('leastSquares', () => {
  const number = fc.integer({ min: -100, max: 100 }).map((each) => each / 100)
  const problem = fc.record({
    rows: fc.array(fc.array(number, { minLength: 3, maxLength: 3 }), { minLength: 5, maxLength: 5 }),
    aim: fc.array(number, { minLength: 5, maxLength: 5 }),
    start: fc.array(fc.integer({ min: 0, max: 100 }).map((each) => each / 100), { minLength: 3, maxLength: 3 }),
  })

  it('comes to rest where no variable can make it smaller: slope 0, or on a bound and pushed against it', () => {
    fc.assert(
      fc.property(problem, ({ rows, aim, start }) => {
        const { point, residuals, converged } = leastSquares(linear(rows, aim), start, 1)
        expect(converged).toBe(true)
        const least = Math.sqrt(residuals.reduce((sum, each) => sum + each ** 2, 0))
        point.forEach((at, variable) => {
          const uphill = rows.reduce((sum, row, index) => sum + row[variable]! * residuals[index]!, 0)
          expect(at).toBeGreaterThanOrEqual(0)
          expect(at).toBeLessThanOrEqual(1)
          const pushed = (at === 0 && uphill > 0) || (at === 1 && uphill < 0)
          if (!pushed) expect(Math.abs(uphill)).toBeLessThanOrEqual(1e-6 * Math.max(least, 1e-6))
        })
      }),
      { numRuns: 300 },
    )
  })

  it('does not stop beside the best point of a bound where two variables do nearly the same', () => {
    // x + y = 2.5 and x + 1.1 y = 2.9 are met at x = -1.5, y = 4. With y at its bound of 1 the best x is
    // the mean of 1.5 and 1.8, beyond the bound of 1; with aims 1.5 and 2.1 the mean of 0.5 and 1.0.
    const rows = [[1, 1], [1, 1.1]]
    expect(leastSquares(linear(rows, [2.5, 2.9]), [0.5, 0.5], 1).point).toEqual([1, 1])
    const { point, converged } = leastSquares(linear(rows, [1.5, 2.1]), [0.1, 0.1], 1)
    expect(point[1]).toBe(1)
    expect(point[0]).toBeCloseTo(0.75, 9)
    expect(converged).toBe(true)
  })

  it('comes down the bent valley of Rosenbrock, from -1.2 and 1 to 1 and 1', () => {
    // Variables from 0 to 1 stand for -2 to 2.
    const valley = (point: readonly number[]) => {
      const [x, y] = point.map((each) => each * 4 - 2) as [number, number]
      return Float64Array.of(10 * (y - x * x), 1 - x)
    }
    const { point, converged } = leastSquares(valley, [0.2, 0.75], 1)
    point.forEach((each) => expect(each).toBeCloseTo(0.75, 9))
    expect(converged).toBe(true)
  })

  it('keeps away from where there are no residuals', () => {
    // The logarithm of x less that of 0.001: below 0.0005 there is nothing, and the first step goes far below.
    const logarithm = ([x]: readonly number[]) => (x! < 0.0005 ? undefined : Float64Array.of(Math.log(x! / 0.001)))
    const { point, converged } = leastSquares(logarithm, [0.9], 1)
    expect(point[0]).toBeCloseTo(0.001, 9)
    expect(converged).toBe(true)
  })
})

describe('undetermined', () => {
  it('finds what does nothing, and the group that makes something up', () => {
    const [one, two, none] = [Float64Array.of(1, 0, 0), Float64Array.of(0, 5, 0), new Float64Array(3)]
    expect(undetermined([one, two])).toEqual([])
    expect(undetermined([none, one])).toEqual([[0]])
    expect(undetermined([one, two, Float64Array.of(-2, 0, 0)])).toEqual([[0, 2]])
    expect(undetermined([one, two, Float64Array.of(0, 0, 1), Float64Array.of(3, 1, 0)])).toEqual([[0, 1, 3]])
  })

  it('does not mind the size of an effect', () => {
    expect(undetermined([Float64Array.of(1e-9, 0), Float64Array.of(1e9, 1e9)])).toEqual([])
  })
})
