import { describe, expect, it } from 'vitest'
import type { DatedRule } from '../../src/policy/index.js'
import { lintRules } from '../../src/policy/lint.js'
import { resolveRule, type PolicyStatus } from '../../src/policy/resolve.js'
import * as acts from '../../src/programmes/acts.js'
import * as entree from '../../src/programmes/entree-facts.js'
import * as hours from '../../src/programmes/hours-facts.js'
import * as lengths from '../../src/programmes/lengths.js'
import { rows, stated, unread } from '../support/fact-table.js'

const rules: readonly DatedRule<unknown>[] = [lengths, hours, entree].flatMap((each) =>
  Object.values<DatedRule<unknown>>(each),
)

const levels = ['entree', 'mbo-2', 'mbo-3', 'mbo-4']
const lastWeb = unread('2015-11-03')
const fewerHours = 'when-quality-is-shown-and-accounted-for'
const programme = (studyYears: number, ...of: string[]) => ({ levels: of, per: 'programme', studyYears })

const bol = {
  norms: [
    { ...programme(1, 'entree'), total: 1000, guided: 600 },
    { ...programme(1, 'mbo-2'), total: 1000, guided: 700, practice: 250 },
    { ...programme(2, 'mbo-2', 'mbo-3'), total: 2000, guided: 1250, guidedInYearOne: 700, practice: 450 },
    { ...programme(3, 'mbo-3', 'mbo-4'), total: 3000, guided: 1800, practice: 900 },
  ],
  fewerHours,
}
const bblYear = { levels, per: 'study-year', total: 850, guided: 200, practice: 610 }

/** The article was last read in 2015; the bill of 12 December 2024, pending on 28 October 2025, supposes it. */
const supposed = (value: object) => [
  ['ENT-11-2025', 'inferred', 'web-hours-as-kst-36670-supposes', 'WEB art. 7.2.7, as the bill sets out from it'],
  [unread('2015-11-03', '2024-12-12'), unread('2025-10-28')],
  value,
]

const act2013 = (id: string, article: string, value: object, until?: object) => [
  [id, 'quoted', 'doelmatige-leerwegen-2013', article],
  ['2014-08-01', until],
  value,
]

const to2014 = (article: string, value: object, ...changes: unknown[]) => [
  ['ENT-32', 'quoted', 'web-text-2010-08-01', article],
  [unread(undefined, '2010-08-01'), undefined],
  value,
  ...changes,
]
const abolished = ['doelmatige-leerwegen-2013', { ends: '2014-08-01' }]

/** In the text of 3 September 2014 and not in that of 20 June; the next list holds from 1 February 2015. */
const dossiers2014 = (grade: string, value: object) => [
  ['ENT-24-2014', grade, 'kwalificatiedossiers-text-2014-09-03', 'list "geldig vanaf 2014"'],
  [unread('2014-06-20', '2014-09-03'), undefined],
  value,
]
const dossiers2015 = (grade: string, value: object) => [
  ['ENT-24', grade, 'kwalificatiedossiers-2015', 'list of dossiers'],
  ['2015-02-01', unread('2015-09-16')],
  value,
]

