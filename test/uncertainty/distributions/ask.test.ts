import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cumulativeAt, densityAt, meanOf, quantileAt, varianceOf } from '../../../src/uncertainty/distributions/ask.js'
import type { Distribution } from '../../../src/uncertainty/distributions/distribution.js'
import { quantileOf } from '../../../src/uncertainty/distributions/families/family-of.js'
import {
  jointCovarianceOf,
  jointDensityAt,
  jointMeanOf,
} from '../../../src/uncertainty/distributions/joint/joint-ask.js'
import { integrate } from '../../../src/uncertainty/special/quadrature.js'
import { deepFreeze } from '../../support/deep-freeze.js'
import { errorOf } from '../../support/error-of.js'

const number = fc.double({ min: -1000, max: 1000, noNaN: true })
const width = fc.double({ min: 0.01, max: 1000, noNaN: true })
const part = fc.double({ min: 0, max: 1, noNaN: true })
// A smaller second shape puts its quantiles so near 1 that the next number above lies far in probability.
const shape = fc.double({ min: 0.5, max: 300, noNaN: true })

const ranges = fc.tuple(number, width, part).map(([min, wide, at]) => ({ min, mode: min + at * wide, max: min + wide }))

/** Any distribution with a density. */
const smooth: fc.Arbitrary<Distribution> = fc.oneof(
  ranges.map(({ min, max }): Distribution => ({ kind: 'uniform', min, max })),
  ranges.map((range): Distribution => ({ kind: 'triangular', ...range })),
  fc
    .tuple(ranges, fc.double({ min: 0.5, max: 20, noNaN: true }))
    .map(([range, by]): Distribution => ({ kind: 'pert', ...range, shape: by })),
  fc.record({ kind: fc.constant('normal' as const), mean: number, sd: width }),
  fc
    .tuple(number, width, fc.double({ min: -4, max: 4, noNaN: true }), fc.double({ min: 0.1, max: 5, noNaN: true }))
    .map(([mean, sd, from, wide]): Distribution => ({
      kind: 'truncated-normal',
      mean,
      sd,
      min: mean + from * sd,
      max: mean + (from + wide) * sd,
    })),
  fc.record({
    kind: fc.constant('lognormal' as const),
    meanLog: fc.double({ min: -5, max: 5, noNaN: true }),
    sdLog: fc.double({ min: 0.01, max: 1.5, noNaN: true }),
  }),
  fc.record({ kind: fc.constant('beta' as const), alpha: shape, beta: shape }),
  fc.record({ kind: fc.constant('gamma' as const), shape, mean: width }),
)

const separate: fc.Arbitrary<Distribution> = fc.oneof(
  number.map((value): Distribution => ({ kind: 'fixed', value })),
  fc.array(fc.tuple(number, part), { minLength: 1, maxLength: 20 }).map((pairs): Distribution => ({
    kind: 'empirical',
    values: pairs.map(([value]) => value),
    weights: pairs.map(([, weight], at) => (at === 0 ? 1 : weight)),
  })),
)

const probability = fc.double({ min: 0.001, max: 0.999, noNaN: true })

