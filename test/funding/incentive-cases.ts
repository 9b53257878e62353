import type { Applicant, IncentiveContext, IncentiveInstitution, MboPot } from '../../src/funding/index.js'
import { factsText, type RenderedCase } from '../support/law-case.js'
import { diplomaText, stayText } from './mbo-cases.js'

/** Somebody who may be admitted, and what that is expected to bring; worked out by hand. */
export interface IncentiveCase {
  readonly name: string
  readonly fact: string
  readonly applicant: Applicant
  readonly institution?: IncentiveInstitution
  readonly context?: IncentiveContext
  /** The lines: what for, the year, the amount. */
  readonly lines: readonly (readonly [code: string, period: string, amount: string])[]
  /** The expected weights by pot; `null` for one that is not known. */
  readonly weights: Readonly<Partial<Record<MboPot, number | null>>>
  readonly total: string | null
  readonly direction: 'admit' | 'refuse' | 'none' | 'undetermined'
  readonly supply?: readonly string[]
}

const source = { document: 'an assumption' }
const given = (eur: string) => ({ value: { eur }, source })

/** The law of 2015, and a worth of each weight that is assumed. */
export const priced: IncentiveContext = {
  lawOf: 2015,
  prices: { entree: given('5000'), 'mbo-2-to-specialist': given('6000') },
}

type Level = 'entree' | 'mbo-2' | 'mbo-3' | 'mbo-4'

export function stay(level: Level, from: number, to: number, leerweg: 'bol' | 'bbl' = 'bol') {
  return { level, startedOn: `${from}-08-01`, endedOn: `${to}-08-01`, leerweg, priceFactor: 1 } as const
}

/** The norm of mbo-2 in 2013-2014 is 11.5 %: of 200 students 23, of 201 students 23 too. */
export function mboTwoNorm(vsv: number, previous = { students: 200, vsv }): IncentiveInstitution {
  return { vsv: { schoolYear: '2013-2014', counts: { students: 200, vsv, previous }, sum: given('12500') } }
}

/** The norm of mbo-1 in 2013-2014 is 27.5 %: of 40 students 11, of 41 students 11 too. */
const entreeNorm: IncentiveInstitution = {
  vsv: {
    ...{ schoolYear: '2013-2014', sum: given('25000') },
    counts: { students: 40, vsv: 11, previous: { students: 40, vsv: 11 } },
  },
}

const fewer = (measured: number, year = 2011) => ({ fewer: { year, baseline: 100, measured } })
const twoYears = { enrolments: [stay('mbo-2', 2013, 2015)] }
const ofTwoYears = [['mbo-enrolment', '2015', '5760'], ['mbo-enrolment', '2016', '4800'], ['mbo-diploma', '2017', '600']] as const
const oldLaw = { enrolments: [stay('mbo-2', 2009, 2011)] }
const oldPrices: IncentiveContext = { prices: { input: given('4000'), diplomas: given('1000') } }
const ofOldLaw = [['mbo-enrolment', '2011', '4000'], ['mbo-enrolment', '2012', '4000'], ['mbo-diploma', '2013', '1000']] as const

