import { describe, expect, it } from 'vitest'
import * as acts from '../../src/admission/acts.js'
import * as ofDecision from '../../src/admission/facts-decision.js'
import * as ofEntree from '../../src/admission/facts-entree.js'
import * as ofMbo from '../../src/admission/facts-mbo.js'
import * as ofVmbo from '../../src/admission/facts-vmbo.js'
import { lintRules, resolveRule, type DatedRule, type PolicyStatus } from '../../src/policy/index.js'
import { rows, stated, unread } from '../support/fact-table.js'

const all = { ...ofEntree, ...ofMbo, ...ofDecision, ...ofVmbo }
const rules: readonly DatedRule<unknown>[] = Object.values(all)

const since2010 = unread(undefined, '2010-08-01')
const law2013 = 'doelmatige-leerwegen-2013'
const starts = (day: string) => ['toelatingsrecht-mbo-start-2017', { starts: day }]
const pending = { pending: 'royal-decree' }

const expectedRows = {
  // Texts of 1 August 2010 to 14 April 2014; then the act of 26 June 2013, unchanged in 2021 and 2026.
  'admission/entree/access': [
    [
      ['ENT-02', 'quoted', 'web-text-2010-08-01', 'art. 8.1.1 lid 3 and 5'],
      [since2010, undefined],
      { openTo: 'everyone' },
    ],
    [
      ['ENT-03', 'quoted', law2013, 'WEB art. 8.1.1b lid 1'],
      ['2014-08-01', undefined],
      {
        openTo: 'without-preparation-for-mbo-2', opens: 'after-volledige-leerplicht',
        except: 'vervangende-leerplicht-3b',
      },
    ],
  ],
  'admission/entree/grounds': [
    [['TOE-05', 'quoted', 'web-text-2010-08-01', 'art. 8.1.1'], [since2010, undefined], { grounds: [] }],
    [
      ['ENT-13', 'quoted', law2013, 'WEB art. 8.1.1b lid 2'],
      ['2014-08-01', undefined],
      { grounds: ['enrolled-in-past-two-study-years'], thirdYear: 'not-forbidden' },
    ],
  ],
  'admission/entree/after-exemption': [
    [
      ['ENT-07', 'secondary', 'inspectorate-page-admission-entree', 'the answer on the suitability test'],
      [unread('2014-07-31', '2026-01-01'), undefined],
      { entree: 'stays-open' },
    ],
  ],
  'admission/leerwerktraject/onward': [
    [
      ['ENT-02', 'inferred', 'web-text-2010-08-01', 'art. 8.1.1 lid 3 and 5, 8.2.1 lid 3 and 4'],
      [since2010, undefined],
      { related: ['entree', 'mbo-2'], nonRelated: ['entree', 'mbo-2'] },
    ],
    [
      ['ENT-06', 'inferred', law2013, 'WEB art. 8.1.1b lid 1 with 8.2.1 lid 4 a'],
      ['2014-08-01', undefined],
      { related: ['mbo-2'], nonRelated: ['mbo-2'] },
    ],
  ],
  // Lid 4 to 31 July 2014, lid 3 after; last text 3 November 2015.
  'admission/bbl/leerplicht': [
    [
      ['ENT-30-2010', 'quoted', 'web-text-2010-08-01', 'art. 8.1.1 lid 4'],
      [since2010, '2014-08-01'],
      { bbl: 'after-volledige-leerplicht' },
    ],
    [
      ['ENT-30', 'quoted', law2013, 'WEB art. 8.1.1 lid 3'],
      ['2014-08-01', unread('2015-11-03')],
      { bbl: 'after-volledige-leerplicht' },
    ],
  ],
  'admission/mbo-2/preparation': [
    [
      ['ENT-02', 'quoted', 'web-text-2010-08-01', 'art. 8.2.1 lid 3 and 4'],
      [since2010, undefined],
      { appliesTo: 'where-a-related-assistentopleiding-exists' },
    ],
    [
      ['MBO2-01', 'quoted', law2013, 'WEB art. 8.2.1 lid 4'],
      ['2014-08-01', undefined],
      {
        appliesTo: 'all',
        diplomas: [
          'vmbo-bb', 'vmbo-bb-leerwerktraject', 'vmbo-kb', 'vmbo-gl', 'vmbo-tl', 'havo', 'vwo', 'havo-vwo-3', 'mbo-1',
        ],
        others: 'designated',
      },
    ],
  ],
  'admission/mbo-2/entree-diploma': [
    [
      [
        ...['ENT-23', 'secondary', 'voortgangsbrief-taal-en-rekenen-2012'],
        'the proposal, as the 2014 report has it (lines 1677-1684)',
      ],
      [{ pending: 'regulation' }, undefined],
      { level: 'mbo-2', leerwegen: ['bol', 'bbl'], taalEnRekenen: 'as-for-vmbo-bb' },
      ['web-text-2014-09-03', { withdrawn: true, replacedBy: ['ENT-14'] }],
    ],
    [
      ['ENT-14', 'quoted', law2013, 'WEB art. 8.2.1 lid 4 f'],
      ['2014-08-01', undefined],
      { level: 'mbo-2', leerwegen: ['bol', 'bbl'], taalEnRekenen: 'not-asked' },
    ],
  ],
  // In force 1 August 2003; nothing younger than 28 November 2015 was read.
  'admission/mbo-2/subjects-of-bb': [
    [
      ['MBO2-02', 'quoted', 'doorstroomregeling-2003', 'the part on the basisberoepsgerichte leerweg'],
      ['2003-08-01', unread('2015-11-28')],
      {
        related: 'none', techniek: ['wiskunde', 'nask1'], economie: ['wiskunde', 'economie', 'second-modern-language'],
      },
    ],
  ],
  'admission/mbo-2/assistent-diploma': [
    [
      ['MBO2-04', 'quoted', 'doorstroomregeling-2003', 'art. 6'],
      ['2003-08-01', unread('2015-11-28')],
      { opens: 'mbo-2-same-occupation' },
    ],
  ],
  'admission/mbo/further-requirements': [
    [
      ['MBO2-02', 'quoted', 'web-text-2010-08-01', 'art. 8.2.2'],
      [since2010, unread('2014-04-14', '2014-09-03')],
      { setBy: 'regulation-on-proposal-of-the-sector', levels: 'mbo-2-to-4', forMboDiplomas: 'no' },
    ],
    [
      ['MBO2-02-2014', 'quoted', 'web-text-2014-09-03', 'art. 8.2.2'],
      [unread('2014-04-14', '2014-09-03'), unread('2015-11-03')],
      { setBy: 'regulation-on-proposal-of-the-sector', levels: 'mbo-2-to-4', forMboDiplomas: 'yes' },
    ],
    [
      ['MBO2-02-2026', 'quoted', 'web-text-2026-01-01', 'WEB art. 8.2.2'],
      [unread('2015-11-03', '2026-01-01'), undefined],
      { setBy: 'institution-within-regulation', levels: 'mbo-2-to-4' },
    ],
  ],
  'admission/mbo/exemption': [
    [
      ['MBO2-03-2010', 'quoted', 'web-text-2010-08-01', 'art. 8.2.1 lid 5'],
      [since2010, '2014-08-01'],
      { asks: 'sufficient-result-expected' },
    ],
    [
      ['MBO2-03', 'quoted', law2013, 'WEB art. 8.2.1 lid 6'],
      ['2014-08-01', undefined],
      { asks: 'suitability-shown-by-investigation', only: 'special-cases' },
    ],
  ],
  'admission/mbo/decision': [
    [
      ['TOE-05', 'quoted', 'web-text-2010-08-01', 'art. 8.1.1'],
      [since2010, undefined],
      {
        levels: { 'mbo-2': 'open-to-everyone', 'mbo-3': 'institution-decides', 'mbo-4': 'institution-decides' },
        committee: 'allowed',
      },
    ],
    [
      ['TOE-01', 'quoted', law2013, 'WEB art. 8.1.1c'],
      ['2014-08-01', undefined],
      {
        levels: { 'mbo-2': 'institution-decides', 'mbo-3': 'institution-decides', 'mbo-4': 'institution-decides' },
        committee: 'allowed',
      },
    ],
    [
      ['TOE-02', 'quoted', 'toelatingsrecht-mbo-2016', 'WEB art. 8.1.1c lid 1–5'],
      [pending, undefined],
      { levels: { 'mbo-2': 'right', 'mbo-3': 'right', 'mbo-4': 'right' } },
      starts('2018-04-01'),
    ],
  ],
  'admission/mbo/registration-date': [
    [
      ['TOE-03', 'quoted', 'toelatingsrecht-mbo-2016', 'WEB art. 8.0.1–8.0.4 and 8.1.1c lid 6'],
      [pending, undefined],
      { by: '04-01' },
      starts('2017-08-01'),
    ],
  ],
  'admission/mbo/refusal-grounds': [
    [
      ['TOE-04', 'quoted', 'web-text-2021', 'WEB art. 8.1.1c'],
      [unread('2018-03-31', '2021-12-31'), undefined],
      {
        places: 'limited', withoutDiploma: { years: 6, fewerYearsSince: 3 }, late: 'unless-kwalificatieplichtig',
        intake: 'not-attended',
      },
    ],
  ],
  'admission/mbo/refusal-without-confirmation': [
    [
      ['TOE-04-2026', 'quoted', 'web-text-2026-01-01', 'WEB art. 8.1.1c'],
      [unread('2021-12-31', '2026-01-01'), undefined],
      { confirmBefore: '07-01' },
    ],
  ],
  'admission/institution/refusal': [
    [
      ['TOE-05', 'quoted', 'web-text-2010-08-01', 'art. 8.1.1, from 1 August 2014 lid 4'],
      [since2010, unread('2015-11-03')],
      { by: 'bijzondere-instelling', grounds: ['grondslag', 'misuse'] },
    ],
  ],
  'admission/entreeopleiding-in-vmbo/leerplicht': [
    [
      ['AIV-06', 'inferred', 'wvo-text-2010-08-01', 'art. 10b8 lid 5'],
      [since2010, unread('2015-09-01')],
      { leerplichtigePupils: 'admissible' },
    ],
  ],
  'admission/vm2/cohorts': [
    [
      ['VM2-01-regeling', 'inferred', 'vm2-regeling-2008', 'WEB art. 12.1.1'],
      ['2008-08-01', undefined],
      { startsOn: ['2008-08-01', '2009-08-01', '2010-08-01', '2011-08-01'] },
      ['vm2-regeling-text-2012-03-20', { ends: '2012-08-01' }],
    ],
    [
      ['VM2-01', 'quoted', 'vm2-besluit-2012', 'art. 4; WEB art. 12.1.1'],
      ['2012-08-01', '2017-08-01'],
      { startsOn: ['2012-08-01', '2013-08-01'] },
    ],
  ],
}

