import { describe, expect, it } from 'vitest'
import type { DatedRule } from '../../src/policy/index.js'
import * as acts from '../../src/trajectories/acts.js'
import * as facts from '../../src/trajectories/facts.js'
import { rows, stated, unread } from '../support/fact-table.js'

const rules: readonly DatedRule<unknown>[] = Object.values(facts)

const hours = (leerweg: string, years: number, total: number, guided: number, practice: number) => ({
  ...{ leerweg, years, total, guided, practice },
})

const bolHours = [
  hours('bol', 3, 3000, 2400, 250),
  hours('bol', 4, 4000, 2950, 450),
  hours('bol', 5, 5000, 3500, 900),
  hours('bol', 6, 6000, 4050, 1350),
]

const bblHours = [
  hours('bbl', 3, 2850, 2200, 610),
  hours('bbl', 4, 3700, 2400, 1220),
  hours('bbl', 5, 4550, 2600, 1830),
  hours('bbl', 6, 5400, 2800, 2300),
]

const vm2Route = { leerwegen: ['bb'], mboLevel: 2, years: { most: 4 } }
const toLevel2 = { leerwegen: ['bb', 'kb'], mboLevel: 2, years: { least: 3, most: 4 } }
const toLevel3 = { leerwegen: ['kb'], mboLevel: 3, years: { least: 4, most: 5 } }
const sectors = ['techniek', 'landbouw']
const toLevel4 = { leerwegen: ['gl', 'tl'], mboLevel: 4, sectors }
const toLevel4Widened = { leerwegen: ['kb', 'gl', 'tl'], mboLevel: 4, years: { least: 4, most: 6 }, sectors }
const experiment = { ground: 'experimenteerbesluit', permission: 'of-the-minister' }

/** The experiments of 2014 to 2022, as adopted in 2013; the routes added in 2015 could start from 1 August 2016. */
const experimentOf2013 = [
  ['DLL-01', 'quoted', 'doorlopende-leerlijnen-2013', 'art. 1, 2, 3 and 15'],
  ['2014-08-01', '2022-08-01'],
]
const widenedIn2015 = ['doorlopende-leerlijnen-2015', { ends: '2016-08-01' }]

/** The Wet sterk beroepsonderwijs left its start to a royal decree. */
const startLeftOpen = [{ pending: 'royal-decree' }, undefined]
const startSet = ['sterk-beroepsonderwijs-start-2020', { starts: '2020-08-01' }]
const articlesOfTheRoute = 'WVO 2020 art. 2.107a–2.107k; WEB title 8.5a, in 2026 art. 9.1.2–9.1.16'

/** Of the policy rule only headings were readable. */
const articleOfThePolicyRule = 'headings on the application and the decision'

