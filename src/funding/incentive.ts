import { addEuro, compareEuro, euro, multiplyEuro, type Euro } from '../core/euro.js'
import type { Evidence, Finding, Source } from '../core/evidence.js'
import type { ProgrammeLevel } from '../career/programme.js'
import type { IsoDate } from '../core/calendar.js'
import type { Entry } from '../ledger/entry.js'
import { totalOf } from '../ledger/statement.js'
import { meetsNorm } from '../vsv/norm.js'
import type { Applicant, Incentive, IncentiveContext, IncentiveInstitution, InstitutionVsv } from './incentive-case.js'
import { assertIncentive } from './incentive-check.js'
import { productOf } from './mbo-exact.js'
import { mboWeights } from './mbo-weights.js'
import type { MboPot, MboStudent, MboWeightContext, MboWeightYear } from './mbo-student.js'
import type { UnknownAmount } from './vsv-subsidy-case.js'

/**
 * What admitting one applicant is expected to earn an institution of the mbo, against refusing: the *perverse prikkel*
 * that the 2014 report describes, as a number of euros.
 *
 * Three things count: the weight of each year of stay, which falls to nothing in the cascade; what a diploma adds, times
 * the chance of it; and what one more student, who may become a vsv student, does to the norm and the sum that hangs on
 * it. The norm is met or not with the applicant refused, with one student more, and with one student and one vsv student
 * more; the lines are the expected difference.
 *
 * Prices of a weight are yours to give, since no text read has them. The amount never falls where the chance of a diploma rises.
 * What teaching costs is not in it, nor are effects on the norm beyond the one year.
 *
 * @param applicant - the history and the expected stay, the chances
 * @param institution - the counts that the norm is tested on
 * @param context - the law to go by; the price of a weight by pot
 * @returns the lines by funding year, the weights, what is not known, the whole and its direction
 * @throws MaatwerkError `invalid-date`, `invalid-input`
 * @example
 * ```ts
 * import { core, funding } from 'maatwerktrajecten'
 *
 * const stay = { level: 'entree', startedOn: '2013-08-01', endedOn: '2015-08-01', leerweg: 'bol', priceFactor: 1 } as const
 * const prices = { entree: { value: core.euro(5000), source: { document: 'an assumption' } } }
 * const admitted = funding.incentive({ student: { enrolments: [stay] }, diplomaChance: 0.5 }, {}, { lawOf: 2015, prices })
 * admitted.total.value // => { eur: '9000' }
 * ```
 * @category Incentive
 */
export function incentive(
  applicant: Applicant,
  institution: IncentiveInstitution,
  context: IncentiveContext = {},
): Incentive {
  assertIncentive(applicant, institution, context)
  const { prices, ...law } = context
  const stay = applicant.student.enrolments.length - 1
  const weights = expectedWeights(applicant.student, law)
  const lines = [
    ...weights.flatMap((year) => yearLines(year, stay, applicant, prices ?? {})),
    ...normLines(applicant, institution, law),
  ]
  const entries = lines.flatMap(({ entry }) => (entry === undefined ? [] : [entry]))
  const unknown = lines.flatMap((line) => (line.unknown === undefined ? [] : [line.unknown]))
  const known = totalOf(entries)
  const evidence: Evidence = { source: { document: 'expected value of the lines' }, grade: 'estimate' }
  const total: Finding<Euro> =
    unknown.length === 0 ? { value: known, evidence } : { unknown: unknown.map(({ why }) => why).join(' ') }
  return { entries, weights, unknown, known, total, direction: directionOf(total) }
}

const diplomaOf = { entree: 'mbo-1', 'mbo-2': 'mbo-2', 'mbo-3': 'mbo-3', 'mbo-4': 'mbo-4' } as const

/** The weights of the years that the stay brings, with its diploma as if it were sure. */
function expectedWeights(student: MboStudent, law: MboWeightContext): MboWeightYear[] {
  const stay = student.enrolments.at(-1)!
  const diploma = { kind: diplomaOf[stay.level], obtainedOn: stay.endedOn!, as: 'student' } as const
  const { years } = mboWeights({ ...student, diplomas: [...(student.diplomas ?? []), diploma] }, law)
  const [path, diplomaPath] = [`enrolments[${student.enrolments.length - 1}]`, `diplomas[${student.diplomas?.length ?? 0}]`]
  return years.filter((year) => {
    return year.enrolment?.enrolment === path || year.diplomas.some((each) => each.diploma === diplomaPath)
  })
}

interface Line {
  readonly entry?: Entry
  readonly unknown?: UnknownAmount
}

type Prices = NonNullable<IncentiveContext['prices']>

