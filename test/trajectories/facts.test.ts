import { describe, expect, it } from 'vitest'
import { lintRules } from '../../src/policy/lint.js'
import { resolveRule, type PolicyStatus } from '../../src/policy/resolve.js'
import type { DatedRule } from '../../src/policy/rule.js'
import * as entree from '../../src/trajectories/entreeopleiding-facts.js'
import * as facts from '../../src/trajectories/facts.js'
import * as leerwerktraject from '../../src/trajectories/leerwerktraject-facts.js'
import * as routes from '../../src/trajectories/route-facts.js'
import * as vm2 from '../../src/trajectories/vm2-facts.js'

const rules: readonly DatedRule<unknown>[] = [facts, leerwerktraject, entree, vm2, routes].flatMap((each) =>
  Object.values<DatedRule<unknown>>(each),
)

const ruleOf = (key: string): DatedRule<unknown> => {
  const rule = rules.find((each) => each.key === `trajectories/${key}`)
  if (rule === undefined) throw new Error(`no rule ${key}`)
  return rule
}

describe('the dated rules', () => {
  it('have no fault', () => {
    expect(lintRules(rules)).toEqual([])
  })

  it('are these', () => {
    expect(rules.map((rule) => rule.key).sort()).toEqual([
      'trajectories/beroepsroute/legal-basis',
      'trajectories/doorlopende-leerroute/course',
      'trajectories/doorlopende-leerroute/diplomas',
      'trajectories/doorlopende-leerroute/hours',
      'trajectories/doorlopende-leerroute/legal-basis',
      'trajectories/entreeopleiding-in-vmbo/cooperation-agreement',
      'trajectories/entreeopleiding-in-vmbo/cross-reference',
      'trajectories/entreeopleiding-in-vmbo/enrolment',
      'trajectories/entreeopleiding-in-vmbo/examiner',
      'trajectories/entreeopleiding-in-vmbo/legal-basis',
      'trajectories/entreeopleiding-in-vmbo/offer',
      'trajectories/geintegreerde-route/diplomas',
      'trajectories/geintegreerde-route/legal-basis',
      'trajectories/leerwerktraject/content',
      'trajectories/leerwerktraject/guarantees',
      'trajectories/leerwerktraject/legal-basis',
      'trajectories/leerwerktraject/practice-hours',
      'trajectories/leerwerktraject/workplace',
      'trajectories/shared-teaching/hours-at-institution',
      'trajectories/technologieroute/legal-basis',
      'trajectories/vakmanschaproute/enrolment',
      'trajectories/vakmanschaproute/exam-freedom',
      'trajectories/vakmanschaproute/fallback',
      'trajectories/vakmanschaproute/hours',
      'trajectories/vakmanschaproute/legal-basis',
      'trajectories/vakmanschaproute/partners',
      'trajectories/vakmanschaproute/under-16',
      'trajectories/vm2/fallback',
      'trajectories/vm2/hours',
      'trajectories/vm2/legal-basis',
      'trajectories/vm2/programme',
      'trajectories/vso/may-offer',
    ])
  })

  it('explain every inference', () => {
    const inferred = rules.flatMap((rule) => rule.effects).filter((effect) => effect.grade === 'inferred')
    expect(inferred.map((effect) => effect.id).sort()).toEqual([
      ...['AIV-01', 'AIV-01-wvo2020', 'AIV-02', 'AIV-04', 'AIV-04', 'DLL-01-wijziging', 'LWT-01-regeling'],
    ])
    expect(inferred.filter((effect) => effect.note === undefined)).toEqual([])
  })
})

type Case = [key: string, validOn: string, status: PolicyStatus, id: string, ground?: string]

