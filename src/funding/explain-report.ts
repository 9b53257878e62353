import { addEuro, divideEuro, euroToNumber, roundEuro, subtractEuro, type Euro } from '../core/euro.js'
import type { Finding, Source } from '../core/evidence.js'
import { reportAt } from '../figures/report-2014.js'
import { entriesOf, totalOf } from '../ledger/statement.js'
import { greenVmboHousing } from './facts/green-vmbo-foot.js'
import { vmboPricePerPupil, type PupilPrice, type PupilPrices } from './facts/vmbo-price.js'
import { greenVmbo } from './green-vmbo.js'
import { perPupil } from './per-pupil.js'
import type { PupilYear, VmboPupil } from './pupil.js'
import { combined, found, mapped } from './pupil-amounts.js'
import { rugzak } from './rugzak.js'

/**
 * A round amount of the 2014 report.
 *
 * - `regular`, `lwoo`: the funding of a vmbo pupil without and with lwoo, by the researchers
 * - `difference`: one less the other, which the report does not state
 * - `rugzak`: what a rugzak adds, by the researchers
 * - `school-3-regular`, `school-3-aka`: what School 3 takes as standard, and what its AKA costs
 *
 * @category Report
 */
export type ReportAmount = 'regular' | 'lwoo' | 'difference' | 'rugzak' | 'school-3-regular' | 'school-3-aka'

/**
 * An amount by the law, or by an answer of the ministry, that may lie behind one of the report.
 *
 * @category Report
 */
export interface ReportCandidate {
  /** What it is, as a code. */
  readonly code: string
  /** The amount, in euros. */
  readonly amount: Finding<Euro>
  /** How far it lies from the report, as a share of the amount of the report, to four decimals; absent where unknown. */
  readonly deviation?: number
}

/**
 * An amount of the report beside what the law gives.
 *
 * @category Report
 */
export interface ExplainedAmount {
  /** Which amount. */
  readonly figure: ReportAmount
  /** The amount as the report has it, in euros; a round one. */
  readonly stated: Euro
  /** Who says it. */
  readonly voice: 'researchers' | 'vmbo' | 'derived'
  /** Where it stands. */
  readonly source: Source
  /** Amounts that may lie behind it, the nearest first. None of them is known to be the one that was meant. */
  readonly candidates: readonly ReportCandidate[]
  /** What may not be done with it. */
  readonly caution: 'no-basis-named' | 'pair-not-subtractable'
}

interface Candidate {
  readonly code: string
  readonly amount: Finding<Euro>
}

const upper: VmboPupil = { leerjaar: 3, department: 'vbo', lwoo: false }
const lower: VmboPupil = { leerjaar: 1, lwoo: false }

/** Schools over which the fixed parts are spread. */
const schools = {
  'vbo-400': { schoolTypeGroup: 1, schoolType: 'vbo', pupils: 400 },
  'vbo-mavo-400': { schoolTypeGroup: 1, schoolType: 'vbo-mavo', pupils: 400 },
  'broad-800': { schoolTypeGroup: 4, schoolType: 'vbo-mavo-havo-vwo', pupils: 800 },
} as const

/**
 * The round amounts of the 2014 report (lines 628-630 and 667) beside amounts of the law that may lie behind them.
 *
 * The report names no basis and no year. The candidates were chosen after the fact from many, so that a near one shows
 * what is possible, not what was meant. The amounts with and without lwoo come near the law on different bases:
 * their difference is no supplement for lwoo.
 *
 * @returns the amounts of the report, each with its candidates
 * @example
 * ```ts
 * import { funding } from 'maatwerktrajecten'
 *
 * const [regular] = funding.explainReport()
 * regular?.stated // => { eur: '8000' }
 * regular?.candidates[0]?.code // => 'upper-full-broad-800'
 * regular?.candidates[0]?.deviation // => -0.0042
 * ```
 * @category Report
 */
