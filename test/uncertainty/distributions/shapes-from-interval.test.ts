import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cumulativeAt, quantileAt } from '../../../src/uncertainty/distributions/ask.js'
import { betaFromInterval, gammaFromInterval } from '../../../src/uncertainty/distributions/make/shapes-from-interval.js'
import { errorOf } from '../../support/error-of.js'

describe('a gamma distribution by an interval', () => {
  it('of an exponential one has the shape 1: its quantile is -mean ln(1 - p)', () => {
    const { shape, scale } = gammaFromInterval({ low: -1701 * Math.log(0.975), high: -1701 * Math.log(0.025) })
    expect(shape).toBeCloseTo(1, 11)
    expect(scale / 1701).toBeCloseTo(1, 11)
  })

  it('of the table of chi-square with 10 degrees of freedom has the shape 5 and the scale 2', () => {
    const central = gammaFromInterval({ low: 3.246973, high: 20.483177 })
    expect(central.shape).toBeCloseTo(5, 5)
    expect(central.scale).toBeCloseTo(2, 5)
    // 3.940 and 18.307 stand in every table, for 0.95 and 0.05.
    const narrower = gammaFromInterval({ low: 3.9403, high: 18.307, level: 0.9 })
    expect(narrower.shape).toBeCloseTo(5, 3)
    expect(narrower.scale).toBeCloseTo(2, 3)
  })

  it('has the ends as its quantiles, whatever they are', () => {
    const logarithm = fc.double({ min: -8, max: 8, noNaN: true })
    const ratio = fc.double({ min: 1.01, max: 1e6, noNaN: true })
    fc.assert(
      fc.property(logarithm, ratio, fc.double({ min: 0.1, max: 0.999, noNaN: true }), (log, times, level) => {
        const [low, high] = [10 ** log, 10 ** log * times]
        const made = gammaFromInterval({ low, high, level })
        expect(quantileAt(made, (1 - level) / 2) / low - 1).toBeCloseTo(0, 9)
        expect(quantileAt(made, (1 + level) / 2) / high - 1).toBeCloseTo(0, 9)
      }),
      { numRuns: 60, seed: 1 },
    )
  })
})

describe('a beta distribution by an interval', () => {
  it.each([
    // Uniform; x^3, of which the quantile is the third root; the arcsine, of which it is sin^2(pi p / 2).
    { low: 0.025, high: 0.975, alpha: 1, beta: 1 },
    { low: 0.025 ** (1 / 3), high: 0.975 ** (1 / 3), alpha: 3, beta: 1 },
    { low: 1 - 0.975 ** (1 / 3), high: 1 - 0.025 ** (1 / 3), alpha: 1, beta: 3 },
    { low: Math.sin(Math.PI * 0.0125) ** 2, high: Math.sin(Math.PI * 0.4875) ** 2, alpha: 0.5, beta: 0.5 },
  ])('of $low to $high has the shapes $alpha and $beta', ({ low, high, alpha, beta }) => {
    const made = betaFromInterval({ low, high })
    expect(made.alpha).toBeCloseTo(alpha, 11)
    expect(made.beta).toBeCloseTo(beta, 11)
  })

  it('has the ends as its quantiles, whatever they are', () => {
    const share = fc.double({ min: 0.001, max: 0.999, noNaN: true })
    fc.assert(
      fc.property(share, share, fc.double({ min: 0.1, max: 0.999, noNaN: true }), (a, b, level) => {
        fc.pre(Math.abs(a - b) > 0.001)
        const [low, high] = [Math.min(a, b), Math.max(a, b)]
        const made = betaFromInterval({ low, high, level })
        expect(cumulativeAt(made, low) / ((1 - level) / 2) - 1).toBeCloseTo(0, 9)
        expect(1 - cumulativeAt(made, high)).toBeCloseTo((1 - level) / 2, 9)
      }),
      { numRuns: 60, seed: 1 },
    )
  })
})

describe('ends that no such distribution has', () => {
  const pathsOf = (work: () => unknown) => errorOf(work).problems.map(({ path }) => path)

  it('are named all at once', () => {
    expect(pathsOf(() => gammaFromInterval({ low: -1, high: Infinity, level: 1, median: 2 } as never))).toEqual(['median', 'low', 'high', 'level'])
    expect(pathsOf(() => betaFromInterval({ low: 0, high: 1 }))).toEqual(['low', 'high'])
    expect(pathsOf(() => betaFromInterval({ low: 0.5, high: 0.4 }))).toEqual(['high'])
    expect(pathsOf(() => betaFromInterval(null as never))).toEqual([''])
    expect(pathsOf(() => gammaFromInterval({ low: 1 } as never))).toEqual(['high'])
  })

  it('are too near each other, or too far apart', () => {
    for (const make of [
      () => gammaFromInterval({ low: 1, high: 1.0001 }),
      () => betaFromInterval({ low: 0.5, high: 0.50000001 }),
      () => betaFromInterval({ low: 1e-8, high: 2e-8 }),
    ]) {
      const { problems } = errorOf(make)
      expect(problems.map(({ path }) => path)).toEqual(['high'])
      expect(problems[0]!.hint).toContain('normalFromInterval')
    }
  })
})
