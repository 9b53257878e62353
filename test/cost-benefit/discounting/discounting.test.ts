import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { annuityFactor, discountFactors, equivalentAnnuity, type Discounting } from '../../../src/cost-benefit/index.js'
import { errorOf } from '../../support/error-of.js'

const inArrears = (rate: number): Discounting => ({ rate, firstExponent: 1 })

describe('factors of the rates that were in use, in arrears', () => {
  // Rate, annuity of 40 years, annuity of 10 years, single factor of year 10, as they stand in tables of interest.
  const table: readonly (readonly [number, number, number, number])[] = [
    [0.0225, 26.1935, 8.8662, 0.80051],
    [0.03, 23.1148, 8.5302, 0.744094],
    [0.045, 18.4016, 7.9127, 0.643928],
    [0.05, 17.1591, 7.7217, 0.613913],
    [0.055, 16.0461, 7.5376, 0.585431],
    [0.035, 21.3551, 8.3166, 0.708919],
  ]

  it.each(table)('%f a year', (rate, forty, ten, tenth) => {
    expect(annuityFactor(inArrears(rate), 40)).toBeCloseTo(forty, 4)
    expect(annuityFactor(inArrears(rate), 10)).toBeCloseTo(ten, 4)
    expect(discountFactors(inArrears(rate), 10)[9]).toBeCloseTo(tenth, 6)
  })
})

describe('where the first amounts stand', () => {
  it('is at the start, halfway or at the end of the first year', () => {
    expect(discountFactors({ rate: 0.25, firstExponent: 0 }, 3)).toEqual(new Float64Array([1, 0.8, 0.64]))
    expect(discountFactors({ rate: 0.25, firstExponent: 1 }, 2)).toEqual(new Float64Array([0.8, 0.64]))
    const halfway = discountFactors({ rate: 0.44, firstExponent: 0.5 }, 2)
    // 1.44^-0.5 = 1 / 1.2, and 1.44^-1.5 = 1 / 1.728.
    expect(halfway[0]).toBeCloseTo(1 / 1.2, 14)
    expect(halfway[1]).toBeCloseTo(1 / 1.728, 14)
  })
})

describe('a schedule of rates', () => {
  it('takes each rate for its own year, and the last one on', () => {
    const rate = [0.25, 0.6]
    // 1; 1 / 1.25; 0.8 / 1.6; 0.5 / 1.6.
    const near = (found: Float64Array, expected: readonly number[]) => expected.forEach((each, year) => expect(found[year]).toBeCloseTo(each, 14))
    near(discountFactors({ rate, firstExponent: 0 }, 4), [1, 0.8, 0.5, 0.3125])
    near(discountFactors({ rate, firstExponent: 1 }, 3), [0.8, 0.5, 0.3125])
    // Halfway: the year that is half gone counts for a half.
    near(discountFactors({ rate, firstExponent: 0.5 }, 3), [1.25 ** -0.5, 0.8 * 1.6 ** -0.5, 0.5 * 1.6 ** -0.5])
  })

  it('of one rate gives the factors of that rate', () => {
    const rates = fc.double({ min: -0.05, max: 0.3, noNaN: true })
    fc.assert(
      fc.property(rates, fc.constantFrom(0, 0.5, 1), fc.integer({ min: 1, max: 60 }), (rate, firstExponent, years) => {
        const plain = discountFactors({ rate, firstExponent }, years)
        const listed = discountFactors({ rate: [rate, rate, rate], firstExponent }, years)
        plain.forEach((factor, year) => expect(Math.abs(listed[year]! / factor - 1)).toBeLessThan(1e-12))
      }),
    )
  })
})

describe('the rate for effects', () => {
  it('is a rate of its own, or that of money', () => {
    expect(discountFactors({ rate: 0.25, effectRate: 0, firstExponent: 1 }, 2, 'effects')).toEqual(new Float64Array([1, 1]))
    expect(discountFactors({ rate: 0.25, firstExponent: 1 }, 1, 'effects')).toEqual(new Float64Array([0.8]))
  })
})

describe('an equivalent annuity', () => {
  it('spreads a durable as the ingredients method does', () => {
    // 1000 x 0.05 x 1.05^3 / (1.05^3 - 1) = 57.88125 / 0.157625 = 367.2086.
    expect(equivalentAnnuity(1000, inArrears(0.05), 3)).toBeCloseTo(57.88125 / 0.157625, 9)
    expect(equivalentAnnuity(12000, inArrears(0), 8)).toBe(1500)
  })

  it('is worth what it spreads', () => {
    const amount = equivalentAnnuity(5000, { rate: 0.03, firstExponent: 0.5 }, 12)
    expect(amount * annuityFactor({ rate: 0.03, firstExponent: 0.5 }, 12)).toBeCloseTo(5000, 9)
  })
})

describe('what cannot be discounted by', () => {
  const paths = (work: () => unknown) => errorOf(work).problems.map(({ path }) => path)

  it('is refused, all at once', () => {
    expect(paths(() => discountFactors({ rate: 3, effectRate: [], rates: 0.03 } as unknown as Discounting, 0))).toEqual([
      'years', 'discounting.rates', 'discounting.rate', 'discounting.effectRate', 'discounting.firstExponent',
    ])
    expect(paths(() => discountFactors({ rate: [0.03, Number.NaN, -0.6], firstExponent: 0 }, 2))).toEqual(['discounting.rate[1]', 'discounting.rate[2]'])
    expect(paths(() => discountFactors(undefined as unknown as Discounting, 1.5))).toEqual(['years', 'discounting'])
    expect(paths(() => equivalentAnnuity(Number.NaN, { rate: 0.03, firstExponent: 2 as 1 }, 8))).toEqual(['presentValue', 'discounting.firstExponent'])
  })

  it('says that a percentage is no rate', () => {
    expect(errorOf(() => annuityFactor(inArrears(3), 10)).problems[0]).toMatchObject({ hint: 'Write 3 % as 0.03' })
    expect(errorOf(() => annuityFactor(inArrears(-0.6), 10)).problems[0]).not.toHaveProperty('hint')
  })

  it('takes a rate below 0 over 100 years and no longer', () => {
    expect(annuityFactor(inArrears(-0.01), 100)).toBeGreaterThan(100)
    expect(paths(() => annuityFactor(inArrears(-0.01), 101))).toEqual(['discounting.rate'])
    expect(annuityFactor(inArrears(0), 101)).toBe(101)
  })
})

describe('a list of rates that is none', () => {
  it('is refused: a length below 0 would leave years without a rate', () => {
    const error = errorOf(() => discountFactors({ rate: { length: -1 }, firstExponent: 0 }, 3))
    expect(error.problems.map(({ path }) => path)).toEqual(['discounting.rate'])
  })

  it('is guarded by its rates below 0, and so is the rate for effects', () => {
    const paths = (discounting: Discounting) => errorOf(() => discountFactors(discounting, 101)).problems.map(({ path }) => path)
    expect(paths({ rate: [0.03, -0.01], firstExponent: 0 })).toEqual(['discounting.rate[1]'])
    expect(paths({ rate: 0.03, effectRate: -0.01, firstExponent: 0 })).toEqual(['discounting.effectRate'])
    expect(discountFactors({ rate: 0.03, effectRate: -0.01, firstExponent: 0 }, 100).length).toBe(100)
  })
})
