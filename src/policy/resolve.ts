import { dateProblems, type IsoDate } from '../core/calendar.js'
import { throwProblems } from '../core/errors.js'
import { unknownKeys } from '../core/problems.js'
import type { Evidence } from '../core/evidence.js'
import type { Act } from './act.js'
import { passed } from './bound.js'
import { edition } from './edition.js'
import { compareText } from './order.js'
import { evidenceOf, type DatedRule } from './rule.js'
import { perhapsKnown, placeOf, viewsOf, type Place, type Remark, type View } from './view.js'

/**
 * The status of a rule on a day, as it could be known on another. The Dutch terms are those of legislation.
 *
 * - `voorgenomen`: there are proposals only
 * - `vastgesteld`: adopted, and starts after the day asked for
 * - `in-werking`: adopted, and applies to the day asked for
 * - `vervallen`: ended before the day asked for
 * - `nooit-in-werking`: taken back before it started, or with effect from its start
 * - `onbekend`: nothing known, or the day lies where a start or an end was not read
 *
 * @category Policy
 */
export type PolicyStatus = 'voorgenomen' | 'vastgesteld' | 'in-werking' | 'vervallen' | 'nooit-in-werking' | 'onbekend'

/**
 * Which day a rule is asked for, and from which day it is seen.
 *
 * @category Policy
 */
export interface PolicyQuery {
  /** The day the rule is applied to. */
  readonly validOn: IsoDate
  /** The day whose knowledge is used; the edition of the register when left out. */
  readonly knownOn?: IsoDate | undefined
}

/**
 * What every answer tells.
 *
 * @category Policy
 */
export interface ResolutionBase {
  /** The rule that was asked for. */
  readonly key: string
  /** The day it was asked for. */
  readonly validOn: IsoDate
  /** The day it was seen from. */
  readonly knownOn: IsoDate
  /** The edition of the facts. */
  readonly edition: IsoDate
  /**
   * Whether what was adopted starts after `knownOn`: an expectation then, not yet experience. Never so for a proposal,
   * for what was taken back, and for a start without a date.
   */
  readonly foreseen: boolean
  /** The answer in one plain sentence. */
  readonly reason: string
  /** What to keep in mind. */
  readonly remarks: readonly Remark[]
}

/**
 * A rule that applies on the day asked for.
 *
 * @typeParam Value - the shape of the rule's answers
 * @category Policy
 */
export interface InForce<Value> extends ResolutionBase {
  /** It applies. */
  readonly status: 'in-werking'
  /** What the rule says. */
  readonly value: Value
  /** The first day it applies to; absent where that was not read. */
  readonly from?: IsoDate
  /** The first day it no longer applies to; absent where there is no end, or none that was read. */
  readonly until?: IsoDate
  /** The id of the fact. */
  readonly id: string
  /** The act that says so. */
  readonly act: Act
  /** Where it was read, and how sure it is. */
  readonly evidence: Evidence
}

/**
 * A rule that does not apply on the day asked for: planned, ended, or taken back.
 *
 * @typeParam Value - the shape of the rule's answers
 * @category Policy
 */
export interface NotInForce<Value> extends ResolutionBase {
  /** Why it does not apply. */
  readonly status: 'voorgenomen' | 'vastgesteld' | 'vervallen' | 'nooit-in-werking'
  /** Always absent: nothing applies that day. */
  readonly value?: undefined
  /** What the act says that was planned, ended or taken back. */
  readonly statedValue: Value
  /** The first day it was or is to apply to; absent where that was not read or is still to be set. */
  readonly from?: IsoDate
  /** The first day it was or is no longer to apply to; absent where there is no end, or none that was read. */
  readonly until?: IsoDate
  /** The id of the fact. */
  readonly id: string
  /** The act that says it. */
  readonly act: Act
  /** The act that ended it or took it back. */
  readonly endedBy?: Act
  /** The facts that came in its place, by id. */
  readonly replacedBy?: readonly string[]
  /** Where it was read, and how sure it is. */
  readonly evidence: Evidence
}

/**
 * A day for which the register has no answer.
 *
 * @typeParam Value - the shape of the rule's answers
 * @category Policy
 */
export interface NotKnown<Value> extends ResolutionBase {
  /** No answer. */
  readonly status: 'onbekend'
  /** Always absent. */
  readonly value?: undefined
  /** What may apply that day: answers of which a start, an end or an act was not read. Empty where nothing is known. */
  readonly possible: readonly Possible<Value>[]
  /** The id of the last of them to start. */
  readonly id?: string
  /** Its act. */
  readonly act?: Act
  /** The act that is known to have ended it, on a day that was not read. */
  readonly endedBy?: Act
}

/**
 * An answer that may apply.
 *
 * @typeParam Value - the shape of the rule's answers
 * @category Policy
 */
export interface Possible<Value> {
  /** The id of the fact. */
  readonly id: string
  /** What it says. */
  readonly value: Value
  /** The act that says so. */
  readonly act: Act
}

/**
 * What held on a day, as it could be known on a day.
 *
 * @typeParam Value - the shape of the rule's answers
 * @category Policy
 */
