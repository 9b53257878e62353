import { programmeLevels, type ProgrammeLevel } from '../career/programme.js'
import type { DatedRule } from '../policy/rule.js'
import {
  doelmatigeLeerwegen2013,
  urennormAsBillSupposes,
  urennormBill2024,
  webTekst2010,
  webTekst2014,
} from './acts.js'

/**
 * How a programme is followed: learning at the institution (*bol*) or at work (*bbl*).
 *
 * @category Hours
 */
export type MboLeerweg = 'bol' | 'bbl'

/**
 * The hours that the programmes of one leerweg must have.
 *
 * @category Hours
 */
export interface HoursNorms {
  /** One norm for each length, or one for every study year. */
  readonly norms: readonly HoursNorm[]
  /**
   * When fewer hours are allowed: where it can be shown that the quality is sufficient and that is accounted for.
   * Absent where no such clause was read.
   */
  readonly fewerHours?: 'when-quality-is-shown-and-accounted-for'
}

/**
 * The least clock hours of a programme, or of each of its study years.
 *
 * @category Hours
 */
export interface HoursNorm {
  /** The levels it is for. */
  readonly levels: readonly ProgrammeLevel[]
  /** Over what the hours are counted: the whole programme, or each study year by itself. */
  readonly per: 'programme' | 'study-year'
  /** The length of the programme in study years; absent where the hours are per study year. */
  readonly studyYears?: number
  /** Clock hours in the institution (*in instellingstijd*), the only norm of bol before 1 August 2014. */
  readonly inInstitution?: number
  /** Clock hours of the programme in all. */
  readonly total?: number
  /** Of these: hours of guided teaching (*begeleide onderwijsuren*). */
  readonly guided?: number
  /** Of these guided hours: those in the first study year; absent where no such part was read. */
  readonly guidedInYearOne?: number
  /** Of the total: hours of *beroepspraktijkvorming*; absent where there is no separate least. */
  readonly practice?: number
}

/**
 * The hours that a bill would have.
 *
 * @category Hours
 */
export interface ProposedGuidedHours {
  /** The hours of the programme, which stay. */
  readonly ofHours: number
  /** How many of these are guided in the law that the bill sets out from. */
  readonly guidedNow: number
  /** How many would be guided. */
  readonly guidedThen: number
}

/**
 * What a full study year is.
 *
 * @category Hours
 */
export interface StudyLoad {
  /** The least study load of the student, in clock hours. */
  readonly hoursAYear: number
}

/**
 * Which share of a programme is practice, 0..1 of its duration.
 *
 * @category Hours
 */
export interface PracticeShares {
  /** By bol. */
  readonly bol: ShareRange
  /** By bbl. */
  readonly bbl: ShareRange
}

/**
 * A share between two bounds, both included.
 *
 * @category Hours
 */
export interface ShareRange {
  /** The least, 0..1. */
  readonly least: number
  /** The most, 0..1; absent where there is none. */
  readonly most?: number
}

/**
 * Activities to prepare and support students (*voorbereidende en ondersteunende activiteiten*).
 *
 * @category Hours
 */
export interface SupportActivities {
  /** Where they stand. */
  readonly place: 'beside-the-programme'
}

/**
 * Who may finish a programme under the law before 1 August 2014.
 *
 * @category Hours
 */
export interface Grandfathering {
  /** The school year in which the student was enrolled in an mbo programme. */
  readonly enrolledIn: '2013-2014'
  /** By when the student has to finish. */
  readonly finishedBy: 'study-year-after-the-nominal-duration'
  /** The articles that go on to apply as they were. */
  readonly oldArticles: readonly string[]
}

const fewerHours = 'when-quality-is-shown-and-accounted-for'

const bolNorms: HoursNorms = {
  norms: [
    { levels: ['entree'], per: 'programme', studyYears: 1, total: 1000, guided: 600 },
    { levels: ['mbo-2'], per: 'programme', studyYears: 1, total: 1000, guided: 700, practice: 250 },
    {
      ...{ levels: ['mbo-2', 'mbo-3'], per: 'programme', studyYears: 2 },
      ...{ total: 2000, guided: 1250, guidedInYearOne: 700, practice: 450 },
    },
    { levels: ['mbo-3', 'mbo-4'], per: 'programme', studyYears: 3, total: 3000, guided: 1800, practice: 900 },
  ],
  fewerHours,
}

const bblYear = { levels: programmeLevels, per: 'study-year', total: 850, guided: 200, practice: 610 } as const

const readTo2015 = { unread: true, after: '2015-11-03' } as const
const supposed = {
  from: { unread: true, after: '2015-11-03', by: '2024-12-12' },
  until: { unread: true, after: '2025-10-28' },
  grade: 'inferred',
  note:
    'The article was last read in the text of 3 November 2015. That it still holds is inferred from a bill to loosen it, ' +
    'which was before the Tweede Kamer from 12 December 2024 and still on 28 October 2025.',
} as const

