import { describe, expect, it } from 'vitest'
import { flowsOfDraws, flowsOfRun, valueTo, type RewardFlow } from '../../../src/cost-benefit/index.js'
import { defineModel, run, runDraws, sumOf, productOf } from '../../../src/projection/index.js'
import { errorOf } from '../../support/error-of.js'

/** Chancellor 1997, as in Briggs 2006 (example 2.5), with costs that are not discounted. */
const hiv = (discounted = false) => {
  const risk = (probability: number) => productOf('risk', probability)
  return defineModel({
    name: 'HIV',
    time: { cycle: 'step', count: 20, years: 1 },
    states: ['A', 'B', 'C', 'D'],
    parameters: { risk: 1, drugs: 2278 },
    strategies: {
      mono: {},
      comb: {
        risk: { kind: 'from-cycle', values: { 1: 0.509, 3: 1 } },
        drugs: sumOf('drugs', { kind: 'from-cycle', values: { 1: 2086.5, 3: 0 } }),
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
        perState: { A: sumOf(2756, 'drugs'), B: sumOf(3052, 'drugs'), C: sumOf(9007, 'drugs') },
        ...(discounted ? { discount: { rate: 0.06, moment: 'end' as const } } : {}),
      },
    },
    counting: 'end',
  })
}

const cost: RewardFlow<'payer'> = { each: 1 / 1000, payer: 'payer', nature: 'real', priceLevel: 1995, evidence: 'descriptive' }

describe('flows from a projection', () => {
  const [mono, comb] = ['mono', 'comb'].map((strategy) => run(hiv(), { strategy }))
  const value = (flows: ReturnType<typeof flowsOfRun<'payer'>>, firstExponent: 0 | 1) => {
    return -valueTo(flows, ['payer'], { years: 20, discounting: { rate: 0.06, firstExponent } }).total!
  }

  it('cost what was published, in years that are discounted from their end or their start', () => {
    const flows = flowsOfRun(mono!, { rewards: { cost } })
    // 44,663.45 with the exponents 1 to 20, as published; 47,343.26 with 0 to 19.
    expect(value(flows, 1)).toBeCloseTo(44663.4535637, 6)
    expect(value(flows, 0)).toBeCloseTo(47343.26, 2)
    expect(value(flowsOfRun(comb!, { rewards: { cost } }), 1)).toBeCloseTo(50601.6513312, 6)
  })

  it('are differences where there is something to compare with', () => {
    expect(value(flowsOfRun(comb!, { rewards: { cost }, comparedWith: mono! }), 1)).toBeCloseTo(50601.6513312 - 44663.4535637, 6)
  })

  it('take the name of the reward, or one of their own', () => {
    expect(flowsOfRun(mono!, { rewards: { cost } })[0]).toMatchObject({ name: 'cost', payer: 'payer', nature: 'real', priceLevel: 1995 })
    expect(flowsOfRun(mono!, { rewards: { cost: { ...cost, name: 'care', source: 'Chancellor 1997', isFact: true } } })[0]).toMatchObject({
      name: 'care', source: 'Chancellor 1997', isFact: true,
    })
  })

  it('add up months to years, the last of which may be short', () => {
    const months = run({
      name: 'a year and a bit',
      time: { cycle: 'month', first: '2014-08', last: '2015-09' },
      states: ['in'],
      start: { in: 3 },
      transitions: {},
      rewards: { months: { perState: { in: 1 } } },
    })
    expect(flowsOfRun(months, { rewards: { months: { ...cost, each: 10 } } })[0]?.amounts).toEqual(new Float64Array([360, 60]))
  })

  it('are refused where they would be discounted twice, were not run, or do not fit', () => {
    const problems = (work: () => unknown) => errorOf(work).problems.map(({ path }) => path)
    expect(problems(() => flowsOfRun(run(hiv(true)), { rewards: { cost } }))).toEqual(['run'])
    expect(problems(() => flowsOfRun(mono!, { rewards: { cots: cost, cost: { ...cost, each: Number.NaN } } }))).toEqual([
      'options.rewards.cots', 'options.rewards.cost.each',
    ])
    expect(problems(() => flowsOfRun(mono!, { rewards: { cost: 3 as never }, comparedWith: run(hiv(true)) }))).toEqual([
      'options.rewards.cost', 'options.comparedWith',
    ])
    expect(problems(() => flowsOfRun(mono!, {} as never))).toEqual(['options.rewards'])
    const other = run({ name: 'x', time: { cycle: 'step', count: 2, years: 1.5 }, states: ['a'], start: { a: 1 }, transitions: {}, rewards: { years: { perState: { a: 1 } } } })
    expect(problems(() => flowsOfRun(other, { rewards: { years: cost }, comparedWith: mono! }))).toEqual([
      'run', 'options.comparedWith', 'options.comparedWith',
    ])
  })
})

