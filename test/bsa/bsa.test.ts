import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { addDays } from '../../src/core/index.js'
import { afterNegativeAdvice, mayEndEnrolment, regime, window } from '../../src/bsa/index.js'
import type { AdviceContext, EndedEnrolment, Enrolment, NegativeAdvice } from '../../src/bsa/enrolment.js'
import { entreeRefusal } from '../../src/admission/refusal.js'
import * as facts from '../../src/bsa/facts.js'
import type { RuleContext } from '../../src/policy/index.js'
import { deepFreeze } from '../support/deep-freeze.js'
import { errorOf } from '../support/error-of.js'
import {
  adviceCases,
  afterCases,
  contextOf,
  renderAdviceCase,
  renderAfterCase,
  renderWindowCase,
  soundInA,
  soundInB,
  windowCases,
} from './cases.js'

// The laws below ask thousands of questions, on a machine that may be busy.
vi.setConfig({ testTimeout: 30_000 })

describe('regime and window', () => {
  it.each(windowCases)('$enrolment, known $knownOn, $reading: $regime, $window ($fact: $why)', (row) => {
    const found = window(row.enrolment, contextOf(row))
    expect(regime(row.enrolment, contextOf(row))).toEqual(found.regime)
    expect(found.regime.outcome).toBe(row.regime)
    const { period, none, missing } = found
    expect(none ?? [period?.from, period?.until]).toEqual(row.window)
    expect(missing).toEqual(row.missing ?? [])
  })

  it('tells an expectation from what is in force, and how it counted', () => {
    expect(regime({ startedOn: '2014-09-01' }, { knownOn: '2014-01-01' }).foreseen).toBe(true)
    expect(regime({ startedOn: '2014-09-01' }, { knownOn: '2014-09-01' }).foreseen).toBe(false)
    const longer = window({ startedOn: '2018-09-01', programme: 'mbo-3' })
    expect(longer.period?.counted).toContain('The first study year is taken to end with 31 July.')
    const late = window({ startedOn: '2019-02-01', programme: 'mbo-3' })
    expect(late.period?.counted).toContain('The first study year is taken as these 12 months.')
    expect(longer.evidence.source).toMatchObject({ identifier: 'Stb. 2016, 362', at: 'WEB art. 8.1.7a' })
  })
})

describe('whether a negative advice may end the enrolment', () => {
  it.each(adviceCases)('$outcome ($fact: $why)', (row) => {
    const { outcome, reasons, missing } = mayEndEnrolment(row.advice, contextOf(row))
    const codes = (state: string) => reasons.filter((each) => each.state === state).map(({ code }) => code)
    expect({ outcome, notMet: codes('not-met'), unknown: codes('unknown'), missing }).toEqual({
      outcome: row.outcome,
      notMet: row.notMet ?? [],
      unknown: row.unknown ?? [],
      missing: row.missing ?? [],
    })
  })

  it('gives every condition in the order of the law', () => {
    const inA = [
      'programme-has-study-advice', 'in-the-window', 'insufficient-progress', 'circumstances-weighed',
      'facilities-provided',
    ]
    expect(mayEndEnrolment(soundInA).reasons.map(({ code }) => code)).toEqual(inA)
    const inB = [...inA, 'warned-in-writing', 'reasonable-period']
    expect(mayEndEnrolment(soundInB).reasons.map(({ code }) => code)).toEqual(inB)
  })

  it('keeps the voice of a reading on its own condition', () => {
    const { reasons } = mayEndEnrolment(soundInA, { reading: 'report-2014/mbo-grounds' })
    expect(reasons.map(({ evidence }) => evidence.voice)).toEqual(['law', 'law', 'mbo', 'law', 'law'])
  })
})

describe('what follows', () => {
  it.each(afterCases)('$fact: $why', (row) => {
    const { consequences, missing } = afterNegativeAdvice(row.ended, contextOf(row))
    const codes = (state: string) => consequences.filter((each) => each.state === state).map(({ code }) => code).sort()
    expect(codes('yes')).toEqual([...row.yes].sort())
    expect(codes('unknown')).toEqual([...row.unknown].sort())
    const period = consequences.find(({ code }) => code === 'appeal-open')?.period
    expect(period && [period.from, period.until]).toEqual(row.appeal)
    expect(missing).toEqual(row.missing ?? [])
  })

  it('shows what the rule says: a power, and a ban in the voices of the report', () => {
    const force = (reading: string) => {
      const ended = { enrolment: soundInA.enrolment, givenOn: '2014-11-28' }
      const { consequences } = afterNegativeAdvice(ended, { reading })
      return consequences.find(({ code }) => code === 'entree-may-be-refused')?.rule
    }
    expect(force('law')).toEqual({ enrolledInPastStudyYears: 2, force: 'power' })
    expect(force('report-2014/two-years-at-most')).toEqual({ enrolledInPastStudyYears: 2, force: 'ban' })
    expect(force('report-2014/closed-after-two-years')).toEqual({ enrolledInPastStudyYears: 2, force: 'ban' })
  })
})

