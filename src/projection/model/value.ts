/**
 * A number of a model: constant, per cycle, by age or by time in a state, drawn, or computed from others.
 *
 * A text is the name of a parameter of the model. Everything else is plain data, so that a model can be stored as JSON;
 * only a {@link Computed} value holds a function.
 *
 * @typeParam Parameter - the names of the parameters
 * @category Values
 */
export type Value<Parameter extends string = string> =
  | number
  // The name of a parameter. As a template, so that the compiler does not look for a name in a number.
  | `${Parameter}`
  | ByCycle
  | FromCycle
  | Trend<Parameter>
  | Bands<Parameter>
  | ClockReading
  | Combination<Parameter>
  | Quotient<Parameter>
  | Power<Parameter>
  | OfOne<Parameter>
  | WeibullRate<Parameter>
  | GompertzRate<Parameter>
  | RatioOn<Parameter>
  | Computed<Parameter>

/**
 * A number for each cycle by its label. Every cycle of the model needs one; others are allowed and not used.
 *
 * @category Values
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
 * @category Values
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
 * @typeParam Parameter - the names of the parameters
 * @category Values
 */
export interface Trend<Parameter extends string = string> {
  /** Marks the kind. */
  readonly kind: 'trend'
  /** The number in the cycle where the trend is anchored. */
  readonly value: Value<Parameter>
  /** The label of that cycle, inside or outside the model. */
  readonly anchoredIn: string
  /** The growth per cycle: -0.04 for a fall of four per cent. Above -1. */
  readonly growth: Value<Parameter>
}

/**
 * A clock of the people in the model, in years at the start of a cycle (in cycles, where a cycle has no length).
 *
 * - `age`: the age at entry, and the time since
 * - `time-since-entry`: 0 in the first cycle in the model
 * - `time-in-state`: 0 in the first cycle in a state; it starts again when the state is entered again
 * - `time`: since the first cycle of the model began, the same for everybody
 *
 * @category Values
 */
export type Clock = 'age' | 'time-since-entry' | 'time-in-state' | 'time'

/**
 * What a clock says.
 *
 * @category Values
 */
export interface ClockReading {
  /** Marks the kind. */
  readonly kind: 'clock'
  /** The clock. */
  readonly clock: Clock
}

/**
 * A value that depends on a clock by bands: each holds from its bound on, until the next bound. The last one holds for
 * good.
 *
 * @typeParam Parameter - the names of the parameters
 * @category Values
 */
export interface Bands<Parameter extends string = string> {
  /** Marks the kind. */
  readonly kind: 'bands'
  /** The clock. */
  readonly by: Clock
  /** The bounds, rising; a clock that stands below the first one takes the first value. */
  readonly from: readonly number[]
  /** The value from each bound on, as many as there are bounds. */
  readonly values: readonly Value<Parameter>[]
}

/**
 * Values taken together.
 *
 * - `sum`, `product`, `minimum`, `maximum`: of all of them
 * - `difference`: the first less the others
 *
 * @typeParam Parameter - the names of the parameters
 * @category Values
 */
export interface Combination<Parameter extends string = string> {
  /** Marks the kind. */
  readonly kind: 'sum' | 'product' | 'difference' | 'minimum' | 'maximum'
  /** The values; at least one. */
  readonly of: readonly Value<Parameter>[]
}

/**
 * One value divided by another.
 *
 * @typeParam Parameter - the names of the parameters
 * @category Values
 */
export interface Quotient<Parameter extends string = string> {
  /** Marks the kind. */
  readonly kind: 'quotient'
  /** What is divided. */
  readonly of: Value<Parameter>
  /** What it is divided by. */
  readonly by: Value<Parameter>
}

/**
 * One value to the power of another.
 *
 * @typeParam Parameter - the names of the parameters
 * @category Values
 */
export interface Power<Parameter extends string = string> {
  /** Marks the kind. */
  readonly kind: 'power'
  /** The base. */
  readonly of: Value<Parameter>
  /** The exponent. */
  readonly to: Value<Parameter>
}

/**
 * A value made out of one other.
 *
 * - `complement`: 1 less it
 * - `exponential`, `logarithm`: with base e
 * - `probability-of-rate`: the share to whom it happens within a cycle, at a constant rate per year: `1 - exp(-rate)`
 *   for a cycle of a year
 * - `rate-of-probability`: the reverse of it, for a share below 1
 *
 * @typeParam Parameter - the names of the parameters
 * @category Values
 */
export interface OfOne<Parameter extends string = string> {
  /** Marks the kind. */
  readonly kind: 'complement' | 'exponential' | 'logarithm' | 'probability-of-rate' | 'rate-of-probability'
  /** The value it is made of. */
  readonly of: Value<Parameter>
}

/**
 * The mean yearly rate over a cycle by the hazard of Weibull, `(shape / scale) (t / scale)^(shape - 1)`: the growth of
 * `(t / scale)^shape` over the cycle, divided by its length.
 *
 * @typeParam Parameter - the names of the parameters
 * @category Values
 */
export interface WeibullRate<Parameter extends string = string> {
  /** Marks the kind. */
  readonly kind: 'weibull-rate'
  /** The clock that gives `t`. */
  readonly by: Clock
  /** The shape: above 1 the rate rises with time. */
  readonly shape: Value<Parameter>
  /** The scale: the time by which it has happened to 63 %. */
  readonly scale: Value<Parameter>
}

/**
 * The mean yearly rate over a cycle by the hazard of Gompertz, `rate exp(shape t)`: its integral over the cycle,
 * divided by the length. For the hazard at the start of the cycle write an exponential.
 *
 * @typeParam Parameter - the names of the parameters
 * @category Values
 */
export interface GompertzRate<Parameter extends string = string> {
  /** Marks the kind. */
  readonly kind: 'gompertz-rate'
  /** The clock that gives `t`. */
  readonly by: Clock
  /** The growth of the rate per year; not 0. */
  readonly shape: Value<Parameter>
  /** The rate at time 0. */
  readonly rate: Value<Parameter>
}

/**
 * A share that is changed by a ratio.
 *
 * - `hazard-ratio`: the rate behind the share is multiplied, `1 - (1 - share)^ratio`
 * - `odds-ratio`: the odds of the share are multiplied, `ratio share / (1 - share + ratio share)`
 *
 * @typeParam Parameter - the names of the parameters
 * @category Values
 */
export interface RatioOn<Parameter extends string = string> {
  /** Marks the kind. */
  readonly kind: 'hazard-ratio' | 'odds-ratio'
  /** The ratio, 0 or more. */
  readonly ratio: Value<Parameter>
  /** The share it changes. */
  readonly of: Value<Parameter>
}

/**
 * A value that a function computes from others. A model that has one is not serialisable.
 *
 * @typeParam Parameter - the names of the parameters
 * @category Values
 */
export interface Computed<Parameter extends string = string> {
  /** Marks the kind. */
  readonly kind: 'computed'
  /** The values it needs. */
  readonly of: readonly Value<Parameter>[]
  /** Computes it from those values, in their order; it must give the same number for the same numbers. */
  readonly compute: (...values: number[]) => number
}
