import type { SchoolYear } from '../core/school-year.js'
import type { Party } from '../ledger/party.js'

/**
 * What a statement of costs counts and what it leaves out, so that two statements can be compared.
 *
 * @category Costs
 */
export interface CostScope {
  /** What is counted, as codes of ingredients. */
  readonly includes: readonly string[]
  /** What is known to be needed and is not counted, as codes. */
  readonly excludes: readonly string[]
  /** The parties whose costs are counted; of all of them when left out. */
  readonly payers?: readonly Party[] | undefined
  /** The calendar year of whose prices the amounts are, or the school year. */
  readonly priceLevel: number | SchoolYear
}
