import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  bbLeerjaar3Inflow,
  births,
  examCounts,
  examsIn,
  projectedVm2,
  pupils2019,
  pupilShareIn,
  pupilsIn,
  reportAmount,
  reportAmounts,
  valueIn,
  type PupilFilter,
  type YearlySeries,
} from '../../src/figures/index.js'
import { errorOf } from '../support/error-of.js'

describe('valueIn', () => {
  it('gives the number and its evidence', () => {
    expect(valueIn(births, 1990)).toMatchObject({ value: 197_965, evidence: { grade: 'quoted' } })
  })

  it('gives the reason of the source where it has one', () => {
    expect(valueIn(births, 2021)).toEqual({
      unknown: 'The copy of CBS StatLine 37422ned that was read has no row for 2021.',
    })
  })

  it('names the series and the years it covers where the year is not in it', () => {
    expect(valueIn(births, 1989)).toEqual({
      unknown: 'The series "live births in the Netherlands" has no value for 1989; it covers 1990-2020, 2022.',
    })
    expect(valueIn(bbLeerjaar3Inflow, 2015)).toHaveProperty('unknown', expect.stringContaining('2005-2008, 2010'))
    const empty: YearlySeries = { id: 'none', name: 'nothing', unit: 'pupils', moment: 'not-stated', values: [] }
    expect(valueIn(empty, 2015)).toHaveProperty('unknown', expect.stringContaining('covers no year'))
  })

  it('carries nothing over between two years', () => {
    for (let year = 2013; year <= 2022; year += 1) expect(valueIn(projectedVm2, year).value).toBeUndefined()
  })

  it.each([2000.5, NaN, Infinity, '2000' as unknown as number])('stops at %s', (year) => {
    expect(errorOf(() => valueIn(births, year))).toMatchObject({ code: 'invalid-input', problems: [{ path: 'year' }] })
  })

  it('hands out a copy', () => {
    const found = valueIn(births, 1990) as { value: number; evidence: { grade: string; source: { document: string } } }
    found.value = 0
    found.evidence.grade = 'spoiled'
    found.evidence.source.document = 'spoiled'
    const reason = valueIn(births, 2021) as { unknown: string }
    reason.unknown = 'spoiled'
    expect(JSON.stringify([valueIn(births, 1990), valueIn(births, 2021), births])).not.toContain('spoiled')
    expect(valueIn(births, 1990).value).toBe(197_965)
  })
})

