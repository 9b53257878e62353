import { dateProblems, isIsoDate } from './calendar.js'
import { throwProblems, type Problem } from './errors.js'
import { step, unknownKeys } from './problems.js'

/**
 * Checks of facts about a person, field by field. No message repeats what was found in a field.
 */

/**
 * A problem that knows whether it is about a date: that decides the code of the error.
 *
 * @internal
 */
export interface FieldProblem extends Problem {
  /** Marks a date that is none. */
  readonly date?: true
}

/** @internal */
export type Fields = Readonly<Record<string, unknown>>

/**
 * Stops where there are problems.
 *
 * @throws MaatwerkError `invalid-date` where one of the problems is a date that is none, else `invalid-input`
 * @internal
 */
export function throwFieldProblems(subject: string, found: readonly FieldProblem[]): void {
  const problems = found.map(({ path, message, expected, hint }): Problem => {
    return { path, message, expected, ...(hint === undefined ? {} : { hint }) }
  })
  throwProblems(found.some(({ date }) => date) ? 'invalid-date' : 'invalid-input', subject, problems)
}

/** @internal */
export function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** @internal */
export function recordProblems(value: unknown, known: readonly string[], path: string): FieldProblem[] {
  if (isRecord(value)) return unknownKeys(value, known, path)
  return [{ path, message: 'this is no object', expected: 'an object with facts' }]
}

/** @internal */
export function dayProblems(value: unknown, path: string): FieldProblem[] {
  if (value === undefined || isIsoDate(value)) return []
  const message = value instanceof Date ? 'this is a Date, not a day in text' : 'this is not a day'
  return [{ path, message, expected: 'a real day written as YYYY-MM-DD', date: true }]
}

/** @internal */
export function codeProblems(value: unknown, codes: readonly string[], path: string): FieldProblem[] {
  if (value === undefined || codes.includes(value as string)) return []
  return [{ path, message: 'this is not one of the codes', expected: `one of ${codes.join(', ')}` }]
}

/** @internal */
export function booleanProblems(value: unknown, path: string): FieldProblem[] {
  if (value === undefined || typeof value === 'boolean') return []
  return [{ path, message: 'this is neither true nor false', expected: 'true or false; leave out what is not known' }]
}

/** @internal */
export function textProblems(value: unknown, path: string): FieldProblem[] {
  if (value === undefined || (typeof value === 'string' && value !== '')) return []
  return [{ path, message: 'this is no text', expected: 'a text of at least one character' }]
}

/** @internal */
export function wholeNumberProblems(value: unknown, path: string, least: number, most?: number): FieldProblem[] {
  const fits = Number.isSafeInteger(value) && Number(value) >= least && Number(value) <= (most ?? Infinity)
  if (value === undefined || fits) return []
  const expected = most === undefined ? `a whole number, ${least} or more` : `a whole number from ${least} to ${most}`
  return [{ path, message: notSuchANumber(value), expected }]
}

/** @internal */
export function numberProblems(value: unknown, path: string, least: number, most?: number): FieldProblem[] {
  const fits = Number.isFinite(value) && Number(value) >= least && Number(value) <= (most ?? Infinity)
  if (value === undefined || fits) return []
  const expected = most === undefined ? `a number, ${least} or more` : `a number from ${least} to ${most}`
  return [{ path, message: notSuchANumber(value), expected }]
}

/** @internal */
export function aboveZeroProblems(value: unknown, path: string): FieldProblem[] {
  if (value === undefined || (Number.isFinite(value) && Number(value) > 0)) return []
  return [{ path, message: 'this is not a number that can be', expected: 'a number above 0' }]
}

function notSuchANumber(value: unknown): string {
  if (typeof value === 'string') return 'this is text, not a number'
  return typeof value === 'number' ? 'this is not a number that can be' : 'this is not a number'
}

/**
 * The problems of an exact amount, as the functions of money give it.
 *
 * @internal
 */
export function euroProblems(value: unknown, path: string, sign: 'any' | 'not-negative' = 'any'): FieldProblem[] {
  const text = isRecord(value) ? value['eur'] : undefined
  const fits = sign === 'any' ? /^-?\d+(\.\d+)?$/ : /^\d+(\.\d+)?$/
  if (value === undefined || (typeof text === 'string' && fits.test(text))) return []
  const expected = sign === 'any' ? 'an amount of euros' : 'an amount of euros, 0 or more'
  return [{ path, message: 'this is not an amount', expected, hint: 'Make one: euro(8000)' }]
}

/**
 * The problems of a source that the caller gives.
 *
 * @internal
 */
export function sourceProblems(source: unknown, path: string): FieldProblem[] {
  if (source === undefined) return []
  const found = recordProblems(source, ['document', 'identifier', 'at', 'datedOn'], path)
  if (!isRecord(source)) return found
  return [
    ...found,
    ...requiredProblems(source, ['document'], path),
    ...['document', 'identifier', 'at'].flatMap((name) => textProblems(source[name], step(path, name))),
    ...dayProblems(source['datedOn'], step(path, 'datedOn')),
  ]
}

/** @internal */
export function requiredProblems(record: Fields, names: readonly string[], path: string): FieldProblem[] {
  return names
    .filter((name) => record[name] === undefined)
    .map((name) => ({ path: step(path, name), message: 'this is missing', expected: 'a value' }))
}

/**
 * The problems of each item of a list.
 *
 * @internal
 */
export function listProblems(
  value: unknown,
  path: string,
  each: (item: unknown, path: string) => readonly FieldProblem[],
): FieldProblem[] {
  if (value === undefined) return []
  if (!Array.isArray(value)) return [{ path, message: 'this is no list', expected: 'a list' }]
  // flatMap would pass over a hole.
  return Array.from<unknown>(value).flatMap((item, index) => each(item, step(path, index)))
}

/**
 * The problems of the context of a rule function: the day of knowledge, the reading, and what else it may hold.
 *
 * @internal
 */
export function contextProblems(context: unknown, others: readonly string[] = []): FieldProblem[] {
  if (!isRecord(context)) return [noContext(others)]
  const found = recordProblems(context, ['knownOn', 'reading', 'afterLastText', ...others], 'context')
  const { knownOn, afterLastText } = context
  const day = knownOn === undefined ? [] : dateProblems(knownOn, 'context.knownOn')
  return [
    ...found,
    ...day.map((problem) => ({ ...problem, date: true as const })),
    ...codeProblems(afterLastText, ['unknown', 'unchanged'], 'context.afterLastText'),
  ]
}

/**
 * The problems of a context that must have a day.
 *
 * @internal
 */
export function dayContextProblems(context: unknown): FieldProblem[] {
  const found = contextProblems(context, ['on'])
  if (!isRecord(context)) return found
  return [...found, ...requiredProblems(context, ['on'], 'context'), ...dayProblems(context['on'], 'context.on')]
}

/**
 * The problems of a context that must have a calendar year, under the name that its type gives it.
 *
 * @internal
 */
export function yearContextProblems(context: unknown, name: string): FieldProblem[] {
  const found = contextProblems(context, [name])
  if (!isRecord(context)) return found
  return [
    ...found,
    ...requiredProblems(context, [name], 'context'),
    ...wholeNumberProblems(context[name], step('context', name), 1900, 2100),
  ]
}

function noContext(others: readonly string[]): FieldProblem {
  const example = others.includes('on') ? "{ on: '2014-09-01' }" : "{ knownOn: '2014-09-01' }"
  return { path: 'context', message: 'this is no object', expected: `an object such as ${example}` }
}
