import { describe, expect, it } from 'vitest'
import {
  appraise,
  cbaMetric,
  drawnMarginalValue,
  marginalValueOfPublicFunds,
  realBenefit,
  realCost,
  scaledAmounts,
  transfer,
} from '../../../src/cost-benefit/index.js'
import { errorOf } from '../../support/error-of.js'

describe('the marginal value of public funds, case by case', () => {
  // Willingness to pay, net cost, outcome, value, as in the published analysis (bootstrap_wrapper.do).
  const cases: readonly (readonly [number, number, string, number])[] = [
    [50, 100, 'ratio', 0.5],
    [50, 0, 'pays-for-itself', Infinity],
    [50, -100, 'pays-for-itself', Infinity],
    [0, 0, 'pays-for-itself', Infinity],
    [0, -100, 'pays-for-itself', Infinity],
    [0, 100, 'ratio', 0],
    [-50, 100, 'ratio', -0.5],
    [-50, 0, 'loss-at-no-cost', -Infinity],
    [-50, -100, 'loss-for-savings', 0.5],
  ]

  it.each(cases)('%d for %d: %s', (willingnessToPay, netCost, outcome, value) => {
    expect(marginalValueOfPublicFunds(willingnessToPay, netCost)).toEqual({ outcome, value, willingnessToPay, netCost })
  })

  it('refuses what is no number', () => {
    expect(errorOf(() => marginalValueOfPublicFunds(Number.NaN, Infinity)).problems.length).toBe(2)
    expect(errorOf(() => cbaMetric(1, 1, 0)).problems[0]?.path).toBe('programmeCost')
    expect(errorOf(() => cbaMetric(1, Number.NaN, 0)).problems[0]?.path).toBe('netCost')
  })
})

describe('an interval from draws', () => {
  const count = 40
  const costs = new Float64Array(count).fill(1)
  // In reverse, so that they have to be sorted: 40, 39, ..., 1.
  const worths = Float64Array.from({ length: count }, (_, at) => count - at)

  it('takes the 2.5th and 97.5th percentile where no draw is missing', () => {
    // 40 x 0.025 = 1: between the first and the second draw; 40 x 0.975 = 39: between the last two.
    expect(drawnMarginalValue(worths, costs)).toEqual({
      point: { outcome: 'ratio', value: 20.5, willingnessToPay: 20.5, netCost: 1 },
      missingShare: 0, paysForItselfShare: 0, percentile: expect.closeTo(2.5, 10), low: 1.5, high: 39.5, coverage: 0.95,
    })
    // 40 x 0.05 = 2 and 40 x 0.95 = 38.
    expect(drawnMarginalValue(worths, costs, { coverage: 0.9 })).toMatchObject({ low: 2.5, high: 38.5, coverage: 0.9 })
    // A tail of 0.03: 40 x 0.03 = 1.2 lies within the second draw, 40 x 0.97 = 38.8 within the 39th.
    expect(drawnMarginalValue(worths, costs, { coverage: 0.94 })).toMatchObject({ low: 2, high: 39 })
  })

  it('widens for draws that are missing', () => {
    const [lost, saved] = [worths.slice(), costs.slice()]
    // The draw worth 1 becomes a loss for savings: 1 of 40 is missing, so the percentile is (5 - 2.5) / 2 = 1.25.
    lost[39] = -1
    saved[39] = -1
    const drawn = drawnMarginalValue(lost, saved, { point: { willingnessToPay: 20, netCost: 1 } })
    expect(drawn).toMatchObject({ missingShare: 0.025, percentile: expect.closeTo(1.25, 10) })
    // 39 x 0.0125 = 0.49 and 39 x 0.9875 = 38.5: the first and the last of the 39 that are left, 2 to 40.
    expect(drawn).toMatchObject({ low: 2, high: 40 })
    lost[38] = -1
    saved[38] = -1
    expect(drawnMarginalValue(lost, saved, { point: { willingnessToPay: 20, netCost: 1 } })).toMatchObject({
      missingShare: 0.05, percentile: 0, low: -Infinity, high: Infinity,
    })
  })

  it('keeps losses for savings where the point is one, and leaves out a worth for a cost', () => {
    const drawn = drawnMarginalValue([-10, -20, -30, 5], [-10, -10, -10, 5], { point: { willingnessToPay: -20, netCost: -10 }, coverage: 0.5 })
    // A quarter is missing: the tail is (0.5 - 0.25) / 2 = 1/8 of 1, 2, 3.
    expect(drawn).toMatchObject({ missingShare: 0.25, low: 1, high: 3 })
    expect(drawn.point.value).toBe(2)
  })

  it('may be infinite on one side or both', () => {
    const drawn = drawnMarginalValue([1, 1, 1, -1], [1, -1, 0, 0], { coverage: 0.5 })
    // 1, infinite twice and minus infinite once; 4 x 0.25 = 1 falls between minus infinite and 1.
    expect(drawn).toMatchObject({ paysForItselfShare: 0.5, low: -Infinity, high: Infinity })
    // All draws missing but for a coverage that asks for nothing of them.
    expect(drawnMarginalValue([-1], [-1], { point: { willingnessToPay: 1, netCost: 1 } })).toMatchObject({ missingShare: 1, low: -Infinity, high: Infinity })
  })

  it('refuses what does not fit, all at once', () => {
    const paths = (work: () => unknown) => errorOf(work).problems.map(({ path }) => path)
    expect(paths(() => drawnMarginalValue([], [Number.NaN], { coverage: 1, point: {} as never }))).toEqual([
      'willingnessToPay', 'netCost[0]', 'options.point.willingnessToPay', 'options.point.netCost', 'options.coverage',
    ])
    expect(paths(() => drawnMarginalValue([1, 2], [1]))).toEqual(['netCost'])
  })
})

