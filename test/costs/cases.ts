/**
 * Cases on costs: what a group costs, from how many pupils it pays, and what schools pay together. Amounts were computed
 * by hand from the GPL and the amounts of the case before the code ran.
 */
import type { CostContext, CostGroup, Ingredient, PlacementDays, PoolOptions, PoolSchool } from '../../src/costs/index.js'
import type { LawCase, RenderedCase } from '../support/law-case.js'

const source = { document: 'a case' }

/** An ingredient of a case: a teacher in cash unless it says otherwise. */
export function ingredient(given: Partial<Ingredient>): Ingredient {
  return {
    ...({ code: 'work', what: 'work', quantity: 1, unit: 'hour', basis: 'per-group', price: { gpl: 'teacher' } } as const),
    ...({ payer: 'school', receiver: 'staff', form: 'cash', source } as const),
    ...given,
  }
}

/** Something with a price of its own, in the prices of 2014. */
export function bought(code: string, eur: string, given: Partial<Ingredient> = {}): Ingredient {
  const price = { each: { eur }, priceLevel: 2014, source }
  return ingredient({ code, what: code, unit: 'piece', price, receiver: 'supplier', ...given })
}

export function groupOf(given: Partial<CostGroup>): CostGroup {
  return { year: 2014, schoolTypeGroup: 1, pupils: 1, ingredients: [ingredient({})], ...given }
}

/** What a group costs. Sums that are left out are not known. */
export interface CostCase {
  readonly group: CostGroup
  readonly context?: CostContext
  readonly total?: string
  readonly perPupil?: string
  /** What is paid; the total when left out. */
  readonly cash?: string
  /** What is not known: the code of each ingredient with the path to supply it. */
  readonly unknown?: readonly (readonly [code: string, supply: string])[]
  readonly fact: string
  readonly why: string
}

const lessonsNorm = { lessonsPerFte: 750, source: { document: 'a timetable' } }

/** The inputs of the report in euros: 2014 in group 1, 2014 in group 4, 2021 in group 1. */
const conversions: readonly (readonly [what: string, given: Partial<Ingredient>, pupils: number, eur: readonly string[], lines: string])[] = [
  ['an hour of the normjaartaak', {}, 1, ['44.11', '45.29', '52.44'], 'CAO VO'],
  ['a lesson, at 750 to a post', { unit: 'lesson' }, 1, ['97.58', '100.18', '116'], 'given norm'],
  ['school 7: 2 posts to 25 pupils', { unit: 'fte', quantity: 2, basis: 'per-class' }, 25, ['5854.91', '6010.69', '6960.13'], 'line 688'],
  ['school 4: a post to 14.5 pupils', { unit: 'fte', quantity: 1 / 14.5, basis: 'per-pupil' }, 1, ['5047.33', '5181.63', '6000.11'], 'line 672'],
  ['school 5: five times 0.09 post', { unit: 'fte', quantity: 0.45 }, 1, ['32933.84', '33810.15', '39150.73'], 'lines 674-683'],
  ['the same for 60 pupils', { unit: 'fte', quantity: 0.45 }, 60, ['548.9', '563.5', '652.51'], 'lines 674-683'],
  ['school 5: 20 hours for a crebo', { quantity: 20, basis: 'per-crebo' }, 1, ['882.29', '905.77', '1048.84'], 'line 680'],
  ['school 5: 8 times 60 hours', { quantity: 480 }, 1, ['21175.07', '21738.49', '25172.26'], 'line 681'],
  ['school 5: 5 hours for a pupil', { quantity: 5, basis: 'per-pupil' }, 1, ['220.57', '226.44', '262.21'], 'line 682'],
  ['school 11: 2 hours in 40 weeks', { quantity: 2, weeks: 40 }, 1, ['3529.18', '3623.08', '4195.38'], 'line 709'],
]

const columns = [
  { year: 2014, schoolTypeGroup: 1 },
  { year: 2014, schoolTypeGroup: 4 },
  { year: 2021, schoolTypeGroup: 1 },
] as const

/** Every row of it three times; the amount is that for a pupil. */
export const conversionCases: readonly CostCase[] = conversions.flatMap(([why, given, pupils, amounts, fact]) =>
  columns.map(({ year, schoolTypeGroup }, column): CostCase => {
    const group = groupOf({ year, schoolTypeGroup, pupils, crebos: 1, ingredients: [ingredient(given)] })
    return { group, context: { lessonsNorm }, perPupil: amounts[column]!, fact, why }
  }),
)

