import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type Reason, type Verdict } from '../../src/core/index.js'
import {
  indication,
  leerachterstand,
  mayRefuse,
  type IndicationPupil,
  type SupportContext,
  type SupportPupil,
} from '../../src/passend-onderwijs/index.js'
import { deepFreeze } from '../support/deep-freeze.js'
import { errorOf } from '../support/error-of.js'
import type { LawCase } from '../support/law-case.js'
import { deciderCases, indicationCases, refusalCases } from './cases.js'

const contextOf = ({ on, knownOn }: LawCase<unknown, string>): SupportContext => ({ on: on!, knownOn })

function summary({ outcome, reasons, missing }: Verdict<string>) {
  const codes = (state: Reason['state']) => reasons.filter((each) => each.state === state).map(({ code }) => code)
  return { outcome, notMet: codes('not-met'), unknown: codes('unknown'), missing }
}

function expected({ outcome, notMet = [], unknown = [], missing = [] }: LawCase<unknown, string>) {
  return { outcome, notMet, unknown, missing }
}

const factsOf = ({ reasons }: Verdict<string>) => reasons.map(({ evidence }) => evidence.fact?.id)

describe('an indication', () => {
  it.each(indicationCases)('IQ $facts.iq on $on, known $knownOn: $outcome ($fact: $why)', (row) => {
    const verdict = indication(row.facts, contextOf(row))
    expect(summary(verdict)).toEqual(expected(row))
    expect(factsOf(verdict)).toContain(row.fact)
  })

  it.each(deciderCases)('on %s, known on %s, is decided by %s', (on, knownOn, decider) => {
    expect(indication({}, { on, knownOn }).decidedBy).toBe(decider)
  })
})

describe('the zorgplicht', () => {
  it.each(refusalCases)('on $on, known $knownOn: $outcome ($fact: $why)', (row) => {
    const verdict = mayRefuse(row.facts, contextOf(row))
    expect(summary(verdict)).toEqual(expected(row))
    expect(new Set(factsOf(verdict))).toEqual(new Set([row.fact]))
  })
})

describe('leerachterstand', () => {
  it.each([[60, 60, 0], [45, 60, 0.25], [30, 60, 0.5], [15, 20, 0.25], [0, 40, 1], [66, 60, -0.1]])(
    'a DLE of %d at a DL of %d is %d', (dle, dl, share) => {
      expect(leerachterstand(dle, dl)).toBeCloseTo(share, 12)
    },
  )

  it('is exact where a threshold lies', () => {
    for (let quarter = 1; quarter <= 60; quarter += 1) {
      expect(leerachterstand(3 * quarter, 4 * quarter)).toBe(0.25)
      expect(leerachterstand(2 * quarter, 4 * quarter)).toBe(0.5)
    }
  })

  it.each<[unknown, unknown, readonly string[]]>([
    [undefined, undefined, ['dle', 'dl']],
    [-1, NaN, ['dle', 'dl']],
    ['30', 0, ['dle', 'dl']],
    [30, Infinity, ['dl']],
  ])('not of %s and %s', (dle, dl, paths) => {
    const error = errorOf(() => leerachterstand(dle as number, dl as number))
    expect([error.code, error.problems.map(({ path }) => path)]).toEqual(['invalid-input', paths])
  })
})

