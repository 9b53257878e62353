import type { Unread } from '../../policy/bound.js'
import type { DatedRule } from '../../policy/rule.js'
import { bekostigingMbo2014, uitvoeringsbesluitTekst2010 } from '../acts.js'

/**
 * What a student counts for in the model that funds up to 2014.
 *
 * @category Facts
 */
export interface MboInputWeights {
  /** The share of the budget that goes by enrolment, 0..1. */
  readonly inputShare: number
  /** A student in full-time bol. */
  readonly bolWeight: number
  /** A student in bbl or part-time. */
  readonly bblWeights: MinistryWeights
  /** The same without an agreement on practice in time, unless counted so in one of the three years before. */
  readonly weightsWithoutAgreement: MinistryWeights
  /** The weight of bbl or part-time in the correction by the second count. */
  readonly correctionWeights: MinistryWeights
  /** For whom there is a separate budget, called VOA. */
  readonly voaBudgetFor: 'mbo-1-and-2-without-vmbo-diploma'
}

/**
 * A weight by the ministry that a programme belongs to.
 *
 * @category Facts
 */
export interface MinistryWeights {
  /** Programmes of OCW that no other line names. */
  readonly ocw: number
  /** Green programmes, of EZ. */
  readonly ez: number
  /** Programmes related to VWS; absent where they have no weight of their own. */
  readonly vws?: number
}

/**
 * What a student counts for in the cascade. An institution has the sum over its students of weight × price factor of
 * the programme × factor of the year of stay, times the correction by the second count, and gets its share in the
 * national sum.
 *
 * With k the weight of bbl in the correction, and b and f the numbers in bbl and bol on the first (1) and second (2)
 * count, the correction is (b1·k + f1 + b2·k + f2) / (2·(b1·k + f1)).
 *
 * @category Facts
 */
export interface CascadeWeights {
  /** A student in bol. */
  readonly bolWeight: number
  /** A student in bbl. */
  readonly bblWeight: number
  /** The factor of each year of stay, the first year first; the last factor stands for all later years too. */
  readonly yearFactors: readonly number[]
  /** After so many 1 Octobers in a row without enrolment, the years are counted anew. */
  readonly resetAfterOctobersAbsent: number
  /** The share of the sum that goes by enrolment, 0..1; the rest goes by diplomas. */
  readonly enrolmentShare: number
  /** The programmes whose years are counted. */
  readonly yearsOf: readonly MboProgrammeKind[]
  /** The last day of the year on which an agreement on practice in bbl is in time; absent where that was not noted. */
  readonly bblAgreementBy?: '31-december'
  /** The weight of bbl in the correction by the second count. */
  readonly correctionWeight: number
}

/**
 * A kind of mbo programme in the counting of years.
 *
 * @category Facts
 */
export type MboProgrammeKind = 'assistentopleiding' | 'entreeopleiding' | 'mbo-2' | 'mbo-3' | 'mbo-4'

const readUntil2015: Unread = { unread: true, after: '2015-04-30' }

/** FUN-01: what a student counts for up to funding year 2014. */
export const mboInputBefore2015: DatedRule<MboInputWeights> = {
  key: 'funding/mbo/input-before-2015',
  question: 'What does a student of the mbo count for in the model of before 2015?',
  effects: [
    {
      id: 'FUN-01',
      value: {
        inputShare: 0.8,
        bolWeight: 1,
        bblWeights: { ocw: 0.4, ez: 0.5, vws: 0.8 },
        weightsWithoutAgreement: { ocw: 0.3, ez: 0.4 },
        correctionWeights: { ocw: 0.35, ez: 0.5 },
        voaBudgetFor: 'mbo-1-and-2-without-vmbo-diploma',
      },
      act: uitvoeringsbesluitTekst2010,
      article: 'art. 2.2.1–2.2.4',
      from: { unread: true, by: '2010-09-24' },
      grade: 'quoted',
      note: 'Weights are multiplied by the price factor of the programme. Their worth in euros was not found.',
      changes: [{ by: bekostigingMbo2014, ends: '2014-08-01' }],
    },
  ],
}

/** FUN-03: what a student of the entreeopleiding counts for. */
export const entreeWeights: DatedRule<CascadeWeights> = {
  key: 'funding/mbo/entree-weights',
  question: 'What does a student of the entreeopleiding count for?',
  effects: [
    {
      id: 'FUN-03',
      value: {
        bolWeight: 1,
        bblWeight: 0.5,
        yearFactors: [1.2, 0.6, 0],
        resetAfterOctobersAbsent: 2,
        enrolmentShare: 1,
        yearsOf: ['assistentopleiding', 'entreeopleiding'],
        bblAgreementBy: '31-december',
        correctionWeight: 0.5,
      },
      act: bekostigingMbo2014,
      article: 'art. 2.2.2',
      from: '2014-08-01',
      until: readUntil2015,
      grade: 'quoted',
      note:
        'There is no part by diplomas. The correction is printed without the brackets that its denominator needs. ' +
        'Students of the assistentopleiding on the count days are taken for students of entree (lid 6).',
    },
  ],
  openQuestions: [
    {
      id: 'FUN-03',
      question: 'Does a first year of the assistentopleiding on 1 October 2012 make 1 October 2013 a second year?',
    },
    { id: 'FUN-03', question: 'Which factors did entree have after 30 April 2015, and from 2019 without the cascade?' },
  ],
}

/** FUN-04: what a student of mbo-2, mbo-3 or mbo-4 counts for. */
export const mboTwoToFourWeights: DatedRule<CascadeWeights> = {
  key: 'funding/mbo/mbo-2-4-weights',
  question: 'What does a student of mbo-2, mbo-3 or mbo-4 count for?',
  effects: [
    {
      id: 'FUN-04',
      value: {
        bolWeight: 1,
        bblWeight: 0.4,
        yearFactors: [1.2, 1, 1, 1, 0.5, 0.5, 0],
        resetAfterOctobersAbsent: 3,
        enrolmentShare: 0.8,
        yearsOf: ['mbo-2', 'mbo-3', 'mbo-4'],
        correctionWeight: 0.4,
      },
      act: bekostigingMbo2014,
      article: 'art. 2.2.3 lid 2–3',
      from: '2014-08-01',
      until: readUntil2015,
      grade: 'quoted',
      note: 'Years in the entreeopleiding are not counted.',
    },
  ],
}
