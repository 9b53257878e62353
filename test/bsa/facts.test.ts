import { describe, expect, it } from 'vitest'
import { lintRules, resolveRule, type Act, type DatedRule } from '../../src/policy/index.js'
import * as acts from '../../src/bsa/acts.js'
import * as facts from '../../src/bsa/facts.js'

const unread = (after: string, by?: string) => ({ unread: true, after, ...(by === undefined ? {} : { by }) })
const pending = { pending: 'royal-decree' }

/** Every answer of every rule, as the sources have it: id, act, place, first day, grade. */
const table: [DatedRule<unknown>, string, [string, string, string, unknown, string][]][] = [
  [
    facts.adviceScope,
    'bsa/scope',
    [
      ['BSA-01', 'Stb. 2013, 288', 'WEB art. 8.1.7a lid 1', '2014-08-01', 'quoted'],
      ['BSA-05', 'Stb. 2016, 362', 'part H; WEB art. 8.1.7a', pending, 'quoted'],
    ],
  ],
  [
    facts.adviceTerms,
    'bsa/terms',
    [
      ['BSA-01', 'Stb. 2013, 288', 'WEB art. 8.1.7a lid 1', '2014-08-01', 'quoted'],
      ['BSA-06', 'Stb. 2016, 362', 'WEB art. 8.1.7a', pending, 'quoted'],
    ],
  ],
  [
    facts.adviceGrounds,
    'bsa/grounds',
    [
      ['BSA-02', 'Stb. 2013, 288', 'WEB art. 8.1.7a lid 2', '2014-08-01', 'quoted'],
      ['BSA-07', 'Stb. 2016, 362', 'WEB art. 8.1.7a', pending, 'quoted'],
    ],
  ],
  [
    facts.adviceSafeguards,
    'bsa/safeguards',
    [
      ['BSA-02', 'Stb. 2013, 288', 'WEB art. 8.1.7a lid 2', '2014-08-01', 'quoted'],
      ['BSA-07', 'Stb. 2016, 362', 'WEB art. 8.1.7a', pending, 'quoted'],
    ],
  ],
  [
    facts.adviceWarning,
    'bsa/written-warning',
    [
      ['BSA-04', 'Stb. 2013, 288', 'WEB art. 8.1.7a, which has no such clause', '2014-08-01', 'quoted'],
      ['BSA-07', 'Stb. 2016, 362', 'WEB art. 8.1.7a', pending, 'quoted'],
    ],
  ],
  [
    facts.adviceConsequence,
    'bsa/consequence',
    [
      ['BSA-03', 'Stb. 2013, 288', 'WEB art. 8.1.7a lid 3', '2014-08-01', 'quoted'],
      ['BSA-09', 'Stb. 2016, 362', 'WEB art. 8.1.7a', pending, 'inferred'],
    ],
  ],
  [
    facts.adviceForm,
    'bsa/form',
    [
      ['BSA-02', 'Stb. 2013, 288', 'WEB art. 8.1.7a lid 2', '2014-08-01', 'quoted'],
      ['BSA-09', 'Stb. 2016, 362', 'WEB art. 8.1.7a and 8.1.3', pending, 'inferred'],
      ['BSA-10', 'kst 35625', 'WEB art. 8.1.7a, 8.1.3 and 7.5.3 as they read in 2026', '2023-08-01', 'secondary'],
    ],
  ],
  [
    facts.adviceAppeal,
    'bsa/appeal',
    [
      ['BSA-04', 'Stb. 2013, 288', 'WEB art. 8.1.7a lid 4–5', '2014-08-01', 'quoted'],
      ['BSA-10', 'kst 35625', 'the part on appeal', '2023-08-01', 'secondary'],
    ],
  ],
  [facts.adviceAftercare, 'bsa/aftercare', [['BSA-08', 'Stb. 2016, 362', 'WEB art. 8.1.7a', pending, 'quoted']]],
  [
    facts.adviceUnderEighteen,
    'bsa/under-eighteen',
    [['BSA-12', 'rijksoverheid.nl', 'the part on students below 18', unread('2014-07-31', '2026-01-01'), 'secondary']],
  ],
  [
    facts.routeExemption,
    'bsa/doorlopende-leerroute',
    [['BSA-11', 'BWBR0007625', 'WEB art. 9.1.16', unread('2020-07-31', '2026-01-01'), 'quoted']],
  ],
  [
    facts.entreeRefusal,
    'bsa/entree-refusal',
    [['ENT-04', 'Stb. 2013, 288', 'WEB art. 8.1.1b lid 2', '2014-08-01', 'quoted']],
  ],
  [
    facts.terminationsRefusal,
    'bsa/terminations-refusal',
    [['TOE-04', 'BWBR0007625', 'WEB art. 8.1.1c', unread('2018-03-31', '2021-12-31'), 'quoted']],
  ],
  [
    facts.programmeLengths,
    'bsa/programme-lengths',
    [['ENT-10', 'Stb. 2013, 288', 'WEB art. 7.2.4a lid 3', '2014-08-01', 'quoted']],
  ],
]
const rules = table.map(([rule]) => rule)

