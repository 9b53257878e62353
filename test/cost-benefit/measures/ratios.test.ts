import { describe, expect, it } from 'vitest'
import { benefitCostRatio, costPerOutcome, equityWeight } from '../../../src/cost-benefit/index.js'
import { errorOf } from '../../support/error-of.js'

const paths = (work: () => unknown) => errorOf(work).problems.map(({ path }) => path)

describe('a benefit-cost ratio', () => {
  it('and its return, which is 1 less: 166 % at 2.66 for the ChalleNGe programme', () => {
    expect(benefitCostRatio(266, 100)).toMatchObject({ outcome: 'ratio', ratio: 2.66, numerator: 266, denominator: 100 })
    expect(benefitCostRatio(266, 100).returnOnCost).toBeCloseTo(1.66, 12)
    expect(benefitCostRatio(-50, 100).ratio).toBe(-0.5)
  })

  it('is not there without a cost', () => {
    expect(benefitCostRatio(5, 0)).toEqual({ outcome: 'no-cost', numerator: 5, denominator: 0 })
    expect(benefitCostRatio(5, -1)).toEqual({ outcome: 'negative-cost', numerator: 5, denominator: -1 })
    expect(benefitCostRatio(1e300, 1e-300).outcome).toBe('no-cost')
    expect(paths(() => benefitCostRatio(Number.NaN, Infinity))).toEqual(['benefits', 'costs'])
  })
})

describe('a cost per outcome', () => {
  it('has an answer in every case', () => {
    expect(costPerOutcome(90, 3)).toEqual({ outcome: 'cost-per-outcome', cost: 30, netCost: 90, extra: 3 })
    expect(costPerOutcome(0, 3).cost).toBe(0)
    expect(costPerOutcome(-90, 3)).toEqual({ outcome: 'saves-money', netCost: -90, extra: 3 })
    expect(costPerOutcome(90, 0)).toEqual({ outcome: 'no-extra-outcome', netCost: 90, extra: 0 })
    expect(costPerOutcome(-90, 0).outcome).toBe('no-extra-outcome')
    expect(costPerOutcome(90, -1)).toEqual({ outcome: 'fewer-outcomes', netCost: 90, extra: -1 })
    expect(costPerOutcome(1e300, 1e-300).outcome).toBe('no-extra-outcome')
    expect(paths(() => costPerOutcome(undefined as never, Number.NaN))).toEqual(['netCost', 'extra'])
  })
})

describe('a distributional weight', () => {
  it('is (reference / income) to the power of the elasticity', () => {
    expect(equityWeight(20000, 40000, 1)).toBe(2)
    expect(equityWeight(20000, 40000, 2)).toBe(4)
    expect(equityWeight(40000, 20000, 1)).toBe(0.5)
    expect(equityWeight(12345, 20000, 0)).toBe(1)
    // 2^1.3 = exp(1.3 ln 2) = 2.462289.
    expect(equityWeight(15000, 30000, 1.3)).toBeCloseTo(2.462289, 6)
    expect(paths(() => equityWeight(0, -1, -1))).toEqual(['income', 'reference', 'eta'])
  })
})
