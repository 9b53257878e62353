import { describe, expect, it } from 'vitest'
import { lintRules } from '../../src/policy/lint.js'
import { resolveRule, type PolicyStatus } from '../../src/policy/resolve.js'
import type { DatedRule } from '../../src/policy/rule.js'
import * as acts from '../../src/placement/acts.js'
import * as facts from '../../src/placement/facts.js'

const rules: readonly DatedRule<unknown>[] = Object.values(facts)

const ruleOf = (key: string): DatedRule<unknown> => {
  const rule = rules.find((each) => each.key === `placement/${key}`)
  if (rule === undefined) throw new Error(`no rule ${key}`)
  return rule
}

const rows = (key: string) =>
  ruleOf(key).effects.map(({ id, act, article, from, until, grade }) => [id, act.id, article, from, until, grade])

const unread = (after?: string, by?: string) => ({
  unread: true,
  ...(after === undefined ? {} : { after }),
  ...(by === undefined ? {} : { by }),
})

const [text2007, text2013, text2014] = ['2007-05-27', '2013-08-19', '2014-10-16']
const from2007 = unread(undefined, text2007)
const from2013 = unread(text2007, text2013)
const from2015 = unread('2015-07-16', '2015-08-17')
const to2014 = unread(text2014)
const to2015 = unread('2015-09-01')
const to2024 = unread('2024-11-18')
const kind2007 = 'kinderarbeid-text-2007-05-27'
const kind2013 = 'kinderarbeid-text-2013-08-19'
const wvo2010 = 'wvo-text-2010-08-01'
const wvo2015 = 'wvo-text-2015-08-17'

describe('the dated rules', () => {
  it('have no fault', () => {
    expect(lintRules(rules)).toEqual([])
  })

  it('are these', () => {
    expect(rules.map((rule) => rule.key).sort()).toEqual([
      'placement/entreeopleiding-in-vmbo/hours-norm',
      'placement/entreeopleiding-in-vmbo/practice',
      'placement/leerwerktraject/agreement',
      'placement/leerwerktraject/programme-hours',
      'placement/light-work/excluded',
      'placement/light-work/protective-equipment',
      'placement/light-work/weights',
      'placement/maatschappelijke-stage/holiday-week',
      'placement/maatschappelijke-stage/school-week',
      'placement/maatschappelijke-stage/scope',
      'placement/ordinary-light-work/limits',
      'placement/under-16/absent-limits',
      'placement/under-16/ages',
      'placement/under-16/agreement',
      'placement/under-16/hours',
      'placement/under-16/rest',
      'placement/under-16/work',
    ])
  })

  it('explain every inference', () => {
    const inferred = rules.flatMap((rule) => rule.effects).filter((effect) => effect.grade === 'inferred')
    expect(inferred.map(({ id }) => id).sort()).toEqual(['AIV-03', 'KND-01'])
    expect(inferred.filter(({ note }) => note === undefined)).toEqual([])
  })
})

