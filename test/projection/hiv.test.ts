import { describe, expect, it } from 'vitest'
import { defineModel, type Counting } from '../../src/projection/model/model.js'
import { run } from '../../src/projection/cohort/run.js'
import * as v from '../../src/projection/model/values.js'

/** Relative difference of at most 1e-9. */
function expectNear(actual: number, expected: number, tolerance = 1e-9) {
  expect(Math.abs(actual / expected - 1)).toBeLessThanOrEqual(tolerance)
}

/** Chancellor 1997, as in Briggs 2006 (example 2.5): lamivudine works, and is paid for, in the first two years. */
const model = (counting: Counting) => {
  const risk = (probability: number) => v.productOf('risk', probability)
  return defineModel({
    name: 'HIV',
    time: { cycle: 'step', count: 20 },
    states: ['A', 'B', 'C', 'D'],
    parameters: { risk: 1, drugs: 2278 },
    strategies: {
      mono: {},
      comb: {
        risk: { kind: 'from-cycle', values: { 1: 0.509, 3: 1 } },
        drugs: v.sumOf('drugs', { kind: 'from-cycle', values: { 1: 2086.5, 3: 0 } }),
      },
    },
    start: { A: 1000 },
    transitions: {
      A: { B: risk(350 / 1734), C: risk(116 / 1734), D: risk(17 / 1734), A: 'rest' },
      B: { C: risk(512 / 1258), D: risk(15 / 1258), B: 'rest' },
      C: { D: risk(437 / 1749), C: 'rest' },
    },
    rewards: {
      cost: {
        perState: { A: v.sumOf(2756, 'drugs'), B: v.sumOf(3052, 'drugs'), C: v.sumOf(9007, 'drugs') },
        discount: { rate: 0.06, moment: 'end' },
      },
      lifeYears: { perState: { A: 1, B: 1, C: 1 } },
    },
    counting,
  })
}

describe('HIV, monotherapy against combination: published and in the tests of heemod, rdecision and hesim', () => {
  const [mono, comb] = ['mono', 'comb'].map((strategy) => run(model('end'), { strategy }))

  it('cost, life years and the ratio of their differences', () => {
    expectNear(mono!.rewards['cost']!.total / 1000, 44663.4535637)
    expectNear(mono!.rewards['lifeYears']!.total / 1000, 7.9912066, 1e-8)
    expectNear(comb!.rewards['cost']!.total / 1000, 50601.6513312)
    expectNear(comb!.rewards['lifeYears']!.total / 1000, 8.9373889, 1e-8)
    const difference = (reward: string) => comb!.rewards[reward]!.total - mono!.rewards[reward]!.total
    expectNear(difference('cost') / difference('lifeYears'), 6275.955604)
  })

  it('life years by the average of start and end', () => {
    const years = ['mono', 'comb'].map((strategy) => run(model('average'), { strategy }).rewards['lifeYears']!.total / 1000)
    expectNear(years[0]!, 8.4753249, 1e-8)
    expectNear(years[1]!, 9.4167852, 1e-8)
  })

  const traces = [
    [1, [721.4532871972, 201.84544406, 66.8973471742, 9.8039215686], [858.2197231834, 102.7393310265, 34.0507497116, 4.9901960784]],
    [2, [520.4948456077, 262.9106279685, 180.5960166677, 35.998509756], [736.541093261, 169.0051714728, 80.2268328111, 14.2269024551]],
    [3, [375.5127173329, 257.8319051703, 277.2959227091, 89.3594547877], [531.379992889, 246.8731717854, 178.2385360847, 43.508299241]],
    [5, [195.4524338319, 185.7845737069, 363.5483149209, 255.2146775403], [276.5805473578, 223.0634634405, 330.0188415278, 170.337147674]],
    [10, [38.2016538908, 48.6202126626, 234.016426601, 679.1617068456], [54.0583411316, 66.1622785646, 270.9176367677, 608.8617435361]],
    [20, [1.45936636, 2.0707675231, 28.2334223646, 968.2364437523], [2.0651180378, 2.9187154712, 36.2234729447, 958.7926935463]],
  ] as const

  it.each(traces)('the trace after %i cycles', (cycle, ofMono, ofComb) => {
    expect.assertions(8)
    ofMono.forEach((people, state) => {
      expectNear(mono!.stocks[cycle * 4 + state]!, people)
    })
    ofComb.forEach((people, state) => {
      expectNear(comb!.stocks[cycle * 4 + state]!, people)
    })
  })
})
