import type { FundedEnrolment, MboStudentDiploma, MboWeightContext } from '../../src/funding/index.js'
import { asked, factsText, type RenderedCase } from '../support/law-case.js'

/** A funding year, the weight of the enrolment, and the weights of the diplomas; `null` for one that is not known. */
export type WeightRow = readonly [fundingYear: number, enrolment: number | null | 'none', ...diplomas: (number | null)[]]

/** A student's history, and what it weighs year by year, from the sheets. */
export interface WeightCase {
  readonly name: string
  readonly fact: string
  readonly enrolments: readonly FundedEnrolment[]
  readonly diplomas?: readonly MboStudentDiploma[]
  readonly context?: MboWeightContext
  readonly rows: readonly WeightRow[]
}

const regulation = { lawOf: 2015 }

function stay(
  level: FundedEnrolment['level'],
  from: number,
  to: number,
  leerweg: 'bol' | 'bbl' = 'bol',
  priceFactor = 1,
): FundedEnrolment {
  return { level, startedOn: `${from}-08-01`, endedOn: `${to}-08-01`, leerweg, priceFactor }
}

const mboTwo = (year: number): MboStudentDiploma => ({ kind: 'mbo-2', obtainedOn: `${year}-07-10` })
const mboThree = (year: number): MboStudentDiploma => ({ kind: 'mbo-3', obtainedOn: `${year}-07-10` })

export const cascadeCases: readonly WeightCase[] = [
  {
    name: 'entree three years, mbo-2 three years and its diploma, in bol',
    fact: 'FUN-03',
    enrolments: [stay('entree', 2013, 2016), stay('mbo-2', 2016, 2019)],
    diplomas: [mboTwo(2019)],
    context: regulation,
    rows: [[2015, 1.2], [2016, 0.6], [2017, 0], [2018, 0.96], [2019, 0.8], [2020, 0.8], [2021, 'none', 0.2]],
  },
  {
    name: 'the same in bbl',
    fact: 'FUN-04',
    enrolments: [stay('entree', 2013, 2016, 'bbl'), stay('mbo-2', 2016, 2019, 'bbl')],
    diplomas: [mboTwo(2019)],
    context: regulation,
    rows: [[2015, 0.6], [2016, 0.3], [2017, 0], [2018, 0.384], [2019, 0.32], [2020, 0.32], [2021, 'none', 0.2]],
  },
  {
    name: 'mbo-2 with price factor 1.30, eight years: 1.2, 1, 1, 1, 0.5, 0.5, 0, 0',
    fact: 'VOF-112',
    enrolments: [stay('mbo-2', 2013, 2021, 'bol', 1.3)],
    context: regulation,
    rows: [
      ...[[2015, 1.248], [2016, 1.04], [2017, 1.04], [2018, 1.04], [2019, 0.52], [2020, 0.52]] as const,
      ...[[2021, 0], [2022, 0]] as const,
    ],
  },
  {
    name: 'the same in bbl, first year',
    fact: 'VOF-112',
    enrolments: [stay('mbo-2', 2013, 2014, 'bbl', 1.3)],
    rows: [[2015, 0.4992]],
  },
  {
    name: 'AKA with price factor 1.16, then 0.696',
    fact: 'VOF-115',
    enrolments: [stay('entree', 2013, 2015, 'bol', 1.16)],
    context: regulation,
    rows: [[2015, 1.392], [2016, 0.696]],
  },
  {
    name: 'a break of one October in entree leaves the counter',
    fact: 'FUN-03',
    enrolments: [stay('entree', 2013, 2014), stay('entree', 2015, 2016)],
    context: regulation,
    rows: [[2015, 1.2], [2016, 'none'], [2017, 0.6]],
  },
  {
    name: 'a break of two Octobers resets entree',
    fact: 'FUN-03',
    enrolments: [stay('entree', 2013, 2014), stay('entree', 2016, 2017)],
    context: regulation,
    rows: [[2015, 1.2], [2016, 'none'], [2017, 'none'], [2018, 1.2]],
  },
  {
    name: 'a break of two Octobers does not reset mbo-2',
    fact: 'FUN-04',
    enrolments: [stay('mbo-2', 2013, 2014), stay('mbo-2', 2016, 2017)],
    context: regulation,
    rows: [[2015, 0.96], [2016, 'none'], [2017, 'none'], [2018, 0.8]],
  },
  {
    name: 'a break of three Octobers does',
    fact: 'FUN-04',
    enrolments: [stay('mbo-2', 2013, 2014), stay('mbo-3', 2017, 2018)],
    context: regulation,
    rows: [[2015, 0.96], [2016, 'none'], [2017, 'none'], [2018, 'none'], [2019, 0.96]],
  },
]

