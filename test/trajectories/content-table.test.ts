import { describe, expect, it } from 'vitest'
import { resolveRule, type PolicyStatus } from '../../src/policy/resolve.js'
import type { DatedRule } from '../../src/policy/index.js'
import * as entree from '../../src/trajectories/entreeopleiding-facts.js'
import * as leerwerktraject from '../../src/trajectories/leerwerktraject-facts.js'
import * as routes from '../../src/trajectories/route-facts.js'
import * as vm2 from '../../src/trajectories/vm2-facts.js'
import { rows, unread } from '../support/fact-table.js'

const rules: readonly DatedRule<unknown>[] = [leerwerktraject, entree, vm2, routes].flatMap((each) =>
  Object.values<DatedRule<unknown>>(each),
)

const lastWvo = unread('2015-09-01')
const stageIn = unread('2010-08-01', '2011-09-01')
const stageOut = unread('2014-07-08', '2014-09-08')
const common = { moreSubjects: 'after-consulting-pupil-and-parents', aimMboLevel: 2 }

const decree2013 = (id: string, article: string, value: object, ...changes: unknown[]) => [
  [id, 'quoted', 'doorlopende-leerlijnen-2013', article],
  ['2014-08-01', '2022-08-01'],
  value,
  ...changes,
]

const act2020 = (id: string, article: string, value: object) => [
  [id, 'quoted', 'sterk-beroepsonderwijs-2020', article],
  [{ pending: 'royal-decree' }, undefined],
  value,
  ['sterk-beroepsonderwijs-start-2020', { starts: '2020-08-01' }],
]

const since2009 = (id: string, article: string, value: object) => [
  [id, 'inferred', 'wvo-text-2010-08-01', article],
  ['2009-08-01', lastWvo],
  value,
]

