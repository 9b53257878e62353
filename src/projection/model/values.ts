import { throwProblems, type Problem } from '../../core/errors.js'
import { shown, step } from '../../core/problems.js'
import type {
  Bands,
  Clock,
  ClockReading,
  Combination,
  Computed,
  GompertzRate,
  OfOne,
  Power,
  Quotient,
  RatioOn,
  Value,
  WeibullRate,
} from './value.js'

/**
 * The sum of values.
 *
 * @typeParam P - the names of the parameters
 * @param of - the values, at least one
 * @returns a value of a model
 * @example
 * ```ts
 * import { projection } from 'maatwerktrajecten'
 *
 * projection.sumOf(0.1, 0.2) // => { kind: 'sum', of: [0.1, 0.2] }
 * ```
 * @category Values
 */
export function sumOf<P extends string = never>(...of: readonly Value<P>[]): Combination<P> {
  return { kind: 'sum', of }
}

/**
 * The product of values, such as births times a share.
 *
 * @typeParam P - the names of the parameters
 * @param of - the values, at least one
 * @returns a value of a model
 * @example
 * ```ts
 * import { projection } from 'maatwerktrajecten'
 *
 * projection.productOf(200000, 0.2) // => { kind: 'product', of: [200000, 0.2] }
 * ```
 * @category Values
 */
export function productOf<P extends string = never>(...of: readonly Value<P>[]): Combination<P> {
  return { kind: 'product', of }
}

/**
 * The first value less the others.
 *
 * @typeParam P - the names of the parameters
 * @param of - the values, at least one
 * @returns a value of a model
 * @example
 * ```ts
 * import { projection } from 'maatwerktrajecten'
 *
 * projection.differenceOf(1, 0.25) // => { kind: 'difference', of: [1, 0.25] }
 * ```
 * @category Values
 */
export function differenceOf<P extends string = never>(...of: readonly Value<P>[]): Combination<P> {
  return { kind: 'difference', of }
}

/**
 * The smallest of values.
 *
 * @typeParam P - the names of the parameters
 * @param of - the values, at least one
 * @returns a value of a model
 * @example
 * ```ts
 * import { projection } from 'maatwerktrajecten'
 *
 * projection.minimumOf(1, 0.25) // => { kind: 'minimum', of: [1, 0.25] }
 * ```
 * @category Values
 */
export function minimumOf<P extends string = never>(...of: readonly Value<P>[]): Combination<P> {
  return { kind: 'minimum', of }
}

/**
 * The largest of values.
 *
 * @typeParam P - the names of the parameters
 * @param of - the values, at least one
 * @returns a value of a model
 * @example
 * ```ts
 * import { projection } from 'maatwerktrajecten'
 *
 * projection.maximumOf(1, 0.25) // => { kind: 'maximum', of: [1, 0.25] }
 * ```
 * @category Values
 */
export function maximumOf<P extends string = never>(...of: readonly Value<P>[]): Combination<P> {
  return { kind: 'maximum', of }
}

/**
 * One value divided by another.
 *
 * @typeParam P - the names of the parameters
 * @param of - what is divided
 * @param by - what it is divided by
 * @returns a value of a model
 * @example
 * ```ts
 * import { projection } from 'maatwerktrajecten'
 *
 * projection.quotientOf(1, 4) // => { kind: 'quotient', of: 1, by: 4 }
 * ```
 * @category Values
 */
export function quotientOf<P extends string = never>(of: Value<P>, by: Value<P>): Quotient<P> {
  return { kind: 'quotient', of, by }
}

/**
 * One value to the power of another.
 *
 * @typeParam P - the names of the parameters
 * @param of - the base
 * @param to - the exponent
 * @returns a value of a model
 * @example
 * ```ts
 * import { projection } from 'maatwerktrajecten'
 *
 * projection.powerOf(2, 3) // => { kind: 'power', of: 2, to: 3 }
 * ```
 * @category Values
 */
export function powerOf<P extends string = never>(of: Value<P>, to: Value<P>): Power<P> {
  return { kind: 'power', of, to }
}

/**
 * What a share leaves: 1 less it.
 *
 * @typeParam P - the names of the parameters
 * @param of - the value it is made of
 * @returns a value of a model
 * @example
 * ```ts
 * import { projection } from 'maatwerktrajecten'
 *
 * projection.complementOf(0.2) // => { kind: 'complement', of: 0.2 }
 * ```
 * @category Values
 */
