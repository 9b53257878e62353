import { describe, expect, it } from 'vitest'
import { euro } from '../../src/core/index.js'
import * as costs from '../../src/costs/index.js'
import { errorOf } from '../support/error-of.js'
import { bought, groupOf, ingredient } from './cases.js'

const source = { document: 'a case' }
const amount = costs.given(euro(1), source)
const revenue = { perRegularPupil: amount }
const paths = (work: () => unknown) => errorOf(work).problems.map(({ path }) => path)
const strange = (value: unknown) => value as never

describe('bad input', () => {
  it('is told all at once, each with its path and without what was given', () => {
    const group = {
      ...{ year: 2014.5, schoolTypeGroup: 5, organisedIn: 'secret', classSize: 0, crebos: -1, pupils: -3, lwoo: 'secret' },
      ...{ notCounted: ['', 'twice'], payers: ['secret'], colour: 1, traject: '' },
      ingredients: [
        ingredient({ code: 'twice' }),
        {
          ...{ code: 'twice', quantity: -987, unit: 'secret', basis: 'secret', weeks: 0, lifeYears: 1.5, price: { gpl: 'secret' } },
          ...{ payer: 'secret', receiver: 'secret', form: 'secret', source: { document: '' }, grade: 'secret' },
        },
        'secret',
      ],
    }
    const error = errorOf(() => costs.costOf(strange(group)))
    expect(error.code).toBe('invalid-input')
    expect(error.problems.map(({ path }) => path).sort()).toEqual(
      [
        ...['colour', 'traject', 'year', 'schoolTypeGroup', 'organisedIn', 'classSize', 'crebos', 'pupils', 'lwoo'].map((name) => `group.${name}`),
        ...['group.notCounted[0]', 'group.payers[0]', 'group.ingredients[0].code', 'group.ingredients[1].code', 'group.ingredients[2]'],
        ...['what', 'quantity', 'unit', 'basis', 'weeks', 'lifeYears', 'lifeYears', 'price.gpl', 'payer', 'receiver', 'form'].map(
          (name) => `group.ingredients[1].${name}`,
        ),
        ...['source.document', 'grade'].map((name) => `group.ingredients[1].${name}`),
      ].sort(),
    )
    expect(error.message).not.toMatch(/secret|987/)
  })

  it('of a group and a context that are none', () => {
    expect(paths(() => costs.costOf(strange(undefined), strange(null)))).toEqual(['group', 'context'])
    expect(paths(() => costs.costOf(strange({})))).toEqual(
      ['year', 'schoolTypeGroup', 'ingredients', 'pupils'].map((name) => `group.${name}`),
    )
    expect(paths(() => costs.costOf(groupOf({ ingredients: [] })))).toEqual(['group.ingredients'])
  })

  it('of more pupils with lwoo than pupils', () => {
    expect(paths(() => costs.costOf(groupOf({ pupils: 2, lwoo: 3 })))).toEqual(['group.lwoo'])
    expect(costs.costOf(groupOf({ pupils: 2, lwoo: 2 })).pupils).toBe(2)
  })

  it('of a year and a school year, one of which is given', () => {
    const of = (given: object) => paths(() => costs.costOf(groupOf(given)))
    expect(of({ schoolYear: '2013-2014' })).toEqual(['group.year'])
    expect(of({ year: undefined })).toEqual(['group.year'])
    expect(of({ year: undefined, schoolYear: '2013-2015' })).toEqual(['group.schoolYear'])
    expect(of({ year: undefined, schoolYear: 2013 })).toEqual(['group.schoolYear'])
    const error = errorOf(() => costs.costOf(groupOf({ year: undefined, schoolYear: 'secret' })))
    expect(error.message).not.toContain('secret')
    const over = groupOf({ year: undefined, schoolYear: '2013-2014' })
    expect(paths(() => costs.groupResult(over, { ...revenue, year: 2014 }))).toEqual(['revenue.year'])
    expect(paths(() => costs.groupResult(over, { ...revenue, year: 'x' }))).toEqual(['revenue.year'])
    expect(paths(() => costs.enlargeClasses({ pupils: strange([1, -1, null]), classSize: 2, by: 1, classCost: amount }))).toEqual(
      ['classes.pupils[1]', 'classes.pupils[2]'],
    )
  })

  it('of fields that do not go together', () => {
    const of = (given: Partial<costs.CostGroup>) => paths(() => costs.costOf(groupOf(given)))
    const place = 'group.ingredients[0]'
    expect(of({ ingredients: [ingredient({ unit: 'piece' })] })).toEqual([`${place}.price`])
    expect(of({ ingredients: [ingredient({ lifeYears: 3 })] })).toEqual([`${place}.lifeYears`])
    expect(of({ ingredients: [ingredient({ basis: 'once', weeks: 3 })] })).toEqual([`${place}.weeks`])
    expect(of({ organisedIn: 'embedded', classSize: 3, ingredients: [ingredient({ basis: 'per-class' })] })).toEqual([
      'group.classSize',
      `${place}.basis`,
    ])
    expect(of({ notCounted: ['work'] })).toEqual([`${place}.code`])
  })

  it('of prices and quantities', () => {
    const of = (price: unknown, quantity: unknown = 1) =>
      paths(() => costs.costOf(groupOf({ ingredients: [ingredient({ price: strange(price), quantity: strange(quantity) })] }))).map(
        (path) => path.replace('group.ingredients[0].', ''),
      )
    expect(of({})).toEqual(['price.each', 'price.priceLevel', 'price.source'])
    expect(of({ each: 3, priceLevel: '2014', source: 'here' })).toEqual(['price.each', 'price.priceLevel', 'price.source'])
    expect(of({ each: euro(1), priceLevel: 2014, source: { at: 3, datedOn: 'x' } })).toEqual([
      ...['price.source.document', 'price.source.at', 'price.source.datedOn'],
    ])
    expect(of({ unknown: '' }, { unknown: 3, more: 1 })).toEqual(['quantity.more', 'quantity.unknown', 'price.unknown'])
    expect(of('free', NaN)).toEqual(['quantity', 'price'])
    expect(of({ gpl: 'teacher', each: euro(1) })).toEqual(['price.each'])
  })

  it('of the context, by the codes that there are', () => {
    const context = {
      ...{ lessonsNorm: { lessonsPerFte: 0, source }, hoursNorm: {}, priceIndex: 'x', annuity: { rate: 2, source }, knownOn: 'x', other: 1 },
      ...{ prices: { typo: 1, work: { each: euro(1) } }, quantities: { work: { value: -1, source } } },
    }
    const error = errorOf(() => costs.costOf(groupOf({}), strange(context)))
    expect(error.code).toBe('invalid-date')
    expect(error.problems.map(({ path }) => path).sort()).toEqual(
      [
        ...['other', 'knownOn', 'lessonsNorm.lessonsPerFte', 'hoursNorm.hoursPerFte', 'hoursNorm.source', 'prices.typo'],
        ...['prices.work.priceLevel', 'prices.work.source', 'quantities.work.value', 'priceIndex', 'annuity.rate'],
      ]
        .map((name) => `context.${name}`)
        .sort(),
    )
    expect(paths(() => costs.costOf(groupOf({}), { reading: 'report-2014/any' }))).toEqual(['context.reading'])
  })

  it('of a year in revenue that is not that of the costs', () => {
    expect(paths(() => costs.groupResult(groupOf({}), { ...revenue, year: 2015 }))).toEqual(['revenue.year'])
    expect(paths(() => costs.groupResult(groupOf({}), strange({ perLwooPupil: { value: 1 }, fixed: 3, x: 1 })))).toEqual([
      ...['revenue.x', 'revenue.perRegularPupil', 'revenue.perLwooPupil.evidence', 'revenue.perLwooPupil.value', 'revenue.fixed'],
    ])
    expect(paths(() => costs.groupResult(groupOf({}), strange({ perRegularPupil: { unknown: 3 } })))).toEqual(['revenue.perRegularPupil.unknown'])
    expect(paths(() => costs.groupResult(groupOf({}), strange({ perRegularPupil: { value: euro(1), evidence: {} } })))).toEqual([
      ...['revenue.perRegularPupil.evidence.source', 'revenue.perRegularPupil.evidence.grade'],
    ])
    expect(paths(() => costs.groupResult(groupOf({}), strange(7)))).toEqual(['revenue'])
  })

  it('of the functions on a group', () => {
    const group = groupOf({ pupils: 5, lwoo: 2 })
    expect(paths(() => costs.breakEvenGroupSize(group, revenue, { upTo: 1001 }))).toEqual(['range.upTo'])
    expect(paths(() => costs.breakEvenGroupSize({ ...group, pupils: 0, lwoo: 0 }, revenue, { upTo: 0 }))).toEqual(['range.upTo', 'group.pupils'])
    expect(paths(() => costs.unpaidHours({ ...group, pupils: 0, lwoo: 0 }, revenue, strange({})))).toEqual(['range.upTo', 'group.pupils'])
    expect(paths(() => costs.marginalPupil(group, revenue, strange({})))).toEqual(['pupil.lwoo'])
    expect(paths(() => costs.marginalPupil(group, revenue, strange(1)))).toEqual(['pupil'])
    expect(paths(() => costs.intakeDrop(group, revenue, { pupils: 6 }))).toEqual(['left.lwoo', 'left.pupils'])
    expect(paths(() => costs.intakeDrop(group, revenue, { pupils: 3, lwoo: 4 }))).toEqual(['left.lwoo'])
    expect(paths(() => costs.intakeDrop(group, revenue, strange(1)))).toEqual(['left'])
    expect(paths(() => costs.lwooShareEffect(strange(1), revenue))).toEqual(['group'])
    expect(paths(() => costs.fixedCostFor(0, strange(1), strange(undefined)))).toEqual(['variable', 'size', 'revenue'])
    expect(paths(() => costs.enlargeClasses(strange({ pupils: -1, classSize: 0, by: 0.5, deficit: 1 })))).toEqual(
      ['classCost', 'pupils', 'classSize', 'by', 'deficit'].map((name) => `classes.${name}`),
    )
    expect(paths(() => costs.examBargain(strange({ mboReceives: 1 })))).toEqual(['sides.vmboAlternative', 'sides.mboCost', 'sides.mboReceives'])
    expect(paths(() => costs.placementDays(strange({ daysPerWeek: 8, wholeClassAway: 'no' })))).toEqual(
      [
        ...['year', 'schoolTypeGroup', 'classes', 'lessonsPerDay', 'weeks', 'price', 'daysPerWeek', 'wholeClassAway'],
      ].map((name) => `days.${name}`),
    )
    expect([strange(1), strange(null)].flatMap((each) => paths(() => costs.examBargain(each)))).toEqual(['sides', 'sides'])
  })

  it('of a comparison', () => {
    const figure = { amount, of: 'x', per: 'x', includes: [1], payers: ['x'], priceLevel: 0.5, more: 1 }
    expect(paths(() => costs.comparable(strange(figure), strange({}), { schoolTypeGroup: strange(9) })).sort()).toEqual(
      [
        ...['first.more', 'first.of', 'first.per', 'first.includes[0]', 'first.payers[0]', 'first.priceLevel'],
        ...['second.amount', 'context.schoolTypeGroup'],
      ].sort(),
    )
  })

  it('of pooling', () => {
    const plan = { year: 2014, schoolTypeGroup: 1, ingredients: [bought('room', '1')] } as const
    const schools = [{ id: 'a', pupils: 1 }, { id: 'a', pupils: 0 }]
    const options = { key: { a: -1, b: 2 }, at: 'c', by: 'x', apart: { ...plan, year: 2013 }, minimum: 0, travelPerPupil: 3 }
    expect(paths(() => costs.pool(schools, plan, strange(options))).sort()).toEqual(
      [
        ...['schools[1].pupils', 'schools[1].id', 'options.key.b', 'options.key.a', 'options.key.a', 'options.at', 'options.by'],
        ...['options.apart.year', 'options.minimum', 'options.travelPerPupil'],
      ].sort(),
    )
    expect(paths(() => costs.pool(strange(undefined), strange({}), strange(undefined)))).toEqual([
      ...['schools', 'plan.year', 'plan.schoolTypeGroup', 'plan.ingredients', 'options'],
    ])
    const two = [{ id: 'a', pupils: 1 }, { id: 'b', pupils: 1 }]
    expect(paths(() => costs.pool(two, plan, { key: { a: 0, b: 0 } }))).toEqual(['options.key'])
    expect(paths(() => costs.pool(two.slice(1), plan, { key: strange('x') }))).toEqual(['schools', 'options.key'])
  })
})