const basisCases: Case[] = [
  ['leerwerktraject', '2001-07-31', 'vastgesteld', 'LWT-01-regeling'],
  ['leerwerktraject', '2001-08-01', 'in-werking', 'LWT-01-regeling', 'beleidsregel'],
  ['leerwerktraject', '2003-08-14', 'in-werking', 'LWT-01-regeling', 'beleidsregel'],
  ['leerwerktraject', '2003-08-15', 'in-werking', 'LWT-01', 'wet'],
  ['leerwerktraject', '2022-07-31', 'in-werking', 'LWT-01', 'wet'],
  ['leerwerktraject', '2022-08-01', 'in-werking', 'LWT-07', 'wet'],
  ['entreeopleiding-in-vmbo', '2009-04-20', 'onbekend', 'AIV-01-beleidsregel'],
  ['entreeopleiding-in-vmbo', '2009-07-31', 'in-werking', 'AIV-01-beleidsregel', 'beleidsregel'],
  ['entreeopleiding-in-vmbo', '2009-08-01', 'in-werking', 'AIV-01', 'wet'],
  ['entreeopleiding-in-vmbo', '2022-07-31', 'in-werking', 'AIV-01', 'wet'],
  ['entreeopleiding-in-vmbo', '2022-08-01', 'in-werking', 'AIV-01-wvo2020', 'wet'],
  ['vm2', '2008-07-31', 'vastgesteld', 'VM2-01-regeling'],
  ['vm2', '2008-08-01', 'in-werking', 'VM2-01-regeling', 'subsidieregeling'],
  ['vm2', '2012-07-31', 'in-werking', 'VM2-01-regeling', 'subsidieregeling'],
  ['vm2', '2012-08-01', 'in-werking', 'VM2-01', 'experimenteerbesluit'],
  ['vm2', '2017-07-31', 'in-werking', 'VM2-01', 'experimenteerbesluit'],
  ['vm2', '2017-08-01', 'vervallen', 'VM2-01'],
  ['vakmanschaproute', '2014-07-31', 'vastgesteld', 'DLL-01'],
  ['vakmanschaproute', '2014-08-01', 'in-werking', 'DLL-01', 'experimenteerbesluit'],
  ['vakmanschaproute', '2016-07-31', 'in-werking', 'DLL-01', 'experimenteerbesluit'],
  ['vakmanschaproute', '2016-08-01', 'in-werking', 'DLL-01-wijziging', 'experimenteerbesluit'],
  ['vakmanschaproute', '2022-07-31', 'in-werking', 'DLL-01-wijziging', 'experimenteerbesluit'],
  ['vakmanschaproute', '2022-08-01', 'vervallen', 'DLL-01-wijziging'],
  ['technologieroute', '2014-07-31', 'vastgesteld', 'DLL-01'],
  ['technologieroute', '2014-08-01', 'in-werking', 'DLL-01', 'experimenteerbesluit'],
  ['technologieroute', '2022-07-31', 'in-werking', 'DLL-01-wijziging', 'experimenteerbesluit'],
  ['technologieroute', '2022-08-01', 'vervallen', 'DLL-01-wijziging'],
  ['beroepsroute', '2016-07-31', 'vastgesteld', 'DLL-01-wijziging'],
  ['beroepsroute', '2016-08-01', 'in-werking', 'DLL-01-wijziging', 'experimenteerbesluit'],
  ['beroepsroute', '2022-07-31', 'in-werking', 'DLL-01-wijziging', 'experimenteerbesluit'],
  ['beroepsroute', '2022-08-01', 'vervallen', 'DLL-01-wijziging'],
  ['doorlopende-leerroute', '2020-07-31', 'vastgesteld', 'WSB-01'],
  ['doorlopende-leerroute', '2020-08-01', 'in-werking', 'WSB-01', 'wet'],
  ['geintegreerde-route', '2020-07-31', 'vastgesteld', 'WSB-03'],
  ['geintegreerde-route', '2020-08-01', 'in-werking', 'WSB-03', 'wet'],
]

