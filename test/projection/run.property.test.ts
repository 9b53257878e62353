import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { check } from '../../src/projection/checks/check.js'
import { compiledFor, entrantsOf } from '../../src/projection/program/compile.js'
import { evaluation } from '../../src/projection/program/evaluate.js'
import { askedBy } from '../../src/projection/program/program.js'
import { endOf, stockOf } from '../../src/projection/cohort/look-up.js'
import type { CohortModel } from '../../src/projection/model/model.js'
import { run } from '../../src/projection/cohort/run.js'
import type { Value } from '../../src/projection/model/value.js'
import { deepFreeze } from '../support/deep-freeze.js'
import { cohortModels } from './model.arbitrary.js'

const sum = (numbers: Iterable<number>) => [...numbers].reduce((total, number) => total + number, 0)

function scaledBy(model: CohortModel, factor: number): CohortModel {
  const scale = (value: Value): Value => ({ kind: 'product', of: [factor, value] })
  const entries = <T, R>(table: Readonly<Record<string, T>> | undefined, map: (value: T) => R) =>
    Object.fromEntries(Object.entries(table ?? {}).map(([state, value]) => [state, map(value)]))
  return {
    ...model,
    start: entries(model.start as Record<string, number>, (number) => number * factor),
    inflow: entries(model.inflow as Record<string, Value>, scale),
  }
}

/** The share of each transition, by cycle and transition, as it is worked out. */
function sharesOf(model: CohortModel): number[] {
  const { compiled, lane } = compiledFor(model, {})
  const numbers = evaluation(compiled.program.graph, askedBy(lane), 1)
  return compiled.labels.flatMap((_, cycle) => {
    numbers.toCycle(cycle, () => new Float64Array(1))
    return lane.rows.flat().map(({ node }) => numbers.buffers[node]![0]!)
  })
}

describe('any sound cohort model', () => {
  it('is found sound', () => {
    fc.assert(fc.property(cohortModels, (model) => check(model).length === 0))
  })

  it('conserves people to the last bit, in every cycle and in every state', () => {
    fc.assert(
      fc.property(cohortModels, (model) => {
        const result = run(model)
        const { states, labels, edges } = result
        expect(result.conservation.difference).toBe(0)
        const { compiled, lane } = compiledFor(model, {})
        let entered = sum(entrantsOf(compiled, lane, undefined).start)
        labels.forEach((label, cycle) => {
          entered += sum(result.inflow.subarray(cycle * states.length, (cycle + 1) * states.length))
          expect(stockOf(result, states, label)).toBe(entered)
          expect(endOf(result, states, label)).toBe(entered)
          states.forEach((state, from) => {
            const leaving = edges.flatMap((edge, index) =>
              edge.from === from ? [result.flows[cycle * edges.length + index]!] : [],
            )
            if (leaving.length > 0) expect(sum(leaving)).toBe(stockOf(result, state, label))
          })
        })
      }),
    )
  })

  it('never has fewer than no people anywhere', () => {
    fc.assert(
      fc.property(cohortModels, (model) => {
        const { stocks, flows } = run(model)
        expect(stocks.every((people) => people >= 0)).toBe(true)
        expect(flows.every((people) => people >= 0)).toBe(true)
      }),
    )
  })

  it('moves people by its shares, as plain multiplication does', () => {
    fc.assert(
      fc.property(cohortModels, (model) => {
        const shares = sharesOf(model)
        const result = run(model)
        const tolerance = 1e-12 * Math.max(1, result.conservation.entered)
        result.flows.forEach((flow, at) => {
          const cycle = Math.floor(at / result.edges.length)
          const { from } = result.edges[at % result.edges.length]!
          const expected = result.stocks[cycle * result.states.length + from]! * shares[at]!
          expect(Math.abs(flow - expected)).toBeLessThanOrEqual(tolerance)
        })
      }),
    )
  })

  it('gives the same bits again, and leaves the model as it is', () => {
    fc.assert(
      fc.property(cohortModels, (model) => {
        deepFreeze(model)
        expect(run(model)).toEqual(run(structuredClone(model)))
      }),
    )
  })

  it('doubles to the last bit when everybody is doubled, and scales otherwise', () => {
    fc.assert(
      fc.property(cohortModels, fc.double({ min: 0.1, max: 10, noNaN: true }), (model, factor) => {
        const once = run(model)
        expect([...run(scaledBy(model, 2)).stocks]).toEqual([...once.stocks.map((people) => people * 2)])
        const scaled = run(scaledBy(model, factor)).stocks
        const tolerance = 1e-12 * Math.max(1, once.conservation.entered * factor)
        scaled.forEach((people, at) => {
          expect(Math.abs(people - once.stocks[at]! * factor)).toBeLessThanOrEqual(tolerance)
        })
      }),
    )
  })

  it('is the sum of its start and its inflow, run apart', () => {
    fc.assert(
      fc.property(cohortModels, (model) => {
        const whole = run(model)
        const onlyStart = run({ ...model, inflow: {} })
        const onlyInflow = run({ ...model, start: {} })
        const tolerance = 1e-12 * Math.max(1, whole.conservation.entered)
        whole.stocks.forEach((people, at) => {
          expect(Math.abs(people - onlyStart.stocks[at]! - onlyInflow.stocks[at]!)).toBeLessThanOrEqual(tolerance)
        })
      }),
    )
  })

  it('survives JSON and a worker', () => {
    fc.assert(
      fc.property(cohortModels, (model) => {
        const result = run(model)
        expect(run(JSON.parse(JSON.stringify(model)) as CohortModel)).toEqual(result)
        expect(structuredClone(result)).toEqual(result)
      }),
    )
  })
})
