import type { IsoDate } from '../core/calendar.js'
import { throwProblems } from '../core/errors.js'
import {
  dayProblems,
  isRecord,
  listProblems,
  recordProblems,
  requiredProblems,
  throwFieldProblems,
  type FieldProblem,
} from '../core/fields.js'
import type { Act } from '../policy/act.js'
import { passed, type Passed, type Pending, type Unread } from '../policy/bound.js'
import { edition } from '../policy/edition.js'
import { resolveRule, type PolicyStatus, type Resolution } from '../policy/resolve.js'
import type { DatedRule } from '../policy/rule.js'
import { viewsOf, type View } from '../policy/view.js'
import { expectations } from './expectations.js'
import type { Expectation, LeansOn } from './expectations/expectation.js'
import { keys, rule } from './policy.js'
import type { PolicyKey } from './rules.js'

/**
 * From which days an expectation is looked at.
 *
 * @category Expectations
 */
export interface ConfrontQuery {
  /** The day on which somebody holds the expectation: what could be known then, and what was in force then. */
  readonly on: IsoDate
  /** The day from which is told what became of it; the {@link edition} of the register when left out. */
  readonly knownOn?: IsoDate | undefined
}

/**
 * What an expectation rested on, on a day.
 *
 * - `nothing`: no rule, or none of which the register has anything that was known that day
 * - `proposal`: a rule that was proposed, and is not known to have been adopted by then
 * - `adopted`: a rule that was adopted and not in force
 * - `in-force`: a rule that applied
 * - `ended`: a rule that no longer applied, or was taken back
 * - `unknown`: the register cannot tell
 *
 * @category Expectations
 */
export type RestsOn = 'nothing' | 'proposal' | 'adopted' | 'in-force' | 'ended' | 'unknown'

/**
 * What became of a rule that an expectation counts on.
 *
 * - `came`: it had started by the day for which the expectation counts on it, and was not taken back
 * - `came-later`: it started after that day
 * - `never-came`: it was taken back before it applied, or stayed a proposal while the law said otherwise
 * - `not-yet`: its day is still to come, seen from the day of knowledge
 * - `unknown`: the register cannot tell
 *
 * @category Expectations
 */
export type RuleFate = 'came' | 'came-later' | 'never-came' | 'not-yet' | 'unknown'

/**
 * What became of the rules of an expectation taken together: `partly` where one came and another never did, `no-rule`
 * where it counts on none.
 *
 * @category Expectations
 */
export type ExpectationFate = RuleFate | 'partly' | 'no-rule'

/**
 * What is known by now of a fact that an expectation counts on.
 *
 * @category Expectations
 */
export interface BecameOf {
  /** Its status for the day the expectation counts on it for, as known now. */
  readonly status: PolicyStatus
  /** The same in one sentence. */
  readonly reason: string
  /** The first day it applies or was to apply to, as known now; absent where nothing is known of it. */
  readonly from?: IsoDate | Unread | Pending
  /** The first day it no longer applies to, as known now; absent where it has no end that is known. */
  readonly until?: IsoDate | Unread
  /** The act that ended it or took it back. */
  readonly endedBy?: Act
  /** The facts that came in its place, by id. */
  readonly replacedBy?: readonly string[]
}

/**
 * One rule that an expectation counts on: how it stood then, and what became of it.
 *
 * @category Expectations
 */
export interface ConfrontedRule extends LeansOn {
  /** How the fact stood on the day of looking, as known that day. */
  readonly statusThen: PolicyStatus
  /** Whether it was adopted then and still had to start: an expectation, not an experience. */
  readonly foreseen: boolean
  /** The status of that day in one sentence. */
  readonly reason: string
  /** What the expectation rested on here. */
  readonly restsOn: RestsOn
  /** What is known of it by now. */
  readonly becameOf: BecameOf
  /** The same as a code. */
  readonly fate: RuleFate
}

/**
 * An expectation set beside the register.
 *
 * @category Expectations
 */
export interface Confrontation {
  /** The expectation. */
  readonly expectation: Expectation
  /** The day of looking. */
  readonly on: IsoDate
  /** The day from which is told what became of it. */
  readonly knownOn: IsoDate
  /** Whether it could be heard on the day of looking: `not-read` where that day lies between its two bounds. */
  readonly heard: 'yes' | 'no' | 'not-read'
  /** The rules it counts on, in its own order. */
  readonly rules: readonly ConfrontedRule[]
  /** The weakest of what it rested on; `unknown` where the register cannot tell for one of its rules. */
  readonly restsOn: RestsOn
  /**
   * Whether the rules it counts on came. It tells of the rules only: an expectation can prove right without its rule,
   * and wrong with it.
   */
  readonly cameTrueAsRule: ExpectationFate
}

