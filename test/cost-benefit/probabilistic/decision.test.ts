import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { optimalSwitches } from '../../../src/cost-benefit/comparison/optimal-ranges.js'
import { acceptability } from '../../../src/cost-benefit/probabilistic/acceptability.js'
import { decide, opportunityLoss } from '../../../src/cost-benefit/probabilistic/decision.js'
import { incrementalNetBenefits, netBenefitsAt } from '../../../src/cost-benefit/probabilistic/draws.js'
import { probabilityPositive } from '../../../src/cost-benefit/probabilistic/probability-positive.js'
import { deepFreeze } from '../../support/deep-freeze.js'
import { errorOf } from '../../support/error-of.js'
import { normals, unitNormalLoss } from './normals.js'

const paths = (work: () => unknown) => errorOf(work).problems.map(({ path }) => path)

/** Strategies by their lists of net benefits. */
function worth(lists: Readonly<Record<string, readonly number[]>>) {
  return Object.entries(lists).map(([name, netBenefit]) => ({ name, netBenefit }))
}

describe('objects of the tests of BCEA, with intervention less reference', () => {
  const strategies = [
    { name: 'reference', cost: [0, 0], effect: [0, 0] },
    { name: 'intervention', cost: [100, 10], effect: [1, -2] },
  ]

  it('incremental net benefits at 5 and at 10', () => {
    const at = (threshold: number) => [...incrementalNetBenefits(netBenefitsAt(strategies, threshold), 'reference')[0]!.netBenefit]
    expect(at(5)).toEqual([-95, -20])
    expect(at(10)).toEqual([-90, -30])
    expect(incrementalNetBenefits(netBenefitsAt(strategies, 5), 'intervention')[0]).toEqual({ name: 'reference', netBenefit: Float64Array.of(95, 20) })
  })

  it('the best of two at three prices: increments of -10, 5, -20 give 1, 2, 1', () => {
    const best = [-10, 5, -20].map((increment) => decide(worth({ 1: [0], 2: [increment] })).optimal)
    expect(best).toEqual(['1', '2', '1'])
    expect(optimalSwitches([0, 1, 2], best).map(({ threshold }) => threshold)).toEqual([1, 2])
  })

  it('the best of three: increments of 10 and -5, then -20 and 15, give 2 and 3', () => {
    expect(decide(worth({ 1: [0], 2: [10], 3: [-5] })).optimal).toBe('2')
    expect(decide(worth({ 1: [0], 2: [-20], 3: [15] })).optimal).toBe('3')
  })

  it('what is lost: nothing by the best in every draw, 1 by the other where it is 1 less; knowing more is worth nothing', () => {
    const strategies = worth({ one: [1, 1, 1], two: [2, 2, 2] })
    expect([...opportunityLoss(strategies, 'two')]).toEqual([0, 0, 0])
    expect([...opportunityLoss(strategies, 'one')]).toEqual([1, 1, 1])
    expect(decide(strategies)).toEqual({
      draws: 3,
      strategies: [
        { name: 'one', meanNetBenefit: 1, probabilityBest: 0, expectedLoss: 1 },
        { name: 'two', meanNetBenefit: 2, probabilityBest: 1, expectedLoss: 0 },
      ],
      optimal: 'two',
      tied: [],
      probabilityBest: 1,
      evpi: 0,
    })
  })
})

describe('a decision by hand', () => {
  // Best by draw: a 3, b 6, tie of a and c at 4, c 9. Means 2, 2.5, 4.25; mean of the best (3 + 6 + 4 + 9) / 4 = 5.5.
  const strategies = worth({ a: [3, 0, 4, 1], b: [2, 6, 1, 1], c: [1, 3, 4, 9] })

  it('chances, losses and the value of perfect information', () => {
    const decision = decide(strategies)
    expect(decision.strategies).toEqual([
      { name: 'a', meanNetBenefit: 2, probabilityBest: 0.375, expectedLoss: 3.5 },
      { name: 'b', meanNetBenefit: 2.5, probabilityBest: 0.25, expectedLoss: 3 },
      { name: 'c', meanNetBenefit: 4.25, probabilityBest: 0.375, expectedLoss: 1.25 },
    ])
    expect(decision).toMatchObject({ draws: 4, optimal: 'c', tied: [], probabilityBest: 0.375, evpi: 1.25 })
  })

  it('chooses by the mean where another is more often the best, and says what ties', () => {
    expect(decide(worth({ often: [1, 1, 1, 0], much: [0, 0, 0, 9] }))).toMatchObject({ optimal: 'much', probabilityBest: 0.25, evpi: 0.75 })
    expect(decide(worth({ a: [1, 3], b: [0, 0], c: [3, 1] }))).toMatchObject({ optimal: 'a', tied: ['a', 'c'], probabilityBest: 0.5, evpi: 1 })
    expect(decide(worth({ a: [1, 3], b: [1, 3] }))).toMatchObject({ tied: ['a', 'b'], probabilityBest: 0.5, evpi: 0 })
    expect(decide(worth({ only: [1, 3] }))).toMatchObject({ optimal: 'only', probabilityBest: 1, evpi: 0 })
  })

  it('a curve by hand, and its frontier', () => {
    // Net benefits of the second at 10: -2, 8, -2, 8 (mean 3); at 5: -7, -2, -7, -2; at 40: 28, 68, 28, 68.
    const curve = acceptability(
      [
        { name: 'none', cost: [0, 0, 0, 0], effect: [0, 0, 0, 0] },
        { name: 'some', cost: [12, 12, 12, 12], effect: [1, 2, 1, 2] },
      ],
      [0, 5, 10, 40],
    )
    expect(curve.map(({ threshold }) => threshold)).toEqual([0, 5, 10, 40])
    expect(curve.map(({ strategies: [, some] }) => some!.probabilityBest)).toEqual([0, 0, 0.5, 1])
    expect(curve.map(({ strategies: [, some] }) => some!.meanNetBenefit)).toEqual([-12, -4.5, 3, 48])
    expect(curve.map(({ optimal }) => optimal)).toEqual(['none', 'none', 'some', 'some'])
    expect(curve.map(({ probabilityBest }) => probabilityBest)).toEqual([1, 1, 0.5, 1])
    // At 10 the best is worth 0, 8, 0, 8: 4 on average, against 3.
    expect(curve.map(({ evpi }) => evpi)).toEqual([0, 0, 1, 0])
  })
})

