import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareEuro, subtractEuro } from '../../src/core/euro.js'
import { breakEvenGroupSize } from '../../src/costs/break-even.js'
import { costOf, given } from '../../src/costs/cost-of.js'
import type { FixedCostRange } from '../../src/costs/fixed-cost.js'
import type { CostGroup } from '../../src/costs/group.js'
import type { Ingredient, IngredientBasis } from '../../src/costs/ingredient.js'
import type { PoolOptions } from '../../src/costs/pool-types.js'
import { pool } from '../../src/costs/pool.js'
import { pupilsIn } from '../../src/figures/index.js'
import * as models from '../../src/models/index.js'
import { coverBy } from '../../src/models/schools/school-2.js'
import { label } from '../../src/views/index.js'
import { deepFreeze } from '../support/deep-freeze.js'
import { errorOf } from '../support/error-of.js'
import * as cases from './school-cases.js'

const source = { document: 'our own timetable' }

const eur = (found: { readonly value?: { readonly eur: string } | undefined }) => found.value?.eur ?? 'not known'

const at = (facts: object) => {
  const { year, schoolTypeGroup } = facts as models.SchoolPrices
  return deepFreeze({ year, schoolTypeGroup })
}

const paths = (act: () => unknown) => errorOf(act).problems.map(({ path }) => path)

/** Amounts in text as amounts of euros. */
const amounts = (facts: object) =>
  deepFreeze(Object.fromEntries(Object.entries(facts as Record<string, string>).map(([name, amount]) => [name, { eur: amount }])))

const notRead = { year: 2018, schoolTypeGroup: 1 } as const

const titled = <Row extends cases.SchoolCase>(row: Row) => [JSON.stringify(row.facts), row] as const

const group1 = { year: 2014, schoolTypeGroup: 1 } as const

function ingredient(code: string, basis: IngredientBasis, amount: string): Ingredient {
  const price = { each: { eur: amount }, priceLevel: 2014, source }
  const borne = { payer: 'school', receiver: 'supplier', form: 'cash' } as const
  return { code, what: code, quantity: 1, unit: 'piece', basis, price, ...borne, source }
}

describe('the schools of the schedule', () => {
  it('are twelve, in the order of the report, with lines that follow each other', () => {
    expect(models.schools.map(({ id }) => id)).toEqual(Array.from({ length: 12 }, (_, index) => `school-${index + 1}`))
    const firsts = models.schools.map(({ lines: [first] }) => first)
    expect(firsts).toEqual([...firsts].sort((a, b) => a - b))
    expect(new Set(firsts).size).toBe(12)
  })

  it('stand under the traject of the schedule', () => {
    const trajects = models.schools.map(({ traject }) => traject)
    expect(trajects).toEqual([
      ...Array<string>(3).fill('entreeopleiding-in-vmbo'),
      ...Array<string>(5).fill('vm2'),
      ...Array<string>(3).fill('leerwerktraject'),
      'eigen-aanpak',
    ])
  })

  const named = models.schools.map((each) => [each.id, each] as const)

  it.each(named)('%s: every statement lies in its lines, in the voice of the vmbo', (_, each) => {
    const [first, last] = each.lines
    const places = [...each.statements, ...each.payers].map(({ lines }) => lines)
    expect(places.filter(([from, to]) => from < first || to > last || from > to)).toEqual([])
    expect(each.statements.map(({ evidence }) => evidence.voice)).toEqual(each.statements.map(() => 'vmbo'))
    expect(each.unknown.length).toBeGreaterThan(0)
    expect(each.payers.length).toBeGreaterThan(0)
    expect(new Set(each.statements.map(({ code }) => code)).size).toBe(each.statements.length)
  })

  it('state these numbers', () => {
    const stated = models.schools.flatMap(({ id, statements }) =>
      statements.flatMap(({ code, stated: each }) => (each === undefined ? [] : [[id, code, each.value, each.precision]])),
    )
    expect(stated).toEqual(cases.statedNumbers)
  })

  it('tell who pays whom for what', () => {
    const borne = models.schools.flatMap(({ id, model }) =>
      (model?.ingredients ?? []).map(({ code, payer, receiver, form }) => [id, code, payer, receiver, form]),
    )
    expect(borne).toEqual(cases.bornBy)
  })

  it('tell who pays for which part', () => {
    const paid = models.schools.flatMap(({ id, payers }) =>
      payers.map(({ what, payer, form }) => [id, what, payer ?? '-', form ?? '-']),
    )
    expect(paid).toEqual(cases.paidBy)
  })

  it('mark what is about so much as approximate, and a judgement by its grade', () => {
    const evidence = (id: models.SchoolId, code: string) =>
      models.school(id).statements.find((each) => each.code === code)?.evidence
    expect(evidence('school-3', 'aka')).toMatchObject({ grade: 'estimate', approximate: true })
    expect(evidence('school-2', 'ratio')?.approximate).toBeUndefined()
    expect(evidence('school-2', 'ratio')?.grade).toBe('estimate')
    expect(evidence('school-7', 'staff')?.grade).toBe('quoted')
  })

  it('are asked for by a number that is there', () => {
    const error = errorOf(() => models.school('school-13' as models.SchoolId))
    expect([error.code, error.problems[0]?.path]).toEqual(['invalid-input', 'id'])
  })
})