const byMbo = { payer: 'school', receiver: 'mbo' } as const

/** School 5 of the report: 60 pupils, without its two managers. */
export const school5: readonly Ingredient[] = [
  ingredient({ code: 'teachers', quantity: 0.45, unit: 'fte', ...byMbo }),
  ingredient({ code: 'contacts', quantity: 20, basis: 'per-crebo' }),
  ingredient({ code: 'development', quantity: 480 }),
  ingredient({ code: 'placement', quantity: 5, basis: 'per-pupil', payer: 'mbo' }),
]

const managers = ingredient({ code: 'managers', quantity: { unknown: 'The hours are not told.' } })

const schoolYear = { year: undefined, schoolYear: '2013-2014' } as const
const priced2013 = bought('books', '100', { price: { each: { eur: '100' }, priceLevel: 2013, source } })
const pricedSchoolYear = bought('books', '100', { price: { each: { eur: '100' }, priceLevel: '2013-2014', source } })

export const ingredientCases: readonly CostCase[] = [
  {
    ...{ group: groupOf({ pupils: 60, crebos: 1, ingredients: school5 }), total: '68225.62', perPupil: '1137.09' },
    ...{ fact: 'lines 674-683', why: 'each of five teachers 0.09 post, one crebo' },
  },
  {
    ...{ group: groupOf({ pupils: 60, crebos: 2, ingredients: school5 }), total: '69107.92', perPupil: '1151.8' },
    ...{ fact: 'lines 674-683', why: 'two crebo’s' },
  },
  {
    ...{ group: groupOf({ pupils: 60, crebos: 1, ingredients: school5 }), context: { quantities: { teachers: { value: 0.09, source } } } },
    ...{ total: '41878.55', perPupil: '697.98', fact: 'lines 674-683', why: 'the five together 0.09 post, as the caller reads it' },
  },
  {
    ...{ group: groupOf({ pupils: 60, crebos: 1, ingredients: school5, payers: ['school'] }), total: '54991.2', perPupil: '916.52' },
    ...{ fact: 'lines 674-683', why: 'what the school pays; the mbo pays for placement' },
  },
  {
    ...{ group: groupOf({ pupils: 60, schoolTypeGroup: 4, crebos: 1, ingredients: school5 }), total: '70040.97', perPupil: '1167.35' },
    ...{ fact: 'lines 674-683', why: 'by the GPL of group 4' },
  },
  {
    group: groupOf({ pupils: 60, crebos: 1, ingredients: [...school5, managers] }),
    unknown: [['managers', 'context.quantities.managers']],
    ...{ fact: 'line 683', why: 'the hours of the managers are not told, so that no sum is' },
  },
  {
    ...{ group: groupOf({ pupils: 60, ingredients: school5 }), unknown: [['contacts', 'group.crebos']] },
    ...{ fact: 'line 680', why: 'how many crebo’s is not told' },
  },
  {
    group: groupOf({ pupils: 2, organisedIn: 'embedded', ingredients: [ingredient({ quantity: 2, weeks: 40, form: 'absorbed' })] }),
    ...{ total: '3529.18', perPupil: '1764.59', cash: '0', fact: 'line 709', why: 'two hours a week within the taakuren' },
  },
  {
    group: groupOf({ pupils: 2, ingredients: [ingredient({ quantity: 80, form: 'volunteer', payer: 'staff', receiver: 'pupil' })] }),
    ...{ total: '3529.18', perPupil: '1764.59', cash: '0', fact: 'lines 709-711', why: 'the same in free time' },
  },
  {
    group: groupOf({ pupils: 20, ingredients: [ingredient({ unit: 'fte', quantity: 2 })] }),
    context: { knownOn: '2014-07-01' },
    ...{ total: '145741.58', perPupil: '7287.08', fact: 'VOF-23-2014-first', why: 'the first amounts of 2014' },
  },
  {
    group: groupOf({ pupils: 20, ingredients: [ingredient({ unit: 'fte', quantity: 2 })] }),
    ...{ total: '146372.64', perPupil: '7318.63', fact: 'VOF-23-2014-final', why: 'the final amounts of 2014' },
  },
  {
    group: groupOf({ year: 2018, ingredients: [ingredient({})] }),
    ...{ unknown: [['work', 'context.prices.work']], fact: 'VOF-25', why: 'no GPL of 2018 was read' },
  },
  {
    group: groupOf({ ingredients: [ingredient({ unit: 'lesson' })] }),
    ...{ unknown: [['work', 'context.lessonsNorm']], fact: 'no norm read', why: 'how many lessons a post has was not read' },
  },
  {
    group: groupOf({ pupils: 30, ingredients: [ingredient({ price: { gpl: 'directie' }, quantity: 40 })] }),
    ...{ total: '1928.65', perPupil: '64.29', fact: 'VOF-23-2014-final', why: '40 hours of the directie' },
  },
  {
    group: groupOf({ pupils: 30, ingredients: [ingredient({ price: { gpl: 'oop' }, unit: 'fte', quantity: 0.2 })] }),
    ...{ total: '8388.58', perPupil: '279.62', fact: 'VOF-23-2014-final', why: 'a fifth of a post of other staff' },
  },
  {
    group: groupOf({ pupils: 31, classSize: 15, ingredients: [bought('room', '4000', { basis: 'per-class' })] }),
    ...{ total: '12000', perPupil: '387.1', fact: 'arithmetic', why: '31 pupils fill three classes of 15' },
  },
  {
    group: groupOf({ pupils: 30, classSize: 15, ingredients: [bought('room', '4000', { basis: 'per-class' })] }),
    ...{ total: '8000', perPupil: '266.67', fact: 'arithmetic', why: '30 pupils fill two' },
  },
  {
    group: groupOf({ pupils: 10, ingredients: [bought('kitchen', '10000', { basis: 'once', lifeYears: 5 })] }),
    ...{ total: '2000', perPupil: '200', fact: 'ingredients method', why: 'a kitchen spread evenly over five years' },
  },
  {
    group: groupOf({ pupils: 10, ingredients: [bought('kitchen', '10000', { basis: 'once', lifeYears: 5 })] }),
    context: { annuity: { rate: 0.03, source } },
    ...{ total: '2183.55', perPupil: '218.36', fact: 'ingredients method', why: 'the same as an annuity of 3 %' },
  },
  {
    group: groupOf({ pupils: 10, ingredients: [bought('kitchen', '10000', { basis: 'once' })] }),
    ...{ total: '10000', perPupil: '1000', fact: 'ingredients method', why: 'without a life it falls in the year' },
  },
  {
    group: groupOf({ pupils: 10, ingredients: [bought('exam', '-150', { basis: 'per-pupil' })] }),
    ...{ total: '-1500', perPupil: '-150', fact: 'lines 688-690', why: 'a saving is below zero' },
  },
  {
    group: groupOf({ ingredients: [bought('books', '100', { price: { each: { eur: '100' }, priceLevel: 2012, source } })] }),
    ...{ unknown: [['books', 'context.priceIndex']], fact: 'price levels', why: 'a price of 2012, and no index is named' },
  },
  {
    group: groupOf({ ingredients: [bought('books', '100', { price: { each: { eur: '100' }, priceLevel: 2012, source } })] }),
    context: { priceIndex: 'cpi' },
    ...{ total: '103.53', perPupil: '103.53', fact: 'CPI 626.9 and 649.0', why: 'by consumer prices' },
  },
  {
    group: groupOf({ ingredients: [bought('books', '100', { price: { each: { eur: '100' }, priceLevel: 2013, source } })] }),
    context: { priceIndex: 'gpl' },
    ...{ total: '101.13', perPupil: '101.13', fact: 'VOF-22, VOF-23', why: 'by the GPL' },
  },
  {
    group: groupOf({ ingredients: [bought('books', '100', { price: { each: { eur: '100' }, priceLevel: 2030, source } })] }),
    context: { priceIndex: 'cpi' },
    ...{ unknown: [['books', 'context.prices.books']], fact: 'price levels', why: 'no index of 2030 was read' },
  },
  {
    group: groupOf({ ingredients: [ingredient({ code: 'exam', unit: 'piece', price: { unknown: 'Not told.' } })] }),
    ...{ unknown: [['exam', 'context.prices.exam']], fact: 'lines 688-690', why: 'no price of the exam is told' },
  },
  {
    group: groupOf({ ingredients: [ingredient({ code: 'exam', unit: 'piece', price: { unknown: 'Not told.' } })] }),
    context: { prices: { exam: { each: { eur: '250' }, priceLevel: 2014, source } } },
    ...{ total: '250', perPupil: '250', fact: 'given', why: 'the caller gives it' },
  },
  {
    group: groupOf({ ...schoolYear, pupils: 20, ingredients: [ingredient({ unit: 'fte', quantity: 2 })] }),
    ...{ total: '145689.03', perPupil: '7284.45', fact: 'VOF-22, VOF-23' },
    why: 'a school year: 2 x (5 x 72,365.99 + 7 x 73,186.32) / 12',
  },
  {
    group: groupOf({ ...schoolYear, ingredients: [ingredient({ quantity: 2, weeks: 40 })] }),
    ...{ total: '3512.7', perPupil: '3512.7', fact: 'VOF-22, VOF-23', why: '80 hours of a school year' },
  },
  {
    group: groupOf({ ...schoolYear, ingredients: [ingredient({ unit: 'fte' })] }),
    context: { knownOn: '2013-12-31' },
    // (5 x 72,365.99 + 7 x 72,870.79) / 12
    ...{ total: '72660.46', perPupil: '72660.46', fact: 'VOF-23-2014-first', why: 'the first amount of 2014 in it' },
  },
  {
    group: groupOf({ year: undefined, schoolYear: '2016-2017', ingredients: [ingredient({})] }),
    ...{ unknown: [['work', 'context.prices.work']], fact: 'VOF-25', why: 'of its second year no GPL was read' },
  },
  {
    group: groupOf({ ...schoolYear, ingredients: [priced2013] }),
    ...{ unknown: [['books', 'context.priceIndex']], fact: 'price levels', why: 'a price of one year of the two' },
  },
  {
    group: groupOf({ ...schoolYear, ingredients: [priced2013] }),
    context: { priceIndex: 'cpi' },
    // (5 x 100 + 7 x 101) / 12
    ...{ total: '100.58', perPupil: '100.58', fact: 'CPI 642.6 and 649.0', why: 'taken to both years' },
  },
  {
    group: groupOf({ ...schoolYear, ingredients: [pricedSchoolYear] }),
    ...{ total: '100', perPupil: '100', fact: 'price levels', why: 'a price of the school year itself' },
  },
  {
    group: groupOf({ ingredients: [pricedSchoolYear] }),
    context: { priceIndex: 'cpi' },
    ...{ unknown: [['books', 'context.prices.books']], fact: 'price levels', why: 'no index is of a school year' },
  },
  {
    group: groupOf({ pupils: 10, ingredients: [bought('laptop', '600', { basis: 'per-pupil', lifeYears: 4 })] }),
    ...{ total: '1500', perPupil: '150', fact: 'ingredients method', why: 'a laptop for each pupil, for four years' },
  },
  {
    group: groupOf({ pupils: 0, ingredients: [bought('room', '4000')] }),
    ...{ total: '4000', fact: 'arithmetic', why: 'without pupils there is no cost for each of them' },
  },
]

