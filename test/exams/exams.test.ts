import { describe, expect, it } from 'vitest'
import {
  passEntree,
  passLeerwerktraject,
  passNederlandsAndRekenen,
  passVmbo,
  referenceLevel,
  spread,
  stillNeeded,
  stillNeededLeerwerktraject,
  type ExamContext,
  type LeerwerktrajectGradeList,
} from '../../src/exams/index.js'
import type { Verdict } from '../../src/core/index.js'
import { deepFreeze } from '../support/deep-freeze.js'
import type { LawCase } from '../support/law-case.js'
import {
  entreeCases,
  leerwerktrajectCases,
  mboCases,
  sound,
  spreadCases,
  vmboCases,
  type ExamCase,
} from './cases.js'

const contextOf = (row: ExamCase<unknown, string>): ExamContext => {
  const { examYear, on, knownOn, reading, rule, afterLastText } = row
  return { examYear, on, knownOn, reading, rule, afterLastText }
}

function check({ outcome, reasons, missing }: Verdict<string>, row: LawCase<unknown, string>): void {
  const codes = (state: string) => reasons.filter((each) => each.state === state).map(({ code }) => code)
  expect({ outcome, notMet: codes('not-met'), unknown: codes('unknown'), missing }).toEqual({
    outcome: row.outcome,
    notMet: row.notMet ?? [],
    unknown: row.unknown ?? [],
    missing: row.missing ?? [],
  })
}

describe('whether a candidate passes', () => {
  it.each(vmboCases)('vmbo-bb $examYear, known $knownOn: $outcome ($fact: $why)', (row) => {
    check(passVmbo(deepFreeze(row.facts), deepFreeze(contextOf(row))), row)
  })

  it.each(leerwerktrajectCases)('leerwerktraject $examYear, known $knownOn: $outcome ($fact: $why)', (row) => {
    check(passLeerwerktraject(deepFreeze(row.facts), contextOf(row)), row)
  })

  it.each(mboCases)('mbo $examYear, known $knownOn: $outcome ($fact: $why)', (row) => {
    check(passNederlandsAndRekenen(deepFreeze(row.facts), contextOf(row)), row)
  })

  it.each(entreeCases)('entree $examYear: $outcome ($fact: $why)', (row) => {
    check(passEntree(deepFreeze(row.facts), contextOf(row)), row)
  })

  it('goes by 1 May, by the school year, or by the day that was asked for', () => {
    expect(passVmbo(sound, { examYear: 2014 }).on).toBe('2014-05-01')
    expect(passVmbo(sound, { schoolYear: '2013-2014' })).toEqual(passVmbo(sound, { examYear: 2014 }))
    expect(passVmbo(sound, { schoolYear: '2013-2014', on: '2014-07-31' }).on).toBe('2014-07-31')
    expect(passVmbo(sound, { examYear: 2014, on: '2013-08-01' }).on).toBe('2013-08-01')
  })

  it('says of each condition which fact it comes from', () => {
    const { reasons } = passVmbo(sound, { examYear: 2016, knownOn: '2014-06-01' })
    expect(reasons.map(({ code, evidence }) => [code, evidence.fact?.id])).toEqual([
      ['central-exam-average', 'UIT-01'],
      ['final-marks', 'UIT-01'],
      ['lichamelijke-opvoeding', 'UIT-01'],
      ['kunstvakken', 'UIT-01'],
      ['maatschappelijke-stage', 'UIT-01'],
      ['nederlands-and-rekentoets', 'UIT-04'],
      ['rekentoets-sat', 'UIT-04'],
    ])
    const asked = passVmbo(sound, { examYear: 2015, rule: 'UIT-14' }).reasons.find(({ code }) => code === 'rekentoets-mark')
    expect(asked?.evidence).toMatchObject({
      fact: { rule: 'exams/vmbo-bb/rekentoets-counts', id: 'UIT-14' },
      note: 'Asked for by its id; on 2015-05-01 UIT-14 is nooit-in-werking.',
    })
  })

  it('a full exam in a leerwerktraject has the reasons of the ordinary rule behind its own', () => {
    const ordinary = passVmbo(sound, { examYear: 2014 })
    const full = passLeerwerktraject({ ...sound, fullExam: true }, { examYear: 2014 })
    expect(full.reasons[0]).toMatchObject({ code: 'rule-settled', state: 'met', evidence: { fact: { id: 'UIT-15' } } })
    expect(full.reasons.slice(1)).toEqual(ordinary.reasons)
    const open = passLeerwerktraject({}, { examYear: 2015 })
    expect(open.reasons[0]).toMatchObject({ code: 'rule-settled', state: 'unknown' })
    expect(open.missing).toEqual(['fullExam', 'subjects', 'rekentoets.sat', 'lichamelijkeOpvoeding', 'kunstvakken'])
    const unsettled = passLeerwerktraject(sound, { examYear: 2014 })
    expect(unsettled.reasons.slice(-ordinary.reasons.length)).toEqual(ordinary.reasons)
  })
})

