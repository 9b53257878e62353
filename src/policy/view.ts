import type { IsoDate } from '../core/calendar.js'
import { adoption, proposal, type Act } from './act.js'
import { earlier, passed, type Pending, type Unread } from './bound.js'
import { compareText } from './order.js'
import type { Change, Effect, WithdrawalChange } from './rule.js'

/**
 * What a reader should keep in mind about an answer.
 *
 * - `publication-not-read`: an act counts as known from its own date, since its publication was not read
 * - `knowledge-uncertain`: a change was published somewhere between two texts that were read, and `knownOn` lies between
 * - `between-readings`: a bound was not read; the answer holds because two texts on either side agree
 * - `start-not-read`, `end-not-read`: the day asked for lies where the start or the end was not read
 * - `start-pending`: the start is still to be set
 * - `known-after-edition`: `knownOn` lies after the edition of the register, which knows nothing of those days
 * - `valid-after-edition`: asked as of now, and the day asked for lies after the edition: an act that is newer than the
 *   register may have changed the answer
 *
 * @category Policy
 */
export type Remark =
  | 'publication-not-read'
  | 'knowledge-uncertain'
  | 'between-readings'
  | 'start-not-read'
  | 'end-not-read'
  | 'start-pending'
  | 'known-after-edition'
  | 'valid-after-edition'

/**
 * One answer of a rule as it could be known on a day.
 *
 * @internal
 */
export interface View<Value> {
  readonly effect: Effect<Value>
  readonly state: 'proposed' | 'adopted' | 'withdrawn'
  readonly from: IsoDate | Unread | Pending
  readonly until?: IsoDate | Unread
  /** The act that ended it or took it back. */
  readonly endedBy?: Act
  readonly replacedBy?: readonly string[]
  readonly remarks: readonly Remark[]
}

/**
 * All answers of a rule as they could be known on a day, each with its end: its own, or the start of its successor.
 *
 * @internal
 */
export function viewsOf<Value>(effects: readonly Effect<Value>[], knownOn: IsoDate): View<Value>[] {
  const views = ownViewsOf(effects, knownOn)
  return views.map((view) => (view.state === 'adopted' ? endedBySuccessor(view, views) : view))
}

/**
 * All answers of a rule as they could be known on a day, each by itself.
 *
 * @internal
 */
export function ownViewsOf<Value>(effects: readonly Effect<Value>[], knownOn: IsoDate): View<Value>[] {
  return effects.flatMap((effect) => viewOf(effect, knownOn))
}

/**
 * The answers whose act was published somewhere between two texts, with a day of knowledge in between: they may have
 * been known, and are left out of the views.
 *
 * @internal
 */
export function perhapsKnown<Value>(effects: readonly Effect<Value>[], knownOn: IsoDate): View<Value>[] {
  return effects
    .filter(({ act }) => knowledgeRemarks(act, knownOn).includes('knowledge-uncertain'))
    .map((effect) => ({ ...bare(effect, ownEnd(effect.until, knownOn)), state: 'adopted', remarks: [] }))
}

function bare<Value>(effect: Effect<Value>, until: IsoDate | Unread | undefined) {
  return { effect, from: effect.from, ...(until === undefined ? {} : { until }) }
}

function viewOf<Value>(effect: Effect<Value>, knownOn: IsoDate): View<Value>[] {
  const remarks = (effect.changes ?? []).flatMap(({ by }) => knowledgeRemarks(by, knownOn))
  const base = bare(effect, ownEnd(effect.until, knownOn))
  const known = adoption(effect.act)
  if (known !== undefined && known.on <= knownOn) {
    const own = knowledgeRemarks(effect.act, knownOn)
    return [applyChanges({ ...base, state: 'adopted', remarks: [...new Set([...own, ...remarks])] }, knownOn)]
  }
  const proposedOn = proposal(effect.act)
  if (proposedOn === undefined || proposedOn > knownOn) return []
  const takenBack = effect.act.withdrawnOn !== undefined && effect.act.withdrawnOn <= knownOn
  if (takenBack) return [{ ...base, state: 'withdrawn', endedBy: effect.act, remarks }]
  return [applyChanges({ ...base, state: 'proposed', remarks }, knownOn)]
}

