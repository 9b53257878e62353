import { throwProblems, type Problem } from '../core/errors.js'
import { step } from '../core/problems.js'
import { objectProblems, type ProblemsOf } from './check.js'

/**
 * One value, or several of which any will do.
 *
 * @typeParam T - the value
 * @category Figures
 */
export type OneOrMore<T> = T | readonly T[]

/**
 * Whether a value is among the chosen ones; every value is, where nothing was chosen.
 *
 * @param choice - what was asked for
 * @param value - what a row holds
 * @returns true when the row fits
 * @internal
 */
export function isChosen<T>(choice: OneOrMore<T> | undefined, value: T): boolean {
  if (choice === undefined) return true
  return Array.isArray(choice) ? choice.includes(value) : choice === value
}

/**
 * Stops where a filter names a property or a value that the rows do not know: it would select the wrong rows silently.
 *
 * @param filter - what the caller gave
 * @param known - what is wrong with one value of each property that a filter may have
 * @param path - how the filter is called
 * @throws MaatwerkError `invalid-input`
 * @internal
 */
export function assertFilter(filter: unknown, known: Readonly<Record<string, ProblemsOf>>, path: string): void {
  throwProblems('invalid-input', 'a filter', filterProblems(filter, known, path))
}

function filterProblems(filter: unknown, known: Readonly<Record<string, ProblemsOf>>, path: string): Problem[] {
  const expected = `an object with any of ${Object.keys(known).join(', ')}`
  return objectProblems(filter, path, expected, (fields) =>
    Object.entries(fields).flatMap(([name, choice]) => {
      const problemsOf = Object.hasOwn(known, name) ? known[name] : undefined
      const at = step(path, name)
      return problemsOf === undefined
        ? [{ path: at, message: 'rows have no such property', expected }]
        : choiceProblems(choice, problemsOf, at)
    }),
  )
}

function choiceProblems(choice: unknown, problemsOf: ProblemsOf, path: string): Problem[] {
  if (choice === undefined) return []
  if (!Array.isArray(choice)) return problemsOf(choice, path)
  if (choice.length === 0) {
    const message = 'an empty list selects nothing'
    return [{ path, message, expected: 'at least one value', hint: 'Leave it out to take all' }]
  }
  return choice.flatMap((value: unknown, index) => problemsOf(value, step(path, index)))
}
