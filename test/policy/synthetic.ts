import type { Act, DatedRule, Effect } from '../../src/policy/index.js'

/** An act that was published, unless other dates are given. */
export function act(id: string, dates: string | Partial<Act>): Act {
  const given = typeof dates === 'string' ? { publishedOn: dates } : dates
  return { id, title: `act ${id}`, kind: 'act', source: { document: `Act ${id}` }, ...given }
}

type Text = Effect<string>

/** An answer that says its own id. */
export function effect(id: string, by: Act, from: Text['from'], more?: Partial<Text>): Text {
  return { id, value: `value ${id}`, act: by, article: 'art. 1', from, grade: 'quoted', ...more }
}

export function ruleOf(...effects: readonly Effect<string>[]): DatedRule<string> {
  return { key: 'test/rule', question: 'Does it hold?', effects }
}

/** The same value, of which no part can be changed. */
export function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    Object.values(value).forEach(frozen)
  }
  return value
}
