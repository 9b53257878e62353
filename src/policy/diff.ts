import { dateProblems, type IsoDate } from '../core/calendar.js'
import { throwProblems } from '../core/errors.js'
import { knowledgeDays, type Act } from './act.js'
import { compareText } from './order.js'
import { resolveRule, type Resolution } from './resolve.js'
import { actsOf, type DatedRule } from './rule.js'
import { breakDays, sameAnswer, spansBetween } from './timeline.js'

/**
 * A stretch of days on which a rule is answered differently, seen from two days.
 *
 * @typeParam Value - the shape of the rule's answers
 * @category Policy
 */
export interface PolicyChange<Value> {
  /** The rule. */
  readonly key: string
  /** The first day that is answered differently; absent when there is no first day. */
  readonly from?: IsoDate
  /** The first day after it; absent when there is no end. */
  readonly until?: IsoDate
  /** The answer as seen from the first day. */
  readonly before: Resolution<Value>
  /** The answer as seen from the second day. */
  readonly after: Resolution<Value>
  /**
   * The acts that became known in between and bear on the rule. Empty where an answer only started meanwhile, or a text
   * was read that shows an end whose act was not read.
   */
  readonly because: readonly Act[]
}

/**
 * What changed in the knowledge of a rule between two days.
 *
 * @typeParam Value - the shape of the rule's answers
 * @param rule - the rule over time
 * @param knownOn - the two days to see it from, the earlier first
 * @returns the stretches of days that are answered differently, in order; empty where nothing changed
 * @throws MaatwerkError `invalid-date`, `invalid-period` when the second day lies before the first
 * @example
 * ```ts
 * import { policy } from 'maatwerktrajecten'
 *
 * const rule = policy.rule('exams/vmbo-bb/rekentoets-counts')
 * const changes = policy.diffRule(rule, ['2014-06-01', '2016-01-01'])
 * changes.map(({ from, before, after }) => [from, before.status, after.status])
 * // => [[undefined, 'vastgesteld', 'nooit-in-werking'], ['2015-08-01', 'in-werking', 'nooit-in-werking']]
 * ```
 * @category Policy
 */
export function diffRule<Value>(
  rule: DatedRule<Value>,
  knownOn: readonly [IsoDate, IsoDate],
): PolicyChange<Value>[] {
  const [earlier, later] = knownOn
  assertOrder(earlier, later)
  const days = [...new Set([...breakDays(rule, earlier), ...breakDays(rule, later)])].sort(compareText)
  const because = uniqueActs(rule).filter((act) => knowledgeDays(act).some((day) => day > earlier && day <= later))
  return spansBetween(days).flatMap(({ from, until, on }) => {
    const before = resolveRule(rule, { validOn: on, knownOn: earlier })
    const after = resolveRule(rule, { validOn: on, knownOn: later })
    if (sameAnswer(before, after)) return []
    const span = { ...(from === undefined ? {} : { from }), ...(until === undefined ? {} : { until }) }
    return [{ key: rule.key, ...span, before, after, because }]
  })
}

function assertOrder(earlier: IsoDate, later: IsoDate): void {
  const dates = [...dateProblems(earlier, 'knownOn[0]'), ...dateProblems(later, 'knownOn[1]')]
  throwProblems('invalid-date', 'a comparison of two days', dates)
  if (later >= earlier) return
  throwProblems('invalid-period', 'a comparison of two days', [
    { path: 'knownOn[1]', message: 'the second day lies before the first', expected: `${earlier} or later` },
  ])
}

function uniqueActs(rule: DatedRule<unknown>): Act[] {
  return [...new Map(rule.effects.flatMap(actsOf).map((act) => [act.id, act])).values()]
}
