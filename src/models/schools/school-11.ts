import type { Euro } from '../../core/euro.js'
import type { Finding } from '../../core/evidence.js'
import { deepFreeze } from '../../core/freeze.js'
import { numberProblems, recordProblems, isRecord, requiredProblems, wholeNumberProblems } from '../../core/fields.js'
import { costOf } from '../../costs/cost-of.js'
import type { CostContext, CostGroup } from '../../costs/group.js'
import type { Ingredient } from '../../costs/ingredient.js'
import type { CostStatement } from '../../costs/statement.js'
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

const assumedWeeks = 40

/** School 11: about two hours a week in the taakuren, and free time. */
export const school11: ReportSchool & { readonly model: SchoolModel } = /* @__PURE__ */ deepFreeze(
  /* @__PURE__ */ reportSchool({
    id: 'school-11',
    traject: 'leerwerktraject',
    lines: [709, 710],
    payers: [
      { what: 'guidance', payer: 'school', form: 'absorbed', from: 'the taakuren of the teacher', lines: [709, 709] },
      { what: 'more hours', payer: 'staff', form: 'volunteer', from: 'their free time', lines: [710, 710] },
    ],
    statements: [
      says(
        'guidance',
        'Guidance takes a teacher about two hours a week, within the taakuren.',
        [709, 709],
        quantity(2, 'hours-a-week', 'ongeveer twee uur per week', 'about'),
      ),
      says('few-pupils', 'It can be organised mostly because there are few pupils.', [709, 710]),
      says(
        'free-time',
        'At both locations with a leerwerktraject teachers put in more hours in their free time.',
        [710, 710],
        quantity(2, 'locations', 'beide locaties'),
      ),
    ],
    model: { ingredients: ingredients(assumedWeeks), notCounted: [] },
    unknown: [
      {
        code: 'weeks',
        why: `The weeks are not given; ${assumedWeeks} of them is an assumption.`,
        supply: 'models.school11Guidance: given.weeks',
      },
      {
        code: 'free-time',
        why: 'The hours in free time are not given.',
        supply: 'context.quantities["free-time"], in hours a year',
      },
      { code: 'teachers', why: 'How many teachers give two hours a week is not given; one is reckoned with.' },
      { code: 'pupils', why: 'The number of pupils is not given.', supply: 'models.school11Guidance: given.pupils' },
    ],
  }),
)

function ingredients(weeks: number): Ingredient[] {
  return [
    {
      ...{ code: 'guidance', what: 'guidance by a teacher', quantity: 2, weeks, unit: 'hour', basis: 'per-group' },
      ...{ price: { gpl: 'teacher' }, payer: 'school', receiver: 'staff', form: 'absorbed' },
      ...{ source: sourceOf([[709, 709]]), grade: 'estimate' },
    },
    {
      ...{ code: 'free-time', what: 'hours in free time', quantity: notSaid('the hours in free time at School 11') },
      ...{ unit: 'hour', basis: 'per-group', price: { gpl: 'teacher' }, payer: 'staff', receiver: 'school' },
      ...{ form: 'volunteer', source: sourceOf([[710, 710]]), grade: 'quoted' },
    },
  ]
}

/**
 * What the report does not tell of School 11.
 *
 * @category Schools
 */
export interface GuidanceGiven {
  /** The number of pupils; the schedule speaks of few. */
  readonly pupils: number
  /** The weeks of guidance in a year, up to 52; 40 when left out, which is an assumption. */
  readonly weeks?: number | undefined
}

/**
 * What guidance costs at School 11.
 *
 * @category Schools
 */
export interface Guidance {
  /** The hours within the taakuren, in euros a year: they are paid already. */
  readonly absorbed: Finding<Euro>
  /** The weeks reckoned with. */
  readonly weeks: number
  /** `forty-weeks` where the number of weeks was not given, and `one-teacher`. */
  readonly assumptions: readonly ('forty-weeks' | 'one-teacher')[]
  /** All that the traject takes: the free time is in it, and not known unless given. */
  readonly statement: CostStatement
}

/**
 * School 11 of the report: about two hours of guidance a week within the taakuren of a teacher, and free time (lines
 * 709-710).
 *
 * Nothing of it is paid apart: the cash is zero, and the economic cost is not known as long as the free time is not. It
 * is what one teacher does; that it can be done goes with few pupils.
 *
 * @param at - the year and the group of school types of the prices
 * @param given - the number of pupils, and the weeks where they are known
 * @param context - the day of knowledge, and prices or quantities of your own: `quantities: { 'free-time': ... }`
 * @returns the absorbed hours in euros, and the whole statement
 * @throws MaatwerkError `invalid-input`, `invalid-date` with every problem
 * @example
 * ```ts
 * import { models } from 'maatwerktrajecten'
 *
 * const guidance = models.school11Guidance({ year: 2014, schoolTypeGroup: 1 }, { pupils: 2 })
 * guidance.absorbed.value // => { eur: '3529.18' }
 * guidance.statement.cash.value // => { eur: '0' }
 * guidance.statement.total.value // => undefined
 * guidance.assumptions // => ['forty-weeks', 'one-teacher']
 * ```
 * @see {@link schools} for what the school says
 * @category Schools
 */
export function school11Guidance(at: SchoolPrices, given: GuidanceGiven, context: CostContext = {}): Guidance {
  assertSchoolPrices(at, guidanceProblems(given))
  const { weeks = assumedWeeks } = given
  const statement = costOf(groupWith(weeks, at, given), context)
  const absorbed = statement.lines.find(({ code }) => code === 'guidance')!.amount
  const assumptions = [...(given.weeks === undefined ? (['forty-weeks'] as const) : []), 'one-teacher'] as const
  return { absorbed, weeks, assumptions, statement }
}

function groupWith(weeks: number, at: SchoolPrices, given: GuidanceGiven): CostGroup {
  return groupOf({ ...school11, model: { ...school11.model, ingredients: ingredients(weeks) } }, at, given)
}

function guidanceProblems(given: unknown) {
  const found = recordProblems(given, ['pupils', 'weeks'], 'given')
  if (!isRecord(given)) return found
  return [
    ...found,
    ...requiredProblems(given, ['pupils'], 'given'),
    ...wholeNumberProblems(given['pupils'], 'given.pupils', 1),
    ...numberProblems(given['weeks'], 'given.weeks', 1, 52),
  ]
}
