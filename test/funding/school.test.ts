import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addEuro, multiplyEuro, roundEuro, subtractEuro } from '../../src/core/euro.js'
import {
  forGroup,
  forSchool,
  perPupil,
  rateOf,
  schoolTeachers,
  simplified,
  type GroupYear,
  type PupilGroup,
  type School,
} from '../../src/funding/index.js'
import { balanceOf, entriesOf, totalOf } from '../../src/ledger/index.js'
import { fundingRules } from '../../src/register/rules/funding.js'
import { deepFreeze } from '../support/deep-freeze.js'
import { errorOf } from '../support/error-of.js'
import { groupCases, rateCases, schoolCases, simplifiedCases, type MoneyCase } from './school-cases.js'

const titled = <Case extends MoneyCase<object>>(each: Case) => [`${each.fact}: ${each.why}`, each] as const
const codes = (parts: readonly { readonly code: string }[]) => [...new Set(parts.map(({ code }) => code))]
const paths = (work: () => unknown) => errorOf(work).problems.map(({ path }) => path)

describe('the money of a school', () => {
  it.each(schoolCases.map(titled))('%s', (_, { facts, context, total, known, unknown = [], also = {} }) => {
    const found = forSchool(facts.school, facts.at, context)
    expect(found.total.value?.eur).toBe(total)
    expect(codes(found.unknown).sort()).toEqual([...unknown].sort())
    if (known !== undefined) expect(found.known.eur).toBe(known)
    const { teachers, directie, oop } = found.posts
    const results = { teachers: teachers.value, directie: directie.value, oop: oop.value, perPupil: found.perPupil.value?.eur }
    expect(results).toMatchObject(also)
  })

  const vbo: School = { schoolType: 'vbo', pupils: [{ leerjaar: 3, department: 'vbo', pupils: 400, lwoo: 110 }] }

  it('stands in entries that the rijk pays to the school, each with its arithmetic', () => {
    const { entries } = forSchool(vbo, { year: 2014 })
    expect(entries.map(({ code, amount, arithmetic }) => [code, amount.eur, arithmetic])).toEqual([
      ['teachers', '1901161.03', '25.977 posts x 73186.32'],
      ['directie', '189178.48', '2.365 posts x 79990.9'],
      ['oop', '160725.19', '3.832 posts x 41942.9'],
      ['material/fixed-per-school', '18323.96', '1 x 18323.96'],
      ['material/fixed-rooms', '16728.32', '1 x 16728.32'],
      ['material/group-5', '717100', '400 x 1792.75'],
      ['material/books', '119424', '400 x 298.56'],
      ['lwoo-support', '425385.4', '110 x 3867.14'],
      ['material/lwoo-leerjaar-3-4', '32485.2', '110 x 295.32'],
    ])
    const total = totalOf(entries)
    expect(balanceOf(entries)).toEqual({ rijk: multiplyEuro(total, -1), school: total })
  })

  it('has the posts and the money for teachers that are asked for alone', () => {
    for (const year of [2013, 2014, 2015]) {
      const alone = schoolTeachers({ year, schoolTypeGroup: 1, schoolType: 'vbo', regular: 290, lwoo: 110 })
      const whole = forSchool(vbo, { year })
      expect(whole.posts.teachers.value).toBe(alone.posts.value)
      expect(entriesOf(whole.entries, { code: 'teachers' })[0]?.amount).toEqual(alone.teachers.value)
    }
  })

  it('takes as given what the law leaves open', () => {
    const small = { schoolType: 'vbo-mavo', pupils: [{ leerjaar: 1, pupils: 90, lwoo: 0 }] } as const
    expect(forSchool(small, { year: 2014 }, { afterLastText: 'unchanged' }).assumptions).toEqual([
      'fixed-amounts-once-per-community',
      'filled-up-to-200-pupils',
      'not-in-a-vertical-school-community',
      'not-below-the-closing-norm',
      'unchanged-after-last-text',
    ])
    expect(forSchool(vbo, { year: 2014 }).assumptions).toEqual([
      'not-in-a-vertical-school-community',
      'no-posts-from-special-education',
    ])
    const plain: School = { schoolType: 'vbo', pupils: [{ leerjaar: 3, department: 'vbo', pupils: 200, lwoo: 0 }] }
    expect(forSchool(plain, { year: 2014 }).assumptions).toEqual(['not-in-a-vertical-school-community'])
    const pro: School = { schoolType: 'praktijkonderwijs', pupils: [{ leerjaar: 1, department: 'praktijkonderwijs', pupils: 120 }] }
    expect(forSchool(pro, { year: 2014 }).assumptions).toEqual([
      ...['not-in-a-vertical-school-community', 'no-posts-from-special-education', 'not-below-the-closing-norm'],
    ])
  })

  it('says so where posts below the closing norm or the amount for landbouw could be meant', () => {
    const of = (school: School) => forSchool(school, { year: 2014 }).assumptions
    const [groups1And2, groups3And4] = (['groups1And2', 'groups3And4'] as const).map((group) => {
      const { effects } = fundingRules['funding/personnel/posts-below-closing-norm']
      return Math.max(...effects.flatMap(({ value }) => value[group].map(({ below }) => below)))
    })
    const vboOf = (pupils: number): School => ({ schoolType: 'vbo', pupils: [{ leerjaar: 2, pupils, lwoo: 0 }] })
    const broad = (pupils: number): School => ({ schoolType: 'vbo-mavo-havo-vwo', pupils: [{ leerjaar: 2, pupils, lwoo: 0 }] })
    expect(of(vboOf(groups1And2! - 1))).toContain('not-below-the-closing-norm')
    expect(of(vboOf(groups1And2!))).not.toContain('not-below-the-closing-norm')
    expect(of(broad(groups3And4! - 1))).toContain('not-below-the-closing-norm')
    expect(of(broad(groups3And4!))).not.toContain('not-below-the-closing-norm')
    const landbouw = { leerjaar: 3, department: 'landbouw', pupils: 300, lwoo: 0 } as const
    const first = { leerjaar: 1, pupils: 100, lwoo: 0 } as const
    expect(of({ schoolType: 'vbo', pupils: [first, landbouw] })).toContain('not-for-landbouw-only')
    expect(of({ schoolType: 'vbo', pupils: [first, landbouw, { ...landbouw, department: 'vbo' }] })).not.toContain('not-for-landbouw-only')
    expect(of({ schoolType: 'vbo-mavo', pupils: [first, landbouw] })).not.toContain('not-for-landbouw-only')
    expect(of(vboOf(300))).not.toContain('not-for-landbouw-only')
  })

  it('has no leerjaar that its kind of education does not have', () => {
    const row = (leerjaar: number, department: string, lwoo?: number) => ({ leerjaar, department, pupils: 5, lwoo })
    const of = (schoolType: string, ...pupils: object[]) => () => forSchool({ schoolType, pupils } as never, { year: 2014 })
    const broad = [row(5, 'mavo', 0), row(5, 'gemengd', 0), row(5, 'grafimedia', 0), row(6, 'havo')]
    expect(paths(of('vbo-mavo-havo-vwo', ...broad))).toEqual([0, 1, 2, 3].map((index) => `school.pupils[${index}].leerjaar`))
    const fine = [row(4, 'mavo', 0), row(6, 'vbo', 0), row(6, 'landbouw', 0), row(4, 'grafimedia', 0), row(5, 'havo'), row(6, 'vwo')]
    expect(of('vbo-mavo-havo-vwo', ...fine)).not.toThrow()
  })

  it('takes prices of the caller, and says where to give them', () => {
    const source = { document: 'Stcrt. 2012, 20310, as we have it' }
    const { unknown } = forSchool(vbo, { year: 2013 })
    expect(unknown[0]).toMatchObject({
      code: 'material/fixed-per-school',
      supply: 'context.amounts["material/fixed-per-school"]',
    })
    const amounts = Object.fromEntries(unknown.map(({ code }) => [code, { value: { eur: '100' }, source }]))
    const found = forSchool(vbo, { year: 2013 }, { amounts })
    expect(found.total).toMatchObject({ value: { eur: '2753567.4' }, evidence: { grade: 'estimate' } })
    const posts = forSchool(vbo, { year: 2014 }, { amounts: { teachers: { value: { eur: '80000' }, source } } })
    expect(entriesOf(posts.entries, { code: 'teachers' })[0]).toMatchObject({
      amount: { eur: '2078160' },
      evidence: { source, grade: 'estimate' },
    })
    const at = { year: 2016, prestatiebox: true }
    expect(codes(forSchool(vbo, at).unknown)).toContain('prestatiebox')
    const box = forSchool(vbo, at, { amounts: { prestatiebox: { value: { eur: '200' }, source } } })
    expect(entriesOf(box.entries, { code: 'prestatiebox' })[0]?.amount).toEqual({ eur: '80000' })
  })

  it('takes posts of the caller, where the ratios of a year were not read', () => {
    const teachers = { value: 26, source: { document: 'our own books' } }
    const found = forSchool(vbo, { year: 2016 }, { posts: { teachers } })
    expect(found.posts.teachers).toMatchObject({ value: 26, evidence: { grade: 'estimate' } })
    // 26 x 76,575.18
    expect(entriesOf(found.entries, { code: 'teachers' })[0]).toMatchObject({
      ...{ amount: { eur: '1990954.68' }, arithmetic: '26 posts x 76575.18', evidence: { grade: 'estimate' } },
    })
    expect(found.unknown.map(({ supply }) => supply)).toEqual(['context.posts.directie', 'context.posts.oop'])
    const wrong = { teachers: { value: -1 }, other: 1 } as never
    expect(paths(() => forSchool(vbo, { year: 2016 }, { posts: wrong }))).toEqual([
      ...['context.posts.other', 'context.posts.teachers.source', 'context.posts.teachers.value'],
    ])
    expect(paths(() => forSchool(vbo, { year: 2016 }, { posts: 1 } as never))).toEqual(['context.posts'])
  })

  it('is asked for a school that can be', () => {
    const secret = 'Jansen'
    const error = errorOf(() =>
      forSchool(
        {
          schoolType: 'mavo',
          pupils: [
            { leerjaar: 7, pupils: -1, name: secret },
            { leerjaar: 3, department: 'vbo', pupils: 2, lwoo: 3 },
            { leerjaar: 3, pupils: 1.5, lwoo: 0 },
            { leerjaar: 4, department: 'havo', pupils: 2, lwoo: 1 },
          ],
          secondSites: -1,
        } as never,
        { year: 2022 },
        { amounts: { other: secret } } as never,
      ),
    )
    expect(error.problems.map(({ path }) => path)).toEqual([
      'school.pupils[0].name',
      'school.pupils[0].department',
      'school.pupils[0].lwoo',
      'school.pupils[0].leerjaar',
      'school.pupils[0].pupils',
      'school.pupils[1].department',
      'school.pupils[1].lwoo',
      'school.pupils[2].department',
      'school.pupils[2].pupils',
      'school.pupils[3].department',
      'school.pupils[3].lwoo',
      'school.secondSites',
      'at.year',
      'context.amounts.other',
    ])
    expect(error.message).not.toContain(secret)
    expect(error.problems.find(({ path }) => path === 'at.year')?.hint).toContain('simplified')
    expect(paths(() => forSchool({ schoolType: 'vbo', pupils: [] }, { year: 1989 }))).toEqual(['school.pupils', 'at.year'])
    const pro = { schoolType: 'praktijkonderwijs', pupils: [{ leerjaar: 1, pupils: 3, lwoo: 0 }] } as const
    expect(paths(() => forSchool(pro, { year: 2014 }))).toEqual(['school.pupils[0].department'])
  })
})

