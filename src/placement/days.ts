import { ageOn, type IsoDate } from '../core/calendar.js'
import { compareText } from '../policy/order.js'
import { appliedRule, type Applied, type RuleContext } from '../policy/reading.js'
import { minutesOf, mondayOf } from './clock.js'
import {
  placementAges,
  placementHours,
  placementRest,
  type PlacementAges,
  type PlacementHours,
  type PlacementRest,
} from './facts.js'
import type { Block } from './timetable.js'

/**
 * The rules that apply on a day, as far as they are known.
 *
 * @internal
 */
export interface DayRules {
  readonly ages: Applied<PlacementAges>
  readonly hours: Applied<PlacementHours>
  readonly rest: Applied<PlacementRest>
}

/**
 * One day of a timetable.
 *
 * - `covered`: the rules apply to it
 * - `too-young`: a placement is not allowed yet
 * - `from-16`: the rules no longer apply
 * - `not-known`: the rules of the day are not known, or the age
 *
 * @internal
 */
export interface Day {
  readonly on: IsoDate
  readonly monday: IsoDate
  readonly state: 'covered' | 'too-young' | 'from-16' | 'not-known'
  /** Whole years; absent where the day of birth is not known. */
  readonly age?: number
  readonly rules: DayRules
  /** In order. */
  readonly stretches: readonly Stretch[]
}

/**
 * A block in minutes since midnight.
 *
 * @internal
 */
export interface Stretch {
  readonly from: number
  readonly until: number
  readonly kind: Block['kind']
}

/**
 * The days of a timetable in order, each with its age and its rules.
 *
 * @internal
 */
export function daysOf(blocks: readonly Block[], bornOn: IsoDate | undefined, context: RuleContext): Day[] {
  const byDate = new Map<IsoDate, Stretch[]>()
  for (const { date, from, until, kind } of blocks) {
    const stretch = { from: minutesOf(from)!, until: minutesOf(until)!, kind }
    byDate.set(date, [...(byDate.get(date) ?? []), stretch])
  }
  return [...byDate]
    .sort(([a], [b]) => compareText(a, b))
    .map(([on, stretches]) => dayOf(on, stretches.sort((a, b) => a.from - b.from), bornOn, context))
}

function dayOf(on: IsoDate, stretches: readonly Stretch[], bornOn: IsoDate | undefined, context: RuleContext): Day {
  const rules = rulesOn(on, context)
  const age = bornOn === undefined ? undefined : ageOn(bornOn, on)
  const base = { on, monday: mondayOf(on), rules, stretches }
  return age === undefined ? { ...base, state: 'not-known' } : { ...base, age, state: stateOf(age, rules) }
}

function rulesOn(on: IsoDate, context: RuleContext): DayRules {
  return {
    ages: appliedRule(placementAges, on, context),
    hours: appliedRule(placementHours, on, context),
    rest: appliedRule(placementRest, on, context),
  }
}

function stateOf(age: number, { ages, hours, rest }: DayRules): Day['state'] {
  if (ages.value === undefined) return 'not-known'
  if (age >= ages.value.below) return 'from-16'
  if (age < ages.value.from) return 'too-young'
  return hours.value === undefined || rest.value === undefined ? 'not-known' : 'covered'
}

/**
 * Whether there is a placement that day.
 *
 * @internal
 */
export function hasPlacement({ stretches }: Day): boolean {
  return stretches.some(({ kind }) => kind === 'placement')
}
