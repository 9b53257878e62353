import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Verdict } from '../../src/core/index.js'
import {
  passEntree,
  passLeerwerktraject,
  passNederlandsAndRekenen,
  passVmbo,
  spread,
  stillNeeded,
  stillNeededLeerwerktraject,
  type EntreeResults,
  type ExamContext,
  type ExamPlan,
  type GradeList,
  type LeerwerktrajectGradeList,
  type MboResults,
} from '../../src/exams/index.js'
import { deepFreeze } from '../support/deep-freeze.js'
import { entreeCases, leerwerktrajectCases, mboCases, spreadCases, vmboCases } from './cases.js'

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 4 })
const truth = maybe(fc.boolean())
const finalMark = maybe(fc.integer({ min: 3, max: 9 }))
const tenths = fc.integer({ min: 40, max: 75 }).map((mark) => mark / 10)
const word = maybe(fc.constantFrom('onvoldoende', 'voldoende', 'voldoende', 'goed'))

/** The place of a vocational subject in a list, where one was drawn; Nederlands never is one. */
function chosen(names: readonly string[], drawn: number | undefined): number | undefined {
  const others = names.flatMap((name, index) => (name === 'nederlands' ? [] : [index]))
  return drawn === undefined ? undefined : others[drawn % others.length]
}

const anySubjects = fc
  .tuple(fc.subarray(['nederlands', 'engels', 'wiskunde', 'bouwen'], { minLength: 1 }), maybe(fc.nat(3)))
  .chain(([names, vocational]) =>
    fc.tuple(
      ...names.map((subject, index) =>
        fc.record({
          subject: fc.constant(subject),
          finalMark,
          centralExamMark: maybe(fc.oneof(tenths, tenths, fc.constant('none' as const))),
          vocational: fc.constant(chosen(names, vocational) === undefined ? undefined : index === chosen(names, vocational)),
        }),
      ),
    ),
  )
const vmboFields = {
  subjects: maybe(anySubjects),
  ...{ lichamelijkeOpvoeding: word, kunstvakken: word, maatschappelijkeStage: word },
  rekentoets: maybe(
    fc.oneof(fc.record({ mark: fc.integer({ min: 3, max: 8 }) }), fc.record({ sat: fc.boolean() })),
  ),
}
const anyVmboList: fc.Arbitrary<GradeList> = fc.record(vmboFields)
const anyList: fc.Arbitrary<LeerwerktrajectGradeList> = fc.record({ ...vmboFields, fullExam: truth })
const day = (first: number, last: number) =>
  fc.integer({ min: first, max: last }).map((year) => year).chain((year) =>
    fc.constantFrom('01-01', '04-23', '05-01', '08-01', '11-10', '11-11', '11-25').map((rest) => `${year}-${rest}`),
  )
const readings = ['law', 'report-2014/rekentoets-counts-from-2015', 'report-2014/nederlands-at-least-five', 'report-2014/rekentoets-on-the-list']
const anyContext: fc.Arbitrary<ExamContext> = fc.record({
  examYear: fc.integer({ min: 2010, max: 2018 }),
  knownOn: maybe(day(2010, 2017)),
  reading: fc.constantFrom(...readings),
  rule: fc.option(fc.constantFrom('UIT-01', 'UIT-02', 'UIT-04', 'UIT-05', 'UIT-14'), { nil: undefined, freq: 1 }),
  afterLastText: fc.constantFrom('unknown', 'unchanged'),
})
const runs = { numRuns: 250 }

/** Every value with one property less, at any depth; a subject keeps its name, a part too, and a list its items. */
function poorer<T>(value: T): T[] {
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value
    return items.flatMap((item, index) => poorer(item).map((less) => items.map((each, at) => (at === index ? less : each)) as T))
  }
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => {
    if (inner === undefined || ['subject', 'name', 'level', 'route', 'part'].includes(key)) return []
    const without = { ...value, [key]: undefined }
    const lists = key === 'subjects' || key === 'exams'
    return [...(lists ? [] : [without]), ...poorer(inner).map((less) => ({ ...value, [key]: less }))]
  })
}

/** Of all ways to leave one fact out: all of them, or the one that was drawn. */
function lessIsOpen<Facts>(facts: Facts, judge: (facts: Facts) => Verdict<string>, drawn?: number): void {
  const { outcome } = judge(deepFreeze(facts))
  const all = poorer(facts)
  const some = drawn === undefined || all.length === 0 ? all : [all[drawn % all.length]!]
  for (const less of some) expect(['undetermined', outcome]).toContain(judge(less).outcome)
}

describe('a fact less leaves the outcome as it is, or makes it undetermined', () => {
  it('in the vmbo', () => {
    fc.assert(fc.property(anyVmboList, anyContext, fc.nat(40), (list, context, drawn) => {
      lessIsOpen(list, (facts) => passVmbo(facts, context), drawn)
    }), runs)
  })

  it('in a leerwerktraject', () => {
    fc.assert(fc.property(anyList, anyContext, fc.nat(40), (list, context, drawn) => {
      lessIsOpen(list, (facts) => passLeerwerktraject(facts, context), drawn)
    }), runs)
  })

  it('in every case', () => {
    for (const row of mboCases) lessIsOpen<MboResults>(row.facts, (facts) => passNederlandsAndRekenen(facts, contextOf(row)))
    for (const row of entreeCases) lessIsOpen<EntreeResults>(row.facts, (facts) => passEntree(facts, contextOf(row)))
    for (const row of spreadCases) {
      lessIsOpen<ExamPlan>(row.facts, (facts) => spread(facts, { on: row.on!, reading: row.reading }))
    }
  })
})

