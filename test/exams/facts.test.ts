import { describe, expect, it } from 'vitest'
import type { DatedRule, Unread } from '../../src/policy/index.js'
import * as acts from '../../src/exams/acts.js'
import * as facts from '../../src/exams/facts.js'
import { lintRules } from '../../src/policy/index.js'
import { rows, stated, unread } from '../support/fact-table.js'

const rules: readonly DatedRule<unknown>[] = Object.values(facts)

const atLeastFive = { kind: 'minimum', mark: 5 }

const levels2010 = {
  ...{ praktijkonderwijs: '1F', vmbo: '2F', entree: '2F', 'mbo-2': '2F', 'mbo-3': '2F', 'mbo-4': '3F' },
}

/** UIT-04 bears on two rules, with one and the same fate. */
const pair = [
  ['UIT-04', 'quoted', 'wijzigingsbesluit-referentieniveaus-2012', 'Eindexamenbesluit VO art. 49 lid 1 b'],
  ['2015-08-01', undefined],
  { kind: 'pair', one: 5, other: 6 },
  ['rekentoets-besluit-2015', { withdrawn: true, retroactive: true, replacedBy: ['UIT-05'] }],
]

const expectedRows = {
  // The average of 5.5 is absent from the text of 2010 and there in that of 2011; the last text is of 24 November 2015.
  'exams/vmbo/pass-rule': [
    [
      ['UIT-01', 'quoted', 'exvo-aanscherping-2010', 'Eindexamenbesluit VO art. 49'],
      [unread('2010-04-28', '2011-11-05'), unread('2015-11-24')],
      {
        centralExamAverage: 5.5,
        allowedFailures: [
          { marks: [5], sevensNeeded: 0 },
          { marks: [4], sevensNeeded: 1 },
          { marks: [5, 5], sevensNeeded: 1 },
        ],
        vocationalSubjectCountsTwice: true,
        mustBeSufficient: ['lichamelijke-opvoeding', 'kunstvakken'],
      },
    ],
  ],

  // In the texts of 5 November 2011 to 6 March 2014, gone on 13 November.
  'exams/vmbo/maatschappelijke-stage': [
    [
      ['UIT-01', 'quoted', 'exvo-text-2011-11-05', 'art. 49'],
      [unread('2010-04-28', '2011-11-05'), unread('2014-03-06', '2014-11-13')],
      { results: ['voldoende', 'goed'] },
    ],
  ],

  // The transitional clause speaks of school years 2013-2014 and 2014-2015, the decree of 2015 of 2015-2016 onwards.
  'exams/vmbo-bb/nederlands-minimum': [
    [
      ['UIT-02', 'quoted', 'wijzigingsbesluit-referentieniveaus-2012', 'VIII lid 1'],
      ['2013-08-01', '2015-08-01'],
      atLeastFive,
    ],
    pair,
    [
      ['UIT-05', 'quoted', 'rekentoets-besluit-2015', 'Eindexamenbesluit VO art. 61'],
      ['2015-08-01', unread('2016-07-31')],
      atLeastFive,
    ],
  ],

  // Amended before it applied: in the text of 1 August 2013 the rekentoets is sat whatever the mark.
  'exams/vmbo-bb/rekentoets-counts': [
    [
      ['UIT-14', 'quoted', 'wijzigingsbesluit-referentieniveaus-2012', 'VIII lid 1'],
      ['2013-08-01', '2015-08-01'],
      atLeastFive,
      ['wijzigingsbesluit-referentieniveaus-text-2013', { withdrawn: true, replacedBy: ['UIT-03'] }],
    ],
    pair,
  ],

  'exams/vmbo-bb/rekentoets-sat': [
    [
      ['UIT-03', 'quoted', 'wijzigingsbesluit-referentieniveaus-2012', 'VIII lid 1'],
      ['2013-08-01', '2015-08-01'],
      { markPrintedOn: 'cijferlijst' },
    ],
    [
      ['UIT-04', 'inferred', 'wijzigingsbesluit-referentieniveaus-2012', 'Eindexamenbesluit VO art. 49 lid 1 b'],
      ['2015-08-01', undefined],
      { markPrintedOn: 'cijferlijst' },
      ['rekentoets-besluit-2015', { withdrawn: true, retroactive: true, replacedBy: ['UIT-05'] }],
    ],
    [
      ['UIT-05', 'quoted', 'rekentoets-besluit-2015', 'Eindexamenbesluit VO art. 61 and 62'],
      ['2015-08-01', unread('2016-07-31')],
      { markPrintedOn: 'bijlage-bij-de-cijferlijst' },
      ['rekentoets-afschaffing-2020', { ends: unread('2016-07-31') }],
    ],
  ],

  // From school year 2015-2016; taken out in 2018, on a day that was not read.
  'exams/vwo/rekentoets-counts': [
    [
      ['UIT-06', 'secondary', 'rekentoets-vwo-2015', 'the part on the vwo'],
      ['2015-08-01', undefined],
      atLeastFive,
      ['rekentoets-besluit-2018', { ends: unread('2017-12-31', '2019-01-01') }],
    ],
  ],

  'exams/vo/school-exam-rekenen': [
    [
      ['UIT-07', 'quoted', 'rekentoets-afschaffing-2020', 'as a whole'],
      [unread('2020-07-08'), undefined],
      { takenBy: 'leerlingen-zonder-wiskunde' },
    ],
  ],

  // Layer by layer; the two plans share the fate of their decree.
  'exams/leerwerktraject/pass-rule': [
    [
      ['LWT-05-until-2013', 'quoted', 'exvo-text-2010-04-28', 'Eindexamenbesluit VO art. 49 lid 4'],
      [unread(undefined, '2010-04-28'), undefined],
      { vocationalSubject: 6, nederlands: { kind: 'minimum', mark: 6 }, rekentoets: { asked: 'none' } },
    ],
    [
      ['LWT-05-planned-2013', 'quoted', 'wijzigingsbesluit-referentieniveaus-2012', 'VIII lid 2'],
      ['2013-08-01', '2015-08-01'],
      { vocationalSubject: 6, nederlands: atLeastFive, rekentoets: { asked: 'at-least', mark: 5 } },
      ['wijzigingsbesluit-referentieniveaus-text-2013', { withdrawn: true, replacedBy: ['LWT-05'] }],
    ],
    [
      ['LWT-05', 'quoted', 'wijzigingsbesluit-referentieniveaus-text-2013', 'VIII lid 2'],
      ['2013-08-01', '2015-08-01'],
      { vocationalSubject: 6, nederlands: { kind: 'minimum', mark: 6 }, rekentoets: { asked: 'sat' } },
    ],
    [
      ['LWT-05-planned-2015', 'quoted', 'wijzigingsbesluit-referentieniveaus-2012', 'Eindexamenbesluit VO art. 49 lid 3'],
      ['2015-08-01', undefined],
      { vocationalSubject: 6, nederlands: { kind: 'pair', one: 5, other: 6 }, rekentoets: { asked: 'in-the-pair' } },
      ['rekentoets-besluit-2015', { withdrawn: true, retroactive: true, replacedBy: ['LWT-05-2015'] }],
    ],
    [
      ['LWT-05-2015', 'quoted', 'rekentoets-besluit-2015', 'Eindexamenbesluit VO art. 61 lid 2'],
      ['2015-08-01', unread('2016-07-31')],
      { vocationalSubject: 6, nederlands: { kind: 'minimum', mark: 6 }, rekentoets: { asked: 'sat' } },
    ],
  ],

  // In the texts of 1 September 2011 to 8 July 2014, gone on 8 September.
  'exams/leerwerktraject/maatschappelijke-stage': [
    [
      [
        ...['LWT-03', 'quoted', 'leerwerktraject-stage-text-2011-09-01'],
        'WVO art. 10b1 lid 2; Eindexamenbesluit VO art. 23 lid 3 and 49',
      ],
      [unread('2010-08-01', '2011-09-01'), unread('2014-07-08', '2014-09-08')],
      { results: ['voldoende', 'goed'] },
    ],
  ],

  'exams/leerwerktraject/parts': [
    [
      ['LWT-05-until-2013', 'quoted', 'exvo-text-2010-04-28', 'Eindexamenbesluit VO art. 23 lid 3 and 49 lid 4'],
      [unread(undefined, '2010-04-28'), undefined],
      { parts: ['nederlands', 'beroepsgericht-vak'] },
    ],
    [
      [
        ...['LWT-05', 'quoted', 'wijzigingsbesluit-referentieniveaus-2012'],
        'VIII lid 2; Eindexamenbesluit VO art. 23 lid 3',
      ],
      ['2013-08-01', unread('2016-07-31')],
      { parts: ['nederlands', 'beroepsgericht-vak', 'rekentoets'] },
    ],
  ],

  // In all texts, of 28 April 2010 to 24 November 2015.
  'exams/leerwerktraject/full-exam': [
    [
      ['UIT-15', 'quoted', 'exvo-text-2010-04-28', 'Eindexamenbesluit VO art. 49 lid 4, later lid 3'],
      [unread(undefined, '2010-04-28'), unread('2015-11-24')],
      { judgedBy: 'vmbo-bb' },
    ],
  ],

  'exams/leerwerktraject/diploma': [
    [
      ['LWT-06', 'quoted', 'leerwerktraject-notice-2003-09-24', 'the words on the diploma'],
      ['2003-08-15', unread('2015-10-06')],
      { name: 'basisberoepsgerichte leerweg / leerwerktraject' },
    ],
  ],

  // Two transitional years and then the pair, as the text of 2014 has it; the decree of 2015 names 2015-2016.
  'exams/mbo/nederlands-and-rekenen': [
    [
      ['UIT-10', 'quoted', 'exmbo-text-2014-04-08', 'art. 17 lid 2 and 18'],
      ['2014-08-01', '2015-08-01'],
      { demand: { kind: 'each', nederlands: 5, rekenen: 5 }, forStartFrom: '2012-08-01' },
      ['exmbo-text-2015-11-24', { withdrawn: true, retroactive: true, replacedBy: ['UIT-10-moved'] }],
    ],
    [
      ['UIT-10-2015', 'quoted', 'exmbo-text-2014-04-08', 'art. 17 lid 2 and 18'],
      ['2015-08-01', '2016-08-01'],
      { demand: { kind: 'each', nederlands: 5, rekenen: 5 }, forStartFrom: '2012-08-01' },
      ['rekentoets-besluit-2015', { withdrawn: true, retroactive: true, replacedBy: ['UIT-11'] }],
    ],
    [
      ['UIT-10-2016', 'quoted', 'exmbo-text-2014-04-08', 'art. 17 lid 2 and 18'],
      ['2016-08-01', undefined],
      { demand: { kind: 'pair', one: 5, other: 6 }, forStartFrom: '2012-08-01' },
      ['rekentoets-besluit-2015', { withdrawn: true, replacedBy: ['UIT-11'] }],
    ],
    [
      ['UIT-11', 'quoted', 'rekentoets-besluit-2015', 'Examen- en kwalificatiebesluit art. 18c'],
      ['2015-08-01', unread('2020-12-31', '2026-01-01')],
      { demand: { kind: 'nederlands-only', nederlands: 5 }, forStartFrom: '2012-08-01' },
    ],
    [
      ['UIT-12', 'quoted', 'exmbo-text-2026-01-01', 'art. 17 lid 2'],
      [unread('2020-12-31', '2026-01-01'), undefined],
      { demand: { kind: 'pair', one: 5, other: 6 }, forStartFrom: '2022-08-01' },
    ],
  ],

  'exams/mbo/first-central-exams': [
    [
      ['UIT-10', 'quoted', 'exmbo-text-2014-04-08', 'art. 4, 5 and 18'],
      ['2012-08-01', undefined],
      { nederlands: '2014-2015', rekenen: '2014-2015' },
      ['exmbo-text-2015-11-24', { withdrawn: true, retroactive: true, replacedBy: ['UIT-10-moved'] }],
    ],
    [
      ['UIT-10-moved', 'quoted', 'exmbo-text-2015-11-24', 'art. 18 and 18a'],
      ['2012-08-01', unread('2015-11-24')],
      { nederlands: '2015-2016', rekenen: '2016-2017', mbo4: { nederlands: '2014-2015', rekenen: '2015-2016' } },
    ],
  ],

  'exams/mbo/before-central-exams': [
    [
      ['UIT-16', 'quoted', 'exmbo-text-2010-08-01', 'art. 19'],
      [unread(undefined, '2010-08-01'), unread('2015-11-24')],
      { consequence: 'none', sufficientFrom: 6 },
    ],
  ],

  'exams/mbo/rekenen-counts': [
    [
      ['UIT-12', 'secondary', 'pages-rekenen-mbo', 'the pages on rekenen'],
      ['2022-08-01', undefined],
      { examinedBy: 'institution' },
    ],
  ],

  // The texts of 2010, 2012 to 2015, 2020 and 2026.
  'exams/entree/pass-rule': [
    [
      ['ENT-20-until-2012', 'quoted', 'exmbo-text-2010-08-01', 'art. 17 and 19 lid 3'],
      [unread(undefined, '2010-08-01'), undefined],
      { specificParts: 6, genericParts: 'harmless-before-central-exams' },
    ],
    [
      ['ENT-20', 'quoted', 'exmbo-text-2012-08-01', 'art. 17 lid 1'],
      ['2012-08-01', unread('2015-11-24', '2020-12-31')],
      {
        ...{ specificParts: 6, loopbaanEnBurgerschap: 'voldaan', genericParts: 'no-condition' },
        forStartFrom: '2012-08-01',
      },
    ],
    [
      ['ENT-21', 'quoted', 'exmbo-text-2020', 'art. 17 lid 1'],
      [unread('2015-11-24', '2020-12-31'), unread('2020-12-31', '2026-01-01')],
      { specificParts: 6, loopbaanEnBurgerschap: 'voldaan', keuzedeel: 'taken', genericParts: 'no-condition' },
    ],
    [
      ['ENT-21-2026', 'quoted', 'exmbo-text-2026-01-01', 'art. 15 lid 6 and 17 lid 1'],
      [unread('2020-12-31', '2026-01-01'), undefined],
      {
        ...{ specificParts: 6, loopbaanEnBurgerschap: 'voldaan', keuzedeel: 'sufficient', rekenen: 'voldaan' },
        genericParts: 'no-condition',
      },
    ],
  ],

  'exams/entree/rekenen-in-practice': [
    [
      ['ENT-22', 'secondary', 'pages-rekenen-mbo', 'the page on the entreeopleiding'],
      [unread(undefined, '2022-12-31'), undefined],
      { practice: 'school-establishes-the-level-reached' },
    ],
  ],

  // The experiments ran from 1 August 2014 to 1 August 2022; the texts are of October 2013 to 24 November 2015.
  'exams/doorlopende-leerlijnen/marks': [
    [
      ['DLL-02', 'quoted', 'doorlopende-leerlijnen-2013', 'art. 7 lid 3'],
      ['2014-08-01', unread('2015-10-16', '2015-11-24')],
      {
        sets: [
          { one: 5, other: 6, rekentoets: 6 },
          { one: 6, other: 6, rekentoets: 5 },
        ],
      },
    ],
    [
      ['DLL-02-16a', 'quoted', 'doorlopende-leerlijnen-text-2015-11-24', 'art. 16a'],
      [unread('2015-10-16', '2015-11-24'), unread('2015-11-24')],
      { sets: [{ one: 5, other: 6, rekentoets: 'sat' }] },
    ],
  ],

  'exams/doorlopende-leerlijnen/other-parts': [
    [
      ['DLL-02', 'quoted', 'doorlopende-leerlijnen-2013', 'art. 7 lid 3'],
      ['2014-08-01', unread('2014-12-31', '2015-10-16')],
      { mustBeSufficient: ['kunstvakken', 'lichamelijke-opvoeding'] },
    ],
    [
      ['DLL-02-2015', 'quoted', 'doorlopende-leerlijnen-2015', 'art. 7 lid 3'],
      [unread('2014-12-31', '2015-10-16'), '2022-08-01'],
      { mustBeSufficient: ['kunstvakken', 'lichamelijke-opvoeding'], maatschappijleer: 6 },
    ],
  ],

  'exams/doorlopende-leerlijnen/left-out': [
    [
      ['DLL-02', 'quoted', 'doorlopende-leerlijnen-2013', 'art. 7'],
      ['2014-08-01', '2022-08-01'],
      { route: 'vakmanschaproute', subjects: ['sector', 'vocational'] },
    ],
  ],

  'exams/spread': [
    [
      ['DLL-02', 'quoted', 'doorlopende-leerlijnen-2015', 'art. 7'],
      [unread('2014-12-31', '2015-10-16'), '2022-08-01'],
      { routes: [{ route: 'vakmanschaproute', commonPartBy: 3 }] },
    ],
  ],

  'exams/reference-levels/taal': [
    [
      ['REF-01', 'quoted', 'referentieniveaus-2010', 'art. 2 and 3'],
      ['2010-08-01', unread('2014-04-08')],
      levels2010,
    ],
  ],

  'exams/reference-levels/rekenen': [
    [
      ['REF-01', 'quoted', 'referentieniveaus-2010', 'art. 2 and 3'],
      ['2010-08-01', unread('2014-04-08', '2022-08-01')],
      levels2010,
    ],
    [
      ['REF-02', 'quoted', 'mbo-rekenniveaus-2022', 'as a whole'],
      ['2022-08-01', undefined],
      {
        ...{ entree: 'mbo-rekenniveau-2', 'mbo-2': 'mbo-rekenniveau-2' },
        ...{ 'mbo-3': 'mbo-rekenniveau-3', 'mbo-4': 'mbo-rekenniveau-4' },
      },
    ],
  ],

  'exams/reference-levels/vso': [
    [
      ['REF-01', 'quoted', 'referentieniveaus-text-2013-12-19', 'art. 2 and 3'],
      [unread('2010-08-01', '2013-12-19'), unread('2014-04-08')],
      { 'vso-arbeidsmarkt': '1F' },
    ],
  ],
}

