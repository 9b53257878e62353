import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { betaQuantile } from '../../../src/uncertainty/special/beta-quantile.js'
import {
  binomialCumulative,
  binomialMass,
  binomialQuantile,
} from '../../../src/uncertainty/special/binomial-quantile.js'
import { logGammaQuantile } from '../../../src/uncertainty/special/gamma-quantile.js'
import { lowerBeta } from '../../../src/uncertainty/special/incomplete-beta.js'
import { lowerGamma, upperGamma } from '../../../src/uncertainty/special/incomplete-gamma.js'
import { momentsBetween, normalBetween } from '../../../src/uncertainty/special/normal-between.js'
import { normalCumulative, normalDensity, normalQuantile } from '../../../src/uncertainty/special/normal.js'
import { integrate } from '../../../src/uncertainty/special/quadrature.js'
import { logBeta, logGamma, stirlingError } from '../../../src/uncertainty/special/stirling.js'
import { binomialTerm, logMultinomialTerm, poissonTerm } from '../../../src/uncertainty/special/terms.js'

/** Within some digits of the expected number itself. */
function expectNear(actual: number, expected: number, relative = 1e-13): void {
  expect(Math.abs(actual - expected), `${actual} for ${expected}`).toBeLessThanOrEqual(relative * Math.abs(expected))
}

const shape = fc.double({ min: 0.01, max: 500, noNaN: true })
const share = fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true })

describe('the gamma function', () => {
  it('is the factorial, and the root of pi at a half', () => {
    let factorial = 1
    for (let n = 1; n <= 20; n += 1) {
      expect(Math.abs(logGamma(n) - Math.log(factorial))).toBeLessThan(1e-14 * Math.max(1, Math.log(factorial)))
      factorial *= n
    }
    expectNear(logGamma(0.5), Math.log(Math.PI) / 2)
    // Γ(7/2) = 15/8 sqrt(pi)
    expectNear(logGamma(3.5), Math.log((15 / 8) * Math.sqrt(Math.PI)))
  })

  it('has the errors of Stirling that tables give', () => {
    // ln 1! + 1 - ln(2 pi) / 2 = 1 - 0.9189385332046728
    expectNear(stirlingError(1), 0.08106146679532726)
    // ln 10! - 10.5 ln 10 + 10 - ln(2 pi) / 2, with 1/120 - 1/360000 + 1/126000000 - 1/16800000000 + 1/1188e9 - ...
    expectNear(stirlingError(10), 1 / 120 - 1 / 360e3 + 1 / 126e6 - 1 / 168e8 + 1 / 1188e9 - 691 / 360360e11, 1e-12)
  })

  it('makes the beta function', () => {
    // B(2, 3) = 1! 2! / 4! = 1/12; B(1/2, 1/2) = pi; B(a, 1) = 1 / a.
    expectNear(logBeta(2, 3), -Math.log(12))
    expectNear(logBeta(0.5, 0.5), Math.log(Math.PI))
    expectNear(logBeta(1e4, 1), -Math.log(1e4))
    expectNear(logBeta(1, 0.05), -Math.log(0.05))
  })
})

describe('terms', () => {
  it('are the probabilities of counts', () => {
    // exp(-2) 2^3 / 3!
    expectNear(poissonTerm(3, 2), (Math.exp(-2) * 8) / 6)
    // 10 choose 3 times 0.2^3 0.8^7
    expectNear(binomialTerm(3, 7, 0.2, 0.8), 120 * 0.2 ** 3 * 0.8 ** 7)
    // 6! / (1! 2! 3!) times 0.2 0.3^2 0.5^3
    expectNear(Math.exp(logMultinomialTerm([1, 2, 3], [0.2, 0.3, 0.5])), 60 * 0.2 * 0.09 * 0.125)
    expectNear(Math.exp(logMultinomialTerm([0, 2, 0], [0.2, 0.3, 0.5])), 0.09)
    expect(logMultinomialTerm([0, 0], [0.4, 0.6])).toBe(0)
    expect(logMultinomialTerm([1, 1], [0, 1])).toBe(-Infinity)
  })

  it('vanish infinitely far out', () => {
    expect(poissonTerm(2, Infinity)).toBe(0)
  })

  it('keep their digits where both numbers are large and near each other', () => {
    // The density of a gamma with shape 10,000 at 9932.37, by decimal arithmetic with 60 digits.
    expectNear((poissonTerm(1e4, 9932.37) * 1e4) / 9932.37, 0.003192157450532146, 1e-14)
  })
})