export const diplomaCases: readonly WeightCase[] = [
  {
    name: 'mbo-3 after mbo-2 adds two',
    fact: 'FUN-05',
    enrolments: [stay('mbo-2', 2013, 2014), stay('mbo-3', 2014, 2015)],
    diplomas: [mboTwo(2014), mboThree(2015)],
    context: regulation,
    rows: [[2015, 0.96], [2016, 0.8, 0.2], [2017, 'none', 0.4]],
  },
  {
    name: 'mbo-2 after mbo-3 adds nothing',
    fact: 'FUN-05',
    enrolments: [stay('mbo-3', 2013, 2014), stay('mbo-2', 2014, 2015)],
    diplomas: [mboThree(2014), mboTwo(2015)],
    context: regulation,
    rows: [[2015, 0.96], [2016, 0.8, 0.6], [2017, 'none', 0]],
  },
  {
    name: 'after three Octobers of absence an older diploma is forgotten',
    fact: 'FUN-05',
    enrolments: [stay('mbo-2', 2012, 2013), stay('mbo-2', 2016, 2017)],
    diplomas: [mboTwo(2013), mboTwo(2017)],
    context: regulation,
    rows: [[2014, 0.96], [2015, 'none', 0.2], [2016, 'none'], [2017, 'none'], [2018, 0.96], [2019, 'none', 0.2]],
  },
  {
    name: 'after two it is not',
    fact: 'FUN-05',
    enrolments: [stay('mbo-2', 2012, 2013), stay('mbo-2', 2015, 2016)],
    diplomas: [mboTwo(2013), mboTwo(2016)],
    context: regulation,
    rows: [[2014, 0.96], [2015, 'none', 0.2], [2016, 'none'], [2017, 0.8], [2018, 'none', 0]],
  },
  {
    name: 'a diploma of entree earns nothing',
    fact: 'FUN-06',
    enrolments: [stay('entree', 2013, 2014)],
    diplomas: [{ kind: 'mbo-1', obtainedOn: '2014-07-10' }],
    context: regulation,
    rows: [[2015, 1.2], [2016, 'none', 0]],
  },
  {
    name: 'an examendeelnemer without funded enrolment',
    fact: 'FUN-07',
    enrolments: [],
    diplomas: [mboTwo(2013)],
    rows: [[2015, 'none', 0]],
  },
  {
    name: 'and up to funding year 2014 each diploma',
    fact: 'FUN-07-2010',
    enrolments: [],
    diplomas: [mboTwo(2012)],
    rows: [[2014, 'none', 2]],
  },
  {
    name: 'an examendeelnemer in the second calendar year after an enrolment without diploma',
    fact: 'FUN-07',
    enrolments: [stay('mbo-2', 2013, 2014)],
    diplomas: [mboTwo(2016)],
    context: regulation,
    rows: [[2015, 0.96], [2016, 'none'], [2017, 'none'], [2018, 'none', 0.2]],
  },
  {
    name: 'and in the third',
    fact: 'FUN-07',
    enrolments: [stay('mbo-2', 2013, 2014)],
    diplomas: [mboTwo(2017)],
    context: regulation,
    rows: [[2015, 0.96], [2016, 'none'], [2017, 'none'], [2018, 'none'], [2019, 'none', 0]],
  },
  {
    name: 'by the reading of the vmbo none',
    fact: 'extraneus-funding-ended',
    enrolments: [stay('mbo-2', 2013, 2014)],
    diplomas: [mboTwo(2015)],
    context: { ...regulation, reading: 'report-2014/extraneus-funding-ended' },
    rows: [[2015, 0.96], [2016, 'none'], [2017, 'none', 0]],
  },
]

