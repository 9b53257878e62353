import type { DatedRule } from '../policy/rule.js'
import { said } from '../report/voices.js'
import {
  aanpak2012,
  bronnenEnBerekening,
  cbsBreak2016,
  prestatiebox2012,
  prestatiebox2014,
  prestatiebox2015,
  uitvoering2010,
} from './acts.js'
import type { AwayCode, ExclusionCode, NextCode, VoPart } from './student.js'

/**
 * The name of a definition of the new vsv'er, after the regulation that holds it: of 2008 for the measurement years
 * 2005-2006 and 2007-2008 to 2011-2012, of 2012 for 2012-2013 to 2015-2016.
 *
 * @category Definition
 */
export type VsvMethod = '2008-definition' | '2012-definition'

/**
 * The ages that count, on 1 October of the measurement year.
 *
 * @category Facts
 */
export interface VsvAges {
  /** The youngest age that counts, in years; absent where there is no lower bound. */
  readonly from?: number
  /** The first age that no longer counts, in years. */
  readonly below: number
}

/**
 * Who is left out of the start population of the vo, and who is in it.
 *
 * @category Facts
 */
export interface VsvPopulation {
  /** The kinds of education that are left out. */
  readonly parts: readonly VoPart[]
  /** The groups of pupils that are left out. */
  readonly groups: readonly Exclusion[]
  /** What belongs to the bovenbouw of the vmbo besides its own leerjaren; absent where nothing was read. */
  readonly bovenbouwVmboWith?: 'vm2'
  /** Where the vavo counts; absent where nothing was read. */
  readonly vavo?: 'national-count-only'
  /** Where pupils of a school who are taught in the vavo count; absent where nothing was read. */
  readonly outsourcedToVavo?: 'at-the-vo-school'
}

/**
 * A group of pupils that is left out of the count.
 *
 * @category Facts
 */
export type Exclusion = Exclude<ExclusionCode, 'none'>

/**
 * The formula of the count: what is taken off the start population.
 *
 * @category Facts
 */
export interface VsvFormula {
  /** The definition it belongs to. */
  readonly definition: VsvMethod
  /** Who is taken off because they are gone. */
  readonly departed: readonly AwayCode[]
  /** Whether an exemption from the leerplicht is taken off: as gone, as continuing, or not at all. */
  readonly leerplichtExemption: 'as-departed' | 'as-continuing' | 'counted'
  /** Where somebody must be enrolled on the next 1 October to be taken off. */
  readonly continuing: readonly NextCode[]
  /** How many months after that day a startkwalificatie may still be obtained, on the side of the mbo; 0 for none. */
  readonly lateMonths: number
}

/**
 * Whether a diploma of mbo-1 together with work is taken off.
 *
 * @category Facts
 */
export interface VsvWork {
  /** What work must be: registered by the UWV, more than a number of hours a week, or nothing counts. */
  readonly work: 'registered' | 'more-than-hours' | 'does-not-count'
  /** The hours a week that have to be exceeded; only with `more-than-hours`. */
  readonly hours?: number
  /** The side on which it counts; absent for both. */
  readonly side?: 'mbo'
}

/**
 * What the share of vsv'ers is a share of: the whole start population, or that without those who are gone.
 *
 * @category Facts
 */
export interface VsvDenominator {
  /** The population under the line. */
  readonly of: 'start-population' | 'start-population-without-departed'
}

/**
 * The measures of vsv that stand beside each other.
 *
 * @category Facts
 */
export interface VsvMeasures {
  /** The total for the country, and the count per region and institution on which subsidy rests. */
  readonly measures: readonly ('landelijke-definitie' | 'convenantdefinitie')[]
}

/**
 * How the national count was made from a school year on.
 *
 * @category Facts
 */
export interface VsvCountMethod {
  /** The first school year that is counted this way. */
  readonly since: string
  /** Why its counts cannot be joined to those before. */
  readonly because: 'gaps-in-the-register-filled' | 'new-method'
}

/** The last measurement year that the regulations of 2012 name is 2015-2016; they lapse on 1 January 2017. */
const afterLastYear = '2016-08-01'
/** For these no last year was read. */
const lastMeasured = { unread: true, after: '2016-07-31' } as const
const between2014 = { unread: true, after: '2014-02-18', by: '2014-10-16' } as const
const between2015 = { unread: true, after: '2014-10-16', by: '2015-08-19' } as const

