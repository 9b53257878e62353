import { compareEuro, euroToNumber, multiplyEuro, roundEuro, type Euro } from '../../core/euro.js'
import type { Finding } from '../../core/evidence.js'
import { deepFreeze } from '../../core/freeze.js'
import { reportAmount } from '../../figures/report-2014.js'
import { perPupil } from '../../funding/per-pupil.js'
import type { PupilYear } from '../../funding/pupil.js'
import type { RuleContext } from '../../policy/reading.js'
import { quantity, reportSchool, says, statedBy, type ReportSchool } from './school.js'

/** School 2: an AKA of 1.5 times a regular programme or more. */
export const school2: ReportSchool = /* @__PURE__ */ deepFreeze(
  /* @__PURE__ */ reportSchool({
    id: 'school-2',
    traject: 'entreeopleiding-in-vmbo',
    lines: [666, 666],
    payers: [
      { what: 'the AKA', payer: 'school', form: 'cash', from: 'the money for lwoo', lines: [666, 666] },
      { what: 'the AKA, in its place', payer: 'gemeente', form: 'cash', lines: [666, 666] },
    ],
    statements: [
      says(
        'ratio',
        'An AKA costs one and a half times a regular programme at the least.',
        [666, 666],
        quantity(1.5, 'times-regular', 'minstens 1,5 keer zo duur', 'at-least'),
      ),
      says('payers', 'It is paid from the money for lwoo or by the gemeente.', [666, 666]),
    ],
    unknown: [
      {
        code: 'regular',
        why: 'What a regular programme costs is not given, so that the ratio comes to no amount of its own.',
      },
      { code: 'lwoo', why: 'How many of the pupils have lwoo is not given.' },
    ],
  }),
)

/**
 * By which amounts for a pupil without and with lwoo a bound is looked at.
 *
 * - `report`: about 8,000 and 11,000 by the researchers of the report, without a basis
 * - `upper-variable-group-1`, `upper-variable-group-4`: the law of 2014, leerjaar 3 and 4 of vbo, what one pupil more
 *   brings, in group 1 and 4 of school types
 * - `upper-full-...`: the same with the fixed parts spread over 400 or 800 pupils of a school of that type
 *
 * @category Schools
 */
export type SchoolBasis =
  | 'report'
  | 'upper-variable-group-1'
  | 'upper-variable-group-4'
  | 'upper-full-vbo-400'
  | 'upper-full-vbo-mavo-400'
  | 'upper-full-broad-400'
  | 'upper-full-broad-800'

/**
 * Whether the money of a pupil with lwoo can carry a programme whose cost has a lower bound only.
 *
 * - `not-covered`: the lower bound is more than the pupil brings in
 * - `covered-up-to`: the pupil brings in the lower bound or more, and covers the programme up to a ratio
 *
 * @category Schools
 */
export type SchoolCover = 'not-covered' | 'covered-up-to' | 'undetermined'

/**
 * The bound of School 2 by one pair of amounts.
 *
 * @category Schools
 */
export interface LwooCover {
  /** The pair of amounts. */
  readonly basis: SchoolBasis
  /** What a regular pupil brings in, in euros: it stands in for what a regular programme costs. */
  readonly regular: Finding<Euro>
  /** What a pupil with lwoo brings in, in euros. */
  readonly withLwoo: Finding<Euro>
  /** What the AKA costs at the least, in euros per pupil: 1.5 times the regular amount, rounded to the cent. */
  readonly atLeast: Finding<Euro>
  /** Whether lwoo money can carry it. */
  readonly cover: SchoolCover
  /** The ratio up to which it is covered: the amount with lwoo over the regular one; absent where it is not known. */
  readonly upTo?: number
}

