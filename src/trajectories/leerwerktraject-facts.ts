import type { DatedRule } from '../policy/rule.js'
import {
  webTekst2012,
  wetLeerwerktrajecten2003,
  wetsvoorstelLeerwerktrajecten2002,
  wvoTekst2010,
  wvoTekst2011,
  wvoTekst2014,
} from './acts.js'

/**
 * What a leerwerktraject consists of at least.
 *
 * @category Content
 */
export interface LeerwerktrajectContent {
  /** The parts that every pupil follows. */
  readonly parts: readonly LeerwerktrajectPart[]
  /** The parts that the act names as a choice; absent where it names none. */
  readonly optional?: readonly LeerwerktrajectPart[]
  /** More subjects of bb can be added, once the pupil and the parents were consulted. */
  readonly moreSubjects: 'after-consulting-pupil-and-parents'
  /** The mbo level that it is to lead to in the end. */
  readonly aimMboLevel: 2
}

/**
 * A part of a leerwerktraject.
 *
 * @category Content
 */
export type LeerwerktrajectPart = 'nederlands' | 'beroepsgericht-programma' | 'maatschappelijke-stage'

/**
 * What the law guarantees to a pupil in a leerwerktraject, where the bill and the act of 2003 differ.
 *
 * @category Content
 */
export interface LeerwerktrajectGuarantees {
  /** Whether the school reports its pupils in a leerwerktraject to the municipality. */
  readonly reportToMunicipality: 'reported' | 'not-reported'
  /** Whether companies without recognition can be used: as a rule, or only in the first years. */
  readonly unrecognisedCompanies: 'as-a-rule' | 'in-transition-only'
  /** For how many years the transition allows them; absent where there is no such limit. */
  readonly transitionYears?: number
  /** Whether the practice can be one-sided production work and nothing else. */
  readonly productionWork: 'no-guarantee' | 'never-one-sided-only'
  /** What every school week must have: practice, or teaching in the school. */
  readonly everySchoolWeek: 'practice' | 'teaching-in-school'
}

/**
 * What the workplace of a pupil in a leerwerktraject must offer.
 *
 * @category Content
 */
export interface LeerwerktrajectWorkplace {
  /** The aims of these two programmes can both be reached there. */
  readonly aimsOf: readonly ['vmbo', 'level-1-or-basisberoepsopleiding']
  /** Where the two can be divided over places: one company, its mother organisation, or one branch. */
  readonly within: readonly ('company' | 'mother-organisation' | 'branch')[]
  /** On which sides there is a qualified mentor. */
  readonly qualifiedMentorAt: readonly ('school' | 'company')[]
}

/**
 * What schools for special secondary education (*vso*) may offer.
 *
 * @category Legal basis
 */
export interface VsoOffer {
  /** The trajects; `entreeopleiding` stands for the assistentopleiding before 1 August 2014. */
  readonly mayOffer: readonly ('leerwerktraject' | 'entreeopleiding')[]
}

const stageIn = { unread: true, after: '2010-08-01', by: '2011-09-01' } as const
const stageOut = { unread: true, after: '2014-07-08', by: '2014-09-08' } as const
const wvoReadUntil = { unread: true, after: '2015-09-01' } as const

const common = { moreSubjects: 'after-consulting-pupil-and-parents', aimMboLevel: 2 } as const

