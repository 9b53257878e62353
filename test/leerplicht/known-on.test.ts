import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import {
  duty,
  endOfKwalificatieplicht,
  endOfLeerplicht,
  hasStartkwalificatie,
  vervangendeLeerplicht,
} from '../../src/leerplicht/index.js'
import type { DatedRule } from '../../src/policy/index.js'
import { dutyCases, endCases, kwalificatieplichtCases, startkwalificatieCases, vervangendeCases } from './cases.js'

/** The day on which the register was written; later acts, changes and texts are not in it then. */
const written = vi.hoisted(() => ({ on: '9999-12-31' }))

vi.mock(import('../../src/leerplicht/facts.js'), async (original) => {
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
  fc.constantFrom('2007-05-23', '2007-05-24', '2010-07-31', '2010-08-01', '2014-01-05', '2014-01-06', '2014-04-25'),
  fc.integer({ min: 0, max: 7300 }).map((shift) => new Date(Date.UTC(2006, 0, 1 + shift)).toISOString().slice(0, 10)),
)
const runs = { numRuns: 120 }

/** Milliseconds: on a busy machine the default is too short for some hundred questions. */
const slow = 60_000

function sameAsWritten(ask: (knownOn: string) => unknown, knownOn: string): void {
  expect(writtenOn(knownOn, () => ask(knownOn))).toEqual(ask(knownOn))
}

describe('nothing known later changes an answer asked with an earlier day of knowledge', () => {
  it('the register of that day is smaller', () => {
    const ask = () => duty({ bornOn: '1997-03-01', diplomas: [] }, { on: '2014-09-01' }).outcome
    expect([ask(), writtenOn('2007-05-23', ask)]).toEqual(['kwalificatieplicht', 'undetermined'])
  })

  it('the startkwalificatie', () => {
    fc.assert(fc.property(fc.constantFrom(...startkwalificatieCases), anyKnownOn, ({ facts, on, reading }, day) => {
      sameAsWritten((knownOn) => hasStartkwalificatie(facts, { on: on!, knownOn, reading }).outcome, day)
    }), runs)
  }, slow)

  it('the duty', () => {
    fc.assert(fc.property(fc.constantFrom(...dutyCases), anyKnownOn, ({ facts, on, reading }, day) => {
      sameAsWritten((knownOn) => {
        const { outcome, reasons, missing } = duty(facts, { on: on!, knownOn, reading })
        return [outcome, missing, reasons.map(({ code, state }) => [code, state])]
      }, day)
    }), runs)
  }, slow)

  it('the ends', () => {
    fc.assert(fc.property(fc.constantFrom(...endCases), anyKnownOn, ({ facts, on, reading }, day) => {
      sameAsWritten((knownOn) => {
        const { until, open, missing } = endOfLeerplicht(facts, { on, knownOn, reading })
        return [until, open, missing]
      }, day)
    }), runs)
    fc.assert(fc.property(fc.constantFrom(...kwalificatieplichtCases), anyKnownOn, ({ facts, on }, day) => {
      sameAsWritten((knownOn) => {
        const { until, none, missing } = endOfKwalificatieplicht(facts, { on, knownOn })
        return [until, none, missing]
      }, day)
    }), runs)
  }, slow)

  it('vervangende leerplicht', () => {
    fc.assert(fc.property(fc.constantFrom(...vervangendeCases), anyKnownOn, ({ facts, on }, day) => {
      sameAsWritten((knownOn) => {
        const { at3a, at3b } = vervangendeLeerplicht(facts, { on, knownOn })
        return [at3a, at3b].map(({ outcome, missing }) => [outcome, missing])
      }, day)
    }), runs)
  }, slow)
})
