import { describe, expect, it } from 'vitest'
import {
  factorsFor,
  model,
  organisingFactors,
  pillars,
  pillarsOf,
  reportSchools,
  reportTrajects,
  threatsTo,
  vulnerableGroups,
  type PillarCode,
  type ReportLines,
  type Statement,
  type VulnerableGroupCode,
} from '../../src/organisability/index.js'
import * as policy from '../../src/register/index.js'
import { experiences } from '../../src/trajectories/index.js'
import { errorOf } from '../support/error-of.js'

const at = (lines: readonly ReportLines[]) => lines.map(([first, last]) => (first === last ? String(first) : `${first}-${last}`)).join(', ')

describe('table 1', () => {
  it('has five conditions and three results, with the lines of each', () => {
    expect(model.characteristics.map(({ code, measure, lines }) => [code, measure, at(lines)])).toEqual([
      ['staff-and-means', 'organiseerbaarheid', '256-261, 282'],
      ['conditions-in-school', 'organiseerbaarheid', '262-264, 283'],
      ['collaboration', 'organiseerbaarheid', '265-268, 285'],
      ['backing', 'organiseerbaarheid', '269-271, 286'],
      ['balanced-intake', 'organiseerbaarheid', '275-277, 287'],
      ['result', 'doelmatigheid', '288'],
      ['cost-benefit', 'doelmatigheid', '245-246, 289'],
      ['effectiveness', 'doelmatigheid', '244-248, 290'],
    ])
    expect(model.measures.map(({ code, lines }) => [code, at(lines)])).toEqual([
      ['organiseerbaarheid', '251-255'],
      ['doelmatigheid', '244-246'],
    ])
  })

  it('has the indicators that the report names', () => {
    const named = model.characteristics.flatMap(({ indicators }) => indicators)
    expect(named.map(({ code, from, lines }) => `${code} ${from} ${at(lines)}`)).toEqual([
      'enough-means model 257-258',
      'teacher-commitment model 258-259',
      'equipped-staff model 259-261',
      'placements-available pillars 1036',
      'pupil-tracking-system model 263',
      'care-system model 264',
      'vmbo-with-mbo model 266',
      'school-with-placement model 266-267',
      'school-with-guidance model 267-268',
      'pupils-back-it model 270-271',
      'parents-back-it model 270-271',
      'professionals-back-it model 270-271',
      'intake-in-balance model 276-277',
      'population-fits pillars 1053',
      'pupils-move-on model 288',
      'pupils-leave-qualified model 288',
      'costs-in-proportion model 245-246',
      'stay-in-education model 246-247',
      'complete-fitting-education model 247',
      'reach-startkwalificatie model 248',
    ])
    expect(model.characteristics[0]!.source.at).toBe('section 2.3, lines 256-261; line 282')
  })

  it('has ten questions: three on means, two on collaboration, two on backing, three on both measures', () => {
    expect(model.questions.map(({ under, lines }) => `${under} ${at(lines)}`)).toEqual([
      ...['means 294-295', 'means 296', 'means 297', 'collaboration 299', 'collaboration 300', 'backing 302', 'backing 303'],
      ...['both-measures 305', 'both-measures 306', 'both-measures 307-308'],
    ])
    const codes = [...model.characteristics, ...model.measures].map(({ code }) => code)
    for (const { on, answeredAt } of model.questions) {
      expect(codes).toEqual(expect.arrayContaining([...on]))
      expect(answeredAt.length).toBeGreaterThan(0)
    }
  })
})