/** LWT-03: what a leerwerktraject consists of. */
export const leerwerktrajectContent: DatedRule<LeerwerktrajectContent> = {
  key: 'trajectories/leerwerktraject/content',
  question: 'Which parts does every pupil in a leerwerktraject follow, and where is it to lead?',
  effects: [
    {
      id: 'LWT-03-2003',
      value: { parts: ['nederlands', 'beroepsgericht-programma'], ...common },
      act: wetLeerwerktrajecten2003,
      article: 'WVO art. 10b1 and 10b2',
      from: '2003-08-15',
      grade: 'quoted',
      changes: [{ by: wvoTekst2011, ends: stageIn }],
    },
    {
      id: 'LWT-03-2011',
      value: { parts: ['nederlands', 'beroepsgericht-programma', 'maatschappelijke-stage'], ...common },
      act: wvoTekst2011,
      article: 'art. 10b1 lid 2',
      from: stageIn,
      until: stageOut,
      grade: 'quoted',
    },
    {
      id: 'LWT-03',
      value: {
        parts: ['nederlands', 'beroepsgericht-programma'],
        optional: ['maatschappelijke-stage'],
        ...common,
      },
      act: wvoTekst2014,
      article: 'art. 10b1 lid 2 and 4, and 10b2',
      from: stageOut,
      until: wvoReadUntil,
      grade: 'quoted',
      note: 'Read up to the text of 1 September 2015. The act was replaced on 1 August 2022 (LWT-07).',
    },
  ],
}

/** LWT-11: what the act of 2003 guarantees, and how the bill had it. */
export const leerwerktrajectGuarantees: DatedRule<LeerwerktrajectGuarantees> = {
  key: 'trajectories/leerwerktraject/guarantees',
  question: 'What does the law guarantee around a leerwerktraject, where the act differs from the bill?',
  effects: [
    {
      id: 'LWT-11-bill',
      value: {
        reportToMunicipality: 'reported',
        unrecognisedCompanies: 'as-a-rule',
        productionWork: 'no-guarantee',
        everySchoolWeek: 'practice',
      },
      act: wetsvoorstelLeerwerktrajecten2002,
      article: 'as the notice compares it with the act',
      from: { unread: true, after: '2002-07-31' },
      grade: 'secondary',
      note:
        'The bill itself was not read, nor which start it set. The notice tells of it only where the act differs, so ' +
        'that this version never applied.',
    },
    {
      id: 'LWT-11',
      value: {
        reportToMunicipality: 'not-reported',
        unrecognisedCompanies: 'in-transition-only',
        transitionYears: 2,
        productionWork: 'never-one-sided-only',
        everySchoolWeek: 'teaching-in-school',
      },
      act: wetLeerwerktrajecten2003,
      article: 'WVO art. 10b1 and 10b2; notice of 24 September 2003 (BWBR0015568)',
      from: '2003-08-15',
      until: wvoReadUntil,
      grade: 'quoted',
      note: 'The transition for companies without recognition is one of two years from the start of the act.',
    },
  ],
}

/** LWT-12: what the workplace must offer. */
export const leerwerktrajectWorkplace: DatedRule<LeerwerktrajectWorkplace> = {
  key: 'trajectories/leerwerktraject/workplace',
  question: 'What must the workplace of a pupil in a leerwerktraject offer?',
  effects: [
    {
      id: 'LWT-12',
      value: {
        aimsOf: ['vmbo', 'level-1-or-basisberoepsopleiding'],
        within: ['company', 'mother-organisation', 'branch'],
        qualifiedMentorAt: ['school', 'company'],
      },
      act: wvoTekst2010,
      article: 'art. 10b6',
      from: { unread: true, by: '2010-08-01' },
      until: wvoReadUntil,
      grade: 'quoted',
      note: 'Level 1 is the assistentopleiding in these texts and from that of 8 September 2014 the entreeopleiding.',
    },
  ],
}

/** LWT-08: what schools for special secondary education may offer. */
export const vsoOffer: DatedRule<VsoOffer> = {
  key: 'trajectories/vso/may-offer',
  question: 'Which of these trajects may a school for special secondary education offer?',
  effects: [
    {
      id: 'LWT-08',
      value: { mayOffer: ['leerwerktraject', 'entreeopleiding'] },
      act: webTekst2012,
      article: 'art. 8.5.1 and 8.5.2',
      from: { unread: true, after: '2012-01-01', by: '2012-11-01' },
      until: { unread: true, after: '2021-01-01' },
      grade: 'quoted',
      note: 'Read in the texts up to 3 November 2015 and in that of 1 January 2021.',
    },
  ],
}
