import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import {
  assess,
  factorsFor,
  intakeBalance,
  model,
  organisingFactors,
  reportSchools,
  reportTrajects,
  type Assessment,
  type AssessmentInput,
  type CharacteristicCode,
  type IntakeQuestion,
  type Statement,
} from '../../src/organisability/index.js'
import { deepFreeze } from '../support/deep-freeze.js'
import { errorOf } from '../support/error-of.js'
import { assessmentCases, conditionLines, everythingMet, intakeCases, schoolCases } from './cases.js'

vi.setConfig({ testTimeout: 30_000 })

const characteristics = model.characteristics.map(({ code }) => code)
const indicators = model.characteristics.flatMap((each) => each.indicators.map(({ code }) => code))
const verdictsOf = ({ conditions, results }: Assessment) => ({ ...conditions, ...results })

/** Every outcome of an assessment, by what it is about. */
function outcomes(found: Assessment): Record<string, string> {
  const parts = Object.values(verdictsOf(found)).map(({ code, outcome }) => [code, outcome] as const)
  const { organiseerbaarheid, doelmatigheid, intake } = found
  const { effective, efficient } = doelmatigheid
  return {
    ...Object.fromEntries(parts),
    organiseerbaarheid: organiseerbaarheid.outcome,
    doelmatigheid: doelmatigheid.outcome,
    effective,
    efficient,
    intake: intake.outcome,
  }
}

function expected(is: Partial<Record<CharacteristicCode, string>>): Record<string, string> {
  return Object.fromEntries(characteristics.map((code) => [code, is[code] ?? 'undetermined']))
}

describe('the balance of an intake', () => {
  it.each(intakeCases)('$outcome ($fact: $why)', (row) => {
    const { outcome, reasons, missing } = intakeBalance(deepFreeze(row.facts))
    const codes = (state: string) => reasons.filter((each) => each.state === state).map(({ code }) => code)
    expect({ outcome, notMet: codes('not-met'), unknown: codes('unknown'), missing }).toEqual({
      outcome: row.outcome,
      notMet: row.notMet ?? [],
      unknown: row.unknown ?? [],
      missing: row.missing ?? [],
    })
  })

  it('gives every year, the earliest first, whatever their order', () => {
    const { facts } = intakeCases.at(-1)!
    expect(intakeBalance(facts).years.map(({ schoolYear, pupils, outcome }) => [schoolYear, pupils, outcome])).toEqual([
      ['2011-2012', 18, 'intake-balanced'],
      ['2013-2014', 9, 'intake-too-low'],
    ])
    expect(intakeBalance(facts).reasons[0]!.facts).toEqual(['scale', 'intake[0].pupils', 'minimum'])
    expect(intakeBalance({}).years).toEqual([])
  })

  it('rests on the lines about the scale', () => {
    const at = (scale: 'class' | 'embedded') => intakeBalance({ scale }).reasons.map(({ evidence }) => evidence.source.at)
    expect(at('embedded')).toEqual([
      'section 4.1.1, lines 715-718; section 6.1.1, lines 1479-1480',
      'section 4.2, lines 954-961; section 6.1.1, lines 1482-1485',
    ])
    expect(at('class')[0]).toBe('section 4.1.1, lines 724-727; section 6.1.1, lines 1480-1482')
  })
})

