import * as z from 'zod'
import type { Problem } from '../../core/errors.js'
import { checked, jsonSchemaOf, once, type JsonSchema } from '../../core/schema.js'
import type { Capacity, PriorityGroup } from './capacity.js'
import { check } from '../checks/check.js'
import { mostLeads, scenarioShape } from '../checks/scenario-shape.js'
import type { RunOptions } from '../program/compile.js'
import type { Admission, CohortModel, Counting, Discount, Reward, Row, Stratum, Stream } from './model.js'
import type { Basis, Layer, Scenario } from '../scenarios/scenario.js'
import type { TimeAxis } from './time.js'
import type { Computed, Value } from './value.js'

/**
 * The zod schema of a cohort model, with the same problems as `projection.check`: for a model that comes from a file or
 * from another program. It is built when it is first asked for.
 *
 * A model with a `computed` value does not pass: it holds a function, which JSON cannot.
 *
 * @returns the schema, the same one each time
 * @example
 * ```ts
 * import { models } from 'maatwerktrajecten'
 * import * as schemas from 'maatwerktrajecten/schemas'
 *
 * const text = JSON.stringify(models.bbStream())
 * schemas.cohortModelSchema().parse(JSON.parse(text)).states // => ['leerjaar-3', 'leerjaar-4', 'left']
 * schemas.cohortModelSchema().safeParse({ states: [] }).success // => false
 * ```
 * @category Model
 */
export const cohortModelSchema: () => z.ZodType<CohortModel> = /* @__PURE__ */ once(() =>
  checked(cohortModel(), check),
)

/**
 * The zod schema of a scenario: its layers, their windows and by how much they lead. Whether its parameters, strata and
 * cycles exist depends on the model: `projection.run` tells.
 *
 * @returns the schema, the same one each time
 * @example
 * ```ts
 * import * as schemas from 'maatwerktrajecten/schemas'
 *
 * const layers = [{ parameter: 'dropOut', change: 'multiply', by: 0.9, from: '2016-2017' }]
 * schemas.scenarioSchema().parse({ name: 'fewer leave', layers }).layers.length // => 1
 * schemas.scenarioSchema().safeParse({ name: 'fewer leave' }).success // => false
 * ```
 * @category Scenarios
 */
export const scenarioSchema: () => z.ZodType<Scenario> = /* @__PURE__ */ once(() =>
  checked(scenario(), shapeProblems),
)

function shapeProblems(given: unknown): Problem[] {
  const { broken, wrong } = scenarioShape(given, '', {})
  return [...broken, ...wrong]
}

/**
 * The zod schema of the options of a run.
 *
 * @returns the schema, the same one each time
 * @example
 * ```ts
 * import * as schemas from 'maatwerktrajecten/schemas'
 *
 * schemas.runOptionsSchema().safeParse({ strategy: 'guided', grid: 2 ** -30 }).success // => true
 * schemas.runOptionsSchema().safeParse({ stratgy: 'guided' }).success // => false
 * ```
 * @category Run
 */
export const runOptionsSchema: () => z.ZodType<RunOptions> = /* @__PURE__ */ once(() =>
  z.strictObject({
    strategy: z.string().exactOptional(),
    scenario: scenarioSchema().exactOptional(),
    grid: z
      .number()
      .refine((grid) => Number.isInteger(Math.log2(grid)), { error: 'this is not a grid; expected a power of two, such as 2 ** -32' })
      .exactOptional(),
  }),
)

/**
 * The JSON Schema (draft 2020-12) of a cohort model: for an editor that completes names while a model is written, and for
 * programs in other languages. It tells the shape; `projection.check` tells whether rows add up, names exist and
 * numbers can be.
 *
 * @returns the schema, as a new object each time
 * @example
 * ```ts
 * import * as schemas from 'maatwerktrajecten/schemas'
 *
 * schemas.cohortModelJsonSchema()['required'] // => ['name', 'time', 'states', 'transitions']
 * ```
 * @category Model
 */
export function cohortModelJsonSchema(): JsonSchema {
  return jsonSchemaOf(cohortModel(), 'Cohort model', notes())
}

