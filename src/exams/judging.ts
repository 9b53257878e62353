import type { IsoDate } from '../core/calendar.js'
import type { Voice } from '../core/evidence.js'
import { passed } from '../policy/bound.js'
import { edition } from '../policy/edition.js'
import type { PolicyStatus } from '../policy/resolve.js'
import type { DatedRule } from '../policy/rule.js'
import { placeOf, viewsOf, type Place } from '../policy/view.js'

/**
 * The pass rule that a condition belongs to: that of an ordinary vmbo-bb exam, of a leerwerktraject, of the
 * entreeopleiding, or that on Nederlands and rekenen in the mbo.
 *
 * @category Exams
 */
export type PassRuleName = 'vmbo-bb' | 'leerwerktraject' | 'entree' | 'mbo'

/**
 * A rule that a verdict was judged by, and how it stood: whether it was law on the day, an expectation then, or only
 * asked for.
 *
 * @category Exams
 */
export interface JudgingRule {
  /** The key of the rule in the policy register: `exams/leerwerktraject/pass-rule`. */
  readonly key: string
  /** The id of the fact, or of the reading; absent where nothing is known. */
  readonly id?: string
  /** The pass rule it is a part of; absent of the rule that says which pass rule applies. */
  readonly passRule?: PassRuleName
  /**
   * The status of that very fact on the day of the verdict, as it could be known on the day of knowledge:
   * `nooit-in-werking` for a plan that was taken back, also where another fact of its rule is in force. Absent of a
   * reading, which is not law.
   */
  readonly status?: PolicyStatus
  /** Whether it had still to start on the day of knowledge: an expectation then. */
  readonly foreseen: boolean
  /** Whether it was asked for by its id, as `rule` or as `reading`, and not found as the law of the day. */
  readonly askedFor: boolean
  /** Whose statement it is: the law's, or that of a voice of the 2014 report. */
  readonly voice: Voice
}

/**
 * How a fact stands by itself.
 *
 * @internal
 */
export interface Standing {
  readonly status: PolicyStatus
  readonly foreseen: boolean
}

const statuses: Readonly<Record<Place, PolicyStatus>> = {
  inside: 'in-werking',
  before: 'vastgesteld',
  after: 'vervallen',
  'start-not-read': 'onbekend',
  'end-not-read': 'onbekend',
}

/**
 * How one fact of a rule stands on a day, whatever the rule comes to that day: a plan that was taken back never took
 * effect, also where another answer is in force in its place.
 *
 * @internal
 */
export function standingOf(rule: DatedRule<unknown>, id: string, on: IsoDate, knownOn: IsoDate = edition): Standing {
  const view = viewsOf(rule.effects, knownOn).find(({ effect }) => effect.id === id)
  if (view === undefined) return { status: 'onbekend', foreseen: false }
  if (view.state === 'withdrawn') return { status: 'nooit-in-werking', foreseen: false }
  if (view.state === 'proposed') return { status: 'voorgenomen', foreseen: false }
  const started = typeof view.from === 'string' || 'unread' in view.from ? passed(view.from, knownOn) : 'yes'
  return { status: statuses[placeOf(view, on)], foreseen: started === 'no' }
}
