import type { IsoDate } from '../core/calendar.js'
import { throwProblems, type Problem } from '../core/errors.js'
import type { Evidence } from '../core/evidence.js'
import { isRecord } from '../core/fields.js'
import { shown } from '../core/problems.js'
import { passed } from './bound.js'
import { edition } from './edition.js'
import { resolveRule, type PolicyStatus, type Resolution } from './resolve.js'
import { evidenceOf, type DatedRule, type Reading } from './rule.js'

/**
 * How a rule function looks at the law.
 *
 * @category Readings
 */
export interface RuleContext {
  /** The day whose knowledge is used; the edition of the register when left out. */
  readonly knownOn?: IsoDate | undefined
  /**
   * `law`, or the id of a reading; the law when left out. Rules that have no such reading go by the law. A reading that
   * had not surely been heard by the day of knowledge gives no value: the law does not take its place.
   */
  readonly reading?: string | undefined
  /**
   * What to go by on days after the last text that was read, where no later act is known to have ended the rule: `unknown`
   * leaves it open; `unchanged` takes the rule as it stood in that text, graded `inferred`. Unknown when left out.
   */
  readonly afterLastText?: 'unknown' | 'unchanged' | undefined
}

/**
 * What a rule function goes by: the value of the law or of a reading, or nothing where neither is known.
 *
 * @typeParam Value - the shape of the rule's answers
 * @category Readings
 */
export interface Applied<Value> {
  /** The value; absent where nothing applies or nothing is known. */
  readonly value?: Value
  /** The id of the fact or of the reading; absent where there is none. */
  readonly id?: string
  /** The status of the rule; of a reading that of the law beside it, and `onbekend` where it may not have been heard yet. */
  readonly status: PolicyStatus
  /** Whether the law that applies starts after the day of knowledge. */
  readonly foreseen: boolean
  /** What supports it. */
  readonly evidence: Evidence
  /** In one sentence, what it rests on. */
  readonly reason: string
}

/**
 * The value that a rule function goes by on a day: the law as it could be known, or a reading that was asked for.
 *
 * A reading counts from the day on which it could be heard; where that day was not read, from the day by which it
 * certainly had been heard. Before that there is no value, the status is `onbekend` and the reason says why.
 *
 * @typeParam Value - the shape of the rule's answers
 * @param rule - the rule over time, with its readings
 * @param validOn - the day the rule is applied to
 * @param context - the day of knowledge, and the reading
 * @returns the value with its evidence; without a value where the rule does not apply or is not known
 * @throws MaatwerkError `invalid-date`
 * @example
 * ```ts
 * import { policy } from 'maatwerktrajecten'
 *
 * const rule = policy.rule('exams/vmbo-bb/nederlands-minimum')
 * policy.appliedRule(rule, '2014-05-01').value // => { kind: 'minimum', mark: 5 }
 * policy.appliedRule(rule, '2012-05-01').value // => undefined
 *
 * // No text after November 2015 was read for this rule.
 * policy.appliedRule(rule, '2018-05-01').value // => undefined
 * policy.appliedRule(rule, '2018-05-01', { afterLastText: 'unchanged' }).value // => { kind: 'minimum', mark: 5 }
 * ```
 * @category Readings
 */
export function appliedRule<Value>(rule: DatedRule<Value>, validOn: IsoDate, context: RuleContext = {}): Applied<Value> {
  const knownOn = context.knownOn ?? edition
  const law = resolveRule(rule, { validOn, knownOn })
  const reading = rule.readings?.find(({ id }) => id === context.reading)
  if (reading !== undefined) return unheard(rule.key, reading, knownOn) ?? voiced(rule.key, reading, law)
  return (context.afterLastText === 'unchanged' ? unchanged(rule, law) : undefined) ?? lawful(rule, law)
}

