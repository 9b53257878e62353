import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { diplomaKinds } from '../../src/career/diploma.js'
import { addDays, ageOn } from '../../src/core/calendar.js'
import { isMaatwerkError } from '../../src/core/errors.js'
import {
  classifier,
  classify,
  classifyRegister,
  rmcStatus,
  type RmcPerson,
  type Student,
  type VsvContext,
} from '../../src/vsv/index.js'
import { awayCodes, exclusionCodes, nextCodes } from '../../src/vsv/student.js'
import { deepFreeze } from '../support/deep-freeze.js'
import { normCases, rmcCases, vsvCases } from './cases.js'

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 5 })
const day = (first: string, days: number) => fc.integer({ min: 0, max: days }).map((shift) => addDays(first, shift))
const anyDiplomas = fc.array(fc.record({ kind: fc.constantFrom(...diplomaKinds), obtainedOn: day('2006-01-01', 4400) }), { maxLength: 3 })

const place: fc.Arbitrary<Student> = fc.oneof(
  fc.record({ side: fc.constantFrom(undefined, 'mbo'), level: fc.constantFrom('entree', 'mbo-2', 'mbo-3', 'mbo-4') }),
  fc.record({
    side: fc.constantFrom(undefined, 'vo'),
    part: fc.constantFrom('onderbouw', 'bovenbouw-vmbo', 'bovenbouw-havo-vwo', 'pro', 'vso'),
    exclusion: maybe(fc.constantFrom(...exclusionCodes)),
  }),
  fc.record({ side: fc.constantFrom(undefined, 'mbo', 'vo') }),
)
const anyStudent: fc.Arbitrary<Student> = fc
  .tuple(
    place,
    fc.record({
      bornOn: maybe(fc.oneof(fc.constantFrom('1990-10-01', '1990-10-02', '1999-10-01'), day('1984-01-01', 7600))),
      next: maybe(fc.constantFrom('none' as const, ...nextCodes)),
      away: maybe(fc.constantFrom('no' as const, ...awayCodes)),
      diplomas: maybe(anyDiplomas),
      workRegistered: maybe(fc.boolean()),
      hoursPerWeek: maybe(fc.constantFrom(0, 11, 12, 13, 40)),
    }),
  )
  .map(([where, more]) => ({ ...where, ...more }))
const anyContext: fc.Arbitrary<VsvContext> = fc.record({
  schoolYear: fc.integer({ min: 2005, max: 2018 }).map((year) => `${year}-${year + 1}`),
  method: fc.option(fc.constantFrom('2008-definition' as const, '2012-definition' as const), { nil: undefined }),
  knownOn: maybe(day('2007-01-01', 6900)),
  reading: fc.constantFrom(undefined, 'law', 'report-2014/more-than-twelve-hours', 'report-2014/twelve-to-twenty-three'),
})
const anyPerson: fc.Arbitrary<RmcPerson> = fc.record({
  bornOn: maybe(day('1985-01-01', 7000)),
  duty: maybe(fc.constantFrom('volledige-leerplicht' as const, 'kwalificatieplicht' as const, 'no-duty' as const)),
  diplomas: maybe(anyDiplomas),
  enrolled: maybe(fc.boolean()),
  absent: fc.constantFrom(undefined, true),
  absentSince: maybe(day('2009-01-01', 6200)),
  shorterTermDays: maybe(fc.constantFrom('none' as const, 7, 14)),
  employed: maybe(fc.boolean()),
  hoursPerWeek: maybe(fc.constantFrom(0, 11, 12, 13)),
})
const anyDay = fc.oneof(day('2010-08-01', 5700), fc.constantFrom('2011-06-01', '2013-10-01', '2025-12-31', '2026-01-01'))
const anyRmcReading = fc.constantFrom(undefined, 'rmc-annex', 'report-2014/more-than-twelve-hours')
const runs = { numRuns: 150 }

/** Every input with one fact less. */
function poorer<T extends object>(input: T): T[] {
  return Object.keys(input).map((key) => ({ ...input, [key]: undefined }))
}

