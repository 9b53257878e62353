import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addEuro, compareEuro, multiplyEuro, subtractEuro } from '../../src/core/euro.js'
import { explainRatios, leerplus, lwooProBudget, vm2, zorgbudget, type LwooProRegion } from '../../src/funding/index.js'
import { balanceOf, entriesOf, totalOf } from '../../src/ledger/index.js'
import { deepFreeze } from '../support/deep-freeze.js'
import { errorOf } from '../support/error-of.js'
import { leerplusCases, lwooProCases, vm2Cases, zorgbudgetCases } from './region-cases.js'
import type { MoneyCase } from './school-cases.js'

const titled = <Case extends MoneyCase<object>>(each: Case, index: number) => [`${index} ${each.fact}: ${each.why}`, each] as const
const codes = (parts: readonly { readonly code: string }[]) => parts.map(({ code }) => code)
const paths = (work: () => unknown) => errorOf(work).problems.map(({ path }) => path)
const secret = 'Jansen'

describe('the regionaal zorgbudget', () => {
  it.each(zorgbudgetCases.map(titled))('%s', (_, { facts, context, total, unknown = [], also = {} }) => {
    const found = zorgbudget(facts.region, facts.at, context)
    expect(found.total.value?.eur).toBe(total)
    expect(codes(found.unknown)).toEqual(unknown)
    expect(Object.fromEntries(found.entries.map(({ code, amount }) => [code, amount.eur]))).toMatchObject(also)
    expect(found.entries.every(({ payer, receiver }) => payer === 'rijk' && receiver === 'samenwerkingsverband')).toBe(true)
  })

  it('compares with the amount of 2015, and takes amounts of the caller', () => {
    const region = { upperVmbo: 3000, all: 9000 }
    expect(zorgbudget(region, { year: 2016 }).assumptions).toEqual(['transition-by-the-amount-of-2015'])
    expect(zorgbudget(region, { year: 2013 }).assumptions).toEqual([])
    const given = (eur: string) => ({ value: { eur }, source: { document: 'our own books' } })
    expect(zorgbudget(region, { year: 2012 }, { amounts: { zorgbudget: given('228') } }).total.value).toEqual({ eur: '684000' })
    expect(zorgbudget(region, { year: 2014 }).entries.at(-1)?.arithmetic).toBe('(3000 x 401 - 9000 x 87) x 2/3 x 0.5')
    expect(zorgbudget(region, { year: 2016 }).entries.at(-1)?.arithmetic).toBe('(3000 x 401 - 9000 x 87) x 1/3')
    const amounts = { transition: given('1') }
    expect(zorgbudget(region, { year: 2015 }, { amounts }).total.value).toEqual({ eur: '783001' })
  })

  it('is asked for a region that can be', () => {
    expect(paths(() => zorgbudget({ upperVmbo: -1 }, { year: 2014 }))).toEqual(['region.all', 'region.upperVmbo'])
    expect(paths(() => zorgbudget({ all: 1.5 } as never, {} as never))).toEqual(['region.upperVmbo', 'region.all', 'at.year'])
    const amounts = { other: secret } as never
    expect(errorOf(() => zorgbudget({ upperVmbo: 1 }, { year: 2013 }, { amounts })).message).not.toContain(secret)
  })
})

