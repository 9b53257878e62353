import type { SchoolYear } from '../../core/school-year.js'
import type { DatedRule, Effect, OpenQuestion } from '../../policy/rule.js'
import { said } from '../../report/voices.js'
import {
  aanscherping2010,
  afschaffing2020,
  besluit2015,
  besluit2018,
  eindexamenbesluitTekst2011,
  regelVwo2015,
  wijziging2013,
  wijzigingsbesluit2012,
} from '../acts.js'

/**
 * The general rule by which a vmbo candidate passes. Marks run from 1 to 10; 6 is the first sufficient one.
 *
 * @category Exams
 */
export interface PassRule {
  /** The lowest average of the marks for the central exams. */
  readonly centralExamAverage: number
  /** The final marks that still pass, apart from all marks 6 or higher. */
  readonly allowedFailures: readonly AllowedFailure[]
  /** Whether the mark for the vocational subject counts twice. */
  readonly vocationalSubjectCountsTwice: boolean
  /** Subjects that must have the result "voldoende" or "goed". */
  readonly mustBeSufficient: readonly ('lichamelijke-opvoeding' | 'kunstvakken')[]
}

/**
 * A set of insufficient final marks with which a candidate still passes.
 *
 * @category Exams
 */
export interface AllowedFailure {
  /** The insufficient marks, all others being 6 or higher. */
  readonly marks: readonly number[]
  /** How many marks of 7 or higher must make up for them. */
  readonly sevensNeeded: number
}

/**
 * The result that the maatschappelijke stage must have.
 *
 * @category Exams
 */
export interface StageRequirement {
  /** The results that suffice. */
  readonly results: readonly ('voldoende' | 'goed')[]
}

/**
 * The lowest final mark that passes: for one subject by itself, or for Nederlands and the rekentoets as a pair, of
 * which one may have the lower mark and the other needs the higher.
 *
 * @category Exams
 */
export type MarkRequirement =
  | {
      /** One subject by itself. */
      readonly kind: 'minimum'
      /** The lowest mark that passes. */
      readonly mark: number
    }
  | {
      /** Nederlands and the rekentoets together. */
      readonly kind: 'pair'
      /** The lowest mark that one of the two may have. */
      readonly one: number
      /** The lowest mark that the other one then needs. */
      readonly other: number
    }
  | {
      /** It counts, and no mark is named. */
      readonly kind: 'counts'
      /** The first school year for which that is said. */
      readonly fromSchoolYear: SchoolYear
    }

/**
 * The duty to sit the rekentoets, whatever the mark.
 *
 * @category Exams
 */
export interface RekentoetsDuty {
  /** Where the mark is printed. */
  readonly markPrintedOn: 'cijferlijst' | 'bijlage-bij-de-cijferlijst'
}

/**
 * The school exam in rekenen that came in place of the rekentoets.
 *
 * @category Exams
 */
export interface SchoolExamRekenen {
  /** Who takes it. */
  readonly takenBy: 'leerlingen-zonder-wiskunde'
}

const startOfAbolition: OpenQuestion = {
  id: 'UIT-07',
  question: 'On what day did the abolition of the rekentoets enter into force?',
  claim: '1 August 2020, unverified',
}

const takenBackIn2015 = { by: besluit2015, withdrawn: true, retroactive: true, replacedBy: ['UIT-05'] } as const

/** UIT-04, one fact that bears on two rules: the pair as it was to count from school year 2015-2016. */
const nederlandsAndRekentoets: Effect<MarkRequirement> = {
  id: 'UIT-04',
  value: { kind: 'pair', one: 5, other: 6 },
  act: wijzigingsbesluit2012,
  article: 'Eindexamenbesluit VO art. 49 lid 1 b',
  from: '2015-08-01',
  grade: 'quoted',
  changes: [takenBackIn2015],
}

