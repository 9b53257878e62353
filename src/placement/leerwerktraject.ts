import { decide, type Condition, type Verdict } from '../core/verdict.js'
import { appliedRule } from '../policy/reading.js'
import { leerwerktrajectHours, type PracticeHours } from '../trajectories/facts.js'
import { assertPlan } from './check.js'
import type { LeerwerktrajectPlan, PlanContext, PracticeYear } from './plans.js'

/**
 * Whether the planned practice of a leerwerktraject lies within the law.
 *
 * @category Leerwerktraject
 */
export type PracticeOutcome = 'within-the-hours' | 'outside-the-hours'

/**
 * A condition for planned practice. {@link checkLeerwerktrajectHours} says what each of them means.
 *
 * @category Leerwerktraject
 */
export type PracticeReason =
  | 'hours-at-least'
  | 'days-at-least'
  | 'hours-at-most'
  | 'days-at-most'
  | 'teaching-every-week'

/**
 * Whether the practice outside the school is as the law wants it for a leerwerktraject (WVO art. 10b1 lid 1).
 *
 * All of these must hold, over leerjaar 3 and 4 together; both ends are allowed:
 *
 * - `hours-at-least`, `hours-at-most`: 640 to 1,280 clock hours
 * - `days-at-least`, `days-at-most`: 80 to 160 days
 * - `teaching-every-week`: no school week without any teaching in the school
 *
 * One year may settle a bound by itself: 1,300 hours in leerjaar 3 are too many whatever follows. Where the rule of the
 * day is not known, as from 1 August 2022 on, every condition is `unknown` and there is nothing to supply. How the law
 * wants a day counted is not stated; count each day with practice once.
 *
 * @param plan - the planned practice, as far as it is known
 * @param context - the day whose law applies, and the day of knowledge
 * @returns the outcome, every condition as it turned out, and the facts that were missing
 * @throws MaatwerkError `invalid-date`, `invalid-input`, with every problem
 * @example
 * ```ts
 * import { placement } from 'maatwerktrajecten'
 *
 * const { checkLeerwerktrajectHours } = placement
 * const year = { hours: 480, days: 60, weeksWithoutTeaching: 0 }
 * const plan = { leerjaar3: year, leerjaar4: year }
 * checkLeerwerktrajectHours(plan, { on: '2014-08-01' }).outcome // => 'within-the-hours'
 * checkLeerwerktrajectHours(plan, { on: '2022-08-01' }).outcome // => 'undetermined'
 *
 * const open = checkLeerwerktrajectHours({ leerjaar3: year, leerjaar4: { days: 60 } }, { on: '2014-08-01' })
 * open.missing // => ['leerjaar4.hours', 'leerjaar4.weeksWithoutTeaching']
 * ```
 * @category Leerwerktraject
 */
export function checkLeerwerktrajectHours(
  plan: LeerwerktrajectPlan,
  context: PlanContext,
): Verdict<PracticeOutcome, PracticeReason> {
  assertPlan(plan, context)
  const { value: rule, evidence } = appliedRule(leerwerktrajectHours, context.on, context)
  const [hours, days] = [sumOf(plan, 'hours'), sumOf(plan, 'days')]
  const teaching = atMost(sumOf(plan, 'weeksWithoutTeaching'), weeksAllowed(rule))
  return decide<PracticeOutcome, PracticeReason>('within-the-hours', 'outside-the-hours')
    .requires('hours-at-least', atLeast(hours, rule?.least.hours), evidence)
    .requires('days-at-least', atLeast(days, rule?.least.days), evidence)
    .requires('hours-at-most', atMost(hours, rule?.most.hours), evidence)
    .requires('days-at-most', atMost(days, rule?.most.days), evidence)
    .requiresWhen(rule?.teachingEveryWeek !== false, 'teaching-every-week', teaching, evidence)
    .verdict()
}

/** A sum over the two leerjaren, as far as it is known. */
interface Sum {
  readonly known: number
  readonly facts: readonly string[]
  readonly missing: readonly string[]
}

function sumOf(plan: LeerwerktrajectPlan, name: keyof PracticeYear): Sum {
  const years = [
    { path: `leerjaar3.${name}`, value: plan.leerjaar3?.[name] },
    { path: `leerjaar4.${name}`, value: plan.leerjaar4?.[name] },
  ]
  return {
    // Fractions of an hour add up to what they are on paper.
    known: Math.round(years.reduce((total, { value }) => total + (value ?? 0), 0) * 1e6) / 1e6,
    facts: years.map(({ path }) => path),
    missing: years.filter(({ value }) => value === undefined).map(({ path }) => path),
  }
}

function weeksAllowed(rule: PracticeHours | undefined): number | undefined {
  return rule === undefined ? undefined : 0
}

/** What is still to come can only add: a sum that is high enough stays so. */
function atLeast({ known, facts, missing }: Sum, least: number | undefined): Condition {
  if (least === undefined) return { met: undefined, facts, missing: [] }
  if (known >= least) return { met: true, facts, missing: [] }
  return { met: missing.length > 0 ? undefined : false, facts, missing }
}

/** A sum that is too high stays so. */
function atMost({ known, facts, missing }: Sum, most: number | undefined): Condition {
  if (most === undefined) return { met: undefined, facts, missing: [] }
  if (known > most) return { met: false, facts, missing: [] }
  return { met: missing.length > 0 ? undefined : true, facts, missing }
}
