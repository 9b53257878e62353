import type { IsoDate } from '../core/calendar.js'
import {
  codeProblems,
  dayContextProblems,
  isRecord,
  listProblems,
  recordProblems,
  requiredProblems,
  textProblems,
  throwFieldProblems,
  wholeNumberProblems,
  type FieldProblem,
} from '../core/fields.js'
import { step } from '../core/problems.js'
import { allOf, condition, lawSays, type Condition, type Verdict } from '../core/verdict.js'
import { contextReadingProblems, type RuleContext } from '../policy/reading.js'
import { examSpread, leftOutSubjects, type ExamPart, type ExamSpread, type LeftOutSubjects, type SpreadRoute } from './facts.js'
import { ruleFor, weighed, type Asked, type InUse } from './law.js'

/**
 * How to look at the law on the years of exams.
 *
 * @category Exams over the years
 */
export interface SpreadContext extends RuleContext {
  /** The day whose law is used. */
  readonly on: IsoDate
}

/**
 * When the exams of a pupil are taken.
 *
 * @category Exams over the years
 */
export interface ExamPlan {
  /** The route. */
  readonly route: SpreadRoute
  /** The exams, one a subject. */
  readonly exams: readonly PlannedExam[]
}

/**
 * When one exam is taken.
 *
 * @category Exams over the years
 */
export interface PlannedExam {
  /** The subject; names are free. */
  readonly subject: string
  /** What kind of part it is. */
  readonly part: ExamPart
  /**
   * The year of the route in which it is taken, from 1: the first year is leerjaar 3 where the route begins there;
   * `left-out` for a subject without an exam. Absent where it is not known.
   */
  readonly year?: number | 'left-out' | undefined
}

/**
 * Whether a plan of exams fits what the route allows.
 *
 * @category Exams over the years
 */
export type SpreadOutcome = 'allowed' | 'not-allowed'

/**
 * A condition for a plan of exams. {@link spread} says what each of them means.
 *
 * @category Exams over the years
 */
export type SpreadReason = 'subjects-left-out' | 'common-part-in-time' | 'over-several-years'

type SpreadAsked = Asked<SpreadReason>

const routes: readonly SpreadRoute[] = ['vmbo-bb', 'leerwerktraject', 'vakmanschaproute', 'technologieroute']
const parts: readonly ExamPart[] = ['common', 'sector', 'vocational', 'rekentoets']

/**
 * Whether the exams of a pupil may be taken in the years of a plan.
 *
 * - `subjects-left-out`, where a subject has no exam: in the vakmanschaproute the sector subjects and the vocational
 *   subject may be left out (1 August 2014 to 1 August 2022)
 * - `common-part-in-time`, where the law has a last year: in the vakmanschaproute the common part is finished by the
 *   third year, in the text of 16 October 2015. It is counted as the third year of the route, which is a reading
 * - `over-several-years`, where exams are taken in different years: no text that was read says who may do that
 *
 * By the law that was read most plans that spread exams are `undetermined`. The 2014 report says more, as readings:
 * `report-2014/exams-over-the-years` (the two routes, so that the rekentoets can be taken in the last year but one) and
 * `report-2014/flexible-exams-since-2008` (vmbo-bb, in the words of the schools).
 *
 * @param plan - the route, and the year of each exam
 * @param context - the day whose law is used, the day of knowledge, and a reading
 * @returns `allowed`, `not-allowed`, or `undetermined` where a year is missing or no text was read
 * @throws MaatwerkError `invalid-date`, `invalid-input`, naming every problem
 * @example
 * ```ts
 * import { exams } from 'maatwerktrajecten'
 *
 * const plan: exams.ExamPlan = {
 *   route: 'vakmanschaproute',
 *   exams: [
 *     { subject: 'nederlands', part: 'common', year: 2 },
 *     { subject: 'rekentoets', part: 'rekentoets', year: 1 },
 *     { subject: 'wiskunde', part: 'sector', year: 'left-out' },
 *   ],
 * }
 * exams.spread(plan, { on: '2014-10-01' }).outcome // => 'undetermined'
 * exams.spread(plan, { on: '2014-10-01', reading: 'report-2014/exams-over-the-years' }).outcome // => 'allowed'
 * ```
 * @category Exams over the years
 */