describe('any distribution', () => {
  it('has quantiles that lead back to their probability', () => {
    fc.assert(
      fc.property(smooth, probability, (distribution, p) => {
        expect(Math.abs(cumulativeAt(distribution, quantileAt(distribution, p)) - p)).toBeLessThan(1e-9)
      }),
      { numRuns: 500 },
    )
  })

  it('has quantiles that rise with the probability', () => {
    fc.assert(
      fc.property(fc.oneof(smooth, separate), probability, probability, (distribution, p, q) => {
        const [low, high] = [Math.min(p, q), Math.max(p, q)]
        const [from, to] = [quantileAt(distribution, low), quantileAt(distribution, high)]
        // Two neighbours may be in the wrong order by the last digits.
        expect(to - from).toBeGreaterThanOrEqual(-1e-12 * Math.max(1, Math.abs(from)))
      }),
      { numRuns: 500 },
    )
  })

  it('has a density that is the slope of its cumulative probability', () => {
    fc.assert(
      fc.property(smooth, fc.double({ min: 0.05, max: 0.9, noNaN: true }), (distribution, p) => {
        const [from, to] = [quantileAt(distribution, p), quantileAt(distribution, p + 0.05)]
        const within = integrate((x) => densityAt(distribution, x), from, to, 40)
        expect(within).toBeCloseTo(0.05, distribution.kind === 'triangular' ? 4 : 7)
      }),
    )
  })

  it('has a mean and a variance that are the integrals over its quantiles', () => {
    fc.assert(
      fc.property(smooth, (distribution) => {
        // The last twenty-thousandth holds too much of the variance of a long tail.
        fc.pre(distribution.kind !== 'lognormal' || distribution.sdLog < 0.7)
        const [mean, variance] = [meanOf(distribution), varianceOf(distribution)]
        const steps = 20_000
        const quantile = quantileOf(distribution)
        let [sum, squares] = [0, 0]
        for (let step = 0; step < steps; step += 1) {
          const x = quantile((step + 0.5) / steps)
          sum += x
          squares += (x - mean) ** 2
        }
        const sd = Math.sqrt(variance)
        expect(Math.abs(sum / steps - mean)).toBeLessThanOrEqual(0.002 * sd + 1e-9)
        expect(Math.abs(squares / steps - variance)).toBeLessThanOrEqual(0.05 * variance + 1e-9)
      }),
      { numRuns: 20 },
    )
  })

  it('is nothing below its support and everything above it', () => {
    fc.assert(
      fc.property(fc.oneof(smooth, separate), (distribution) => {
        const [low, high] = [quantileAt(distribution, 0), quantileAt(distribution, 1)]
        if (Number.isFinite(low))
          expect([cumulativeAt(distribution, low - 1), densityAt(distribution, low - 1)]).toEqual([0, 0])
        if (Number.isFinite(high))
          expect([cumulativeAt(distribution, high + 1), densityAt(distribution, high + 1)]).toEqual([1, 0])
      }),
    )
  })

  it('is not changed by what is asked', () => {
    const values = deepFreeze({ kind: 'empirical' as const, values: [3, 1, 2], weights: [1, 1, 2] })
    expect(quantileAt(values, 0.5)).toBe(2)
  })
})

describe('moments', () => {
  it.each([
    // (2 + 3 + 7) / 3; (1 + 16 + 4 x 1) / 18 with the sides 1 and 4: (1 + 4 + 16) / 18
    [{ kind: 'triangular', min: 2, mode: 3, max: 7 }, 4, 21 / 18],
    // Alpha 1 + 4 x 3/12 = 2, beta 4: (0 + 12 + 12) / 6; 144 x 2 x 4 / (36 x 7)
    [{ kind: 'pert', min: 0, mode: 3, max: 12 }, 4, (144 * 8) / 252],
    // Alpha 1 + 2 x 3/12 = 1.5, beta 2.5: 12 x 1.5/4; 144 x 3.75 / (16 x 5)
    [{ kind: 'pert', min: 0, mode: 3, max: 12, shape: 2 }, 4.5, (144 * 3.75) / 80],
    [{ kind: 'uniform', min: 2, max: 8 }, 5, 3],
    [{ kind: 'normal', mean: 5, sd: 2 }, 5, 4],
    // Above its mean: sqrt(2 / pi) and 1 - 2 / pi standard deviations.
    [{ kind: 'truncated-normal', mean: 5, sd: 2, min: 5 }, 5 + 2 * Math.sqrt(2 / Math.PI), 4 * (1 - 2 / Math.PI)],
    [{ kind: 'lognormal', meanLog: 1, sdLog: 0.5 }, Math.exp(1.125), (Math.exp(0.25) - 1) * Math.exp(2.25)],
    // 12.6 / 63; 0.2 x 0.8 / 64
    [{ kind: 'beta', alpha: 12.6, beta: 50.4 }, 0.2, 0.0025],
    [{ kind: 'gamma', shape: 30, rate: 200 }, 0.15, 30 / 40_000],
    [{ kind: 'gamma', shape: 100, scale: 20 }, 2000, 40_000],
    [{ kind: 'gamma', shape: 4, mean: 10 }, 10, 25],
    [{ kind: 'fixed', value: 7 }, 7, 0],
    // (1 x 2 + 3 x 6) / 4; (9 + 3 x 1) / 4
    [{ kind: 'empirical', values: [2, 6], weights: [1, 3] }, 5, 3],
    [{ kind: 'empirical', values: [1, 2, 6] }, 3, 14 / 3],
  ] as const)('of %j', (distribution, mean, variance) => {
    expect(Math.abs(meanOf(distribution) - mean)).toBeLessThanOrEqual(1e-14 * mean)
    expect(Math.abs(varianceOf(distribution) - variance)).toBeLessThanOrEqual(1e-13 * variance)
  })
})

