import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import {
  passEntree,
  passLeerwerktraject,
  passNederlandsAndRekenen,
  passVmbo,
  referenceLevel,
  spread,
  type ExamContext,
  type ExamVerdict,
} from '../../src/exams/index.js'
import type { Verdict } from '../../src/core/index.js'
import type { DatedRule } from '../../src/policy/index.js'
import { entreeCases, leerwerktrajectCases, mboCases, spreadCases, vmboCases, type ExamCase } from './cases.js'

/** The day on which the register was written; later acts, changes and texts are not in it then. */
const written = vi.hoisted(() => ({ on: '9999-12-31' }))

vi.mock(import('../../src/exams/facts.js'), async (original) => {
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
  fc.constantFrom('2012-04-22', '2012-04-23', '2013-07-31', '2013-08-01', '2014-04-08', '2015-11-10', '2015-11-11'),
  fc.constantFrom('2015-11-24', '2015-11-25', '2020-12-30', '2020-12-31'),
  fc.integer({ min: 0, max: 5800 }).map((shift) => new Date(Date.UTC(2010, 0, 1 + shift)).toISOString().slice(0, 10)),
)
const runs = { numRuns: 300 }

type Told = Verdict<string> & Partial<Pick<ExamVerdict, 'judgedBy'>>

function sameAsWritten(ask: (knownOn: string) => Told, knownOn: string): void {
  const told = () => {
    const { outcome, reasons, missing, judgedBy } = ask(knownOn)
    return [outcome, missing, reasons.map(({ code, state }) => [code, state]), judgedBy]
  }
  expect(writtenOn(knownOn, told)).toEqual(told())
}

const contextOf = ({ examYear, on, reading, afterLastText }: ExamCase<unknown, string>, knownOn: string): ExamContext => {
  return { examYear, on, reading, afterLastText, knownOn }
}

describe('nothing known later changes an answer asked with an earlier day of knowledge', () => {
  it('the register of that day is smaller', () => {
    const { facts } = vmboCases.find(({ notMet = [] }) => notMet.includes('nederlands-and-rekentoets'))!
    const ask = () => passVmbo(facts, { examYear: 2016, on: '2015-11-24' }).outcome
    expect([ask(), writtenOn('2015-11-10', ask)]).toEqual(['passed', 'failed'])
  })

  it('the vmbo', () => {
    fc.assert(fc.property(fc.constantFrom(...vmboCases), anyKnownOn, (row, day) => {
      sameAsWritten((knownOn) => passVmbo(row.facts, contextOf(row, knownOn)), day)
    }), runs)
  })

  it('the leerwerktraject', () => {
    fc.assert(fc.property(fc.constantFrom(...leerwerktrajectCases), anyKnownOn, (row, day) => {
      sameAsWritten((knownOn) => passLeerwerktraject(row.facts, contextOf(row, knownOn)), day)
    }), runs)
  })

  it('the mbo', () => {
    fc.assert(fc.property(fc.constantFrom(...mboCases), anyKnownOn, (row, day) => {
      sameAsWritten((knownOn) => passNederlandsAndRekenen(row.facts, contextOf(row, knownOn)), day)
    }), runs)
  })

  it('the entreeopleiding', () => {
    fc.assert(fc.property(fc.constantFrom(...entreeCases), anyKnownOn, (row, day) => {
      sameAsWritten((knownOn) => passEntree(row.facts, contextOf(row, knownOn)), day)
    }), runs)
  })

  it('the years of the exams, and the levels', () => {
    fc.assert(fc.property(fc.constantFrom(...spreadCases), anyKnownOn, ({ facts, on, reading }, day) => {
      sameAsWritten((knownOn) => spread(facts, { on: on!, reading, knownOn }), day)
      const levels = () => referenceLevel({ level: 'mbo-2' }, { on: on!, knownOn: day })
      const [then, now] = [writtenOn(day, levels), levels()]
      expect([then.taal.value, then.rekenen.value]).toEqual([now.taal.value, now.rekenen.value])
    }), runs)
  })
})
