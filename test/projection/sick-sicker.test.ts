import { describe, expect, it } from 'vitest'
import type { Counting, Discount } from '../../src/projection/model/model.js'
import { endOf } from '../../src/projection/cohort/look-up.js'
import { run } from '../../src/projection/cohort/run.js'
import { drawsOf, runDraws } from '../../src/projection/draws/run-draws.js'
import { gompertzMortality, sickSicker, tutorialWeights, weibullProgression } from './models/sick-sicker.js'

/** Relative difference of at most the tolerance. */
function expectNear(actual: number, expected: number, tolerance: number) {
  expect(Math.abs(actual / expected - 1)).toBeLessThanOrEqual(tolerance)
}

type Model = ReturnType<typeof sickSicker>

/** The totals of a strategy, by the exact run and by the one for many draws, which must agree. */
function totals(model: Model, strategy: string): { cost: number; qaly: number } {
  const { rewards } = run(model, { strategy })
  const fast = runDraws(model, { draws: {}, strategies: [strategy] })
  for (const name of ['cost', 'qaly', 'lifeYears']) {
    expectNear(drawsOf(fast, name, { strategy })[0]!, rewards[name]!.total, 1e-12)
  }
  return { cost: rewards['cost']!.total, qaly: rewards['qaly']!.total }
}

function itComesTo(model: Model, expected: readonly (readonly [strategy: string, cost: number, qaly: number])[]) {
  it.each(expected)('%s', (strategy, cost, qaly) => {
    const found = totals(model, strategy)
    expectNear(found.cost, cost, 1e-9)
    expectNear(found.qaly, qaly, 1e-9)
  })
}

describe('Sick-Sicker with constant rates: DARTH introductory tutorial, published in whole units', () => {
  const model = sickSicker({ mortality: 0.002, counting: tutorialWeights })
  const published = [
    ['SoC', 151579.86595739, 20.7113314643222],
    ['B', 259100.410617004, 22.1844651408455],
    ['AB', 378875.198394492, 23.1368441350026],
    ['A', 284804.513370573, 21.4986628084375],
  ] as const

  itComesTo(model, published)
})

describe('Sick-Sicker with mortality by age and costs of moving: DARTH time-dependent tutorial', () => {
  const model = sickSicker({ mortality: gompertzMortality, moveRewards: true, counting: tutorialWeights })
  const expected = [
    ['SoC', 123715.794499898, 19.365406299],
    ['A', 232252.49347745, 20.135003156],
    ['B', 213521.508437033, 20.708409432],
    ['AB', 312189.288697752, 21.624553401],
  ] as const

  itComesTo(model, expected)
})

describe('Sick-Sicker with time in the sick state: DARTH state-residence code', () => {
  const model = sickSicker({
    mortality: gompertzMortality,
    progression: weibullProgression,
    moveRewards: true,
    counting: tutorialWeights,
  })
  const expected = [
    ['SoC', 109025.401119072, 20.50923808],
    ['A', 209047.553907221, 21.403878074],
    ['B', 195250.975782007, 21.634625994],
    ['AB', 287494.430346491, 22.651325402],
  ] as const

  itComesTo(model, expected)

  it('the trace after 75 cycles', () => {
    const result = run(model, { strategy: 'SoC' })
    expectNear(endOf(result, 'H'), 0.008072919111, 1e-9)
    expectNear(endOf(result, 'S1'), 0.002004087178, 1e-9)
    expectNear(endOf(result, 'S2'), 0.000115466382, 1e-8)
    expect(result.conservation.difference).toBe(0)
  })
})

