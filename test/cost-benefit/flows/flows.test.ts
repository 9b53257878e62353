import { describe, expect, it } from 'vitest'
import {
  discountedAmounts,
  drawnAmounts,
  presentValues,
  realBenefit,
  realCost,
  scaledAmounts,
  transfer,
  valueTo,
  whoGainsWhoPays,
  type Flow,
} from '../../../src/cost-benefit/index.js'
import { deepFreeze } from '../../support/deep-freeze.js'
import { errorOf } from '../../support/error-of.js'

const facts = { priceLevel: 2014, evidence: 'descriptive' } as const
const halves = { years: 3, discounting: { rate: 1, firstExponent: 0 } } as const

describe('present values', () => {
  // At a rate of 100 % the factors are 1, 1/2 and 1/4.
  const factors = [1, 0.5, 0.25]

  it('of a number, which stands for every year', () => {
    expect(presentValues(8, factors)).toEqual(new Float64Array([14]))
  })

  it('of a list, with nothing after it', () => {
    expect(presentValues([8, 4], factors)).toEqual(new Float64Array([10]))
    expect(presentValues(new Float64Array([0, 0, 8]), factors)).toEqual(new Float64Array([2]))
    expect(presentValues({ length: 1, 0: 3 }, factors)).toEqual(new Float64Array([3]))
  })

  it('of draws, each with its own years', () => {
    expect(presentValues(drawnAmounts(2, [8, 4, 8, 16, 8, 16]), factors)).toEqual(new Float64Array([12, 24]))
    expect(presentValues(drawnAmounts(3, [1, 2, 3]), factors)).toEqual(new Float64Array([1, 2, 3]))
    expect(presentValues(scaledAmounts([8, 4], [1, -2]), factors)).toEqual(new Float64Array([10, -20]))
    expect(presentValues(scaledAmounts(8, [1, 2]), factors)).toEqual(new Float64Array([14, 28]))
  })

  it('made elsewhere stay as they are', () => {
    const discounting = { rate: 0.03, firstExponent: 0 } as const
    expect(presentValues(discountedAmounts(7, discounting), factors)).toEqual(new Float64Array([7]))
    expect(presentValues(discountedAmounts([7, 9], discounting), factors)).toEqual(new Float64Array([7, 9]))
  })

  it('are refused where they cannot be had', () => {
    const paths = (work: () => unknown) => errorOf(work).problems.map(({ path }) => path)
    expect(paths(() => presentValues([1, 2, 3, 4], factors))).toEqual(['amounts'])
    expect(paths(() => presentValues([1, Number.NaN, Infinity], factors))).toEqual(['amounts[1]', 'amounts[2]'])
    expect(paths(() => presentValues('8' as never, factors))).toEqual(['amounts'])
    expect(paths(() => presentValues(1, [Number.NaN]))).toEqual(['factors'])
    expect(paths(() => presentValues(1e16, factors))).toEqual(['amounts'])
    expect(paths(() => presentValues({ kind: 'random' } as never, factors))).toEqual(['amounts.kind'])
    expect(paths(() => presentValues(drawnAmounts(2, [1, 2, 3]), factors))).toEqual(['amounts.amounts'])
    expect(paths(() => presentValues(drawnAmounts(1, [1, 2, 3, 4]), factors))).toEqual(['amounts.amounts'])
    expect(paths(() => presentValues(drawnAmounts(0, []), factors))).toEqual(['amounts.draws', 'amounts.amounts'])
    expect(paths(() => presentValues(scaledAmounts([Number.NaN], []), factors))).toEqual(['amounts.path[0]', 'amounts.by'])
    expect(paths(() => presentValues(discountedAmounts(Number.NaN, { rate: 3, firstExponent: 0 }), factors))).toEqual([
      'amounts.values', 'amounts.discounting.rate',
    ])
  })
})

