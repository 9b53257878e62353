import { describe, expect, it } from 'vitest'
import { lintRules, type Act, type DatedRule } from '../../src/policy/index.js'
import { vsvRules } from '../../src/register/rules/vsv.js'
import * as acts from '../../src/vsv/acts.js'
import { rows, stated, unread } from '../support/fact-table.js'

const rules: readonly DatedRule<unknown>[] = Object.values(vsvRules)

// The texts of the regulation for the mbo: 18 February 2014, 16 October 2014, 19 August 2015.
const in2014 = unread('2014-02-18', '2014-10-16')
const in2015 = unread('2014-10-16', '2015-08-19')
const measured = unread('2016-07-31')
// The regulation of 2008 as it read on 9 October 2010.
const since2008 = unread('2008-09-09', '2010-10-09')
const text2010 = 'vsv-regulation-text-2010-10-09'
const mbo2012 = 'prestatiebox-mbo-2012'
const mbo2014 = 'prestatiebox-mbo-text-2014-10-16'
const mbo2015 = 'prestatiebox-mbo-text-2015-08-19'
const vo2012 = 'regionale-aanpak-vsv-2012'
const first = ['2005-08-01', '2006-08-01']
const later = ['2007-08-01', '2012-08-01']

const oldContinuing = ['mbo', 'vo', 'vavo', 'ho']
const newContinuing = [...oldContinuing, 'non-funded', 'youth-detention', 'police-or-defence', 'pro-or-vso']
const oldFormula = {
  definition: '2008-definition', departed: ['deceased', 'emigrated'], leerplichtExemption: 'counted',
  continuing: oldContinuing, lateMonths: 0,
}
const formula2012 = {
  definition: '2012-definition', departed: ['deceased', 'emigrated'], leerplichtExemption: 'as-continuing',
  continuing: newContinuing, lateMonths: 3,
}
const formula2014 = {
  ...formula2012, departed: ['deceased', 'emigrated', 'abroad', 'no-fixed-address'], leerplichtExemption: 'as-departed',
}
const levels = (entree: number, two: number, higher: number) => {
  return { entree, 'mbo-2': two, 'mbo-3': higher, 'mbo-4': higher }
}
const count = (number: number, year: number) => ({ kind: 'count', count: number, bound: 'at-most', in: year })
const fall = (measuredOver: string) => ({ kind: 'reduction', atLeast: 0.4, since: '2005-2006', measuredOver })
const annexA = 'annex A'
const title8 = 'WEB art. 8.3.1 lid 2; WVO art. 118g lid 2'

