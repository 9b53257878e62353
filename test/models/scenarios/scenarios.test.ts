import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pathway, scenarios } from '../../../src/models/index.js'
import { pathwayStates } from '../../../src/models/pathway/codes.js'
import { attribute } from '../../../src/projection/scenarios/attribution.js'
import { bindScenario } from '../../../src/projection/scenarios/bind-scenario.js'
import type { PolicyMode } from '../../../src/projection/scenarios/binding.js'
import { endOf } from '../../../src/projection/cohort/look-up.js'
import { run } from '../../../src/projection/cohort/run.js'
import type { Scenario } from '../../../src/projection/scenarios/scenario.js'
import type { TimeAxis } from '../../../src/projection/model/time.js'
import * as policy from '../../../src/register/index.js'
import { errorOf } from '../../support/error-of.js'

const resolve = scenarios.resolveWith(policy)
const rekentoets = 'exams/vmbo-bb/rekentoets-counts'
const years: TimeAxis = { cycle: 'school-year', first: '2012-2013', last: '2018-2019' }
const tests: Scenario = { name: 'tests', layers: [{ parameter: 'no-diploma', change: 'multiply', by: 1.1, basis: { rule: rekentoets } }] }

/** In which of the school years a layer acts, by their first years. */
function actsIn(scenario: Scenario, mode: PolicyMode, knownOn?: string): number[] {
  const bound = bindScenario(scenario, years, { policy: mode, resolve, ...(knownOn === undefined ? {} : { knownOn }) })
  return bound.layers[0]!.cycles.filter(({ acts }) => acts).map(({ cycle }) => Number(cycle.slice(0, 4)))
}

describe('the rekentoets, adopted in 2012 for 2015-2016 and taken back on 11 November 2015', () => {
  const in2016: TimeAxis = { cycle: 'calendar-year', first: 2016, last: 2016 }
  const layersIn2016 = (mode: PolicyMode, knownOn?: string) => {
    return bindScenario(tests, in2016, { policy: mode, resolve, ...(knownOn === undefined ? {} : { knownOn }) }).scenario.layers.length
  }

  it('in 2016, known on 1 June 2014: absent from what is in force, present with what is adopted', () => {
    expect(layersIn2016('in-force-only', '2014-06-01')).toBe(0)
    expect(layersIn2016('with-adopted', '2014-06-01')).toBe(1)
  })

  it('in 2016, known now: absent from both', () => {
    expect(layersIn2016('in-force-only')).toBe(0)
    expect(layersIn2016('with-adopted')).toBe(0)
  })

  it.each([
    // On 1 October 2012 the decree of that year had it count from 2013-2014 on, by another answer (UIT-14).
    [rekentoets, undefined, [2012, 2013, 2014, 2015]],
    [rekentoets, 'UIT-04', [2013, 2014, 2015]],
  ])('two years ahead with adopted, as known each year: %s %s', (rule, effect, expected) => {
    const basis = { rule, ...(effect === undefined ? {} : { effect }) }
    expect(actsIn({ name: 'tests', layers: [{ ...tests.layers[0]!, leads: 2, basis }] }, 'with-adopted', 'each-cycle')).toEqual(expected)
  })

  it.each([
    // On 1 October 2015 it was in force; the decree that took it back came six weeks later.
    ['in-force-only', 'each-cycle', 0, [2015]],
    ['with-adopted', 'each-cycle', 0, [2015]],
    ['with-adopted', '2014-06-01', 0, [2015, 2016, 2017, 2018]],
    ['with-adopted', '2015-11-10', 0, [2015, 2016, 2017, 2018]],
    ['with-adopted', '2015-11-11', 0, []],
    ['in-force-only', 'each-cycle', 2, [2015]],
  ] as const)('%s, known %s, %i years ahead', (mode, knownOn, leads, expected) => {
    const [layer] = tests.layers
    expect(actsIn({ name: 'tests', layers: [{ ...layer!, leads }] }, mode, knownOn)).toEqual(expected)
    const effect = { ...layer!, leads, basis: { rule: rekentoets, effect: 'UIT-04' } }
    expect(actsIn({ name: 'tests', layers: [effect] }, mode, knownOn)).toEqual(expected)
  })
})