describe('an assessment', () => {
  it.each(assessmentCases)('$organiseerbaarheid, $doelmatigheid ($fact: $why)', (row) => {
    const found = assess(deepFreeze(row.facts))
    expect(outcomes(found)).toMatchObject({
      ...expected(row.is),
      organiseerbaarheid: row.organiseerbaarheid,
      doelmatigheid: row.doelmatigheid,
      effective: row.effective ?? 'undetermined',
      efficient: row.efficient ?? 'undetermined',
    })
  })

  it('reaches every outcome in a case', () => {
    const reached = new Set(assessmentCases.flatMap(({ organiseerbaarheid, doelmatigheid }) => [organiseerbaarheid, doelmatigheid]))
    expect([...reached].sort()).toEqual([
      ...['disputed', 'doelmatig', 'doelmatig-with-strain', 'not-doelmatig', 'not-organisable', 'organisable'],
      ...['organisable-with-strain', 'undetermined'],
    ])
    const states = new Set(assessmentCases.flatMap(({ is }) => Object.values(is)))
    expect([...states].sort()).toEqual(['disputed', 'met', 'not-met', 'undetermined', 'weak'])
    expect([...new Set(intakeCases.map(({ outcome }) => outcome))].sort()).toEqual([
      ...['intake-balanced', 'intake-too-high', 'intake-too-low', 'undetermined'],
    ])
  })

  it('of nothing asks for everything, and concludes nothing', () => {
    const found = assess({})
    expect(new Set(Object.values(outcomes(found)))).toEqual(new Set(['undetermined']))
    expect(found.organiseerbaarheid.missing).toEqual([
      'indicators["enough-means"]',
      'indicators["teacher-commitment"]',
      'indicators["equipped-staff"]',
      'indicators["placements-available"]',
      'indicators["pupil-tracking-system"]',
      'indicators["care-system"]',
      'indicators["vmbo-with-mbo"]',
      'indicators["school-with-placement"]',
      'indicators["school-with-guidance"]',
      'indicators["pupils-back-it"]',
      'indicators["parents-back-it"]',
      'indicators["professionals-back-it"]',
      'scale',
      'intake',
      'maximum',
      'indicators["population-fits"]',
    ])
    expect(found.doelmatigheid.missing).toHaveLength(6)
  })

  it('keeps each statement with its voice and source, and shows where they differ', () => {
    const { disagreements, results } = assess(reportTrajects)
    expect(disagreements.map(({ indicator, characteristic }) => [indicator, characteristic])).toEqual([
      ['pupils-move-on', 'result'],
    ])
    expect(disagreements[0]!.said).toEqual([
      {
        state: 'weak',
        voice: 'vmbo',
        evidence: { source: { document: expect.any(String), at: 'section 4.1.2, lines 754-756' }, grade: 'inferred', voice: 'vmbo' },
      },
      {
        state: 'met',
        voice: 'mbo',
        evidence: { source: { document: expect.any(String), at: 'section 6.1.2, lines 1550-1552' }, grade: 'inferred', voice: 'mbo' },
      },
    ])
    expect(results.result.reasons[0]).toMatchObject({ code: 'pupils-move-on', state: 'disputed' })
    expect(results.result.missing).toEqual(['indicators["pupils-leave-qualified"]'])
  })

  it('hears of the trajects at large that contacts with companies are close and numbers can be handled', () => {
    const { collaboration, 'balanced-intake': intake } = assess(reportTrajects).conditions
    const said = [collaboration.reasons[1]!, intake.reasons[0]!].map(({ code, state, said: [first] }) => {
      return [code, state, first?.voice, first?.evidence.source.at]
    })
    expect(said).toEqual([
      ['school-with-placement', 'met', 'vmbo', 'section 4.1.2, lines 743-744'],
      ['intake-in-balance', 'met', 'vmbo', 'section 4.2, line 941'],
    ])
  })

  it('says who told what parents and pupils think', () => {
    const { backing } = assess(reportTrajects).conditions
    expect(backing.outcome).toBe('met')
    expect(backing.reasons.map(({ said }) => said.map(({ voice, toldBy }) => [voice, toldBy]))).toEqual([
      [['pupils', 'vmbo']],
      [['parents', 'vmbo']],
      [['vmbo', undefined]],
    ])
    expect(backing.reasons[0]!.said[0]!.evidence.voice).toBe('vmbo')
  })

  it('keeps a document of your own, and the note', () => {
    const source = { document: 'Own survey', datedOn: '2014-05-01' }
    const statement: Statement = { state: 'met', voice: 'companies', source, note: 'Twelve of them answered.' }
    const { collaboration } = assess({ indicators: { 'school-with-placement': [statement] } }).conditions
    expect(collaboration.reasons[1]!.said).toEqual([
      { state: 'met', voice: 'companies', evidence: { source, grade: 'estimate', note: 'Twelve of them answered.' } },
    ])
  })

  it('marks what follows from the numbers as reckoned', () => {
    const intake = [{ schoolYear: '2013-2014', pupils: 9 }]
    const { conditions, results } = assess({ scale: 'class', intake, minimum: 15 })
    const [reason] = conditions['balanced-intake'].reasons
    expect(reason).toMatchObject({ code: 'intake-in-balance', state: 'not-met' })
    expect(reason!.said).toMatchObject([{ voice: 'reckoned', state: 'not-met', evidence: { grade: 'derived' } }])
    expect(reason!.facts).toEqual(['indicators["intake-in-balance"]', 'scale', 'intake[0].pupils', 'minimum', 'maximum'])
    expect(results['cost-benefit'].reasons[0]!.said).toMatchObject([{ voice: 'reckoned', state: 'not-met' }])
    const tooMany = assess({ scale: 'embedded', intake, maximum: 4 })
    expect(tooMany.conditions['balanced-intake'].reasons[0]!.said[0]!.evidence.source.at).toContain('954-961')
    expect(tooMany.results['cost-benefit'].reasons[0]!.said).toEqual([])
  })

  it('has no number in it but those of the intake', () => {
    const numbers = (value: unknown): number[] => {
      if (typeof value === 'number') return [value]
      return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbers) : []
    }
    expect(numbers(assess(everythingMet))).toEqual([])
  })
})

