import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  appraise,
  discountedAmounts,
  realBenefit,
  realCost,
  scaledAmounts,
  transfer,
  type AppraisalOptions,
  type Flow,
} from '../../../src/cost-benefit/index.js'
import { deepFreeze } from '../../support/deep-freeze.js'
import { errorOf } from '../../support/error-of.js'
import { anyDiscounting, anyFlows, people } from '../flows.arbitrary.js'

const facts = { priceLevel: 2014, evidence: 'descriptive' } as const

/** A class that costs 1000 now and brings pupils 900 in each of the next two years, a third of it for tax. */
const flows = [
  realCost('school', { name: 'class', amounts: [1000], ...facts }),
  transfer('government', 'school', { name: 'funding', amounts: [800], ...facts }),
  realBenefit('pupil', { name: 'earnings', amounts: [0, 900, 900], ...facts, evidence: 'expert' }),
  transfer('pupil', 'government', { name: 'tax', amounts: [0, 300, 300], ...facts }),
]

const options = {
  years: 3,
  discounting: { rate: 0.25, firstExponent: 0, effectRate: 0 },
  perspectives: { school: ['school'], government: ['government'], pupil: ['pupil'], public: ['school', 'government'] },
  outcomes: { diplomas: [0, 1, 1] },
} as const

describe('an appraisal', () => {
  const result = appraise(flows, options)
  const { school, government, pupil, public: both, society } = result.perspectives

  it('has the net present value of each perspective', () => {
    // The factors are 1, 0.8 and 0.64: earnings 1296, tax 432.
    expect([school, government, pupil, both, society].map(({ netPresentValue }) => netPresentValue.total)).toEqual([-200, -368, 864, -568, 296])
    expect(society.parties).toEqual(['school', 'government', 'pupil'])
    expect(both.byYear).toEqual(new Float64Array([-1000, 300, 300]))
  })

  it('has ratios that tell what they call a cost; what moves inside a perspective is none', () => {
    expect(society.benefitCostRatio).toEqual({
      outcome: 'ratio', ratio: 1.296, returnOnCost: expect.closeTo(0.296, 12), numerator: 1296, denominator: 1000,
      inDenominator: ['class'], inNumerator: ['earnings'],
    })
    expect(both.benefitCostRatio).toMatchObject({ ratio: 0.432, inDenominator: ['class'], inNumerator: ['tax'] })
    expect(government.benefitCostRatio).toMatchObject({ ratio: 0.54, inDenominator: ['funding'], inNumerator: ['tax'] })
    expect(pupil.benefitCostRatio).toMatchObject({ ratio: 3, inDenominator: ['tax'], inNumerator: ['earnings'] })
    const named = appraise(flows, { ...options, denominator: { flows: ['class', 'funding'] } }).perspectives
    // For the school: a class of 1000 of which funding takes 800.
    expect(named.school.benefitCostRatio).toMatchObject({ outcome: 'ratio', ratio: 0, denominator: 200, inDenominator: ['class', 'funding'], inNumerator: [] })
    expect(named.pupil.benefitCostRatio).toMatchObject({ outcome: 'no-cost', denominator: 0, numerator: 864, inDenominator: [] })
  })

  it('has rates, times and yearly amounts', () => {
    // 1000 = 900 x + 900 x^2 gives x = (sqrt(4410000) - 900) / 1800 = 1200 / 1800; the rate is 0.5.
    expect(society.internalRate).toMatchObject({ outcome: 'one', rate: expect.closeTo(0.5, 12), startsWith: 'cost' })
    // 100 of the second 900 is still short after the first.
    expect(society.payback).toMatchObject({ years: 1 + 100 / 900 })
    // 1000 - 720 = 280 of 576.
    expect(society.discountedPayback).toMatchObject({ years: 1 + 280 / 576 })
    expect(school.payback).toEqual({ outcome: 'never' })
    expect(society.annuity).toBeCloseTo(296 / 2.44, 12)
  })

  it('sets costs against outcomes, which have a rate of their own', () => {
    expect(result.outcomes).toEqual({ diplomas: 2 })
    expect(both.costPerOutcome).toEqual({ diplomas: { outcome: 'cost-per-outcome', cost: 284, netCost: 568, extra: 2 } })
    expect(society.costPerOutcome['diplomas']).toMatchObject({ outcome: 'saves-money' })
    const sameRate = { ...options, discounting: { rate: 0.25, firstExponent: 0 } } as const
    expect(appraise(flows, sameRate).outcomes['diplomas']).toBeCloseTo(0.8 + 0.64, 12)
  })

  it('has who gains, grades, notes and conventions', () => {
    expect(result.gains.rows.map(({ party, net }) => [party, net.total])).toEqual([['school', -200], ['government', -368], ['pupil', 864]])
    expect(result.gains.check.difference).toBe(0)
    // 1000 + 800 + 432 on counts, 1296 on experts.
    expect(result.grades.shares.expert).toBeCloseTo(1296 / 3528, 12)
    expect(result.notes).toEqual([{ code: 'expert', flows: ['earnings'], share: result.grades.shares.expert }])
    expect(result.unknown).toEqual([])
    expect(result.conventions).toEqual({ years: 3, discounting: options.discounting, priceLevel: 2014, denominator: 'payments' })
    expect(result).not.toHaveProperty('publicFunds')
    expect(school).not.toHaveProperty('weighted')
  })

  it('is plain data that leaves its input alone', () => {
    const frozen = appraise(deepFreeze(structuredClone(flows)), deepFreeze(structuredClone(options)))
    expect(frozen).toEqual(result)
    expect(structuredClone(result)).toEqual(result)
  })
})

