import { step } from '../../core/problems.js'

/**
 * Whether a model, a scenario or options can be stored as JSON and come back the same. A model with a {@link Computed}
 * value cannot: it holds a function.
 *
 * @param model - the model
 * @returns true where JSON holds all of it
 * @see {@link notSerialisable} for the places that stand in the way
 * @example
 * ```ts
 * import { models, projection } from 'maatwerktrajecten'
 *
 * projection.isSerialisable(models.bbStream()) // => true
 * ```
 * @category Model
 */
export function isSerialisable(model: unknown): boolean {
  return notSerialisable(model).length === 0
}

/**
 * The places of a model that JSON cannot hold: functions, numbers that are not finite, and anything else that is not
 * plain data, such as a `Map` or a `Date`. What is `undefined` counts as left out.
 *
 * @param model - the model
 * @returns the path of each, in the order of the model
 * @example
 * ```ts
 * import { projection } from 'maatwerktrajecten'
 *
 * const model = projection.defineModel({
 *   name: 'a value by a function',
 *   time: { cycle: 'step', count: 1 },
 *   states: ['in', 'out'],
 *   parameters: { share: 0.5, twice: projection.computedOf(['share'], (share) => share * share) },
 *   start: { in: 100 },
 *   transitions: { in: { out: 'twice', in: 'rest' } },
 * })
 * projection.notSerialisable(model) // => ['parameters.twice.compute']
 * ```
 * @category Model
 */
export function notSerialisable(model: unknown): string[] {
  return placesIn(model, '', [])
}

function placesIn(value: unknown, path: string, above: readonly unknown[]): string[] {
  if (value === undefined || value === null || typeof value === 'string' || typeof value === 'boolean') return []
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [path]
  if (above.includes(value) || !isPlain(value)) return [path]
  const inside = [...above, value]
  if (!Array.isArray(value)) {
    return Object.entries(value).flatMap(([key, each]) => placesIn(each, step(path, key), inside))
  }
  // In a list `undefined`, and a place that was left empty, would come back as `null`.
  return Array.from(value as unknown[]).flatMap((each, index) => {
    return each === undefined ? [step(path, index)] : placesIn(each, step(path, index), inside)
  })
}

function isPlain(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return Array.isArray(value) || prototype === null || Object.getPrototypeOf(prototype) === null
}
