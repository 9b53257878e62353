/**
 * Which part of all draws some draws are.
 *
 * @category Sampling
 */
export interface DrawsShard {
  /** The number of the first draw of the part, counted from 0. */
  readonly from: number
  /** How many draws there are in all. */
  readonly total: number
}
