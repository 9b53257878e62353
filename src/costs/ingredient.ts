import type { Euro } from '../core/euro.js'
import type { EvidenceGrade, Source } from '../core/evidence.js'
import type { SchoolYear } from '../core/school-year.js'
import type { PaymentForm } from '../ledger/entry.js'
import type { Party } from '../ledger/party.js'
import type { GplRole } from '../prices/gpl.js'

/**
 * In what an ingredient is counted: hours of work, full posts (fte), lessons, or pieces: books, trips, rooms, exams.
 *
 * @category Ingredients
 */
export type IngredientUnit = 'hour' | 'fte' | 'lesson' | 'piece'

/**
 * How many times an ingredient is needed.
 *
 * - `per-pupil`, `per-class`, `per-crebo`: once for each of them
 * - `per-group`: once a year, however large the group is
 * - `once`: once for years to come; with a life in years it is spread over them
 *
 * What each pupil, class or crebo has for years, such as a laptop for four, has a life in years too.
 *
 * @category Ingredients
 */
export type IngredientBasis = 'per-pupil' | 'per-class' | 'per-crebo' | 'per-group' | 'once'

/**
 * Something that is not known, such as a number of hours that nobody wrote down.
 *
 * @category Ingredients
 */
export interface NotKnown {
  /** Why it is not known, in one sentence. */
  readonly unknown: string
}

/**
 * The price of work by the landelijke gemiddelde personeelslast (GPL) of the year and the group of school types.
 *
 * @category Ingredients
 */
export interface GplPrice {
  /** Whose GPL. */
  readonly gpl: GplRole
}

/**
 * A price of one unit that the caller gives.
 *
 * @category Ingredients
 */
export interface UnitPrice {
  /** What one unit costs, in euros. */
  readonly each: Euro
  /** The calendar year of whose prices it is, or the school year. */
  readonly priceLevel: number | SchoolYear
  /** Where it comes from. */
  readonly source: Source
}

/**
 * What one unit of an ingredient costs: by the GPL, as given, or not known.
 *
 * @category Ingredients
 */
export type IngredientPrice = GplPrice | UnitPrice | NotKnown

/**
 * Something that a traject takes: work, a room, books, an exam. The method of ingredients lists all of them, also those
 * that nobody sends a bill for, and prices each.
 *
 * @category Ingredients
 */
export interface Ingredient {
  /** A code of your own, different for each ingredient of a group: `placement-guidance`. */
  readonly code: string
  /** What it is, in a few words. */
  readonly what: string
  /** How much of the unit, 0 or more: in a year, or in a week where `weeks` is given. */
  readonly quantity: number | NotKnown
  /** The unit of the quantity. Hours are hours of the normjaartaak, not lessons. */
  readonly unit: IngredientUnit
  /** How many times it is needed. */
  readonly basis: IngredientBasis
  /** The number of weeks in the year, where the quantity is that of a week. */
  readonly weeks?: number | undefined
  /**
   * The years over which it is spread, with `once`, and for what each pupil, class or crebo has for years: a laptop.
   * With `once` all of it falls in the year when left out.
   */
  readonly lifeYears?: number | undefined
  /** What one unit costs. */
  readonly price: IngredientPrice
  /** Who pays; for work in free time, who does it. */
  readonly payer: Party
  /** Who receives. */
  readonly receiver: Party
  /** Paid (`cash`), in hours or rooms that are paid already (`absorbed`), or in free time (`volunteer`). */
  readonly form: PaymentForm
  /** Where the quantity comes from. */
  readonly source: Source
  /** How the quantity came to you; an estimate when left out. */
  readonly grade?: EvidenceGrade | undefined
}