export const lawCases: readonly WeightCase[] = [
  {
    name: 'up to 2014 the enrolment alone, and a diploma by its level',
    fact: 'FUN-01',
    enrolments: [stay('mbo-2', 2010, 2012)],
    diplomas: [{ kind: 'mbo-1', obtainedOn: '2011-07-10', as: 'examendeelnemer' }, mboTwo(2012)],
    rows: [[2012, 1], [2013, 1, 1], [2014, 'none', 2]],
  },
  {
    name: 'bbl of OCW, of EZ and of VWS',
    fact: 'FUN-01',
    enrolments: [
      { ...stay('mbo-2', 2010, 2011, 'bbl'), ministry: 'ocw' },
      { ...stay('mbo-2', 2011, 2012, 'bbl'), ministry: 'ez' },
      { ...stay('mbo-2', 2012, 2013, 'bbl'), ministry: 'vws' },
    ],
    rows: [[2012, 0.4], [2013, 0.5], [2014, 0.8]],
  },
  {
    name: 'bbl without an agreement in time, and a second time',
    fact: 'FUN-01',
    enrolments: [{ ...stay('mbo-2', 2010, 2012, 'bbl'), ministry: 'ocw', practiceAgreement: 'not-in-time' }],
    rows: [[2012, 0.3], [2013, null]],
  },
  {
    name: 'bbl in entree without an agreement by 31 December',
    fact: 'FUN-03',
    enrolments: [{ ...stay('entree', 2013, 2014, 'bbl'), practiceAgreement: 'not-in-time' }],
    rows: [[2015, 0]],
  },
  {
    name: 'each year by its own law: texts to April 2015',
    fact: 'FUN-02',
    enrolments: [stay('mbo-2', 2012, 2015)],
    rows: [[2014, 1], [2015, 0.8], [2016, null]],
  },
  {
    name: 'taken as unchanged, to the abolition of the cascade in 2019',
    fact: 'FUN-10',
    enrolments: [stay('mbo-2', 2014, 2018)],
    context: { afterLastText: 'unchanged' },
    rows: [[2016, 0.96], [2017, 0.8], [2018, 0.8], [2019, null]],
  },
  {
    name: 'seen from before the decree of 2014, the old model',
    fact: 'FUN-01',
    enrolments: [stay('mbo-2', 2013, 2014)],
    context: { knownOn: '2013-12-31' },
    rows: [[2015, 1]],
  },
  {
    name: 'before the first text',
    fact: 'FUN-01',
    enrolments: [stay('mbo-2', 2008, 2010)],
    rows: [[2010, null], [2011, 1]],
  },
  {
    name: 'whether a year of the assistentopleiding counts is open',
    fact: 'FUN-03',
    enrolments: [stay('entree', 2012, 2014)],
    rows: [[2014, 1], [2015, null]],
  },
  {
    name: 'counted',
    fact: 'FUN-03',
    enrolments: [stay('entree', 2012, 2014)],
    context: { assistentYears: 'counted' },
    rows: [[2014, 1], [2015, 0.6]],
  },
  {
    name: 'not counted',
    fact: 'FUN-03',
    enrolments: [stay('entree', 2012, 2014)],
    context: { assistentYears: 'not-counted' },
    rows: [[2014, 1], [2015, 1.2]],
  },
]

/** An enrolment in one phrase: `mbo-2 2013-08-01 to 2014-08-01 (leerweg bol, priceFactor 1)`. */
export function stayText({ level, startedOn, endedOn, ...others }: FundedEnrolment): string {
  return `${level} ${startedOn} to ${endedOn ?? 'no end'} (${factsText(others)})`
}

/** A diploma in one phrase. */
export function diplomaText({ kind, obtainedOn, as }: MboStudentDiploma): string {
  return [`diploma ${kind} ${obtainedOn}`, ...(as === undefined ? [] : [`as ${as}`])].join(' ')
}

/** A case as a row of a page: what each funding year weighs. */
export function renderWeights({ name, fact, enrolments, diplomas, context = {}, rows }: WeightCase): RenderedCase {
  const { knownOn, reading, ...rest } = context
  const text = (weight: number | null | 'none') => (weight === null ? 'not known' : String(weight))
  const years = rows.map(([year, enrolment, ...obtained]) => {
    return [`${year}: ${text(enrolment)}`, ...obtained.map((each) => `diploma ${text(each)}`)].join(' and ')
  })
  const days = { ...(knownOn === undefined ? {} : { knownOn }), ...(reading === undefined ? {} : { reading }) }
  const held = (diplomas ?? []).map(diplomaText)
  const facts = [...enrolments.map(stayText), ...held, factsText(rest)].filter((text) => text !== '').join('; ')
  return { facts, ...asked(days), outcome: years.join('; '), reasons: [], fact, why: name }
}
