import { addDays, dateProblems, type IsoDate } from '../core/calendar.js'
import { throwProblems } from '../core/errors.js'
import { breaks } from './bound.js'
import { edition } from './edition.js'
import { compareText } from './order.js'
import { resolveRule, type Resolution } from './resolve.js'
import type { DatedRule } from './rule.js'
import { perhapsKnown, viewsOf, type Remark } from './view.js'

/**
 * A stretch of days over which a rule has one and the same answer.
 *
 * @typeParam Value - the shape of the rule's answers
 * @category Policy
 */
export interface Span<Value> {
  /** The first day; absent for the stretch before the first known date. */
  readonly from?: IsoDate
  /** The first day after it; absent for the stretch without an end. */
  readonly until?: IsoDate
  /** The answer, asked for one day in the stretch. */
  readonly resolution: Resolution<Value>
}

/**
 * A rule over all time, as it could be known on one day: stretches that follow each other without a gap.
 *
 * @typeParam Value - the shape of the rule's answers
 * @param rule - the rule over time
 * @param knownOn - the day it is seen from; the edition of the register when left out
 * @returns the stretches in order; a single one where nothing was known
 * @throws MaatwerkError `invalid-date`
 * @example
 * ```ts
 * import { policy } from 'maatwerktrajecten'
 *
 * const seenIn2014 = policy.timelineOf(policy.rule('exams/vmbo-bb/rekentoets-counts'), '2014-06-01')
 * seenIn2014.map((span) => [span.from, span.resolution.status])
 * // => [[undefined, 'vastgesteld'], ['2013-08-01', 'nooit-in-werking'], ['2015-08-01', 'in-werking']]
 * ```
 * @category Policy
 */
export function timelineOf<Value>(rule: DatedRule<Value>, knownOn: IsoDate = edition): Span<Value>[] {
  throwProblems('invalid-date', 'a timeline', dateProblems(knownOn, 'knownOn'))
  return spansBetween(breakDays(rule, knownOn)).reduce<Span<Value>[]>((spans, { from, until, on }) => {
    const resolution = resolveRule(rule, { validOn: on, knownOn })
    const previous = spans.at(-1)
    const same = previous !== undefined && sameStretch(previous.resolution, resolution)
    const start = same ? previous.from : from
    const span = { ...(start === undefined ? {} : { from: start }), ...(until === undefined ? {} : { until }) }
    return [...(same ? spans.slice(0, -1) : spans), { ...span, resolution: same ? previous.resolution : resolution }]
  }, [])
}

/**
 * The days on which the answer of a rule can change, seen from a day.
 *
 * @internal
 */
export function breakDays(rule: DatedRule<unknown>, knownOn: IsoDate): IsoDate[] {
  const views = [...viewsOf(rule.effects, knownOn), ...perhapsKnown(rule.effects, knownOn)]
  const days = views.flatMap((view) => [...breaks(view.from), ...breaks(view.until)])
  return [...new Set(days)].sort(compareText)
}

/** Stretches between days, each with a day to ask for, from the beginning of time to its end. */
export interface Stretch {
  readonly from?: IsoDate
  readonly until?: IsoDate
  readonly on: IsoDate
}

/**
 * Cuts all time at the given days.
 *
 * @param days - days in order, each once
 * @internal
 */
export function spansBetween(days: readonly IsoDate[]): Stretch[] {
  const [first] = days
  if (first === undefined) return [{ on: '2000-01-01' }]
  const later = days.map((from, index) => {
    const until = days[index + 1]
    return { from, on: from, ...(until === undefined ? {} : { until }) }
  })
  return [{ until: first, on: addDays(first, -1) }, ...later]
}

function sameStretch(a: Resolution<unknown>, b: Resolution<unknown>): boolean {
  return sameAnswer(a, b) && lasting(a).join() === lasting(b).join()
}

/** The remarks that belong to an answer: that a day lies after the edition belongs to the day. */
function lasting({ remarks }: Resolution<unknown>): Remark[] {
  return remarks.filter((remark) => remark !== 'valid-after-edition')
}

/**
 * Whether two answers say the same, whatever the day they were asked for and whatever is to be kept in mind.
 *
 * @internal
 */
export function sameAnswer(a: Resolution<unknown>, b: Resolution<unknown>): boolean {
  return a.status === b.status && a.id === b.id && a.foreseen === b.foreseen && endedBy(a) === endedBy(b)
}

/** The act that ended an answer, where that is a part of the answer and no news of its later days. */
function endedBy(resolution: Resolution<unknown>): string | undefined {
  return 'endedBy' in resolution && resolution.status !== 'vastgesteld' ? resolution.endedBy?.id : undefined
}