/** A fixed cost, a cost for each pupil and for each class, against what a pupil brings in. */
export interface BreakEvenCase {
  readonly fixed: string
  readonly perPupil: string
  readonly perClass?: string
  readonly classSize?: number
  /** What a pupil brings in: 8,000 when left out. */
  readonly brings?: string
  /** What is received whatever the size. */
  readonly subsidy?: string
  readonly upTo?: number
  readonly outcome: 'pays' | 'pays-for-now' | 'never'
  readonly from?: number
  readonly forNow?: readonly number[]
  readonly steps?: readonly number[]
  readonly noBreakEven?: string
  /** The closed form, where there is one. */
  readonly linear?: number
  readonly why: string
}

export const breakEvenCases: readonly BreakEvenCase[] = [
  { fixed: '90000', perPupil: '2000', outcome: 'pays', from: 15, linear: 15, why: '90,000 / 6,000 is 15' },
  { fixed: '84000', perPupil: '2000', outcome: 'pays', from: 14, linear: 14, why: '84,000 / 6,000 is 14' },
  { fixed: '84000.01', perPupil: '2000', outcome: 'pays', from: 15, linear: 15, why: 'a cent more asks for a pupil more' },
  { fixed: '90000.01', perPupil: '2000', outcome: 'pays', from: 16, linear: 16, why: 'a cent above the bound of 15' },
  { fixed: '90000', perPupil: '5000', brings: '11000', outcome: 'pays', from: 15, linear: 15, why: 'the same margin with lwoo' },
  { fixed: '0', perPupil: '8000', outcome: 'pays', from: 1, why: 'a result of 0 pays' },
  { fixed: '1', perPupil: '8000', outcome: 'never', noBreakEven: 'each-pupil-costs-more', why: 'a pupil brings in no more than it costs' },
  { fixed: '1000', perPupil: '9000', outcome: 'never', noBreakEven: 'each-pupil-costs-more', why: 'a pupil costs more than it brings in' },
  { fixed: '600000', perPupil: '2000', outcome: 'never', noBreakEven: 'not-within-range', linear: 100, why: 'pays from 100, looked at up to 60' },
  { fixed: '90000', perPupil: '2000', subsidy: '30000', outcome: 'pays', from: 10, linear: 10, why: 'a subsidy of 30,000 takes off five pupils' },
  {
    ...{ fixed: '0', perPupil: '0', perClass: '120000', classSize: 20, outcome: 'pays', from: 45 },
    ...{ forNow: [15, 16, 17, 18, 19, 20, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40], steps: [21, 41] },
    why: 'a second class pays from 30, a third from 45',
    upTo: 60,
  },
  {
    ...{ fixed: '0', perPupil: '0', perClass: '160000', classSize: 20, outcome: 'pays-for-now', forNow: [20, 40], steps: [21, 41] },
    ...{ noBreakEven: 'each-class-costs-more', upTo: 59, why: 'a class pays only when it is full' },
  },
  {
    ...{ fixed: '0', perPupil: '0', perClass: '160000', classSize: 20, outcome: 'pays-for-now', forNow: [20, 40] },
    ...{ steps: [21], noBreakEven: 'each-class-costs-more', upTo: 40, why: 'the same, looked at up to a full class' },
  },
  {
    ...{ fixed: '0', perPupil: '0', perClass: '120000', classSize: 20, outcome: 'pays-for-now', upTo: 20 },
    ...{ forNow: [15, 16, 17, 18, 19, 20], noBreakEven: 'not-within-range', why: 'it loses again at 21, out of sight' },
  },
  {
    ...{ fixed: '0', perPupil: '0', perClass: '120000', classSize: 20, outcome: 'pays', from: 45, upTo: 46 },
    ...{ forNow: [15, 16, 17, 18, 19, 20, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40], steps: [21, 41] },
    why: 'the same, and at 61 the fourth class is paid',
  },
  {
    ...{ fixed: '0', perPupil: '9000', subsidy: '5000', upTo: 5, outcome: 'pays-for-now', forNow: [1, 2, 3, 4, 5] },
    ...{ noBreakEven: 'each-pupil-costs-more', why: 'a subsidy carries five pupils, looked at up to five' },
  },
  {
    ...{ fixed: '0', perPupil: '9000', subsidy: '50000', upTo: 3, outcome: 'pays-for-now', forNow: [1, 2, 3] },
    ...{ noBreakEven: 'each-pupil-costs-more', why: 'a larger subsidy carries fifty, far beyond what is looked at' },
  },
  {
    ...{ fixed: '0', perPupil: '0', perClass: '160000', classSize: 20, subsidy: '152000', outcome: 'pays', from: 1 },
    why: 'a subsidy carries the first pupil of each class, which pays when it is full',
  },
  {
    ...{ fixed: '0', perPupil: '0', perClass: '170000', classSize: 20, outcome: 'never', noBreakEven: 'each-class-costs-more' },
    why: 'a full class brings in 160,000',
  },
  { fixed: '0', perPupil: '9000', subsidy: '5000', outcome: 'pays-for-now', forNow: [1, 2, 3, 4, 5], noBreakEven: 'each-pupil-costs-more', why: 'a subsidy carries five pupils' },
]