const expectedRows = {
  'programmes/lengths': [
    act2013('ENT-10', 'WEB art. 7.2.4a lid 3', {
      entree: { least: 1, most: 1 },
      'mbo-2': { least: 1, most: 2 },
      'mbo-3': { least: 2, most: 3 },
      'mbo-4': { least: 1, most: 3, only: [1, 3] },
    }),
  ],

  'programmes/hours/bol': [
    to2014('WEB art. 7.2.7', { norms: [{ levels, per: 'study-year', inInstitution: 850 }] }),
    act2013('ENT-11', 'WEB art. 7.2.7 lid 2–4', bol, lastWeb),
    supposed(bol),
  ],

  // The same hours stood in art. 12.4a.2 before 1 August 2014; the last text before is that of 14 April.
  'programmes/hours/bbl': [
    [
      ['ENT-11-2014', 'quoted', 'web-text-2014-04-14', 'WEB art. 12.4a.2'],
      [unread(undefined, '2014-04-14'), undefined],
      { norms: [bblYear] },
    ],
    act2013('ENT-11', 'WEB art. 7.2.7 lid 2–4', { norms: [bblYear], fewerHours }, lastWeb),
    supposed({ norms: [bblYear], fewerHours }),
  ],

  'programmes/hours/bill-of-2024': [
    [
      ['ENT-12', 'secondary', 'urennorm-bill-2024', 'the numbers as bvmbo.nl reports them'],
      [unread('2025-10-28'), undefined],
      { ofHours: 1000, guidedNow: 700, guidedThen: 500 },
    ],
  ],

  'programmes/study-load': [act2013('ENT-11', 'WEB art. 7.2.7 lid 2–4', { hoursAYear: 1600 }, lastWeb)],

  'programmes/practice-share': [
    to2014('WEB art. 7.2.2 lid 2 and 4', { bol: { least: 0.2, most: 0.6 }, bbl: { least: 0.6 } }, abolished),
  ],
  'programmes/voorbereidende-en-ondersteunende-activiteiten': [
    to2014('WEB art. 7.2.2 and 7.2.7', { place: 'beside-the-programme' }, abolished),
  ],

  'programmes/grandfathering': [
    act2013(
      ...(['ENT-31', 'WEB art. 12.4a.1'] as const),
      {
        enrolledIn: '2013-2014',
        finishedBy: 'study-year-after-the-nominal-duration',
        oldArticles: ['WEB art. 7.2.2', 'WEB art. 7.2.7', 'WEB art. 12.4a.2'],
      },
      lastWeb,
    ),
  ],

  'programmes/level-1/programme': [
    [
      ['ENT-01-2010', 'quoted', 'web-text-2010-08-01', 'WEB art. 8.1.1 lid 5 and 8.2.1 lid 3'],
      [unread(undefined, '2010-08-01'), undefined],
      { programme: 'assistentopleiding' },
    ],
    act2013('ENT-01', 'WEB art. 7.2.2 lid 1 a, 8.1.1b–8.1.1d and 8.1.7a', {
      programme: 'entreeopleiding',
      replaces: 'assistentopleiding',
    }),
  ],

  'programmes/level-1/aim': [
    [
      ['ENT-33', 'quoted', 'web-text-2012-01-01', 'WEB art. 7.2.2 lid 3'],
      [unread('2010-08-01', '2012-01-01'), lastWeb],
      { aim: 'entree-op-de-arbeidsmarkt' },
    ],
  ],

  'programmes/entree/dossiers': [
    dossiers2014('quoted', {
      dossiers: [
        { kind: 'general', number: 22270, profiles: 8, crebo: { first: 95768, last: 95775 } },
        { kind: 'green', number: 22269, profiles: 4, crebo: { first: 97796, last: 97799 } },
      ],
      distinctProfiles: 9,
    }),
    dossiers2015('quoted', {
      dossiers: [
        { kind: 'general', number: 23110, profiles: 8, crebo: { first: 25250, last: 25257 } },
        { kind: 'green', number: 23192, profiles: 4, crebo: { first: 25258, last: 25261 } },
      ],
      distinctProfiles: 9,
    }),
  ],
  'programmes/entree/exit-profiles': [
    dossiers2014('inferred', { split: 'none' }),
    dossiers2015('inferred', { split: 'none' }),
  ],
}

/** A date that is not here is not stated. */
const expectedActs = {
  'doelmatige-leerwegen-2013': {
    kind: 'act',
    identifier: 'Stb. 2013, 288',
    datedOn: '2013-06-26',
    adoptedOn: '2013-06-26',
  },
  'web-text-2010-08-01': {
    kind: 'reading',
    identifier: 'BWBR0007625',
    datedOn: '2010-08-01',
    adoptedOn: unread(undefined, '2010-08-01'),
  },
  'web-text-2012-01-01': {
    kind: 'reading',
    identifier: 'BWBR0007625',
    datedOn: '2012-01-01',
    adoptedOn: unread('2010-08-01', '2012-01-01'),
  },
  'web-text-2014-04-14': {
    kind: 'reading',
    identifier: 'BWBR0007625',
    datedOn: '2014-04-14',
    adoptedOn: unread(undefined, '2014-04-14'),
  },
  'urennorm-bill-2024': {
    kind: 'bill',
    identifier: 'kst-36670',
    datedOn: '2025-10-28',
    submittedOn: '2024-12-12',
  },
  'web-hours-as-kst-36670-supposes': {
    kind: 'reading',
    identifier: 'kst-36670',
    datedOn: '2025-10-28',
    adoptedOn: unread('2015-11-03', '2024-12-12'),
  },
  'kwalificatiedossiers-text-2014-09-03': {
    kind: 'reading',
    identifier: 'BWBR0031310',
    datedOn: '2014-09-03',
    adoptedOn: unread('2014-06-20', '2014-09-03'),
  },
  'kwalificatiedossiers-2015': {
    kind: 'regulation',
    identifier: 'BWBR0036352',
    datedOn: '2015-02-26',
    adoptedOn: unread('2014-10-21', '2015-02-26'),
  },
}

