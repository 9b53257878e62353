import { describe, expect, it } from 'vitest'
import { drawsOf, runDraws } from '../../src/projection/draws/run-draws.js'
import { defineModel, type Counting } from '../../src/projection/model/model.js'
import * as v from '../../src/projection/model/values.js'
import { drawParameters } from '../../src/uncertainty/sampling/draw-parameters.js'
import type { UncertainParameters } from '../../src/uncertainty/sampling/spec.js'
import { momentsOf } from '../../src/uncertainty/summaries/moments.js'
import { quantiles } from '../../src/uncertainty/summaries/quantiles.js'
import { summariesOf } from '../../src/uncertainty/summaries/summary.js'

/**
 * Monotherapy against combination therapy (Chancellor 1997), with the distributions of Briggs, Claxton and Sculpher (2006,
 * example 4.7): rows by the counts, the logarithm of the relative risk by its interval, costs by their means.
 */
const uncertain = {
  parameters: {
    relativeRisk: { kind: 'lognormal', meanLog: Math.log(0.509), sdLog: (Math.log(0.71) - Math.log(0.365)) / (2 * 1.959964) },
    medicalA: { kind: 'gamma', shape: 1, mean: 1701 },
    medicalB: { kind: 'gamma', shape: 1, mean: 1774 },
    medicalC: { kind: 'gamma', shape: 1, mean: 6948 },
    communityA: { kind: 'gamma', shape: 1, mean: 1055 },
    communityB: { kind: 'gamma', shape: 1, mean: 1278 },
    communityC: { kind: 'gamma', shape: 1, mean: 2059 },
  },
  groups: [
    { names: ['A>A', 'A>B', 'A>C', 'A>D'], distribution: { kind: 'dirichlet', alpha: [1251, 350, 116, 17] } },
    { names: ['B>B', 'B>C', 'B>D'], distribution: { kind: 'dirichlet', alpha: [731, 512, 15] } },
    { names: ['C>C', 'C>D'], distribution: { kind: 'dirichlet', alpha: [1312, 437] } },
  ],
} as const satisfies UncertainParameters

/** In the first two years all risks are smaller, and lamivudine is paid for. */
function modelOf(counting: Counting) {
  const firstTwoYears = { kind: 'from-cycle', values: { 1: 1, 3: 0 } } as const
  const risk = (probability: string) => v.productOf('risk', probability as 'A>B')
  return defineModel({
    name: 'HIV, with what is uncertain',
    time: { cycle: 'step', count: 20 },
    states: ['A', 'B', 'C', 'D'],
    parameters: {
      ...{ risk: 1, drugs: 2278, relativeRisk: 0.509 },
      ...{ medicalA: 1701, medicalB: 1774, medicalC: 6948, communityA: 1055, communityB: 1278, communityC: 2059 },
      ...{ 'A>B': 350 / 1734, 'A>C': 116 / 1734, 'A>D': 17 / 1734, 'B>C': 512 / 1258, 'B>D': 15 / 1258, 'C>D': 437 / 1749 },
    },
    strategies: {
      mono: {},
      comb: {
        risk: v.sumOf(1, v.productOf(firstTwoYears, v.sumOf('relativeRisk', -1))),
        drugs: v.sumOf('drugs', v.productOf(firstTwoYears, 2086.5)),
      },
    },
    start: { A: 1 },
    transitions: {
      A: { B: risk('A>B'), C: risk('A>C'), D: risk('A>D'), A: 'rest' },
      B: { C: risk('B>C'), D: risk('B>D'), B: 'rest' },
      C: { D: risk('C>D'), C: 'rest' },
    },
    rewards: {
      cost: {
        perState: {
          A: v.sumOf('drugs', 'medicalA', 'communityA'),
          B: v.sumOf('drugs', 'medicalB', 'communityB'),
          C: v.sumOf('drugs', 'medicalC', 'communityC'),
        },
        discount: { rate: 0.06, moment: 'end' },
      },
      lifeYears: { perState: { A: 1, B: 1, C: 1 } },
    },
    counting,
  })
}

const count = 100_000
/** A reference run of 1,000,000 draws adds a tenth of the variance of ours. */
const withReference = Math.sqrt(1.1)

/** Draws of the model: its parameters are all that is drawn, but for the shares that stay, which are what is left. */
function drawsOfModel(part: { readonly from?: number; readonly until?: number } = {}) {
  const { draws, shard } = drawParameters(uncertain, { draws: count, seed: 47, ...part })
  const moved = Object.entries(draws).filter(([name]) => !['A>A', 'B>B', 'C>C'].includes(name))
  return { draws: Object.fromEntries(moved), shard }
}

