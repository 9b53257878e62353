import type { Euro } from '../core/euro.js'
import type { Evidence, Finding } from '../core/evidence.js'
import {
  aboveZeroProblems,
  booleanProblems,
  isRecord,
  numberProblems,
  recordProblems,
  requiredProblems,
  wholeNumberProblems,
  type FieldProblem,
} from '../core/fields.js'
import { anyOf, condition, decide, type Verdict } from '../core/verdict.js'
import type { SchoolYear } from '../core/school-year.js'
import type { SchoolTypeGroup } from '../prices/gpl.js'
import { sourceOf } from '../report/places.js'
import { assertContext } from './check.js'
import { priceProblems, timeProblems } from './check-ingredient.js'
import { statementOf } from './cost-of.js'
import type { CostContext, CostGroup } from './group.js'
import type { Ingredient, IngredientPrice } from './ingredient.js'
import { pricedIngredients } from './priced.js'

/**
 * Days on which pupils of a class are on placement.
 *
 * @category Group economics
 */
export interface PlacementDays {
  /** The calendar year by whose prices lessons are reckoned; this or the school year is given. */
  readonly year?: number | undefined
  /** The school year, in place of a calendar year. */
  readonly schoolYear?: SchoolYear | undefined
  /** The group of school types by whose GPL lessons are priced. */
  readonly schoolTypeGroup: SchoolTypeGroup
  /** The number of classes it is about. */
  readonly classes: number
  /** The lessons of a class on a day. */
  readonly lessonsPerDay: number
  /** The days of placement in a week. */
  readonly daysPerWeek: number
  /** The weeks in the year with placement. */
  readonly weeks: number
  /** Whether the whole class is away on these days. */
  readonly wholeClassAway?: boolean | undefined
  /** Whether the class needs no teacher in these hours for another reason: those who stay join another class. */
  readonly noTeacherNeeded?: boolean | undefined
  /** What a lesson costs: by the GPL, for which the context names the lessons of a full post, or as given. */
  readonly price: IngredientPrice
}

/**
 * What days on placement save.
 *
 * @category Group economics
 */
export interface PlacementSaving {
  /** Whether lessons are saved at all. */
  readonly verdict: Verdict<PlacementOutcome, PlacementCode>
  /** The lessons saved in the year. */
  readonly lessons: Finding<number>
  /** What that saves, in euros of the year. */
  readonly saving: Finding<Euro>
}

/**
 * Whether days on placement save lessons.
 *
 * @category Group economics
 */
export type PlacementOutcome = 'lessons-saved' | 'no-lessons-saved'

/**
 * The condition under which they do.
 *
 * @category Group economics
 */
export type PlacementCode = 'class-needs-no-teacher'

/**
 * What days on placement save in lessons, in a year.
 *
 * Lessons are saved only where the whole class is away, or where it needs no teacher in these hours for another reason.
 * A teacher in front of half a class costs the same. The report names the day of placement as one reason why a traject
 * costs no more lessons than a regular class (section 4.1.1, lines 698-701). The guidance of the placement is a cost of
 * its own, and is not in this.
 *
 * @param days - the days, and what is known of the class
 * @param context - the day of knowledge, and the lessons of a full post
 * @returns whether lessons are saved, how many, and what that saves
 * @throws MaatwerkError `invalid-input`, `invalid-date` with every problem
 * @example
 * ```ts
 * import { costs } from 'maatwerktrajecten'
 *
 * const day = { lessonsPerDay: 6, daysPerWeek: 1, weeks: 40, classes: 1, price: { gpl: 'teacher' } } as const
 * const lessonsNorm = { lessonsPerFte: 750, source: { document: 'Timetable of our school' } }
 * const plan = { year: 2014, schoolTypeGroup: 1, ...day } as const
 * costs.placementDays({ ...plan, wholeClassAway: true }, { lessonsNorm }).saving.value // => { eur: '23419.62' }
 * costs.placementDays(plan, { lessonsNorm }).verdict.outcome // => 'undetermined'
 * ```
 * @category Group economics
 */
export function placementDays(days: PlacementDays, context: CostContext = {}): PlacementSaving {
  assertContext('days on placement', context, ['lessons'], daysProblems(days))
  const verdict = verdictOf(days)
  if (verdict.outcome === 'undetermined') {
    const unknown = 'It is not known whether the class needs a teacher on these days.'
    return { verdict, lessons: { unknown }, saving: { unknown } }
  }
  if (verdict.outcome === 'no-lessons-saved') {
    return { verdict, lessons: { value: 0, evidence }, saving: { value: { eur: '0' }, evidence } }
  }
  const group = groupOf(days)
  const [line] = statementOf(group, pricedIngredients(group, context)).lines
  return { verdict, lessons: line!.quantity, saving: line!.amount }
}

const evidence: Evidence = {
  source: sourceOf([[698, 701]]),
  grade: 'inferred',
  note: 'A class that needs a teacher needs one whatever the number of pupils in it.',
}

function verdictOf({ wholeClassAway, noTeacherNeeded }: PlacementDays): Verdict<PlacementOutcome, PlacementCode> {
  const needsNone = anyOf(
    condition({ 'days.wholeClassAway': wholeClassAway }, (facts) => facts['days.wholeClassAway']),
    condition({ 'days.noTeacherNeeded': noTeacherNeeded }, (facts) => facts['days.noTeacherNeeded']),
  )
  return decide<PlacementOutcome, PlacementCode>('lessons-saved', 'no-lessons-saved')
    .requires('class-needs-no-teacher', needsNone, evidence)
    .verdict()
}

/** The lessons as an ingredient, so that they are priced as any other. */
function groupOf(days: PlacementDays): CostGroup {
  const { year, schoolYear, schoolTypeGroup, classes, lessonsPerDay, daysPerWeek, weeks, price } = days
  const lessons: Ingredient = {
    ...({ code: 'lessons', what: 'lessons', unit: 'lesson', basis: 'per-group', form: 'cash' } as const),
    ...({ payer: 'school', receiver: 'staff', source: { document: 'The timetable' } } as const),
    quantity: classes * lessonsPerDay * daysPerWeek,
    weeks,
    price,
  }
  return { year, schoolYear, schoolTypeGroup, pupils: 0, ingredients: [lessons] }
}

const fields = [
  ...['year', 'schoolYear', 'schoolTypeGroup', 'classes', 'lessonsPerDay', 'daysPerWeek', 'weeks'],
  ...['wholeClassAway', 'noTeacherNeeded', 'price'],
]

const required = ['schoolTypeGroup', 'classes', 'lessonsPerDay', 'daysPerWeek', 'weeks', 'price']

function daysProblems(days: unknown): FieldProblem[] {
  const found = recordProblems(days, fields, 'days')
  if (!isRecord(days)) return found
  return [
    ...found,
    ...timeProblems(days, 'days'),
    ...requiredProblems(days, required, 'days'),
    ...wholeNumberProblems(days['schoolTypeGroup'], 'days.schoolTypeGroup', 1, 4),
    ...wholeNumberProblems(days['classes'], 'days.classes', 0),
    ...numberProblems(days['lessonsPerDay'], 'days.lessonsPerDay', 0),
    ...numberProblems(days['daysPerWeek'], 'days.daysPerWeek', 0, 7),
    ...aboveZeroProblems(days['weeks'], 'days.weeks'),
    ...booleanProblems(days['wholeClassAway'], 'days.wholeClassAway'),
    ...booleanProblems(days['noTeacherNeeded'], 'days.noTeacherNeeded'),
    ...priceProblems(days['price'], 'days.price'),
  ]
}
