import type { IsoDate } from '../../core/calendar.js'
import type { Euro } from '../../core/euro.js'
import type { Unread } from '../../policy/bound.js'
import type { DatedRule } from '../../policy/rule.js'
import {
  formatiebesluitTekst2010,
  formatiebesluitTekst2014,
  ondersteuningsbedragen2013,
  ondersteuningsbedragenTekst2014,
  ondersteuningsbedragenTekstDecember2014,
  personeelslast2015,
  zorgbudget2011,
  zorgbudget2013,
  zorgbudget2014,
  zorgbudgetVerbanden2014,
} from '../acts.js'

/**
 * What a school gets in a calendar year for each pupil with an indication for lwoo or praktijkonderwijs, on top of the
 * ordinary money, for support by personnel.
 *
 * @category Facts
 */
export interface SupportAmount {
  /** The amount by group of school types, in euros of the year. */
  readonly perPupil: GroupAmounts
  /** For which pupils, counted on 1 October of the year before. */
  readonly for: readonly ('lwoo' | 'praktijkonderwijs')[]
}

/**
 * An amount by group of school types. For group 2, havo and vwo, no amount was read.
 *
 * @category Facts
 */
export interface GroupAmounts {
  /** Mavo, vbo, praktijkonderwijs, and their combinations. */
  readonly group1: Euro
  /** Combinations of havo with mavo. */
  readonly group3: Euro
  /** School communities with havo, mavo and vbo. */
  readonly group4: Euro
}

/**
 * For how many pupils the school gets one post of a teacher, and where the support for lwoo lies.
 *
 * @category Facts
 */
export interface TeacherRatio {
  /** Pupils to one full post. */
  readonly pupilsPerTeacher: PupilsPerTeacher
  /** Support for lwoo and praktijkonderwijs: in that ratio, or in an amount for each pupil beside it. */
  readonly support: 'in-the-ratio' | 'amount-per-pupil'
}

/**
 * Pupils to one full post of a teacher, by kind of pupil.
 *
 * @category Facts
 */
export interface PupilsPerTeacher {
  /** Pupils of the vbo with an indication for lwoo. */
  readonly lwoo: number
  /** Pupils of praktijkonderwijs. */
  readonly praktijkonderwijs: number
  /** Other pupils of the vbo. */
  readonly otherVbo: number
}

/**
 * The regionaal zorgbudget: money for support that goes to a region instead of a school.
 *
 * @category Facts
 */
export interface Zorgbudget {
  /** The amount per pupil in euros, over the days of this answer; for personnel only, where material is apart. */
  readonly perPupil: Euro
  /** What is added per pupil for material; absent where it is not apart. */
  readonly materialPerPupil?: Euro
  /** Which pupils are counted. */
  readonly basis: 'leerjaar-3-and-4-vmbo' | 'all-pupils-of-the-samenwerkingsverband'
}

/**
 * The money for the regional committees that decide on indications (RVC), per calendar year.
 *
 * @category Facts
 */
export interface RvcBudget {
  /** The amount for each committee, in euros. */
  readonly perCommittee: Euro
  /** What is added for each pupil, in euros. */
  readonly perPupil: Euro
  /** Which pupils are counted. */
  readonly basis: 'leerjaar-3-and-4-vmbo'
  /** The calendar year whose amounts are paid again; absent where a year has amounts of its own. */
  readonly sameAsIn?: number
  /** The last day on which it may be spent; absent where none was read. */
  readonly spendableTo?: IsoDate
}

const indicated = ['lwoo', 'praktijkonderwijs'] as const