export function complementOf<P extends string = never>(of: Value<P>): OfOne<P> {
  return { kind: 'complement', of }
}

/**
 * The exponential of a value.
 *
 * @typeParam P - the names of the parameters
 * @param of - the value it is made of
 * @returns a value of a model
 * @example
 * ```ts
 * import { projection } from 'maatwerktrajecten'
 *
 * projection.exponentialOf(0.2) // => { kind: 'exponential', of: 0.2 }
 * ```
 * @category Values
 */
export function exponentialOf<P extends string = never>(of: Value<P>): OfOne<P> {
  return { kind: 'exponential', of }
}

/**
 * The natural logarithm of a value.
 *
 * @typeParam P - the names of the parameters
 * @param of - the value it is made of
 * @returns a value of a model
 * @example
 * ```ts
 * import { projection } from 'maatwerktrajecten'
 *
 * projection.logarithmOf(0.2) // => { kind: 'logarithm', of: 0.2 }
 * ```
 * @category Values
 */
export function logarithmOf<P extends string = never>(of: Value<P>): OfOne<P> {
  return { kind: 'logarithm', of }
}

/**
 * The share to whom it happens within a cycle, at a constant rate per year.
 *
 * @typeParam P - the names of the parameters
 * @param of - the value it is made of
 * @returns a value of a model
 * @example
 * ```ts
 * import { projection } from 'maatwerktrajecten'
 *
 * projection.probabilityOfRate(0.2) // => { kind: 'probability-of-rate', of: 0.2 }
 * ```
 * @category Values
 */
export function probabilityOfRate<P extends string = never>(of: Value<P>): OfOne<P> {
  return { kind: 'probability-of-rate', of }
}

/**
 * The constant rate per year at which it happens to a share within a cycle.
 *
 * @typeParam P - the names of the parameters
 * @param of - the value it is made of
 * @returns a value of a model
 * @example
 * ```ts
 * import { projection } from 'maatwerktrajecten'
 *
 * projection.rateOfProbability(0.2) // => { kind: 'rate-of-probability', of: 0.2 }
 * ```
 * @category Values
 */
export function rateOfProbability<P extends string = never>(of: Value<P>): OfOne<P> {
  return { kind: 'rate-of-probability', of }
}

/**
 * What a clock says at the start of a cycle, in years.
 *
 * @param which - the clock
 * @returns a value of a model
 * @example
 * ```ts
 * import { projection } from 'maatwerktrajecten'
 *
 * projection.clock('age') // => { kind: 'clock', clock: 'age' }
 * ```
 * @category Values
 */
export function clock(which: Clock): ClockReading {
  return { kind: 'clock', clock: which }
}

/**
 * A value by bands of a clock: each holds from its bound on, the last one for good.
 *
 * @typeParam P - the names of the parameters
 * @param by - the clock
 * @param bands - each bound with the value from it on, rising
 * @returns a value of a model
 * @throws MaatwerkError `invalid-input` for what is no list of pairs
 * @example
 * ```ts
 * import { projection } from 'maatwerktrajecten'
 *
 * projection.bandsOf('time-in-state', [[0, 0.6], [1, 0.3]])
 * // => { kind: 'bands', by: 'time-in-state', from: [0, 1], values: [0.6, 0.3] }
 * ```
 * @category Values
 */
export function bandsOf<P extends string = never>(by: Clock, bands: readonly (readonly [number, Value<P>])[]): Bands<NoInfer<P>> {
  throwProblems('invalid-input', 'a value of a model', bandProblems(bands))
  return { kind: 'bands', by, from: bands.map(([from]) => from), values: bands.map(([, value]) => value) }
}

/**
 * A value for each year of a clock, such as mortality by year of age; the last one holds for good.
 *
 * @typeParam P - the names of the parameters
 * @param by - the clock
 * @param first - what the clock says where the first value holds
 * @param values - the values, one a year
 * @returns a value of a model
 * @throws MaatwerkError `invalid-input` for what is no list, and a first number that is none
 * @example
 * ```ts
 * import { projection } from 'maatwerktrajecten'
 *
 * projection.tableOf('age', 15, [0.01, 0.02])
 * // => { kind: 'bands', by: 'age', from: [15, 16], values: [0.01, 0.02] }
 * ```
 * @category Values
 */
export function tableOf<P extends string = never>(by: Clock, first: number, values: readonly Value<P>[]): Bands<NoInfer<P>> {
  throwProblems('invalid-input', 'a value of a model', [...firstProblems(first), ...listProblems(values, 'values', 'a list of values')])
  return { kind: 'bands', by, from: values.map((_, index) => first + index), values }
}

