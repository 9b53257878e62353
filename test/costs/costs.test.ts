import { describe, expect, it } from 'vitest'
import { euro } from '../../src/core/index.js'
import * as costs from '../../src/costs/index.js'
import { balanceOf, totalOf } from '../../src/ledger/index.js'
import * as prices from '../../src/prices/index.js'
import { deepFreeze } from '../support/deep-freeze.js'
import {
  bought,
  breakEvenCases,
  comparableCases,
  conversionCases,
  groupOf,
  ingredient,
  ingredientCases,
  poolCases,
  school5,
  type BreakEvenCase,
  type CostCase,
} from './cases.js'

const source = { document: 'a case' }
const amount = (eur: string | number) => costs.given(euro(eur), source)
const notKnown = { unknown: 'Not told.' }

function checkCost({ group, context, total, perPupil, cash, unknown = [] }: CostCase): void {
  const found = costs.costOf(deepFreeze(group), context)
  if (total !== undefined) expect(found.total.value?.eur).toBe(total)
  expect(found.perPupil.value?.eur).toBe(perPupil)
  if (cash !== undefined) expect(found.cash.value?.eur).toBe(cash)
  expect(found.unknown.map(({ code, supply }) => [code, supply])).toEqual(unknown)
  if (unknown.length > 0) expect([found.total.value, found.economic.value]).toEqual([undefined, undefined])
  if (found.total.value !== undefined) expect(found.total.value).toEqual(totalOf(found.entries))
}

describe('the cost of a group', () => {
  it.each(conversionCases)('$why: $perPupil', checkCost)
  it.each(ingredientCases)('$why', checkCost)

  it('shows the arithmetic of each line', () => {
    const group = groupOf({
      ...{ pupils: 31, classSize: 15, crebos: 1 },
      ingredients: [
        ...school5,
        ingredient({ code: 'weekly', quantity: 0.1, weeks: 3 }),
        bought('room', '4000', { basis: 'per-class' }),
        bought('kitchen', '10000', { basis: 'once', lifeYears: 5 }),
      ],
    })
    const texts = (context?: costs.CostContext) => costs.costOf(group, context).lines.map(({ arithmetic }) => arithmetic)
    expect(texts()).toEqual([
      '0.45 fte x 73186.32',
      '20 hours x 1 crebo / 1659 x 73186.32',
      '480 hours / 1659 x 73186.32',
      '5 hours x 31 pupils / 1659 x 73186.32',
      '0.3 hours / 1659 x 73186.32',
      '1 piece x 3 classes x 4000',
      '1 piece x 10000 / 5 years',
    ])
    expect(texts({ annuity: { rate: 0.03, source } }).at(-1)).toBe('1 piece x 10000 x 0.21835, annuity of 5 years')
    expect(texts({ annuity: { rate: 0, source } }).at(-1)).toBe('1 piece x 10000 / 5 years')
  })

  it('keeps what is known apart from a sum that is not', () => {
    const unknown = ingredient({ code: 'managers', quantity: notKnown, form: 'absorbed' })
    const found = costs.costOf(groupOf({ pupils: 60, crebos: 1, ingredients: [...school5, unknown] }))
    expect(found.known).toEqual(euro('68225.62'))
    expect(found.cash.value).toEqual(euro('68225.62'))
    expect(found.total).toEqual({ unknown: 'Not known: managers.' })
    expect(found.byPayer.mbo?.economic.value).toEqual(euro('13234.42'))
    expect(found.byPayer.school?.economic.value).toBeUndefined()
    expect(found.byPayer.school?.cash.value).toEqual(euro('54991.2'))
    expect(found.unknown).toEqual([{ code: 'managers', why: 'Not told.', supply: 'context.quantities.managers' }])
    expect(found.lines.at(-1)?.arithmetic).toBeUndefined()
  })

  it('names both what is missing of one ingredient', () => {
    const bare = ingredient({ code: 'own time', quantity: notKnown, unit: 'lesson' })
    expect(costs.costOf(groupOf({ ingredients: [bare] })).unknown.map(({ supply }) => supply)).toEqual([
      'context.quantities["own time"]',
      'context.lessonsNorm',
    ])
  })

  it('says what it counts and what it takes as given', () => {
    const found = costs.costOf(groupOf({ crebos: 1, ingredients: school5, notCounted: ['managers'], payers: ['school', 'mbo'] }))
    const includes = ['teachers', 'contacts', 'development', 'placement']
    expect(found.scope).toEqual({ includes, excludes: ['managers'], payers: ['school', 'mbo'], priceLevel: 2014 })
    expect(found.assumptions).toEqual(['one-class', 'mbo-work-by-vo-gpl', 'hours-by-normjaartaak'])
    expect(costs.costOf(groupOf({ organisedIn: 'embedded', lwoo: 0 })).assumptions).toEqual(['hours-by-normjaartaak'])
    expect(costs.costOf(groupOf({})).scope).not.toHaveProperty('payers')
  })

  it('reaches every assumption', () => {
    const old = { each: euro(100), priceLevel: 2013, source }
    const room = bought('room', '1', { basis: 'once' })
    const seen = [
      costs.costOf(groupOf({ ingredients: [room, bought('old', '1', { price: old })] }), { priceIndex: 'cpi' }),
      costs.costOf(groupOf({ ingredients: [bought('old', '1', { price: old })] }), { priceIndex: 'gpl' }),
      costs.costOf(groupOf({ ingredients: [{ ...room, lifeYears: 2 }] })),
      costs.costOf(groupOf({ ingredients: [{ ...room, lifeYears: 2 }] }), { annuity: { rate: 0.03, source } }),
      costs.costOf(groupOf({}), { prices: { work: { ...old, priceLevel: 2014 } }, quantities: { work: { value: 2, source } } }),
      costs.costOf(groupOf({ crebos: 1, ingredients: school5 })),
      costs.costOf(groupOf({ year: undefined, schoolYear: '2014-2015' })),
    ]
    expect(new Set(seen.flatMap(({ assumptions }) => assumptions))).toEqual(
      new Set([
        ...['one-class', 'hours-by-normjaartaak', 'mbo-work-by-vo-gpl', 'given-prices', 'given-quantities'],
        ...['by-consumer-prices', 'by-gpl-index', 'all-in-this-year', 'spread-evenly', 'spread-as-annuity'],
        'months-of-the-school-year',
      ]),
    )
  })

  it('prices an hour, a lesson and a post of the caller as they are', () => {
    const price = { each: euro(60), priceLevel: 2014, source }
    const at = (unit: costs.IngredientUnit) => costs.costOf(groupOf({ ingredients: [ingredient({ unit, quantity: 3, price })] })).total.value
    expect(['hour', 'lesson', 'fte', 'piece'].map((unit) => at(unit as 'hour'))).toEqual(Array(4).fill(euro(180)))
  })

  it('takes other hours to a post where they are given', () => {
    const found = costs.costOf(groupOf({}), { hoursNorm: { hoursPerFte: 1600, source } })
    expect([found.total.value, found.assumptions.includes('hours-by-normjaartaak')]).toEqual([euro('45.74'), false])
  })

  it('grades what rests on an estimate as one, and keeps what is provisional', () => {
    const quoted = ingredient({ grade: 'quoted' })
    const grade = (group: costs.CostGroup) => costs.costOf(group).entries[0]!.evidence
    expect(grade(groupOf({ ingredients: [quoted] })).grade).toBe('derived')
    expect(grade(groupOf({})).grade).toBe('estimate')
    expect(grade(groupOf({ year: 2016, ingredients: [quoted] })).provisional).toBe(true)
    expect(costs.costOf(groupOf({ year: 2016 })).total).toMatchObject({ evidence: { provisional: true } })
    expect(grade(groupOf({})).note).toContain('prices/gpl (VOF-23-2014-final)')
  })

  it('gives entries of a ledger that balance', () => {
    const { entries } = costs.costOf(groupOf({ pupils: 60, crebos: 1, ingredients: school5 }))
    expect(balanceOf(entries)).toEqual({ school: euro('-54991.2'), mbo: euro('19699.42'), staff: euro('35291.78') })
    expect(entries.map(({ nature, period }) => [nature, period])).toEqual(Array(4).fill(['real', '2014']))
  })
})

