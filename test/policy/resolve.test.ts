import { describe, expect, it } from 'vitest'
import { resolveRule, type DatedRule, type Resolution } from '../../src/policy/index.js'
import { faults } from '../core/thrown.js'
import { act, effect, ruleOf } from './synthetic.js'

type Seen = readonly [validOn: string, knownOn: string]

const ask = (rule: DatedRule<string>, [validOn, knownOn]: Seen) => resolveRule(rule, { validOn, knownOn })
const short = ({ status, id, foreseen }: Resolution<string>) => `${status} ${id ?? ''}${foreseen ? ' foreseen' : ''}`

/** Old rule of 2008; a successor of 2013 for school year 2014-2015. */
const first = effect('A', act('first', '2008-03-01'), '2008-08-01')
const second = effect('B', act('second', '2013-07-04'), '2014-08-01')

describe('a rule and its successor', () => {
  it.each<[...Seen, string, string]>([
    ['2015-01-01', '2008-02-29', 'onbekend ', 'before the first act'],
    ['2008-07-31', '2026-01-01', 'vastgesteld A', 'adopted, starts the day after'],
    ['2008-08-01', '2008-03-01', 'in-werking A foreseen', 'the first day, as expected'],
    ['2008-08-01', '2008-07-31', 'in-werking A foreseen', 'expected until the day before'],
    ['2008-08-01', '2008-08-01', 'in-werking A', 'seen on the day itself'],
    ['2015-01-01', '2013-07-03', 'in-werking A', 'nothing is known of the successor'],
    ['2015-01-01', '2013-07-04', 'in-werking B foreseen', 'known from its publication'],
    ['2014-07-31', '2013-07-04', 'in-werking A', 'the last day of the old rule'],
    ['2014-08-01', '2014-08-01', 'in-werking B', 'the first day of the new one'],
  ])('valid %s, known %s: %s (%s)', (validOn, knownOn, expected) => {
    expect(short(ask(ruleOf(first, second), [validOn, knownOn]))).toBe(expected)
  })

  it('answers with the value, the act, the article and its source', () => {
    expect(ask(ruleOf(first, second), ['2015-01-01', '2013-07-04'])).toEqual({
      key: 'test/rule',
      validOn: '2015-01-01',
      knownOn: '2013-07-04',
      edition: '2026-01-01',
      status: 'in-werking',
      foreseen: true,
      value: 'value B',
      from: '2014-08-01',
      id: 'B',
      act: second.act,
      evidence: {
        source: { document: 'Act second', at: 'art. 1' },
        grade: 'quoted',
        voice: 'law',
        fact: { rule: 'test/rule', id: 'B' },
      },
      reason: 'B (act second, art. 1) applies on 2015-01-01; seen from 2013-07-04 that is still to come.',
      remarks: [],
    })
  })

  it('is asked as of the edition where no day of knowledge is given', () => {
    const asked = resolveRule(ruleOf(first, second), { validOn: '2015-01-01' })
    expect(asked).toMatchObject({ id: 'B', knownOn: '2026-01-01' })
  })

  it('does not depend on the order in which the answers are written', () => {
    const order = (...rule: readonly (typeof first)[]) => short(ask(ruleOf(...rule), ['2015-01-01', '2026-01-01']))
    expect(order(second, first)).toBe(order(first, second))
  })
})

