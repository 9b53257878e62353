import type { Problem } from './errors.js'

/**
 * How a value is shown in a message: text in quotes, numbers as they are, anything else by its kind.
 *
 * @param value - what was found
 * @returns a short text; long texts are cut at 40 characters
 * @internal
 */
export function shown(value: unknown): string {
  if (typeof value === 'string') return `'${value.length > 40 ? `${value.slice(0, 40)}…` : value}'`
  if (typeof value === 'number' || typeof value === 'boolean' || value === undefined || value === null) {
    return String(value)
  }
  if (value instanceof Date) return 'a Date'
  return Array.isArray(value) ? 'a list' : `a value of type ${typeof value}`
}

/**
 * One step further in a path: a plain name with a dot, anything else quoted in brackets.
 *
 * @param path - the path so far
 * @param key - the property or index
 * @returns the longer path
 * @internal
 */
export function step(path: string, key: string | number): string {
  if (typeof key === 'number') return `${path}[${key}]`
  if (!/^[A-Za-z_$][\w$]*$/.test(key)) return `${path}[${JSON.stringify(key)}]`
  return path === '' ? key : `${path}.${key}`
}

/**
 * A path as its keys: `rows[3]["2013-2014"].year` as `rows`, 3, `2013-2014` and `year`.
 *
 * @param path - the path of a problem
 * @returns the properties and places, from the outside in
 * @internal
 */
export function keysOf(path: string): (string | number)[] {
  return [...path.matchAll(/\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]|([\w$]+)/g)].map(([, index, quoted, name]) => {
    if (index !== undefined) return Number(index)
    return quoted === undefined ? name! : (JSON.parse(quoted) as string)
  })
}

/**
 * A problem for each property that a record does not have: one that is misspelt would else be passed over in silence.
 *
 * @param record - the record
 * @param known - the properties it may have
 * @param path - where it stands
 * @returns the problems
 * @internal
 */
export function unknownKeys(record: object, known: readonly string[], path: string): Problem[] {
  return Object.keys(record).flatMap((key) => {
    if (known.includes(key)) return []
    return [{ path: step(path, key), message: 'there is no such property', expected: `one of ${known.join(', ')}` }]
  })
}