/** FUN-30: the support amount. First and final amounts of a year are told by two acts. */
export const supportAmount: DatedRule<SupportAmount> = {
  key: 'funding/lwoo/support-amount',
  question: 'What does a school get for a pupil with lwoo or in praktijkonderwijs, on top of the ordinary money?',
  effects: [
    {
      id: 'FUN-30-2014-first',
      value: {
        perPupil: { group1: { eur: '3850.47' }, group3: { eur: '4153.62' }, group4: { eur: '3952.93' } },
        for: indicated,
      },
      act: ondersteuningsbedragen2013,
      article: 'art. 2',
      from: '2014-01-01',
      until: '2015-01-01',
      grade: 'quoted',
      changes: [
        {
          by: ondersteuningsbedragenTekst2014,
          withdrawn: true,
          retroactive: true,
          replacedBy: ['FUN-30-2014-final'],
        },
      ],
    },
    {
      id: 'FUN-30-2014-final',
      value: {
        perPupil: { group1: { eur: '3867.14' }, group3: { eur: '4171.61' }, group4: { eur: '3970.05' } },
        for: indicated,
      },
      act: ondersteuningsbedragenTekst2014,
      article: 'art. 2',
      from: '2014-01-01',
      until: '2015-01-01',
      grade: 'quoted',
      note: 'Money for material comes on top, by another regulation.',
    },
    {
      id: 'FUN-30-2015-first',
      value: {
        perPupil: { group1: { eur: '3914.32' }, group3: { eur: '4222.5' }, group4: { eur: '4018.48' } },
        for: indicated,
      },
      act: ondersteuningsbedragenTekstDecember2014,
      article: 'art. 2',
      from: '2015-01-01',
      until: '2016-01-01',
      grade: 'quoted',
      changes: [{ by: personeelslast2015, withdrawn: true, retroactive: true, replacedBy: ['FUN-30-2015-final'] }],
    },
    {
      id: 'FUN-30-2015-final',
      value: {
        perPupil: { group1: { eur: '3971.08' }, group3: { eur: '4283.73' }, group4: { eur: '4076.75' } },
        for: indicated,
      },
      act: personeelslast2015,
      article: 'Regeling ondersteuningsbedragen lwoo/pro art. 2',
      from: '2015-01-01',
      until: '2016-01-01',
      grade: 'quoted',
      note: 'The title of the regulation still speaks of calendar year 2014; these are the amounts of 2015.',
    },
    {
      id: 'FUN-30-2016',
      value: {
        perPupil: { group1: { eur: '4100.39' }, group3: { eur: '4100.39' }, group4: { eur: '4100.39' } },
        for: indicated,
      },
      act: personeelslast2015,
      article: 'art. 4 lid 4',
      from: '2016-01-01',
      until: '2017-01-01',
      grade: 'quoted',
      note: 'One amount for all groups, as first set; a final one was not read.',
    },
  ],
  openQuestions: [{ id: 'FUN-30', question: 'Which amounts are there for 2016 in the end, and for later years?' }],
}

/** PO-10: the ratio of teachers to pupils. */
export const teacherRatio: DatedRule<TeacherRatio> = {
  key: 'funding/lwoo/teacher-ratio',
  question: 'For how many pupils does a school get one post of a teacher?',
  effects: [
    {
      id: 'PO-10-2010',
      value: { pupilsPerTeacher: { lwoo: 8.87, praktijkonderwijs: 8.87, otherVbo: 17.14 }, support: 'in-the-ratio' },
      act: formatiebesluitTekst2010,
      article: 'art. 3 lid 3–5',
      from: { unread: true, by: '2010-10-27' },
      grade: 'quoted',
      note: 'The same in the text of 1 January 2013.',
    },
    {
      id: 'PO-10',
      value: {
        pupilsPerTeacher: { lwoo: 17.14, praktijkonderwijs: 17.14, otherVbo: 17.14 },
        support: 'amount-per-pupil',
      },
      act: formatiebesluitTekst2014,
      article: 'art. 3 lid 3 and art. 8 lid 3',
      from: '2014-01-01',
      until: { unread: true, after: '2015-03-18' },
      grade: 'quoted',
      note:
        'The amount is set each year with a view to the budget: in 2014 and 2015 it is 2.9 % less than what the ' +
        'difference between the two ratios is worth.',
    },
  ],
}

