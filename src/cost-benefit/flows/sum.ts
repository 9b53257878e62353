/**
 * A sum of flows, in euros at the start of the appraisal. It is unknown as soon as one of its parts is.
 *
 * @category Flows
 */
export interface FlowSum {
  /** The sum; over draws the mean. Absent where a part is not known. */
  readonly total?: number
  /** The sum of the parts that are known; over draws the mean. */
  readonly known: number
  /** The names of the flows that are not known, in their order. */
  readonly unknown: readonly string[]
}

/**
 * A sum of flows with what it comes to in each draw.
 *
 * @category Flows
 */
export interface DrawnSum extends FlowSum {
  /** The sum of the known parts in each draw; absent where no flow is drawn. */
  readonly draws?: Float64Array
}

/**
 * A result that cannot be had, and the flows that stand in the way.
 *
 * @category Measures
 */
export interface NotKnown {
  /** Marks it. */
  readonly outcome: 'not-known'
  /** `unknown-parts`: flows of which nobody knows the amount; `no-years`: flows that were discounted before. */
  readonly because: 'unknown-parts' | 'no-years'
  /** The names of these flows. */
  readonly flows: readonly string[]
}
