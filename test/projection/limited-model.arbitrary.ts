import fc from 'fast-check'
import type { Capacity, PriorityGroup } from '../../src/projection/model/capacity.js'
import type { CohortModel } from '../../src/projection/model/model.js'
import type { Value } from '../../src/projection/model/value.js'
import { cohortModels } from './model.arbitrary.js'

const number = fc.oneof(fc.integer({ min: 0, max: 50_000 }), fc.double({ min: 0, max: 1e6, noNaN: true }))

function placesOver(count: number): fc.Arbitrary<Value> {
  const perCycle = fc.array(number, { minLength: count, maxLength: count }).map((numbers): Value => {
    return { kind: 'by-cycle', values: Object.fromEntries(numbers.map((each, index) => [String(index + 1), each])) }
  })
  return fc.oneof(number, perCycle)
}

function priorityOver(states: readonly string[]): fc.Arbitrary<'shared' | PriorityGroup[]> {
  const group = fc.oneof(
    fc.subarray([...states], { minLength: 1 }).map((from): PriorityGroup => ({ from })),
    fc.constant<PriorityGroup>({ inflow: true }),
  )
  return fc.oneof(fc.constant('shared' as const), fc.array(group, { maxLength: 3 }))
}

/** A sound model with limited places, in one or two groups of states; the last state is never limited. */
export const limitedModels: fc.Arbitrary<CohortModel> = cohortModels
  .filter(({ states }) => states.length > 1)
  .chain((model) => {
    const { states, time } = model
    const last = states.at(-1)!
    const count = (time as { count: number }).count
    const limited = states.slice(0, -1)
    return fc
      .record({
        split: fc.integer({ min: 1, max: limited.length }),
        toSecond: fc.boolean(),
        capacities: fc.tuple(...[0, 1].map(() => fc.record({
          places: placesOver(count),
          least: fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: undefined }),
          counts: fc.constantFrom('everybody' as const, 'arrivals' as const),
          priority: priorityOver(states),
        }))),
      })
      .map(({ split, toSecond, capacities }): CohortModel => {
        const groups = [limited.slice(0, split), limited.slice(split)].filter((each) => each.length > 0)
        const places = groups.map((of, index): [string, Capacity] => {
          const { least, ...given } = capacities[index]!
          const overflow = index === 0 && toSecond ? (groups[1]?.[0] ?? last) : last
          const share: Value | undefined = least === undefined ? undefined : { kind: 'product', of: [least, given.places] }
          return [`group ${index}`, { of, overflow, ...given, ...(share === undefined ? {} : { least: share }) }]
        })
        return { ...model, places: Object.fromEntries(places), rewards: rewardsOf(model) }
      })
  })

function rewardsOf({ states }: CohortModel): NonNullable<CohortModel['rewards']> {
  const each = (amount: number) => Object.fromEntries(states.map((state, index) => [state, amount + index]))
  return {
    standing: { perState: each(1), counting: 'trapezoid', discount: { rate: 0.03 } },
    arriving: { perArrival: each(5), perNewcomer: each(2) },
  }
}