/** Whether two costs can be compared. */
export const comparableCases: readonly LawCase<{ first: object; second: object }, 'comparable' | 'not-comparable'>[] = (() => {
  const full = { of: 'cash', per: 'pupil', includes: ['teachers', 'room'], payers: 'all', priceLevel: 2014 } as const
  const row = (first: object, second: object) => ({ facts: { first: { ...full, ...first }, second: { ...full, ...second } } })
  return [
    { ...row({}, {}), outcome: 'comparable', fact: 'ingredients method', why: 'all is the same' },
    { ...row({ includes: ['room', 'teachers'] }, {}), outcome: 'comparable', fact: 'ingredients method', why: 'in another order' },
    { ...row({}, { includes: ['teachers'] }), outcome: 'not-comparable', notMet: ['same-ingredients'], fact: 'lines 691-701', why: 'a room is counted in one' },
    { ...row({}, { priceLevel: 2015 }), outcome: 'not-comparable', notMet: ['same-price-level'], fact: 'price levels', why: 'prices of two years' },
    { ...row({}, { of: 'economic' }), outcome: 'not-comparable', notMet: ['same-cost-concept'], fact: 'cash and economic', why: 'one counts absorbed hours' },
    { ...row({}, { per: 'group' }), outcome: 'not-comparable', notMet: ['same-unit'], fact: 'arithmetic', why: 'a pupil and a group' },
    { ...row({}, { payers: ['school'] }), outcome: 'not-comparable', notMet: ['same-payers'], fact: 'payers', why: 'one leaves out what the mbo pays' },
    {
      ...row({ includes: undefined }, {}),
      ...{ outcome: 'undetermined', unknown: ['same-ingredients'], missing: ['first.includes'] },
      ...{ fact: 'lines 667-670', why: 'what school 3 counts is not told' },
    },
    {
      ...row({ includes: undefined, priceLevel: 2013 }, {}),
      ...{ outcome: 'not-comparable', notMet: ['same-price-level'], unknown: ['same-ingredients'] },
      ...{ fact: 'price levels', why: 'one difference settles it' },
    },
    {
      ...row({ includes: undefined, payers: undefined, of: undefined, per: undefined, priceLevel: undefined }, {}),
      outcome: 'undetermined',
      unknown: ['same-ingredients', 'same-payers', 'same-price-level', 'same-cost-concept', 'same-unit'],
      missing: ['first.includes', 'first.payers', 'first.priceLevel', 'first.of', 'first.per'],
      ...{ fact: 'line 666', why: 'a bare ratio says nothing of all this' },
    },
  ]
})()

