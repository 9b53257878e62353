import { divideEuro, euroToNumber, type Euro } from '../../core/euro.js'
import type { Finding } from '../../core/evidence.js'
import { deepFreeze } from '../../core/freeze.js'
import { costOf } from '../../costs/cost-of.js'
import type { CostContext } from '../../costs/group.js'
import type { Ingredient } from '../../costs/ingredient.js'
import type { CostStatement } from '../../costs/statement.js'
import { reportAmount } from '../../figures/report-2014.js'
import { sourceOf } from '../../report/places.js'
import { assertSchoolPrices } from './check.js'
import {
  groupOf,
  notSaid,
  quantity,
  reportSchool,
  says,
  type ReportSchool,
  type SchoolModel,
  type SchoolPrices,
} from './school.js'

const pupils = 25

/** School 7: two posts on 25 pupils. */
export const school7: ReportSchool & { readonly model: SchoolModel } = /* @__PURE__ */ deepFreeze(
  /* @__PURE__ */ reportSchool({
    id: 'school-7',
    traject: 'vm2',
    lines: [688, 690],
    payers: [
      { what: 'two posts on 25 pupils', payer: 'school', form: 'cash', lines: [688, 688] },
      {
        what: 'lessons by mbo teachers',
        payer: 'mbo',
        from: 'a reading: the school calls them favourable',
        lines: [688, 689],
      },
      { what: 'the exam', payer: 'mbo', form: 'cash', from: 'the funding of the mbo, until now', lines: [689, 689] },
      { what: 'an extra room, consultation and agreements', payer: 'school', lines: [690, 690] },
    ],
    statements: [
      says(
        'staff',
        'Two posts are put in, which makes it costly.',
        [688, 688],
        quantity(2, 'fte', '2 fte op 25 leerlingen'),
      ),
      says('pupils', 'They are for 25 pupils.', [688, 688], quantity(pupils, 'pupils', '2 fte op 25 leerlingen')),
      says('mbo-lessons', 'Pupils also have lessons given by mbo teachers.', [688, 689]),
      says('exam', 'The vmbo has no cost of exams: until now the mbo is funded for that.', [689, 689]),
      says('other', 'The extra room, consultation and agreements ask for more.', [690, 690]),
    ],
    model: { pupils, ingredients: ingredients(), notCounted: [] },
    unknown: [
      {
        code: 'mbo-lessons',
        why: 'The lessons of mbo teachers, and who pays them, are not given.',
        supply: 'context.quantities["mbo-lessons"], in hours a year',
      },
      { code: 'exam', why: 'What the exam of a pupil costs is not given.', supply: 'context.prices.exam, per pupil' },
      {
        code: 'extra-room',
        why: 'What the extra room costs is not given.',
        supply: 'context.prices["extra-room"], for a year',
      },
      {
        code: 'consultation',
        why: 'The hours of consultation are not given.',
        supply: 'context.quantities.consultation, in hours a year',
      },
    ],
  }),
)

function ingredients(): Ingredient[] {
  return [
    {
      ...{ code: 'staff', what: 'two posts of teachers', quantity: 2, unit: 'fte', basis: 'per-group' },
      ...{ price: { gpl: 'teacher' }, payer: 'school', receiver: 'staff', form: 'cash' },
      ...{ source: sourceOf([[688, 688]]), grade: 'quoted' },
    },
    {
      ...{ code: 'mbo-lessons', what: 'lessons by mbo teachers', unit: 'hour', basis: 'per-group' },
      ...{ quantity: notSaid('the hours of mbo teachers at School 7'), price: { gpl: 'teacher' } },
      ...{ payer: 'mbo', receiver: 'staff', form: 'cash', source: sourceOf([[688, 689]]), grade: 'inferred' },
    },
    {
      ...{ code: 'exam', what: 'the exam', quantity: 1, unit: 'piece', basis: 'per-pupil' },
      ...{ price: notSaid('what the exam costs at School 7'), payer: 'mbo', receiver: 'supplier', form: 'cash' },
      ...{ source: sourceOf([[689, 689]]), grade: 'quoted' },
    },
    {
      ...{ code: 'extra-room', what: 'an extra room', quantity: 1, unit: 'piece', basis: 'per-group' },
      ...{ price: notSaid('what the extra room costs at School 7'), payer: 'school', receiver: 'supplier' },
      ...{ form: 'cash', source: sourceOf([[690, 690]]), grade: 'quoted' },
    },
    {
      ...{ code: 'consultation', what: 'consultation and agreements', unit: 'hour', basis: 'per-group' },
      ...{ quantity: notSaid('the hours of consultation at School 7'), price: { gpl: 'teacher' } },
      ...{ payer: 'school', receiver: 'staff', form: 'cash', source: sourceOf([[690, 690]]), grade: 'inferred' },
    },
  ]
}

/**
 * What the staff of School 7 costs, and what it is of the money of a pupil.
 *
 * @category Schools
 */
export interface Staffing {
  /** The two posts, in euros a year. */
  readonly staff: Finding<Euro>
  /** The same for each of the 25 pupils, rounded to the cent. */
  readonly perPupil: Finding<Euro>
  /** The share of about 8,000 euros for a regular pupil; absent where it is not known. */
  readonly ofRegular?: number
  /** The share of about 11,000 euros for a pupil with lwoo; absent where it is not known. */
  readonly ofLwoo?: number
  /** All that the traject takes, with what is not known of it. */
  readonly statement: CostStatement
}

/**
 * School 7 of the report: two posts on 25 pupils, as a cost per pupil and as a share of the round amounts that the
 * report's researchers give for a pupil (lines 688-690).
 *
 * The two posts are all staff that the vmbo has on the group, not what it has more than for a regular one; lessons by
 * mbo teachers come on top. The exam stands in the statement as a cost of the mbo, without an amount: give it to see
 * what the vmbo would bear. The amounts of the researchers have no year, so that shares at prices of another year than
 * about 2014 say little.
 *
 * @param at - the year and the group of school types of the prices
 * @param context - the day of knowledge, and prices or quantities of your own
 * @returns the cost of staff in euros, its shares, and the whole statement
 * @throws MaatwerkError `invalid-input`, `invalid-date` with every problem
 * @example
 * ```ts
 * import { models } from 'maatwerktrajecten'
 *
 * const staffing = models.school7Staffing({ year: 2014, schoolTypeGroup: 1 })
 * staffing.perPupil.value // => { eur: '5854.91' }
 * staffing.ofRegular?.toFixed(2) // => '0.73'
 * staffing.ofLwoo?.toFixed(2) // => '0.53'
 * staffing.statement.unknown.map(({ code }) => code) // => ['mbo-lessons', 'exam', 'extra-room', 'consultation']
 * ```
 * @see {@link schools} for what the school says
 * @category Schools
 */
export function school7Staffing(at: SchoolPrices, context: CostContext = {}): Staffing {
  assertSchoolPrices(at)
  const statement = costOf(groupOf(school7, at, {}), context)
  const staff = statement.lines.find(({ code }) => code === 'staff')!.amount
  if (staff.value === undefined) return { staff, perPupil: staff, statement }
  const each = euroToNumber(staff.value) / pupils
  const share = (code: 'regular' | 'with-lwoo') => each / euroToNumber(reportAmount(code).value)
  const perPupil = { value: divideEuro(staff.value, pupils, 'cent'), evidence: staff.evidence }
  return { staff, perPupil, ofRegular: share('regular'), ofLwoo: share('with-lwoo'), statement }
}
