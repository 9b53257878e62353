import type { Euro } from '../core/euro.js'
import type { Finding } from '../core/evidence.js'
import type { CostPlan } from './group.js'
import type { CostStatement } from './statement.js'

/**
 * A school with pupils for a traject.
 *
 * @category Pooling
 */
export interface PoolSchool {
  /** A name or number of your own, different for each school. */
  readonly id: string
  /** The number of its pupils in the traject, 1 or more. */
  readonly pupils: number
}

/**
 * By what the cost of a pooled group is shared.
 *
 * - `pupils`: by the number of pupils of each school
 * - `equal`: the same for each school
 * - `stand-alone`: by what each school would pay by itself
 * - weights of your own, by the id of the school
 *
 * @category Pooling
 */
export type PoolKey = 'pupils' | 'equal' | 'stand-alone' | Readonly<Record<string, number>>

/**
 * How schools may join.
 *
 * @category Pooling
 */
export interface PoolOptions {
  /** By what the cost of the pooled group is shared. */
  readonly key: PoolKey
  /** The id of the school that gives the traject; every school in turn when left out. */
  readonly at?: string | undefined
  /** Which costs count: what is paid, or absorbed costs and free time as well (`economic`, when left out). */
  readonly by?: 'cash' | 'economic' | undefined
  /** How a school gives the traject by itself, where that is another way: embedded in other classes. */
  readonly apart?: CostPlan | undefined
  /** What it costs in a year to bring a pupil to another school, in euros; not known when left out. */
  readonly travelPerPupil?: Finding<Euro> | undefined
  /**
   * What it costs in a year to place a pupil somewhere else altogether, travel included; `none` where there is no such
   * place. Not known when left out, and then the cheapest way is not known either.
   */
  readonly elsewherePerPupil?: Finding<Euro> | 'none' | undefined
  /** The fewest pupils with which the traject is given; 1 when left out. */
  readonly minimum?: number | undefined
}

/**
 * What becomes of one school without pooling.
 *
 * @category Pooling
 */
export interface SchoolApart {
  /** The id of the school. */
  readonly id: string
  /** The number of its pupils. */
  readonly pupils: number
  /** What it gives by itself, whether or not there are pupils enough. */
  readonly statement: CostStatement
  /** What that costs, in euros. */
  readonly cost: Finding<Euro>
  /** Whether it has pupils enough to give the traject. */
  readonly enoughPupils: boolean
  /** What placing its pupils elsewhere costs. */
  readonly elsewhere: Finding<Euro>
  /**
   * What happens without pooling: it gives the traject itself (`apart`) or, with too few pupils, places them
   * `elsewhere`; they have `no-traject` where there is no place.
   */
  readonly otherwise: 'apart' | 'elsewhere' | 'no-traject'
}

/**
 * The share of one school in a pooled group.
 *
 * @category Pooling
 */
export interface SchoolShare {
  /** The id of the school. */
  readonly id: string
  /** The number of its pupils. */
  readonly pupils: number
  /** How many of them travel to another school. */
  readonly travelling: number
  /** Its share of the whole, in euros, to the cent. */
  readonly share: Finding<Euro>
  /** What it would pay otherwise, less its share: above 0 where it gains. */
  readonly gain: Finding<Euro>
  /** Whether it gains by pooling. */
  readonly side: 'gains' | 'loses' | 'even' | 'unknown'
}

/**
 * All pupils at one school.
 *
 * @category Pooling
 */
export interface PooledAt {
  /** The id of the school that gives the traject. */
  readonly at: string
  /** Whether there are pupils enough together. */
  readonly enoughPupils: boolean
  /** The number of pupils who travel. */
  readonly travelling: number
  /** What the group costs. */
  readonly statement: CostStatement
  /** What travel costs, in euros. */
  readonly travel: Finding<Euro>
  /** The cost of the group and of travel together. */
  readonly total: Finding<Euro>
  /** The share of each school; together they are the total, to the cent. */
  readonly schools: readonly SchoolShare[]
  /** What all schools together gain. */
  readonly gain: Finding<Euro>
}

/**
 * Several schools with a few pupils each: apart, joined at one, or placed elsewhere.
 *
 * @category Pooling
 */
export interface Pooling {
  /** Each school by itself. */
  readonly apart: readonly SchoolApart[]
  /** What they pay together, each by itself, also where it has too few pupils. */
  readonly apartTotal: Finding<Euro>
  /** What they pay together without pooling: each by itself or, with too few pupils, elsewhere. */
  readonly otherwiseTotal: Finding<Euro>
  /** Joined at each school that may give the traject. */
  readonly pooled: readonly PooledAt[]
  /** What they pay together with all pupils placed elsewhere. */
  readonly elsewhereTotal: Finding<Euro>
  /**
   * The cheapest way that there are pupils enough for; the first in the order of `way` where they cost the same. Absent
   * where the cost of a way is not known, or no way is open.
   */
  readonly cheapest?: Cheapest
}

/**
 * The cheapest way.
 *
 * @category Pooling
 */
export interface Cheapest {
  /**
   * Which way: without pooling (`apart`: each school by itself or, with too few pupils, elsewhere), joined at one
   * school (`pooled`), or all pupils `elsewhere`.
   */
  readonly way: 'apart' | 'pooled' | 'elsewhere'
  /** The school at which the pupils are joined. */
  readonly at?: string
  /** What it costs all schools together, in euros. */
  readonly total: Euro
}