export type Resolution<Value> = InForce<Value> | NotInForce<Value> | NotKnown<Value>

/**
 * What a rule says on a day, as it could be known on a day.
 *
 * Of the answers that were known then, the one that applies to the day wins. Where none applies, the answer says what
 * is nearest to it: an answer taken back that would have applied, then one adopted that starts later, one that ended,
 * a proposal. An ended answer does not give way to its predecessor; a successor that was taken back leaves the running
 * answer in force.
 *
 * @typeParam Value - the shape of the rule's answers
 * @param rule - the rule over time
 * @param query - the day it is applied to, and the day it is seen from
 * @returns the status, the value where it applies, and why
 * @throws MaatwerkError `invalid-date`, naming each date that is not a day
 * @example
 * ```ts
 * import { policy } from 'maatwerktrajecten'
 *
 * const rule = policy.rule('exams/vmbo-bb/rekentoets-counts')
 * policy.resolveRule(rule, { validOn: '2016-05-01' }).status // => 'nooit-in-werking'
 * ```
 * @category Policy
 */
export function resolveRule<Value>(rule: DatedRule<Value>, query: PolicyQuery): Resolution<Value> {
  const asked = askedOf(rule, query)
  const placed = viewsOf(rule.effects, asked.knownOn).map((view) => ({ view, place: placeOf(view, asked.validOn) }))
  const perhaps = perhapsKnown(rule.effects, asked.knownOn)
    .map((view) => ({ view, place: placeOf(view, asked.validOn) }))
    .filter(({ place }) => place !== 'after')
  const resolution = nearest(placed, asked)
  if (perhaps.length === 0) return resolution
  const mayApply = perhaps.filter(({ place }) => place !== 'before').map(({ view }) => view)
  const stands = resolution.status === 'in-werking' || resolution.status === 'voorgenomen'
  return withRemark(stands || mayApply.length === 0 ? resolution : actNotRead(mayApply, asked), 'knowledge-uncertain')
}

function askedOf(rule: DatedRule<unknown>, query: PolicyQuery): Asked {
  const { validOn, knownOn = edition } = (query ?? {}) as Partial<PolicyQuery>
  throwProblems('invalid-input', 'a policy question', unknownKeys(query ?? {}, ['validOn', 'knownOn'], ''))
  throwProblems('invalid-date', 'a policy question', [
    ...dateProblems(validOn, 'validOn'),
    ...dateProblems(knownOn, 'knownOn'),
  ])
  return { key: rule.key, validOn: validOn!, knownOn, edition }
}

function withRemark<Value>(resolution: Resolution<Value>, remark: Remark): Resolution<Value> {
  return { ...resolution, remarks: [...new Set([...resolution.remarks, remark])] }
}

interface Asked {
  readonly key: string
  readonly validOn: IsoDate
  readonly knownOn: IsoDate
  readonly edition: IsoDate
}

interface Placed<Value> {
  readonly view: View<Value>
  readonly place: Place
}

function nearest<Value>(placed: readonly Placed<Value>[], asked: Asked): Resolution<Value> {
  const adopted = placed.filter(({ view }) => view.state === 'adopted')
  const withdrawn = placed.filter(({ view }) => view.state === 'withdrawn')
  const at = (list: readonly Placed<Value>[], ...places: readonly Place[]) =>
    list.filter(({ place }) => places.includes(place)).map(({ view }) => view)

  const applies = last(at(adopted, 'inside'))
  if (applies !== undefined) return inForce(applies, asked)
  const unsure = at(adopted, 'start-not-read', 'end-not-read').sort(byStart)
  if (unsure.length > 0) return notRead(unsure, asked)
  const wouldApply = last(at(withdrawn, 'inside', 'start-not-read', 'end-not-read'))
  if (wouldApply !== undefined) return notInForce('nooit-in-werking', wouldApply, asked)
  const upcoming = first(at(adopted, 'before'))
  if (upcoming !== undefined) return notInForce('vastgesteld', upcoming, asked)
  const ended = last(at(adopted, 'after'))
  if (ended !== undefined) return notInForce('vervallen', ended, asked)
  const proposed = first(placed.filter(({ view }) => view.state === 'proposed').map(({ view }) => view))
  if (proposed !== undefined) return notInForce('voorgenomen', proposed, asked)
  const never = first(withdrawn.map(({ view }) => view))
  if (never !== undefined) return notInForce('nooit-in-werking', never, asked)
  return nothingKnown(asked)
}

const byStart = (a: View<unknown>, b: View<unknown>) => compareText(startText(a), startText(b))
const first = <Value>(views: readonly View<Value>[]) => [...views].sort(byStart)[0]
const last = <Value>(views: readonly View<Value>[]) => [...views].sort(byStart).at(-1)

function startText({ from }: View<unknown>): string {
  if (typeof from === 'string') return from
  return 'unread' in from ? (from.by ?? from.after ?? '9999') : '9999'
}