/** A day on placement in every week. */
export const placementDay = {
  year: 2014,
  schoolTypeGroup: 1,
  classes: 1,
  lessonsPerDay: 6,
  daysPerWeek: 1,
  weeks: 40,
  price: { gpl: 'teacher' },
} as const satisfies PlacementDays

/** What is known of the class on that day. */
export const placementCases: readonly Pick<PlacementDays, 'wholeClassAway' | 'noTeacherNeeded'>[] = [
  { wholeClassAway: true },
  { wholeClassAway: false, noTeacherNeeded: false },
  {},
]

/** Schools that join: a class of at most 12 costs 60,000, a pupil 1,000, travel 500. */
export interface PoolCase {
  readonly schools: readonly PoolSchool[]
  readonly options: Omit<PoolOptions, 'travelPerPupil' | 'elsewherePerPupil' | 'apart'>
  /** The shares in the order of the schools. */
  readonly shares: readonly string[]
  readonly gains: readonly string[]
  readonly why: string
}

const [north, south] = [{ id: 'north', pupils: 2 }, { id: 'south', pupils: 4 }]

export const poolCases: readonly PoolCase[] = [
  {
    ...{ schools: [north, south], options: { key: 'pupils', at: 'south' } },
    ...{ shares: ['22333.33', '44666.67'], gains: ['39666.67', '19333.33'], why: '67,000 by pupils: both gain' },
  },
  {
    ...{ schools: [north, south], options: { key: 'equal', at: 'south' } },
    ...{ shares: ['33500', '33500'], gains: ['28500', '30500'], why: '67,000 in equal parts' },
  },
  {
    ...{ schools: [north, south], options: { key: 'stand-alone', at: 'south' } },
    ...{ shares: ['32968.25', '34031.75'], gains: ['29031.75', '29968.25'], why: '62 : 64, as each would pay by itself' },
  },
  {
    ...{ schools: [north, south], options: { key: { north: 1, south: 0 }, at: 'south' } },
    ...{ shares: ['67000', '0'], gains: ['-5000', '64000'], why: 'north pays all, and loses' },
  },
  {
    ...{ schools: [north, south], options: { key: 'pupils', at: 'north' } },
    ...{ shares: ['22666.67', '45333.33'], gains: ['39333.33', '18666.67'], why: 'at the other school four pupils travel' },
  },
  {
    ...{ schools: [{ id: 'large', pupils: 12 }, { id: 'small', pupils: 1 }], options: { key: 'pupils', at: 'large' } },
    ...{ shares: ['123230.77', '10269.23'], gains: ['-51230.77', '50730.77'], why: 'the thirteenth pupil opens a second class: large loses' },
  },
  {
    ...{ schools: [north, south], options: { key: 'pupils', at: 'south', minimum: 3 } },
    ...{ shares: ['22333.33', '44666.67'], gains: ['-4333.33', '19333.33'], why: 'north has too few pupils, and would place them elsewhere for 18,000' },
  },
]