describe('with a flow that is not known', () => {
  const uncertain = [...flows, transfer('government', 'pupil', { name: 'student grant', unknown: 'The rate was not read.' })]
  const result = appraise(uncertain, { ...options, publicFunds: { government: 'government', beneficiaries: 'pupil' } })
  const notKnown = { outcome: 'not-known', because: 'unknown-parts', flows: ['student grant'] }

  it('those whom it concerns have no measures, and know what is known', () => {
    const { government } = result.perspectives
    expect(government.netPresentValue).toEqual({ known: -368, unknown: ['student grant'] })
    for (const measure of ['benefitCostRatio', 'internalRate', 'payback', 'discountedPayback'] as const) expect(government[measure]).toEqual(notKnown)
    expect(government.costPerOutcome).toEqual({ diplomas: notKnown })
    expect(government).not.toHaveProperty('annuity')
    expect(result.publicFunds).toEqual(notKnown)
  })

  it('the others do, and so does society', () => {
    expect(result.perspectives.school.netPresentValue.total).toBe(-200)
    expect(result.perspectives.society.netPresentValue.total).toBe(296)
    expect(result.perspectives.society.benefitCostRatio).toMatchObject({ ratio: 1.296 })
  })

  it('it is named with its reason', () => {
    expect(result.unknown).toEqual([{ flow: 'student grant', why: 'The rate was not read.' }])
    expect(result.notes.at(-1)).toEqual({ code: 'unknown', flows: ['student grant'] })
    const nothing = appraise([realCost('school', { name: 'class', unknown: 'Nobody counted.' })], { years: 1, discounting: options.discounting })
    expect(nothing.conventions).not.toHaveProperty('priceLevel')
    expect(nothing.perspectives.society.netPresentValue).toEqual({ known: 0, unknown: ['class'] })
  })
})

describe('with amounts that have no years', () => {
  it('has a value and a ratio, and no rate or time', () => {
    const { discounting } = options
    const totals = [...flows, realBenefit('pupil', { name: 'health', amounts: discountedAmounts(100, discounting), ...facts })]
    const { society, school } = appraise(totals, options).perspectives
    const notKnown = { outcome: 'not-known', because: 'no-years', flows: ['health'] }
    expect(society.netPresentValue.total).toBe(396)
    expect(society.benefitCostRatio).toMatchObject({ numerator: 1396 })
    expect([society.internalRate, society.payback, society.discountedPayback]).toEqual([notKnown, notKnown, notKnown])
    expect(society).not.toHaveProperty('byYear')
    expect(school.payback).toEqual({ outcome: 'never' })
  })
})

describe('with draws', () => {
  const drawn = flows.map((flow) => (flow.name === 'earnings' ? { ...flow, amounts: scaledAmounts([0, 900, 900], [0.5, 1, 3]) } : flow)) as typeof flows
  const { perspectives, conventions } = appraise(drawn, options)

  it('has the value of each draw, means, and ratios of means', () => {
    expect(perspectives.society.netPresentValue).toEqual({ total: 944, known: 944, unknown: [], draws: new Float64Array([-352, 296, 2888]) })
    expect(perspectives.school.netPresentValue.draws).toEqual(new Float64Array([-200, -200, -200]))
    expect(perspectives.society.benefitCostRatio).toMatchObject({ ratio: 1.944 })
    expect(perspectives.society.byYear).toEqual(new Float64Array([-1000, 1350, 1350]))
    expect(conventions.draws).toBe(3)
  })
})

describe('with weights by income', () => {
  it('weighs the euros of each party, in a result of its own', () => {
    const weights = { reference: 30000, incomes: { pupil: 15000 }, eta: 1 }
    const weighted = appraise(flows, { ...options, weights })
    // Pupils count twice: 2 x 864; the others once.
    expect(weighted.perspectives.pupil.weighted?.total).toBe(1728)
    expect(weighted.perspectives.society.weighted?.total).toBe(1728 - 568)
    expect(weighted.perspectives.public.weighted?.total).toBe(-568)
    expect(weighted.perspectives.society.netPresentValue.total).toBe(296)
    expect(weighted.conventions.weights).toEqual(weights)
    expect(appraise(flows, { ...options, weights: { ...weights, eta: 0 } }).perspectives.society.weighted?.total).toBe(296)
  })
})

