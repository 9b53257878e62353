import { diplomaWeights } from './mbo-diploma-weight.js'
import { enrolmentWeight } from './mbo-enrolment-weight.js'
import { assertMboStudent } from './mbo-check.js'
import type { MboAssumption, MboStudent, MboWeightContext, MboWeights, MboWeightYear } from './mbo-student.js'
import { dayIn, indexOn, octoberOf, yearOf } from './mbo-years.js'

/**
 * What a student of the mbo weighs in the funding of the institution, year by year over the whole history.
 *
 * Funding year t counts the students of 1 October t − 2. Up to 2014 an enrolment weighs by leerweg and price factor,
 * out of 80 % of the budget, and each diploma 1, 2 or 4 by its level, out of the other 20 %. From 2015 a later year of stay weighs less (*cascade*):
 * in entree 1.2, 0.6 and then nothing, counted anew after two 1 Octobers of absence; in mbo-2 to mbo-4 1.2, three times
 * 1, twice 0.5 and then nothing, counted anew after three. There the enrolment is 0.8 of the whole, and the 0.2 goes by
 * what a diploma adds to the highest one before; a diploma of entree earns nothing.
 *
 * **Weights are no euros.** An institution gets its share in the national sum of a pot, and neither that sum nor the
 * budget is in the texts read. The correction by the second count is one of the institution: {@link mboCorrection}.
 *
 * **How far it goes.** Texts of the cascade were read up to 30 April 2015: funding year 2015 is known, later ones with
 * `afterLastText: 'unchanged'`, and from 2019, when the cascade was abolished, none. With `lawOf` one year's law is
 * applied to all. Part-time bol and specialist programmes are not modelled.
 *
 * @param student - the enrolments and diplomas
 * @param context - the law to go by; the last year to show
 * @returns the years, each with its weights, the steps to them and where they come from; and what was filled in
 * @throws MaatwerkError `invalid-date`, `invalid-input`
 * @example
 * ```ts
 * import { funding } from 'maatwerktrajecten'
 *
 * const entree = { level: 'entree', startedOn: '2013-08-01', endedOn: '2016-08-01', leerweg: 'bol', priceFactor: 1 } as const
 * const { years } = funding.mboWeights({ enrolments: [entree] }, { lawOf: 2015 })
 * years.map(({ fundingYear, enrolment }) => [fundingYear, enrolment?.weight.value]) // => [[2015, 1.2], [2016, 0.6], [2017, 0]]
 * ```
 * @category Mbo weights
 */
export function mboWeights(student: MboStudent, context: MboWeightContext = {}): MboWeights {
  assertMboStudent(student, context)
  const years = fundingYears(student, context).map((year) => weightYear(student, year, context))
  return { years, assumptions: assumptionsOf(student, years, context) }
}

function weightYear(student: MboStudent, fundingYear: number, context: MboWeightContext): MboWeightYear {
  const enrolment = enrolmentWeight(student, fundingYear, context)
  const second = indexOn(student.enrolments, dayIn(fundingYear - 1, '02-01'))
  return {
    fundingYear,
    countedOn: octoberOf(fundingYear - 2),
    ...(enrolment === undefined ? {} : { enrolment }),
    secondCount: second < 0 ? 'not-enrolled' : 'enrolled',
    diplomas: diplomaWeights(student, fundingYear, context),
  }
}

/** From the first year with an enrolment on its count day or with a diploma, to the last. */
function fundingYears({ enrolments, diplomas = [] }: MboStudent, { throughFundingYear }: MboWeightContext): number[] {
  const starts = [...enrolments, ...diplomas].map((each) => yearOf('startedOn' in each ? each.startedOn : each.obtainedOn))
  const ends = [
    ...enrolments.map(({ endedOn }) => (endedOn === undefined ? throughFundingYear! - 2 : yearOf(endedOn))),
    ...diplomas.map(({ obtainedOn }) => yearOf(obtainedOn)),
  ]
  const [first, last] = [Math.min(...starts), Math.max(...ends)]
  if (starts.length === 0) return []
  const counted = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index).filter((year) => {
    return indexOn(enrolments, octoberOf(year)) >= 0 || diplomas.some(({ obtainedOn }) => yearOf(obtainedOn) === year)
  })
  if (counted.length === 0) return []
  const all = Array.from({ length: counted.at(-1)! - counted[0]! + 1 }, (_, index) => counted[0]! + index + 2)
  return all.filter((year) => throughFundingYear === undefined || year <= throughFundingYear)
}

function assumptionsOf(
  { enrolments, diplomas = [] }: MboStudent,
  years: readonly MboWeightYear[],
  { lawOf }: MboWeightContext,
): MboAssumption[] {
  const pots = years.map(({ enrolment }) => enrolment?.pot)
  const cascade = pots.includes('entree') || pots.includes('mbo-2-to-specialist')
  const afterwards = years.some((year) => {
    return year.diplomas.some(({ as, pot, weight }) => {
      return as === 'examendeelnemer' && pot === 'mbo-2-to-specialist' && weight.value !== undefined
    })
  })
  const earlier = enrolments.some(({ level, startedOn }) => level !== 'entree' && startedOn <= octoberOf(2012))
  const assumed: readonly (readonly [MboAssumption, boolean])[] = [
    ['diplomas-of-t-2', diplomas.length > 0],
    ['absence-is-from-programmes-that-count', cascade && enrolments.length > 1],
    ['years-before-the-cascade-counted', pots.includes('mbo-2-to-specialist') && earlier],
    [
      'practice-agreement-in-time',
      enrolments.some(({ leerweg, practiceAgreement }) => leerweg === 'bbl' && practiceAgreement === undefined),
    ],
    ['voa-not-included', pots.includes('input')],
    ['two-calendar-years-after-the-year-of-ending', afterwards],
    ['each-enrolment-on-1-october-is-funded', afterwards],
    ['law-of-one-funding-year', lawOf !== undefined],
  ]
  return assumed.flatMap(([code, holds]) => (holds ? [code] : []))
}
