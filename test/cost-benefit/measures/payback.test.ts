import { describe, expect, it } from 'vitest'
import { payback } from '../../../src/cost-benefit/index.js'
import { errorOf } from '../../support/error-of.js'

describe('a payback time', () => {
  const plain = (firstExponent: 0 | 0.5 | 1) => ({ rate: 0, firstExponent })

  it('runs in a straight line between the moments at which amounts stand', () => {
    // -100, -60, -20, 20: halfway between the third and the fourth moment.
    expect(payback([-100, 40, 40, 40], plain(0))).toEqual({ outcome: 'paid-back', years: 2.5, staysPaid: true })
    expect(payback([-100, 40, 40, 40], plain(0.5)).years).toBe(3)
    expect(payback([-100, 40, 40, 40], plain(1)).years).toBe(3.5)
    expect(payback([-100, 50, 50], plain(0)).years).toBe(2)
  })

  it('is longer with interest', () => {
    // 100 - 60 / 1.1 = 50 / 1.1, by 60 / 1.21 in the second year: 1 + 55 / 60.
    expect(payback([-100, 60, 60], { rate: 0.1, firstExponent: 0 }).years).toBeCloseTo(1 + 55 / 60, 12)
    // 40 / 1.1 + 40 / 1.21 + 40 / 1.331 = 99.47.
    expect(payback([-100, 40, 40, 40], { rate: 0.1, firstExponent: 0 })).toEqual({ outcome: 'never' })
  })

  it('starts where the sum is first below 0', () => {
    expect(payback([5, -10, 10], plain(0)).years).toBe(1.5)
    expect(payback([5, -3, 1], plain(0))).toEqual({ outcome: 'nothing-to-pay-back' })
    expect(payback([0, 0], plain(0)).outcome).toBe('nothing-to-pay-back')
  })

  it('tells whether it lasts', () => {
    expect(payback([-10, 10, -5, 20], plain(0))).toEqual({ outcome: 'paid-back', years: 1, staysPaid: false })
  })

  it('is not put off by rounding', () => {
    // 0.1 + 0.2 - 0.3 is not 0 in floating point, and 0.3 - 0.2 - 0.1 is below it.
    expect(payback([-0.3, 0.1, 0.2, 0], plain(0)).years).toBe(2)
    expect(payback([0.3, -0.2, -0.1], plain(0)).outcome).toBe('nothing-to-pay-back')
  })

  it('refuses what is no series and no discounting, all at once', () => {
    const error = errorOf(() => payback([Number.NaN], { rate: 3 } as never))
    expect(error.problems.map(({ path }) => path)).toEqual(['amounts[0]', 'discounting.rate', 'discounting.firstExponent'])
    expect(errorOf(() => payback([], plain(0))).problems[0]?.path).toBe('amounts')
  })
})

describe('amounts whose sum overflows', () => {
  it('are refused', () => {
    const error = errorOf(() => payback([-1e308, -1e308, 1e308], { rate: 0, firstExponent: 0 }))
    expect(error.problems.map(({ path }) => path)).toEqual(['amounts[0]'])
  })
})
