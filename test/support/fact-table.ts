import type { Act, DatedRule, Unread } from '../../src/policy/index.js'

/** Per effect: what says it, from and until when, what it says, and what each later act did to it. */
export function rows(rule: DatedRule<unknown>): unknown[] {
  return rule.effects.map(({ id, grade, act, article, from, until, value, changes = [] }) => [
    [id, grade, act.id, article],
    [from, until],
    value,
    ...changes.map(({ by, ...what }) => [by.id, what]),
  ])
}

/** What an act states of itself: what it is, where it stands, and each of its dates, absent ones too. */
export function stated({ kind, source, announcedOn, submittedOn, adoptedOn, publishedOn, withdrawnOn }: Act) {
  return {
    ...{ kind, identifier: source.identifier, at: source.at, datedOn: source.datedOn },
    ...{ announcedOn, submittedOn, adoptedOn, publishedOn, withdrawnOn },
  }
}

/** A bound that was not read, between two texts. */
export function unread(after?: string, by?: string): Unread {
  return { unread: true, ...(after === undefined ? {} : { after }), ...(by === undefined ? {} : { by }) }
}
