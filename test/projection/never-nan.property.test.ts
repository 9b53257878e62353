import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { check } from '../../src/projection/checks/check.js'
import { run } from '../../src/projection/cohort/run.js'
import { cohortModelSchema } from '../../src/projection/model/schema.js'
import { sickSicker } from './models/sick-sicker.js'
import { withStrategy } from './checks/invalid-models.js'
import * as v from '../../src/projection/model/values.js'

/** Models in which most of what a model can have stands. */
const models: readonly unknown[] = [
  sickSicker({ mortality: 0.01, progression: v.weibullRate('time-in-state', { shape: 1.1, scale: 12.5 }), moveRewards: true, counting: 'average' }),
  {
    ...withStrategy,
    age: 15,
    strata: { lwoo: { share: 0.5, parameters: { rate: v.productOf('rate', 2) } }, other: { share: 0.5, start: { in: 3 }, age: 16 } },
    inflow: { in: { kind: 'trend', value: 5, anchoredIn: '2013-2014', growth: 0.1 }, out: { kind: 'from-cycle', values: { '2013-2014': 1 } } },
    transitions: { in: [{ out: v.bandsOf('age', [[15, 'rate'], [16, v.hazardRatio(2, 'rate')]]) }, { out: v.oddsRatio(2, 0.1), in: 'rest' }] },
    streams: { part: { of: ['in'], share: v.quotientOf(1, 3) } },
    rewards: {
      cost: {
        perState: { in: v.powerOf(v.clock('time'), 2) },
        perMove: { in: { out: 1 } },
        perArrival: { out: 2 },
        perNewcomer: { in: 3 },
        discount: { rate: 0.04, compounding: 'continuous' },
        counting: { weights: [1, 1, 1, 1] },
      },
    },
  },
].map((model) => ({ ...(model as object), time: { cycle: 'school-year', first: '2013-2014', last: '2015-2016' } }))

const junk: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(undefined, null, true, '', 'rest', 'rate', 'in', 'out', 'time', 'month', [], {}, Number.NaN, Infinity, -Infinity, -1, 0, 1, 2, 0.5, 1e308, -1e308),
  fc.constantFrom<unknown>(v.clock('time'), v.clock('age'), v.logarithmOf(-1), v.quotientOf(0, 0), v.powerOf(-1, 0.5), v.sumOf('rate', 'rate'), { kind: 'bands' }),
  fc.double(),
  fc.string(),
  fc.dictionary(fc.constantFrom('in', 'out', 'kind', 'of', 'share', 'weights', 'rate'), fc.oneof(fc.double(), fc.constantFrom('rate', 'rest', 'sum')), { maxKeys: 3 }),
)

/** The model with junk in one of its places, or without that place. */
function spoilt(model: unknown, turns: readonly number[], by: unknown): unknown {
  if (typeof model !== 'object' || model === null || turns.length === 0) return by
  const keys = Object.keys(model)
  if (keys.length === 0) return by
  const [turn, ...others] = turns
  const key = keys[turn! % keys.length]!
  const value = spoilt((model as Record<string, unknown>)[key], others, by)
  if (Array.isArray(model)) return (model as unknown[]).map((each, index) => (String(index) === key ? value : each))
  return { ...model, [key]: value }
}

function numbersOf(value: unknown): number[] {
  if (typeof value === 'number') return [value]
  if (value instanceof Float64Array) return [...value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersOf) : []
}

const path = fc.array(fc.nat({ max: 20 }), { minLength: 1, maxLength: 7 })

describe('a model with anything anywhere in it', () => {
  it('either has a problem or gives nothing but finite numbers, and never crashes', () => {
    fc.assert(
      fc.property(fc.constantFrom(...models), path, junk, path, junk, (model, one, by, other, also) => {
        const bad = spoilt(spoilt(model, one, by), other, also)
        const problems = check(bad)
        if (problems.length > 0) {
          expect(problems.every(({ message, expected }) => message !== '' && expected !== '')).toBe(true)
          expect(cohortModelSchema().safeParse(bad).success).toBe(false)
          return
        }
        const { strategies = {} } = bad as { readonly strategies?: object }
        for (const strategy of [undefined, ...Object.keys(strategies)]) {
          const result = run(bad as never, strategy === undefined ? {} : { strategy })
          expect(numbersOf(result).filter((number) => !Number.isFinite(number))).toEqual([])
          expect(result.conservation.difference).toBe(0)
        }
      }),
      { numRuns: 200 },
    )
  }, 60_000)
})