function planOf({ fixed, perPupil, perClass, classSize, subsidy, brings = '8000' }: BreakEvenCase) {
  const classes = perClass === undefined ? [] : [bought('class', perClass, { basis: 'per-class' })]
  const ingredients = [bought('fixed', fixed), bought('variable', perPupil, { basis: 'per-pupil' }), ...classes]
  const group = groupOf({ ingredients, ...(classSize === undefined ? {} : { classSize }) })
  const revenue = { perRegularPupil: amount(brings), ...(subsidy === undefined ? {} : { fixed: amount(subsidy) }) }
  return { group, revenue }
}

describe('the break-even size', () => {
  it.each(breakEvenCases)('$why', (row) => {
    const { group, revenue } = planOf(row)
    const { cash, economic } = costs.breakEvenGroupSize(deepFreeze(group), deepFreeze(revenue), { upTo: row.upTo ?? 60 })
    expect(cash.outcome).toBe(row.outcome)
    expect(cash.from).toBe(row.from)
    expect(cash.forNow).toEqual(row.forNow ?? [])
    expect(cash.steps).toEqual(row.steps ?? [])
    expect(cash.why).toBe(row.noBreakEven)
    expect(cash.linear?.size).toBe(row.linear)
    expect(economic).toEqual(cash)
  })

  it('is 15 exactly for the fixed costs of the inverse', () => {
    const range = costs.fixedCostFor(15, euro(8000), euro('1137.09'))
    expect(range).toEqual({ outcome: 'range', margin: euro('6862.91'), above: euro('96080.74'), atMost: euro('102943.65') })
    const from = (fixed: string) => {
      const { group, revenue } = planOf({ fixed, perPupil: '1137.09', outcome: 'pays', why: '' })
      return costs.breakEvenGroupSize(group, revenue, { upTo: 40 }).cash.from
    }
    expect(['96080.74', '96080.75', '102943.65', '102943.66'].map(from)).toEqual([14, 15, 15, 16])
    expect(costs.fixedCostFor(15, euro(8000), euro(8000))).toEqual({ outcome: 'none', margin: euro(0) })
  })

  it('keeps the mix of the group, rounded down', () => {
    const ingredients = [bought('fixed', '60000')]
    const group = groupOf({ pupils: 3, lwoo: 1, ingredients })
    const revenue = { perRegularPupil: amount(8000), perLwooPupil: amount(11000) }
    const { cash } = costs.breakEvenGroupSize(group, revenue, { upTo: 8 })
    expect(cash.sizes.map(({ lwoo }) => lwoo)).toEqual([0, 0, 1, 1, 1, 2, 2, 2])
    // Six pupils bring in 4 x 8,000 + 2 x 11,000 = 54,000, seven 62,000.
    expect([cash.from, cash.linear]).toEqual([7, undefined])
    expect(costs.breakEvenGroupSize({ ...group, lwoo: 3 }, revenue, { upTo: 8 }).cash).toMatchObject({ from: 6, linear: { size: 6 } })
  })

  it('sees a loss beyond the range that the mix of pupils brings', () => {
    const at = (lwoo: number, pupils: number, classSize: number, sums: readonly string[], upTo: number) => {
      const [perPupil, perClass, regular, withLwoo] = sums as [string, string, string, string]
      const ingredients = [
        bought('pupil', perPupil, { basis: 'per-pupil' }),
        bought('class', perClass, { basis: 'per-class' }),
      ]
      const revenue = { perRegularPupil: amount(regular), perLwooPupil: amount(withLwoo) }
      return costs.breakEvenGroupSize(groupOf({ pupils, lwoo, classSize, ingredients }), revenue, { upTo }).cash
    }
    // Counted by hand: it loses at 23 and 25 for the last time, three pupils in seven with lwoo.
    expect(at(3, 7, 3, ['3', '13', '2', '16'], 19)).toMatchObject({ outcome: 'pays-for-now', forNow: [12, 14, 15, 17, 18, 19] })
    expect(at(3, 7, 3, ['3', '13', '2', '16'], 26)).toMatchObject({ outcome: 'pays', from: 26 })
    // And here at 26, the second pupil of a class.
    expect(at(2, 4, 6, ['7', '8', '11', '6'], 21).outcome).toBe('pays-for-now')
    expect(at(2, 4, 6, ['7', '8', '11', '6'], 27).from).toBe(27)
  })

  it('tells cash from all costs', () => {
    const ingredients = [bought('room', '40000'), bought('guidance', '24000', { form: 'absorbed' })]
    const found = costs.breakEvenGroupSize(groupOf({ ingredients }), { perRegularPupil: amount(8000) }, { upTo: 20 })
    expect([found.cash.from, found.economic.from]).toEqual([5, 8])
  })

  it('is not known where a cost or the revenue is not', () => {
    const ingredients = [bought('room', '40000'), ingredient({ code: 'own', quantity: notKnown, form: 'volunteer' })]
    const found = costs.breakEvenGroupSize(groupOf({ ingredients }), { perRegularPupil: amount(8000) }, { upTo: 20 })
    expect([found.cash.outcome, found.economic]).toEqual(['pays', { outcome: 'unknown', forNow: [], steps: [], sizes: [] }])
    expect(found.unknown.map(({ code }) => code)).toEqual(['own'])
    const without = costs.breakEvenGroupSize(groupOf({}), { perRegularPupil: notKnown }, { upTo: 20 })
    expect([without.cash.outcome, without.unknownRevenue]).toEqual(['unknown', 'Not told.'])
  })

  it('is quick enough for a thousand sizes', () => {
    const { group, revenue } = planOf({ fixed: '90000', perPupil: '2000', outcome: 'pays', why: '' })
    expect(costs.breakEvenGroupSize(group, revenue, { upTo: 1000 }).cash.sizes).toHaveLength(1000)
  })
})

