import type { DatedRule } from '../../policy/rule.js'
import { said } from '../../report/voices.js'
import {
  besluit2015,
  eindexamenbesluitTekst2010,
  mededelingLeerwerktrajecten2003,
  stageLeerwerktrajectTekst2011,
  wijziging2013,
  wijzigingsbesluit2012,
} from '../acts.js'
import type { MarkRequirement, StageRequirement } from './vmbo.js'

/**
 * With which final marks a candidate of a leerwerktraject passes, apart from the maatschappelijke stage.
 *
 * @category Facts
 */
export interface LeerwerktrajectPassRule {
  /** The lowest final mark for the vocational subject. */
  readonly vocationalSubject: number
  /** What is asked for Nederlands, by itself or in a pair with the rekentoets. */
  readonly nederlands: MarkRequirement
  /** What is asked of the rekentoets. */
  readonly rekentoets: LeerwerktrajectRekentoets
}

/**
 * What is asked of the rekentoets in a leerwerktraject.
 *
 * - `none`: nothing, it is no part of the exam
 * - `sat`: it is sat, whatever the mark
 * - `at-least`: it needs a mark of its own
 * - `in-the-pair`: it stands in a pair with Nederlands
 *
 * @category Facts
 */
export interface LeerwerktrajectRekentoets {
  /** The kind of demand. */
  readonly asked: 'none' | 'sat' | 'at-least' | 'in-the-pair'
  /** The lowest mark; only with `at-least`. */
  readonly mark?: number
}

/**
 * The parts that the exam of a leerwerktraject has at least.
 *
 * @category Facts
 */
export interface LeerwerktrajectExam {
  /** The parts. */
  readonly parts: readonly ('nederlands' | 'beroepsgericht-vak' | 'rekentoets')[]
}

/**
 * By which rule a candidate of a leerwerktraject is judged who sits a full bb exam.
 *
 * @category Facts
 */
export interface FullExamRule {
  /** The rule. */
  readonly judgedBy: 'vmbo-bb'
}

/**
 * What the diploma says.
 *
 * @category Facts
 */
export interface DiplomaName {
  /** The words on it. */
  readonly name: string
}

const atLeastSix = { kind: 'minimum', mark: 6 } as const

/** LWT-05: the five layers of the rule by which a candidate of a leerwerktraject passes. */
export const leerwerktrajectPassRule: DatedRule<LeerwerktrajectPassRule> = {
  key: 'exams/leerwerktraject/pass-rule',
  question: 'With which final marks does a candidate of a leerwerktraject pass?',
  effects: [
    {
      id: 'LWT-05-until-2013',
      value: { vocationalSubject: 6, nederlands: atLeastSix, rekentoets: { asked: 'none' } },
      act: eindexamenbesluitTekst2010,
      article: 'Eindexamenbesluit VO art. 49 lid 4',
      from: { unread: true, by: '2010-04-28' },
      grade: 'quoted',
      note: 'Read in the texts of 28 April 2010 and 5 November 2011: Nederlands was at 6 long before 2013.',
    },
    {
      id: 'LWT-05-planned-2013',
      value: {
        vocationalSubject: 6,
        nederlands: { kind: 'minimum', mark: 5 },
        rekentoets: { asked: 'at-least', mark: 5 },
      },
      act: wijzigingsbesluit2012,
      article: 'VIII lid 2',
      from: '2013-08-01',
      until: '2015-08-01',
      grade: 'quoted',
      note: 'The plan of 2012 for school years 2013-2014 and 2014-2015, in the text of 1 August 2012.',
      changes: [{ by: wijziging2013, withdrawn: true, replacedBy: ['LWT-05'] }],
    },
    {
      id: 'LWT-05',
      value: { vocationalSubject: 6, nederlands: atLeastSix, rekentoets: { asked: 'sat' } },
      act: wijziging2013,
      article: 'VIII lid 2',
      from: '2013-08-01',
      until: '2015-08-01',
      grade: 'quoted',
      note: 'What held in school years 2013-2014 and 2014-2015.',
    },
    {
      id: 'LWT-05-planned-2015',
      value: {
        vocationalSubject: 6,
        nederlands: { kind: 'pair', one: 5, other: 6 },
        rekentoets: { asked: 'in-the-pair' },
      },
      act: wijzigingsbesluit2012,
      article: 'Eindexamenbesluit VO art. 49 lid 3',
      from: '2015-08-01',
      grade: 'quoted',
      note: 'Printed as the main rule in the texts of 1 August 2013 to 24 November 2015, and never applied.',
      changes: [{ by: besluit2015, withdrawn: true, retroactive: true, replacedBy: ['LWT-05-2015'] }],
    },
    {
      id: 'LWT-05-2015',
      value: { vocationalSubject: 6, nederlands: atLeastSix, rekentoets: { asked: 'sat' } },
      act: besluit2015,
      article: 'Eindexamenbesluit VO art. 61 lid 2',
      from: '2015-08-01',
      until: { unread: true, after: '2016-07-31' },
      grade: 'quoted',
      note: 'The decree speaks of school year 2015-2016 onwards; no text after 24 November 2015 was read.',
    },
  ],
}

