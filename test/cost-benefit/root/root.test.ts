import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { findRoots } from '../../../src/cost-benefit/root/all-roots.js'
import { findRoot } from '../../../src/cost-benefit/root/brent.js'
import { errorOf } from '../../support/error-of.js'

describe('roots known in closed form', () => {
  it.each([
    ['square root of 2', (x: number) => x * x - 2, 0, 2, Math.SQRT2],
    ['cube root of 2', (x: number) => x ** 3 - 2, -3, 3, Math.cbrt(2)],
    ['logarithm', (x: number) => Math.exp(x) - 5, -10, 10, Math.log(5)],
    // The fixed point of the cosine, Dottie's number.
    ['cosine', (x: number) => Math.cos(x) - x, 0, 1, 0.7390851332151607],
    // x^3 - 2x - 5 of Wallis (1685), on which Newton showed his method.
    ['Wallis', (x: number) => x ** 3 - 2 * x - 5, 2, 3, 2.0945514815423265],
    ['a root at the lower end', (x: number) => x - 1, 1, 9, 1],
    ['a root at the upper end', (x: number) => x - 9, 1, 9, 9],
    ['a root at 0', (x: number) => Math.sinh(x), -3, 5, 0],
    ['a nearly flat function', (x: number) => (x - 1) ** 9, 0, 3.7, 1],
    ['a steep one', (x: number) => Math.atan(1e6 * (x - 0.3)), -100, 1, 0.3],
  ])('%s', (_, evaluate, low, high, root) => {
    const found = findRoot(evaluate, { low, high })
    expect(Math.abs(found.value - root)).toBeLessThan(2e-12 * (high - low))
    expect(found.residual).toBe(evaluate(found.value))
  })

  it('takes few steps where a function is smooth: the square root of 2 within 10', () => {
    expect(findRoot((x) => x * x - 2, { low: 0, high: 2 }).iterations).toBeLessThanOrEqual(10)
  })

  it('halves where it must: a jump is narrowed down to a part in 1e12 in about 40 steps', () => {
    const found = findRoot((x) => (x < Math.SQRT1_2 ? -1 : 3), { low: 0, high: 1 })
    expect(Math.abs(found.value - Math.SQRT1_2)).toBeLessThan(1e-12)
    expect(Math.abs(found.residual)).toBeGreaterThanOrEqual(1)
    expect(found.iterations).toBeLessThan(90)
  })

  it('keeps to a tolerance, and stops sooner for a larger one', () => {
    const evaluate = (x: number) => x ** 3 - 2
    const [loose, tight] = [1e-2, 0].map((tolerance) => findRoot(evaluate, { low: 0, high: 100, tolerance }))
    expect(Math.abs(loose!.value - Math.cbrt(2))).toBeLessThan(1e-2)
    expect(Math.abs(tight!.value - Math.cbrt(2))).toBeLessThan(4e-15)
    expect(loose!.iterations).toBeLessThan(tight!.iterations)
  })

  it('lies no further from a jump than the tolerance, wherever that is', () => {
    for (let at = 1; at < 100; at += 1) {
      const found = findRoot((x) => (x < at / 100 ? -1 : 2), { low: 0, high: 1, tolerance: 0.1 })
      expect(Math.abs(found.value - at / 100)).toBeLessThanOrEqual(0.1)
    }
  })

  it('never calls the function outside the bracket, and finds what it says, for any cubic with a change of sign', () => {
    const bounded = fc.double({ min: -5, max: 5, noNaN: true })
    fc.assert(
      fc.property(bounded, bounded, bounded, bounded, (a, b, c, d) => {
        const evaluate = (x: number) => {
          expect(x).toBeGreaterThanOrEqual(-3)
          expect(x).toBeLessThanOrEqual(4)
          return a * x ** 3 + b * x * x + c * x + d
        }
        fc.pre(evaluate(-3) * evaluate(4) < 0)
        const { value, residual, iterations } = findRoot(evaluate, { low: -3, high: 4 })
        expect(iterations).toBeLessThan(120)
        // Where it comes to exactly 0 it is a root, also one at which a curve only touches 0.
        if (residual === 0) return
        // Somewhere around the value the sign changes; at the ends it need not, where roots lie close together.
        const around = Array.from({ length: 401 }, (_, at) => value + (at - 200) * 1e-13).filter((x) => x >= -3 && x <= 4)
        const signs = new Set(around.map((x) => Math.sign(evaluate(x))))
        expect(signs.size).toBeGreaterThan(1)
      }),
      { numRuns: 2000, examples: [[-0.00019963903236951613, 0, 8.487586121627141e-26, 0], [-4.9999999999999885, 4.9999999999999885, 0, 0]] },
    )
  })
})

