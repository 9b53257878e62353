import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { backtestByLead, type DatedForecast } from '../../../src/projection/history/backtest-by-lead.js'
import { backtest, type Outcome } from '../../../src/projection/history/backtest.js'
import { naiveForecast } from '../../../src/projection/history/naive-forecast.js'
import { errorOf } from '../../support/error-of.js'

describe('backtestByLead', () => {
  const outcome = new Map([[2010, 100], [2011, 110], [2012, 125], [2013, 120], [2014, 150]])
  const forecasts: DatedForecast[] = [
    { knownUntil: 2011, values: new Map([[2012, 120], [2013, 126], [2030, 1]]) },
    { knownUntil: 2012, values: new Map([[2013, 132], [2014, 135]]) },
  ]
  const [one, two] = backtestByLead(forecasts, outcome)

  it('keeps forecasts of one year ahead apart from those of two', () => {
    // One ahead: 120 for 125 is -0.04, 132 for 120 is +0.10. Two ahead: 126 for 120 is +0.05, 135 for 150 is -0.10.
    expect(one!.tests.map(({ knownUntil, year }) => [knownUntil, year])).toEqual([[2011, 2012], [2012, 2013]])
    expect([one!.lead, two!.lead]).toEqual([1, 2])
    expect(one!.meanAbsoluteError).toBeCloseTo(0.07, 14)
    expect(one!.bias).toBeCloseTo(0.03, 14)
    expect(two!.meanAbsoluteError).toBeCloseTo(0.075, 14)
    expect(two!.bias).toBeCloseTo(-0.025, 14)
  })

  it('lays naive forecasts beside them, made of what was known at the time', () => {
    // Last value, one ahead: 110 for 125 is -0.12, 125 for 120 is +1/24. Skill 1 - 0.07 / ((0.12 + 1/24) / 2).
    const [last, drift, growth] = one!.naive
    expect(last!.bias).toBeCloseTo((-0.12 + 1 / 24) / 2, 14)
    expect(last!.meanAbsoluteError).toBeCloseTo((0.12 + 1 / 24) / 2, 14)
    expect(last!.skill).toBeCloseTo(1 - 0.07 / ((0.12 + 1 / 24) / 2), 13)
    // Drift: from 2011 10 a year, 120 for 125; from 2012 12.5 a year, 137.5 for 120.
    expect(drift!.bias).toBeCloseTo((-0.04 + 17.5 / 120) / 2, 14)
    // Growth: from 2011 1.1, 121 for 125; from 2012 the root of 1.25 a year.
    expect(growth!.bias).toBeCloseTo((-4 / 125 + (125 * Math.sqrt(1.25) - 120) / 120) / 2, 14)
    // Two ahead from 2012: 125 * 1.25 for 150.
    expect(two!.naive[2]!.bias).toBeCloseTo(((110 * 1.21 - 120) / 120 + (156.25 - 150) / 150) / 2, 14)
  })

  it('leaves a naive method out where too little was known, and the skill where it has no error', () => {
    const [first] = backtestByLead([{ knownUntil: 2010, values: new Map([[2011, 99]]) }], new Map([[2010, 100], [2011, 100]]))
    expect(first!.naive).toEqual([{ method: 'last-value', tests: 1, meanAbsoluteError: 0, bias: 0 }])
  })

  it('compares on the forecasts that both could make', () => {
    const early = { knownUntil: 2009, values: new Map([[2010, 200]]) }
    const late = { knownUntil: 2010, values: new Map([[2011, 121]]) }
    const [lead] = backtestByLead([early, late], outcome)
    // The last value can be had for 2011 alone: 100 for 110, against 121 for 110.
    expect(lead!.naive.map(({ method, tests }) => [method, tests])).toEqual([['last-value', 1]])
    expect(lead!.naive[0]!.skill).toBeCloseTo(1 - (11 / 110) / (10 / 110), 13)
  })

  it('measures from bounds: from the middle, or not at all within them', () => {
    const censored = new Map<number, Outcome>([[2012, 100], [2013, { min: 90, max: 130 }]])
    const forecast = [{ knownUntil: 2012, values: new Map([[2013, 121]]) }]
    const [middle] = backtestByLead(forecast, censored)
    expect(middle).toMatchObject({ meanAbsoluteError: 0.1, withinBounds: 1 })
    const [nearest] = backtestByLead(forecast, censored, 'nearest-bound')
    expect(nearest).toMatchObject({ meanAbsoluteError: 0, naive: [{ method: 'last-value', meanAbsoluteError: 0 }] })
    // History within bounds: the middle of 80 and 120 is the last value.
    const [fromBounds] = backtestByLead(forecast, new Map<number, Outcome>([[2012, { min: 80, max: 120 }], [2013, 125]]))
    expect(fromBounds!.naive[0]!.bias).toBeCloseTo(-0.2, 14)
  })

  it('with one moment gives the same errors as backtest, spread over the leads', () => {
    const numbers = fc.array(fc.double({ min: 1, max: 1e4, noNaN: true }), { minLength: 6, maxLength: 6 })
    fc.assert(
      fc.property(numbers, numbers, (forecast, happened) => {
        const byYear = (list: readonly number[]) => new Map(list.map((number, index) => [2001 + index, number]))
        const whole = backtest(byYear(forecast), byYear(happened))
        const leads = backtestByLead([{ knownUntil: 2000, values: byYear(forecast) }], byYear(happened))
        expect(leads.map(({ lead, bias }) => [2000 + lead, bias])).toEqual(whole.years.map(({ year, error }) => [year, error]))
      }),
    )
  })

  it('names everything that is wrong', () => {
    const wrong = [{ knownUntil: 2012, values: new Map([[2012, 1], [2013, Number.NaN]]) }, { knownUntil: 1.5, values: new Map() }]
    const error = errorOf(() => backtestByLead(wrong, new Map([[2014, 0]]), 'far' as never))
    expect(error.problems.map(({ path }) => path)).toEqual([
      'forecasts[0].values.2013',
      'forecasts[0].values.2012',
      'forecasts[1].knownUntil',
      'outcome.2014',
      'measuredFrom',
      '',
    ])
    const shapes = errorOf(() => backtestByLead([7, { knownUntil: 1, values: {}, extra: 1 }] as never, {} as never))
    expect(shapes.problems.map(({ path }) => path)).toEqual(['forecasts[0]', 'forecasts[1].extra', 'forecasts[1].values', 'outcome'])
    expect(errorOf(() => backtestByLead(undefined as never, new Map())).problems.map(({ path }) => path)).toEqual(['forecasts'])
  })
})