const nameOf = ({ source }: Act) => source.identifier ?? source.document.split(',')[0]
const rows = (rule: DatedRule<unknown>) =>
  rule.effects.map(({ id, act, article, from, grade }) => [id, nameOf(act), article, from, grade])

describe('the facts against their sources', () => {
  it.each(table)('%# %s', (rule, key, expected) => {
    expect(rule.key).toBe(key)
    expect(rows(rule)).toEqual(expected)
  })

  it('are all of them, and sound', () => {
    expect(Object.values(facts)).toHaveLength(rules.length)
    expect(new Set(Object.values(facts))).toEqual(new Set(rules))
    expect(lintRules(rules)).toEqual([])
  })

  it('whatever the act of 2016 says starts by the decree, and nothing of 2013 has an end of its own', () => {
    const effects = rules.flatMap((rule) => rule.effects)
    const of2016 = effects.filter(({ act }) => act === acts.toelatingsrecht2016)
    expect(of2016).toHaveLength(8)
    for (const effect of of2016) {
      expect(effect.changes).toEqual([{ by: acts.startToelatingsrecht2017, starts: '2018-08-01' }])
    }
    const of2013 = effects.filter(({ act }) => act === acts.doelmatigeLeerwegen2013)
    expect(of2013.filter(({ until }) => until !== undefined)).toEqual([])
    expect(of2013.filter(({ changes }) => changes !== undefined).map(({ id, changes }) => [id, changes])).toEqual([
      ['BSA-04', [{ by: acts.startToelatingsrecht2017, ends: unread('2018-07-31') }]],
    ])
  })

  it('BSA-06: the terms of both regimes', () => {
    expect(facts.adviceTerms.effects.map(({ value }) => value)).toEqual([
      { oneYear: { within: 4 } },
      { oneYear: { notBefore: 3, within: 4 }, longer: { notBefore: 9, within: 'first-study-year' } },
    ])
  })

  it('BSA-08, TOE-04 and ENT-10: what they say', () => {
    expect(facts.adviceAftercare.effects[0]?.value).toEqual({
      guideTo: 'another-programme',
      offersItself: true,
      exceptFor: ['vakinstelling-or-aoc', 'capacity'],
    })
    expect(facts.terminationsRefusal.effects[0]?.value).toEqual({
      terminations: 3,
      fewerStudyYearsSince: 3,
      force: 'power',
    })
    expect(facts.programmeLengths.effects[0]?.value.entree).toEqual({ least: 1, most: 1 })
  })

  it('has the dates of the acts', () => {
    const dates = Object.values(acts).map((act: Act) => [act.source.identifier, act.adoptedOn, act.publishedOn])
    expect(dates).toEqual(
      expect.arrayContaining([
        ['Stb. 2013, 288', '2013-06-26', undefined],
        ['Stb. 2016, 362', '2016-10-05', undefined],
        ['Stb. 2017, 27', unread('2016-10-05', '2017-12-31'), undefined],
        ['kst 35625', unread('2015-11-03', '2023-08-01'), undefined],
        ['BWBR0007625', unread('2015-11-03', '2021-12-31'), undefined],
        ['BWBR0007625', unread('2015-11-03', '2026-01-01'), undefined],
        [undefined, unread('2014-07-31', '2026-01-01'), undefined],
      ]),
    )
  })

  it('has the voices of the report with their lines', () => {
    const voices = rules.flatMap(({ key, readings = [] }) =>
      readings.map(({ id, holder, source }) => [key, id.replace('report-2014/', ''), holder, source.at]),
    )
    expect(voices).toEqual([
      ['bsa/terms', 'after-four-months', 'mbo', 'line 1344, as the question in line 498'],
      ['bsa/terms', 'within-four-months', 'vmbo', 'lines 921-922'],
      ['bsa/terms', 'at-least-four-months', 'document', 'lines 1644-1646'],
      ['bsa/terms', 'at-most-four-months', 'document', 'line 1653'],
      ['bsa/grounds', 'mbo-grounds', 'mbo', 'lines 1346-1349'],
      ['bsa/grounds', 'only-with-2f-perspective', 'vmbo', 'lines 921-926'],
      ['bsa/consequence', 'out-after-two-negative-advices', 'vmbo', 'lines 934-938'],
      ['bsa/under-eighteen', 'under-18-goes-on', 'document', 'lines 1661-1663'],
      ['bsa/entree-refusal', 'two-years-at-most', 'document', 'line 1663'],
      ['bsa/entree-refusal', 'closed-after-two-years', 'vmbo', 'lines 934-936'],
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
    expect(ids(facts.adviceForm, '2018-08-01', '2023-07-31', '2023-08-01')).toEqual([
      ...['in-werking BSA-09', 'in-werking BSA-09', 'in-werking BSA-10'],
    ])
  })

  it('the exemption is known from 2026, and open from the first day of the route', () => {
    expect(ids(facts.routeExemption, '2020-07-31', '2020-08-01', '2025-12-31', '2026-01-01')).toEqual([
      ...['vastgesteld BSA-11', 'onbekend BSA-11', 'onbekend BSA-11', 'in-werking BSA-11'],
    ])
  })
})
