import type { IsoDate } from '../core/calendar.js'
import { MaatwerkError, type Problem } from '../core/errors.js'
import { deepFreeze } from '../core/freeze.js'
import { shown } from '../core/problems.js'
import { diffRule, type PolicyChange } from '../policy/diff.js'
import { lintRules } from '../policy/lint.js'
import { resolveRule, type PolicyQuery, type Resolution } from '../policy/resolve.js'
import type { DatedRule, OpenQuestion } from '../policy/rule.js'
import { timelineOf, type Span } from '../policy/timeline.js'
import { rules, type PolicyKey, type PolicyValues } from './rules.js'

/**
 * The keys of all rules in the register, in alphabetical order.
 *
 * @returns the keys
 * @example
 * ```ts
 * import { policy } from 'maatwerktrajecten'
 *
 * policy.keys().includes('exams/vmbo-bb/rekentoets-counts') // => true
 * ```
 * @category Register
 */
export function keys(): PolicyKey[] {
  return (Object.keys(rules) as PolicyKey[]).sort()
}

/**
 * One rule of the register with all its answers, acts and open questions. It is frozen, as the law of every caller.
 *
 * @param key - the key of the rule
 * @returns the rule over time
 * @throws MaatwerkError `unknown-key`
 * @example
 * ```ts
 * import { policy } from 'maatwerktrajecten'
 *
 * policy.rule('exams/vmbo-bb/rekentoets-sat').effects.map((effect) => effect.id) // => ['UIT-03', 'UIT-04', 'UIT-05']
 * ```
 * @category Register
 */
export function rule<Key extends PolicyKey>(key: Key): DatedRule<PolicyValues[Key]> {
  if (Object.hasOwn(rules, key)) return deepFreeze(rules[key])
  throw new MaatwerkError('unknown-key', 'the policy register', [
    { path: 'key', message: `${shown(key)} is not a rule of the register`, expected: 'one of `policy.keys()`' },
  ])
}

/**
 * What a rule says on one day, as it could be known on another.
 *
 * Dutch schools often act on rules that are planned or adopted but not in force. Two dates keep these apart: `validOn`
 * is the day the rule is applied to, `knownOn` the day whose knowledge is used. An answer that starts after `knownOn`
 * is marked `foreseen`. Where the register does not know, the status is `onbekend` and there is no value.
 *
 * @param key - the key of the rule, which also types the value
 * @param query - the two dates; without `knownOn` the answer is as of the {@link edition} of the register
 * @returns the status, the value where the rule applies, the act and article, and the reason in one sentence
 * @throws MaatwerkError `unknown-key`, `invalid-date`, `invalid-input` for a property that a question does not have
 * @example
 * ```ts
 * import { policy } from 'maatwerktrajecten'
 *
 * // Did the rekentoets count for the exam of May 2016? A school in June 2014 had to think so.
 * const then = policy.resolve('exams/vmbo-bb/rekentoets-counts', { validOn: '2016-05-01', knownOn: '2014-06-01' })
 * then.status // => 'in-werking'
 * then.foreseen // => true
 *
 * // It never did.
 * const now = policy.resolve('exams/vmbo-bb/rekentoets-counts', { validOn: '2016-05-01' })
 * now.status // => 'nooit-in-werking'
 * ```
 * @category Register
 */
export function resolve<Key extends PolicyKey>(key: Key, query: PolicyQuery): Resolution<PolicyValues[Key]> {
  return resolveRule(rule(key), query)
}

/**
 * A rule over all time, as it could be known on one day.
 *
 * @param key - the key of the rule
 * @param knownOn - the day it is seen from; the {@link edition} of the register when left out
 * @returns stretches of days that follow each other without a gap, each with its answer
 * @throws MaatwerkError `unknown-key`, `invalid-date`
 * @example
 * ```ts
 * import { policy } from 'maatwerktrajecten'
 *
 * policy.timeline('exams/vmbo-bb/rekentoets-sat').map((span) => [span.from, span.resolution.status])
 * // => [[undefined, 'vastgesteld'], ['2013-08-01', 'in-werking'], ['2015-08-01', 'in-werking'], ['2016-08-01', 'onbekend']]
 * ```
 * @category Register
 */
export function timeline<Key extends PolicyKey>(key: Key, knownOn?: IsoDate): Span<PolicyValues[Key]>[] {
  return timelineOf(rule(key), knownOn)
}

/**
 * What changed in the register between two days of knowledge.
 *
 * @param knownOn - the two days, the earlier first
 * @param only - the rules to look at; all of them when left out
 * @returns the stretches of days that are answered differently, with the acts that became known in between
 * @throws MaatwerkError `unknown-key`, `invalid-date`, `invalid-period` when the second day is the earlier
 * @example
 * ```ts
 * import { policy } from 'maatwerktrajecten'
 *
 * const changes = policy.diff(['2015-11-10', '2015-11-11'], ['exams/vmbo-bb/nederlands-minimum'])
 * changes.map((change) => [change.from, change.before.id, change.after.id])
 * // => [['2015-08-01', 'UIT-04', 'UIT-05']]
 * ```
 * @category Register
 */
export function diff(knownOn: readonly [IsoDate, IsoDate], only: readonly PolicyKey[] = keys()): PolicyChange<unknown>[] {
  return only.flatMap((key) => diffRule<unknown>(rule(key), knownOn))
}

/**
 * Every fault in the register: a value without a source, two answers for one day, a reference to nothing. A test of
 * the package keeps it empty.
 *
 * @returns the faults, each with its path
 * @example
 * ```ts
 * import { policy } from 'maatwerktrajecten'
 *
 * policy.lint() // => []
 * ```
 * @category Register
 */
export function lint(): Problem[] {
  const misplaced = keys().filter((key) => rules[key].key !== key)
  return [
    ...misplaced.map((key) => ({ path: key, message: 'the rule bears another key', expected: `the key '${key}'` })),
    ...lintRules(Object.values(rules)),
  ]
}

/**
 * An open question with the rule it belongs to.
 *
 * @category Register
 */
export interface RegisterQuestion extends OpenQuestion {
  /** The key of the rule. */
  readonly key: PolicyKey
}

/**
 * What was looked for and not found, over all rules.
 *
 * @returns the open questions, each with its rule
 * @example
 * ```ts
 * import { policy } from 'maatwerktrajecten'
 *
 * policy.openQuestions().some((question) => question.id === 'UIT-07') // => true
 * ```
 * @category Register
 */
export function openQuestions(): RegisterQuestion[] {
  return keys().flatMap((key) => (rules[key].openQuestions ?? []).map((question) => ({ key, ...question })))
}