describe('eight ways of counting and discounting: R, numpy, C, JavaScript and hesim agree on 11 digits', () => {
  const ways: readonly [string, Counting, Discount, number, number, number, number, number][] = [
    ['start of cycle', 'start', { rate: 0.03 }, 122827.85444194, 20.2116963294, 311531.99726565, 22.4758952316, 83342.5644],
    ['end of cycle, discounted to its end', 'end', { rate: 0.03, moment: 'end' }, 120829.70906279, 19.2123700211, 309541.21721768, 21.4770687048, 83327.42431],
    ['end of cycle, discounted to its start', 'end', { rate: 0.03 }, 124454.60033467, 19.7887411217, 318827.45373421, 22.121380766, 83327.42431],
    ['trapezoid', 'trapezoid', { rate: 0.03 }, 121828.78175236, 19.7120331752, 310536.60724167, 21.9764819682, 83334.99352],
    ['average, discounted to the start', 'average', { rate: 0.03 }, 123641.2273883, 20.0002187255, 315179.72549993, 22.2986379988, 83334.881647],
    ['average, discounted to the middle', 'average', { rate: 0.03, moment: 'middle' }, 121827.32133387, 19.70680108, 310555.81141887, 21.9715008834, 83334.881647],
    ['weights of the tutorial', tutorialWeights, { rate: 0.03 }, 121144.30701201, 19.3849887271, 309452.19975225, 21.6462400413, 83275.968293],
    ['trapezoid, continuous', 'trapezoid', { rate: 0.03, compounding: 'continuous' }, 120724.27256934, 19.5695947377, 307720.24243139, 21.807527233, 83557.466659],
  ]

  it.each(ways)('%s', (_, counting, discount, costSoC, qalySoC, costAB, qalyAB, ratio) => {
    const model = sickSicker({ mortality: gompertzMortality, counting, discount })
    const [soc, ab] = [totals(model, 'SoC'), totals(model, 'AB')]
    expectNear(soc.cost, costSoC, 1e-10)
    expectNear(soc.qaly, qalySoC, 1e-10)
    expectNear(ab.cost, costAB, 1e-10)
    expectNear(ab.qaly, qalyAB, 1e-10)
    expectNear((ab.cost - soc.cost) / (ab.qaly - soc.qaly), ratio, 1e-9)
  })

  it('life years by the trapezoid, not discounted', () => {
    const model = sickSicker({ mortality: gompertzMortality, counting: 'trapezoid' })
    expectNear(run(model, { strategy: 'SoC' }).rewards['lifeYears']!.total, 42.26013352428, 1e-11)
    expectNear(run(model, { strategy: 'AB' }).rewards['lifeYears']!.total, 45.06259950057, 1e-11)
  })
})

describe('draws that are supplied', () => {
  const names = ['rateHS1', 'rateS1H', 'rateS1S2', 'ratioS1', 'ratioS2', 'ratioB', 'costH', 'costS1', 'costS2', 'costA', 'costB', 'utilityH', 'utilityS1', 'utilityS2', 'utilityTreated']
  const drawn = [
    '0.18790133988 0.443706622081 0.100558208414 2.9240383812 10.1123850525 0.582308503959 1854.13589311 4178.77696681 15004.7931992 14916.2710366 11462.3689715 0.992701634517 0.698741542037 0.465185876388 0.955670403883',
    '0.1487534198 0.51881560297 0.120631316813 3.01449677515 9.93156975101 0.604938967811 1723.19487352 3983.20099527 15867.9857561 12775.4196899 11058.4043977 0.996188365471 0.734856409447 0.466606286998 0.946885733324',
    '0.124098907826 0.442895811158 0.0950379652494 2.99528369886 9.96788399471 0.599596323877 1991.67796827 4233.85233083 15020.3386118 12536.0587659 13035.7735894 0.982055346456 0.755827430187 0.461250449583 0.969441023991',
  ].map((line) => line.split(' ').map(Number))
  const expected = [
    [130725.84204265, 18.23036562265, 364014.73696795, 21.138889011189],
    [126912.01119928, 19.143673961659, 305405.58331598, 21.460081624906],
    [114721.9590514, 19.971845429068, 293248.20480622, 22.193334066981],
  ] as const
  const draws = Object.fromEntries(names.map((name, at) => [name, drawn.map((row) => row[at]!)]))
  const result = runDraws(sickSicker({ mortality: gompertzMortality, counting: 'trapezoid' }), { draws, strategies: ['SoC', 'AB'] })

  it.each([0, 1, 2])('draw %i', (draw) => {
    const found = ['SoC', 'AB'].flatMap((strategy) => ['cost', 'qaly'].map((reward) => drawsOf(result, reward, { strategy })[draw]!))
    found.forEach((total, at) => {
      expectNear(total, expected[draw]![at]!, 1e-10)
    })
  })
})
