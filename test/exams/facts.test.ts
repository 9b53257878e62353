import { describe, expect, it } from 'vitest'
import type { Act, DatedRule } from '../../src/policy/index.js'
import * as acts from '../../src/exams/acts.js'
import * as facts from '../../src/exams/facts.js'

const rows = (rule: DatedRule<unknown>) =>
  rule.effects.map((each) => [each.id, each.act.source.identifier, each.article, each.from, each.until, each.grade])

const unread = (after?: string, by?: string) => ({
  unread: true,
  ...(after === undefined ? {} : { after }),
  ...(by === undefined ? {} : { by }),
})

describe('the facts against their sources', () => {
  it('UIT-01: the pass rule, bracketed by the texts of 2010 and 2011', () => {
    const bracket = unread('2010-04-28', '2011-11-05')
    expect(rows(facts.passRule)).toEqual([
      ['UIT-01', 'Stb. 2010, 332', 'Eindexamenbesluit VO art. 49', bracket, unread('2015-11-24'), 'quoted'],
    ])
    expect(facts.passRule.effects[0]?.value).toEqual({
      centralExamAverage: 5.5,
      allowedFailures: [
        { marks: [5], sevensNeeded: 0 },
        { marks: [4], sevensNeeded: 1 },
        { marks: [5, 5], sevensNeeded: 1 },
      ],
      vocationalSubjectCountsTwice: true,
      mustBeSufficient: ['lichamelijke-opvoeding', 'kunstvakken'],
    })
  })

  it('UIT-01: the maatschappelijke stage, in the texts of 5 November 2011 to 6 March 2014, gone on 13 November', () => {
    expect(rows(facts.maatschappelijkeStage)).toEqual([
      [
        ...['UIT-01', 'BWBR0004593', 'art. 49', unread('2010-04-28', '2011-11-05')],
        ...[unread('2014-03-06', '2014-11-13'), 'quoted'],
      ],
    ])
    expect(facts.maatschappelijkeStage.effects[0]?.value).toEqual({ results: ['voldoende', 'goed'] })
  })

  it('UIT-02 and UIT-14: both from one transitional clause, for two school years', () => {
    const value = { kind: 'minimum', mark: 5 }
    const both = { value, article: 'VIII lid 1', from: '2013-08-01', until: '2015-08-01' }
    const nederlands = facts.nederlandsMinimum.effects[0]
    const rekentoets = facts.rekentoetsCounts.effects[0]
    expect(nederlands).toMatchObject({ id: 'UIT-02', ...both })
    expect(rekentoets).toMatchObject({ id: 'UIT-14', ...both })
    expect(rekentoets?.changes).toEqual([{ by: acts.wijziging2013, withdrawn: true, replacedBy: ['UIT-03'] }])
  })

  it('UIT-04: one fact in two rules, with one and the same fate', () => {
    const [, inNederlands] = facts.nederlandsMinimum.effects
    const [, inRekentoets] = facts.rekentoetsCounts.effects
    expect(inNederlands).toEqual(inRekentoets)
    expect(inNederlands).toMatchObject({
      id: 'UIT-04',
      value: { kind: 'pair', one: 5, other: 6 },
      act: acts.wijzigingsbesluit2012,
      from: '2015-08-01',
      changes: [{ by: acts.besluit2015, withdrawn: true, replacedBy: ['UIT-05'] }],
    })
  })

  it('UIT-05: the decree of 11 November 2015, reaching back to 1 August', () => {
    const [, , nederlands] = facts.nederlandsMinimum.effects
    const [, , duty] = facts.rekentoetsSat.effects
    expect(nederlands).toMatchObject({ id: 'UIT-05', act: acts.besluit2015, from: '2015-08-01' })
    expect(duty).toMatchObject({ id: 'UIT-05', act: acts.besluit2015, from: '2015-08-01' })
  })

  it('UIT-06 is secondary', () => {
    expect(facts.rekentoetsCountsVwo.effects).toMatchObject([{ id: 'UIT-06', grade: 'secondary', from: '2015-08-01' }])
  })

  it('UIT-07: the unverified start of 1 August 2020 is a claim and nowhere a date', () => {
    expect(JSON.stringify([acts, facts])).not.toContain('2020-08-01')
    const [open] = facts.schoolExamRekenen.openQuestions ?? []
    expect(open).toMatchObject({ id: 'UIT-07', claim: '1 August 2020, unverified' })
    expect(facts.rekentoetsSat.openQuestions).toEqual(facts.schoolExamRekenen.openQuestions)
  })

  it('has the dates of the acts', () => {
    const dates = Object.values(acts).map(({ source, announcedOn, adoptedOn, publishedOn }: Act) => [
      source.identifier,
      announcedOn,
      adoptedOn,
      publishedOn,
    ])
    expect(dates).toEqual(
      expect.arrayContaining([
        ['Stb. 2010, 332', undefined, '2010-08-19', undefined],
        ['BWBR0031573', undefined, '2012-04-23', undefined],
        ['BWBR0031573', undefined, unread('2012-08-01', '2013-08-01'), undefined],
        ['Stb. 2015, 424', '2015-10-22', '2015-11-11', undefined],
        ['Stb. 2018, 74', undefined, '2018-03-09', undefined],
        ['Stb. 2020, 253', undefined, '2020-07-08', undefined],
      ]),
    )
  })
})