describe('one answer of a rule', () => {
  const on = (effect: string, validOn: string, knownOn?: string) => {
    return resolve({ rule: 'admission/mbo-2/entree-diploma', effect }, { validOn, ...(knownOn === undefined ? {} : { knownOn }) })
  }

  it('is a proposal beside the answer that applies', () => {
    expect(on('ENT-23', '2014-10-01', '2013-01-01')?.status).toBe('voorgenomen')
    expect(on('ENT-14', '2014-10-01', '2014-10-01')?.status).toBe('in-werking')
  })

  it('has ended where another is in its place', () => {
    const rule = policy.rule('exams/vmbo-bb/rekentoets-sat')
    const own = { keys: () => [rule.key], rule: () => ({ ...rule, effects: rule.effects.map((each) => (each.id === 'UIT-03' ? { ...each, until: '2030-08-01' } : each)) }) }
    const answer = scenarios.resolveWith(own)({ rule: rule.key, effect: 'UIT-03' }, { validOn: '2015-10-01' })
    expect(answer).toMatchObject({ status: 'vervallen', foreseen: false })
  })

  it('of which nothing is known yet does not hide behind another that is', () => {
    // On 1 January 2013 only the proposal of 2012 (ENT-23) was known; the law of 2014 (ENT-14) was not.
    expect(on('ENT-14', '2014-10-01', '2013-01-01')).toMatchObject({ status: 'onbekend', mayApply: false })
    const basis = { rule: 'admission/mbo-2/entree-diploma', effect: 'ENT-14' }
    const gate: Scenario = { name: 'gate', layers: [{ parameter: 'mbo-1-to-mbo-2', change: 'multiply', by: 0.9, from: '2014-2015', basis }] }
    expect(scenarios.withProposed(gate, years, { knownOn: '2013-01-01', notKnown: 'act' })).toMatchObject({ scenario: { layers: [] }, notKnownIn: [] })
  })

  it('of which nothing is known does not take over that another may apply', () => {
    const rule = { rule: 'admission/bbl/leerplicht' }
    expect(resolve(rule, { validOn: '2005-01-01', knownOn: '2005-01-01' })).toMatchObject({ status: 'onbekend', mayApply: true })
    const [first, second] = ['ENT-30-2010', 'ENT-30'].map((effect) => resolve({ ...rule, effect }, { validOn: '2005-01-01', knownOn: '2005-01-01' }))
    expect([first?.mayApply, second?.mayApply]).toEqual([true, false])
  })

  it('or a rule that is not there has no answer, and cannot be bound to', () => {
    expect(on('ENT-99', '2014-10-01')).toBeUndefined()
    const unknown: Scenario = { name: 'x', layers: [{ parameter: 'p', change: 'add', by: 1, basis: { rule: 'exams/nothing' } }] }
    expect(errorOf(() => scenarios.inForceOnly(unknown, years)).problems[0]!.path).toBe('scenario.layers[0].basis')
  })
})

describe('the modes', () => {
  it.each(['2013-01-01', '2014-06-01', '2016-01-01', undefined, 'each-cycle'])('take in more and more, known %s', (knownOn) => {
    for (const { code, direction } of scenarios.factors()) {
      const factor = scenarios.factor(code, { size: 0.1, from: '2014-2015', leads: 1, ...(direction === 'unclear' ? { direction: 'up' as const } : {}) })
      const acting = [scenarios.inForceOnly, scenarios.withAdopted, scenarios.withProposed].map((bind) => {
        return bind(factor, years, knownOn === undefined ? {} : { knownOn }).layers[0]!.cycles.map(({ acts }) => acts)
      })
      acting[0]!.forEach((acts, cycle) => {
        expect(!acts || acting[1]![cycle]).toBe(true)
        expect(!acting[1]![cycle] || acting[2]![cycle]).toBe(true)
      })
    }
  })

  it.each([
    // Entree, the zorgplicht and the cascade apply from 1 August 2014; the cascade until 2019. Of the zorgplicht no text
    // after 1 September 2015 was read.
    ['entreeopleiding', [2014, 2015, 2016, 2017, 2018]],
    ['passend-onderwijs', [2014]],
    ['mbo-funding-model', [2014, 2015, 2016, 2017, 2018]],
    ['pass-rules-and-reference-levels', []],
    ['demography', [2012, 2013, 2014, 2015, 2016, 2017, 2018]],
  ] as const)('%s acts as it came, known now', (code, expected) => {
    const factor = scenarios.factor(code, { size: 0.1, ...(code === 'entreeopleiding' ? { direction: 'down' as const } : {}) })
    expect(actsIn(factor as Scenario, 'in-force-only')).toEqual(expected)
  })
})

