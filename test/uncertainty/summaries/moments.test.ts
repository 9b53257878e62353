import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mergeMoments, momentsOf, type Moments } from '../../../src/uncertainty/summaries/moments.js'
import { covarianceOf, summariesOf } from '../../../src/uncertainty/summaries/summary.js'
import { randomNumbers } from '../../../src/uncertainty/random.js'
import { deepFreeze } from '../../support/deep-freeze.js'
import { errorOf } from '../../support/error-of.js'

const random = (count: number, stream: string) => Float64Array.from({ length: count }, (_, at) => randomNumbers(1, stream).at(at))

describe('certified values of the Statistical Reference Datasets (NIST, univariate summary statistics)', () => {
  /** A value, then 500 times one 0.1 below it and one 0.1 above it. */
  const around = (centre: number) => [centre, ...Array.from({ length: 1000 }, (_, at) => centre + (at % 2 === 0 ? -0.1 : 0.1))]

  // The digits that double precision leaves of 0.1 beside a centre bound what can be expected.
  it.each([
    ['NumAcc1', [10000001, 10000003, 10000002], 10000002, 1, 1e-15],
    ['NumAcc2', around(1.2), 1.2, 0.1, 1e-14],
    ['NumAcc3', around(1000000.2), 1000000.2, 0.1, 1e-9],
    ['NumAcc4', around(10000000.2), 10000000.2, 0.1, 1e-8],
  ])('%s', (_, draws, mean, deviation, tolerance) => {
    const { all } = summariesOf(momentsOf({ all: draws }))
    expect(Math.abs(all.mean / mean - 1)).toBeLessThanOrEqual(1e-15)
    expect(Math.abs(all.standardDeviation / deviation - 1)).toBeLessThanOrEqual(tolerance)
  })
})

describe('by hand', () => {
  // x: mean 3, distances -2 -1 0 3, squares 14. y: mean 10, distances 5 -1 -3 -1, squares 36. Products -10 + 1 + 0 - 3 = -12.
  const moments = momentsOf({ x: [1, 2, 3, 6], y: [15, 9, 7, 9], same: [0.1, 0.1, 0.1, 0.1] })

  it('mean, variance, deviation and error', () => {
    const { x, y } = summariesOf(moments)
    expect(x).toEqual({ draws: 4, mean: 3, variance: 14 / 3, standardDeviation: Math.sqrt(14 / 3), standardError: Math.sqrt(14 / 12) })
    expect(y).toEqual({ draws: 4, mean: 10, variance: 12, standardDeviation: Math.sqrt(12), standardError: Math.sqrt(3) })
  })

  it('covariance and correlation', () => {
    const { names, covariance, correlation } = covarianceOf(moments)
    expect(names).toEqual(['x', 'y', 'same'])
    expect(covariance).toEqual([
      [14 / 3, -4, 0],
      [-4, 12, 0],
      [0, 0, 0],
    ])
    expect(correlation[0]![1]).toBeCloseTo(-12 / Math.sqrt(14 * 36), 15)
    expect([correlation[0]![0], correlation[1]![0]]).toEqual([1, correlation[0]![1]])
    expect([correlation[2]![2], correlation[0]![2], correlation[2]![1]]).toEqual([undefined, undefined, undefined])
  })

  it('what does not vary has no variance at all, over many blocks', () => {
    const { same } = summariesOf(momentsOf({ same: new Float64Array(5000).fill(0.1) }))
    expect(same).toEqual({ draws: 5000, mean: 0.1, variance: 0, standardDeviation: 0, standardError: 0 })
  })

  it('over many blocks the same as over one: whole numbers from 1 to n', () => {
    const n = 10_000
    const up = Float64Array.from({ length: n }, (_, at) => at + 1)
    const squares = up.map((x) => x * x)
    const all = momentsOf({ up, squares })
    // Mean (n + 1) / 2, variance n (n + 1) / 12; the covariance of k and k^2 is n (n + 1)^2 / 12.
    expect(summariesOf(all).up.mean).toBe(5000.5)
    expect(summariesOf(all).up.variance / ((n * (n + 1)) / 12)).toBeCloseTo(1, 13)
    expect(covarianceOf(all).covariance[0]![1]! / ((n * (n + 1) ** 2) / 12)).toBeCloseTo(1, 13)
    expect(covarianceOf(all).covariance[1]![0]).toBe(covarianceOf(all).covariance[0]![1])
  })
})

