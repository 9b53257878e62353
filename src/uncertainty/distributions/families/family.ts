/**
 * What is asked of a distribution, prepared for many calls. Nothing is checked.
 *
 * @internal
 */
export interface Family {
  readonly mean: () => number
  readonly variance: () => number
  /** The density at a place; the mass there, for a distribution of separate values. */
  readonly density: (x: number) => number
  /** The probability of this or less. */
  readonly cumulative: (x: number) => number
  /** The least value with this probability of it or less; at 0 and 1 the ends of the support. */
  readonly quantile: (probability: number) => number
}