export function explainReport(): ExplainedAmount[] {
  return [
    explained('regular', '8000', 'researchers', 'section 4.1.1, lines 628-630', regularCandidates()),
    explained('lwoo', '11000', 'researchers', 'section 4.1.1, lines 628-630', lwooCandidates()),
    explained('difference', '3000', 'derived', 'section 4.1.1, lines 628-630', differenceCandidates()),
    explained('school-3-regular', '6000', 'vmbo', 'section 4.1.1, table 3, line 667', standardCandidates()),
    explained('school-3-aka', '10000', 'vmbo', 'section 4.1.1, table 3, line 667', akaCandidates()),
    explained('rugzak', '2600', 'researchers', 'section 4.1.1, lines 629-630', rugzakCandidates()),
  ]
}

function explained(
  figure: ReportAmount,
  eur: string,
  voice: ExplainedAmount['voice'],
  at: string,
  candidates: readonly Candidate[],
): ExplainedAmount {
  const stated = { eur }
  const caution = figure === 'difference' ? 'pair-not-subtractable' : 'no-basis-named'
  const near = candidates.map((each) => withDeviation(each, stated))
  near.sort((a, b) => Math.abs(a.deviation ?? Infinity) - Math.abs(b.deviation ?? Infinity))
  return { figure, stated, voice, source: reportAt(at), candidates: near, caution }
}

function withDeviation({ code, amount }: Candidate, stated: Euro): ReportCandidate {
  if (amount.value === undefined) return { code, amount }
  const apart = euroToNumber(subtractEuro(amount.value, stated)) / euroToNumber(stated)
  return { code, amount, deviation: Math.round(apart * 10_000) / 10_000 }
}

function total(pupil: VmboPupil, at: Omit<PupilYear, 'year'>): Finding<Euro> {
  return perPupil(pupil, { year: 2014, ...at }).total
}

function full(code: string, pupil: VmboPupil): Candidate[] {
  return Object.entries(schools).map(([name, school]) => {
    return { code: `${code}-full-${name}`, amount: total(pupil, { ...school, basis: 'with-fixed' }) }
  })
}

function regularCandidates(): Candidate[] {
  const prestatiebox = { ...schools['vbo-400'], basis: 'with-fixed', prestatiebox: true } as const
  return [
    ...full('upper', upper),
    { code: 'upper-full-vbo-400-prestatiebox', amount: total(upper, prestatiebox) },
    { code: 'upper-variable', amount: total(upper, { schoolTypeGroup: 1 }) },
    { code: 'four-years-full-vbo-400', amount: fourYearsFull() },
    { code: 'answer-of-the-ministry-average-vmbo', amount: answerOfTheMinistry('7500') },
  ]
}

/** The ministry to a platform of schools: on average 6,000 for personnel and 1,500 for material. Its day was not noted. */
function answerOfTheMinistry(eur: string): Finding<Euro> {
  const document = 'vmbo-bwi.nl, questions, answers and tips of teachers, 1465'
  const note = 'An average over all years and leerwegen, as a page quotes the ministry, with amounts for material of 2015.'
  return { value: { eur }, evidence: { source: { document }, grade: 'secondary', voice: 'document', approximate: true, note } }
}

/** Two lower and two upper years on average, with the fixed parts spread over 400 pupils of a vbo school. */
function fourYearsFull(): Finding<Euro> {
  const at = { ...schools['vbo-400'], basis: 'with-fixed' } as const
  return together(total(lower, at), total(upper, at), (a, b) => half(addEuro(a, b)))
}

function lwooCandidates(): Candidate[] {
  const variable = { schoolTypeGroup: 1 } as const
  const years = [total({ ...lower, lwoo: true }, variable), total({ ...upper, lwoo: true }, variable)] as const
  return [
    ...full('lower-lwoo', { ...lower, lwoo: true }),
    ...full('upper-lwoo', { ...upper, lwoo: true }),
    { code: 'upper-lwoo-variable', amount: years[1] },
    { code: 'four-years-lwoo-variable', amount: together(years[0], years[1], (a, b) => half(addEuro(a, b))) },
    { code: 'green-vmbo-2015-lwoo-and-housing', amount: withHousing(greenPrice('2015-01-01', ({ lwoo }) => lwoo!)) },
  ]
}

