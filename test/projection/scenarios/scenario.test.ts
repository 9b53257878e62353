import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compile, compiledFor } from '../../../src/projection/program/compile.js'
import { evaluation } from '../../../src/projection/program/evaluate.js'
import { endOf, stockOf } from '../../../src/projection/cohort/look-up.js'
import type { CohortModel } from '../../../src/projection/model/model.js'
import { askedBy } from '../../../src/projection/program/program.js'
import { run } from '../../../src/projection/cohort/run.js'
import { drawsOf, runDraws } from '../../../src/projection/draws/run-draws.js'
import type { Layer, Scenario } from '../../../src/projection/scenarios/scenario.js'
import type { Value } from '../../../src/projection/model/value.js'
import { bandsOf, clock, complementOf, exponentialOf, productOf, sumOf } from '../../../src/projection/model/values.js'
import { errorOf } from '../../support/error-of.js'

/** 1,000 people, of whom `leave` leave in a year; so what stays after a year is its complement. */
const model: CohortModel = {
  name: 'leaving',
  time: { cycle: 'school-year', first: '2013-2014', last: '2016-2017' },
  states: ['in', 'out'],
  parameters: { leave: 0.5, unused: 'leave' },
  strata: { boys: { share: 0.5 }, girls: { share: 0.5 } },
  start: { in: 1000 },
  transitions: { in: { out: 'leave', in: 'rest' } },
}

const of = (...layers: Layer[]): Scenario => ({ name: 'plan', layers })
const left = (scenario: Scenario) => run(model, { scenario, grid: 2 ** -20 })

describe('layers', () => {
  const replace = (by: Value, more: Partial<Layer> = {}): Layer => ({ parameter: 'leave', change: 'replace', by, ...more })

  it('change a parameter from a cycle on, until another', () => {
    // 1000 x 0.5 = 500, x 1 = 500, x 1 = 500, x 0.5 = 250 at the end.
    const result = left(of(replace(0, { from: '2014-2015', until: '2016-2017' })))
    expect(['2013-2014', '2014-2015', '2015-2016', '2016-2017'].map((year) => endOf(result, 'in', year))).toEqual([500, 500, 500, 250])
  })

  it('act so many cycles before their start as they lead', () => {
    // The window is 2015-2016 alone; with two cycles ahead nobody leaves in the first three years.
    const window = { from: '2015-2016', until: '2016-2017' }
    expect(endOf(left(of(replace(0, window))), 'in')).toBe(1000 * 0.5 * 0.5 * 1 * 0.5)
    expect(endOf(left(of(replace(0, { ...window, leads: 2 }))), 'in')).toBe(1000 * 0.5)
  })

  it('work in their order, each on what the one before it left', () => {
    const add: Layer = { parameter: 'leave', change: 'add', by: 0.25 }
    const half: Layer = { parameter: 'leave', change: 'multiply', by: 0.5 }
    // (0.5 + 0.25) / 2 = 0.375 leave, against 0.5 / 2 + 0.25 = 0.5.
    expect(endOf(left(of(add, half)), 'in', '2013-2014')).toBe(625)
    expect(endOf(left(of(half, add)), 'in', '2013-2014')).toBe(500)
  })

  it('multiply the odds: 0.5 has odds of 1, and odds of 3 are 0.75', () => {
    expect(endOf(left(of({ parameter: 'leave', change: 'odds', by: 3 })), 'in', '2013-2014')).toBeCloseTo(250, 9)
  })

  it('may name what was there', () => {
    expect(endOf(left(of(replace(complementOf(productOf('leave', 0.5))))), 'in', '2013-2014')).toBe(250)
  })

  it('hold in their strata alone', () => {
    // 500 boys of whom half stay, 500 girls of whom all stay.
    expect(endOf(left(of(replace(0, { strata: ['girls'] }))), 'in', '2013-2014')).toBe(750)
  })

  it('take no notice of what they rest on', () => {
    const plain = left(of(replace(0.25)))
    expect(left(of(replace(0.25, { basis: { rule: 'exams/stricter' } }))).stocks).toEqual(plain.stocks)
  })

  it('change a parameter that is drawn', () => {
    const simple: CohortModel = { ...model, rewards: { kept: { perState: { in: 1 } } }, counting: 'end' }
    const scenario = of({ parameter: 'leave', change: 'multiply', by: 2 })
    const result = runDraws(simple, { draws: { leave: [0.25, 0.5] }, scenarios: [scenario] })
    // Of 1,000: 500 + 250 + 125 + 62.5; and nobody where the draw is twice 0.5.
    expect([...drawsOf(result, 'kept', { scenario: 'plan' })]).toEqual([937.5, 0])
  })
})