/** Acts of this folder alone; those it shares with others are tested there. */
const expectedActs = {
  webTekst2014: {
    kind: 'reading', identifier: 'BWBR0007625', datedOn: '2014-09-03', adoptedOn: unread('2014-04-14', '2014-09-03'),
  },
  webTekst2021: { kind: 'reading', identifier: 'BWBR0007625', adoptedOn: unread('2015-11-03', '2021-12-31') },
  doorstroomregeling2003: {
    kind: 'regulation', identifier: 'BWBR0012156', datedOn: '2009-01-08', adoptedOn: unread(undefined, '2003-08-01'),
  },
  voortgangsbrief2012: { kind: 'letter', datedOn: '2012-12-19', announcedOn: '2012-12-19' },
  pageOfInspectorate: { kind: 'reading', adoptedOn: unread('2014-07-31', '2026-01-01') },
} as const

describe('the facts against their sources', () => {
  it('have these dates, articles, grades and values', () => {
    expect(Object.fromEntries(rules.map((rule) => [rule.key, rows(rule)]))).toEqual(expectedRows)
  })

  it('stand in acts with these dates and places', () => {
    const found = Object.keys(expectedActs).map((name) => [name, stated(acts[name as keyof typeof expectedActs])])
    expect(Object.fromEntries(found)).toEqual(expectedActs)
  })

  it('have no fault', () => {
    expect(lintRules(rules)).toEqual([])
  })
})