const contextOf = ({ examYear, on, knownOn, reading, rule }: ExamContext): ExamContext => ({ examYear, on, knownOn, reading, rule })

describe('laws', () => {
  it('what is missing is mentioned, and only an open outcome misses anything', () => {
    fc.assert(fc.property(anyList, anyContext, (list, context) => {
      const { outcome, reasons, missing } = passLeerwerktraject(list, context)
      if (outcome !== 'undetermined') expect(missing).toEqual([])
      expect(reasons.flatMap(({ facts }) => facts)).toEqual(expect.arrayContaining([...missing]))
    }), runs)
  })

  it('a fact that no reason mentions changes nothing', () => {
    const others = { maatschappelijkeStage: 'onvoldoende', kunstvakken: 'goed', fullExam: true } as const
    fc.assert(fc.property(anyList, anyContext, (list, context) => {
      const verdict = passLeerwerktraject(list, context)
      const mentioned = verdict.reasons.flatMap(({ facts }) => facts)
      for (const [path, value] of Object.entries(others)) {
        if (!mentioned.includes(path)) expect(passLeerwerktraject({ ...list, [path]: value }, context)).toEqual(verdict)
      }
      if (!mentioned.includes('rekentoets.mark')) {
        expect(passLeerwerktraject({ ...list, rekentoets: { mark: 1 } }, context)).toEqual(verdict)
      }
    }), runs)
  })

  it('a higher final mark never turns a pass into a fail', () => {
    fc.assert(fc.property(anyVmboList, anyContext, fc.nat(3), (list, context, at) => {
      if (passVmbo(list, context).outcome !== 'passed') return
      const subjects = list.subjects?.map((each, index) => {
        return index === at && each.finalMark !== undefined ? { ...each, finalMark: each.finalMark + 1 } : each
      })
      expect(passVmbo({ ...list, subjects }, context).outcome).toBe('passed')
    }), runs)
  })

  it('the least that is needed is least, and enough with the rest at its best', () => {
    fc.assert(fc.property(anyVmboList, anyContext, (list, context) => {
      const { verdict, canStillPass, lost, needed } = stillNeeded(deepFreeze(list), context)
      expect(verdict).toEqual(passVmbo(list, context))
      expect(lost.length > 0).toBe(canStillPass === 'no')
      if (canStillPass === 'no') expect(['failed', 'undetermined']).toContain(verdict.outcome)
      if (verdict.outcome === 'failed') expect(canStillPass).toBe('no')
      if (verdict.outcome === 'passed') expect([canStillPass, needed]).toEqual(['yes', []])
      for (const { path, least } of needed) {
        expect(least).toBeDefined()
        expect(verdict.missing).toContain(path)
      }
    }), runs)
  })

  it('so it is in a leerwerktraject', () => {
    fc.assert(fc.property(anyList, anyContext, (list, context) => {
      const { verdict, canStillPass, lost, needed } = stillNeededLeerwerktraject(deepFreeze(list), context)
      expect(lost.length > 0).toBe(canStillPass === 'no')
      if (verdict.outcome !== 'undetermined') expect(canStillPass).toBe(verdict.outcome === 'passed' ? 'yes' : 'no')
      for (const { path, least } of needed) {
        expect(least).toBeDefined()
        expect(verdict.missing).toContain(path)
      }
    }), runs)
  })

  it('every outcome and every reason is reached by a case', () => {
    const outcomes = <T>(rows: readonly { outcome: T }[]) => [...new Set(rows.map(({ outcome }) => outcome))].sort()
    const three = ['failed', 'passed', 'undetermined']
    expect([vmboCases, leerwerktrajectCases, entreeCases].map(outcomes)).toEqual([three, three, three])
    expect(outcomes(mboCases)).toEqual(['does-not-meet', 'meets', 'undetermined'])
    expect(outcomes(spreadCases)).toEqual(['allowed', 'not-allowed', 'undetermined'])
    const failing = [...vmboCases, ...leerwerktrajectCases, ...mboCases, ...entreeCases, ...spreadCases]
    expect([...new Set(failing.flatMap(({ notMet = [] }) => notMet))].sort()).toEqual([
      ...['central-exam-average', 'common-part-in-time', 'final-marks', 'keuzedeel', 'kunstvakken'],
      ...['lichamelijke-opvoeding', 'loopbaan-en-burgerschap', 'maatschappelijke-stage', 'nederlands'],
      ...['nederlands-and-rekenen', 'nederlands-and-rekentoets', 'rekenen', 'rekenen-taken', 'rekentoets-mark'],
      ...['rekentoets-sat', 'specific-parts', 'vocational-subject'],
    ])
  })
})
