import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addEuro, euro } from '../../src/core/index.js'
import { balanceOf, entriesOf, totalOf, type Entry } from '../../src/ledger/index.js'
import { parties } from '../../src/ledger/party.js'
import { deepFreeze } from '../support/deep-freeze.js'
import { errorOf } from '../support/error-of.js'

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

const evidence = { source: { document: 'an example' }, grade: 'estimate' } as const
const line = (code: string, amount: string, payer: Entry['payer'], receiver: Entry['receiver'], form: Entry['form']): Entry => {
  return { code, what: code, amount: euro(amount), payer, receiver, form, nature: 'transfer', period: '2014', evidence }
}

/** A teacher of 100 euros, 30 of them absorbed, paid out of 80 of government and 15 of the gemeente. */
const budget: readonly Entry[] = [
  line('funding', '80', 'rijk', 'school', 'cash'),
  line('grant', '15', 'gemeente', 'school', 'cash'),
  line('teacher', '70', 'school', 'staff', 'cash'),
  line('teacher', '30', 'school', 'staff', 'absorbed'),
  line('saving', '-5', 'school', 'supplier', 'cash'),
]

describe('a small budget', () => {
  it('has these sums', () => {
    expect(totalOf(budget)).toEqual({ eur: '190' })
    expect(totalOf(entriesOf(budget, { payer: 'school' }))).toEqual({ eur: '95' })
    expect(totalOf(entriesOf(budget, { payer: 'school', form: 'cash' }))).toEqual({ eur: '65' })
    expect(entriesOf(budget, { code: 'teacher' }).map(({ form }) => form)).toEqual(['cash', 'absorbed'])
    expect(entriesOf(budget, { payer: undefined, receiver: 'staff' })).toHaveLength(2)
  })

  it('has these balances: a saving of the school is less for the supplier', () => {
    expect(balanceOf(deepFreeze(budget))).toEqual({
      rijk: { eur: '-80' },
      gemeente: { eur: '-15' },
      school: { eur: '0' },
      staff: { eur: '100' },
      supplier: { eur: '-5' },
    })
  })
})

describe('what is no ledger', () => {
  const paths = (work: () => unknown) => errorOf(work).problems.map(({ path }) => path)
  const wrong = [{ ...budget[0], payer: 'toString', amount: { eur: 'x' } }, null, { ...budget[1], receiver: undefined }] as never

  it('stops with every problem, since a party that there is not would be left out of a balance', () => {
    const expected = ['entries[0].payer', 'entries[0].amount', 'entries[1]', 'entries[2].receiver']
    expect(paths(() => balanceOf(wrong))).toEqual(expected)
    expect(paths(() => totalOf(wrong))).toEqual(expected)
    expect(paths(() => entriesOf(wrong, {}))).toEqual(expected)
    expect(errorOf(() => balanceOf(wrong)).message).not.toContain('toString')
  })

  it('stops at no list, and at a filter of something else', () => {
    expect(paths(() => totalOf(undefined as never))).toEqual(['entries'])
    expect(paths(() => entriesOf(budget, null as never))).toEqual(['filter'])
    expect(paths(() => entriesOf(budget, { payor: 'rijk' } as never))).toEqual(['filter.payor'])
  })
})