function lawful<Value>(rule: DatedRule<Value>, law: Resolution<Value>): Applied<Value> {
  const { status, foreseen, reason } = law
  if (law.status === 'in-werking') {
    return { value: law.value, id: law.id, status, foreseen, evidence: law.evidence, reason }
  }
  const evidence = 'evidence' in law ? law.evidence : unknownEvidence(rule.key, law)
  return { ...(law.id === undefined ? {} : { id: law.id }), status, foreseen, evidence, reason }
}

/** The rule as it stood in the last text, where only later texts were not read. */
function unchanged<Value>(rule: DatedRule<Value>, law: Resolution<Value>): Applied<Value> | undefined {
  if (law.status !== 'onbekend' || !law.remarks.includes('end-not-read') || law.endedBy !== undefined) return undefined
  const last = rule.effects.find(({ id }) => id === law.id)
  const until = last?.until
  if (last === undefined || typeof until !== 'object' || until.by !== undefined) return undefined
  const note = `The last text read is of ${until.after}; taken as unchanged since.`
  const evidence: Evidence = { ...evidenceOf(rule.key, last, 'inferred'), note }
  const { id, status, foreseen } = law
  return { value: last.value, id: id!, status, foreseen, evidence, reason: `${law.reason} Taken as unchanged.` }
}

function unknownEvidence(rule: string, law: Resolution<unknown>): Evidence {
  const source = law.act?.source ?? { document: `policy register, ${rule}` }
  const fact = law.id === undefined ? {} : { fact: { rule, id: law.id } }
  return { source, grade: 'derived', voice: 'law', ...fact, note: law.reason }
}

function voiced<Value>(rule: string, said: Reading<Value>, law: Resolution<Value>): Applied<Value> {
  const { id, holder, value, source, note } = said
  const evidence: Evidence = { source, grade: 'estimate', voice: holder, fact: { rule, id }, note }
  const reason = `${id} (${source.document}${source.at === undefined ? '' : `, ${source.at}`}) says so; it is not the law.`
  return { value, id, status: law.status, foreseen: law.foreseen, evidence, reason }
}

/** Nothing to go by, where a reading had not surely been heard yet. Its source may be of later, so it is not named. */
function unheard(rule: string, said: Reading<unknown>, knownOn: IsoDate): Applied<never> | undefined {
  const heard = passed(said.knownOn, knownOn)
  if (heard === 'yes') return undefined
  const { id, holder } = said
  const reason =
    heard === 'no' ? `Nobody had said ${id} yet on ${knownOn}.` : `That ${id} had been said by ${knownOn} was not read.`
  const source = { document: `policy register, ${rule}` }
  const evidence: Evidence = { source, grade: 'derived', voice: holder, fact: { rule, id }, note: reason }
  return { id, status: 'onbekend', foreseen: false, evidence, reason }
}

/**
 * Whether a reading was asked for that had not surely been heard yet, so that neither it nor the law is gone by.
 *
 * @internal
 */
export function isUnheard({ value, evidence }: Applied<unknown>): boolean {
  return value === undefined && evidence.voice !== 'law'
}

/**
 * Stops where a reading is asked for that none of the rules of a function has.
 *
 * @internal
 */
export function assertReading(reading: string | undefined, rules: readonly DatedRule<unknown>[], path: string): void {
  throwProblems('invalid-input', 'a reading of the rules', readingProblems(reading, rules, path))
}

/**
 * A problem where a reading is asked for that none of the rules of a function has.
 *
 * @internal
 */
export function readingProblems(reading: unknown, rules: readonly DatedRule<unknown>[], path: string): Problem[] {
  const known = ['law', ...rules.flatMap((rule) => (rule.readings ?? []).map(({ id }) => id))]
  if (reading === undefined || known.includes(reading as string)) return []
  return [{ path, message: `${shown(reading)} is not a reading of these rules`, expected: `one of ${known.join(', ')}` }]
}

/**
 * A problem where a context asks for a reading that none of the rules of a function has.
 *
 * @internal
 */
export function contextReadingProblems(context: unknown, rules: readonly DatedRule<unknown>[]): Problem[] {
  return readingProblems(isRecord(context) ? context['reading'] : undefined, rules, 'context.reading')
}
