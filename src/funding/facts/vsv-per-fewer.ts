import type { SchoolYear } from '../../core/school-year.js'
import type { Euro } from '../../core/euro.js'
import type { DatedRule } from '../../policy/rule.js'
import { aanpak2012, uitvoering2010, uitvoering2011 } from '../../vsv/acts.js'
import { aanpakTekst2014 } from '../acts.js'
import type { YearCeiling } from './year-ceiling.js'

/**
 * What the subsidy against vsv pays for.
 *
 * @category Facts
 */
export interface VsvSubsidyBasis {
  /**
   * An amount for each new vsv student fewer than in 2005-2006; or a sum by size with a sum for keeping below a norm,
   * in which no student has a price.
   */
  readonly basis: 'per-fewer-vsver' | 'sums-by-size-and-norm'
}

/**
 * The amount for each new vsv student fewer, for one calendar year.
 *
 * @category Facts
 */
export interface VsvPricePerFewer {
  /** The calendar year of the subsidy. */
  readonly calendarYear: number
  /** The amount in euros for each new vsv student fewer. */
  readonly perFewer: Euro
  /** The school year to which numbers are compared. */
  readonly baselineYear: SchoolYear
  /** The school year whose new vsv students are counted. */
  readonly measuredYear: SchoolYear
}

/**
 * The advance on the subsidy of one calendar year, and between which bounds the subsidy lies.
 *
 * @category Facts
 */
export interface VsvPriceLimits {
  /** The calendar year of the subsidy. */
  readonly calendarYear: number
  /** The advance: this share of the new vsv students of the baseline year, rounded, times the amount per student. */
  readonly advanceShare: number
  /** The share of the advance that is kept in any case, 0..1. */
  readonly leastShareOfAdvance: number
  /** The most: the advance, or more where money of the scheme remains. */
  readonly most: 'advance' | 'advance-unless-money-remains'
  /** What is paid where the outcome lies above 0 and below 0.5: the amount for one student. */
  readonly payWhenBelowHalf: 'one-unit'
}

const baselineYear = '2005-2006'

/** FUN-24 and FUN-29: what is paid for. */
export const vsvSubsidyBasis: DatedRule<VsvSubsidyBasis> = {
  key: 'funding/vsv/basis',
  question: 'Does the subsidy against vsv pay an amount for each vsv student fewer?',
  effects: [
    {
      id: 'FUN-24',
      value: { basis: 'per-fewer-vsver' },
      act: uitvoering2010,
      article: 'art. 9',
      from: '2009-01-01',
      grade: 'quoted',
      note: 'The regulation ended on 1 August 2012 and still governs the subsidy of 2012 and 2013.',
    },
    {
      id: 'FUN-29',
      value: { basis: 'sums-by-size-and-norm' },
      act: aanpak2012,
      article: 'art. 28–32, with art. 11–13 of the Regeling prestatiebox mbo',
      from: '2012-08-01',
      grade: 'inferred',
      note: 'That no student has a price follows from the sums: what is paid goes up in steps, not at a rate.',
      changes: [{ by: aanpakTekst2014, ends: '2017-01-01' }],
    },
  ],
}

/** FUN-24: the amount for each new vsv student fewer. */
export const vsvPricePerFewer: DatedRule<VsvPricePerFewer> = {
  key: 'funding/vsv/price-per-fewer',
  question: 'What is paid for each new vsv student fewer than in 2005-2006?',
  effects: [
    {
      id: 'FUN-24-2009',
      value: { calendarYear: 2009, perFewer: { eur: '2000' }, baselineYear, measuredYear: '2007-2008' },
      act: uitvoering2010,
      article: 'art. 9',
      from: '2009-01-01',
      until: '2010-01-01',
      grade: 'quoted',
    },
    {
      id: 'FUN-24-2010',
      value: { calendarYear: 2010, perFewer: { eur: '2500' }, baselineYear, measuredYear: '2008-2009' },
      act: uitvoering2010,
      article: 'art. 9',
      from: '2010-01-01',
      until: '2011-01-01',
      grade: 'quoted',
    },
    {
      id: 'FUN-24-2011',
      value: { calendarYear: 2011, perFewer: { eur: '2500' }, baselineYear, measuredYear: '2009-2010' },
      act: uitvoering2010,
      article: 'art. 9',
      from: '2011-01-01',
      until: '2012-01-01',
      grade: 'quoted',
    },
    {
      id: 'FUN-24-2012',
      value: { calendarYear: 2012, perFewer: { eur: '2500' }, baselineYear, measuredYear: '2010-2011' },
      act: uitvoering2010,
      article: 'art. 9',
      from: '2012-01-01',
      until: '2013-01-01',
      grade: 'quoted',
    },
    {
      id: 'FUN-24-2013',
      value: { calendarYear: 2013, perFewer: { eur: '2500' }, baselineYear, measuredYear: '2011-2012' },
      act: uitvoering2011,
      article: 'art. 9',
      from: '2013-01-01',
      until: '2014-01-01',
      grade: 'quoted',
      note: 'Paid by a regulation that had ended in 2012, by art. 38 lid 2 of its successor.',
    },
  ],
  openQuestions: [
    {
      id: 'FUN-24',
      question: 'Which amounts stood in the regulation of 2008, before the text of 9 October 2010?',
      claim: '3,000 euro for 2010 to 2012, by arithmetic from the first ceilings',
    },
  ],
}