describe('School 2', () => {
  const found = models.school2LwooCover()

  it.each(cases.coverCases.map(titled))('%s', (_, { facts, outcome }) => {
    const row = found.find(({ basis }) => basis === facts.basis)!
    const { cover, atLeast, withLwoo, upTo } = row
    expect({ cover, atLeast: eur(atLeast), withLwoo: eur(withLwoo), upTo: upTo?.toFixed(3) }).toEqual(outcome)
  })

  it('has a case for each basis, and no verdict where the law of 2014 was not known', () => {
    expect(found.map(({ basis }) => basis)).toEqual(cases.coverCases.map(({ facts }) => facts.basis))
    const early = models.school2LwooCover({ knownOn: '2010-01-01' })
    expect(early.map(({ cover }) => cover)).toEqual(['not-covered', ...Array<string>(6).fill('undetermined')])
    expect(early.filter(({ upTo }) => upTo !== undefined)).toHaveLength(1)
  })

  it('covers the bound where lwoo brings in as much, and not with a cent less', () => {
    const atLeast = { eur: '12000' }
    expect(['12000.01', '12000', '11999.99'].map((eur) => coverBy({ eur }, atLeast))).toEqual([
      ...['covered-up-to', 'covered-up-to', 'not-covered'],
    ])
  })

  it('keeps the estimates of the report apart from the law', () => {
    expect(found[0]?.atLeast).toMatchObject({ evidence: { grade: 'estimate' } })
    expect(found[1]?.atLeast).toMatchObject({ evidence: { grade: 'derived' } })
  })
})

describe('School 3', () => {
  const found = models.school3AkaRatio()

  it('has a ratio that the bound of School 2 allows', () => {
    const { difference, ratio, atLeastOneAndAHalf, outcome } = found
    const holds = atLeastOneAndAHalf ? 'yes' : 'no'
    expect({ difference: difference.eur, ratio: ratio.toFixed(3), atLeastOneAndAHalf: holds, outcome }).toEqual(cases.akaCases[0]!.outcome)
  })

  it('comes near its amount with one more teacher', () => {
    expect({ doubleStaffing: eur(found.doubleStaffing) }).toEqual(cases.akaCases[1]!.outcome)
    expect(found.doubleStaffing).toMatchObject({ evidence: { grade: 'inferred' } })
    expect(models.school3AkaRatio({ knownOn: '2010-01-01' }).doubleStaffing.value).toBeUndefined()
  })
})

