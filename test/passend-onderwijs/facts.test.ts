import { describe, expect, it } from 'vitest'
import * as acts from '../../src/passend-onderwijs/acts.js'
import * as facts from '../../src/passend-onderwijs/facts.js'
import { lintRules, resolveRule, type DatedRule } from '../../src/policy/index.js'
import { rows, stated, unread } from '../support/fact-table.js'

const rules: readonly DatedRule<unknown>[] = Object.values(facts)
const rvc = 'besluit-rvc-text-2008-08-01'
const since2008 = unread(undefined, '2008-08-01')
const rvcReadUntil = unread('2015-02-06')
const wvoReadUntil = unread('2015-09-01')
const domains = { atLeast: 2, outOf: 4, oneOf: ['inzichtelijk-rekenen', 'begrijpend-lezen'] }

const expectedRows = {
  'passend-onderwijs/zorgplicht': [
    [
      ['PO-01', 'quoted', 'wet-passend-onderwijs-text-2014-06-04', 'WVO art. 27 lid 2b-2g'],
      ['2014-08-01', wvoReadUntil],
      {
        refusal: 'only-after-another-suitable-school-is-found',
        decidesWithinWeeks: 6,
        extendedByWeeks: 4,
        placedAfterWeeks: 10,
      },
    ],
  ],
  'passend-onderwijs/first-ondersteuningsplan': [
    [
      ['PO-02', 'quoted', 'wet-passend-onderwijs-text-2014-06-04', 'Wet passend onderwijs; WVO art. 17a lid 10'],
      [unread(undefined, '2014-05-01'), unread('2014-09-24')],
      { of: 'samenwerkingsverband', proposedBy: '2014-02-01', sentBefore: '2014-05-01' },
    ],
  ],
  'passend-onderwijs/leerlinggebonden-financiering': [
    [
      ['PO-03', 'quoted', 'uweb-paragraph-7', 'par. 7'],
      [unread(undefined, '2014-05-13'), undefined],
      { scheme: 'leerlinggebonden-financiering' },
      ['invoeringsregeling-lgf-2014', { ends: '2014-08-01' }],
    ],
  ],
  'passend-onderwijs/leerlinggebonden-financiering/mbo-bridge': [
    [
      ['PO-03', 'quoted', 'invoeringsregeling-lgf-2014', 'art. 1; WEB art. 12.4.1'],
      ['2014-08-01', '2015-01-01'],
      { scheme: 'temporary-money-mbo' },
    ],
  ],
  // Planned in the text of 1 September 2015, there by a page.
  'passend-onderwijs/indication/decider': [
    [
      ['PO-04', 'quoted', rvc, 'as a whole; WVO art. 10e and 10g'],
      [since2008, undefined],
      { by: 'regionale-verwijzingscommissie' },
    ],
    [
      [
        'PO-04-2016', 'secondary', 'integratie-lwoo-pro-text-2015-09-01',
        'WVO art. 118w and 118x, noted for 1 January 2016; WVO 2020 art. 2.42-2.43',
      ],
      ['2016-01-01', undefined],
      { by: 'samenwerkingsverband' },
    ],
  ],
  'passend-onderwijs/indication/pro': [
    [
      ['PO-05', 'quoted', rvc, 'art. 4 lid 2-5'],
      [since2008, rvcReadUntil],
      { iq: { from: 55, to: 80 }, backlog: { from: 0.5 }, domains },
    ],
  ],
  'passend-onderwijs/indication/lwoo': [
    [
      ['PO-06', 'quoted', rvc, 'art. 4 lid 2-5'],
      [since2008, rvcReadUntil],
      {
        iq: { from: 75, to: 90 },
        iqWithProblems: { from: 91, to: 120 },
        backlog: { from: 0.25, to: 0.5 },
        domains,
        overlap: { from: 75, to: 80 },
        overlapDecidedOn: 'motivation',
      },
    ],
  ],
  'passend-onderwijs/indication/opting-out': [
    [
      ['PO-07', 'quoted', 'wvo-2020-text-2024-08-01', 'art. 2.47-2.48'],
      [unread('2015-09-01', '2024-08-01'), unread('2024-08-01')],
      { deviatesFrom: ['criteria', 'procedure', 'duration'], alsoDealsWith: 'lwoo-licences' },
    ],
  ],
  'passend-onderwijs/indication/transition': [
    [
      ['PO-11', 'quoted', 'integratie-lwoo-pro-text-2015-09-01', 'WVO art. 118v-118y'],
      ['2016-01-01', unread('2016-01-01')],
      { rvcIndications: 'stay-valid' },
    ],
  ],
  'passend-onderwijs/supplementary-ondersteuningsplan': [
    [
      ['PO-11', 'quoted', 'integratie-lwoo-pro-text-2015-09-01', 'WVO art. 118v'],
      [unread(undefined, '2015-09-01'), wvoReadUntil],
      { plan: 'first-supplementary-ondersteuningsplan' },
    ],
  ],
  // Still in the WEB of 2026.
  'passend-onderwijs/ondersteuningsplan-consultation': [
    [
      ['PO-08', 'quoted', 'wvo-2020-text-2024-08-01', 'art. 2.47 lid 10; WEB art. 9.1.20'],
      [unread('2015-09-01', '2024-08-01'), undefined],
      { invited: 'mbo-instellingen' },
    ],
  ],
  // Gone in the text of 1 November 2012.
  'passend-onderwijs/vmbo-stay': [
    [
      ['PO-12', 'quoted', 'wvo-text-2010-08-01', 'art. 27 lid 3-10'],
      [unread(undefined, '2010-08-01'), unread('2011-12-31', '2012-11-01')],
      { mostYears: 5, extendedBy: 'inspectie' },
    ],
  ],
  'passend-onderwijs/praktijkonderwijs-aim': [
    [
      ['PO-13', 'quoted', 'wvo-text-2010-08-01', 'art. 10f lid 3'],
      [unread(undefined, '2010-08-01'), wvoReadUntil],
      { work: 'below-entree-level' },
    ],
  ],
  'passend-onderwijs/plan-kwetsbare-jongeren': [
    [
      ['UIT-13', 'secondary', 'brief-kwetsbare-jongeren-2014', 'the published page of the letter'],
      ['2014-12-12', unread('2014-12-12')],
      { about: 'jongeren-in-kwetsbare-positie', aboutPerYear: 30_000 },
    ],
  ],
}