export const incentiveCases: readonly IncentiveCase[] = [
  {
    ...{ name: 'two years of mbo-2: 0.96, 0.8 and half of 0.2, at 6,000 a weight', fact: 'FUN-04' },
    applicant: { student: twoYears, diplomaChance: 0.5 },
    ...{ lines: ofTwoYears, weights: { 'mbo-2-to-specialist': 1.86 }, total: '11160', direction: 'admit' },
  },
  {
    ...{ name: 'the same in bbl, with a chance of 0.8: 0.384, 0.32 and 0.16', fact: 'FUN-04' },
    applicant: { student: { enrolments: [stay('mbo-2', 2013, 2015, 'bbl')] }, diplomaChance: 0.8 },
    lines: [['mbo-enrolment', '2015', '2304'], ['mbo-enrolment', '2016', '1920'], ['mbo-diploma', '2017', '960']],
    ...{ weights: { 'mbo-2-to-specialist': 0.864 }, total: '5184', direction: 'admit' },
  },
  {
    ...{ name: 'without a price of a weight the answer is in weights', fact: 'FUN-04', context: { lawOf: 2015 } },
    applicant: { student: twoYears, diplomaChance: 0.5 },
    ...{ lines: [], weights: { 'mbo-2-to-specialist': 1.86 }, total: null, direction: 'undetermined' },
    supply: ['context.prices["mbo-2-to-specialist"]', 'context.prices["mbo-2-to-specialist"]', 'context.prices["mbo-2-to-specialist"]'],
  },
  {
    ...{ name: 'a third year in entree earns nothing', fact: 'FUN-03' },
    applicant: { student: { enrolments: [stay('entree', 2013, 2015), stay('entree', 2015, 2016)] }, diplomaChance: 1 },
    lines: [['mbo-enrolment', '2017', '0'], ['mbo-diploma', '2018', '0']],
    ...{ weights: { entree: 0, 'mbo-2-to-specialist': 0 }, total: '0', direction: 'none' },
  },
  {
    ...{ name: 'after two Octobers of absence it counts as a first one', fact: 'FUN-03' },
    applicant: { student: { enrolments: [stay('entree', 2013, 2015), stay('entree', 2017, 2018)] }, diplomaChance: 1 },
    lines: [['mbo-enrolment', '2019', '6000'], ['mbo-diploma', '2020', '0']],
    ...{ weights: { entree: 1.2, 'mbo-2-to-specialist': 0 }, total: '6000', direction: 'admit' },
  },
  {
    ...{ name: 'mbo-4 straight on: 0.96, 0.8, 0.8 and three quarters of 1', fact: 'FUN-05' },
    applicant: { student: { enrolments: [stay('mbo-4', 2013, 2016)] }, diplomaChance: 0.75 },
    lines: [
      ...[['mbo-enrolment', '2015', '5760'], ['mbo-enrolment', '2016', '4800'], ['mbo-enrolment', '2017', '4800']] as const,
      ['mbo-diploma', '2018', '4500'],
    ],
    ...{ weights: { 'mbo-2-to-specialist': 3.31 }, total: '19860', direction: 'admit' },
  },
  {
    ...{ name: 'mbo-4 on top of two years of mbo-2 with its diploma: 0.8, 0.8, 0.4 and three quarters of 0.8', fact: 'FUN-05' },
    applicant: {
      student: {
        enrolments: [stay('mbo-2', 2011, 2013), stay('mbo-4', 2013, 2016)],
        diplomas: [{ kind: 'mbo-2', obtainedOn: '2013-07-10' }],
      },
      diplomaChance: 0.75,
    },
    lines: [
      ...[['mbo-enrolment', '2015', '4800'], ['mbo-enrolment', '2016', '4800'], ['mbo-enrolment', '2017', '2400']] as const,
      ['mbo-diploma', '2018', '3600'],
    ],
    ...{ weights: { 'mbo-2-to-specialist': 2.6 }, total: '15600', direction: 'admit' },
  },
  {
    ...{ name: 'at the norm: 23 of 200 and of 201 meet it, 24 of 201 do not; a chance of 0.5 x 0.4 to lose 12,500', fact: 'FUN-20' },
    applicant: { student: twoYears, diplomaChance: 0.5, vsvChanceWithoutDiploma: 0.4 },
    institution: mboTwoNorm(23),
    lines: [...ofTwoYears, ['vsv-norm-change', '2013-2014', '-2500']],
    ...{ weights: { 'mbo-2-to-specialist': 1.86 }, total: '8660', direction: 'admit' },
  },
  {
    ...{ name: 'at the norm, and the chance of vsv is not given', fact: 'FUN-20' },
    ...{ applicant: { student: twoYears, diplomaChance: 0.5 }, institution: mboTwoNorm(23), lines: ofTwoYears },
    ...{ weights: { 'mbo-2-to-specialist': 1.86 }, total: null, direction: 'undetermined' },
    supply: ['vsvChanceWithoutDiploma'],
  },
  {
    ...{ name: 'far from the norm that chance is no matter', fact: 'FUN-20' },
    ...{ applicant: { student: twoYears, diplomaChance: 0.5 }, institution: mboTwoNorm(10) },
    lines: [...ofTwoYears, ['vsv-norm-change', '2013-2014', '0']],
    ...{ weights: { 'mbo-2-to-specialist': 1.86 }, total: '11160', direction: 'admit' },
  },
  {
    ...{ name: 'a seventh year of mbo-2 brings nothing and may break the norm: refuse', fact: 'FUN-20' },
    applicant: {
      student: { enrolments: [stay('mbo-2', 2007, 2013), stay('mbo-2', 2013, 2014)] },
      ...{ diplomaChance: 0, vsvChanceWithoutDiploma: 1 },
    },
    institution: mboTwoNorm(23),
    lines: [['mbo-enrolment', '2015', '0'], ['mbo-diploma', '2016', '0'], ['vsv-norm-change', '2013-2014', '-12500']],
    ...{ weights: { 'mbo-2-to-specialist': 0 }, total: '-12500', direction: 'refuse' },
  },
  {
    ...{ name: 'entree: its diploma is no startkwalificatie; 1.2 against a chance of 0.5 x 0.6 + 0.5 x 0.2 to lose 25,000', fact: 'VSV-06' },
    applicant: {
      student: { enrolments: [stay('entree', 2013, 2014)] },
      ...{ diplomaChance: 0.5, vsvChanceWithoutDiploma: 0.6, vsvChanceWithDiploma: 0.2 },
    },
    institution: entreeNorm,
    lines: [['mbo-enrolment', '2015', '6000'], ['mbo-diploma', '2016', '0'], ['vsv-norm-change', '2013-2014', '-10000']],
    ...{ weights: { entree: 1.2, 'mbo-2-to-specialist': 0 }, total: '-4000', direction: 'refuse' },
  },
  {
    ...{ name: 'entree, and the chance of vsv with its diploma is not given', fact: 'VSV-06' },
    applicant: { student: { enrolments: [stay('entree', 2013, 2014)] }, diplomaChance: 0.5, vsvChanceWithoutDiploma: 0.6 },
    institution: entreeNorm,
    lines: [['mbo-enrolment', '2015', '6000'], ['mbo-diploma', '2016', '0']],
    ...{ weights: { entree: 1.2, 'mbo-2-to-specialist': 0 }, total: null, direction: 'undetermined' },
    supply: ['vsvChanceWithDiploma'],
  },
  {
    ...{ name: 'the law of 2011: 1, 1 and half of 2, and a chance of 0.2 to lose 2,500', fact: 'FUN-24-2011', context: oldPrices },
    applicant: { student: oldLaw, diplomaChance: 0.5, vsvChanceWithoutDiploma: 0.4 },
    institution: fewer(90),
    lines: [...ofOldLaw, ['vsv-fewer-change', '2011', '-500']],
    ...{ weights: { input: 2, diplomas: 1 }, total: '8500', direction: 'admit' },
  },
  {
    ...{ name: 'above the advance one vsv student more costs nothing', fact: 'FUN-25-2011', context: oldPrices },
    ...{ applicant: { student: oldLaw, diplomaChance: 0.5 }, institution: fewer(50) },
    lines: [...ofOldLaw, ['vsv-fewer-change', '2011', '0']],
    ...{ weights: { input: 2, diplomas: 1 }, total: '9000', direction: 'admit' },
  },
  {
    ...{ name: 'in 2012 that turns on whether money remains', fact: 'FUN-25-2012', context: oldPrices },
    ...{ applicant: { student: oldLaw, diplomaChance: 0.5 }, institution: fewer(50, 2012), lines: ofOldLaw },
    ...{ weights: { input: 2, diplomas: 1 }, total: null, direction: 'undetermined' },
    supply: ['institution.fewer.moneyRemains'],
  },
]

function pricesOf(prices: IncentiveContext['prices']): Record<string, string> | undefined {
  if (prices === undefined) return undefined
  return Object.fromEntries(Object.entries(prices).map(([pot, { value }]) => [pot, value.eur]))
}

/** A case as a row of a page. */
export function renderIncentive({ name, fact, total, direction, weights, lines, supply = [], ...row }: IncentiveCase): RenderedCase {
  const { applicant, institution = {}, context = priced } = row
  const { student, ...chances } = applicant
  const { prices, lawOf } = context
  const byPot = Object.entries(weights).map(([pot, weight]) => `${pot} ${weight ?? 'not known'}`)
  return {
    facts: [
      ...student.enrolments.map(stayText),
      ...(student.diplomas ?? []).map(diplomaText),
      factsText({ ...chances, ...institution, lawOf, prices: pricesOf(prices) }),
    ].join('; '),
    outcome: `${direction}, ${total ?? 'not known'}`,
    reasons: [
      ...lines.map(([code, period, amount]) => `${code} ${period}: ${amount}`),
      `weights: ${byPot.join(', ')}`,
      ...supply.map((path) => `missing: ${path}`),
    ],
    ...{ fact, why: name },
  }
}
