import { describe, expect, it } from 'vitest'
import { lintRules, type Act, type DatedRule } from '../../src/policy/index.js'
import * as acts from '../../src/prices/acts.js'
import { priceRules } from '../../src/register/rules/prices.js'
import { wvoTekstSeptember2015 } from '../../src/texts/wvo.js'
import { rows, stated, unread } from '../support/fact-table.js'
import { otherRows, tableOf, teacherRows } from './printed.js'

const rules: readonly DatedRule<unknown>[] = Object.values(priceRules)
const [teachers, others] = [tableOf(teacherRows), tableOf(otherRows)]

/** The value of a year and version, out of the printed tables. */
function printed(name: string): object {
  const [calendarYear, version] = name.split(' ')
  const groups = (cells: readonly string[]) =>
    Object.fromEntries(cells.slice(0, 4).map((eur, index) => [`group${index + 1}`, { eur }]))
  const [teacher, other] = [teachers.get(name), others.get(name)!]
  return {
    ...{ calendarYear: Number(calendarYear), version, directie: groups(other) },
    ...(teacher === undefined ? {} : { teacher: groups(teacher) }),
    ...(other[4] === undefined ? {} : { oop: { eur: other[4] } }),
  }
}

function gplRow(name: string, id: string, act: string, replaced?: readonly [by: string, id: string], grade = 'quoted') {
  const year = Number(name.slice(0, 4))
  const changes = replaced === undefined ? [] : [[replaced[0], { withdrawn: true, retroactive: true, replacedBy: [replaced[1]] }]]
  return [[id, grade, act, `amounts of ${year}`], [`${year}-01-01`, `${year + 1}-01-01`], printed(name), ...changes]
}

const of = (domain: string, rate: number, more: object = {}) => ({ domain, rate, standing: 'set', ...more })

const expectedRows: Record<string, unknown[]> = {
  'prices/gpl': [
    gplRow('2002 not-told', 'GPL-2002', 'personeelslast-text-2002'),
    gplRow('2004 not-told', 'GPL-2004', 'personeelslast-text-2004'),
    gplRow('2011 first', 'VOF-20-2011-first', 'personeelslast-2011', ['personeelslast-text-2011-08-20', 'VOF-20-2011-final']),
    gplRow('2011 final', 'VOF-20-2011-final', 'personeelslast-text-2011-08-20'),
    gplRow('2012 first', 'VOF-21-2012-first', 'personeelslast-2012', ['personeelslast-2012-2013', 'VOF-21-2012-final']),
    gplRow('2012 final', 'VOF-21-2012-final', 'personeelslast-2012-2013'),
    gplRow('2013 first', 'VOF-22-2013-first', 'personeelslast-2012-2013', ['personeelslast-2013-2014', 'VOF-22-2013-final']),
    gplRow('2013 final', 'VOF-22-2013-final', 'personeelslast-2013-2014'),
    gplRow('2014 first', 'VOF-23-2014-first', 'personeelslast-2013-2014', ['personeelslast-text-2014-08-26', 'VOF-23-2014-final']),
    gplRow('2014 final', 'VOF-23-2014-final', 'personeelslast-text-2014-08-26'),
    gplRow('2015 first', 'VOF-24-2015-first', 'personeelslast-2015', ['personeelslast-2015-2016', 'VOF-24-2015-final']),
    gplRow('2015 final', 'VOF-24-2015-final', 'personeelslast-2015-2016'),
    gplRow('2016 first', 'VOF-25-2016-first', 'personeelslast-2015-2016'),
    gplRow('2021 not-told', 'GPL-2021', 'personeelslast-page-2021', undefined, 'secondary'),
  ],
  'prices/gpl-contents': [
    [
      ['VOF-26', 'quoted', 'wvo-text-2015-09-01', 'WVO art. 85'],
      [unread(undefined, '2015-09-01'), unread('2015-09-01')],
      { includes: ['salaries', 'allowances', 'pensions'] },
    ],
  ],
  'prices/discount-rate': [
    [
      ['DIS-01', 'quoted', 'discontovoet-1995', 'on the rate of 1995'],
      [unread('1994-12-31', '1995-12-31'), undefined],
      { rates: [of('general', 0.04, { riskFree: 0.04 })] },
    ],
    [
      ['DIS-02', 'derived', 'discontovoet-2007', 'on 8 March 2007'],
      ['2007-03-08', undefined],
      { rates: [of('general', 0.055, { riskFree: 0.025, premium: 0.03 })] },
    ],
    [
      ['DIS-03', 'derived', 'discontovoet-2009', 'on 11 September 2009'],
      ['2009-09-11', undefined],
      {
        rates: [
          of('general', 0.055, { riskFree: 0.025, premium: 0.03 }),
          of('negative-external-effects', 0.04, { standing: 'allowed', riskFree: 0.025, premium: 0.015 }),
        ],
      },
    ],
    [
      ['DIS-04', 'quoted', 'discontovoet-2016', 'table on what the lower rate rests on'],
      ['2016-04-01', undefined],
      {
        rates: [
          of('general', 0.03, { riskFree: 0, premium: 0.03 }),
          of('public-physical-investment', 0.045),
          of('travel-time', 0.045),
          of('nature', 0.03, { relativePriceRise: 0.01 }),
          of('health', 0.03),
        ],
      },
    ],
    [
      ['DIS-07', 'quoted', 'discontovoet-2021', 'discontovoet, questions and answers'],
      ['2021-01-01', undefined],
      {
        rates: [
          of('general', 0.0225, { riskFree: -0.01, premium: 0.0325 }),
          of('non-linear-travel-time', 0.029),
          of('risk-free-flows', -0.01),
        ],
      },
    ],
  ],
  'prices/discount-rate-education': [
    [
      ['DIS-05', 'secondary', 'werkgroep-discontovoet-2015', '§ 6.8'],
      ['2016-04-01', undefined],
      { standing: 'provisional', least: 0.05, most: 0.05 },
    ],
    [
      ['DIS-06', 'quoted', 'discontovoet-onderwijs-2017', 'recommendation'],
      ['2017-11-27', undefined],
      { standing: 'recommended', least: 0.03, most: 0.045 },
      ['discontovoet-2021', { ends: '2021-01-01' }],
    ],
  ],
}

