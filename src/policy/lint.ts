import { dateProblems, type IsoDate } from '../core/calendar.js'
import type { Problem } from '../core/errors.js'
import { adoption, knowledgeDays, proposal, type Act } from './act.js'
import { earliest, latest, type Pending, type Unread } from './bound.js'
import { compareText } from './order.js'
import { actsOf, type Change, type DatedRule, type Effect, type WithdrawalChange } from './rule.js'
import { ownViewsOf, type View } from './view.js'

/**
 * Looks for faults in a set of rules: a value without a source, an act without a date, a date that is none, an answer
 * that ends before it starts, two answers for one day as known on some day, changes that do not go together, an id used
 * twice, a reference to nothing.
 *
 * @param rules - the rules to look at together
 * @returns the faults, each with its path; empty for a sound register
 * @example
 * ```ts
 * import { policy } from 'maatwerktrajecten'
 *
 * policy.lintRules([{ key: 'mine/rule', question: 'Does it hold?', effects: [] }]).length // => 1
 * ```
 * @category Policy
 */
export function lintRules(rules: readonly DatedRule<unknown>[]): Problem[] {
  const ids = rules.flatMap((rule) => rule.effects.map((effect) => effect.id))
  return [
    ...repeated(rules.map((rule) => rule.key), 'key'),
    ...rules.flatMap((rule) => ruleProblems(rule, new Set(ids))),
    ...repeated(rules.flatMap((rule) => rule.effects.map((effect) => `${rule.key}#${effect.id}`)), 'id'),
  ]
}

function repeated(names: readonly string[], what: string): Problem[] {
  const twice = names.filter((name, index) => names.indexOf(name) !== index)
  return [...new Set(twice)].map((name) => ({ path: name, message: `the ${what} is used twice`, expected: `one ${what} each` }))
}

function ruleProblems(rule: DatedRule<unknown>, ids: ReadonlySet<string>): Problem[] {
  const problems: Problem[] = []
  if (!/^[a-z0-9-]+(\/[a-z0-9-]+)+$/.test(rule.key)) {
    problems.push({ path: rule.key, message: 'the key is not well-formed', expected: 'kebab-case parts with slashes' })
  }
  if (rule.question.trim() === '') {
    problems.push({ path: `${rule.key}.question`, message: 'there is no question', expected: 'one sentence' })
  }
  if (rule.effects.length === 0) {
    problems.push({ path: `${rule.key}.effects`, message: 'there is no answer', expected: 'at least one' })
  }
  problems.push(...readingProblems(rule))
  const own = rule.effects.flatMap((effect) => effectProblems(effect, `${rule.key}#${effect.id}`, ids))
  // Two answers for one day can be looked for only where all dates are dates.
  return [...problems, ...own, ...(own.length === 0 ? overlaps(rule) : [])]
}

function readingProblems({ key, readings = [] }: DatedRule<unknown>): Problem[] {
  const each = readings.flatMap(({ id, source, knownOn, note }) => {
    const path = `${key}@${id}`
    const problems = boundProblems(knownOn, `${path}.knownOn`)
    if (source.document.trim() === '' || source.at === undefined) {
      problems.push({ path: `${path}.source`, message: 'the reading has no place in a source', expected: 'a document, and lines in it' })
    }
    if (note.trim() === '') problems.push({ path: `${path}.note`, message: 'there is no note', expected: 'how it differs from the law' })
    return problems
  })
  return [...each, ...repeated(readings.map(({ id }) => `${key}@${id}`), 'id of a reading')]
}

function effectProblems(effect: Effect<unknown>, path: string, ids: ReadonlySet<string>): Problem[] {
  return [
    ...actProblems(effect.act, `${path}.act`),
    ...sourceProblems(effect, path),
    ...daysProblems(effect, path),
    ...(effect.changes ?? []).flatMap((change, index) => changeProblems(change, effect, `${path}.changes[${index}]`, ids)),
    ...changesTogether(effect, path),
  ]
}

