import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { check } from '../../../src/projection/checks/check.js'
import type { Capacity } from '../../../src/projection/model/capacity.js'
import type { Admission, CohortModel } from '../../../src/projection/model/model.js'
import type { Value } from '../../../src/projection/model/value.js'
import { run, type CohortRun } from '../../../src/projection/cohort/run.js'
import { drawsOf, runDraws } from '../../../src/projection/draws/run-draws.js'
import { limitedModels } from '../limited-model.arbitrary.js'
import { cohortModels } from '../model.arbitrary.js'

const sum = (numbers: Iterable<number>) => [...numbers].reduce((total, number) => total + number, 0)

const stockRow = ({ stocks, states }: CohortRun, cycle: number) => stocks.subarray(cycle * states.length, (cycle + 1) * states.length)

const leavingOf = (result: CohortRun, from: number, cycle: number) => {
  return result.edges.flatMap((edge, index) => (edge.from === from ? [result.flows[cycle * result.edges.length + index]!] : []))
}

/** Places for all who could ever come. */
function unlimited(model: CohortModel): CohortModel {
  const places = Object.entries(model.places!).map(([name, capacity]): [string, Capacity] => {
    return [name, { ...capacity, least: 0, places: 1e12 }]
  })
  return { ...model, places: Object.fromEntries(places) }
}

describe('any model with limited places', () => {
  it('is found sound', () => {
    fc.assert(fc.property(limitedModels, (model) => check(model).length === 0))
  })

  it('conserves people to the last bit, in every cycle and in every state', () => {
    fc.assert(
      fc.property(limitedModels, (model) => {
        const result = run(model)
        expect(result.conservation.difference).toBe(0)
        result.labels.forEach((_, cycle) => {
          const next = stockRow(result, cycle + 1)
          result.states.forEach((__, state) => {
            const leaving = leavingOf(result, state, cycle)
            if (leaving.length > 0) expect(sum(leaving)).toBe(stockRow(result, cycle)[state])
            const stays = leaving.length > 0 ? 0 : stockRow(result, cycle)[state]!
            const arriving = result.edges.map((edge, index) => (edge.to === state ? result.flows[cycle * result.edges.length + index]! : 0))
            const inflow = cycle + 1 < result.labels.length ? result.inflow[(cycle + 1) * result.states.length + state]! : 0
            expect(sum(arriving) + stays + inflow).toBe(next[state])
          })
        })
        expect([...result.stocks, ...result.flows].every((people) => people >= 0)).toBe(true)
      }),
    )
  })

  it('has no more people than places, and nobody waits while a place is free', () => {
    fc.assert(
      fc.property(limitedModels, (model) => {
        const result = run(model)
        const { grid } = result.conventions
        for (const [name, { places, demand, realised, unmet, closed }] of Object.entries(result.places)) {
          const { of, counts } = model.places![name]!
          places.forEach((number, count) => {
            expect(realised[count]).toBeLessThanOrEqual(number)
            expect(unmet[count]).toBe(demand[count]! - realised[count]!)
            if (closed[count] === 1) expect(realised[count]).toBe(0)
            else expect(realised[count]).toBe(Math.min(demand[count]!, Math.floor(number / grid) * grid))
            const standing = sum(of.map((state) => stockRow(result, count)[result.states.indexOf(state)]!))
            if (counts === 'everybody') expect(standing).toBe(realised[count])
          })
        }
      }),
    )
  })

  it('is to the last bit the model without limits, where these bind nobody', () => {
    fc.assert(
      fc.property(limitedModels, (model) => {
        const [wide, free] = [run(unlimited(model)), run({ ...model, places: {} })]
        expect(wide.stocks).toEqual(free.stocks)
        expect(wide.inflow).toEqual(free.inflow)
        expect(wide.rewards).toEqual(free.rewards)
        const flowsBy = ({ edges, flows }: CohortRun) => {
          return new Map([...flows].flatMap((people, at): [string, number][] => {
            const { from, to } = edges[at % edges.length]!
            return people === 0 ? [] : [[`${Math.floor(at / edges.length)} ${from} ${to}`, people]]
          }))
        }
        // A state without a row has none among its flows; it gets one where its people may lose their place.
        const rowless = new Set(free.conventions.absorbing.map((state) => free.states.indexOf(state)))
        const moving = [...flowsBy(wide)].filter(([key]) => !rowless.has(Number(key.split(' ')[1])))
        expect(new Map(moving)).toEqual(flowsBy(free))
      }),
    )
  })

  it('gives the same amounts draw by draw', () => {
    fc.assert(
      fc.property(limitedModels, (model) => {
        const [exact, draws] = [run(model), runDraws(model, { draws: {} })]
        for (const [name, { total }] of Object.entries(exact.rewards)) {
          const scale = Math.max(1, Math.abs(total), exact.conservation.entered)
          expect(Math.abs(drawsOf(draws, name)[0]! - total)).toBeLessThanOrEqual(1e-10 * scale)
        }
      }),
    )
  })

  it('gives the same bits again, also from JSON', () => {
    fc.assert(
      fc.property(limitedModels, (model) => {
        expect(run(JSON.parse(JSON.stringify(model)) as CohortModel)).toEqual(run(model))
      }),
    )
  })

  it('doubles to the last bit when people and places are doubled', () => {
    fc.assert(
      fc.property(limitedModels, (model) => {
        const double = (value: Value): Value => ({ kind: 'product', of: [2, value] })
        const twice = (table: Readonly<Record<string, Value | undefined>> = {}) => {
          return Object.fromEntries(Object.entries(table).map(([name, value]) => [name, double(value!)]))
        }
        const places = Object.entries(model.places!).map(([name, capacity]): [string, Capacity] => {
          const least = capacity.least === undefined ? {} : { least: double(capacity.least) }
          return [name, { ...capacity, places: double(capacity.places), ...least }]
        })
        const doubled = { ...model, start: twice(model.start), inflow: twice(model.inflow), places: Object.fromEntries(places) }
        expect([...run(doubled).stocks]).toEqual([...run(model).stocks.map((people) => people * 2)])
      }),
    )
  })
})