describe('an answer that ended', () => {
  const temporary = effect('B', act('second', '2013-07-04'), '2014-08-01', { until: '2016-08-01' })

  it('does not let its predecessor rise again', () => {
    const after = ask(ruleOf(first, temporary), ['2017-01-01', '2026-01-01'])
    expect(short(after)).toBe('vervallen B')
    expect(after).toMatchObject({ statedValue: 'value B' })
    expect(after).not.toHaveProperty('value')
    expect(after.reason).toBe('B (act second, art. 1) no longer applies from 2016-08-01 on.')
  })

  it('nor where that predecessor had a later end of its own', () => {
    const long = { ...first, until: '2020-08-01' }
    expect(short(ask(ruleOf(long, temporary), ['2017-01-01', '2026-01-01']))).toBe('vervallen B')
  })

  it('has its last day the day before `until`', () => {
    expect(short(ask(ruleOf(first, temporary), ['2016-07-31', '2026-01-01']))).toBe('in-werking B')
    expect(short(ask(ruleOf(first, temporary), ['2016-08-01', '2026-01-01']))).toBe('vervallen B')
  })

  it('gives way to what is adopted for later', () => {
    const third = effect('C', act('third', '2017-01-01'), '2018-08-01')
    expect(short(ask(ruleOf(first, temporary, third), ['2017-01-01', '2026-01-01']))).toBe('vastgesteld C')
    expect(short(ask(ruleOf(first, temporary, third), ['2017-01-01', '2016-12-31']))).toBe('vervallen B')
  })

  it('by its own act was not ended by its successor', () => {
    const third = effect('C', act('third', '2014-01-01'), '2018-08-01')
    const planned = ask(ruleOf(temporary, third), ['2014-07-31', '2026-01-01'])
    expect(planned).toMatchObject({ status: 'vastgesteld', id: 'B' })
    expect(planned).not.toHaveProperty('endedBy')
  })

  it('can be ended by a later act, known from that act on', () => {
    const repeal = act('repeal', '2010-01-01')
    const rule = ruleOf({ ...first, changes: [{ by: repeal, ends: '2010-08-01' }] })
    expect(short(ask(rule, ['2010-08-01', '2009-12-31']))).toBe('in-werking A')
    expect(ask(rule, ['2010-08-01', '2010-01-01'])).toMatchObject({
      status: 'vervallen',
      endedBy: repeal,
      reason: 'A (act first, art. 1) no longer applies from 2010-08-01 on: ended by act repeal.',
    })
  })

  it('can be prolonged by a later act', () => {
    const rule = ruleOf({ ...temporary, changes: [{ by: act('longer', '2015-05-01'), ends: '2018-08-01' }] })
    expect(short(ask(rule, ['2017-01-01', '2015-04-30']))).toBe('vervallen B')
    expect(short(ask(rule, ['2017-01-01', '2015-05-01']))).toBe('in-werking B')
  })
})

describe('a successor that was taken back', () => {
  const withdrawal = act('withdrawal', '2014-05-01')
  const changes = [{ by: withdrawal, withdrawn: true as const, replacedBy: ['A'] }]
  const rule = ruleOf(first, { ...second, changes })

  it('leaves the running answer in force', () => {
    expect(short(ask(rule, ['2015-01-01', '2014-04-30']))).toBe('in-werking B foreseen')
    expect(short(ask(rule, ['2015-01-01', '2014-05-01']))).toBe('in-werking A')
  })

  it('is told apart from an answer that ended, where nothing runs', () => {
    const ended = { ...first, until: '2014-08-01' }
    const rule = ruleOf(ended, { ...second, changes })
    expect(ask(rule, ['2015-01-01', '2014-05-01'])).toMatchObject({
      status: 'nooit-in-werking',
      foreseen: false,
      statedValue: 'value B',
      id: 'B',
      endedBy: withdrawal,
      replacedBy: ['A'],
      reason: 'B (act second, art. 1) was to apply from 2014-08-01, was taken back by act withdrawal and never took effect.',
    })
    expect(short(ask(rule, ['2014-07-31', '2014-05-01']))).toBe('in-werking A')
  })

  it('never took effect on days it was not meant for either, where nothing else is known', () => {
    expect(short(ask(ruleOf({ ...second, changes }), ['2010-01-01', '2026-01-01']))).toBe('nooit-in-werking B')
  })
})