type Stated = readonly [id: string, kind: string, identifier: string | undefined, datedOn: string | undefined, adoptedOn: unknown]

const esb = '2006-05-05'
const expectedActs: readonly Stated[] = [
  ['personeelslast-text-2002', 'reading', undefined, undefined, unread(undefined, '2002-12-31')],
  ['personeelslast-text-2004', 'reading', undefined, undefined, unread(undefined, '2004-12-31')],
  ['personeelslast-2011', 'regulation', 'BWBR0029707', '2011-02-26', '2011-02-26'],
  ['personeelslast-text-2011-08-20', 'reading', 'BWBR0029707', '2011-08-20', unread('2011-03-12', '2011-08-20')],
  ['personeelslast-2012', 'regulation', 'BWBR0030888', '2011-12-08', '2011-12-08'],
  ['personeelslast-2012-2013', 'regulation', 'BWBR0032060', '2012-09-29', '2012-09-29'],
  ['personeelslast-2013-2014', 'regulation', 'BWBR0034001', '2013-10-01', '2013-10-01'],
  [
    ...(['personeelslast-text-2014-08-26', 'reading', 'BWBR0034001; Stcrt. 2014, 24053', '2014-08-26'] as const),
    unread('2013-10-14', '2014-08-26'),
  ],
  ['personeelslast-2015', 'regulation', 'BWBR0035814', '2014-11-18', '2014-11-18'],
  ['personeelslast-2015-2016', 'regulation', 'BWBR0037129', '2015-10-15', '2015-10-15'],
  ['personeelslast-page-2021', 'reading', undefined, undefined, unread('2015-10-15', '2021-12-31')],
  ['discontovoet-1995', 'policy-rule', undefined, esb, unread('1994-12-31', '1995-12-31')],
  ['discontovoet-2007', 'policy-rule', 'kst-29352-5', undefined, '2007-03-08'],
  ['discontovoet-2009', 'policy-rule', 'kst-29352-5', undefined, '2009-09-11'],
  ['discontovoet-2016', 'policy-rule', undefined, undefined, unread('2014-12-31', '2016-04-01')],
  ['werkgroep-discontovoet-2015', 'policy-rule', undefined, undefined, unread('2014-12-31', '2016-04-01')],
  ['discontovoet-onderwijs-2017', 'letter', 'cpb.nl/publicatie/discontovoet-onderwijs', '2017-11-27', '2017-11-27'],
  ['discontovoet-2021', 'policy-rule', undefined, undefined, unread('2017-11-27', '2021-01-01')],
  ['wvo-text-2015-09-01', 'reading', 'BWBR0002399', '2015-09-01', unread(undefined, '2015-09-01')],
]

describe('the facts against their sources', () => {
  it('have no fault', () => {
    expect(lintRules(rules)).toEqual([])
  })

  it('stand under their own keys', () => {
    expect(Object.entries(priceRules).filter(([key, rule]) => rule.key !== key)).toEqual([])
    expect(rules.map(({ key }) => key).sort()).toEqual(Object.keys(expectedRows).sort())
  })

  it.each(rules.map((rule) => [rule.key, rule] as const))('%s: dates, articles, grades and values', (key, rule) => {
    expect(rows(rule)).toEqual(expectedRows[key])
  })

  it('stand in acts with these dates and places', () => {
    const found = [...Object.values<Act>(acts), wvoTekstSeptember2015].map((act): Stated => {
      const { kind, identifier, at, datedOn, adoptedOn, ...otherDays } = stated(act)
      expect([at, ...Object.values(otherDays)].filter((each) => each !== undefined)).toEqual([])
      return [act.id, kind, identifier, datedOn, adoptedOn]
    })
    expect(found).toEqual(expectedActs)
  })

  it('are all of the facts on prices, and no open question is one of them', () => {
    const bases = rules.flatMap(({ effects }) => effects.map(({ id }) => /^[A-Z]+-\d+/.exec(id)![0]))
    expect([...new Set(bases)].sort()).toEqual([
      ...['DIS-01', 'DIS-02', 'DIS-03', 'DIS-04', 'DIS-05', 'DIS-06', 'DIS-07', 'GPL-2002', 'GPL-2004', 'GPL-2021'],
      ...['VOF-20', 'VOF-21', 'VOF-22', 'VOF-23', 'VOF-24', 'VOF-25', 'VOF-26'],
    ])
    const claims = rules.flatMap(({ openQuestions = [] }) => openQuestions.flatMap(({ id, claim }) => (claim === undefined ? [] : [id])))
    expect(claims).toEqual(['DIS-03', 'DIS-08'])
  })
})
