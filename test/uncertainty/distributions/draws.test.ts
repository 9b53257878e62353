import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { meanOf, varianceOf } from '../../../src/uncertainty/distributions/ask.js'
import type { Distribution, MultivariateDistribution } from '../../../src/uncertainty/distributions/distribution.js'
import { prepared } from '../../../src/uncertainty/distributions/families/family-of.js'
import { jointCovarianceOf, jointMeanOf } from '../../../src/uncertainty/distributions/joint/joint-ask.js'
import {
  dimensionsOf,
  drawerOf,
  jointDrawerOf,
  jointQuantileOf,
  quantileOf,
} from '../../../src/uncertainty/distributions/prepared.js'
import { binomialCumulative } from '../../../src/uncertainty/special/binomial-quantile.js'
import { randomNumbers, randomPairs } from '../../../src/uncertainty/random.js'

const count = 100_000
/** Of Kolmogorov and Smirnov, for a share of one in 10,000: sqrt(ln(2 / 0.0001) / 2). */
const critical = Math.sqrt(Math.log(2 / 1e-4) / 2) / Math.sqrt(count)

const continuous: readonly Distribution[] = [
  { kind: 'uniform', min: -2, max: 3 },
  { kind: 'triangular', min: 12, mode: 15, max: 25 },
  { kind: 'pert', min: 12, mode: 15, max: 25 },
  { kind: 'pert', min: 0, mode: 0, max: 1, shape: 2 },
  { kind: 'normal', mean: 5, sd: 2 },
  { kind: 'truncated-normal', mean: 0, sd: 1, min: -1, max: 2 },
  { kind: 'truncated-normal', mean: 0, sd: 1, min: 4 },
  { kind: 'lognormal', meanLog: 1, sdLog: 0.5 },
  { kind: 'beta', alpha: 12.6, beta: 50.4 },
  { kind: 'beta', alpha: 0.3, beta: 1.7 },
  { kind: 'beta', alpha: 1251, beta: 483 },
  { kind: 'gamma', shape: 1, mean: 1701 },
  { kind: 'gamma', shape: 30, rate: 200 },
  { kind: 'gamma', shape: 0.2, scale: 3 },
  { kind: 'gamma', shape: 1.05, scale: 3 },
  { kind: 'gamma', shape: 10_000, rate: 1 },
]

const discrete: readonly Distribution[] = [
  { kind: 'fixed', value: 7 },
  { kind: 'empirical', values: [14, 15, 15, 25, 7] },
  { kind: 'empirical', values: [3, 1, 2], weights: [0.5, 0, 2.5] },
]

function drawsOf(distribution: Distribution, seed = 2014): Float64Array {
  return Float64Array.from({ length: count }, (_, index) => index).map(drawerOf(distribution, { seed, stream: 'test' }))
}

/** The greatest distance between the shares of the draws and the probabilities, on either side of each draw. */
function distance(draws: Float64Array, cumulative: (x: number) => number): number {
  const sorted = draws.slice().sort()
  let greatest = 0
  for (const [at, draw] of sorted.entries()) {
    const probability = cumulative(draw)
    greatest = Math.max(greatest, (at + 1) / count - probability, probability - at / count)
  }
  return greatest
}

/** Mean and variance of draws, with the standard errors of both. */
function moments(draws: Float64Array): { mean: number; variance: number; ofMean: number; ofVariance: number } {
  const mean = draws.reduce((sum, each) => sum + each, 0) / draws.length
  const squares = draws.map((each) => (each - mean) ** 2)
  const variance = squares.reduce((sum, each) => sum + each, 0) / draws.length
  const spread = squares.reduce((sum, each) => sum + (each - variance) ** 2, 0) / draws.length
  return { mean, variance, ofMean: Math.sqrt(variance / draws.length), ofVariance: Math.sqrt(spread / draws.length) }
}

describe('100,000 draws', () => {
  it.each(continuous.map((distribution) => [JSON.stringify(distribution), distribution] as const))(
    'of %s pass the test of Kolmogorov and Smirnov, and have its mean and variance',
    (_, distribution) => {
      const draws = drawsOf(distribution)
      expect(distance(draws, prepared(distribution).cumulative)).toBeLessThan(critical)
      const { mean, variance, ofMean, ofVariance } = moments(draws)
      expect(Math.abs(mean - meanOf(distribution))).toBeLessThan(4 * ofMean)
      expect(Math.abs(variance - varianceOf(distribution))).toBeLessThan(4 * ofVariance)
    },
  )

  it.each(discrete.map((distribution) => [JSON.stringify(distribution), distribution] as const))(
    'of %s fall on its values as often as they should',
    (_, distribution) => {
      const draws = drawsOf(distribution)
      for (const value of new Set(draws)) {
        const share = draws.filter((draw) => draw <= value).length / count
        expect(Math.abs(share - prepared(distribution).cumulative(value))).toBeLessThan(critical)
      }
      const { mean, variance, ofMean, ofVariance } = moments(draws)
      expect(Math.abs(mean - meanOf(distribution))).toBeLessThanOrEqual(4 * ofMean)
      expect(Math.abs(variance - varianceOf(distribution))).toBeLessThanOrEqual(4 * ofVariance)
    },
  )

  it('would fail the test where the distribution is another', () => {
    const draws = drawsOf({ kind: 'gamma', shape: 1.05, scale: 3 })
    expect(distance(draws, prepared({ kind: 'gamma', shape: 1.08, scale: 3 }).cumulative)).toBeGreaterThan(critical)
  })
})

