import { divideEuro, type Euro } from '../../core/euro.js'
import type { Finding } from '../../core/evidence.js'
import { deepFreeze } from '../../core/freeze.js'
import type { RuleContext } from '../../policy/reading.js'
import { fteToEuro, lessonsToFte, type LessonsNorm } from '../../prices/gpl.js'
import { assertSchoolPrices, lessonsProblems } from './check.js'
import { reportSchool, says, statedBy, type ReportSchool, type SchoolPrices } from './school.js'

/** School 4: 14 to 15 pupils per teacher in class. */
export const school4: ReportSchool = /* @__PURE__ */ deepFreeze(
  /* @__PURE__ */ reportSchool({
    id: 'school-4',
    traject: 'vm2',
    lines: [672, 673],
    payers: [
      {
        what: 'the small classes',
        payer: 'school',
        form: 'absorbed',
        from: 'other classes, which are made larger',
        lines: [672, 673],
      },
    ],
    statements: [
      says('class-size', 'In the classes of the traject there are 14 to 15 pupils to a teacher.', [672, 672], {
        ...{ value: 14, upTo: 15, unit: 'pupils-per-teacher-in-class', precision: 'as-stated' },
        wording: '14-15 leerlingen per docent',
      }),
      says('larger-classes', 'That can be paid only by making other classes larger.', [672, 673]),
      says(
        'output-funding',
        'The mbo is funded by output, so that it matters to it that the pupils qualify.',
        [673, 673],
      ),
    ],
    unknown: [
      {
        code: 'lessons',
        why: 'A number of pupils in class gives no posts a pupil without the lessons that a class gets.',
        supply: 'models.school4Staffing: given.lessons and given.norm',
      },
      {
        code: 'other-classes',
        why: 'How much larger the other classes are is not given.',
        supply: 'costs.enlargeClasses',
      },
    ],
  }),
)

/**
 * The lessons of a class, and how many make a full post. No rule on the latter was read.
 *
 * @category Schools
 */
export interface ClassLessons {
  /** The lessons that a class gets in a year. */
  readonly lessons?: number | undefined
  /** The lessons of a full post in a year, with where the number comes from. */
  readonly norm?: LessonsNorm | undefined
}

/**
 * What teachers cost per pupil in the classes of School 4.
 *
 * @category Schools
 */
export interface ClassStaffing {
  /** With 14 pupils in a class, in euros per pupil. */
  readonly atMost: Finding<Euro>
  /** With 15 pupils in a class, in euros per pupil. */
  readonly atLeast: Finding<Euro>
  /** What to give for them, as paths; empty where they are known. */
  readonly missing: readonly string[]
  /** A what-if and no reading of the school: one full post for 14.5 pupils, in euros per pupil. */
  readonly whatIf: Finding<Euro>
}

/**
 * School 4 of the report: what teachers cost per pupil in a class of 14 to 15 (line 672).
 *
 * The school speaks of pupils in class, so that a class has more or less than one post by the lessons it gets. Without
 * these the cost cannot be reckoned. One post for 14.5 pupils, which such a number is easily taken for, stands beside
 * it as a what-if.
 *
 * @param at - the year and the group of school types of the prices
 * @param given - the lessons of a class and the norm, as far as they are known
 * @param context - the day of knowledge
 * @returns the cost in euros per pupil, or what is missing for it
 * @throws MaatwerkError `invalid-input`, `invalid-date`
 * @example
 * ```ts
 * import { models } from 'maatwerktrajecten'
 *
 * const at = { year: 2014, schoolTypeGroup: 1 } as const
 * models.school4Staffing(at).missing // => ['given.lessons', 'given.norm']
 * models.school4Staffing(at).whatIf.value // => { eur: '5047.33' }
 *
 * const norm = { lessonsPerFte: 750, source: { document: 'timetable of our school' } }
 * models.school4Staffing(at, { lessons: 1200, norm }).atLeast.value // => { eur: '7806.54' }
 * ```
 * @see {@link schools} for what the school says
 * @category Schools
 */
export function school4Staffing(at: SchoolPrices, given: ClassLessons = {}, context: RuleContext = {}): ClassStaffing {
  assertSchoolPrices(at, lessonsProblems(given, ['lessons', 'norm']))
  const { value: smallest, upTo: largest } = statedBy(school4, 'class-size')
  const missing = (['lessons', 'norm'] as const).filter((name) => given[name] === undefined)
  const post = fteToEuro(1, { role: 'teacher', ...at }, context)
  const perClass = teachersOf(at, given, context)
  return {
    atMost: shared(perClass, smallest),
    atLeast: shared(perClass, largest!),
    missing: missing.map((name) => `given.${name}`),
    whatIf: shared(post, (smallest + largest!) / 2),
  }
}

function teachersOf(at: SchoolPrices, { lessons, norm }: ClassLessons, context: RuleContext): Finding<Euro> {
  if (lessons === undefined || norm === undefined) {
    return { unknown: 'Without the lessons of a class and those of a full post, pupils in class give no posts.' }
  }
  const posts = lessonsToFte(lessons, norm)
  const amount = fteToEuro(posts.value, { role: 'teacher', ...at }, context)
  if (amount.value === undefined) return amount
  return { value: amount.value, evidence: { ...amount.evidence, grade: 'estimate' } }
}

function shared(amount: Finding<Euro>, pupils: number): Finding<Euro> {
  if (amount.value === undefined) return amount
  const note = [amount.evidence.note ?? [], `Over ${pupils} pupils.`].flat().join(' ')
  return { value: divideEuro(amount.value, pupils, 'cent'), evidence: { ...amount.evidence, note } }
}