describe('a start by royal decree', () => {
  const decree = act('royal-decree', '2017-02-01')
  const pending = effect('B', act('second', '2016-10-05'), { pending: 'royal-decree' })
  const rule = ruleOf(first, { ...pending, changes: [{ by: decree, starts: '2018-04-01' }] })

  it('has no day, near or far, before the decree', () => {
    expect(short(ask(rule, ['2018-04-01', '2017-01-31']))).toBe('in-werking A')
    expect(short(ask(rule, ['9999-12-31', '2017-01-31']))).toBe('in-werking A')
    const alone = ask(ruleOf(pending), ['9999-12-31', '2017-01-31'])
    expect(alone).toMatchObject({ status: 'vastgesteld', id: 'B', remarks: ['start-pending'] })
    expect(alone.reason).toBe('B (act second, art. 1) is adopted and starts on a day still to be set (royal-decree).')
  })

  it('has the day that the decree sets, from the decree on', () => {
    expect(short(ask(rule, ['2018-03-31', '2017-02-01']))).toBe('in-werking A')
    expect(short(ask(rule, ['2018-04-01', '2017-02-01']))).toBe('in-werking B foreseen')
  })

  it('does not hide that the old answer ended', () => {
    const ended = ruleOf({ ...first, until: '2014-08-01' }, pending)
    expect(short(ask(ended, ['2015-01-01', '2026-01-01']))).toBe('vastgesteld B')
    expect(short(ask(ended, ['2015-01-01', '2016-10-04']))).toBe('vervallen A')
  })
})

describe('a start that was postponed', () => {
  const later = act('later', '2014-04-01')
  const rule = ruleOf(first, { ...second, changes: [{ by: later, starts: '2016-08-01' }] })

  it('holds the old answer longer, from the postponing act on', () => {
    expect(short(ask(rule, ['2015-01-01', '2014-03-31']))).toBe('in-werking B foreseen')
    expect(short(ask(rule, ['2015-01-01', '2014-04-01']))).toBe('in-werking A')
    expect(short(ask(rule, ['2016-08-01', '2014-04-01']))).toBe('in-werking B foreseen')
  })

  it('takes the changes in the order in which they became known, however they are written', () => {
    const again = act('again', '2016-02-01')
    const changes = [
      { by: again, starts: '2017-08-01' },
      { by: later, starts: '2016-08-01' },
    ]
    const rule = ruleOf(first, { ...second, changes })
    expect(short(ask(rule, ['2016-08-01', '2016-01-31']))).toBe('in-werking B foreseen')
    expect(short(ask(rule, ['2016-08-01', '2016-02-01']))).toBe('in-werking A')
  })
})

describe('a proposal', () => {
  const dates = { announcedOn: '2012-01-10', submittedOn: '2012-06-01', withdrawnOn: '2013-03-01' }
  const bill = act('bill', { kind: 'bill', ...dates })
  const proposed = effect('P', bill, '2014-08-01')

  it.each<[string, string]>([
    ['2012-01-09', 'onbekend '],
    ['2012-01-10', 'voorgenomen P'],
    ['2013-02-28', 'voorgenomen P'],
    ['2013-03-01', 'nooit-in-werking P'],
  ])('known %s: %s', (knownOn, expected) => {
    const { status, id } = ask(ruleOf(proposed), ['2015-01-01', knownOn])
    expect(`${status} ${id ?? ''}`).toBe(expected)
  })

  it('is never in force once another act has something else in its place', () => {
    const letter = act('letter', { announcedOn: '2012-01-10' })
    const changes = [{ by: second.act, withdrawn: true, replacedBy: ['B'] }] as const
    const left = ruleOf(effect('P', letter, { pending: 'regulation' }, { changes }))
    expect(short(ask(left, ['2015-01-01', '2012-06-01']))).toBe('voorgenomen P')
    expect(ask(left, ['2015-01-01', '2026-01-01'])).toMatchObject({
      status: 'nooit-in-werking', id: 'P', endedBy: second.act, replacedBy: ['B'],
    })
  })

  it('never stands in the way of what is adopted', () => {
    expect(short(ask(ruleOf(first, proposed), ['2015-01-01', '2012-06-01']))).toBe('in-werking A')
    expect(short(ask(ruleOf(first, proposed), ['2015-01-01', '2013-03-01']))).toBe('in-werking A')
    const ended = { ...first, until: '2014-08-01' }
    expect(short(ask(ruleOf(ended, proposed), ['2015-01-01', '2012-06-01']))).toBe('vervallen A')
  })

  it('becomes law with its adoption', () => {
    const adopted = effect('P', act('law', { submittedOn: '2012-06-01', publishedOn: '2013-07-04' }), '2014-08-01')
    expect(ask(ruleOf(adopted), ['2015-01-01', '2013-07-03'])).toMatchObject({
      status: 'voorgenomen',
      statedValue: 'value P',
      reason: 'P (act law, art. 1) is a proposal, not adopted.',
    })
    expect(short(ask(ruleOf(adopted), ['2015-01-01', '2013-07-04']))).toBe('in-werking P foreseen')
  })

  it('says who took it back', () => {
    expect(ask(ruleOf(proposed), ['2015-01-01', '2013-03-01'])).toMatchObject({ endedBy: bill, statedValue: 'value P' })
  })
})

