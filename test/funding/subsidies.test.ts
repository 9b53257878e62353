import { describe, expect, it } from 'vitest'
import { praktijkleren, vsvSubsidy, type PracticePlace, type VsvSubsidyCase } from '../../src/funding/index.js'
import { balanceOf } from '../../src/ledger/index.js'
import { deepFreeze } from '../support/deep-freeze.js'
import { errorOf } from '../support/error-of.js'
import { practiceCases, vsvCases } from './subsidies-cases.js'

describe('vsvSubsidy', () => {
  it.each(vsvCases)('$fact: $name', ({ facts, year, total, advance, supply }) => {
    const found = vsvSubsidy(deepFreeze(facts), { year })
    expect(found.total.value?.eur ?? null).toBe(total)
    expect(found.advance?.eur).toBe(advance)
    expect(found.unknown.map((each) => each.supply)).toEqual(supply ?? [])
  })

  it('goes from the rijk to the school or the institution', () => {
    const facts = vsvCases.find(({ fact }) => fact === 'VOF-95')!.facts
    const { entries } = vsvSubsidy(facts, { year: 2014 })
    expect(entries.map(({ code, amount }) => [code, amount.eur])).toEqual([
      ['vsv-fixed-sum', '10000'],
      ['vsv-variable-sum/onderbouw', '2000'],
      ['vsv-variable-sum/bovenbouw-vmbo', '2000'],
    ])
    expect(balanceOf(entries)).toEqual({ rijk: { eur: '-14000' }, school: { eur: '14000' } })
    expect(entries[0]?.evidence.fact?.id).toBe('FUN-22')
  })

  it('says which bound sets the amount, and where a size is below the table', () => {
    const arithmetic = (name: string) => {
      const { facts, year } = vsvCases.find((each) => each.name === name)!
      return vsvSubsidy(facts, { year }).entries.at(0)?.arithmetic
    }
    expect(arithmetic('2010: 10 fewer, just the least')).toBe('(100 - 90) x 2500')
    expect(arithmetic('2009: not above the advance')).toBe('min((100 - 60) x 2000, 30000)')
    expect(arithmetic('2010: more vsv, a fifth is kept')).toBe('max((100 - 120) x 2500, 10000)')
    const small = vsvCases.find(({ name }) => name === 'fewer than ten')!
    expect(vsvSubsidy(small.facts, { year: 2014 }).assumptions).toContain('nothing-below-the-smallest-size')
  })

  it('has bounds where it is open, and does not know 2013 in 2009', () => {
    const facts = { scheme: 'per-fewer', receiver: 'school', baseline: 100, measured: 50 } as const
    expect(vsvSubsidy(facts, { year: 2012 }).bounds).toEqual({ least: { eur: '100000' }, most: { eur: '125000' } })
    expect(vsvSubsidy({ ...facts, measured: undefined }, { year: 2011 }).bounds).toEqual({
      ...{ least: { eur: '15000' }, most: { eur: '75000' } },
    })
    expect(vsvSubsidy(facts, { year: 2013, knownOn: '2009-12-31' }).total.value).toBeUndefined()
  })

  it('names every problem, and no value', () => {
    const wrong = { scheme: 'per-fewer', receiver: 'gemeente', baseline: -7, moneyRemains: 'perhaps' }
    const error = errorOf(() => vsvSubsidy(wrong as unknown as VsvSubsidyCase, { year: 20145 }))
    expect(error.problems.map(({ path }) => path)).toEqual(['receiver', 'baseline', 'moneyRemains', 'context.year'])
    expect(error.message).not.toMatch(/gemeente|-7|perhaps|20145/)
    const parts = [{ part: 'onderbouw', size: 1 }, { part: 'onderbouw', size: 2 }, { part: 'mbo-1', size: 1.5 }]
    const sums = { scheme: 'vo-sums', pupils: 30, parts } as unknown as VsvSubsidyCase
    expect(errorOf(() => vsvSubsidy(sums, { year: 2014 })).problems.map(({ path }) => path)).toEqual([
      'parts[2].part', 'parts[2].size', 'parts[1].part',
    ])
    const large = { scheme: 'vo-sums', pupils: 300, parts: [{ part: 'onderbouw', size: 200 }, { part: 'bovenbouw-vmbo', size: 101 }] }
    expect(errorOf(() => vsvSubsidy(large as VsvSubsidyCase, { year: 2014 })).problems.map(({ path }) => path)).toEqual(['parts'])
    const amounts = { fixed: { value: { eur: '-1' }, source: {} } }
    const given = { scheme: 'mbo-sums', studentsBelow22: 1, parts: [], amounts } as unknown as VsvSubsidyCase
    expect(errorOf(() => vsvSubsidy(given, { year: 2014 })).problems.map(({ path }) => path)).toEqual([
      'amounts.fixed.value', 'amounts.fixed.source.document',
    ])
    const malus = { scheme: 'mbo-sums', studentsBelow22: 1, parts: [], malus: true } as unknown as VsvSubsidyCase
    expect(errorOf(() => vsvSubsidy(malus, { year: 2014, reading: 'none' })).problems.map(({ path }) => path)).toEqual([
      'malus', 'context.reading',
    ])
    expect(errorOf(() => vsvSubsidy({} as VsvSubsidyCase, { year: 2014 })).problems.map(({ path }) => path)).toEqual(['scheme'])
  })
})

