import type { Euro } from '../core/euro.js'
import type { Finding } from '../core/evidence.js'
import type { Entry, PaymentForm } from '../ledger/entry.js'
import type { Party } from '../ledger/party.js'
import type { IngredientBasis, IngredientUnit } from './ingredient.js'
import type { CostScope } from './scope.js'

/**
 * Something that a statement of costs takes as given.
 *
 * - `one-class`: no size of a class was given, so that all pupils are in one
 * - `hours-by-normjaartaak`: a full post has 1,659 hours
 * - `mbo-work-by-vo-gpl`: work of the mbo is priced by what a post in the vo costs, though another CAO pays it
 * - `given-prices`, `given-quantities`: the caller gave some in place of those of the ingredients
 * - `by-consumer-prices`, `by-gpl-index`: prices of other years were taken to that of the group by this index
 * - `months-of-the-school-year`: five months of a school year are priced by its first calendar year, seven by the next
 * - `all-in-this-year`: something bought for more years, whose life is not given, counts in full
 * - `spread-evenly`, `spread-as-annuity`: how what has a life of years is spread
 *
 * @category Costs
 */
export type CostAssumption =
  | 'one-class'
  | 'hours-by-normjaartaak'
  | 'mbo-work-by-vo-gpl'
  | 'given-prices'
  | 'given-quantities'
  | 'by-consumer-prices'
  | 'by-gpl-index'
  | 'months-of-the-school-year'
  | 'all-in-this-year'
  | 'spread-evenly'
  | 'spread-as-annuity'

/**
 * An ingredient whose cost is not known.
 *
 * @category Costs
 */
export interface UnknownCost {
  /** The code of the ingredient. */
  readonly code: string
  /** Why its cost is not known, in one sentence. */
  readonly why: string
  /** The path where what is missing may be given. */
  readonly supply: string
}

/**
 * An ingredient with its cost, as a row of a table.
 *
 * @category Costs
 */
export interface CostLine {
  /** The code of the ingredient. */
  readonly code: string
  /** What it is. */
  readonly what: string
  /** How many times it is needed is counted by this. */
  readonly basis: IngredientBasis
  /** How many times it is needed: the number of pupils, classes or crebo's, or 1. */
  readonly times: Finding<number>
  /** How much is needed each time in a year: that of a week times the weeks. */
  readonly quantity: Finding<number>
  /** The unit of the quantity. */
  readonly unit: IngredientUnit
  /**
   * What one unit costs; of hours, lessons and fte by the GPL, what a full post costs. Rounded to the cent where it is
   * of a school year.
   */
  readonly price: Finding<Euro>
  /** The cost in the year, in euros rounded to the cent. */
  readonly amount: Finding<Euro>
  /** How the amount comes about: `20 hours x 2 crebo’s / 1659 x 73186.32`; absent where it is not known. */
  readonly arithmetic?: string
  /** Who pays. */
  readonly payer: Party
  /** Who receives. */
  readonly receiver: Party
  /** How it is borne. */
  readonly form: PaymentForm
}

/**
 * What one party bears.
 *
 * @category Costs
 */
export interface BorneCost {
  /** What it pays, in euros. */
  readonly cash: Finding<Euro>
  /** What it bears in all: paid, absorbed and in free time. */
  readonly economic: Finding<Euro>
}

/**
 * What a group costs in a year. Every sum is unknown as soon as one of its lines is.
 *
 * @category Costs
 */
export interface CostStatement {
  /** The lines that are known, as entries of a ledger. */
  readonly entries: readonly Entry[]
  /** All lines, known or not, in the order of the ingredients. */
  readonly lines: readonly CostLine[]
  /** What is not known. */
  readonly unknown: readonly UnknownCost[]
  /** The sum of the lines that are known, in euros. */
  readonly known: Euro
  /** The sum of all lines: the economic cost. */
  readonly total: Finding<Euro>
  /** The economic cost for each pupil, rounded to the cent. */
  readonly perPupil: Finding<Euro>
  /** What is paid. */
  readonly cash: Finding<Euro>
  /** What is paid for each pupil, rounded to the cent. */
  readonly cashPerPupil: Finding<Euro>
  /** What is paid, absorbed and done in free time together; the same as `total`. */
  readonly economic: Finding<Euro>
  /** What each party bears. */
  readonly byPayer: Readonly<Partial<Record<Party, BorneCost>>>
  /** The number of pupils. */
  readonly pupils: number
  /** The number of classes; 0 for pupils in the lessons of other classes. */
  readonly classes: number
  /** What is counted and what is not. */
  readonly scope: CostScope
  /** What is taken as given. */
  readonly assumptions: readonly CostAssumption[]
}
