import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addEuro, euro } from '../../src/core/index.js'
import { balanceOf, entriesOf, totalOf, type Entry } from '../../src/ledger/index.js'
import { parties } from '../../src/ledger/party.js'

const entry = fc.record({
  code: fc.constantFrom('teachers', 'books'),
  what: fc.constant('what'),
  amount: fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }).map((cents) => euro(cents / 100)),
  payer: fc.constantFrom(...parties),
  receiver: fc.constantFrom(...parties),
  form: fc.constantFrom('cash', 'absorbed', 'volunteer'),
  nature: fc.constantFrom('transfer', 'real'),
  period: fc.constant('2014'),
  evidence: fc.constant({ source: { document: 'test' }, grade: 'estimate' } as const),
}) as fc.Arbitrary<Entry>
const entries = fc.array(entry, { maxLength: 12 })

describe('a statement', () => {
  it('balances: over all parties together nothing is left', () => {
    fc.assert(fc.property(entries, (list) => {
      expect(addEuro(...Object.values(balanceOf(list)))).toEqual({ eur: '0' })
    }))
  })

  it('has a total that the parts of any division add up to', () => {
    fc.assert(fc.property(entries, (list) => {
      const parts = (['cash', 'absorbed', 'volunteer'] as const).map((form) => totalOf(entriesOf(list, { form })))
      expect(addEuro(...parts)).toEqual(totalOf(list))
    }))
  })

  it('names only who pays or receives, and keeps the order', () => {
    fc.assert(fc.property(entries, (list) => {
      const named = new Set(list.flatMap(({ payer, receiver }) => [payer, receiver]))
      expect(Object.keys(balanceOf(list)).sort()).toEqual([...named].sort())
      expect(entriesOf(list, {})).toEqual(list)
    }))
  })
})
