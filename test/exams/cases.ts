import type { EntreeResults } from '../../src/exams/entree-results.js'
import type { ExamOutcome, GradeList, LeerwerktrajectGradeList, SubjectMarks } from '../../src/exams/marks.js'
import type { MboResults } from '../../src/exams/mbo-results.js'
import type { MboOutcome } from '../../src/exams/pass-nederlands-and-rekenen.js'
import type { ExamPlan, SpreadOutcome } from '../../src/exams/spread.js'
import type { LawCase } from '../support/law-case.js'

/** A case of an exam: besides the facts, the exam year and, where one was asked for, a fact by its id. */
export interface ExamCase<Facts, Outcome extends string = ExamOutcome> extends LawCase<Facts, Outcome> {
  readonly examYear: number
  readonly rule?: string
  readonly afterLastText?: 'unchanged'
}

const subject = (name: string, finalMark?: number, centralExamMark?: number | 'none'): SubjectMarks => {
  return { subject: name, finalMark, centralExamMark }
}

/** Final marks for Nederlands, Engels, wiskunde and the vocational subject, with central exams at 6 throughout. */
function marks(nederlands?: number, engels?: number, wiskunde?: number, bouwen?: number): SubjectMarks[] {
  return [
    subject('nederlands', nederlands, 6),
    subject('engels', engels, 6),
    subject('wiskunde', wiskunde, 6),
    { ...subject('bouwen', bouwen, 6), vocational: true },
  ]
}

/** Marks for the central exams, all final marks 6. */
function central(nederlands: number, engels: number | 'none', bouwen: number): SubjectMarks[] {
  return [
    subject('nederlands', 6, nederlands),
    subject('engels', 6, engels),
    { ...subject('bouwen', 6, bouwen), vocational: true },
  ]
}

export const sound = {
  subjects: marks(6, 6, 6, 6),
  lichamelijkeOpvoeding: 'voldoende',
  kunstvakken: 'goed',
  maatschappelijkeStage: 'voldoende',
  rekentoets: { mark: 6 },
} as const satisfies GradeList

const list = (subjects: readonly SubjectMarks[], more: Partial<GradeList> = {}): GradeList => {
  return { ...sound, subjects, ...more }
}

const general = ['central-exam-average', 'final-marks', 'lichamelijke-opvoeding', 'kunstvakken']

/** Nederlands 5 and rekentoets 5: enough by each rule that held, not by the pair that was planned for 2016. */
const fives = list(marks(5, 6, 6, 6), { rekentoets: { mark: 5 } })