describe('the budget for lwoo and praktijkonderwijs', () => {
  it.each(lwooProCases.map(titled))('%s', (_, { facts, context, total, also = {} }) => {
    const found = lwooProBudget(facts.region, facts.at, context)
    expect(found.balance.value?.eur).toBe(total)
    const shares = Object.fromEntries(found.shares.map(({ name, amount }) => [name, amount.eur]))
    const { funded, budget, cost } = found
    expect({ funded, budget: budget.value?.eur, cost: cost.value?.eur, ...shares }).toMatchObject(also)
  })

  it('is paid to the schools, and the rest to the region, which schools fill up', () => {
    const schools = [{ name: 'a', pupils: 4000 }, { name: 'b', pupils: 2000 }]
    const region = { pupilsWithLwooOrPro2012: 500, pupils2012: 5000, pupilsNow: 6000, actual: 700, schools }
    const { entries, budget, assumptions } = lwooProBudget(region, { year: 2016 })
    expect(entries.map(({ code, payer, receiver, amount }) => [code, payer, receiver, amount.eur])).toEqual([
      ['lwoo-pro-support', 'rijk', 'school', '2992675'],
      ['lwoo-pro-rest', 'rijk', 'samenwerkingsverband', '-427525'],
      ['lwoo-pro-deficit', 'school', 'samenwerkingsverband', '285016.67'],
      ['lwoo-pro-deficit', 'school', 'samenwerkingsverband', '142508.33'],
    ])
    expect(balanceOf(entries)).toEqual({
      rijk: multiplyEuro(budget.value!, -1),
      school: budget.value,
      samenwerkingsverband: { eur: '0' },
    })
    expect(assumptions).toEqual(['funded-pupils-not-rounded', 'deficit-not-from-other-money'])
  })

  it('is not known before the page that tells of it', () => {
    const region = { pupilsWithLwooOrPro2012: 500, pupils2012: 5000, pupilsNow: 6000, actual: 700 }
    const found = lwooProBudget(region, { year: 2016 }, { knownOn: '2022-11-17' })
    expect([found.funded, found.budget.value, found.entries, found.shares]).toEqual([600, undefined, [], []])
  })

  it('is asked for a region that can be', () => {
    const error = errorOf(() =>
      lwooProBudget(
        {
          ...{ pupilsWithLwooOrPro2012: 6, pupils2012: 5, pupilsNow: 10, actual: 11 },
          schools: [{ name: secret, pupils: 3 }, { name: '', pupils: -3 }],
        },
        { year: 2015 },
        { amount: { value: { eur: secret } } } as never,
      ),
    )
    expect(error.problems.map(({ path }) => path)).toEqual([
      ...['region.pupilsWithLwooOrPro2012', 'region.actual', 'region.schools[1].name', 'region.schools[1].pupils'],
      ...['region.schools', 'at.year', 'context.amount.source', 'context.amount.value'],
    ])
    expect(error.message).not.toContain(secret)
    expect(paths(() => lwooProBudget({ pupils2012: 0 } as never, { year: 2016 }))).toEqual(
      ['region.pupilsWithLwooOrPro2012', 'region.pupilsNow', 'region.actual', 'region.pupils2012'],
    )
  })

  it('has nothing to share in a region without pupils', () => {
    const empty = { pupilsWithLwooOrPro2012: 0, pupils2012: 1, pupilsNow: 0, actual: 0, schools: [{ name: 'a', pupils: 0 }] }
    expect(lwooProBudget(empty, { year: 2016 }).shares).toEqual([{ name: 'a', amount: { eur: '0' } }])
  })

  it('loses no cent: shares make up the deficit, and what the rijk pays is the budget', () => {
    const regions = fc
      .record({
        schools: fc.array(fc.record({ name: fc.string({ minLength: 1 }), pupils: fc.integer({ min: 1, max: 2000 }) }), {
          minLength: 1,
          maxLength: 8,
        }),
        pupilsWithLwooOrPro2012: fc.nat(3000),
        more: fc.nat(5000),
        actual: fc.nat(16_000),
      })
      .map(({ schools, pupilsWithLwooOrPro2012, more, actual }): LwooProRegion => {
        const pupilsNow = schools.reduce((all, { pupils }) => all + pupils, 0)
        const pupils2012 = pupilsWithLwooOrPro2012 + more + 1
        return { schools, pupilsNow, pupilsWithLwooOrPro2012, pupils2012, actual: Math.min(actual, pupilsNow) }
      })
    fc.assert(fc.property(regions, (region) => {
      const { balance, shares, entries, budget } = lwooProBudget(deepFreeze(region), { year: 2016 })
      const deficit = compareEuro(balance.value!, { eur: '0' }) < 0 ? multiplyEuro(balance.value!, -1) : { eur: '0' }
      expect(addEuro(...shares.map(({ amount }) => amount))).toEqual(deficit)
      expect(totalOf(entriesOf(entries, { payer: 'rijk' }))).toEqual(budget.value)
    }))
  })
})