const expectedRows = {
  // The maatschappelijke stage is a third part between the texts of 1 September 2011 and 8 July 2014.
  'trajectories/leerwerktraject/content': [
    [
      ['LWT-03-2003', 'quoted', 'wet-leerwerktrajecten-2003', 'WVO art. 10b1 and 10b2'],
      ['2003-08-15', undefined],
      { parts: ['nederlands', 'beroepsgericht-programma'], ...common },
      ['wvo-text-2011-09-01', { ends: stageIn }],
    ],
    [
      ['LWT-03-2011', 'quoted', 'wvo-text-2011-09-01', 'art. 10b1 lid 2'],
      [stageIn, stageOut],
      { parts: ['nederlands', 'beroepsgericht-programma', 'maatschappelijke-stage'], ...common },
    ],
    [
      ['LWT-03', 'quoted', 'wvo-text-2014-09-08', 'art. 10b1 lid 2 and 4, and 10b2'],
      [stageOut, lastWvo],
      { parts: ['nederlands', 'beroepsgericht-programma'], optional: ['maatschappelijke-stage'], ...common },
    ],
  ],

  'trajectories/leerwerktraject/guarantees': [
    [
      ['LWT-11-bill', 'secondary', 'wetsvoorstel-leerwerktrajecten-2002', 'as the notice compares it with the act'],
      [unread('2002-07-31'), undefined],
      {
        reportToMunicipality: 'reported',
        unrecognisedCompanies: 'as-a-rule',
        productionWork: 'no-guarantee',
        everySchoolWeek: 'practice',
      },
    ],
    [
      [
        ...['LWT-11', 'quoted', 'wet-leerwerktrajecten-2003'],
        'WVO art. 10b1 and 10b2; notice of 24 September 2003 (BWBR0015568)',
      ],
      ['2003-08-15', lastWvo],
      {
        reportToMunicipality: 'not-reported',
        unrecognisedCompanies: 'in-transition-only',
        transitionYears: 2,
        productionWork: 'never-one-sided-only',
        everySchoolWeek: 'teaching-in-school',
      },
    ],
  ],

  'trajectories/leerwerktraject/workplace': [
    [
      ['LWT-12', 'quoted', 'wvo-text-2010-08-01', 'art. 10b6'],
      [unread(undefined, '2010-08-01'), lastWvo],
      {
        aimsOf: ['vmbo', 'level-1-or-basisberoepsopleiding'],
        within: ['company', 'mother-organisation', 'branch'],
        qualifiedMentorAt: ['school', 'company'],
      },
    ],
  ],

  // Absent from the text of 1 January 2012; read in 2015 and 2021.
  'trajectories/vso/may-offer': [
    [
      ['LWT-08', 'quoted', 'web-text-2012-11-01', 'art. 8.5.1 and 8.5.2'],
      [unread('2012-01-01', '2012-11-01'), unread('2021-01-01')],
      { mayOffer: ['leerwerktraject', 'entreeopleiding'] },
    ],
  ],

  'trajectories/entreeopleiding-in-vmbo/offer': [
    since2009('AIV-02', 'art. 10b8 lid 2–4', {
      mustMatch: 'own-vocational-offer',
      bbExam: 'need-not-be-offered',
      pupilsCountAs: 'vmbo-bb',
    }),
  ],

  'trajectories/entreeopleiding-in-vmbo/cooperation-agreement': [
    since2009('AIV-04', 'art. 10b9', {
      partner: 'institution-offering-that-programme',
      settles: [
        ...['programme', 'enrolment-as-examendeelnemer', 'exam-and-diploma-by-institution'],
        ...['school-co-signs-practice-agreement', 'legal-protection', 'transfer-after-diploma'],
      ],
    }),
  ],

  'trajectories/entreeopleiding-in-vmbo/enrolment': [since2009('AIV-04', 'art. 10b9', { enrolledAs: 'examendeelnemer' })],

  // In the texts from before 1 August 2010 up to 2026.
  'trajectories/entreeopleiding-in-vmbo/examiner': [
    [
      ['AIV-05', 'quoted', 'web-text-2010-08-01', 'WEB art. 7.4.4a lid 3 and 8.4.2; WVO art. 10b9 lid 3'],
      [unread(undefined, '2010-08-01'), undefined],
      { carriedOutBy: 'vo-school', force: 'power' },
    ],
  ],

  // The fourth lid until 2014; "vijfde lid" from the text of 8 September 2014, where the third must be meant.
  'trajectories/entreeopleiding-in-vmbo/cross-reference': [
    [
      ['AIV-07-2010', 'quoted', 'wvo-text-2010-08-01', 'art. 10b8 lid 1'],
      [unread(undefined, '2010-08-01'), stageOut],
      { refersTo: 'WEB art. 8.1.1 lid 4', subject: 'bbl-only-after-leerplicht' },
    ],
    [
      ['AIV-07', 'quoted', 'wvo-text-2014-09-08', 'art. 10b8 lid 1'],
      [stageOut, lastWvo],
      { refersTo: 'WEB art. 8.1.1 lid 5', subject: 'opleidingsdomein', meant: 'WEB art. 8.1.1 lid 3' },
    ],
  ],

  // Read from 2010 up to the text of 25 September 2014.
  'trajectories/shared-teaching/hours-at-institution': [
    [
      ['AIV-09', 'quoted', 'samenwerking-vo-bve-text-2010', 'art. 2'],
      [unread(undefined, '2010-12-31'), unread('2014-09-25')],
      {
        pupils: 'at-risk',
        leerjaren: [3, 4],
        mostShareOfYear: 0.5,
        moreFor: ['sector-subjects', 'vocational-subjects'],
        aimsAt: 'leaving-without-mbo-2',
      },
    ],
  ],

  'trajectories/vm2/programme': [
    [
      ['VM2-02', 'quoted', 'vm2-besluit-2012', 'as a whole'],
      ['2012-08-01', '2017-08-01'],
      { form: 'one-programme', mbo2: 'related-bol', mostYears: 4, team: 'one-vmbo-mbo-team', exam: 'web-exam-only' },
    ],
  ],

  // The scheme of 2008 lapsed on 1 August 2012.
  'trajectories/vm2/fallback': [
    [
      ['VM2-04', 'quoted', 'vm2-regeling-2008', 'art. 18'],
      ['2008-08-01', undefined],
      { diplomas: ['vmbo-bb', 'mbo-1', 'mbo-2'], laidDownIn: 'education-contract' },
      ['vm2-regeling-text-2012-03-20', { ends: '2012-08-01' }],
    ],
    [
      ['VM2-02', 'quoted', 'vm2-besluit-2012', 'as a whole'],
      ['2012-08-01', '2017-08-01'],
      { diplomas: ['vmbo', 'mbo-1', 'mbo-2'] },
    ],
  ],

  // Added in 2015, and could start from 1 August 2016; four to five years, the long variants five to six.
  'trajectories/beroepsroute/legal-basis': [
    [
      ['DLL-01-wijziging', 'quoted', 'doorlopende-leerlijnen-2015', 'art. 2, 6 and 15'],
      ['2016-08-01', '2022-08-01'],
      { ground: 'experimenteerbesluit', permission: 'of-the-minister', routes: [{ leerwegen: ['kb', 'gl', 'tl'], mboLevel: 4, years: { least: 4, most: 6 } }] },
    ],
  ],

  'trajectories/vakmanschaproute/exam-freedom': [
    decree2013(
      ...(['DLL-02', 'art. 7'] as const),
      { mayBeLeftOut: ['sector-subjects', 'vocational-subject'], onTheWayTo: 2 },
      ['doorlopende-leerlijnen-2015', { ends: unread('2014-12-31', '2015-10-16') }],
    ),
    [
      ['DLL-02-2015', 'quoted', 'doorlopende-leerlijnen-2015', 'art. 7'],
      [unread('2014-12-31', '2015-10-16'), '2022-08-01'],
      { mayBeLeftOut: ['sector-subjects', 'vocational-subject'], onTheWayTo: 2, commonPartFinishedBy: 3 },
    ],
  ],

  'trajectories/vakmanschaproute/enrolment': [
    decree2013('DLL-02', 'art. 9–11', { mostYearsAtSchool: 2, then: 'institution' }),
  ],
  'trajectories/vakmanschaproute/under-16': [decree2013('DLL-02', 'art. 6–9', { work: 'light-work-only' })],
  'trajectories/vakmanschaproute/fallback': [
    decree2013('DLL-04', 'art. 9–11', { option: 'required', among: ['mbo-1'] }),
  ],
  'trajectories/vakmanschaproute/partners': [
    decree2013('DLL-04', 'art. 3 and 9–11', { permission: 'of-the-minister', fundingTransfer: 'part' }),
  ],

  'trajectories/doorlopende-leerroute/diplomas': [
    act2020('WSB-01', 'WVO 2020 art. 2.107a–2.107k', { diplomas: ['vmbo-of-the-leerweg', 'mbo-of-the-route'] }),
  ],
  'trajectories/doorlopende-leerroute/course': [
    act2020('WSB-02', 'WVO 2020 art. 2.107a–2.107k; WEB title 8.5a, in 2026 art. 9.1.2–9.1.16', {
      years: { least: 2, most: 6 },
      mboStudentFromYear: 3,
    }),
  ],
  'trajectories/geintegreerde-route/diplomas': [
    act2020('WSB-03', 'WVO 2020 art. 2.107l', { diplomas: ['mbo-2'], vmboExam: 'no-duty' }),
  ],
}

