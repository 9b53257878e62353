import { describe, expect, it } from 'vitest'
import { lintRules } from '../../src/policy/lint.js'
import { resolveRule, type PolicyStatus } from '../../src/policy/resolve.js'
import type { Act, DatedRule } from '../../src/policy/index.js'
import * as acts from '../../src/placement/acts.js'
import * as facts from '../../src/placement/facts.js'
import { rows, stated, unread } from '../support/fact-table.js'

const rules: readonly DatedRule<unknown>[] = Object.values(facts)

const ruleOf = (key: string): DatedRule<unknown> => {
  const rule = rules.find((each) => each.key === `placement/${key}`)
  if (rule === undefined) throw new Error(`no rule ${key}`)
  return rule
}

const [text2007, text2013] = ['2007-05-27', '2013-08-19']
const from2007 = unread(undefined, text2007)
const from2013 = unread(text2007, text2013)
const from2015 = unread('2015-07-16', '2015-08-17')
const from2010 = unread(undefined, '2010-08-01')
const to2014 = unread('2014-10-16')
const to2015 = unread('2015-09-01')
const kind2007 = 'kinderarbeid-text-2007-05-27'
const kind2013 = 'kinderarbeid-text-2013-08-19'
const wvo2010 = 'wvo-text-2010-08-01'
const wvo2015 = 'wvo-text-2015-08-17'
const endOfWvo = ['wvo-2020', { ends: unread('2022-07-31') }]

const excluded = ['checkout-work', 'unvaried-posture', 'barred-by-arbobesluit', 'unpreventable-psychosocial-load']
const restOf14 = { hours: 14, from: '19:00', until: '07:00' }

