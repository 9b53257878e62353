import { dateProblems, type IsoDate } from '../core/calendar.js'
import type { Problem } from '../core/errors.js'
import { adoption, knowledgeDays, proposal, type Act } from './act.js'
import type { Pending, Unread } from './bound.js'
import { compareText } from './order.js'
import { actsOf, type Change, type DatedRule, type Effect } from './rule.js'
import { placeOf, viewsOf, type View } from './view.js'

/**
 * Every fault in a set of rules: a value without a source, an act without a date, a date that is none, an answer that
 * ends before it starts, two answers for one day as known on some day, an id used twice, a reference to nothing.
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
  const own = rule.effects.flatMap((effect) => effectProblems(effect, `${rule.key}#${effect.id}`, ids))
  // Two answers for one day can be looked for only where all dates are dates.
  return [...problems, ...own, ...(own.length === 0 ? overlaps(rule) : [])]
}

function effectProblems(effect: Effect<unknown>, path: string, ids: ReadonlySet<string>): Problem[] {
  return [
    ...actProblems(effect.act, `${path}.act`),
    ...sourceProblems(effect, path),
    ...boundProblems(effect.from, `${path}.from`),
    ...(effect.until === undefined ? [] : boundProblems(effect.until, `${path}.until`)),
    ...orderProblems(effect.from, effect.until, path),
    ...(effect.changes ?? []).flatMap((change, index) => changeProblems(change, effect, `${path}.changes[${index}]`, ids)),
  ]
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
  const problems = ['announcedOn', 'submittedOn', 'publishedOn', 'withdrawnOn'].flatMap((name) => {
    const day = act[name as 'announcedOn']
    return day === undefined ? [] : dateProblems(day, `${path}.${name}`)
  })
  if (act.adoptedOn !== undefined) problems.push(...boundProblems(act.adoptedOn, `${path}.adoptedOn`))
  if (act.source.document.trim() === '') {
    problems.push({ path: `${path}.source`, message: 'the act has no source', expected: 'the name of a document' })
  }
  if (adoption(act) === undefined && proposal(act) === undefined) {
    problems.push({ path, message: 'the act has no date on which it became known', expected: 'at least one date' })
  }
  return problems
}

function boundProblems(bound: IsoDate | Unread | Pending, path: string): Problem[] {
  if (typeof bound === 'string') return dateProblems(bound, path)
  if ('pending' in bound) return []
  const { after, by } = bound
  const problems = [
    ...(after === undefined ? [] : dateProblems(after, `${path}.after`)),
    ...(by === undefined ? [] : dateProblems(by, `${path}.by`)),
  ]
  if (after === undefined && by === undefined) {
    problems.push({ path, message: 'the bound names no text that was read', expected: '`after`, `by` or both' })
  }
  if (after !== undefined && by !== undefined && by <= after) {
    problems.push({ path, message: 'the texts stand in the wrong order', expected: `\`by\` later than ${after}` })
  }
  return problems
}

function orderProblems(from: Effect<unknown>['from'], until: Effect<unknown>['until'], path: string): Problem[] {
  if (typeof from !== 'string' || until === undefined) return []
  const end = typeof until === 'string' ? until : (until.by ?? until.after)
  if (end === undefined || end > from) return []
  return [{ path: `${path}.until`, message: 'the answer ends before it starts', expected: `a day after ${from}` }]
}

function changeProblems(change: Change, effect: Effect<unknown>, path: string, ids: ReadonlySet<string>): Problem[] {
  const problems = actProblems(change.by, `${path}.by`)
  if (adoption(change.by) === undefined) {
    problems.push({ path: `${path}.by`, message: 'a proposal cannot change law', expected: 'an act that was adopted' })
  }
  if ('starts' in change) problems.push(...boundProblems(change.starts, `${path}.starts`))
  if ('ends' in change) {
    problems.push(...boundProblems(change.ends, `${path}.ends`), ...orderProblems(effect.from, change.ends, path))
  }
  const references = 'withdrawn' in change ? (change.replacedBy ?? []) : []
  const lost = references.filter((id) => !ids.has(id))
  problems.push(...lost.map((id) => ({ path: `${path}.replacedBy`, message: `'${id}' is no fact`, expected: 'the id of a fact' })))
  return problems
}

/** Days with two answers, looked for from every day on which something became known. */
function overlaps(rule: DatedRule<unknown>): Problem[] {
  const days = rule.effects.flatMap(actsOf).flatMap(knowledgeDays)
  const found = [...new Set(days)].sort(compareText).flatMap((knownOn) => {
    const views = viewsOf(rule.effects, knownOn).filter((view) => view.state === 'adopted')
    return views.flatMap((view, index) => views.slice(index + 1).flatMap((other) => overlap(view, other, rule.effects)))
  })
  return [...new Set(found)].map((pair) => ({
    path: `${rule.key}#${pair}`,
    message: 'two answers apply to one day',
    expected: 'one answer a day',
    hint: 'End the earlier one, or record that it was taken back',
  }))
}

function overlap(a: View<unknown>, b: View<unknown>, effects: readonly Effect<unknown>[]): string[] {
  const starts = [a.from, b.from].filter((from) => typeof from === 'string')
  const both = starts.some((day) => placeOf(a, day) === 'inside' && placeOf(b, day) === 'inside')
  const cut = [a, b].some((view) => cutShort(view, effects))
  return both || cut ? [`${a.effect.id}+${b.effect.id}`] : []
}

/** An answer with an end of its own, which a successor ended earlier still: two acts that speak of the same days. */
function cutShort(view: View<unknown>, effects: readonly Effect<unknown>[]): boolean {
  const own = view.effect.until
  const ended = (view.effect.changes ?? []).some((change) => 'ends' in change)
  if (typeof own !== 'string' || ended || typeof view.until !== 'string') return false
  return view.until < own && effects.some((effect) => effect !== view.effect && effect.from === view.until)
}