const fifteen: PupilGroup = { pupils: 15, lwoo: 6, leerjaar: 3, department: 'vbo' }
const in2014: GroupYear = { year: 2014, schoolTypeGroup: 1 }

describe('the money of a group', () => {
  it.each(groupCases.map(titled))('%s', (_, { facts, context, total, known, unknown = [], also = {} }) => {
    const found = forGroup(facts.group, facts.at, context)
    expect(found.total.value?.eur).toBe(total)
    expect(codes(found.unknown)).toEqual(unknown)
    if (known !== undefined) expect(found.known.eur).toBe(known)
    const { perRegularPupil, perLwooPupil } = found
    expect({ perRegularPupil: perRegularPupil.value?.eur, perLwooPupil: perLwooPupil.value?.eur }).toMatchObject(also)
  })

  it('is that of its pupils apart', () => {
    const pupil = { leerjaar: 3, department: 'vbo', lwoo: false } as const
    expect(forGroup(fifteen, in2014).perRegularPupil.value).toEqual(perPupil(pupil, in2014 as never).total.value)
    // What the worked example multiplies: 60 times the amount of one, rounded first.
    expect(multiplyEuro(forGroup(fifteen, in2014).perRegularPupil.value!, 60)).toEqual({ eur: '434162.4' })
    expect(forGroup({ ...fifteen, pupils: 60, lwoo: 0 }, in2014).total.value).toEqual({ eur: '434162.14' })
  })

  it('shows both calendar years of a school year, and the books once', () => {
    const { entries, assumptions } = forGroup({ ...fifteen, lwoo: 0 }, { schoolYear: '2014-2015', schoolTypeGroup: 1 })
    expect(entries.map(({ code, period }) => `${period} ${code}`)).toEqual([
      ...['2014 teachers', '2014 directie', '2014 oop', '2014 material', '2014 books'],
      ...['2015 teachers', '2015 directie', '2015 oop', '2015 material'],
    ])
    const material = entriesOf(entries, { code: 'material' })
    // 5/12 of 15 x 1,792.75 and 7/12 of 15 x 1,851.93
    expect(material.map(({ amount }) => roundEuro(amount, 'cent').eur)).toEqual(['11204.69', '16204.39'])
    expect(material[0]?.arithmetic).toBe('5/12 x 15 pupils x 1792.75')
    expect(entriesOf(entries, { code: 'books' })[0]?.amount).toEqual({ eur: '4478.4' })
    expect(assumptions).toEqual(['school-has-vbo', 'same-pupils-on-both-count-dates', 'books-of-the-school-year'])
  })

  it('names the year of what is not known, and what an amount may be given for', () => {
    const found = forGroup(fifteen, { schoolYear: '2013-2014', schoolTypeGroup: 1 })
    expect(found.unknown.map(({ supply }) => supply)).toEqual([
      'context.amounts["2013"].material',
      'context.amounts["2013"].books',
      'context.amounts["2013"]["lwoo-material"]',
    ])
    expect(found.perLwooPupil).toEqual({ unknown: 'Not known: material of 2013, books of 2013, lwoo-material of 2013.' })
    // Nobody has lwoo, so that its amount is not needed for the total.
    const none = forGroup({ ...fifteen, lwoo: 0 }, { schoolYear: '2013-2014', schoolTypeGroup: 1 })
    expect(codes(none.unknown)).toEqual(['material', 'books'])
  })

  it('by the report is an estimate of the researchers, and round', () => {
    const { total, perRegularPupil, perLwooPupil, assumptions, entries } = forGroup(fifteen, { ...in2014, basis: 'report' })
    expect(total).toMatchObject({ evidence: { grade: 'estimate', approximate: true } })
    for (const each of [perRegularPupil, perLwooPupil]) {
      expect(each).toMatchObject({
        evidence: { grade: 'estimate', approximate: true, voice: 'researchers', source: { at: 'section 4.1.1, lines 628-630' } },
      })
    }
    expect(assumptions).toEqual(['report-names-no-year'])
    expect(entries.map(({ code, arithmetic }) => [code, arithmetic])).toEqual([
      ['regular-pupils', '9 pupils x 8000'],
      ['lwoo-pupils', '6 pupils x 11000'],
    ])
  })

  it('by the report takes round amounts of the caller', () => {
    const source = { document: 'our own books' }
    const amounts = { 2013: { 'regular-pupils': { value: { eur: '6000' }, source } } }
    const found = forGroup({ pupils: 18, lwoo: 9 }, { schoolYear: '2013-2014', basis: 'report' }, { amounts })
    // 9 x 6,000 + 9 x 11,000
    expect(found.total.value).toEqual({ eur: '153000' })
    expect(found.perRegularPupil).toMatchObject({ value: { eur: '6000' }, evidence: { source, grade: 'estimate' } })
  })

  it('takes a rugzak of the caller, and of the school year in full', () => {
    const group: PupilGroup = { ...fifteen, rugzak: [{ indication: 'deaf', pupils: 2, lwoo: 0 }] }
    const year: GroupYear = { schoolYear: '2012-2013', schoolTypeGroup: 1 }
    expect(forGroup(group, year).unknown.at(-1)).toMatchObject({ code: 'rugzak', supply: 'context.amounts["2012"].rugzak' })
    const value = { eur: '3200' }
    const given = forGroup(group, year, { amounts: { 2012: { rugzak: { value, source: { document: 'our books' } } } } })
    expect(entriesOf(given.entries, { code: 'rugzak' })[0]).toMatchObject({ amount: { eur: '6400' }, period: '2012-2013' })
    expect(given.assumptions).toContain('rugzak-of-the-school-year')
    expect(forGroup(group, in2014).assumptions).toContain('rugzak-of-the-school-year-that-ends')
    expect(forGroup(group, { ...in2014, year: 2015 }).assumptions).toContain('rugzak-not-to-the-school')
    expect(forGroup(group, { ...in2014, year: 2015, basis: 'report' }).assumptions).toContain('rugzak-not-to-the-school')
  })

  it('is asked for a group that can be', () => {
    const secret = 'Jansen'
    const error = errorOf(() =>
      forGroup(
        { pupils: 10, lwoo: 11, leerjaar: 3, rugzak: [{ indication: secret, pupils: 12, lwoo: 1 }] } as never,
        { year: 2014, schoolYear: '2014', schoolTypeGroup: 4, schoolType: 'vbo', basis: 'with-fixed' } as never,
        { amounts: { then: {}, 2013: { books: { value: { eur: secret } } } } } as never,
      ),
    )
    expect(error.problems.map(({ path }) => path)).toEqual([
      ...['group.lwoo', 'group.department', 'group.rugzak[0].indication', 'group.rugzak'],
      ...['at.schoolPupils', 'at.year', 'at.schoolYear', 'at.schoolTypeGroup'],
      ...['context.amounts["2013"].books.source', 'context.amounts["2013"].books.value', 'context.amounts.then'],
    ])
    expect(error.message).not.toContain(secret)
    expect(paths(() => forGroup({ ...fifteen, pupils: -1, lwoo: 0.5 }, in2014))).toEqual(['group.pupils', 'group.lwoo'])
    expect(paths(() => forGroup(fifteen, { schoolTypeGroup: 1 }))).toEqual(['at.year'])
    expect(paths(() => forGroup(fifteen, { ...in2014, schoolTypeGroup: 3 }))).toEqual(['group.department'])
    const bare = errorOf(() => forGroup({ pupils: 18, lwoo: 9 }, { schoolYear: '2013-2014' }))
    expect(bare.problems.map(({ path, expected }) => [path, expected])).toEqual([
      ['group.leerjaar', '1, 2, 3 or 4; from 3 with the department'],
      ['at.schoolTypeGroup', '1 (mavo and vbo), 3 (havo with mavo) or 4 (havo, mavo and vbo)'],
    ])
    expect(bare.problems[0]?.hint).toContain("basis: 'report'")
    expect(() => forGroup({ pupils: 18, lwoo: 9, leerjaar: 3 }, { year: 2014, basis: 'report' })).not.toThrow()
    expect(paths(() => forGroup({ ...fifteen, leerjaar: 5 } as never, { ...in2014, basis: 'report', schoolTypeGroup: 2 as never }))).toEqual([
      ...['group.leerjaar', 'at.schoolTypeGroup'],
    ])
    const rugzak = [{ indication: 'cluster-4', pupils: 7, lwoo: 7 }] as const
    expect(paths(() => forGroup({ ...fifteen, rugzak }, in2014))).toEqual(['group.rugzak'])
    const amounts = { 2014: { books: { value: { eur: '1' }, source: { document: 'our books' } } } }
    expect(paths(() => forGroup(fifteen, { ...in2014, basis: 'report' }, { amounts }))).toEqual(['context.amounts["2014"].books'])
    const round = { 2014: { 'regular-pupils': amounts[2014].books } }
    expect(paths(() => forGroup(fifteen, in2014, { amounts: round }))).toEqual(['context.amounts["2014"]["regular-pupils"]'])
    expect(paths(() => forGroup(fifteen, in2014, { amounts: 1 } as never))).toEqual(['context.amounts'])
  })
})

