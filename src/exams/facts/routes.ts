import type { DatedRule, Effect } from '../../policy/rule.js'
import { said } from '../../report/voices.js'
import { besluitDoorlopendeLeerlijnen2013, wijzigingDoorlopendeLeerlijnen2015 } from '../../trajectories/acts.js'
import { doorlopendeLeerlijnenTekst2015 } from '../acts.js'

/**
 * Which marks for Nederlands, Engels and the rekentoets pass the vmbo exam in the experiments from vmbo to mbo: one of
 * the sets is enough.
 *
 * @category Facts
 */
export interface RouteMarks {
  /** The sets of marks that pass. */
  readonly sets: readonly RouteMarkSet[]
}

/**
 * A set of marks that passes.
 *
 * @category Facts
 */
export interface RouteMarkSet {
  /** The lowest mark that one of Nederlands and Engels may have. */
  readonly one: number
  /** The lowest mark that the other of the two then needs. */
  readonly other: number
  /** What the rekentoets needs: a lowest mark, or that it is sat. */
  readonly rekentoets: number | 'sat'
}

/**
 * What else the vmbo exam in those experiments asks for.
 *
 * @category Facts
 */
export interface RouteOtherParts {
  /** Subjects that must have the result "voldoende". */
  readonly mustBeSufficient: readonly ('lichamelijke-opvoeding' | 'kunstvakken')[]
  /** The lowest mark for maatschappijleer; absent where none is asked. */
  readonly maatschappijleer?: number
}

/**
 * Which subjects may be left out of the vmbo exam, and in which route.
 *
 * @category Facts
 */
export interface LeftOutSubjects {
  /** The route; its end is mbo-2. */
  readonly route: 'vakmanschaproute'
  /** The subjects that may be left out. */
  readonly subjects: readonly ExamPart[]
}

/**
 * A kind of part of a vmbo exam.
 *
 * - `common`: the common part (*gemeenschappelijk deel*), such as Nederlands and Engels
 * - `sector`: a sector subject (*sectorvak*)
 * - `vocational`: the vocational subject (*beroepsgericht vak*)
 * - `rekentoets`: the rekentoets
 *
 * @category Facts
 */
export type ExamPart = 'common' | 'sector' | 'vocational' | 'rekentoets'

/**
 * When the exams of a route are taken.
 *
 * @category Facts
 */
export interface ExamSpread {
  /** What is said of each route; of a route that is not named nothing is said. */
  readonly routes: readonly RouteSpread[]
}

/**
 * What is said of the years of the exams in one route.
 *
 * @category Facts
 */
export interface RouteSpread {
  /** The route. */
  readonly route: SpreadRoute
  /** Whether exams may be taken in different years; absent where nothing is said of it. */
  readonly overYears?: 'allowed'
  /** The year of the route by which the common part must be finished; absent where nothing is said of it. */
  readonly commonPartBy?: number
}

/**
 * A route with vmbo exams: the ordinary bb, the leerwerktraject, or one of the two first experiments from vmbo to mbo.
 *
 * @category Facts
 */
export type SpreadRoute = 'vmbo-bb' | 'leerwerktraject' | 'vakmanschaproute' | 'technologieroute'

/** The experiments ran from 1 August 2014 to 1 August 2022, by their own decree (art. 2 and 15). */
const experiments = { from: '2014-08-01', until: '2022-08-01' } as const

/** The amendment stands in the Staatsblad of 2015, and is not taken to reach back before that year. */
const amended = {
  act: wijzigingDoorlopendeLeerlijnen2015,
  from: { unread: true, after: '2014-12-31', by: '2015-10-16' },
  until: '2022-08-01',
  grade: 'quoted',
} as const satisfies Partial<Effect<unknown>>