export const vmboCases: readonly ExamCase<GradeList>[] = [
  // The general rule, first in exam year 2012.
  { facts: sound, examYear: 2010, outcome: 'undetermined', unknown: general, fact: 'UIT-01', why: 'not read' },
  { facts: sound, examYear: 2011, outcome: 'undetermined', unknown: general, fact: 'UIT-01', why: 'between the texts' },
  { facts: sound, examYear: 2012, outcome: 'passed', fact: 'UIT-01', why: 'the first exam year with 5.5' },
  { facts: list(central(5.5, 5.5, 5.5)), examYear: 2012, outcome: 'passed', fact: 'UIT-01', why: '5.5 is enough' },
  {
    facts: list(central(5.4, 5.5, 5.5)), examYear: 2012, outcome: 'failed', notMet: ['central-exam-average'],
    fact: 'UIT-01', why: 'below 5.5, and nothing is rounded',
  },
  {
    facts: list(central(4, 'none', 7)), examYear: 2012, outcome: 'passed', fact: 'UIT-01',
    why: 'a subject without a central exam does not weigh',
  },
  {
    facts: list(central(5.6, 5.6, 5.3)), examYear: 2012, outcome: 'undetermined', unknown: ['central-exam-average'],
    fact: 'UIT-01', why: '5.5 if the vocational subject counts once, below it if twice',
  },
  {
    facts: list(central(5, 5, 6.4)), examYear: 2012, outcome: 'undetermined', unknown: ['central-exam-average'],
    fact: 'UIT-01', why: 'the other way round',
  },
  { facts: list(marks(6, 5, 6, 6)), examYear: 2012, outcome: 'passed', fact: 'UIT-01', why: 'one 5, the rest 6' },
  { facts: list(marks(6, 4, 7, 6)), examYear: 2012, outcome: 'passed', fact: 'UIT-01', why: 'one 4 with a 7' },
  {
    facts: list(marks(6, 4, 6, 6)), examYear: 2012, outcome: 'failed', notMet: ['final-marks'], fact: 'UIT-01',
    why: 'one 4 without a 7',
  },
  { facts: list(marks(6, 5, 5, 7)), examYear: 2012, outcome: 'passed', fact: 'UIT-01', why: 'two 5s with a 7' },
  { facts: list(marks(8, 5, 5, 6)), examYear: 2012, outcome: 'passed', fact: 'UIT-01', why: 'an 8 is a 7 or higher' },
  {
    facts: list(marks(6, 5, 5, 6)), examYear: 2012, outcome: 'failed', notMet: ['final-marks'], fact: 'UIT-01',
    why: 'two 5s without a 7',
  },
  {
    facts: list(marks(6, 4, 5, 8)), examYear: 2012, outcome: 'failed', notMet: ['final-marks'], fact: 'UIT-01',
    why: 'a 4 and a 5',
  },
  {
    facts: list(marks(6, 3, 8, 8)), examYear: 2012, outcome: 'failed', notMet: ['final-marks'], fact: 'UIT-01',
    why: 'a 3',
  },
  {
    facts: list(marks(6, 6, 6, 5)), examYear: 2012, outcome: 'failed', notMet: ['final-marks'], fact: 'UIT-01',
    why: 'a 5 for the vocational subject is two 5s',
  },
  {
    facts: list(marks(7, 6, 6, 5)), examYear: 2012, outcome: 'passed', fact: 'UIT-01',
    why: 'two 5s, made up for by the 7 for Nederlands',
  },
  {
    facts: list(marks(9, 9, 9, 4)), examYear: 2012, outcome: 'failed', notMet: ['final-marks'], fact: 'UIT-01',
    why: 'a 4 for the vocational subject is two 4s',
  },
  {
    facts: { ...sound, kunstvakken: 'onvoldoende' }, examYear: 2012, outcome: 'failed', notMet: ['kunstvakken'],
    fact: 'UIT-01', why: 'the kunstvakken must be sufficient',
  },
  {
    facts: { ...sound, lichamelijkeOpvoeding: 'onvoldoende' }, examYear: 2012, outcome: 'failed',
    notMet: ['lichamelijke-opvoeding'], fact: 'UIT-01', why: 'so must lichamelijke opvoeding',
  },
  {
    facts: sound, examYear: 2012, knownOn: '2010-08-18', outcome: 'undetermined', unknown: general, fact: 'UIT-01',
    why: 'the day before the decree of 19 August 2010',
  },

  // The maatschappelijke stage.
  {
    facts: { ...sound, maatschappelijkeStage: 'onvoldoende' }, examYear: 2013, outcome: 'failed',
    notMet: ['maatschappelijke-stage'], fact: 'UIT-01', why: 'in the texts of 2011 to 2014',
  },
  {
    facts: { ...sound, maatschappelijkeStage: 'onvoldoende' }, examYear: 2014, on: '2014-03-06', outcome: 'failed',
    notMet: ['maatschappelijke-stage'], fact: 'UIT-01', why: 'the last text that shows it',
  },
  {
    facts: { ...sound, maatschappelijkeStage: 'onvoldoende' }, examYear: 2014, outcome: 'undetermined',
    unknown: ['maatschappelijke-stage'], fact: 'UIT-01', why: 'gone by 13 November 2014, on a day that was not read',
  },
  { facts: sound, examYear: 2014, outcome: 'passed', fact: 'UIT-01', why: 'a sufficient stage meets either text' },
  {
    facts: { ...sound, maatschappelijkeStage: 'onvoldoende' }, examYear: 2015, outcome: 'passed', fact: 'UIT-01',
    why: 'gone',
  },
  {
    facts: { ...sound, maatschappelijkeStage: undefined }, examYear: 2013, outcome: 'undetermined',
    unknown: ['maatschappelijke-stage'], missing: ['maatschappelijkeStage'], fact: 'UIT-01', why: 'not known',
  },

  // Nederlands at least 5 from 2013-2014.
  {
    facts: list(marks(4, 7, 6, 6)), examYear: 2013, outcome: 'passed', fact: 'UIT-02',
    why: 'the last exam year in which Nederlands may be a 4',
  },
  {
    facts: list(marks(4, 7, 6, 6)), examYear: 2014, outcome: 'failed', notMet: ['nederlands'], fact: 'UIT-02',
    why: 'at least 5 from 2013-2014',
  },
  {
    facts: list(marks(4, 7, 6, 6)), examYear: 2015, outcome: 'failed', notMet: ['nederlands'], fact: 'UIT-02',
    why: 'the second year of the transitional rule',
  },
  {
    facts: list(marks(4, 7, 6, 6)), examYear: 2014, knownOn: '2012-04-22', outcome: 'passed', fact: 'UIT-02',
    why: 'the day before the decree of 2012 nobody knew of it',
  },
  {
    facts: list(marks(4, 7, 6, 6)), examYear: 2014, knownOn: '2012-04-23', outcome: 'failed', notMet: ['nederlands'],
    fact: 'UIT-02', why: 'the day of the decree',
  },

  // The rekentoets is sat from 2013-2014.
  {
    facts: { ...sound, rekentoets: { sat: false } }, examYear: 2013, outcome: 'passed', fact: 'UIT-03',
    why: 'no rekentoets yet',
  },
  {
    facts: { ...sound, rekentoets: { sat: false } }, examYear: 2014, outcome: 'failed', notMet: ['rekentoets-sat'],
    fact: 'UIT-03', why: 'compulsory to sit',
  },
  { facts: { ...sound, rekentoets: { mark: 1 } }, examYear: 2014, outcome: 'passed', fact: 'UIT-03', why: 'any mark' },
  { facts: { ...sound, rekentoets: { sat: true } }, examYear: 2015, outcome: 'passed', fact: 'UIT-03', why: 'sat' },
  {
    facts: { ...sound, rekentoets: undefined }, examYear: 2014, outcome: 'undetermined', unknown: ['rekentoets-sat'],
    missing: ['rekentoets.sat'], fact: 'UIT-03', why: 'not known whether it was sat',
  },

  // The first step as adopted in 2012: never applied.
  {
    facts: { ...sound, rekentoets: { mark: 4 } }, examYear: 2014, knownOn: '2012-08-01', outcome: 'failed',
    notMet: ['rekentoets-mark'], fact: 'UIT-14', why: 'as adopted in 2012 for 2013-2014',
  },
  {
    facts: { ...sound, rekentoets: { mark: 5 } }, examYear: 2014, knownOn: '2012-08-01', outcome: 'passed',
    fact: 'UIT-14', why: 'a 5 would have done',
  },
  {
    facts: { ...sound, rekentoets: { mark: 4 } }, examYear: 2014, knownOn: '2013-08-01', outcome: 'passed',
    fact: 'UIT-14', why: 'amended before it applied',
  },
  {
    facts: { ...sound, rekentoets: { mark: 4 } }, examYear: 2015, rule: 'UIT-14', outcome: 'failed',
    notMet: ['rekentoets-mark'], fact: 'UIT-14', why: 'asked for by its id',
  },

  // The second step: adopted in 2012 for 2016, taken back on 11 November 2015.
  {
    facts: fives, examYear: 2016, knownOn: '2012-04-23', outcome: 'failed', notMet: ['nederlands-and-rekentoets'],
    fact: 'UIT-04', why: 'adopted in 2012',
  },
  {
    facts: fives, examYear: 2016, knownOn: '2014-06-01', outcome: 'failed', notMet: ['nederlands-and-rekentoets'],
    fact: 'UIT-04', why: 'what a school of 2014 had to expect',
  },
  {
    facts: list(marks(5, 6, 6, 6)), examYear: 2016, knownOn: '2014-06-01', outcome: 'passed', fact: 'UIT-04',
    why: 'a 5 and a 6',
  },
  {
    facts: list(marks(6, 6, 6, 6), { rekentoets: { mark: 5 } }), examYear: 2016, knownOn: '2014-06-01',
    outcome: 'passed', fact: 'UIT-04', why: 'a 6 and a 5',
  },
  {
    facts: list(marks(8, 6, 6, 6), { rekentoets: { mark: 4 } }), examYear: 2016, knownOn: '2014-06-01',
    outcome: 'failed', notMet: ['nederlands-and-rekentoets'], fact: 'UIT-04', why: 'neither below 5',
  },
  {
    facts: fives, examYear: 2016, knownOn: '2015-11-10', outcome: 'failed', notMet: ['nederlands-and-rekentoets'],
    fact: 'UIT-04', why: 'the day before it was taken back',
  },
  { facts: fives, examYear: 2016, knownOn: '2015-11-11', outcome: 'passed', fact: 'UIT-05', why: 'taken back' },
  {
    facts: fives, examYear: 2016, knownOn: '2015-11-25', outcome: 'undetermined', unknown: general, fact: 'UIT-01',
    why: 'no text after 24 November 2015 was read',
  },
  { facts: fives, examYear: 2016, outcome: 'undetermined', unknown: general, fact: 'UIT-01', why: 'as of now, too' },
  {
    facts: fives, examYear: 2016, afterLastText: 'unchanged', outcome: 'passed', fact: 'UIT-01',
    why: 'the general rule taken as it stood',
  },
  {
    facts: fives, examYear: 2017, afterLastText: 'unchanged', outcome: 'passed', fact: 'UIT-05',
    why: 'the rekentoets was abolished on a day that was not read: who sat it passes before and after',
  },
  {
    facts: { ...fives, rekentoets: { sat: false } }, examYear: 2017, afterLastText: 'unchanged', outcome: 'undetermined',
    unknown: ['rekentoets-sat'], fact: 'UIT-05', why: 'who did not sit it passes only after',
  },
  {
    facts: { ...fives, rekentoets: undefined }, examYear: 2017, afterLastText: 'unchanged', outcome: 'undetermined',
    unknown: ['rekentoets-sat'], missing: ['rekentoets.sat'], fact: 'UIT-05', why: 'whether it was sat can settle it',
  },
  { facts: fives, examYear: 2016, on: '2015-11-24', outcome: 'passed', fact: 'UIT-05', why: 'by the last text' },
  {
    facts: list(marks(4, 7, 6, 6)), examYear: 2016, outcome: 'failed', notMet: ['nederlands'], unknown: general,
    fact: 'UIT-05', why: 'the decree names 2015-2016, and that settles it',
  },
  {
    facts: { ...sound, rekentoets: { sat: false } }, examYear: 2016, outcome: 'failed', notMet: ['rekentoets-sat'],
    unknown: general, fact: 'UIT-05', why: 'still to be sat',
  },
  {
    facts: fives, examYear: 2015, rule: 'UIT-04', outcome: 'failed', notMet: ['nederlands-and-rekentoets'],
    fact: 'UIT-04', why: 'the pair on the marks of 2015',
  },
  { facts: fives, examYear: 2015, outcome: 'passed', fact: 'UIT-02', why: 'as it was in 2015' },
  {
    facts: sound, examYear: 2016, on: '2015-11-24', rule: 'UIT-04', outcome: 'passed', fact: 'UIT-04',
    why: 'two sixes would have done',
  },
  {
    facts: sound, examYear: 2017, outcome: 'undetermined',
    unknown: [...general, 'nederlands'], fact: 'UIT-05', why: 'nothing was read of 2017',
  },

  // The report.
  {
    facts: fives, examYear: 2016, knownOn: '2015-11-12', reading: 'report-2014/rekentoets-counts-from-2015',
    outcome: 'undetermined', unknown: ['rekentoets-mark'], fact: 'UIT-04', why: 'it counts, with a mark nobody names',
  },
  {
    facts: sound, examYear: 2016, knownOn: '2014-12-30',
    reading: 'report-2014/rekentoets-counts-from-2015', outcome: 'undetermined', unknown: ['rekentoets-mark'],
    fact: 'UIT-04', why: 'the day before table 2 was surely there: nothing takes its place',
  },
  {
    facts: fives, examYear: 2015, reading: 'report-2014/rekentoets-counts-from-2015', outcome: 'passed',
    fact: 'UIT-04', why: 'from 2015-2016, says the report, not before',
  },

  // Missing facts.
  {
    facts: { ...sound, lichamelijkeOpvoeding: undefined }, examYear: 2012, outcome: 'undetermined',
    unknown: ['lichamelijke-opvoeding'], missing: ['lichamelijkeOpvoeding'], fact: 'UIT-01', why: 'not known',
  },
  {
    facts: list(marks(6, undefined, 6, 6)), examYear: 2012, outcome: 'undetermined', unknown: ['final-marks'],
    missing: ['subjects[1].finalMark'], fact: 'UIT-01', why: 'a 4 would fail, a 5 would not',
  },
  {
    facts: list(marks(6, undefined, 3, 6)), examYear: 2012, outcome: 'failed', notMet: ['final-marks'],
    fact: 'UIT-01', why: 'a 3 fails whatever is to come',
  },
  {
    facts: list(marks(undefined, 6, 6, 6)), examYear: 2014, outcome: 'undetermined',
    unknown: ['final-marks', 'nederlands'], missing: ['subjects[0].finalMark'], fact: 'UIT-02', why: 'one mark, two rules',
  },
  {
    facts: list([{ ...subject('bouwen', 7, 7), vocational: true }]), examYear: 2014, outcome: 'undetermined',
    unknown: ['central-exam-average', 'final-marks', 'nederlands'], missing: ['subjects'], fact: 'UIT-02',
    why: 'every exam has Nederlands',
  },
  {
    facts: list([subject('nederlands', 6, 6), subject('engels', 6, 6), subject('bouwen', 6, 6)]), examYear: 2012,
    outcome: 'passed', fact: 'UIT-01', why: 'which subject is the vocational one does not matter',
  },
  {
    facts: list([subject('nederlands', 6, 6), subject('engels', 5, 6), subject('bouwen', 6, 6)]), examYear: 2012,
    outcome: 'undetermined', unknown: ['final-marks'],
    missing: ['subjects[1].vocational', 'subjects[2].vocational'], fact: 'UIT-01',
    why: 'a 5 in the vocational subject is two',
  },
  { facts: {}, examYear: 2015, outcome: 'undetermined', fact: 'UIT-01', why: 'nothing is known',
    unknown: [...general, 'nederlands', 'rekentoets-sat'],
    missing: ['subjects', 'lichamelijkeOpvoeding', 'kunstvakken', 'rekentoets.sat'],
  },
]

