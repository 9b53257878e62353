import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { addDays } from '../../src/core/calendar.js'
import type { DatedRule } from '../../src/policy/index.js'
import { checkHours, entreeProfiles, hoursNorm, lengthOf, type ProgrammeLevel } from '../../src/programmes/index.js'
import { hoursCases } from './cases.js'

/** The day on which the register was written; later acts, changes and texts are not in it then. */
const written = vi.hoisted(() => ({ on: '9999-12-31' }))

const asWritten = vi.hoisted(() => async (facts: object) => {
  const { asWrittenOn } = await import('../policy/generators.js')
  const rules = Object.entries(facts).map(([name, rule]) => {
    return [name, { enumerable: true, get: () => asWrittenOn(rule as DatedRule<unknown>, written.on) }] as const
  })
  return Object.defineProperties({}, Object.fromEntries(rules))
})

vi.mock(import('../../src/programmes/hours-facts.js'), async (original) => asWritten(await original()))
vi.mock(import('../../src/programmes/entree-facts.js'), async (original) => asWritten(await original()))
vi.mock(import('../../src/programmes/lengths.js'), async (original) => asWritten(await original()))

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
  fc.constantFrom('2010-08-01', '2013-06-25', '2013-06-26', '2014-09-03', '2015-11-03', '2024-12-12'),
  fc.integer({ min: 0, max: 5800 }).map((shift) => addDays('2010-01-01', shift)),
)
const anyOn = fc.integer({ min: 0, max: 6200 }).map((shift) => addDays('2009-06-01', shift))
const levels: readonly ProgrammeLevel[] = ['entree', 'mbo-2', 'mbo-3', 'mbo-4']

describe('nothing known later changes an answer asked with an earlier day of knowledge', () => {
  it('planned hours', () => {
    fc.assert(
      fc.property(fc.constantFrom(...hoursCases), anyKnownOn, ({ facts, on }, day) => {
        sameAsWritten((knownOn) => {
          const { outcome, missing, reasons } = checkHours(facts, { on: on!, knownOn })
          return [outcome, missing, reasons.map(({ code, state }) => [code, state])]
        }, day)
      }),
      { numRuns: 400 },
    )
  })

  it('norms, lengths and profiles', () => {
    fc.assert(
      fc.property(fc.constantFrom(...levels), fc.constantFrom('bol', 'bbl'), anyOn, anyKnownOn, (level, leerweg, on, day) => {
        sameAsWritten((knownOn) => {
          const { dossiers, exitProfiles } = entreeProfiles({ on, knownOn })
          const norm = hoursNorm({ level, leerweg }, { on, knownOn })
          return [norm.value, lengthOf(level, { on, knownOn }).value, dossiers.value, exitProfiles.value]
        }, day)
      }),
      { numRuns: 400 },
    )
  })
})
