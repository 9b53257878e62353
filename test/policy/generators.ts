import fc from 'fast-check'
import { addDays, type IsoDate } from '../../src/core/calendar.js'
import type { Act, Change, DatedRule, Effect, Pending, Unread } from '../../src/policy/index.js'

/** The days on which generated registers play; few, so that bounds meet and every day can be asked for. */
export const days: readonly IsoDate[] = Array.from({ length: 40 }, (_, index) => addDays('2014-02-20', index))

export const anyDay = fc.constantFrom(...days)
const laterDay = fc.integer({ min: 3, max: 33 }).map((index) => days[index]!)
const twoDays = fc
  .tuple(fc.integer({ min: 3, max: 26 }), fc.integer({ min: 1, max: 8 }))
  .map(([index, length]) => [days[index]!, days[index + length]!] as const)

const unread: fc.Arbitrary<Unread> = fc.oneof(
  twoDays.map(([after, by]) => ({ unread: true as const, after, by })),
  laterDay.map((after) => ({ unread: true as const, after })),
  laterDay.map((by) => ({ unread: true as const, by })),
)
const pending = fc.constant<Pending>({ pending: 'royal-decree' })
const end = fc.oneof({ arbitrary: laterDay, weight: 3 }, { arbitrary: unread, weight: 1 })
const start = fc.oneof({ arbitrary: end, weight: 7 }, { arbitrary: pending, weight: 1 })

const adopted: fc.Arbitrary<Partial<Act>> = fc.oneof(
  laterDay.map((publishedOn) => ({ publishedOn })),
  laterDay.map((adoptedOn) => ({ adoptedOn })),
  twoDays.map(([adoptedOn, publishedOn]) => ({ adoptedOn, publishedOn })),
  twoDays.map(([submittedOn, publishedOn]) => ({ submittedOn, publishedOn })),
  twoDays.map(([after, by]) => ({ adoptedOn: { unread: true as const, after, by } })),
  laterDay.map((by) => ({ adoptedOn: { unread: true as const, by } })),
)
const proposed: fc.Arbitrary<Partial<Act>> = fc.oneof(
  laterDay.map((announcedOn) => ({ announcedOn })),
  twoDays.map(([submittedOn, withdrawnOn]) => ({ submittedOn, withdrawnOn })),
)

type Loose = readonly ['starts', Effect<string>['from']] | readonly ['ends', IsoDate | Unread] | readonly ['withdrawn']
const change: fc.Arbitrary<Loose> = fc.oneof(
  start.map((bound) => ['starts', bound] as const),
  end.map((bound) => ['ends', bound] as const),
  fc.constant(['withdrawn'] as const),
)

const effect = fc.record({
  act: fc.oneof({ arbitrary: adopted, weight: 4 }, { arbitrary: proposed, weight: 1 }),
  from: start,
  until: fc.option(end, { nil: undefined, freq: 3 }),
  changes: fc.array(fc.tuple(adopted, change), { maxLength: 2 }),
})

/** Any rule that the types allow, also one that contradicts itself. */
export const anyRule: fc.Arbitrary<DatedRule<string>> = fc.array(effect, { maxLength: 4 }).map((effects) => ({
  key: 'test/rule',
  question: 'Does it hold?',
  effects: effects.map(({ act, from, until, changes }, index) => ({
    id: `E${index}`,
    value: `value ${index}`,
    act: named(`act-${index}`, act),
    article: 'art. 1',
    from,
    grade: 'quoted',
    ...(until === undefined ? {} : { until }),
    changes: changes.map(([by, what], at) => changed(named(`act-${index}-${at}`, by), what)),
  })),
}))

function named(id: string, dates: Partial<Act>): Act {
  return { id, title: `act ${id}`, kind: 'act', source: { document: `Act ${id}` }, ...dates }
}

function changed(by: Act, [kind, bound]: Loose): Change {
  if (kind === 'starts') return { by, starts: bound }
  return kind === 'ends' ? { by, ends: bound } : { by, withdrawn: true, replacedBy: ['E0'] }
}

/**
 * The rule as somebody would have written it down on a day: without the acts, the changes and the answers that
 * certainly were not known then. An act seen first in a text may have been known since the text before it. A start
 * that was not read belongs to the act that sets it; an end of an answer's own may show in a later text only.
 */
export function asWrittenOn<Value>(rule: DatedRule<Value>, on: IsoDate): DatedRule<Value> {
  const effects = rule.effects.filter((each) => mayBeKnown(each.act, on))
  return { ...rule, effects: effects.map((each) => effectAsWrittenOn(each, on)) }
}

function effectAsWrittenOn<Value>({ until, ...each }: Effect<Value>, on: IsoDate): Effect<Value> {
  const changes = (each.changes ?? []).filter(({ by }) => adoptionMayBeKnown(by, on))
  const act = adoptionMayBeKnown(each.act, on) ? each.act : withoutAdoption(each.act)
  const end = until === undefined ? undefined : seen(until, on)
  const read = changes.map((change) => ('ends' in change ? { ...change, ends: withoutLaterText(change.ends, on) } : change))
  return { ...each, act: withoutWithdrawal(act, on), changes: read, ...(end === undefined ? {} : { until: end }) }
}

/** On the day of the last text that still has the answer, or before it, nobody could see an end. */
function seen(until: IsoDate | Unread, on: IsoDate): IsoDate | Unread | undefined {
  if (typeof until !== 'string' && until.after !== undefined && on <= until.after) return undefined
  return withoutLaterText(until, on)
}

function withoutLaterText(until: IsoDate | Unread, on: IsoDate): IsoDate | Unread {
  if (typeof until === 'string' || until.by === undefined || until.by <= on) return until
  return until.after === undefined ? { unread: true } : { unread: true, after: until.after }
}

function mayBeKnown(act: Act, on: IsoDate): boolean {
  return [act.announcedOn, act.submittedOn].some((day) => day !== undefined && day <= on) || adoptionMayBeKnown(act, on)
}

function adoptionMayBeKnown({ publishedOn, adoptedOn }: Act, on: IsoDate): boolean {
  if (publishedOn !== undefined) return publishedOn <= on
  if (adoptedOn === undefined || typeof adoptedOn === 'string') return adoptedOn !== undefined && adoptedOn <= on
  return adoptedOn.after === undefined || adoptedOn.after < on
}

function withoutAdoption(act: Act): Act {
  return without(without(act, 'adoptedOn'), 'publishedOn')
}

function withoutWithdrawal(act: Act, on: IsoDate): Act {
  return act.withdrawnOn !== undefined && act.withdrawnOn > on ? without(act, 'withdrawnOn') : act
}

function without(act: Act, name: 'adoptedOn' | 'publishedOn' | 'withdrawnOn'): Act {
  return Object.fromEntries(Object.entries(act).filter(([key]) => key !== name)) as unknown as Act
}
