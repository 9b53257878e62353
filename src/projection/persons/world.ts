import type { Evaluation } from '../program/evaluate.js'
import type { Lane, Program } from '../program/program.js'
import type { Column } from '../cohort/run.js'

/**
 * A part of the persons, for a worker.
 *
 * @category Persons
 */
export interface PersonsPart {
  /** The first person, counted from 0. */
  readonly from: number
  /** How many there are. */
  readonly count: number
}

/**
 * A person at the start of a cycle, and where its draw leads.
 *
 * @typeParam State - the names of the states
 * @category Persons
 */
export interface PersonNow<State extends string = string> {
  /** The number of the person, counted from 0: to look up what you know of each. */
  readonly person: number
  /** The state. */
  readonly state: State
  /** Where the shares of the model and the draw of this person lead in this cycle; the same state for who stays. */
  readonly drawn: State
  /** The stratum; absent for a model without strata. */
  readonly stratum?: string
  /** The cycle, counted from 0. */
  readonly cycle: number
  /** The label of the cycle. */
  readonly label: string
  /** Years in the state at the start of the cycle: 0 in the first cycle there. */
  readonly timeInState: number
  /** Years since the person came in. */
  readonly timeSinceEntry: number
  /** The age in years; absent for a model without ages. */
  readonly age?: number
}

/** Decides where a person goes; nothing leaves it to the draw. */
export type Decide = (person: PersonNow) => string | undefined

/** Where and when a person comes in. */
export interface Entrant {
  /** The cycle. */
  readonly cycle: number
  /** The column of the state. */
  readonly column: number
}

/** What the life of persons depends on. */
export interface World {
  readonly program: Program
  readonly lane: Lane
  readonly part: PersonsPart
  /** The persons of the part in the order in which they come in. */
  readonly entrants: readonly Entrant[]
  readonly histories: boolean
  readonly numbers: Evaluation
  readonly columns: readonly Column[]
  readonly seed: number
  readonly decide: Decide | undefined
}

/** Persons in a block, over which rewards are added up: parts begin and end with one. */
export const blockSize = 1000