/** The days of an answer, as its act set them and as later acts moved them. */
function daysProblems(effect: Effect<unknown>, path: string): Problem[] {
  const changes = effect.changes ?? []
  const bounds = [
    ...boundProblems(effect.from, `${path}.from`),
    ...(effect.until === undefined ? [] : boundProblems(effect.until, `${path}.until`)),
    ...changes.flatMap((change, index) => {
      if ('starts' in change) return boundProblems(change.starts, `${path}.changes[${index}].starts`)
      return 'ends' in change ? boundProblems(change.ends, `${path}.changes[${index}].ends`) : []
    }),
  ]
  if (bounds.length > 0) return bounds
  let { from, until } = effect
  const orders = changes.map((change, index) => {
    if ('starts' in change) from = change.starts
    if ('ends' in change) until = change.ends
    return orderProblems(from, until, `${path}.changes[${index}].${'starts' in change ? 'starts' : 'ends'}`)
  })
  return [orderProblems(effect.from, effect.until, `${path}.until`), ...orders].find((found) => found.length > 0) ?? []
}

function sourceProblems(effect: Effect<unknown>, path: string): Problem[] {
  const problems: Problem[] = []
  if (effect.value === undefined) {
    problems.push({ path: `${path}.value`, message: 'there is no value', expected: 'what the act says' })
  }
  if (effect.article.trim() === '') {
    problems.push({ path: `${path}.article`, message: 'the value has no place in its source', expected: 'an article' })
  }
  return problems
}

function actProblems(act: Act, path: string): Problem[] {
  const dates = actDateProblems(act, path)
  const problems = dates.length > 0 ? dates : actOrderProblems(act, path)
  if (act.source.document.trim() === '') {
    problems.push({ path: `${path}.source`, message: 'the act has no source', expected: 'the name of a document' })
  }
  if (adoption(act) === undefined && proposal(act) === undefined) {
    problems.push({ path, message: 'the act has no date on which it became known', expected: 'at least one date' })
  }
  return problems
}

function actDateProblems(act: Act, path: string): Problem[] {
  const days = ['announcedOn', 'submittedOn', 'publishedOn', 'withdrawnOn'].flatMap((name) => {
    const day = act[name as 'announcedOn']
    return day === undefined ? [] : dateProblems(day, `${path}.${name}`)
  })
  return act.adoptedOn === undefined ? days : [...days, ...boundProblems(act.adoptedOn, `${path}.adoptedOn`)]
}

/** Dates of one act that do not go together. */
function actOrderProblems({ adoptedOn, publishedOn, withdrawnOn }: Act, path: string): Problem[] {
  const problems: Problem[] = []
  if (typeof adoptedOn === 'string' && publishedOn !== undefined && publishedOn < adoptedOn) {
    const message = 'it is published before it is adopted'
    problems.push({ path: `${path}.publishedOn`, message, expected: `${adoptedOn} or later` })
  }
  if (withdrawnOn !== undefined && (adoptedOn ?? publishedOn) !== undefined) {
    const message = 'an act that was adopted is not withdrawn'
    const hint = 'Record it as a change of the answer, by the act that took it back'
    problems.push({ path: `${path}.withdrawnOn`, message, expected: 'a proposal', hint })
  }
  return problems
}

function boundProblems(bound: IsoDate | Unread | Pending, path: string): Problem[] {
  if (typeof bound === 'string') return dateProblems(bound, path)
  return 'pending' in bound ? [] : unreadProblems(bound, path)
}

function unreadProblems({ after, by }: Unread, path: string): Problem[] {
  if (after === undefined && by === undefined) {
    return [{ path, message: 'the bound names no text that was read', expected: '`after`, `by` or both' }]
  }
  const problems = [
    ...(after === undefined ? [] : dateProblems(after, `${path}.after`)),
    ...(by === undefined ? [] : dateProblems(by, `${path}.by`)),
  ]
  if (problems.length > 0 || after === undefined || by === undefined || by > after) return problems
  return [{ path, message: 'the texts stand in the wrong order', expected: `\`by\` later than ${after}` }]
}

function orderProblems(from: Effect<unknown>['from'], until: Effect<unknown>['until'], path: string): Problem[] {
  const start = earliest(from)
  const end = until === undefined ? undefined : latest(until)
  if (start === undefined || end === undefined || end > start) return []
  return [{ path, message: 'the answer ends before it starts', expected: `a day after ${start}` }]
}