const teachers = ingredient({ code: 'teachers', unit: 'fte', quantity: 2, basis: 'per-class' })
const reportRevenue = { perRegularPupil: amount(8000), perLwooPupil: amount(11000) }

describe('the result of a group', () => {
  it('of school 7 is 73 % and 53 % of what pupils bring in', () => {
    const found = costs.costOf(groupOf({ pupils: 25, ingredients: [teachers] }))
    expect(found.perPupil.value).toEqual(euro('5854.91'))
    const share = (eur: number) => Math.round((100 * 5854.91) / eur)
    expect([share(8000), share(11000)]).toEqual([73, 53])
    expect(costs.groupResult(groupOf({ pupils: 25, ingredients: [teachers] }), reportRevenue)).toMatchObject({
      ...{ revenue: { value: euro(200000) }, cash: { value: euro('53627.36') }, cashPerPupil: { value: euro('2145.09') } },
    })
  })

  it('of school 3 is 1.667 times the regular amount, above the 1.5 of school 2', () => {
    expect(10000 / 6000).toBeCloseTo(1.667, 3)
    expect(10000 / 6000).toBeGreaterThanOrEqual(1.5)
  })

  it('counts what is fixed, and pupils with lwoo apart', () => {
    const group = groupOf({ pupils: 25, lwoo: 10, ingredients: [teachers] })
    const found = costs.groupResult(group, { ...reportRevenue, fixed: amount(50000), year: 2014 })
    expect(found.revenue.value).toEqual(euro(15 * 8000 + 10 * 11000 + 50000))
    expect(found.assumptions).toEqual([])
    expect(found.economicPerPupil.value).toEqual(euro('5345.09'))
  })

  it('needs no amount for pupils that there are not', () => {
    const all = groupOf({ pupils: 2, lwoo: 2, ingredients: [teachers] })
    expect(costs.groupResult(all, { perRegularPupil: notKnown, perLwooPupil: amount(11000) }).revenue.value).toEqual(euro(22000))
    expect(costs.groupResult(all, { perRegularPupil: amount(1) }).revenue).toEqual({
      unknown: 'What a pupil with lwoo brings in is not given.',
    })
    expect(costs.groupResult(groupOf({}), { perRegularPupil: amount(1), fixed: notKnown }).cash.value).toBeUndefined()
  })

  it('says that the lessons which embedded pupils join are not counted', () => {
    const group = groupOf({ lwoo: 0, organisedIn: 'embedded' })
    const { assumptions } = costs.groupResult(group, { ...reportRevenue, year: 2014 })
    expect(assumptions).toEqual(['lessons-of-other-classes-not-counted'])
  })

  it('of a school year asks for revenue of it', () => {
    const year = { year: undefined, schoolYear: '2013-2014' }
    const group = groupOf({ ...year, pupils: 25, lwoo: 0, ingredients: [teachers] })
    const found = costs.groupResult(group, { ...reportRevenue, year: '2013-2014' })
    // 200,000 less 145,689.03
    expect([found.cash.value, found.assumptions]).toEqual([euro('54310.97'), []])
    expect(found.cost).toMatchObject({ scope: { priceLevel: '2013-2014' }, entries: [{ period: '2013-2014' }] })
    expect(found.cost.assumptions).toEqual(['one-class', 'months-of-the-school-year'])
    expect(found.cost.lines[0]).toMatchObject({
      ...{ price: { value: euro('72844.52') }, arithmetic: '2 fte x 1 class x (5 x 72365.99 + 7 x 73186.32) / 12' },
    })
    // 145,689.03 / 8,000 is 18.2
    expect(costs.breakEvenGroupSize(group, reportRevenue, { upTo: 30 }).cash).toMatchObject({ from: 19, linear: { size: 19 } })
    const other = { ...groupOf({ pupils: 25, ingredients: [teachers] }) }
    const figures = [group, other].map((each) => costs.figureOf(costs.costOf(each), 'cash', 'group'))
    expect(costs.comparable(figures[0]!, figures[1]!)).toMatchObject({ outcome: 'not-comparable', conversions: [] })
  })

  it('says where costs of others are counted', () => {
    const group = groupOf({ crebos: 1, ingredients: school5 })
    const assumptions = (payers?: costs.CostGroup['payers']) => costs.groupResult({ ...group, payers }, reportRevenue).assumptions
    expect(assumptions()).toEqual(['no-lwoo', 'revenue-of-the-same-year', 'costs-of-others-counted'])
    expect(assumptions(['school'])).toEqual(['no-lwoo', 'revenue-of-the-same-year'])
    const own = groupOf({ lwoo: 0, ingredients: [ingredient({ payer: 'staff', form: 'volunteer' })] })
    expect(costs.groupResult(own, reportRevenue).assumptions).toEqual(['revenue-of-the-same-year'])
  })
})