describe('the ends', () => {
  it.each([
    [{ kind: 'normal', mean: 0, sd: 1 }, -Infinity, Infinity],
    [{ kind: 'lognormal', meanLog: 0, sdLog: 1 }, 0, Infinity],
    [{ kind: 'gamma', shape: 3, scale: 2 }, 0, Infinity],
    [{ kind: 'beta', alpha: 3, beta: 2 }, 0, 1],
    [{ kind: 'pert', min: -3, mode: 0, max: 5.1 }, -3, 5.1],
    [{ kind: 'triangular', min: -3, mode: 0, max: 5.1 }, -3, 5.1],
    [{ kind: 'uniform', min: -3, max: 5.1 }, -3, 5.1],
    [{ kind: 'truncated-normal', mean: 0, sd: 1, min: -3, max: 5.1 }, -3, 5.1],
    [{ kind: 'empirical', values: [3, 1, 9], weights: [1, 0, 1] }, 3, 9],
  ] as const)('of %j', (distribution, low, high) => {
    expect([quantileAt(distribution, 0), quantileAt(distribution, 1)]).toEqual([low, high])
  })

  it.each([
    [{ kind: 'gamma', shape: 0.5, scale: 1 }, 0, Infinity],
    [{ kind: 'gamma', shape: 1, scale: 4 }, 0, 0.25],
    [{ kind: 'gamma', shape: 2, scale: 1 }, 0, 0],
    [{ kind: 'gamma', shape: 2, scale: 1e-300 }, 1e300, 0],
    [{ kind: 'beta', alpha: 0.5, beta: 2 }, 0, Infinity],
    [{ kind: 'beta', alpha: 1, beta: 3 }, 0, 3],
    [{ kind: 'beta', alpha: 3, beta: 1 }, 1, 3],
    [{ kind: 'beta', alpha: 3, beta: 2 }, 1, 0],
    [{ kind: 'triangular', min: 0, mode: 0, max: 4 }, 0, 0.5],
    [{ kind: 'triangular', min: 0, mode: 4, max: 4 }, 4, 0.5],
    [{ kind: 'fixed', value: 4 }, 4, 1],
    [{ kind: 'empirical', values: [1, 2, 2, 3] }, 2, 0.5],
    [{ kind: 'lognormal', meanLog: 0, sdLog: 1 }, 0, 0],
  ] as const)('have the density: %j at %d', (distribution, x, expected) => {
    expect(densityAt(distribution, x)).toBe(expected)
  })

  it('of an empirical distribution step at its values', () => {
    const values: Distribution = { kind: 'empirical', values: [30, 10, 20, 40] }
    expect([0.25, 0.250001, 0.5, 0.75, 0.76].map((p) => quantileAt(values, p))).toEqual([10, 20, 20, 30, 40])
    expect([9, 10, 19, 20, 40].map((x) => cumulativeAt(values, x))).toEqual([0, 0.25, 0.25, 0.5, 1])
    expect([0, 1].map((x) => cumulativeAt({ kind: 'fixed', value: 1 }, x))).toEqual([0, 1])
  })
})