function changeProblems(change: Change, effect: Effect<unknown>, path: string, ids: ReadonlySet<string>): Problem[] {
  const problems = [...actProblems(change.by, `${path}.by`), ...orderOfActs(change, effect, path)]
  if (adoption(change.by) === undefined) {
    problems.push({ path: `${path}.by`, message: 'a proposal cannot change law', expected: 'an act that was adopted' })
  }
  if ('withdrawn' in change) problems.push(...retroactivityProblems(change, effect, path))
  const references = 'withdrawn' in change ? (change.replacedBy ?? []) : []
  const lost = references.filter((id) => !ids.has(id))
  problems.push(...lost.map((id) => ({ path: `${path}.replacedBy`, message: `'${id}' is no fact`, expected: 'the id of a fact' })))
  return problems
}

/** A change cannot be known before what it changes. */
function orderOfActs(change: Change, effect: Effect<unknown>, path: string): Problem[] {
  const [own, later] = [adoption(effect.act)?.on, adoption(change.by)?.on]
  if (own === undefined || later === undefined || later >= own) return []
  return [{ path: `${path}.by`, message: 'the change is known before what it changes', expected: `an act of ${own} or later` }]
}

function retroactivityProblems(change: WithdrawalChange, effect: Effect<unknown>, path: string): Problem[] {
  const [start, known] = [earliest(effect.from), adoption(change.by)?.on]
  if (start === undefined || known === undefined || known <= start || change.retroactive === true) return []
  const hint = 'Set `retroactive: true` where the act says so; otherwise record an end'
  return [{ path, message: 'the answer is taken back after it started', expected: `an act of ${start} or earlier`, hint }]
}

/** Changes of one answer that do not go together: two of a kind from one day, or one after it was taken back. */
function changesTogether({ changes = [] }: Effect<unknown>, path: string): Problem[] {
  const dated = changes.map((change, index) => ({ index, on: adoption(change.by)?.on ?? '', kind: kindOf(change) }))
  return dated.flatMap(({ index, on, kind }) => {
    const at = `${path}.changes[${index}]`
    const twin = dated.some((other) => other.index < index && other.on === on && other.kind === kind)
    if (twin) return [{ path: at, message: 'two changes of a kind are known from one day', expected: 'one of them' }]
    const gone = kind !== 'withdrawn' && dated.some((other) => other.kind === 'withdrawn' && other.on <= on)
    return gone ? [{ path: at, message: 'it changes what was taken back', expected: 'no change after the withdrawal' }] : []
  })
}

function kindOf(change: Change): 'starts' | 'ends' | 'withdrawn' {
  if ('starts' in change) return 'starts'
  return 'ends' in change ? 'ends' : 'withdrawn'
}

/** Days with two answers, looked for from every day on which something became known. */
function overlaps(rule: DatedRule<unknown>): Problem[] {
  const days = rule.effects.flatMap(actsOf).flatMap(knowledgeDays)
  const found = [...new Set(days)].sort(compareText).flatMap((knownOn) => {
    const views = ownViewsOf(rule.effects, knownOn).filter((view) => view.state === 'adopted')
    return views.flatMap((view, index) => views.slice(index + 1).flatMap((other) => overlap(view, other)))
  })
  return [...new Set(found)].map((pair) => ({
    path: `${rule.key}#${pair}`,
    message: 'two answers may apply to one day',
    expected: 'one answer a day, and a known order of starts',
    hint: 'End the earlier one, or record that it was taken back',
  }))
}

/**
 * Whether two answers may apply to one day: the one that starts later takes over, unless the earlier one has an end of
 * its own beyond that start, or the texts do not tell which of them starts first.
 */
function overlap(a: View<unknown>, b: View<unknown>): string[] {
  const pending = [a, b].some(({ from }) => typeof from !== 'string' && 'pending' in from)
  const apart = endsBefore(a, b) || endsBefore(b, a) || takesOver(a, b) || takesOver(b, a)
  return pending || apart ? [] : [`${a.effect.id}+${b.effect.id}`]
}

/** Whether one answer has ended, by itself, before the other can start. */
function endsBefore(a: View<unknown>, b: View<unknown>): boolean {
  const end = a.until === undefined ? undefined : latest(a.until)
  const start = earliest(b.from)
  return end !== undefined && start !== undefined && end <= start
}

/** Whether one answer starts after the other for sure, and the other has no end of its own beyond that start. */
function takesOver(later: View<unknown>, before: View<unknown>): boolean {
  const [first, last] = [latest(before.from), earliest(later.from)]
  if (first === undefined || last === undefined || last <= first) return false
  return typeof before.until !== 'string' || before.until <= last
}