describe('School 4', () => {
  it.each(cases.classCases.map(titled))('%s', (_, { facts, outcome, missing }) => {
    const { lessons, lessonsPerFte } = facts as { lessons?: number; lessonsPerFte?: number }
    const norm = lessonsPerFte === undefined ? undefined : { lessonsPerFte, source }
    const found = models.school4Staffing(at(facts), deepFreeze({ lessons, norm }))
    expect({ atMost: eur(found.atMost), atLeast: eur(found.atLeast), whatIf: eur(found.whatIf) }).toEqual(outcome)
    expect(found.missing).toEqual(missing ?? [])
  })

  it('needs both numbers', () => {
    const found = models.school4Staffing(group1, { lessons: 1200 })
    expect([found.missing, found.atMost.value]).toEqual([['given.norm'], undefined])
  })

  it('has no price in a year that was not read', () => {
    const found = models.school4Staffing(notRead, { lessons: 1200, norm: { lessonsPerFte: 750, source } })
    expect([found.missing, found.atMost.value, found.whatIf.value]).toEqual([[], undefined, undefined])
  })
})

describe('School 5', () => {
  it.each(cases.variantCases.map(titled))('%s', (_, { facts, outcome }) => {
    const { teacherPosts, rocHours, crebos } = facts as models.School5Reading
    const rows = models.school5Variants(at(facts), [crebos])
    const row = rows.find((each) => each.teacherPosts === teacherPosts && each.rocHours === rocHours)!
    expect({ ofTheSchool: eur(row.ofTheSchool), total: eur(row.total), perPupil: eur(row.perPupil) }).toEqual(outcome)
  })

  it.each(cases.partCases.map(titled))('by part: %s', (_, { facts, outcome }) => {
    const { teacherPosts } = facts as models.School5Reading
    const found = models.school5Cost(at(facts), { teacherPosts, rocHours: 'school', crebos: 1 })
    expect(Object.fromEntries(found.lines.map(({ code, amount }) => [code, eur(amount)]))).toEqual(outcome)
  })

  it('has four readings for each number of crebo’s', () => {
    const rows = models.school5Variants(group1, [1, 2, 3])
    expect(rows).toHaveLength(12)
    expect(new Set(rows.map((row) => `${row.teacherPosts} ${row.rocHours} ${row.crebos}`)).size).toBe(12)
  })

  it.each(['school', 'mbo'] as const)('tells who pays whom where the %s pays the hours of the roc', (rocHours) => {
    const reading = { teacherPosts: 'each', rocHours, crebos: 1, managerHours: 100 } as const
    const { ingredients } = models.school5Group(group1, reading)
    const borne = ingredients.map(({ code, payer, receiver, form }) => [code, payer, receiver, form])
    expect(borne).toEqual(cases.bornByAtSchool5[rocHours])
    const { entries } = models.school5Cost(group1, reading)
    expect(entries.map(({ code, payer, receiver }) => [code, payer, receiver])).toEqual(
      borne.map(([code, payer, receiver]) => [code, payer, receiver]),
    )
    // The report says how many hours, and neither of whose staff they are nor who pays them.
    expect(new Set(ingredients.map(({ grade }) => grade))).toEqual(new Set(['inferred', 'estimate']))
  })

  it('leaves open what the report does, and says where to give it', () => {
    const open = models.school('school-5').unknown.map(({ code, supply }) => [code, supply ?? '-'])
    expect(open).toEqual(cases.openAtSchool5)
    const { stated } = models.school('school-5').statements.find(({ code }) => code === 'development-hours')!
    // The line has no period, where those before and after it have "per jaar".
    expect([stated?.unit, stated?.wording]).toEqual(['hours', '60 uur per persoon'])
  })

  it('takes hours of your own for the contact persons and the development group', () => {
    const reading = { teacherPosts: 'each', rocHours: 'mbo', crebos: 2 } as const
    const hours = (value: number) => ({ value, source })
    const quantities = { 'contact-persons': hours(40), 'development-group': hours(240) }
    const { lines } = models.school5Cost(group1, reading, { quantities })
    // 40 hours for each of two crebo's, and half of the 480: 80 and 240 hours of 73,186.32 / 1,659
    expect(lines.slice(1, 3).map(({ amount }) => eur(amount))).toEqual(['3529.18', '10587.53'])
  })

  it('leaves the managers out, unless their hours are given', () => {
    const reading = { teacherPosts: 'each', rocHours: 'mbo', crebos: 1 } as const
    expect(models.school5Cost(group1, reading).scope.excludes).toEqual(['managers', 'two-of-ten'])
    const found = models.school5Cost(group1, { ...reading, managerHours: 100 })
    // 100 / 1659 x 79,990.90
    expect(eur(found.lines.find(({ code }) => code === 'managers')!.amount)).toBe('4821.63')
    expect(found.scope.excludes).toEqual(['two-of-ten'])
  })

  it('has no total in a year that was not read', () => {
    const reading = { teacherPosts: 'each', rocHours: 'mbo', crebos: 1 } as const
    const found = models.school5Cost(notRead, reading)
    expect([found.total.value, found.perPupil.value]).toEqual([undefined, undefined])
  })

  it.each(cases.shorterCases.map(titled))('half a year less: %s', (_, { facts, outcome, missing }) => {
    const { revenueLost, costSaved, result, ...found } = models.school5Shortening(amounts(facts))
    expect({ revenueLost: eur(revenueLost), costSaved: eur(costSaved), result: eur(result) }).toEqual(outcome)
    expect(found.missing).toEqual(missing ?? [])
  })

  it('is priced as it could be known on a day', () => {
    const reading = { teacherPosts: 'each', rocHours: 'mbo', crebos: 1 } as const
    const on = (knownOn: string) => eur(models.school5Cost(group1, reading, { knownOn }).lines[0]!.amount)
    // 0.45 x 72,870.79 by the first amounts, and 0.45 x 73,186.32 by the final ones
    expect(['2014-07-01', '2014-09-01'].map(on)).toEqual(['32791.86', '32933.84'])
  })

  it('costs as much whoever pays the roc, and the school no more than all together', () => {
    const year = fc.constantFrom(2011, 2012, 2013, 2014, 2015, 2016, 2021)
    fc.assert(
      fc.property(year, fc.constantFrom(1, 4), fc.integer({ min: 1, max: 30 }), (priced, schoolTypeGroup, crebos) => {
        const rows = models.school5Variants({ year: priced, schoolTypeGroup: schoolTypeGroup }, [crebos])
        const [bySchool, byMbo] = [rows[0]!, rows[1]!]
        expect(byMbo.total.value).toEqual(bySchool.total.value)
        expect(bySchool.ofTheSchool.value).toEqual(bySchool.total.value)
        const known = byMbo.ofTheSchool.value !== undefined
        if (known) expect(compareEuro(byMbo.ofTheSchool.value, byMbo.total.value!)).toBe(-1)
      }),
      { numRuns: 40 },
    )
  })

  it('refuses a reading that there is not, with every problem', () => {
    const error = errorOf(() =>
      models.school5Group({ year: 2014.5, schoolTypeGroup: 5 } as never, { teacherPosts: 'all', crebos: 0 } as never),
    )
    expect(error.problems.map(({ path }) => path)).toEqual([
      'at.year',
      'at.schoolTypeGroup',
      'reading.rocHours',
      'reading.teacherPosts',
      'reading.crebos',
    ])
    expect(paths(() => models.school5Shortening({ costPerPupil: { eur: '-1' } }))).toEqual(['given.costPerPupil'])
    expect(paths(() => models.school5Variants({} as never, [1, 0.5]))).toEqual(['at.year', 'at.schoolTypeGroup', 'crebos[1]'])
    expect(paths(() => models.school5Variants(group1, undefined as never))).toEqual(['crebos'])
    expect(paths(() => models.school5Variants(group1, 2 as never))).toEqual(['crebos'])
    expect(paths(() => models.school5Variants(group1, [undefined as never]))).toEqual(['crebos[0]'])
  })
})

