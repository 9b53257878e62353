import { describe, expect, it } from 'vitest'
import {
  passEntree,
  passLeerwerktraject,
  passNederlandsAndRekenen,
  passVmbo,
  stillNeeded,
  stillNeededLeerwerktraject,
  type ExamContext,
  type ExamVerdict,
  type LeerwerktrajectGradeList,
} from '../../src/exams/index.js'
import { sound } from './cases.js'

const list: LeerwerktrajectGradeList = {
  subjects: [
    { subject: 'nederlands', finalMark: 5 },
    { subject: 'bouwen', finalMark: 7, vocational: true },
  ],
  maatschappelijkeStage: 'voldoende',
  rekentoets: { mark: 5 },
  fullExam: false,
}
const passRuleKey = 'exams/leerwerktraject/pass-rule'
const rule = 'LWT-05-planned-2013'

/** What the verdict says of the pass rule of the leerwerktraject. */
function standing(context: ExamContext) {
  return passLeerwerktraject(list, context).judgedBy.find(({ key }) => key === passRuleKey)
}

const byId = (verdict: ExamVerdict<string>) => verdict.judgedBy.map(({ key, id }) => `${key} ${id}`)

describe('what a verdict on an exam was judged by', () => {
  const own = { key: passRuleKey, passRule: 'leerwerktraject', voice: 'law' }

  it.each<[string, ExamContext, object]>([
    ['the law of the day', { examYear: 2014 }, { id: 'LWT-05', status: 'in-werking', foreseen: false, askedFor: false }],
    [
      'a rule that never applied, asked for by its id', { examYear: 2014, rule },
      { id: rule, status: 'nooit-in-werking', foreseen: false, askedFor: true },
    ],
    [
      'a rule that was then foreseen', { examYear: 2014, knownOn: '2012-12-31' },
      { id: rule, status: 'in-werking', foreseen: true, askedFor: false },
    ],
    [
      'a rule that was then foreseen, asked for too', { examYear: 2014, knownOn: '2012-12-31', rule },
      { id: rule, status: 'in-werking', foreseen: true, askedFor: true },
    ],
    [
      'a rule that applies, asked for', { examYear: 2014, rule: 'LWT-05' },
      { id: 'LWT-05', status: 'in-werking', foreseen: false, askedFor: true },
    ],
    [
      'a rule of later years, asked for', { examYear: 2014, rule: 'LWT-05-2015' },
      { id: 'LWT-05-2015', status: 'vastgesteld', foreseen: false, askedFor: true },
    ],
    [
      'a rule of earlier years, asked for', { examYear: 2014, rule: 'LWT-05-until-2013' },
      { id: 'LWT-05-until-2013', status: 'vervallen', foreseen: false, askedFor: true },
    ],
    [
      'a rule of which nothing was known yet', { examYear: 2014, knownOn: '2012-01-01', rule },
      { id: rule, status: 'onbekend', foreseen: false, askedFor: true },
    ],
    [
      'a plan the day before it was taken back', { examYear: 2016, knownOn: '2015-11-10' },
      { id: 'LWT-05-planned-2015', status: 'in-werking', foreseen: false, askedFor: false },
    ],
  ])('%s', (_, context, expected) => {
    expect(standing(context)).toEqual({ ...own, ...expected })
  })

  it('the note names the status of the fact that was asked for', () => {
    const note = (context: ExamContext) => {
      const { reasons } = passLeerwerktraject(list, context)
      return reasons.find(({ code }) => code === 'vocational-subject')?.evidence.note
    }
    expect(note({ examYear: 2014, rule })).toBe('Asked for by its id; on 2014-05-01 LWT-05-planned-2013 is nooit-in-werking.')
    expect(note({ examYear: 2014, rule, knownOn: '2012-12-31' })).toBe(
      'Asked for by its id; on 2014-05-01 LWT-05-planned-2013 is in-werking, which was still to come on 2012-12-31.',
    )
    expect(note({ examYear: 2014, rule: 'LWT-05-2015' })).toContain('LWT-05-2015 is vastgesteld.')
  })

  it('names each rule once, and only those that decide', () => {
    expect(byId(passVmbo(sound, { examYear: 2016, knownOn: '2014-06-01' }))).toEqual([
      'exams/vmbo/pass-rule UIT-01',
      'exams/vmbo/maatschappelijke-stage UIT-01',
      'exams/vmbo-bb/nederlands-minimum UIT-04',
      'exams/vmbo-bb/rekentoets-sat UIT-04',
    ])
    expect(byId(passLeerwerktraject(list, { examYear: 2014 }))).toEqual([
      'exams/leerwerktraject/full-exam UIT-15',
      `${passRuleKey} LWT-05`,
      'exams/leerwerktraject/maatschappelijke-stage LWT-03',
    ])
    expect(byId(passEntree({}, { examYear: 2015 }))).toEqual(['exams/entree/pass-rule ENT-20'])
    const student = { level: 'mbo-2', startedOn: '2014-09-01', nederlands: 6, rekenen: 4 } as const
    expect(passNederlandsAndRekenen(student, { examYear: 2016, rule: 'UIT-10-2016' }).judgedBy).toEqual([
      {
        key: 'exams/mbo/nederlands-and-rekenen', id: 'UIT-10-2016', passRule: 'mbo', voice: 'law',
        status: 'nooit-in-werking', foreseen: false, askedFor: true,
      },
    ])
  })

  it('says whose reading it is, which has no status of its own', () => {
    const { judgedBy } = passVmbo(sound, { examYear: 2016, reading: 'report-2014/rekentoets-counts-from-2015' })
    const reading = judgedBy.find(({ askedFor }) => askedFor)
    expect(reading).toMatchObject({ id: 'report-2014/rekentoets-counts-from-2015', foreseen: false, passRule: 'vmbo-bb' })
    expect(reading?.voice).not.toBe('law')
    expect(reading).not.toHaveProperty('status')
  })

  it('names the fact also where the law was not read', () => {
    const { judgedBy } = passVmbo(sound, { examYear: 2016 })
    expect(judgedBy.find(({ key }) => key === 'exams/vmbo/pass-rule')).toMatchObject({ id: 'UIT-01', status: 'onbekend' })
  })
})

