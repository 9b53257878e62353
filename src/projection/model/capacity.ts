import type { Value } from './value.js'

/**
 * Places that are limited: work placements, seats in a class, intake a year. What limits them twice, rooms and staff
 * say, is the `minimum` of two values; what depends on staff is a `product` of staff and of people for each.
 *
 * Who wants a place in a cycle is the demand of that cycle: who has one and would stay, who would move in by the shares
 * of the rows, and who flows in. Who has a place keeps it; the others are admitted as far as there are places, and the
 * rest of them goes to the overflow. The places of a cycle bind the count at its start, after its inflow. At the count
 * at the end of the last cycle those of the last cycle bind still, and nothing closes, since it is not known who would
 * flow in.
 *
 * @typeParam State - the names of the states
 * @typeParam Parameter - the names of the parameters
 * @category Capacity
 */
export interface Capacity<State extends string = string, Parameter extends string = string> {
  /** The states that the places are of, in all strata together; a state has places of one kind at most. */
  readonly of: readonly State[]
  /** How many places there are: 0 or more, the same number for everybody. */
  readonly places: Value<Parameter>
  /**
   * The smallest group it opens for. Where fewer people would come than this, it is closed for the cycle, and all of
   * them go to the overflow. At most as many as there are places.
   */
  readonly least?: Value<Parameter>
  /**
   * Who takes a place: `everybody` who is in the states (as when this is left out), or `arrivals` alone, for an intake
   * a cycle; who is there already then stays there in any case.
   */
  readonly counts?: 'everybody' | 'arrivals'
  /**
   * Where those go who find no place: a state, such as one that stands for a queue, with a row that leads back here; or
   * `wait` to stay in the state that they come from, one cycle longer. Who flows in has no state to wait in.
   */
  readonly overflow: State | 'wait'
  /**
   * Where those go who have a place and lose it, because places fall or because it closes; the overflow when left out.
   * Needed beside `wait`, where somebody may have a place already.
   */
  readonly displaced?: State
  /**
   * Who goes first, after those who have a place: the groups in their order, and then who is in none of them. Within a
   * group places are shared in proportion, as they are among all with `shared`, and when this is left out.
   */
  readonly priority?: 'shared' | readonly PriorityGroup<State>[]
}

/**
 * People who want a place, by where they come from. A group in which nothing is named is of everybody; one in which
 * both origins are named is of people from either.
 *
 * @typeParam State - the names of the states
 * @category Capacity
 */
export interface PriorityGroup<State extends string = string> {
  /** The states that they come from. */
  readonly from?: readonly State[]
  /** Those who flow in. */
  readonly inflow?: true
  /** The strata that they belong to; all of them when left out. */
  readonly strata?: readonly string[]
}

/**
 * What became of limited places: a number for the count at the start of each cycle, after its inflow, and one more for
 * the count at the end of the last cycle.
 *
 * @category Capacity
 */
export interface CapacityResult {
  /** How many places there are. */
  readonly places: Float64Array
  /** How many people want one; with `counts: 'arrivals'` how many would come in. */
  readonly demand: Float64Array
  /** How many of them have one. */
  readonly realised: Float64Array
  /** How many of them have none: demand less realised, to the last bit. */
  readonly unmet: Float64Array
  /** 1 where it is closed, since fewer people would come than the least. */
  readonly closed: Uint8Array
}

/**
 * What became of those who applied by one admission of a row. Each number is for the moves of a cycle: who applies in
 * one cycle has a place in the next. All of it adds up to the last bit.
 *
 * @category Capacity
 */
export interface AdmissionResult {
  /** The column that people apply from. */
  readonly from: number
  /** The column that they apply to. */
  readonly to: number
  /** How many applied. */
  readonly applied: Float64Array
  /** How many were admitted, and went. */
  readonly admitted: Float64Array
  /** How many the institution refused. */
  readonly refusedByInstitution: Float64Array
  /** How many it would have admitted, had there been a place. */
  readonly refusedForPlaces: Float64Array
  /** Where those who were refused went, for either reason, by the number of the column. */
  readonly refusedTo: Readonly<Record<number, Float64Array>>
}