function bandProblems(bands: unknown): Problem[] {
  const expected = 'a list of pairs, each of a bound and a value'
  const problems = listProblems(bands, 'bands', expected)
  if (problems.length > 0) return problems
  return Array.from(bands as unknown[]).flatMap((band, index) => {
    if (Array.isArray(band) && band.length === 2) return []
    return [{ path: step('bands', index), message: `${shown(band)} is not a pair`, expected: 'a pair of a bound and a value' }]
  })
}

function listProblems(list: unknown, path: string, expected: string): Problem[] {
  return Array.isArray(list) ? [] : [{ path, message: `${shown(list)} is not a list`, expected }]
}

function firstProblems(first: unknown): Problem[] {
  if (typeof first === 'number' && Number.isFinite(first)) return []
  return [{ path: 'first', message: `${shown(first)} is not a finite number`, expected: 'what the clock says at the first value' }]
}

/**
 * A share of which the rate behind it is multiplied: `1 - (1 - share)^ratio`.
 *
 * @typeParam P - the names of the parameters
 * @param ratio - the ratio, 0 or more
 * @param of - the share it changes
 * @returns a value of a model
 * @example
 * ```ts
 * import { projection } from 'maatwerktrajecten'
 *
 * projection.hazardRatio(2, 0.1) // => { kind: 'hazard-ratio', ratio: 2, of: 0.1 }
 * ```
 * @category Values
 */
export function hazardRatio<P extends string = never>(ratio: Value<P>, of: Value<P>): RatioOn<P> {
  return { kind: 'hazard-ratio', ratio, of }
}

/**
 * A share of which the odds are multiplied.
 *
 * @typeParam P - the names of the parameters
 * @param ratio - the ratio, 0 or more
 * @param of - the share it changes
 * @returns a value of a model
 * @example
 * ```ts
 * import { projection } from 'maatwerktrajecten'
 *
 * projection.oddsRatio(2, 0.1) // => { kind: 'odds-ratio', ratio: 2, of: 0.1 }
 * ```
 * @category Values
 */
export function oddsRatio<P extends string = never>(ratio: Value<P>, of: Value<P>): RatioOn<P> {
  return { kind: 'odds-ratio', ratio, of }
}

/**
 * The mean yearly rate over a cycle by the hazard of Weibull.
 *
 * @typeParam P - the names of the parameters
 * @param by - the clock
 * @param of - shape and scale
 * @returns a value of a model
 * @example
 * ```ts
 * import { projection } from 'maatwerktrajecten'
 *
 * projection.weibullRate('time-in-state', { shape: 1.1, scale: 12.5 })
 * // => { kind: 'weibull-rate', by: 'time-in-state', shape: 1.1, scale: 12.5 }
 * ```
 * @category Values
 */
export function weibullRate<P extends string = never>(by: Clock, of: Pick<WeibullRate<P>, 'shape' | 'scale'>): WeibullRate<P> {
  return { kind: 'weibull-rate', by, ...of }
}

/**
 * The mean yearly rate over a cycle by the hazard of Gompertz.
 *
 * @typeParam P - the names of the parameters
 * @param by - the clock
 * @param of - the growth of the rate, and the rate at time 0
 * @returns a value of a model
 * @example
 * ```ts
 * import { projection } from 'maatwerktrajecten'
 *
 * projection.gompertzRate('age', { shape: 0.085, rate: 0.00005 })
 * // => { kind: 'gompertz-rate', by: 'age', shape: 0.085, rate: 0.00005 }
 * ```
 * @category Values
 */
export function gompertzRate<P extends string = never>(by: Clock, of: Pick<GompertzRate<P>, 'shape' | 'rate'>): GompertzRate<P> {
  return { kind: 'gompertz-rate', by, ...of }
}

/**
 * A value that a function computes from others. A model that has one cannot be stored as JSON.
 *
 * @typeParam P - the names of the parameters
 * @param of - the values it needs
 * @param compute - computes it from them; the same numbers must give the same number
 * @returns a value of a model
 * @example
 * ```ts
 * import { projection } from 'maatwerktrajecten'
 *
 * projection.computedOf(['share'], (share) => share * share).kind // => 'computed'
 * ```
 * @category Values
 */
export function computedOf<P extends string = never>(of: readonly Value<P>[], compute: (...values: number[]) => number): Computed<P> {
  return { kind: 'computed', of, compute }
}