describe('pupilsIn', () => {
  const lwt = 'leerwerktraject'
  const entree = 'entree-in-vmbo'
  const route = 'vakmanschaproute'

  it.each<[filter: PupilFilter, pupils: number]>([
    [{ leerweg: 'bb' }, 34_623],
    [{ leerweg: 'bb', leerjaar: 3 }, 17_332],
    [{ leerweg: 'bb', leerjaar: 4 }, 17_291],
    [{ leerweg: 'bb', lwoo: true }, 14_555],
    [{ traject: lwt }, 1_207],
    [{ traject: lwt, leerjaar: 3 }, 435],
    [{ traject: lwt, leerjaar: 4 }, 772],
    [{ traject: lwt, sex: 'male' }, 801],
    [{ traject: lwt, sex: 'female' }, 406],
    [{ traject: entree }, 299],
    [{ traject: entree, leerjaar: 3 }, 104],
    [{ traject: entree, leerjaar: 4 }, 195],
    [{ leerweg: 'bb', traject: route }, 800],
    [{ leerweg: 'bb', traject: route, leerjaar: 3 }, 397],
    [{ leerweg: 'kb', traject: route }, 385],
    [{ leerweg: 'kb', traject: route, leerjaar: 4 }, 204],
    [{ leerweg: 'bb', traject: [lwt, entree, route] }, 2_306],
    [{ traject: [lwt, entree, route] }, 2_691],
    [{ leerweg: 'kb', leerjaar: 3 }, 28_434],
    [{ leerweg: 'kb', leerjaar: 4 }, 28_179],
    [{ leerweg: 'gl', leerjaar: 3 }, 15_742],
    [{ leerweg: 'gl', leerjaar: 4 }, 12_265],
    [{ leerweg: 'tl', leerjaar: 3 }, 38_083],
    [{ leerweg: 'tl', leerjaar: 4 }, 44_240],
  ])('counts %j', (filter, pupils) => {
    expect(pupilsIn(filter)).toMatchObject({ value: pupils, evidence: { grade: 'computed' } })
  })

  it('takes every row without a filter', () => {
    expect(pupilsIn().value).toBe(pupils2019.reduce((sum, row) => sum + row.pupils, 0))
    expect(pupilsIn({}).evidence.note).toContain('over 72 rows')
    expect(pupilsIn({ lwoo: [true, false], leerjaar: [3, 4] })).toEqual(pupilsIn())
  })

  it('says how an empty combination came to 0', () => {
    expect(pupilsIn({ leerweg: 'kb', traject: lwt })).toMatchObject({ value: 0, evidence: { grade: 'inferred' } })
  })

  it('adds up over any split of a filter', () => {
    const some = <T>(...values: T[]) => fc.option(fc.constantFrom(...values), { nil: undefined })
    const filters = fc.record({ leerweg: some('bb', 'kb', 'gl', 'tl'), lwoo: some(true, false), leerjaar: some(3, 4) })
    fc.assert(
      fc.property(filters, (drawn) => {
        const filter = drawn as PupilFilter
        const parts = (['male', 'female'] as const).map((sex) => pupilsIn({ ...filter, sex }).value)
        expect(parts[0]! + parts[1]!).toBe(pupilsIn(filter).value)
      }),
    )
  })

  it('names every problem of a filter at once', () => {
    const filter = { leerweg: ['bb', 'BB'], leerjaar: 5, sex: [], school: '00AA' } as unknown as PupilFilter
    expect(errorOf(() => pupilsIn(filter))).toMatchObject({
      code: 'invalid-input',
      problems: [
        { path: 'filter.leerweg[1]', hint: 'Codes are written in small letters' },
        { path: 'filter.leerjaar', expected: 'one of 3, 4' },
        { path: 'filter.sex' },
        { path: 'filter.school' },
      ],
    })
    expect(errorOf(() => pupilsIn(null as unknown as PupilFilter))).toMatchObject({ code: 'invalid-input' })
  })

  it('hands out a copy', () => {
    const evidence = pupilsIn({ leerweg: 'bb' }).evidence as { source: { document: string } }
    evidence.source.document = 'spoiled'
    expect(JSON.stringify([pupils2019, pupilsIn()])).not.toContain('spoiled')
  })
})

describe('pupilShareIn', () => {
  it.each<[part: PupilFilter, whole: PupilFilter, percent: string]>([
    [{ lwoo: true }, { leerweg: 'bb' }, '42.0'],
    [{ lwoo: true }, { leerweg: 'bb', traject: 'regulier' }, '41.8'],
    [{ lwoo: true }, { leerweg: 'bb', traject: 'leerwerktraject' }, '41.3'],
    [{ lwoo: true }, { leerweg: 'bb', traject: 'vakmanschaproute' }, '50.9'],
    [{ lwoo: true }, { leerweg: 'bb', traject: 'entree-in-vmbo' }, '48.5'],
  ])('of %j in %j is %s %', (part, whole, percent) => {
    const share = pupilShareIn(part, whole)
    expect(((share.value ?? NaN) * 100).toFixed(1)).toBe(percent)
    expect(share).toMatchObject({ evidence: { grade: 'computed' } })
  })

  it('gives the share of all maatwerk in bb', () => {
    const maatwerk: PupilFilter = { traject: ['leerwerktraject', 'entree-in-vmbo', 'vakmanschaproute'] }
    const percent = (whole: PupilFilter) => ((pupilShareIn(maatwerk, whole).value ?? NaN) * 100).toFixed(2)
    expect(percent({ leerweg: 'bb' })).toBe('6.66')
    expect(percent({ leerweg: 'bb', leerjaar: 3 })).toBe('5.40')
    expect(percent({ leerweg: 'bb', leerjaar: 4 })).toBe('7.92')
    expect(pupilShareIn({ leerweg: 'bb' }).value).toBe(34_623 / pupilsIn().value)
  })

  it('is not known of nobody', () => {
    const found = pupilShareIn({ lwoo: true }, { leerweg: 'kb', traject: 'leerwerktraject' })
    expect(found.value).toBeUndefined()
    expect(found).toHaveProperty('unknown')
    // A combination that has a row, with nobody in it.
    const nobody: PupilFilter = { leerweg: 'kb', traject: 'vakmanschaproute', lwoo: true, leerjaar: 4, sex: 'female' }
    expect(pupilShareIn({}, nobody)).toHaveProperty('unknown')
  })

  it('names the filter that is wrong', () => {
    const wrong = { leerjaar: 2 } as unknown as PupilFilter
    expect(errorOf(() => pupilShareIn(wrong))).toMatchObject({ problems: [{ path: 'part.leerjaar' }] })
    expect(errorOf(() => pupilShareIn({}, wrong))).toMatchObject({ problems: [{ path: 'whole.leerjaar' }] })
  })
})

