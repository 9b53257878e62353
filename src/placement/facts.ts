import type { Unread } from '../policy/bound.js'
import type { DatedRule, Reading } from '../policy/rule.js'
import { said } from '../report/voices.js'
import { wvo2020, wvoTekst2010 } from '../trajectories/acts.js'
import {
  kinderarbeidTekst2007,
  kinderarbeidTekst2013,
  kinderarbeidTekst2014,
  kinderarbeidTekst2015,
  wvoTekst2015,
} from './acts.js'

/**
 * A number of hours over a stretch of time.
 *
 * @category Facts
 */
export interface HoursPer {
  /** The hours. */
  readonly hours: number
  /** The stretch of time. */
  readonly per: 'week' | 'school-year'
}

/**
 * Hours of the night, from one day to the next.
 *
 * @category Facts
 */
export interface NightHours {
  /** The time at which they start, as `HH:MM`. */
  readonly from: string
  /** The time of the next day at which they end, as `HH:MM`. */
  readonly until: string
}

/**
 * Rest between two days of work.
 *
 * @category Facts
 */
export interface RestLimit extends NightHours {
  /** The fewest hours of rest in a row; absent where that was not noted. */
  readonly hours?: number
}

/**
 * How often something is looked at again.
 *
 * @category Facts
 */
export interface ReviewTerm {
  /** Once in so many years. */
  readonly everyYears: number
}

/**
 * The ages at which the rules for a placement before 16 apply.
 *
 * @category Facts
 */
export interface PlacementAges {
  /** The youngest age at which a placement is allowed. */
  readonly from: number
  /** The age from which these rules no longer apply. */
  readonly below: number
}

/**
 * How long a pupil under 16 may be at work, the placement and the school together.
 *
 * @category Facts
 */
export interface PlacementHours {
  /** The most hours, and over what they are counted. */
  readonly most: HoursPer
  /** The most hours a day; absent where no such limit is stated. */
  readonly dayHours?: number
  /** Whether time at school counts as working time. */
  readonly schoolTime: 'counts'
  /** Whether a side job counts as well. */
  readonly sideJob: 'counts' | 'not-stated'
}

/**
 * When a pupil under 16 may not be at work.
 *
 * @category Facts
 */
export interface PlacementRest {
  /** Whether there may be work on a Sunday. */
  readonly sunday: 'no-work'
  /** The shortest rest in 24 hours. */
  readonly restHours: number
  /** The hours of the day that the rest takes in, on the clock. */
  readonly restIncludes: NightHours
  /** Work for longer than this needs a break. */
  readonly breakAfterHours: number
  /** The shortest break, in minutes. */
  readonly breakMinutes: number
}

/**
 * What the agreement on a placement (*stageovereenkomst*) needs.
 *
 * @category Facts
 */
export interface PlacementAgreement {
  /** When it must be signed. */
  readonly signed: 'beforehand'
  /** Who signs it beside the pupil. */
  readonly coSignedBy: 'parent-or-guardian'
}

/**
 * What kind of work a placement may consist of.
 *
 * @category Facts
 */
export interface PlacementWork {
  /** Light work only. */
  readonly kind: 'light-work'
  /** The ground of the placement: the school plan, or another programme in place of compulsory schooling. */
  readonly within: readonly ('school-plan' | 'vervangende-leerplicht')[]
  /** Whether the work may be industrial. */
  readonly industrial: 'allowed' | 'not-allowed'
}

/**
 * Weights above which work is no light work.
 *
 * @category Facts
 */
export interface WeightLimits {
  /** The most to lift, in kilograms. */
  readonly liftKg: number
  /** The most to push or pull, in kilograms. */
  readonly pushOrPullKg: number
}

/**
 * Whether work with protective equipment that is worn all the time can be light work.
 *
 * @category Facts
 */
export interface ProtectiveEquipment {
  /** In a school placement. */
  readonly inSchoolPlacement: 'no-light-work' | 'allowed'
}

/**
 * Work that is no light work in any case.
 *
 * @category Facts
 */