/**
 * School 2 of the report: whether the money for lwoo can pay an AKA that costs 1.5 times a regular programme or more
 * (line 666).
 *
 * The ratio is a lower bound, and the report does not tell what the regular programme costs. So it is held against
 * pairs of what a pupil brings in, as an inequality: below the bound lwoo money cannot pay it; above it lwoo money pays
 * as long as the ratio stays below the one of the pair. By the round amounts of the report itself it does not; by the
 * law of 2014 it does, in one school barely.
 *
 * @param context - the day of knowledge, for the amounts of the law
 * @returns each pair of amounts, with what follows
 * @throws MaatwerkError `invalid-input`, `invalid-date`
 * @example
 * ```ts
 * import { models } from 'maatwerktrajecten'
 *
 * const [report, law] = models.school2LwooCover()
 * report?.atLeast.value // => { eur: '12000' }
 * report?.cover // => 'not-covered'
 * law?.atLeast.value // => { eur: '10854.06' }
 * law?.cover // => 'covered-up-to'
 * law?.upTo?.toFixed(3) // => '1.575'
 * ```
 * @see {@link schools} for what the school says
 * @category Schools
 */
export function school2LwooCover(context: RuleContext = {}): LwooCover[] {
  const report = coverOf('report', reportAmount('regular'), reportAmount('with-lwoo'))
  return [report, ...bases.map(([basis, at]) => coverOf(basis, brings(false, at, context), brings(true, at, context)))]
}

const bases: readonly (readonly [basis: SchoolBasis, at: Omit<PupilYear, 'year'>])[] = [
  ['upper-variable-group-1', { schoolTypeGroup: 1 }],
  ['upper-variable-group-4', { schoolTypeGroup: 4 }],
  ['upper-full-vbo-400', full(1, 'vbo', 400)],
  ['upper-full-vbo-mavo-400', full(1, 'vbo-mavo', 400)],
  ['upper-full-broad-400', full(4, 'vbo-mavo-havo-vwo', 400)],
  ['upper-full-broad-800', full(4, 'vbo-mavo-havo-vwo', 800)],
]

function full(schoolTypeGroup: 1 | 4, schoolType: PupilYear['schoolType'], pupils: number): Omit<PupilYear, 'year'> {
  return { schoolTypeGroup, schoolType, pupils, basis: 'with-fixed' }
}

function brings(lwoo: boolean, at: Omit<PupilYear, 'year'>, context: RuleContext): Finding<Euro> {
  return perPupil({ leerjaar: 3, department: 'vbo', lwoo }, { year: 2014, ...at }, context).total
}

function coverOf(basis: SchoolBasis, regular: Finding<Euro>, withLwoo: Finding<Euro>): LwooCover {
  const amounts = { basis, regular: plain(regular), withLwoo: plain(withLwoo) }
  const atLeast = times(regular, statedBy(school2, 'ratio').value)
  if (atLeast.value === undefined || regular.value === undefined || withLwoo.value === undefined) {
    return { ...amounts, atLeast, cover: 'undetermined' }
  }
  const cover = coverBy(withLwoo.value, atLeast.value)
  return { ...amounts, atLeast, cover, upTo: euroToNumber(withLwoo.value) / euroToNumber(regular.value) }
}

/**
 * Whether an amount carries a bound: as much as the bound does.
 *
 * @internal
 */
export function coverBy(withLwoo: Euro, atLeast: Euro): SchoolCover {
  return compareEuro(withLwoo, atLeast) < 0 ? 'not-covered' : 'covered-up-to'
}

/** The amount with its evidence, without what else a figure holds. */
function plain(found: Finding<Euro>): Finding<Euro> {
  return found.value === undefined ? found : { value: found.value, evidence: found.evidence }
}

function times(found: Finding<Euro>, ratio: number): Finding<Euro> {
  if (found.value === undefined) return found
  const note = `${ratio} x ${found.value.eur} euros, by line 666 of the report; a lower bound.`
  const grade = found.evidence.grade === 'estimate' ? 'estimate' : 'derived'
  return { value: roundEuro(multiplyEuro(found.value, ratio), 'cent'), evidence: { ...found.evidence, grade, note } }
}