export function spread(plan: ExamPlan, context: SpreadContext): Verdict<SpreadOutcome, SpreadReason> {
  assertPlan(plan, context)
  const { on } = context
  const rule = ruleFor(examSpread, on, context)
  const leftOut = ruleFor(leftOutSubjects, on, context)
  const asked = [...onLeftOut(plan, leftOut), ...onCommonPart(plan, rule), ...onYears(plan, rule)]
  return weighed<SpreadOutcome, SpreadReason>(['allowed', 'not-allowed'], asked)
}

const yearPath = (index: number) => step(step('exams', index), 'year')

function onLeftOut({ route, exams }: ExamPlan, by: InUse<LeftOutSubjects>): SpreadAsked[] {
  const conditions = exams.flatMap(({ part, year }, index): Condition[] => {
    const facts = [yearPath(index), 'route']
    if (year !== undefined && year !== 'left-out') return []
    if (by.value?.route === route && by.value.subjects.includes(part)) return [lawSays(true, facts)]
    return [year === undefined ? { met: undefined, facts, missing: [yearPath(index)] } : lawSays(undefined, facts)]
  })
  return conditions.length === 0 ? [] : [{ code: 'subjects-left-out', condition: allOf(...conditions), by }]
}

/** Whether the common part is finished by the last year for it, where the law has one. */
function onCommonPart({ route, exams }: ExamPlan, by: InUse<ExamSpread>): SpreadAsked[] {
  const last = by.value?.routes.find((each) => each.route === route)?.commonPartBy
  if (last === undefined) return []
  const conditions = exams.flatMap(({ part, year }, index): Condition[] => {
    if (part !== 'common') return []
    const name = yearPath(index)
    return [condition({ [name]: year }, (facts) => typeof facts[name] === 'number' && facts[name] <= last)]
  })
  return conditions.length === 0 ? [] : [{ code: 'common-part-in-time', condition: allOf(...conditions), by }]
}

function onYears({ route, exams }: ExamPlan, by: InUse<ExamSpread>): SpreadAsked[] {
  const facts = ['route', ...exams.map((_, index) => yearPath(index))]
  const years = new Set(exams.map(({ year }) => year).filter((year) => typeof year === 'number'))
  const missing = exams.flatMap(({ year }, index) => (year === undefined ? [yearPath(index)] : []))
  const allowed = by.value?.routes.find((each) => each.route === route)?.overYears === 'allowed'
  if (allowed || (years.size < 2 && missing.length === 0)) {
    return [{ code: 'over-several-years', condition: lawSays(true, facts), by }]
  }
  const open = years.size < 2 ? missing : []
  return [{ code: 'over-several-years', condition: { met: undefined, facts, missing: open }, by }]
}

function assertPlan(plan: ExamPlan, context: SpreadContext): void {
  const shape = recordProblems(plan, ['route', 'exams'], '')
  const own = isRecord(plan)
    ? [
        ...requiredProblems(plan, ['route', 'exams'], ''),
        ...codeProblems(plan.route, routes, 'route'),
        ...listProblems(plan.exams, 'exams', examProblems),
      ]
    : []
  throwFieldProblems('a plan of exams', [
    ...shape,
    ...own,
    ...dayContextProblems(context),
    ...contextReadingProblems(context, [examSpread, leftOutSubjects]),
  ])
}

function examProblems(exam: unknown, path: string): FieldProblem[] {
  const shape = recordProblems(exam, ['subject', 'part', 'year'], path)
  if (!isRecord(exam)) return shape
  const { subject, part, year } = exam
  return [
    ...shape,
    ...requiredProblems(exam, ['subject', 'part'], path),
    ...textProblems(subject, step(path, 'subject')),
    ...codeProblems(part, parts, step(path, 'part')),
    ...(year === 'left-out' ? [] : wholeNumberProblems(year, step(path, 'year'), 1, 6)),
  ]
}
