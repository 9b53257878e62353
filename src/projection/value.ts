import type { Problem } from '../core/errors.js'
import { shown, step, unknownKeys } from '../core/problems.js'
import { labelProblems, startOfLabel, type TimeAxis } from './time.js'

/**
 * A number that may differ from cycle to cycle.
 *
 * @category Model
 */
export type Value = number | ByCycle | FromCycle | Trend | Product

/**
 * A number for each cycle by its label. Every cycle of the model needs one; others are allowed and not used.
 *
 * @category Model
 */
export interface ByCycle {
  /** Marks the kind. */
  readonly kind: 'by-cycle'
  /** The number in each cycle. */
  readonly values: Readonly<Record<string, number>>
}

/**
 * A number that holds from a cycle on, until the next one that is named.
 *
 * @category Model
 */
export interface FromCycle {
  /** Marks the kind. */
  readonly kind: 'from-cycle'
  /** The number from each named cycle on. One must be named at or before the first cycle of the model. */
  readonly values: Readonly<Record<string, number>>
}

/**
 * A number that grows or shrinks by the same part each cycle.
 *
 * @category Model
 */
export interface Trend {
  /** Marks the kind. */
  readonly kind: 'trend'
  /** The number in the cycle where the trend is anchored. */
  readonly value: number
  /** The label of that cycle, inside or outside the model. */
  readonly anchoredIn: string
  /** The growth per cycle: -0.04 for a fall of four per cent. Above -1. */
  readonly growth: number
}

/**
 * The product of values, such as births times a share that trends.
 *
 * @category Model
 */
export interface Product {
  /** Marks the kind. */
  readonly kind: 'product'
  /** The values to multiply; at least one. */
  readonly of: readonly Value[]
}

/** A value written out per cycle, with what was wrong in it. Faulty cycles hold NaN and are reported. */
export interface Expanded {
  readonly values: Float64Array
  readonly problems: readonly Problem[]
}

/**
 * Writes a value out over the cycles of a model.
 *
 * @internal
 */
export function expand(value: unknown, time: TimeAxis, labels: readonly string[], path: string): Expanded {
  const { values, problems } = expandKind(value, time, labels, path)
  const kind = (value as { readonly kind?: string } | null | undefined)?.kind ?? ''
  const known = Object.hasOwn(properties, kind) ? properties[kind] : undefined
  const extra = known === undefined ? [] : unknownKeys(value as object, ['kind', ...known], path)
  return { values, problems: extra.length > 0 ? [...extra, ...problems] : problems }
}

/** What each kind of value has, besides its kind. */
const properties: Readonly<Record<string, readonly string[]>> = {
  'by-cycle': ['values'],
  'from-cycle': ['values'],
  trend: ['value', 'anchoredIn', 'growth'],
  product: ['of'],
}

function expandKind(value: unknown, time: TimeAxis, labels: readonly string[], path: string): Expanded {
  const given = value as Value
  if (typeof given === 'number') return constant(given, labels, path)
  switch ((given as { readonly kind?: string } | null | undefined)?.kind) {
    case 'by-cycle':
      return byCycle(given as ByCycle, time, labels, path)
    case 'from-cycle':
      return fromCycle(given as FromCycle, time, labels, path)
    case 'trend':
      return trend(given as Trend, time, labels, path)
    case 'product':
      return product(given as Product, time, labels, path)
    default:
      return faulty(labels, [noValue(value, path)])
  }
}

function noValue(value: unknown, path: string): Problem {
  const expected = "a number, or one of the kinds 'by-cycle', 'from-cycle', 'trend' and 'product'"
  const kind = (value as { readonly kind?: unknown } | null | undefined)?.kind
  if (kind === undefined) return { path, message: `${shown(value)} is not a value`, expected }
  return { path: step(path, 'kind'), message: `${shown(kind)} is not a kind of value`, expected }
}

function faulty(labels: readonly string[], problems: readonly Problem[]): Expanded {
  return { values: new Float64Array(labels.length).fill(Number.NaN), problems }
}

