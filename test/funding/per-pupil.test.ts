import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addEuro, roundEuro } from '../../src/core/euro.js'
import {
  explainReport,
  greenVmbo,
  perPupil,
  rugzak,
  schoolTeachers,
  type PupilYear,
  type RugzakPupil,
  type VmboPupil,
} from '../../src/funding/index.js'
import { entriesOf, totalOf } from '../../src/ledger/index.js'
import { deepFreeze } from '../support/deep-freeze.js'
import { errorOf } from '../support/error-of.js'
import {
  componentCases,
  fixedCases,
  greenCases,
  knownCases,
  rugzakCases,
  variableCases,
  type PupilCase,
} from './pupil-cases.js'

const upper: VmboPupil = { leerjaar: 3, department: 'vbo', lwoo: false }
const upperLwoo: VmboPupil = { ...upper, lwoo: true }
const in2014: PupilYear = { year: 2014, schoolTypeGroup: 1 }

/** The ratios of posts were read to March 2015. */
const lawOf = (year: number) => (year === 2016 ? ({ afterLastText: 'unchanged' } as const) : {})

const part = (statement: ReturnType<typeof perPupil>, code: string) => {
  const [entry] = entriesOf(statement.entries, { code })
  return entry === undefined ? undefined : roundEuro(entry.amount, 'cent').eur
}

const titled = (each: PupilCase) => [`${JSON.stringify(each.pupil)} ${JSON.stringify(each.at)}`, each] as const

