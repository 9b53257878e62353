import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { cumulativeAt, densityAt, quantileAt } from '../../../src/uncertainty/distributions/ask.js'
import type { Distribution } from '../../../src/uncertainty/distributions/distribution.js'
import { jointDensityAt } from '../../../src/uncertainty/distributions/joint/joint-ask.js'
import {
  binomialCumulative,
  binomialMass,
  binomialQuantile,
} from '../../../src/uncertainty/special/binomial-quantile.js'

/** What R says, by test/uncertainty/r/distributions.R. */
interface Said {
  readonly probabilities: readonly number[]
  readonly univariate: readonly {
    readonly distribution: Distribution
    readonly quantiles: readonly number[]
    readonly points: readonly number[]
    readonly densities: readonly number[]
    readonly cumulative: readonly number[]
  }[]
  readonly binomial: readonly {
    readonly trials: number
    readonly probability: number
    readonly quantiles: readonly number[]
    readonly masses: readonly number[]
    readonly cumulative: readonly number[]
  }[]
  readonly multinomial: readonly {
    readonly counts: readonly number[]
    readonly probabilities: readonly number[]
    readonly mass: number
  }[]
  readonly dirichlet: readonly {
    readonly point: readonly number[]
    readonly alpha: readonly number[]
    readonly density: number
  }[]
}

const said = JSON.parse(readFileSync(new URL('../r/distributions.json', import.meta.url), 'utf8')) as Said
const relative = 1e-10

/**
 * The pairs that are further apart than the tolerance, so that a failure shows which. A quantile is the sum of a mean
 * and so many standard deviations, or of a bound and a part of the width: where it comes to next to nothing it keeps the
 * digits of the terms, not its own. That is the absolute tolerance.
 */
function apart(ours: readonly number[], theirs: readonly number[], absolute = 0): string[] {
  expect(ours).toHaveLength(theirs.length)
  return ours.flatMap((our, at) => {
    const their = theirs[at]!
    return Math.abs(our - their) <= relative * Math.abs(their) + absolute ? [] : [`${at}: ${our} for ${their}`]
  })
}

describe('agreement with R to 1e-10 relative', () => {
  for (const { distribution, points, quantiles, densities, cumulative } of said.univariate) {
    it(JSON.stringify(distribution), () => {
      expect(
        apart(
          points.map((x) => densityAt(distribution, x)),
          densities,
        ),
      ).toEqual([])
      expect(
        apart(
          points.map((x) => cumulativeAt(distribution, x)),
          cumulative,
        ),
      ).toEqual([])
      const absolute = distribution.kind === 'truncated-normal' ? 1e-15 * distribution.sd : 0
      expect(
        apart(
          said.probabilities.map((p) => quantileAt(distribution, p)),
          quantiles,
          absolute,
        ),
      ).toEqual([])
    })
  }

  it('has a case of each distribution that R can say something of', () => {
    const kinds = new Set(said.univariate.map(({ distribution }) => distribution.kind))
    expect([...kinds]).toEqual([
      'uniform',
      'triangular',
      'pert',
      'normal',
      'truncated-normal',
      'lognormal',
      'beta',
      'gamma',
    ])
    expect(said.univariate).toHaveLength(64)
  })

  for (const { trials, probability, quantiles, masses, cumulative } of said.binomial) {
    it(`binomial, ${trials} trials of ${probability}`, () => {
      expect(said.probabilities.map((p) => binomialQuantile(trials, probability, p))).toEqual(quantiles)
      expect(
        apart(
          quantiles.map((count) => binomialMass(trials, probability, count)),
          masses,
        ),
      ).toEqual([])
      expect(
        apart(
          quantiles.map((count) => binomialCumulative(trials, probability, count)),
          cumulative,
        ),
      ).toEqual([])
    })
  }

  for (const { counts, probabilities, mass } of said.multinomial) {
    it(`multinomial, ${counts.join(' ')}`, () => {
      const trials = counts.reduce((sum, count) => sum + count, 0)
      expect(apart([jointDensityAt({ kind: 'multinomial', trials, probabilities }, counts)], [mass])).toEqual([])
    })
  }

  for (const { point, alpha, density } of said.dirichlet) {
    it(`Dirichlet, ${alpha.join(' ')}`, () => {
      expect(apart([jointDensityAt({ kind: 'dirichlet', alpha }, point)], [density])).toEqual([])
    })
  }
})
