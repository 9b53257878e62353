import { expect, it } from 'vitest'
import { entreeRefusal, terminationsRefusal } from '../../src/admission/refusal.js'
import { lintRules, resolveRule, type DatedRule } from '../../src/policy/index.js'
import { rows, unread } from '../support/fact-table.js'

const ids = (rule: DatedRule<unknown>, ...days: string[]) =>
  days.map((validOn) => {
    const { status, id } = resolveRule(rule, { validOn })
    return `${status} ${id}`
  })

it('ENT-04: an institution may refuse who was in the entreeopleiding before', () => {
  expect(entreeRefusal.key).toBe('admission/entree/refusal')
  expect(rows(entreeRefusal)).toEqual([
    [
      ['ENT-04', 'quoted', 'doelmatige-leerwegen-2013', 'WEB art. 8.1.1b lid 2'],
      ['2014-08-01', undefined],
      { enrolledInPastStudyYears: 2, force: 'power' },
    ],
  ])
  expect(ids(entreeRefusal, '2014-07-31', '2014-08-01')).toEqual(['vastgesteld ENT-04', 'in-werking ENT-04'])
  const voices = entreeRefusal.readings!.map(({ id, holder, source, value }) => [id, holder, source.at, value.force])
  expect(voices).toEqual([
    ['report-2014/two-years-at-most', 'researchers', 'line 1663', 'ban'],
    ['report-2014/closed-after-two-years', 'vmbo', 'lines 934-936', 'ban'],
  ])
})

it('TOE-04: an institution may refuse who had three study advices', () => {
  expect(terminationsRefusal.key).toBe('admission/mbo/refusal-after-terminations')
  expect(rows(terminationsRefusal)).toEqual([
    [
      ['TOE-04', 'quoted', 'web-text-2021', 'WEB art. 8.1.1c'],
      [unread('2018-03-31', '2021-12-31'), undefined],
      { terminations: 3, fewerStudyYearsSince: 3, force: 'power' },
    ],
  ])
  expect(ids(terminationsRefusal, '2018-03-31', '2018-04-01', '2021-12-30', '2021-12-31')).toEqual([
    ...['vastgesteld TOE-04', 'onbekend TOE-04', 'onbekend TOE-04', 'in-werking TOE-04'],
  ])
})

it('have no fault', () => {
  expect(lintRules([entreeRefusal, terminationsRefusal])).toEqual([])
})