describe('laws', { timeout: 60_000 }, () => {
  it('the fast way and the way that explains agree', () => {
    fc.assert(
      fc.property(anyStudent, anyContext, (student, context) => {
        const { outcome, reasons } = classify(student, context)
        const codesOf = (state: string) => reasons.filter((each) => each.state === state).map(({ code }) => code)
        const fast = classifier(context)(student)
        expect(fast).toEqual({ outcome, notMet: codesOf('not-met'), unknown: codesOf('unknown') })
        expect(classifyRegister([student], context).students).toEqual([fast])
      }),
      runs,
    )
  })

  it('the quick check stops where the check that explains does', () => {
    const junk = fc.constantFrom<unknown>(
      ...[null, Number.NaN, Infinity, -1, 169, 200, '', 'x', '2012-02-30', '2012-10-01', 'constructor', '__proto__', 'toString'],
      ...[[], [undefined], [null], [{ kind: 'mbo-1' }], [{ kind: 'mbo-1', obtainedOn: '1980-01-01' }], {}, true, 'mbo', 'pro'],
      ...['newcomer-first-year', 'mbo-2', 'none', 'no', 12, new Array<unknown>(1), new Date(0)],
    )
    const names = [
      ...['id', 'bornOn', 'side', 'level', 'part', 'exclusion', 'next', 'away', 'diplomas', 'workRegistered'],
      ...['hoursPerWeek', 'unknownField'],
    ]
    const stops = (work: () => unknown) => {
      try {
        work()
        return 'sound'
      } catch (error) {
        return isMaatwerkError(error) ? error.code : 'not ours'
      }
    }
    const seen = new Set<string>()
    const context = { schoolYear: '2012-2013' }
    fc.assert(
      fc.property(anyStudent, fc.dictionary(fc.constantFrom(...names), junk, { maxKeys: 2 }), (student, mangled) => {
        const input = { bornOn: '1996-05-01', ...student, ...mangled } as Student
        const slow = stops(() => classify(input, context))
        seen.add(slow)
        expect(stops(() => classifier(context)(input))).toBe(slow)
        expect(stops(() => classifyRegister([input], context))).toBe(slow)
      }),
      { numRuns: 600 },
    )
    expect([...seen].sort()).toEqual(['invalid-date', 'invalid-input', 'sound'])
  })

  it('a fact less leaves the outcome as it is, or makes it undetermined', () => {
    fc.assert(
      fc.property(anyStudent, anyContext, (student, context) => {
        const outcomeOf = classifier(context)
        const { outcome } = outcomeOf(student)
        for (const less of poorer(student)) expect(['undetermined', outcome]).toContain(outcomeOf(less).outcome)
      }),
      runs,
    )
    fc.assert(
      fc.property(anyPerson, anyDay, anyRmcReading, (person, on, reading) => {
        const { outcome } = rmcStatus(person, { on, reading })
        for (const less of poorer(person)) {
          expect(['undetermined', outcome]).toContain(rmcStatus(less, { on, reading }).outcome)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('what is missing is a fact that a reason looks at, and is not there', () => {
    fc.assert(
      fc.property(anyStudent, anyContext, (student, context) => {
        const { outcome, missing, reasons } = classify(student, context)
        if (outcome !== 'undetermined') expect(missing).toEqual([])
        expect(reasons.flatMap(({ facts }) => facts)).toEqual(expect.arrayContaining([...missing]))
        for (const name of missing) expect(student[name as keyof Student]).toBeUndefined()
      }),
      runs,
    )
  })

  it('a fact that no reason mentions changes nothing', () => {
    const others = { workRegistered: true, hoursPerWeek: 20, exclusion: 'none', id: 'x' } as const
    fc.assert(
      fc.property(anyStudent, anyContext, fc.constantFrom(...(Object.keys(others) as (keyof typeof others)[])), (student, context, name) => {
        const verdict = classify(student, context)
        if (verdict.reasons.some(({ facts }) => facts.includes(name))) return
        expect(classify({ ...student, [name]: others[name] }, context)).toEqual(verdict)
      }),
      runs,
    )
    fc.assert(
      fc.property(anyPerson, anyDay, anyRmcReading, (person, on, reading) => {
        const verdict = rmcStatus(person, { on, reading })
        const names = ['employed', 'hoursPerWeek', 'shorterTermDays', 'absentSince'] as const
        for (const name of names.filter((each) => !verdict.reasons.some(({ facts }) => facts.includes(each)))) {
          expect(rmcStatus({ ...person, [name]: undefined }, { on, reading })).toEqual(verdict)
        }
      }),
      runs,
    )
  })

  it('the age is that of the 1 October', () => {
    fc.assert(
      fc.property(day('1984-01-01', 7600), fc.integer({ min: 2007, max: 2015 }), (bornOn, year) => {
        const { reasons } = classify({ bornOn }, { schoolYear: `${year}-${year + 1}` })
        const age = ageOn(bornOn, `${year}-10-01`)
        const inRange = age < 22 && (year > 2011 || age > 11)
        expect(reasons.find(({ code }) => code === 'age-in-range')?.state).toBe(inRange ? 'met' : 'not-met')
      }),
      runs,
    )
  })

  it('the true share of a register lies within its bounds, whatever the unknown turns out to be', () => {
    const known = { bornOn: '1995-05-01', level: 'mbo-2', diplomas: [], workRegistered: false } as const
    const open = fc.record({ next: maybe(fc.constantFrom('none' as const, 'mbo' as const)), away: maybe(fc.constantFrom('no' as const, 'emigrated' as const)) })
    fc.assert(
      fc.property(fc.array(open, { minLength: 1, maxLength: 8 }), fc.integer({ min: 2012, max: 2015 }), (list, year) => {
        const context = { schoolYear: `${year}-${year + 1}` }
        const students = list.map((each) => ({ ...known, ...each }))
        const bounds = classifyRegister(students, context).groups.total?.share
        if (bounds === undefined) return
        expect(bounds.min).toBeLessThanOrEqual(bounds.max)
        for (const next of ['none', 'mbo'] as const) {
          for (const away of ['no', 'emigrated'] as const) {
            const filled = students.map((each) => ({ ...each, next: each.next ?? next, away: each.away ?? away }))
            const share = classifyRegister(filled, context).groups.total?.share
            if (share === undefined) continue
            expect(share.min).toBeGreaterThanOrEqual(bounds.min)
            expect(share.max).toBeLessThanOrEqual(bounds.max)
          }
        }
      }),
      runs,
    )
  })

  it('nothing that is given is changed', () => {
    for (const { facts, on, reading } of rmcCases) rmcStatus(deepFreeze(facts), { on: on!, reading })
    for (const { facts, reading } of vsvCases) {
      const { student, schoolYear } = deepFreeze(facts)
      classify(student, { schoolYear, reading })
      classifyRegister(deepFreeze([student]), { schoolYear, reading })
    }
  })

  it('a shared result cannot be changed', () => {
    const found = classifier({ schoolYear: '2012-2013' })({})
    expect(Object.isFrozen(found) && Object.isFrozen(found.unknown)).toBe(true)
  })

  it('every outcome and every code is reached by a case', () => {
    const outcomes = (cases: readonly { outcome: string }[]) => [...new Set(cases.map(({ outcome }) => outcome))].sort()
    expect(outcomes(vsvCases)).toEqual(['not-vsv', 'undetermined', 'vsv'])
    expect(outcomes(rmcCases)).toEqual(['in-the-target-group', 'not-in-the-target-group', 'undetermined'])
    expect(outcomes(normCases)).toEqual(['does-not-meet', 'meets', 'undetermined'])
    const notMet = (cases: readonly { notMet?: readonly string[] }[]) => [...new Set(cases.flatMap((row) => row.notMet ?? []))].sort()
    expect(notMet(vsvCases)).toEqual([
      ...['age-in-range', 'in-the-population', 'no-diploma-with-work', 'no-leerplicht-exemption', 'no-startkwalificatie'],
      ...['not-continuing', 'not-departed'],
    ])
    expect(notMet(rmcCases)).toHaveLength(5)
  })
})
