import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { checkDistribution } from '../../src/uncertainty/distributions/check-distribution.js'
import type { Distribution } from '../../src/uncertainty/distributions/distribution.js'
import {
  distributionJsonSchema,
  distributionSchema,
  uncertainParametersJsonSchema,
  uncertainParametersSchema,
} from '../../src/uncertainty/schema.js'

const one: readonly Distribution[] = [
  { kind: 'fixed', value: 0 },
  { kind: 'uniform', min: 0, max: 1 },
  { kind: 'triangular', min: 0, mode: 0, max: 1 },
  { kind: 'pert', min: 0, mode: 1, max: 1 },
  { kind: 'pert', min: 0, mode: 1, max: 1, shape: 2 },
  { kind: 'normal', mean: 0, sd: 1 },
  { kind: 'truncated-normal', mean: 0, sd: 1 },
  { kind: 'truncated-normal', mean: 0, sd: 1, min: 0, max: 2 },
  { kind: 'lognormal', meanLog: 0, sdLog: 1 },
  { kind: 'beta', alpha: 1, beta: 2 },
  { kind: 'gamma', shape: 1, rate: 2 },
  { kind: 'gamma', shape: 1, scale: 2 },
  { kind: 'gamma', shape: 1, mean: 2 },
  { kind: 'empirical', values: [1, 2] },
  { kind: 'empirical', values: [1, 2], weights: [0, 1] },
]
const more = [
  { kind: 'dirichlet', alpha: [1, 2] },
  { kind: 'multinomial', trials: 3, probabilities: [0.25, 0.75] },
]
const wrong = [
  null,
  'normal',
  {},
  { kind: 'nothing' },
  { kind: 'fixed' },
  { kind: 'fixed', value: '1' },
  { kind: 'uniform', min: 0, max: 1, mode: 0 },
  { kind: 'normal', mean: 0, sd: 0 },
  { kind: 'beta', alpha: 1e-10, beta: 1 },
  { kind: 'gamma', shape: 1 },
  { kind: 'gamma', shape: 1, rate: 2, mean: 3 },
  { kind: 'empirical', values: [] },
  { kind: 'empirical', values: [1], weights: [-1] },
  { kind: 'dirichlet', alpha: [1] },
  { kind: 'multinomial', trials: 1.5, probabilities: [0.5, 0.5] },
]
/** What only the check can tell: numbers that do not go together. */
const apart = [
  { kind: 'uniform', min: 1, max: 1 },
  { kind: 'triangular', min: 0, mode: 7, max: 5 },
  { kind: 'multinomial', trials: 3, probabilities: [0.25, 0.5] },
  { kind: 'empirical', values: [1, 2], weights: [1] },
]

describe('the schema of a distribution', () => {
  it.each([...one, ...more])('lets through %j, as it is', (distribution) => {
    expect(distributionSchema().parse(JSON.parse(JSON.stringify(distribution)))).toEqual(distribution)
  })

  it.each([...wrong, ...apart])('has the problems of the check for %j', (distribution) => {
    const issues = distributionSchema().safeParse(distribution).error?.issues ?? []
    expect(issues).not.toEqual([])
    const problems = checkDistribution(distribution)
    expect(issues.map(({ message }) => message.split(';')[0])).toEqual(problems.map(({ message }) => message))
  })

  it('is built once', () => {
    expect(distributionSchema()).toBe(distributionSchema())
    expect(uncertainParametersSchema()).toBe(uncertainParametersSchema())
  })
})

describe('the schema of what is uncertain', () => {
  const spec = {
    parameters: Object.fromEntries(one.map((distribution, at) => [`p${at}`, distribution])),
    groups: more.map((distribution, at) => ({ names: [`x${at}`, `y${at}`], distribution })),
    correlations: [{ between: ['p1', 'p5'], rank: 0.5 }],
  }

  it('lets through what can be drawn', () => {
    expect(uncertainParametersSchema().parse(JSON.parse(JSON.stringify(spec)))).toEqual(spec)
  })

  it('names all problems at once, each in its place', () => {
    const bad = {
      parameters: { a: { kind: 'normal', mean: 0, sd: -1 }, b: { kind: 'dirichlet', alpha: [1, 1] } },
      groups: [{ names: ['a', 'c'], distribution: more[0] }],
      correlations: [{ between: ['a', 'nobody'], rank: 2 }],
      extra: 1,
    }
    const paths = uncertainParametersSchema().safeParse(bad).error?.issues.map(({ path }) => path.join('.'))
    expect(paths).toEqual([
      'extra',
      'parameters.a.sd',
      'parameters.b.kind',
      'groups.0.names.0',
      'correlations.0.between.1',
      'correlations.0.rank',
    ])
  })
})

describe('the JSON Schema', () => {
  // Read back by zod, which so stands for any program that knows JSON Schema.
  const readBack = (schema: object) => z.fromJSONSchema(schema as Parameters<typeof z.fromJSONSchema>[0])

  it('of a distribution lets through what is right, and stops what is wrong by itself', () => {
    const schema = readBack(distributionJsonSchema())
    for (const each of [...one, ...more]) expect([each, schema.safeParse(each).success]).toEqual([each, true])
    for (const each of wrong) expect([each, schema.safeParse(each).success]).toEqual([each, false])
    // Whether numbers go together it cannot tell.
    for (const each of apart) expect(schema.safeParse(each).success).toBe(true)
  })

  it('of what is uncertain says what stands where', () => {
    const schema = readBack(uncertainParametersJsonSchema())
    expect(schema.safeParse({ parameters: { a: one[1] }, groups: [{ names: ['b', 'c'], distribution: more[0] }] }).success).toBe(true)
    expect(schema.safeParse({ parameters: { a: more[0] } }).success).toBe(false)
    expect(schema.safeParse({ groups: [{ names: ['b', 'c'], distribution: one[1] }] }).success).toBe(false)
    expect(schema.safeParse({ correlations: [{ between: ['a', 'b'], rank: 1 }] }).success).toBe(false)
    expect(schema.safeParse({ correlations: [{ between: ['a'], rank: 0.5 }] }).success).toBe(false)
    expect(schema.safeParse({ parameter: {} }).success).toBe(false)
  })

  it('describes every number, and is a new object each time', () => {
    expect(distributionJsonSchema()).not.toBe(distributionJsonSchema())
    expect(distributionJsonSchema()['$schema']).toBe('https://json-schema.org/draft/2020-12/schema')
    expect(JSON.stringify(distributionJsonSchema())).toContain('"alpha":{"type":"number","minimum":1e-9,"maximum":1000000000,"description":"The first')
  })
})