/** The regulation of 2008 names its school years: 2005-2006, and 2007-2008 to 2011-2012. */
const firstYear = { act: uitvoering2010, from: '2005-08-01', until: '2006-08-01' } as const
const laterYears = { act: uitvoering2010, from: '2007-08-01', until: '2012-08-01' } as const

const olderAges: VsvAges = { from: 12, below: 22 }

/** VSV-11 and VSV-04: the ages. */
export const vsvAges: DatedRule<VsvAges> = {
  key: 'vsv/new-vsv/age',
  question: 'At which ages on 1 October can somebody become a new vsv’er?',
  effects: [
    {
      id: 'VSV-11',
      value: olderAges,
      ...firstYear,
      article: 'art. 2',
      grade: 'quoted',
      note: 'Older than 11 and younger than 22. The year 2006-2007 is not among the years of the regulation.',
    },
    { id: 'VSV-11-2007', value: olderAges, ...laterYears, article: 'art. 2', grade: 'quoted' },
    {
      id: 'VSV-04',
      value: { below: 22 },
      act: aanpak2012,
      article: 'art. 2',
      from: '2012-08-01',
      until: { unread: true, after: '2016-12-31' },
      grade: 'quoted',
      note: 'The regulations of 2016 that followed have the same definition; their last day was not read.',
    },
  ],
  readings: [
    /* @__PURE__ */ said<VsvAges>(
      'twelve-to-twenty-three', 'researchers', { from: 12, below: 23 }, 'lines 1695-1696',
      'How the outcome is presented. The definition has one bound, below 22, on one day, and none at 12.',
    ),
  ],
}

const oldPopulation: VsvPopulation = { parts: ['pro', 'vso'], groups: [] }

/** VSV-12 and VSV-09: who is left out on the side of the vo. */
export const vsvPopulation: DatedRule<VsvPopulation> = {
  key: 'vsv/new-vsv/population',
  question: 'Which pupils of the vo are left out of the count?',
  effects: [
    { id: 'VSV-12', value: oldPopulation, ...firstYear, article: 'annex A', grade: 'quoted' },
    {
      id: 'VSV-12-2007',
      value: oldPopulation,
      ...laterYears,
      article: 'annex A',
      grade: 'quoted',
      note: 'Praktijkonderwijs and vso were not in the register yet.',
    },
    {
      id: 'VSV-09',
      value: {
        parts: ['pro', 'vso'],
        groups: ['newcomer-first-year', 'english-stream-or-ib'],
        bovenbouwVmboWith: 'vm2',
        vavo: 'national-count-only',
        outsourcedToVavo: 'at-the-vo-school',
      },
      act: aanpak2012,
      article: 'art. 24; Regeling prestatiebox mbo, annex A',
      from: '2012-08-01',
      until: lastMeasured,
      grade: 'quoted',
    },
  ],
}

const oldFormula: VsvFormula = {
  definition: '2008-definition',
  departed: ['deceased', 'emigrated'],
  leerplichtExemption: 'counted',
  continuing: ['mbo', 'vo', 'vavo', 'ho'],
  lateMonths: 0,
}

const newFormula: VsvFormula = {
  definition: '2012-definition',
  departed: ['deceased', 'emigrated'],
  leerplichtExemption: 'as-continuing',
  continuing: ['mbo', 'vo', 'vavo', 'ho', 'non-funded', 'youth-detention', 'police-or-defence', 'pro-or-vso'],
  lateMonths: 3,
}

const formulaOf2014: VsvFormula = {
  ...newFormula,
  departed: ['deceased', 'emigrated', 'abroad', 'no-fixed-address'],
  leerplichtExemption: 'as-departed',
}

const oldFormulaSource = {
  article: 'annex A',
  grade: 'inferred',
  note: 'What B and C stand for follows from what the annex says it does not count; only that part was read.',
} as const