describe('a start that was not read', () => {
  const started = (from: { after?: string; by?: string }) => ruleOf(effect('A', first.act, { unread: true, ...from }))

  it.each<[{ after?: string; by?: string }, string, string]>([
    [{ after: '2010-01-01', by: '2012-01-01' }, '2010-01-01', 'vastgesteld A'],
    [{ after: '2010-01-01', by: '2012-01-01' }, '2010-01-02', 'onbekend A'],
    [{ after: '2010-01-01', by: '2012-01-01' }, '2011-12-31', 'onbekend A'],
    [{ after: '2010-01-01', by: '2012-01-01' }, '2012-01-01', 'in-werking A'],
    [{ by: '2012-01-01' }, '0001-01-01', 'onbekend A'],
    [{ by: '2012-01-01' }, '2012-01-01', 'in-werking A'],
    [{ after: '2010-01-01' }, '2010-01-01', 'vastgesteld A'],
    [{ after: '2010-01-01' }, '9999-12-31', 'onbekend A'],
  ])('%o, valid %s: %s', (from, validOn, expected) => {
    expect(short(ask(started(from), [validOn, '2026-01-01']))).toBe(expected)
  })

  it('says what may apply, and derives what it does say', () => {
    const rule = started({ after: '2010-01-01', by: '2012-01-01' })
    expect(ask(rule, ['2011-01-01', '2026-01-01'])).not.toHaveProperty('value')
    expect(ask(rule, ['2011-01-01', '2026-01-01'])).toMatchObject({
      possible: [{ id: 'A', value: 'value A' }],
      remarks: ['start-not-read'],
      reason: 'A (act first, art. 1) may apply on 2011-01-01: its start was not read.',
    })
    expect(ask(rule, ['2013-01-01', '2026-01-01'])).toMatchObject({
      evidence: { grade: 'derived' },
      remarks: ['between-readings'],
    })
  })

  it('of a successor leaves its predecessor unsure on the same days', () => {
    const rule = ruleOf(first, effect('B', second.act, { unread: true, after: '2014-01-01', by: '2014-09-01' }))
    const on = (validOn: string) => short(ask(rule, [validOn, '2026-01-01']))
    expect(['2014-01-01', '2014-06-01', '2014-09-01'].map(on)).toEqual(['in-werking A', 'onbekend B', 'in-werking B'])
  })
})

