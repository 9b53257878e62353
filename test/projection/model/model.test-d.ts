import { describe, expectTypeOf, it } from 'vitest'
import type { CohortModel } from '../../../src/projection/index.js'
import { bandsOf, computedOf, defineModel, productOf, run, runDraws, stockOf, sumOf } from '../../../src/projection/index.js'

const time = { cycle: 'step', count: 1 } as const

describe('the names of a model', () => {
  it('are read off from its lists', () => {
    const model = defineModel({
      name: 'x',
      time,
      states: ['in', 'out'],
      parameters: { rate: 0.1, doubled: productOf('rate', 2) },
      strategies: { guided: { rate: 0.05 } },
      strata: { lwoo: { share: 1, parameters: { rate: sumOf('rate', 0.1) } } },
      start: { in: 1 },
      transitions: { in: [{ out: 'rate' }, { out: bandsOf('time', [[0, 'doubled']]), in: 'rest' }] },
      rewards: { cost: { perState: { in: 'rate' }, perMove: { in: { out: 1 } } } },
    })
    expectTypeOf(model).toEqualTypeOf<CohortModel<'in' | 'out', 'rate' | 'doubled', 'guided'>>()
    stockOf(run(model), 'in', '1')
    runDraws(model, { draws: { rate: [0.1] } })
    // @ts-expect-error a state that the run does not have
    stockOf(run(model), 'inn', '1')
    // @ts-expect-error draws of what is no parameter
    runDraws(model, { draws: { rat: [0.1] } })
  })

  it('must be those of its states', () => {
    const base = { name: 'x', time, states: ['in', 'out'] } as const
    // @ts-expect-error a start in an unknown state
    defineModel({ ...base, start: { inn: 1 }, transitions: {} })
    // @ts-expect-error an inflow into an unknown state
    defineModel({ ...base, inflow: { inn: 1 }, transitions: {} })
    // @ts-expect-error a row of an unknown state
    defineModel({ ...base, transitions: { inn: { out: 1 } } })
    // @ts-expect-error a move to an unknown state
    defineModel({ ...base, transitions: { in: { oute: 1 } } })
    // @ts-expect-error a move to an unknown state, in a series
    defineModel({ ...base, transitions: { in: [{ out: 0.1 }, { oute: 'rest' }] } })
    // @ts-expect-error a stream of an unknown state
    defineModel({ ...base, transitions: {}, streams: { part: { of: ['inn'], share: 0.1 } } })
    // @ts-expect-error a reward in an unknown state
    defineModel({ ...base, transitions: {}, rewards: { cost: { perState: { inn: 1 } } } })
    // @ts-expect-error a reward for a move to an unknown state
    defineModel({ ...base, transitions: {}, rewards: { cost: { perMove: { in: { oute: 1 } } } } })
    // @ts-expect-error a stratum that starts in an unknown state
    defineModel({ ...base, transitions: {}, strata: { lwoo: { start: { inn: 1 } } } })
  })

  it('must be those of its parameters', () => {
    const base = { name: 'x', time, states: ['in', 'out'], parameters: { rate: 0.1 } } as const
    // @ts-expect-error a share by an unknown parameter
    defineModel({ ...base, transitions: { in: { out: 'rat', in: 'rest' } } })
    // @ts-expect-error a parameter by an unknown parameter
    defineModel({ ...base, parameters: { rate: 0.1, twice: 'rat' }, transitions: {} })
    // @ts-expect-error a strategy for an unknown parameter
    defineModel({ ...base, transitions: {}, strategies: { guided: { rat: 0.1 } } })
    // @ts-expect-error a stratum with an unknown parameter
    defineModel({ ...base, transitions: {}, strata: { lwoo: { share: 1, parameters: { rat: 1 } } } })
    // @ts-expect-error an amount by an unknown parameter
    defineModel({ ...base, transitions: {}, rewards: { cost: { perState: { in: 'rat' } } } })
    // @ts-expect-error a share by a parameter of a model that has none
    defineModel({ name: 'x', time, states: ['in', 'out'], transitions: { in: { out: 'rate', in: 'rest' } } })
  })

  it('go with values of the right form', () => {
    const base = { name: 'x', time, states: ['in', 'out'] } as const
    // @ts-expect-error a share as text with a decimal comma
    defineModel({ ...base, transitions: { in: { out: '0,5', in: 'rest' } } })
    // @ts-expect-error an unknown kind of value
    defineModel({ ...base, transitions: { in: { out: { kind: 'average', of: [1] } } } })
    // @ts-expect-error an unknown clock
    bandsOf('hour', [[0, 1]])
    // @ts-expect-error a way of counting that is none
    defineModel({ ...base, transitions: {}, counting: 'sometimes' })
    // @ts-expect-error a step that has no count
    defineModel({ ...base, time: { cycle: 'step' }, transitions: {} })
    // @ts-expect-error a function that gives a text
    computedOf([1], (value) => `${value}`)
  })
})
