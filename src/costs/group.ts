import type { Source } from '../core/evidence.js'
import type { SchoolYear } from '../core/school-year.js'
import type { Party } from '../ledger/party.js'
import type { RuleContext } from '../policy/reading.js'
import type { HoursNorm, LessonsNorm, SchoolTypeGroup } from '../prices/gpl.js'
import type { Ingredient, UnitPrice } from './ingredient.js'

/**
 * How a traject is given, whatever the number of pupils: what it takes, and the year and the school by which work is
 * priced.
 *
 * @category Ingredients
 */
export interface CostPlan {
  /** The traject, in words of your own. */
  readonly traject?: string | undefined
  /** The calendar year of whose prices the costs are; this or the school year is given. */
  readonly year?: number | undefined
  /**
   * The school year, `2013-2014`, in place of a calendar year. Work is priced by five twelfths of the GPL of the year
   * in which it starts and seven of the next, as the months from August fall.
   */
  readonly schoolYear?: SchoolYear | undefined
  /** The group of school types (`schoolsoortgroep`) by whose GPL work is priced. */
  readonly schoolTypeGroup: SchoolTypeGroup
  /**
   * In classes of their own, or `embedded`: one or two pupils who take the lessons of other classes. Classes when left
   * out.
   */
  readonly organisedIn?: 'classes' | 'embedded' | undefined
  /** The most pupils in a class; one class for everybody when left out. */
  readonly classSize?: number | undefined
  /** The number of mbo programmes (crebo's) that the pupils take part in. */
  readonly crebos?: number | undefined
  /** What the traject takes. */
  readonly ingredients: readonly Ingredient[]
  /** Codes of what it takes as well and is not counted. */
  readonly notCounted?: readonly string[] | undefined
  /** The parties whose costs are counted; of all of them when left out. */
  readonly payers?: readonly Party[] | undefined
}

/**
 * A group of pupils in a traject, in one year.
 *
 * @category Ingredients
 */
export interface CostGroup extends CostPlan {
  /** The number of pupils. */
  readonly pupils: number
  /** How many of them have lwoo; none when left out. */
  readonly lwoo?: number | undefined
}

/**
 * A quantity that the caller gives in place of the one of an ingredient.
 *
 * @category Ingredients
 */
export interface GivenQuantity {
  /** The quantity, 0 or more, in the unit of the ingredient. */
  readonly value: number
  /** Where it comes from. */
  readonly source: Source
}

/**
 * A rate by which something with a life of years is spread as an annuity.
 *
 * @category Ingredients
 */
export interface AnnuityRate {
  /** The rate a year, 0 or more: 0.03 for 3 %. */
  readonly rate: number
  /** Where it comes from. */
  readonly source: Source
}

/**
 * How costs are looked at: the day of knowledge, and what the caller fills in.
 *
 * @category Ingredients
 */
export interface CostContext extends RuleContext {
  /** The lessons of a full post: without it lessons cannot be priced by the GPL, as no rule on them was read. */
  readonly lessonsNorm?: LessonsNorm | undefined
  /** Other hours of a full post than the normjaartaak of 1,659. */
  readonly hoursNorm?: HoursNorm | undefined
  /** Prices of one unit in place of those of ingredients, by code. */
  readonly prices?: Readonly<Record<string, UnitPrice>> | undefined
  /** Quantities in place of those of ingredients, by code. */
  readonly quantities?: Readonly<Record<string, GivenQuantity>> | undefined
  /** The index by which a price of another year is taken to that of the group; without it such a price is not used. */
  readonly priceIndex?: 'cpi' | 'gpl' | undefined
  /** Spreads what has a life of years as an annuity; evenly when left out. */
  readonly annuity?: AnnuityRate | undefined
}