describe('School 6', () => {
  const range = (found: FixedCostRange | undefined, end: 'above' | 'atMost') => found?.[end]?.eur ?? 'none'

  it.each(cases.inverseCases.map(titled))('%s', (_, { facts, outcome }) => {
    const { withoutLwoo, allLwoo } = models.school6FixedCost(amounts(facts) as never)
    const without = { above: range(withoutLwoo, 'above'), atMost: range(withoutLwoo, 'atMost') }
    const all = { aboveWithLwoo: range(allLwoo, 'above'), atMostWithLwoo: range(allLwoo, 'atMost') }
    expect(allLwoo === undefined ? without : { ...without, ...all }).toEqual(outcome)
  })

  it('gives 15 back where such a group is priced', () => {
    const group = (fixed: string): CostGroup => ({
      ...{ year: 2014, schoolTypeGroup: 1, pupils: 15 },
      ingredients: [ingredient('fixed', 'per-group', fixed), ingredient('variable', 'per-pupil', '5000')],
    })
    const revenue = { perRegularPupil: given({ eur: '7236.04' }, source) }
    const from = (fixed: string) => breakEvenGroupSize(group(fixed), revenue, { upTo: 40 }).cash.from
    expect(['31304.56', '31304.57', '33540.6', '33540.61'].map(from)).toEqual([14, 15, 15, 16])
  })

  it('has a range as wide as the margin of one pupil, and none where there is no margin', () => {
    const cents = fc.integer({ min: 0, max: 2_000_000 }).map((each) => ({ eur: String(each / 100) }))
    fc.assert(
      fc.property(cents, cents, (perRegularPupil, variablePerPupil) => {
        const { withoutLwoo, allLwoo } = models.school6FixedCost({ perRegularPupil, variablePerPupil })
        const margin = subtractEuro(perRegularPupil, variablePerPupil)
        expect(allLwoo).toBeUndefined()
        expect(withoutLwoo.outcome).toBe(compareEuro(margin, { eur: '0' }) > 0 ? 'range' : 'none')
        if (withoutLwoo.outcome === 'range') expect(subtractEuro(withoutLwoo.atMost!, withoutLwoo.above!)).toEqual(margin)
      }),
    )
  })

  it('refuses amounts that cannot be, with every problem', () => {
    const given = { perRegularPupil: 8000, perLwooPupil: { eur: '-1' } } as never
    const wrong = ['given.variablePerPupil', 'given.perRegularPupil', 'given.perLwooPupil']
    expect(paths(() => models.school6FixedCost(given))).toEqual(wrong)
  })
})

