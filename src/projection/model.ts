import type { TimeAxis } from './time.js'
import type { Value } from './value.js'

/**
 * An open cohort model as plain data: it can be stored as JSON, checked, compared and sent to a worker.
 *
 * People stand in states. In each cycle new people flow in first; then everybody moves by the shares of the row of
 * their state. A state without a row keeps its people. Nobody appears or disappears in any other way.
 *
 * @typeParam State - the names of the states
 * @category Model
 */
export interface CohortModel<State extends string = string> {
  /** What the model is about, as it stands in error messages and rows. */
  readonly name: string
  /** The cycles. */
  readonly time: TimeAxis
  /** The states, each name once. */
  readonly states: readonly State[]
  /**
   * How many people are in each state before the first cycle; states left out start empty. The inflow of the first
   * cycle comes on top: who starts from a count of that cycle itself gives it an inflow of 0 there.
   */
  readonly start?: Readonly<Partial<Record<State, number>>>
  /** How many people flow into a state at the start of each cycle. */
  readonly inflow?: Readonly<Partial<Record<State, Value>>>
  /**
   * For each state, the shares (0 to 1) that move to other states in a cycle, and the one that stays. Shares add up
   * to 1, or one of them is `'rest'`: what the others leave.
   */
  readonly transitions: Readonly<Partial<Record<State, Readonly<Partial<Record<State, Value | 'rest'>>>>>>
  /** Groups counted as a share of the people in some states: they are part of them, and not counted twice. */
  readonly streams?: Readonly<Record<string, Stream<State>>>
  /** Amounts that go with being in a state: costs, effects, years. */
  readonly rewards?: Readonly<Record<string, Reward<State>>>
  /** Which people a cycle's rewards are counted over; `start` when left out. */
  readonly counting?: Counting
}

/**
 * A group that is a share of the people in some states at the start of a cycle.
 *
 * @typeParam State - the names of the states
 * @category Model
 */
export interface Stream<State extends string = string> {
  /** The states it is taken from. */
  readonly of: readonly State[]
  /** Which share of them (0 to 1): constant, trending, or per cycle. */
  readonly share: Value
}

/**
 * An amount per person and cycle that goes with being in a state.
 *
 * @typeParam State - the names of the states
 * @category Model
 */
export interface Reward<State extends string = string> {
  /** The amount per person in each state, in a unit of the caller; 0 for states left out. */
  readonly perState: Readonly<Partial<Record<State, Value>>>
  /** How later cycles are discounted; not at all when left out. */
  readonly discount?: Discount
}

/**
 * How later cycles are discounted: the amount of cycle `t` (counted from 1) is divided by `(1 + rate)` to the power
 * `t - 1` (`start`), `t - 1/2` (`middle`) or `t` (`end`).
 *
 * @category Model
 */
export interface Discount {
  /** The rate per cycle, above -1: 0.04 for four per cent. */
  readonly rate: number
  /** The moment of the cycle that is discounted to; `start` when left out. */
  readonly moment?: 'start' | 'middle' | 'end'
}

/**
 * Which people the rewards of a cycle are counted over.
 *
 * People are counted at the start of every cycle, after its inflow, and once more at the end of the last one.
 *
 * - `start`: the count at the start of the cycle
 * - `end`: the next count, which stands at the end of the cycle and has the next inflow in it
 * - `average`: the mean of the two, known as the life-table method
 *
 * @category Model
 */
export type Counting = 'start' | 'end' | 'average'

/**
 * Writes down a model with its state names checked by the compiler: a transition to a state that is not listed does
 * not compile. It returns the model as it is; {@link run} checks the numbers.
 *
 * @typeParam State - the names of the states, read off from the list
 * @param model - the model
 * @returns the same model
 * @example
 * ```ts
 * import { projection } from 'maatwerktrajecten'
 *
 * const model = projection.defineModel({
 *   name: 'two years of bb',
 *   time: { cycle: 'school-year', first: '2019-2020', last: '2020-2021' },
 *   states: ['bb3', 'bb4', 'left'],
 *   inflow: { bb3: 17332 },
 *   transitions: { bb3: { bb4: 0.92, left: 'rest' }, bb4: { left: 1 } },
 * })
 * model.states.length // => 3
 * ```
 * @category Model
 */
export function defineModel<const State extends string>(model: CohortModel<State>): CohortModel<State> {
  return model
}