const expectedRows = {
  'trajectories/leerwerktraject/legal-basis': [
    // Introduced in school year 2001-2002.
    [
      ['LWT-01-regeling', 'inferred', 'regeling-leerwerktrajecten-2001', 'as a whole'],
      ['2001-08-01', undefined],
      { ground: 'beleidsregel' },
    ],
    [
      ['LWT-01', 'quoted', 'wet-leerwerktrajecten-2003', 'WVO art. 10b1–10b7'],
      ['2003-08-15', undefined],
      { ground: 'wet' },
    ],
    [
      ['LWT-07', 'quoted', 'wvo-2020', 'art. 2.103–2.107'],
      ['2022-08-01', undefined],
      { ground: 'wet' },
    ],
  ],

  // In the act to 31 July 2022; which hours the decree under the new act sets was not found.
  'trajectories/leerwerktraject/practice-hours': [
    [
      ['LWT-02', 'quoted', 'wet-leerwerktrajecten-2003', 'WVO art. 10b1 lid 1'],
      ['2003-08-15', undefined],
      {
        least: { hours: 640, days: 80 },
        most: { hours: 1280, days: 160 },
        leerjaren: [3, 4],
        teachingEveryWeek: true,
      },
      ['wvo-2020', { ends: unread('2022-07-31') }],
    ],
  ],

  // All articles of the policy rule lapsed on 1 August 2009; that the act took over on that day is inferred.
  'trajectories/entreeopleiding-in-vmbo/legal-basis': [
    [
      ['AIV-01-beleidsregel', 'quoted', 'beleidsregel-assistentopleiding', articleOfThePolicyRule],
      [unread(undefined, '2009-04-21'), '2009-08-01'],
      { ground: 'beleidsregel', permission: 'of-the-minister' },
    ],
    [
      ['AIV-01', 'inferred', 'wvo-text-2010-08-01', 'art. 10b8 lid 1'],
      ['2009-08-01', undefined],
      { ground: 'wet', permission: 'not-needed' },
    ],
    [
      ['AIV-01-wvo2020', 'inferred', 'wvo-2020', 'art. 2.102'],
      ['2022-08-01', undefined],
      { ground: 'wet', permission: 'not-needed' },
    ],
  ],

  // The scheme lapsed on 1 August 2012; the decree, signed in September, takes over on that day.
  'trajectories/vm2/legal-basis': [
    [
      ['VM2-01-regeling', 'quoted', 'vm2-regeling-2008', 'as a whole; WEB art. 12.1.1'],
      ['2008-08-01', undefined],
      { ground: 'subsidieregeling', routes: [vm2Route] },
      ['vm2-regeling-text-2012-03-20', { ends: '2012-08-01' }],
    ],
    [
      ['VM2-01', 'quoted', 'vm2-besluit-2012', 'art. 4 and 13; WEB art. 12.1.1'],
      ['2012-08-01', '2017-08-01'],
      { ground: 'experimenteerbesluit', routes: [vm2Route] },
    ],
  ],

  'trajectories/vm2/hours': [
    [
      ['VM2-02-regeling', 'quoted', 'vm2-regeling-2008', 'art. 17 lid 2'],
      ['2008-08-01', undefined],
      { yearsOneAndTwo: 1000, yearsThreeAndFour: 850 },
      ['vm2-regeling-text-2012-03-20', { ends: '2012-08-01' }],
    ],
    [
      ['VM2-02', 'quoted', 'vm2-besluit-2012', 'art. 3 lid 4'],
      ['2012-08-01', '2017-08-01'],
      { yearsOneAndTwo: 1040, yearsThreeAndFour: 850 },
    ],
  ],

  'trajectories/vakmanschaproute/legal-basis': [
    [...experimentOf2013, { ...experiment, routes: [toLevel2] }, widenedIn2015],
    [
      ['DLL-01-wijziging', 'quoted', 'doorlopende-leerlijnen-2015', 'art. 2, 6 and 15'],
      ['2016-08-01', '2022-08-01'],
      { ...experiment, routes: [toLevel2, toLevel3] },
    ],
  ],

  // First seen in the text of 16 October 2015.
  'trajectories/vakmanschaproute/hours': [
    [
      ['DLL-03', 'quoted', 'doorlopende-leerlijnen-2015', 'art. 6a and 6b'],
      [unread('2013-10-08', '2015-10-16'), '2022-08-01'],
      { rows: [...bolHours, ...bblHours] },
    ],
  ],

  'trajectories/technologieroute/legal-basis': [
    [...experimentOf2013, { ...experiment, routes: [toLevel4] }, widenedIn2015],
    [
      ['DLL-01-wijziging', 'inferred', 'doorlopende-leerlijnen-2015', 'art. 2, 6 and 15'],
      ['2016-08-01', '2022-08-01'],
      { ...experiment, routes: [toLevel4Widened] },
    ],
  ],

  'trajectories/doorlopende-leerroute/legal-basis': [
    [
      ['WSB-01', 'quoted', 'sterk-beroepsonderwijs-2020', articlesOfTheRoute],
      startLeftOpen,
      {
        ground: 'wet',
        routes: [
          { leerwegen: ['bb'], mboLevel: 2 },
          { leerwegen: ['kb'], mboLevel: 3 },
          { leerwegen: ['kb', 'gl', 'tl'], mboLevel: 4 },
        ],
      },
      startSet,
    ],
  ],

  'trajectories/doorlopende-leerroute/hours': [
    [
      ['WSB-02', 'quoted', 'sterk-beroepsonderwijs-2020', articlesOfTheRoute],
      startLeftOpen,
      { rows: [hours('bol', 2, 2000, 1400, 250), ...bolHours, hours('bbl', 2, 1850, 900, 610), ...bblHours] },
      startSet,
    ],
  ],

  'trajectories/geintegreerde-route/legal-basis': [
    [
      ['WSB-03', 'quoted', 'sterk-beroepsonderwijs-2020', 'WVO 2020 art. 2.107l'],
      startLeftOpen,
      { ground: 'wet', routes: [{ leerwegen: ['bb'], mboLevel: 2 }] },
      startSet,
    ],
  ],
}