/** Nederlands and the vocational subject, and no more. */
function few(nederlands?: number, vocational?: number): LeerwerktrajectGradeList {
  return {
    subjects: [subject('nederlands', nederlands), { ...subject('bouwen', vocational), vocational: true }],
    maatschappelijkeStage: 'voldoende',
    rekentoets: { mark: 4 },
    fullExam: false,
  }
}

const withRekentoets = (base: LeerwerktrajectGradeList, mark: number) => ({ ...base, rekentoets: { mark } })
const withoutStage = { ...few(6, 6), maatschappelijkeStage: 'onvoldoende' } as const
const notSat = { ...few(6, 6), rekentoets: { sat: false } }

export const leerwerktrajectCases: readonly ExamCase<LeerwerktrajectGradeList>[] = [
  { facts: few(6, 6), examYear: 2011, outcome: 'passed', fact: 'LWT-05-until-2013', why: 'Nederlands and vak at 6' },
  {
    facts: few(5, 6), examYear: 2012, outcome: 'failed', notMet: ['nederlands'], fact: 'LWT-05-until-2013',
    why: 'the bar for Nederlands was 6 before 2013',
  },
  {
    facts: few(6, 5), examYear: 2013, outcome: 'failed', notMet: ['vocational-subject'], fact: 'LWT-05-until-2013',
    why: 'the vocational subject at 6',
  },
  { facts: notSat, examYear: 2013, outcome: 'passed', fact: 'LWT-05-until-2013', why: 'no rekentoets yet' },
  { facts: few(6, 6), examYear: 2014, outcome: 'passed', fact: 'LWT-05', why: 'both at 6, the test sat' },
  { facts: notSat, examYear: 2014, outcome: 'failed', notMet: ['rekentoets-sat'], fact: 'LWT-05', why: 'to be sat' },
  { facts: few(5, 6), examYear: 2014, outcome: 'failed', notMet: ['nederlands'], fact: 'LWT-05', why: 'still at 6' },
  { facts: few(5, 9), examYear: 2015, outcome: 'failed', notMet: ['nederlands'], fact: 'LWT-05', why: 'still at 6' },

  // The plan of 2012 for 2013-2014 and 2014-2015.
  {
    facts: withRekentoets(few(5, 6), 5), examYear: 2014, knownOn: '2012-08-01', outcome: 'passed',
    fact: 'LWT-05-planned-2013', why: 'Nederlands and the test at 5 would have done',
  },
  {
    facts: few(5, 6), examYear: 2014, knownOn: '2012-08-01', outcome: 'failed', notMet: ['rekentoets-mark'],
    fact: 'LWT-05-planned-2013', why: 'a 4 for the test would not',
  },
  {
    facts: withRekentoets(few(5, 6), 5), examYear: 2014, knownOn: '2013-08-01', outcome: 'failed',
    notMet: ['nederlands'], fact: 'LWT-05', why: 'changed before it applied',
  },
  {
    facts: withRekentoets(few(5, 6), 5), examYear: 2015, rule: 'LWT-05-planned-2013', outcome: 'passed',
    fact: 'LWT-05-planned-2013', why: 'asked for by its id',
  },

  // The plan for 2015-2016.
  {
    facts: withRekentoets(few(5, 6), 6), examYear: 2016, knownOn: '2014-06-01', outcome: 'passed',
    fact: 'LWT-05-planned-2015', why: 'a 5 and a 6',
  },
  {
    facts: withRekentoets(few(5, 6), 5), examYear: 2016, knownOn: '2015-11-10', outcome: 'failed',
    notMet: ['nederlands-and-rekentoets'], fact: 'LWT-05-planned-2015', why: 'two 5s',
  },
  {
    facts: few(6, 6), examYear: 2016, knownOn: '2015-11-10', outcome: 'failed', notMet: ['nederlands-and-rekentoets'],
    fact: 'LWT-05-planned-2015', why: 'a 4 for the test',
  },
  {
    facts: few(6, 6), examYear: 2016, knownOn: '2015-11-11', outcome: 'passed', fact: 'LWT-05-2015',
    why: 'the decree of that day',
  },
  {
    facts: withRekentoets(few(5, 6), 6), examYear: 2016, outcome: 'failed', notMet: ['nederlands'],
    fact: 'LWT-05-2015', why: 'Nederlands at 6 again',
  },
  { facts: few(6, 6), examYear: 2016, outcome: 'passed', fact: 'LWT-05-2015', why: 'the year the decree names' },
  {
    facts: few(6, 6), examYear: 2017, outcome: 'undetermined', unknown: ['vocational-subject', 'nederlands'],
    fact: 'LWT-05-2015', why: 'nothing was read of 2017',
  },

  // The maatschappelijke stage.
  { facts: withoutStage, examYear: 2010, outcome: 'passed', fact: 'LWT-03', why: 'not in the text of 1 August 2010 yet' },
  {
    facts: withoutStage, examYear: 2011, outcome: 'undetermined', unknown: ['maatschappelijke-stage'], fact: 'LWT-03',
    why: 'put in between August 2010 and September 2011',
  },
  {
    facts: withoutStage, examYear: 2012, outcome: 'failed', notMet: ['maatschappelijke-stage'], fact: 'LWT-03',
    why: 'a third part',
  },
  {
    facts: withoutStage, examYear: 2014, outcome: 'failed', notMet: ['maatschappelijke-stage'], fact: 'LWT-03',
    why: 'still in the text of 8 July 2014',
  },
  {
    facts: withoutStage, examYear: 2014, on: '2014-07-09', outcome: 'undetermined',
    unknown: ['maatschappelijke-stage'], fact: 'LWT-03', why: 'the day after that text',
  },
  { facts: withoutStage, examYear: 2015, outcome: 'passed', fact: 'LWT-03', why: 'gone' },

  // A full bb exam.
  {
    facts: { ...list(marks(5, 6, 6, 6)), fullExam: true }, examYear: 2014, outcome: 'passed', fact: 'UIT-15',
    why: 'a 5 for Nederlands passes by the ordinary rule',
  },
  {
    facts: { ...list(marks(5, 6, 6, 6)), fullExam: false }, examYear: 2014, outcome: 'failed', notMet: ['nederlands'],
    fact: 'LWT-05', why: 'and not by that of the leerwerktraject',
  },
  {
    facts: list(marks(5, 6, 6, 6)), examYear: 2014, outcome: 'undetermined', notMet: ['nederlands'],
    unknown: ['rule-settled'], missing: ['fullExam'], fact: 'UIT-15', why: 'the two rules differ',
  },
  { facts: sound, examYear: 2014, outcome: 'passed', fact: 'UIT-15', why: 'by both rules' },
  {
    facts: { ...sound, fullExam: true }, examYear: 2016, outcome: 'undetermined', unknown: ['rule-settled'],
    fact: 'UIT-15', why: 'last read on 24 November 2015',
  },
  {
    facts: { ...fives, fullExam: true }, examYear: 2016, afterLastText: 'unchanged', outcome: 'passed', fact: 'UIT-15',
    why: 'taken as unchanged, with the ordinary rule',
  },
  {
    facts: { subjects: [], fullExam: false, rekentoets: { sat: true } }, examYear: 2015, outcome: 'undetermined',
    unknown: ['vocational-subject', 'nederlands'], missing: ['subjects'], fact: 'LWT-05', why: 'no marks',
  },
]