/**
 * The JSON Schema (draft 2020-12) of a scenario.
 *
 * @returns the schema, as a new object each time
 * @example
 * ```ts
 * import * as schemas from 'maatwerktrajecten/schemas'
 *
 * schemas.scenarioJsonSchema()['required'] // => ['name', 'layers']
 * ```
 * @category Scenarios
 */
export function scenarioJsonSchema(): JsonSchema {
  return jsonSchemaOf(scenario(), 'Scenario', notes())
}

/** The names and descriptions of what a JSON Schema refers to; a list of our own, so that it meets no other schema's. */
const notes = /* @__PURE__ */ once(() => z.registry<{ id: string; description: string }>())

function noted<T extends z.ZodType>(schema: T, id: string, description: string): T {
  notes().add(schema, { id, description })
  return schema
}

const clock = () => z.enum(['age', 'time-since-entry', 'time-in-state', 'time'])

const kinds = () => {
  const kind = <K extends string, S extends z.core.$ZodLooseShape>(name: K, shape: S) => z.looseObject({ kind: z.literal(name), ...shape })
  const of = z.lazy(value)
  const byCycle = z.record(z.string(), z.number())
  return z.discriminatedUnion('kind', [
    kind('by-cycle', { values: byCycle }),
    kind('from-cycle', { values: byCycle }),
    kind('trend', { value: of, anchoredIn: z.string(), growth: of }),
    kind('bands', { by: clock(), from: z.array(z.number()).min(1), values: z.array(of).min(1) }),
    kind('clock', { clock: clock() }),
    z.looseObject({ kind: z.enum(['sum', 'product', 'difference', 'minimum', 'maximum']), of: z.array(of).min(1) }),
    kind('quotient', { of, by: of }),
    kind('power', { of, to: of }),
    z.looseObject({
      kind: z.enum(['complement', 'exponential', 'logarithm', 'probability-of-rate', 'rate-of-probability']),
      of,
    }),
    kind('weibull-rate', { by: clock(), shape: of, scale: of }),
    kind('gompertz-rate', { by: clock(), shape: of, rate: of }),
    z.looseObject({ kind: z.enum(['hazard-ratio', 'odds-ratio']), ratio: of, of }),
  ])
}

const value: () => z.ZodType<Exclude<Value, Computed>> = /* @__PURE__ */ once(() =>
  noted(
    z.union([z.number(), z.string(), kinds()], {
      error: 'this is no value that JSON can hold; expected a number, the name of a parameter or a kind of value',
    }),
    'Value',
    'A number, the name of a parameter, or a kind of value.',
  ),
)

const time = (): z.ZodType<TimeAxis> =>
  noted(
    z.discriminatedUnion('cycle', [
      z.looseObject({ cycle: z.literal('school-year'), first: z.string(), last: z.string() }),
      z.looseObject({ cycle: z.literal('calendar-year'), first: z.int(), last: z.int() }),
      z.looseObject({ cycle: z.literal('month'), first: z.string(), last: z.string() }),
      z.looseObject({ cycle: z.literal('step'), count: z.int().min(1), years: z.number().positive().exactOptional() }),
    ]),
    'TimeAxis',
    "The cycles: school years ('2013-2014'), calendar years (2013), months ('2013-09') or steps.",
  )

/** A table by name: of states, parameters or parts of the model. */
const byName = <T extends z.ZodType>(of: T) => z.record(z.string(), of)

const row: () => z.ZodType<Row> = /* @__PURE__ */ once(() =>
  noted(
    byName(z.union([value(), z.lazy(admission)])),
    'Row',
    "The share that goes to each state; 'rest' for what the others leave; or an admission.",
  ),
)

const admission: () => z.ZodType<Admission> = /* @__PURE__ */ once(() =>
  noted(
    z.looseObject({ kind: z.literal('admission'), applies: value(), admitted: value(), refused: z.lazy(row) }),
    'Admission',
    'A move that an institution decides on: who applies, who of those is admitted, and where the refused go.',
  ),
)