describe('what a pupil brings', () => {
  it.each([...variableCases, ...fixedCases].map(titled))('%s', (_, { pupil, at, total }) => {
    expect(perPupil(pupil, at, lawOf(at.year)).total.value?.eur).toBe(total)
  })

  it.each(componentCases)('%i, group %i: by part', (year, schoolTypeGroup, teachers, directie, oop, personnel, lwoo) => {
    const found = perPupil(upperLwoo, { year, schoolTypeGroup }, lawOf(year))
    expect(['teachers', 'directie', 'oop', 'lwoo-support'].map((code) => part(found, code))).toEqual(
      [teachers, directie, oop, lwoo],
    )
    const posts = ['teachers', 'directie', 'oop'].flatMap((code) => entriesOf(found.entries, { code }))
    expect(roundEuro(totalOf(posts), 'cent').eur).toBe(personnel)
  })

  it('2013: no total, since the money for material was not read', () => {
    const found = perPupil(upperLwoo, { year: 2013, schoolTypeGroup: 1 })
    expect(found.total.value).toBeUndefined()
    expect(found.known).toEqual({ eur: '9032.26' })
    expect(found.unknown.map(({ code, supply }) => [code, supply])).toEqual([
      ['material', 'context.amounts.material'],
      ['books', 'context.amounts.books'],
      ['lwoo-material', 'context.amounts["lwoo-material"]'],
    ])
    expect(perPupil(upperLwoo, { year: 2013, schoolTypeGroup: 4 }).known).toEqual({ eur: '9318.76' })
  })

  it('2013, personnel with fixed posts of a vbo school', () => {
    const at = { year: 2013, schoolTypeGroup: 1, schoolType: 'vbo', basis: 'with-fixed' } as const
    expect(perPupil(upper, { ...at, pupils: 400 }).known).toEqual({ eur: '5573.42' })
    expect(perPupil(upper, { ...at, pupils: 800 }).known).toEqual({ eur: '5334.61' })
  })

  it('2016: not known by the law as read, since the ratios were read to 2015', () => {
    const found = perPupil(upper, { year: 2016, schoolTypeGroup: 1 })
    expect(found.unknown.map(({ code }) => code)).toEqual(['teachers', 'directie', 'oop'])
    const unchanged = perPupil(upper, { year: 2016, schoolTypeGroup: 1 }, { afterLastText: 'unchanged' })
    expect(unchanged.assumptions).toEqual(['school-has-vbo', 'unchanged-after-last-text'])
    const read = perPupil(upper, in2014, { afterLastText: 'unchanged' })
    expect(read.assumptions, 'nothing of 2014 had to be taken as unchanged').toEqual(['school-has-vbo'])
  })

  it.each(knownCases)('%s of %i as known on %s', (code, year, knownOn, amount) => {
    expect(part(perPupil(upperLwoo, { year, schoolTypeGroup: 1 }, { knownOn }), code)).toBe(amount)
  })

  it.each([
    ['mavo', '643.31'],
    ['gemengd', '962.58'],
    ['landbouw', '1153.05'],
    ['vbo', '1792.75'],
    ['grafimedia', '2383.85'],
    ['nautisch', '2383.85'],
  ] as const)('material of %s in 2014', (department, amount) => {
    expect(part(perPupil({ ...upper, department }, in2014), 'material')).toBe(amount)
    const lower = part(perPupil({ leerjaar: 2, department, lwoo: false }, in2014), 'material')
    expect(lower).toBe(department === 'nautisch' ? '2383.85' : '777.44')
  })

  it('a school without vbo gets a teacher for 20 pupils', () => {
    const mavo: VmboPupil = { leerjaar: 3, department: 'mavo', lwoo: false }
    // 73186.32 / 20 and 78948.24 / 20
    expect(part(perPupil(mavo, { ...in2014, schoolType: 'mavo' }), 'teachers')).toBe('3659.32')
    expect(part(perPupil(mavo, { year: 2014, schoolTypeGroup: 3 }), 'teachers')).toBe('3947.41')
  })

  it('prestatiebox: 146 in 2013 and 2014, 185 in 2015, not read for 2016', () => {
    const box = (year: number) => part(perPupil(upper, { ...in2014, year, prestatiebox: true }), 'prestatiebox')
    expect([2012, 2013, 2014, 2015, 2016].map(box)).toEqual([undefined, '146', '146', '185', undefined])
  })

  it('rugzak and lwoo together: 12,995.82 in 2014, and nothing to the school from 2015', () => {
    const found = perPupil({ ...upperLwoo, rugzak: 'cluster-4' }, in2014)
    expect(found.total.value).toEqual({ eur: '12995.82' })
    expect(found.assumptions).toContain('rugzak-of-the-school-year-that-ends')
    const later = perPupil({ ...upperLwoo, rugzak: 'cluster-4' }, { ...in2014, year: 2015 })
    expect(later.total.value).toEqual({ eur: '11738.99' })
    expect(later.assumptions).toContain('rugzak-not-to-the-school')
    const other = perPupil({ ...upper, rugzak: 'cluster-4' }, in2014)
    expect(part(other, 'rugzak')).toBe('3224.24')
    expect(perPupil({ ...upper, rugzak: 'deaf' }, { ...in2014, year: 2010 }).unknown.at(-1)?.code).toBe('rugzak')
  })

  it('an amount of the caller fills a gap, and shows as an estimate', () => {
    const source = { document: 'our own books' }
    const given = { value: { eur: '1' }, source }
    const amounts = { material: given, books: given }
    const found = perPupil(upper, { year: 2013, schoolTypeGroup: 1 }, { amounts })
    expect(found.total).toMatchObject({ value: { eur: '5097.8' }, evidence: { grade: 'estimate' } })
    expect(entriesOf(found.entries, { code: 'books' })[0]?.evidence).toMatchObject({ source, grade: 'estimate' })
    expect(perPupil(upper, in2014, { amounts: { books: given } }).total.value).toEqual({ eur: '6938.48' })
  })

  it('takes fixed amounts once for a community', () => {
    const at = { ...in2014, schoolType: 'vbo-mavo', pupils: 400, basis: 'with-fixed' } as const
    expect(perPupil(upper, at).assumptions).toEqual(['fixed-amounts-once-per-community'])
    expect(perPupil(upper, { ...at, schoolType: 'vbo' }).assumptions).toEqual([])
  })
})