describe('the bottlenecks and success factors', () => {
  it('are those of the lists, each once, in the voice of who names it', () => {
    expect(organisingFactors.map(({ code, voice, lines }) => `${code} ${voice} ${at(lines)}`)).toEqual([
      'dependence-on-mbo vmbo 752-756',
      'dependence-on-companies vmbo 757-760',
      'exam-cost-unsettled vmbo 761-763',
      'transfer-and-guidance-differ vmbo 764-768',
      'teachers-do-not-study-each-other vmbo 769-771',
      'risks-lie-in-mbo vmbo 798-803',
      'companies-do-not-know-it vmbo 804-805',
      'pupils-below-sixteen vmbo 816-824',
      'flexible-exams-unfunded vmbo 825-831',
      'commitment-without-hours vmbo 832-835',
      'level-2f-out-of-reach vmbo 836-840',
      'obstacles-beyond-the-school vmbo 843-847',
      'competition-in-the-region mbo 1233',
      'fragmented-programmes mbo 1234',
      'too-few-workplaces-in-school mbo 1235',
      'too-few-placements mbo 1236',
      'pupils-outgrow-vmbo mbo 1237',
      'pupils-change-sector mbo 1238',
      'pressure-on-results mbo 1430-1434',
      'simple-collaboration document 195-196',
      'clear-steering document 196-197',
      'balanced-input document 197',
      'organisational-problems-solved document 197-200',
      'joint-pedagogy vmbo 773-774',
      'integral-continuous-curriculum vmbo 775',
      'joint-responsibility-for-diplomas vmbo 775-776',
      'committed-and-expert-teachers vmbo 777-779',
      'history-of-collaboration mbo 1223',
      'same-building mbo 1224',
      'only-institution-in-the-region mbo 1225',
      'enough-pupils-per-class mbo 1226',
      'transfer-of-pupil-data mbo 1227',
      'matching-pedagogy mbo 1228',
      'career-orientation-from-leerjaar-1 mbo 1229-1230',
      'exchange-between-teachers mbo 1231',
      'early-mbo-material mbo 1414',
      'gradual-change-of-approach mbo 1415-1416',
      'shared-placement-companies mbo 1417',
      'realistic-career-guidance mbo 1418-1420',
      'careful-intake mbo 1421-1423',
      'two-streams-in-entree mbo 1424-1429',
    ])
    expect(new Set(organisingFactors.map(({ code }) => code)).size).toBe(41)
  })

  it('stand at the lines of their evidence, the ones of the trajects too', () => {
    for (const { lines, evidence, voice, bearsOn } of organisingFactors) {
      expect(evidence.source.at).toMatch(new RegExp(`lines? ${at(lines)}$`))
      expect(evidence.voice).toBe(voice)
      expect(bearsOn.length).toBeGreaterThan(0)
    }
    const taken = experiences.filter(({ value }) => value.kind === 'success-factor')
    expect(organisingFactors.filter((each) => taken.some(({ value }) => value.code === each.code))).toHaveLength(16)
  })
})