const capacity = (): z.ZodType<Capacity> =>
  noted(
    z.looseObject({
      of: z.array(z.string()).min(1),
      places: value(),
      least: value().exactOptional(),
      counts: z.enum(['everybody', 'arrivals']).exactOptional(),
      overflow: z.string(),
      displaced: z.string().exactOptional(),
      priority: z.union([z.literal('shared'), z.array(priorityGroup())]).exactOptional(),
    }),
    'Capacity',
    "Places that are limited: of which states, how many, and where those go who find none ('wait' to stay).",
  )

const priorityGroup = (): z.ZodType<PriorityGroup> =>
  z.looseObject({
    from: z.array(z.string()).exactOptional(),
    inflow: z.literal(true).exactOptional(),
    strata: z.array(z.string()).exactOptional(),
  })

const transitions = () => {
  const each = row()
  return byName(z.union([each, z.array(each).min(1)]))
}

const stratum = (): z.ZodType<Stratum> =>
  noted(
    z.looseObject({
      share: value().exactOptional(),
      parameters: byName(value()).exactOptional(),
      age: z.number().min(0).exactOptional(),
      start: byName(value()).exactOptional(),
      inflow: byName(value()).exactOptional(),
    }),
    'Stratum',
    'A group that people belong to for good: its share of the people, or people of its own.',
  )

const stream = (): z.ZodType<Stream> =>
  noted(
    z.looseObject({ of: z.array(z.string()).min(1), share: value() }),
    'Stream',
    'A group that is a share of the people in some states.',
  )

const discount = (): z.ZodType<Discount> =>
  noted(
    z.looseObject({
      rate: z.number().gt(-1),
      moment: z.enum(['start', 'middle', 'end']).exactOptional(),
      compounding: z.enum(['yearly', 'continuous']).exactOptional(),
    }),
    'Discount',
    'How later amounts are discounted, at a rate per year.',
  )

const counting: () => z.ZodType<Counting> = /* @__PURE__ */ once(() =>
  noted(
    z.union([z.enum(['start', 'end', 'average', 'trapezoid']), z.looseObject({ weights: z.array(z.number()) })]),
    'Counting',
    'Which people the rewards of a cycle are counted over; weights of your own are one more than there are cycles.',
  ),
)

const reward = (): z.ZodType<Reward> =>
  noted(
    z.looseObject({
      perState: byName(value()).exactOptional(),
      perMove: byName(byName(value())).exactOptional(),
      perArrival: byName(value()).exactOptional(),
      perNewcomer: byName(value()).exactOptional(),
      discount: discount().exactOptional(),
      counting: counting().exactOptional(),
    }),
    'Reward',
    'Amounts per person: for being in a state, for moving, for arriving, or once for coming in.',
  )

// Loose: properties that a model does not have reach the check, which names them.
const cohortModel = (): z.ZodType<CohortModel> =>
  z.looseObject({
    name: z.string().min(1),
    time: time(),
    states: z.array(z.string()).min(1),
    parameters: byName(value()).exactOptional(),
    strategies: byName(byName(value())).exactOptional(),
    strata: byName(stratum()).exactOptional(),
    age: z.number().min(0).exactOptional(),
    start: byName(value()).exactOptional(),
    inflow: byName(value()).exactOptional(),
    transitions: transitions(),
    places: byName(capacity()).exactOptional(),
    streams: byName(stream()).exactOptional(),
    rewards: byName(reward()).exactOptional(),
    counting: counting().exactOptional(),
  })

const basis = (): z.ZodType<Basis> =>
  z.union([
    z.strictObject({ rule: z.string().min(1), effect: z.string().min(1).exactOptional() }),
    z.strictObject({ assumption: z.string().min(1) }),
  ])

const layer = (): z.ZodType<Layer> =>
  noted(
    z.strictObject({
      parameter: z.string(),
      change: z.enum(['replace', 'add', 'multiply', 'odds']),
      by: value(),
      from: z.string().exactOptional(),
      until: z.string().exactOptional(),
      strata: z.array(z.string()).exactOptional(),
      leads: z.int().min(0).max(mostLeads).exactOptional(),
      basis: basis().exactOptional(),
    }),
    'Layer',
    'A change to one parameter in a part of the run.',
  )

const scenario = (): z.ZodType<Scenario> => z.strictObject({ name: z.string().min(1), layers: z.array(layer()) })