describe('the schools of the report', () => {
  it.each(schoolCases)('school $school: $organiseerbaarheid ($fact: $why)', (row) => {
    const { input, lines } = reportSchools.find(({ school }) => school === row.school)!
    const found = assess(input)
    const states = Object.values(verdictsOf(found)).flatMap(({ reasons }) => reasons)
    const place = (at = '') => at.replace('section 4.1.1, ', '')
    const says = states.flatMap(({ code, state, said }) => {
      return state === 'unknown' ? [] : [[code, [state, ...said.map(({ evidence }) => place(evidence.source.at))]]]
    })
    expect(Object.fromEntries(says)).toEqual(row.says)
    const conditions = found.organiseerbaarheid.reasons.map(({ code, evidence }) => [code, evidence.source.at])
    expect(Object.fromEntries(conditions)).toEqual(
      Object.fromEntries(Object.entries(conditionLines).map(([code, at]) => [code, `section 2.3, ${at}`])),
    )
    expect(outcomes(found)).toMatchObject({
      ...expected(row.is),
      organiseerbaarheid: row.organiseerbaarheid,
      doelmatigheid: row.doelmatigheid,
    })
    const whole = found.organiseerbaarheid.asAWhole.map(({ state }) => `organiseerbaarheid ${state}`).join()
    expect(whole).toBe(row.asAWhole ?? '')
    const there = factorsFor(input).filter(({ state }) => state === 'applies' || state === 'applies-in-part')
    expect(there.map(({ factor, state }) => `${factor.code} ${state}`)).toEqual(row.factors)
    // Every statement lies within the lines of the school.
    const said = [input.indicators, input.factors, input.asAWhole].flatMap((each) => Object.values(each ?? {}).flat())
    expect(said.length).toBeGreaterThan(0)
    for (const { source, note } of said as Statement[]) {
      const [[first, last]] = (source as { reportLines: [[number, number]] }).reportLines
      expect(first).toBeGreaterThanOrEqual(lines[0]![0])
      expect(last).toBeLessThanOrEqual(lines[0]![1])
      expect(note).toMatch(/^[A-Z].*[^.]\.$/)
    }
  })

  it('keep both things that are said of School 3, each with its line', () => {
    const { conditions, disagreements } = assess(reportSchools[1]!.input)
    expect(conditions['staff-and-means'].reasons[0]!.said.map(({ state, evidence }) => [state, evidence.source.at])).toEqual([
      ['weak', 'section 4.1.1, lines 667-669'],
      ['not-met', 'section 4.1.1, lines 669-670'],
    ])
    expect(disagreements.map(({ indicator }) => indicator)).toEqual(['enough-means'])
  })

  it('have a scale only where the report speaks of a group', () => {
    expect(reportSchools.map(({ input }) => [input.scale, input.minimum])).toEqual([
      [undefined, undefined],
      [undefined, undefined],
      ['class', 15],
      [undefined, undefined],
    ])
  })

  it('are read from the report, and what somebody says to you is not', () => {
    const grades = (input: AssessmentInput) => Object.values(verdictsOf(assess(input))).flatMap(({ reasons }) =>
      reasons.flatMap(({ said }) => said.map(({ evidence }) => evidence.grade)),
    )
    for (const { input } of reportSchools) expect(new Set(grades(input))).toEqual(new Set(['inferred']))
    expect(new Set(grades(everythingMet))).toEqual(new Set(['estimate']))
  })

  it('are four, and each carries a line for each condition and asks for most of what there is to know', () => {
    expect(reportSchools.map(({ school }) => school)).toEqual([1, 3, 6, 11])
    for (const { school, input } of reportSchools) {
      const { organiseerbaarheid, conditions, results } = assess(input)
      expect([school, organiseerbaarheid.missing.length > 10]).toEqual([school, true])
      for (const { reasons } of [organiseerbaarheid, ...Object.values({ ...conditions, ...results })]) {
        for (const { evidence } of reasons) expect(evidence.source.at).toMatch(/^section \d.*lines? \d/)
      }
    }
    const six = assess(reportSchools[2]!.input).conditions['balanced-intake']
    expect(six.missing).toEqual(['intake', 'maximum', 'indicators["population-fits"]'])
  })
})

