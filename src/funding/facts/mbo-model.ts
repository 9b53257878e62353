import type { Unread } from '../../policy/bound.js'
import type { DatedRule } from '../../policy/rule.js'
import { said } from '../../report/voices.js'
import { afschaffingCascade2018, bekostigingMbo2014, budgetMboTwee2023, uitvoeringsbesluitTekst2010 } from '../acts.js'

/**
 * By which model the national budget is shared out among the institutions of the mbo, and over which years.
 *
 * @category Facts
 */
export interface MboFundingModel {
  /** The model: shares by enrolment and diplomas, or the cascade that pays less for each later year of stay. */
  readonly name: 'input-and-diplomas' | 'cascade'
  /** The first calendar year that is funded by it; absent where that was not read. */
  readonly firstFundingYear?: number
  /** The days on which students are counted; absent in a statement that does not name them. */
  readonly counts?: MboCountDays
}

/**
 * The two days on which students are counted for the funding of calendar year t.
 *
 * @category Facts
 */
export interface MboCountDays {
  /** The count that the weights start from: 1 October of the year before the last one, t − 2. */
  readonly first: '1-october-t-2'
  /** The count that corrects it: 1 February of the last year, t − 1. */
  readonly second: '1-february-t-1'
}

/**
 * How the passage from the old to the new model is eased.
 *
 * @category Facts
 */
export interface MboFundingTransition {
  /** Per funding year, the share of the difference between the two models that is made good. */
  readonly shares: readonly TransitionShare[]
  /** The fall in funding above which an institution gets something extra, as a share 0..1. */
  readonly extraForDropAbove: number
}

/**
 * The part of a difference that is made good in one year.
 *
 * @category Facts
 */
export interface TransitionShare {
  /** The calendar year. */
  readonly fundingYear: number
  /** The share of the difference, 0..1. */
  readonly share: number
}

/**
 * Whether later years of stay are paid less.
 *
 * @category Facts
 */
export interface MboCascade {
  /** The cascade applies, or was abolished. */
  readonly cascade: 'applies' | 'abolished'
}

/**
 * Out of which national budget mbo-2 is funded.
 *
 * @category Facts
 */
export interface MboTwoBudget {
  /** A budget together with mbo-3, mbo-4 and specialist programmes, beside that for entree; or one of its own. */
  readonly budget: 'mbo-2-to-specialist' | 'mbo-2'
}

const readUntil2015: Unread = { unread: true, after: '2015-04-30' }
const counts = { first: '1-october-t-2', second: '1-february-t-1' } as const

/** FUN-01 and FUN-02: the model and the years it funds. */
export const mboFundingModel: DatedRule<MboFundingModel> = {
  key: 'funding/mbo/model',
  question: 'By which model is the mbo funded?',
  effects: [
    {
      id: 'FUN-01',
      value: { name: 'input-and-diplomas', counts },
      act: uitvoeringsbesluitTekst2010,
      article: 'art. 2.2.1–2.2.5',
      from: { unread: true, by: '2010-09-24' },
      grade: 'quoted',
      note: 'Read in texts up to 5 June 2014. The whole of calendar year 2014 is still funded by it: the next model starts with 2015.',
    },
    {
      id: 'FUN-02',
      value: { name: 'cascade', firstFundingYear: 2015, counts },
      act: bekostigingMbo2014,
      article: 'art. 2.1.3 and 2.2.1–2.2.3',
      from: '2014-08-01',
      until: readUntil2015,
      grade: 'quoted',
      note: 'The decree is in force five months before the first year that it funds.',
    },
  ],
  readings: [
    /* @__PURE__ */ said<MboFundingModel>(
      'funding-model-from-2015', 'funding-letter', { name: 'cascade', firstFundingYear: 2015 },
      'section 2.4, table 2, lines 417-420',
      'It agrees with the law: 1 January 2015 is the start of the first funding year.',
    ),
  ],
}

/** FUN-08: the transition to the new model. */
export const mboFundingTransition: DatedRule<MboFundingTransition> = {
  key: 'funding/mbo/transition',
  question: 'Which part of the difference between the old and the new model is made good?',
  effects: [
    {
      id: 'FUN-08',
      value: {
        shares: [
          { fundingYear: 2015, share: 0.8 },
          { fundingYear: 2016, share: 0.6 },
          { fundingYear: 2017, share: 0.4 },
          { fundingYear: 2018, share: 0.2 },
        ],
        extraForDropAbove: 0.04,
      },
      act: bekostigingMbo2014,
      article: 'art. 6.1.4 lid 3–7',
      from: '2015-01-01',
      until: '2019-01-01',
      grade: 'quoted',
      note: 'The days are those of the first and the last funding year.',
    },
  ],
}

/** FUN-04 and FUN-10: the cascade and its end. */
export const mboCascade: DatedRule<MboCascade> = {
  key: 'funding/mbo/cascade',
  question: 'Are later years of stay in the mbo paid less?',
  effects: [
    {
      id: 'FUN-04',
      value: { cascade: 'applies' },
      act: bekostigingMbo2014,
      article: 'art. 2.2.2 and 2.2.3',
      from: '2014-08-01',
      grade: 'quoted',
      note: 'Read in texts up to 30 April 2015; that it applied until it was abolished follows from the abolition.',
    },
    {
      id: 'FUN-10',
      value: { cascade: 'abolished' },
      act: afschaffingCascade2018,
      article: 'as a whole',
      from: '2019-01-01',
      grade: 'secondary',
      note: 'From 2019, with a transition. That it starts with the calendar year is a reading.',
    },
  ],
  openQuestions: [
    { id: 'FUN-10', question: 'By which decree was the cascade abolished, and how does the transition run?' },
  ],
}

/** FUN-02 and FUN-11: the budget of mbo-2. */
export const mboTwoBudget: DatedRule<MboTwoBudget> = {
  key: 'funding/mbo/budget-of-mbo-2',
  question: 'Out of which national budget is mbo-2 funded?',
  effects: [
    {
      id: 'FUN-02',
      value: { budget: 'mbo-2-to-specialist' },
      act: bekostigingMbo2014,
      article: 'art. 2.1.3',
      from: '2014-08-01',
      until: readUntil2015,
      grade: 'quoted',
    },
    {
      id: 'FUN-11',
      value: { budget: 'mbo-2' },
      act: budgetMboTwee2023,
      article: 'as a whole',
      from: { unread: true, after: '2023-11-29', by: '2026-01-01' },
      grade: 'quoted',
      note: 'The start was not read. A transitional title of the WEB speaks of the rijksbijdrage of 2025.',
    },
  ],
}