describe('what flows come to for a party', () => {
  // An mbo that pays for the exams of a VM2 class relieves the vmbo of the cost; nothing changes for society.
  const exams = transfer('mbo', 'vmbo', { name: 'exams', amounts: [100], ...facts })
  // Subsidy for a placement: for society only the supervision is a cost.
  const placement = [
    transfer('government', 'employer', { name: 'praktijkleren', amounts: [2700], ...facts }),
    realCost('employer', { name: 'supervision', amounts: [2000], ...facts }),
  ]

  it('is what it receives less what it pays', () => {
    expect(valueTo([exams], ['vmbo'], halves)).toEqual({ total: 100, known: 100, unknown: [] })
    expect(valueTo([exams], ['mbo'], halves).total).toBe(-100)
    expect(valueTo(placement, ['employer'], halves).total).toBe(700)
    expect(valueTo(placement, ['government', 'employer'], halves).total).toBe(-2000)
  })

  it('is for society what real flows bring', () => {
    expect(valueTo([exams], 'society', halves).total).toBe(0)
    expect(valueTo(placement, 'society', halves).total).toBe(-2000)
  })

  it('has a value in each draw', () => {
    const drawn = [...placement, realBenefit('employer', { name: 'work', amounts: scaledAmounts([0, 1000], [1, 2]), ...facts })]
    expect(valueTo(drawn, ['employer'], halves)).toEqual({ total: 1450, known: 1450, unknown: [], draws: new Float64Array([1200, 1700]) })
    expect(valueTo(drawn, ['government'], halves).draws).toEqual(new Float64Array([-2700, -2700]))
  })

  it('is not known where a part is not, and only for whom it concerns', () => {
    const flows = [...placement, transfer('employer', 'pupil', { name: 'allowance', unknown: 'Nobody asked.' })]
    expect(valueTo(flows, ['employer'], halves)).toEqual({ known: 700, unknown: ['allowance'] })
    expect(valueTo(flows, ['pupil'], halves)).toEqual({ known: 0, unknown: ['allowance'] })
    expect(valueTo(flows, ['employer', 'pupil'], halves).total).toBe(700)
    expect(valueTo(flows, 'society', halves).total).toBe(-2000)
    const costly = [...flows, realCost('government', { name: 'inspection', unknown: 'It is not in the budget.' })]
    expect(valueTo(costly, 'society', halves)).toEqual({ known: -2000, unknown: ['inspection'] })
  })

  it('stands in a table of all parties', () => {
    const { rows, transfers, realCosts, realBenefits, society, check } = whoGainsWhoPays([exams, ...placement], halves)
    expect(rows.map(({ party, receives, pays, net }) => [party, receives.total, pays.total, net.total])).toEqual([
      ['mbo', 0, 100, -100],
      ['vmbo', 100, 0, 100],
      ['government', 0, 2700, -2700],
      ['employer', 2700, 2000, 700],
    ])
    expect([transfers.total, realCosts.total, realBenefits.total, society.total]).toEqual([2800, 2000, 0, -2000])
    expect(check).toEqual({ overParties: -2000, overRealFlows: -2000, difference: 0 })
  })

  it('leaves its input alone', () => {
    const frozen = deepFreeze([exams, ...placement])
    expect(valueTo(frozen, deepFreeze(['mbo'] as const), deepFreeze(halves)).total).toBe(-100)
  })
})

