import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { internalRateOfReturn } from '../../../src/cost-benefit/index.js'
import { errorOf } from '../../support/error-of.js'

function expectRates(amounts: readonly number[], expected: readonly number[], decimals = 10) {
  const { rates } = internalRateOfReturn(amounts)
  expect(rates.length).toBe(expected.length)
  expected.forEach((rate, at) => expect(rates[at]).toBeCloseTo(rate, decimals))
}

describe('the internal rate of return', () => {
  it('of one cost and its yields', () => {
    // 60 x^2 + 60 x = 100 gives x = (sqrt(27600) - 60) / 120.
    expectRates([-100, 60, 60], [120 / (Math.sqrt(27600) - 60) - 1])
    expectRates([-100, 0, 0, 133.1], [0.1])
    expectRates([-100, 50], [-0.5])
    expectRates([-100, 100], [0])
    expect(internalRateOfReturn([-100, 110])).toMatchObject({ outcome: 'one', startsWith: 'cost' })
    expect(internalRateOfReturn([-100, 110]).rate).toBeCloseTo(0.1, 12)
  })

  it('of a loan is its price', () => {
    expect(internalRateOfReturn([100, -110])).toMatchObject({ outcome: 'one', startsWith: 'gain' })
    expectRates([100, -110], [0.1])
  })

  it('is not there where nothing balances', () => {
    expect(internalRateOfReturn([100, 50])).toEqual({ outcome: 'none', rates: [], startsWith: 'gain' })
    expect(internalRateOfReturn([-5])).toEqual({ outcome: 'none', rates: [], startsWith: 'cost' })
    expect(internalRateOfReturn([0, 0])).toEqual({ outcome: 'none', rates: [] })
    // 1 - x + x^2 is above 0 everywhere.
    expect(internalRateOfReturn([1, -1, 1]).outcome).toBe('none')
  })

  it('may be several', () => {
    // 100 (1.1 - v)(1.2 - v) with v = 1 + rate.
    expectRates([-100, 230, -132], [0.1, 0.2])
    // (x - 1)(2x - 1)(3x - 1) with x = 1 / (1 + rate).
    expectRates([-1, 6, -11, 6], [0, 1, 2])
    const several = internalRateOfReturn([-100, 230, -132])
    expect(several.outcome).toBe('several')
    expect(several).not.toHaveProperty('rate')
  })

  it('counts a place where the value touches 0', () => {
    // -100 (1 - 1.1 x)^2.
    expectRates([-100, 220, -121], [0.1], 6)
    // -(1 - v x)^2 (1 + x / 3) with v = 1 + rate, whatever rounding makes of it.
    for (let percent = 1; percent <= 30; percent += 1) {
      const v = 1 + percent / 100
      expectRates([-1, 2 * v - 1 / 3, (2 * v) / 3 - v * v, (-v * v) / 3], [v - 1], 6)
    }
  })

  it('does not depend on years without amounts before and after', () => {
    expectRates([0, 0, -100, 110, 0], [0.1])
  })

  it('is found far away as well', () => {
    expectRates([-1, 1e6], [1e6 - 1], 3)
    expectRates([-1e6, 1], [1e-6 - 1], 10)
    // 500 years of 1 for 20: the value at 5 % is 20 (1 - 1.05^-500).
    expect(internalRateOfReturn([-20, ...new Array<number>(500).fill(1)]).rate).toBeCloseTo(0.05, 9)
  })

  it('heeds an amount that is small and late, where the rate is far below 0', () => {
    // 0.2 x + 1e-15 x^6 = 1000 with x = 1 / (1 + rate); at x = 1000 the left side is 200 + 1000, at 900 it is 180 + 531.
    const { rate } = internalRateOfReturn([-1000, 0.2, 0, 0, 0, 0, 1e-15])
    const x = 1 / (1 + rate!)
    expect(x).toBeGreaterThan(900)
    expect(x).toBeLessThan(1000)
    expect(0.2 * x + 1e-15 * x ** 6).toBeCloseTo(1000, 6)
    // A rate that is -1 but for what no number can hold is none.
    expect(internalRateOfReturn([-1, 1e-30]).outcome).toBe('none')
  })

  it('comes to a value of 0, for any series that starts with costs', () => {
    const yields = fc.array(fc.double({ min: 0, max: 1000, noNaN: true }), { minLength: 1, maxLength: 40 })
    fc.assert(
      fc.property(fc.double({ min: 1, max: 1000, noNaN: true }), yields, (cost, gains) => {
        fc.pre(Math.max(...gains) > 0.1)
        const { outcome, rate } = internalRateOfReturn([-cost, ...gains])
        expect(outcome).toBe('one')
        const value = gains.reduce((sum, gain, year) => sum + gain * (1 + rate!) ** -(year + 1), 0)
        expect(Math.abs(value / cost - 1)).toBeLessThan(1e-9)
      }),
    )
  })

  it('finds all of some rates that were put in', () => {
    const rates = fc.uniqueArray(fc.integer({ min: -8, max: 40 }), { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(rates, (percents) => {
        const put = percents.map((each) => each / 10).filter((rate) => rate > -1).sort((one, other) => one - other)
        // The product of (1 - (1 + rate) x).
        const amounts = put.reduce((product, rate) => [...product, 0].map((each, at) => each - (1 + rate) * (product[at - 1] ?? 0)), [1])
        expectRates(amounts, put, 6)
      }),
    )
  })

  it('refuses what is no list of numbers', () => {
    expect(errorOf(() => internalRateOfReturn([])).problems[0]?.path).toBe('amounts')
    expect(errorOf(() => internalRateOfReturn([1, Number.NaN])).problems[0]?.path).toBe('amounts[1]')
    expect(errorOf(() => internalRateOfReturn(undefined as unknown as number[])).code).toBe('invalid-input')
  })
})