describe('the facts on what a traject consists of', () => {
  it('have these dates, articles, grades and values', () => {
    expect(Object.fromEntries(rules.map((rule) => [rule.key, rows(rule)]))).toEqual(expectedRows)
  })

  it('have two readings, on the enrolment, dated by who says it', () => {
    const found = rules.flatMap(({ key, readings = [] }) =>
      readings.map(({ id, holder, source, knownOn, value }) => [key, id, holder, source.at, knownOn, value]),
    )
    expect(found).toEqual([
      [
        ...['trajectories/entreeopleiding-in-vmbo/enrolment', 'report-2014/no-longer-as-extraneus', 'researchers'],
        ...['section 5.2, lines 1252-1254', unread('2014-05-31', '2014-12-31'), { enrolledAs: 'not-possible' }],
      ],
      [
        ...['trajectories/entreeopleiding-in-vmbo/enrolment', 'report-2014/extraneus-has-ended', 'vmbo'],
        ...['section 4.1.2, lines 761-763', unread('2013-05-31', '2013-12-31'), { enrolledAs: 'not-possible' }],
      ],
    ])
  })
})

type Case = [rule: DatedRule<unknown>, validOn: string, knownOn: string | undefined, status: PolicyStatus, id?: string]

const { leerwerktrajectContent: content, leerwerktrajectGuarantees: guarantees, vsoOffer } = leerwerktraject