/**
 * An end that only shows in texts, as known on a day: seen from the last text that still has the answer, or before it,
 * there is no end; a text of a later day that no longer has it is no knowledge yet.
 */
function ownEnd(until: IsoDate | Unread | undefined, knownOn: IsoDate): IsoDate | Unread | undefined {
  if (until === undefined || typeof until === 'string') return until
  return until.after !== undefined && knownOn <= until.after ? undefined : withoutLaterText(until, knownOn)
}

function withoutLaterText(bound: Unread, knownOn: IsoDate): Unread {
  if (bound.by === undefined || bound.by <= knownOn) return bound
  return { unread: true, ...(bound.after === undefined ? {} : { after: bound.after }) }
}

function applyChanges<Value>(view: View<Value>, knownOn: IsoDate): View<Value> {
  const changes = (view.effect.changes ?? []).filter(({ by }) => isKnown(by, knownOn))
  const inOrder = [...changes].sort((a, b) => compareText(knownSince(a.by), knownSince(b.by)))
  return inOrder.reduce<View<Value>>((changed, change) => applyChange(changed, change, knownOn), view)
}

function applyChange<Value>(view: View<Value>, change: Change, knownOn: IsoDate): View<Value> {
  if ('starts' in change) return { ...view, from: change.starts }
  if ('withdrawn' in change) return withdrawn(view, change)
  const until = typeof change.ends === 'string' ? change.ends : withoutLaterText(change.ends, knownOn)
  return { ...view, until, endedBy: change.by }
}

function withdrawn<Value>(view: View<Value>, change: WithdrawalChange): View<Value> {
  const replacedBy = change.replacedBy === undefined ? {} : { replacedBy: change.replacedBy }
  return { ...view, state: 'withdrawn', endedBy: change.by, ...replacedBy }
}

function isKnown(act: Act, knownOn: IsoDate): boolean {
  const known = adoption(act)
  return known !== undefined && known.on <= knownOn
}

function knownSince(act: Act): IsoDate {
  return adoption(act)?.on ?? '9999-12-31'
}

function knowledgeRemarks(act: Act, knownOn: IsoDate): Remark[] {
  const known = adoption(act)
  if (known === undefined) return []
  if (known.basis === 'first-text' && known.on > knownOn) {
    return known.notBefore === undefined || knownOn > known.notBefore ? ['knowledge-uncertain'] : []
  }
  return known.on <= knownOn && known.basis !== 'published' ? ['publication-not-read'] : []
}

/** An answer ends at the latest where the next adopted answer starts, and never rises again. */
function endedBySuccessor<Value>(view: View<Value>, views: readonly View<Value>[]): View<Value> {
  const successor = views.filter((other) => follows(other, view)).sort((a, b) => compareText(order(a), order(b)))[0]
  if (successor === undefined || isPending(successor.from)) return view
  const until = view.until === undefined ? successor.from : earlier(view.until, successor.from)
  return until === view.until ? view : { ...view, until, endedBy: view.endedBy ?? successor.effect.act }
}

function follows(other: View<unknown>, view: View<unknown>): boolean {
  return other !== view && other.state === 'adopted' && !isPending(other.from) && order(other) > order(view)
}

function order(view: View<unknown>): IsoDate {
  if (typeof view.from === 'string') return view.from
  return 'unread' in view.from ? (view.from.by ?? view.from.after ?? '9999-12-31') : '9999-12-31'
}

function isPending(bound: IsoDate | Unread | Pending): bound is Pending {
  return typeof bound !== 'string' && 'pending' in bound
}

/** Where a day lies in the days an answer applies to. */
export type Place = 'inside' | 'before' | 'after' | 'start-not-read' | 'end-not-read'

/**
 * Where a day lies in the days an answer applies to, taken by itself.
 *
 * @internal
 */
export function placeOf(view: View<unknown>, on: IsoDate): Place {
  const started = passed(view.from, on)
  if (started === 'no') return 'before'
  const ended = view.until === undefined ? 'no' : passed(view.until, on)
  if (ended === 'yes') return 'after'
  if (started === 'not-read') return 'start-not-read'
  return ended === 'not-read' ? 'end-not-read' : 'inside'
}