describe('which factors apply', () => {
  const said = (state: Statement['state'], voice: Statement['voice'] = 'vmbo'): Statement => {
    return { state, voice, source: { document: 'Talk' } }
  }
  const states = (input: Parameters<typeof factorsFor>[0]) => {
    return Object.fromEntries(factorsFor(input).map(({ factor, state }) => [factor.code, state]))
  }

  it('is as it is said', () => {
    const found = states({
      traject: 'leerwerktraject',
      factors: {
        'same-building': [said('met')],
        'clear-steering': [said('weak')],
        'too-few-placements': [said('not-met')],
        'pupils-below-sixteen': [said('met')],
        'dependence-on-mbo': [said('met'), said('not-met', 'mbo')],
        'careful-intake': [said('unknown')],
      },
    })
    expect(found).toMatchObject({
      'same-building': 'applies',
      // Said of vm2 in the report, and of this leerwerktraject by its school.
      'clear-steering': 'applies-in-part',
      'pupils-below-sixteen': 'applies',
      'too-few-placements': 'does-not-apply',
      'dependence-on-mbo': 'disputed',
      'careful-intake': 'unknown',
      'exam-cost-unsettled': 'other-traject',
      'balanced-input': 'other-traject',
      'joint-pedagogy': 'unknown',
    })
  })

  it('is worth asking where an indicator is weak, not met or disputed, and nowhere else', () => {
    const ask = (...list: Statement[]) => states({ indicators: { 'placements-available': list } })
    for (const list of [[said('weak')], [said('not-met')], [said('met'), said('weak', 'mbo')]]) {
      expect(Object.entries(ask(...list)).filter(([, state]) => state === 'worth-asking').map(([code]) => code)).toEqual([
        ...['dependence-on-companies', 'companies-do-not-know-it', 'too-few-placements', 'shared-placement-companies'],
      ])
    }
    for (const list of [[], [said('met')], [said('unknown')]]) {
      expect(new Set(Object.values(ask(...list)))).toEqual(new Set(['unknown']))
    }
  })

  it('hears what the numbers of the intake say', () => {
    const intake = [{ schoolYear: '2013-2014', pupils: 9 }]
    const found = states({ scale: 'class', minimum: 15, intake })
    expect(found).toMatchObject({ 'enough-pupils-per-class': 'worth-asking', 'fragmented-programmes': 'worth-asking' })
    expect(states({ scale: 'class', minimum: 5, maximum: 'none', intake })['enough-pupils-per-class']).toBe('unknown')
  })

  it('gives the indicators and the paths it looked at', () => {
    const [first] = factorsFor({ indicators: { 'vmbo-with-mbo': [said('weak')] } })
    expect(first).toMatchObject({
      indicators: [
        { code: 'vmbo-with-mbo', state: 'weak' },
        { code: 'pupils-move-on', state: 'unknown' },
      ],
      facts: ['factors["dependence-on-mbo"]', 'traject', 'indicators["vmbo-with-mbo"]', 'indicators["pupils-move-on"]'],
      said: [],
    })
  })
})