describe('parts', () => {
  const draws = deepFreeze({ a: [...random(5000, 'a')], b: [...random(5000, 'b')].map((x) => 1e6 + x) })
  const part = (from: number, until: number): Moments<'a' | 'b'> =>
    momentsOf({ a: draws.a.slice(from, until), b: draws.b.slice(from, until) }, { from, total: 5000 })
  const whole = momentsOf(draws)

  it('come to the same bits as the whole, for any split and order of merging', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 5000 }), { maxLength: 8 }), fc.nat(), (cuts, turn) => {
        const bounds = [0, ...cuts.sort((a, b) => a - b), 5000]
        const parts = bounds.slice(1).map((until, index) => part(bounds[index]!, until))
        const cut = turn % parts.length
        const pair = [mergeMoments(parts.slice(cut)), ...(cut === 0 ? [] : [mergeMoments(parts.slice(0, cut))])]
        expect(mergeMoments(parts.reverse())).toEqual(whole)
        expect(mergeMoments(pair)).toEqual(whole)
      }),
      { numRuns: 40 },
    )
  })

  it('draw by draw, within a block', () => {
    const few = [3, 1, 4, 1, 5].map((draw, from) => momentsOf({ draw: [draw] }, { from, total: 5 }))
    expect(mergeMoments(few)).toEqual(momentsOf({ draw: [3, 1, 4, 1, 5] }))
  })

  it('survive the way to another thread', () => {
    expect(mergeMoments([structuredClone(part(1500, 5000)), structuredClone(part(0, 1500))])).toEqual(whole)
  })

  it('say what they come to before the rest is there', () => {
    const some = part(100, 3100)
    const mean = draws.a.slice(100, 3100).reduce((sum, each) => sum + each, 0) / 3000
    expect(summariesOf(some).a.mean).toBeCloseTo(mean, 13)
    expect(summariesOf(some).a.draws).toBe(3000)
  })

  it('keep only the draws of blocks that are not whole', () => {
    expect(part(1000, 3100).blocks.map((block) => ('columns' in block ? block.columns[0]!.length : 'whole'))).toEqual([24, 'whole', 'whole', 28])
    expect(whole.blocks.every((block) => !('columns' in block))).toBe(true)
  })

  it('must fit', () => {
    const of = (from: number, count: number, name = 'x', total = 9) => momentsOf({ [name]: new Float64Array(count) }, { from, total })
    const messages = (...parts: Moments[]) => errorOf(() => mergeMoments(parts)).problems.map(({ path, message }) => `${path}: ${message}`)
    expect(messages(of(4, 2), of(0, 3))).toEqual(['parts[0]: it begins at draw 4 and leaves a gap after the part before it'])
    expect(messages(of(0, 3), of(2, 2))).toEqual(['parts[1]: it begins at draw 2 and has draws of the part before it'])
    expect(messages(of(0, 3), of(3, 2, 'y'), of(5, 1, 'x', 10))).toEqual([
      'parts[1]: it has other names, or another order of them',
      'parts[2]: it is a part of 10 draws',
    ])
    expect(messages()).toEqual(['parts: there are no parts'])
  })
})

describe('bad draws', () => {
  const paths = (act: () => unknown) => errorOf(act).problems.map(({ path }) => path)

  it('are named all at once', () => {
    expect(paths(() => momentsOf({ a: [1, Number.NaN], b: [1], c: 3 } as never, { from: 8, total: 9, until: 2 } as never))).toEqual([
      'draws.a[1]',
      'draws.b',
      'draws.c',
      'shard.until',
      'shard',
    ])
    expect(paths(() => momentsOf({}))).toEqual(['draws'])
    expect(paths(() => momentsOf([[1, 2]] as never))).toEqual(['draws'])
    expect(paths(() => momentsOf({ a: [1, 2] }, { from: -1, total: 2 }))).toEqual(['shard'])
    expect(paths(() => momentsOf({ a: [1, 2] }, { from: 0.5, total: 4 }))).toEqual(['shard'])
  })

  it('are too few for a variance', () => {
    expect(paths(() => summariesOf(momentsOf({ a: [1] })))).toEqual(['moments'])
    expect(paths(() => covarianceOf(momentsOf({ a: [] })))).toEqual(['moments'])
  })

  it('are too large for one', () => {
    expect(paths(() => summariesOf(momentsOf({ a: [1, 2], b: [1e200, -1e200] })))).toEqual(['moments.b'])
    expect(paths(() => covarianceOf(momentsOf({ b: [1.7e308, -1.7e308] })))).toEqual(['moments.b'])
  })
})