/** Every answer of every rule: where it stands, its days, what it says, and what a later act did to it. */
const expectedRows: Record<string, unknown[]> = {
  'under-16/ages': [[['KND-01', 'inferred', kind2007, 'art. 3:1'], [from2007, undefined], { from: 14, below: 16 }]],
  'under-16/hours': [
    [
      ['KND-01', 'quoted', kind2007, 'art. 3:1 lid 2 and 3'],
      [from2007, undefined],
      { most: { hours: 35, per: 'week' }, dayHours: 7, schoolTime: 'counts', sideJob: 'not-stated' },
    ],
  ],
  'under-16/rest': [
    [
      ['KND-02', 'quoted', kind2007, 'art. 3:1 lid 2'],
      [from2007, undefined],
      {
        ...{ sunday: 'no-work', restHours: 14, restIncludes: { from: '19:00', until: '07:00' } },
        ...{ breakAfterHours: 4.5, breakMinutes: 30 },
      },
    ],
  ],
  'under-16/agreement': [
    [
      ['KND-03', 'quoted', kind2007, 'art. 3:1 lid 1'],
      [from2007, undefined],
      { signed: 'beforehand', coSignedBy: 'parent-or-guardian' },
    ],
  ],
  'under-16/work': [
    [
      ['KND-01', 'quoted', kind2007, 'art. 3:1'],
      [from2007, undefined],
      { kind: 'light-work', within: ['school-plan', 'vervangende-leerplicht'], industrial: 'allowed' },
    ],
  ],
  'under-16/absent-limits': [
    [
      ['KND-09', 'quoted', kind2007, 'art. 3:1'],
      [from2007, to2014],
      { ownHolidayLimits: false, weeksAYearLimited: false, daysAWeekLimitedBy: 'sunday-only' },
    ],
  ],
  // Read in texts of 2015, 2019 and 2024; no text read of those years is later than 28 November 2015.
  'light-work/weights': [
    [
      ['KND-04', 'quoted', 'kinderarbeid-text-2015', 'art. 1:1'],
      [unread(undefined, '2015-11-28'), undefined],
      { liftKg: 10, pushOrPullKg: 20 },
    ],
  ],
  // Allowed from the text of 2013 on; in that of 2007 it was no light work.
  'light-work/protective-equipment': [
    [
      ['KND-04-2007', 'quoted', kind2007, 'art. 1:1 lid 2'],
      [from2007, from2013],
      { inSchoolPlacement: 'no-light-work' },
    ],
    [['KND-04', 'quoted', kind2013, 'art. 3:1 lid 4'], [from2013, undefined], { inSchoolPlacement: 'allowed' }],
  ],
  'light-work/excluded': [
    [['KND-10-2007', 'quoted', kind2007, 'art. 1:1 lid 2'], [from2007, from2013], { kinds: excluded }],
    [['KND-10', 'quoted', kind2013, 'art. 1:1 lid 2'], [from2013, to2014], { kinds: [...excluded, 'seafaring'] }],
  ],
  'maatschappelijke-stage/scope': [
    [
      ['KND-05', 'quoted', kind2013, 'art. 3:2 and 3:3'],
      [from2013, undefined],
      { from: 13, below: 15, work: 'non-industrial-light-work' },
    ],
  ],
  'maatschappelijke-stage/school-week': [
    [
      ['KND-06', 'quoted', kind2013, 'art. 3:2'],
      [from2013, to2014],
      {
        ...{ weekHours: 12, schoolDayHours: 2, otherDayHours: 7, daysAWeek: 5 },
        ...{ rest: restOf14, breakMinutes: 30, breakAfterHours: 4.5 },
      },
    ],
  ],
  'maatschappelijke-stage/holiday-week': [
    [
      ['KND-07', 'quoted', kind2013, 'art. 3:3'],
      [from2013, to2014],
      { weekHours: 35, otherDayHours: 7, daysAWeek: 5, weeksAYear: 4, consecutiveWeeks: 3 },
    ],
  ],
  'ordinary-light-work/limits': [
    [
      ['KND-08', 'quoted', 'kinderarbeid-text-2014-10-16', 'art. 4:1, 4:2, 5:1 and 5:2'],
      [unread(undefined, '2014-10-16'), to2014],
      {
        at13And14SchoolWeek: { weekHours: 12, schoolDayHours: 0, otherDayHours: 7 },
        at13And14HolidayWeek: { weekHours: 35, otherDayHours: 7, weeksAYear: 4, consecutiveWeeks: 3 },
        at15SchoolWeek: {
          ...{ weekHours: 12, schoolDayHours: 2, otherDayHours: 8 },
          rest: { hours: 12, from: '19:00', until: '07:00' },
        },
        at15HolidayWeek: {
          ...{ weekHours: 40, otherDayHours: 8, weeksAYear: 6, consecutiveWeeks: 4 },
          rest: { from: '21:00', until: '07:00' },
        },
        boundsSchoolPlacement: false,
      },
    ],
  ],
  'leerwerktraject/agreement': [
    [
      ['LWT-04-2010', 'quoted', wvo2010, 'art. 10b3–10b7'],
      [from2010, from2015],
      { parties: 4, kenniscentrumSigns: true, review: 'regularly', cooperationOnMboLevel: 2 },
    ],
    [
      ['LWT-04', 'quoted', wvo2015, 'art. 10b3–10b7'],
      [from2015, undefined],
      {
        ...{ parties: 3, kenniscentrumSigns: false, review: { everyYears: 4 } },
        ...{ lapsesAfterYears: 4, cooperationOnMboLevel: 2 },
      },
      endOfWvo,
    ],
  ],
  'leerwerktraject/programme-hours': [
    [
      ['LWT-09-2010', 'quoted', wvo2010, 'art. 10b lid 2, from 2013 art. 6g'],
      [from2010, from2015],
      { leerjaar3: 1000, leerjaar4: 700 },
    ],
    [
      ['LWT-09', 'quoted', wvo2015, 'art. 6g and 6g1'],
      [from2015, to2015],
      { fourYears: 3700, daysAYear: 189 },
    ],
  ],
  'entreeopleiding-in-vmbo/practice': [
    [
      ['AIV-03', 'inferred', wvo2010, 'art. 10b8 lid 5'],
      ['2009-08-01', undefined],
      { under16: 'suitable-light-work', inAndOutsideSchool: 'integrated', mentor: 'qualified' },
      endOfWvo,
    ],
  ],
  'entreeopleiding-in-vmbo/hours-norm': [
    [['AIV-08', 'quoted', wvo2010, 'art. 10b8 lid 1'], [from2010, from2015], { bbNormApplies: true }],
    [['AIV-08-2015', 'quoted', wvo2015, 'art. 10b8 lid 1'], [from2015, to2015], { bbNormApplies: false }],
  ],
}