describe('the simplified funding', () => {
  it.each(simplifiedCases.map(titled))('%s', (_, { facts, context, total, unknown = [] }) => {
    const found = simplified(facts.school, facts.at, context)
    expect(found.total.value?.eur).toBe(total)
    expect(codes(found.unknown)).toEqual(unknown)
  })

  it.each(rateCases)('%j brings the %s rate', (pupil, rate) => {
    expect(rateOf(pupil).value).toBe(rate)
    expect(rateOf(pupil).evidence.fact?.id).toBe('VEB-02')
  })

  it('marks first amounts as provisional', () => {
    const of = (year: number) => simplified({ secondarySites: 0, low: 1, high: 0 }, { year }).total
    expect([2022, 2024, 2025].map((year) => {
      const total = of(year)
      return 'unknown' in total ? undefined : total.evidence.provisional
    })).toEqual([true, undefined, true])
  })

  it('says that support for lwoo is not in it, nor what makes up for the passage, in the years that has', () => {
    const of = (year: number) => simplified({ secondarySites: 0, low: 1, high: 0 }, { year }).assumptions
    expect(of(2025)).toEqual(['one-main-site', 'without-lwoo-support', 'without-transition'])
    expect(of(2026)).toEqual(['one-main-site', 'without-lwoo-support'])
  })

  it('takes amounts of the caller for a year that was not read', () => {
    const given = { value: { eur: '8000' }, source: { document: 'letter to our board' } }
    const school = { secondarySites: 0, low: 10, high: 0 }
    const amounts = { 'main-site': given, 'low-rate': given }
    expect(simplified(school, { year: 2023 }, { amounts }).total).toMatchObject({
      value: { eur: '88000' },
      evidence: { grade: 'estimate' },
    })
  })

  it.each(fundingRules['funding/vo/simplified-amounts'].effects.map(({ id, value }) => [id, value] as const))(
    '%s: a second site is half of a main one, and low is 0.85 of high, to the cent',
    (_, { mainSite, secondarySite, low, high }) => {
      const apart = (a: typeof low, b: typeof low) => Math.abs(Number(subtractEuro(a, b).eur))
      expect(apart(secondarySite, multiplyEuro(mainSite, '0.5'))).toBeLessThan(0.01)
      expect(apart(low, multiplyEuro(high, '0.85'))).toBeLessThan(0.03)
      const ratio = (a: typeof low, b: typeof low) => Number((Number(a.eur) / Number(b.eur)).toFixed(4))
      expect([ratio(secondarySite, mainSite), ratio(low, high)]).toEqual([0.5, 0.85])
    },
  )

  it('is asked for a school and a year that can be', () => {
    const error = errorOf(() => simplified({ secondarySites: -1, low: 1.5 } as never, { year: 2021 }))
    expect(error.problems.map(({ path }) => path)).toEqual(['school.high', 'school.secondarySites', 'school.low', 'at.year'])
    expect(error.problems.at(-1)?.hint).toContain('forSchool')
    expect(paths(() => rateOf({ leerjaar: 3 }))).toEqual(['pupil.department'])
    expect(paths(() => rateOf({ leerjaar: 0, department: 'x' } as never))).toEqual(['pupil.leerjaar', 'pupil.department'])
  })
})

