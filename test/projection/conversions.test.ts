import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  applyHazardRatio,
  applyOddsRatio,
  applyRelativeRisk,
  probabilityToRate,
  rateToProbability,
  rescaleProbability,
} from '../../src/projection/conversions.js'
import { endOf } from '../../src/projection/cohort/look-up.js'
import { run } from '../../src/projection/cohort/run.js'
import type { Value } from '../../src/projection/model/value.js'
import * as v from '../../src/projection/model/values.js'
import { errorOf } from '../support/error-of.js'

const share = fc.double({ min: 0, max: 0.999, noNaN: true })
const length = fc.double({ min: 0.01, max: 50, noNaN: true })
const ratio = fc.double({ min: 0.01, max: 50, noNaN: true })

function near(actual: number, expected: number): boolean {
  return Math.abs(actual - expected) <= 1e-12 * Math.max(1, Math.abs(expected))
}

describe('conversions as in the tests of heemod', () => {
  it('rescale a probability', () => {
    expect(rescaleProbability(0.6, { from: 3, to: 1 })).toBeCloseTo(0.26319, 5)
    expect(rescaleProbability(0.3, { from: 5, to: 1 })).toBeCloseTo(0.06885, 5)
  })

  it('apply a relative risk and an odds ratio', () => {
    expect(applyRelativeRisk(2.37, 0.17)).toBeCloseTo(0.4029, 12)
    // Odds 0.2 / 0.8 = 0.25; times 36 is 9; 9 / 10 = 0.9.
    expect(applyOddsRatio(36, 0.2)).toBeCloseTo(0.9, 12)
  })

  it('turn a rate into a probability and back', () => {
    expect(rateToProbability(Math.LN2)).toBeCloseTo(0.5, 14)
    expect(rateToProbability(Math.LN2 / 3, 6)).toBeCloseTo(0.75, 14)
    expect(probabilityToRate(0.75, 2)).toBeCloseTo(Math.LN2, 14)
    // Half of them twice: 1 - 0.5^2.
    expect(applyHazardRatio(2, 0.5)).toBeCloseTo(0.75, 14)
  })
})

describe('any conversion', () => {
  it('has its reverse', () => {
    fc.assert(
      fc.property(share, length, length, ratio, (probability, from, to, by) => {
        expect(near(rateToProbability(probabilityToRate(probability, from), from), probability)).toBe(true)
        fc.pre((probabilityToRate(probability) * Math.max(to, from)) / from < 20 && probabilityToRate(probability) * by < 20)
        const there = rescaleProbability(probability, { from, to })
        expect(Math.abs(rescaleProbability(there, { from: to, to: from }) - probability)).toBeLessThan(1e-6)
        expect(near(applyOddsRatio(1 / by, applyOddsRatio(by, probability)), probability)).toBe(true)
        expect(Math.abs(applyHazardRatio(1 / by, applyHazardRatio(by, probability)) - probability)).toBeLessThan(1e-6)
      }),
    )
  })

  it('keeps a share between 0 and 1, and 0 and 1 themselves', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), length, length, ratio, (probability, from, to, by) => {
        for (const each of [rescaleProbability(probability, { from, to }), applyOddsRatio(by, probability), applyHazardRatio(by, probability)]) {
          expect(each).toBeGreaterThanOrEqual(0)
          expect(each).toBeLessThanOrEqual(1)
        }
      }),
    )
    expect([0, 1].map((each) => rescaleProbability(each, { from: 3, to: 1 }))).toEqual([0, 1])
    expect([0, 1].map((each) => applyOddsRatio(3, each))).toEqual([0, 1])
    expect([0, 1].map((each) => applyHazardRatio(3, each))).toEqual([0, 1])
    expect([rateToProbability(0), probabilityToRate(0), applyHazardRatio(0, 1), applyHazardRatio(0, 0.3)]).toEqual([0, 0, 0, 0])
  })

  it('agrees with the value of the same name in a model of steps of half a year', () => {
    const left = (value: Value) =>
      endOf(run({ name: 'x', time: { cycle: 'step', count: 1, years: 0.5 }, states: ['a', 'b'], start: { a: 1 }, transitions: { a: { b: value, a: 'rest' } } }), 'b')
    expect(near(left(v.probabilityOfRate(0.3)), rateToProbability(0.3, 0.5))).toBe(true)
    expect(near(left(v.rateOfProbability(0.2)), probabilityToRate(0.2, 0.5))).toBe(true)
    expect(near(left(v.oddsRatio(3, 0.2)), applyOddsRatio(3, 0.2))).toBe(true)
    expect(near(left(v.hazardRatio(3, 0.2)), applyHazardRatio(3, 0.2))).toBe(true)
  })

  it('is a number for any length that it takes, and 0 is not minus 0', () => {
    expect(Object.is(rateToProbability(-0), 0)).toBe(true)
    expect([0, 1].map((each) => rescaleProbability(each, { from: 1e-100, to: 1e100 }))).toEqual([0, 1])
    expect([0, 1].map((each) => rescaleProbability(each, { from: 1e100, to: 1e-100 }))).toEqual([0, 1])
    // -ln(0.5) in 1e-100 years.
    expect(probabilityToRate(0.5, 1e-100) / (Math.LN2 * 1e100)).toBeCloseTo(1, 12)
  })

  const wrong: readonly [() => unknown, readonly string[]][] = [
    [() => rateToProbability(-1, 0), ['rate', 'years']],
    [() => rateToProbability(Number.POSITIVE_INFINITY), ['rate']],
    [() => probabilityToRate(1, Number.NaN), ['probability', 'years']],
    [() => rescaleProbability(1.1, { from: 0, to: -1 }), ['probability', 'lengths.from', 'lengths.to']],
    [() => rescaleProbability(0, { from: 5e-324, to: 1e101 }), ['lengths.from', 'lengths.to']],
    [() => probabilityToRate(0.5, 1e-101), ['years']],
    [() => rescaleProbability(0.1, undefined as never), ['lengths.from', 'lengths.to']],
    [() => applyRelativeRisk(3, 0.5), ['ratio']],
    [() => applyOddsRatio(0, 1), ['ratio']],
    [() => applyOddsRatio(Number.NaN, Number.NaN), ['ratio', 'probability']],
    [() => applyHazardRatio(-1, '0.1' as never), ['ratio', 'probability']],
  ]

  it.each(wrong)('refuses what has no answer, all at once: %s', (call, paths) => {
    const error = errorOf(call)
    expect(error.code).toBe('invalid-input')
    expect(error.problems.map(({ path }) => path)).toEqual(paths)
  })
})
