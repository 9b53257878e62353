import type { Problem } from '../../core/errors.js'
import { isRecord } from '../../core/fields.js'
import { shown, step, unknownKeys } from '../../core/problems.js'
import { isList } from '../discounting/check.js'

/** @internal */
export function wrong(path: string, found: unknown, expected: string, hint?: string): Problem {
  return { path, message: `${shown(found)} cannot stand here`, expected, ...(hint === undefined ? {} : { hint }) }
}

/** Numbers beyond this are taken for a mistake; so their products, squares and sums are finite. */
const largest = 1e100

const between = `a number between -${largest} and ${largest}`

/** @internal */
export function isFiniteNumber(value: unknown): value is number {
  return typeof value === 'number' && Math.abs(value) <= largest
}

/** @internal */
export function finiteProblems(value: unknown, path: string, expected = between): Problem[] {
  return isFiniteNumber(value) ? [] : [wrong(path, value, expected)]
}

/**
 * What is wrong with a cost or an effect that differences are divided by: too small a one would make a ratio infinite.
 *
 * @internal
 */
export function sizeProblems(value: unknown, path: string): Problem[] {
  if (isFiniteNumber(value) && (value === 0 || Math.abs(value) >= 1 / largest)) return []
  return [wrong(path, value, `0, or a number from ${1 / largest} to ${largest} or from -${largest} to -${1 / largest}`)]
}

/** @internal */
export function notNegativeProblems(value: unknown, path: string): Problem[] {
  return isFiniteNumber(value) && value >= 0 ? [] : [wrong(path, value, `a number from 0 to ${largest}`)]
}

/** @internal */
export function countProblems(value: unknown, path: string, least: number, most: number): Problem[] {
  const fits = Number.isSafeInteger(value) && (value as number) >= least && (value as number) <= most
  return fits ? [] : [wrong(path, value, `a whole number from ${least} to ${most}`)]
}

/** @internal */
export function oneOfProblems(value: unknown, names: readonly string[], path: string): Problem[] {
  return typeof value === 'string' && names.includes(value) ? [] : [wrong(path, value, `one of ${names.join(', ')}`)]
}

/**
 * What is wrong with a list of numbers: the first place that is not finite, and how many there are.
 *
 * @internal
 */
export function listProblems(value: unknown, path: string): Problem[] {
  if (!isList(value) || value.length === 0) return [wrong(path, value, 'a list of at least one finite number')]
  let first = -1
  let count = 0
  for (let at = 0; at < value.length; at += 1) {
    if (isFiniteNumber(value[at])) continue
    if (count === 0) first = at
    count += 1
  }
  if (count === 0) return []
  const hint = count === 1 ? undefined : `There are ${count} such numbers`
  return [wrong(step(path, first), value[first], between, hint)]
}

/**
 * What is wrong with thresholds: numbers of 0 or more, each above the one before.
 *
 * @internal
 */
export function thresholdsProblems(value: unknown, path: string): Problem[] {
  const problems = listProblems(value, path)
  if (problems.length > 0) return problems
  return Array.from(value as ArrayLike<number>).flatMap((threshold, index, all) => {
    const at = step(path, index)
    if (threshold < 0) return [wrong(at, threshold, 'a number, 0 or more')]
    return index > 0 && threshold <= all[index - 1]! ? [wrong(at, threshold, 'a number above the one before')] : []
  })
}

/**
 * What is wrong with a list of strategies, each with a name of its own and the given lists or numbers.
 *
 * @internal
 */
export function strategiesProblems(
  strategies: unknown,
  properties: readonly string[],
  each: (value: unknown, path: string) => readonly Problem[],
  path = 'strategies',
): Problem[] {
  if (!Array.isArray(strategies) || strategies.length === 0)
    return [wrong(path, strategies, 'a list of at least one strategy')]
  const names = strategies.map((strategy: unknown) => (isRecord(strategy) ? strategy['name'] : undefined))
  return strategies.flatMap((strategy: unknown, index) => {
    const at = step(path, index)
    if (!isRecord(strategy)) return [wrong(at, strategy, `an object with name, ${properties.join(' and ')}`)]
    return [
      ...unknownKeys(strategy, ['name', ...properties], at),
      ...nameProblems(names, index, step(at, 'name')),
      ...properties.flatMap((property) => each(strategy[property], step(at, property))),
    ]
  })
}

function nameProblems(names: readonly unknown[], index: number, path: string): Problem[] {
  const name = names[index]
  if (typeof name !== 'string' || name === '') return [wrong(path, name, 'a name')]
  return names.indexOf(name) === index ? [] : [wrong(path, name, 'a name of its own for each strategy')]
}

/**
 * What is wrong with lists that must be as long as each other: each that differs from the first.
 *
 * @internal
 */
export function lengthProblems(lists: readonly (readonly [path: string, list: unknown])[]): Problem[] {
  const known = lists.flatMap(([path, list]) => (isList(list) ? [[path, list.length] as const] : []))
  const [first] = known
  return known
    .filter(([, length]) => length !== first![1])
    .map(([path, length]) => ({
      path,
      message: `it has ${length} draws`,
      expected: `${first![1]}, as ${first![0]} has`,
    }))
}

/**
 * The lists of strategies with their paths.
 *
 * @internal
 */
export function listsOf(strategies: unknown, properties: readonly string[]): (readonly [string, unknown])[] {
  if (!Array.isArray(strategies)) return []
  return strategies.flatMap((strategy: unknown, index) => {
    if (!isRecord(strategy)) return []
    return properties.map((property) => [`strategies[${index}].${property}`, strategy[property]] as const)
  })
}