describe('the facts against their sources', () => {
  it.each(Object.keys(expectedRows))('%s', (key) => {
    expect(rows(ruleOf(key))).toEqual(expectedRows[key])
  })

  it('are all of them, and sound', () => {
    expect(rules.map(({ key }) => key).sort()).toEqual(Object.keys(expectedRows).map((key) => `placement/${key}`).sort())
    expect(lintRules(rules)).toEqual([])
  })

  it('explain every inference', () => {
    const inferred = rules.flatMap((rule) => rule.effects).filter((effect) => effect.grade === 'inferred')
    expect(inferred.map(({ id }) => id).sort()).toEqual(['AIV-03', 'KND-01'])
    expect(inferred.filter(({ note }) => note === undefined)).toEqual([])
  })

  it('the report: a year in the place of the week, said by the vmbo in the talks of 2013', () => {
    const said = { holder: 'vmbo', source: { at: 'section 4.1.4, lines 816-820' } }
    expect(facts.placementHours.readings).toMatchObject([
      {
        ...{ id: 'report-2014/35-hours-a-year', ...said, knownOn: unread('2013-05-31', '2013-12-31') },
        value: { most: { hours: 35, per: 'school-year' }, schoolTime: 'counts', sideJob: 'counts' },
      },
    ])
    expect(facts.placementHours.readings![0]!.value.dayHours).toBeUndefined()
    expect(facts.placementWork.readings).toMatchObject([{ ...said, value: { industrial: 'not-allowed' } }])
  })

  it.each<[Act, string, string | undefined, unknown]>([
    [acts.kinderarbeidTekst2007, 'BWBR0007195', text2007, unread(undefined, text2007)],
    [acts.kinderarbeidTekst2013, 'BWBR0007195', text2013, unread(text2007, text2013)],
    [acts.kinderarbeidTekst2014, 'BWBR0007195', '2014-10-16', unread(undefined, '2014-10-16')],
    [acts.kinderarbeidTekst2015, 'BWBR0007195', undefined, unread(undefined, '2015-11-28')],
    [acts.wvoTekst2015, 'BWBR0002399', '2015-08-17', unread('2015-07-16', '2015-08-17')],
  ])('$id: a text that was read, and its day', (act, identifier, datedOn, adoptedOn) => {
    expect(stated(act)).toEqual({
      ...stated({ id: '', title: '', kind: 'reading', source: { document: '' } }),
      ...{ identifier, datedOn, adoptedOn },
    })
  })

  it('have no act without a row above', () => {
    expect(Object.keys(acts)).toHaveLength(5)
  })
})

const cases: [key: string, validOn: string, status: PolicyStatus, id?: string][] = [
  ['under-16/hours', '2007-05-26', 'onbekend', 'KND-01'],
  ['under-16/hours', '2007-05-27', 'in-werking', 'KND-01'],
  ['under-16/hours', '2024-11-18', 'in-werking', 'KND-01'],
  ['under-16/hours', '2026-01-01', 'in-werking', 'KND-01'],
  ['under-16/absent-limits', '2014-10-16', 'in-werking', 'KND-09'],
  ['under-16/absent-limits', '2014-10-17', 'onbekend', 'KND-09'],
  ['light-work/weights', '2015-11-27', 'onbekend', 'KND-04'],
  ['light-work/weights', '2015-11-28', 'in-werking', 'KND-04'],
  ['light-work/excluded', '2013-08-18', 'onbekend', 'KND-10'],
  ['light-work/excluded', '2013-08-19', 'in-werking', 'KND-10'],
  ['maatschappelijke-stage/scope', '2007-05-27', 'vastgesteld', 'KND-05'],
  ['maatschappelijke-stage/scope', '2013-08-18', 'onbekend', 'KND-05'],
  ['maatschappelijke-stage/scope', '2013-08-19', 'in-werking', 'KND-05'],
  ['light-work/protective-equipment', '2007-05-27', 'in-werking', 'KND-04-2007'],
  ['light-work/protective-equipment', '2010-01-01', 'onbekend', 'KND-04'],
  ['light-work/protective-equipment', '2013-08-19', 'in-werking', 'KND-04'],
  ['maatschappelijke-stage/school-week', '2013-08-19', 'in-werking', 'KND-06'],
  ['maatschappelijke-stage/school-week', '2014-10-17', 'onbekend', 'KND-06'],
  ['leerwerktraject/agreement', '2015-07-16', 'in-werking', 'LWT-04-2010'],
  ['leerwerktraject/agreement', '2015-08-01', 'onbekend', 'LWT-04'],
  ['leerwerktraject/agreement', '2015-08-17', 'in-werking', 'LWT-04'],
  ['leerwerktraject/agreement', '2022-07-31', 'in-werking', 'LWT-04'],
  ['leerwerktraject/agreement', '2022-08-01', 'onbekend', 'LWT-04'],
  ['leerwerktraject/programme-hours', '2015-09-01', 'in-werking', 'LWT-09'],
  ['leerwerktraject/programme-hours', '2015-09-02', 'onbekend', 'LWT-09'],
  ['entreeopleiding-in-vmbo/practice', '2009-07-31', 'vastgesteld', 'AIV-03'],
  ['entreeopleiding-in-vmbo/practice', '2009-08-01', 'in-werking', 'AIV-03'],
  ['entreeopleiding-in-vmbo/practice', '2022-07-31', 'in-werking', 'AIV-03'],
  ['entreeopleiding-in-vmbo/practice', '2022-08-01', 'onbekend', 'AIV-03'],
  ['entreeopleiding-in-vmbo/hours-norm', '2015-09-02', 'onbekend', 'AIV-08-2015'],
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