describe('input that cannot be', () => {
  const broken = {
    enrolment: {
      startedOn: '2014-02-30', programme: 'mbo-5', studyYears: 0.5, doorlopendeLeerroute: 'secret', name: 'secret',
    },
    givenOn: '01-12-2014',
    progressInsufficient: 'secret',
    note: 'secret',
  } as unknown as NegativeAdvice

  it('is named all at once, without what was found', () => {
    const error = errorOf(() => mayEndEnrolment(broken, { knownOn: '2014' }))
    expect(error.code).toBe('invalid-date')
    expect(error.problems.map(({ path }) => path).sort()).toEqual([
      ...['context.knownOn', 'enrolment.doorlopendeLeerroute', 'enrolment.name', 'enrolment.programme'],
      ...['enrolment.startedOn', 'enrolment.studyYears', 'givenOn', 'note', 'progressInsufficient'],
    ])
    expect(error.message).not.toMatch(/secret|2014-02-30|01-12-2014|mbo-5|0\.5/)
  })

  it.each<[string, () => unknown, string, string]>([
    ['no object', () => regime(undefined as unknown as Enrolment), 'invalid-input', ''],
    ['no enrolment', () => mayEndEnrolment({} as NegativeAdvice), 'invalid-input', 'enrolment'],
    ['no advice', () => mayEndEnrolment(null as unknown as NegativeAdvice), 'invalid-input', ''],
    ['no start', () => window({} as Enrolment), 'invalid-input', 'startedOn'],
    ['before the start', () => mayEndEnrolment({ ...soundInA, givenOn: '2014-07-31' }), 'invalid-input', 'givenOn'],
    [
      'an entree of two years', () => window({ startedOn: '2018-09-01', programme: 'entree', studyYears: 2 }),
      'invalid-input', 'studyYears',
    ],
    [
      'mbo-3 in one year',
      () => mayEndEnrolment({ ...soundInB, enrolment: { startedOn: '2018-09-01', programme: 'mbo-3', studyYears: 1 } }),
      'invalid-input', 'enrolment.studyYears',
    ],
    [
      'a count below 0', () => afterNegativeAdvice({ enrolment: soundInA.enrolment, terminations: -1 }),
      'invalid-input', 'terminations',
    ],
    [
      'no context', () => regime({ startedOn: '2014-09-01' }, null as unknown as RuleContext), 'invalid-input',
      'context',
    ],
    [
      'an unknown option', () => regime({ startedOn: '2014-09-01' }, { day: '2014' } as RuleContext), 'invalid-input',
      'context.day',
    ],
    [
      'no day', () => regime({ startedOn: '2014-09-01' }, { on: '2014' }), 'invalid-date', 'context.on',
    ],
    [
      'the law before the start', () => regime({ startedOn: '2014-09-01' }, { on: '2014-08-31' }), 'invalid-input',
      'context.on',
    ],
    [
      'another end of the year', () => window({ startedOn: '2014-09-01' }, { firstStudyYear: 'august' as never }),
      'invalid-input', 'context.firstStudyYear',
    ],
    [
      'an entreeopleiding in a route',
      () => window({ startedOn: '2021-09-01', programme: 'entree', doorlopendeLeerroute: true }),
      'invalid-input', 'doorlopendeLeerroute',
    ],
    [
      'mbo-4 in two years', () => window({ startedOn: '2018-09-01', programme: 'mbo-4', studyYears: 2 }),
      'invalid-input', 'studyYears',
    ],
    [
      'no end at all, this one included', () => afterNegativeAdvice({ enrolment: soundInA.enrolment, terminations: 0 }),
      'invalid-input', 'terminations',
    ],
    [
      'an unknown reading', () => regime({ startedOn: '2014-09-01' }, { reading: 'report' }), 'invalid-input',
      'context.reading',
    ],
  ])('%s', (_, work, code, path) => {
    const error = errorOf(work)
    expect([error.code, ...error.problems.map((each) => each.path)]).toEqual([code, path])
  })
})

const rules = [...Object.values(facts), entreeRefusal]
const readings = ['law', ...rules.flatMap((rule) => (rule.readings ?? []).map(({ id }) => id))]
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 4 })
const truth = maybe(fc.boolean())
const lengths = { entree: [1], 'mbo-2': [1, 2], 'mbo-3': [2, 3], 'mbo-4': [1, 3] } as const
const day = (first: string, days: number) =>
  fc.integer({ min: 0, max: days }).map((shift) => addDays(first, shift))
