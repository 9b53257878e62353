import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { run } from '../../../src/projection/cohort/run.js'
import { compile } from '../../../src/projection/program/compile.js'
import { mergeDraws } from '../../../src/projection/draws/merge-draws.js'
import { drawsOf, runDraws } from '../../../src/projection/draws/run-draws.js'
import type { CohortModel, Counting, Reward, Row } from '../../../src/projection/model/model.js'
import type { Clock, Value } from '../../../src/projection/model/value.js'

const share = fc.double({ min: 0, max: 1, noNaN: true })
const amount = fc.double({ min: -100, max: 100, noNaN: true })
const counting = fc.constantFrom<Counting>('start', 'end', 'average', 'trapezoid')
const clock = fc.constantFrom<Clock>('time', 'time-in-state', 'time-since-entry')

/** Shares or amounts that differ by a clock, of two or three bands. */
function banded(of: fc.Arbitrary<number>): fc.Arbitrary<Value> {
  return fc.tuple(clock, fc.array(of, { minLength: 2, maxLength: 3 })).map(([by, values]): Value => {
    return { kind: 'bands', by, from: values.map((_, at) => at), values }
  })
}

const product = (...of: Value[]): Value => ({ kind: 'product', of })

const states = ['a', 'b', 'c', 'd']

/** The row of a state: two exits at parts of what is drawn, by clocks; or no row. */
const row = (state: string): fc.Arbitrary<Row | undefined> => {
  const others = states.filter((each) => each !== state)
  return fc.option(
    fc.tuple(fc.shuffledSubarray(others, { minLength: 2, maxLength: 2 }), banded(share), share).map(([[first, second], byClock, rest]): Row => {
      return { [first!]: product('p', byClock, 0.5), [second!]: product(rest, 'q', 0.5), [state]: 'rest' }
    }),
    { nil: undefined },
  )
}

const reward = fc.record({ perState: fc.tuple(banded(amount), amount), move: banded(amount), arrival: amount, newcomer: amount, rate: share }).map(
  ({ perState: [byClock, plain], move, arrival, newcomer, rate }): Reward => ({
    perState: { a: byClock, b: product('price', plain), c: 'own' },
    perMove: { a: { b: move } },
    perArrival: { d: arrival },
    perNewcomer: { a: newcomer },
    discount: { rate },
  }),
)

/** A model that tells people apart by time, with strategies that differ in amounts alone, and one in shares. */
const timedModels: fc.Arbitrary<CohortModel> = fc
  .record({ rows: fc.tuple(row('a'), row('b'), row('c'), row('d')), one: reward, other: reward, counting, count: fc.integer({ min: 1, max: 7 }) })
  .filter(({ rows }) => rows[0] !== undefined && Object.hasOwn(rows[0], 'b'))
  .map(({ rows, one, other, counting: how, count }) => ({
    name: 'told apart by time',
    time: { cycle: 'step' as const, count },
    states,
    parameters: { p: 0.4, q: 0.3, price: 2, own: 1 },
    strategies: { one: {}, dear: { own: 'price' }, slow: { p: product('p', 0.5) } },
    start: { a: 100, b: 20 },
    inflow: { a: product('price', 3), c: 5 },
    transitions: Object.fromEntries(rows.flatMap((each, at) => (each === undefined ? [] : [[states[at]!, each]]))),
    rewards: { one, other },
    counting: how,
  }))

const draws = { p: [0.9, 0.1, 0.45], q: [0.2, 1, 0.7], price: [1, 3.5, 2] }

function drawnOnce(model: CohortModel, draw: number): CohortModel {
  return { ...model, parameters: { ...model.parameters, p: draws.p[draw]!, q: draws.q[draw]!, price: draws.price[draw]! } }
}