/**
 * Sets an expectation beside the register: were the rules it counts on proposed, adopted or in force on the day that
 * somebody held it, and what became of them?
 *
 * Each fact is looked at by itself. How it stood is its status on that day, with the knowledge of that day: what was
 * adopted and had still to start is `vastgesteld` and `foreseen`. What became of it is its status for the day that the
 * expectation counts on it for. A proposal counts as never come once that day has passed and another answer of the same
 * rule applied to it.
 *
 * @param expectation - one of {@link expectations}, or one of your own in the same form
 * @param query - the day of looking, and the day from which is told what became of it
 * @returns the rules one by one, what the expectation rested on, and whether its rules came
 * @throws MaatwerkError `invalid-date`; `invalid-input` for a rule or a fact that the register does not have;
 *   `invalid-period` where `knownOn` lies before `on`
 * @example
 * ```ts
 * import { policy } from 'maatwerktrajecten'
 *
 * // Summer 2014: part of the group will not get a vmbo diploma, since the rekentoets is going to count.
 * const found = policy.confront(policy.expectation('bb-diploma-out-of-reach'), { on: '2014-06-01' })
 * found.restsOn // => 'adopted'
 * found.cameTrueAsRule // => 'never-came'
 * found.rules[0]?.foreseen // => true
 * found.rules[0]?.becameOf.endedBy?.source.identifier // => 'Stb. 2015, 424'
 * ```
 * @category Expectations
 */
export function confront(expectation: Expectation, query: ConfrontQuery): Confrontation {
  const { on, knownOn } = checked(expectation, query)
  const rules = expectation.leansOn.map((lean) => confronted(lean, on, knownOn))
  return {
    expectation,
    on,
    knownOn,
    heard: passed(expectation.knownOn, on),
    rules,
    restsOn: weakest(rules.map((each) => each.restsOn)),
    cameTrueAsRule: together(rules.map((each) => each.fate)),
  }
}

/**
 * The expectations that counted on a rule that never came: a test that was to count, a proposal that stayed one.
 *
 * Listed are the expectations that could be heard on the day of looking, or may have been (`heard` says which), and of
 * which one rule at least never came as known on `knownOn`. A rule that came and ended later, such as the cascade in the
 * funding of the mbo, is not among them.
 *
 * @param query - the day of looking, and the day from which is told what became of it
 * @returns the expectations set beside the register, in the order of {@link expectations}
 * @throws MaatwerkError `invalid-date`, `invalid-input`, `invalid-period` where `knownOn` lies before `on`
 * @example
 * ```ts
 * import { policy } from 'maatwerktrajecten'
 *
 * const vain = policy.expectationsOnRulesThatNeverCame({ on: '2014-12-31' })
 * vain.some((each) => each.expectation.id === 'advice-positive-only-with-2f') // => true
 * vain.some((each) => each.expectation.id === 'cascade-makes-less-welcome') // => false
 *
 * // Some parties did not wait for the rule.
 * const acted = vain.filter((each) => each.expectation.anticipation !== undefined)
 * acted.map((each) => [each.expectation.id, each.expectation.anticipation?.by])
 * // => [['maatwerk-pointless-if-tests-count', 'vmbo'], ['tests-demotivate-now', 'vmbo'],
 * //     ['refused-now-over-2f', 'mbo'], ['already-stricter-over-tests', 'mbo']]
 * ```
 * @category Expectations
 */
export function expectationsOnRulesThatNeverCame(query: ConfrontQuery): Confrontation[] {
  return expectations()
    .map((each) => confront(each, query))
    .filter(({ heard, rules }) => heard !== 'no' && rules.some(({ fate }) => fate === 'never-came'))
}

