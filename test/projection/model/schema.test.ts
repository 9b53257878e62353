import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import type { CohortModel } from '../../../src/projection/model/model.js'
import type { JsonSchema } from '../../../src/core/schema.js'
import { run } from '../../../src/projection/cohort/run.js'
import {
  cohortModelJsonSchema,
  cohortModelSchema,
  runOptionsSchema,
  scenarioJsonSchema,
  scenarioSchema,
} from '../../../src/projection/model/schema.js'
import { isSerialisable, notSerialisable } from '../../../src/projection/model/serialisable.js'
import * as v from '../../../src/projection/model/values.js'
import { faults, sound } from '../checks/invalid-models.js'
import { cohortModels } from '../model.arbitrary.js'
import { gompertzMortality, sickSicker, tutorialWeights, weibullProgression } from '../models/sick-sicker.js'

/** Read back by zod, as a program elsewhere would read it. */
const validatorOf = (schema: JsonSchema) => z.fromJSONSchema(schema)

const everyKind: CohortModel = {
  ...sound,
  age: 15,
  parameters: {
    byCycle: { kind: 'by-cycle', values: { '2013-2014': 1, '2014-2015': 2, '2015-2016': 3 } },
    fromCycle: { kind: 'from-cycle', values: { '2012-2013': 1 } },
    trend: { kind: 'trend', value: 'byCycle', anchoredIn: '2013-2014', growth: 0.1 },
    bands: v.bandsOf('age', [[15, 0.1], [17, 'fromCycle']]),
    clock: v.sumOf(v.clock('time'), v.clock('time-since-entry')),
    ofMore: v.minimumOf(v.maximumOf(1, 2), v.productOf(1, 2), v.differenceOf(2, 1)),
    ofTwo: v.powerOf(v.quotientOf(1, 2), 2),
    ofOne: v.complementOf(v.exponentialOf(v.logarithmOf(0.5))),
    rates: v.rateOfProbability(v.probabilityOfRate(v.sumOf(v.weibullRate('time-in-state', { shape: 1, scale: 9 }), v.gompertzRate('age', { shape: 0.1, rate: 0.01 })))),
    ratios: v.hazardRatio(2, v.oddsRatio(2, 0.1)),
  },
  strata: { all: { share: 1, parameters: { ratios: 0.2 }, age: 16 } },
  strategies: { other: { ratios: 0.3 } },
  transitions: { in: [{ out: 'ratios' }, { in: 1 }], out: { out: { kind: 'admission', applies: 'rest', admitted: 1, refused: { out: 1 } } } },
  streams: { part: { of: ['in'], share: 0.1 } },
  rewards: { cost: { perMove: { in: { out: 1 } }, perArrival: { out: 1 }, perNewcomer: { in: 1 }, discount: { rate: 0.04, moment: 'end', compounding: 'continuous' }, counting: 'end' } },
  counting: { weights: [1, 1, 1, 1] },
}

const published = [
  sickSicker({ mortality: 0.002, counting: tutorialWeights }),
  sickSicker({ mortality: gompertzMortality, progression: weibullProgression, moveRewards: true, counting: 'trapezoid' }),
] as unknown as readonly CohortModel[]

describe('the JSON Schema of a model', () => {
  const validator = validatorOf(cohortModelJsonSchema())

  it.each([...published, everyKind].map((model) => [JSON.parse(JSON.stringify(model)) as unknown]))('holds for a sound model', (model) => {
    expect(validator.safeParse(model).error?.issues ?? []).toEqual([])
    expect(cohortModelSchema().safeParse(model).error?.issues ?? []).toEqual([])
  })

  it('holds for any sound model', () => {
    fc.assert(fc.property(cohortModels, (model) => validator.safeParse(JSON.parse(JSON.stringify(model))).success))
  })

  it.each(faults.filter(({ words }) => /no such property|is not a kind|not a table|not an object/.test(words.source)))(
    'refuses what has another shape: $title',
    ({ change }) => {
      expect(validator.safeParse(JSON.parse(JSON.stringify({ ...sound, ...change }))).success).toBe(false)
    },
  )

  it('is plain data, names its parts and is new each time', () => {
    const schema = cohortModelJsonSchema()
    expect(schema['$schema']).toBe('https://json-schema.org/draft/2020-12/schema')
    expect(schema['required']).toEqual(['name', 'time', 'states', 'transitions'])
    expect(Object.keys(schema['$defs'] as object)).toEqual(
      expect.arrayContaining(['Value', 'Row', 'Stratum', 'Stream', 'Reward', 'Discount', 'Counting', 'TimeAxis', 'Capacity', 'Admission']),
    )
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema)
    expect(cohortModelJsonSchema()).toEqual(schema)
    expect(cohortModelJsonSchema()).not.toBe(schema)
  })
})