describe('the facts on programmes against their sources', () => {
  it('have no fault', () => {
    expect(lintRules(rules)).toEqual([])
  })

  it('have these dates, articles, grades and values', () => {
    expect(Object.fromEntries(rules.map((rule) => [rule.key, rows(rule)]))).toEqual(expectedRows)
  })

  it('stand in acts with these dates and places', () => {
    expect(Object.fromEntries(Object.values(acts).map((act) => [act.id, stated(act)]))).toEqual(expectedActs)
  })

  it('explain every inference', () => {
    const inferred = rules.flatMap((rule) => rule.effects).filter(({ grade }) => grade === 'inferred')
    expect(inferred.filter(({ note }) => note === undefined)).toEqual([])
  })
})

describe('the readings beside them', () => {
  it('have these holders, lines and days', () => {
    const found = rules.flatMap(({ key, readings = [] }) =>
      readings.map(({ id, holder, source, knownOn }) => [key, id, holder, source.at, knownOn]),
    )
    const talks = unread('2013-05-31', '2013-12-31')
    expect(found).toEqual([
      [
        ...['programmes/entree/dossiers', 'report-2014/one-dossier-nine-profiles', 'researchers'],
        ...['annex A, lines 1666-1667', unread('2014-05-31', '2014-12-31')],
      ],
      [
        ...['programmes/entree/exit-profiles', 'report-2014/two-groups-in-the-first-year', 'mbo'],
        ...['section 5.2.2, lines 1339-1343', talks],
      ],
      [
        ...['programmes/entree/exit-profiles', 'report-2014/two-streams-against-dropout', 'mbo'],
        ...['section 5.3, lines 1424-1429', talks],
      ],
      [
        ...['programmes/entree/exit-profiles', 'report-2014/two-exit-profiles-advised', 'document'],
        'annex A, lines 1687-1693, on Onderwijsraad, Meer kansen voor kwetsbare jongeren (2013)',
        unread('2013-11-30', '2013-12-31'),
      ],
    ])
  })
})

type Case = [rule: DatedRule<unknown>, validOn: string, knownOn: string | undefined, status: PolicyStatus, id?: string]

const cases: Case[] = [
  [entree.levelOneProgramme, '2014-07-31', undefined, 'in-werking', 'ENT-01-2010'],
  [entree.levelOneProgramme, '2014-08-01', undefined, 'in-werking', 'ENT-01'],
  [entree.levelOneProgramme, '2014-08-01', '2013-06-25', 'in-werking', 'ENT-01-2010'],
  [entree.levelOneProgramme, '2026-01-01', undefined, 'in-werking', 'ENT-01'],
  [entree.levelOneAim, '2010-08-01', undefined, 'vastgesteld', 'ENT-33'],
  [entree.levelOneAim, '2011-06-01', undefined, 'onbekend', 'ENT-33'],
  [entree.levelOneAim, '2012-01-01', undefined, 'in-werking', 'ENT-33'],
  [entree.levelOneAim, '2015-11-04', undefined, 'onbekend', 'ENT-33'],
  [hours.guidedHoursBill, '2025-12-01', undefined, 'voorgenomen', 'ENT-12'],
  [hours.guidedHoursBill, '2025-12-01', '2024-12-11', 'onbekend'],
  [hours.practiceShares, '2014-07-31', undefined, 'in-werking', 'ENT-32'],
  [hours.practiceShares, '2014-08-01', undefined, 'vervallen', 'ENT-32'],
  [hours.practiceShares, '2014-08-01', '2013-06-25', 'in-werking', 'ENT-32'],
  [hours.supportActivities, '2014-08-01', undefined, 'vervallen', 'ENT-32'],
  [hours.grandfathering, '2014-07-31', undefined, 'vastgesteld', 'ENT-31'],
  [hours.grandfathering, '2014-08-01', undefined, 'in-werking', 'ENT-31'],
  [hours.studyLoad, '2014-07-31', undefined, 'vastgesteld', 'ENT-11'],
  [hours.studyLoad, '2015-11-03', undefined, 'in-werking', 'ENT-11'],
  [hours.studyLoad, '2015-11-04', undefined, 'onbekend', 'ENT-11'],
  [entree.entreeDossiers, '2015-01-31', undefined, 'in-werking', 'ENT-24-2014'],
  [entree.entreeDossiers, '2015-02-01', undefined, 'in-werking', 'ENT-24'],
]

describe('a fact on a day', () => {
  it.each(cases)('$key on %s, known %s: %s by %s', (rule, validOn, knownOn, status, id) => {
    const found = resolveRule(rule, { validOn, knownOn })
    expect([found.status, found.id]).toEqual([status, id])
  })
})