describe('School 7', () => {
  it.each(cases.staffingCases.map(titled))('%s', (_, { facts, outcome, missing }) => {
    const { staff, perPupil, ofRegular, ofLwoo, statement } = models.school7Staffing(at(facts))
    const shares = { ofRegular: ofRegular?.toFixed(2), ofLwoo: ofLwoo?.toFixed(2) }
    expect({ staff: eur(staff), perPupil: eur(perPupil), ...shares }).toEqual(outcome)
    expect(statement.unknown.map(({ supply }) => supply)).toEqual(missing)
    expect(statement.total.value).toBeUndefined()
  })

  it('takes the exam, the room and the hours as they are given', () => {
    const price = (each: string) => ({ each: { eur: each }, priceLevel: 2014, source })
    const hours = { value: 0, source }
    const { statement } = models.school7Staffing(group1, {
      prices: { exam: price('400'), 'extra-room': price('1000') },
      quantities: { consultation: hours, 'mbo-lessons': hours },
    })
    // 146,372.64 + 25 x 400 + 1,000
    expect(eur(statement.total)).toBe('157372.64')
    expect(eur(statement.byPayer.mbo!.economic)).toBe('10000')
  })

  it('has no share in a year that was not read', () => {
    const found = models.school7Staffing(notRead)
    const { staff, perPupil, ofRegular, ofLwoo } = found
    expect([staff.value, perPupil.value, ofRegular, ofLwoo].filter((each) => each !== undefined)).toEqual([])
  })
})