describe('an end that was not read', () => {
  const ending = (until: { after?: string; by?: string }) => ruleOf({ ...first, until: { unread: true, ...until } })

  it.each<[{ after?: string; by?: string }, string, string]>([
    [{ after: '2014-03-06', by: '2014-11-13' }, '2014-03-06', 'in-werking A'],
    [{ after: '2014-03-06', by: '2014-11-13' }, '2014-03-07', 'onbekend A'],
    [{ after: '2014-03-06', by: '2014-11-13' }, '2014-11-12', 'onbekend A'],
    [{ after: '2014-03-06', by: '2014-11-13' }, '2014-11-13', 'vervallen A'],
    [{ after: '2014-03-06' }, '9999-12-31', 'onbekend A'],
    [{ by: '2014-11-13' }, '2008-08-01', 'onbekend A'],
    [{ by: '2014-11-13' }, '2014-11-13', 'vervallen A'],
  ])('%o, valid %s: %s', (until, validOn, expected) => {
    expect(short(ask(ending(until), [validOn, '2026-01-01']))).toBe(expected)
  })

  it('is not extrapolated: after the last text that was read the value is only possible', () => {
    expect(ask(ending({ after: '2014-03-06' }), ['2014-03-07', '2026-01-01'])).toMatchObject({
      possible: [{ id: 'A', value: 'value A' }],
      remarks: ['end-not-read'],
      reason: 'A (act first, art. 1) may apply on 2014-03-07: its end was not read.',
    })
  })

  it('and shows in a later text is no knowledge of an earlier day', () => {
    const rule = ending({ after: '2014-03-06', by: '2014-11-13' })
    expect(short(ask(rule, ['2015-01-01', '2014-11-12']))).toBe('onbekend A')
    expect(short(ask(rule, ['2015-01-01', '2014-11-13']))).toBe('vervallen A')
  })

  it('holds as derived between two readings, with both bounds bracketed', () => {
    const from = { unread: true as const, after: '2010-04-28', by: '2011-11-05' }
    const until = { unread: true as const, after: '2014-03-06', by: '2014-11-13' }
    const rule = ruleOf({ ...first, from, until })
    const days = ['2010-04-28', '2011-01-01', '2011-11-05', '2014-03-06', '2014-07-01', '2014-11-13']
    expect(days.map((on) => short(ask(rule, [on, '2026-01-01'])))).toEqual([
      'vastgesteld A',
      'onbekend A',
      'in-werking A',
      'in-werking A',
      'onbekend A',
      'vervallen A',
    ])
    expect(ask(rule, ['2013-01-01', '2026-01-01'])).toMatchObject({ evidence: { grade: 'derived' } })
  })

  it('names the act that is known to have ended it', () => {
    const repeal = act('repeal', '2018-03-09')
    const ends = { unread: true as const, after: '2017-12-31', by: '2019-01-01' }
    const rule = ruleOf({ ...first, changes: [{ by: repeal, ends }] })
    expect(ask(rule, ['2018-05-01', '2026-01-01'])).toMatchObject({
      status: 'onbekend',
      endedBy: repeal,
      reason:
        'A (act first, art. 1) may apply on 2018-05-01: its end was not read. It is known to have ended by act repeal.',
    })
    expect(short(ask(rule, ['2018-05-01', '2018-03-08']))).toBe('in-werking A')
  })

  it('does not blur an end that was read, where it is the start of the successor that was not', () => {
    const unreadStart = effect('B', second.act, { unread: true, after: '2014-01-01', by: '2014-09-01' })
    const rule = ruleOf({ ...first, until: '2012-08-01' }, unreadStart)
    expect(ask(rule, ['2011-01-01', '2026-01-01'])).toMatchObject({ evidence: { grade: 'quoted' }, remarks: [] })
    expect(short(ask(rule, ['2012-08-01', '2026-01-01']))).toBe('vastgesteld B')
  })

  it('does not make a weak grade stronger', () => {
    const until = { unread: true as const, after: '2014-03-06' }
    const rule = ruleOf({ ...first, grade: 'estimate', until })
    expect(ask(rule, ['2014-01-01', '2026-01-01'])).toMatchObject({ evidence: { grade: 'estimate' } })
  })

  it('before the start of a successor leaves the days between them open', () => {
    const rule = ruleOf({ ...first, until: { unread: true, after: '2012-01-01' } }, second)
    const on = (validOn: string) => short(ask(rule, [validOn, '2026-01-01']))
    expect(['2012-01-01', '2013-01-01', '2014-08-01'].map(on)).toEqual(['in-werking A', 'onbekend A', 'in-werking B'])
  })
})

