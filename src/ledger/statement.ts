import { addEuro, subtractEuro, type Euro } from '../core/euro.js'
import { assertEntries, assertFilter } from './check.js'
import type { Entry, EntryNature, PaymentForm } from './entry.js'
import { parties, type Party } from './party.js'

/**
 * Which entries are meant; every condition that is given must hold.
 *
 * @category Statements
 */
export interface EntryFilter {
  /** Who pays. */
  readonly payer?: Party | undefined
  /** Who receives. */
  readonly receiver?: Party | undefined
  /** How it is borne. */
  readonly form?: PaymentForm | undefined
  /** Whether it moves money or uses something up. */
  readonly nature?: EntryNature | undefined
  /** The code of the entry. */
  readonly code?: string | undefined
}

/**
 * The entries that fit a filter, in their order.
 *
 * @param entries - the entries of a statement
 * @param filter - what they must be; all of them where it is empty
 * @returns those that fit
 * @throws MaatwerkError `invalid-input` for what is no entry or no filter
 * @example
 * ```ts
 * import { ledger } from 'maatwerktrajecten'
 *
 * ledger.entriesOf([], { payer: 'rijk' }) // => []
 * ```
 * @category Statements
 */
export function entriesOf(entries: readonly Entry[], filter: EntryFilter): Entry[] {
  assertEntries(entries)
  assertFilter(filter)
  return picked(entries, filter)
}

/** A condition that is left out, or `undefined`, picks nothing out. */
function picked(entries: readonly Entry[], filter: EntryFilter): Entry[] {
  const given = Object.entries(filter) as [keyof EntryFilter, string | undefined][]
  const wanted = given.filter(([, value]) => value !== undefined)
  return entries.filter((entry) => wanted.every(([field, value]) => entry[field] === value))
}

/**
 * The sum of the amounts, to the last decimal.
 *
 * @param entries - the entries
 * @returns the sum in euros; zero for none
 * @throws MaatwerkError `invalid-input` for what is no entry
 * @example
 * ```ts
 * import { ledger } from 'maatwerktrajecten'
 *
 * ledger.totalOf([]) // => { eur: '0' }
 * ```
 * @category Statements
 */
export function totalOf(entries: readonly Entry[]): Euro {
  assertEntries(entries)
  return sumOf(entries)
}

function sumOf(entries: readonly Entry[]): Euro {
  return addEuro(...entries.map(({ amount }) => amount))
}

/**
 * What each party receives less what it pays. Over all parties together that is always zero.
 *
 * @param entries - the entries
 * @returns for each party that pays or receives something, its balance in euros
 * @throws MaatwerkError `invalid-input` for what is no entry, or a party that there is not
 * @example
 * ```ts
 * import { core, ledger } from 'maatwerktrajecten'
 *
 * const evidence = { source: { document: 'an example' }, grade: 'estimate' } as const
 * const books = { code: 'books', what: 'books', form: 'cash', nature: 'transfer', period: '2014', evidence } as const
 * ledger.balanceOf([{ ...books, amount: core.euro('298.56'), payer: 'rijk', receiver: 'school' }])
 * // => { rijk: { eur: '-298.56' }, school: { eur: '298.56' } }
 * ```
 * @category Statements
 */
export function balanceOf(entries: readonly Entry[]): Partial<Record<Party, Euro>> {
  assertEntries(entries)
  const involved = parties.filter((party) => {
    return entries.some(({ payer, receiver }) => party === payer || party === receiver)
  })
  return Object.fromEntries(
    involved.map((party) => {
      const received = sumOf(picked(entries, { receiver: party }))
      return [party, subtractEuro(received, sumOf(picked(entries, { payer: party })))]
    }),
  )
}