describe('School 8', () => {
  it.each(cases.lessonCases.map(titled))('%s', (_, { facts, outcome, missing }) => {
    const { weeks, lessonsPerFte } = facts as { weeks?: number; lessonsPerFte?: number }
    const norm = lessonsPerFte === undefined ? undefined : { lessonsPerFte, source }
    const found = models.school8Lessons(at(facts), deepFreeze({ weeks, norm }))
    const { lessons, share, posts, amount } = found
    const shown = { lessons, share: share.toFixed(3), posts: String(posts.value ?? 'not known'), amount: eur(amount) }
    const compared = { lessonsAlone: found.lessonsAlone.outcome, traject: found.traject.outcome }
    expect({ ...shown, ...compared }).toEqual(outcome)
    expect(found.traject.onlyInFirst).toEqual(['placement-guidance', 'intensive-guidance', 'detached-mbo-teacher'])
    const apart = found.traject.reasons.filter(({ state }) => state !== 'met')
    expect(apart.map(({ code }) => code)).toEqual(['same-ingredients'])
    expect(found.missing).toEqual(missing ?? [])
  })

  it('refuses weeks and norms that cannot be, with every problem', () => {
    const given = { weeks: 53, norm: { lessonsPerFte: 0, source: { document: '' } }, lessons: 1 }
    const error = errorOf(() => models.school8Lessons(group1, given))
    expect(error.problems.map(({ path }) => path)).toEqual([
      'given.lessons',
      'given.weeks',
      'given.norm.lessonsPerFte',
      'given.norm.source.document',
    ])
  })
})

describe('School 11', () => {
  it.each(cases.guidanceCases.map(titled))('%s', (_, { facts, outcome, missing }) => {
    const { pupils, weeks, freeTime } = facts as { pupils: number; weeks?: number; freeTime?: number }
    const context = freeTime === undefined ? {} : { quantities: { 'free-time': { value: freeTime, source } } }
    const found = models.school11Guidance(at(facts), { pupils, weeks }, deepFreeze(context))
    const { absorbed, statement, assumptions } = found
    expect({ absorbed: eur(absorbed), cash: eur(statement.cash), total: eur(statement.total) }).toEqual(outcome)
    expect(statement.unknown.map(({ supply }) => supply)).toEqual(missing ?? [])
    expect(assumptions).toEqual(weeks === undefined ? ['forty-weeks', 'one-teacher'] : ['one-teacher'])
    expect(found.weeks).toBe(weeks ?? 40)
  })

  it('needs a number of pupils', () => {
    expect(paths(() => models.school11Guidance(group1, {} as never))).toEqual(['given.pupils'])
    const given = { pupils: 0, weeks: 60 }
    expect(paths(() => models.school11Guidance(group1, given))).toEqual(['given.pupils', 'given.weeks'])
  })
})

describe('the schools with payers and no amounts', () => {
  it.each(cases.payerCases.map(titled))('%s', (_, { facts, outcome, missing }) => {
    const statement = costOf(models.schoolGroup(facts.school, group1, { pupils: 20 }))
    const payers = models.school(facts.school).payers.map(({ payer, form }) => `${payer ?? '?'}/${form ?? '?'}`)
    expect({ total: eur(statement.total), payers: [...new Set(payers)].sort().join(', ') }).toEqual(outcome)
    expect(statement.unknown.map(({ supply }) => supply)).toEqual(missing)
  })

  it('have a total once all of it is given, and not before', () => {
    const group = models.schoolGroup('school-10', group1, { pupils: 2 })
    const hours = (value: number) => ({ value, source })
    expect(costOf(group, { quantities: { 'lwt-coordinator': hours(40) } }).total.value).toBeUndefined()
    const all = costOf(group, { quantities: { 'lwt-coordinator': hours(40), 'subject-teachers': hours(40) } })
    // 80 hours by halves: 1,764.59 each
    expect([eur(all.total), eur(all.cash)]).toEqual(['3529.18', '0'])
  })

  it('take the number of pupils from the report where it has one', () => {
    expect(models.schoolGroup('school-7', group1).pupils).toBe(25)
    const error = errorOf(() => models.schoolGroup('school-9', group1))
    expect(error.problems.map(({ path }) => path)).toEqual(['given.pupils'])
    const other = errorOf(() => models.schoolGroup('school-2' as never, group1, { pupils: -1 }))
    expect(other.problems.map(({ path }) => path)).toEqual(['id', 'given.pupils'])
  })
})