const wvo = 'BWBR0002399'
const expectedActs = {
  'wet-passend-onderwijs-text-2014-06-04': {
    kind: 'reading', identifier: 'BWBR0032176', datedOn: '2014-06-04', adoptedOn: unread(undefined, '2014-06-04'),
  },
  'uweb-paragraph-7': { kind: 'reading', identifier: 'BWBR0010646', adoptedOn: unread(undefined, '2014-05-13') },
  'invoeringsregeling-lgf-2014': {
    kind: 'regulation', identifier: 'BWBR0035142', datedOn: '2014-05-13', adoptedOn: '2014-05-13',
  },
  'besluit-rvc-text-2008-08-01': {
    kind: 'reading', identifier: 'BWBR0015137', datedOn: '2008-08-01', adoptedOn: since2008,
  },
  'wvo-text-2010-08-01': {
    kind: 'reading', identifier: wvo, datedOn: '2010-08-01', adoptedOn: unread(undefined, '2010-08-01'),
  },
  'integratie-lwoo-pro-text-2015-09-01': {
    kind: 'reading', identifier: wvo, datedOn: '2015-09-01', adoptedOn: unread(undefined, '2015-09-01'),
  },
  'wvo-2020-text-2024-08-01': {
    kind: 'reading', identifier: 'BWBR0044212', datedOn: '2024-08-01', adoptedOn: unread('2015-09-01', '2024-08-01'),
  },
  'brief-kwetsbare-jongeren-2014': {
    kind: 'letter', identifier: '707307', datedOn: '2014-12-12', adoptedOn: '2014-12-12',
  },
}

