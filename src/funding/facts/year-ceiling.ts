import type { Euro } from '../../core/euro.js'

/**
 * The most that a scheme pays in all in one calendar year.
 *
 * @category Facts
 */
export interface YearCeiling {
  /** The calendar year. */
  readonly calendarYear: number
  /** The most for all together in that year, in euros of that year. */
  readonly ceiling: Euro
}
