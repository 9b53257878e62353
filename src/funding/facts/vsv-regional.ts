import type { IsoDate } from '../../core/calendar.js'
import type { Euro } from '../../core/euro.js'
import type { SchoolYear } from '../../core/school-year.js'
import type { Unread } from '../../policy/bound.js'
import type { DatedRule } from '../../policy/rule.js'
import { aanpak2012, uitvoering2010 } from '../../vsv/acts.js'
import { aanpakTekst2013, aanpakTekst2014, plusvoorzieningen2009 } from '../acts.js'
import type { YearCeiling } from './year-ceiling.js'

/**
 * The money for the programmes against vsv of all regions together, for one calendar year.
 *
 * @category Facts
 */
export interface RegionalProgramme extends YearCeiling {
  /** The most for one participant in one measure, in euros; absent where none was read. */
  readonly mostPerParticipantAndMeasure?: Euro
  /** The most measures a region may choose; absent where none was read. */
  readonly mostMeasures?: number
}

/**
 * The money for plusvoorzieningen, one of the arrangements against vsv.
 *
 * @category Facts
 */
export interface PlusProvision {
  /** The most for all together, in euros. */
  readonly ceiling: Euro
  /** Whether it is the most of each calendar year, or of all years together. */
  readonly per: 'calendar-year' | 'all-years-together'
  /** The calendar years; absent where it is by school year. */
  readonly calendarYears?: readonly number[]
  /** The school years; absent where it is by calendar year. */
  readonly schoolYears?: readonly SchoolYear[]
  /** For whom it is; absent where that was not noted. */
  readonly pupils?: readonly ('bb-kb-leerjaar-3-and-4' | 'mbo-1' | 'mbo-2')[]
  /** Where it is for; absent where that was not noted. */
  readonly area?: 'poverty-areas'
}

/**
 * Experiments with measures against vsv.
 *
 * @category Facts
 */
export interface VsvExperiments {
  /** The most experiments. */
  readonly mostExperiments: number
  /** The most for one experiment in one year, in euros. */
  readonly perExperimentPerYear: Euro
  /** The most for all of them together, in euros. */
  readonly inAll: Euro
  /** The last day for an application. */
  readonly applicationsUntil: IsoDate
  /** How participants are chosen; the Centraal Planbureau supervises. */
  readonly design: 'lottery-with-control-group'
  /** Some of the themes. */
  readonly themes: readonly ('geintegreerde-overgang-vmbo-mbo' | 'plusvoorziening' | 'intake')[]
}

/**
 * The money for the regional registration of early school leavers (RMC).
 *
 * @category Facts
 */
export interface RmcBudget {
  /** The fixed part, for each region or for all regions together. */
  readonly fixed: RmcFixedPart
  /** The budgets beside it, for all regions together, in euros. */
  readonly further: readonly Euro[]
}

/**
 * The fixed part of the money for the RMC.
 *
 * @category Facts
 */
export interface RmcFixedPart {
  /** The amount in euros. */
  readonly amount: Euro
  /** What it is for. There are 39 regions. */
  readonly for: 'each-region' | 'all-regions-together'
}

const rounded = 'Noted in millions with one decimal.'

/** FUN-27 and FUN-23: the programmes of the regions. */
export const vsvRegionalProgramme: DatedRule<RegionalProgramme> = {
  key: 'funding/vsv/regional-programme',
  question: 'What is paid for the programmes of the regions against vsv?',
  effects: [
    {
      id: 'FUN-27-2008',
      value: { calendarYear: 2008, ceiling: { eur: '6800000' } },
      act: uitvoering2010,
      article: 'art. 19–20 and annex C',
      from: '2008-01-01',
      until: '2009-01-01',
      grade: 'quoted',
      note: rounded,
    },
    {
      id: 'FUN-27-2009',
      value: { calendarYear: 2009, ceiling: { eur: '10400000' } },
      act: uitvoering2010,
      article: 'art. 19–20 and annex C',
      from: '2009-01-01',
      until: '2010-01-01',
      grade: 'quoted',
      note: rounded,
    },
    {
      id: 'FUN-27-2010',
      value: { calendarYear: 2010, ceiling: { eur: '15700000' } },
      act: uitvoering2010,
      article: 'art. 19–20 and annex C',
      from: '2010-01-01',
      until: '2011-01-01',
      grade: 'quoted',
      note: rounded,
    },
    {
      id: 'FUN-27-2011',
      value: { calendarYear: 2011, ceiling: { eur: '19300000' } },
      act: uitvoering2010,
      article: 'art. 19–20 and annex C',
      from: '2011-01-01',
      until: '2012-01-01',
      grade: 'quoted',
      note: rounded,
    },
    {
      id: 'FUN-27-2012',
      value: {
        calendarYear: 2012,
        ceiling: { eur: '19300000' },
        mostPerParticipantAndMeasure: { eur: '5000' },
        mostMeasures: 4,
      },
      act: uitvoering2010,
      article: 'art. 19–20 and annex C',
      from: '2012-01-01',
      until: '2013-01-01',
      grade: 'quoted',
      note:
        `${rounded} Of the measures to choose from, the fifth is for vmbo pupils who prefer to learn with their ` +
        'hands, and the sixth is maatwerktrajecten.',
    },
    {
      id: 'FUN-23-2013',
      value: { calendarYear: 2013, ceiling: { eur: '19700000' } },
      act: aanpak2012,
      article: 'art. 16 and 17',
      from: '2013-01-01',
      until: '2014-01-01',
      grade: 'quoted',
    },
    {
      id: 'FUN-23-2014',
      value: { calendarYear: 2014, ceiling: { eur: '19450000' } },
      act: aanpak2012,
      article: 'art. 16 and 17',
      from: '2014-01-01',
      until: '2015-01-01',
      grade: 'quoted',
    },
    {
      id: 'FUN-23-2015',
      value: { calendarYear: 2015, ceiling: { eur: '19150000' } },
      act: aanpak2012,
      article: 'art. 16 and 17',
      from: '2015-01-01',
      until: '2016-01-01',
      grade: 'quoted',
    },
    {
      id: 'FUN-23-2016',
      value: { calendarYear: 2016, ceiling: { eur: '19150000' } },
      act: aanpak2012,
      article: 'art. 16 and 17',
      from: '2016-01-01',
      until: '2017-01-01',
      grade: 'quoted',
    },
  ],
  openQuestions: [
    {
      id: 'FUN-23',
      question: 'What did the extension by one year (Stcrt. 2015, 25341) pay, and what did its successors of 2016?',
    },
    {
      id: 'FUN-27',
      question: 'For which year do the sums per region, from 73,118 to 1,037,634 euros, stand in the annex?',
    },
  ],
}