function yearLines(year: MboWeightYear, stay: number, { student, diplomaChance }: Applicant, prices: Prices): Line[] {
  const { enrolment, diplomas, fundingYear } = year
  const own = enrolment?.enrolment === `enrolments[${stay}]` ? enrolment : undefined
  const added = diplomas.find(({ diploma }) => diploma === `diplomas[${student.diplomas?.length ?? 0}]`)
  return [
    ...(own === undefined ? [] : [weightLine('mbo-enrolment', fundingYear, own, 1, prices)]),
    ...(added === undefined ? [] : [weightLine('mbo-diploma', fundingYear, added, diplomaChance, prices)]),
  ]
}

interface Weight {
  readonly weight: Finding<number>
  readonly pot?: MboPot
  readonly supply?: readonly string[]
}

function weightLine(
  code: 'mbo-enrolment' | 'mbo-diploma',
  fundingYear: number,
  { weight, pot, supply = [] }: Weight,
  chance: number,
  prices: Prices,
): Line {
  if (weight.value === undefined) return { unknown: unknownOf(code, weight.unknown, supply[0]) }
  const expected = productOf(weight.value, chance)
  // A weight of nothing is worth nothing at any price.
  const price = expected === 0 ? { value: euro(0), source: weight.evidence.source } : prices[pot!]
  if (price === undefined) {
    const why = `What a weight in ${pot!} is worth is not given.`
    return { unknown: unknownOf(code, why, `context.prices["${pot!}"]`) }
  }
  const what = code === 'mbo-enrolment' ? 'weight of a year of stay' : 'expected weight of the diploma'
  const amount = multiplyEuro(price.value, expected)
  const arithmetic = code === 'mbo-enrolment' ? `${weight.value} x ${price.value.eur}` : `${chance} x ${weight.value} x ${price.value.eur}`
  return { entry: entryOf(code, what, amount, String(fundingYear), price.source, arithmetic) }
}

function normLines(
  { student, diplomaChance, vsvChanceWithoutDiploma = 0 }: Applicant,
  { vsv }: IncentiveInstitution,
  { knownOn }: MboWeightContext,
): Line[] {
  if (vsv === undefined) return []
  const code = 'vsv-norm'
  const level = student.enrolments.at(-1)!.level
  const meets = (students: number, more: number) => isMet(vsv, level, students, more, knownOn)
  const [refused, stays, leaves] = [meets(0, 0), meets(1, 0), meets(1, 1)]
  const chance = productOf(euroLess(1, diplomaChance), vsvChanceWithoutDiploma)
  if (refused === undefined || stays === undefined || leaves === undefined) {
    const supply = vsv.counts.previous === undefined ? 'institution.vsv.counts.previous' : undefined
    return [{ unknown: unknownOf(code, 'Whether the norm of vsv is met is not known.', supply) }]
  }
  const share = addEuro(
    euro(refused ? -1 : 0),
    euro(stays ? euroLess(1, chance) : 0),
    euro(leaves ? chance : 0),
  ).eur
  const { value, source } = vsv.sum
  const arithmetic = `${share} x ${value.eur}`
  const what = 'expected change of the sum for keeping below the norm of vsv'
  return [{ entry: entryOf(code, what, multiplyEuro(value, share), vsv.schoolYear, source, arithmetic) }]
}

function euroLess(whole: number, part: number): number {
  return Number(addEuro(euro(whole), multiplyEuro(euro(part), -1)).eur)
}

/** Whether the norm is met with so many more students and vsv students; nothing where that is not known. */
function isMet(
  { schoolYear, counts }: InstitutionVsv,
  level: ProgrammeLevel,
  students: number,
  vsv: number,
  knownOn: IsoDate | undefined,
): boolean | undefined {
  const more = { ...counts, level, students: counts.students + students, vsv: counts.vsv + vsv }
  const { outcome } = meetsNorm(more, { schoolYear, knownOn })
  return outcome === 'undetermined' ? undefined : outcome === 'meets'
}

function entryOf(code: string, what: string, amount: Euro, period: string, source: Source, arithmetic: string): Entry {
  const parties = { payer: 'rijk', receiver: 'mbo', form: 'cash', nature: 'transfer' } as const
  return { code, what, amount, ...parties, period, arithmetic, evidence: { source, grade: 'estimate' } }
}

function unknownOf(code: string, why: string, supply: string | undefined): UnknownAmount {
  return { code, why, ...(supply === undefined ? {} : { supply }) }
}

function directionOf({ value }: Finding<Euro>): Incentive['direction'] {
  if (value === undefined) return 'undetermined'
  const sign = compareEuro(value, euro(0))
  return sign === 0 ? 'none' : sign > 0 ? 'admit' : 'refuse'
}