describe('a leerwerktraject of which it is not known whether it is a full exam', () => {
  const unsettled = { ...sound, ...list, fullExam: undefined }

  it('tells of each reason by which pass rule it is', () => {
    const verdict = passLeerwerktraject({ ...sound, subjects: list.subjects }, { examYear: 2014 })
    const nederlands = verdict.reasons.filter(({ code }) => code === 'nederlands')
    expect(nederlands.map(({ passRule, state }) => [passRule, state])).toEqual([
      ['leerwerktraject', 'not-met'],
      ['vmbo-bb', 'met'],
    ])
    expect(new Set(verdict.judgedBy.map(({ passRule }) => passRule))).toEqual(
      new Set([undefined, 'leerwerktraject', 'vmbo-bb']),
    )
    expect(verdict.reasons[0]).not.toHaveProperty('passRule')
    expect(verdict.judgedBy.map(({ key }) => key)).toEqual([...new Set(verdict.judgedBy.map(({ key }) => key))])
  })

  it('does not say that it is settled which rule applies where the two only agree', () => {
    const agreed = passLeerwerktraject(sound, { examYear: 2014 })
    expect(agreed.outcome).toBe('passed')
    expect(agreed.reasons[0]).toMatchObject({ code: 'pass-rules-agree', state: 'met', facts: ['fullExam'] })
    expect(agreed.reasons.map(({ code }) => code)).not.toContain('rule-settled')
  })

  it('asks for that first', () => {
    expect(passLeerwerktraject(unsettled, { examYear: 2014 }).missing[0]).toBe('fullExam')
    expect(passLeerwerktraject({}, { examYear: 2015 }).missing[0]).toBe('fullExam')
    const { canStillPass, factsNeeded } = stillNeededLeerwerktraject({}, { examYear: 2015 })
    expect([canStillPass, factsNeeded]).toEqual(['unknown', ['fullExam', 'subjects']])
    const marks = { ...sound, subjects: [{ subject: 'nederlands' }, { subject: 'bouwen', finalMark: 7, vocational: true }] }
    expect(stillNeededLeerwerktraject(marks, { examYear: 2015 }).factsNeeded).toEqual(['fullExam'])
    expect(stillNeededLeerwerktraject({ ...marks, fullExam: false }, { examYear: 2015 }).factsNeeded).toEqual([])
  })

  it('so of a vmbo candidate which subject is the vocational one', () => {
    const subjects = [
      { subject: 'nederlands', finalMark: 6, centralExamMark: 6 },
      { subject: 'engels', finalMark: 4, centralExamMark: 6 },
      { subject: 'bouwen', finalMark: 7, centralExamMark: 6 },
    ]
    expect(stillNeeded({ ...sound, subjects }, { examYear: 2015 }).factsNeeded).toEqual([
      'subjects[1].vocational',
      'subjects[2].vocational',
    ])
    expect(stillNeeded(sound, { examYear: 2015 }).factsNeeded).toEqual([])
  })
})