describe('the sizes of groups in 2019', () => {
  it.each(cases.groupSizeCases.map(titled))('%s', (_, { facts, outcome }) => {
    expect(models.groupSizes2019().find(({ traject }) => traject === facts.traject)).toMatchObject(outcome)
  })

  it('agree with the count of pupils', () => {
    for (const { traject, pupils, vestigingen, mean, evidence } of models.groupSizes2019()) {
      expect(pupils).toBe(pupilsIn({ leerweg: 'bb', traject }).value)
      expect(mean).toBeCloseTo(pupils / vestigingen, 1)
      expect([evidence.grade, evidence.source.datedOn]).toEqual(['computed', '2019-10-01'])
    }
  })
})

describe('the example of pooling', () => {
  it('has one post that the school pays its staff, and guidance within the taakuren', () => {
    const { plan, embedded } = models.poolingExample(group1)
    const borne = [plan, embedded].map(({ ingredients }) =>
      ingredients.map(({ code, payer, receiver, form }) => [code, payer, receiver, form].join(' ')),
    )
    expect(borne).toEqual([['teacher school staff cash'], ['guidance school staff absorbed']])
  })

  it.each(cases.poolCases.map(titled))('%s', (_, { facts, outcome }) => {
    const { schools, plan, embedded } = models.poolingExample(at(facts))
    const amount = (value: number | undefined) => {
      return value === undefined ? undefined : given({ eur: String(value) }, source)
    }
    const options: PoolOptions = {
      ...{ key: 'pupils', at: 'upper-quartile' },
      ...{ travelPerPupil: amount(facts.travel), elsewherePerPupil: amount(facts.elsewhere) },
      ...(facts.apart === 'embedded' ? { apart: embedded } : {}),
    }
    const found = pool(schools, plan, options)
    const joined = found.pooled[0]!
    const shares = joined.schools.flatMap(({ share }) => (share.value === undefined ? [] : [share.value.eur])).join(' ')
    const cheapest = found.cheapest?.way ?? 'not known'
    const shown = { apart: eur(found.apartTotal), joined: eur(joined.total), cheapest }
    expect(shares === '' ? shown : { ...shown, shares }).toEqual(outcome)
  })
})

describe('labels of the schools', () => {
  const stated = models.schools.flatMap(({ statements }) => statements.flatMap((each) => each.stated ?? []))

  it.each(['nl', 'en'] as const)('stand for what they state and what is found, in %s', (language) => {
    const units = new Set(stated.map(({ unit }) => label('stated-unit', unit, language)))
    expect(units.size).toBe(new Set(stated.map(({ unit }) => unit)).size)
    expect(new Set(stated.map(({ precision }) => label('stated-precision', precision, language))).size).toBe(3)
    const bases = models.school2LwooCover().map(({ basis }) => label('school-basis', basis, language))
    expect(new Set(bases).size).toBe(7)
    const { assumptions } = models.school11Guidance(group1, { pupils: 1 })
    expect(assumptions.map((code) => label('school-assumption', code, language)).every((text) => text !== '')).toBe(true)
  })

  it('say that the lower bound is not covered', () => {
    const text = 'the money for lwoo does not cover the lower bound of the cost'
    expect(label('school-cover', 'not-covered', 'en')).toBe(text)
  })
})
