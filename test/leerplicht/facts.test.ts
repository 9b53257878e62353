import { describe, expect, it } from 'vitest'
import * as acts from '../../src/leerplicht/acts.js'
import * as facts from '../../src/leerplicht/facts.js'
import { lintRules, resolveRule, type DatedRule } from '../../src/policy/index.js'
import { rows, stated, unread } from '../support/fact-table.js'

const rules: readonly DatedRule<unknown>[] = Object.values(facts)
const lpw2010 = 'leerplichtwet-text-2010-08-01'
const since2010 = unread(undefined, '2010-08-01')
const readUntil2015 = unread('2015-04-30')
const onRequest = { requestedBy: 'parents', decidedBy: 'burgemeester-en-wethouders', decidedWithinWeeks: 4 }

const expectedRows = {
  'leerplicht/startkwalificatie': [
    [
      ['VSV-01', 'quoted', lpw2010, 'art. 1 f'],
      [since2010, readUntil2015],
      { anyOf: ['mbo-2', 'mbo-3', 'mbo-4', 'havo', 'vwo'] },
    ],
  ],
  'leerplicht/end': [
    [
      ['ENT-05', 'quoted', lpw2010, 'art. 3 lid 1 a and b'],
      [since2010, readUntil2015],
      { schoolYearOfAge: 16, fullSchoolYears: 12 },
    ],
  ],
  'leerplicht/kwalificatieplicht': [
    [
      ['VSV-02', 'quoted', 'kwalificatieplicht-2007', 'art. VI; LPW art. 4a-4c'],
      ['2007-08-01', readUntil2015],
      { after: 'volledige-leerplicht', untilAge: 18, orUntil: 'startkwalificatie' },
    ],
  ],
  'leerplicht/kwalificatieplicht/former-law': [
    [
      ['VSV-02', 'quoted', 'kwalificatieplicht-2007', 'art. V'],
      ['2007-08-01', undefined],
      { reachedAge: 17, inSchoolYear: '2006-2007', law: 'former-4a-to-4c' },
    ],
  ],
  'leerplicht/kwalificatieplicht/praktijkonderwijs': [
    [['VSV-02', 'quoted', lpw2010, 'art. 4a'], [since2010, readUntil2015], { anyOf: ['pro'] }],
  ],
  // By school until 2013, by the outflow profile from the text of 6 January 2014.
  'leerplicht/kwalificatieplicht/vso': [
    [
      ['VSV-02', 'quoted', lpw2010, 'art. 4a lid 2'],
      [since2010, unread('2012-12-31', '2014-01-06')],
      { by: 'school', schools: 'wec-2-lid-2-j-and-n' },
    ],
    [
      ['VSV-02-2014', 'quoted', 'leerplichtwet-text-2014-01-06', 'art. 4a lid 2'],
      [unread('2012-12-31', '2014-01-06'), readUntil2015],
      { by: 'profile', anyOf: ['vso-arbeidsmarkt', 'vso-dagbesteding'] },
    ],
  ],
  'leerplicht/kwalificatieplicht/beyond-eighteen': [
    [
      ['VSV-03', 'quoted', 'kst-33925', 'nr. 3, the explanatory memorandum'],
      [unread('2014-04-25'), undefined],
      { beyondAge: 18 },
    ],
  ],
  'leerplicht/vervangende-leerplicht/3a': [
    [
      ['ENT-35', 'quoted', lpw2010, 'art. 3a'],
      [since2010, readUntil2015],
      { fromAge: 14, at: 'school', lightWork: 'in-samenhang-met-onderwijs', ...onRequest },
    ],
  ],
  'leerplicht/vervangende-leerplicht/3b': [
    [
      ['ENT-35', 'quoted', lpw2010, 'art. 3b'],
      [since2010, readUntil2015],
      { during: 'last-year', at: 'instelling', lightWork: 'naast-onderwijs', ...onRequest },
    ],
  ],
}

const expectedActs = {
  'leerplichtwet-text-2010-08-01': {
    kind: 'reading', identifier: 'BWBR0002628', datedOn: '2010-08-01', adoptedOn: since2010,
  },
  'leerplichtwet-text-2014-01-06': {
    kind: 'reading', identifier: 'BWBR0002628', datedOn: '2014-01-06', adoptedOn: unread('2012-12-31', '2014-01-06'),
  },
  'kwalificatieplicht-2007': {
    kind: 'act', identifier: 'BWBR0022060', datedOn: '2007-05-24', adoptedOn: '2007-05-24',
  },
  'kst-33925': { kind: 'bill', identifier: 'kst-33925-3', datedOn: '2014-04-25', submittedOn: '2014-04-25' },
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
    const all = Object.fromEntries(Object.values(acts).map((act) => [act.id, stated(act)]))
    expect(all).toEqual(expectedActs)
  })

  it('keep what others say apart', () => {
    const said = rules.flatMap(({ readings = [] }) => readings.map(({ id, holder, value, source, knownOn }) => {
      return [id, holder, value, source.at, knownOn]
    }))
    expect(said).toEqual([
      [
        'report-2014/startkwalificatie', 'researchers', { anyOf: ['mbo-2', 'mbo-3', 'mbo-4', 'havo', 'vwo'] },
        'line 1696', unread('2014-05-31', '2014-12-31'),
      ],
      [
        'ENT-05b/sixteen-by-31-july', 'mbo', { schoolYearOfAge: 16 }, 'the page on entering',
        unread(undefined, '2026-01-01'),
      ],
    ])
  })

  it('name what is open', () => {
    const open = rules.flatMap(({ openQuestions = [] }) => openQuestions.map(({ id }) => id))
    expect(open).toEqual(['ENT-05', 'ENT-05', 'ENT-05', 'VSV-03'])
  })

  it('never apply the bill', () => {
    const on = (validOn: string, knownOn: string) => resolveRule(facts.beyondEighteen, { validOn, knownOn }).status
    expect(on('2014-09-01', '2014-04-24')).toBe('onbekend')
    expect(on('2014-09-01', '2014-04-25')).toBe('voorgenomen')
    expect(on('2025-09-01', '2026-01-01')).toBe('voorgenomen')
  })

  it('have the kwalificatieplicht from 1 August 2007', () => {
    const on = (validOn: string) => resolveRule(facts.kwalificatieplichtRule, { validOn }).status
    expect([on('2007-07-31'), on('2007-08-01'), on('2015-04-30'), on('2015-05-01')]).toEqual([
      ...['vastgesteld', 'in-werking', 'in-werking', 'onbekend'],
    ])
  })
})