const anyEnrolment: fc.Arbitrary<Enrolment> = fc
  .record({
    startedOn: fc.oneof(
      fc.constantFrom('2014-07-31', '2014-08-01', '2018-07-31', '2018-08-01', '2026-01-01'),
      day('2013-08-01', 4700),
    ),
    programme: fc.constantFrom('entree', 'mbo-2', 'mbo-3', 'mbo-4'),
  })
  .chain((base) =>
    fc.record({
      ...each(base),
      studyYears: fc.constantFrom<number>(...lengths[base.programme]),
      doorlopendeLeerroute: base.programme === 'entree' ? maybe(fc.constant(false)) : truth,
    }),
  )

function each<T extends object>(record: T) {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, fc.constant(value)])) as {
    [Key in keyof T]: fc.Arbitrary<T[Key]>
  }
}

const anyAdvice: fc.Arbitrary<NegativeAdvice> = anyEnrolment.chain((enrolment) =>
  fc.record({
    enrolment: fc.constant(enrolment),
    givenOn: day(enrolment.startedOn, 400),
    ...{ progressInsufficient: truth, personalCircumstancesWeighed: truth, facilitiesProvided: truth },
    ...{ warnedInWriting: truth, reasonablePeriodGiven: truth, noDevelopment: truth, motivationProblems: truth },
    ...{ truancy: truth, unfittingConduct: truth, no2fPerspective: truth },
  }),
)
const anyEnded: fc.Arbitrary<EndedEnrolment> = anyEnrolment.chain((enrolment) =>
  fc.record({
    enrolment: fc.constant(enrolment),
    givenOn: day(enrolment.startedOn, 400),
    ...{ underEighteen: truth, inEntreeInPastTwoStudyYears: truth, terminations: maybe(fc.integer({ min: 1, max: 5 })) },
  }),
)
const anyContext: fc.Arbitrary<AdviceContext> = fc.record({
  knownOn: maybe(day('2012-01-01', 5114)),
  reading: fc.constantFrom(...readings),
  on: maybe(day('2026-07-01', 400)),
  firstStudyYear: maybe(fc.constantFrom('to-31-july' as const, 'twelve-months' as const)),
})
const runs = { numRuns: 100 }

/** Every input with one fact less. */
function poorer<T extends NegativeAdvice | EndedEnrolment>(input: T): T[] {
  const own = Object.keys(input).filter((key) => key !== 'enrolment').map((key) => ({ ...input, [key]: undefined }))
  const ofEnrolment = (['programme', 'studyYears', 'doorlopendeLeerroute'] as const).map((key) => ({
    ...input,
    enrolment: { ...input.enrolment, [key]: undefined },
  }))
  return [...own, ...ofEnrolment]
}