const mbo = (nederlands: number | undefined, rekenen: MboResults['rekenen'], startedOn?: string): MboResults => {
  return { level: 'mbo-2', startedOn, nederlands, rekenen }
}
const since2014 = '2014-09-01'
const both = 'nederlands-and-rekenen'

export const mboCases: readonly ExamCase<MboResults, MboOutcome>[] = [
  { facts: mbo(4, 4), examYear: 2010, outcome: 'undetermined', unknown: [both], fact: 'UIT-16', why: 'not read' },
  { facts: mbo(4, 4), examYear: 2011, outcome: 'meets', fact: 'UIT-16', why: 'before any central exam at this level' },
  { facts: mbo(4, 4), examYear: 2014, outcome: 'meets', fact: 'UIT-16', why: 'still before' },
  { facts: mbo(4, 4, since2014), examYear: 2015, outcome: 'meets', fact: 'UIT-10-moved', why: 'the exams moved to 2016' },
  {
    facts: mbo(4, 5, since2014), examYear: 2015, knownOn: '2014-06-01', outcome: 'does-not-meet', notMet: ['nederlands'],
    fact: 'UIT-10', why: 'as planned in 2014',
  },
  {
    facts: mbo(5, 4, since2014), examYear: 2015, rule: 'UIT-10', outcome: 'does-not-meet', notMet: ['rekenen'],
    fact: 'UIT-10', why: 'asked for by its id',
  },
  { facts: mbo(5, 5, since2014), examYear: 2015, rule: 'UIT-10', outcome: 'meets', fact: 'UIT-10', why: 'two 5s' },
  {
    facts: mbo(6, 4, since2014), examYear: 2016, knownOn: '2015-11-10', outcome: 'does-not-meet', notMet: ['rekenen'],
    fact: 'UIT-10-2015', why: 'the day before the decree',
  },
  { facts: mbo(6, 4, since2014), examYear: 2016, knownOn: '2015-11-11', outcome: 'meets', fact: 'UIT-11', why: 'the day of it' },
  { facts: mbo(5, 1, since2014), examYear: 2016, outcome: 'meets', fact: 'UIT-11', why: 'rekenen only taken' },
  { facts: mbo(5, 'taken', since2014), examYear: 2018, outcome: 'meets', fact: 'UIT-11', why: 'taken' },
  {
    facts: mbo(4, 9, since2014), examYear: 2016, outcome: 'does-not-meet', notMet: ['nederlands'], fact: 'UIT-11',
    why: 'Nederlands at 5',
  },
  {
    facts: mbo(6, 'not-taken', since2014), examYear: 2016, outcome: 'does-not-meet', notMet: ['rekenen-taken'],
    fact: 'UIT-11', why: 'rekenen must be taken',
  },
  {
    facts: mbo(4, 6, '2011-09-01'), examYear: 2016, outcome: 'undetermined', unknown: ['nederlands'], fact: 'UIT-10',
    why: 'who began before 1 August 2012 has a first year of their own',
  },
  {
    facts: mbo(4, 6), examYear: 2016, outcome: 'undetermined', unknown: ['nederlands'], missing: ['startedOn'],
    fact: 'UIT-10', why: 'the start decides',
  },
  {
    facts: mbo(5, 6, '2011-09-01'), examYear: 2016, outcome: 'undetermined', unknown: ['nederlands'], fact: 'UIT-10',
    why: 'for them every part had to be at 6, unless no central exam had started',
  },
  {
    facts: mbo(5, 6, '2012-07-31'), examYear: 2016, outcome: 'undetermined', unknown: ['nederlands'], fact: 'UIT-10',
    why: 'the day before the structure with central exams',
  },
  { facts: mbo(5, 6, '2012-08-01'), examYear: 2016, outcome: 'meets', fact: 'UIT-11', why: 'the first day of it' },
  {
    facts: mbo(5, 6), examYear: 2016, outcome: 'undetermined', unknown: ['nederlands'], missing: ['startedOn'],
    fact: 'UIT-10', why: 'a 5 is enough for who began from 1 August 2012',
  },
  {
    facts: mbo(6, 'taken'), examYear: 2016, outcome: 'undetermined', unknown: ['rekenen-taken'], missing: ['startedOn'],
    fact: 'UIT-10', why: 'the same for an exam of which the mark is not known',
  },
  { facts: mbo(6, 6), examYear: 2016, outcome: 'meets', fact: 'UIT-11', why: 'sufficient whenever they began' },
  {
    facts: mbo(undefined, 6, since2014), examYear: 2016, outcome: 'undetermined', unknown: ['nederlands'],
    missing: ['nederlands'], fact: 'UIT-11', why: 'no mark',
  },
  {
    facts: mbo(5, 5, since2014), examYear: 2017, knownOn: '2014-06-01', outcome: 'does-not-meet', notMet: [both],
    fact: 'UIT-10-2016', why: 'the pair as planned',
  },
  { facts: mbo(5, 6, since2014), examYear: 2017, knownOn: '2014-06-01', outcome: 'meets', fact: 'UIT-10-2016', why: '5 and 6' },
  {
    facts: mbo(6, 'not-taken', since2014), examYear: 2017, rule: 'UIT-10-2016', outcome: 'does-not-meet', notMet: [both],
    fact: 'UIT-10-2016', why: 'no mark, no pair',
  },
  {
    facts: mbo(6, 6, '2021-09-01'), examYear: 2022, outcome: 'undetermined', unknown: [both], fact: 'UIT-11',
    why: 'nothing was read between 2020 and 2026',
  },
  {
    facts: mbo(5, 5, '2022-08-01'), examYear: 2026, outcome: 'does-not-meet', notMet: [both], fact: 'UIT-12',
    why: 'the first day from which rekenen counts',
  },
  { facts: mbo(5, 6, '2022-08-01'), examYear: 2026, outcome: 'meets', fact: 'UIT-12', why: '5 and 6' },
  {
    facts: mbo(5, 5, '2022-07-31'), examYear: 2026, outcome: 'undetermined', unknown: [both], fact: 'UIT-12',
    why: 'the day before: their rule was not read',
  },
  {
    facts: mbo(5, 5), examYear: 2026, outcome: 'undetermined', unknown: [both], missing: ['startedOn'], fact: 'UIT-12',
    why: 'the start decides',
  },
  {
    facts: mbo(7, 5), examYear: 2026, outcome: 'undetermined', unknown: [both], missing: ['startedOn'], fact: 'UIT-12',
    why: 'the rule of who began before 1 August 2022 was not read',
  },
  { facts: mbo(6, 6), examYear: 2026, outcome: 'meets', fact: 'UIT-12', why: 'sufficient whenever they began' },
  {
    facts: mbo(5, 5, '2023-08-01'), examYear: 2026, on: '2025-12-31', outcome: 'undetermined', unknown: [both],
    fact: 'UIT-12', why: 'the day before the text of 2026',
  },
  {
    facts: { ...mbo(6, 6, since2014), level: 'mbo-4' }, examYear: 2016, outcome: 'undetermined', unknown: [both],
    fact: 'UIT-11', why: 'nothing was read on the pass rule of mbo-4',
  },
  {
    facts: mbo(4, 4, since2014), examYear: 2015, knownOn: '2014-12-31', reading: 'report-2014/mbo-counts-from-2016',
    outcome: 'meets', fact: 'UIT-10', why: 'the researchers say the tests count from 2016-2017',
  },
  {
    facts: mbo(4, 4, since2014), examYear: 2015, knownOn: '2014-12-30', reading: 'report-2014/mbo-counts-from-2016',
    outcome: 'undetermined', unknown: [both], fact: 'UIT-10', why: 'the day before the report was surely there',
  },
]

