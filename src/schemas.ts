/**
 * The zod schemas of everything that may come from outside: rows of published figures, cohort models and distributions.
 * They stand apart, and not in the root, so that no program carries or loads zod that did not ask for it.
 *
 * @module schemas
 */
export {
  birthRowSchema,
  birthRowsSchema,
  examRowSchema,
  examRowsSchema,
  pupilRowSchema,
  pupilRowsSchema,
} from './figures/schema.js'
export {
  cohortModelJsonSchema,
  cohortModelSchema,
  runOptionsSchema,
  scenarioJsonSchema,
  scenarioSchema,
} from './projection/model/schema.js'
export type { JsonSchema } from './core/schema.js'
export {
  distributionJsonSchema,
  distributionSchema,
  uncertainParametersJsonSchema,
  uncertainParametersSchema,
} from './uncertainty/schema.js'
