import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { joinedCoordinates } from '../../../src/uncertainty/sampling/copula.js'
import { correlatedAmong, largestFactor, normalCorrelation } from '../../../src/uncertainty/sampling/correlation.js'
import type { RankCorrelation } from '../../../src/uncertainty/sampling/spec.js'
import { normalQuantile } from '../../../src/uncertainty/special/normal.js'

const pair = (a: string, b: string, rank: number): RankCorrelation => ({ between: [a, b], rank })

describe('the correlation of normal scores for a rank correlation', () => {
  it('is 0, 1 and -1 where that is, and 2 sin(15 degrees) = (root 6 - root 2) / 2 for a half', () => {
    expect([0, 1, -1].map(normalCorrelation)).toEqual([0, expect.closeTo(1, 15), expect.closeTo(-1, 15)])
    expect(normalCorrelation(0.5)).toBeCloseTo((Math.sqrt(6) - Math.SQRT2) / 2, 15)
  })
})

describe('lots of correlated parameters', () => {
  it('are those that hang together, in the order in which they stand', () => {
    const lots = correlatedAmong(['a', 'b', 'c', 'd', 'e', 'f'], [pair('f', 'a', 0.1), pair('d', 'c', 0.2), pair('b', 'f', 0.3)])
    expect(lots.map(({ names }) => names)).toEqual([['a', 'b', 'f'], ['c', 'd']])
  })

  it('join when a pair lies between them', () => {
    const lots = correlatedAmong(['a', 'b', 'c', 'd'], [pair('a', 'b', 0.1), pair('c', 'd', 0.1), pair('d', 'a', 0.1), pair('b', 'c', 0.1)])
    expect(lots.map(({ names }) => names)).toEqual([['a', 'b', 'c', 'd']])
  })

  it('have a triangle of which the product with its mirror image is the matrix', () => {
    const ranks = fc.array(fc.double({ min: -0.4, max: 0.4, noNaN: true }), { minLength: 6, maxLength: 6 })
    fc.assert(
      fc.property(ranks, ([ab, ac, ad, bc, bd, cd]) => {
        const names = ['a', 'b', 'c', 'd']
        const given = [pair('a', 'b', ab!), pair('c', 'a', ac!), pair('a', 'd', ad!), pair('b', 'c', bc!), pair('b', 'd', bd!), pair('c', 'd', cd!)]
        const { rows } = correlatedAmong(names, given)[0]!
        if (rows === undefined) return
        given.forEach(({ between, rank }) => {
          const [x, y] = between.map((name) => rows[names.indexOf(name)]!)
          const product = x!.reduce((sum, each, at) => sum + each * (y![at] ?? 0), 0)
          expect(product).toBeCloseTo(normalCorrelation(rank), 12)
        })
        rows.forEach((row) => {
          expect(row.reduce((sum, each) => sum + each * each, 0)).toBeCloseTo(1, 12)
        })
      }),
    )
  })

  it('cannot hold together where two that go with a third go against each other', () => {
    // Normal correlations r, r and -r: the determinant 1 - 3 r^2 - 2 r^3 is 0 at r = 1/2, where the ranks are 6 asin(1/4) / pi = 0.4826.
    const against = (rank: number) => [pair('a', 'b', rank), pair('b', 'c', rank), pair('a', 'c', -rank)]
    expect(correlatedAmong(['a', 'b', 'c'], against(0.4825))[0]!.rows).toBeDefined()
    expect(correlatedAmong(['a', 'b', 'c'], against(0.4827))[0]!.rows).toBeUndefined()
    // 0.6 times 0.80 is 0.48, 0.81 times it 0.486.
    expect(largestFactor(['a', 'b', 'c'], against(0.6))).toBe(0.8)
    // 0.55 times 0.87 is 0.4785, 0.88 times it 0.484.
    expect(largestFactor(['a', 'b', 'c'], against(0.55))).toBe(0.87)
  })
})

describe('coordinates that are joined', () => {
  it('are those of the mixed scores', () => {
    const [x, y] = [Float64Array.of(0.1, 0.5, 0.9), Float64Array.of(0.3, 0.2, 0.6)]
    const joined = joinedCoordinates([x, y], [[1], [0.6, 0.8]])
    expect(joined[0]).toBe(x)
    joined[1]!.forEach((at, draw) => {
      expect(normalQuantile(at)).toBeCloseTo(0.6 * normalQuantile(x[draw]!) + 0.8 * normalQuantile(y[draw]!), 12)
    })
    expect(y).toEqual(Float64Array.of(0.3, 0.2, 0.6))
  })

  it('stay as they are where nothing joins them', () => {
    const columns = [Float64Array.of(0.1), Float64Array.of(0.2), Float64Array.of(0.7)]
    expect(joinedCoordinates(columns, [[1], [0, 1], [0, 0, 1]])).toEqual(columns)
  })

  it('stay between 0 and 1 at the extremes', () => {
    const least = Float64Array.of(2 ** -53)
    const most = Float64Array.of(1 - 2 ** -53)
    const weight = Math.SQRT1_2
    for (const column of [least, most]) {
      const [, at] = joinedCoordinates([column, column], [[1], [weight, weight]])
      expect(at![0]).toBe(column[0])
    }
  })
})