/** A cost as a row of a page. */
export function renderCostCase({ group, context, total, perPupil, cash, unknown = [], fact, why }: CostCase): RenderedCase {
  const { year, schoolYear: over, schoolTypeGroup, pupils, classSize, crebos, payers, ingredients } = group
  const size = classSize === undefined ? '' : `, classes of ${classSize}`
  const whose = payers === undefined ? '' : `, costs of ${payers.join(' and ')}`
  const programmes = crebos === undefined ? '' : `, ${crebos} crebo`
  const facts = `${over ?? year}, group ${schoolTypeGroup}, ${pupils} ${pupils === 1 ? 'pupil' : 'pupils'}${size}${programmes}${whose}: ${ingredients.map(ingredientText).join('; ')}`
  const sums = [
    ...(total === undefined ? [] : [`total ${total}`]),
    ...(perPupil === undefined ? [] : [`${perPupil} for a pupil`]),
    ...(cash === undefined ? [] : [`${cash} in cash`]),
  ]
  const known = context?.knownOn === undefined ? {} : { knownOn: context.knownOn }
  const reasons = unknown.map(([code, supply]) => `not known: ${code}, supply ${supply}`)
  return { facts, ...known, outcome: unknown.length > 0 ? 'unknown' : sums.join(', '), reasons, fact, why }
}

