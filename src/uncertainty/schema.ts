import * as z from 'zod'
import { checked, jsonSchemaOf, once, type JsonSchema } from '../core/schema.js'
import { checkDistribution } from './distributions/check-distribution.js'
import type { Distribution, MultivariateDistribution } from './distributions/distribution.js'
import { uncertainProblems } from './sampling/check.js'
import type { UncertainParameters } from './sampling/spec.js'

/**
 * The zod schema of a distribution, of one number or of more, with the same problems as
 * `uncertainty.checkDistribution`: for one that comes from a file, a form or another program. It is built when it is
 * first asked for.
 *
 * @returns the schema, the same one each time
 * @example
 * ```ts
 * import * as schemas from 'maatwerktrajecten/schemas'
 *
 * const text = '{ "kind": "gamma", "shape": 30, "rate": 200 }'
 * schemas.distributionSchema().parse(JSON.parse(text)).kind // => 'gamma'
 * schemas.distributionSchema().safeParse({ kind: 'triangular', min: 0, mode: 7, max: 5 }).success // => false
 * ```
 * @category Distributions
 */
export const distributionSchema: () => z.ZodType<Distribution | MultivariateDistribution> = /* @__PURE__ */ once(() =>
  checked(distribution() as unknown as z.ZodType<Distribution | MultivariateDistribution>, checkDistribution),
)

/**
 * The zod schema of what is uncertain: distributions by name, groups and correlations, with the same problems as
 * `uncertainty.drawParameters` finds in them.
 *
 * @returns the schema, the same one each time
 * @example
 * ```ts
 * import * as schemas from 'maatwerktrajecten/schemas'
 *
 * const parameters = { dropOut: { kind: 'beta', alpha: 20, beta: 180 } }
 * schemas.uncertainParametersSchema().safeParse({ parameters }).success // => true
 * const correlations = [{ between: ['dropOut', 'price'], rank: 0.3 }]
 * schemas.uncertainParametersSchema().safeParse({ parameters, correlations }).error?.issues.map(({ path }) => path)
 * // => [['correlations', 0, 'between', 1]]
 * ```
 * @category Sampling
 */
export const uncertainParametersSchema: () => z.ZodType<UncertainParameters> = /* @__PURE__ */ once(() =>
  checked(uncertainParameters() as unknown as z.ZodType<UncertainParameters>, uncertainProblems),
)

/**
 * The JSON Schema (draft 2020-12) of a distribution: for editors and for programs in other languages. It tells the
 * shape; `uncertainty.checkDistribution` tells whether the numbers go together.
 *
 * @returns the schema, as a new object each time
 * @example
 * ```ts
 * import * as schemas from 'maatwerktrajecten/schemas'
 *
 * schemas.distributionJsonSchema()['title'] // => 'Distribution'
 * ```
 * @category Distributions
 */
export function distributionJsonSchema(): JsonSchema {
  return jsonSchemaOf(distribution(), 'Distribution', notes())
}

/**
 * The JSON Schema (draft 2020-12) of what is uncertain.
 *
 * @returns the schema, as a new object each time
 * @example
 * ```ts
 * import * as schemas from 'maatwerktrajecten/schemas'
 *
 * Object.keys(schemas.uncertainParametersJsonSchema()['properties'] as object)
 * // => ['parameters', 'groups', 'correlations']
 * ```
 * @category Sampling
 */
export function uncertainParametersJsonSchema(): JsonSchema {
  return jsonSchemaOf(uncertainParameters(), 'Uncertain parameters', notes())
}

/** Names and descriptions for a JSON Schema; a list of our own, so that it meets no other schema's. */
const notes = /* @__PURE__ */ once(() => z.registry<{ id?: string; description: string }>())

function noted<T extends z.ZodType>(schema: T, description: string, id?: string): T {
  notes().add(schema, id === undefined ? { description } : { id, description })
  return schema
}

const kindOf = <S extends z.core.$ZodLooseShape>(kind: string, shape: S) => {
  return z.looseObject({ kind: z.literal(kind), ...shape })
}

const any = (description: string) => noted(z.number(), description)
const aboveZero = (description: string) => noted(z.number().positive(), description)
const shape = (description: string) => noted(z.number().min(1e-9).max(1e9), description)

const bounds = () => ({ min: any('The lowest value'), max: any('The highest value, above the lowest') })
const mode = () => any('The most likely value, from the lowest to the highest')

const single = /* @__PURE__ */ once(() => {
  const gammaShape = shape('The shape')
  const sd = aboveZero('The standard deviation')
  const kinds = [
    kindOf('fixed', { value: any('The value') }),
    kindOf('uniform', bounds()),
    kindOf('triangular', { ...bounds(), mode: mode() }),
    kindOf('pert', {
      ...bounds(),
      mode: mode(),
      shape: shape('How much the mode counts; 4 when left out').exactOptional(),
    }),
    kindOf('normal', { mean: any('The mean'), sd }),
    kindOf('truncated-normal', {
      mean: any('The mean before it was cut'),
      sd: aboveZero('The standard deviation before it was cut'),
      min: any('The lowest value; no bound when left out').exactOptional(),
      max: any('The highest value; no bound when left out').exactOptional(),
    }),
    kindOf('lognormal', {
      meanLog: any('The mean of the natural logarithm'),
      sdLog: aboveZero('The standard deviation of the natural logarithm'),
    }),
    kindOf('beta', {
      alpha: shape('The first shape: grows with what was counted as a success'),
      beta: shape('The second shape: grows with what was counted as a failure'),
    }),
    kindOf('gamma', { shape: gammaShape, rate: aboveZero('The rate: one over the scale') }),
    kindOf('gamma', { shape: gammaShape, scale: aboveZero('The scale, in the unit of the value') }),
    kindOf('gamma', { shape: gammaShape, mean: aboveZero('The mean, in the unit of the value') }),
    kindOf('empirical', {
      values: noted(z.array(z.number()).min(1), 'The values, in any order'),
      weights: noted(
        z.array(z.number().min(0)).min(1),
        'How much each value counts; alike when left out',
      ).exactOptional(),
    }),
  ]
  return noted(z.union(kinds), 'What is not known of one number', 'Distribution')
})

const joint = /* @__PURE__ */ once(() => {
  const kinds = [
    kindOf('dirichlet', { alpha: noted(z.array(shape('The count')).min(2), 'The counts behind the shares') }),
    kindOf('multinomial', {
      trials: noted(z.number().int().min(0).max(1e9), 'The number of people'),
      probabilities: noted(z.array(z.number().min(0).max(1)).min(2), 'The share of each group: together 1'),
    }),
  ]
  return noted(z.union(kinds), 'What is not known of numbers that hang together', 'JointDistribution')
})

const distribution = /* @__PURE__ */ once(() => z.union([single(), joint()]))

const uncertainParameters = /* @__PURE__ */ once(() => {
  const name = z.string()
  const group = z.looseObject({
    names: noted(z.array(name), 'The parameters, as many as the distribution has parts'),
    distribution: joint(),
  })
  const pair = z.looseObject({
    between: noted(z.tuple([name, name]), 'Two parameters with a distribution of their own'),
    rank: noted(z.number().gt(-1).lt(1), 'The rank correlation of Spearman'),
  })
  return z.looseObject({
    parameters: noted(z.record(name, single()), 'Distributions by name').exactOptional(),
    groups: noted(z.array(group), 'Parameters that are drawn together').exactOptional(),
    correlations: noted(z.array(pair), 'Which parameters vary together; others are independent').exactOptional(),
  })
})
