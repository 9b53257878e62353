/**
 * What can be wrong with the use of the library. The code tells the kind of mistake; the problems inside
 * the error tell each place.
 *
 * | code | thrown when |
 * |---|---|
 * | `invalid-date` | a date is not a real day written as `YYYY-MM-DD` |
 * | `invalid-school-year` | a school year is not two consecutive years written as `YYYY-YYYY` |
 * | `invalid-amount` | an amount of money, a weight or a factor is not a finite decimal number |
 * | `invalid-period` | a period ends before it starts, or has no length |
 * | `unknown-key` | a policy register is asked for a rule that it does not hold |
 * | `invalid-model` | a cohort model cannot be run as it is written |
 * | `invalid-input` | any other argument is outside what the function documents |
 *
 * @category Errors
 */
export type ErrorCode =
  | 'invalid-date'
  | 'invalid-school-year'
  | 'invalid-amount'
  | 'invalid-period'
  | 'unknown-key'
  | 'invalid-model'
  | 'invalid-input'

/**
 * One thing that is wrong, and where.
 *
 * @category Errors
 */
export interface Problem {
  /** Where in the input, as a JavaScript path: `inflow.bb3["2013-2015"]`. Empty for the input as a whole. */
  readonly path: string
  /** What is wrong, in one plain sentence without a full stop. */
  readonly message: string
  /** What would have been right. */
  readonly expected: string
  /** What the caller can do about it, where that is not obvious from what was expected. */
  readonly hint?: string
}

const brand = Symbol.for('maatwerktrajecten/error')

/**
 * The only error that this library throws: a mistake in how it is used, with every problem of the input at once.
 *
 * A legal outcome is never an error: "not admitted" and "not known" are values. Recognise the error with
 * {@link isMaatwerkError}, since a program may hold both the ESM and the CommonJS build, and `instanceof` tells
 * those apart. Messages name paths and never repeat a person's values (a birth date, a support need). To another thread
 * send `code`, `message` and `problems`: a clone of an error keeps no more than its message.
 *
 * @example
 * ```ts
 * import { core } from 'maatwerktrajecten'
 *
 * core.schoolYearOf('2014-02-30') // => throws 'invalid-date'
 * ```
 * @category Errors
 */
export class MaatwerkError extends Error {
  /** The kind of mistake. */
  readonly code: ErrorCode
  /** Every problem that was found, in the order of the input. Never empty. */
  readonly problems: readonly Problem[]
  /** @internal */
  readonly [brand] = true

  /**
   * Puts all problems into one readable message.
   *
   * @param code - the kind of mistake
   * @param subject - what was looked at, as it stands in the first line: "the cohort model"
   * @param problems - every problem found; at least one
   */
  constructor(code: ErrorCode, subject: string, problems: readonly Problem[]) {
    super(messageOf(code, subject, problems))
    this.name = 'MaatwerkError'
    this.code = code
    this.problems = problems
  }
}

function messageOf(code: ErrorCode, subject: string, problems: readonly Problem[]): string {
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`
  const lines = problems.map((problem, index) => {
    const place = problem.path === '' ? '' : `${problem.path}: `
    const hint = problem.hint === undefined ? '' : `. ${problem.hint}`
    return `  ${index + 1}. ${place}${problem.message}; expected ${problem.expected}${hint}`
  })
  return [`${count} in ${subject} (${code})`, ...lines].join('\n')
}

/**
 * Whether a caught value is an error of this library, of whichever build.
 *
 * @param value - anything that was caught
 * @returns true for a MaatwerkError
 * @example
 * ```ts
 * import { core } from 'maatwerktrajecten'
 *
 * core.isMaatwerkError(new Error('something else')) // => false
 * ```
 * @category Errors
 */
export function isMaatwerkError(value: unknown): value is MaatwerkError {
  return typeof value === 'object' && value !== null && (value as Record<symbol, unknown>)[brand] === true
}

/**
 * Throws one error with all problems, if there are any.
 *
 * @param code - the kind of mistake
 * @param subject - what was looked at
 * @param problems - what was found; nothing happens when it is empty
 * @throws MaatwerkError with the given code, when there is a problem
 * @example
 * ```ts
 * import { core } from 'maatwerktrajecten'
 *
 * core.throwProblems('invalid-input', 'the class', []) // => undefined
 * ```
 * @category Errors
 */
export function throwProblems(code: ErrorCode, subject: string, problems: readonly Problem[]): void {
  if (problems.length > 0) throw new MaatwerkError(code, subject, problems)
}
