import { describe, expect, it } from 'vitest'
import { lintRules, resolveRule, type Act, type DatedRule } from '../../src/policy/index.js'
import * as acts from '../../src/bsa/acts.js'
import * as facts from '../../src/bsa/facts.js'
import { rows, stated, unread } from '../support/fact-table.js'

const rules: readonly DatedRule<unknown>[] = Object.values(facts)
const pending = { pending: 'royal-decree' }
const [law2013, law2016] = ['doelmatige-leerwegen-2013', 'toelatingsrecht-mbo-2016']

/** A row of the act of 2013: from 1 August 2014, with no end of its own; the next answer ends it. */
const a = (id: string, article: string, value: unknown, ...changes: unknown[]) =>
  [[id, 'quoted', law2013, article], ['2014-08-01', undefined], value, ...changes]

/** A row of the act of 2016: its start was left to a decree, which set it on 1 August 2018. */
const b = (id: string, value: unknown, article = 'WEB art. 8.1.7a', grade = 'quoted') => [
  ...[[id, grade, law2016, article], [pending, undefined], value],
  ['toelatingsrecht-mbo-start-2017', { starts: '2018-08-01' }],
]

const expectedRows: Record<string, unknown[]> = {
  'bsa/scope': [
    a('BSA-01', 'WEB art. 8.1.7a lid 1', { regime: 'a', programmes: 'entree' }),
    b('BSA-05', { regime: 'b', programmes: 'all-mbo' }, 'part H; WEB art. 8.1.7a'),
  ],
  'bsa/terms': [
    a('BSA-01', 'WEB art. 8.1.7a lid 1', { oneYear: { within: 4 } }),
    b('BSA-06', { oneYear: { notBefore: 3, within: 4 }, longer: { notBefore: 9, within: 'first-study-year' } }),
  ],
  'bsa/grounds': [
    a('BSA-02', 'WEB art. 8.1.7a lid 2', { anyOf: ['insufficient-progress'] }),
    b('BSA-07', { anyOf: ['insufficient-progress'] }),
  ],
  'bsa/safeguards': [
    a('BSA-02', 'WEB art. 8.1.7a lid 2', { personalCircumstances: 'weighed', facilities: 'provided' }),
    b('BSA-07', {
      personalCircumstances: 'weighed',
      circumstancesListedIn: 'ministerial-regulation',
      facilities: 'provided',
    }),
  ],
  'bsa/rules-of-the-institution': [
    a(
      'BSA-04',
      'WEB art. 8.1.7a lid 4–5',
      { on: ['required-results', 'facilities'] },
      ['toelatingsrecht-mbo-start-2017', { ends: unread('2018-07-31') }],
    ),
  ],
  'bsa/written-warning': [
    a('BSA-04', 'WEB art. 8.1.7a, which has no such clause', { required: false }),
    b('BSA-07', { required: true, periodToImprove: 'reasonable' }),
  ],
  'bsa/consequence': [
    a('BSA-03', 'WEB art. 8.1.7a lid 3', {
      ends: 'enrolment-in-that-programme-there',
      reEnrolmentThere: 'closed',
      otherProgrammes: 'open',
    }),
    b('BSA-09', { ends: 'enrolment-in-that-programme-there', otherProgrammes: 'open' }, undefined, 'inferred'),
  ],
  'bsa/form': [
    a('BSA-02', 'WEB art. 8.1.7a lid 2', { form: 'ontbinding-onderwijsovereenkomst' }),
    b('BSA-09-2018', { form: 'ontbinding-onderwijsovereenkomst' }, 'WEB art. 8.1.7a and 8.1.3', 'inferred'),
    [
      [
        ...['BSA-10', 'secondary', 'rechtsbescherming-mbo-2023'],
        'WEB art. 8.1.7a, 8.1.3 and 7.5.3 as they read in 2026',
      ],
      ['2023-08-01', undefined],
      { form: 'beeindiging-inschrijving' },
    ],
    [
      ['BSA-09', 'quoted', 'web-text-2026-01-01', 'WEB art. 8.1.7a, 8.1.3 and 7.5.3'],
      ['2026-01-01', undefined],
      { form: 'beeindiging-inschrijving' },
    ],
  ],
  'bsa/appeal': [
    a(
      'BSA-04',
      'WEB art. 8.1.7a lid 4–5',
      { to: 'commissie-van-beroep-voor-de-examens', withinWeeks: 2 },
      ['toelatingsrecht-mbo-start-2017', { ends: unread('2018-07-31') }],
    ),
    [
      ['BSA-10', 'secondary', 'rechtsbescherming-mbo-2023', 'the part on appeal'],
      ['2023-08-01', undefined],
      { to: 'commissie-van-beroep-voor-de-examens', next: 'raad-van-state' },
    ],
  ],
  'bsa/aftercare': [
    b('BSA-08', {
      guideTo: 'another-programme',
      offersItself: true,
      exceptFor: ['vakinstelling-or-aoc', 'capacity'],
    }),
  ],
  'bsa/under-eighteen': [
    [
      ['BSA-12', 'secondary', 'rijksoverheid-page-entree-advice', 'the part on students below 18'],
      [unread('2014-07-31', '2026-01-01'), undefined],
      { who: 'institution', duty: 'offer-a-more-suitable-entreeopleiding' },
    ],
  ],
  'bsa/doorlopende-leerroute': [
    [
      ['BSA-11', 'quoted', 'web-text-2026-01-01', 'WEB art. 9.1.16'],
      [unread('2020-07-31', '2026-01-01'), undefined],
      { studyAdvice: 'does-not-apply' },
    ],
  ],
}