describe('the teachers of a school', () => {
  const school = { schoolTypeGroup: 1, schoolType: 'vbo-mavo', regular: 290, lwoo: 110 } as const

  it('have a ratio of their own for lwoo in 2013, and an amount in 2014', () => {
    const before = schoolTeachers({ ...school, year: 2013 })
    expect([before.posts.value, before.teachers.value?.eur, before.support.value?.eur]).toEqual([33.561, '2428674.99', '0'])
    const after = schoolTeachers({ ...school, year: 2014 })
    expect([after.posts.value, after.teachers.value?.eur, after.support.value?.eur]).toEqual(
      [27.577, '2018259.15', '425385.4'],
    )
    const vbo = { schoolTypeGroup: 1, schoolType: 'vbo', regular: 400, lwoo: 0, year: 2014 } as const
    const found = schoolTeachers(vbo)
    expect([found.posts.value, found.teachers.value?.eur]).toEqual([25.977, '1901161.03'])
    expect(schoolTeachers({ ...vbo, regular: 800 }).posts.value).toBe(49.314)
    expect(schoolTeachers({ ...vbo, year: 2018 }).support.value).toBeUndefined()
  })

  it('are asked for a school that can be', () => {
    const error = errorOf(() => schoolTeachers({ ...school, year: 2014, regular: 89, schoolTypeGroup: 4 }))
    expect(error.problems.map(({ path }) => path)).toEqual(['school.schoolTypeGroup', 'school.regular'])
  })

  it.each([[2014, 1, 0.97138], [2014, 4, 0.97138], [2015, 1, 0.97141], [2015, 4, 0.97141]] as const)(
    'the support of %i in group %i is %f of what two ratios would give',
    (year, schoolTypeGroup, ratio) => {
      const found = perPupil(upperLwoo, { year, schoolTypeGroup })
      const teacher = Number(totalOf(entriesOf(found.entries, { code: 'teachers' })).eur) * 17.14
      const support = Number(totalOf(entriesOf(found.entries, { code: 'lwoo-support' })).eur)
      expect(Math.abs(support / (teacher * (1 / 8.87 - 1 / 17.14)) - ratio)).toBeLessThan(0.00001)
    },
  )
})

describe('rugzak', () => {
  it.each(rugzakCases)('%s as known on %s', (schoolYear, knownOn, lwooOrPro, otherVo, respend) => {
    const of = (support: boolean) => rugzak({ indication: 'cluster-4', lwooOrPro: support, schoolYear }, { knownOn })
    expect([of(true).part.value?.eur, of(false).part.value?.eur]).toEqual([lwooOrPro, otherVo])
    expect([of(true).respend.value?.eur, of(false).respend.value?.eur]).toEqual([respend, respend])
  })

  it('goes to the school, then to the samenwerkingsverband, then ends', () => {
    const of = (schoolYear: string) => rugzak({ indication: 'cluster-4', lwooOrPro: true, schoolYear })
    const seen = ['2013-2014', '2014-2015', '2015-2016'].map(of)
    expect(seen.map(({ regime, entries }) => [regime, entries.map(({ receiver }) => receiver)])).toEqual([
      ['rugzak', ['school', 'special-school']],
      ['transition', ['samenwerkingsverband']],
      ['ended', []],
    ])
  })

  it.each([
    ['deaf', '2484.73', '5897.76'],
    ['hard-of-hearing', '1597.32', '3661'],
    ['physical-handicap', '1626.91', '5012.42'],
    ['long-term-ill-with-physical-handicap', '1597.32', '3214.31'],
    ['zmlk', '1597.32', '3100.31'],
  ] as const)('%s in 2013-2014', (indication, school, respend) => {
    const pupil: RugzakPupil = { indication, lwooOrPro: true, schoolYear: '2013-2014' }
    expect([rugzak(pupil).part.value?.eur, rugzak(pupil).respend.value?.eur]).toEqual([school, respend])
    expect(rugzak({ ...pupil, lwooOrPro: false }).part.value?.eur).toBe('3224.24')
  })

  it.each([
    ['deaf', undefined],
    ['hard-of-hearing', undefined],
    ['physical-handicap', undefined],
    ['long-term-ill-with-physical-handicap', '1594.36'],
    ['zmlk', '1594.36'],
  ] as const)('%s in other years: for the school what cluster 4 has, or not read', (indication, school) => {
    const pupil: RugzakPupil = { indication, lwooOrPro: true, schoolYear: '2012-2013' }
    const found = rugzak(pupil)
    expect([found.part.value?.eur, found.respend.value]).toEqual([school, undefined])
    const other = rugzak({ ...pupil, lwooOrPro: false, schoolYear: '2014-2015' }).part.value?.eur
    expect(other).toBe(school === undefined ? undefined : '3265.89')
  })
})