/** Texts and pages of one document that were read, each with its own day and the days between which it was made. */
function readings(identifier: string | undefined, texts: readonly [string, string | undefined, Unread][]) {
  return Object.fromEntries(texts.map(([id, datedOn, adoptedOn]) => [id, { kind: 'reading', identifier, datedOn, adoptedOn }]))
}

/** A date that is not here is not stated. */
const expectedActs = {
  'exvo-aanscherping-2010': {
    kind: 'decree',
    identifier: 'Stb. 2010, 332',
    datedOn: '2010-08-19',
    adoptedOn: '2010-08-19',
  },
  'exvo-text-2011-11-05': {
    kind: 'reading',
    identifier: 'BWBR0004593',
    datedOn: '2011-11-05',
    adoptedOn: unread('2010-04-28', '2011-11-05'),
  },
  'wijzigingsbesluit-referentieniveaus-2012': {
    kind: 'decree',
    identifier: 'BWBR0031573',
    datedOn: '2012-04-23',
    adoptedOn: '2012-04-23',
  },
  'wijzigingsbesluit-referentieniveaus-text-2013': {
    kind: 'reading',
    identifier: 'BWBR0031573',
    at: 'VIII lid 1',
    datedOn: '2013-08-01',
    adoptedOn: unread('2012-08-01', '2013-08-01'),
  },
  'rekentoets-besluit-2015': {
    kind: 'decree',
    identifier: 'Stb. 2015, 424',
    datedOn: '2015-11-11',
    adoptedOn: '2015-11-11',
  },
  'rekentoets-vwo-2015': {
    kind: 'reading',
    datedOn: '2015-10-22',
    announcedOn: '2015-10-22',
    adoptedOn: unread(undefined, '2018-03-09'),
  },
  'rekentoets-besluit-2018': {
    kind: 'decree',
    identifier: 'Stb. 2018, 74',
    datedOn: '2018-03-09',
    adoptedOn: '2018-03-09',
  },
  'rekentoets-afschaffing-2020': {
    kind: 'decree',
    identifier: 'Stb. 2020, 253',
    datedOn: '2020-07-08',
    adoptedOn: '2020-07-08',
  },

  ...readings('BWBR0004593', [['exvo-text-2010-04-28', '2010-04-28', unread(undefined, '2010-04-28')]]),
  ...readings('BWBR0002399', [
    ['leerwerktraject-stage-text-2011-09-01', '2011-09-01', unread('2010-08-01', '2011-09-01')],
  ]),
  ...readings('BWBR0015568', [['leerwerktraject-notice-2003-09-24', '2003-09-24', unread(undefined, '2003-09-24')]]),
  ...readings('BWBR0027963', [
    ['exmbo-text-2010-08-01', '2010-08-01', unread(undefined, '2010-08-01')],
    ['exmbo-text-2012-08-01', '2012-08-01', unread('2010-08-01', '2012-08-01')],
    ['exmbo-text-2014-04-08', '2014-04-08', unread('2010-08-01', '2014-04-08')],
    ['exmbo-text-2015-11-24', '2015-11-24', unread('2014-04-08', '2015-11-24')],
    ['exmbo-text-2020', undefined, unread('2015-11-24', '2020-12-31')],
    ['exmbo-text-2026-01-01', '2026-01-01', unread('2020-12-31', '2026-01-01')],
  ]),
  ...readings(undefined, [['pages-rekenen-mbo', undefined, unread('2020-12-31', '2026-01-01')]]),
  ...readings('BWBR0033984', [
    ['doorlopende-leerlijnen-text-2015-11-24', '2015-11-24', unread('2015-10-16', '2015-11-24')],
  ]),
  ...readings('BWBR0027879', [
    ['referentieniveaus-text-2013-12-19', '2013-12-19', unread('2010-08-01', '2013-12-19')],
  ]),
  'referentieniveaus-2010': {
    kind: 'decree',
    identifier: 'BWBR0027879; Stb. 2010, 265',
    datedOn: '2010-08-01',
    adoptedOn: unread('2009-12-31', '2010-08-01'),
  },
  'mbo-rekenniveaus-2022': {
    kind: 'decree',
    identifier: 'Stb. 2022, 62',
    adoptedOn: unread('2021-12-31', '2022-08-01'),
  },
}