function inForce<Value>(view: View<Value>, asked: Asked): InForce<Value> {
  const { effect } = view
  // A start that was not read may still have been to come: never shown as experience.
  const foreseen = passed(view.from, asked.knownOn) !== 'yes'
  const exact = typeof view.from === 'string' && (view.until === undefined || typeof view.until === 'string')
  const expectation = foreseen ? `; seen from ${asked.knownOn} that is still to come` : ''
  return {
    ...asked,
    status: 'in-werking',
    foreseen,
    value: effect.value,
    ...period(view),
    id: effect.id,
    act: effect.act,
    evidence: evidenceOf(asked.key, effect, exact || effect.grade !== 'quoted' ? effect.grade : 'derived'),
    reason: `${effect.id} (${effect.act.title}, ${effect.article}) applies on ${asked.validOn}${expectation}.`,
    remarks: remarksOf(view, asked, exact ? [] : ['between-readings']),
  }
}

function notInForce<Value>(status: NotInForce<Value>['status'], view: View<Value>, asked: Asked): NotInForce<Value> {
  const { effect } = view
  const pending = typeof view.from !== 'string' && 'pending' in view.from
  return {
    ...asked,
    status,
    foreseen: view.state === 'adopted' && !pending && passed(view.from, asked.knownOn) === 'no',
    statedValue: effect.value,
    ...period(view),
    id: effect.id,
    act: effect.act,
    ...(view.endedBy === undefined ? {} : { endedBy: view.endedBy }),
    ...(view.replacedBy === undefined ? {} : { replacedBy: view.replacedBy }),
    evidence: evidenceOf(asked.key, effect),
    reason: `${effect.id} (${effect.act.title}, ${effect.article}) ${why(status, view)}.`,
    remarks: remarksOf(view, asked, pending ? ['start-pending'] : []),
  }
}

/** The days of an answer, as far as they are dates. */
function period({ from, until }: View<unknown>): { from?: IsoDate; until?: IsoDate } {
  return { ...(typeof from === 'string' ? { from } : {}), ...(typeof until === 'string' ? { until } : {}) }
}

function why(status: NotInForce<unknown>['status'], view: View<unknown>): string {
  const by = view.endedBy === undefined ? '' : ` by ${view.endedBy.title}`
  if (status === 'voorgenomen') return 'is a proposal, not adopted'
  if (status === 'vastgesteld') return `is adopted and ${startOf(view)}`
  if (status === 'nooit-in-werking') {
    const planned = typeof view.from === 'string' ? `was to apply from ${view.from}, ` : ''
    return `${planned}was taken back${by} and never took effect`
  }
  return `no longer applies${typeof view.until === 'string' ? ` from ${view.until} on` : ''}${by === '' ? '' : `: ended${by}`}`
}

function startOf({ from }: View<unknown>): string {
  if (typeof from === 'string') return `starts on ${from}`
  return 'pending' in from ? `starts on a day still to be set (${from.pending})` : 'starts on a day that was not read'
}

function notRead<Value>(views: readonly View<Value>[], asked: Asked): NotKnown<Value> {
  const view = views.at(-1)!
  const remark = placeOf(view, asked.validOn) === 'start-not-read' ? 'start-not-read' : 'end-not-read'
  const what = remark === 'start-not-read' ? 'start' : 'end'
  const ending = view.endedBy === undefined ? '' : ` It is known to have ended by ${view.endedBy.title}.`
  return {
    ...unsure(views, asked, `its ${what} was not read.${ending}`),
    ...(view.endedBy === undefined ? {} : { endedBy: view.endedBy }),
    remarks: remarksOf(view, asked, [remark]),
  }
}

function actNotRead<Value>(views: readonly View<Value>[], asked: Asked): NotKnown<Value> {
  return unsure(views, asked, `when its act became known was not read, and ${asked.knownOn} may lie before it.`)
}

function unsure<Value>(views: readonly View<Value>[], asked: Asked, because: string): NotKnown<Value> {
  const { effect } = views.at(-1)!
  return {
    ...asked,
    status: 'onbekend',
    foreseen: false,
    possible: views.map(({ effect: { id, value, act } }) => ({ id, value, act })),
    id: effect.id,
    act: effect.act,
    reason: `${effect.id} (${effect.act.title}, ${effect.article}) may apply on ${asked.validOn}: ${because}`,
    remarks: lateRemarks(asked),
  }
}

function nothingKnown(asked: Asked): NotKnown<never> {
  return {
    ...asked,
    status: 'onbekend',
    foreseen: false,
    possible: [],
    reason: `The register holds nothing on ${asked.key} that was known on ${asked.knownOn}.`,
    remarks: lateRemarks(asked),
  }
}

function remarksOf(view: View<unknown>, asked: Asked, own: readonly Remark[]): Remark[] {
  return [...new Set([...view.remarks, ...own, ...lateRemarks(asked)])]
}

function lateRemarks(asked: Asked): Remark[] {
  const known: readonly Remark[] = asked.knownOn > asked.edition ? ['known-after-edition'] : []
  return asked.validOn > asked.edition && asked.knownOn >= asked.edition ? [...known, 'valid-after-edition'] : [...known]
}