function ingredientText({ code, quantity, unit, basis, weeks, lifeYears, price, form }: Ingredient): string {
  const amount = typeof quantity === 'number' ? String(Number(quantity.toFixed(5))) : 'an unknown number of'
  const by = 'gpl' in price ? `by the GPL of ${price.gpl}` : 'each' in price ? `at ${price.each.eur} (${price.priceLevel})` : 'without a price'
  const often = weeks === undefined ? '' : ` a week, ${weeks} weeks`
  const life = lifeYears === undefined ? '' : `, ${lifeYears} years`
  return `${code}: ${amount} ${unit}${often} ${basis}${life} ${by}${form === 'cash' ? '' : `, ${form}`}`
}

/** A break-even as a row of a page. */
export function renderBreakEvenCase(row: BreakEvenCase): RenderedCase {
  const { fixed, perPupil, perClass, classSize, brings = '8000', subsidy, upTo = 60, outcome, from, forNow = [], steps = [] } = row
  const classes = perClass === undefined ? '' : `, ${perClass} for a class of at most ${classSize}`
  const received = subsidy === undefined ? '' : `, a subsidy of ${subsidy}`
  return {
    facts: `fixed ${fixed}, ${perPupil} for a pupil${classes}; a pupil brings in ${brings}${received}; up to ${upTo} pupils`,
    outcome: from === undefined ? outcome : `${outcome} from ${from}`,
    reasons: [
      ...(forNow.length === 0 ? [] : [`for now at ${forNow.join(', ')}`]),
      ...(steps.length === 0 ? [] : [`a new class loses at ${steps.join(', ')}`]),
      ...(row.noBreakEven === undefined ? [] : [row.noBreakEven]),
    ],
    fact: 'N = F / (r - v), rounded up',
    why: row.why,
  }
}

/** A pool as a row of a page. */
export function renderPoolCase({ schools, options, shares, gains, why }: PoolCase): RenderedCase {
  const key = typeof options.key === 'string' ? options.key : JSON.stringify(options.key)
  const minimum = options.minimum === undefined ? '' : `, at least ${options.minimum} pupils`
  return {
    facts: `${schools.map(({ id, pupils }) => `${id} ${pupils}`).join(', ')}; joined at ${options.at ?? 'each'}, by ${key}${minimum}`,
    outcome: `shares ${shares.join(' and ')}`,
    reasons: [`gains ${gains.join(' and ')}`],
    fact: 'a class 60,000, a pupil 1,000, travel 500, elsewhere 9,000',
    why,
  }
}