describe('the schema of a scenario and of options', () => {
  const layer = { parameter: 'rate', change: 'odds', by: v.sumOf('rate', 1), from: '2014-2015', leads: 1, strata: ['lwoo'], basis: { rule: 'a/b' } }
  const scenario = { name: 'x', layers: [layer] }

  it.each([
    [scenario, true],
    [{ ...scenario, layers: [{ ...layer, change: 'double' }] }, false],
    [{ ...scenario, layers: [{ ...layer, basis: {} }] }, false],
    [{ ...scenario, layers: [{ ...layer, untill: 1 }] }, false],
    [{ layers: [] }, false],
  ])('%# is judged alike by both', (given, success) => {
    expect(scenarioSchema().safeParse(given).success).toBe(success)
    expect(validatorOf(scenarioJsonSchema()).safeParse(given).success).toBe(success)
    expect(runOptionsSchema().safeParse({ scenario: given, grid: 1 }).success).toBe(success)
  })
})

describe('the schema of a scenario', () => {
  const layer = { parameter: 'p', change: 'add', by: 1 }
  const pathsOf = (...layers: unknown[]) => {
    const issues = scenarioSchema().safeParse({ name: 's', layers }).error?.issues ?? []
    return issues.map(({ path }) => path.map(String).join('/'))
  }

  it('looks at windows and leads as a run does', () => {
    expect(pathsOf({ ...layer, from: '2013-2014', until: '2014-2015', leads: 2 }, { ...layer, until: '7' }, { ...layer, from: '2013-09' })).toEqual([])
    expect(pathsOf({ ...layer, from: '2014-2015', until: '2013-2014' })).toEqual(['layers/0/until'])
    expect(pathsOf({ ...layer, from: '2014-2015', until: '2014-2015' })).toEqual(['layers/0/until'])
    expect(pathsOf({ ...layer, from: '2014-2015', until: '2016-01' })).toEqual(['layers/0/until'])
    expect(pathsOf({ ...layer, from: '2014-2016' }, { ...layer, until: 'later' })).toEqual(['layers/0/from', 'layers/1/until'])
    expect(pathsOf({ ...layer, leads: 1 })).toEqual(['layers/0/leads'])
    expect(pathsOf({ ...layer, from: '2013-2014', leads: 1001 })).toEqual(['layers/0/leads'])
    expect(pathsOf({ ...layer, from: '2013-2014', leads: 1.5 })).toEqual(['layers/0/leads'])
    const inOptions = runOptionsSchema().safeParse({ scenario: { name: 's', layers: [{ ...layer, leads: 1 }] } })
    expect(inOptions.error!.issues.map(({ path }) => path)).toEqual([['scenario', 'layers', 0, 'leads']])
  })

  it('finds the place of a name with a quote in it', () => {
    const broken = { ...sound, states: ['a "b" c'], transitions: { 'a "b" c': { 'a "b" c': 2 } }, start: {}, inflow: {} }
    const paths = cohortModelSchema().safeParse(broken).error!.issues.map(({ path }) => path)
    expect(paths).toContainEqual(['transitions', 'a "b" c', 'a "b" c'])
  })
})

it('the schema of options asks for a grid that a run takes', () => {
  expect([2 ** -30, 1, 0.3, 3, 0, -1].map((grid) => runOptionsSchema().safeParse({ grid }).success)).toEqual([true, true, false, false, false, false])
})

describe('a model as JSON', () => {
  it('comes back as the same model, and gives the same run to the last bit', () => {
    fc.assert(
      fc.property(fc.oneof(cohortModels, fc.constantFrom(...published, everyKind)), (model) => {
        const back = cohortModelSchema().parse(JSON.parse(JSON.stringify(model)))
        expect(isSerialisable(model)).toBe(true)
        // JSON writes minus 0 as 0.
        expect(back).toEqual(JSON.parse(JSON.stringify(model)))
        expect(run(back)).toEqual(run(model))
      }),
      { numRuns: 20 },
    )
  }, 30_000)

  it('cannot hold functions and what is no plain data, of which the places are named', () => {
    const computed = { kind: 'computed', of: ['share'], compute: (share: number) => share }
    const loop: { self?: unknown } = {}
    loop.self = loop
    expect(notSerialisable({ ...sound, inflow: { in: computed }, age: Number.NaN, rewards: new Map(), 'a b': [undefined, new Date(0)], loop })).toEqual([
      ...['inflow.in.compute', 'age', 'rewards', '["a b"][0]', '["a b"][1]', 'loop.self'],
    ])
    expect(isSerialisable({ in: computed })).toBe(false)
    // JSON writes a place that was left empty as null.
    // eslint-disable-next-line no-sparse-arrays
    expect(notSerialisable({ list: [, 1] })).toEqual(['list[0]'])
    expect(notSerialisable({ bare: Object.assign(Object.create(null) as object, { share: 1, at: Infinity }) })).toEqual(['bare.at'])
    const parsed = cohortModelSchema().safeParse({ ...sound, inflow: { in: { ...computed, of: [1] } } })
    expect(parsed.error!.issues.map(({ message }) => message)).toEqual([expect.stringMatching(/no value that JSON can hold/)])
  })
})