describe('one pupil more', () => {
  const group = groupOf({ pupils: 15, classSize: 15, ingredients: [teachers, bought('trip', '100', { basis: 'per-pupil' })] })

  it('opens a class where the last is full', () => {
    const found = costs.marginalPupil(group, reportRevenue, { lwoo: true })
    expect(found).toMatchObject({ newClass: true, revenue: { value: euro(11000) }, cashCost: { value: euro('146472.64') } })
    expect(found.cash.value).toEqual(euro('-135472.64'))
  })

  it('costs a trip where there is room', () => {
    const found = costs.marginalPupil({ ...group, pupils: 14 }, reportRevenue, { lwoo: false })
    expect(found).toMatchObject({ newClass: false, economicCost: { value: euro(100) }, economic: { value: euro(7900) } })
  })
})

describe('the share of pupils with lwoo', () => {
  it('carries a class from some number on', () => {
    const found = costs.lwooShareEffect(groupOf({ pupils: 15, ingredients: [teachers] }), reportRevenue)
    // 146,372.64 - 120,000 = 26,372.64, and each pupil with lwoo adds 3,000.
    expect([found.cashFrom, found.economicFrom, found.results.length]).toEqual([9, 9, 16])
    expect(found.results[9]).toMatchObject({ lwoo: 9, revenue: { value: euro(147000) }, cash: { value: euro('627.36') } })
  })

  it('gives no number where none is enough, or nothing is known', () => {
    expect(costs.lwooShareEffect(groupOf({ pupils: 10, ingredients: [teachers] }), reportRevenue)).not.toHaveProperty('cashFrom')
    const found = costs.lwooShareEffect(groupOf({ ingredients: [ingredient({ quantity: notKnown })] }), reportRevenue)
    expect(found).not.toHaveProperty('economicFrom')
  })
})

