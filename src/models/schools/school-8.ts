import type { Euro } from '../../core/euro.js'
import type { Finding } from '../../core/evidence.js'
import { deepFreeze } from '../../core/freeze.js'
import { comparable, type Comparison, type CostFigure } from '../../costs/comparable.js'
import type { RuleContext } from '../../policy/reading.js'
import { fteToEuro, lessonsToFte, type LessonsNorm } from '../../prices/gpl.js'
import { assertSchoolPrices, lessonsProblems } from './check.js'
import { notSaid, quantity, reportSchool, says, statedBy, type ReportSchool, type SchoolPrices } from './school.js'

/** School 8: 50 lessons in VM2 against 53. */
export const school8: ReportSchool = /* @__PURE__ */ deepFreeze(
  /* @__PURE__ */ reportSchool({
    id: 'school-8',
    traject: 'vm2',
    lines: [691, 701],
    payers: [
      { what: 'the lessons', payer: 'school', form: 'cash', lines: [699, 699] },
      { what: 'a teacher from the mbo on detachment', lines: [699, 700] },
    ],
    statements: [
      says(
        'no-more',
        'VM2 costs no more than a regular programme: it was held against leerjaar 4 of vmbo-bb.',
        [691, 691],
      ),
      says('shared-in-vm2', 'In VM2 junior kapper/kok and gastvrouw share Nederlands, Engels, LB, LO and rekenen.', [693, 694]),
      says('apart', 'The vocational part and the mentoraat are apart.', [695, 696]),
      says('shared-in-regular', 'UV and CT share Nederlands, Engels, LO and rekenen.', [697, 697]),
      says('classes', 'The classes are about equally large.', [698, 698]),
      says(
        'lessons-vm2',
        'VM2 takes 50 lessons in all.',
        [699, 699],
        quantity(50, 'lessons-or-hours', 'in totaal 50 lessen'),
      ),
      says('lessons-regular', 'UV and CT take 53.', [699, 699], quantity(53, 'lessons-or-hours', '53 uur les')),
      says(
        'placement',
        'One day a week on placement explains part of it.',
        [700, 701],
        quantity(1, 'days-a-week', 'de dag stage per week'),
      ),
    ],
    unknown: [
      {
        code: 'period',
        why: 'That the lessons are those of a week is a reading.',
        supply: 'models.school8Lessons: given.weeks',
      },
      {
        code: 'unit',
        why: 'The report has lessons of the one and hours of the other; whether they are equally long is not given.',
      },
      { code: 'norm', why: 'How many lessons make a post is not given.', supply: 'models.school8Lessons: given.norm' },
      { code: 'pupils', why: 'The classes are about equally large; how large is not given.' },
      { code: 'detached-mbo-teacher', why: 'What the teacher from the mbo costs, and who pays, is not given.' },
      { code: 'intensive-guidance', why: 'The hours of guidance and of the placement are not given.' },
    ],
  }),
)

/**
 * What turns lessons a week into posts.
 *
 * @category Schools
 */
export interface LessonWeeks {
  /** The weeks of lessons in a year, up to 52. */
  readonly weeks?: number | undefined
  /** The lessons of a full post in a year, with where the number comes from. */
  readonly norm?: LessonsNorm | undefined
}

/**
 * The lessons of VM2 less those of the regular programme at School 8: below zero where VM2 takes less.
 *
 * @category Schools
 */
export interface LessonDifference {
  /** The difference in lessons. */
  readonly lessons: number
  /** The same as a share of the lessons of the regular programme. */
  readonly share: number
  /** The difference in full posts of a year. */
  readonly posts: Finding<number>
  /** The difference in euros of a year. */
  readonly amount: Finding<Euro>
  /** What to give, as paths; empty where all is known. */
  readonly missing: readonly string[]
  /** Whether the cost of the lessons can be compared. */
  readonly lessonsAlone: Comparison
  /** Whether the cost of the trajects can: VM2 takes more than its lessons, which the school does not count. */
  readonly traject: Comparison
}

/**
 * School 8 of the report: 50 lessons in VM2 against 53 in leerjaar 4 of the regular programme (lines 691-701).
 *
 * Only lessons are compared. A day a week on placement saves lessons and asks for guidance; that guidance, and a
 * teacher from the mbo, are in neither number. That the lessons are those of a week is a reading.
 *
 * @param at - the year and the group of school types of the prices
 * @param given - the weeks, and the lessons of a full post, as far as they are known
 * @param context - the day of knowledge
 * @returns the difference in lessons, posts and euros, or what is missing for it
 * @throws MaatwerkError `invalid-input`, `invalid-date` with every problem
 * @example
 * ```ts
 * import { models } from 'maatwerktrajecten'
 *
 * const at = { year: 2014, schoolTypeGroup: 1 } as const
 * models.school8Lessons(at).lessons // => -3
 * models.school8Lessons(at).posts.value // => undefined
 *
 * const norm = { lessonsPerFte: 750, source: { document: 'timetable of our school' } }
 * models.school8Lessons(at, { weeks: 40, norm }).posts.value // => -0.16
 * models.school8Lessons(at, { weeks: 40, norm }).amount.value // => { eur: '-11709.81' }
 * ```
 * @see {@link schools} for what the school says
 * @category Schools
 */
export function school8Lessons(at: SchoolPrices, given: LessonWeeks = {}, context: RuleContext = {}): LessonDifference {
  assertSchoolPrices(at, lessonsProblems(given, ['weeks', 'norm']))
  const [vm2, regular] = [stated('lessons-vm2'), stated('lessons-regular')]
  const [costOfVm2, costOfRegular] = [costOf(vm2, at, given, context), costOf(regular, at, given, context)]
  const lessonsAlone = comparable(figure(costOfVm2, at, lessons), figure(costOfRegular, at, lessons))
  return {
    lessons: vm2 - regular,
    share: (vm2 - regular) / regular,
    posts: postsSaved(regular - vm2, given),
    amount: lessonsAlone.difference,
    missing: (['weeks', 'norm'] as const).filter((name) => given[name] === undefined).map((name) => `given.${name}`),
    lessonsAlone,
    traject: comparable(figure(costOfVm2, at, [...lessons, ...notCounted]), figure(costOfRegular, at, lessons)),
  }
}

const lessons = ['lessons']

const notCounted = ['placement-guidance', 'intensive-guidance', 'detached-mbo-teacher']

const notKnown = notSaid('how many weeks of lessons there are, nor how many lessons make a post')

function stated(code: string): number {
  return statedBy(school8, code).value
}

function figure(amount: Finding<Euro>, { year }: SchoolPrices, includes: readonly string[]): CostFigure {
  return { amount, of: 'cash', per: 'group', includes, payers: 'all', priceLevel: year }
}

function costOf(aWeek: number, at: SchoolPrices, { weeks, norm }: LessonWeeks, context: RuleContext): Finding<Euro> {
  if (weeks === undefined || norm === undefined) return notKnown
  const amount = fteToEuro(lessonsToFte(aWeek * weeks, norm).value, { role: 'teacher', ...at }, context)
  if (amount.value === undefined) return amount
  return { value: amount.value, evidence: { ...amount.evidence, grade: 'estimate' } }
}

function postsSaved(aWeek: number, { weeks, norm }: LessonWeeks): Finding<number> {
  if (weeks === undefined || norm === undefined) return notKnown
  const { value, evidence } = lessonsToFte(aWeek * weeks, norm)
  const note = `${aWeek} lessons a week fewer, ${weeks} weeks. ${evidence.note ?? ''}`
  return { value: -value, evidence: { ...evidence, note } }
}