describe('laws', () => {
  it('a fact less leaves the outcome as it is, or makes it undetermined', () => {
    fc.assert(
      fc.property(anyAdvice, anyContext, (advice, context) => {
        const { outcome } = mayEndEnrolment(advice, context)
        for (const less of poorer(advice)) {
          expect(['undetermined', outcome]).toContain(mayEndEnrolment(less, context).outcome)
          const { outcome: before } = regime(advice.enrolment, context)
          expect(['undetermined', before]).toContain(regime(less.enrolment, context).outcome)
        }
      }),
      runs,
    )
  })

  it('a fact less leaves what follows as it is, or makes it unknown', () => {
    fc.assert(
      fc.property(anyEnded, anyContext, (ended, context) => {
        const before = new Map(afterNegativeAdvice(ended, context).consequences.map(({ code, state }) => [code, state]))
        for (const less of poorer(ended)) {
          for (const { code, state } of afterNegativeAdvice(less, context).consequences) {
            expect(['unknown', before.get(code)]).toContain(state)
          }
        }
      }),
      runs,
    )
  })

  it('what is missing is asked for: with every fact there, only law that was not read leaves it open', () => {
    fc.assert(
      fc.property(anyAdvice, anyContext, (advice, context) => {
        const { outcome, missing, reasons } = mayEndEnrolment(advice, context)
        if (outcome !== 'undetermined') expect(missing).toEqual([])
        const paths = reasons.flatMap((reason) => reason.facts)
        expect(paths).toEqual(expect.arrayContaining([...missing]))
      }),
      runs,
    )
  })

  it('an advice may end the enrolment only on a day of the window', () => {
    fc.assert(
      fc.property(anyAdvice, anyContext, (advice, context) => {
        if (mayEndEnrolment(advice, context).outcome !== 'may-end') return
        const { period } = window(advice.enrolment, context)
        expect(advice.givenOn! >= period!.from).toBe(true)
        if (period!.until !== undefined) expect(advice.givenOn! < period!.until).toBe(true)
      }),
      runs,
    )
  })

  it('a fact that no reason mentions changes nothing', () => {
    fc.assert(
      fc.property(anyAdvice, anyAdvice, anyContext, (advice, other, context) => {
        const verdict = mayEndEnrolment(advice, context)
        const mentioned = verdict.reasons.flatMap((reason) => reason.facts)
        for (const name of Object.keys(advice) as (keyof NegativeAdvice)[]) {
          if (name === 'enrolment' || name === 'givenOn' || mentioned.includes(name)) continue
          expect(mayEndEnrolment({ ...advice, [name]: other[name] }, context)).toEqual(verdict)
        }
        for (const name of ['programme', 'studyYears', 'doorlopendeLeerroute'] as const) {
          if (mentioned.includes(`enrolment.${name}`)) continue
          const enrolment = { ...advice.enrolment, [name]: undefined }
          expect(mayEndEnrolment({ ...advice, enrolment }, context)).toEqual(verdict)
        }
      }),
      runs,
    )
  })

  it('what follows does not change with a fact that it does not mention', () => {
    fc.assert(
      fc.property(anyEnded, anyEnded, anyContext, (ended, other, context) => {
        const { consequences } = afterNegativeAdvice(ended, context)
        for (const name of ['underEighteen', 'inEntreeInPastTwoStudyYears', 'terminations'] as const) {
          const changed = afterNegativeAdvice({ ...ended, [name]: other[name] }, context)
          for (const [index, each] of consequences.entries()) {
            if (!each.facts.includes(name)) expect(changed.consequences[index]).toEqual(each)
          }
        }
      }),
      runs,
    )
  })

  it('the cautious end of the first study year is never later, and always leaves a day', () => {
    fc.assert(
      fc.property(anyEnrolment, (enrolment) => {
        const cautious = window(enrolment, { firstStudyYear: 'to-31-july' }).period
        const year = window(enrolment, { firstStudyYear: 'twelve-months' }).period
        expect(cautious?.from).toBe(year?.from)
        if (cautious === undefined) return
        expect(cautious.until! <= year!.until!).toBe(true)
        expect(cautious.until! > cautious.from).toBe(true)
        expect(cautious).toEqual(window(enrolment).period)
      }),
      runs,
    )
  })

  it('the day of the start, asked for, is what is used without it', () => {
    fc.assert(
      fc.property(anyAdvice, (advice) => {
        const on = advice.enrolment.startedOn
        expect(mayEndEnrolment(advice, { on })).toEqual(mayEndEnrolment(advice))
        expect(window(advice.enrolment, { on })).toEqual(window(advice.enrolment))
        expect(regime(advice.enrolment, { on: '2026-07-01' }).on).toBe('2026-07-01')
      }),
      runs,
    )
  })

  it('the input is left as it is', () => {
    fc.assert(
      fc.property(anyAdvice, anyEnded, anyContext, (advice, ended, context) => {
        const frozen = [advice, ended, context].map(deepFreeze) as [typeof advice, typeof ended, typeof context]
        mayEndEnrolment(frozen[0], frozen[2])
        afterNegativeAdvice(frozen[1], frozen[2])
        window(frozen[0].enrolment, frozen[2])
      }),
      runs,
    )
  })

  it('every outcome can be reached', () => {
    const outcomes = <T>(list: readonly T[]) => [...new Set(list)].sort()
    expect(outcomes(windowCases.map((row) => row.regime))).toEqual(['a', 'b', 'no-study-advice', 'undetermined'])
    expect(outcomes(adviceCases.map((row) => row.outcome))).toEqual(['may-end', 'may-not-end', 'undetermined'])
    const states = afterCases.flatMap((row) => afterNegativeAdvice(row.ended, contextOf(row)).consequences)
    const codes = outcomes(states.filter(({ state }) => state === 'yes').map(({ code }) => code))
    expect(codes).toHaveLength(9)
    expect(outcomes(states.map(({ state }) => state))).toEqual(['no', 'unknown', 'yes'])
  })
})

describe('the cases as rows of a page', () => {
  it('have facts, an outcome, the fact that decides and why', () => {
    const rows = [
      ...windowCases.map(renderWindowCase),
      ...adviceCases.map(renderAdviceCase),
      ...afterCases.map(renderAfterCase),
    ]
    for (const { facts, outcome, fact, why } of rows) {
      expect([facts, outcome, why].filter((text) => text === '' || text.includes('[object'))).toEqual([])
      expect(fact).toMatch(/^[A-Z]+-\d+$/)
    }
    expect(renderWindowCase(windowCases[1]!)).toEqual({
      facts: 'startedOn 2014-08-01, programme entree, studyYears 1',
      outcome: 'regime a',
      reasons: ['window: from 2014-08-01 until 2014-12-01'],
      fact: 'BSA-01',
      why: 'the first day of regime a',
    })
  })
})