describe('normal net benefits, in closed form', () => {
  const count = 40_000
  it.each([[0, 100], [50, 100], [-120, 80], [300, 100]])('mean %d, deviation %d: EVPI is the deviation times the loss integral', (mean, deviation) => {
    const draws = normals(count, 'a linear normal model').map((z) => mean + deviation * z)
    const found = decide([
      { name: 'nothing', netBenefit: new Float64Array(count) },
      { name: 'something', netBenefit: draws },
    ])
    const loss = opportunityLoss([{ name: 'nothing', netBenefit: new Float64Array(count) }, { name: 'something', netBenefit: draws }], found.optimal)
    const expected = deviation * unitNormalLoss(Math.abs(mean) / deviation)
    const error = Math.sqrt(loss.reduce((sum, each) => sum + (each - found.evpi) ** 2, 0)) / count
    expect(Math.abs(found.evpi - expected)).toBeLessThan(4 * error)
    expect(error).toBeLessThan(0.01 * deviation)
  })

  it('three strategies with independent normal net benefits of one mean: the mean of the largest of three, 3 / (2 root pi)', () => {
    const strategies = ['a', 'b', 'c'].map((name) => ({ name, netBenefit: normals(count, name) }))
    // The mean of the largest of three standard normal variables is 0.846284; its deviation 0.747975.
    expect(Math.abs(decide(strategies).evpi - 1.5 / Math.sqrt(Math.PI))).toBeLessThan((4 * 1) / Math.sqrt(count))
  })
})

describe('what holds for all draws', () => {
  const tables = fc.integer({ min: 1, max: 5 }).chain((strategies) => {
    return fc.integer({ min: 1, max: 12 }).chain((draws) => {
      const list = fc.array(fc.integer({ min: -9, max: 9 }), { minLength: draws, maxLength: draws })
      return fc.array(fc.record({ cost: list, effect: list }), { minLength: strategies, maxLength: strategies })
    })
  })
  const named = (rows: readonly { cost: number[]; effect: number[] }[]) => rows.map((row, index) => ({ name: `s${index}`, ...row }))

  it('chances add up to 1, losses are 0 or more, and the smallest is the value of perfect information', () => {
    fc.assert(
      fc.property(tables, fc.double({ min: 0, max: 100, noNaN: true }), (rows, threshold) => {
        const [found] = acceptability(deepFreeze(named(rows)), [threshold])
        const { strategies, evpi, optimal, probabilityBest } = found!
        expect(strategies.reduce((sum, each) => sum + each.probabilityBest, 0)).toBeCloseTo(1, 12)
        strategies.forEach((each) => expect(each.expectedLoss).toBeGreaterThanOrEqual(evpi))
        const best = strategies.find(({ name }) => name === optimal)!
        expect([best.expectedLoss, best.probabilityBest]).toEqual([evpi, probabilityBest])
        expect(evpi).toBeGreaterThanOrEqual(0)
      }),
    )
  })

  it('is the same by net benefits, by losses, and by the definition', () => {
    fc.assert(
      fc.property(tables, fc.nat(20), (rows, threshold) => {
        const [onCurve] = acceptability(named(rows), [threshold])
        const netBenefits = netBenefitsAt(named(rows), threshold)
        const { threshold: price, ...decision } = onCurve!
        expect(price).toBe(threshold)
        expect(decide(netBenefits)).toEqual(decision)
        const draws = rows[0]!.cost.length
        const means = netBenefits.map(({ netBenefit }) => netBenefit.reduce((sum, each) => sum + each, 0) / draws)
        const best = Array.from({ length: draws }, (_, draw) => Math.max(...netBenefits.map(({ netBenefit }) => netBenefit[draw]!)))
        expect(decision.evpi).toBeCloseTo(best.reduce((sum, each) => sum + each, 0) / draws - Math.max(...means), 9)
        netBenefits.forEach(({ name }, at) => {
          const loss = opportunityLoss(netBenefits, name)
          expect(decision.strategies[at]!.meanNetBenefit).toBeCloseTo(means[at]!, 9)
          expect(decision.strategies[at]!.expectedLoss).toBeCloseTo(loss.reduce((sum, each) => sum + each, 0) / draws, 9)
        })
      }),
    )
  })

  it('does not depend on the order of the strategies, and knowing more is worth nothing where one always wins', () => {
    fc.assert(
      fc.property(tables, fc.nat(20), (rows, threshold) => {
        const forward = decide(netBenefitsAt(named(rows), threshold))
        const backward = decide(netBenefitsAt(named(rows).reverse(), threshold))
        expect(backward.evpi).toBeCloseTo(forward.evpi, 9)
        forward.strategies.forEach(({ name, probabilityBest }) => {
          expect(backward.strategies.find((each) => each.name === name)!.probabilityBest).toBeCloseTo(probabilityBest, 12)
        })
        const winner = { name: 'winner', netBenefit: rows[0]!.cost.map((_, draw) => 0.1 + 1000 * (draw + 1)) }
        expect(decide([...netBenefitsAt(named(rows), threshold), winner])).toMatchObject({ optimal: 'winner', evpi: 0, probabilityBest: 1 })
      }),
    )
  })
})