function constant(value: number, labels: readonly string[], path: string): Expanded {
  const problems = finiteProblems(value, path)
  return problems.length > 0 ? faulty(labels, problems) : { values: new Float64Array(labels.length).fill(value), problems }
}

function finiteProblems(value: unknown, path: string): Problem[] {
  if (typeof value === 'number' && Number.isFinite(value)) return []
  const hint = Number.isNaN(value) ? { hint: 'A text with a decimal comma, such as 4,5, becomes NaN: write a point' } : {}
  return [{ path, message: `${shown(value)} is not a finite number`, expected: 'a finite number', ...hint }]
}

function byCycle(value: ByCycle, time: TimeAxis, labels: readonly string[], path: string): Expanded {
  const problems = tableProblems(value.values, time, step(path, 'values'))
  if (problems.length > 0) return faulty(labels, problems)
  const missing = labels.filter((label) => !Object.hasOwn(value.values, label))
  if (missing.length === 0) return { values: Float64Array.from(labels, (label) => value.values[label]!), problems: [] }
  const others = missing.length > 1 ? ` and ${missing.length - 1} more` : ''
  const message = `there is no number for cycle '${missing[0]}'${others}`
  const hint = "Use kind 'from-cycle' where a number holds until the next one"
  return faulty(labels, [{ path: step(path, 'values'), message, expected: 'a number for every cycle', hint }])
}

function fromCycle(value: FromCycle, time: TimeAxis, labels: readonly string[], path: string): Expanded {
  const problems = tableProblems(value.values, time, step(path, 'values'))
  if (problems.length > 0) return faulty(labels, problems)
  const steps = Object.entries(value.values).map(([label, number]) => ({ start: startOfLabel(label), number }))
  steps.sort((a, b) => a.start - b.start)
  const values = Float64Array.from(labels, (label) => {
    const started = steps.filter(({ start }) => start <= startOfLabel(label))
    return started.at(-1)?.number ?? Number.NaN
  })
  if (!Number.isNaN(values[0])) return { values, problems: [] }
  const message = `there is no number yet in the first cycle, '${labels[0]}'`
  return faulty(labels, [{ path: step(path, 'values'), message, expected: 'a number at or before the first cycle' }])
}

function tableProblems(table: unknown, time: TimeAxis, path: string): Problem[] {
  if (typeof table !== 'object' || table === null || Array.isArray(table)) {
    return [{ path, message: `${shown(table)} is not a table`, expected: 'an object with a number per cycle' }]
  }
  return Object.entries(table).flatMap(([label, number]) => [
    ...labelProblems(label, time, step(path, label)),
    ...finiteProblems(number, step(path, label)),
  ])
}

function trend(value: Trend, time: TimeAxis, labels: readonly string[], path: string): Expanded {
  const growth = finiteProblems(value.growth, step(path, 'growth'))
  if (growth.length === 0 && value.growth <= -1) {
    growth.push({ path: step(path, 'growth'), message: `${value.growth} leaves nothing`, expected: 'a growth above -1' })
  }
  const problems = [
    ...finiteProblems(value.value, step(path, 'value')),
    ...labelProblems(value.anchoredIn, time, step(path, 'anchoredIn')),
    ...growth,
  ]
  if (problems.length > 0) return faulty(labels, problems)
  const anchor = startOfLabel(value.anchoredIn)
  const values = Float64Array.from(labels, (label) => value.value * (1 + value.growth) ** (startOfLabel(label) - anchor))
  return { values, problems }
}

function product(value: Product, time: TimeAxis, labels: readonly string[], path: string): Expanded {
  if (!Array.isArray(value.of) || value.of.length === 0) {
    return faulty(labels, [{ path: step(path, 'of'), message: 'there is nothing to multiply', expected: 'a list of values' }])
  }
  const factors = (value.of as readonly Value[]).map((factor, index) => expand(factor, time, labels, `${path}.of[${index}]`))
  const values = Float64Array.from(labels, (_, cycle) => factors.reduce((total, factor) => total * factor.values[cycle]!, 1))
  return { values, problems: factors.flatMap((factor) => factor.problems) }
}