describe('input that cannot be', () => {
  it('is named all at once, without what was found', () => {
    const broken = {
      scale: 'secret',
      intake: [
        { schoolYear: '2013-2015', pupils: -7 },
        { schoolYear: '2013-2014', pupils: 3, note: 'secret' },
        { schoolYear: '2013-2014', pupils: 3 },
      ],
      intendedSize: 0,
      minimum: 987,
      maximum: 12,
      traject: 'secret',
      score: 8,
      indicators: {
        secret: [],
        'enough-means': [
          { state: 'good', voice: 'neighbour', toldBy: 'secret', source: { reportLines: [[9, 8]] }, note: '' },
          { state: 'met', voice: 'vmbo', source: { reportLines: [] } },
          { state: 'met', voice: 'vmbo', source: { reportLines: [[1, 1719]] } },
          { state: 'met', voice: 'vmbo', source: { datedOn: '2014-02-30' } },
          'secret',
          {},
        ],
      },
      asAWhole: { secret: [] },
      factors: { 'same-building': 'secret' },
    } as unknown as AssessmentInput
    const error = errorOf(() => assess(broken))
    expect(error.code).toBe('invalid-date')
    const at = 'indicators["enough-means"]'
    expect(error.problems.map(({ path }) => path).sort()).toEqual([
      ...['asAWhole.secret', 'factors["same-building"]'],
      ...[`${at}[0].note`, `${at}[0].source.reportLines[0]`, `${at}[0].state`, `${at}[0].toldBy`, `${at}[0].voice`],
      ...[`${at}[1].source.reportLines`, `${at}[2].source.reportLines[0]`],
      ...[`${at}[3].source.datedOn`, `${at}[3].source.document`, `${at}[4]`],
      ...[`${at}[5].source`, `${at}[5].state`, `${at}[5].voice`],
      'indicators.secret',
      ...['intake[0].pupils', 'intake[0].schoolYear', 'intake[1].note', 'intake[2].schoolYear', 'intendedSize', 'maximum'],
      ...['scale', 'score', 'traject'],
    ].sort())
    expect(error.message).not.toMatch(/neighbour|good|987|-7|2013-2015|2014-02-30|'secret'/)
    expect(errorOf(() => factorsFor(broken)).problems).toEqual(error.problems)
  })

  it.each<[string, unknown, string]>([
    ['no object', undefined, ''],
    ['a list', [], ''],
    ['a property that is none', { scales: 'class' }, 'scales'],
    ['a minimum for an embedded traject', { scale: 'embedded', minimum: 10 }, 'minimum'],
    ['a maximum below the intended size', { maximum: 10, intendedSize: 12 }, 'maximum'],
    ['a maximum below the minimum', { maximum: 10, minimum: 10.5 }, 'maximum'],
    ['a minimum that is no number', { minimum: '15' }, 'minimum'],
    ['half a pupil', { intake: [{ schoolYear: '2013-2014', pupils: 1.5 }] }, 'intake[0].pupils'],
    ['a list that is none', { intake: { '2013-2014': 3 } }, 'intake'],
  ])('%s', (_, question, path) => {
    const error = errorOf(() => intakeBalance(question as IntakeQuestion))
    expect([error.code, error.problems.map((each) => each.path)]).toEqual(['invalid-input', [path]])
  })

  it('leaves equal bounds, and "none", alone', () => {
    expect(intakeBalance({ scale: 'embedded', minimum: 'none', maximum: 2, intendedSize: 2 }).outcome).toBe('undetermined')
    expect(intakeBalance({ scale: 'class', minimum: 12, maximum: 12, intendedSize: 12 }).outcome).toBe('undetermined')
  })
})