function confronted(lean: LeansOn, on: IsoDate, knownOn: IsoDate): ConfrontedRule {
  const dated: DatedRule<unknown> = rule(lean.key)
  const then = ofFact(dated, lean, on, on)
  const now = ofFact(dated, lean, lean.appliesOn, knownOn)
  const views = viewsOf(dated.effects, knownOn).filter(({ effect }) => isOf(lean, effect.id))
  return {
    ...lean,
    statusThen: then.status,
    foreseen: then.foreseen,
    reason: reasonOf(then),
    restsOn: restsOnOf(then),
    becameOf: becameOf(now, views),
    fate: fateOf(now, { dated, lean, knownOn, views }),
  }
}

/** A proposal may have been adopted already, where the day of its adoption was not read. */
function reasonOf({ status, reason, remarks }: Resolution<unknown>): string {
  const open = status === 'voorgenomen' && remarks.includes('knowledge-uncertain')
  return open ? `${reason} It may have been adopted by then: that day was not read.` : reason
}

/** Whether an answer of a rule is the one that is counted on, or counts as the same. */
function isOf({ id, also = [] }: LeansOn, answer: string | undefined): boolean {
  return answer !== undefined && (answer === id || also.includes(answer))
}

/** What the register says of one fact: as the whole rule answers, where that is about the fact; else of it by itself. */
function ofFact(dated: DatedRule<unknown>, fact: LeansOn, validOn: IsoDate, knownOn: IsoDate): Resolution<unknown> {
  const whole = resolveRule(dated, { validOn, knownOn })
  if (isOf(fact, whole.id)) return whole
  const own = { ...dated, effects: dated.effects.filter(({ id }) => isOf(fact, id)) }
  const alone = resolveRule(own, { validOn, knownOn })
  if (alone.status !== 'in-werking') return alone
  if (whole.status === 'in-werking') return superseded(alone, whole)
  return whole.status === 'onbekend' ? whole : alone
}

/** A fact without an end of its own, on a day to which a later one of the same rule applies. */
function superseded(
  alone: Extract<Resolution<unknown>, { status: 'in-werking' }>,
  whole: Extract<Resolution<unknown>, { status: 'in-werking' }>,
): Resolution<unknown> {
  const { value, ...rest } = alone
  return {
    ...rest,
    status: 'vervallen',
    foreseen: false,
    statedValue: value,
    endedBy: whole.act,
    replacedBy: [whole.id],
    reason: `${alone.id} no longer applies on ${alone.validOn}: ${whole.id} came in its place.`,
  }
}

function restsOnOf(then: Resolution<unknown>): RestsOn {
  switch (then.status) {
    case 'voorgenomen':
      return 'proposal'
    case 'vastgesteld':
      return 'adopted'
    case 'in-werking':
      return 'in-force'
    case 'vervallen':
    case 'nooit-in-werking':
      return 'ended'
    case 'onbekend':
      return then.possible.length === 0 && !then.remarks.includes('knowledge-uncertain') ? 'nothing' : 'unknown'
  }
}

function becameOf(now: Resolution<unknown>, views: readonly View<unknown>[]): BecameOf {
  const { status, reason } = now
  const answer = views.find(({ effect }) => effect.id === now.id) ?? views[0]
  // A fact with an answer for each year ends with the last of them.
  const last = answer?.state === 'adopted' ? views.filter(({ state }) => state === 'adopted').at(-1) : answer
  return {
    status,
    reason,
    ...(answer === undefined ? {} : { from: answer.from }),
    ...(last?.until === undefined ? {} : { until: last.until }),
    ...endOf('endedBy' in now ? now : {}),
    ...endOf(last ?? {}),
  }
}

function endOf({ endedBy, replacedBy }: Pick<BecameOf, 'endedBy' | 'replacedBy'>): Pick<BecameOf, 'endedBy' | 'replacedBy'> {
  return { ...(endedBy === undefined ? {} : { endedBy }), ...(replacedBy === undefined ? {} : { replacedBy }) }
}

interface Followed {
  readonly dated: DatedRule<unknown>
  readonly lean: LeansOn
  readonly knownOn: IsoDate
  readonly views: readonly View<unknown>[]
}

function fateOf(now: Resolution<unknown>, { dated, lean, knownOn, views }: Followed): RuleFate {
  if (now.status === 'nooit-in-werking') return 'never-came'
  if (now.status === 'vervallen') return 'came'
  if (now.status === 'in-werking') return now.foreseen ? 'not-yet' : 'came'
  if (lean.appliesOn > knownOn) return 'not-yet'
  if (now.status === 'vastgesteld') return started(views, now.id, knownOn)
  if (now.status === 'onbekend') return hasStarted(views, lean.appliesOn) ? 'came' : 'unknown'
  const whole = resolveRule(dated, { validOn: lean.appliesOn, knownOn })
  return whole.status === 'in-werking' ? 'never-came' : 'unknown'
}

