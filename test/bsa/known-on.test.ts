import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { afterNegativeAdvice, mayEndEnrolment, window } from '../../src/bsa/index.js'
import type { DatedRule } from '../../src/policy/index.js'
import { adviceCases, afterCases, contextOf, windowCases } from './cases.js'

/** The day on which the register was written; later acts, changes and texts are not in it then. */
const written = vi.hoisted(() => ({ on: '9999-12-31' }))

const asWritten = vi.hoisted(() => async (facts: object) => {
  const { asWrittenOn } = await import('../policy/generators.js')
  const rules = Object.entries(facts).map(([name, rule]) => {
    return [name, { enumerable: true, get: () => asWrittenOn(rule as DatedRule<unknown>, written.on) }] as const
  })
  return Object.defineProperties({}, Object.fromEntries(rules))
})

vi.mock(import('../../src/bsa/facts.js'), async (original) => asWritten(await original()))
vi.mock(import('../../src/programmes/lengths.js'), async (original) => asWritten(await original()))
vi.mock(import('../../src/admission/refusal.js'), async (original) => asWritten(await original()))

function writtenOn<T>(on: string, work: () => T): T {
  written.on = on
  try {
    return work()
  } finally {
    written.on = '9999-12-31'
  }
}

const anyKnownOn = fc.oneof(
  fc.constantFrom('2013-06-25', '2013-06-26', '2016-10-04', '2016-10-05', '2017-07-31', '2017-08-01', '2023-08-01'),
  fc.integer({ min: 0, max: 5114 }).map((shift) => new Date(Date.UTC(2012, 0, 1 + shift)).toISOString().slice(0, 10)),
)
const runs = { numRuns: 200 }

// Every question is asked twice, on a machine that may be busy.
vi.setConfig({ testTimeout: 30_000 })

function sameAsWritten(ask: (knownOn: string) => unknown, knownOn: string): void {
  expect(writtenOn(knownOn, () => ask(knownOn))).toEqual(ask(knownOn))
}

describe('nothing known later changes an answer asked with an earlier day of knowledge', () => {
  it('the register of that day is smaller', () => {
    const ask = () => window({ startedOn: '2019-09-01', programme: 'mbo-3' }).none
    expect([ask(), writtenOn('2016-10-05', ask)]).toEqual([undefined, 'no-study-advice'])
  })

  it('the window', () => {
    fc.assert(fc.property(fc.constantFrom(...windowCases), anyKnownOn, (row, day) => {
      sameAsWritten((knownOn) => {
        const { period, none, missing, regime } = window(row.enrolment, { ...contextOf(row), knownOn })
        return [period, none, missing, regime.outcome, regime.foreseen]
      }, day)
    }), runs)
  })

  it('whether the enrolment may end', () => {
    fc.assert(fc.property(fc.constantFrom(...adviceCases), anyKnownOn, (row, day) => {
      sameAsWritten((knownOn) => {
        const { outcome, reasons, missing } = mayEndEnrolment(row.advice, { ...contextOf(row), knownOn })
        return [outcome, missing, reasons.map(({ code, state }) => [code, state])]
      }, day)
    }), runs)
  })

  it('what follows', () => {
    fc.assert(fc.property(fc.constantFrom(...afterCases), anyKnownOn, (row, day) => {
      sameAsWritten((knownOn) => {
        const { consequences, missing } = afterNegativeAdvice(row.ended, { ...contextOf(row), knownOn })
        return [missing, consequences.map(({ code, state, period, rule }) => [code, state, period, rule])]
      }, day)
    }), runs)
  })
})