describe('a drop in intake', () => {
  const group = groupOf({ pupils: 30, lwoo: 10, classSize: 15, ingredients: [teachers, bought('trip', '100', { basis: 'per-pupil' })] })

  it('takes revenue away and leaves the class', () => {
    const found = costs.intakeDrop(group, reportRevenue, { pupils: 20, lwoo: 5 })
    expect(found.revenueLost.value).toEqual(euro(5 * 8000 + 5 * 11000))
    expect(found.cashSaved.value).toEqual(euro(1000))
    expect(found.cashThatStays.value).toEqual(euro('294745.28'))
    expect(found.gap.value).toEqual(euro(94000))
  })

  it('saves a class only when it is gone', () => {
    const saved = (pupils: number) => costs.intakeDrop(group, reportRevenue, { pupils, lwoo: 0 }).cashSaved.value
    expect([saved(16), saved(15), saved(0)]).toEqual([euro(1400), euro('147872.64'), euro('295745.28')])
  })
})

describe('larger other classes', () => {
  const classes = { pupils: 104, classSize: 25, by: 1, classCost: amount(100000) }

  it('save whole classes only', () => {
    const saved = (pupils: number, by: number) => costs.enlargeClasses({ ...classes, pupils, by }).classesSaved
    expect([saved(104, 1), saved(105, 1), saved(100, 2), saved(100, 9), saved(0, 5), saved(104, 0)]).toEqual([1, 0, 0, 1, 0, 0])
    expect(costs.enlargeClasses(classes)).toMatchObject({ classesBefore: 5, classesAfter: 4, saving: { value: euro(100000) } })
  })

  it('fill classes apart in each department', () => {
    const saved = (by: number) => costs.enlargeClasses({ ...classes, pupils: [26, 26, 52], by }).classesSaved
    // Two, two and three of 25; one, one and two of 26; one each of 52.
    expect([saved(0), saved(1), saved(26), saved(27)]).toEqual([0, 3, 3, 4])
    const found = costs.enlargeClasses({ ...classes, pupils: [26, 26, 52], deficit: amount(400000) })
    expect([found.classesBefore, found.classesAfter, found.enoughFrom]).toEqual([7, 4, 27])
    expect(costs.enlargeClasses({ ...classes, pupils: [] })).toMatchObject({ classesBefore: 0, classesSaved: 0 })
  })

  it('carry a deficit from some number of pupils on', () => {
    const found = costs.enlargeClasses({ ...classes, deficit: amount(150000) })
    expect(found).toMatchObject({ balance: { value: euro(-50000) }, enoughFrom: 10 })
    expect(costs.enlargeClasses({ ...classes, deficit: amount(0) }).enoughFrom).toBe(0)
    expect(costs.enlargeClasses({ ...classes, deficit: amount(1000000) })).not.toHaveProperty('enoughFrom')
    expect(costs.enlargeClasses({ ...classes, classCost: notKnown, deficit: amount(1) }).balance).toEqual(notKnown)
    expect(costs.enlargeClasses(classes)).not.toHaveProperty('balance')
  })
})