describe('input that cannot be', () => {
  it('is named all at once, without what was found', () => {
    const broken = {
      iq: 87.5,
      backlogs: { inzichtelijkRekenen: 1.5, begrijpendLezen: 'secret', spelling: 0.3 },
      socialEmotionalProblems: 'secret',
      name: 'secret',
    } as unknown as IndicationPupil
    const error = errorOf(() => indication(broken, { on: '2014-02-30', knownOn: 'secret-day' }))
    expect(error.code).toBe('invalid-date')
    expect(error.problems.map(({ path }) => path).sort()).toEqual([
      ...['backlogs.begrijpendLezen', 'backlogs.inzichtelijkRekenen', 'backlogs.spelling', 'context.knownOn'],
      ...['context.on', 'iq', 'name', 'socialEmotionalProblems'],
    ])
    expect(error.message).not.toMatch(/87|1\.5|'secret'|2014-02-30/)
  })

  const on = '2014-09-01'
  it.each<[string, () => unknown, readonly string[]]>([
    ['no pupil', () => indication(null as unknown as IndicationPupil, { on }), ['']],
    ['no pupil to refuse', () => mayRefuse([] as unknown as SupportPupil, { on }), ['']],
    ['backlogs in a list', () => indication({ backlogs: [0.3] as unknown as object }, { on }), ['backlogs']],
    ['a negative IQ', () => indication({ iq: -1 }, { on }), ['iq']],
    ['no number', () => indication({ backlogs: { thirdDomain: NaN } }, { on }), ['backlogs.thirdDomain']],
    [
      'codes of another kind',
      () => mayRefuse({ needsExtraSupport: 'yes', otherSuitableSchool: true } as unknown as SupportPupil, { on }),
      ['needsExtraSupport', 'otherSuitableSchool'],
    ],
    ['no context', () => mayRefuse({}, undefined as unknown as SupportContext), ['context']],
    ['no day', () => mayRefuse({}, {} as SupportContext), ['context.on']],
    ['no such reading', () => indication({}, { on, reading: 'report-2014/plans-of-schools' }), ['context.reading']],
  ])('%s', (_, work, paths) => {
    const error = errorOf(work)
    expect([error.code, error.problems.map(({ path }) => path)]).toEqual(['invalid-input', paths])
  })
})

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 4 })
const shift = (first: string, days: number) => fc.integer({ min: 0, max: days }).map((count) => addDays(first, count))
const share = maybe(fc.constantFrom(-0.1, 0, 0.24, 0.25, 0.3, 0.49, 0.5, 0.51, 0.8))
const anyPupil: fc.Arbitrary<IndicationPupil> = fc.record({
  iq: maybe(fc.oneof(fc.constantFrom(54, 55, 74, 75, 80, 81, 90, 91, 120, 121), fc.integer({ min: 50, max: 125 }))),
  backlogs: maybe(fc.record({
    inzichtelijkRekenen: share, begrijpendLezen: share, thirdDomain: share, fourthDomain: share,
  })),
  socialEmotionalProblems: maybe(fc.boolean()),
})
const anySupport: fc.Arbitrary<SupportPupil> = fc.record({
  needsExtraSupport: maybe(fc.boolean()),
  otherSuitableSchool: maybe(fc.constantFrom('found', 'not-found')),
})
const anyContext: fc.Arbitrary<SupportContext> = fc.record({
  on: fc.oneof(
    fc.constantFrom('2014-07-31', '2014-08-01', '2015-02-06', '2015-02-07', '2016-01-01'),
    shift('2008-01-01', 3300),
  ),
  knownOn: maybe(shift('2008-01-01', 6500)),
})
const runs = { numRuns: 120 }

function poorer(pupil: IndicationPupil): IndicationPupil[] {
  const own = (['iq', 'backlogs', 'socialEmotionalProblems'] as const).map((name) => ({ ...pupil, [name]: undefined }))
  const { backlogs = {} } = pupil
  return [...own, ...Object.keys(backlogs).map((name) => ({ ...pupil, backlogs: { ...backlogs, [name]: undefined } }))]
}

describe('laws', () => {
  it('a fact less leaves the outcome as it is, or makes it undetermined', () => {
    fc.assert(
      fc.property(anyPupil, anySupport, anyContext, (pupil, support, context) => {
        const { outcome } = indication(pupil, context)
        for (const less of poorer(pupil)) expect(['undetermined', outcome]).toContain(indication(less, context).outcome)
        const refusal = mayRefuse(support, context).outcome
        for (const name of ['needsExtraSupport', 'otherSuitableSchool']) {
          expect(['undetermined', refusal]).toContain(mayRefuse({ ...support, [name]: undefined }, context).outcome)
        }
      }),
      runs,
    )
  })

  it('what is missing is mentioned, and settles nothing where it is not asked for', () => {
    fc.assert(
      fc.property(anyPupil, anySupport, anyContext, (pupil, support, context) => {
        for (const { outcome, reasons, missing } of [indication(pupil, context), mayRefuse(support, context)]) {
          expect(reasons.flatMap(({ facts }) => facts)).toEqual(expect.arrayContaining([...missing]))
          if (outcome !== 'undetermined') expect(missing).toEqual([])
        }
      }),
      runs,
    )
  })

  it('which of the two other domains stands first plays no part', () => {
    fc.assert(
      fc.property(anyPupil, anyContext, (pupil, context) => {
        const { backlogs = {} } = pupil
        const swapped = { ...backlogs, thirdDomain: backlogs.fourthDomain, fourthDomain: backlogs.thirdDomain }
        expect(indication({ ...pupil, backlogs: swapped }, context).outcome).toBe(indication(pupil, context).outcome)
      }),
      runs,
    )
  })

  it('the input stays as it is', () => {
    fc.assert(
      fc.property(anyPupil, anySupport, anyContext, (pupil, support, context) => {
        deepFreeze([pupil, support, context])
        indication(pupil, context)
        mayRefuse(support, context)
      }),
      runs,
    )
  })

  it('every outcome can be reached', () => {
    const all = (list: readonly unknown[]) => [...new Set(list)].sort()
    expect(all(indicationCases.map(({ outcome }) => outcome))).toEqual([
      ...['lwoo', 'lwoo-or-pro', 'neither', 'pro', 'undetermined'],
    ])
    expect(all(refusalCases.map(({ outcome }) => outcome))).toEqual(['may-not-refuse', 'may-refuse', 'undetermined'])
  })
})