describe('the years of the exams', () => {
  it.each(spreadCases)('$facts.route on $on, $reading: $outcome ($fact: $why)', (row) => {
    check(spread(deepFreeze(row.facts), { on: row.on!, knownOn: row.knownOn, reading: row.reading }), row)
  })
})

describe('the reference levels', () => {
  it.each([
    ['praktijkonderwijs', '2010-08-01', '1F', '1F'],
    ['vmbo', '2010-07-31', undefined, undefined],
    ['vmbo', '2014-04-08', '2F', '2F'],
    ['vmbo', '2014-04-09', undefined, undefined],
    ['entree', '2014-01-01', '2F', '2F'],
    ['mbo-3', '2012-01-01', '2F', '2F'],
    ['mbo-4', '2012-01-01', '3F', '3F'],
    ['mbo-2', '2022-07-31', undefined, undefined],
    ['entree', '2022-08-01', undefined, 'mbo-rekenniveau-2'],
    ['mbo-2', '2022-08-01', undefined, 'mbo-rekenniveau-2'],
    ['mbo-3', '2022-08-01', undefined, 'mbo-rekenniveau-3'],
    ['mbo-4', '2022-08-01', undefined, 'mbo-rekenniveau-4'],
    ['vmbo', '2022-08-01', undefined, undefined],
    ['vso-arbeidsmarkt', '2013-12-18', undefined, undefined],
    ['vso-arbeidsmarkt', '2013-12-19', '1F', '1F'],
  ] as const)('%s on %s: taal %s, rekenen %s', (level, on, taal, rekenen) => {
    const found = referenceLevel({ level }, { on })
    expect([found.taal.value, found.rekenen.value]).toEqual([taal, rekenen])
    if (taal === undefined) expect(found.taal).toMatchObject({ unknown: expect.stringMatching(/\w/) as string })
  })

  it('were not known before the decree', () => {
    const found = referenceLevel({ level: 'mbo-2' }, { on: '2022-08-01', knownOn: '2014-01-01' })
    expect(found.rekenen.value).toBe('2F')
    const unchanged = referenceLevel({ level: 'vmbo' }, { on: '2016-05-01', afterLastText: 'unchanged' })
    expect(unchanged.taal).toMatchObject({ value: '2F', evidence: { grade: 'inferred' } })
  })
})

const few = (nederlands?: number, engels?: number, bouwen?: number, central: number | undefined = 6) => ({
  ...sound,
  subjects: [
    { subject: 'nederlands', finalMark: nederlands, centralExamMark: 6 },
    { subject: 'engels', finalMark: engels, centralExamMark: central },
    { subject: 'bouwen', finalMark: bouwen, centralExamMark: 6, vocational: true },
  ],
})
/** Nederlands and the vocational subject, with all else as it should be. */
const few2 = (nederlands?: number, bouwen?: number): LeerwerktrajectGradeList => ({
  ...sound,
  subjects: [
    { subject: 'nederlands', finalMark: nederlands, centralExamMark: 6 },
    { subject: 'bouwen', finalMark: bouwen, centralExamMark: 6, vocational: true },
  ],
})
const needs = (list: Parameters<typeof stillNeeded>[0], context: ExamContext) => {
  const { canStillPass, lost, needed } = stillNeeded(deepFreeze(list), context)
  return [canStillPass, lost, needed.map(({ path, least }) => [path, least])]
}