describe('naiveForecast', () => {
  const history = new Map<number, Outcome>([[2012, { min: 90, max: 110 }], [2010, 64]])

  it('bridges years that are missing, in any order', () => {
    expect(naiveForecast(history, 'last-value', [2013, 2020])).toEqual(new Map([[2013, 100], [2020, 100]]))
    expect(naiveForecast(history, 'drift', [2013]).get(2013)).toBe(118)
    // From 64 to 100 in two years is a quarter a year.
    expect(naiveForecast(history, 'mean-growth', [2013]).get(2013)).toBeCloseTo(125, 12)
  })

  it('names what is wrong', () => {
    const wrong = () => naiveForecast(new Map([[2012, -1]]), 'drift', [2012, 2013.5])
    expect(errorOf(wrong).problems.map(({ path }) => path)).toEqual(['history.2012', 'history', 'years[0]', 'years[1]'])
    expect(errorOf(() => naiveForecast(history, 'guess' as never, 3 as never)).problems.map(({ path }) => path)).toEqual(['method', 'years'])
    expect(errorOf(() => naiveForecast({} as never, 'drift', [])).problems.map(({ path }) => path)).toEqual(['history'])
  })
})

describe('a naive forecast that grows out of all bounds', () => {
  // Times 1e40 a year: 1e80 in 2021, 1e120 in 2022.
  const history = new Map([[2019, 1], [2020, 1e40]])

  it('is refused, and a year that is none', () => {
    const refused = errorOf(() => naiveForecast(history, 'mean-growth', [2021, 2022])).problems
    expect(refused).toMatchObject([{ path: 'years[1]', message: expect.stringMatching(/^by 'mean-growth' it comes to [19].*e\+1(20|19)$/) as string }])
    const paths = (given: unknown, years: unknown) => errorOf(() => naiveForecast(given as never, 'last-value', years as never)).problems.map(({ path }) => path)
    expect(paths(history, new Array(1))).toEqual(['years[0]'])
    expect(paths(new Map([[2020.5, 1], [2019, 1]]), [2019, 2020])).toEqual(['history.2020.5', 'years[0]'])
    expect(paths(new Map(), [2020])).toEqual(['history'])
  })

  it('is left out beside other forecasts', () => {
    const [lead] = backtestByLead([{ knownUntil: 2020, values: new Map([[2022, 3]]) }], new Map([...history, [2022, 4]]))
    expect(lead!.naive.map(({ method }) => method)).toEqual(['last-value', 'drift'])
    expect(errorOf(() => backtestByLead(new Array(1) as never, history)).problems.map(({ path }) => path)).toEqual(['forecasts[0]'])
  })
})
