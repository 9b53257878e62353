import { describe, expect, it } from 'vitest'
import { compile } from '../../../src/projection/program/compile.js'
import { run } from '../../../src/projection/cohort/run.js'
import { runDraws } from '../../../src/projection/draws/run-draws.js'
import { endOf } from '../../../src/projection/cohort/look-up.js'
import type { CohortModel } from '../../../src/projection/model/model.js'
import type { Scenario } from '../../../src/projection/scenarios/scenario.js'
import { errorOf } from '../../support/error-of.js'

/** A quarter of 100 leaves. */
const made = () => ({
  name: 'leaving',
  time: { cycle: 'step', count: 1 },
  states: ['in', 'out'],
  parameters: { leave: 0.25, squared: { kind: 'computed', of: ['leave'], compute: (share: number) => share ** 2 } },
  strategies: { plan: { leave: 0.5 } },
  start: { in: 100 },
  transitions: { in: { out: 'leave', in: 'rest' } },
  rewards: { years: { perState: { in: 1 }, discount: { rate: 0 } } },
}) as const satisfies CohortModel

const scenario = (by: number): Scenario => ({ name: 'more', layers: [{ parameter: 'leave', change: 'replace', by }] })

describe('a compiled model', () => {
  it('is not reached by later changes to the model', () => {
    const model = made()
    const compiled = compile(model)
    const before = run(compiled)
    Object.assign(model, { name: 'another' })
    Object.assign(model.parameters, { leave: 0.9 })
    Object.assign(model.transitions.in, { in: 'leave' })
    Object.assign(model.rewards.years.discount, { rate: 0.5 })
    Object.assign(model.states, { 2: 'more' })
    expect(run(compiled)).toEqual(before)
    // The model is written out again where draws are run: 100 people over a cycle of step 1, whatever leaves.
    const draws = runDraws(compiled, { draws: { leave: [0.25, 0.5] } })
    expect(draws.totals.map((each) => [...each])).toEqual(runDraws(made(), { draws: { leave: [0.25, 0.5] } }).totals.map((each) => [...each]))
  })

  it('has a frozen copy of the model, its functions included', () => {
    const model = made()
    const compiled = compile(model)
    expect(compiled.model).toEqual(model)
    expect(compiled.model).not.toBe(model)
    expect(Object.isFrozen(compiled.model.transitions['in'])).toBe(true)
    expect(compiled.model.parameters).toMatchObject({ squared: { compute: model.parameters.squared.compute } })
    expect(Object.isFrozen(model.transitions)).toBe(false)
  })

  it('keeps states of any name, and what is wrong with a model that is none', () => {
    const odd = JSON.parse('{"name":"odd","time":{"cycle":"step","count":1},"states":["__proto__","b"],"transitions":{"__proto__":{"b":1}}}') as CohortModel
    expect(Object.keys(compile(odd).model.transitions)).toEqual(['__proto__'])
    expect(errorOf(() => compile(null as never)).code).toBe('invalid-model')
    const paths = errorOf(() => compile(made(), { strategies: 'plan', scenarios: 5 } as never)).problems.map(({ path }) => path)
    expect(paths).toEqual(['options.strategies', 'options.scenarios'])
  })
})

describe('the scenario of a compiled model', () => {
  it('is recognised by what it holds', () => {
    const compiled = compile(made(), { scenarios: [scenario(0.75)] })
    expect(endOf(run(compiled), 'out')).toBe(25)
    expect(endOf(run(compiled, { scenario: scenario(0.75) }), 'out')).toBe(75)
    expect(endOf(run(compiled, { strategy: 'plan' }), 'out')).toBe(50)
    const spelt = { ...scenario(0.75), layers: [{ ...scenario(0.75).layers[0]!, from: undefined }] } as never
    expect(endOf(run(compiled, { scenario: spelt }), 'out')).toBe(75)
  })

  it('is refused where it holds something else, in words that say so', () => {
    const compiled = compile(made(), { scenarios: [scenario(0.75)] })
    const problems = errorOf(() => run(compiled, { scenario: scenario(0.5) })).problems
    expect(problems).toMatchObject([{ path: 'options.scenario', message: "the scenario that was compiled as 'more' has other layers" }])
    const longer = { name: 'more', layers: [...scenario(0.75).layers, ...scenario(0.5).layers] }
    expect(errorOf(() => run(compiled, { scenario: longer })).problems[0]!.path).toBe('options.scenario')
    expect(errorOf(() => run(compiled, { scenario: { ...scenario(0.75), name: 'other' } })).problems[0]!.path).toBe('options')
    expect(errorOf(() => run(compiled, { scenario: null as never })).problems[0]!.path).toBe('options')
  })

  it('that is changed after it was compiled is another one', () => {
    const changing = scenario(0.75) as unknown as { layers: { by: number }[] }
    const compiled = compile(made(), { scenarios: [changing as never] })
    changing.layers[0]!.by = 0.5
    expect(errorOf(() => run(compiled, { scenario: changing as never })).problems[0]!.path).toBe('options.scenario')
    expect(endOf(run(compiled, { scenario: scenario(0.75) }), 'out')).toBe(75)
  })
})