/** LWT-03: the maatschappelijke stage as a part of the exam and of the pass rule. */
export const leerwerktrajectStage: DatedRule<StageRequirement> = {
  key: 'exams/leerwerktraject/maatschappelijke-stage',
  question: 'Must the maatschappelijke stage be sufficient to pass the exam of a leerwerktraject?',
  effects: [
    {
      id: 'LWT-03',
      value: { results: ['voldoende', 'goed'] },
      act: stageLeerwerktrajectTekst2011,
      article: 'WVO art. 10b1 lid 2; Eindexamenbesluit VO art. 23 lid 3 and 49',
      from: { unread: true, after: '2010-08-01', by: '2011-09-01' },
      until: { unread: true, after: '2014-07-08', by: '2014-09-08' },
      grade: 'quoted',
      note: 'A part of the leerwerktraject in the texts of 1 September 2011 to 8 July 2014.',
    },
  ],
}

/** LWT-05: the parts of the exam. */
export const leerwerktrajectExam: DatedRule<LeerwerktrajectExam> = {
  key: 'exams/leerwerktraject/parts',
  question: 'Which parts has the exam of a leerwerktraject at least, besides the maatschappelijke stage?',
  effects: [
    {
      id: 'LWT-05-until-2013',
      value: { parts: ['nederlands', 'beroepsgericht-vak'] },
      act: eindexamenbesluitTekst2010,
      article: 'Eindexamenbesluit VO art. 23 lid 3 and 49 lid 4',
      from: { unread: true, by: '2010-04-28' },
      grade: 'quoted',
    },
    {
      id: 'LWT-05',
      value: { parts: ['nederlands', 'beroepsgericht-vak', 'rekentoets'] },
      act: wijzigingsbesluit2012,
      article: 'VIII lid 2; Eindexamenbesluit VO art. 23 lid 3',
      from: '2013-08-01',
      until: { unread: true, after: '2016-07-31' },
      grade: 'quoted',
      note: 'The decree of 11 November 2015 still asks for the rekentoets in 2015-2016; no later text was read.',
    },
  ],
  readings: [
    /* @__PURE__ */ said<LeerwerktrajectExam>(
      'leerwerktraject-parts', 'researchers', { parts: ['nederlands', 'beroepsgericht-vak', 'rekentoets'] },
      'lines 148-150',
      'The three parts of 2013 as the law has them. It leaves out the stage of those years and the marks of at least 6.',
    ),
  ],
}

/** UIT-15: a candidate of a leerwerktraject who sits a full bb exam. */
export const leerwerktrajectFullExam: DatedRule<FullExamRule> = {
  key: 'exams/leerwerktraject/full-exam',
  question: 'By which rule is a candidate of a leerwerktraject judged whose subjects together are a full bb exam?',
  effects: [
    {
      id: 'UIT-15',
      value: { judgedBy: 'vmbo-bb' },
      act: eindexamenbesluitTekst2010,
      article: 'Eindexamenbesluit VO art. 49 lid 4, later lid 3',
      from: { unread: true, by: '2010-04-28' },
      until: { unread: true, after: '2015-11-24' },
      grade: 'quoted',
    },
  ],
}

/** LWT-06: what the diploma of a leerwerktraject says. */
export const leerwerktrajectDiploma: DatedRule<DiplomaName> = {
  key: 'exams/leerwerktraject/diploma',
  question: 'What does the diploma of a leerwerktraject say?',
  effects: [
    {
      id: 'LWT-06',
      value: { name: 'basisberoepsgerichte leerweg / leerwerktraject' },
      act: mededelingLeerwerktrajecten2003,
      article: 'the words on the diploma',
      from: '2003-08-15',
      until: { unread: true, after: '2015-10-06' },
      grade: 'quoted',
      note: 'The same words stand in the regulation on diploma models of 6 October 2015.',
    },
  ],
}