describe('published programmes', () => {
  const facts = { priceLevel: 2013, evidence: 'rct' } as const
  const [index2013, index2014, index2015] = [342.5, 348.3, 348.9] as const
  const earnings = [-5338, (5181 * index2013) / index2014, (7011 * index2013) / index2015]
  const yearUp = [
    realCost('government', { name: 'programme', amounts: [28290 - 6614], ...facts }),
    transfer('government', 'participant', { name: 'stipend', amounts: [6614], ...facts }),
    realBenefit('participant', { name: 'earnings', amounts: earnings, ...facts }),
    transfer('participant', 'government', { name: 'tax', amounts: earnings.map((each) => each * 0.186), ...facts }),
  ]
  const options = {
    years: 3,
    discounting: { rate: 0.03, firstExponent: 0 },
    perspectives: { government: ['government'], participant: ['participant'] },
    publicFunds: { government: 'government', beneficiaries: 'participant', programme: ['programme', 'stipend'] },
  } as const

  it('Year Up: 4,962 and the stipend for 27,156, which is 0.43', () => {
    const { perspectives, publicFunds, gains } = appraise(yearUp, options)
    expect(gains.realBenefits.total).toBeCloseTo(6095.65, 2)
    expect(gains.rows[1]?.pays.total).toBeCloseTo(1133.79, 2)
    expect(perspectives.participant.netPresentValue.total).toBeCloseTo(11575.86, 2)
    expect(perspectives.government.netPresentValue.total).toBeCloseTo(-27156.21, 2)
    expect(publicFunds).toMatchObject({ outcome: 'ratio' })
    const found = publicFunds as Extract<typeof publicFunds, { value: number }>
    expect(found.value).toBeCloseTo(0.4263, 4)
    // Program cost by net cost is published as 1.0418.
    expect(1 / found.costOverProgrammeCost!).toBeCloseTo(1.0418, 3)
    expect(28290 / found.netCost).toBeCloseTo(1.0418, 4)
    expect(found.cbaMetric).toBeCloseTo(0.4493, 4)
    expect(found).not.toHaveProperty('drawn')
  })

  it('Year Up with draws: the interval is that of the ratios', () => {
    const by = Float64Array.from({ length: 41 }, (_, at) => 0.5 + at / 40)
    const drawn = yearUp.map((flow) => (flow.name === 'earnings' ? { ...flow, amounts: scaledAmounts(earnings, by) } : flow)) as typeof yearUp
    const { publicFunds } = appraise(drawn, options)
    const found = publicFunds as Extract<typeof publicFunds, { value: number }>
    // The factors are 1 on average. Tax is left as it was. Draw 2 of 41 (factor 0.525) and draw 40 (1.475) are the ends:
    // 41 x 0.025 = 1.025 lies within the second.
    const worthAt = (factor: number) => (6614 + 6095.6451 * factor - 1133.79) / 27156.21
    expect(found.value).toBeCloseTo(0.4263, 4)
    expect(found.drawn?.low).toBeCloseTo(worthAt(0.525), 4)
    expect(found.drawn?.high).toBeCloseTo(worthAt(1.475), 4)
  })

  it('admission to FIU: 11,403 and 3,184 over four years, a net cost below 0, so infinite', () => {
    const discounting = { rate: 0.03, firstExponent: 0 } as const
    const college = [
      realCost('government', { name: 'college', amounts: new Array<number>(4).fill(11913 / 4), priceLevel: 2005, evidence: 'quasi-experimental' }),
      transfer('student', 'government', { name: 'tuition', amounts: new Array<number>(4).fill(3327 / 4), priceLevel: 2005, evidence: 'quasi-experimental' }),
    ]
    const { gains } = appraise(college, { years: 4, discounting })
    expect(gains.realCosts.total).toBeCloseTo(11402.56, 2)
    expect(gains.transfers.total).toBeCloseTo(3184.45, 2)
    // As published, in whole dollars: 11,403 - 3,184 - 5,601 + 2,035 - 7,274 = -2,621.
    const netCost = 11403 - 3184 - 5601 + 2035 - 7274
    expect(netCost).toBe(-2621)
    expect(marginalValueOfPublicFunds(1, netCost)).toMatchObject({ outcome: 'pays-for-itself', value: Infinity })
  })

  it('a grant of 1,000 to 120, of whom 20 are moved by it and earn 15,000 more, costs 60,000', () => {
    const grant = [
      transfer('government', 'students', { name: 'grant', amounts: [120 * 1000], ...facts }),
      realBenefit('students', { name: 'wages', amounts: [20 * 15000], ...facts }),
      transfer('students', 'government', { name: 'tax', amounts: [0.2 * 20 * 15000], ...facts }),
    ]
    const { perspectives } = appraise(grant, { years: 1, discounting: { rate: 0, firstExponent: 0 }, perspectives: { government: ['government'] } })
    expect(perspectives.government.netPresentValue.total).toBe(-60000)
  })
})

describe('a cost so small that it cannot be divided by', () => {
  it('is none', () => {
    expect(marginalValueOfPublicFunds(1e300, 1e-300)).toMatchObject({ outcome: 'pays-for-itself', value: Infinity })
    expect(marginalValueOfPublicFunds(-1e300, 1e-300)).toMatchObject({ outcome: 'loss-at-no-cost', value: -Infinity })
    expect(marginalValueOfPublicFunds(-1e300, -1e-300)).toMatchObject({ outcome: 'loss-at-no-cost', value: -Infinity })
    expect(errorOf(() => cbaMetric(1e300, 0, 1e-300)).problems[0]?.path).toBe('programmeCost')
  })
})
