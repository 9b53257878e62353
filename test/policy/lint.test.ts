import { describe, expect, it } from 'vitest'
import { lintRules, type Change, type DatedRule, type Effect } from '../../src/policy/index.js'
import { act, effect, ruleOf } from './synthetic.js'

const law = act('law', '2008-03-01')
const later = act('later', '2013-07-04')
const sound = effect('A', law, '2008-08-01')
const next = effect('B', later, '2014-08-01')

const found = (...rules: readonly DatedRule<unknown>[]) =>
  lintRules(rules).map(({ path, message }) => `${path}: ${message}`)
const inEffect = (change: Partial<Effect<unknown>>) => found({ ...ruleOf(), effects: [{ ...sound, ...change }] })

describe('a sound register', () => {
  it.each<[string, DatedRule<unknown>]>([
    ['an answer and its successor', ruleOf(sound, next)],
    ['an answer that ends the day its successor starts', ruleOf({ ...sound, until: '2014-08-01' }, next)],
    ['a gap between two answers', ruleOf({ ...sound, until: '2012-08-01' }, next)],
    ['a start that is pending', ruleOf(sound, { ...next, from: { pending: 'royal-decree' } })],
    ['a bill', ruleOf(sound, { ...next, act: act('bill', { submittedOn: '2012-01-01', withdrawnOn: '2013-01-01' }) })],
    [
      'an answer taken back by the act that brings the next one',
      ruleOf(
        { ...next, changes: [{ by: act('third', '2015-11-11'), withdrawn: true, retroactive: true, replacedBy: ['C'] }] },
        effect('C', act('third', '2015-11-11'), '2014-08-01'),
      ),
    ],
    ['an end that was not read', ruleOf({ ...sound, until: { unread: true, after: '2014-03-06', by: '2014-11-13' } })],
    ['a text read on the first day', ruleOf({ ...sound, until: { unread: true, after: '2008-08-01' } })],
    ['a last text read before a start to come', ruleOf({ ...sound, until: { unread: true, after: '2008-06-01' } })],
  ])('has %s', (_, rule) => {
    expect(found(rule)).toEqual([])
  })

  it('may use a fact in two rules', () => {
    expect(found(ruleOf(sound), { ...ruleOf(sound), key: 'test/other' })).toEqual([])
  })
})

describe('each fault is found once', () => {
  it.each<[Partial<Effect<unknown>>, string]>([
    [{ value: undefined }, '.value: there is no value'],
    [{ article: ' ' }, '.article: the value has no place in its source'],
    [{ act: { ...law, source: { document: '' } } }, '.act.source: the act has no source'],
    [{ act: act('law', {}) }, '.act: the act has no date on which it became known'],
    [{ act: act('law', { withdrawnOn: '2014-01-01' }) }, '.act: the act has no date on which it became known'],
    [{ act: act('law', '2014-02-30') }, ".act.publishedOn: '2014-02-30' is not a day"],
    [{ act: act('law', { announcedOn: '2014-02-30' }) }, ".act.announcedOn: '2014-02-30' is not a day"],
    [{ act: act('law', { submittedOn: '2014-02-30' }) }, ".act.submittedOn: '2014-02-30' is not a day"],
    [{ act: act('law', { adoptedOn: '2014-02-30' }) }, ".act.adoptedOn: '2014-02-30' is not a day"],
    [{ act: { ...law, withdrawnOn: '2014-02-30' } }, ".act.withdrawnOn: '2014-02-30' is not a day"],
    [{ from: '2014-02-30' }, ".from: '2014-02-30' is not a day"],
    [{ from: { unread: true, after: '2014-02-30' } }, ".from.after: '2014-02-30' is not a day"],
    [{ from: { unread: true } }, '.from: the bound names no text that was read'],
    [{ from: { unread: true, after: '2014-01-01', by: '2014-01-01' } }, '.from: the texts stand in the wrong order'],
    [{ until: '2014-02-30' }, ".until: '2014-02-30' is not a day"],
    [{ until: '2008-08-01' }, '.until: the answer ends before it starts'],
    [{ until: { unread: true, by: '2008-08-01' } }, '.until: the answer ends before it starts'],
    [{ changes: [{ by: later, ends: '2008-07-31' }] }, '.changes[0].ends: the answer ends before it starts'],
    [{ changes: [{ by: later, ends: '2014-02-30' }] }, ".changes[0].ends: '2014-02-30' is not a day"],
    [{ changes: [{ by: later, starts: '2014-02-30' }] }, ".changes[0].starts: '2014-02-30' is not a day"],
    [
      { changes: [{ by: act('bill', { submittedOn: '2013-01-01' }), withdrawn: true, retroactive: true }] },
      '.changes[0].by: a proposal cannot change law',
    ],
    [{ changes: [{ by: later, withdrawn: true, retroactive: true, replacedBy: ['X'] }] }, ".changes[0].replacedBy: 'X' is no fact"],
  ])('%j', (change, fault) => {
    expect(inEffect(change)).toEqual([`test/rule#A${fault}`])
  })

  it('also where an answer ends before a start that was moved or not read', () => {
    const until = '2014-08-01'
    const ends = 'test/rule#A.until: the answer ends before it starts'
    expect(inEffect({ from: { unread: true, after: '2015-01-01' }, until })).toEqual([ends])
    expect(inEffect({ until, changes: [{ by: later, starts: '2015-08-01' }] })).toHaveLength(1)
  })

  it('and a date that is none is not a wrong order besides', () => {
    expect(inEffect({ from: 'augustus 2014', until: '2015-08-01' })).toEqual([
      "test/rule#A.from: 'augustus 2014' is not a day",
    ])
    expect(inEffect({ from: { unread: true, after: 'augustus 2014', by: '2015-08-01' } })).toEqual([
      "test/rule#A.from.after: 'augustus 2014' is not a day",
    ])
  })

  it('in the rule as a whole', () => {
    expect(found(ruleOf())).toEqual(['test/rule.effects: there is no answer'])
    expect(found({ ...ruleOf(sound), question: ' ' })).toEqual(['test/rule.question: there is no question'])
    expect(found({ ...ruleOf(sound), key: 'Test rule' })).toEqual(['Test rule: the key is not well-formed'])
    expect(found(ruleOf(sound), ruleOf(next))).toEqual(['test/rule: the key is used twice'])
    expect(found(ruleOf(sound, { ...next, id: 'A' }))).toEqual(['test/rule#A: the id is used twice'])
  })

  it('where a fact refers to one in another rule, only if that rule is not there', () => {
    const replaced = ruleOf({ ...sound, changes: [{ by: later, withdrawn: true, retroactive: true, replacedBy: ['B'] }] })
    expect(found(replaced, { ...ruleOf(next), key: 'test/other' })).toEqual([])
    expect(found(replaced)).toHaveLength(1)
  })
})

