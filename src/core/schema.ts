import * as z from 'zod'
import type { Problem } from './errors.js'
import { keysOf } from './problems.js'

/**
 * A zod structure, refined by a plain check. The check runs on any input, a broken one too, so that all problems come
 * at once; where both find something in the same place, or the check within it, the words of the check stand.
 *
 * @internal
 */
export function checked<T>(structure: z.ZodType<T>, problemsOf: (value: unknown) => readonly Problem[]): z.ZodType<T> {
  return structure.superRefine(
    (value, context) => {
      const problems = problemsOf(value).map((problem) => ({ ...problem, path: keysOf(problem.path) }))
      const isFound = (place: readonly PropertyKey[]) => {
        return problems.some(({ path }) => place.length <= path.length && place.every((key, index) => key === path[index]))
      }
      const rest = context.issues.filter((issue) => !isFound(issue.path ?? []))
      context.issues.splice(0, context.issues.length, ...rest)
      for (const { path, message, expected, hint } of problems) {
        const advice = hint === undefined ? '' : `. ${hint}`
        context.addIssue({ code: 'custom', path, message: `${message}; expected ${expected}${advice}`, input: value })
      }
    },
    { when: () => true },
  )
}

/**
 * Builds a value when it is first asked for, and once.
 *
 * @internal
 */
export function once<T>(build: () => T): () => T {
  let made: { readonly it: T } | undefined
  return () => (made ??= { it: build() }).it
}

/**
 * A JSON Schema, as plain data.
 *
 * @category Model
 */
export type JsonSchema = Readonly<Record<string, unknown>>

/**
 * The JSON Schema of a zod structure.
 *
 * @param notes - the names and descriptions of its parts
 * @internal
 */
export function jsonSchemaOf(schema: z.ZodType, title: string, notes: z.core.$ZodRegistry<{ description: string }>): JsonSchema {
  const made = z.toJSONSchema(schema, {
    metadata: notes,
    io: 'input',
    // Objects are read loosely so that the check can name what is misspelt; a JSON Schema has to say so itself.
    override: ({ jsonSchema }) => {
      if (jsonSchema.properties !== undefined) jsonSchema.additionalProperties = false
    },
  })
  const { $schema, ...rest } = made as Record<string, unknown>
  return { $schema, title, ...rest }
}