describe('the incomplete gamma function', () => {
  it('is the exponential distribution for a shape of 1, and its sums for whole shapes', () => {
    for (const x of [1e-12, 0.3, 1.9, 2.1, 12, 90]) {
      expectNear(lowerGamma(1, x), -Math.expm1(-x))
      expectNear(upperGamma(1, x), Math.exp(-x))
      // Erlang of three: exp(-x) (1 + x + x^2 / 2)
      expectNear(upperGamma(3, x), Math.exp(-x) * (1 + x + (x * x) / 2), 1e-12)
    }
  })

  it('has the ends 0 and 1', () => {
    expect([lowerGamma(2, 0), lowerGamma(2, -1), lowerGamma(2, Infinity)]).toEqual([0, 0, 1])
    expect([upperGamma(2, 0), upperGamma(2, -1), upperGamma(2, Infinity)]).toEqual([1, 1, 0])
  })

  it('satisfies the recurrence P(a, x) = P(a + 1, x) + x^a exp(-x) / Γ(a + 1)', () => {
    fc.assert(
      fc.property(shape, share, (a, p) => {
        const x = Math.exp(logGammaQuantile(a)(p))
        fc.pre(x > 0)
        expectNear(lowerGamma(a, x), lowerGamma(a + 1, x) + poissonTerm(a, x), 1e-11)
      }),
    )
  })
})

describe('the incomplete beta function', () => {
  it('is a power where a shape is 1', () => {
    for (const x of [1e-9, 0.2, 0.5, 0.77, 0.999]) {
      expectNear(lowerBeta(3.7, 1, x, 1 - x), x ** 3.7)
      expectNear(lowerBeta(1, 2.2, x, 1 - x), -Math.expm1(2.2 * Math.log1p(-x)), 1e-12)
    }
  })

  it('is the arcsine distribution for two halves', () => {
    for (const x of [0.001, 0.25, 0.5, 0.9]) {
      expectNear(lowerBeta(0.5, 0.5, x, 1 - x), (2 / Math.PI) * Math.asin(Math.sqrt(x)))
    }
  })

  it('is symmetrical, and 0 and 1 at its ends', () => {
    fc.assert(
      fc.property(shape, shape, share, (a, b, x) => {
        expect(lowerBeta(a, b, x, 1 - x) + lowerBeta(b, a, 1 - x, x)).toBeCloseTo(1, 12)
      }),
    )
    expect([lowerBeta(2, 3, 0, 1), lowerBeta(2, 3, -1, 2), lowerBeta(2, 3, 1, 0)]).toEqual([0, 0, 1])
  })
})

describe('the normal distribution', () => {
  it.each([
    // The four values in the publication of AS 241, for the probabilities 0.25, 0.001 and 1e-20.
    [0.25, -0.6744897501960817],
    [0.001, -3.090232306167814],
    [1e-20, -9.262340089798409],
  ])('has the quantile of %d', (probability, expected) => {
    expectNear(normalQuantile(probability), expected, 1e-15)
  })

  it('has infinite ends', () => {
    expect([normalQuantile(0), normalQuantile(1)]).toEqual([-Infinity, Infinity])
    expect([normalCumulative(-Infinity), normalCumulative(Infinity), normalDensity(Infinity)]).toEqual([0, 1, 0])
  })

  it('holds between two places what it holds below both', () => {
    expectNear(normalBetween(-1, 2), normalCumulative(2) - normalCumulative(-1))
    // Narrow: the width times the density halfway, to the second order: d''/24 of the width cubed.
    const middle = 1.00005
    const exact = 1e-4 * normalDensity(middle) * (1 + ((middle * middle - 1) * 1e-8) / 24)
    expectNear(normalBetween(1, 1.0001), exact, 1e-11)
    // Far out: as far above as below.
    expectNear(normalBetween(6, 9), normalBetween(-9, -6), 1e-15)
    expect(normalBetween(2, 2)).toBe(0)
  })

  it('has the moments of a part that have a closed form', () => {
    // Above 0: the mean sqrt(2 / pi), the variance 1 - 2 / pi.
    const half = momentsBetween(0, Infinity)
    expectNear(half.mean, Math.sqrt(2 / Math.PI), 1e-14)
    expectNear(half.variance, 1 - 2 / Math.PI, 1e-14)
    // From -1 to 1: the variance 1 - 2 d(1) / (P(1) - P(-1)).
    const middle = momentsBetween(-1, 1)
    expect(Math.abs(middle.mean)).toBeLessThan(1e-15)
    expectNear(middle.variance, 1 - (2 * normalDensity(1)) / 0.6826894921370859, 1e-14)
    const whole = momentsBetween(-Infinity, Infinity)
    expect(Math.abs(whole.mean)).toBeLessThan(1e-15)
    expectNear(whole.variance, 1, 1e-14)
    // A narrow part is nearly uniform.
    expectNear(momentsBetween(1, 1.001).variance, 1e-6 / 12, 1e-6)
    // Far out it is nearly exponential: z + 1/z - 2/z^3 + 10/z^5 - 74/z^7 (the series of Mills' ratio).
    const z = 30
    expectNear(momentsBetween(z, Infinity).mean, z + 1 / z - 2 / z ** 3 + 10 / z ** 5 - 74 / z ** 7, 1e-11)
    expectNear(momentsBetween(-Infinity, -z).mean, -momentsBetween(z, Infinity).mean, 1e-15)
  })
})

