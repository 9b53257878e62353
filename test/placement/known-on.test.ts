import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { bridgingPlan, checkLeerwerktrajectHours, checkTimetable } from '../../src/placement/index.js'
import type { DatedRule } from '../../src/policy/index.js'
import { bridgingCases, personOf, planCases, timetableCases, timetableOf } from './cases.js'

/** The day on which the register was written; later acts, changes and texts are not in it then. */
const written = vi.hoisted(() => ({ on: '9999-12-31' }))

const asWritten = vi.hoisted(() => async (facts: object) => {
  const { asWrittenOn } = await import('../policy/generators.js')
  const rules = Object.entries(facts).map(([name, rule]) => {
    return [name, { enumerable: true, get: () => asWrittenOn(rule as DatedRule<unknown>, written.on) }] as const
  })
  return Object.defineProperties({}, Object.fromEntries(rules))
})

vi.mock(import('../../src/placement/facts.js'), async (original) => asWritten(await original()))
vi.mock(import('../../src/trajectories/facts.js'), async (original) => asWritten(await original()))

function sameAsWritten(ask: (knownOn: string) => unknown, knownOn: string): void {
  const now = ask(knownOn)
  written.on = knownOn
  try {
    expect(ask(knownOn)).toEqual(now)
  } finally {
    written.on = '9999-12-31'
  }
}

const anyKnownOn = fc.oneof(
  fc.constantFrom('2003-06-25', '2003-06-26', '2007-05-26', '2007-05-27', '2013-08-19', '2020-12-31', '2026-01-01'),
  fc.integer({ min: 0, max: 8766 }).map((shift) => new Date(Date.UTC(2002, 0, 1 + shift)).toISOString().slice(0, 10)),
)
const runs = { numRuns: 150 }

// Every question is asked twice, on a machine that may be busy.
vi.setConfig({ testTimeout: 30_000 })
const states = (reasons: readonly { readonly code: string; readonly state: string }[]) =>
  reasons.map(({ code, state }) => [code, state])

describe('nothing known later changes an answer asked with an earlier day of knowledge', () => {
  it('a timetable', () => {
    fc.assert(fc.property(fc.constantFrom(...timetableCases), anyKnownOn, (row, day) => {
      sameAsWritten((knownOn) => {
        const context = { ...row.context, knownOn }
        const { outcome, reasons, missing, breaches, notes } = checkTimetable(timetableOf(row), personOf(row), context)
        return [outcome, states(reasons), missing, breaches, notes]
      }, day)
    }), runs)
  })

  it('a plan for a leerwerktraject', () => {
    fc.assert(fc.property(fc.constantFrom(...planCases), anyKnownOn, ({ plan, on }, day) => {
      sameAsWritten((knownOn) => {
        const { outcome, reasons, missing } = checkLeerwerktrajectHours(plan, { on, knownOn })
        return [outcome, states(reasons), missing]
      }, day)
    }), runs)
  })

  it('a bridging plan', () => {
    fc.assert(fc.property(fc.constantFrom(...bridgingCases), anyKnownOn, ({ person, on }, day) => {
      sameAsWritten((knownOn) => {
        const { outcome, reasons, missing, fullPlacementFrom } = bridgingPlan(person, { on, knownOn })
        return [outcome, states(reasons), missing, fullPlacementFrom]
      }, day)
    }), runs)
  })
})