/** DLL-02: the marks that pass in the experiments. */
export const routeMarks: DatedRule<RouteMarks> = {
  key: 'exams/doorlopende-leerlijnen/marks',
  question: 'Which marks for Nederlands, Engels and the rekentoets pass the vmbo exam in the experiments?',
  effects: [
    {
      id: 'DLL-02',
      value: {
        sets: [
          { one: 5, other: 6, rekentoets: 6 },
          { one: 6, other: 6, rekentoets: 5 },
        ],
      },
      act: besluitDoorlopendeLeerlijnen2013,
      article: 'art. 7 lid 3',
      ...experiments,
      until: { unread: true, after: '2015-10-16', by: '2015-11-24' },
      grade: 'quoted',
    },
    {
      id: 'DLL-02-16a',
      value: { sets: [{ one: 5, other: 6, rekentoets: 'sat' }] },
      act: doorlopendeLeerlijnenTekst2015,
      article: 'art. 16a',
      from: { unread: true, after: '2015-10-16', by: '2015-11-24' },
      until: { unread: true, after: '2015-11-24' },
      grade: 'quoted',
      note: 'As long as art. 61 of the Eindexamenbesluit VO applies, by which the rekentoets does not count in the vmbo.',
    },
  ],
}

/** DLL-02: what else the exam asks for. */
export const routeOtherParts: DatedRule<RouteOtherParts> = {
  key: 'exams/doorlopende-leerlijnen/other-parts',
  question: 'What does the vmbo exam in the experiments ask for besides Nederlands, Engels and the rekentoets?',
  effects: [
    {
      id: 'DLL-02',
      value: { mustBeSufficient: ['kunstvakken', 'lichamelijke-opvoeding'] },
      act: besluitDoorlopendeLeerlijnen2013,
      article: 'art. 7 lid 3',
      ...experiments,
      until: { unread: true, after: '2014-12-31', by: '2015-10-16' },
      grade: 'quoted',
    },
    {
      ...amended,
      id: 'DLL-02-2015',
      value: { mustBeSufficient: ['kunstvakken', 'lichamelijke-opvoeding'], maatschappijleer: 6 },
      article: 'art. 7 lid 3',
    },
  ],
}

/** DLL-02: the subjects that may be left out. */
export const leftOutSubjects: DatedRule<LeftOutSubjects> = {
  key: 'exams/doorlopende-leerlijnen/left-out',
  question: 'Which subjects may be left out of the vmbo exam in a route to mbo-2?',
  effects: [
    {
      id: 'DLL-02',
      value: { route: 'vakmanschaproute', subjects: ['sector', 'vocational'] },
      act: besluitDoorlopendeLeerlijnen2013,
      article: 'art. 7',
      ...experiments,
      grade: 'quoted',
      note: 'From the text of 16 October 2015 on it is for the route to mbo-2 only.',
    },
  ],
  openQuestions: [
    { id: 'DLL-02', question: 'Could subjects be left out in the technologieroute before the text of 16 October 2015?' },
  ],
}

/** DLL-02: when the exams are taken. */
export const examSpread: DatedRule<ExamSpread> = {
  key: 'exams/spread',
  question: 'In which years may the exams of a vmbo pupil be taken?',
  effects: [
    {
      ...amended,
      id: 'DLL-02',
      value: { routes: [{ route: 'vakmanschaproute', commonPartBy: 3 }] },
      article: 'art. 7',
      note: 'In the route to mbo-2 the common part must be finished by the third year. On other routes no text was read.',
    },
  ],
  readings: [
    /* @__PURE__ */ said<ExamSpread>(
      'exams-over-the-years', 'researchers',
      {
        routes: [
          { route: 'vakmanschaproute', overYears: 'allowed' },
          { route: 'technologieroute', overYears: 'allowed' },
        ],
      },
      'lines 162-166',
      'Exams in different years, so that a school may take the rekentoets in the last year but one. No text that was read ' +
        'says so; that of October 2015 has a last year for the common part.',
    ),
    /* @__PURE__ */ said<ExamSpread>(
      'flexible-exams-since-2008', 'vmbo', { routes: [{ route: 'vmbo-bb', overYears: 'allowed' }] }, 'lines 825-831',
      'Parts over several school years, and exams at other levels, allowed since 2008 and rarely used in vmbo-bb for ' +
        'want of money. The rule behind it was not read.',
    ),
  ],
  openQuestions: [
    {
      id: 'DLL-02',
      question: 'Since when, and by which rule, may a vmbo school spread exams over school years?',
      claim: 'since 2008 (2014 report, lines 825-831)',
    },
  ],
}