const expectedRows: Record<string, unknown[]> = {
  'vsv/new-vsv/age': [
    [['VSV-11', 'quoted', text2010, 'art. 2'], first, { from: 12, below: 22 }],
    [['VSV-11-2007', 'quoted', text2010, 'art. 2'], later, { from: 12, below: 22 }],
    [['VSV-04', 'quoted', vo2012, 'art. 2'], ['2012-08-01', unread('2016-12-31')], { below: 22 }],
  ],
  'vsv/new-vsv/population': [
    [['VSV-12', 'quoted', text2010, annexA], first, { parts: ['pro', 'vso'], groups: [] }],
    [['VSV-12-2007', 'quoted', text2010, annexA], later, { parts: ['pro', 'vso'], groups: [] }],
    [
      ['VSV-09', 'quoted', vo2012, 'art. 24; Regeling prestatiebox mbo, annex A'],
      ['2012-08-01', measured],
      {
        parts: ['pro', 'vso'], groups: ['newcomer-first-year', 'english-stream-or-ib'], bovenbouwVmboWith: 'vm2',
        vavo: 'national-count-only', outsourcedToVavo: 'at-the-vo-school',
      },
    ],
  ],
  'vsv/new-vsv/formula': [
    [['VSV-12', 'inferred', text2010, annexA], first, oldFormula],
    [['VSV-12-2007', 'inferred', text2010, annexA], later, oldFormula],
    [['VSV-06', 'quoted', mbo2012, annexA], ['2012-08-01', in2014], formula2012],
    [['VSV-06-2014', 'quoted', mbo2014, annexA], [in2014, in2015], formula2014],
    [
      ['VSV-06-2015', 'quoted', mbo2015, annexA],
      [in2015, '2016-08-01'],
      { ...formula2014, continuing: [...newContinuing, 'maatschappelijke-prestatie'] },
    ],
  ],
  'vsv/new-vsv/diploma-with-work': [
    [['VSV-12', 'quoted', text2010, annexA], first, { work: 'does-not-count' }],
    [['VSV-12-2007', 'quoted', text2010, annexA], later, { work: 'does-not-count' }],
    [['VSV-13', 'quoted', mbo2012, 'annex A, D5'], ['2012-08-01', '2016-08-01'], { work: 'registered', side: 'mbo' }],
  ],
  'vsv/new-vsv/denominator': [
    [['VSV-06', 'quoted', mbo2012, 'art. 13 lid 2'], ['2012-08-01', in2014], { of: 'start-population' }],
    [
      ['VSV-06-2014', 'quoted', mbo2014, 'art. 13 lid 2'], [in2014, '2016-08-01'],
      { of: 'start-population-without-departed' },
    ],
  ],
  'vsv/counts/measures': [
    [
      ['VSV-05', 'quoted', 'ocw-bronnen-en-berekeningswijze', 'the part on definitions'],
      ['2012-08-01', measured],
      { measures: ['landelijke-definitie', 'convenantdefinitie'] },
    ],
  ],
  'vsv/counts/method': [
    [
      ['VSV-10', 'quoted', 'ocw-bronnen-en-berekeningswijze', 'the part on the new method'],
      ['2012-08-01', undefined],
      { since: '2012-2013', because: 'gaps-in-the-register-filled' },
    ],
    [
      ['VSV-10-2016', 'secondary', 'cbs-break-2016-2017', 'the remark on 2016-2017'],
      ['2016-08-01', undefined],
      { since: '2016-2017', because: 'new-method' },
    ],
  ],
  'vsv/norms/mbo': [
    [['FUN-20', 'quoted', mbo2012, 'art. 13, table 1'], ['2012-08-01', '2013-08-01'], levels(0.325, 0.135, 0.0425)],
    [['FUN-20-2013', 'quoted', mbo2012, 'art. 13, table 2'], ['2013-08-01', '2014-08-01'], levels(0.275, 0.115, 0.035)],
    [['FUN-20-2014', 'quoted', mbo2012, 'art. 13, table 3'], ['2014-08-01', '2015-08-01'], levels(0.225, 0.1, 0.0275)],
    [['FUN-20-2015', 'quoted', mbo2015, 'art. 13'], ['2015-08-01', '2016-08-01'], levels(0.225, 0.1, 0.0275)],
  ],
  'vsv/norms/mbo-fall': [
    [['FUN-20', 'quoted', mbo2012, 'art. 13'], ['2012-08-01', '2015-08-01'], levels(0.02, 0.01, 0.01)],
    [['FUN-20-2015', 'inferred', mbo2015, 'art. 13'], ['2015-08-01', '2016-08-01'], levels(0.02, 0.01, 0.007)],
  ],
  'vsv/norms/mbo-malus': [
    [['FUN-20', 'quoted', mbo2012, 'art. 14'], ['2012-08-01', in2015], { riseOfAtLeast: 0.003, of: 'average' }],
  ],
  'vsv/norms/vo': [
    [
      ['FUN-22', 'quoted', vo2012, 'art. 24 and 29–32'],
      ['2012-08-01', '2016-08-01'],
      { onderbouw: 0.01, 'bovenbouw-vmbo': 0.04, 'bovenbouw-havo-vwo': 0.005 },
    ],
  ],
  'vsv/targets/regulation': [
    [['TGT-00', 'quoted', text2010, 'art. 4'], [since2008, unread('2010-10-09', '2011-06-22')], fall('2010-2011')],
    [
      ['TGT-00-2011', 'quoted', 'vsv-regulation-text-2011-06-22', 'art. 4'],
      [unread('2010-10-09', '2011-06-22'), '2012-08-01'],
      fall('2011-2012'),
    ],
    [
      ['TGT-02', 'quoted', vo2012, 'art. 4 a; Regeling prestatiebox mbo, art. 5'],
      ['2012-08-01', in2015],
      count(25_000, 2016),
    ],
    [
      ['TGT-02-2015', 'quoted', mbo2015, 'art. 4 a of the one, art. 5 of the other regulation'],
      [in2015, '2017-01-01'],
      { ...count(25_000, 2017), measuredOver: '2015-2016' },
    ],
  ],
  'vsv/targets/cabinet': [
    [
      ['TGT-01', 'secondary', 'pages-on-target-2009', 'the target for 2012'],
      [unread(undefined, '2009-12-31'), unread('2012-12-31', '2014-03-05')],
      count(35_000, 2012),
    ],
    [
      ['TGT-02', 'quoted', 'letter-vsv-2014', 'the target for 2016'],
      [unread('2012-12-31', '2014-03-05'), unread('2016-12-31', '2019-02-22')],
      count(25_000, 2016),
    ],
    [
      ['TGT-03', 'quoted', 'letter-vsv-2019', 'the target for 2021'],
      [unread('2016-12-31', '2019-02-22'), unread('2019-12-31', '2020-12-31')],
      count(20_000, 2021),
    ],
    [
      ['TGT-04', 'secondary', 'page-on-target-2020', 'the target for 2024'],
      [unread('2019-12-31', '2020-12-31'), unread('2020-12-31', '2026-01-01')],
      count(20_000, 2024),
    ],
    [
      ['TGT-05', 'secondary', 'werkagenda-mbo', 'the target for 2026'],
      [unread('2020-12-31', '2026-01-01'), undefined],
      { kind: 'count', count: 18_000, bound: 'below', in: 2026 },
    ],
  ],
  'vsv/rmc/target-group': [
    [
      ['RMC-01', 'quoted', 'web-text-2010-08-01', 'WEB art. 8.1.8, 8.3.1–8.3.3'],
      [unread(undefined, '2010-08-01'), undefined],
      { belowAge: 23, dutyOver: 'leerplicht', without: 'startkwalificatie' },
    ],
    [
      ['RMC-02', 'quoted', 'van-school-naar-duurzaam-werk-2025', 'WEB art. 9.2.1'],
      ['2026-01-01', undefined],
      { belowAge: 27, dutyOver: 'leerplicht-and-kwalificatieplicht', without: 'startkwalificatie' },
    ],
  ],
  'vsv/rmc/absence': [
    [
      ['RMC-01', 'quoted', 'web-text-2010-08-01', 'WEB art. 8.1.8a and 8.3.1'],
      [unread(undefined, '2010-08-01'), unread('2010-12-31', '2012-01-01')],
      { atLeast: 1, unit: 'month', shorterByInstitution: 'possible' },
    ],
    [
      ['RMC-01-2012', 'quoted', 'web-text-2012-01-01', 'WEB art. 8.1.8a and 8.3.1'],
      [unread('2010-12-31', '2012-01-01'), undefined],
      { atLeast: 4, unit: 'weeks', shorterByInstitution: 'possible' },
    ],
    [
      ['RMC-03', 'quoted', 'van-school-naar-duurzaam-werk-2025', 'WEB art. 9.2.1'],
      ['2026-01-01', undefined],
      { atLeast: 4, unit: 'weeks', shorterByInstitution: 'no-such-clause' },
    ],
  ],
  'vsv/rmc/diploma-with-work': [
    [
      ['VSV-08', 'quoted', 'web-text-2010-08-01', title8],
      [unread(undefined, '2010-08-01'), unread('2013-07-31', '2014-01-06')],
      { anyOf: ['mbo-1', 'pro'], work: 'appointment-or-contract' },
    ],
    [
      ['VSV-08-vso', 'quoted', 'web-text-2014-01-06', title8],
      [unread('2013-07-31', '2014-01-06'), undefined],
      { anyOf: ['mbo-1', 'pro', 'vso-arbeidsmarkt', 'vso-dagbesteding'], work: 'appointment-or-contract' },
      ['van-school-naar-duurzaam-werk-2025', { ends: '2026-01-01' }],
    ],
  ],
  'vsv/rmc/report-form-work': [
    [['VSV-14', 'quoted', text2010, 'annex G'], [since2008, '2012-08-01'], { atLeastHours: 12, for: 'herplaatsing' }],
    [
      ['VSV-07', 'quoted', vo2012, 'annex B'], ['2012-08-01', unread('2015-08-20')],
      { atLeastHours: 12, for: 'herplaatsing' },
    ],
  ],
  'vsv/rmc/report-form-ages': [
    [
      ['VSV-15', 'quoted', text2010, 'annex G; later annex B of the regulation of 2012'],
      [since2008, unread('2015-08-20')],
      { from: 12, below: 23 },
    ],
  ],
  'vsv/rmc/regions': [
    [
      ['RMC-01', 'quoted', text2010, 'annex H; later annex C of the regulation of 2012'],
      [since2008, unread('2015-08-20')],
      { regions: 39 },
    ],
  ],
  'vsv/rmc/support': [
    [
      ['RMC-03', 'quoted', 'van-school-naar-duurzaam-werk-2025', 'WEB art. 9.2.5, 9.2.8 and 9.2.12'],
      ['2026-01-01', undefined],
      {
        afterEntreeYears: 1, afterVsoOrProYears: 2, programmeAges: [12, 27], guidanceYears: 1,
        guidanceMustBeOfferedTo: ['entree', 'bol-mbo-2'], dataKeptYears: 2,
      },
    ],
  ],
  'vsv/rmc/name': [
    [
      ['RMC-01', 'quoted', 'web-text-2010-08-01', 'WEB art. 8.3.2'],
      [unread(undefined, '2010-08-01'), unread('2015-11-03')],
      { name: 'RMC' },
    ],
    [
      ['RMC-04', 'secondary', 'pages-on-doorstroompunt', 'the name'], ['2026-01-01', undefined],
      { name: 'Doorstroompunt' },
    ],
  ],
  'vsv/twelve-hours/esf': [
    [
      ['VSV-14', 'quoted', 'esf-3-education', 'art. 4 lid 3'],
      [unread(undefined, '2006-12-31'), unread('2006-12-31', '2014-12-31')],
      { about: 'success-of-pro-and-vso-projects', atLeastHours: 12, orBblWithinMonths: 2.5 },
    ],
    [
      ['VSV-14-2014', 'quoted', 'esf-2014-2020', 'the definition of a jobseeker'],
      [unread('2013-12-31', '2015-11-28'), unread('2015-11-28')],
      { about: 'jobseeker', belowHours: 12 },
    ],
  ],
}

