import type { Unread } from '../../policy/bound.js'
import type { DatedRule } from '../../policy/rule.js'
import { said } from '../../report/voices.js'
import { doelmatigeLeerwegen2013 } from '../../programmes/acts.js'
import { webTekst2010 } from '../../vsv/acts.js'
import { bekostigingMbo2014, uitvoeringsbesluitTekst2010 } from '../acts.js'

/**
 * What a diploma counts for in the share that goes by diplomas.
 *
 * @category Facts
 */
export interface MboDiplomaWeights {
  /** The share of the budget or the sum that goes by diplomas, 0..1. */
  readonly share: number
  /**
   * What is paid: each diploma by its weight, or only what a diploma adds to the highest earlier one, so that a lower
   * later diploma adds nothing.
   */
  readonly pays: 'each-diploma' | 'added-value'
  /** The weight of a diploma by level. */
  readonly weights: LevelWeights
  /** What a specialist diploma adds; absent where it has no weight of its own. */
  readonly specialist?: number
  /** After so many 1 Octobers in a row without enrolment, older diplomas are left out; absent where they are not. */
  readonly olderDiplomasForgottenAfterOctobersAbsent?: number
}

/**
 * The weight of a diploma by level of the mbo.
 *
 * @category Facts
 */
export interface LevelWeights {
  /** Level 1; absent where its diploma has no weight. */
  readonly mbo1?: number
  /** Level 2. */
  readonly mbo2: number
  /** Level 3. */
  readonly mbo3: number
  /** Level 4. */
  readonly mbo4: number
}

/**
 * Whether a diploma of mbo-1 counts in the funding by diplomas.
 *
 * @category Facts
 */
export interface MboOneDiploma {
  /** Whether it counts. */
  readonly counts: 'yes' | 'no'
}

/**
 * Which diplomas of examendeelnemers (extranei) count in the funding.
 *
 * @category Facts
 */
export interface ExamendeelnemerDiplomas {
  /** Each of them, only those after a funded enrolment that ended without a diploma, or none. */
  readonly counts: 'each-diploma' | 'after-funded-enrolment' | 'none'
  /** The calendar years after the end of that enrolment within which the diploma must be got. */
  readonly withinCalendarYears?: number
}

const webReadUntil2015: Unread = { unread: true, after: '2015-11-03' }

/** FUN-01 and FUN-05: what a diploma counts for. */
export const mboDiplomaWeights: DatedRule<MboDiplomaWeights> = {
  key: 'funding/mbo/diplomas',
  question: 'What does a diploma of the mbo count for?',
  effects: [
    {
      id: 'FUN-01',
      value: { share: 0.2, pays: 'each-diploma', weights: { mbo1: 1, mbo2: 2, mbo3: 4, mbo4: 4 } },
      act: uitvoeringsbesluitTekst2010,
      article: 'art. 2.2.1–2.2.4',
      from: { unread: true, by: '2010-09-24' },
      grade: 'quoted',
      note: 'A diploma of mbo-1 counts 1 for an examendeelnemer too.',
    },
    {
      id: 'FUN-05',
      value: {
        share: 0.2,
        pays: 'added-value',
        weights: { mbo2: 1, mbo3: 3, mbo4: 5 },
        specialist: 2,
        olderDiplomasForgottenAfterOctobersAbsent: 3,
      },
      act: bekostigingMbo2014,
      article: 'art. 2.2.3 lid 6',
      from: '2014-08-01',
      until: { unread: true, after: '2015-04-30' },
      grade: 'quoted',
      note:
        'The text prints "∑ {(D x DiW – DiE) + DS x 0,2}", so that 0.2 stands by the specialist diplomas only. It is ' +
        'read here as 0.2 times the whole, beside the 0.8 of enrolment.',
    },
  ],
}

/** FUN-06: the diploma of mbo-1. */
export const mboOneDiploma: DatedRule<MboOneDiploma> = {
  key: 'funding/mbo/mbo-1-diploma',
  question: 'Does a diploma of mbo-1 count in the funding by diplomas?',
  effects: [
    {
      id: 'FUN-06-2010',
      value: { counts: 'yes' },
      act: webTekst2010,
      article: 'art. 2.2.2',
      from: { unread: true, by: '2010-08-01' },
      grade: 'quoted',
      note: 'Diplomas of all students and examendeelnemers count, in the texts up to 14 April 2014.',
    },
    {
      id: 'FUN-06',
      value: { counts: 'no' },
      act: doelmatigeLeerwegen2013,
      article: 'WEB art. 2.2.2 lid 5',
      from: '2014-08-01',
      until: webReadUntil2015,
      grade: 'quoted',
      note: 'Students of entree are left out of the measure. The first funding year without it is 2015.',
    },
  ],
}

/** FUN-07: diplomas of examendeelnemers. */
export const examendeelnemerDiplomas: DatedRule<ExamendeelnemerDiplomas> = {
  key: 'funding/mbo/examendeelnemers',
  question: 'Which diplomas of examendeelnemers count in the funding by diplomas?',
  effects: [
    {
      id: 'FUN-07-2010',
      value: { counts: 'each-diploma' },
      act: webTekst2010,
      article: 'art. 2.2.2',
      from: { unread: true, by: '2010-08-01' },
      grade: 'quoted',
    },
    {
      id: 'FUN-07',
      value: { counts: 'after-funded-enrolment', withinCalendarYears: 2 },
      act: doelmatigeLeerwegen2013,
      article: 'WEB art. 2.2.2 lid 2 b',
      from: '2014-08-01',
      until: webReadUntil2015,
      grade: 'quoted',
      note: 'The years run from the end of a funded enrolment without a diploma.',
    },
  ],
  readings: [
    /* @__PURE__ */ said<ExamendeelnemerDiplomas>(
      'extraneus-funding-ended', 'vmbo', { counts: 'none' }, 'section 4.1.2, lines 761-763',
      'Funding by enrolling a pupil as extraneus for a while is said to be gone. The law still counts a diploma ' +
        'after a funded enrolment; a pupil of the vmbo mostly has none, and a diploma of mbo-1 counts no more at all.',
    ),
  ],
}