/** One fault each: the scenario, the path of the problem, and words it must hold. */
const faults: readonly [string, unknown, string, RegExp][] = [
  ['no scenario', 3, 'scenario', /3 is not a scenario/],
  ['no name', { layers: [] }, 'scenario.name', /undefined is not a name/],
  ['no layers', { name: 'plan' }, 'scenario.layers', /not a list of layers/],
  ['a misspelt property', { name: 'plan', layers: [], form: '2013-2014' }, 'scenario.form', /no such property/],
  ['a layer that is none', { name: 'plan', layers: ['leave'] }, 'scenario.layers[0]', /'leave' is not a layer/],
  ['a misspelt property of a layer', layer({ form: '2013-2014' }), 'scenario.layers[0].form', /no such property/],
  ['an unknown parameter', layer({ parameter: 'leaves' }), 'scenario.layers[0].parameter', /'leaves' is not a parameter/],
  ['an unknown change', layer({ change: 'divide' }), 'scenario.layers[0].change', /'divide' is not a kind of change/],
  ['a value that is none', layer({ by: null }), 'scenario.layers[0].by', /null is not a value/],
  ['a value that is not a number', layer({ by: Number.NaN }), 'scenario.layers[0].by', /NaN is not a finite number/],
  ['a value that names no parameter', layer({ by: 'leaves' }), 'scenario.layers[0].by', /'leaves' is not a parameter/],
  ['a fault in the value of a parameter without use', layer({ parameter: 'unused', by: 'nothing' }), 'scenario.layers[0].by', /'nothing'/],
  ['a start that is no cycle', layer({ from: '2015' }), 'scenario.layers[0].from', /'2015' is not a school year/],
  ['a start that is a number', layer({ from: 2015 }), 'scenario.layers[0].from', /2015 is not the label of a cycle/],
  ['an end that is no cycle', layer({ until: 'later' }), 'scenario.layers[0].until', /'later' is not a school year/],
  ['a window the wrong way round', layer({ from: '2015-2016', until: '2014-2015' }), 'scenario.layers[0].until', /ends before it starts/],
  ['a window of no cycles', layer({ from: '2015-2016', until: '2015-2016' }), 'scenario.layers[0].until', /ends where it starts/],
  ['an unknown stratum', layer({ strata: ['boys', 'men'] }), 'scenario.layers[0].strata[1]', /'men' is not a stratum/],
  ['strata that are no list', layer({ strata: 'boys' }), 'scenario.layers[0].strata', /'boys' is not a list/],
  ['no strata at all', layer({ strata: [] }), 'scenario.layers[0].strata', /there are no strata/],
  ['half a cycle ahead', layer({ from: '2015-2016', leads: 0.5 }), 'scenario.layers[0].leads', /0\.5 is not a number of cycles/],
  ['a start after the start', layer({ from: '2015-2016', leads: -1 }), 'scenario.layers[0].leads', /-1 is not a number of cycles/],
  ['nothing to go before', layer({ leads: 1 }), 'scenario.layers[0].leads', /no start to go before/],
  ['a basis that is none', layer({ basis: 'the law' }), 'scenario.layers[0].basis', /'the law' is not a basis/],
  ['an empty basis', layer({ basis: {} }), 'scenario.layers[0].basis', /neither a rule nor an assumption/],
  ['two bases', layer({ basis: { rule: 'a', assumption: 'b' } }), 'scenario.layers[0].basis', /both a rule and an assumption/],
  ['a basis with what belongs to the other', layer({ basis: { assumption: 'b', effect: 'c' } }), 'scenario.layers[0].basis.effect', /no such property/],
  ['a rule without a name', layer({ basis: { rule: '' } }), 'scenario.layers[0].basis.rule', /'' is not a text/],
  ['a share above 1', layer({ change: 'multiply', by: 3, from: '2015-2016' }), 'transitions.in.out', /1\.5 in cycle '2015-2016' and 1 more with the scenario 'plan'/],
]

function layer(changes: object): unknown {
  return { name: 'plan', layers: [{ parameter: 'leave', change: 'replace', by: 0.25, ...changes }] }
}

describe('a fault in a scenario', () => {
  it('is not found in a sound one', () => {
    expect(errorless(layer({ from: '2015-2016', leads: 3, basis: { rule: 'a', effect: 'b' } }))).toBe(true)
    expect(errorless(layer({ from: '2030-2031', basis: { assumption: 'c' } }))).toBe(true)
  })

  it.each(faults)('%s gives one clear problem with its path', (_, scenario, path, words) => {
    const error = errorOf(() => run(model, { scenario: scenario as Scenario }))
    expect(error.code).toBe('invalid-model')
    expect(error.problems.map((problem) => problem.path)).toEqual([path])
    expect(error.problems[0]!.message).toMatch(words)
    expect(error.problems[0]!.expected).not.toBe('')
  })

  it('comes with all others, and with those of the model', () => {
    const scenario = of({ parameter: 'leave', change: 'add', by: 0.1, from: '2015' }, { parameter: 'other', change: 'add', by: 'leave' })
    const error = errorOf(() => run({ ...model, transitions: { in: { in: 0.7, out: 0.4 } } }, { scenario }))
    expect(error.problems.map(({ path }) => path)).toEqual(['transitions.in', 'scenario.layers[0].from', 'scenario.layers[1].parameter'])
  })

  it('is told by the place of the scenario in a list', () => {
    const bad = of({ parameter: 'leave', change: 'add', by: 'other' })
    const scenarios = [{ name: 'nothing', layers: [] }, bad]
    expect(errorOf(() => compile(model, { scenarios })).problems.map(({ path }) => path)).toEqual(['scenarios[1].layers[0].by'])
    const twice = errorOf(() => compile(model, { scenarios: [of(), of()] })).problems
    expect(twice).toMatchObject([{ path: 'scenarios[1].name', message: "two scenarios are called 'plan'" }])
  })

  it('is a stratum, where the model has none', () => {
    const plain: CohortModel = { ...clocks, parameters: { leave: 0.1, ...clocks.parameters } }
    const error = errorOf(() => run(plain, { scenario: of({ parameter: 'leave', change: 'add', by: 0.1, strata: ['boys'] }) }))
    expect(error.problems).toMatchObject([{ path: 'scenario.layers[0].strata[0]', expected: 'nothing: the model has no strata' }])
  })
})

