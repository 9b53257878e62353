import type * as z from 'zod'
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