const groups = fc
  .record({ pupils: fc.nat(60), lwoo: fc.nat(60), leerjaar: fc.constantFrom(1, 2, 3, 4) })
  .map(({ pupils, lwoo, leerjaar }) => ({ pupils: pupils + lwoo, lwoo, leerjaar, department: 'vbo' })) as fc.Arbitrary<PupilGroup>
const years = fc.oneof(
  fc.record({ year: fc.integer({ min: 2009, max: 2017 }), schoolTypeGroup: fc.constantFrom(1, 4) }),
  fc.record({ schoolYear: fc.constantFrom('2012-2013', '2013-2014', '2014-2015'), schoolTypeGroup: fc.constantFrom(1, 4) }),
) as fc.Arbitrary<GroupYear>
const day = fc.date({ min: new Date('2005-01-01'), max: new Date('2018-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

describe('a statement', () => {
  it('of a group adds up, and has a total only where nothing is unknown', () => {
    fc.assert(fc.property(groups, years, day, (group, at, knownOn) => {
      const found = forGroup(deepFreeze(group), deepFreeze(at), { knownOn })
      expect(found.known).toEqual(roundEuro(addEuro(...found.entries.map(({ amount }) => amount)), 'cent'))
      expect(found.total.value).toEqual(found.unknown.length === 0 ? found.known : undefined)
    }), { numRuns: 50 })
  })

  it('of a group grows by what one pupil brings', () => {
    fc.assert(fc.property(groups, (group) => {
      const more = (lwoo: 0 | 1) => {
        const larger = { ...group, pupils: group.pupils + 1, lwoo: group.lwoo + lwoo }
        const apart = subtractEuro(forGroup(larger, in2014).known, forGroup(group, in2014).known)
        const one = forGroup(group, in2014)[lwoo === 0 ? 'perRegularPupil' : 'perLwooPupil'].value!
        return Math.abs(Number(subtractEuro(apart, one).eur))
      }
      // Sums are rounded once, so that a cent may lie between.
      expect(Math.max(more(0), more(1))).toBeLessThanOrEqual(0.01001)
    }), { numRuns: 25 })
  })

  it('of a school does not depend on the order or the split of its pupils', () => {
    const rows = fc.array(
      fc.record({ leerjaar: fc.constantFrom(1, 3, 4), department: fc.constantFrom('vbo', 'mavo', 'gemengd'), pupils: fc.nat(90) }),
      { minLength: 1, maxLength: 6 },
    )
    fc.assert(fc.property(rows, (given) => {
      const pupils = [{ leerjaar: 1, pupils: 10, lwoo: 1 }, ...given.map((row) => ({ ...row, lwoo: 0 }))] as School['pupils']
      const money = (all: School['pupils']) => forSchool(deepFreeze({ schoolType: 'vbo-mavo', pupils: all }), { year: 2014 })
      const split = pupils.flatMap((row) => [{ ...row, pupils: row.pupils - (row.lwoo ?? 0), lwoo: 0 }, { ...row, pupils: row.lwoo ?? 0 }])
      expect(money([...pupils].reverse()).total).toEqual(money(pupils).total)
      expect(money(split).total).toEqual(money(pupils).total)
    }), { numRuns: 25 })
  })

  it('of a school knows an amount only from an act that was there', () => {
    fc.assert(fc.property(day, fc.integer({ min: 2010, max: 2016 }), (knownOn, year) => {
      const school: School = { schoolType: 'vbo', pupils: [{ leerjaar: 3, department: 'vbo', pupils: 300, lwoo: 40 }] }
      const { entries } = forSchool(school, { year }, { knownOn })
      for (const { evidence } of entries) expect((evidence.source.datedOn ?? '') <= knownOn).toBe(true)
    }), { numRuns: 50 })
  })
})
