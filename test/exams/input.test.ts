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
  type GradeList,
} from '../../src/exams/index.js'
import { errorOf } from '../support/error-of.js'
import { sound } from './cases.js'

const in2014 = { examYear: 2014 }
/** A value of plain JavaScript, which no type holds back. */
const cast = (value: unknown) => value as never

describe('input that cannot be', () => {
  it('is named all at once, without what was found', () => {
    const broken: GradeList = cast({
      subjects: [
        { subject: '', finalMark: 6.5, centralExamMark: 10.1, vocational: 'secret' },
        { finalMark: 0, extra: 'secret' },
        'secret',
        { subject: 'engels', vocational: true },
        { subject: 'engels', vocational: true },
      ],
      lichamelijkeOpvoeding: 'secret',
      kunstvakken: 7,
      maatschappelijkeStage: null,
      rekentoets: { sat: false, mark: 99 },
      name: 'secret',
    })
    const context: ExamContext = cast({ examYear: 2014.5, knownOn: '2014', on: 'may', rule: 'secret', when: 'secret' })
    for (const work of [() => passVmbo(broken, context), () => stillNeeded(broken, context)]) {
      const error = errorOf(work)
      expect(error.code).toBe('invalid-date')
      expect(error.problems.map(({ path }) => path).sort()).toEqual([
        ...['context.examYear', 'context.knownOn', 'context.on', 'context.rule', 'context.when'],
        ...['kunstvakken', 'lichamelijkeOpvoeding', 'maatschappelijkeStage', 'name', 'rekentoets.mark'],
        ...['rekentoets.mark', 'subjects[0].centralExamMark', 'subjects[0].finalMark', 'subjects[0].subject'],
        ...['subjects[0].vocational', 'subjects[1].extra', 'subjects[1].finalMark', 'subjects[1].subject'],
        ...['subjects[2]', 'subjects[4].subject', 'subjects[4].vocational'],
      ].sort())
      expect(error.message).not.toMatch(/secret|6\.5|10\.1|\b99\b/)
    }
  })

  it('with what is wrong in the context among it', () => {
    const works: [() => unknown, string][] = [
      [() => passVmbo(cast({ kunstvakken: 7 }), { ...in2014, reading: 'x' }), 'kunstvakken'],
      [() => spread(cast({ route: 'x', exams: [] }), cast({ on: 'may', reading: 'x' })), 'route'],
      [() => referenceLevel(cast({ level: 'x' }), cast({ on: 'may', reading: 'x' })), 'level'],
    ]
    const paths = works.map(([work]) => errorOf(work).problems.map(({ path }) => path))
    expect(paths).toEqual(works.map(([, own], index) => [own, ...(index === 0 ? [] : ['context.on']), 'context.reading']))
  })

  it('a student may start on the last day of the year of the exams', () => {
    expect(passNederlandsAndRekenen({ level: 'mbo-2', startedOn: '2014-07-31' }, in2014).outcome).toBe('meets')
  })

  it('in the mbo, the same', () => {
    const error = errorOf(() =>
      passNederlandsAndRekenen(cast({ level: 'mbo-1', startedOn: '2014-02-30', nederlands: 'taken', rekenen: 'secret', name: 'x' }), in2014),
    )
    expect(error.code).toBe('invalid-date')
    expect(error.problems.map(({ path }) => path)).toEqual(['name', 'level', 'startedOn', 'nederlands', 'rekenen'])
    expect(error.message).not.toMatch(/secret|2014-02-30|mbo-1/)
  })

  it('in the entreeopleiding, the same', () => {
    const results = {
      startedOn: 'secret', specificParts: [{ name: 'a', result: 'secret' }, { result: 11 }, 3], keuzedeel: 'secret',
      loopbaanEnBurgerschap: true, rekenen: 'taken', name: 'x',
    }
    const error = errorOf(() => passEntree(cast(results), in2014))
    expect(error.problems.map(({ path }) => path)).toEqual([
      ...['name', 'startedOn', 'specificParts[0].result', 'specificParts[1].name', 'specificParts[1].result'],
      ...['specificParts[2]', 'keuzedeel', 'loopbaanEnBurgerschap', 'rekenen'],
    ])
    expect(error.message).not.toMatch(/secret|\b11\b/)
  })

  it('in a plan, the same', () => {
    const plan = { route: 'vm2', exams: [{ subject: 'x', part: 'other', year: 0 }, { year: 'secret' }, 1], name: 'x' }
    const error = errorOf(() => spread(cast(plan), cast({ on: '2014-10-01', examYear: 2014 })))
    expect(error.problems.map(({ path }) => path)).toEqual([
      ...['name', 'route', 'exams[0].part', 'exams[0].year', 'exams[1].subject', 'exams[1].part', 'exams[1].year'],
      ...['exams[2]', 'context.examYear'],
    ])
    expect(error.message).not.toContain('secret')
  })

  it.each<[string, () => unknown, string, string]>([
    ['no list', () => passVmbo(cast(undefined), in2014), 'invalid-input', ''],
    ['no context', () => passVmbo(sound, cast(undefined)), 'invalid-input', 'context'],
    ['no exam year', () => passVmbo(sound, {}), 'invalid-input', 'context.examYear'],
    ['two of them', () => passVmbo(sound, { examYear: 2014, schoolYear: '2013-2014' }), 'invalid-input', 'context.examYear'],
    ['no school year', () => passVmbo(sound, { schoolYear: '2014' }), 'invalid-input', 'context.schoolYear'],
    ['a day before the year', () => passVmbo(sound, { examYear: 2014, on: '2013-07-31' }), 'invalid-input', 'context.on'],
    ['a day after it', () => passVmbo(sound, { examYear: 2014, on: '2014-08-01' }), 'invalid-input', 'context.on'],
    ['subjects that are no list', () => passVmbo(cast({ subjects: {} }), in2014), 'invalid-input', 'subjects'],
    ['a rekentoets that is a mark', () => passVmbo(cast({ rekentoets: 6 }), in2014), 'invalid-input', 'rekentoets'],
    [
      'a mark for a test that was not sat', () => passVmbo({ rekentoets: { sat: false, mark: 6 } }, in2014),
      'invalid-input', 'rekentoets.mark',
    ],
    ['a fact of another rule', () => passVmbo(sound, { examYear: 2014, rule: 'LWT-05' }), 'invalid-input', 'context.rule'],
    ['an unknown reading', () => passVmbo(sound, { examYear: 2014, reading: 'report' }), 'invalid-input', 'context.reading'],
    [
      'no vocational subject', () => passVmbo({ subjects: [{ subject: 'engels', vocational: false }] }, in2014),
      'invalid-input', 'subjects',
    ],
    [
      'no truth', () => passLeerwerktraject(cast({ fullExam: 'yes' }), in2014),
      'invalid-input', 'fullExam',
    ],
    [
      'nor in what is still needed', () => stillNeededLeerwerktraject(cast({ fullExam: 'yes' }), in2014),
      'invalid-input', 'fullExam',
    ],
    ['no level', () => passNederlandsAndRekenen(cast({}), in2014), 'invalid-input', 'level'],
    [
      'an mbo programme that starts after the exams',
      () => passNederlandsAndRekenen({ level: 'mbo-2', startedOn: '2014-08-01' }, in2014), 'invalid-input', 'startedOn',
    ],
    [
      'an entreeopleiding that does', () => passEntree({ startedOn: '2014-08-01' }, { schoolYear: '2013-2014' }),
      'invalid-input', 'startedOn',
    ],
    [
      'Nederlands by another name', () => passVmbo({ subjects: [{ subject: ' Nederlands' }] }, in2014),
      'invalid-input', 'subjects[0].subject',
    ],
    ['no plan', () => spread(cast(null), { on: '2014-10-01' }), 'invalid-input', ''],
    ['no day', () => spread({ route: 'vmbo-bb', exams: [] }, cast({})), 'invalid-input', 'context.on'],
    [
      'an unknown reading of a plan', () => spread({ route: 'vmbo-bb', exams: [] }, { on: '2014-10-01', reading: 'x' }),
      'invalid-input', 'context.reading',
    ],
    ['no education', () => referenceLevel(cast({}), { on: '2014-01-01' }), 'invalid-input', 'level'],
    ['no day for a level', () => referenceLevel({ level: 'vmbo' }, cast({})), 'invalid-input', 'context.on'],
    [
      'no reading of levels', () => referenceLevel({ level: 'vmbo' }, { on: '2014-01-01', reading: 'x' }),
      'invalid-input', 'context.reading',
    ],
  ])('%s', (_, work, code, path) => {
    const error = errorOf(work)
    expect([error.code, ...error.problems.map((each) => each.path)]).toEqual([code, path])
  })
})
