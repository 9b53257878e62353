import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import type { DatedRule } from '../../src/policy/index.js'
import { classify, meetsNorm, rmcStatus, target } from '../../src/vsv/index.js'
import { normCases, rmcCases, vsvCases } from './cases.js'

/** The day on which the register was written; later acts, changes and texts are not in it then. */
const written = vi.hoisted(() => ({ on: '9999-12-31' }))

const asWritten = vi.hoisted(() => async (original: () => Promise<object>) => {
  const facts = await original()
  const { asWrittenOn } = await import('../policy/generators.js')
  const getters = Object.entries(facts).map(([name, rule]) => {
    return [name, { enumerable: true, get: () => asWrittenOn(rule as DatedRule<unknown>, written.on) }] as const
  })
  return Object.defineProperties({}, Object.fromEntries(getters))
})
vi.mock('../../src/vsv/definition-facts.js', asWritten)
vi.mock('../../src/vsv/rmc-facts.js', asWritten)
vi.mock('../../src/vsv/norm-facts.js', asWritten)
vi.mock('../../src/vsv/target-facts.js', asWritten)

function writtenOn<T>(on: string, work: () => T): T {
  written.on = on
  try {
    return work()
  } finally {
    written.on = '9999-12-31'
  }
}

const anyKnownOn = fc.oneof(
  fc.constantFrom('2010-10-08', '2010-10-09', '2012-03-09', '2012-03-10', '2014-10-15', '2014-10-16', '2025-07-14'),
  fc.integer({ min: 0, max: 6500 }).map((shift) => new Date(Date.UTC(2008, 0, 1 + shift)).toISOString().slice(0, 10)),
)
const runs = { numRuns: 200 }

function sameAsWritten(ask: (knownOn: string) => unknown, knownOn: string): void {
  expect(writtenOn(knownOn, () => ask(knownOn))).toEqual(ask(knownOn))
}

const told = (reasons: readonly { code: string; state: string }[]) => reasons.map(({ code, state }) => [code, state])

describe('nothing known later changes an answer asked with an earlier day of knowledge', { timeout: 60_000 }, () => {
  it('the register of that day is smaller', () => {
    const ask = () => classify({}, { schoolYear: '2012-2013' }).method
    expect([ask(), writtenOn('2012-03-09', ask)]).toEqual(['2012-definition', undefined])
  })

  it('the classification', () => {
    fc.assert(fc.property(fc.constantFrom(...vsvCases), anyKnownOn, ({ facts, reading }, day) => {
      sameAsWritten((knownOn) => {
        const { student, schoolYear, method } = facts
        const { outcome, missing, reasons } = classify(student, { schoolYear, method, knownOn, reading })
        return [outcome, missing, told(reasons)]
      }, day)
    }), runs)
  })

  it('the target group', () => {
    fc.assert(fc.property(fc.constantFrom(...rmcCases), anyKnownOn, ({ facts, on, reading }, day) => {
      sameAsWritten((knownOn) => {
        const { outcome, missing, reasons } = rmcStatus(facts, { on: on!, knownOn, reading })
        return [outcome, missing, told(reasons)]
      }, day)
    }), runs)
  })

  it('the norm', () => {
    fc.assert(fc.property(fc.constantFrom(...normCases), anyKnownOn, ({ facts }, day) => {
      sameAsWritten((knownOn) => {
        const { outcome, missing, reasons, fewerNeeded } = meetsNorm(facts.counts, { schoolYear: facts.schoolYear, knownOn })
        return [outcome, missing, told(reasons), fewerNeeded]
      }, day)
    }), runs)
  })

  it('the target', () => {
    fc.assert(fc.property(anyKnownOn, anyKnownOn, (on, day) => {
      sameAsWritten((knownOn) => {
        const { regulation, cabinet } = target({ on, knownOn })
        return [regulation.value, cabinet.value]
      }, day)
    }), runs)
  })
})