/** What each act states of itself: kind, number, the day of the document, and since when it was known. */
const expectedActs: Record<string, unknown[]> = {
  [text2010]: ['reading', 'BWBR0024501', '2010-10-09', since2008],
  'vsv-regulation-text-2011-06-22': ['reading', 'BWBR0024501', '2011-06-22', unread('2010-10-09', '2011-06-22')],
  [mbo2012]: ['regulation', 'BWBR0031390', '2012-03-10', '2012-03-10'],
  [vo2012]: ['regulation', 'BWBR0031387', '2012-03-10', '2012-03-10'],
  [mbo2014]: ['reading', 'BWBR0031390', '2014-10-16', in2014],
  [mbo2015]: ['reading', 'BWBR0031390', '2015-08-19', in2015],
  'web-text-2010-08-01': ['reading', 'BWBR0007625', '2010-08-01', unread(undefined, '2010-08-01')],
  'web-text-2012-01-01': ['reading', 'BWBR0007625', '2012-01-01', unread('2010-08-01', '2012-01-01')],
  'web-text-2014-01-06': ['reading', 'BWBR0007625', '2014-01-06', unread('2013-07-31', '2014-01-06')],
  'van-school-naar-duurzaam-werk-2025': ['act', 'Stb. 2025, 210', '2025-07-14', '2025-07-14'],
  'pages-on-doorstroompunt': ['reading', undefined, undefined, unread('2025-07-14', '2026-01-01')],
  'ocw-bronnen-en-berekeningswijze': ['reading', undefined, undefined, unread('2012-03-10', '2016-12-31')],
  'cbs-break-2016-2017': ['reading', undefined, undefined, unread('2016-07-31', '2019-02-22')],
  'pages-on-target-2009': ['reading', undefined, undefined, unread(undefined, '2009-12-31')],
  'letter-vsv-2014': ['letter', 'kst-26695-94', '2014-03-05', '2014-03-05'],
  'letter-vsv-2019': ['letter', 'kst-26695-124', '2019-02-22', '2019-02-22'],
  'page-on-target-2020': ['reading', undefined, undefined, unread('2019-12-31', '2020-12-31')],
  'werkagenda-mbo': ['reading', undefined, undefined, unread('2020-12-31', '2026-01-01')],
  'esf-3-education': ['reading', 'BWBR0013413', undefined, unread(undefined, '2006-12-31')],
  'esf-2014-2020': ['reading', 'BWBR0035033', undefined, unread(undefined, '2015-11-28')],
}