describe('the probability of a gain', () => {
  it('counts what is above 0', () => {
    expect(probabilityPositive([1, -1, 0, 2])).toEqual({ probability: 0.5, standardError: 0.25, draws: 4 })
    expect(probabilityPositive(Float64Array.of(3))).toEqual({ probability: 1, standardError: 0, draws: 1 })
  })

  it('of normal draws with mean 1 and deviation 2: 0.691462, the distribution function at 0.5', () => {
    const { probability, standardError } = probabilityPositive(normals(40_000, 'gain').map((z) => 1 + 2 * z))
    expect(Math.abs(probability - 0.6914624612740131)).toBeLessThan(4 * standardError)
    expect(standardError).toBeCloseTo(Math.sqrt((0.6915 * 0.3085) / 40_000), 4)
  })
})

describe('what is no decision', () => {
  const good = { name: 'a', cost: [1, 2], effect: [1, 2] }

  it('names all that is wrong', () => {
    const wrong = [good, { name: 'a', cost: [1, Number.NaN, Infinity], effect: [1] }, { name: 'b', cost: [], effect: 'x' }]
    const expected = ['strategies[1].name', 'strategies[1].cost[1]', 'strategies[2].cost', 'strategies[2].effect', 'strategies[1].cost', 'strategies[1].effect', 'strategies[2].cost']
    expect(paths(() => acceptability(wrong as never, [1]))).toEqual(expected)
    expect(paths(() => netBenefitsAt(wrong as never, -1))).toEqual([...expected, 'threshold'])
    expect(errorOf(() => acceptability(wrong as never, [1])).message).toContain('There are 2 such numbers')
    expect(paths(() => acceptability([good], [2, 1, -1]))).toEqual(['thresholds[1]', 'thresholds[2]'])
    expect(paths(() => acceptability([good], [3, 3]))).toEqual(['thresholds[1]'])
    expect(paths(() => acceptability([], []))).toEqual(['strategies', 'thresholds'])
    expect(paths(() => decide(undefined as never))).toEqual(['strategies'])
    expect(paths(() => decide([{ name: 'a', netBenefit: [1] }, { name: 'b', netBenefit: [1, 2] }]))).toEqual(['strategies[1].netBenefit'])
    expect(paths(() => incrementalNetBenefits(worth({ a: [1] }), 'z'))).toEqual(['reference'])
    expect(paths(() => opportunityLoss(worth({ a: [1] }), 'z'))).toEqual(['chosen'])
    expect(paths(() => opportunityLoss([null] as never, 'z'))).toEqual(['strategies[0]', 'chosen'])
    expect(paths(() => probabilityPositive([]))).toEqual(['values'])
    expect(paths(() => probabilityPositive([1, Number.NaN]))).toEqual(['values[1]'])
  })
})

describe('draws that cannot be added up', () => {
  it('are refused', () => {
    expect(paths(() => decide([{ name: 'a', netBenefit: [1e308, 1e308] }]))).toEqual(['strategies[0].netBenefit[0]'])
    expect(paths(() => probabilityPositive({ length: -1 }))).toEqual(['values'])
    expect(paths(() => decide([{ name: 'a', netBenefit: { length: -1 } }]))).toEqual(['strategies[0].netBenefit'])
  })
})