describe('green vmbo', () => {
  it.each(greenCases)('%i', (year, regular, lwoo) => {
    expect(greenVmbo({ year, lwoo: false }).total.value?.eur).toBe(regular)
    const found = greenVmbo({ year, lwoo: true })
    expect(found.total.value?.eur).toBe(lwoo)
    if (found.total.value !== undefined) expect(totalOf(found.entries)).toEqual(found.total.value)
  })
})

describe('the amounts of the report', () => {
  const rows = explainReport().flatMap(({ figure, candidates }) => {
    return candidates.map(({ code, amount, deviation }) => [figure, code, amount.value?.eur, deviation] as const)
  })
  const of = (figure: string) => rows.filter(([each]) => each === figure).map(([, code, eur]) => [code, eur])

  it('have these candidates', () => {
    expect(of('regular')).toEqual([
      ['upper-full-broad-800', '7966.37'],
      ['upper-full-vbo-400-prestatiebox', '7952.7'],
      ['upper-full-vbo-mavo-400', '8099.44'],
      ['upper-full-vbo-400', '7806.7'],
      ['answer-of-the-ministry-average-vmbo', '7500'],
      ['four-years-full-vbo-400', '7299.05'],
      ['upper-variable', '7236.04'],
    ])
    expect(of('lwoo')).toEqual([
      ['green-vmbo-2015-lwoo-and-housing', '10993.34'],
      ['lower-lwoo-full-broad-800', '11029.79'],
      ['lower-lwoo-full-vbo-mavo-400', '11059.95'],
      ['four-years-lwoo-variable', '10797.53'],
      ['lower-lwoo-full-vbo-400', '10767.21'],
      ['upper-lwoo-variable', '11398.5'],
      ['upper-lwoo-full-vbo-400', '11969.16'],
      ['upper-lwoo-full-broad-800', '12231.74'],
      ['upper-lwoo-full-vbo-mavo-400', '12261.9'],
    ])
    expect(of('difference')).toEqual([
      ['green-vmbo-text-2010', '3002'],
      ['green-vmbo-2014', '3684.18'],
      ['lower-supplement-group-1', '3975.82'],
      ['lower-supplement-group-4', '4078.73'],
      ['upper-supplement-group-1', '4162.46'],
      ['upper-supplement-group-4', '4265.37'],
    ])
    expect(of('school-3-regular')).toEqual([
      ['answer-of-the-ministry-personnel', '6000'],
      ['green-vmbo-text-2010-and-housing', '6012.33'],
      ['personnel-vbo-mavo-400', '5920.5'],
      ['mavo-upper-variable', '6086.6'],
      ['lower-variable', '6220.73'],
      ['personnel-vbo-400', '5627.76'],
    ])
    expect(of('school-3-aka')).toEqual([
      ['school-3-standard-and-one-more-teacher', '10269.91'],
      ['lower-variable-and-one-more-teacher', '10490.64'],
    ])
    expect(of('rugzak')).toEqual([
      ['rugzak-other-vo', '3224.24'],
      ['rugzak-lwoo-or-pro', '1597.32'],
    ])
  })

  it('lie this far from them', () => {
    const percent = Object.fromEntries(rows.map(([, code, , deviation]) => [code, (deviation! * 100).toFixed(1)]))
    expect(percent).toMatchObject({
      'upper-full-vbo-400': '-2.4',
      'upper-full-vbo-mavo-400': '1.2',
      'upper-variable': '-9.6',
      'four-years-full-vbo-400': '-8.8',
      'lower-lwoo-full-vbo-mavo-400': '0.5',
      'lower-lwoo-full-vbo-400': '-2.1',
      'four-years-lwoo-variable': '-1.8',
      'upper-lwoo-variable': '3.6',
      'personnel-vbo-400': '-6.2',
      'personnel-vbo-mavo-400': '-1.3',
      'school-3-standard-and-one-more-teacher': '2.7',
      'rugzak-other-vo': '24.0',
      'rugzak-lwoo-or-pro': '-38.6',
    })
  })

  it('stand beside an answer of the ministry that another page quotes, which is round itself', () => {
    const found = explainReport().flatMap(({ candidates }) => candidates.filter(({ code }) => code.startsWith('answer-of')))
    expect(found.map(({ amount, deviation }) => [amount, deviation])).toMatchObject([
      [{ evidence: { grade: 'secondary', approximate: true, voice: 'document' } }, -0.0625],
      [{ evidence: { grade: 'secondary', approximate: true, voice: 'document' } }, 0],
    ])
  })

  it('name no source, and their difference is no supplement', () => {
    const cautions = explainReport().map(({ figure, caution, voice }) => [figure, caution, voice])
    expect(cautions).toContainEqual(['difference', 'pair-not-subtractable', 'derived'])
    expect(cautions).toContainEqual(['regular', 'no-basis-named', 'researchers'])
    expect(cautions).toContainEqual(['school-3-aka', 'no-basis-named', 'vmbo'])
  })
})