describe('unpaid hours', () => {
  const ingredients = [
    bought('lessons', '70000'),
    ingredient({ code: 'visits', quantity: 10, basis: 'per-pupil', form: 'volunteer', payer: 'staff', receiver: 'pupil' }),
    ingredient({ code: 'mentor', unit: 'fte', quantity: 0.1, form: 'absorbed' }),
    ingredient({ code: 'help', quantity: 100, payer: 'mbo', form: 'absorbed' }),
    bought('dinner', '500', { form: 'volunteer', payer: 'staff' }),
  ]
  const group = groupOf({ pupils: 12, ingredients })
  const revenue = { perRegularPupil: amount(7000) }

  it('carry what the group would have to pay', () => {
    const found = costs.unpaidHours(deepFreeze(group), revenue, { upTo: 40 })
    // 120 hours are 5,293.77, with the dinner 5,793.77; a tenth of a post is 7,318.63 and 100 hours are 4,411.47.
    expect(found.volunteer).toMatchObject({ hours: { value: 120 }, worth: { value: euro('5793.77') } })
    expect(found.absorbed).toMatchObject({ hours: { value: 265.9 }, worth: { value: euro('11730.1') } })
    expect(found.now.result.cash.value).toEqual(euro(14000))
    expect(found.withoutVolunteers.result.cash.value).toEqual(euro('8206.23'))
    expect(found.allPaid.result.cash.value).toEqual(euro('-3523.87'))
    expect(found.allPaid.result.economic.value).toEqual(found.now.result.economic.value)
    const from = [found.now, found.withoutVolunteers, found.allPaid].map(({ breakEven }) => breakEven.cash.from)
    expect(from).toEqual([10, 11, 13])
  })

  it('are paid by the school to those who gave them', () => {
    const { entries } = costs.unpaidHours(group, revenue, { upTo: 5 }).allPaid.result.cost
    expect(entries.map(({ payer, receiver, form }) => `${payer} ${receiver} ${form}`)).toEqual([
      ...['school supplier cash', 'school staff cash', 'school staff cash', 'school staff cash', 'school staff cash'],
    ])
  })

  it('of others are left out where only the school is counted, and free time is not', () => {
    const found = costs.unpaidHours({ ...group, payers: ['school'] }, revenue, { upTo: 5 })
    expect([found.volunteer.hours.value, found.absorbed.hours.value]).toEqual([120, 165.9])
    expect(found.allPaid.result.cost.cash.value).toEqual(euro('83112.4'))
  })

  it('are not known where nobody wrote them down', () => {
    const own = ingredient({ quantity: notKnown, form: 'volunteer', payer: 'staff' })
    const found = costs.unpaidHours(groupOf({ ingredients: [own] }), revenue, { upTo: 5 })
    expect([found.volunteer.hours.value, found.volunteer.worth.value]).toEqual([undefined, undefined])
    expect(found.now.result.cash.value).toEqual(euro(7000))
    expect(found.withoutVolunteers.result.cash.value).toBeUndefined()
  })

  it('of something made for years fall in each of them', () => {
    const once = ingredient({ code: 'plan', quantity: 200, basis: 'once', lifeYears: 4, form: 'volunteer', payer: 'staff' })
    const found = costs.unpaidHours(groupOf({ ingredients: [once] }), revenue, { upTo: 5 })
    // 50 hours / 1659 x 73,186.32
    expect([found.volunteer.hours.value, found.volunteer.worth.value]).toEqual([50, euro('2205.74')])
  })

  it('count lessons by the norm that is given', () => {
    const lessons = groupOf({ ingredients: [ingredient({ unit: 'lesson', quantity: 75, form: 'absorbed' })] })
    const norm = { lessonsNorm: { lessonsPerFte: 750, source } }
    expect(costs.unpaidHours(lessons, revenue, { upTo: 5 }, norm).absorbed.hours.value).toBeCloseTo(165.9, 9)
    expect(costs.unpaidHours(lessons, revenue, { upTo: 5 }).absorbed.hours.value).toBeUndefined()
  })
})

describe('days on placement', () => {
  const norm = { lessonsNorm: { lessonsPerFte: 750, source } }
  const days = { year: 2014, schoolTypeGroup: 1, classes: 1, lessonsPerDay: 6, daysPerWeek: 1, weeks: 40, price: { gpl: 'teacher' } } as const

  it.each([
    [true, undefined, 'lessons-saved', 240, '23419.62'],
    [undefined, true, 'lessons-saved', 240, '23419.62'],
    [false, true, 'lessons-saved', 240, '23419.62'],
    [false, false, 'no-lessons-saved', 0, '0'],
    [false, undefined, 'undetermined', undefined, undefined],
    [undefined, false, 'undetermined', undefined, undefined],
    [undefined, undefined, 'undetermined', undefined, undefined],
  ] as const)('with the class away %s and no teacher needed %s: %s', (wholeClassAway, noTeacherNeeded, outcome, lessons, eur) => {
    const found = costs.placementDays({ ...days, wholeClassAway, noTeacherNeeded }, norm)
    expect([found.verdict.outcome, found.lessons.value, found.saving.value?.eur]).toEqual([outcome, lessons, eur])
  })

  it('save a sum only where a lesson has a price', () => {
    expect(costs.placementDays({ ...days, wholeClassAway: true }).saving.value).toBeUndefined()
    const price = { each: euro(100), priceLevel: 2014, source }
    expect(costs.placementDays({ ...days, classes: 2, price, wholeClassAway: true }).saving.value).toEqual(euro(48000))
  })
})

