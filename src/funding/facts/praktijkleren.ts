import type { Euro } from '../../core/euro.js'
import { wvoTekst2015 } from '../../placement/acts.js'
import type { DatedRule } from '../../policy/rule.js'
import { kenniscentra2011, kenniscentra2013, praktijkleren2013 } from '../acts.js'

/**
 * The subsidy for a practice place, per *gerealiseerde praktijkleerplaats*: the weeks of practice in a study year, as a
 * part of the weeks of one whole place. The amount is the budget over the places, and never above the most.
 *
 * @category Facts
 */
export interface PracticePlaceSubsidy {
  /** The most for one whole place in one study year, in euros. */
  readonly most: Euro
  /** The weeks of practice that make one whole place. */
  readonly weeksOfOnePlace: PracticePlaceWeeks
  /** Who gets it. */
  readonly paidTo: 'employer'
  /** The stretch of time for which it is granted. */
  readonly grantedPer: 'study-year'
  /** What a place in a leerwerktraject needs: hours of practice as in WVO art. 10b1. */
  readonly leerwerktraject: LeerwerktrajectPlace
}

/**
 * The weeks of one whole practice place.
 *
 * @category Facts
 */
export interface PracticePlaceWeeks {
  /** The weeks in an ordinary year. */
  readonly ordinary: number
  /** The weeks in 2014, the first year of the scheme. */
  readonly in2014: number
}

/**
 * The hours of practice that a place in a leerwerktraject needs.
 *
 * @category Facts
 */
export interface LeerwerktrajectPlace {
  /** The hours. */
  readonly hours: LeerwerktrajectHours
  /** The stretch over which the hours are taken: the two years together, not each of them. */
  readonly over: 'leerjaar-3-and-4-together'
}

/**
 * Between which hours of practice a place in a leerwerktraject lies.
 *
 * @category Facts
 */
export interface LeerwerktrajectHours {
  /** The fewest hours. */
  readonly least: number
  /** The most hours. */
  readonly most: number
}

/**
 * The most that the subsidy for practice places pays in a year, by kind of education, in euros.
 *
 * @category Facts
 */
export interface PracticeCeilings {
  /** Leerwerktrajecten in the vmbo. */
  readonly leerwerktraject: Euro
  /** The bbl of the mbo. */
  readonly mbo: Euro
  /** The hbo. */
  readonly hbo: Euro
  /** Werkleerplaatsen. */
  readonly werkleerplaatsen: Euro
  /** What happens to money that a kind does not need. */
  readonly unused: 'redistributed'
}

/**
 * The sum for the agreements of leerwerktrajecten.
 *
 * @category Facts
 */
export interface AgreementSum {
  /** The amount for each leer-werkovereenkomst, in euros. */
  readonly perAgreement: Euro
  /** Who gets it; not the school. */
  readonly paidTo: 'kenniscentrum'
}

/**
 * What the act itself says of money for the agreements of leerwerktrajecten.
 *
 * @category Facts
 */
export interface AgreementSumInTheAct {
  /** There is no sum for each agreement. */
  readonly sum: 'none-per-agreement'
  /** What is there in its place: a subsidy to the SBB. */
  readonly instead: 'subsidy-to-sbb'
}

/** FUN-31: the practice place. */
export const practicePlaceSubsidy: DatedRule<PracticePlaceSubsidy> = {
  key: 'funding/praktijkleren/place',
  question: 'What does an employer get for a practice place?',
  effects: [
    {
      id: 'FUN-31',
      value: {
        most: { eur: '2700' },
        weeksOfOnePlace: { ordinary: 40, in2014: 23 },
        paidTo: 'employer',
        grantedPer: 'study-year',
        leerwerktraject: { hours: { least: 640, most: 1280 }, over: 'leerjaar-3-and-4-together' },
      },
      act: praktijkleren2013,
      article: 'art. 10, 11, 13–15',
      from: '2014-01-01',
      until: '2019-01-01',
      grade: 'quoted',
      note: 'The end is the one first set; texts after 27 November 2015 were not read.',
    },
  ],
  openQuestions: [
    { id: 'FUN-31', question: 'Was the scheme extended beyond 1 January 2019, and with which amounts?' },
    { id: 'FUN-31', question: 'Do the 23 weeks stand for January to July 2014 or for another part of that year?' },
  ],
}

/** FUN-31: the ceilings. */
export const practiceCeilings: DatedRule<PracticeCeilings> = {
  key: 'funding/praktijkleren/ceilings',
  question: 'What is the most that the subsidy for practice places pays in a year?',
  effects: [
    {
      id: 'FUN-31',
      value: {
        leerwerktraject: { eur: '1400000' },
        mbo: { eur: '188900000' },
        hbo: { eur: '8000000' },
        werkleerplaatsen: { eur: '6700000' },
        unused: 'redistributed',
      },
      act: praktijkleren2013,
      article: 'art. 10, 11, 14 and 15',
      from: '2014-01-01',
      until: '2019-01-01',
      grade: 'quoted',
      note: 'Noted in millions with one decimal. The end is the one first set.',
    },
  ],
}

/** FUN-32 and LWT-10: the sum for each agreement. */
export const agreementSum: DatedRule<AgreementSum> = {
  key: 'funding/leerwerktraject/agreement-sum',
  question: 'What is paid for each leer-werkovereenkomst, and to whom?',
  effects: [
    {
      id: 'LWT-10-2009',
      value: { perAgreement: { eur: '410' }, paidTo: 'kenniscentrum' },
      act: kenniscentra2011,
      article: 'as a whole',
      from: '2009-08-01',
      until: { unread: true, after: '2011-07-31' },
      grade: 'quoted',
      note: 'For school years 2009-2010 and 2010-2011. The regulation for 2011-2012 could not be read.',
    },
    {
      id: 'FUN-32',
      value: { perAgreement: { eur: '410' }, paidTo: 'kenniscentrum' },
      act: kenniscentra2013,
      article: 'art. 2',
      from: '2012-08-01',
      until: '2015-08-01',
      grade: 'quoted',
      note: 'For school years 2012-2013 to 2014-2015, by a regulation of later than the first of them.',
    },
  ],
  openQuestions: [{ id: 'FUN-32', question: 'What was paid in school year 2011-2012 (BWBR0031309)?' }],
}

/** LWT-10: what the act says. */
export const agreementSumInTheAct: DatedRule<AgreementSumInTheAct> = {
  key: 'funding/leerwerktraject/sum-in-the-act',
  question: 'Does the Wet op het voortgezet onderwijs have a sum for each leer-werkovereenkomst?',
  effects: [
    {
      id: 'LWT-10',
      value: { sum: 'none-per-agreement', instead: 'subsidy-to-sbb' },
      act: wvoTekst2015,
      article: 'art. 10b5',
      from: { unread: true, after: '2015-07-16', by: '2015-08-17' },
      until: { unread: true, after: '2015-09-01' },
      grade: 'quoted',
    },
  ],
}
