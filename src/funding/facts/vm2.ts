import type { IsoDate } from '../../core/calendar.js'
import type { Euro } from '../../core/euro.js'
import type { DatedRule } from '../../policy/rule.js'
import { said } from '../../report/voices.js'
import { vm2Besluit2012, vm2RegelingTekst2012 } from '../../trajectories/acts.js'
import { vm2RegelingTekst2010 } from '../acts.js'

/**
 * Cohorts of VM2, by the day on which they start.
 *
 * @category Facts
 */
export interface Vm2CohortRange {
  /** The start of the first of them. */
  readonly firstCohort: IsoDate
  /** The start of the last of them; absent where all later ones are meant. */
  readonly lastCohort?: IsoDate
}

/**
 * The subsidy for the first cohorts of VM2.
 *
 * @category Facts
 */
export interface Vm2Subsidy {
  /** The cohorts it is for. */
  readonly cohorts: Vm2CohortRange
  /** The amount for each pupil and school year, for as long as the project takes, in euros. */
  readonly perPupilPerSchoolYear: Euro
  /** The most that an applicant gets once, in euros; absent where nothing is paid any more. */
  readonly mostPerApplicant?: Euro
  /** The most pupils in the whole country; absent where no pupils are added any more. */
  readonly mostPupils?: Vm2PupilLimit
}

/**
 * The most pupils in VM2, in the whole country.
 *
 * @category Facts
 */
export interface Vm2PupilLimit {
  /** The most that start in 2008. */
  readonly in2008: number
  /** The most in all cohorts together. */
  readonly inAll: number
}

/**
 * What is paid for diplomas got in VM2.
 *
 * @category Facts
 */
export interface Vm2DiplomaBonus {
  /** The most for each diploma, in euros. */
  readonly mostPerDiploma: Euro
  /** The diploma that counts. */
  readonly diploma: 'mbo-2'
  /** The cohorts, each with its term and its ceiling. */
  readonly cohorts: readonly Vm2BonusCohort[]
  /** What is done where a ceiling does not suffice. */
  readonly aboveCeiling: 'cut-in-proportion'
}

/**
 * The bonus of one cohort.
 *
 * @category Facts
 */
export interface Vm2BonusCohort {
  /** The day on which the cohort started. */
  readonly startedOn: IsoDate
  /** The diploma must be got before this day. */
  readonly before: IsoDate
  /** The most for the whole cohort, in euros. */
  readonly ceiling: Euro
}

/**
 * What is paid for lesson material of a pupil in VM2.
 *
 * @category Facts
 */
export interface Vm2LessonMaterial {
  /** The amount per pupil and year, in euros. */
  readonly perPupil: Euro
  /** The school year or calendar year it is for. */
  readonly for: '2009-2010' | '2010-2011' | '2012'
}

/**
 * By what the pupils of VM2 are funded.
 *
 * @category Facts
 */
export interface Vm2PupilFunding {
  /** The ways, each with the cohorts it is for. */
  readonly rows: readonly Vm2FundingRow[]
}

/**
 * How some cohorts of VM2 are funded.
 *
 * @category Facts
 */
export interface Vm2FundingRow {
  /** The cohorts. */
  readonly cohorts: Vm2CohortRange
  /** Where the pupil is enrolled; absent where it makes no difference. */
  readonly at?: 'vmbo-school' | 'aoc'
  /**
   * - `flat-amount`: the subsidy per pupil, instead of the ordinary money for pupils
   * - `bb-pupil`: as an ordinary pupil of bb, in all four years
   * - `mbo-2-student`: as a student of a basisberoepsopleiding
   * - `lwoo-pupil`: as a pupil with lwoo, which no text says
   */
  readonly funding: 'flat-amount' | 'bb-pupil' | 'mbo-2-student' | 'lwoo-pupil'
  /** What is paid besides; absent where nothing is named. */
  readonly besides?: readonly ('lesson-material' | 'leerlinggebonden-financiering' | 'leerplusarrangement')[]
}

const firstTwo = { firstCohort: '2008-08-01', lastCohort: '2009-08-01' } as const
const second = { firstCohort: '2009-08-01', lastCohort: '2009-08-01' } as const
const later = { firstCohort: '2010-08-01' } as const
const endOfScheme = [{ by: vm2RegelingTekst2012, ends: '2012-08-01' }] as const
const firstText = 'Read in the text of 16 July 2010; older texts were not read.'

/** VM2-03: the subsidy. */
export const vm2Subsidy: DatedRule<Vm2Subsidy> = {
  key: 'funding/vm2/subsidy',
  question: 'Which subsidy is there for pupils in VM2?',
  effects: [
    {
      id: 'VM2-03',
      value: {
        cohorts: firstTwo,
        perPupilPerSchoolYear: { eur: '8500' },
        mostPerApplicant: { eur: '50000' },
        mostPupils: { in2008: 1500, inAll: 5000 },
      },
      act: vm2RegelingTekst2010,
      article: 'art. 9, 10 and 20',
      from: '2008-08-01',
      grade: 'quoted',
      note: firstText,
      changes: endOfScheme,
    },
    {
      id: 'VM2-03-2012',
      value: { cohorts: second, perPupilPerSchoolYear: { eur: '8500' } },
      act: vm2Besluit2012,
      article: 'art. 5',
      from: '2012-08-01',
      until: '2013-08-01',
      grade: 'quoted',
      note: 'The cohort of 2009 keeps the amount of the scheme for its last year.',
    },
  ],
}

