import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { attribute } from '../../../src/projection/scenarios/attribution.js'
import { defineModel } from '../../../src/projection/model/model.js'
import type { Scenario } from '../../../src/projection/scenarios/scenario.js'
import { errorOf } from '../../support/error-of.js'

/** Three hurdles one after the other: of 1,000 people, the product of the shares is home. */
const model = defineModel({
  name: 'three hurdles',
  time: { cycle: 'step', count: 3 },
  states: ['start', 'second', 'third', 'home', 'out'],
  parameters: { a: 1, b: 1, c: 1 },
  start: { start: 1000 },
  transitions: { start: { second: 'a', out: 'rest' }, second: { third: 'b', out: 'rest' }, third: { home: 'c', out: 'rest' } },
  rewards: { cost: { perArrival: { out: 2 } }, twice: { perArrival: { out: 2 } } },
})

type Hurdle = 'a' | 'b' | 'c'
const half = (parameter: Hurdle): Scenario<Hurdle> => ({ name: parameter, layers: [{ parameter, change: 'multiply', by: 0.5 }] })

describe('the joint effect of factors', () => {
  it('is divided as the arithmetic has it', () => {
    // Home: 1000 without; 500 with one, 250 with two, 125 with all. Each alone -500; all -875; interaction 625.
    // On top of the others: 125 - 250 = -125. Shapley: (2 x -500 + 2 x -250 + 2 x -125) / 6 = -1750 / 6.
    const found = attribute(model, [half('a'), half('b'), half('c')], 'home')
    expect(found).toMatchObject({ base: 1000, together: 125, effect: -875, interaction: 625 })
    expect(found.pairs).toEqual([
      { of: ['a', 'b'], interaction: 250 },
      { of: ['a', 'c'], interaction: 250 },
      { of: ['b', 'c'], interaction: 250 },
    ])
    found.factors.forEach((factor, index) => {
      expect(factor).toMatchObject({ name: ['a', 'b', 'c'][index], alone: -500, onTop: -125 })
      expect(factor.part).toBeCloseTo(-1750 / 6, 9)
    })
  })

  it('is the same for a reward, and for a function of a run', () => {
    // Everybody who is not home arrived in `out`, at 2 each.
    expect(attribute(model, [half('a'), half('b')], 'cost')).toMatchObject({ base: 0, together: 1500, effect: 1500, interaction: -500 })
    const share = attribute(model, [half('a'), half('b')], (run) => run.rewards['cost']!.total / 2000)
    expect(share.factors.map(({ part }) => part)).toEqual([0.375, 0.375])
  })

  it('of one factor is its own', () => {
    expect(attribute(model, [half('b')], 'home').factors).toEqual([{ name: 'b', alone: -500, onTop: -500, part: -500 }])
  })

  it('lets layers work in the order of the factors', () => {
    const less: Scenario<Hurdle> = { name: 'less', layers: [{ parameter: 'a', change: 'add', by: -0.5 }] }
    expect(attribute(model, [half('a'), less], 'home').together).toBe(0)
    expect(attribute(model, [less, half('a')], 'home').together).toBe(250)
  })

  it('is of a strategy, where that is asked for', () => {
    const other = { ...model, strategies: { other: { c: 0.1 } } }
    expect(attribute(other, [half('a')], 'home', { strategy: 'other' })).toMatchObject({ base: 100, effect: -50 })
  })
})

describe('the parts of any factors', () => {
  const layers = fc.array(
    fc.record({
      parameter: fc.constantFrom<Hurdle>('a', 'b', 'c'),
      change: fc.constantFrom('multiply' as const, 'replace' as const),
      by: fc.double({ min: 0, max: 1, noNaN: true }),
    }),
    { minLength: 1, maxLength: 3 },
  )
  const factors = fc.array(layers, { minLength: 1, maxLength: 5 }).map((all) => all.map((each, index) => ({ name: String(index), layers: each })))

  it('add up to the joint effect, and none has more than the orders can give it', () => {
    fc.assert(
      fc.property(factors, (given) => {
        const { base, together, effect, factors: found, interaction } = attribute(model, given, 'home')
        const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0)
        const sizes = sum(found.map(({ part }) => Math.abs(part)))
        expect(effect).toBe(together - base)
        expect(Math.abs(sum(found.map(({ part }) => part)) - effect)).toBeLessThanOrEqual(1e-12 * sizes)
        expect(Math.abs(sum(found.map(({ alone }) => alone)) + interaction - effect)).toBeLessThanOrEqual(1e-9)
      }),
      { numRuns: 40 },
    )
  })

  it('do not depend on the names, and a factor that does nothing has none', () => {
    fc.assert(
      fc.property(factors, (given) => {
        const idle: Scenario<Hurdle> = { name: 'idle', layers: [] }
        const [without, withIdle] = [attribute(model, given, 'home'), attribute(model, [...given, idle], 'home')]
        expect(Math.abs(withIdle.factors.at(-1)!.part)).toBeLessThanOrEqual(1e-9)
        without.factors.forEach(({ part }, index) => {
          expect(Math.abs(withIdle.factors[index]!.part - part)).toBeLessThanOrEqual(1e-9)
        })
      }),
      { numRuns: 20 },
    )
  })
})

