import { compareEuro, euro, multiplyEuro, type Euro } from '../core/euro.js'
import type { Evidence, Finding } from '../core/evidence.js'
import { step } from '../core/problems.js'
import { totalOf } from '../ledger/statement.js'
import type { Applicant, Incentive, IncentiveAssumption, IncentiveContext, IncentiveInstitution } from './incentive-case.js'
import { assertIncentive } from './incentive-check.js'
import { incentiveLine, unknownLine, type Line } from './incentive-line.js'
import { vsvLines } from './incentive-vsv.js'
import { productOf, sumOf } from './mbo-exact.js'
import { mboWeights } from './mbo-weights.js'
import type { MboPot, MboStudent, MboWeightContext, MboWeights, MboWeightYear } from './mbo-student.js'

/**
 * What admitting one applicant is expected to earn an institution of the mbo, against refusing: the *perverse prikkel*
 * that the 2014 report describes, as a number of euros.
 *
 * Three things count: the weight of each year of stay, which falls to nothing in the cascade; what a diploma adds, times
 * the chance of it; and what one more student, who may become a vsv student, does to the subsidies against vsv. The norm
 * is met or not with the applicant refused, with one student more, and with one student and one vsv student more; the
 * lines are the expected difference. Up to 2013 a vsv student more could cost its price of 2,500 euros.
 *
 * Prices of a weight are yours to give, since no text read has them: without them the answer is in weights
 * (`expectedWeights`). A diploma of mbo-2 or higher is a startkwalificatie, so that its holder is no vsv student; who leaves
 * entree with its diploma may be one. The amount never falls where the chance of a diploma rises, unless you give a higher
 * chance of vsv with it than without.
 *
 * What teaching costs is not in it, nor are effects on vsv beyond the one year.
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
  const { years: weights, assumptions } = stayWeights(applicant.student, law)
  const weighed = weights.flatMap((year) => weighedIn(year, applicant))
  const lines = [
    ...weighed.flatMap((each) => weightLines(each, prices ?? {})),
    ...vsvLines(applicant, institution, law),
  ]
  const entries = lines.flatMap(({ entry }) => (entry === undefined ? [] : [entry]))
  const unknown = lines.flatMap((line) => (line.unknown === undefined ? [] : [line.unknown]))
  const known = totalOf(entries)
  const total: Finding<Euro> =
    unknown.length === 0 ? { value: known, evidence: estimated } : { unknown: unknown.map(({ why }) => why).join(' ') }
  return {
    ...{ entries, weights, expectedWeights: expectedOf(weighed), unknown, known, total },
    ...{ direction: directionOf(total), assumptions: [...assumptions, ...assumptionsOf(institution)] },
  }
}

const estimated: Evidence = { source: { document: 'expected value of the lines' }, grade: 'estimate' }

const diplomaOf = { entree: 'mbo-1', 'mbo-2': 'mbo-2', 'mbo-3': 'mbo-3', 'mbo-4': 'mbo-4' } as const

/** The weights of the years that the stay brings, with its diploma as if it were sure. */
function stayWeights(student: MboStudent, law: MboWeightContext): MboWeights {
  const stay = student.enrolments.at(-1)!
  const diploma = { kind: diplomaOf[stay.level], obtainedOn: stay.endedOn!, as: 'student' } as const
  const { years, assumptions } = mboWeights({ ...student, diplomas: [...(student.diplomas ?? []), diploma] }, law)
  const [path, diplomaPath] = [`enrolments[${student.enrolments.length - 1}]`, `diplomas[${student.diplomas?.length ?? 0}]`]
  const own = years.filter((year) => {
    return year.enrolment?.enrolment === path || year.diplomas.some((each) => each.diploma === diplomaPath)
  })
  return { years: own, assumptions }
}

type Prices = NonNullable<IncentiveContext['prices']>

/** The weight of a year of stay or of the diploma, with its chance. */
interface Weighed {
  readonly code: 'mbo-enrolment' | 'mbo-diploma'
  readonly fundingYear: number
  readonly weight: Finding<number>
  readonly chance: number
  readonly pot?: MboPot | undefined
  readonly supply: readonly string[]
}

function weighedIn({ enrolment, diplomas, fundingYear }: MboWeightYear, { student, diplomaChance }: Applicant): Weighed[] {
  const stay = `enrolments[${student.enrolments.length - 1}]`
  const added = `diplomas[${student.diplomas?.length ?? 0}]`
  const years = enrolment?.enrolment === stay ? [enrolment] : []
  return [
    ...years.map(({ weight, pot, supply }): Weighed => {
      const paths = supply.map((path) => path.replace(/^enrolments/, 'student.enrolments'))
      return { code: 'mbo-enrolment', fundingYear, weight, chance: 1, pot, supply: paths }
    }),
    ...diplomas
      .filter(({ diploma }) => diploma === added)
      .map(({ weight, pot }): Weighed => ({ code: 'mbo-diploma', fundingYear, weight, chance: diplomaChance, pot, supply: [] })),
  ]
}

function weightLines({ code, fundingYear, weight, chance, pot, supply }: Weighed, prices: Prices): Line[] {
  if (weight.value === undefined) {
    if (supply.length === 0) return [unknownLine(code, weight.unknown, undefined)]
    return supply.map((path) => unknownLine(code, `${path} is not given.`, path))
  }
  const expected = productOf(weight.value, chance)
  // A weight of nothing is worth nothing at any price.
  const price = expected === 0 ? { value: euro(0), source: weight.evidence.source } : prices[pot!]
  if (price === undefined) {
    return [unknownLine(code, `What a weight in ${pot!} is worth is not given.`, step('context.prices', pot!))]
  }
  const factors = [...(code === 'mbo-diploma' ? [chance] : []), weight.value, price.value.eur]
  const amount = multiplyEuro(price.value, expected)
  return [incentiveLine(code, amount, String(fundingYear), price.source, factors.join(' x '))]
}

/** What the stay is expected to weigh, by pot; not known as soon as one of its weights is not. */
function expectedOf(weighed: readonly Weighed[]): Incentive['expectedWeights'] {
  const pots = [...new Set(weighed.flatMap(({ pot }) => (pot === undefined ? [] : [pot])))]
  return Object.fromEntries(pots.map((pot) => [pot, expectedIn(weighed.filter((each) => each.pot === pot))]))
}

function expectedIn(weighed: readonly Weighed[]): Finding<number> {
  const open = weighed.flatMap(({ weight }) => (weight.value === undefined ? [weight.unknown] : []))
  if (open.length > 0) return { unknown: open.join(' ') }
  const value = sumOf(...weighed.map(({ weight, chance }) => productOf(weight.value!, chance)))
  return { value, evidence: estimated }
}

function assumptionsOf({ vsv, fewer }: IncentiveInstitution): IncentiveAssumption[] {
  return [
    ...(['stay-is-sure', 'worth-of-a-weight-does-not-move', 'second-count-not-included'] as const),
    ...(vsv === undefined && fewer === undefined ? [] : (['effect-on-one-year-of-vsv'] as const)),
    ...(vsv === undefined ? [] : (['no-malus'] as const)),
  ]
}

function directionOf({ value }: Finding<Euro>): Incentive['direction'] {
  if (value === undefined) return 'undetermined'
  const sign = compareEuro(value, euro(0))
  return sign === 0 ? 'none' : sign > 0 ? 'admit' : 'refuse'
}
