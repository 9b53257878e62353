import { addEuro, euroToNumber, roundEuro, subtractEuro, type Euro } from '../../core/euro.js'
import type { Evidence, Finding } from '../../core/evidence.js'
import { deepFreeze } from '../../core/freeze.js'
import { reportAmount } from '../../figures/report-2014.js'
import { perPupil } from '../../funding/per-pupil.js'
import { entriesOf, totalOf } from '../../ledger/statement.js'
import type { RuleContext } from '../../policy/reading.js'
import { sourceOf } from '../../report/places.js'
import { school2 } from './school-2.js'
import { quantity, reportSchool, says, statedBy, type ReportSchool } from './school.js'

/** School 3: about 10,000 euros a pupil, against about 6,000. */
export const school3: ReportSchool = /* @__PURE__ */ deepFreeze(
  /* @__PURE__ */ reportSchool({
    id: 'school-3',
    traject: 'entreeopleiding-in-vmbo',
    lines: [667, 670],
    payers: [
      {
        what: 'the AKA',
        payer: 'school',
        form: 'cash',
        from: 'the standard funding, and lwoo where there is',
        lines: [667, 667],
      },
      {
        what: 'the extra staff',
        payer: 'school',
        form: 'absorbed',
        from: 'other groups, which are made extra large',
        lines: [668, 669],
      },
    ],
    statements: [
      says(
        'aka',
        'An AKA costs about 10,000 euros a pupil.',
        [667, 667],
        quantity(10_000, 'euro-per-pupil', 'ca. € 10.000 per leerling', 'about'),
      ),
      says(
        'regular',
        'The standard funding of a regular programme is about 6,000 euros, and lwoo comes on top.',
        [667, 667],
        quantity(6_000, 'euro-per-pupil', 'ca. € 6.000 plus eventueel LWOO', 'about'),
      ),
      says(
        'double-staffing',
        'The extra cost is mostly staff: twice that of a regular programme, for small groups.',
        [667, 668],
        quantity(2, 'times-regular', 'een dubbele bezetting'),
      ),
      says('larger-groups', 'Other groups are made extra large to pay for it, and there is no slack left.', [668, 669]),
      says('moved', 'Mostly for money, the school moved the AKA to praktijkonderwijs.', [669, 670]),
    ],
    unknown: [
      {
        code: 'basis',
        why: 'What the 6,000 and the 10,000 leave out is not given: the researchers take 8,000 for a regular pupil.',
      },
      {
        code: 'pupils',
        why: 'Neither the number of pupils in the AKA nor that of the other groups is given.',
        supply: 'costs.enlargeClasses: what larger groups pay',
      },
      { code: 'lwoo', why: 'How many of the pupils have lwoo, and what it brings here, is not given.' },
    ],
  }),
)

/**
 * The two amounts of School 3 side by side.
 *
 * @category Schools
 */
export interface AkaRatio {
  /** What the AKA costs, in euros per pupil; about so much. */
  readonly aka: Euro
  /** What a regular programme is funded with, in euros per pupil, without lwoo; about so much. */
  readonly regular: Euro
  /** One less the other, in euros per pupil. */
  readonly difference: Euro
  /** One over the other. */
  readonly ratio: number
  /** Whether the lower bound that School 2 gives holds here. */
  readonly atLeastOneAndAHalf: boolean
  /** The regular amount and one more teacher for the group at the norm of 2014, in euros per pupil. */
  readonly doubleStaffing: Finding<Euro>
  /** What the school decided: it moved the AKA to praktijkonderwijs. */
  readonly outcome: 'moved-to-praktijkonderwijs'
  /** What supports the amounts of the school. */
  readonly evidence: Evidence
}

/**
 * School 3 of the report: an AKA of about 10,000 euros a pupil against about 6,000 for a regular programme (lines
 * 667-670).
 *
 * The difference is not what lwoo has to bring: some pupils have it and the report does not tell how many. One more
 * teacher for the same pupils, by the ratio and the price of 2014 in group 1 of school types, comes near the 10,000.
 * That shows what is possible, not what the school reckoned with.
 *
 * @param context - the day of knowledge, for the amounts of the law
 * @returns the amounts, their difference and ratio, and the reading by the law
 * @throws MaatwerkError `invalid-input`, `invalid-date`
 * @example
 * ```ts
 * import { models } from 'maatwerktrajecten'
 *
 * const aka = models.school3AkaRatio()
 * aka.difference // => { eur: '4000' }
 * aka.ratio.toFixed(3) // => '1.667'
 * aka.atLeastOneAndAHalf // => true
 * aka.doubleStaffing.value // => { eur: '10269.91' }
 * ```
 * @see {@link schools} for what the school says
 * @category Schools
 */
export function school3AkaRatio(context: RuleContext = {}): AkaRatio {
  const aka: Euro = { eur: String(statedBy(school3, 'aka').value) }
  const regular = reportAmount('regular-at-school-3').value
  const ratio = euroToNumber(aka) / euroToNumber(regular)
  return {
    aka,
    regular,
    difference: subtractEuro(aka, regular),
    ratio,
    atLeastOneAndAHalf: ratio >= statedBy(school2, 'ratio').value,
    doubleStaffing: withOneMoreTeacher(regular, context),
    outcome: 'moved-to-praktijkonderwijs',
    evidence: { source: sourceOf([[667, 667]]), grade: 'estimate', voice: 'vmbo', approximate: true },
  }
}

function withOneMoreTeacher(regular: Euro, context: RuleContext): Finding<Euro> {
  const { entries } = perPupil({ leerjaar: 1, lwoo: false }, { year: 2014, schoolTypeGroup: 1 }, context)
  const [teacher] = entriesOf(entries, { code: 'teachers' })
  if (teacher === undefined) return { unknown: 'What a teacher for the group is funded with in 2014 was not known.' }
  const note = `${regular.eur} euros and a teacher for the group: ${teacher.arithmetic ?? teacher.amount.eur}.`
  const value = roundEuro(addEuro(regular, totalOf([teacher])), 'cent')
  return { value, evidence: { ...teacher.evidence, grade: 'inferred', note } }
}