describe('every root on a grid', () => {
  it('those of a polynomial, from low to high', () => {
    const roots = findRoots((x) => (x + 2) * (x - 1) * (x - 3.3), { low: -5, high: 7 })
    const expected = [-2, 1, 3.3]
    expect(roots.length).toBe(3)
    roots.forEach(({ value }, index) => expect(value).toBeCloseTo(expected[index]!, 10))
  })

  it('one on a point of the grid once, the first of several in a row, and at the ends', () => {
    expect(findRoots((x) => x, { low: -1, high: 1, steps: 2 }).map(({ value }) => value)).toEqual([0])
    expect(findRoots((x) => (Math.abs(x) < 0.6 ? 0 : x), { low: -1, high: 1, steps: 4 }).map(({ value }) => value)).toEqual([-0.5])
    expect(findRoots((x) => x * (x - 1), { low: 0, high: 1, steps: 7 }).map(({ value }) => value)).toEqual([0, 1])
  })

  it('none where there is none, and two within a piece are not seen', () => {
    expect(findRoots((x) => x * x + 1, { low: -1, high: 1 })).toEqual([])
    expect(findRoots((x) => (x - 0.4) * (x - 0.6), { low: 0, high: 1, steps: 1 })).toEqual([])
    expect(findRoots((x) => (x - 0.4) * (x - 0.6), { low: 0, high: 1, steps: 2 }).length).toBe(2)
  })
})

describe('what cannot be searched', () => {
  it('a bracket without a change of sign, with what the function is there', () => {
    const { code, problems } = errorOf(() => findRoot((x) => x * x + 1, { low: 1, high: 2 }))
    expect([code, problems.length, problems[0]!.path]).toEqual(['invalid-input', 1, 'search'])
    expect(problems[0]!.message).toContain('2 at 1 and 5 at 2')
  })

  it('too few steps, with what is known by then', () => {
    const { problems } = errorOf(() => findRoot((x) => x ** 3 - 2, { low: 0, high: 100, iterations: 3 }))
    expect(problems.map(({ path }) => path)).toEqual(['search.iterations'])
    expect(problems[0]!.message).toContain('after 3 steps')
  })

  it('a function that is not finite, at an end or within', () => {
    expect(errorOf(() => findRoot(() => Number.NaN, { low: 0, high: 1 })).problems.map(({ path }) => path)).toEqual(['evaluate', 'evaluate'])
    const pole = (x: number) => (x > 0.2 && x < 0.9 ? Infinity : x - 0.5)
    expect(errorOf(() => findRoot(pole, { low: 0, high: 1 })).problems[0]).toMatchObject({ path: 'evaluate' })
    expect(errorOf(() => findRoots(() => Number.NaN, { low: 0, high: 1, steps: 3 })).problems.length).toBe(4)
    expect(errorOf(() => findRoot((() => 'x') as never, { low: 0, high: 1 })).problems[0]!.path).toBe('evaluate')
  })

  it('names everything that is wrong with a search', () => {
    const wrong = { low: Number.NaN, high: 'x', tolerance: -1, iterations: 0, max: 3 }
    const paths = ['evaluate', 'search.max', 'search.low', 'search.high', 'search.tolerance', 'search.iterations']
    expect(errorOf(() => findRoot(7 as never, wrong as never)).problems.map(({ path }) => path)).toEqual(paths)
    expect(errorOf(() => findRoots(7 as never, { ...wrong, steps: 0.5 } as never)).problems.map(({ path }) => path)).toEqual([...paths, 'search.steps'])
    expect(errorOf(() => findRoot((x) => x, { low: 1, high: 1 })).problems.map(({ path }) => path)).toEqual(['search.high'])
    expect(errorOf(() => findRoot((x) => x, undefined as never)).problems.map(({ path }) => path)).toEqual(['search'])
    expect(errorOf(() => findRoots((x) => x, undefined as never)).problems.map(({ path }) => path)).toEqual(['search'])
  })
})