describe('two answers for one day', () => {
  const both = 'two answers may apply to one day'

  it('are found where both start on one day', () => {
    expect(found(ruleOf(sound, { ...next, from: sound.from }))).toEqual([`test/rule#A+B: ${both}`])
  })

  it('are found where an answer has an end of its own after its successor started', () => {
    expect(found(ruleOf({ ...sound, until: '2015-08-01' }, next))).toEqual([`test/rule#A+B: ${both}`])
  })

  it('are found where they were answers on some day only', () => {
    // From 2013 to 2015 both were adopted for 2014-08-01.
    const changes = [{ by: act('repair', '2015-01-01'), withdrawn: true as const, retroactive: true as const }]
    const rival = effect('C', act('rival', '2013-09-01'), '2014-08-01', { changes })
    expect(found(ruleOf(sound, next, rival))).toEqual([`test/rule#B+C: ${both}`])
  })

  it('are found where both starts were not read but both have passed', () => {
    const from = { unread: true as const, after: '2010-01-01', by: '2012-01-01' }
    expect(found(ruleOf({ ...sound, from }, { ...next, from }))).toEqual([`test/rule#A+B: ${both}`])
  })

  it('are not blamed on a third answer', () => {
    const third = effect('C', act('third', '2017-05-01'), '2018-08-01')
    expect(found(ruleOf({ ...sound, until: '2015-08-01' }, next, third))).toEqual([`test/rule#A+B: ${both}`])
  })

  it('are not found where the earlier was ended by a change', () => {
    const changes = [{ by: later, ends: '2014-08-01' }]
    expect(found(ruleOf({ ...sound, until: '2015-08-01', changes }, next))).toEqual([])
  })
})

describe('changes that do not go together', () => {
  const change = (on: string, what: object) => ({ by: act(`by-${on}`, on), ...what }) as Change
  it.each<[string, Change[], string]>([
    ['known before what it changes', [change('2000-01-01', { ends: '2016-08-01' })], 'changes[0].by: the change is known before what it changes'],
    [
      'two of a kind from one day',
      [change('2013-01-01', { ends: '2016-08-01' }), change('2013-01-01', { ends: '2017-08-01' })],
      'changes[1]: two changes of a kind are known from one day',
    ],
    [
      'after a withdrawal',
      [change('2007-01-01', { withdrawn: true, retroactive: true }), change('2013-01-01', { ends: '2016-08-01' })],
      'changes[0].by: the change is known before what it changes',
    ],
    ['a withdrawal after the start', [change('2013-01-01', { withdrawn: true })], 'changes[0]: the answer is taken back after it started'],
  ])('%s', (_, changes, fault) => {
    expect(inEffect({ changes })[0]).toBe(`test/rule#A.${fault}`)
  })

  it('an end after the answer was taken back', () => {
    const changes = [
      change('2012-01-01', { withdrawn: true, retroactive: true }),
      change('2013-01-01', { ends: '2016-08-01' }),
    ]
    expect(inEffect({ changes })).toEqual(['test/rule#A.changes[1]: it changes what was taken back'])
  })

  it('an act published before it was adopted', () => {
    const early = { ...sound.act, adoptedOn: '2009-01-01' }
    expect(inEffect({ act: early })).toEqual(['test/rule#A.act.publishedOn: it is published before it is adopted'])
  })
})

describe('what lint tells', () => {
  it('is a path, what is wrong, what was expected and what to do', () => {
    expect(lintRules([ruleOf({ ...sound, until: '2015-08-01' }, next)])).toEqual([
      {
        path: 'test/rule#A+B',
        message: 'two answers may apply to one day',
        expected: 'one answer a day, and a known order of starts',
        hint: 'End the earlier one, or record that it was taken back',
      },
    ])
  })
})
