import type { appraisals as Appraisals } from '../../../src/models/index.js'
import type { Entry } from '../../../src/ledger/entry.js'

/**
 * A pathway that can be done by hand. Of 100 pupils in leerjaar 4 of bb half get the diploma.
 *
 * - of the 50 without it half go to mbo-1 and are vsv'er a year later; the other 25 are vsv'er at once
 * - of the 50 with it 40 enter mbo-2, and 10 are vsv'er at once
 * - of the 40 in mbo-2 all leave after a year, 30 with the diploma and 10 without
 *
 * So there are 35 vsv'ers at the end of the first year, 35 at the end of the second, and 30 startkwalificaties then.
 * With the diploma for a share d of them, 100 x (1 - 0.6 d) are vsv'er and 100 x 0.6 d have a startkwalificatie.
 */
export const parameters = {
  'leerjaar-3-to-4': 1,
  'leerjaar-4-to-diploma': 0.5,
  'bb-to-mbo-1': 0.25,
  'bb-to-mbo-2': 0.4,
  'bb-to-out': 0.35,
  'mbo-1-to-mbo-1': 0,
  'mbo-1-to-mbo-2': 0,
  'mbo-1-to-out': 1,
  'vsv-mbo-1': 1,
  'mbo-2-result': 0.75,
  'vsv-mbo-2': 0.25,
} as const

const source = { document: 'A made-up budget' }

export const entry = (code: string, eur: string, given: Partial<Entry> = {}): Entry => ({
  code,
  what: code,
  amount: { eur },
  payer: 'school',
  receiver: 'staff',
  form: 'cash',
  nature: 'real',
  period: '2014',
  evidence: { source, grade: 'computed' },
  ...given,
})

export const subsidy = (eur: string): Entry => entry('subsidy', eur, { payer: 'rijk', receiver: 'school', nature: 'transfer' })

export const statement = (...entries: readonly Entry[]) => ({ entries, unknown: [] })

export const assumed = <Value>(value: Value) => ({ value, evidence: 'assumption' }) as const

/**
 * The class takes 100,000 where regular bb takes 60,000, and has a subsidy of 30,000, all in the first year. Each vsv'er less
 * saves 1,000 of benefits in the year after, and 500 in the next.
 */
export const options: Appraisals.TrajectOptions = {
  traject: 'vm2',
  pupils: 100,
  leerjaar: 4,
  parameters,
  prevents: { 'no-bb-diploma': 1, 'not-admitted': 0, 'no-mbo-2-diploma': 0 },
  budget: {
    traject: [[statement(entry('teachers', '100000'), subsidy('30000'))]],
    regular: [[statement(entry('teachers', '60000'))]],
    priceLevel: 2014,
  },
  worth: { of: 'prevented-vsv', persistence: assumed([1, 0.5]), parts: [{ kind: 'benefits', amount: assumed(1000) }] },
  on: '2021-10-01',
  rate: 0.25,
  years: 10,
  breakEvenBy: ['no-bb-diploma'],
}

export const none = { 'no-bb-diploma': 0, 'not-admitted': 0, 'no-mbo-2-diploma': 0 } as const

export function without<Given extends object, Key extends keyof Given>(given: Given, ...keys: readonly Key[]): Omit<Given, Key> {
  return Object.fromEntries(Object.entries(given).filter(([key]) => !keys.includes(key as Key))) as Omit<Given, Key>
}