describe('the facts against their sources', () => {
  it.each([
    ['under-16/ages', [['KND-01', kind2007, 'art. 3:1', from2007, to2024, 'inferred']]],
    ['under-16/hours', [['KND-01', kind2007, 'art. 3:1 lid 2 and 3', from2007, to2024, 'quoted']]],
    ['under-16/rest', [['KND-02', kind2007, 'art. 3:1 lid 2', from2007, to2024, 'quoted']]],
    ['under-16/agreement', [['KND-03', kind2007, 'art. 3:1 lid 1', from2007, to2024, 'quoted']]],
    ['under-16/work', [['KND-01', kind2007, 'art. 3:1', from2007, to2024, 'quoted']]],
    ['under-16/absent-limits', [['KND-09', kind2007, 'art. 3:1', from2007, to2014, 'quoted']]],
    [
      'light-work/weights',
      [['KND-04', 'kinderarbeid-text-2015', 'art. 1:1', unread(undefined, '2015-12-31'), to2024, 'quoted']],
    ],
    [
      'light-work/protective-equipment',
      [
        ['KND-04-2007', kind2007, 'art. 1:1 lid 2', from2007, from2013, 'quoted'],
        ['KND-04', kind2013, 'art. 3:1 lid 4', from2013, to2024, 'quoted'],
      ],
    ],
    [
      'light-work/excluded',
      [
        ['KND-10-2007', kind2007, 'art. 1:1 lid 2', from2007, from2013, 'quoted'],
        ['KND-10', kind2013, 'art. 1:1 lid 2', from2013, to2014, 'quoted'],
      ],
    ],
    ['maatschappelijke-stage/scope', [['KND-05', kind2013, 'art. 3:2 and 3:3', from2013, to2024, 'quoted']]],
    ['maatschappelijke-stage/school-week', [['KND-06', kind2013, 'art. 3:2', from2013, to2014, 'quoted']]],
    ['maatschappelijke-stage/holiday-week', [['KND-07', kind2013, 'art. 3:3', from2013, to2014, 'quoted']]],
    [
      'leerwerktraject/agreement',
      [
        ['LWT-04-2010', wvo2010, 'art. 10b3–10b7', unread(undefined, '2010-08-01'), from2015, 'quoted'],
        ['LWT-04', wvo2015, 'art. 10b3–10b7', from2015, to2015, 'quoted'],
      ],
    ],
    ['entreeopleiding-in-vmbo/practice', [['AIV-03', wvo2010, 'art. 10b8 lid 5', '2009-08-01', to2015, 'inferred']]],
  ])('%s', (key, expected) => {
    expect(rows(key)).toEqual(expected)
  })

  it('KND-01 and KND-02: 35 hours a week, 7 a day, school time included; 14 hours of rest and half an hour', () => {
    expect(facts.placementHours.effects[0]?.value).toEqual({
      most: { hours: 35, per: 'week' },
      dayHours: 7,
      schoolTime: 'counts',
      sideJob: 'not-stated',
    })
    expect(facts.placementRest.effects[0]?.value).toEqual({
      sunday: 'no-work',
      restHours: 14,
      restIncludes: { from: '19:00', until: '07:00' },
      breakAfterHours: 4.5,
      breakMinutes: 30,
    })
  })

  it('KND-10: seafaring is added in 2013', () => {
    const [before, after] = facts.excludedWork.effects.map(({ value }) => value.kinds)
    expect(after).toEqual([...before!, 'seafaring'])
  })

  it('KND-06 to KND-08: the other limits', () => {
    const [schoolWeek, holidayWeek] = [facts.socialPlacementSchoolWeek, facts.socialPlacementHolidayWeek]
    expect(schoolWeek.effects[0]?.value).toMatchObject({ weekHours: 12, schoolDayHours: 2, daysAWeek: 5 })
    expect(holidayWeek.effects[0]?.value).toMatchObject({ weekHours: 35, weeksAYear: 4, daysAWeek: 5 })
    expect(facts.ordinaryLightWork.effects[0]?.value).toMatchObject({
      at13And14SchoolWeek: { weekHours: 12, schoolDayHours: 0, otherDayHours: 7 },
      at15SchoolWeek: { weekHours: 12, schoolDayHours: 2, otherDayHours: 8 },
      at15HolidayWeek: { weekHours: 40, otherDayHours: 8, weeksAYear: 6, consecutiveWeeks: 4 },
      boundsSchoolPlacement: false,
    })
  })

  it('the report: a year in the place of the week, said by the vmbo', () => {
    expect(facts.placementHours.readings).toMatchObject([
      {
        id: 'report-2014/35-hours-a-year',
        holder: 'vmbo',
        value: { most: { hours: 35, per: 'school-year' }, sideJob: 'counts' },
        source: { at: 'section 4.1.4, lines 816-820' },
      },
    ])
    expect(facts.placementWork.readings).toMatchObject([{ holder: 'vmbo', value: { industrial: 'not-allowed' } }])
  })

  it('has an identifier for every act', () => {
    expect(Object.values(acts).map(({ source }) => source.identifier)).not.toContain(undefined)
  })
})

const cases: [key: string, validOn: string, status: PolicyStatus, id?: string][] = [
  ['under-16/hours', '2007-05-26', 'onbekend', 'KND-01'],
  ['under-16/hours', '2007-05-27', 'in-werking', 'KND-01'],
  ['under-16/hours', '2024-11-18', 'in-werking', 'KND-01'],
  ['under-16/hours', '2024-11-19', 'onbekend', 'KND-01'],
  ['light-work/protective-equipment', '2007-05-27', 'in-werking', 'KND-04-2007'],
  ['light-work/protective-equipment', '2010-01-01', 'onbekend', 'KND-04'],
  ['light-work/protective-equipment', '2013-08-19', 'in-werking', 'KND-04'],
  ['maatschappelijke-stage/school-week', '2013-08-19', 'in-werking', 'KND-06'],
  ['maatschappelijke-stage/school-week', '2014-10-17', 'onbekend', 'KND-06'],
  ['leerwerktraject/agreement', '2015-07-16', 'in-werking', 'LWT-04-2010'],
  ['leerwerktraject/agreement', '2015-08-01', 'onbekend', 'LWT-04'],
  ['leerwerktraject/agreement', '2015-08-17', 'in-werking', 'LWT-04'],
  ['leerwerktraject/programme-hours', '2014-10-01', 'in-werking', 'LWT-09-2010'],
  ['entreeopleiding-in-vmbo/hours-norm', '2015-07-16', 'in-werking', 'AIV-08'],
  ['entreeopleiding-in-vmbo/hours-norm', '2015-08-17', 'in-werking', 'AIV-08-2015'],
]

describe('the rules on a day', () => {
  it.each(cases)('%s on %s: %s', (key, validOn, status, id) => {
    const answer = resolveRule(ruleOf(key), { validOn })
    expect([answer.status, answer.id]).toEqual([status, id])
  })
})