describe('the facts on vsv', () => {
  it.each(Object.entries(vsvRules))('%s', (key, rule) => {
    expect(rule.key).toBe(key)
    expect(rows(rule)).toEqual(expectedRows[key])
  })

  it.each(Object.values<Act>(acts))('$id', (act) => {
    const { kind, identifier, datedOn, adoptedOn, ...others } = stated(act)
    expect([kind, identifier, datedOn, adoptedOn]).toEqual(expectedActs[act.id])
    expect(Object.values(others).filter((each) => each !== undefined)).toEqual([])
  })

  it('have no fault', () => {
    expect(lintRules(rules)).toEqual([])
  })

  it('hold every fact of the subject', () => {
    const ids = new Set(rules.flatMap(({ effects }) => effects.map(({ id }) => id.split('-').slice(0, 2).join('-'))))
    const numbers = (family: string, from: number, to: number) =>
      Array.from({ length: to - from + 1 }, (_, index) => `${family}-${String(from + index).padStart(2, '0')}`)
    const expected = [...numbers('VSV', 4, 15), ...numbers('RMC', 1, 4), ...numbers('TGT', 0, 5), 'FUN-20', 'FUN-22']
    expect([...ids].sort()).toEqual(expected.sort())
  })

  it('keep what others say beside them', () => {
    const said = rules.flatMap(({ key, readings = [] }) =>
      readings.map(({ id, holder, value, source, knownOn }) => [key, id, holder, value, source.at, knownOn]),
    )
    const factsheet = unread('2012-09-25', '2014-12-31')
    const table2 = unread(undefined, '2014-12-31')
    expect(said).toEqual([
      [
        'vsv/new-vsv/age', 'report-2014/twelve-to-twenty-three', 'researchers', { from: 12, below: 23 }, 'lines 1695-1696',
        unread('2014-05-31', '2014-12-31'),
      ],
      [
        'vsv/new-vsv/diploma-with-work', 'report-2014/more-than-twelve-hours', 'document',
        { work: 'more-than-hours', hours: 12 }, 'lines 1697-1701', factsheet,
      ],
      ['vsv/targets/cabinet', 'report-2014/target', 'document', count(25_000, 2016), 'lines 408-410', table2],
      [
        'vsv/rmc/diploma-with-work', 'rmc-annex', 'document',
        { anyOf: ['mbo-1', 'pro'], work: 'at-least-hours', hours: 12 }, 'annex B; annex G', since2008,
      ],
      [
        'vsv/rmc/diploma-with-work', 'report-2014/more-than-twelve-hours', 'document',
        { anyOf: ['mbo-1'], work: 'more-than-hours', hours: 12 }, 'lines 1697-1701', factsheet,
      ],
    ])
  })
})
