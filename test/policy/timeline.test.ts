import { describe, expect, it } from 'vitest'
import { diffRule, timelineOf } from '../../src/policy/index.js'
import { faults } from '../core/thrown.js'
import { act, effect, ruleOf } from './synthetic.js'

const withdrawal = act('withdrawal', '2014-05-01')
const first = effect('A', act('first', '2008-03-01'), '2008-08-01')
const second = effect('B', act('second', '2013-07-04'), '2014-08-01')
const replaced = effect('B', second.act, '2014-08-01', { changes: [{ by: withdrawal, withdrawn: true }] })

describe('timelineOf', () => {
  const seen = (rule: ReturnType<typeof ruleOf>, knownOn?: string) =>
    timelineOf(rule, knownOn).map(({ from, until, resolution }) => [from, until, resolution.status, resolution.id])

  it('follows the answers of a rule, as of the edition or an earlier day', () => {
    const rule = ruleOf(first, { ...second, until: '2018-08-01' })
    expect(seen(rule)).toEqual([
      [undefined, '2008-08-01', 'vastgesteld', 'A'],
      ['2008-08-01', '2014-08-01', 'in-werking', 'A'],
      ['2014-08-01', '2018-08-01', 'in-werking', 'B'],
      ['2018-08-01', undefined, 'vervallen', 'B'],
    ])
    expect(seen(rule, '2013-07-03')).toEqual([
      [undefined, '2008-08-01', 'vastgesteld', 'A'],
      ['2008-08-01', undefined, 'in-werking', 'A'],
    ])
  })

  it('shows days that were not read as a stretch of their own', () => {
    const until = { unread: true as const, after: '2014-03-06', by: '2014-11-13' }
    expect(seen(ruleOf({ ...first, until }))).toEqual([
      [undefined, '2008-08-01', 'vastgesteld', 'A'],
      ['2008-08-01', '2014-03-07', 'in-werking', 'A'],
      ['2014-03-07', '2014-11-13', 'onbekend', 'A'],
      ['2014-11-13', undefined, 'vervallen', 'A'],
    ])
  })

  it('tells apart the days on which the start and those on which the end was not read', () => {
    const from = { unread: true as const, after: '2010-01-01', by: '2012-01-01' }
    const until = { unread: true as const, after: '2011-06-01' }
    const spans = timelineOf(ruleOf({ ...first, from, until }))
    expect(spans.map((span) => [span.from, ...span.resolution.remarks])).toEqual([
      [undefined],
      ['2010-01-02', 'start-not-read'],
      ['2012-01-01', 'end-not-read'],
    ])
  })

  it('is one stretch without beginning or end where nothing was known', () => {
    expect(seen(ruleOf(first), '2008-02-29')).toEqual([[undefined, undefined, 'onbekend', undefined]])
  })

  it('joins the days before and after a start that was taken back', () => {
    expect(seen(ruleOf(first, replaced))).toEqual([
      [undefined, '2008-08-01', 'vastgesteld', 'A'],
      ['2008-08-01', undefined, 'in-werking', 'A'],
    ])
  })

  it('refuses a day of knowledge that is none', () => {
    expect(faults(() => timelineOf(ruleOf(first), '2014-02-30'))).toEqual({ code: 'invalid-date', paths: ['knownOn'] })
  })
})

describe('diffRule', () => {
  const rule = ruleOf(first, replaced)
  const seen = (earlier: string, later: string) =>
    diffRule(rule, [earlier, later]).map(({ from, until, before, after, because }) => [
      from,
      until,
      `${before.status} ${before.id ?? ''}`,
      `${after.status} ${after.id ?? ''}`,
      because.map(({ id }) => id),
    ])

  it('tells what an act changed, on which days', () => {
    expect(seen('2013-07-03', '2013-07-04')).toEqual([
      ['2014-08-01', undefined, 'in-werking A', 'in-werking B', ['second']],
    ])
    expect(seen('2014-04-30', '2014-05-01')).toEqual([
      ['2014-08-01', undefined, 'in-werking B', 'in-werking A', ['withdrawal']],
    ])
  })

  it('cuts where either of the two views does', () => {
    expect(seen('2008-01-01', '2013-07-04')).toEqual([
      [undefined, '2008-08-01', 'onbekend ', 'vastgesteld A', ['first', 'second']],
      ['2008-08-01', '2014-08-01', 'onbekend ', 'in-werking A', ['first', 'second']],
      ['2014-08-01', undefined, 'onbekend ', 'in-werking B', ['first', 'second']],
    ])
  })

  it('has nothing to say where what became known was undone again', () => {
    expect(diffRule(rule, ['2013-07-03', '2014-05-01'])).toEqual([])
  })

  it('tells apart what was expected and what then started, without an act', () => {
    const [change] = diffRule(ruleOf(second), ['2014-07-31', '2014-08-01']).filter(({ from }) => from === '2014-08-01')
    expect(change).toMatchObject({ before: { foreseen: true }, after: { foreseen: false }, because: [] })
  })

  it('refuses two days in the wrong order, and names each that is none', () => {
    expect(faults(() => diffRule(rule, ['2014-05-01', '2014-04-30']))).toEqual({
      code: 'invalid-period',
      paths: ['knownOn[1]'],
    })
    expect(faults(() => diffRule(rule, ['2014-02-30', 'later']))).toEqual({
      code: 'invalid-date',
      paths: ['knownOn[0]', 'knownOn[1]'],
    })
  })
})