const parts = (...results: readonly (number | 'voldoende' | 'onvoldoende' | undefined)[]) => {
  return results.map((result, index) => ({ name: `part ${index + 1}`, result }))
}

const entree: EntreeResults = {
  specificParts: parts(6, 'voldoende'),
  keuzedeel: 'not-taken',
  loopbaanEnBurgerschap: 'voldaan',
  rekenen: 'niet-voldaan',
}
const noCitizenship = { ...entree, loopbaanEnBurgerschap: 'niet-voldaan' } as const

export const entreeCases: readonly ExamCase<EntreeResults>[] = [
  { facts: entree, examYear: 2010, outcome: 'undetermined', unknown: ['specific-parts'], fact: 'ENT-20', why: 'not read' },
  { facts: noCitizenship, examYear: 2011, outcome: 'passed', fact: 'ENT-20-until-2012', why: 'the parts at 6' },
  {
    facts: { ...entree, specificParts: parts(6, 5) }, examYear: 2011, outcome: 'failed', notMet: ['specific-parts'],
    fact: 'ENT-20-until-2012', why: 'every part at 6',
  },
  { facts: { ...noCitizenship, startedOn: '2012-07-31' }, examYear: 2013, outcome: 'passed', fact: 'ENT-20-until-2012', why: 'started the day before' },
  {
    facts: { ...noCitizenship, startedOn: '2012-08-01' }, examYear: 2013, outcome: 'failed',
    notMet: ['loopbaan-en-burgerschap'], fact: 'ENT-20', why: 'for who started from 1 August 2012',
  },
  {
    facts: noCitizenship, examYear: 2013, outcome: 'undetermined', unknown: ['loopbaan-en-burgerschap'],
    missing: ['startedOn'], fact: 'ENT-20', why: 'the start decides',
  },
  { facts: entree, examYear: 2013, outcome: 'passed', fact: 'ENT-20', why: 'by both rules' },
  {
    facts: { ...entree, specificParts: parts('onvoldoende') }, examYear: 2013, outcome: 'failed',
    notMet: ['specific-parts'], fact: 'ENT-20', why: 'by neither rule',
  },
  { facts: entree, examYear: 2015, outcome: 'passed', fact: 'ENT-20', why: 'no condition on rekenen or a keuzedeel' },
  {
    facts: noCitizenship, examYear: 2015, outcome: 'failed', notMet: ['loopbaan-en-burgerschap'], fact: 'ENT-20',
    why: 'no entree student started before 2012',
  },
  { facts: entree, examYear: 2016, on: '2015-11-24', outcome: 'passed', fact: 'ENT-20', why: 'the last text before 2020' },
  { facts: entree, examYear: 2016, outcome: 'undetermined', unknown: ['specific-parts'], fact: 'ENT-20', why: 'not read' },
  {
    facts: entree, examYear: 2021, on: '2020-12-31', outcome: 'failed', notMet: ['keuzedeel'], fact: 'ENT-21',
    why: 'the text of 2020 wants a keuzedeel taken',
  },
  { facts: { ...entree, keuzedeel: 4 }, examYear: 2021, on: '2020-12-31', outcome: 'passed', fact: 'ENT-21', why: 'taken is enough' },
  { facts: { ...entree, keuzedeel: 'taken' }, examYear: 2018, rule: 'ENT-21', outcome: 'passed', fact: 'ENT-21', why: 'asked for by its id' },
  { facts: entree, examYear: 2025, outcome: 'undetermined', unknown: ['specific-parts'], fact: 'ENT-21', why: 'not read' },
  {
    facts: { ...entree, keuzedeel: 6 }, examYear: 2026, outcome: 'failed', notMet: ['rekenen'], fact: 'ENT-21-2026',
    why: 'rekenen must be voldaan',
  },
  { facts: { ...entree, keuzedeel: 6, rekenen: 'voldaan' }, examYear: 2026, outcome: 'passed', fact: 'ENT-21-2026', why: 'all of it' },
  {
    facts: { ...entree, keuzedeel: 5, rekenen: 'voldaan' }, examYear: 2026, outcome: 'failed', notMet: ['keuzedeel'],
    fact: 'ENT-21-2026', why: 'the keuzedeel at 6',
  },
  {
    facts: { ...entree, keuzedeel: 'taken', rekenen: 'voldaan' }, examYear: 2026, outcome: 'undetermined',
    unknown: ['keuzedeel'], missing: ['keuzedeel'], fact: 'ENT-21-2026', why: 'taken, with a result that is not known',
  },
  {
    facts: { loopbaanEnBurgerschap: 'voldaan' }, examYear: 2015, outcome: 'undetermined', unknown: ['specific-parts'],
    missing: ['specificParts'], fact: 'ENT-20', why: 'no parts known',
  },
  {
    facts: { ...entree, specificParts: parts(6, undefined) }, examYear: 2015, outcome: 'undetermined',
    unknown: ['specific-parts'], missing: ['specificParts[1].result'], fact: 'ENT-20', why: 'one result to come',
  },
]

