import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { meanOf, quantileAt, varianceOf } from '../../../src/uncertainty/distributions/ask.js'
import { betaFromCounts, dirichletFromCounts } from '../../../src/uncertainty/distributions/make/from-counts.js'
import { lognormalFromInterval, normalFromInterval } from '../../../src/uncertainty/distributions/make/from-interval.js'
import {
  betaFromMean,
  gammaFromMean,
  lognormalFromMean,
} from '../../../src/uncertainty/distributions/make/from-mean.js'
import { dirichlet, multinomial } from '../../../src/uncertainty/distributions/make/joint.js'
import {
  beta,
  gamma,
  lognormal,
  normal,
  truncatedNormal,
} from '../../../src/uncertainty/distributions/make/parametric.js'
import { empirical, fixed, pert, triangular, uniform } from '../../../src/uncertainty/distributions/make/ranges.js'
import { errorOf } from '../../support/error-of.js'

describe('from a mean and a standard error', () => {
  it('a beta as in dampack: 0.2 and 0.05 give 12.6 and 50.4', () => {
    const { alpha, beta: other } = betaFromMean({ mean: 0.2, se: 0.05 })
    expect(alpha).toBeCloseTo(12.6, 12)
    expect(other).toBeCloseTo(50.4, 12)
  })

  it('a gamma: shape mean^2 / se^2, scale se^2 / mean', () => {
    // 2000^2 / 500^2 = 16; 500^2 / 2000 = 125
    expect(gammaFromMean({ mean: 2000, se: 500 })).toEqual({ kind: 'gamma', shape: 16, scale: 125 })
  })

  it('a lognormal: ln(m / sqrt(1 + v / m^2)) and sqrt(ln(1 + v / m^2))', () => {
    // m 3, v 27: 1 + 27 / 9 = 4, so ln 1.5 and sqrt(ln 4).
    const made = lognormalFromMean({ mean: 3, se: Math.sqrt(27) })
    expect(made.meanLog).toBeCloseTo(Math.log(1.5), 14)
    expect(made.sdLog).toBeCloseTo(Math.sqrt(Math.log(4)), 14)
  })

  it('each has that mean and that standard deviation', () => {
    const share = fc.double({ min: 0.01, max: 0.99, noNaN: true })
    const size = fc.double({ min: 0.01, max: 0.9, noNaN: true })
    fc.assert(
      fc.property(share, size, (mean, part) => {
        const se = part * Math.sqrt(mean * (1 - mean))
        for (const made of [betaFromMean({ mean, se }), gammaFromMean({ mean, se }), lognormalFromMean({ mean, se })]) {
          expect(meanOf(made) / mean).toBeCloseTo(1, 10)
          expect(Math.sqrt(varianceOf(made)) / se).toBeCloseTo(1, 10)
        }
      }),
    )
  })

  it.each([
    ['a mean outside 0 and 1', () => betaFromMean({ mean: 1.2, se: -1 }), ['mean', 'se']],
    ['a standard error that no share has', () => betaFromMean({ mean: 0.5, se: 0.5 }), ['se']],
    ['what is no number', () => gammaFromMean({ mean: Number.NaN, se: 0 }), ['mean', 'se']],
    ['what is missing or unknown', () => lognormalFromMean({ mean: 1, sd: 2 } as never), ['sd', 'se']],
    ['nothing', () => gammaFromMean(undefined as never), ['']],
    ['an error so small that the shape is too large', () => gammaFromMean({ mean: 1, se: 1e-6 }), ['shape']],
  ] as const)('%s is refused', (_, make, paths) => {
    const error = errorOf(make)
    expect(error.code).toBe('invalid-input')
    expect(error.problems.map(({ path }) => path)).toEqual(paths)
  })
})

describe('from an interval', () => {
  it('a normal has its ends as quantiles', () => {
    const made = normalFromInterval({ low: -1, high: 5 })
    expect(made.mean).toBe(2)
    // 6 / (2 x 1.9599639845400545)
    expect(made.sd).toBeCloseTo(1.5306403, 6)
    expect(quantileAt(made, 0.025)).toBeCloseTo(-1, 12)
    expect(quantileAt(made, 0.975)).toBeCloseTo(5, 12)
    expect(quantileAt(normalFromInterval({ low: -1, high: 5, level: 0.8 }), 0.9)).toBeCloseTo(5, 12)
  })

  it('a lognormal as that of a published relative risk: 0.509 (0.365 to 0.710)', () => {
    const made = lognormalFromInterval({ low: 0.365, high: 0.71, median: 0.509 })
    expect(made.meanLog).toBe(Math.log(0.509))
    expect(made.sdLog).toBeCloseTo((Math.log(0.71) - Math.log(0.365)) / (2 * 1.9599639845400545), 14)
    const without = lognormalFromInterval({ low: 0.365, high: 0.71, level: 0.9 })
    expect(quantileAt(without, 0.05)).toBeCloseTo(0.365, 12)
    expect(quantileAt(without, 0.95)).toBeCloseTo(0.71, 12)
  })

  it.each([
    ['ends in the wrong order', () => normalFromInterval({ low: 2, high: 1 }), ['high']],
    ['ends that are the same', () => normalFromInterval({ low: 2, high: 2 }), ['high']],
    ['an end of 0', () => lognormalFromInterval({ low: 0, high: 1 }), ['low']],
    [
      'a level of 1, and a median outside',
      () => normalFromInterval({ low: 0, high: 1, level: 1, median: 3 }),
      ['level', 'median'],
    ],
    ['what is missing', () => normalFromInterval({ low: 0, upper: 3 } as never), ['upper', 'high']],
    ['nothing', () => normalFromInterval(null as never), ['']],
  ] as const)('%s is refused', (_, make, paths) => {
    expect(errorOf(make).problems.map(({ path }) => path)).toEqual(paths)
  })
})