describe('examsIn', () => {
  const to2019 = [2015, 2016, 2017, 2018, 2019]

  it('pools the pass share of 2015-2019', () => {
    const pooled = (leerweg: 'bb' | 'kb' | 'leerwerktraject') => examsIn({ leerweg, year: to2019 }).value
    expect(pooled('bb')?.candidates).toEqual({ min: 95_150, max: 95_150 })
    expect(((pooled('bb')?.passShare.min ?? NaN) * 100).toFixed(2)).toBe('97.88')
    expect(pooled('bb')?.passShare.min).toBe(pooled('bb')?.passShare.max)
    expect(pooled('leerwerktraject')?.candidates.min).toBe(4_913)
    expect(((pooled('leerwerktraject')?.passShare.min ?? NaN) * 100).toFixed(2)).toBe('95.62')
    expect(((pooled('kb')?.passShare.min ?? NaN) * 100).toFixed(2)).toBe('95.53')
  })

  it('gives what OCW calls vmbo-b for bb and leerwerktraject together', () => {
    const vmboB = (year: number) => examsIn({ leerweg: ['bb', 'leerwerktraject'], year }).value?.passShare.min ?? NaN
    expect((vmboB(2018) * 100).toFixed(2)).toBe('97.79')
    expect((vmboB(2019) * 100).toFixed(2)).toBe('97.95')
  })

  it('keeps every share between 0 and 1', () => {
    for (const { year, leerweg } of examCounts) {
      const { passShare } = examsIn({ year, leerweg }).value!
      expect(passShare.min).toBeGreaterThan(0)
      expect(passShare.min).toBeLessThanOrEqual(passShare.max)
      expect(passShare.max).toBeLessThanOrEqual(1)
    }
  })

  it('names both copies where rows of both were added up', () => {
    const both = examsIn({ leerweg: 'bb' })
    expect('evidence' in both && both.evidence.note).toMatch(/ginberg.*alleschools.*10 of the rows/)
    const one = examsIn({ leerweg: 'bb', year: 2019 })
    expect('evidence' in one && one.evidence.note).not.toContain('alleschools')
  })

  it('is not known for a year that the rows do not have, also beside one that they have', () => {
    expect(examsIn({ year: [2014, 2015] })).toEqual({
      unknown: 'The exam figures have no value for 2014; they cover 2015-2024.',
    })
  })

  it('stops at a filter that selects by something else', () => {
    expect(errorOf(() => examsIn({ year: 2019.5, leerweg: 'lwt' } as never))).toMatchObject({
      problems: [{ path: 'filter.year' }, { path: 'filter.leerweg' }],
    })
  })
})

describe('reportAmount', () => {
  it('gives each amount that is in the list', () => {
    for (const amount of reportAmounts) expect(reportAmount(amount.code)).toEqual(amount)
  })

  it('hands out a copy', () => {
    const amount = reportAmount('regular') as unknown as { value: { eur: string } }
    amount.value.eur = '0'
    expect(reportAmount('regular').value.eur).toBe('8000')
  })

  it('stops at another amount', () => {
    const error = errorOf(() => reportAmount('aka' as never))
    expect(error).toMatchObject({ code: 'invalid-input', problems: [{ path: 'code' }] })
  })
})