const no2012: Unread = { unread: true, after: '2011-12-31' }
const amountPerPupil = 'amount per pupil'

/** PO-09: the regionaal zorgbudget. */
export const regionalSupportBudget: DatedRule<Zorgbudget> = {
  key: 'funding/passend-onderwijs/zorgbudget',
  question: 'What does a region get per pupil for support, as regionaal zorgbudget?',
  effects: [
    {
      id: 'PO-09-2011',
      value: { perPupil: { eur: '227' }, basis: 'leerjaar-3-and-4-vmbo' },
      act: zorgbudget2011,
      article: amountPerPupil,
      from: '2011-01-01',
      until: no2012,
      grade: 'quoted',
    },
    {
      id: 'PO-09-2013',
      value: { perPupil: { eur: '228' }, basis: 'leerjaar-3-and-4-vmbo' },
      act: zorgbudget2013,
      article: amountPerPupil,
      from: '2013-01-01',
      until: '2014-01-01',
      grade: 'quoted',
    },
    {
      id: 'PO-09-2014',
      value: { perPupil: { eur: '114' }, basis: 'leerjaar-3-and-4-vmbo' },
      act: zorgbudget2014,
      article: amountPerPupil,
      from: '2014-01-01',
      until: '2014-08-01',
      grade: 'quoted',
      note: 'For seven months.',
    },
    {
      id: 'PO-09-2014-08',
      value: { perPupil: { eur: '43.5' }, basis: 'all-pupils-of-the-samenwerkingsverband' },
      act: zorgbudgetVerbanden2014,
      article: amountPerPupil,
      from: '2014-08-01',
      until: '2015-01-01',
      grade: 'quoted',
      note: 'For five months: half of 87 euros a year.',
    },
    {
      id: 'PO-09-2015',
      value: { perPupil: { eur: '87' }, basis: 'all-pupils-of-the-samenwerkingsverband' },
      act: zorgbudgetVerbanden2014,
      article: amountPerPupil,
      from: '2015-01-01',
      until: '2016-01-01',
      grade: 'quoted',
    },
    {
      id: 'PO-09-2016',
      value: {
        perPupil: { eur: '80' },
        materialPerPupil: { eur: '14' },
        basis: 'all-pupils-of-the-samenwerkingsverband',
      },
      act: personeelslast2015,
      article: 'amount per pupil; material: BWBR0037078',
      from: '2016-01-01',
      until: '2017-01-01',
      grade: 'quoted',
    },
  ],
  openQuestions: [{ id: 'PO-09', question: 'Which amounts are there for 2010 and before, and for 2012?' }],
}

const rvcAmounts = {
  perCommittee: { eur: '150000' },
  perPupil: { eur: '22' },
  basis: 'leerjaar-3-and-4-vmbo',
} as const

/** PO-09: the committees on indications. */
export const rvcBudget: DatedRule<RvcBudget> = {
  key: 'funding/passend-onderwijs/rvc',
  question: 'What do the regional committees on indications (RVC) get?',
  effects: [
    {
      id: 'PO-09-2011',
      value: rvcAmounts,
      act: zorgbudget2011,
      article: 'budget of the RVCs',
      from: '2011-01-01',
      until: no2012,
      grade: 'quoted',
    },
    {
      id: 'PO-09-2013',
      value: rvcAmounts,
      act: zorgbudget2013,
      article: 'budget of the RVCs',
      from: '2013-01-01',
      until: '2015-01-01',
      grade: 'quoted',
      note: 'The same amounts in 2013 and 2014.',
    },
    {
      id: 'PO-09-2015',
      value: { ...rvcAmounts, sameAsIn: 2014, spendableTo: '2016-06-30' },
      act: zorgbudgetVerbanden2014,
      article: 'budget of the RVCs',
      from: '2015-01-01',
      until: '2016-01-01',
      grade: 'quoted',
      note: 'What was left of 2012 is not taken off any more.',
    },
  ],
}