describe('what the register does not know', () => {
  const support = scenarios.factor('passend-onderwijs', { size: 0.1 })

  it('is named, left out, and let in where the caller says so', () => {
    const unread = ['2015-2016', '2016-2017', '2017-2018', '2018-2019']
    const left = scenarios.inForceOnly(support, years)
    expect(left.notKnownIn).toEqual(unread)
    expect(left.layers[0]!.cycles[3]).toMatchObject({ cycle: '2015-2016', acts: false, because: 'not-known', answer: { status: 'onbekend', mayApply: true } })
    const taken = scenarios.inForceOnly(support, years, { notKnown: 'act' })
    expect(taken.notKnownIn).toEqual(unread)
    expect(taken.scenario.layers[0]).toMatchObject({ parameter: 'lwt-share-leerjaar-3', from: '2014-2015' })
    expect(taken.scenario.layers[0]!.until).toBeUndefined()
  })

  it('does not take in a rule of which nothing was known yet', () => {
    const before: TimeAxis = { cycle: 'calendar-year', first: 2001, last: 2001 }
    const bound = scenarios.withProposed(tests, before, { knownOn: '2001-01-01', notKnown: 'act' })
    expect(bound.layers[0]!.cycles[0]).toMatchObject({ acts: false, because: 'rule', answer: { status: 'onbekend', mayApply: false } })
  })
})

const effects = { vakmanschap: 0, leerwerktraject: 0, entreeInVmbo: 0 }
const model = pathway({ effects, entrants: 1000, entry: 'once' })