describe('what was known of an act', () => {
  const known = (dates: Parameters<typeof act>[1], knownOn: string) => {
    const { status, remarks } = ask(ruleOf(effect('A', act('a', dates), '2013-08-01')), ['2014-01-01', knownOn])
    return [status, ...remarks]
  }

  it('counts from its publication, not from its own date', () => {
    const dates = { adoptedOn: '2013-06-26', publishedOn: '2013-07-11' }
    expect(known(dates, '2013-07-10')).toEqual(['onbekend'])
    expect(known(dates, '2013-07-11')).toEqual(['in-werking'])
  })

  it('counts from its own date where the publication was not read, and says so', () => {
    expect(known({ adoptedOn: '2013-06-26' }, '2013-06-25')).toEqual(['onbekend'])
    expect(known({ adoptedOn: '2013-06-26' }, '2013-06-26')).toEqual(['in-werking', 'publication-not-read'])
  })

  const firstText = { adoptedOn: { unread: true as const, after: '2012-08-01', by: '2013-08-01' } }

  it('counts from the first text that shows it, where nothing else was read', () => {
    expect(known(firstText, '2012-08-01')).toEqual(['onbekend'])
    expect(known(firstText, '2013-08-01')).toEqual(['in-werking', 'publication-not-read'])
  })

  it('is uncertain between the two texts: of a change', () => {
    const rule = ruleOf({ ...first, changes: [{ by: act('change', firstText), withdrawn: true }] })
    const seen = (knownOn: string) => {
      const { status, remarks } = ask(rule, ['2014-01-01', knownOn])
      return [status, ...remarks]
    }
    expect(seen('2012-08-01')).toEqual(['in-werking'])
    expect(seen('2012-08-02')).toEqual(['in-werking', 'knowledge-uncertain'])
    expect(seen('2013-07-31')).toEqual(['in-werking', 'knowledge-uncertain'])
    expect(seen('2013-08-01')).toEqual(['nooit-in-werking', 'publication-not-read'])
  })

  it('is uncertain between the two texts: of the act itself', () => {
    expect(known(firstText, '2012-08-02')).toEqual(['onbekend', 'knowledge-uncertain'])
    expect(known({ ...firstText, submittedOn: '2012-01-01' }, '2013-07-31')).toEqual([
      'voorgenomen',
      'knowledge-uncertain',
    ])
  })

  it('is uncertain between the two texts: of a successor that would apply', () => {
    const rule = ruleOf(first, effect('B', act('b', firstText), '2013-01-01'))
    expect(ask(rule, ['2014-01-01', '2012-08-01']).remarks).toEqual([])
    expect(ask(rule, ['2014-01-01', '2013-07-31'])).toMatchObject({ id: 'A', remarks: ['knowledge-uncertain'] })
  })

  it('does not reach beyond the edition, and says so', () => {
    expect(known('2013-07-11', '2026-01-01')).toEqual(['in-werking'])
    expect(known('2013-07-11', '2026-01-02')).toEqual(['in-werking', 'known-after-edition'])
    expect(ask(ruleOf(), ['2026-01-02', '2026-01-02']).remarks).toEqual(['known-after-edition', 'valid-after-edition'])
    expect(ask(ruleOf(first), ['2026-01-02', '2026-01-01']).remarks).toEqual(['valid-after-edition'])
    expect(ask(ruleOf(first), ['2026-01-02', '2025-12-31']).remarks).toEqual([])
  })
})

describe('foreseen', () => {
  const temporary = ruleOf({ ...second, until: '2016-08-01' })

  it.each<[string, string]>([
    ['2014-07-31', 'vastgesteld'],
    ['2014-08-01', 'in-werking'],
    ['2016-08-01', 'vervallen'],
  ])('is said on %s (%s) exactly when the start lies after the day of knowledge', (validOn, status) => {
    expect(ask(temporary, [validOn, '2014-07-31'])).toMatchObject({ status, foreseen: true })
    expect(ask(temporary, [validOn, '2014-08-01'])).toMatchObject({ status, foreseen: false })
  })

  it('is said where it is not certain that the start has come', () => {
    const rule = ruleOf(effect('A', first.act, { unread: true, after: '2010-01-01', by: '2012-01-01' }))
    expect(ask(rule, ['2013-01-01', '2011-01-01'])).toMatchObject({ status: 'in-werking', foreseen: true })
    expect(ask(rule, ['2013-01-01', '2012-01-01'])).toMatchObject({ status: 'in-werking', foreseen: false })
  })

  it('is never said of what was taken back', () => {
    const changes = [{ by: act('withdrawal', '2014-01-01'), withdrawn: true as const }]
    expect(ask(ruleOf({ ...second, changes }), ['2015-01-01', '2014-02-01']).foreseen).toBe(false)
  })
})

describe('a question with wrong dates', () => {
  it('names each of them', () => {
    expect(faults(() => ask(ruleOf(first), ['2015-02-30', 'today']))).toEqual({
      code: 'invalid-date',
      paths: ['validOn', 'knownOn'],
    })
  })
})