describe('quantiles', () => {
  it('of a gamma lead back to their probability', () => {
    fc.assert(
      fc.property(shape, share, (a, p) => {
        const x = Math.exp(logGammaQuantile(a)(p))
        fc.pre(x > 1e-300)
        expectNear(p <= 0.5 ? lowerGamma(a, x) : upperGamma(a, x), p <= 0.5 ? p : 1 - p, 1e-11)
      }),
      { numRuns: 2000 },
    )
  })

  it('of a beta lead back to their probability', () => {
    fc.assert(
      fc.property(shape, shape, share, (a, b, p) => {
        const x = betaQuantile(a, b)(p)
        // So near 1 that the next number below would be as good.
        fc.pre(x > 1e-300 && x < 1 - 1e-5)
        expectNear(lowerBeta(a, b, x, 1 - x), p, 1e-9)
      }),
      { numRuns: 2000 },
    )
  })

  it('of a beta are those of the other side, mirrored', () => {
    fc.assert(
      fc.property(shape, shape, fc.constantFrom(0.125, 0.25, 0.75, 0.9375), (a, b, p) => {
        expect(betaQuantile(a, b)(p) + betaQuantile(b, a)(1 - p)).toBeCloseTo(1, 12)
      }),
    )
  })

  it('have logarithms where they themselves are too small for a number', () => {
    // The power law: (ln p + ln Γ(a + 1)) / a, with ln Γ(1.001) = -0.00057639 (minus Euler's constant times 0.001).
    expect(logGammaQuantile(0.001)(0.5) / 1000).toBeCloseTo(Math.log(0.5) - 0.0005764, 6)
  })

  it('of a binomial distribution are the least number that is enough', () => {
    const trials = fc.integer({ min: 1, max: 3000 })
    fc.assert(
      fc.property(trials, share, share, (n, chance, p) => {
        const count = binomialQuantile(n, chance, p)
        expect(binomialCumulative(n, chance, count)).toBeGreaterThanOrEqual(p * (1 - 1e-12))
        if (count > 0) expect(binomialCumulative(n, chance, count - 1)).toBeLessThan(p * (1 + 1e-12))
      }),
    )
    expect([binomialQuantile(0, 0.5, 0.9), binomialQuantile(5, 0, 0.9), binomialQuantile(5, 1, 0.1)]).toEqual([0, 0, 5])
    for (const none of [0, 3]) expectNear(binomialMass(3, 0.5, none), 0.125)
  })

  it('of a binomial distribution are those of its probabilities added up one by one', () => {
    for (const trials of [1, 7, 30, 61]) {
      for (let share = 0.02; share < 1; share += 0.08) {
        for (let p = 0.0005; p < 1; p += 0.0131) {
          let [count, mass] = [0, (1 - share) ** trials]
          for (let sum = mass; sum < p; sum += mass) {
            mass *= ((trials - count) * share) / ((count + 1) * (1 - share))
            count += 1
          }
          expect(binomialQuantile(trials, share, p), `${trials} ${share} ${p}`).toBe(count)
        }
      }
    }
  })

  it('of the largest and smallest shapes come to an end', () => {
    expect(Math.exp(logGammaQuantile(1e9)(0.5))).toBeCloseTo(1e9 - 1 / 3, 3)
    expect(betaQuantile(1e9, 1e9)(0.5)).toBeCloseTo(0.5, 14)
    expect([betaQuantile(1e-9, 1e9)(0.5), betaQuantile(1e9, 1e-9)(0.5)]).toEqual([0, 1])
    expect(betaQuantile(1e-9, 1e-9)(0.75)).toBe(1)
  })
})

describe('quadrature', () => {
  it('is exact for a polynomial up to the nineteenth degree', () => {
    expectNear(
      integrate((x) => x ** 19 + x ** 18, 0, 1, 1),
      1 / 20 + 1 / 19,
      1e-14,
    )
    expectNear(integrate(Math.exp, -1, 3, 4), Math.exp(3) - Math.exp(-1), 1e-14)
  })
})