describe('the exam of the assistentenopleiding', () => {
  it.each([
    ['9000', '7000', '2500', 'range', '4500', '4500'],
    ['9000', '7000', undefined, 'range', '7000', '2000'],
    ['7000', '7000', undefined, 'range', '7000', '0'],
    ['6999.99', '7000', undefined, 'none', '7000', '-0.01'],
    ['1000', '7000', '8000', 'range', '-1000', '2000'],
  ] as const)('with %s, %s and %s: %s', (most, cost, gets, outcome, least, share) => {
    const mboReceives = gets === undefined ? {} : { mboReceives: amount(gets) }
    const found = costs.examBargain({ vmboAlternative: amount(most), mboCost: amount(cost), ...mboReceives })
    expect([found.outcome, found.least.value?.eur, found.toShare.value?.eur]).toEqual([outcome, least, share])
  })

  it('is not known where one side is not', () => {
    expect(costs.examBargain({ vmboAlternative: notKnown, mboCost: amount(1) })).toMatchObject({ outcome: 'unknown', most: notKnown })
  })
})

describe('two costs', () => {
  const money = amount(10000)

  it.each(comparableCases)('$why: $outcome', ({ facts, outcome, notMet = [], unknown = [], missing = [] }) => {
    const first = { amount: money, ...facts.first } as costs.CostFigure
    const second = { amount: amount(8000), ...facts.second } as costs.CostFigure
    const found = costs.comparable(deepFreeze(first), deepFreeze(second))
    const codes = (state: string) => found.reasons.filter((reason) => reason.state === state).map(({ code }) => code)
    expect(found.outcome).toBe(outcome)
    expect([codes('not-met'), codes('unknown'), found.missing]).toEqual([notMet, unknown, missing])
    expect(found.difference.value).toEqual(outcome === 'comparable' ? euro(2000) : undefined)
    const back = costs.comparable(second, first)
    expect([back.outcome, back.onlyInFirst]).toEqual([found.outcome, found.onlyInSecond])
  })

  it('are offered at one price level, by both indexes', () => {
    const figure = { amount: amount(8000), of: 'cash', per: 'pupil', includes: ['a'], payers: 'all', priceLevel: 2014 } as const
    const later = { ...figure, priceLevel: 2021 }
    const found = costs.comparable(figure, later, { schoolTypeGroup: 1 })
    expect(found.conversions.map((each) => [each.value?.eur, 'by' in each && each.by])).toEqual([
      ['8886.29', 'cpi'],
      ['9510.15', 'gpl'],
    ])
    expect(costs.comparable(figure, later).conversions).toHaveLength(1)
    expect(costs.comparable(figure, figure).conversions).toEqual([])
    expect(prices.convert(euro(8000), { from: 2014, to: 2021, by: 'cpi' }).value).toEqual(euro('8886.29'))
  })

  it('of a statement carry what it counts', () => {
    const group = groupOf({ pupils: 2, payers: ['school'], ingredients: [ingredient({ form: 'absorbed' })] })
    const found = costs.costOf(group)
    expect(costs.figureOf(found, 'economic', 'pupil')).toMatchObject({ amount: { value: euro('22.06') }, payers: ['school'], priceLevel: 2014 })
    expect(costs.figureOf(found, 'economic', 'group').amount.value).toEqual(euro('44.11'))
    expect(costs.figureOf(found, 'cash', 'pupil').amount.value).toEqual(euro(0))
    expect(costs.figureOf(found, 'cash', 'group').amount.value).toEqual(euro(0))
  })
})