describe('the facts against their sources', () => {
  it('have these dates, articles, grades and values', () => {
    expect(Object.fromEntries(rules.map((rule) => [rule.key, rows(rule)]))).toEqual(expectedRows)
  })

  it('stand in acts with these dates and places', () => {
    expect(Object.fromEntries(Object.values(acts).map((act) => [act.id, stated(act)]))).toEqual(expectedActs)
  })

  it('UIT-07: the unverified start of 1 August 2020 is a claim and nowhere a date', () => {
    expect(JSON.stringify([acts, facts])).not.toContain('2020-08-01')
    const [open] = facts.schoolExamRekenen.openQuestions ?? []
    expect(open).toMatchObject({ id: 'UIT-07', claim: '1 August 2020, unverified' })
    expect(facts.rekentoetsSat.openQuestions).toEqual(facts.schoolExamRekenen.openQuestions)
  })

  it('have no fault, and readings of the report with a voice and lines each', () => {
    expect(lintRules(rules)).toEqual([])
    const said = rules.flatMap(({ readings: own = [] }) =>
      own.map(({ id, holder, source, knownOn }) => [id, holder, source.at, knownOn]),
    )
    const talks = unread('2013-05-31', '2013-12-31')
    const text = unread('2014-05-31', '2014-12-31')
    const table2 = unread(undefined, '2014-12-31')
    expect(new Set(said)).toEqual(new Set([
      ['report-2014/nederlands-at-least-five', 'document', 'line 339', table2],
      ['report-2014/rekentoets-counts-from-2015', 'document', 'lines 349-350', table2],
      ['report-2014/rekentoets-on-the-list', 'document', 'lines 346-348', table2],
      ['report-2014/leerwerktraject-parts', 'researchers', 'lines 148-150', text],
      ['report-2014/mbo-counts-from-2016', 'researchers', 'lines 1116-1118', text],
      ['report-2014/exams-over-the-years', 'researchers', 'lines 162-166', text],
      ['report-2014/flexible-exams-since-2008', 'vmbo', 'lines 825-831', talks],
    ]))
  })

  it('keep what was not verified as a question', () => {
    const open = rules.flatMap((rule) => (rule.openQuestions ?? []).map(({ id, claim }) => [rule.key, id, claim?.slice(0, 24)]))
    expect(open).toContainEqual(['exams/vmbo-bb/nederlands-minimum', 'UIT-02', 'by the demands of level '])
    expect(open).toContainEqual(['exams/spread', 'DLL-02', 'since 2008 (2014 report,'])
  })
})
