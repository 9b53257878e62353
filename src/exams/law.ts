import type { IsoDate } from '../core/calendar.js'
import type { Evidence } from '../core/evidence.js'
import { startYearOf } from '../core/school-year.js'
import { decide, lawSays, type Condition, type Verdict } from '../core/verdict.js'
import { appliedRule, type Applied } from '../policy/reading.js'
import { evidenceOf, type DatedRule } from '../policy/rule.js'
import type { ExamContext, ExamReason } from './marks.js'

/**
 * The day whose law is used for an exam: 1 May of the exam year, unless another day was asked for. The law speaks of
 * school years and exam years; that it is read on one day of them is the way of this library.
 *
 * @internal
 */
export function dayOf({ examYear, schoolYear, on }: ExamContext): IsoDate {
  if (on !== undefined) return on
  const year = examYear ?? startYearOf(schoolYear!) + 1
  return `${String(year).padStart(4, '0')}-05-01`
}

/**
 * What a rule says on the day: the fact that was asked for by its id, else the law or the reading.
 *
 * @internal
 */
export function ruleFor<Value>(rule: DatedRule<Value>, on: IsoDate, context: ExamContext): Applied<Value> {
  const applied = appliedRule(rule, on, context)
  const chosen = rule.effects.find(({ id }) => id === context.rule)
  if (chosen === undefined) return applied
  const { id, value } = chosen
  const note = `Asked for by its id; on ${on} the rule is ${applied.status}.`
  const evidence = { ...evidenceOf(rule.key, chosen), note }
  return { value, id, status: applied.status, foreseen: false, evidence, reason: note }
}

/**
 * Whether a rule is, or may be, among the conditions of the day. A rule of which nothing was known is not.
 *
 * @internal
 */
export function mayBeAsked({ value, id, status }: Applied<unknown>): boolean {
  return value !== undefined || (status === 'onbekend' && id !== undefined)
}

/**
 * A condition under a rule; not known, and beyond any fact, where the rule is not.
 *
 * @internal
 */
export function under<Value>(
  { value }: Applied<Value>,
  facts: readonly string[],
  test: (value: Value) => Condition,
): Condition {
  return value === undefined ? lawSays(undefined, facts) : test(value)
}

/**
 * One condition of a pass rule.
 *
 * @internal
 */
export interface Asked<Code extends string = ExamReason> {
  readonly code: Code
  readonly condition: Condition
  readonly evidence: Evidence
}

/**
 * The verdict on conditions that must all hold.
 *
 * @internal
 */
export function verdictOf<Outcome extends string, Code extends string = ExamReason>(
  [whenAllHold, whenOneFails]: readonly [Outcome, Outcome],
  asked: readonly Asked<Code>[],
  on: IsoDate,
): Verdict<Outcome, Code> & { readonly on: IsoDate } {
  const start = decide<Outcome, Code>(whenAllHold, whenOneFails)
  const decision = asked.reduce((next, { code, condition, evidence }) => next.requires(code, condition, evidence), start)
  return { ...decision.verdict(), on }
}