/** FUN-25: the advance and the bounds. */
export const vsvPriceLimits: DatedRule<VsvPriceLimits> = {
  key: 'funding/vsv/price-limits',
  question: 'Between which bounds lies the subsidy for fewer vsv students, and what is paid in advance?',
  effects: [
    {
      id: 'FUN-25-2009',
      value: {
        ...{ calendarYear: 2009, advanceShare: 0.15, leastShareOfAdvance: 0 },
        ...{ most: 'advance', payWhenBelowHalf: 'one-unit' },
      },
      act: uitvoering2010,
      article: 'art. 9–11',
      from: '2009-01-01',
      until: '2010-01-01',
      grade: 'quoted',
      note: 'Nothing is paid where the number did not fall.',
    },
    {
      id: 'FUN-25-2010',
      value: {
        ...{ calendarYear: 2010, advanceShare: 0.2, leastShareOfAdvance: 0.2 },
        ...{ most: 'advance', payWhenBelowHalf: 'one-unit' },
      },
      act: uitvoering2010,
      article: 'art. 9–11',
      from: '2010-01-01',
      until: '2011-01-01',
      grade: 'quoted',
    },
    {
      id: 'FUN-25-2011',
      value: {
        ...{ calendarYear: 2011, advanceShare: 0.3, leastShareOfAdvance: 0.2 },
        ...{ most: 'advance', payWhenBelowHalf: 'one-unit' },
      },
      act: uitvoering2010,
      article: 'art. 9–11',
      from: '2011-01-01',
      until: '2012-01-01',
      grade: 'quoted',
    },
    {
      id: 'FUN-25-2012',
      value: {
        ...{ calendarYear: 2012, advanceShare: 0.4, leastShareOfAdvance: 0.2 },
        ...{ most: 'advance-unless-money-remains', payWhenBelowHalf: 'one-unit' },
      },
      act: uitvoering2010,
      article: 'art. 9–11',
      from: '2012-01-01',
      until: '2013-01-01',
      grade: 'quoted',
    },
    {
      id: 'FUN-25-2013',
      value: {
        ...{ calendarYear: 2013, advanceShare: 0.4, leastShareOfAdvance: 0.2 },
        ...{ most: 'advance-unless-money-remains', payWhenBelowHalf: 'one-unit' },
      },
      act: uitvoering2011,
      article: 'art. 9–11',
      from: '2013-01-01',
      until: '2014-01-01',
      grade: 'quoted',
    },
  ],
}

const lowered =
  'Lowered in the text of 22 June 2011, which prints the lower sum for this year; whether it worked back was not noted.'

/** FUN-26: the ceilings. */
export const vsvPriceCeiling: DatedRule<YearCeiling> = {
  key: 'funding/vsv/price-ceiling',
  question: 'What is the most that is paid in all for fewer vsv students?',
  effects: [
    {
      id: 'FUN-26-2009',
      value: { calendarYear: 2009, ceiling: { eur: '17040000' } },
      act: uitvoering2010,
      article: 'art. 7',
      from: '2009-01-01',
      until: '2010-01-01',
      grade: 'quoted',
      note: 'Each final ceiling is the share of the advance times the amount times 56,800 students.',
    },
    {
      id: 'FUN-26-2010-first',
      value: { calendarYear: 2010, ceiling: { eur: '34080000' } },
      act: uitvoering2010,
      article: 'art. 7',
      from: '2010-01-01',
      until: '2011-01-01',
      grade: 'quoted',
      note: lowered,
      changes: [{ by: uitvoering2011, withdrawn: true, retroactive: true, replacedBy: ['FUN-26-2010'] }],
    },
    {
      id: 'FUN-26-2010',
      value: { calendarYear: 2010, ceiling: { eur: '28400000' } },
      act: uitvoering2011,
      article: 'art. 7',
      from: '2010-01-01',
      until: '2011-01-01',
      grade: 'quoted',
    },
    {
      id: 'FUN-26-2011-first',
      value: { calendarYear: 2011, ceiling: { eur: '51120000' } },
      act: uitvoering2010,
      article: 'art. 7',
      from: '2011-01-01',
      until: '2012-01-01',
      grade: 'quoted',
      note: lowered,
      changes: [{ by: uitvoering2011, withdrawn: true, retroactive: true, replacedBy: ['FUN-26-2011'] }],
    },
    {
      id: 'FUN-26-2011',
      value: { calendarYear: 2011, ceiling: { eur: '42600000' } },
      act: uitvoering2011,
      article: 'art. 7',
      from: '2011-01-01',
      until: '2012-01-01',
      grade: 'quoted',
    },
    {
      id: 'FUN-26-2012-first',
      value: { calendarYear: 2012, ceiling: { eur: '68160000' } },
      act: uitvoering2010,
      article: 'art. 7',
      from: '2012-01-01',
      until: '2013-01-01',
      grade: 'quoted',
      note: 'Lowered in the text of 22 June 2011, before its year.',
      changes: [{ by: uitvoering2011, withdrawn: true, replacedBy: ['FUN-26-2012'] }],
    },
    {
      id: 'FUN-26-2012',
      value: { calendarYear: 2012, ceiling: { eur: '56800000' } },
      act: uitvoering2011,
      article: 'art. 7',
      from: '2012-01-01',
      until: '2013-01-01',
      grade: 'quoted',
    },
    {
      id: 'FUN-26-2013',
      value: { calendarYear: 2013, ceiling: { eur: '56800000' } },
      act: uitvoering2011,
      article: 'art. 7',
      from: '2013-01-01',
      until: '2014-01-01',
      grade: 'quoted',
    },
  ],
}