/** ENT-11 and ENT-32: the hours of programmes by bol. */
export const bolHours: DatedRule<HoursNorms> = {
  key: 'programmes/hours/bol',
  question: 'How many hours does a full-time mbo programme by bol have at least?',
  effects: [
    {
      id: 'ENT-32',
      value: { norms: [{ levels: programmeLevels, per: 'study-year', inInstitution: 850 }] },
      act: webTekst2010,
      article: 'WEB art. 7.2.7',
      from: { unread: true, by: '2010-08-01' },
      grade: 'quoted',
      note: 'For full-time programmes. Applied up to 31 July 2014, and to whoever falls under ENT-31 after that.',
    },
    {
      id: 'ENT-11',
      value: bolNorms,
      act: doelmatigeLeerwegen2013,
      article: 'WEB art. 7.2.7 lid 2–4',
      from: '2014-08-01',
      until: readTo2015,
      grade: 'quoted',
      note:
        'Read in the texts of 3 September 2014 to 3 November 2015. A least number of guided hours in the first year was ' +
        'read for programmes of two years; no norm was read for a specialistenopleiding of one year at mbo-4.',
    },
    {
      id: 'ENT-11-2025',
      value: bolNorms,
      act: urennormAsBillSupposes,
      article: 'WEB art. 7.2.7, as the bill sets out from it',
      ...supposed,
    },
  ],
  openQuestions: [
    { id: 'ENT-11', question: 'Is WEB art. 7.2.7 in the text of 1 January 2026 as it was in 2015? It was not read again.' },
  ],
}

/** ENT-11: the hours of programmes by bbl. */
export const bblHours: DatedRule<HoursNorms> = {
  key: 'programmes/hours/bbl',
  question: 'How many hours does a study year of an mbo programme by bbl have at least?',
  effects: [
    {
      id: 'ENT-11-2014',
      value: { norms: [bblYear] },
      act: webTekst2014,
      article: 'WEB art. 12.4a.2',
      from: { unread: true, by: '2014-04-14' },
      grade: 'quoted',
      note: 'The same hours before 1 August 2014, in another article. Since when was not noted.',
    },
    {
      id: 'ENT-11',
      value: { norms: [bblYear], fewerHours },
      act: doelmatigeLeerwegen2013,
      article: 'WEB art. 7.2.7 lid 2–4',
      from: '2014-08-01',
      until: readTo2015,
      grade: 'quoted',
      note: 'Read in the texts of 3 September 2014 to 3 November 2015.',
    },
    {
      id: 'ENT-11-2025',
      value: { norms: [bblYear], fewerHours },
      act: urennormAsBillSupposes,
      article: 'WEB art. 7.2.7, as the bill sets out from it',
      ...supposed,
    },
  ],
}

/** ENT-12: the hours that a bill would have. */
export const guidedHoursBill: DatedRule<ProposedGuidedHours> = {
  key: 'programmes/hours/bill-of-2024',
  question: 'How many hours of a bol programme of 1,000 hours would be guided under the bill on the hours norm?',
  effects: [
    {
      id: 'ENT-12',
      value: { ofHours: 1000, guidedNow: 700, guidedThen: 500 },
      act: urennormBill2024,
      article: 'the numbers as bvmbo.nl reports them',
      from: { unread: true, after: '2025-10-28' },
      grade: 'secondary',
      note: 'The papers of 12 December 2024 and 28 October 2025 were read for the stage of the bill, not for the numbers.',
    },
  ],
}

/** ENT-11: the study load of a full study year. */
export const studyLoad: DatedRule<StudyLoad> = {
  key: 'programmes/study-load',
  question: 'How many hours of study load does a full study year of an mbo programme have at least?',
  effects: [
    {
      id: 'ENT-11',
      value: { hoursAYear: 1600 },
      act: doelmatigeLeerwegen2013,
      article: 'WEB art. 7.2.7 lid 2–4',
      from: '2014-08-01',
      until: readTo2015,
      grade: 'quoted',
      note: 'The hours of the programme are a part of it.',
    },
  ],
}

/** ENT-32: the share of practice before 1 August 2014. */
export const practiceShares: DatedRule<PracticeShares> = {
  key: 'programmes/practice-share',
  question: 'Which share of the duration of an mbo programme is practice?',
  effects: [
    {
      id: 'ENT-32',
      value: { bol: { least: 0.2, most: 0.6 }, bbl: { least: 0.6 } },
      act: webTekst2010,
      article: 'WEB art. 7.2.2 lid 2 and 4',
      from: { unread: true, by: '2010-08-01' },
      grade: 'quoted',
      changes: [{ by: doelmatigeLeerwegen2013, ends: '2014-08-01' }],
    },
  ],
}

/** ENT-32: activities beside the programme before 1 August 2014. */
export const supportActivities: DatedRule<SupportActivities> = {
  key: 'programmes/voorbereidende-en-ondersteunende-activiteiten',
  question: 'Are there activities of the mbo to prepare and support students beside the programme?',
  effects: [
    {
      id: 'ENT-32',
      value: { place: 'beside-the-programme' },
      act: webTekst2010,
      article: 'WEB art. 7.2.2 and 7.2.7',
      from: { unread: true, by: '2010-08-01' },
      grade: 'quoted',
      changes: [{ by: doelmatigeLeerwegen2013, ends: '2014-08-01' }],
      note: 'Abolished with the start of the new rules.',
    },
  ],
}

/** ENT-31: who may finish under the old law. */
export const grandfathering: DatedRule<Grandfathering> = {
  key: 'programmes/grandfathering',
  question: 'Who may finish an mbo programme under the law before 1 August 2014?',
  effects: [
    {
      id: 'ENT-31',
      value: {
        enrolledIn: '2013-2014',
        finishedBy: 'study-year-after-the-nominal-duration',
        oldArticles: ['WEB art. 7.2.2', 'WEB art. 7.2.7', 'WEB art. 12.4a.2'],
      },
      act: doelmatigeLeerwegen2013,
      article: 'WEB art. 12.4a.1',
      from: '2014-08-01',
      until: readTo2015,
      grade: 'quoted',
    },
  ],
}