describe('flows that cannot be appraised', () => {
  const problemsOf = (flows: unknown) => errorOf(() => whoGainsWhoPays(flows as Flow[], halves)).problems
  const pathsOf = (flows: unknown) => problemsOf(flows).map(({ path }) => path)

  it('are refused all at once, each with its path', () => {
    expect(
      pathsOf([
        { name: '', amounts: 1, nature: 'gift', priceLevel: 2014, evidence: 'rct', colour: 'red' },
        { name: 'a', amounts: [1, 'x'], payer: 'p', receiver: 'p', nature: 'transfer', priceLevel: 2015, evidence: 'guess' },
        { name: 'a', amounts: 1, payer: 'p', receiver: 'q', nature: 'real', priceLevel: 2014, evidence: 'rct', isFact: true },
        { name: 'b', payer: 'p', nature: 'real' },
        7,
      ]),
    ).toEqual([
      'flows[0].colour', 'flows[0].name', 'flows[0].nature',
      'flows[1]', 'flows[1].amounts[1]', 'flows[1].evidence',
      'flows[2]', 'flows[2].source',
      'flows[3].amounts',
      'flows[4]',
      'flows[2].name',
      'flows[1].priceLevel',
    ])
  })

  it('such as a fact without a source', () => {
    const [problem] = problemsOf([realCost('school', { name: 'class', amounts: 1, isFact: true, ...facts })])
    expect(problem).toMatchObject({ path: 'flows[0].source', message: 'a fact has no source' })
    expect(valueTo([realCost('school', { name: 'class', amounts: [1], isFact: true, source: 'Staatscourant', ...facts })], 'society', halves).total).toBe(-1)
  })

  it('such as prices of two years', () => {
    const flows = [realCost('school', { name: 'a', amounts: 1, ...facts }), realCost('school', { name: 'b', amounts: 1, ...facts, priceLevel: '2015' })]
    expect(problemsOf(flows)).toMatchObject([{ path: 'flows[1].priceLevel', hint: expect.stringContaining('Convert') }])
    // The same year, once as text.
    expect(pathsOf([flows[0], { ...flows[1], priceLevel: '2014', amounts: 'x' }])).toEqual(['flows[1].amounts'])
  })

  it('such as draws that differ in number', () => {
    const flows = [
      realCost('school', { name: 'a', amounts: scaledAmounts(1, [1, 2]), ...facts }),
      realCost('school', { name: 'b', amounts: drawnAmounts(3, [1, 2, 3]), ...facts }),
      realCost('school', { name: 'c', amounts: [1], ...facts }),
    ]
    expect(problemsOf(flows)).toMatchObject([{ path: 'flows[1].amounts', message: 'there are 3 draws', expected: '2 draws, as of the flows before' }])
  })

  it('such as amounts that were discounted in another way', () => {
    const flow = (rate: number, firstExponent: 0 | 1) => [realCost('school', { name: 'a', amounts: discountedAmounts(1, { rate, firstExponent }), ...facts })]
    expect(valueTo(flow(1, 0), 'society', halves).total).toBe(-1)
    expect(pathsOf(flow(0.5, 0))).toEqual(['flows[0].amounts.discounting'])
    expect(pathsOf(flow(1, 1))).toEqual(['flows[0].amounts.discounting'])
  })

  it('and no flows, options or perspective at all', () => {
    expect(pathsOf([])).toEqual(['flows'])
    expect(pathsOf(undefined)).toEqual(['flows'])
    const one = [realCost('school', { name: 'a', amounts: 1, ...facts })]
    expect(errorOf(() => whoGainsWhoPays(one, undefined as never)).problems[0]?.path).toBe('options')
    expect(errorOf(() => valueTo(one, ['scool'] as never, { years: 0, discounting: { rate: 0 } } as never)).problems.map(({ path }) => path)).toEqual([
      'options.years', 'options.discounting.firstExponent', 'perspective[0]',
    ])
    expect(errorOf(() => valueTo(one, [], halves)).problems[0]?.path).toBe('perspective')
  })

  it('and amounts beyond the years of the appraisal', () => {
    expect(pathsOf([realCost('school', { name: 'a', amounts: [1, 2, 3, 4], ...facts })])).toEqual(['flows[0].amounts'])
  })

  it('never shows more than ten places of one list', () => {
    expect(pathsOf([realCost('school', { name: 'a', amounts: drawnAmounts(30, new Array<number>(30).fill(Number.NaN)), ...facts })]).length).toBe(10)
  })
})

describe('no amounts', () => {
  it('are not 0: an empty list is refused, and says where an unknown amount goes', () => {
    const [problem] = errorOf(() => valueTo([realCost('school', { name: 'a', amounts: [], ...facts })], 'society', halves)).problems
    expect(problem).toMatchObject({ path: 'flows[0].amounts', hint: expect.stringContaining('unknown') })
    const paths = (work: () => unknown) => errorOf(work).problems.map(({ path }) => path)
    expect(paths(() => presentValues(scaledAmounts([], [1]), [1]))).toEqual(['amounts.path'])
    expect(paths(() => presentValues(null as never, [1]))).toEqual(['amounts'])
    expect(paths(() => presentValues({ length: -2 }, [1]))).toEqual(['amounts'])
  })

  it('nor is a year without a factor', () => {
    const paths = (work: () => unknown) => errorOf(work).problems.map(({ path }) => path)
    for (const factors of [[], '12', undefined, { length: -1 }, ['1']]) expect(paths(() => presentValues(1, factors as never))).toEqual(['factors'])
  })
})