/** The first move of each row becomes an application: half of those who made it are refused, to two destinations. */
function withAdmissions(model: CohortModel, admitted: number, split: number): CohortModel {
  const [first, second] = [model.states[0]!, model.states.at(-1)!]
  const rows = Object.entries(model.transitions).map(([state, row]) => {
    const [to, applies] = Object.entries(row as Record<string, number | 'rest'>)[0]!
    const admission: Admission = { kind: 'admission', applies, admitted, refused: { [first]: split, [second]: 'rest' } }
    return [state, { ...(row as object), [to]: admission }]
  })
  return { ...model, transitions: Object.fromEntries(rows) as CohortModel['transitions'] }
}

describe('any model with admissions', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true })
  const models = fc.oneof(cohortModels.filter(({ states }) => states.length > 1), limitedModels)

  it('accounts for everybody who applied, to the last bit', () => {
    fc.assert(
      fc.property(models, share, share, (model, admitted, split) => {
        const result = run(withAdmissions(model, admitted, split))
        expect(result.conservation.difference).toBe(0)
        for (const each of result.admissions) {
          each.applied.forEach((applied, cycle) => {
            const refused = each.refusedByInstitution[cycle]! + each.refusedForPlaces[cycle]!
            expect(each.admitted[cycle]! + refused).toBe(applied)
            expect(sum(Object.values(each.refusedTo).map((people) => people[cycle]!))).toBe(refused)
          })
        }
      }),
    )
  })

  it('refuses nobody where all are admitted and there are places for all', () => {
    fc.assert(
      fc.property(cohortModels.filter(({ states }) => states.length > 1), share, (model, split) => {
        const [all, plain] = [run(withAdmissions(model, 1, split)), run(model)]
        for (const each of all.admissions) expect(each.admitted).toEqual(each.applied)
        expect(all.stocks).toEqual(plain.stocks)
      }),
    )
  })

  it('gives the same amounts draw by draw', () => {
    fc.assert(
      fc.property(limitedModels, share, share, (model, admitted, split) => {
        const applied = withAdmissions(model, admitted, split)
        const [exact, draws] = [run(applied), runDraws(applied, { draws: {} })]
        for (const [name, { total }] of Object.entries(exact.rewards)) {
          const scale = Math.max(1, Math.abs(total), exact.conservation.entered)
          expect(Math.abs(drawsOf(draws, name)[0]! - total)).toBeLessThanOrEqual(1e-10 * scale)
        }
      }),
    )
  })
})