function errorless(scenario: unknown): boolean {
  return run(model, { scenario: scenario as Scenario }).conservation.difference === 0
}

/** Rates by age and by time in the state, multiplied and complemented in every order, in an open model. */
const clocks: CohortModel = {
  name: 'clocks',
  time: { cycle: 'calendar-year', first: 2001, last: 2010 },
  states: ['well', 'ill', 'dead'],
  age: 30.5,
  parameters: {
    rate: exponentialOf(sumOf(-5, productOf(0.05, clock('age')))),
    ratio: 1.7,
    twice: productOf(productOf('rate', 'ratio'), 1.3),
    stays: complementOf('twice'),
    ill: bandsOf('time-in-state', [[0, 0.11], [2, productOf('rate', 2.3)]]),
  },
  start: { well: 1234.567 },
  inflow: { well: 77.7, ill: { kind: 'trend', value: 10, anchoredIn: '2001', growth: 0.03 } },
  transitions: { well: [{ dead: complementOf('stays') }, { ill: 'ill', well: 'rest' }], ill: { dead: productOf('twice', 2.1), well: 0.1, ill: 'rest' } },
}

/** The share of each move, in every class, in each of the first cycles. */
function sharesOf(scenario: Scenario | undefined, cycles: number): number[][] {
  const { compiled, lane } = compiledFor(clocks, scenario === undefined ? {} : { scenario })
  const numbers = evaluation(compiled.program.graph, askedBy(lane), 1)
  return Array.from({ length: cycles }, (_, cycle) => {
    numbers.toCycle(cycle, () => new Float64Array(1))
    return lane.rows.flat().flatMap(({ node }) => [...numbers.buffers[node]!])
  })
}

describe('a scenario that starts in a cycle', () => {
  const layerOf = (from: number) => {
    const changed = fc.oneof(
      fc.record({ parameter: fc.constantFrom('rate', 'ratio', 'twice', 'stays', 'ill'), change: fc.constant('multiply') }),
      fc.record({ parameter: fc.constantFrom('rate', 'twice', 'ill'), change: fc.constant('odds') }),
    )
    return fc.record({
      changed,
      by: fc.double({ min: 0.5, max: 1, noNaN: true }),
      from: fc.integer({ min: from, max: 2011 }).map(String),
    }).map(({ changed: what, ...rest }) => ({ ...what, ...rest }))
  }
  const scenarios = fc
    .integer({ min: 2001, max: 2010 })
    .chain((from) => fc.record({ from: fc.constant(from), layers: fc.array(layerOf(from), { minLength: 1, maxLength: 4 }) }))

  it('changes nothing before it, to the last bit', () => {
    const grid = 2 ** -40
    const plain = run(clocks, { grid })
    const plainShares = sharesOf(undefined, 10)
    fc.assert(
      fc.property(scenarios, ({ from, layers }) => {
        const changed = run(clocks, { grid, scenario: { name: 'plan', layers: layers } })
        const cycles = from - 2001
        expect([...changed.stocks.subarray(0, (cycles + 1) * 3)]).toEqual([...plain.stocks.subarray(0, (cycles + 1) * 3)])
        expect(sharesOf({ name: 'plan', layers }, cycles)).toEqual(plainShares.slice(0, cycles))
        expect([...changed.flows.subarray(0, cycles * plain.edges.length)]).toEqual([...plain.flows.subarray(0, cycles * plain.edges.length)])
      }),
      { numRuns: 40 },
    )
  })

  it('does change something after it', () => {
    const layers: Layer[] = [{ parameter: 'ratio', change: 'multiply', by: 0.5, from: '2005' }]
    const [plain, changed] = [run(clocks), run(clocks, { scenario: { name: 'plan', layers } })]
    expect(stockOf(changed, 'dead', '2005')).toBe(stockOf(plain, 'dead', '2005'))
    expect(stockOf(changed, 'dead', '2006')).toBeLessThan(stockOf(plain, 'dead', '2006'))
  })
})