describe('the factors of table 2', () => {
  it('are those of the register, with its directions, and all can be run', () => {
    expect(scenarios.factors().map(({ code }) => code)).toEqual(policy.factors().map(({ code }) => code))
    for (const { code, direction, parameters } of scenarios.factors()) {
      expect(direction).toBe(policy.factors().find((each) => each.code === code)!.size.direction)
      const scenario = scenarios.factor(code, { size: 0.1, ...(direction === 'unclear' ? { direction: 'up' as const } : {}) })
      expect(scenario.layers.map((layer) => [layer.parameter, layer.by])).toEqual(parameters.map((name) => [name, direction === 'down' ? 0.9 : 1.1]))
      expect(run(model, { scenario }).conservation.difference).toBe(0)
    }
  })

  it('rest on facts that the register holds', () => {
    for (const { basis } of scenarios.factors()) {
      if ('rule' in basis) expect(resolve(basis, { validOn: '2015-01-01' })).toBeDefined()
    }
    expect(scenarios.factors().filter(({ basis }) => 'assumption' in basis).map(({ code }) => code)).toEqual(['demography'])
  })

  it('take what else the caller says', () => {
    const basis = { rule: 'passend-onderwijs/leerlinggebonden-financiering' }
    const options = { size: 0.5, from: '2014-2015', until: '2016-2017', leads: 1, strata: ['lwoo'], parameters: ['entrants'], basis } as const
    const [layer] = scenarios.factor('passend-onderwijs', options).layers
    expect(layer).toEqual({ parameter: 'entrants', change: 'multiply', by: 1.5, from: '2014-2015', until: '2016-2017', leads: 1, strata: ['lwoo'], basis })
  })

  it.each([
    ['no size', () => scenarios.factor('vsv-policy', {} as never), ['size']],
    ['no options', () => scenarios.factor('vsv-policy', undefined as never), ['', 'size']],
    ['a size below 0', () => scenarios.factor('vsv-policy', { size: -0.1 }), ['size']],
    ['a fall of more than all', () => scenarios.factor('demography', { size: 1.1 }), ['size']],
    ['a direction against the table', () => scenarios.factor('vsv-policy', { size: 0.1, direction: 'down' }), ['direction']],
    ['no direction where the table has none', () => scenarios.factor('entreeopleiding', { size: 0.1 }), ['direction']],
    ['a code that is none', () => scenarios.factor('weather' as never, { size: 0.1 }), ['code']],
    ['a misspelt option', () => scenarios.factor('vsv-policy', { size: 0.1, lead: 1 } as never), ['lead']],
    ['a range of one number', () => scenarios.factorRange('vsv-policy', { size: 0.1 } as never), ['size']],
    ['a range the wrong way round', () => scenarios.factorRange('vsv-policy', { size: { low: 0.2, high: 0.1 } }), ['size']],
    ['no parameters', () => scenarios.factor('vsv-policy', { size: 0.1, parameters: [] }), ['parameters']],
    ['parameters that are no list', () => scenarios.factor('vsv-policy', { size: 0.1, parameters: 'entrants' } as never), ['parameters']],
    ['a parameter twice', () => scenarios.factor('vsv-policy', { size: 0.1, parameters: ['entrants', '', 'entrants'] } as never), ['parameters[1]', 'parameters[2]']],
    ['a range that falls by more than all', () => scenarios.factorRange('demography', { size: { low: 0.1, high: 1.2 } }), ['size.high']],
    ['a size beyond all bounds', () => scenarios.factor('vsv-policy', { size: 1e300 }), ['size']],
    ['all of it at once', () => scenarios.factorRange('entreeopleiding', { size: { low: 0.3, high: 0.2 }, lead: 2 } as never), ['lead', 'direction', 'size']],
    ['half a range', () => scenarios.factorRange('vsv-policy', { size: { low: 0.2 } } as never), ['size.high']],
  ] as const)('cannot be made with %s', (_, make, paths) => {
    const error = errorOf(make)
    expect(error.code).toBe('invalid-input')
    expect(error.problems.map(({ path }) => path)).toEqual(paths)
  })

  it('come with a range: the larger does more than the smaller', () => {
    const { low, high } = scenarios.factorRange('demography', { size: { low: 0.1, high: 0.3 } })
    // Everybody who enters the model in the first year: 1,000 less a tenth, and less three tenths.
    expect([low, high].map((scenario) => Math.round(run(model, { scenario }).conservation.entered * 1e6) / 1e6)).toEqual([900, 700])
  })

  it('divide what they do together', () => {
    const factors = (['demography', 'passend-onderwijs', 'vsv-policy'] as const).map((code) => scenarios.factor(code, { size: 0.2 }))
    const found = attribute(model, factors, 'startkwalificatie')
    const parts = found.factors.reduce((sum, { part }) => sum + part, 0)
    expect(Math.abs(parts - found.effect)).toBeLessThanOrEqual(1e-12 * Math.abs(found.effect))
    // Demography alone: a fifth fewer who enter are a fifth fewer who arrive.
    expect(found.factors[0]!.alone).toBeCloseTo(-0.2 * found.base, 6)
  })
})

describe('the proposals of the schools', () => {
  it.each(['reconsider-2f', 'route-to-mbo-2-without-tests'] as const)('%s gives more with a startkwalificatie, the larger it is', (code) => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (size) => {
        const [less, more] = [size / 2, size].map((each) => {
          return endOf(run(model, { scenario: scenarios.counterproposal(code, { size: each }), grid: 2 ** -30 }), 'startkwalificatie')
        })
        expect(more).toBeGreaterThanOrEqual(less!)
      }),
      { numRuns: 20 },
    )
  })

  it('taken for all, nobody is lost at an exam', () => {
    const result = run(model, { scenario: scenarios.counterproposal('reconsider-2f', { size: 1 }) })
    expect(endOf(result, 'vsv-from-mbo-2')).toBe(0)
    expect(pathwayStates.reduce((sum, state) => sum + endOf(result, state), 0)).toBe(result.conservation.entered)
  })

  it('rest on no rule, so they are there whatever is in force', () => {
    const scenario = scenarios.counterproposal('route-to-mbo-2-without-tests', { size: 0.2, from: '2015-2016' })
    expect(scenarios.inForceOnly(scenario, years).scenario.layers).toEqual(scenario.layers)
    expect(scenarios.counterproposals().map(({ code }) => code)).toEqual(policy.counterproposals().map(({ code }) => code))
  })

  it('cannot take away more than all, or nothing that is said', () => {
    expect(errorOf(() => scenarios.counterproposal('reconsider-2f', { size: 1.5 })).problems[0]!.path).toBe('size')
    expect(errorOf(() => scenarios.counterproposal('reconsider-2f', {} as never)).problems[0]!.hint).toMatch(/gives no size/)
  })
})