/** Whether one of the answers had certainly started by a day, also where its end was not read. */
function hasStarted(views: readonly View<unknown>[], by: IsoDate): boolean {
  return views.some(({ state, from }) => state === 'adopted' && passed(from, by) === 'yes')
}

const starts = { yes: 'came-later', no: 'not-yet', 'not-read': 'unknown' } as const satisfies Record<Passed, RuleFate>

/** Of a fact that starts after the day it was counted on for: whether it has started by now. */
function started(views: readonly View<unknown>[], id: string, knownOn: IsoDate): RuleFate {
  const view = views.find(({ effect }) => effect.id === id)
  return view === undefined ? 'unknown' : starts[passed(view.from, knownOn)]
}

const fromWeak: readonly RestsOn[] = ['unknown', 'nothing', 'ended', 'proposal', 'adopted', 'in-force']

function weakest(found: readonly RestsOn[]): RestsOn {
  return fromWeak.find((each) => found.includes(each)) ?? 'nothing'
}

function together(fates: readonly RuleFate[]): ExpectationFate {
  const [first] = fates
  if (first === undefined) return 'no-rule'
  if (fates.every((fate) => fate === first)) return first
  if (fates.includes('unknown')) return 'unknown'
  const some = fates.includes('came') || fates.includes('came-later')
  if (some && fates.includes('never-came')) return 'partly'
  return fates.includes('not-yet') ? 'not-yet' : 'came-later'
}

function checked(expectation: Expectation, query: ConfrontQuery): Required<ConfrontQuery> & { knownOn: IsoDate } {
  throwFieldProblems('the expectation and its query', [...queryProblems(query), ...expectationProblems(expectation)])
  const { on, knownOn = edition } = query
  const backwards = { path: 'query.knownOn', message: 'this day lies before `on`', expected: 'the same day or a later one' }
  throwProblems('invalid-period', 'the query', knownOn < on ? [backwards] : [])
  return { on, knownOn }
}

function queryProblems(query: unknown): FieldProblem[] {
  const found = recordProblems(query, ['on', 'knownOn'], 'query')
  if (!isRecord(query)) return found
  const days = [...dayProblems(query['on'], 'query.on'), ...dayProblems(query['knownOn'], 'query.knownOn')]
  return [...found, ...requiredProblems(query, ['on'], 'query'), ...days]
}

function expectationProblems(expectation: unknown): FieldProblem[] {
  if (!isRecord(expectation)) return recordProblems(expectation, [], 'expectation')
  const { knownOn, leansOn } = expectation
  const bound = boundProblems(knownOn, 'expectation.knownOn')
  const missing = requiredProblems(expectation, ['knownOn', 'leansOn'], 'expectation')
  return [...missing, ...bound, ...listProblems(leansOn, 'expectation.leansOn', leanProblems)]
}

function boundProblems(bound: unknown, path: string): FieldProblem[] {
  if (!isRecord(bound) || bound['unread'] !== true) return dayProblems(bound, path)
  return [...dayProblems(bound['after'], `${path}.after`), ...dayProblems(bound['by'], `${path}.by`)]
}

function leanProblems(lean: unknown, path: string): FieldProblem[] {
  if (!isRecord(lean)) return recordProblems(lean, [], path)
  const { key, id, also, appliesOn } = lean
  const days = [...requiredProblems(lean, ['appliesOn'], path), ...dayProblems(appliesOn, `${path}.appliesOn`)]
  if (!keys().includes(key as PolicyKey)) {
    return [...days, { path: `${path}.key`, message: 'this is no rule of the register', expected: 'one of `policy.keys()`' }]
  }
  const known = rule(key as PolicyKey).effects.map((effect) => effect.id)
  const others = listProblems(also, `${path}.also`, (each, at) => factProblems(each, known, at))
  return [...days, ...factProblems(id, known, `${path}.id`), ...others]
}

function factProblems(id: unknown, known: readonly string[], path: string): FieldProblem[] {
  if (known.includes(id as string)) return []
  return [{ path, message: 'this is no fact of the rule', expected: 'the id of one of its effects' }]
}