describe('the status of a rule', () => {
  it.each<[keyof typeof all, string, string | undefined, PolicyStatus, string]>([
    ['entreeAccess', '2014-07-31', undefined, 'in-werking', 'ENT-02'],
    ['entreeAccess', '2014-08-01', undefined, 'in-werking', 'ENT-03'],
    ['entreeAccess', '2014-08-01', '2013-06-25', 'in-werking', 'ENT-02'],
    ['entreeDiploma', '2014-09-01', '2012-12-18', 'onbekend', 'undefined'],
    ['entreeDiploma', '2014-09-01', '2012-12-19', 'voorgenomen', 'ENT-23'],
    ['entreeDiploma', '2014-09-01', '2013-06-26', 'in-werking', 'ENT-14'],
    ['entreeDiploma', '2014-09-01', undefined, 'in-werking', 'ENT-14'],
    ['admissionDecision', '2014-07-31', undefined, 'in-werking', 'TOE-05'],
    ['admissionDecision', '2014-08-01', undefined, 'in-werking', 'TOE-01'],
    ['admissionDecision', '2018-03-31', undefined, 'in-werking', 'TOE-01'],
    ['admissionDecision', '2018-04-01', undefined, 'in-werking', 'TOE-02'],
    ['admissionDecision', '2018-04-01', '2016-10-05', 'in-werking', 'TOE-01'],
    ['registrationDate', '2017-07-31', undefined, 'vastgesteld', 'TOE-03'],
    ['registrationDate', '2017-08-01', undefined, 'in-werking', 'TOE-03'],
    ['refusalGrounds', '2018-04-01', undefined, 'onbekend', 'TOE-04'],
    ['refusalGrounds', '2021-12-31', undefined, 'in-werking', 'TOE-04'],
    ['confirmationRefusal', '2021-12-31', undefined, 'vastgesteld', 'TOE-04-2026'],
    ['confirmationRefusal', '2025-12-31', undefined, 'onbekend', 'TOE-04-2026'],
    ['confirmationRefusal', '2026-01-01', undefined, 'in-werking', 'TOE-04-2026'],
    ['bbSubjects', '2003-07-31', undefined, 'vastgesteld', 'MBO2-02'],
    ['bbSubjects', '2003-08-01', undefined, 'in-werking', 'MBO2-02'],
    ['bbSubjects', '2015-11-28', undefined, 'in-werking', 'MBO2-02'],
    ['bbSubjects', '2015-11-29', undefined, 'onbekend', 'MBO2-02'],
    ['bblAccess', '2014-07-31', undefined, 'in-werking', 'ENT-30-2010'],
    ['bblAccess', '2014-08-01', undefined, 'in-werking', 'ENT-30'],
    ['bblAccess', '2015-11-04', undefined, 'onbekend', 'ENT-30'],
    ['suitabilityExemption', '2014-07-31', undefined, 'in-werking', 'MBO2-03-2010'],
    ['suitabilityExemption', '2014-08-01', undefined, 'in-werking', 'MBO2-03'],
    ['vm2Cohorts', '2012-07-31', undefined, 'in-werking', 'VM2-01-regeling'],
    ['vm2Cohorts', '2012-08-01', undefined, 'in-werking', 'VM2-01'],
    ['vm2Cohorts', '2017-08-01', undefined, 'vervallen', 'VM2-01'],
  ])('%s on %s, known %s: %s %s', (name, validOn, knownOn, status, id) => {
    const found = resolveRule(all[name] as DatedRule<unknown>, { validOn, knownOn })
    expect([found.status, `${found.id}`]).toEqual([status, id])
  })
})