/** The furthest that a run of draws is from exact runs with the same numbers, as a part of all that was added up. */
function furthestFromExact(model: CohortModel): number {
  const [fast, kept] = [runDraws(model, { draws }), runDraws(model, { draws, keep: 'stocks' })]
  const distances = fast.variants.flatMap(({ strategy }, variant) => draws.p.flatMap((_, draw) => {
    const exact = run(drawnOnce(model, draw), { strategy: strategy! })
    const people = exact.stocks.map((each, at) => Math.abs(kept.stocks![variant]![draw * exact.stocks.length + at]! - each))
    const totals = Object.entries(exact.rewards).flatMap(([name, { total, perCycle }]) => {
      const scale = Math.max(1, perCycle.reduce((sum, each) => sum + Math.abs(each), 0))
      return [fast, kept].map((each) => Math.abs(drawsOf(each, name, { strategy: strategy! })[draw]! - total) / scale)
    })
    return [...totals, Math.max(...people) / exact.conservation.entered]
  }))
  return Math.max(...distances)
}

describe('people told apart by time', () => {
  it('come to the same in many draws as in exact runs with the same numbers', () => {
    fc.assert(fc.property(timedModels, (model) => furthestFromExact(model) < 1e-11), { numRuns: 20 })
  })

  it('come to the same bits one by one as together', () => {
    fc.assert(
      fc.property(timedModels, (model) => {
        const whole = runDraws(model, { draws })
        const alone = draws.p.map((_, draw) => {
          const one = { p: [draws.p[draw]!], q: [draws.q[draw]!], price: [draws.price[draw]!] }
          return runDraws(model, { draws: one, shard: { from: draw, total: 3 } })
        })
        expect(mergeDraws(alone).totals).toEqual(whole.totals)
      }),
      { numRuns: 20 },
    )
  })
})

/** A model in which all states lead to all others, with inflow and two ways of discounting. */
const fullModels: fc.Arbitrary<CohortModel> = fc
  .record({
    size: fc.constantFrom(6, 7, 8, 9, 10),
    parts: fc.array(share, { minLength: 100, maxLength: 100 }),
    counting,
    count: fc.integer({ min: 3, max: 9 }),
    from: fc.integer({ min: 1, max: 8 }),
  })
  .map(({ size, parts, counting: how, count, from }) => {
    const names = Array.from({ length: size }, (_, at) => `s${at}`)
    const rowOf = (state: number): Row => {
      const others = names.filter((_, at) => at !== state)
      const shares = others.map((to, at) => [to, product(parts[state * 10 + at]! / size, at % 2 === 0 ? 'p' : 'q')] as const)
      return { ...Object.fromEntries(shares), [names[state]!]: 'rest' }
    }
    const slower: Value = product('p', { kind: 'bands', by: 'time', from: [0, from], values: [1, 0.5] })
    return {
      name: 'all to all',
      time: { cycle: 'step' as const, count },
      states: names,
      parameters: { p: 0.4, q: 0.3, price: 2, own: 1, extra: 3, begun: 20 },
      strategies: { one: {}, dear: { own: 'price' }, slow: { p: slower }, more: { extra: 4 }, fuller: { begun: 50 } },
      start: { s0: 100, s3: 'begun' },
      inflow: { s1: product('price', 'extra') },
      transitions: Object.fromEntries(names.slice(0, -1).map((name, at) => [name, rowOf(at)])),
      rewards: {
        cost: { perState: Object.fromEntries(names.map((name, at) => [name, product('own', at)])), perNewcomer: { s1: 'price' }, discount: { rate: 0.04 } },
        years: { perState: Object.fromEntries(names.map((name) => [name, 1])) },
      },
      counting: how,
    }
  })

describe('states that all lead to all others', () => {
  it('come to the same in many draws as in exact runs with the same numbers', () => {
    fc.assert(fc.property(fullModels, (model) => furthestFromExact(model) < 1e-11), { numRuns: 20 })
  })
})

describe('a run that is started while another is told of its progress', () => {
  it('does not disturb it', () => {
    const model = compile(fc.sample(fullModels, { numRuns: 1, seed: 5 })[0]!)
    const many = { p: Array.from({ length: 1100 }, (_, at) => (at % 10) / 20), q: Array.from({ length: 1100 }, (_, at) => (at % 7) / 20) }
    const alone = runDraws(model, { draws: many })
    const others: number[] = []
    const disturbed = runDraws(model, {
      draws: many,
      onProgress: () => others.push(runDraws(model, { draws: { p: many.q, q: many.p } }).totals[0]![0]!),
    })
    expect(others.length).toBeGreaterThan(1)
    expect(disturbed.totals).toEqual(alone.totals)
  })
})