describe('VM2', () => {
  it.each(vm2Cases.map(titled))('%s', (_, { facts, context, total, unknown = [], also = {} }) => {
    const found = vm2(facts.cohort, facts.at, context)
    expect(found.total.value?.eur).toBe(total)
    expect(codes(found.unknown)).toEqual(unknown)
    const { atMost, lessonMaterial } = found
    expect({
      fixedSum: atMost.fixedSum.value?.eur,
      bonus: atMost.bonus.value?.eur,
      lessonMaterial: lessonMaterial.value?.eur,
    }).toMatchObject(also)
  })

  it('names by what it is funded, and has nothing on top for later cohorts', () => {
    const later = { startedIn: 2011, pupils: 60, at: 'vmbo-school', lwoo: 0 } as const
    const year = { schoolYear: '2014-2015', schoolTypeGroup: 1 } as const
    const found = vm2(later, year)
    expect([found.funding.value, found.atMost.fixedSum.value, found.atMost.bonus.value]).toEqual(['bb-pupil', undefined, undefined])
    expect(vm2({ ...later, at: 'aoc' }, year).funding.value).toBe('mbo-2-student')
    const first = vm2({ startedIn: 2008, pupils: 1, at: 'aoc' }, { schoolYear: '2008-2009' })
    expect([first.funding.value, first.entries[0]?.receiver]).toEqual(['flat-amount', 'mbo'])
    const landbouw = vm2({ ...later, department: 'landbouw' }, year)
    // 60 pupils: 5/12 of 1,792.75 - 1,153.05 in 2014 and 7/12 of 1,851.93 - 1,191.11 in 2015
    expect(subtractEuro(found.total.value!, landbouw.total.value!)).toEqual({ eur: '39121.2' })
    expect('unknown' in found.lessonMaterial && found.lessonMaterial.unknown).toContain('ordinary money')
  })

  it('is asked for a cohort that can be', () => {
    const error = errorOf(() =>
      vm2(
        { startedIn: 2007, pupils: -1, at: secret, lwoo: 1, department: 'mavo', diplomas: 3, diplomasNationwide: 2 } as never,
        { schoolYear: secret, schoolTypeGroup: 3 } as never,
        { amounts: { 2014: { other: secret } } } as never,
      ),
    )
    expect(error.problems.map(({ path }) => path)).toEqual([
      ...['cohort.startedIn', 'cohort.pupils', 'cohort.at', 'cohort.lwoo', 'cohort.department', 'cohort.diplomasNationwide'],
      ...['at.schoolYear', 'at.schoolTypeGroup', 'context.amounts["2014"].other'],
    ])
    expect(error.message).not.toContain(secret)
    const later = { startedIn: 2010, pupils: 1, at: 'vmbo-school' } as const
    expect(paths(() => vm2(later, { schoolYear: '2013-2014' }))).toEqual(['cohort.lwoo', 'at.schoolTypeGroup'])
    const early = { startedIn: 2009, pupils: 60, at: 'vmbo-school' } as const
    expect(paths(() => vm2(early, { schoolYear: '2008-2009' }))).toEqual(['at.schoolYear'])
    expect(paths(() => vm2(early, { schoolYear: '2009-2010' }, { perPupil: { value: secret } } as never))).toEqual([
      ...['context.perPupil.source', 'context.perPupil.value'],
    ])
    expect(paths(() => vm2({ ...early, department: 'grafimedia' } as never, { schoolYear: '2009-2010' }))).toEqual([
      'cohort.department',
    ])
  })
})

describe('the leerplusarrangement', () => {
  it.each(leerplusCases.map(titled))('%s', (_, { facts, context, total, unknown = [], also = {} }) => {
    const found = leerplus(facts.site, facts.at, context)
    expect(found.total.value?.eur).toBe(total)
    expect(codes(found.unknown)).toEqual(unknown)
    expect({ share: found.share }).toMatchObject(also)
  })

  it('takes an amount of the caller, and is asked for a site that can be', () => {
    const count = { pupils: 100, apcPupils: 40 }
    const leerplusGiven = { value: { eur: '700' }, source: { document: 'our own books' } }
    const given = leerplus({ countDates: [count, count] }, { year: 2012 }, { amounts: { leerplus: leerplusGiven } })
    expect(given.total.value).toEqual({ eur: '28000' })
    expect(given.assumptions).toEqual(['share-over-both-count-dates', 'pupils-of-the-last-count-date'])
    const more = { pupils: 1, apcPupils: 2 }
    expect(paths(() => leerplus({ countDates: [more, { pupils: 0 }] } as never, {} as never))).toEqual([
      ...['site.countDates[0].apcPupils', 'site.countDates[1].apcPupils', 'site.countDates[1].pupils', 'at.year'],
    ])
    expect(paths(() => leerplus({ countDates: [count] } as never, { year: 2014 }))).toEqual(['site.countDates'])
  })
})

describe('ratios of the report', () => {
  it('stand beside these numbers of the law', () => {
    const found = explainRatios().map(({ figure, stated, voice, candidates }) => {
      return [figure, stated, voice, ...candidates.map(({ code, value }) => [code, value.value])]
    })
    expect(found).toEqual([
      // 11,398.50 / 7,236.04 and 10,196.55 / 6,220.73
      ['school-2-aka', 1.5, 'vmbo', ['upper-lwoo-to-regular', 1.575], ['lower-lwoo-to-regular', 1.639]],
      [
        ...['school-7-posts', 2, 'vmbo'],
        ['posts-for-regular-pupils', 1.459],
        ['posts-for-pupils-with-lwoo-2013', 2.818],
        ['share-with-lwoo-that-pays-for-the-posts', 0.398],
      ],
      ['rugzak-mix', 2600, 'researchers', ['share-with-lwoo-or-in-praktijkonderwijs', 0.384]],
    ])
  })

  it('say where they stand in the report', () => {
    expect(explainRatios().map(({ source }) => source.at)).toEqual([
      'section 4.1.1, table 3, line 666',
      'section 4.1.1, table 3, lines 688-690',
      'section 4.1.1, lines 629-630',
    ])
  })
})