describe('the voices of the report', () => {
  const heard = unread('2013-05-31', '2013-12-31')
  const text = unread('2014-05-31', '2014-12-31')

  it('stand beside the law, with their lines and the day from which they could be heard', () => {
    const found = rules.flatMap(({ readings = [] }) =>
      readings.map(({ id, holder, source, knownOn, value }) => [id, holder, source.at, knownOn, value]),
    )
    const asked = { level: 'mbo-2', leerwegen: ['bol', 'bbl'] }
    expect(found).toEqual([
      [
        'report-2014/sixteen-vmbo', 'vmbo', 'lines 898-900', heard,
        { openTo: 'without-vmbo-diploma', opens: 'at-sixteen' },
      ],
      [
        'report-2014/sixteen-mbo', 'mbo', 'lines 1248-1249 and 1336-1338', heard,
        { openTo: 'without-vmbo-diploma', opens: 'at-sixteen' },
      ],
      ['report-2014/nobody-of-sixteen-refused', 'mbo', 'lines 1336-1338', heard, { grounds: [] }],
      ['report-2014/nobody-without-diploma-refused', 'researchers', 'lines 1644-1646', text, { grounds: [] }],
      [
        'report-2014/leerwerktraject-to-level-1', 'researchers', 'lines 145-147', text,
        { related: ['mbo-2'], nonRelated: ['entree', 'mbo-2'] },
      ],
      [
        'report-2014/proposal-taal-en-rekenen', 'document', 'lines 1674-1684', '2012-12-19',
        { ...asked, taalEnRekenen: 'as-for-vmbo-bb' },
      ],
      ['report-2014/mbo-2-with-2f', 'vmbo', 'lines 925-926', heard, { ...asked, taalEnRekenen: '2F' }],
      [
        'report-2014/mbo-2-in-bbl', 'researchers', 'lines 140-141', text,
        { level: 'mbo-2', leerwegen: ['bbl'], taalEnRekenen: 'not-asked' },
      ],
    ])
  })
})