const web = { document: 'Wet educatie en beroepsonderwijs', identifier: 'BWBR0007625' }

describe('the facts against their sources', () => {
  it.each(Object.keys(expectedRows))('%s', (key) => {
    expect(rows(rules.find((each) => each.key === key)!)).toEqual(expectedRows[key])
  })

  it('are all of them, and sound', () => {
    expect(rules.map(({ key }) => key).sort()).toEqual(Object.keys(expectedRows).sort())
    expect(lintRules(rules)).toEqual([])
  })

  it('explain every inference', () => {
    const inferred = rules.flatMap((rule) => rule.effects).filter((effect) => effect.grade === 'inferred')
    expect(inferred.map(({ id }) => id)).toEqual(['BSA-09', 'BSA-09-2018'])
    expect(inferred.filter(({ note }) => note === undefined)).toEqual([])
  })

  it.each<[Act, Partial<ReturnType<typeof stated>>]>([
    [
      acts.doelmatigeLeerwegen2013,
      { kind: 'act', identifier: 'Stb. 2013, 288', datedOn: '2013-06-26', adoptedOn: '2013-06-26' },
    ],
    [
      acts.toelatingsrecht2016,
      { kind: 'act', identifier: 'Stb. 2016, 362', datedOn: '2016-10-05', adoptedOn: '2016-10-05' },
    ],
    [
      acts.startToelatingsrecht2017,
      { kind: 'decree', identifier: 'Stb. 2017, 27', adoptedOn: unread('2016-12-31', '2017-08-01') },
    ],
    [
      acts.rechtsbescherming2023,
      { kind: 'reading', identifier: 'kst 35625', adoptedOn: unread('2015-11-03', '2023-08-01') },
    ],
    [
      acts.webTekst2026,
      {
        ...{ kind: 'reading', identifier: web.identifier, datedOn: '2026-01-01' },
        adoptedOn: unread('2015-11-03', '2026-01-01'),
      },
    ],
    [acts.pageOnEntree, { kind: 'reading', adoptedOn: unread('2014-07-31', '2026-01-01') }],
  ])('$id: what the act is, and its dates', (act, expected) => {
    expect(stated(act)).toEqual({ ...stated({ id: '', title: '', kind: 'act', source: { document: '' } }), ...expected })
  })

  it('have no act without a row above', () => {
    expect(Object.keys(acts)).toHaveLength(6)
  })

  it('dates the voices of the report: the talks were held in 2013, the text is of after May 2014', () => {
    const heard = rules.flatMap(({ readings = [] }) => readings.map(({ holder, knownOn }) => [holder, knownOn]))
    for (const [holder, knownOn] of heard) {
      const talks = holder === 'vmbo' || holder === 'mbo'
      expect(knownOn).toEqual(talks ? unread('2013-05-31', '2013-12-31') : unread('2014-05-31', '2014-12-31'))
    }
  })

  it('has the voices of the report with their lines', () => {
    const voices = rules.flatMap(({ key, readings = [] }) =>
      readings.map(({ id, holder, source }) => [key, id.replace('report-2014/', ''), holder, source.at]),
    )
    expect(voices).toEqual([
      ['bsa/terms', 'after-four-months', 'mbo', 'lines 1344-1345, as the question in lines 498-499'],
      ['bsa/terms', 'within-four-months', 'vmbo', 'lines 921-922'],
      ['bsa/terms', 'at-least-four-months', 'researchers', 'lines 1644-1646'],
      ['bsa/terms', 'at-most-four-months', 'researchers', 'line 1653'],
      ['bsa/grounds', 'mbo-grounds', 'mbo', 'lines 1345-1349'],
      ['bsa/grounds', 'only-with-2f-perspective', 'vmbo', 'lines 922-927'],
      ['bsa/consequence', 'out-after-two-negative-advices', 'vmbo', 'lines 936-938'],
      ['bsa/under-eighteen', 'under-18-goes-on', 'researchers', 'lines 1661-1663'],
    ])
  })
})

