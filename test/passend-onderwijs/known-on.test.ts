import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { vulnerableYouthRule } from '../../src/passend-onderwijs/facts.js'
import { indication, mayRefuse } from '../../src/passend-onderwijs/index.js'
import type { DatedRule } from '../../src/policy/index.js'
import { indicationCases, refusalCases } from './cases.js'

/** The day on which the register was written; later acts, changes and texts are not in it then. */
const written = vi.hoisted(() => ({ on: '9999-12-31' }))

vi.mock(import('../../src/passend-onderwijs/facts.js'), async (original) => {
  const facts = await original()
  const { asWrittenOn } = await import('../policy/generators.js')
  const asWritten = Object.entries(facts).map(([name, rule]) => {
    return [name, { enumerable: true, get: () => asWrittenOn(rule as DatedRule<unknown>, written.on) }] as const
  })
  return Object.defineProperties({}, Object.fromEntries(asWritten))
})

function writtenOn<T>(on: string, work: () => T): T {
  written.on = on
  try {
    return work()
  } finally {
    written.on = '9999-12-31'
  }
}

const anyKnownOn = fc.oneof(
  fc.constantFrom('2008-07-31', '2008-08-01', '2014-06-03', '2014-06-04', '2015-08-31', '2015-09-01', '2024-08-01'),
  fc.integer({ min: 0, max: 6500 }).map((shift) => new Date(Date.UTC(2008, 0, 1 + shift)).toISOString().slice(0, 10)),
)
const runs = { numRuns: 120 }

function sameAsWritten(ask: (knownOn: string) => unknown, knownOn: string): void {
  expect(writtenOn(knownOn, () => ask(knownOn))).toEqual(ask(knownOn))
}

describe('nothing known later changes an answer asked with an earlier day of knowledge', () => {
  it('the register of that day is smaller', () => {
    const ask = () => vulnerableYouthRule.effects.length
    expect([ask(), writtenOn('2014-05-31', ask)]).toEqual([1, 0])
  })

  it('an indication', () => {
    fc.assert(fc.property(fc.constantFrom(...indicationCases), anyKnownOn, ({ facts, on }, day) => {
      sameAsWritten((knownOn) => {
        const { outcome, reasons, missing, decidedBy } = indication(facts, { on: on!, knownOn })
        return [outcome, missing, decidedBy, reasons.map(({ code, state }) => [code, state])]
      }, day)
    }), runs)
  })

  it('a refusal', () => {
    fc.assert(fc.property(fc.constantFrom(...refusalCases), anyKnownOn, ({ facts, on }, day) => {
      sameAsWritten((knownOn) => {
        const { outcome, reasons, missing } = mayRefuse(facts, { on: on!, knownOn })
        return [outcome, missing, reasons.map(({ code, state }) => [code, state])]
      }, day)
    }), runs)
  })
})
