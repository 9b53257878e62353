import type { IsoDate } from '../core/calendar.js'
import type { Evidence, EvidenceGrade, Source } from '../core/evidence.js'
import type { Act } from './act.js'
import type { Pending, Unread } from './bound.js'

/**
 * One rule over time: a question that law or policy answers, and every answer it gave or planned to give.
 *
 * @typeParam Value - the shape of an answer
 * @category Policy
 */
export interface DatedRule<Value> {
  /** The rule's name in the register: `family/subject/rule`. */
  readonly key: string
  /** The question it answers, in one sentence. */
  readonly question: string
  /** The answers, each with the act that gave it. An answer without an end lasts until the next one starts. */
  readonly effects: readonly Effect<Value>[]
  /** What others say the rule is, beside the law. Never used unless it is asked for. */
  readonly readings?: readonly Reading<Value>[]
  /** What was looked for and not found. An open question is never a value. */
  readonly openQuestions?: readonly OpenQuestion[]
}

/**
 * One answer of a rule: what an act says, from when, until when, and what later acts did to it.
 *
 * @typeParam Value - the shape of an answer
 * @category Policy
 */
export interface Effect<Value> {
  /** The id of the fact, unique in its rule: `UIT-04`. One fact may bear on several rules. */
  readonly id: string
  /** What the act says. */
  readonly value: Value
  /** The act that says it. */
  readonly act: Act
  /** The article or the place in the act. */
  readonly article: string
  /** The first day it applies to, as this act set it; it is known with the act, also where we did not read it. */
  readonly from: IsoDate | Unread | Pending
  /**
   * The first day it no longer applies to. A day was set by this act. `unread` stands for an end that was only seen in
   * texts: after the last one that shows the answer nothing is known, until the first one that does not.
   */
  readonly until?: IsoDate | Unread
  /** How the fact came to us. */
  readonly grade: EvidenceGrade
  /** What a reader should know. */
  readonly note?: string
  /** What later acts did to this answer, each known from that act on. */
  readonly changes?: readonly Change[]
}

/**
 * A later act sets or moves the start of an answer.
 *
 * @category Policy
 */
export interface StartChange {
  /** The later act. */
  readonly by: Act
  /** The first day the answer now applies to. */
  readonly starts: IsoDate | Unread | Pending
}

/**
 * A later act sets or moves the end of an answer.
 *
 * @category Policy
 */
export interface EndChange {
  /** The later act. */
  readonly by: Act
  /** The first day the answer no longer applies to. */
  readonly ends: IsoDate | Unread
}

/**
 * A later act takes an answer back before it starts, or with effect from its start, so that it never took effect.
 *
 * @category Policy
 */
export interface WithdrawalChange {
  /** The later act. */
  readonly by: Act
  /** Marks the withdrawal. */
  readonly withdrawn: true
  /** Set where the act came after the start and reaches back to it. */
  readonly retroactive?: true
  /** The facts that came in its place, by id, in this rule or another. */
  readonly replacedBy?: readonly string[]
}

/**
 * What a later act did to an answer.
 *
 * @category Policy
 */
export type Change = StartChange | EndChange | WithdrawalChange

/**
 * What somebody says a rule is, beside the law. It is never used unless it is asked for by its id.
 *
 * @typeParam Value - the shape of the rule's answers
 * @category Readings
 */
export interface Reading<Value> {
  /** Its name: `report-2014/twelve-hours`. */
  readonly id: string
  /** Who says it: the report's documents, the vmbo, the mbo, or its researchers. */
  readonly holder: 'document' | 'vmbo' | 'mbo' | 'researchers'
  /** What it comes to. */
  readonly value: Value
  /** Where it was read. */
  readonly source: Source
  /** Since when it could be heard: a day, or the days between which it was first heard. */
  readonly knownOn: IsoDate | Unread
  /** What a reader should know: where it differs from the law. */
  readonly note: string
}

/**
 * Something that was looked for and not found, so that the register does not pretend to know it.
 *
 * @category Policy
 */
export interface OpenQuestion {
  /** The fact it belongs to. */
  readonly id: string
  /** What is not known. */
  readonly question: string
  /** What is said somewhere without a source that was read. */
  readonly claim?: string
}

/**
 * The evidence of an answer.
 *
 * @internal
 */
export function evidenceOf(rule: string, effect: Effect<unknown>, grade: EvidenceGrade = effect.grade): Evidence {
  return {
    source: { ...effect.act.source, at: effect.article },
    grade,
    voice: 'law',
    fact: { rule, id: effect.id },
    ...(effect.note === undefined ? {} : { note: effect.note }),
  }
}

/**
 * Every act that an answer leans on, its own first.
 *
 * @internal
 */
export function actsOf(effect: Effect<unknown>): Act[] {
  return [effect.act, ...(effect.changes ?? []).map((change) => change.by)]
}
