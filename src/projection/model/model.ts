import type { Capacity } from './capacity.js'
import type { TimeAxis } from './time.js'
import type { Value } from './value.js'

/**
 * An open cohort model as plain data: it can be stored as JSON, checked, compared and sent to a worker.
 *
 * People stand in states. In each cycle new people flow in first; then everybody moves by the shares of the row of
 * their state. A state without a row keeps its people. Nobody appears or disappears in any other way.
 *
 * @typeParam State - the names of the states
 * @typeParam Parameter - the names of the parameters
 * @typeParam Strategy - the names of the strategies
 * @category Model
 */
export interface CohortModel<
  State extends string = string,
  Parameter extends string = string,
  Strategy extends string = string,
> {
  /** What the model is about, as it stands in error messages and rows. */
  readonly name: string
  /** The cycles. */
  readonly time: TimeAxis
  /** The states, each name once. */
  readonly states: readonly State[]
  /** Named values, to be used by name, and to be changed by strategies, strata, scenarios and draws. */
  readonly parameters?: Readonly<Record<Parameter, Value<NoInfer<Parameter>>>>
  /**
   * Courses of action to compare: for each, the parameters that it sets. In such a value the name of the parameter
   * itself stands for what it was: `{ cost: { kind: 'product', of: ['cost', 2] } }` doubles it.
   */
  readonly strategies?: Readonly<Record<Strategy, Changes<NoInfer<Parameter>>>>
  /**
   * Groups that people belong to for good, such as pupils with and without lwoo: they share the model, and may have
   * parameters, a start and an inflow of their own.
   */
  readonly strata?: Readonly<Record<string, Stratum<NoInfer<State>, NoInfer<Parameter>>>>
  /** The age at which people enter, in years; needed where a value depends on age. */
  readonly age?: number
  /**
   * How many people are in each state before the first cycle; states left out start empty. The inflow of the first
   * cycle comes on top: who starts from a count of that cycle itself gives it an inflow of 0 there.
   */
  readonly start?: Readonly<Partial<Record<NoInfer<State>, Value<NoInfer<Parameter>>>>>
  /** How many people flow into a state at the start of each cycle. */
  readonly inflow?: Readonly<Partial<Record<NoInfer<State>, Value<NoInfer<Parameter>>>>>
  /**
   * For each state, the shares (0 to 1) that move to other states in a cycle, and the one that stays. Shares add up
   * to 1, or one of them is `'rest'`: what the others leave. A list of such rows is a series of exits in their order:
   * the shares of each next row are shares of those who did not leave before.
   */
  readonly transitions: Readonly<Partial<Record<NoInfer<State>, Row<NoInfer<State>, NoInfer<Parameter>> | readonly Row<NoInfer<State>, NoInfer<Parameter>>[]>>>
  /** Places that are limited, by name: who finds none goes elsewhere, or waits. */
  readonly places?: Readonly<Record<string, Capacity<NoInfer<State>, NoInfer<Parameter>>>>
  /** Groups counted as a share of the people in some states: they are part of them, and not counted twice. */
  readonly streams?: Readonly<Record<string, Stream<NoInfer<State>, NoInfer<Parameter>>>>
  /** Amounts that go with being in a state, with moving or with coming in: costs, effects, years. */
  readonly rewards?: Readonly<Record<string, Reward<NoInfer<State>, NoInfer<Parameter>>>>
  /** Which people a cycle's rewards are counted over; `start` when left out. */
  readonly counting?: Counting
}

/**
 * Values that take the place of those of parameters.
 *
 * @typeParam Parameter - the names of the parameters
 * @category Model
 */
export type Changes<Parameter extends string = string> = Readonly<Partial<Record<Parameter, Value<Parameter>>>>

/**
 * The shares that leave a state in a cycle, by the state they go to.
 *
 * @typeParam State - the names of the states
 * @typeParam Parameter - the names of the parameters
 * @category Model
 */
export type Row<State extends string = string, Parameter extends string = string> = Readonly<
  Partial<Record<State, Value<Parameter> | 'rest' | Admission<State, Parameter>>>
>

/**
 * A move that an institution decides on: some people apply, and some of those are admitted. It stands in a row in the
 * place of a share. How many applied, were admitted and were refused, and where these went, is a result of the run.
 *
 * Who is admitted may still find no place, where those are limited: see `places` of the model.
 *
 * @typeParam State - the names of the states
 * @typeParam Parameter - the names of the parameters
 * @category Capacity
 */
export interface Admission<State extends string = string, Parameter extends string = string> {
  /** Marks the kind. */
  readonly kind: 'admission'
  /** The share of the people of the row who apply, or `'rest'`: all whom the other shares leave. */
  readonly applies: Value<Parameter> | 'rest'
  /** The share of those who apply that the institution admits. */
  readonly admitted: Value<Parameter>
  /** Where those go whom it refuses, as shares of them; they may apply elsewhere. */
  readonly refused: Row<State, Parameter>
}

