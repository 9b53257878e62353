import { describe, expect, it } from 'vitest'
import type { DatedRule } from '../../src/policy/index.js'
import * as acts from '../../src/exams/acts.js'
import * as facts from '../../src/exams/facts.js'
import { rows, stated, unread } from '../support/fact-table.js'

const rules: readonly DatedRule<unknown>[] = Object.values(facts)

const atLeastFive = { kind: 'minimum', mark: 5 }

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
    announcedOn: '2015-10-22',
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
})