describe('what is still needed', () => {
  it.each<[string, Parameters<typeof stillNeeded>[0], ExamContext, unknown]>([
    ['nothing', sound, { examYear: 2013 }, ['yes', [], []]],
    ['a 4 may do beside a 7', few(7, undefined, 6), { examYear: 2013 }, ['yes', [], [['subjects[1].finalMark', 4]]]],
    ['a 5 beside sixes', few(6, undefined, 6), { examYear: 2013 }, ['yes', [], [['subjects[1].finalMark', 5]]]],
    ['a 7 to make up for a 4', few(4, undefined, 6), { examYear: 2013 }, ['yes', [], [['subjects[1].finalMark', 7]]]],
    ['a 6 beside a 5 that counts twice', few(7, undefined, 5), { examYear: 2013 }, ['yes', [], [['subjects[1].finalMark', 6]]]],
    ['Nederlands a 4 in 2013', few(undefined, 7, 6), { examYear: 2013 }, ['yes', [], [['subjects[0].finalMark', 4]]]],
    ['Nederlands a 5 in 2014', few(undefined, 7, 6), { examYear: 2014 }, ['yes', [], [['subjects[0].finalMark', 5]]]],
    [
      'Nederlands a 6 where the rekentoets was a 5, as planned for 2016',
      { ...few(undefined, 7, 6), rekentoets: { mark: 5 } }, { examYear: 2016, knownOn: '2014-06-01' },
      ['yes', [], [['subjects[0].finalMark', 6]]],
    ],
    ['too late in final marks', few(4, undefined, 4), { examYear: 2013 }, ['no', ['final-marks'], []]],
    ['too late in Nederlands', few(4, undefined, 6), { examYear: 2014 }, ['no', ['nederlands'], []]],
    ['the law was not read', few(6, undefined, 6), { examYear: 2016 }, ['unknown', [], []]],
    [
      'words, and the rekentoets', { subjects: sound.subjects }, { examYear: 2015 },
      ['yes', [], [['lichamelijkeOpvoeding', 'voldoende'], ['kunstvakken', 'voldoende'], ['rekentoets.sat', 'sat']]],
    ],
    [
      'the mark for the rekentoets as planned in 2012', { ...sound, rekentoets: { sat: true } },
      { examYear: 2014, knownOn: '2012-08-01' }, ['yes', [], [['rekentoets.mark', 5]]],
    ],
    ['a subject that is not in the list', { ...sound, subjects: [] }, { examYear: 2015 }, ['unknown', [], []]],
  ])('%s', (_, list, context, expected) => {
    expect(needs(list, context)).toEqual(expected)
  })

  it('a central exam in tenths, whichever way the vocational subject counts', () => {
    const list = {
      ...sound,
      subjects: [
        { subject: 'nederlands', finalMark: 6, centralExamMark: 5 },
        { subject: 'engels', finalMark: 6 },
        { subject: 'bouwen', finalMark: 6, centralExamMark: 5.4, vocational: true },
      ],
    }
    // Once: 16.5 - 10.4 = 6.1; twice: 22 - 15.8 = 6.2.
    expect(needs(list, { examYear: 2013 })).toEqual(['yes', [], [['subjects[1].centralExamMark', 6.2]]])
  })

  it.each<[string, LeerwerktrajectGradeList, ExamContext, unknown]>([
    [
      'Nederlands a 6 in 2015', { ...few2(undefined, 7), fullExam: false }, { examYear: 2015 },
      ['yes', [], [['subjects[0].finalMark', 6]]],
    ],
    [
      'a 5 where the rekentoets was a 6, as planned for 2016',
      { ...few2(undefined, 7), rekentoets: { mark: 6 }, fullExam: false }, { examYear: 2016, knownOn: '2014-06-01' },
      ['yes', [], [['subjects[0].finalMark', 5]]],
    ],
    ['too late at 5', { ...few2(5, undefined), fullExam: false }, { examYear: 2015 }, ['no', ['nederlands'], []]],
    [
      'a full exam, at 5', { ...few2(undefined, 7), fullExam: true }, { examYear: 2015 },
      ['yes', [], [['subjects[0].finalMark', 5]]],
    ],
    [
      'a 6 where it is not known which rule judges', few2(undefined, 7), { examYear: 2015 },
      ['yes', [], [['subjects[0].finalMark', 6]]],
    ],
    ['not known at 5 where it is not known which rule judges', few2(5, 7), { examYear: 2015 }, ['unknown', [], []]],
    ['too late by both rules', few2(4, 7), { examYear: 2015 }, ['no', ['nederlands'], []]],
    ['the law was not read', { ...few2(6, 6), fullExam: false }, { examYear: 2017 }, ['unknown', [], []]],
  ])('in a leerwerktraject: %s', (_, list, context, expected) => {
    const { canStillPass, lost, needed, verdict } = stillNeededLeerwerktraject(deepFreeze(list), context)
    expect([canStillPass, lost, needed.map(({ path, least }) => [path, least])]).toEqual(expected)
    expect(verdict).toEqual(passLeerwerktraject(list, context))
  })

  it('each number holds with the others at their best', () => {
    const list = few(4, undefined, undefined)
    const { needed, verdict } = stillNeeded(list, { examYear: 2013 })
    expect(verdict.outcome).toBe('undetermined')
    expect(needed).toEqual([
      { path: 'subjects[1].finalMark', subject: 'engels', least: 6 },
      { path: 'subjects[2].finalMark', subject: 'bouwen', least: 6 },
    ])
  })
})
