import type * as z from 'zod'
import type { Problem } from './errors.js'

/**
 * A zod structure, refined by a plain check. The check runs on any input, a broken one too, so that all problems come
 * at once; where both find something in the same place, the words of the check stand.
 *
 * @internal
 */
export function checked<T>(structure: z.ZodType<T>, problemsOf: (value: unknown) => readonly Problem[]): z.ZodType<T> {
  return structure.superRefine(
    (value, context) => {
      const problems = problemsOf(value).map((problem) => ({ ...problem, path: keysOf(problem.path) }))
      const places = new Set(problems.map((problem) => JSON.stringify(problem.path)))
      const rest = context.issues.filter((issue) => !places.has(JSON.stringify(issue.path ?? [])))
      context.issues.splice(0, context.issues.length, ...rest)
      for (const { path, message, expected, hint } of problems) {
        const advice = hint === undefined ? '' : `. ${hint}`
        context.addIssue({ code: 'custom', path, message: `${message}; expected ${expected}${advice}`, input: value })
      }
    },
    { when: () => true },
  )
}

/** A JavaScript path as its keys: `rows[3]["2013-2014"].year` as `rows`, 3, `2013-2014` and `year`. */
function keysOf(path: string): (string | number)[] {
  return [...path.matchAll(/\[(\d+)\]|\["([^"]*)"\]|([\w$]+)/g)].map(([, index, quoted, name]) =>
    index === undefined ? (quoted ?? name!) : Number(index),
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
