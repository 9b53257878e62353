import { addDays, addMonths, type IsoDate } from '../core/calendar.js'
import type { Evidence } from '../core/evidence.js'
import { schoolYearOf, startYearOf, type SchoolYear } from '../core/school-year.js'
import { decide, type Condition, type Verdict } from '../core/verdict.js'
import { reportAt } from '../figures/report-2014.js'
import { appliedRule } from '../policy/reading.js'
import { assertBridging } from './check.js'
import { placementAges } from './facts.js'
import type { BridgingContext, BridgingPupil } from './plans.js'

/**
 * Whether the entreeopleiding can end within four years of stay.
 *
 * @category Bridging
 */
export type BridgingOutcome = 'no-extra-year' | 'extra-year'

/**
 * A condition for four years of stay: the rule of the day is known, and the placement is done within four years.
 *
 * @category Bridging
 */
export type BridgingReason = 'rule-known' | 'done-within-four-years'

/**
 * When a pupil may do full placements, and what waiting for it can cost.
 *
 * @category Bridging
 */
export interface BridgingPlan extends Verdict<BridgingOutcome, BridgingReason> {
  /** The first day of full placements: the sixteenth birthday. Absent where a fact or the rule is not known. */
  readonly fullPlacementFrom?: IsoDate
  /** The school year of that day. */
  readonly schoolYear?: SchoolYear
  /** The first day after the weeks that are needed; the same day where none are. */
  readonly placementDoneOn?: IsoDate
  /** The year of stay in which that last day of placement falls: 5 for the *vijfde verblijfsjaar*. */
  readonly yearOfStay?: number
  /** How many years of stay it takes beyond four, 0 or more. */
  readonly extraYears?: number
}

const usualYears = 4

const ofTheReport: Evidence = {
  source: /* @__PURE__ */ reportAt('section 4.1.4, lines 820-824'),
  grade: 'secondary',
  voice: 'vmbo',
  note: 'The vmbo says that 16 falls in the fifth year of stay for many pupils; that four years are usual is implied.',
}

/**
 * The plan of a *schakelprogramma*: parts of the entreeopleiding before 16, the full placement from 16 on.
 *
 * Before 16 a pupil is bound to the hours of {@link checkTimetable} and often cannot do the whole placement. The plan
 * gives the first day without that bound, its school year, and the year of stay in which the placement can be done. A
 * fifth year of stay is an extra year at the vmbo. Repeated years count as years of stay. Without `weeksNeeded` it
 * asks no more than whether the sixteenth birthday falls within four years; the placement itself may take longer. It
 * does not say that a pupil of 16 has no other limits, only that these have ended, nor whether the pupil may stay in
 * the vmbo that long.
 *
 * @param person - the pupil, as far as is known
 * @param context - the day whose law is used, and the day of knowledge
 * @returns the outcome with the days and years it rests on; those that are not known are left out
 * @throws MaatwerkError `invalid-date`, `invalid-input`, with every problem and never the day of birth
 * @example
 * ```ts
 * import { placement } from 'maatwerktrajecten'
 *
 * const pupil = { bornOn: '1998-10-05', startedVmboIn: '2010-2011' }
 * const plan = placement.bridgingPlan(pupil, { on: '2013-09-01' })
 * plan.fullPlacementFrom // => '2014-10-05'
 * plan.schoolYear // => '2014-2015'
 * plan.yearOfStay // => 5
 * plan.outcome // => 'extra-year'
 * plan.extraYears // => 1
 *
 * placement.bridgingPlan({ bornOn: '1998-10-05' }, { on: '2013-09-01' }).missing // => ['person.startedVmboIn']
 * ```
 * @category Bridging
 */
export function bridgingPlan(person: BridgingPupil, context: BridgingContext): BridgingPlan {
  assertBridging(person, context)
  const ages = appliedRule(placementAges, context.on, context)
  const from = birthday(person.bornOn, ages.value?.below)
  const done = from === undefined ? undefined : addDays(from, 7 * (person.weeksNeeded ?? 0))
  const stay = yearsOf(from, done, person.startedVmboIn)
  const verdict = decide<BridgingOutcome, BridgingReason>('no-extra-year', 'extra-year')
    .requires('rule-known', ruleKnown(ages.value), ages.evidence)
    .requires('done-within-four-years', withinFour(person, stay, ages.value), ofTheReport)
    .verdict()
  return {
    ...verdict,
    ...(from === undefined || done === undefined
      ? {}
      : { fullPlacementFrom: from, schoolYear: schoolYearOf(from), placementDoneOn: done }),
    ...(stay === undefined ? {} : { yearOfStay: stay, extraYears: Math.max(0, stay - usualYears) }),
  }
}

function birthday(bornOn: IsoDate | undefined, age: number | undefined): IsoDate | undefined {
  return bornOn === undefined || age === undefined ? undefined : addMonths(bornOn, age * 12, 'spill')
}

/** The year of stay of the last day of the placement, or of its first day where no weeks are needed. */
function yearsOf(from?: IsoDate, done?: IsoDate, start?: SchoolYear): number | undefined {
  if (from === undefined || done === undefined || start === undefined) return undefined
  const last = done === from ? from : addDays(done, -1)
  return Math.max(1, startYearOf(schoolYearOf(last)) - startYearOf(start) + 1)
}

function ruleKnown(rule: unknown): Condition {
  return { met: rule === undefined ? undefined : true, facts: [], missing: [] }
}

function withinFour({ bornOn, startedVmboIn }: BridgingPupil, stay: number | undefined, rule: unknown): Condition {
  const facts = ['person.bornOn', 'person.startedVmboIn']
  if (stay !== undefined) return { met: stay <= usualYears, facts, missing: [] }
  const values = [bornOn, startedVmboIn]
  const missing = facts.filter((_, index) => values[index] === undefined)
  return { met: undefined, facts, missing: rule === undefined ? [] : missing }
}