describe('pooling', () => {
  const ingredients = [bought('class', '60000', { basis: 'per-class' }), bought('pupil', '1000', { basis: 'per-pupil' })]
  const plan = { year: 2014, schoolTypeGroup: 1, classSize: 12, ingredients } as const
  const given = { travelPerPupil: amount(500), elsewherePerPupil: amount(9000) }
  const two = [{ id: 'north', pupils: 2 }, { id: 'south', pupils: 4 }]

  it.each(poolCases)('$why', ({ schools, options, shares, gains }) => {
    const found = costs.pool(deepFreeze(schools), deepFreeze(plan), { ...options, ...given }).pooled[0]!
    expect(found.schools.map(({ share }) => share.value?.eur)).toEqual(shares)
    expect(found.schools.map(({ gain }) => gain.value?.eur)).toEqual(gains)
    const sides = gains.map((gain) => (gain.startsWith('-') ? 'loses' : 'gains'))
    expect(found.schools.map(({ side }) => side)).toEqual(sides)
  })

  it('tries each host, and names the cheapest way', () => {
    const found = costs.pool(two, plan, { key: 'pupils', ...given })
    expect(found.pooled.map(({ at, travelling, total }) => [at, travelling, total.value?.eur])).toEqual([
      ['north', 4, '68000'],
      ['south', 2, '67000'],
    ])
    expect([found.apartTotal.value?.eur, found.elsewhereTotal.value?.eur]).toEqual(['126000', '54000'])
    expect(found.cheapest).toEqual({ way: 'elsewhere', total: euro(54000) })
    const dear = costs.pool(two, plan, { key: 'pupils', ...given, elsewherePerPupil: amount(20000) })
    expect(dear.cheapest).toEqual({ way: 'pooled', at: 'south', total: euro(67000) })
  })

  it('takes travel that is not given as not known', () => {
    const found = costs.pool(two, plan, { key: 'equal' })
    expect(found.pooled[0]?.schools.map(({ side }) => side)).toEqual(['unknown', 'unknown'])
    expect(found.pooled[0]?.statement.total.value).toEqual(euro(66000))
    expect([found.cheapest, found.elsewhereTotal.value]).toEqual([undefined, undefined])
  })

  it('lets schools give it another way by themselves', () => {
    const hours = ingredient({ quantity: 40, basis: 'per-pupil', form: 'absorbed' })
    const apart = { year: 2014, schoolTypeGroup: 1, organisedIn: 'embedded', ingredients: [hours] } as const
    const found = costs.pool(two, plan, { key: 'pupils', at: 'south', apart, ...given })
    expect(found.apart.map(({ cost, statement }) => [cost.value?.eur, statement.classes])).toEqual([['3529.18', 0], ['7058.36', 0]])
    expect(found.cheapest?.way).toBe('apart')
    expect(costs.pool(two, plan, { key: 'pupils', at: 'south', apart, by: 'cash', ...given }).apartTotal.value).toEqual(euro(0))
  })

  it('has no key by what schools would pay where that is nothing or not known', () => {
    const apart = { ...plan, ingredients: [bought('free', '0')] }
    const shares = (given2: Partial<costs.PoolOptions>) =>
      costs.pool(two, plan, { key: 'stand-alone', at: 'south', ...given, ...given2 }).pooled[0]!.schools[0]!.share
    expect(shares({ apart })).toEqual({ unknown: 'What the schools would pay by themselves gives no key.' })
    expect(shares({ apart: { ...plan, ingredients: [ingredient({ quantity: notKnown })] } }).value).toBeUndefined()
  })

  it('says whether there are pupils enough', () => {
    const found = costs.pool(two, plan, { key: 'equal', minimum: 7, ...given })
    expect([found.apart[0]?.enoughPupils, found.apart[0]?.otherwise, found.pooled[0]?.enoughPupils]).toEqual([false, 'elsewhere', false])
    expect(found.cheapest?.way).toBe('elsewhere')
    expect(costs.pool(two, plan, { key: 'equal', minimum: 6, ...given }).pooled[0]?.enoughPupils).toBe(true)
    expect(costs.pool(two, plan, { key: 'equal', minimum: 2, ...given }).apart[0]?.otherwise).toBe('apart')
  })

  it('has pupils elsewhere of schools with too few, and a way without pooling', () => {
    const three = [...two, { id: 'west', pupils: 8 }]
    // North would place two pupils for 18,000; the others give it themselves for 64,000 and 68,000.
    const found = costs.pool(three, plan, { key: 'pupils', minimum: 3, ...given })
    expect(found.apart.map(({ otherwise }) => otherwise)).toEqual(['elsewhere', 'apart', 'apart'])
    expect([found.apartTotal.value, found.otherwiseTotal.value]).toEqual([euro(194000), euro(150000)])
    // Fourteen pupils fill two classes: 134,000 and six or more who travel.
    expect(found.cheapest).toEqual({ way: 'elsewhere', total: euro(126000) })
    const dear = costs.pool(three, plan, { key: 'pupils', at: 'west', minimum: 3, ...given, elsewherePerPupil: amount(9900) })
    expect(dear.cheapest).toEqual({ way: 'pooled', at: 'west', total: euro(137000) })
    const apart = costs.pool(three, { ...plan, classSize: 4 }, { key: 'pupils', minimum: 3, ...given, elsewherePerPupil: amount(20000) })
    // By itself 40,000, 64,000 and 128,000; joined four classes, 254,000 and more.
    expect(apart.cheapest).toEqual({ way: 'apart', total: euro(232000) })
  })

  it('knows the cheapest way where there is no place elsewhere', () => {
    const found = costs.pool(two, plan, { key: 'pupils', ...given, elsewherePerPupil: 'none' })
    expect(found.cheapest).toEqual({ way: 'pooled', at: 'south', total: euro(67000) })
    expect(found.elsewhereTotal).toEqual({ unknown: 'There is no place elsewhere.' })
    const few = costs.pool(two, plan, { key: 'pupils', at: 'south', minimum: 3, ...given, elsewherePerPupil: 'none' })
    expect(few.apart.map(({ otherwise }) => otherwise)).toEqual(['no-traject', 'apart'])
    expect(few.pooled[0]?.schools.map(({ side }) => side)).toEqual(['unknown', 'gains'])
    expect(few.cheapest).toEqual({ way: 'pooled', at: 'south', total: euro(67000) })
    const none = costs.pool(two, plan, { key: 'pupils', minimum: 9, ...given, elsewherePerPupil: 'none' })
    expect(none).not.toHaveProperty('cheapest')
  })

  it('is even where a share is what a school would pay', () => {
    const key = { north: 62000, south: 5000 }
    expect(costs.pool(two, plan, { key, at: 'south', ...given }).pooled[0]?.schools.map(({ side }) => side)).toEqual(['even', 'gains'])
  })
})
