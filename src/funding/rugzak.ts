import { addEuro, roundEuro, type Euro } from '../core/euro.js'
import type { Finding } from '../core/evidence.js'
import { booleanProblems, codeProblems, contextProblems, requiredProblems, throwFieldProblems, type Fields } from '../core/fields.js'
import { schoolYearProblems, startOf, type SchoolYear } from '../core/school-year.js'
import type { Entry } from '../ledger/entry.js'
import type { RuleContext } from '../policy/reading.js'
import { rugzakAmounts, rugzakTransition, type RugzakAmounts, type RugzakIndication } from './facts/rugzak.js'
import { found } from './pupil-amounts.js'
import { noReadings, recordOr, rugzakIndications } from './pupil-check.js'

/**
 * A pupil with leerlinggebonden financiering in a school year.
 *
 * @category Rugzak
 */
export interface RugzakPupil {
  /** The indication. */
  readonly indication: RugzakIndication
  /** Whether the pupil has lwoo or is in praktijkonderwijs, for whom the part of the school is smaller. */
  readonly lwooOrPro: boolean
  /** The school year. */
  readonly schoolYear: SchoolYear
}

/**
 * What a rugzak brings in a school year.
 *
 * @category Rugzak
 */
export interface RugzakStatement {
  /**
   * Under which rules: `rugzak` to 2013-2014; `transition` in 2014-2015, when the samenwerkingsverband gets the amount;
   * `ended` after that.
   */
  readonly regime: 'rugzak' | 'transition' | 'ended'
  /** What is paid, as far as it is known, in euros of the school year. */
  readonly entries: readonly Entry[]
  /** The part of the school, or in the transition that of the samenwerkingsverband. */
  readonly part: Finding<Euro>
  /** What passes through to the special school, for personnel and material. It is on top of the part of the school. */
  readonly respend: Finding<Euro>
}

/**
 * What a pupil with leerlinggebonden financiering (rugzak) brings in a school year. The part of the school and what is
 * to be spent at the special school are apart: only the first is at the disposal of the school. The scheme ended on
 * 1 August 2014.
 *
 * @param pupil - the indication, the kind of education and the school year
 * @param context - the day of knowledge
 * @returns who gets what, and both parts; unknown where no amount was read
 * @throws MaatwerkError `invalid-input`, `invalid-date` with every problem
 * @example
 * ```ts
 * import { funding } from 'maatwerktrajecten'
 *
 * const pupil = { indication: 'cluster-4', lwooOrPro: false, schoolYear: '2013-2014' } as const
 * funding.rugzak(pupil).part.value // => { eur: '3224.24' }
 * funding.rugzak(pupil).respend.value // => { eur: '3214.31' }
 * ```
 * @category Rugzak
 */
export function rugzak(pupil: RugzakPupil, context: RuleContext = {}): RugzakStatement {
  throwFieldProblems('the money of a rugzak', [
    ...recordOr(pupil, ['indication', 'lwooOrPro', 'schoolYear'], 'pupil', rugzakProblems),
    ...contextProblems(context),
  ])
  noReadings(context)
  if (pupil.schoolYear > '2014-2015') return ended(pupil)
  const transition = pupil.schoolYear === '2014-2015'
  const rule = transition ? rugzakTransition : rugzakAmounts
  const table = found(rule, startOf(pupil.schoolYear), context)
  const row = rowOf(table, pupil, rule.key)
  const part = partOf(row, ({ lwooOrPro, otherVo }) => (pupil.lwooOrPro ? lwooOrPro : otherVo))
  const respend = partOf(row, ({ respendPersonnel: personnel, respendMaterial: material }) => {
    return personnel === undefined || material === undefined ? undefined : roundEuro(addEuro(personnel, material), 'cent')
  })
  const receiver = transition ? 'samenwerkingsverband' : 'school'
  const entries = [
    ...entryOf('rugzak', 'rugzak, the part that is free to spend', receiver, part, pupil),
    ...entryOf('rugzak-respend', 'rugzak, the part that passes through', 'special-school', respend, pupil),
  ]
  return { regime: transition ? 'transition' : 'rugzak', entries, part, respend }
}

function rugzakProblems(pupil: Fields) {
  const year = pupil['schoolYear']
  return [
    ...requiredProblems(pupil, ['indication', 'lwooOrPro', 'schoolYear'], 'pupil'),
    ...codeProblems(pupil['indication'], rugzakIndications, 'pupil.indication'),
    ...booleanProblems(pupil['lwooOrPro'], 'pupil.lwooOrPro'),
    ...(year === undefined ? [] : schoolYearProblems(year, 'pupil.schoolYear')).map((problem) => {
      return { ...problem, message: 'this is not a school year' }
    }),
  ]
}

function ended({ schoolYear }: RugzakPupil): RugzakStatement {
  const unknown = `The rugzak ended on 1 August 2014, and its transition with 2014-2015; there is none in ${schoolYear}.`
  return { regime: 'ended', entries: [], part: { unknown }, respend: { unknown } }
}

function rowOf(
  table: Finding<{ readonly byIndication: Readonly<Partial<Record<RugzakIndication, RugzakAmounts>>> }>,
  { indication }: RugzakPupil,
  key: string,
): Finding<RugzakAmounts> {
  if (table.value === undefined) return table
  const value = table.value.byIndication[indication]
  return value === undefined
    ? { unknown: `${key}: no amount of this indication was read for this school year.` }
    : { value, evidence: table.evidence }
}

function partOf(row: Finding<RugzakAmounts>, of: (row: RugzakAmounts) => Euro | undefined): Finding<Euro> {
  if (row.value === undefined) return row
  const value = of(row.value)
  return value === undefined ? { unknown: 'No such amount was read.' } : { value, evidence: row.evidence }
}

function entryOf(
  code: string,
  what: string,
  receiver: Entry['receiver'],
  part: Finding<Euro>,
  { schoolYear: period }: RugzakPupil,
): Entry[] {
  if (part.value === undefined) return []
  const { value: amount, evidence } = part
  return [{ code, what, amount, payer: 'rijk', receiver, form: 'cash', nature: 'transfer', period, evidence }]
}