/** VSV-12 and VSV-06: what is taken off. */
export const vsvFormula: DatedRule<VsvFormula> = {
  key: 'vsv/new-vsv/formula',
  question: 'Who of the start population is taken off before the rest is called new vsv’er?',
  effects: [
    { id: 'VSV-12', value: oldFormula, ...firstYear, ...oldFormulaSource },
    { id: 'VSV-12-2007', value: oldFormula, ...laterYears, ...oldFormulaSource },
    {
      id: 'VSV-06',
      value: newFormula,
      act: prestatiebox2012,
      article: 'annex A',
      from: '2012-08-01',
      until: between2014,
      grade: 'quoted',
      note: 'Texts of 1 August 2012 to 18 February 2014: the exemption is C7.',
    },
    {
      id: 'VSV-06-2014',
      value: formulaOf2014,
      act: prestatiebox2014,
      article: 'annex A',
      from: between2014,
      until: between2015,
      grade: 'quoted',
      note: 'Text of 16 October 2014: B2 is abroad or without a fixed address, B3 the exemption.',
    },
    {
      id: 'VSV-06-2015',
      value: { ...formulaOf2014, continuing: [...formulaOf2014.continuing, 'maatschappelijke-prestatie'] },
      act: prestatiebox2015,
      article: 'annex A',
      from: between2015,
      until: afterLastYear,
      grade: 'quoted',
      note: 'Text of 19 August 2015: C11 is an agreed maatschappelijke prestatie.',
    },
  ],
}

/** VSV-12, VSV-06 and VSV-13: a diploma of mbo-1 with work. */
export const vsvWork: DatedRule<VsvWork> = {
  key: 'vsv/new-vsv/diploma-with-work',
  question: 'Is somebody with a diploma of mbo-1 and work taken off?',
  effects: [
    { id: 'VSV-12', value: { work: 'does-not-count' }, ...firstYear, article: 'annex A', grade: 'quoted' },
    {
      id: 'VSV-12-2007',
      value: { work: 'does-not-count' },
      ...laterYears,
      article: 'annex A',
      grade: 'quoted',
      note: 'A graduate of mbo-1 with a job was a new vsv’er.',
    },
    {
      id: 'VSV-13',
      value: { work: 'registered', side: 'mbo' },
      act: prestatiebox2012,
      article: 'annex A, D5',
      from: '2012-08-01',
      until: afterLastYear,
      grade: 'quoted',
      note: 'Registered as working by the UWV. No text ties a number of hours to it.',
    },
  ],
  readings: [
    /* @__PURE__ */ said<VsvWork>(
      'more-than-twelve-hours', 'vsv-factsheet', { work: 'more-than-hours', hours: 12 }, 'lines 1697-1701',
      'More than twelve hours a week. The definition asks for registered work and no hours; twelve hours or more ' +
        'stands in the report form of the RMC. The factsheet that the report cites was not found.',
    ),
  ],
}

/** VSV-06: the denominator of the share. */
export const vsvDenominator: DatedRule<VsvDenominator> = {
  key: 'vsv/new-vsv/denominator',
  question: 'What is the share of new vsv’ers a share of?',
  effects: [
    {
      id: 'VSV-06',
      value: { of: 'start-population' },
      act: prestatiebox2012,
      article: 'art. 13 lid 2',
      from: '2012-08-01',
      until: between2014,
      grade: 'quoted',
    },
    {
      id: 'VSV-06-2014',
      value: { of: 'start-population-without-departed' },
      act: prestatiebox2014,
      article: 'art. 13 lid 2',
      from: between2014,
      until: afterLastYear,
      grade: 'quoted',
      note: 'A less B. Read for the mbo.',
    },
  ],
}

/** VSV-05: the two measures. */
export const vsvMeasures: DatedRule<VsvMeasures> = {
  key: 'vsv/counts/measures',
  question: 'Which measures of new vsv’ers stand beside each other?',
  effects: [
    {
      id: 'VSV-05',
      value: { measures: ['landelijke-definitie', 'convenantdefinitie'] },
      act: bronnenEnBerekening,
      article: 'the part on definitions',
      from: '2012-08-01',
      until: lastMeasured,
      grade: 'quoted',
      note: 'The national total is what the target is about; the other measure decides on subsidy.',
    },
  ],
}

/** VSV-10: the breaks in the national count. */
export const vsvCountMethod: DatedRule<VsvCountMethod> = {
  key: 'vsv/counts/method',
  question: 'From which school year on is the national count made in another way?',
  effects: [
    {
      id: 'VSV-10',
      value: { since: '2012-2013', because: 'gaps-in-the-register-filled' },
      act: bronnenEnBerekening,
      article: 'the part on the new method',
      from: '2012-08-01',
      grade: 'quoted',
      note: 'White spots in the register had made the number too high before.',
    },
    {
      id: 'VSV-10-2016',
      value: { since: '2016-2017', because: 'new-method' },
      act: cbsBreak2016,
      article: 'the remark on 2016-2017',
      from: '2016-08-01',
      grade: 'secondary',
    },
  ],
}