/** FUN-28 and FUN-23: plusvoorzieningen. */
export const plusProvision: DatedRule<PlusProvision> = {
  key: 'funding/vsv/plusvoorzieningen',
  question: 'What is paid for plusvoorzieningen?',
  effects: [
    {
      id: 'FUN-28',
      value: {
        ceiling: { eur: '59500000' },
        per: 'all-years-together',
        schoolYears: ['2009-2010', '2010-2011'],
        pupils: ['bb-kb-leerjaar-3-and-4', 'mbo-1', 'mbo-2'],
        area: 'poverty-areas',
      },
      act: plusvoorzieningen2009,
      article: 'art. 3–4',
      from: '2009-09-10',
      grade: 'quoted',
    },
    {
      id: 'FUN-23',
      value: { ceiling: { eur: '30400000' }, per: 'calendar-year', calendarYears: [2013, 2014, 2015, 2016] },
      act: aanpak2012,
      article: 'art. 21 and 22',
      from: '2012-08-01',
      grade: 'quoted',
      changes: [{ by: aanpakTekst2014, ends: '2017-01-01' }],
    },
  ],
}

/** FUN-36: experiments. */
export const vsvExperiments: DatedRule<VsvExperiments> = {
  key: 'funding/vsv/experiments',
  question: 'What is paid for experiments with measures against vsv?',
  effects: [
    {
      id: 'FUN-36',
      value: {
        mostExperiments: 5,
        perExperimentPerYear: { eur: '50000' },
        inAll: { eur: '750000' },
        applicationsUntil: '2012-11-01',
        design: 'lottery-with-control-group',
        themes: ['geintegreerde-overgang-vmbo-mbo', 'plusvoorziening', 'intake'],
      },
      act: aanpakTekst2013,
      article: 'art. 23a–23f',
      from: { unread: true, after: '2012-08-01', by: '2013-06-14' },
      grade: 'quoted',
      note: 'The last day for applications lies before the first text that was read.',
      changes: [{ by: aanpakTekst2014, ends: '2017-01-01' }],
    },
  ],
}

const of2008: Unread = { unread: true, after: '2007-12-31', by: '2008-12-31' }

/** FUN-38: the RMC. */
export const rmcBudget: DatedRule<RmcBudget> = {
  key: 'funding/rmc/budget',
  question: 'What do the regions get for the registration of early school leavers?',
  effects: [
    {
      id: 'FUN-38-2008',
      value: {
        fixed: { amount: { eur: '211431.45' }, for: 'each-region' },
        further: [{ eur: '3386349.19' }, { eur: '5303013.45' }, { eur: '13000000' }],
      },
      act: uitvoering2010,
      article: 'art. 26',
      from: of2008,
      grade: 'quoted',
    },
    {
      id: 'FUN-38',
      value: {
        fixed: { amount: { eur: '8825447' }, for: 'all-regions-together' },
        further: [{ eur: '3624384' }, { eur: '5675776' }, { eur: '13473229' }],
      },
      act: aanpak2012,
      article: 'art. 35',
      from: '2012-08-01',
      until: { unread: true, after: '2015-08-20' },
      grade: 'quoted',
    },
  ],
}