export interface ExcludedWork {
  /** The kinds of work. */
  readonly kinds: readonly ExcludedKind[]
}

/**
 * A kind of work that is no light work.
 *
 * @category Facts
 */
export type ExcludedKind =
  | 'checkout-work'
  | 'unvaried-posture'
  | 'barred-by-arbobesluit'
  | 'unpreventable-psychosocial-load'
  | 'seafaring'

/**
 * The age and the kind of work of a maatschappelijke stage.
 *
 * @category Facts
 */
export interface SocialPlacement {
  /** The youngest age. */
  readonly from: number
  /** The age from which it no longer applies. */
  readonly below: number
  /** The kind of work. */
  readonly work: 'non-industrial-light-work'
}

/**
 * Limits for work of children in one kind of week.
 *
 * @category Facts
 */
export interface WorkLimits {
  /** The most hours a week. */
  readonly weekHours: number
  /** The most hours on a school day, 0 where there may be none; absent in a week without school days. */
  readonly schoolDayHours?: number
  /** The most hours on another day. */
  readonly otherDayHours: number
  /** The most days a week; absent where the text that was read gives none. */
  readonly daysAWeek?: number
  /** The most holiday weeks a year; absent for a school week. */
  readonly weeksAYear?: number
  /** The most such weeks after each other; absent for a school week. */
  readonly consecutiveWeeks?: number
  /** The rest in 24 hours and what it takes in; absent where it was not noted. */
  readonly rest?: RestLimit
  /** The shortest break in minutes; absent where it was not noted. */
  readonly breakMinutes?: number
  /** The hours of work after which it is due; absent where it was not noted. */
  readonly breakAfterHours?: number
}

/**
 * The limits for ordinary light work outside a placement, by age.
 *
 * @category Facts
 */
export interface OrdinaryLightWork {
  /** At 13 and 14, in a week with school. */
  readonly at13And14SchoolWeek: WorkLimits
  /** At 13 and 14, in a week of holidays. */
  readonly at13And14HolidayWeek: WorkLimits
  /** At 15, in a week with school. */
  readonly at15SchoolWeek: WorkLimits
  /** At 15, in a week of holidays. */
  readonly at15HolidayWeek: WorkLimits
  /** Whether these limits bound a school placement. */
  readonly boundsSchoolPlacement: false
}

/**
 * The limits that the rules for placements do not set.
 *
 * @category Facts
 */
export interface AbsentLimits {
  /** Whether holidays have limits of their own. */
  readonly ownHolidayLimits: false
  /** Whether the number of weeks a year is limited. */
  readonly weeksAYearLimited: false
  /** What limits the number of days a week. */
  readonly daysAWeekLimitedBy: 'sunday-only'
}

/**
 * Who signs for a leerwerktraject, and how a company is judged.
 *
 * @category Facts
 */
export interface LeerwerktrajectAgreement {
  /** The parties to the agreement. */
  readonly parties: 3 | 4
  /** Whether the kenniscentrum signs as well. */
  readonly kenniscentrumSigns: boolean
  /** How often a recognised company is reviewed: every so many years, or regularly without a term. */
  readonly review: ReviewTerm | 'regularly'
  /** After how many years without pupils the recognition lapses; absent where it does not. */
  readonly lapsesAfterYears?: number
  /** The school needs an agreement with an institution that offers this level of the mbo. */
  readonly cooperationOnMboLevel: 2
}

/**
 * The hours of teaching of which the practice of a leerwerktraject is a part.
 *
 * @category Facts
 */
export interface ProgrammeHours {
  /** The least in leerjaar 3; absent where only the four years together have a norm. */
  readonly leerjaar3?: number
  /** The least in leerjaar 4; absent likewise. */
  readonly leerjaar4?: number
  /** The least over the four years; absent where it was not noted. */
  readonly fourYears?: number
  /** The teaching days a year; absent where it was not noted. */
  readonly daysAYear?: number
}

/**
 * The practice of the entreeopleiding in the vmbo.
 *
 * @category Facts
 */
