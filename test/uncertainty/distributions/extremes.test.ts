import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cumulativeAt, densityAt, quantileAt } from '../../../src/uncertainty/distributions/ask.js'
import type { Distribution } from '../../../src/uncertainty/distributions/distribution.js'
import { jointDensityAt } from '../../../src/uncertainty/distributions/joint/joint-ask.js'

/** What R says, by test/uncertainty/r/extremes.R. */
interface Said {
  readonly distribution: Distribution
  readonly points: readonly number[]
  readonly densities: readonly number[]
  readonly cumulative: readonly number[]
}

const said = JSON.parse(readFileSync(new URL('../r/extremes.json', import.meta.url), 'utf8')) as Said[]

describe('agreement with R to 1e-10 relative, for shapes from 1e-9 to 1e6 and beyond and tails down to 1e-300', () => {
  for (const { distribution, points, densities, cumulative } of said) {
    it(JSON.stringify(distribution), () => {
      points.forEach((x, at) => {
        const [density, share] = [densities[at]!, cumulative[at]!]
        if (density > 1e-300) expect(densityAt(distribution, x) / density - 1).toBeCloseTo(0, 10)
        expect(cumulativeAt(distribution, x) / share - 1).toBeCloseTo(0, 10)
        // The share that R gives leads back to the place. How many digits are left of it: d ln x / d ln p = p / (x f).
        const lost = Math.max(1, share / (x * density))
        expect(Math.abs(quantileAt(distribution, share) / x - 1)).toBeLessThan(1e-10 * lost)
      })
    })
  }

  it('has cases of both', () => expect(said.length).toBeGreaterThan(50))
})

describe('quantiles far out in the lower tail', () => {
  // Of x^a the quantile is p^(1/a); of a share that is nearly 1 for sure, R says 0.991256659477.
  it('of a power', () => expect(quantileAt({ kind: 'beta', alpha: 1e4, beta: 1 }, 1e-300)).toBeCloseTo(0.9332543, 7))
  it('of a large beta', () => {
    expect(quantileAt({ kind: 'beta', alpha: 1e5, beta: 50 }, 1e-300)).toBeCloseTo(0.991256659477, 12)
  })

  it('come back, whatever the shapes', () => {
    const logShape = fc.double({ min: -3, max: 5, noNaN: true })
    const logShare = fc.double({ min: -290, max: -0.31, noNaN: true })
    fc.assert(
      fc.property(logShape, logShape, logShare, (a, b, p) => {
        const distribution = { kind: 'beta', alpha: 10 ** a, beta: 10 ** b } as const
        const x = quantileAt(distribution, 10 ** p)
        // Below, x is 0 or has lost its digits; above, 1 - x has.
        if (x < 1e-300 || x > 0.999) return
        const lost = Math.max(1, x * densityAt(distribution, x) / 10 ** p)
        expect(Math.abs(cumulativeAt(distribution, x) / 10 ** p - 1)).toBeLessThan(1e-11 * lost)
      }),
      { numRuns: 500, seed: 6 },
    )
  })
})

describe('a triangle so small that its square is no number', () => {
  const triangle = { kind: 'triangular', min: 0, mode: 1e-200, max: 2e-200 } as const

  it('is asked as any other', () => {
    expect(cumulativeAt(triangle, 0.5e-200)).toBeCloseTo(0.125, 12)
    expect(cumulativeAt(triangle, 1.5e-200)).toBeCloseTo(0.875, 12)
    expect(quantileAt(triangle, 0.125) / 0.5e-200).toBeCloseTo(1, 12)
    expect(quantileAt(triangle, 0.875) / 1.5e-200).toBeCloseTo(1, 12)
    expect(densityAt(triangle, 0.5e-200) / 0.5e200).toBeCloseTo(1, 12)
  })
})

describe('an empirical distribution', () => {
  it('gives back each value by the share of it and those below it', () => {
    const observed = fc.uniqueArray(fc.integer(), { minLength: 1, maxLength: 60 })
    const weight = fc.double({ min: 0.01, max: 3, noNaN: true })
    fc.assert(
      fc.property(observed, fc.array(weight, { minLength: 60, maxLength: 60 }), fc.boolean(), (values, all, weighted) => {
        const weights = all.slice(0, values.length)
        const distribution = { kind: 'empirical', values, ...(weighted ? { weights } : {}) } as const
        for (const value of values) expect(quantileAt(distribution, cumulativeAt(distribution, value))).toBe(value)
      }),
    )
  })

  it('gives the 49 values of 49 by 1/49, 2/49 and so on', () => {
    const values = Array.from({ length: 49 }, (_, at) => at + 1)
    expect(values.map((count) => quantileAt({ kind: 'empirical', values }, count / 49))).toEqual(values)
  })
})

describe('the density of many shares', () => {
  // ln Γ(n) of a whole n is the sum of the logarithms of the numbers below it.
  const logFactorials = new Float64Array(200_000)
  for (let n = 1; n < logFactorials.length; n += 1) logFactorials[n] = logFactorials[n - 1]! + Math.log(n)
  const logGamma = (n: number) => logFactorials[n - 1]!

  it('is a number where its factors are none', () => {
    const alpha = Array<number>(200).fill(1000)
    const point = alpha.map((_, at) => (at % 2 === 0 ? 1.13 : 0.87) / 200)
    const expected = logGamma(200_000) - 200 * logGamma(1000) + 999 * point.reduce((sum, share) => sum + Math.log(share), 0)
    expect(Math.abs(expected)).toBeLessThan(600)
    expect(Math.log(jointDensityAt({ kind: 'dirichlet', alpha }, point))).toBeCloseTo(expected, 6)
    // Farther out nothing is left, and at the mean it is too large.
    const far = alpha.map((_, at) => (at % 2 === 0 ? 1.9 : 0.1) / 200)
    expect(jointDensityAt({ kind: 'dirichlet', alpha }, far)).toBe(0)
    expect(jointDensityAt({ kind: 'dirichlet', alpha }, alpha.map(() => 1 / 200))).toBe(Infinity)
  })
})