/** UIT-01: when a vmbo candidate passes. */
export const passRule: DatedRule<PassRule> = {
  key: 'exams/vmbo/pass-rule',
  question: 'With which marks does a vmbo candidate pass, apart from the rules on Nederlands and the rekentoets?',
  effects: [
    {
      id: 'UIT-01',
      value: {
        centralExamAverage: 5.5,
        allowedFailures: [
          { marks: [5], sevensNeeded: 0 },
          { marks: [4], sevensNeeded: 1 },
          { marks: [5, 5], sevensNeeded: 1 },
        ],
        vocationalSubjectCountsTwice: true,
        mustBeSufficient: ['lichamelijke-opvoeding', 'kunstvakken'],
      },
      act: aanscherping2010,
      article: 'Eindexamenbesluit VO art. 49',
      from: { unread: true, after: '2010-04-28', by: '2011-11-05' },
      until: { unread: true, after: '2015-11-24' },
      grade: 'quoted',
      note: 'Of the whole rule, the average of 5.5 is what this decree added; the first exam year with it is 2012.',
    },
  ],
}

/** UIT-01, as corrected: the maatschappelijke stage as a condition to pass. */
export const maatschappelijkeStage: DatedRule<StageRequirement> = {
  key: 'exams/vmbo/maatschappelijke-stage',
  question: 'Must the maatschappelijke stage be sufficient to pass the vmbo exam?',
  effects: [
    {
      id: 'UIT-01',
      value: { results: ['voldoende', 'goed'] },
      act: eindexamenbesluitTekst2011,
      article: 'art. 49',
      from: { unread: true, after: '2010-04-28', by: '2011-11-05' },
      until: { unread: true, after: '2014-03-06', by: '2014-11-13' },
      grade: 'quoted',
    },
  ],
}

/** UIT-02, UIT-04 and UIT-05: the final mark for Nederlands that a vmbo-bb candidate needs. */
export const nederlandsMinimum: DatedRule<MarkRequirement> = {
  key: 'exams/vmbo-bb/nederlands-minimum',
  question: 'Which final mark for Nederlands does a vmbo-bb candidate need to pass?',
  effects: [
    {
      id: 'UIT-02',
      value: { kind: 'minimum', mark: 5 },
      act: wijzigingsbesluit2012,
      article: 'VIII lid 1',
      from: '2013-08-01',
      until: '2015-08-01',
      grade: 'quoted',
      note: 'The transitional rule for school years 2013-2014 and 2014-2015. Its amendment left Nederlands as it was.',
    },
    nederlandsAndRekentoets,
    {
      id: 'UIT-05',
      value: { kind: 'minimum', mark: 5 },
      act: besluit2015,
      article: 'Eindexamenbesluit VO art. 61',
      from: '2015-08-01',
      until: { unread: true, after: '2016-07-31' },
      grade: 'quoted',
      note: 'The decree speaks of school year 2015-2016 onwards; no text after 24 November 2015 was read for Nederlands.',
    },
  ],
  readings: [
    /* @__PURE__ */ said<MarkRequirement>(
      'nederlands-at-least-five', 'table-2', { kind: 'minimum', mark: 5 }, 'line 339',
      'At least 5 in 2013-2014, as the law of that year has it.',
    ),
  ],
  openQuestions: [
    {
      id: 'UIT-02',
      question: 'At which level are the central exams Nederlands set and marked from 2015 on?',
      claim:
        'by the demands of level 2F from 2015, and for vmbo-bb perhaps still below it in that year (2014 report, ' +
        'lines 340-345); unverified',
    },
  ],
}

/** UIT-04 and UIT-14: the rule by which the rekentoets was to count, in both its steps. */
export const rekentoetsCounts: DatedRule<MarkRequirement> = {
  key: 'exams/vmbo-bb/rekentoets-counts',
  question: 'Which final mark for the rekentoets does a vmbo-bb candidate need to pass?',
  effects: [
    {
      id: 'UIT-14',
      value: { kind: 'minimum', mark: 5 },
      act: wijzigingsbesluit2012,
      article: 'VIII lid 1',
      from: '2013-08-01',
      until: '2015-08-01',
      grade: 'quoted',
      note: 'As adopted in 2012 for school years 2013-2014 and 2014-2015, beside Nederlands of at least 5.',
      changes: [{ by: wijziging2013, withdrawn: true, replacedBy: ['UIT-03'] }],
    },
    nederlandsAndRekentoets,
  ],
  readings: [
    /* @__PURE__ */ said<MarkRequirement>(
      'rekentoets-counts-from-2015', 'table-2', { kind: 'counts', fromSchoolYear: '2015-2016' }, 'lines 349-350',
      'Said without reserve and without a mark. It was adopted for 2015-2016 and taken back before the exams of that year.',
    ),
  ],
}

