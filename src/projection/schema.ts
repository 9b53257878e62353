import * as z from 'zod'
import { checked, once } from '../core/schema.js'
import { check } from './check.js'
import type { CohortModel } from './model.js'
import type { TimeAxis } from './time.js'
import type { Value } from './value.js'

/**
 * The zod schema of a cohort model, with the same problems as `projection.check`: for a model that comes from a file or
 * from another program. It is built when it is first asked for.
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

const value: () => z.ZodType<Value> = once(() =>
  z.union([
    z.number(),
    z.looseObject({ kind: z.literal('by-cycle'), values: z.record(z.string(), z.number()) }),
    z.looseObject({ kind: z.literal('from-cycle'), values: z.record(z.string(), z.number()) }),
    z.looseObject({ kind: z.literal('trend'), value: z.number(), anchoredIn: z.string(), growth: z.number() }),
    z.looseObject({ kind: z.literal('product'), of: z.array(z.lazy(value)) }),
  ]),
)

const time = (): z.ZodType<TimeAxis> =>
  z.discriminatedUnion('cycle', [
    z.looseObject({ cycle: z.literal('school-year'), first: z.string(), last: z.string() }),
    z.looseObject({ cycle: z.literal('calendar-year'), first: z.number(), last: z.number() }),
    z.looseObject({ cycle: z.literal('step'), count: z.number() }),
  ])

const byState = <T extends z.ZodType>(of: T) => z.record(z.string(), of)

const discount = () =>
  z.looseObject({ rate: z.number(), moment: z.enum(['start', 'middle', 'end']).exactOptional() })

// Loose: properties that a model does not have reach the check, which names them.
const cohortModel = (): z.ZodType<CohortModel> =>
  z.looseObject({
    name: z.string(),
    time: time(),
    states: z.array(z.string()),
    start: byState(z.number()).exactOptional(),
    inflow: byState(value()).exactOptional(),
    transitions: byState(byState(z.union([value(), z.literal('rest')]))),
    streams: byState(z.looseObject({ of: z.array(z.string()), share: value() })).exactOptional(),
    rewards: byState(z.looseObject({ perState: byState(value()), discount: discount().exactOptional() })).exactOptional(),
    counting: z.enum(['start', 'end', 'average']).exactOptional(),
  })
