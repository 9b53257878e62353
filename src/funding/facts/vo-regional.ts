import type { IsoDate } from '../../core/calendar.js'
import type { Euro } from '../../core/euro.js'
import type { Act } from '../../policy/act.js'
import type { DatedRule, Effect } from '../../policy/rule.js'
import { zorgbudget2011, zorgbudget2013, zorgbudget2014, zorgbudgetVerbanden2014 } from '../acts.js'
import {
  functiemixRandstad2014,
  lwooProBudgetPage,
  lwooProDeficitPage,
  rebound2006,
  rebound2007,
  rebound2010,
  rebound2012,
} from '../region-acts.js'

/**
 * What a samenwerkingsverband gets, or pays back, while the regionaal zorgbudget passes to a basis of all pupils.
 *
 * The whole difference is `perUpperVmboPupil` times the pupils of leerjaar 3 and 4 of the vmbo on `countedOn`, less the
 * zorgbudget of a year; of that a part is paid.
 *
 * @category Facts
 */
export interface ZorgbudgetTransition {
  /** The amount per pupil of leerjaar 3 and 4 of the vmbo, in euros a year. */
  readonly perUpperVmboPupil: Euro
  /** The day on which those pupils are counted. */
  readonly countedOn: IsoDate
  /** How many thirds of the difference are paid. */
  readonly thirds: 1 | 2
  /** For what share of a year the difference is taken, 0..1. */
  readonly shareOfYear: number
}

/**
 * The money for a rebound facility, over the days of this answer.
 *
 * @category Facts
 */
export interface ReboundAmount {
  /** The amount per pupil, in euros. */
  readonly perPupil: Euro
  /** Which pupils are counted. */
  readonly basis: 'leerjaar-3-and-4-vmbo'
}

/**
 * Money for better paid teachers in the Randstad. There is no amount per pupil.
 *
 * @category Facts
 */
export interface FunctiemixBudget {
  /** The calendar year. */
  readonly calendarYear: number
  /** The money for all schools together, in euros. */
  readonly budget: Euro
  /** A school shares by its money for teachers times the share of its pupils that are in the Randstad regions. */
  readonly sharedBy: 'teacher-money-times-share-of-pupils-in-the-randstad'
}

/**
 * The budget of a samenwerkingsverband for the support of pupils with lwoo and in praktijkonderwijs.
 *
 * @category Facts
 */
export interface LwooProBudgetRule {
  /** The day whose share of pupils with lwoo or in praktijkonderwijs is frozen. */
  readonly shareFrozenOn: IsoDate
  /** To which number that share is applied: the pupils on the last count date. */
  readonly appliedTo: 'pupils-of-the-samenwerkingsverband-now'
}

/**
 * Who pays where the pupils with lwoo and in praktijkonderwijs cost more than the budget.
 *
 * @category Facts
 */
export interface LwooProDeficitRule {
  /** How the deficit is shared by the schools. */
  readonly sharedBy: 'pupils'
}

const transition = (
  year: number,
  from: IsoDate,
  until: IsoDate,
  thirds: 1 | 2,
  shareOfYear: number,
): Effect<ZorgbudgetTransition> => ({
  id: `VOF-59-${year}`,
  value: { perUpperVmboPupil: { eur: '401' }, countedOn: '2013-10-01', thirds, shareOfYear },
  act: zorgbudgetVerbanden2014,
  article: 'art. 2',
  from,
  until,
  grade: 'quoted',
})

/** VOF-59: the transition of the zorgbudget. */
export const zorgbudgetTransition: DatedRule<ZorgbudgetTransition> = {
  key: 'funding/passend-onderwijs/zorgbudget-transition',
  question: 'What does a samenwerkingsverband get while the zorgbudget passes to a basis of all pupils?',
  effects: [
    /* @__PURE__ */ transition(2014, '2014-08-01', '2015-01-01', 2, 0.5),
    /* @__PURE__ */ transition(2015, '2015-01-01', '2016-01-01', 2, 1),
    /* @__PURE__ */ transition(2016, '2016-01-01', '2017-01-01', 1, 1),
  ],
}