function lwtOf(...years: readonly (readonly [schoolYear: string, hours: number])[]): PracticePlace {
  return { kind: 'leerwerktraject', years: years.map(([schoolYear, hours]) => ({ schoolYear, weeks: 40, hours })) }
}

describe('praktijkleren', () => {
  it.each(practiceCases)('$name', ({ facts, context, hours, amounts, total }) => {
    const found = praktijkleren(deepFreeze(facts), context)
    expect(found.hours).toBe(hours)
    expect(found.entries.map(({ amount }) => amount.eur)).toEqual(amounts)
    expect(found.total.value?.eur ?? null).toBe(total)
  })

  it('goes to the employer, with the year and how it came about', () => {
    const { entries, assumptions } = praktijkleren(practiceCases[1]!.facts)
    expect(entries[0]).toMatchObject({
      ...{ payer: 'rijk', receiver: 'employer', period: '2014-2015', arithmetic: '16 / 40 weeks x 2700' },
      evidence: { fact: { id: 'FUN-31' } },
    })
    expect(assumptions).toEqual(['budget-suffices'])
    expect(praktijkleren({ kind: 'bbl', years: [] }).total.value).toBeUndefined()
  })

  it('says what to supply, and does not know the scheme before its text', () => {
    const open = practiceCases.find(({ hours }) => hours === 'unknown')!
    expect(praktijkleren(open.facts).unknown.map(({ supply }) => supply)).toContain('years[1].hours')
    expect(praktijkleren(practiceCases[1]!.facts, { knownOn: '2013-01-01' }).total.value).toBeUndefined()
  })

  it('takes a budget that is given, with places alone, and no reading that there is not', () => {
    const budget = { value: { eur: '1300000' }, source: { document: 'a page on 2021' } }
    const { facts } = practiceCases[1]!
    expect(praktijkleren(facts, { budget }).total.value).toEqual({ eur: '1080' })
    // 16 of 40 weeks of 2,166.67
    expect(praktijkleren(facts, { budget, places: 600 }).total.value).toEqual({ eur: '866.67' })
    const wrong = { budget: { value: { eur: '-1' }, source: {} }, places: Number.NaN, reading: 'report-2014/none' }
    expect(errorOf(() => praktijkleren(facts, wrong as never)).problems.map(({ path }) => path)).toEqual([
      'context.reading', 'context.places', 'context.budget.value', 'context.budget.source.document',
    ])
  })

  it('says where to give the amount of a year that was not read, and tests what is given', () => {
    const late = { kind: 'bbl', years: [{ schoolYear: '2019-2020', weeks: 40 }] } as const
    expect(praktijkleren(late).unknown.map(({ supply }) => supply)).toEqual(['context.perPlace["2019-2020"]'])
    const given = { value: { eur: '2000' }, weeks: 40, source: { document: 'a page' } }
    const two = lwtOf(['2018-2019', 640], ['2014-2015', 640])
    expect(praktijkleren(two, { perPlace: { '2018-2019': given } }).total.value).toEqual({ eur: '4700' })
    const tooMany = lwtOf(['2018-2019', 1280], ['2014-2015', 640])
    expect(praktijkleren(tooMany, { perPlace: { '2018-2019': given } }).entries).toEqual([])
    const wrong = { perPlace: { '2019': { ...given, weeks: 0 }, '2020-2021': { weeks: 40 } } }
    expect(errorOf(() => praktijkleren(late, wrong as never)).problems.map(({ path }) => path)).toEqual([
      'context.perPlace["2019"]', 'context.perPlace["2019"].weeks',
      'context.perPlace["2020-2021"].value', 'context.perPlace["2020-2021"].source.document',
    ])
  })

  it('names every problem', () => {
    const years = [{ schoolYear: '2014', weeks: 60, hours: -1 }, { schoolYear: '2014-2015', weeks: 1 }]
    const wrong = { kind: 'stage', years } as unknown as PracticePlace
    expect(errorOf(() => praktijkleren(wrong, { places: 0 })).problems.map(({ path }) => path)).toEqual([
      'kind', 'years[0].schoolYear', 'years[0].weeks', 'years[0].hours', 'context.places',
    ])
    const year = { schoolYear: '2014-2015', weeks: 1 }
    const three = { kind: 'leerwerktraject', years: [year, year, { schoolYear: '2015-2016', weeks: 1 }] } as const
    expect(errorOf(() => praktijkleren(three)).problems.map(({ path }) => path)).toEqual(['years', 'years'])
  })
})
