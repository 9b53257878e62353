import { describe, expect, it } from 'vitest'
import { lintRules, type DatedRule, type Reading } from '../../src/policy/index.js'
import { appliedRule, assertReading } from '../../src/policy/reading.js'
import { errorOf } from '../support/error-of.js'
import { act, effect, ruleOf } from './synthetic.js'

const reading: Reading<string> = {
  id: 'report/other',
  holder: 'vmbo',
  value: 'another value',
  source: { document: 'Report', at: 'lines 1-2' },
  knownOn: '2013-07-01',
  note: 'The law says otherwise.',
}
const rule: DatedRule<string> = {
  ...ruleOf(effect('A', act('first', '2008-03-01'), '2008-08-01')),
  readings: [reading],
}

describe('the value a rule function goes by', () => {
  it('is the law, unless a reading is asked for', () => {
    expect(appliedRule(rule, '2010-01-01')).toMatchObject({ value: 'value A', id: 'A', status: 'in-werking' })
    expect(appliedRule(rule, '2010-01-01', { reading: 'law' }).id).toBe('A')
    expect(appliedRule(rule, '2010-01-01', { reading: 'of another rule' }).id).toBe('A')
  })

  it('is the reading with its own voice where that is asked for, beside the status of the law', () => {
    const applied = appliedRule(rule, '2010-01-01', { reading: 'report/other' })
    expect(applied).toMatchObject({ value: 'another value', id: 'report/other', status: 'in-werking' })
    expect(applied.evidence).toMatchObject({ voice: 'vmbo', grade: 'estimate', note: 'The law says otherwise.' })
    expect(applied.reason).toBe('report/other (Report, lines 1-2) says so; it is not the law.')
  })

  it('is no reading that nobody had said yet, and not the law in its place', () => {
    const heard = appliedRule(rule, '2010-01-01', { reading: 'report/other', knownOn: '2013-07-01' })
    expect(heard).toMatchObject({ value: 'another value', status: 'in-werking' })
    const early = appliedRule(rule, '2010-01-01', { reading: 'report/other', knownOn: '2013-06-30' })
    expect(early).not.toHaveProperty('value')
    expect(early).toMatchObject({ id: 'report/other', status: 'onbekend', foreseen: false })
    expect(early.reason).toBe('Nobody had said report/other yet on 2013-06-30.')
    expect(early.evidence).toEqual({
      source: { document: 'policy register, test/rule' },
      grade: 'derived',
      voice: 'vmbo',
      fact: { rule: 'test/rule', id: 'report/other' },
      note: early.reason,
    })
  })

  it.each([
    ['2013-05-31', undefined, 'Nobody had said report/other yet on 2013-05-31.'],
    ['2013-06-01', undefined, 'That report/other had been said by 2013-06-01 was not read.'],
    ['2013-12-30', undefined, 'That report/other had been said by 2013-12-30 was not read.'],
    ['2013-12-31', 'another value', 'report/other (Report, lines 1-2) says so; it is not the law.'],
    [undefined, 'another value', 'report/other (Report, lines 1-2) says so; it is not the law.'],
  ])('is, known on %s, a reading first heard between two days only from the later one: %s', (knownOn, value, reason) => {
    const between = { ...reading, knownOn: { unread: true, after: '2013-05-31', by: '2013-12-31' } } as const
    const applied = appliedRule({ ...rule, readings: [between] }, '2010-01-01', { reading: 'report/other', knownOn })
    expect([applied.value, applied.reason]).toEqual([value, reason])
  })

  it('is never a reading of which no day is certain', () => {
    const undated = { ...reading, knownOn: { unread: true, after: '2013-05-31' } } as const
    expect(appliedRule({ ...rule, readings: [undated] }, '2010-01-01', { reading: 'report/other' }).value).toBeUndefined()
  })

  it('refuses a day of knowledge that is none, also for a reading', () => {
    const asked = () => appliedRule(rule, '2010-01-01', { reading: 'report/other', knownOn: '2013' })
    expect(errorOf(asked).code).toBe('invalid-date')
  })

  it('is absent where the law does not apply or is not known', () => {
    expect(appliedRule(rule, '2008-07-31')).not.toHaveProperty('value')
    const early = appliedRule(rule, '2010-01-01', { knownOn: '2000-01-01' })
    expect(early).toMatchObject({ status: 'onbekend', evidence: { grade: 'derived' } })
    expect(early).not.toHaveProperty('value')
  })
})

describe('days after the last text that was read', () => {
  const open = { until: { unread: true, after: '2015-11-24' } } as const
  const read = ruleOf(effect('A', act('first', '2008-03-01'), '2008-08-01', open))
  const unchanged = { afterLastText: 'unchanged' } as const

  it.each([
    ['2015-11-24', {}, 'value A'],
    ['2015-11-25', {}, undefined],
    ['2015-11-25', { afterLastText: 'unknown' }, undefined],
    ['2015-11-25', unchanged, 'value A'],
    ['2008-07-31', unchanged, undefined],
    ['2015-11-25', { ...unchanged, knownOn: '2008-02-29' }, undefined],
  ] as const)('%s, %o: %s', (on, context, value) => {
    expect(appliedRule(read, on, context).value).toBe(value)
  })

  it('are graded as inferred, name that text, and stay unknown as law', () => {
    const applied = appliedRule(read, '2020-01-01', unchanged)
    expect(applied).toMatchObject({ id: 'A', status: 'onbekend', foreseen: false })
    expect(applied.evidence).toMatchObject({ grade: 'inferred', fact: { rule: 'test/rule', id: 'A' } })
    expect(applied.evidence.note).toBe('The last text read is of 2015-11-24; taken as unchanged since.')
  })

  it('are not passed over where a later text or act shows an end', () => {
    const gone = ruleOf(effect('A', act('first', '2008-03-01'), '2008-08-01', {
      until: { unread: true, after: '2015-11-24', by: '2020-01-01' },
    }))
    const ended = ruleOf(effect('A', act('first', '2008-03-01'), '2008-08-01', {
      ...open,
      changes: [{ by: act('second', '2017-01-01'), ends: { unread: true, after: '2015-11-24' } }],
    }))
    expect(appliedRule(gone, '2018-01-01', unchanged).value).toBeUndefined()
    expect(appliedRule(ended, '2018-01-01', unchanged).value).toBeUndefined()
    expect(appliedRule(ended, '2018-01-01', { ...unchanged, knownOn: '2016-12-31' }).value).toBe('value A')
  })
})

it('a reading that no rule has is refused by name', () => {
  expect(errorOf(() => { assertReading('report/othr', [rule], 'reading') }).message).toContain('one of law, report/other')
  expect(() => { assertReading('report/other', [rule], 'reading') }).not.toThrow()
})

it('lint wants a source, lines, a date and a note of a reading, and each id once', () => {
  const bare = { ...reading, source: { document: 'Report' }, knownOn: '2013', note: '' }
  expect(lintRules([{ ...rule, readings: [reading, reading, bare] }]).map(({ path, message }) => `${path}: ${message}`)).toEqual([
    "test/rule@report/other.knownOn: '2013' is not a day",
    'test/rule@report/other.source: the reading has no place in a source',
    'test/rule@report/other.note: there is no note',
    'test/rule@report/other: the id of a reading is used twice',
  ])
})