describe('the rules on the days around a change of law', () => {
  const ids = (rule: DatedRule<unknown>, ...days: string[]) =>
    days.map((validOn) => {
      const { status, id } = resolveRule(rule, { validOn })
      return `${status} ${id}`
    })

  it('regime a starts on 1 August 2014, and ends where regime b starts', () => {
    expect(ids(facts.adviceScope, '2014-07-31', '2014-08-01', '2018-07-31', '2018-08-01')).toEqual([
      ...['vastgesteld BSA-01', 'in-werking BSA-01', 'in-werking BSA-01', 'in-werking BSA-05'],
    ])
  })

  it('regime a has no end as long as the decree is not there', () => {
    const asked = { validOn: '2019-01-01', knownOn: '2016-10-05' }
    expect(resolveRule(facts.adviceScope, asked)).toMatchObject({ status: 'in-werking', id: 'BSA-01' })
    const remarks = ['publication-not-read', 'start-pending']
    expect(resolveRule(facts.adviceAftercare, asked)).toMatchObject({ status: 'vastgesteld', remarks })
  })

  it('the time for an appeal is not known after regime a', () => {
    expect(ids(facts.adviceAppeal, '2018-07-31', '2018-08-01', '2023-07-31', '2023-08-01')).toEqual([
      ...['in-werking BSA-04', 'onbekend BSA-04', 'onbekend BSA-04', 'in-werking BSA-10'],
    ])
  })

  it('the onderwijsovereenkomst goes on 1 August 2023', () => {
    expect(ids(facts.adviceForm, '2018-07-31', '2018-08-01', '2023-07-31', '2023-08-01', '2026-01-01')).toEqual([
      ...['in-werking BSA-02', 'in-werking BSA-09-2018', 'in-werking BSA-09-2018', 'in-werking BSA-10'],
      'in-werking BSA-09',
    ])
  })

  it('the exemption is known from 2026, and open from the first day of the route', () => {
    expect(ids(facts.routeExemption, '2020-07-31', '2020-08-01', '2025-12-31', '2026-01-01')).toEqual([
      ...['vastgesteld BSA-11', 'onbekend BSA-11', 'onbekend BSA-11', 'in-werking BSA-11'],
    ])
  })
})