describe('a draw', () => {
  const any = fc.constantFrom(...continuous, ...discrete)
  const index = fc.integer({ min: 0, max: 2 ** 40 })

  it('depends on its seed, stream and index only: not on those asked for before', () => {
    fc.assert(
      fc.property(
        any,
        fc.maxSafeNat(),
        fc.array(index, { minLength: 2, maxLength: 20 }),
        (distribution, seed, indices) => {
          const place = { seed, stream: 'cost' }
          const forward = indices.map(drawerOf(distribution, place))
          const alone = indices.map((each) => drawerOf(distribution, place)(each))
          const shared = drawerOf(distribution, place)
          const backward = [...indices].reverse().map(shared).reverse()
          expect(alone).toEqual(forward)
          expect(backward).toEqual(forward)
        },
      ),
    )
  })

  it('differs by seed and by stream', () => {
    for (const distribution of continuous) {
      const draws = [
        drawerOf(distribution, { seed: 1, stream: 'a' })(0),
        drawerOf(distribution, { seed: 2, stream: 'a' })(0),
        drawerOf(distribution, { seed: 1, stream: 'b' })(0),
        drawerOf(distribution, { seed: 1, stream: 'a' })(1),
      ]
      expect(new Set(draws).size, JSON.stringify(distribution)).toBe(4)
    }
  })

  it('is the quantile of the first number of its index, but for what is made of gammas', () => {
    const { at } = randomNumbers(9, 'wage')
    for (const distribution of [...continuous, ...discrete]) {
      if (['gamma', 'beta', 'pert'].includes(distribution.kind)) continue
      const draw = drawerOf(distribution, { seed: 9, stream: 'wage' })
      expect([draw(0), draw(5)]).toEqual([quantileOf(distribution)(at(0)), quantileOf(distribution)(at(5))])
    }
  })

  it('of a gamma is scaled by its scale, however it is given', () => {
    const place = { seed: 3, stream: 'a' }
    const plain = drawerOf({ kind: 'gamma', shape: 4, scale: 1 }, place)(8)
    expect(drawerOf({ kind: 'gamma', shape: 4, scale: 5 }, place)(8)).toBeCloseTo(5 * plain, 12)
    expect(drawerOf({ kind: 'gamma', shape: 4, rate: 0.2 }, place)(8)).toBeCloseTo(5 * plain, 12)
    expect(drawerOf({ kind: 'gamma', shape: 4, mean: 20 }, place)(8)).toBeCloseTo(5 * plain, 12)
  })

  it('is finite, also of shapes so small that a draw is nearly always 0', () => {
    const small = drawerOf({ kind: 'gamma', shape: 1e-9, scale: 1 }, { seed: 1, stream: 'a' })
    const shares = drawerOf({ kind: 'beta', alpha: 1e-9, beta: 1e-9 }, { seed: 1, stream: 'a' })
    for (let each = 0; each < 1000; each += 1) {
      expect(small(each)).toBeGreaterThanOrEqual(0)
      expect([0, 1]).toContain(shares(each))
    }
  })
})

const joint: readonly MultivariateDistribution[] = [
  { kind: 'dirichlet', alpha: [1251, 350, 116, 17] },
  { kind: 'dirichlet', alpha: [0.2, 1, 3] },
  { kind: 'multinomial', trials: 18, probabilities: [0.4, 0.3, 0.2, 0.1] },
  { kind: 'multinomial', trials: 100_000, probabilities: [0.05, 0.9, 0.05] },
]

/** The draws of each component. */
function jointDraws(
  distribution: MultivariateDistribution,
  write: (index: number, out: Float64Array, at: number) => void,
): Float64Array[] {
  const size = jointMeanOf(distribution).length
  const out = new Float64Array(count * size)
  for (let index = 0; index < count; index += 1) write(index, out, index * size)
  return Array.from({ length: size }, (_, component) =>
    Float64Array.from({ length: count }, (_, index) => out[index * size + component]!),
  )
}

/** The probability of a component alone: a beta for a share, a binomial for a count. */
function marginal(distribution: MultivariateDistribution, component: number): (x: number) => number {
  if (distribution.kind === 'multinomial') {
    return (x) => binomialCumulative(distribution.trials, distribution.probabilities[component]!, x)
  }
  const alpha = distribution.alpha[component]!
  const beta = distribution.alpha.reduce((sum, each) => sum + each, 0) - alpha
  return prepared({ kind: 'beta', alpha, beta }).cumulative
}