export interface EntreePractice {
  /** The work that a pupil under 16 may do. */
  readonly under16: 'suitable-light-work'
  /** How practice in and outside the school relate. */
  readonly inAndOutsideSchool: 'integrated'
  /** Who guides the pupil. */
  readonly mentor: 'qualified'
}

/**
 * Whether the norm for the hours of the basisberoepsgerichte leerweg applies to the entreeopleiding in the vmbo.
 *
 * @category Facts
 */
export interface EntreeHoursNorm {
  /** Whether it applies. */
  readonly bbNormApplies: boolean
}

const since2007: Unread = { unread: true, by: '2007-05-27' }
const since2013: Unread = { unread: true, after: '2007-05-27', by: '2013-08-19' }
const since2015: Unread = { unread: true, after: '2015-07-16', by: '2015-08-17' }
const readUntil2014: Unread = { unread: true, after: '2014-10-16' }
const readUntil2015: Unread = { unread: true, after: '2015-09-01' }

const identicalTexts = 'The texts of 2007 to 2014, of 2015, 2019 and 18 November 2024 agree; no end is known.'

/** The act of 2003 was replaced on 1 August 2022; what the new one makes of this was not read. */
const endOfWvo = [{ by: wvo2020, ends: { unread: true, after: '2022-07-31' } }] as const

/** Two parts of one statement of the vmbo: the 35 hours, and the kind of work. */
function reading<Value>(value: Value, note: string): Reading<Value> {
  return said('35-hours-a-year', 'vmbo', value, 'section 4.1.4, lines 816-820', note)
}

/** KND-01 and KND-09: the ages. */
export const placementAges: DatedRule<PlacementAges> = {
  key: 'placement/under-16/ages',
  question: 'At which ages do the rules for a placement before 16 apply?',
  effects: [
    {
      id: 'KND-01',
      value: { from: 14, below: 16 },
      act: kinderarbeidTekst2007,
      article: 'art. 3:1',
      from: since2007,
      grade: 'inferred',
      note:
        'The text has the 14; that it ends at 16 follows from what a child is in the Arbeidstijdenwet, since the ' +
        'regulation does not define it. ' + identicalTexts,
    },
  ],
}

/** KND-01: the hours. */
export const placementHours: DatedRule<PlacementHours> = {
  key: 'placement/under-16/hours',
  question: 'How many hours may a pupil under 16 be at work and at school in a placement?',
  effects: [
    {
      id: 'KND-01',
      value: { most: { hours: 35, per: 'week' }, dayHours: 7, schoolTime: 'counts', sideJob: 'not-stated' },
      act: kinderarbeidTekst2007,
      article: 'art. 3:1 lid 2 and 3',
      from: since2007,
      grade: 'quoted',
      note: identicalTexts,
    },
  ],
  readings: [
    /* @__PURE__ */ reading<PlacementHours>(
      { most: { hours: 35, per: 'school-year' }, schoolTime: 'counts', sideJob: 'counts' },
      'The law has 35 hours a week. Whether "a year" is a school year is not said; it is taken so here.',
    ),
  ],
  openQuestions: [
    {
      id: 'KND-01',
      question: 'Does a side job count towards the hours of a placement?',
      claim: 'it counts (2014 report, section 4.1.4, lines 818-820)',
    },
  ],
}

/** KND-02: Sunday, rest and breaks. */
export const placementRest: DatedRule<PlacementRest> = {
  key: 'placement/under-16/rest',
  question: 'When may a pupil under 16 not be at work in a placement?',
  effects: [
    {
      id: 'KND-02',
      value: {
        sunday: 'no-work',
        restHours: 14,
        restIncludes: { from: '19:00', until: '07:00' },
        breakAfterHours: 4.5,
        breakMinutes: 30,
      },
      act: kinderarbeidTekst2007,
      article: 'art. 3:1 lid 2',
      from: since2007,
      grade: 'quoted',
      note: identicalTexts,
    },
  ],
}