describe('more numbers than one', () => {
  it('have means and covariances', () => {
    // Shares 1/2, 1/3, 1/6 of 6: over 7, 1/2 x 1/2, -1/2 x 1/3 and so on.
    const rows = jointCovarianceOf({ kind: 'dirichlet', alpha: [3, 2, 1] })
    expect(rows[0]![0]).toBeCloseTo(1 / 28, 15)
    expect(rows[0]![1]).toBeCloseTo(-1 / 42, 15)
    expect(rows[2]![2]).toBeCloseTo(5 / 252, 15)
    expect(jointMeanOf({ kind: 'dirichlet', alpha: [3, 2, 1] })).toEqual([1 / 2, 1 / 3, 1 / 6])
    // 18 x 0.5 x 0.5, -18 x 0.5 x 0.25
    const counts = jointCovarianceOf({ kind: 'multinomial', trials: 18, probabilities: [0.5, 0.25, 0.25] })
    expect([counts[0]![0], counts[0]![1], counts[1]![2]]).toEqual([4.5, -2.25, -1.125])
  })

  it('have a density at a point that can be, and none elsewhere', () => {
    // Γ(4) / (Γ(2) Γ(1) Γ(1)) x1 = 6 x1
    expect(jointDensityAt({ kind: 'dirichlet', alpha: [2, 1, 1] }, [0.5, 0.2, 0.3])).toBeCloseTo(3, 13)
    expect(jointDensityAt({ kind: 'dirichlet', alpha: [2, 1, 1] }, [0.5, 0.5, 0])).toBeCloseTo(3, 13)
    expect(jointDensityAt({ kind: 'dirichlet', alpha: [2, 1, 1] }, [0, 0.5, 0.5])).toBe(0)
    expect(jointDensityAt({ kind: 'dirichlet', alpha: [0.5, 1] }, [0, 1])).toBe(Infinity)
    expect(jointDensityAt({ kind: 'dirichlet', alpha: [1, 1] }, [0.5, 0.6])).toBe(0)
    expect(jointDensityAt({ kind: 'dirichlet', alpha: [1, 1] }, [-0.5, 1.5])).toBe(0)
    const three: Parameters<typeof jointDensityAt>[0] = { kind: 'multinomial', trials: 3, probabilities: [0.5, 0.5] }
    expect(
      [
        [1, 2],
        [1, 1],
        [1.5, 1.5],
        [-1, 4],
      ].map((point) => Number(jointDensityAt(three, point).toFixed(12))),
    ).toEqual([0.375, 0, 0, 0])
  })

  it('refuse a point of another length, and what is no point', () => {
    const two: Parameters<typeof jointDensityAt>[0] = { kind: 'dirichlet', alpha: [1, 1] }
    expect(errorOf(() => jointDensityAt(two, [1, 0, 0])).problems).toEqual([
      { path: 'point', message: 'it has 3 numbers', expected: '2, one for each component' },
    ])
    expect(errorOf(() => jointDensityAt(two, [Number.NaN, 1])).problems.map(({ path }) => path)).toEqual(['point[0]'])
    expect(errorOf(() => jointDensityAt(two, 1 as never)).problems.map(({ path }) => path)).toEqual(['point'])
    expect(errorOf(() => jointDensityAt(null as never, [1])).problems.map(({ path }) => path)).toEqual(['distribution'])
  })
})

describe('bad questions', () => {
  const bad = { kind: 'normal', mean: Number.NaN, sd: 0 } as const

  it.each([
    ['quantileAt', () => quantileAt(bad, 2), ['distribution.mean', 'distribution.sd', 'probability']],
    ['quantileAt, no number', () => quantileAt({ kind: 'fixed', value: 1 }, Number.NaN), ['probability']],
    ['quantileAt, below 0', () => quantileAt({ kind: 'fixed', value: 1 }, -0.1), ['probability']],
    ['cumulativeAt', () => cumulativeAt(bad, Number.NaN), ['distribution.mean', 'distribution.sd', 'x']],
    ['densityAt', () => densityAt(bad, Infinity), ['distribution.mean', 'distribution.sd', 'x']],
    ['meanOf', () => meanOf(undefined as never), ['distribution']],
    ['varianceOf', () => varianceOf({ kind: 'dirichlet', alpha: [1, 1] } as never), ['distribution.kind']],
    ['jointMeanOf', () => jointMeanOf({ kind: 'beta', alpha: 1, beta: 1 } as never), ['distribution.kind']],
    ['jointCovarianceOf', () => jointCovarianceOf({ kind: 'dirichlet', alpha: [0, 1] }), ['distribution.alpha[0]']],
  ] as const)('%s names all that is wrong at once', (_, ask, paths) => {
    const error = errorOf(ask)
    expect(error.code).toBe('invalid-input')
    expect(error.problems.map(({ path }) => path)).toEqual(paths)
  })
})
