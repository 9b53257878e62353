/**
 * Who pays what to whom: the entries that funding, costs and appraisals are made of, and their sums.
 *
 * - {@link totalOf} adds up, {@link balanceOf} gives each party what it receives less what it pays, {@link entriesOf}
 *   picks.
 *
 * @module ledger
 */
export type { Entry, EntryNature, PaymentForm } from './entry.js'
export type { Party } from './party.js'
export { balanceOf, entriesOf, totalOf } from './statement.js'
export type { EntryFilter } from './statement.js'