/** KND-03: the agreement. */
export const placementAgreement: DatedRule<PlacementAgreement> = {
  key: 'placement/under-16/agreement',
  question: 'What does the agreement on a placement of a pupil under 16 need?',
  effects: [
    {
      id: 'KND-03',
      value: { signed: 'beforehand', coSignedBy: 'parent-or-guardian' },
      act: kinderarbeidTekst2007,
      article: 'art. 3:1 lid 1',
      from: since2007,
      grade: 'quoted',
      note: identicalTexts,
    },
  ],
}

/** KND-01 and KND-05: the kind of work. */
export const placementWork: DatedRule<PlacementWork> = {
  key: 'placement/under-16/work',
  question: 'What kind of work may a placement of a pupil under 16 consist of?',
  effects: [
    {
      id: 'KND-01',
      value: { kind: 'light-work', within: ['school-plan', 'vervangende-leerplicht'], industrial: 'allowed' },
      act: kinderarbeidTekst2007,
      article: 'art. 3:1',
      from: since2007,
      grade: 'quoted',
      note: `That it may be industrial: the text limits only the maatschappelijke stage (KND-05). ${identicalTexts}`,
    },
  ],
  readings: [
    /* @__PURE__ */ reading<PlacementWork>(
      { kind: 'light-work', within: ['school-plan', 'vervangende-leerplicht'], industrial: 'not-allowed' },
      'By law only the maatschappelijke stage of 13 and 14 is bound to work that is not industrial.',
    ),
  ],
}

/** KND-09: what the rules for placements leave free. */
export const absentLimits: DatedRule<AbsentLimits> = {
  key: 'placement/under-16/absent-limits',
  question: 'Which limits do the rules for a placement before 16 not set?',
  effects: [
    {
      id: 'KND-09',
      value: { ownHolidayLimits: false, weeksAYearLimited: false, daysAWeekLimitedBy: 'sunday-only' },
      act: kinderarbeidTekst2007,
      article: 'art. 3:1',
      from: since2007,
      until: readUntil2014,
      grade: 'quoted',
    },
  ],
}

/** KND-04: the weights. */
export const weightLimits: DatedRule<WeightLimits> = {
  key: 'placement/light-work/weights',
  question: 'Above which weights is work no light work?',
  effects: [
    {
      id: 'KND-04',
      value: { liftKg: 10, pushOrPullKg: 20 },
      act: kinderarbeidTekst2015,
      article: 'art. 1:1',
      from: { unread: true, by: '2015-11-28' },
      grade: 'quoted',
      note: 'The texts of 2015, 2019 and 18 November 2024 agree, and no end is known; of older ones it was not noted.',
    },
  ],
}

/** KND-04, as corrected: protective equipment. */
export const protectiveEquipment: DatedRule<ProtectiveEquipment> = {
  key: 'placement/light-work/protective-equipment',
  question: 'Can work with protective equipment that is worn all the time be light work in a school placement?',
  effects: [
    {
      id: 'KND-04-2007',
      value: { inSchoolPlacement: 'no-light-work' },
      act: kinderarbeidTekst2007,
      article: 'art. 1:1 lid 2',
      from: since2007,
      until: since2013,
      grade: 'quoted',
    },
    {
      id: 'KND-04',
      value: { inSchoolPlacement: 'allowed' },
      act: kinderarbeidTekst2013,
      article: 'art. 3:1 lid 4',
      from: since2013,
      grade: 'quoted',
    },
  ],
}

const excludedIn2007 = [
  'checkout-work',
  'unvaried-posture',
  'barred-by-arbobesluit',
  'unpreventable-psychosocial-load',
] as const

const sixArticles = 'What is barred by the Arbobesluit is barred by six of its articles on young workers.'

/** KND-10 and KND-04: work that is never light. */
export const excludedWork: DatedRule<ExcludedWork> = {
  key: 'placement/light-work/excluded',
  question: 'Which work is no light work in any case?',
  effects: [
    {
      id: 'KND-10-2007',
      value: { kinds: excludedIn2007 },
      act: kinderarbeidTekst2007,
      article: 'art. 1:1 lid 2',
      from: since2007,
      until: since2013,
      grade: 'quoted',
      note: sixArticles,
    },
    {
      id: 'KND-10',
      value: { kinds: [...excludedIn2007, 'seafaring'] },
      act: kinderarbeidTekst2013,
      article: 'art. 1:1 lid 2',
      from: since2013,
      until: readUntil2014,
      grade: 'quoted',
      note: `${sixArticles} Work at a checkout stands in the texts up to 18 November 2024 (KND-04).`,
    },
  ],
}