/**
 * A group that people belong to for good.
 *
 * @typeParam State - the names of the states
 * @typeParam Parameter - the names of the parameters
 * @category Model
 */
export interface Stratum<State extends string = string, Parameter extends string = string> {
  /** The share of the start and the inflow of the model that belongs to it; needed unless it has its own. */
  readonly share?: Value<Parameter>
  /** The parameters that it sets; in a value the name of the parameter itself stands for what it was. */
  readonly parameters?: Changes<Parameter>
  /** The age at which its people enter; that of the model when left out. */
  readonly age?: number
  /** Its own people before the first cycle, in place of a share. */
  readonly start?: Readonly<Partial<Record<State, Value<Parameter>>>>
  /** Its own inflow, in place of a share. */
  readonly inflow?: Readonly<Partial<Record<State, Value<Parameter>>>>
}

/**
 * A group that is a share of the people in some states at the start of a cycle.
 *
 * @typeParam State - the names of the states
 * @typeParam Parameter - the names of the parameters
 * @category Model
 */
export interface Stream<State extends string = string, Parameter extends string = string> {
  /** The states it is taken from. */
  readonly of: readonly State[]
  /** Which share of them (0 to 1): constant, trending, or per cycle. */
  readonly share: Value<Parameter>
}

/**
 * An amount per person, in a unit of the caller. What is left out is 0.
 *
 * @typeParam State - the names of the states
 * @typeParam Parameter - the names of the parameters
 * @category Model
 */
export interface Reward<State extends string = string, Parameter extends string = string> {
  /** For each cycle in a state. */
  readonly perState?: Readonly<Partial<Record<State, Value<Parameter>>>>
  /** For each move, by the state that is left and the state that is reached. */
  readonly perMove?: Readonly<Partial<Record<State, Readonly<Partial<Record<State, Value<Parameter>>>>>>>
  /** For each arrival in a state by a move from another. */
  readonly perArrival?: Readonly<Partial<Record<State, Value<Parameter>>>>
  /** Once, for everybody who is there at the start or flows in, by the state they come into. */
  readonly perNewcomer?: Readonly<Partial<Record<State, Value<Parameter>>>>
  /** How later cycles are discounted; not at all when left out. */
  readonly discount?: Discount
  /** Which people are counted, where that is not the same for all rewards. */
  readonly counting?: Counting
}

/**
 * How later amounts are discounted, at a rate per year (per cycle, where a cycle has no length).
 *
 * An amount at time `t` is divided by `(1 + rate)^t`, or multiplied by `exp(-rate t)` where it is compounded
 * continuously. With the countings `trapezoid` and own weights, `t` is the time of the count itself; with the others it
 * is the start, the middle or the end of the cycle.
 *
 * @category Model
 */
export interface Discount {
  /** The rate per year, above -1: 0.04 for four per cent. */
  readonly rate: number
  /** The moment of the cycle that is discounted to; `start` when left out. Not with `trapezoid` or own weights. */
  readonly moment?: 'start' | 'middle' | 'end'
  /** Once a year, or all the time; `yearly` when left out. */
  readonly compounding?: 'yearly' | 'continuous'
}

/**
 * Which people the rewards of a cycle are counted over.
 *
 * The amounts are those of the cycle, also where people are counted at its end: by the numbers of that cycle, and by what
 * clocks said at its start. For who arrived in a state during the cycle the time there is 0.
 *
 * People are counted at the start of every cycle, after its inflow, and once more at the end of the last one.
 *
 * - `start`: the count at the start of the cycle
 * - `end`: the next count, which stands at the end of the cycle and has the next inflow in it
 * - `average`: the mean of the two, known as the life-table method
 * - `trapezoid`: the mean of the two as well, each discounted to its own moment; so the first and the last count weigh
 *   half
 * - weights of your own, one for each count: as many as there are cycles, and one more
 *
 * @category Model
 */
export type Counting = 'start' | 'end' | 'average' | 'trapezoid' | OwnWeights

/**
 * A weight for each count.
 *
 * @category Model
 */
export interface OwnWeights {
  /** The weights: one for the start of each cycle, and one for the end of the last. */
  readonly weights: readonly number[]
}

/**
 * Writes down a model with its names checked by the compiler: a transition to a state that is not listed, or a value
 * that names a parameter that is not there, does not compile. It returns the model as it is; {@link run} checks the
 * numbers.
 *
 * @typeParam State - the names of the states, read off from the list
 * @typeParam Parameter - the names of the parameters, read off from them
 * @typeParam Strategy - the names of the strategies, read off from them
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
 *   parameters: { promotion: 0.92 },
 *   inflow: { bb3: 17332 },
 *   transitions: { bb3: { bb4: 'promotion', left: 'rest' }, bb4: { left: 1 } },
 * })
 * model.states.length // => 3
 * ```
 * @category Model
 */
export function defineModel<
  const State extends string,
  const Parameter extends string = never,
  const Strategy extends string = never,
>(model: CohortModel<State, Parameter, Strategy>): CohortModel<State, Parameter, Strategy> {
  return model
}