/** A date that is not here is not stated. */
const expectedActs = {
  'regeling-leerwerktrajecten-2001': {
    kind: 'policy-rule',
    identifier: 'VO/BOB/2001/5598, Gele katern nr. 7',
    datedOn: '2001-03-14',
    publishedOn: '2001-03-14',
  },
  'wet-leerwerktrajecten-2003': {
    kind: 'act',
    identifier: 'Stb. 2003, 292',
    datedOn: '2003-06-26',
    adoptedOn: '2003-06-26',
  },
  // The bill was there in school year 2001-2002; the act of 26 June 2003 differs from it.
  'wetsvoorstel-leerwerktrajecten-2002': {
    kind: 'bill',
    identifier: 'BWBR0015568; kst 28444',
    announcedOn: '2002-07-31',
    withdrawnOn: '2003-06-26',
  },
  'wvo-text-2011-09-01': {
    kind: 'reading',
    identifier: 'BWBR0002399',
    datedOn: '2011-09-01',
    adoptedOn: unread('2010-08-01', '2011-09-01'),
  },
  'wvo-text-2014-09-08': {
    kind: 'reading',
    identifier: 'BWBR0002399',
    datedOn: '2014-09-08',
    adoptedOn: unread('2014-07-08', '2014-09-08'),
  },
  'web-text-2010-08-01': {
    kind: 'reading',
    identifier: 'BWBR0007625',
    datedOn: '2010-08-01',
    adoptedOn: unread(undefined, '2010-08-01'),
  },
  'web-text-2012-11-01': {
    kind: 'reading',
    identifier: 'BWBR0007625',
    datedOn: '2012-11-01',
    adoptedOn: unread('2012-01-01', '2012-11-01'),
  },
  'samenwerking-vo-bve-text-2010': {
    kind: 'reading',
    identifier: 'BWBR0019143',
    adoptedOn: unread(undefined, '2010-12-31'),
  },
  // Read in the text of 1 August 2024; of its adoption only the year of the Staatsblad is known.
  'wvo-2020': {
    kind: 'act',
    identifier: 'BWBR0044212; Stb. 2020, 379',
    datedOn: '2024-08-01',
    adoptedOn: unread('2019-12-31', '2020-12-31'),
  },
  'beleidsregel-assistentopleiding': {
    kind: 'policy-rule',
    identifier: 'BWBR0021469',
    datedOn: '2009-04-21',
    adoptedOn: unread(undefined, '2009-04-21'),
  },
  'wvo-text-2010-08-01': {
    kind: 'reading',
    identifier: 'BWBR0002399',
    datedOn: '2010-08-01',
    adoptedOn: unread(undefined, '2010-08-01'),
  },
  'vm2-regeling-2008': {
    kind: 'regulation',
    identifier: 'BWBR0023974',
    datedOn: '2008-05-23',
    adoptedOn: '2008-05-23',
  },
  // Between the oldest text of the scheme that was read and the one that shows its end.
  'vm2-regeling-text-2012-03-20': {
    kind: 'reading',
    identifier: 'BWBR0023974',
    datedOn: '2012-03-20',
    adoptedOn: unread('2010-07-16', '2012-03-20'),
  },
  'vm2-besluit-2012': {
    kind: 'decree',
    identifier: 'BWBR0032082',
    datedOn: '2012-09-17',
    adoptedOn: '2012-09-17',
  },
  // Not before the year of its Staatsblad.
  'doorlopende-leerlijnen-2013': {
    kind: 'decree',
    identifier: 'BWBR0033984; Stb. 2013, 370',
    datedOn: '2013-10-08',
    adoptedOn: unread('2012-12-31', '2013-10-08'),
  },
  // Not before the year of its Staatsblad.
  'doorlopende-leerlijnen-2015': {
    kind: 'decree',
    identifier: 'BWBR0033984; Stb. 2015, 357',
    datedOn: '2015-10-16',
    adoptedOn: unread('2014-12-31', '2015-10-16'),
  },
  'sterk-beroepsonderwijs-2020': {
    kind: 'act',
    identifier: 'BWBR0043608; Stb. 2020, 157',
    datedOn: '2020-05-20',
    adoptedOn: '2020-05-20',
  },
  // Between the act and the start that it sets.
  'sterk-beroepsonderwijs-start-2020': {
    kind: 'decree',
    identifier: 'Stb. 2020, 208',
    adoptedOn: unread('2020-05-20', '2020-08-01'),
  },
}

describe('the facts on the trajectories against their sources', () => {
  it('have these dates, articles, grades and values', () => {
    expect(Object.fromEntries(rules.map((rule) => [rule.key, rows(rule)]))).toEqual(expectedRows)
  })

  it('stand in acts with these dates and places', () => {
    expect(Object.fromEntries(Object.values(acts).map((act) => [act.id, stated(act)]))).toEqual(expectedActs)
  })
})
