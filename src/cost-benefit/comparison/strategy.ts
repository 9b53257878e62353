/**
 * What a strategy costs and does.
 *
 * @typeParam Name - the names of the strategies
 * @category Comparison
 */
export interface StrategyResult<Name extends string = string> {
  /** Its name. */
  readonly name: Name
  /** What it costs, in euros or another unit that all share; below 0 for what it saves. */
  readonly cost: number
  /**
   * What it brings about, in one unit for all, where more is better: diplomas, prevented vsv'ers. What is better
   * when there is less of it goes in with a minus sign.
   */
  readonly effect: number
}