describe('the pillars', () => {
  it('are six with eleven sub-points, at their lines', () => {
    expect(pillars.map(({ code, characteristic, lines }) => `${code} ${characteristic} ${at(lines)}`)).toEqual([
      'staff-and-means staff-and-means 1033-1036',
      'care-system conditions-in-school 1037-1039',
      'collaboration collaboration 1045-1047',
      'backing backing 1048-1049',
      'balanced-intake balanced-intake 1050-1053',
      'moving-on result 1054-1057',
    ])
    expect(pillars.flatMap(({ points }) => points.map(({ code, lines }) => `${code} ${at(lines)}`))).toEqual([
      ...['creative-with-means 1034-1035', 'placements 1036', 'commitment-of-teachers 1038', 'knowledge-of-teachers 1039'],
      ...['willing-mbo 1046', 'willing-companies 1047', 'backing-by-all 1049', 'numbers-fit-scale 1051-1052'],
      ...['fitting-population 1053', 'feasible-exams 1055-1056', 'admission-by-mbo 1057'],
    ])
  })

  it('are leaned on by three groups', () => {
    const found = vulnerableGroups.map(({ code, lines }) => [code, at(lines), pillarsOf(code).map((each) => each.code)])
    expect(found).toEqual([
      ['loses-diploma-or-admission', '1081-1083', ['moving-on']],
      ['zijwindgevoelig-among-heavier', '1084-1086', ['care-system', 'balanced-intake']],
      ['specific-need-without-placement', '1087-1089', ['staff-and-means', 'collaboration']],
    ])
  })

  it('are threatened by what the register and the lists hold', () => {
    const ids = {
      'policy-factor': policy.factors().map(({ code }) => code as string),
      expectation: policy.expectations().map(({ id }) => id as string),
      bottleneck: organisingFactors.filter(({ kind }) => kind === 'bottleneck').map(({ code }) => code as string),
    }
    const threats = pillars.flatMap(({ code }) => threatsTo(code))
    for (const { kind, id, evidence } of threats) {
      expect(ids[kind]).toContain(id)
      expect(evidence.grade).toBe('inferred')
    }
    // Every factor of table 2 has a pillar.
    expect(new Set(threats.filter(({ kind }) => kind === 'policy-factor').map(({ id }) => id))).toEqual(new Set(ids['policy-factor']))
  })

  it('are threatened at lines that lie in those of the register, in its voice', () => {
    const inside = ([first, last]: ReportLines, others: readonly ReportLines[]) => {
      return others.some(([from, to]) => from <= last && first <= to)
    }
    for (const { kind, id, lines, voice } of pillars.flatMap(({ code }) => threatsTo(code))) {
      const found = {
        'policy-factor': () => policy.factors().find(({ code }) => code === id)!,
        expectation: () => policy.expectations().find((each) => each.id === id)!,
        bottleneck: () => organisingFactors.find(({ code }) => code === id)!,
      }[kind]()
      for (const range of lines) expect([id, inside(range, found.lines)]).toEqual([id, true])
      expect([id, 'holder' in found ? found.holder : found.voice]).toEqual([id, voice])
    }
  })

  it('are threatened where the report says so: placements, intake and moving on, and not in their backing', () => {
    const of = (code: PillarCode) => threatsTo(code).map(({ id }) => id)
    expect(of('backing')).toEqual([])
    expect(of('care-system')).toEqual([
      ...['inflow-makes-staff-scarce', 'small-trajects-need-hours', 'trajects-do-not-fit-new-group', 'commitment-without-hours'],
    ])
    expect(of('staff-and-means')).toEqual([
      ...['inflow-makes-placements-scarcer', 'costly-trajects-unaffordable', 'ao-exam-without-money'],
      ...['dependence-on-companies', 'exam-cost-unsettled', 'pupils-below-sixteen', 'flexible-exams-unfunded'],
      'too-few-placements',
    ])
    expect(of('collaboration')).toEqual([
      ...['ao-exam-without-money', 'mbo-selective-in-agreements', 'changing-policy-unsettles', 'dependence-on-mbo'],
      ...['dependence-on-companies', 'exam-cost-unsettled', 'companies-do-not-know-it', 'competition-in-the-region'],
    ])
    expect(of('balanced-intake')).toEqual(expect.arrayContaining(['passend-onderwijs', 'pupils-change-sector']))
    expect(of('moving-on')).toEqual(expect.arrayContaining(['pass-rules-and-reference-levels', 'cascade-makes-less-welcome', 'obstacles-beyond-the-school']))
  })

  it('refuse what there is not', () => {
    const error = errorOf(() => threatsTo('secret' as PillarCode))
    expect([error.code, error.problems.map(({ path }) => path)]).toEqual(['invalid-input', ['pillar']])
    expect(error.message).not.toContain('secret')
    expect(errorOf(() => pillarsOf(undefined as unknown as VulnerableGroupCode)).problems[0]!.path).toBe('group')
  })
})

describe('the data', () => {
  it('is frozen', () => {
    const frozen = (value: unknown): boolean => {
      if (typeof value !== 'object' || value === null) return true
      return Object.isFrozen(value) && Object.values(value).every(frozen)
    }
    for (const each of [model, organisingFactors, pillars, vulnerableGroups, reportSchools, reportTrajects, threatsTo('moving-on')]) {
      expect(frozen(each)).toBe(true)
    }
  })

  it('is told in sentences', () => {
    const texts = [
      ...model.measures.map(({ means }) => means),
      ...model.characteristics.flatMap(({ indicators }) => indicators.map(({ asks }) => asks)),
      ...model.questions.map(({ asks }) => asks),
      ...organisingFactors.map(({ says }) => says),
      ...pillars.flatMap(({ points }) => points.map(({ says }) => says)),
      ...vulnerableGroups.map(({ says }) => says),
    ]
    for (const text of texts) expect(text).toMatch(/^[A-Z].*[^.]\.$/)
  })
})
