import {
  codeProblems,
  euroProblems,
  isRecord,
  listProblems,
  recordProblems,
  throwFieldProblems,
  type FieldProblem,
} from '../core/fields.js'
import { step } from '../core/problems.js'
import { parties } from './party.js'

const fields = ['payer', 'receiver', 'form', 'nature', 'code'] as const

/**
 * Stops where entries are not what their type says: a party that there is not would be left out of a balance.
 *
 * @throws MaatwerkError `invalid-input` with every problem
 * @internal
 */
export function assertEntries(entries: unknown): void {
  throwFieldProblems('a ledger', listProblems(entries ?? null, 'entries', entryProblems))
}

/**
 * Stops where a filter names a field that an entry has not.
 *
 * @throws MaatwerkError `invalid-input`
 * @internal
 */
export function assertFilter(filter: unknown): void {
  throwFieldProblems('a filter of entries', recordProblems(filter, fields, 'filter'))
}

function entryProblems(entry: unknown, path: string): FieldProblem[] {
  const expected = 'an entry with an amount, a payer and a receiver'
  if (!isRecord(entry)) return [{ path, message: 'this is no entry', expected }]
  return [
    ...partyProblems(entry['payer'], step(path, 'payer')),
    ...partyProblems(entry['receiver'], step(path, 'receiver')),
    ...euroProblems(entry['amount'] ?? null, step(path, 'amount')),
  ]
}

function partyProblems(party: unknown, path: string): FieldProblem[] {
  return codeProblems(party ?? null, parties, path)
}