function differenceCandidates(): Candidate[] {
  const supplement = (pupil: VmboPupil, schoolTypeGroup: 1 | 4): Finding<Euro> => {
    const at = { schoolTypeGroup }
    return together(total({ ...pupil, lwoo: true }, at), total(pupil, at), subtractEuro)
  }
  const green = (year: number) => {
    return together(greenVmbo({ year, lwoo: true }).total, greenVmbo({ year, lwoo: false }).total, subtractEuro)
  }
  return [
    { code: 'lower-supplement-group-1', amount: supplement(lower, 1) },
    { code: 'upper-supplement-group-1', amount: supplement(upper, 1) },
    { code: 'lower-supplement-group-4', amount: supplement(lower, 4) },
    { code: 'upper-supplement-group-4', amount: supplement(upper, 4) },
    { code: 'green-vmbo-2014', amount: green(2014) },
    { code: 'green-vmbo-text-2010', amount: together(of2010('lwoo'), of2010('regular'), subtractEuro) },
  ]
}

function standardCandidates(): Candidate[] {
  return [
    { code: 'answer-of-the-ministry-personnel', amount: answerOfTheMinistry('6000') },
    ...Object.entries(schools)
      .filter(([name]) => name !== 'broad-800')
      .map(([name, school]) => ({ code: `personnel-${name}`, amount: personnel(school) })),
    { code: 'mavo-upper-variable', amount: total({ ...upper, department: 'mavo' }, { schoolTypeGroup: 1 }) },
    { code: 'lower-variable', amount: total(lower, { schoolTypeGroup: 1 }) },
    { code: 'green-vmbo-text-2010-and-housing', amount: withHousing(of2010('regular')) },
  ]
}

/** The price of a pupil of green vmbo on a day. */
function greenPrice(on: string, of: (prices: PupilPrices) => PupilPrice): Finding<Euro> {
  return mapped(found(vmboPricePerPupil, on, {}), (prices) => of(prices).total)
}

/** The price in the text of 24 February 2010, which names no year. */
function of2010(kind: 'regular' | 'lwoo'): Finding<Euro> {
  return greenPrice('2010-02-24', (prices) => prices[kind]!)
}

function withHousing(price: Finding<Euro>): Finding<Euro> {
  return combined(price, found(greenVmboHousing, '2015-08-28', {}), (eur, { aoc }) => addEuro(eur, aoc))
}

/** The personnel part, fixed posts of teachers included. */
function personnel(school: Omit<PupilYear, 'year'>): Finding<Euro> {
  const { entries, total: whole } = perPupil(upper, { year: 2014, ...school, basis: 'with-fixed' })
  if (whole.value === undefined) return whole
  const codes = ['teachers', 'directie', 'oop', 'fixed-teachers']
  const value = totalOf(codes.flatMap((code) => entriesOf(entries, { code })))
  return { value: roundEuro(value, 'cent'), evidence: whole.evidence }
}

/** The standard of the school, or of the lower years, and one more teacher in the group. */
function akaCandidates(): Candidate[] {
  const { entries, total: whole } = perPupil(lower, { year: 2014, schoolTypeGroup: 1 })
  if (whole.value === undefined) return []
  const { evidence } = whole
  const teacher = totalOf(entriesOf(entries, { code: 'teachers' }))
  const twice = (standard: Euro): Finding<Euro> => ({ value: roundEuro(addEuro(standard, teacher), 'cent'), evidence })
  return [
    { code: 'school-3-standard-and-one-more-teacher', amount: twice({ eur: '6000' }) },
    { code: 'lower-variable-and-one-more-teacher', amount: twice(whole.value) },
  ]
}

function rugzakCandidates(): Candidate[] {
  const of = (lwooOrPro: boolean) => rugzak({ indication: 'cluster-4', lwooOrPro, schoolYear: '2013-2014' }).part
  return [
    { code: 'rugzak-other-vo', amount: of(false) },
    { code: 'rugzak-lwoo-or-pro', amount: of(true) },
  ]
}

function together(a: Finding<Euro>, b: Finding<Euro>, of: (a: Euro, b: Euro) => Euro): Finding<Euro> {
  if (a.value === undefined) return a
  return b.value === undefined ? b : { value: of(a.value, b.value), evidence: { ...a.evidence, grade: 'derived' } }
}

function half(amount: Euro): Euro {
  return divideEuro(amount, 2, 'cent')
}