const plan = (route: ExamPlan['route'], ...exams: readonly [ExamPlan['exams'][number]['part'], (number | 'left-out' | undefined)?][]): ExamPlan => {
  return { route, exams: exams.map(([part, year], index) => ({ subject: `subject ${index + 1}`, part, year })) }
}
const overYears = 'report-2014/exams-over-the-years'
const flexible = 'report-2014/flexible-exams-since-2008'

export const spreadCases: readonly LawCase<ExamPlan, SpreadOutcome>[] = [
  { facts: plan('vmbo-bb', ['common', 2], ['sector', 2]), on: '2014-05-01', outcome: 'allowed', fact: 'DLL-02', why: 'one year' },
  {
    facts: plan('vmbo-bb', ['common', 1], ['sector', 2]), on: '2014-05-01', outcome: 'undetermined',
    unknown: ['over-several-years'], fact: 'DLL-02', why: 'no text was read',
  },
  { facts: plan('vmbo-bb', ['common', 1], ['sector', 2]), on: '2014-05-01', reading: flexible, outcome: 'allowed', fact: 'DLL-02', why: 'the schools say so' },
  {
    facts: plan('technologieroute', ['common', 1], ['sector', 2]), on: '2014-10-01', reading: flexible,
    outcome: 'undetermined', unknown: ['over-several-years'], fact: 'DLL-02', why: 'they speak of vmbo-bb',
  },
  {
    facts: plan('vakmanschaproute', ['common', 2], ['rekentoets', 1]), on: '2014-10-01', outcome: 'undetermined',
    unknown: ['over-several-years'], fact: 'DLL-02', why: 'the rekentoets a year early: no text was read',
  },
  { facts: plan('vakmanschaproute', ['common', 2], ['rekentoets', 1]), on: '2014-10-01', reading: overYears, outcome: 'allowed', fact: 'DLL-02', why: 'as the researchers have it' },
  {
    facts: plan('vakmanschaproute', ['common', 2], ['rekentoets', 1]), on: '2014-10-01', knownOn: '2014-05-31',
    reading: overYears, outcome: 'undetermined', unknown: ['over-several-years'], fact: 'DLL-02',
    why: 'before the report was written',
  },
  { facts: plan('technologieroute', ['common', 2], ['rekentoets', 1]), on: '2014-10-01', reading: overYears, outcome: 'allowed', fact: 'DLL-02', why: 'for both routes' },
  { facts: plan('vakmanschaproute', ['common', 2], ['sector', 'left-out'], ['vocational', 'left-out']), on: '2014-08-01', outcome: 'allowed', fact: 'DLL-02', why: 'the first day' },
  {
    facts: plan('vakmanschaproute', ['common', 2], ['sector', 'left-out']), on: '2014-07-31', outcome: 'undetermined',
    unknown: ['subjects-left-out'], fact: 'DLL-02', why: 'the day before the experiments',
  },
  { facts: plan('vakmanschaproute', ['common', 2], ['sector', 'left-out']), on: '2022-07-31', outcome: 'allowed', fact: 'DLL-02', why: 'the last day' },
  {
    facts: plan('vakmanschaproute', ['common', 2], ['sector', 'left-out']), on: '2022-08-01', outcome: 'undetermined',
    unknown: ['subjects-left-out'], fact: 'DLL-02', why: 'the experiments have ended',
  },
  {
    facts: plan('vmbo-bb', ['common', 2], ['sector', 'left-out']), on: '2014-10-01', outcome: 'undetermined',
    unknown: ['subjects-left-out'], fact: 'DLL-02', why: 'read for the vakmanschaproute only',
  },
  { facts: plan('vakmanschaproute', ['common', 3], ['rekentoets', 3]), on: '2015-10-16', outcome: 'allowed', fact: 'DLL-02', why: 'in the third year' },
  {
    facts: plan('vakmanschaproute', ['common', 4], ['rekentoets', 4]), on: '2015-10-16', outcome: 'not-allowed',
    notMet: ['common-part-in-time'], fact: 'DLL-02', why: 'after the third year',
  },
  { facts: plan('vakmanschaproute', ['common', 4], ['rekentoets', 4]), on: '2014-10-01', outcome: 'allowed', fact: 'DLL-02', why: 'no last year yet' },
  {
    facts: plan('vakmanschaproute', ['common', 'left-out'], ['rekentoets', 3]), on: '2015-10-16', outcome: 'not-allowed',
    notMet: ['common-part-in-time'], unknown: ['subjects-left-out'], fact: 'DLL-02', why: 'the common part is not left out',
  },
  {
    facts: plan('leerwerktraject', ['common', undefined], ['vocational', 2]), on: '2014-05-01', outcome: 'undetermined',
    unknown: ['subjects-left-out', 'over-several-years'], missing: ['exams[0].year'], fact: 'DLL-02', why: 'no year',
  },
]