describe('any appraisal', () => {
  it('is finite throughout, and its parties add up to society', () => {
    fc.assert(
      fc.property(anyFlows, anyDiscounting, (any, discounting) => {
        const perspectives = Object.fromEntries(people.map((party) => [party, [party]]))
        const result = appraise(any, { years: 8, discounting, parties: people, perspectives, outcomes: { outcome: [1] } })
        const text = JSON.stringify(result, (_, value: unknown) => (typeof value === 'number' && !Number.isFinite(value) ? 'not finite' : value))
        expect(text).not.toContain('not finite')
        const size = 1 + result.grades.of
        const sum = people.reduce((total, party) => total + result.perspectives[party]!.netPresentValue.total!, 0)
        expect(Math.abs(sum - result.perspectives['society']!.netPresentValue.total!)).toBeLessThanOrEqual(1e-11 * size)
      }),
    )
  })
})

describe('an appraisal that cannot be made', () => {
  const pathsOf = (given: unknown, on: unknown = flows) => {
    return errorOf(() => appraise(on as readonly Flow[], given as AppraisalOptions)).problems.map(({ path }) => path)
  }

  it('is refused with everything that is wrong', () => {
    expect(
      pathsOf({
        years: 2.5,
        discounting: { rate: 0.03 },
        perspective: 'society',
        perspectives: { society: ['pupil'], mbo: ['mbo'], none: [] },
        denominator: { flows: ['class', 'clas'], of: 1 },
        outcomes: { diplomas: 'many' },
        publicFunds: { government: 'rijk', beneficiaries: 'mbo', programme: [] },
        weights: { reference: 0, eta: -1, incomes: { mbo: 20000, pupil: 0 } },
      }),
    ).toEqual([
      'options.years', 'options.discounting.firstExponent', 'options.perspective',
      'options.perspectives.society', 'options.perspectives.mbo[0]', 'options.perspectives.none',
      'options.denominator.of', 'options.denominator.flows[1]', 'options.outcomes.diplomas',
      'options.publicFunds.government', 'options.publicFunds.programme',
      'options.weights.reference', 'options.weights.eta', 'options.weights.incomes.mbo', 'options.weights.incomes.pupil',
    ])
  })

  it('is refused for parts that are no objects', () => {
    const wrong = { years: 3, discounting: options.discounting, perspectives: 1, parties: 1, denominator: 'all', outcomes: 1, publicFunds: 1, weights: 1 }
    expect(pathsOf(wrong)).toEqual([
      'options.parties', 'options.perspectives', 'options.denominator', 'options.outcomes', 'options.publicFunds', 'options.weights',
    ])
    expect(pathsOf({ ...options, weights: { reference: 1, eta: 1 } })).toEqual(['options.weights.incomes'])
    expect(pathsOf(undefined)).toEqual(['options'])
    expect(pathsOf({ ...options, perspectives: {} }, null)).toEqual(['flows'])
  })

  it('is refused for parties that there may not be, and takes those without a flow', () => {
    expect(pathsOf({ ...options, parties: ['school', 'government'], perspectives: {} })).toEqual(['flows[2].receiver', 'flows[3].payer'])
    const withMbo = { ...options, parties: ['school', 'government', 'pupil', 'mbo'], perspectives: { mbo: ['mbo'] } }
    const { mbo } = appraise(flows as readonly Flow[], withMbo as AppraisalOptions<string, 'mbo'>).perspectives
    expect(mbo.netPresentValue.total).toBe(0)
    expect(mbo.benefitCostRatio).toMatchObject({ outcome: 'no-cost' })
    expect(mbo.internalRate).toMatchObject({ outcome: 'none' })
  })

  it('is refused where government would pay itself', () => {
    expect(pathsOf({ ...options, publicFunds: { government: 'government', beneficiaries: 'public' } })).toEqual(['options.publicFunds.beneficiaries'])
  })
})

describe('names and draws that could be mistaken', () => {
  it('a party may be called as a property of every object', () => {
    const odd = [realBenefit('constructor', { name: 'toString', amounts: [10], ...facts }), realCost('school', { name: 'class', amounts: [4], ...facts })]
    const weights = { reference: 30000, incomes: { school: 15000 }, eta: 1 }
    const { perspectives } = appraise(odd, { years: 1, discounting: { rate: 0, firstExponent: 0 }, perspectives: { hasOwnProperty: ['constructor'] }, weights: weights as never })
    expect(perspectives.hasOwnProperty.weighted?.total).toBe(10)
    expect(perspectives.society.weighted?.total).toBe(10 - 2 * 4)
  })

  it('outcomes are on the draws of the flows', () => {
    const drawn = flows.map((flow) => (flow.name === 'earnings' ? { ...flow, amounts: scaledAmounts([0, 900, 900], [0.5, 1, 3]) } : flow)) as typeof flows
    const outcomes = (by: readonly number[]) => ({ ...options, outcomes: { diplomas: scaledAmounts([0, 1, 1], by), exams: [1] } })
    expect(appraise(drawn, outcomes([1, 2, 3])).outcomes['diplomas']).toBe(4)
    expect(errorOf(() => appraise(drawn, outcomes([1, 2]))).problems.map(({ path }) => path)).toEqual(['options.outcomes.diplomas'])
    expect(appraise(flows, outcomes([1, 2])).outcomes['diplomas']).toBe(3)
  })
})