const statusOf = (rule: DatedRule<unknown>, validOn: string, knownOn?: string) => {
  return resolveRule(rule, { validOn, knownOn }).status
}

describe('the facts', () => {
  it.each(Object.entries(expectedRows))('%s', (key, expected) => {
    expect(rows(rules.find((rule) => rule.key === key)!)).toEqual(expected)
  })

  it('are all in the table, and sound', () => {
    expect(rules.map(({ key }) => key).sort()).toEqual(Object.keys(expectedRows).sort())
    expect(lintRules(rules)).toEqual([])
  })

  it('rest on acts with the dates that were read', () => {
    expect(Object.fromEntries(Object.values(acts).map((act) => [act.id, stated(act)]))).toEqual(expectedActs)
  })

  it('keep what others say apart', () => {
    const said = rules.flatMap(({ readings = [] }) => readings.map(({ id, holder, value, source, knownOn }) => {
      return [id, holder, value, source.at, knownOn]
    }))
    expect(said).toEqual([
      [
        'report-2014/plans-of-schools', 'document', { of: 'scholen', readyIn: '2014-05' },
        'lines 387-390', unread('2014-05-31', '2014-12-31'),
      ],
      [
        'report-2014/plan-in-autumn-2014', 'document', { about: 'jongeren-in-kwetsbare-positie', due: 'najaar-2014' },
        'lines 379-381', unread(undefined, '2014-12-31'),
      ],
      [
        'report-2014/plan-for-vmbo-bb', 'document', { about: 'kwetsbare-groepen-vmbo-bb', due: 'najaar-2014' },
        'lines 42-43, 1560-1561', unread('2013-09-25', '2014-12-31'),
      ],
    ])
  })

  it('name what is open', () => {
    const open = rules.flatMap(({ openQuestions = [] }) => openQuestions.map(({ id }) => id))
    expect(open).toEqual(['PO-04', 'PO-05', 'PO-06'])
    expect(facts.deciderRule.openQuestions?.[0]?.claim).toContain('August 2016')
  })
})

describe('what held', () => {
  it('the plan for vulnerable young people: known from its own day, as the day of its announcement was not read', () => {
    const seen = (knownOn: string) => statusOf(facts.vulnerableYouthRule, '2014-12-12', knownOn)
    expect([seen('2014-06-01'), seen('2014-12-11'), seen('2014-12-12')]).toEqual(['onbekend', 'onbekend', 'in-werking'])
  })

  it('the rugzak ended on 1 August 2014, and the money in the mbo on 1 January 2015', () => {
    const on = (day: string) => [statusOf(facts.pupilFundingRule, day), statusOf(facts.mboBridgeRule, day)]
    expect(['2014-07-31', '2014-08-01', '2014-12-31', '2015-01-01'].map(on)).toEqual([
      ['in-werking', 'vastgesteld'],
      ['vervallen', 'in-werking'],
      ['vervallen', 'in-werking'],
      ['vervallen', 'vervallen'],
    ])
  })

  it('five years in the vmbo, until a day of 2012 that was not read', () => {
    const on = (day: string) => statusOf(facts.vmboStayRule, day)
    const days = ['2010-07-31', '2010-08-01', '2011-12-31', '2012-01-01', '2012-10-31', '2012-11-01']
    expect(days.map(on)).toEqual([
      ...['onbekend', 'in-werking', 'in-werking', 'onbekend', 'onbekend', 'vervallen'],
    ])
  })

  it('the change of 2016, planned', () => {
    const on = (day: string, knownOn?: string) => statusOf(facts.rvcIndicationsRule, day, knownOn)
    expect([on('2015-12-31'), on('2016-01-01'), on('2016-01-01', '2015-09-01'), on('2016-01-02')]).toEqual([
      ...['vastgesteld', 'in-werking', 'in-werking', 'onbekend'],
    ])
  })
})
