import { describe, expect, it } from 'vitest'
import { run } from '../../../src/projection/cohort/run.js'
import { drawsOf, runDraws } from '../../../src/projection/draws/run-draws.js'
import type { CohortModel } from '../../../src/projection/model/model.js'
import type { Clock, Value } from '../../../src/projection/model/value.js'
import { compile } from '../../../src/projection/program/compile.js'
import { errorOf } from '../../support/error-of.js'

const bands = (by: Clock, ...values: number[]): Value => ({ kind: 'bands', by, from: values.map((_, at) => at), values })
const product = (...of: Value[]): Value => ({ kind: 'product', of })

function leaving(share: Value, more: Partial<CohortModel> = {}): CohortModel {
  return {
    name: 'leaving',
    time: { cycle: 'step', count: 4 },
    states: ['a', 'b'],
    parameters: { p: 0.2, q: 1 },
    start: { a: 100 },
    inflow: { a: 10 },
    transitions: { a: { b: share, a: 'rest' } },
    rewards: { years: { perState: { a: 1 } } },
    ...more,
  }
}

describe('a share that leaves its range in a later class of time', () => {
  it.each<Clock>(['time-in-state', 'time-since-entry'])('is found in the draws in which it does: %s', (by) => {
    // From the second class on the share is 2 p: 0.4 in the first draw, 1.6 in the second.
    const { problems } = errorOf(() => runDraws(leaving(product('p', bands(by, 1, 2))), { draws: { p: [0.2, 0.8] } }))
    expect(problems.map(({ path }) => path)).toEqual(['transitions.a.b'])
    expect(problems[0]!.message).toBe('it comes to 1.6 in draw 1, and leaves its range in 1 of 2 draws')
  })

  it('is found where it is no number, without rewards too', () => {
    const share: Value = product('p', { kind: 'quotient', of: bands('time-in-state', 1, 0), by: bands('time-in-state', 1, 0) })
    const error = errorOf(() => runDraws(leaving(share, { rewards: {} }), { draws: { p: [0.2, 0.8] } }))
    expect(error.problems.map(({ path }) => path)).toEqual(['transitions.a.b'])
  })

  it('is passed over in a class that nobody reaches', () => {
    const model = leaving(product('p', bands('time-in-state', 1, 1, 1, 1, 9)))
    expect(drawsOf(runDraws(model, { draws: { p: [0.2, 0.8] } }), 'years')[0]).toBeCloseTo(run(model).rewards['years']!.total, 9)
  })
})

describe('draws of what every strategy puts a number in the place of', () => {
  it('all come to the same', () => {
    const model = leaving(product('p', bands('time-in-state', 1, 2)), { strategies: { one: { p: 0.2 } } })
    const totals = drawsOf(runDraws(model, { draws: { p: [0.1, 0.2, 0.3] } }), 'years', { strategy: 'one' })
    const expected = run(model, { strategy: 'one' }).rewards['years']!.total
    totals.forEach((total) => {
      expect(total).toBeCloseTo(expected, 9)
    })
  })
})

describe('a run after one that failed', () => {
  it.each<[string, CohortModel]>([
    ['with all moves', allMoves()],
    ['with an amount by a clock', leaving(product('p', bands('time-in-state', 1, 2)), { rewards: { cost: { perState: { a: amountByClock() } } } })],
  ])('is not touched by it: %s', (_, model) => {
    const compiled = compile(model)
    const good = { draws: { q: [1, 3] } }
    const before = runDraws(compiled, good)
    errorOf(() => runDraws(compiled, { draws: { q: [0, 2] } }))
    expect(runDraws(compiled, good)).toEqual(before)
  })
})

function amountByClock(): Value {
  return { kind: 'quotient', of: { kind: 'sum', of: [bands('time-in-state', 1, 2, 3), { kind: 'clock', clock: 'time' }] }, by: 'q' }
}

function allMoves(): CohortModel {
  const states = Array.from({ length: 7 }, (_, at) => `s${at}`)
  const row = (state: string) => Object.fromEntries(states.map((to) => [to, to === state ? ('rest' as const) : 0.1]))
  return {
    name: 'all moves',
    time: { cycle: 'step', count: 6 },
    states,
    parameters: { q: 1 },
    start: { s0: 10 },
    inflow: { s1: { kind: 'quotient', of: 5, by: 'q' } },
    transitions: Object.fromEntries(states.map((state) => [state, row(state)])),
    rewards: { years: { perState: { s0: 1, s3: 2 } } },
  }
}

describe('an amount that is no number in a class that nobody can be in yet', () => {
  // In cycle 2 the divisor is 0 for who has been there for two cycles, in cycle 4 for five: nobody.
  const divisor: Value = { kind: 'difference', of: [{ kind: 'by-cycle', values: { 1: 2, 2: 2, 3: 5, 4: 5 } }, { kind: 'clock', clock: 'time-in-state' }] }
  const amount: Value = { kind: 'quotient', of: 1, by: divisor }

  it('brings nothing', () => {
    const model = leaving(0.5, { start: { a: 64 }, inflow: {}, rewards: { standing: { perState: { a: amount } }, moving: { perMove: { a: { b: amount } } } } })
    // 64, 32, 16, 8 people who have been there 0, 1, 2, 3 cycles: amounts 1/2, 1, 1/3, 1/2.
    const standing = 64 / 2 + 32 + 16 / 3 + 8 / 2
    expect(run(model).rewards['standing']!.total).toBeCloseTo(standing, 9)
    expect(run(model).rewards['moving']!.total).toBeCloseTo(standing / 2, 9)
    const fast = runDraws(model, { draws: {} })
    expect(drawsOf(fast, 'standing')[0]).toBeCloseTo(standing, 9)
    expect(drawsOf(fast, 'moving')[0]).toBeCloseTo(standing / 2, 9)
    const drawn = runDraws({ ...model, transitions: { a: { b: 'p', a: 'rest' } } }, { draws: { p: [0.5, 0.5] } })
    expect(drawsOf(drawn, 'standing')[1]).toBeCloseTo(standing, 9)
  })
})

describe('a model with many classes', () => {
  it('takes a bounded amount of memory, whatever the number of draws', () => {
    const share = product('p', { kind: 'bands', by: 'time-since-entry', from: [0, 50], values: [1, 0.5] }, { kind: 'bands', by: 'time-in-state', from: [0, 50], values: [1, 0.5] })
    const model = compile(leaving(share, { time: { cycle: 'step', count: 60 } }))
    const before = process.memoryUsage().arrayBuffers
    const draws = Array.from({ length: 1024 }, (_, at) => 0.1 + (at % 9) / 20)
    const whole = runDraws(model, { draws: { p: draws } })
    expect((process.memoryUsage().arrayBuffers - before) / 2 ** 20).toBeLessThan(24)
    expect(drawsOf(runDraws(model, { draws: { p: draws.slice(0, 1) } }), 'years')[0]).toBe(drawsOf(whole, 'years')[0])
  })
})