describe('laws', () => {
  const statement: fc.Arbitrary<Statement> = fc.record({
    state: fc.constantFrom('met', 'weak', 'not-met', 'unknown'),
    voice: fc.constantFrom('vmbo', 'mbo', 'parents'),
    source: fc.constant({ reportLines: [[715, 718] as const] }),
  })
  const some = (codes: readonly string[]) =>
    fc.dictionary(fc.constantFrom(...codes), fc.array(statement, { maxLength: 3 }), { maxKeys: codes.length })
  const numbers: fc.Arbitrary<IntakeQuestion> = fc.record(
    {
      scale: fc.constantFrom('embedded', 'class'),
      intake: fc.array(fc.nat(40), { maxLength: 3 }).map((all) => {
        return all.map((pupils, index) => ({ schoolYear: `${2010 + index}-${2011 + index}`, pupils }))
      }),
      intendedSize: fc.integer({ min: 1, max: 20 }),
      minimum: fc.constantFrom('none', 5, 15),
      maximum: fc.constantFrom('none', 20, 30),
    },
    { requiredKeys: [] },
  ).map((given) => {
    const { minimum, ...rest } = given as IntakeQuestion
    return minimum === undefined || (rest.scale !== 'class' && minimum !== 'none') ? rest : { ...rest, minimum }
  })
  // Nearly all met, so that the laws also meet what is settled.
  const nearlyMet = some(indicators).map((few) => ({ ...everythingMet.indicators, ...few }))
  const input: fc.Arbitrary<AssessmentInput> = fc
    .tuple(numbers, fc.oneof(some(indicators), nearlyMet), some(['organiseerbaarheid', 'backing']))
    .map(([question, said, asAWhole]) => ({ ...question, indicators: said, asAWhole }))

  const leftOrOpen = (before: Assessment, after: Assessment) => {
    const [old, now] = [outcomes(before), outcomes(after)]
    return Object.keys(old).every((code) => now[code] === old[code] || now[code] === 'undetermined')
  }

  // Where numbers speak of an indicator as well, taking a statement out can settle a dispute: hence the one or the other.
  it('an indicator or a number taken out leaves each outcome or makes it undetermined', () => {
    fc.assert(
      fc.property(input, fc.constantFrom(...indicators), ({ indicators: said }, code) => {
        const { [code]: gone, ...rest } = said!
        return leftOrOpen(assess({ indicators: { ...rest, [code]: gone } }), assess({ indicators: rest }))
      }),
    )
    const names = ['scale', 'intake', 'intendedSize', 'minimum', 'maximum'] as const
    fc.assert(
      fc.property(numbers, fc.constantFrom(...names), (given, name) => {
        // Without a scale there is no minimum to hold it against.
        const without = { ...given, [name]: undefined }
        return leftOrOpen(assess(given), assess(without))
      }),
    )
  })

  it('an unknown more changes nothing', () => {
    fc.assert(
      fc.property(input, fc.constantFrom(...indicators), (given, code) => {
        const said = given.indicators?.[code] ?? []
        const more: Statement = { state: 'unknown', voice: 'mbo', source: { document: 'Talk' } }
        const added = { ...given, indicators: { ...given.indicators, [code]: [...said, more] } }
        expect(outcomes(assess(added))).toEqual(outcomes(assess(given)))
      }),
    )
  })

  it('nothing said comes to neither met nor not met', () => {
    fc.assert(
      fc.property(input, (given) => {
        for (const verdict of Object.values(verdictsOf(assess(given)))) {
          for (const { state, said } of verdict.reasons) {
            const known = said.filter((each) => each.state !== 'unknown')
            expect(state === 'unknown').toBe(known.length === 0)
            if (state !== 'unknown' && state !== 'disputed') expect(known.map((each) => each.state)).toContain(state)
          }
        }
      }),
    )
  })

  it('the order of statements, a statement said twice, and what is said of a whole change no outcome', () => {
    fc.assert(
      fc.property(input, (given) => {
        const turned = Object.entries(given.indicators ?? {}).map(([code, list]) => [code, [...list!, ...list!].reverse()])
        const other = { ...given, asAWhole: {}, indicators: Object.fromEntries(turned) as AssessmentInput['indicators'] }
        expect(outcomes(assess(other))).toEqual(outcomes(assess(given)))
      }),
    )
  })

  it('something is missing just where an outcome is undetermined', () => {
    fc.assert(
      fc.property(input, (given) => {
        const { organiseerbaarheid, doelmatigheid, intake, ...parts } = assess(given)
        const all = [organiseerbaarheid, doelmatigheid, intake, ...intake.years]
        for (const { outcome, missing } of [...all, ...Object.values({ ...parts.conditions, ...parts.results })]) {
          expect(missing.length > 0).toBe(outcome === 'undetermined')
        }
      }),
    )
  })

  it('the last year alone decides', () => {
    fc.assert(
      fc.property(numbers, (given) => {
        const last = given.intake?.at(-1)
        if (last === undefined) return
        const alone = intakeBalance({ ...given, intake: [last] })
        expect(intakeBalance(given).outcome).toBe(alone.outcome)
      }),
    )
  })

  it('input is not changed', () => {
    fc.assert(
      fc.property(input, (given) => {
        deepFreeze(given)
        assess(given)
        expect(factorsFor(given)).toHaveLength(organisingFactors.length)
      }),
    )
  })
})