/** For whole numbers the distance at each number itself. */
function distanceOf(distribution: MultivariateDistribution, draws: Float64Array, component: number): number {
  const cumulative = marginal(distribution, component)
  if (distribution.kind === 'dirichlet') return distance(draws, cumulative)
  const sorted = draws.slice().sort()
  return sorted.reduce((greatest, draw, at) => {
    return draw === sorted[at + 1] ? greatest : Math.max(greatest, Math.abs((at + 1) / count - cumulative(draw)))
  }, 0)
}

function checkJoint(distribution: MultivariateDistribution, draws: readonly Float64Array[]): void {
  const means = jointMeanOf(distribution)
  const covariances = jointCovarianceOf(distribution)
  for (const [row, own] of draws.entries()) {
    expect(distanceOf(distribution, own, row)).toBeLessThan(critical)
    for (const [column, other] of draws.entries()) {
      const products = own.map((each, at) => (each - means[row]!) * (other[at]! - means[column]!))
      const { mean, ofMean } = moments(products)
      expect(Math.abs(mean - covariances[row]![column]!)).toBeLessThan(4 * ofMean)
    }
  }
}

describe('100,000 draws of more numbers than one', () => {
  it.each(joint.map((distribution) => [JSON.stringify(distribution), distribution] as const))(
    'of %s have the parts and the covariances that they should',
    (_, distribution) => {
      checkJoint(distribution, jointDraws(distribution, jointDrawerOf(distribution, { seed: 2014, stream: 'row' })))
    },
  )

  it.each(joint.map((distribution) => [JSON.stringify(distribution), distribution] as const))(
    'of %s have them by way of uniform numbers as well',
    (_, distribution) => {
      const pairAt = randomPairs(7, 'points')
      const quantile = jointQuantileOf(distribution)
      const pair = new Float64Array(2)
      const uniforms = new Float64Array(dimensionsOf(distribution))
      const draws = jointDraws(distribution, (index, out, at) => {
        for (let each = 0; each < uniforms.length; each += 1) {
          pairAt(index, each, pair)
          uniforms[each] = pair[0]!
        }
        quantile(uniforms, out, at)
      })
      checkJoint(distribution, draws)
    },
  )
})

describe('a draw of more numbers than one', () => {
  it('adds up, depends on its index only, and is written where it is asked', () => {
    fc.assert(
      fc.property(fc.constantFrom(...joint), fc.integer({ min: 0, max: 2 ** 40 }), (distribution, index) => {
        const size = jointMeanOf(distribution).length
        const place = { seed: 5, stream: 'row' }
        const alone = new Float64Array(size + 2).fill(-1)
        jointDrawerOf(distribution, place)(index, alone, 1)
        const shared = jointDrawerOf(distribution, place)
        const after = new Float64Array(size)
        shared(index + 1, after)
        shared(index, after)
        expect([...alone]).toEqual([-1, ...after, -1])
        const total = distribution.kind === 'dirichlet' ? 1 : distribution.trials
        expect(after.reduce((sum, each) => sum + each, 0)).toBeCloseTo(total, 12)
      }),
    )
  })

  it('takes as many uniform numbers as it says', () => {
    expect(joint.map((distribution) => dimensionsOf(distribution))).toEqual([4, 3, 3, 2])
  })

  it('of uniform numbers is what can be reckoned by hand', () => {
    const out = new Float64Array(2)
    // Exponential quantiles: ln 2 and ln 4, and so a third and two thirds.
    jointQuantileOf({ kind: 'dirichlet', alpha: [1, 1] })([0.5, 0.75], out)
    expect(out[0]).toBeCloseTo(1 / 3, 14)
    expect(out[1]).toBeCloseTo(2 / 3, 14)
    // One person: not in the first group up to its complement.
    const one = jointQuantileOf({ kind: 'multinomial', trials: 1, probabilities: [0.3, 0.7] })
    one([0.69], out)
    expect([...out]).toEqual([0, 1])
    one([0.71], out)
    expect([...out]).toEqual([1, 0])
  })

  it('puts nobody in a group without a share', () => {
    const out = new Float64Array(4)
    const draw = jointDrawerOf(
      { kind: 'multinomial', trials: 50, probabilities: [0, 0.5, 0.5, 0] },
      { seed: 1, stream: 'a' },
    )
    for (let index = 0; index < 200; index += 1) {
      draw(index, out)
      expect([out[0], out[3], out[1]! + out[2]!]).toEqual([0, 0, 50])
    }
  })

  it('keeps adding up to 1 where all shares but one are too small for a number', () => {
    const out = new Float64Array(3)
    const draw = jointDrawerOf({ kind: 'dirichlet', alpha: [1e-6, 1e-6, 1e-6] }, { seed: 1, stream: 'a' })
    for (let index = 0; index < 200; index += 1) {
      draw(index, out)
      expect([...out].sort()).toEqual([0, 0, 1])
    }
  })
})