/** UIT-03, UIT-04, UIT-05 and UIT-07: the duty to sit the rekentoets. */
export const rekentoetsSat: DatedRule<RekentoetsDuty> = {
  key: 'exams/vmbo-bb/rekentoets-sat',
  question: 'Must a vmbo-bb candidate sit the rekentoets, and where is its mark printed?',
  effects: [
    {
      id: 'UIT-03',
      value: { markPrintedOn: 'cijferlijst' },
      act: wijzigingsbesluit2012,
      article: 'VIII lid 1',
      from: '2013-08-01',
      until: '2015-08-01',
      grade: 'quoted',
      note: 'In both texts of the transitional rule: with a mark that counts in 2012, whatever the mark in 2013.',
    },
    {
      id: 'UIT-04',
      value: { markPrintedOn: 'cijferlijst' },
      act: wijzigingsbesluit2012,
      article: 'Eindexamenbesluit VO art. 49 lid 1 b',
      from: '2015-08-01',
      grade: 'inferred',
      note: 'A mark that counts can only come from a test that is sat; that it stays on the list is a reading as well.',
      changes: [takenBackIn2015],
    },
    {
      id: 'UIT-05',
      value: { markPrintedOn: 'bijlage-bij-de-cijferlijst' },
      act: besluit2015,
      article: 'Eindexamenbesluit VO art. 61 and 62',
      from: '2015-08-01',
      until: { unread: true, after: '2016-07-31' },
      grade: 'quoted',
      note:
        'The decree speaks of school year 2015-2016 onwards, and no later text was read. That the mark did not count in ' +
        '2017-2018 either is confirmed elsewhere (UIT-06).',
      changes: [{ by: afschaffing2020, ends: { unread: true, after: '2016-07-31' } }],
    },
  ],
  readings: [
    /* @__PURE__ */ said<RekentoetsDuty>(
      'rekentoets-on-the-list', 'table-2', { markPrintedOn: 'cijferlijst' }, 'lines 346-348',
      'Compulsory from 2013-2014 with a mark on the list; in vmbo-bb the mark moved to an annex from 2015-2016.',
    ),
  ],
  openQuestions: [startOfAbolition],
}

/** UIT-06: the only track in which the rekentoets counted. */
export const rekentoetsCountsVwo: DatedRule<MarkRequirement> = {
  key: 'exams/vwo/rekentoets-counts',
  question: 'Which final mark for the rekentoets does a vwo candidate need to pass?',
  effects: [
    {
      id: 'UIT-06',
      value: { kind: 'minimum', mark: 5 },
      act: regelVwo2015,
      article: 'the part on the vwo',
      from: '2015-08-01',
      grade: 'secondary',
      changes: [{ by: besluit2018, ends: { unread: true, after: '2017-12-31', by: '2019-01-01' } }],
      note: 'Taken out of the pass rule in 2018; the day was not read, nor the text that made it count.',
    },
  ],
}

/** UIT-07: what came in place of the rekentoets. */
export const schoolExamRekenen: DatedRule<SchoolExamRekenen> = {
  key: 'exams/vo/school-exam-rekenen',
  question: 'Who takes a school exam in rekenen in place of the rekentoets?',
  effects: [
    {
      id: 'UIT-07',
      value: { takenBy: 'leerlingen-zonder-wiskunde' },
      act: afschaffing2020,
      article: 'as a whole',
      from: { unread: true, after: '2020-07-08' },
      grade: 'quoted',
      note: 'That it did not start before its decree is a reading.',
    },
  ],
  openQuestions: [startOfAbolition],
}