describe('from counts', () => {
  it('are the counts, and the prior', () => {
    expect(betaFromCounts({ successes: 12, failures: 6 })).toEqual({ kind: 'beta', alpha: 12, beta: 6 })
    expect(betaFromCounts({ successes: 0, failures: 6, prior: 0.5 })).toEqual({ kind: 'beta', alpha: 0.5, beta: 6.5 })
    expect(dirichletFromCounts({ counts: [1251, 350, 116, 17] })).toEqual({
      kind: 'dirichlet',
      alpha: [1251, 350, 116, 17],
    })
    expect(dirichletFromCounts({ counts: [3, 0], prior: 1 })).toEqual({ kind: 'dirichlet', alpha: [4, 1] })
  })

  it.each([
    ['0 without a prior', () => betaFromCounts({ successes: 0, failures: 0 }), ['successes', 'failures']],
    [
      'what is no count',
      () => betaFromCounts({ successes: -1, failures: Number.NaN, prior: -1 }),
      ['prior', 'successes', 'failures'],
    ],
    ['0 among others', () => dirichletFromCounts({ counts: [4, 0, 5, -2] }), ['counts[1]', 'counts[3]']],
    ['one outcome', () => dirichletFromCounts({ counts: [4] }), ['counts']],
    ['no list', () => dirichletFromCounts({ counts: 4 } as never), ['counts']],
    ['nothing', () => dirichletFromCounts(undefined as never), ['']],
    ['what is missing', () => betaFromCounts({ successes: 4, misses: 2 } as never), ['misses', 'failures']],
  ] as const)('%s is refused', (_, make, paths) => {
    expect(errorOf(make).problems.map(({ path }) => path)).toEqual(paths)
  })
})

describe('plain distributions', () => {
  it('are what was asked, with their kind', () => {
    expect([
      fixed({ value: 3 }),
      uniform({ min: 0, max: 1 }),
      triangular({ min: 0, mode: 1, max: 2 }),
      pert({ min: 0, mode: 1, max: 2, shape: 3 }),
      normal({ mean: 0, sd: 1 }),
      truncatedNormal({ mean: 0, sd: 1, max: 2 }),
      lognormal({ meanLog: 0, sdLog: 1 }),
      beta({ alpha: 2, beta: 3 }),
      gamma({ shape: 2, rate: 3 }),
      empirical({ values: [1, 2] }),
      dirichlet({ alpha: [1, 2] }),
      multinomial({ trials: 2, probabilities: [0.5, 0.5] }),
    ]).toEqual([
      { kind: 'fixed', value: 3 },
      { kind: 'uniform', min: 0, max: 1 },
      { kind: 'triangular', min: 0, mode: 1, max: 2 },
      { kind: 'pert', min: 0, mode: 1, max: 2, shape: 3 },
      { kind: 'normal', mean: 0, sd: 1 },
      { kind: 'truncated-normal', mean: 0, sd: 1, max: 2 },
      { kind: 'lognormal', meanLog: 0, sdLog: 1 },
      { kind: 'beta', alpha: 2, beta: 3 },
      { kind: 'gamma', shape: 2, rate: 3 },
      { kind: 'empirical', values: [1, 2] },
      { kind: 'dirichlet', alpha: [1, 2] },
      { kind: 'multinomial', trials: 2, probabilities: [0.5, 0.5] },
    ])
  })

  it('are refused where they cannot be', () => {
    const error = errorOf(() => triangular({ min: 0, mode: 7, max: 5 }))
    expect(error.message).toContain('1 problem in a triangular distribution (invalid-input)')
    expect(error.problems.map(({ path }) => path)).toEqual(['mode'])
    expect(errorOf(() => multinomial({ trials: 0.5, probabilities: [1, 1] })).problems.map(({ path }) => path)).toEqual(
      ['trials', 'probabilities'],
    )
  })
})