describe('bad input', () => {
  it('names every problem at once, and no value', () => {
    const secret = 'Jansen'
    const error = errorOf(() =>
      perPupil(
        { leerjaar: 7, department: secret, lwoo: secret, rugzak: secret, name: secret } as never,
        { year: 1.5, schoolTypeGroup: 2, basis: 'with-fixed', pupils: 199 } as never,
        { amounts: { books: { value: { eur: secret } }, other: secret } } as never,
      ),
    )
    expect(error.code).toBe('invalid-input')
    expect(error.problems.map(({ path }) => path)).toEqual([
      ...['pupil.name', 'pupil.leerjaar', 'pupil.department', 'pupil.lwoo', 'pupil.rugzak'],
      ...['at.schoolType', 'at.year', 'at.schoolTypeGroup', 'at.pupils'],
      ...['context.amounts.other', 'context.amounts.books.source', 'context.amounts.books.value'],
    ])
    expect(error.message).not.toContain(secret)
  })

  it('stops where the type of school is of another group, or a department is absent', () => {
    const other = errorOf(() => perPupil({ leerjaar: 3, lwoo: false }, { ...in2014, schoolType: 'mavo-havo' }))
    expect(other.problems.map(({ path }) => path)).toEqual(['pupil.department', 'at.schoolTypeGroup'])
  })

  it('stops at a department that the school cannot have', () => {
    const paths = (work: () => unknown) => errorOf(work).problems.map(({ path }) => path)
    expect(paths(() => perPupil(upper, { year: 2014, schoolTypeGroup: 3 }))).toEqual(['pupil.department'])
    for (const department of ['vbo', 'landbouw', 'grafimedia', 'nautisch'] as const) {
      const at = { year: 2014, schoolTypeGroup: 1, schoolType: 'mavo' } as const
      expect(paths(() => perPupil({ ...upper, department }, at))).toEqual(['pupil.department'])
      expect(perPupil({ ...upper, department }, { ...at, schoolType: 'vbo-mavo' }).total.value).toBeDefined()
    }
  })

  it('stops at amounts below nothing, years that are none, and lwoo that is neither yes nor no', () => {
    const paths = (work: () => unknown) => errorOf(work).problems.map(({ path }) => path)
    const source = { document: 'ours' }
    const amounts = { books: { value: { eur: '-1' }, source }, material: { value: { eur: '1' }, source: { document: '' } } }
    expect(paths(() => perPupil(upper, in2014, { amounts }))).toEqual([
      ...['context.amounts.material.source.document', 'context.amounts.books.value'],
    ])
    for (const year of ['2014', NaN, 2014.5, 1989, null, Infinity]) {
      expect(paths(() => perPupil(upper, { ...in2014, year } as never))).toEqual(['at.year'])
    }
    for (const lwoo of ['yes', 1, null, NaN]) expect(paths(() => perPupil({ ...upper, lwoo } as never, in2014))).toEqual(['pupil.lwoo'])
    for (const pupils of [-1, 0, 199, 400.5, '400']) {
      const at = { ...in2014, schoolType: 'vbo', basis: 'with-fixed', pupils } as never
      expect(paths(() => perPupil(upper, at))).toEqual(['at.pupils'])
    }
    expect(paths(() => perPupil(null as never, [] as never, 'x' as never))).toEqual(['pupil', 'at', 'context'])
    expect(paths(() => schoolTeachers({ year: 2014, schoolTypeGroup: 1, schoolType: 'vbo', regular: -1, lwoo: 400 }))).toEqual(['school.regular'])
  })

  it('stops at a rugzak, a green pupil or a reading that cannot be', () => {
    const paths = (work: () => unknown) => errorOf(work).problems.map(({ path }) => path)
    expect(paths(() => rugzak({ indication: 'x', schoolYear: '2013' } as never))).toEqual(
      ['pupil.lwooOrPro', 'pupil.indication', 'pupil.schoolYear'],
    )
    expect(paths(() => greenVmbo({ year: 'x' } as never))).toEqual(['pupil.lwoo', 'pupil.year'])
    expect(paths(() => greenVmbo({ year: 2014, lwoo: true }, { reading: 'report-2014/amounts-per-pupil' }))).toEqual(
      ['context.reading'],
    )
    expect(errorOf(() => perPupil(upper, in2014, { knownOn: '2014-13-01' })).code).toBe('invalid-date')
  })
})