describe('what cannot be attributed', () => {
  it('names all that is wrong with each factor at once, by its place', () => {
    const factors = [half('a'), { name: 'b' }, { name: 'c', layers: [{ parameter: 'd', change: 'add', by: 1 }] }, { name: 'd', layers: [{ parameter: 'a', change: 'odds', by: 'x' }] }]
    const error = errorOf(() => attribute(model, factors as never, 'home'))
    expect(error.code).toBe('invalid-model')
    expect(error.problems.map(({ path }) => path)).toEqual(['factors[1].layers', 'factors[2].layers[0].parameter'])
    const others = errorOf(() => attribute(model, [half('a'), factors[2], factors[3]] as never, 'home')).problems
    expect(others.map(({ path }) => path)).toEqual(['factors[1].layers[0].parameter', 'factors[2].layers[0].by'])
  })

  it('names the factors that only together make no model', () => {
    const more = (name: string): Scenario<Hurdle> => ({ name, layers: [{ parameter: 'a', change: 'add', by: 0.3 }] })
    const low = { ...model, parameters: { a: 0.5, b: 1, c: 1 } }
    expect(errorOf(() => attribute(low, [more('one'), more('other')], 'home')).problems[0]!.message).toMatch(/with the scenario 'one \+ other'/)
  })

  it('refuses options that it does not have, and holes', () => {
    const refused = (options: unknown) => errorOf(() => attribute(model, [half('a')], 'home', options as never)).problems.map(({ path }) => path)
    expect(refused({ scenario: half('b') })).toEqual(['options.scenario'])
    expect(refused(null)).toEqual(['options'])
    expect(errorOf(() => attribute(model, new Array(2) as never, 'home')).problems.map(({ path }) => path)).toEqual(['factors[0].name', 'factors[1].name'])
  })

  it('refuses an outcome of which differences are no numbers', () => {
    const far = errorOf(() => attribute(model, [half('a')], (run) => (run.scenario === undefined ? -1.7e308 : 1.7e308)))
    expect(far.problems[0]!.message).toBe('with the model as it stands it comes to -1.7e+308')
    expect(errorOf(() => attribute(model, [half('a')], (() => '5') as never)).problems[0]!.path).toBe('outcome')
  })

  const problemsOf = (factors: unknown, outcome: unknown = 'home') => {
    return errorOf(() => attribute(model, factors as Scenario<Hurdle>[], outcome as string)).problems
  }

  it.each([
    ['no factors', () => problemsOf([]), 'factors', /no factors/],
    ['no list', () => problemsOf('a'), 'factors', /no factors/],
    ['thirteen factors', () => problemsOf(Array.from({ length: 13 }, () => half('a'))), 'factors', /13 factors would ask for 8192 runs/],
    ['two of one name', () => problemsOf([half('a'), half('a')]), 'factors[1].name', /two factors are called 'a'/],
    ['a factor without a name', () => problemsOf([{ layers: [] }]), 'factors[0].name', /undefined is not a name/],
    ['an outcome that is not there', () => problemsOf([half('a')], 'costs'), 'outcome', /'costs' is neither a reward nor a state/],
    ['an outcome that is not finite', () => problemsOf([half('a')], () => Number.NaN), 'outcome', /the model as it stands it comes to NaN/],
    ['a factor that breaks the model', () => problemsOf([{ name: 'b', layers: [{ parameter: 'b', change: 'multiply', by: 2 }] }]), 'transitions.second.third', /with the scenario 'b'/],
  ] as const)('%s', (_, problems, path, words) => {
    expect(problems()[0]!.path).toBe(path)
    expect(problems()[0]!.message).toMatch(words)
  })

  it('an outcome by a name that is both a reward and a state', () => {
    const both = { ...model, rewards: { home: { perState: { home: 1 } } } }
    expect(errorOf(() => attribute(both, [half('a')], 'home')).problems[0]!.message).toMatch(/both a reward and a state/)
  })
})
