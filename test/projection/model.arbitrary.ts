import fc from 'fast-check'
import type { CohortModel } from '../../src/projection/model/model.js'
import type { Value } from '../../src/projection/model/value.js'

/** A share of what is left to divide: shares of a row then never add up to more than 1. */
const part = fc.double({ min: 0, max: 1, noNaN: true })

/** None, a whole number, or a part of a person: down to a millionth, not to the smallest numbers a computer knows. */
const people = fc.oneof(fc.double({ min: 1e-6, max: 1e7, noNaN: true }), fc.integer({ min: 0, max: 100_000 }))

function inflowValue(cycles: number): fc.Arbitrary<Value> {
  const perCycle = fc.array(people, { minLength: cycles, maxLength: cycles }).map((numbers): Value => {
    return { kind: 'by-cycle', values: Object.fromEntries(numbers.map((number, index) => [String(index + 1), number])) }
  })
  const trend = fc.record({ value: people, growth: fc.double({ min: -0.5, max: 0.5, noNaN: true }) }).map((each): Value => {
    return { kind: 'trend', anchoredIn: '1', ...each }
  })
  return fc.oneof(people, perCycle, trend)
}

/** The row of a state: shares of what earlier ones left, and a rest somewhere; or no row. */
function row(states: readonly string[]): fc.Arbitrary<Record<string, Value> | undefined> {
  const shares = fc.array(part, { minLength: states.length - 1, maxLength: states.length - 1 })
  return fc.option(
    fc.tuple(shares, fc.shuffledSubarray([...states], { minLength: states.length })).map(([parts, order]) => {
      let left = 1
      const entries = parts.map((each, index) => {
        const share = left * each
        left -= share
        return [order[index]!, share] as const
      })
      return { ...Object.fromEntries(entries), [order.at(-1)!]: 'rest' as const }
    }),
    { nil: undefined },
  )
}

/** A sound model of one to five states and one to eight cycles. */
export const cohortModels: fc.Arbitrary<CohortModel> = fc
  .record({ size: fc.integer({ min: 1, max: 5 }), count: fc.integer({ min: 1, max: 8 }) })
  .chain(({ size, count }) => {
    const states = ['a', 'b', 'c', 'd', 'e'].slice(0, size)
    const table = <T>(of: fc.Arbitrary<T>) => fc.tuple(...states.map(() => fc.option(of, { nil: undefined })))
    const named = <T>(values: readonly (T | undefined)[]) =>
      Object.fromEntries(values.flatMap((value, index) => (value === undefined ? [] : [[states[index]!, value] as const])))
    return fc
      .record({ start: table(people), inflow: table(inflowValue(count)), rows: fc.tuple(...states.map(() => row(states))) })
      .map(({ start, inflow, rows }) => ({
        name: 'generated',
        time: { cycle: 'step' as const, count },
        states,
        start: named(start),
        inflow: named(inflow),
        transitions: named(rows),
      }))
  })