const cases: Case[] = [
  [content, '2003-08-14', undefined, 'vastgesteld', 'LWT-03-2003'],
  [content, '2003-08-15', undefined, 'in-werking', 'LWT-03-2003'],
  [content, '2010-08-01', undefined, 'in-werking', 'LWT-03-2003'],
  [content, '2010-08-02', undefined, 'onbekend', 'LWT-03-2011'],
  [content, '2011-09-01', undefined, 'in-werking', 'LWT-03-2011'],
  [content, '2014-07-08', undefined, 'in-werking', 'LWT-03-2011'],
  [content, '2014-07-09', undefined, 'onbekend', 'LWT-03'],
  [content, '2014-09-08', undefined, 'in-werking', 'LWT-03'],
  [content, '2015-09-01', undefined, 'in-werking', 'LWT-03'],
  [content, '2015-09-02', undefined, 'onbekend', 'LWT-03'],
  [guarantees, '2003-01-01', '2003-01-01', 'voorgenomen', 'LWT-11-bill'],
  [guarantees, '2003-08-15', '2003-06-25', 'voorgenomen', 'LWT-11-bill'],
  [guarantees, '2003-08-15', '2003-06-26', 'in-werking', 'LWT-11'],
  [guarantees, '2003-08-14', undefined, 'nooit-in-werking', 'LWT-11-bill'],
  [guarantees, '2003-08-15', undefined, 'in-werking', 'LWT-11'],
  [guarantees, '2003-08-15', '2002-07-30', 'onbekend'],
  [vsoOffer, '2012-01-01', undefined, 'vastgesteld', 'LWT-08'],
  [vsoOffer, '2012-01-02', undefined, 'onbekend', 'LWT-08'],
  [vsoOffer, '2012-11-01', undefined, 'in-werking', 'LWT-08'],
  [vsoOffer, '2021-01-01', undefined, 'in-werking', 'LWT-08'],
  [vsoOffer, '2021-01-02', undefined, 'onbekend', 'LWT-08'],
  [entree.entreeInVmboEnrolment, '2009-07-31', undefined, 'vastgesteld', 'AIV-04'],
  [entree.entreeInVmboEnrolment, '2009-08-01', undefined, 'in-werking', 'AIV-04'],
  [entree.entreeInVmboExaminer, '2026-01-01', undefined, 'in-werking', 'AIV-05'],
  [entree.entreeInVmboReference, '2014-07-08', undefined, 'in-werking', 'AIV-07-2010'],
  [entree.entreeInVmboReference, '2014-09-08', undefined, 'in-werking', 'AIV-07'],
  [entree.sharedTeaching, '2014-09-25', undefined, 'in-werking', 'AIV-09'],
  [entree.sharedTeaching, '2014-09-26', undefined, 'onbekend', 'AIV-09'],
  [vm2.vm2Programme, '2012-07-31', undefined, 'vastgesteld', 'VM2-02'],
  [vm2.vm2Programme, '2012-08-01', undefined, 'in-werking', 'VM2-02'],
  [vm2.vm2Programme, '2017-08-01', undefined, 'vervallen', 'VM2-02'],
  [vm2.vm2Fallback, '2012-07-31', undefined, 'in-werking', 'VM2-04'],
  [vm2.vm2Fallback, '2012-08-01', undefined, 'in-werking', 'VM2-02'],
  [routes.vakmanschaprouteExam, '2014-07-31', undefined, 'vastgesteld', 'DLL-02'],
  [routes.vakmanschaprouteExam, '2014-08-01', undefined, 'in-werking', 'DLL-02'],
  [routes.vakmanschaprouteExam, '2015-01-01', undefined, 'onbekend', 'DLL-02-2015'],
  [routes.vakmanschaprouteExam, '2015-10-16', undefined, 'in-werking', 'DLL-02-2015'],
  [routes.vakmanschaprouteExam, '2021-01-01', '2014-12-31', 'in-werking', 'DLL-02'],
  [routes.vakmanschaprouteExam, '2022-08-01', undefined, 'vervallen', 'DLL-02-2015'],
  [routes.vakmanschaprouteEnrolment, '2022-07-31', undefined, 'in-werking', 'DLL-02'],
  [routes.vakmanschaprouteEnrolment, '2022-08-01', undefined, 'vervallen', 'DLL-02'],
  [routes.doorlopendeLeerrouteCourse, '2020-07-31', undefined, 'vastgesteld', 'WSB-02'],
  [routes.doorlopendeLeerrouteCourse, '2020-08-01', undefined, 'in-werking', 'WSB-02'],
  [routes.geintegreerdeRouteDiplomas, '2020-08-01', '2020-05-19', 'onbekend'],
  [routes.geintegreerdeRouteDiplomas, '2020-08-01', undefined, 'in-werking', 'WSB-03'],
]

describe('a fact on a day', () => {
  it.each(cases)('$key on %s, known %s: %s by %s', (rule, validOn, knownOn, status, id) => {
    const found = resolveRule(rule, { validOn, knownOn })
    expect([found.status, found.id]).toEqual([status, id])
  })
})