const drawn = drawsOfModel()
const atEnd = runDraws(modelOf('end'), drawn)
const average = runDraws(modelOf('average'), drawn)
const amounts = {
  costMono: drawsOf(atEnd, 'cost', { strategy: 'mono' }),
  costComb: drawsOf(atEnd, 'cost', { strategy: 'comb' }),
  yearsMono: drawsOf(atEnd, 'lifeYears', { strategy: 'mono' }),
  yearsComb: drawsOf(atEnd, 'lifeYears', { strategy: 'comb' }),
  averageMono: drawsOf(average, 'lifeYears', { strategy: 'mono' }),
  averageComb: drawsOf(average, 'lifeYears', { strategy: 'comb' }),
}

/** The standard error of a mean over the draws, together with that of the reference. */
function errorOfMean(of: (draw: number) => number): number {
  return summariesOf(momentsOf({ all: Float64Array.from({ length: count }, (_, draw) => of(draw)) })).all.standardError * withReference
}

describe('HIV, probabilistic: 100,000 draws against an independent run of 1,000,000', () => {
  it.each([
    ['costMono', 44701.07, 18.07, 22177.8, 91166.8],
    ['costComb', 50599.45, 17.63, 27870.6, 95406.9],
    ['yearsMono', 8.00221, 0.00021, 7.6007, 8.4189],
    ['yearsComb', 8.93342, 0.00027, 8.3981, 9.4428],
    ['averageMono', 8.48608, 0.00021, 8.0885, 8.8982],
    ['averageComb', 9.41259, 0.00026, 8.8819, 9.9164],
  ] as const)('%s: mean and the 2.5 and 97.5 percentiles within 4 standard errors', (name, mean, error, low, high) => {
    const draws = amounts[name]
    const { all } = summariesOf(momentsOf({ all: draws }))
    expect(Math.abs(all.mean - mean)).toBeLessThan(4 * Math.hypot(all.standardError, error))
    // The error of a quantile: half the distance of those one standard error of a share to either side.
    const step = Math.sqrt((0.025 * 0.975) / count)
    for (const [share, expected] of [[0.025, low], [0.975, high]] as const) {
      const [before, at, after] = quantiles(draws, [share - step, share, share + step])
      expect(Math.abs(at! - expected)).toBeLessThan(4 * withReference * ((after! - before!) / 2))
    }
  })

  it('the published 1000 runs of the book are as near as they can be', () => {
    // Means with the 2.5 and 97.5 percentiles as printed: the distance over 3.92 is about the standard deviation.
    for (const [name, mean, low, high] of [['averageMono', 8.488, 8.08, 8.89], ['averageComb', 9.413, 8.87, 9.93]] as const) {
      const { all } = summariesOf(momentsOf({ all: amounts[name] }))
      expect(Math.abs(all.mean - mean)).toBeLessThan(4 * ((high - low) / 3.92 / Math.sqrt(1000)))
    }
  })

  const { costMono, costComb, yearsMono, yearsComb } = amounts
  const meanOf = (draws: Float64Array) => summariesOf(momentsOf({ all: draws })).all.mean

  it('the ratio of the means', () => {
    const years = meanOf(yearsComb) - meanOf(yearsMono)
    const ratio = (meanOf(costComb) - meanOf(costMono)) / years
    // To first order a ratio of means errs as the mean of what is left of the cost beside it, over the years.
    const error = errorOfMean((draw) => (costComb[draw]! - costMono[draw]! - ratio * (yearsComb[draw]! - yearsMono[draw]!)) / years)
    expect(Math.abs(ratio - 6334.15)).toBeLessThan(4 * error)
  })

  it.each([
    [5000, 0.2159, 220.3],
    [6000, 0.4375, 548.7],
    [6276, 0.5006, 678.1],
    [7000, 0.6493, 470.2],
    [10000, 0.9422, 63.4],
  ])('at %d for a life year, the probability that combination is best, and the value of perfect information', (threshold, probability, value) => {
    const benefits = [costMono, costComb].map((cost, at) => cost.map((each, draw) => threshold * [yearsMono, yearsComb][at]![draw]! - each))
    const [mono, comb] = benefits as [Float64Array, Float64Array]
    const share = mono.filter((each, draw) => comb[draw]! > each).length / count
    expect(Math.abs(share - probability)).toBeLessThan(4 * withReference * Math.sqrt((share * (1 - share)) / count))
    const best = meanOf(comb) > meanOf(mono) ? comb : mono
    const information = meanOf(mono.map((each, draw) => Math.max(each, comb[draw]!))) - meanOf(best)
    const error = errorOfMean((draw) => Math.max(mono[draw]!, comb[draw]!) - best[draw]!)
    expect(Math.abs(information - value)).toBeLessThan(4 * error)
  })

  it('is the same bits when it is drawn in parts', () => {
    const part = drawsOfModel({ from: 40_000, until: 40_700 })
    const run = runDraws(modelOf('end'), part)
    expect(run).toMatchObject({ from: 40_000, draws: 700, total: count })
    expect(drawsOf(run, 'cost', { strategy: 'comb' })).toEqual(costComb.slice(40_000, 40_700))
  })
})
