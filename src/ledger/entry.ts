import type { Euro } from '../core/euro.js'
import type { Evidence } from '../core/evidence.js'
import type { Party } from './party.js'

/**
 * How an amount is borne.
 *
 * - `cash`: somebody pays it
 * - `absorbed`: paid already for something else: hours inside the normjaartaak, larger other classes
 * - `volunteer`: nobody pays it: hours in free time
 *
 * @category Entries
 */
export type PaymentForm = 'cash' | 'absorbed' | 'volunteer'

/**
 * What an amount means for society as a whole: a `transfer` moves money from one party to another, a `real` cost uses
 * up time or goods.
 *
 * @category Entries
 */
export type EntryNature = 'transfer' | 'real'

/**
 * One line of a statement: who pays what to whom, and why.
 *
 * @category Entries
 */
export interface Entry {
  /** What it is, as a code: `teachers`, `lwoo-support`. */
  readonly code: string
  /** What it is, in a few words. */
  readonly what: string
  /** The amount in euros of the period, exact; below zero for a saving. */
  readonly amount: Euro
  /** Who pays. */
  readonly payer: Party
  /** Who receives. */
  readonly receiver: Party
  /** How it is borne. */
  readonly form: PaymentForm
  /** Whether it moves money or uses something up. */
  readonly nature: EntryNature
  /** The period: a calendar year `2014`, or a school year `2013-2014`. */
  readonly period: string
  /** How the amount came about: `27.577 posts x 73,186.32`; absent where it is given as it stands. */
  readonly arithmetic?: string
  /** What supports it. */
  readonly evidence: Evidence
}