/** KND-05: the maatschappelijke stage. */
export const socialPlacement: DatedRule<SocialPlacement> = {
  key: 'placement/maatschappelijke-stage/scope',
  question: 'At which age and with which work may a pupil do a maatschappelijke stage?',
  effects: [
    {
      id: 'KND-05',
      value: { from: 13, below: 15, work: 'non-industrial-light-work' },
      act: kinderarbeidTekst2013,
      article: 'art. 3:2 and 3:3',
      from: since2013,
      grade: 'quoted',
      note: 'The texts of 2013 to 2015, of 2019 and of 18 November 2024 agree; no end is known.',
    },
  ],
}

/** KND-06: the maatschappelijke stage in a week with school. */
export const socialPlacementSchoolWeek: DatedRule<WorkLimits> = {
  key: 'placement/maatschappelijke-stage/school-week',
  question: 'How long may a maatschappelijke stage take in a week with school?',
  effects: [
    {
      id: 'KND-06',
      value: {
        ...{ weekHours: 12, schoolDayHours: 2, otherDayHours: 7, daysAWeek: 5 },
        ...{ rest: { hours: 14, from: '19:00', until: '07:00' }, breakMinutes: 30, breakAfterHours: 4.5 },
      },
      act: kinderarbeidTekst2013,
      article: 'art. 3:2',
      from: since2013,
      until: readUntil2014,
      grade: 'quoted',
    },
  ],
}

/** KND-07: the maatschappelijke stage in a week of holidays. */
export const socialPlacementHolidayWeek: DatedRule<WorkLimits> = {
  key: 'placement/maatschappelijke-stage/holiday-week',
  question: 'How long may a maatschappelijke stage take in a week of holidays?',
  effects: [
    {
      id: 'KND-07',
      value: { weekHours: 35, otherDayHours: 7, daysAWeek: 5, weeksAYear: 4, consecutiveWeeks: 3 },
      act: kinderarbeidTekst2013,
      article: 'art. 3:3',
      from: since2013,
      until: readUntil2014,
      grade: 'quoted',
    },
  ],
}

/** KND-08: ordinary light work, which does not limit a school placement. */
export const ordinaryLightWork: DatedRule<OrdinaryLightWork> = {
  key: 'placement/ordinary-light-work/limits',
  question: 'How long may a child of 13, 14 or 15 do light work outside a placement?',
  effects: [
    {
      id: 'KND-08',
      value: {
        at13And14SchoolWeek: { weekHours: 12, schoolDayHours: 0, otherDayHours: 7 },
        at13And14HolidayWeek: { weekHours: 35, otherDayHours: 7, weeksAYear: 4, consecutiveWeeks: 3 },
        at15SchoolWeek: {
          ...{ weekHours: 12, schoolDayHours: 2, otherDayHours: 8 },
          rest: { hours: 12, from: '19:00', until: '07:00' },
        },
        at15HolidayWeek: {
          ...{ weekHours: 40, otherDayHours: 8, weeksAYear: 6, consecutiveWeeks: 4 },
          rest: { from: '21:00', until: '07:00' },
        },
        boundsSchoolPlacement: false,
      },
      act: kinderarbeidTekst2014,
      article: 'art. 4:1, 4:2, 5:1 and 5:2',
      from: { unread: true, by: '2014-10-16' },
      until: readUntil2014,
      grade: 'quoted',
    },
  ],
}

