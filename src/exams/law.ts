import type { IsoDate } from '../core/calendar.js'
import { startYearOf } from '../core/school-year.js'
import { decide, lawSays, type Condition, type Verdict } from '../core/verdict.js'
import { appliedRule, type Applied, type RuleContext } from '../policy/reading.js'
import { evidenceOf, type DatedRule } from '../policy/rule.js'
import { standingOf, type JudgingRule, type PassRuleName } from './judging.js'
import type { ExamContext, ExamReason, ExamVerdict } from './marks.js'

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
 * What a rule says on the day, and how the fact stands that it is taken from.
 *
 * @internal
 */
export interface InUse<Value> extends Applied<Value> {
  readonly judging: JudgingRule
}

interface Chosen extends RuleContext {
  readonly rule?: string | undefined
}

/**
 * What a rule says on the day: the fact that was asked for by its id, else the law or the reading.
 *
 * @internal
 */
export function ruleFor<Value>(rule: DatedRule<Value>, on: IsoDate, context: Chosen): InUse<Value> {
  const { key, effects } = rule
  const chosen = effects.find(({ id }) => id === context.rule)
  if (chosen === undefined) {
    const applied = appliedRule(rule, on, context)
    return { ...applied, judging: judgingOf(key, applied) }
  }
  const { id, value } = chosen
  const { status, foreseen } = standingOf(rule, id, on, context.knownOn)
  const toCome = foreseen ? `, which was still to come on ${context.knownOn}` : ''
  const note = `Asked for by its id; on ${on} ${id} is ${status}${toCome}.`
  const evidence = { ...evidenceOf(key, chosen), note }
  const judging: JudgingRule = { key, id, status, foreseen, askedFor: true, voice: 'law' }
  return { value, id, status, foreseen, evidence, reason: note, judging }
}

/** How the law of the day stands, or a reading that was asked for. */
function judgingOf(key: string, { id, status, foreseen, evidence: { voice = 'law' } }: Applied<unknown>): JudgingRule {
  const named = id === undefined ? { key } : { key, id }
  return voice === 'law'
    ? { ...named, status, foreseen, askedFor: false, voice }
    : { ...named, foreseen: false, askedFor: true, voice }
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
  /** The rule that asks it. */
  readonly by: InUse<unknown>
  /** It tells which pass rule applies, and is no part of one. */
  readonly apart?: true
}

/**
 * What conditions come to that must all hold.
 *
 * @internal
 */
export function weighed<Outcome extends string, Code extends string>(
  [whenAllHold, whenOneFails]: readonly [Outcome, Outcome],
  asked: readonly Asked<Code>[],
): Verdict<Outcome, Code> {
  const start = decide<Outcome, Code>(whenAllHold, whenOneFails)
  return asked.reduce((next, { code, condition, by }) => next.requires(code, condition, by.evidence), start).verdict()
}

/**
 * The verdict on the conditions of a pass rule, with what it was judged by.
 *
 * @internal
 */
export function verdictOf<Outcome extends string>(
  passRule: PassRuleName,
  outcomes: readonly [Outcome, Outcome],
  asked: readonly Asked[],
  on: IsoDate,
): ExamVerdict<Outcome> {
  const { outcome, reasons, missing } = weighed(outcomes, asked)
  const part = ({ apart }: Asked) => (apart ? {} : { passRule })
  const judgedBy = oncePerRule(asked.map((each) => ({ ...each.by.judging, ...part(each) })))
  return { outcome, reasons: reasons.map((each, index) => ({ ...each, ...part(asked[index]!) })), missing, on, judgedBy }
}

/**
 * Each rule once, in the order in which they come.
 *
 * @internal
 */
export function oncePerRule(rules: readonly JudgingRule[]): JudgingRule[] {
  return rules.filter(({ key }, index) => rules.findIndex((each) => each.key === key) === index)
}