const pupils = fc.record({
  leerjaar: fc.constantFrom(1, 2, 3, 4),
  department: fc.constantFrom('mavo', 'gemengd', 'landbouw', 'vbo', 'grafimedia', 'nautisch'),
  lwoo: fc.boolean(),
  rugzak: fc.constantFrom(undefined, 'cluster-4', 'deaf'),
}) as fc.Arbitrary<VmboPupil>
const years = fc.record({
  year: fc.integer({ min: 2005, max: 2018 }),
  schoolTypeGroup: fc.constantFrom(1, 3, 4),
}) as fc.Arbitrary<PupilYear>
/** A school without vbo has no departments of it. */
const canBe = (pupil: VmboPupil, at: PupilYear) => at.schoolTypeGroup !== 3 || ['mavo', 'gemengd'].includes(pupil.department!)
const day = fc.date({ min: new Date('2005-01-01'), max: new Date('2018-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

describe('a statement', () => {
  it('adds up: the known part is the sum of the entries, and the total is there only where nothing is unknown', () => {
    fc.assert(fc.property(pupils, years, day, (pupil, at, knownOn) => {
      fc.pre(canBe(pupil, at))
      const found = perPupil(deepFreeze(pupil), deepFreeze(at), { knownOn })
      expect(found.known).toEqual(roundEuro(addEuro(...found.entries.map(({ amount }) => amount)), 'cent'))
      expect(found.total.value).toEqual(found.unknown.length === 0 ? found.known : undefined)
    }))
  })

  it('never carries an amount into a year that it is not of', () => {
    // Facts on amounts are named by their year; that of 2011 holds for 2010 too, and ratios have no year.
    const yearsOf = (id: string) => [...id.matchAll(/-(20\d\d)(?=-|$)/g)].map(([, year]) => Number(year))
    fc.assert(fc.property(pupils, years, fc.constantFrom('unknown', 'unchanged'), (pupil, at, afterLastText) => {
      fc.pre(canBe(pupil, at))
      const box = { ...at, prestatiebox: true }
      for (const { code, period, evidence } of perPupil(pupil, box, { afterLastText } as const).entries) {
        if (code === 'rugzak') expect(period).toBe(`${at.year - 1}-${at.year}`)
        else if (code !== 'prestatiebox' || at.year !== 2015) {
          const of = yearsOf(evidence.fact!.id)
          expect([code, of[0]]).toEqual([code, at.year === 2010 ? 2011 : at.year])
        }
      }
    }))
  })

  it('is unknown in every year of which no table was read', () => {
    for (const year of [2005, 2009, 2012, 2013, 2017, 2018, 2024, 2050]) {
      const { unknown, total } = perPupil(upperLwoo, { ...in2014, year }, { afterLastText: 'unchanged' })
      expect([year, total.value]).toEqual([year, undefined])
      expect(unknown.map(({ code }) => code)).toContain('material')
    }
  })

  it('knows an amount only from an act that was there', () => {
    fc.assert(fc.property(pupils, years, day, (pupil, at, knownOn) => {
      fc.pre(canBe(pupil, at))
      const { entries } = perPupil(pupil, at, { knownOn })
      for (const { evidence } of entries) expect((evidence.source.datedOn ?? '') <= knownOn).toBe(true)
    }))
  })
})