describe('the legal basis', () => {
  it.each(basisCases)('of %s on %s is %s by %s', (type, validOn, status, id, ground) => {
    const found = resolveRule(ruleOf(`${type}/legal-basis`), { validOn })
    expect({ status: found.status, id: found.id }).toEqual({ status, id })
    expect((found.value as facts.LegalBasis | undefined)?.ground).toBe(ground)
  })

  it('needed the permission of the minister for the assistentenopleiding up to 31 July 2009', () => {
    const permission = (validOn: string) => resolveRule(facts.entreeopleidingInVmboBasis, { validOn }).value?.permission
    expect(permission('2009-07-31')).toBe('of-the-minister')
    expect(permission('2009-08-01')).toBe('not-needed')
  })

  it('leads from kb to mbo-3 from 1 August 2016', () => {
    const levels = (validOn: string) =>
      resolveRule(facts.vakmanschaprouteBasis, { validOn }).value?.routes?.map((route) => route.mboLevel)
    expect(levels('2016-07-31')).toEqual([2])
    expect(levels('2016-08-01')).toEqual([2, 3])
  })

  it('of the vakmanschaproute runs in its first form to 2022 as known in 2014', () => {
    const query = { validOn: '2020-01-01', knownOn: '2014-10-01' }
    expect(resolveRule(facts.vakmanschaprouteBasis, query)).toMatchObject({ id: 'DLL-01', foreseen: false })
    const after = resolveRule(facts.vakmanschaprouteBasis, { validOn: '2022-08-01', knownOn: '2014-10-01' })
    expect(after.status).toBe('vervallen')
  })

  it('of the experiments is unknown before the year of its Staatsblad, and uncertain up to the first text', () => {
    const seen = (knownOn: string) => resolveRule(facts.vakmanschaprouteBasis, { validOn: '2015-01-01', knownOn })
    expect(seen('2012-12-31')).toMatchObject({ status: 'onbekend', possible: [] })
    expect(seen('2013-01-01')).toMatchObject({ status: 'onbekend', possible: [{ id: 'DLL-01' }] })
    expect(seen('2013-10-07')).toMatchObject({ status: 'onbekend', possible: [{ id: 'DLL-01' }] })
    expect(seen('2013-10-08')).toMatchObject({ status: 'in-werking', foreseen: true })
  })

  it('of the beroepsroute was not known before the year of its Staatsblad', () => {
    const seen = (knownOn: string) => resolveRule(routes.beroepsrouteBasis, { validOn: '2016-08-01', knownOn })
    expect(seen('2014-12-31')).toMatchObject({ status: 'onbekend', possible: [] })
    expect(seen('2015-10-15')).toMatchObject({ status: 'onbekend', possible: [{ id: 'DLL-01-wijziging' }] })
    expect(seen('2015-10-16')).toMatchObject({ status: 'in-werking', foreseen: true })
  })

  it('of the doorlopende leerroute had no starting day before the royal decree', () => {
    const found = resolveRule(facts.doorlopendeLeerrouteBasis, { validOn: '2021-01-01', knownOn: '2020-06-01' })
    expect(found).toMatchObject({ status: 'vastgesteld', id: 'WSB-01' })
    expect(found.remarks).toContain('start-pending')
  })

  it('of VM2 under the decree was not known before it was signed', () => {
    const query = { validOn: '2012-09-01', knownOn: '2012-09-16' }
    expect(resolveRule(facts.vm2Basis, query)).toMatchObject({ status: 'vervallen', id: 'VM2-01-regeling' })
  })
})

describe('the hours', () => {
  const hours = (validOn: string) => resolveRule(facts.leerwerktrajectHours, { validOn })

  it('of a leerwerktraject are 640 to 1280 over leerjaar 3 and 4 together', () => {
    const value = {
      least: { hours: 640, days: 80 },
      most: { hours: 1280, days: 160 },
      leerjaren: [3, 4],
      teachingEveryWeek: true,
    }
    expect(hours('2003-08-15')).toMatchObject({ status: 'in-werking', value })
    expect(hours('2022-07-31')).toMatchObject({ status: 'in-werking', value })
    expect(hours('2003-08-14').status).toBe('vastgesteld')
  })

  it('of a leerwerktraject are not known from 1 August 2022', () => {
    expect(hours('2022-08-01')).toMatchObject({ status: 'onbekend', id: 'LWT-02' })
    expect(hours('2025-12-31')).toMatchObject({ status: 'onbekend', id: 'LWT-02' })
    expect(hours('2022-08-01').value).toBeUndefined()
    expect(facts.leerwerktrajectHours.openQuestions?.map((each) => each.id)).toEqual(['LWT-07'])
  })

  it.each([
    ['2012-07-31', 1000, 850],
    ['2012-08-01', 1040, 850],
  ])('of VM2 on %s are %i and %i', (validOn, yearsOneAndTwo, yearsThreeAndFour) => {
    expect(resolveRule(facts.vm2Hours, { validOn }).value).toEqual({ yearsOneAndTwo, yearsThreeAndFour })
  })

  it('of the routes are the same in the act as in the experiments, for the lengths both have', () => {
    const experiment = resolveRule(facts.vakmanschaprouteHours, { validOn: '2016-01-01' }).value?.rows ?? []
    const act = resolveRule(facts.doorlopendeLeerrouteHours, { validOn: '2020-08-01' }).value?.rows ?? []
    expect(experiment).toHaveLength(8)
    expect(act.filter((row) => row.years > 2)).toEqual(experiment)
    expect(act.filter((row) => row.years === 2)).toEqual([
      { leerweg: 'bol', years: 2, total: 2000, guided: 1400, practice: 250 },
      { leerweg: 'bbl', years: 2, total: 1850, guided: 900, practice: 610 },
    ])
  })

  it('of the experiments are not known before the first text that has them', () => {
    expect(resolveRule(facts.vakmanschaprouteHours, { validOn: '2015-01-01' }).status).toBe('onbekend')
    expect(resolveRule(facts.vakmanschaprouteHours, { validOn: '2022-08-01' }).status).toBe('vervallen')
  })
})