describe('flows from the totals of draws', () => {
  const model = defineModel({
    name: 'a price',
    time: { cycle: 'step', count: 2, years: 1 },
    states: ['in'],
    parameters: { price: 10 },
    strategies: { usual: {}, dear: { price: productOf('price', 2) } },
    start: { in: 1 },
    transitions: {},
    rewards: { cost: { perState: { in: 'price' }, discount: { rate: 0.25 } } },
  })
  const drawn = runDraws(model, { draws: { price: [10, 20] } })
  const discounting = { rate: 0.25, firstExponent: 0 } as const
  const usual = { strategy: 'usual' }

  it('are present values already', () => {
    const flows = flowsOfDraws(drawn, { rewards: { cost: { ...cost, each: 1 } }, variant: { strategy: 'dear' }, discounting })
    // 20 + 20 / 1.25 = 36, and twice that.
    expect(valueTo(flows, 'society', { years: 5, discounting }).draws).toEqual(new Float64Array([-36, -72]))
    const extra = flowsOfDraws(drawn, { rewards: { cost: { ...cost, each: 1 } }, variant: { strategy: 'dear' }, comparedWith: usual, discounting })
    expect(valueTo(extra, 'society', { years: 5, discounting }).draws).toEqual(new Float64Array([-18, -36]))
  })

  it('are refused by an appraisal that discounts in another way', () => {
    const flows = flowsOfDraws(drawn, { rewards: { cost }, variant: usual, discounting })
    expect(errorOf(() => valueTo(flows, 'society', { years: 5, discounting: { rate: 0.25, firstExponent: 1 } })).problems[0]?.path).toBe(
      'flows[0].amounts.discounting',
    )
  })

  it('are refused for what was not run', () => {
    const paths = errorOf(() => flowsOfDraws(drawn, { rewards: { price: cost }, comparedWith: { scenario: 'x' } } as never)).problems.map(({ path }) => path)
    expect(paths).toEqual(['options.rewards.price', 'options.variant', 'options.comparedWith', 'options.discounting'])
  })
})

describe('flows of what is no run', () => {
  const paths = (work: () => unknown) => errorOf(work).problems.map(({ path }) => path)
  const steps = (years: number) => {
    const time = { cycle: 'step', count: 2, years } as const
    return run({ name: 'x', time, states: ['a'], start: { a: 1 }, transitions: {}, rewards: { stays: { perState: { a: 1 } } } })
  }

  it('are refused, and so are options that there are not', () => {
    expect(paths(() => flowsOfRun(undefined as never, { rewards: { cost }, comparedWith: 3 as never, reward: 1 } as never))).toEqual([
      'run', 'options.comparedWith', 'options.reward',
    ])
    expect(paths(() => flowsOfDraws(null as never, { rewards: { cost }, discount: 1 } as never))).toEqual(['run', 'options.discount'])
  })

  it('are no difference of runs whose cycles differ in length', () => {
    const rewards = { stays: cost }
    expect(flowsOfRun(steps(1), { rewards, comparedWith: steps(1) })[0]?.amounts).toEqual(new Float64Array(2))
    expect(paths(() => flowsOfRun(steps(1), { rewards, comparedWith: steps(0.5) }))).toEqual(['options.comparedWith'])
  })
})