/** VM2-03: the bonus for diplomas. */
export const vm2DiplomaBonus: DatedRule<Vm2DiplomaBonus> = {
  key: 'funding/vm2/diploma-bonus',
  question: 'What is paid for a diploma of mbo-2 got in VM2?',
  effects: [
    {
      id: 'VM2-03',
      value: {
        mostPerDiploma: { eur: '8500' },
        diploma: 'mbo-2',
        cohorts: [
          { startedOn: '2008-08-01', before: '2011-10-01', ceiling: { eur: '850000' } },
          { startedOn: '2009-08-01', before: '2012-10-01', ceiling: { eur: '1700000' } },
        ],
        aboveCeiling: 'cut-in-proportion',
      },
      act: vm2RegelingTekst2010,
      article: 'art. 9a and 10',
      from: '2008-08-01',
      grade: 'quoted',
      note: `${firstText} The term of the cohort of 2009 ends after the scheme did.`,
      changes: endOfScheme,
    },
  ],
}

/** VM2-03: lesson material. */
export const vm2LessonMaterial: DatedRule<Vm2LessonMaterial> = {
  key: 'funding/vm2/lesson-material',
  question: 'What is paid for the lesson material of a pupil in VM2?',
  effects: [
    {
      id: 'VM2-03-2009',
      value: { perPupil: { eur: '316' }, for: '2009-2010' },
      act: vm2RegelingTekst2010,
      article: 'art. 23a',
      from: '2009-08-01',
      until: '2010-08-01',
      grade: 'quoted',
    },
    {
      id: 'VM2-03-2010',
      value: { perPupil: { eur: '321.5' }, for: '2010-2011' },
      act: vm2RegelingTekst2010,
      article: 'art. 23a',
      from: '2010-08-01',
      until: { unread: true, after: '2011-07-31' },
      grade: 'quoted',
    },
    {
      id: 'VM2-03-2012',
      value: { perPupil: { eur: '321.5' }, for: '2012' },
      act: vm2Besluit2012,
      article: 'art. 5',
      from: '2012-08-01',
      until: { unread: true, after: '2012-12-31', by: '2013-08-01' },
      grade: 'quoted',
      note: 'For the cohort of 2009. The amount is that of calendar year 2012; the decree starts in August.',
    },
  ],
}

/** VM2-04, with VM2-03 on the later cohorts: how pupils are funded. */
export const vm2PupilFunding: DatedRule<Vm2PupilFunding> = {
  key: 'funding/vm2/pupil-funding',
  question: 'By what are the pupils of VM2 funded?',
  effects: [
    {
      id: 'VM2-04',
      value: {
        rows: [
          {
            cohorts: firstTwo,
            funding: 'flat-amount',
            besides: ['leerlinggebonden-financiering', 'leerplusarrangement'],
          },
          { cohorts: later, funding: 'bb-pupil' },
        ],
      },
      act: vm2RegelingTekst2010,
      article: 'art. 20',
      from: '2008-08-01',
      grade: 'quoted',
      note: `${firstText} The ordinary money for pupils is excluded for the first two cohorts.`,
      changes: endOfScheme,
    },
    {
      id: 'VM2-04-2012',
      value: {
        rows: [
          {
            cohorts: second,
            funding: 'flat-amount',
            besides: ['lesson-material', 'leerlinggebonden-financiering', 'leerplusarrangement'],
          },
          { cohorts: later, at: 'vmbo-school', funding: 'bb-pupil' },
          { cohorts: later, at: 'aoc', funding: 'mbo-2-student' },
        ],
      },
      act: vm2Besluit2012,
      article: 'art. 5–8',
      from: '2012-08-01',
      until: '2013-08-01',
      grade: 'quoted',
      note: 'For the cohort of 2009 in the place of the money under the WVO and the WEB.',
    },
    {
      id: 'VM2-04-2013',
      value: {
        rows: [
          { cohorts: later, at: 'vmbo-school', funding: 'bb-pupil' },
          { cohorts: later, at: 'aoc', funding: 'mbo-2-student' },
        ],
      },
      act: vm2Besluit2012,
      article: 'art. 6–8',
      from: '2013-08-01',
      until: '2017-08-01',
      grade: 'quoted',
    },
  ],
  readings: [
    /* @__PURE__ */ said<Vm2PupilFunding>(
      'all-vm2-pupils-as-lwoo', 'vmbo',
      {
        rows: [
          { cohorts: firstTwo, funding: 'lwoo-pupil' },
          { cohorts: later, funding: 'bb-pupil' },
        ],
      },
      'section 4.1.1, table 3, lines 674-675',
      'One school on its first two years, taken here for the first two cohorts. The scheme does not mention lwoo; ' +
        'its 8,500 euro is near the price of a green vmbo pupil with lwoo in 2010, which may be what is meant.',
    ),
  ],
}