/** LWT-04: the agreement of a leerwerktraject and the recognition of companies. */
export const leerwerktrajectAgreement: DatedRule<LeerwerktrajectAgreement> = {
  key: 'placement/leerwerktraject/agreement',
  question: 'Who signs the leer-werkovereenkomst of a leerwerktraject, and how is the company judged?',
  effects: [
    {
      id: 'LWT-04-2010',
      value: { parties: 4, kenniscentrumSigns: true, review: 'regularly', cooperationOnMboLevel: 2 },
      act: wvoTekst2010,
      article: 'art. 10b3–10b7',
      from: { unread: true, by: '2010-08-01' },
      until: since2015,
      grade: 'quoted',
    },
    {
      id: 'LWT-04',
      value: {
        ...{ parties: 3, kenniscentrumSigns: false, review: { everyYears: 4 } },
        ...{ lapsesAfterYears: 4, cooperationOnMboLevel: 2 },
      },
      act: wvoTekst2015,
      article: 'art. 10b3–10b7',
      from: since2015,
      grade: 'quoted',
      changes: endOfWvo,
      note:
        'Read in the texts of 17 August and 1 September 2015. The rules on the leerwerktraject stood in the act ' +
        'until 31 July 2022. In 2026 WEB art. 8.4.1 still asks for the agreement between school and institution.',
    },
  ],
}

/** LWT-09: the hours of which the practice is a part. */
export const programmeHours: DatedRule<ProgrammeHours> = {
  key: 'placement/leerwerktraject/programme-hours',
  question: 'How many hours of teaching does vmbo-bb have, of which the practice of a leerwerktraject is a part?',
  effects: [
    {
      id: 'LWT-09-2010',
      value: { leerjaar3: 1000, leerjaar4: 700 },
      act: wvoTekst2010,
      article: 'art. 10b lid 2, from 2013 art. 6g',
      from: { unread: true, by: '2010-08-01' },
      until: since2015,
      grade: 'quoted',
      note: 'The practice of 640 to 1,280 hours is 38 to 75 % of these 1,700 hours.',
    },
    {
      id: 'LWT-09',
      value: { fourYears: 3700, daysAYear: 189 },
      act: wvoTekst2015,
      article: 'art. 6g and 6g1',
      from: since2015,
      until: readUntil2015,
      grade: 'quoted',
      note: 'A norm for all vmbo, read up to 1 September 2015 and, unlike the leerwerktraject, in no source after it.',
    },
  ],
}

/** AIV-03: the practice of the entreeopleiding in the vmbo. */
export const entreePractice: DatedRule<EntreePractice> = {
  key: 'placement/entreeopleiding-in-vmbo/practice',
  question: 'What does the practice of an assistenten- or entreeopleiding in the vmbo need?',
  effects: [
    {
      id: 'AIV-03',
      value: { under16: 'suitable-light-work', inAndOutsideSchool: 'integrated', mentor: 'qualified' },
      act: wvoTekst2010,
      article: 'art. 10b8 lid 5',
      from: '2009-08-01',
      grade: 'inferred',
      changes: endOfWvo,
      note:
        'Read in the texts of 1 August 2010 to 1 September 2015; that it started with the article in 2009, and ' +
        'stood in it until the new act took over on 1 August 2022, is a reading.',
    },
  ],
}

/** AIV-08: the hours of the entreeopleiding in the vmbo. */
export const entreeHoursNorm: DatedRule<EntreeHoursNorm> = {
  key: 'placement/entreeopleiding-in-vmbo/hours-norm',
  question: 'Does the norm for the hours of vmbo-bb apply to the assistenten- or entreeopleiding in the vmbo?',
  effects: [
    {
      id: 'AIV-08',
      value: { bbNormApplies: true },
      act: wvoTekst2010,
      article: 'art. 10b8 lid 1',
      from: { unread: true, by: '2010-08-01' },
      until: since2015,
      grade: 'quoted',
    },
    {
      id: 'AIV-08-2015',
      value: { bbNormApplies: false },
      act: wvoTekst2015,
      article: 'art. 10b8 lid 1',
      from: since2015,
      until: readUntil2015,
      grade: 'quoted',
      note: 'The sentence is gone from this text. What the act said of it after 1 September 2015 was not read.',
    },
  ],
}