const rebound = (id: string, eur: string, act: Act, from: IsoDate, until: IsoDate): Effect<ReboundAmount> => ({
  id: `VOF-60-${id}`,
  value: { perPupil: { eur }, basis: 'leerjaar-3-and-4-vmbo' },
  act,
  article: 'amount per pupil',
  from,
  until,
  grade: 'quoted',
})

/** VOF-60: the rebound facility. */
export const reboundAmount: DatedRule<ReboundAmount> = {
  key: 'funding/passend-onderwijs/rebound',
  question: 'What does a region get per pupil for a rebound facility?',
  effects: [
    /* @__PURE__ */ rebound('2006', '85', rebound2006, '2006-01-01', '2007-01-01'),
    /* @__PURE__ */ rebound('2007', '87', rebound2007, '2007-01-01', '2008-01-01'),
    /* @__PURE__ */ rebound('2010', '93', rebound2010, '2010-01-01', '2011-01-01'),
    /* @__PURE__ */ rebound('2011', '93', zorgbudget2011, '2011-01-01', '2012-01-01'),
    /* @__PURE__ */ rebound('2012', '94', rebound2012, '2012-01-01', '2013-01-01'),
    /* @__PURE__ */ rebound('2013', '94', zorgbudget2013, '2013-01-01', '2014-01-01'),
    /* @__PURE__ */ rebound('2014', '47', zorgbudget2014, '2014-01-01', '2014-08-01'),
  ],
  openQuestions: [{ id: 'VOF-60', question: 'Which amounts are there for 2008 and 2009?' }],
}

/** VOF-93: the functiemix in the Randstad. */
export const functiemixRandstad: DatedRule<FunctiemixBudget> = {
  key: 'funding/vo/functiemix-randstad',
  question: 'What money is there for the functiemix in the Randstad, and how is it shared?',
  effects: [
    {
      id: 'VOF-93',
      value: {
        calendarYear: 2014,
        budget: { eur: '61300000' },
        sharedBy: 'teacher-money-times-share-of-pupils-in-the-randstad',
      },
      act: functiemixRandstad2014,
      article: 'budget of 2014',
      from: '2014-01-01',
      until: '2015-01-01',
      grade: 'quoted',
      note: 'The part of a school follows from the numbers of all schools, which are not in the text.',
    },
  ],
}

const budgetFrom = { from: '2016-01-01', until: { unread: true, after: '2022-11-18' } } as const
const budgetNote =
  'One page has the samenwerkingsverband answer for it from August 2016, other texts from 1 January. In November 2022 ' +
  'another system was a plan (kst-31497-443).'

/** LPB-01: the frozen budget. */
export const lwooProBudgetRule: DatedRule<LwooProBudgetRule> = {
  key: 'funding/lwoo/region-budget',
  question: 'For how many pupils does a samenwerkingsverband get money for support of lwoo and praktijkonderwijs?',
  effects: [
    {
      id: 'LPB-01',
      value: { shareFrozenOn: '2012-10-01', appliedTo: 'pupils-of-the-samenwerkingsverband-now' },
      act: lwooProBudgetPage,
      article: 'with the example of 10 % of 6,000 pupils',
      ...budgetFrom,
      grade: 'quoted',
      note: budgetNote,
    },
  ],
}

/** LPB-02: a deficit on it. */
export const lwooProDeficitRule: DatedRule<LwooProDeficitRule> = {
  key: 'funding/lwoo/region-deficit',
  question: 'Who pays where the budget for lwoo and praktijkonderwijs does not suffice?',
  effects: [
    {
      id: 'LPB-02',
      value: { sharedBy: 'pupils' },
      act: lwooProDeficitPage,
      article: 'as a whole',
      ...budgetFrom,
      grade: 'quoted',
      note: 'Schools are paid directly; what they are paid comes off the money of the samenwerkingsverband for light support.',
    },
  ],
}
