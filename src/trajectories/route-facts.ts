import type { DatedRule } from '../policy/rule.js'
import {
  besluitDoorlopendeLeerlijnen2013,
  startSterkBeroepsonderwijs2020,
  sterkBeroepsonderwijs2020,
  wijzigingDoorlopendeLeerlijnen2015,
} from './acts.js'
import type { MboLevel } from './codes.js'
import type { LegalBasis, YearRange } from './facts.js'

/**
 * Which subjects may be left out of the vmbo exam on an experimental route.
 *
 * @category Routes
 */
export interface RouteExamFreedom {
  /** The subjects that may be left out. */
  readonly mayBeLeftOut: readonly ('sector-subjects' | 'vocational-subject')[]
  /** The mbo level that the route leads to. */
  readonly onTheWayTo: MboLevel
  /** The year of the route by which the common part is finished; absent where the text sets none. */
  readonly commonPartFinishedBy?: number
}

/**
 * Where a pupil on an experimental route is enrolled.
 *
 * @category Routes
 */
export interface RouteEnrolment {
  /** The most years at the school, from the start of the route. */
  readonly mostYearsAtSchool: number
  /** Where afterwards. */
  readonly then: 'institution'
}

/**
 * The work of pupils under 16 on an experimental route.
 *
 * @category Routes
 */
export interface RouteWorkUnder16 {
  /** The only work that is allowed. */
  readonly work: 'light-work-only'
}

/**
 * What a pupil on an experimental route can fall back on.
 *
 * @category Routes
 */
export interface RouteFallback {
  /** There has to be an option. */
  readonly option: 'required'
  /** Diplomas among the options, as far as they were read. */
  readonly among: readonly 'mbo-1'[]
}

/**
 * What partners in an experiment need and can do.
 *
 * @category Routes
 */
export interface RoutePartners {
  /** What they apply for. */
  readonly permission: 'of-the-minister'
  /** How far they can pass funding on to each other. */
  readonly fundingTransfer: 'part'
}

/**
 * The diplomas at the end of a route.
 *
 * @category Routes
 */
export interface RouteDiplomas {
  /** All that the pupil receives. */
  readonly diplomas: readonly ('vmbo-of-the-leerweg' | 'mbo-of-the-route' | 'mbo-2')[]
  /** Whether there is a duty to offer the vmbo exam; absent where the vmbo diploma is one of the two. */
  readonly vmboExam?: 'no-duty'
}

/**
 * The length of a doorlopende leerroute, and since when its pupil is a student of the mbo.
 *
 * @category Routes
 */
export interface RouteCourse {
  /** Its length in years, which depends on the combination. */
  readonly years: YearRange
  /** The year of the route from which the pupil is enrolled as an mbo student, counted from 1. */
  readonly mboStudentFromYear: number
}

const experiment = { from: '2014-08-01', until: '2022-08-01', grade: 'quoted' } as const
const allRoutes = 'Laid down for all routes of the decree, the technologieroute as well.'
const amended = { unread: true, after: '2014-12-31', by: '2015-10-16' } as const

/** DLL-02: the subjects that may be left out of the exam. */
export const vakmanschaprouteExam: DatedRule<RouteExamFreedom> = {
  key: 'trajectories/vakmanschaproute/exam-freedom',
  question: 'Which subjects may be left out of the vmbo exam in the vakmanschaproute?',
  effects: [
    {
      id: 'DLL-02',
      value: { mayBeLeftOut: ['sector-subjects', 'vocational-subject'], onTheWayTo: 2 },
      act: besluitDoorlopendeLeerlijnen2013,
      article: 'art. 7',
      ...experiment,
      changes: [{ by: wijzigingDoorlopendeLeerlijnen2015, ends: amended }],
    },
    {
      id: 'DLL-02-2015',
      value: { mayBeLeftOut: ['sector-subjects', 'vocational-subject'], onTheWayTo: 2, commonPartFinishedBy: 3 },
      act: wijzigingDoorlopendeLeerlijnen2015,
      article: 'art. 7',
      ...experiment,
      from: amended,
      note:
        'Read in the text of 16 October 2015, for the route to mbo-2 only. That it does not reach back before the year ' +
        'of its Staatsblad is a reading.',
    },
  ],
}

/** DLL-02 and DLL-04: where the pupil is enrolled. */
export const vakmanschaprouteEnrolment: DatedRule<RouteEnrolment> = {
  key: 'trajectories/vakmanschaproute/enrolment',
  question: 'How long is a pupil on an experimental route enrolled at the school, and where afterwards?',
  effects: [
    {
      id: 'DLL-02',
      value: { mostYearsAtSchool: 2, then: 'institution' },
      act: besluitDoorlopendeLeerlijnen2013,
      article: 'art. 9–11',
      ...experiment,
      note: allRoutes,
    },
  ],
}

/** DLL-02: work of pupils under 16. */
export const vakmanschaprouteUnder16: DatedRule<RouteWorkUnder16> = {
  key: 'trajectories/vakmanschaproute/under-16',
  question: 'Which work may a pupil under 16 do on an experimental route?',
  effects: [
    {
      id: 'DLL-02',
      value: { work: 'light-work-only' },
      act: besluitDoorlopendeLeerlijnen2013,
      article: 'art. 6–9',
      ...experiment,
      note: `${allRoutes} In which of these articles it stands was not noted.`,
    },
  ],
}

/** DLL-02 and DLL-04: what the pupil can fall back on. */
export const vakmanschaprouteFallback: DatedRule<RouteFallback> = {
  key: 'trajectories/vakmanschaproute/fallback',
  question: 'What can a pupil on an experimental route fall back on?',
  effects: [
    {
      id: 'DLL-04',
      value: { option: 'required', among: ['mbo-1'] },
      act: besluitDoorlopendeLeerlijnen2013,
      article: 'art. 9–11',
      ...experiment,
      note: `${allRoutes} The entreeopleiding is one of the diplomas; which others there are was not noted.`,
    },
  ],
}

/** DLL-04: what the partners need and can do. */
export const vakmanschaproutePartners: DatedRule<RoutePartners> = {
  key: 'trajectories/vakmanschaproute/partners',
  question: 'What do the partners in an experiment need, and may they pass funding on to each other?',
  effects: [
    {
      id: 'DLL-04',
      value: { permission: 'of-the-minister', fundingTransfer: 'part' },
      act: besluitDoorlopendeLeerlijnen2013,
      article: 'art. 3 and 9–11',
      ...experiment,
      note: allRoutes,
    },
  ],
}

/** DLL-01: the ground of the beroepsroute, of which the technologieroute became a variant. */
export const beroepsrouteBasis: DatedRule<LegalBasis> = {
  key: 'trajectories/beroepsroute/legal-basis',
  question: 'On what ground may a school and an institution offer the beroepsroute, and from where to where?',
  effects: [
    {
      id: 'DLL-01-wijziging',
      value: {
        ground: 'experimenteerbesluit',
        permission: 'of-the-minister',
        routes: [{ leerwegen: ['kb', 'gl', 'tl'], mboLevel: 4, years: { least: 4, most: 6 } }],
      },
      act: wijzigingDoorlopendeLeerlijnen2015,
      article: 'art. 2, 6 and 15',
      from: '2016-08-01',
      until: '2022-08-01',
      grade: 'quoted',
      note:
        'The day is that from which it could start. Four to five years, the long variants five to six. An experiment had ' +
        'to be applied for, at the latest on 1 November 2016 or 2017: which day is for which route was not noted.',
    },
  ],
}

const startByRoyalDecree = {
  from: { pending: 'royal-decree' },
  changes: [{ by: startSterkBeroepsonderwijs2020, starts: '2020-08-01' }],
} as const

/** WSB-01: the diplomas of the doorlopende leerroute. */
export const doorlopendeLeerrouteDiplomas: DatedRule<RouteDiplomas> = {
  key: 'trajectories/doorlopende-leerroute/diplomas',
  question: 'Which diplomas does a pupil receive at the end of a doorlopende leerroute?',
  effects: [
    {
      id: 'WSB-01',
      value: { diplomas: ['vmbo-of-the-leerweg', 'mbo-of-the-route'] },
      act: sterkBeroepsonderwijs2020,
      article: 'WVO 2020 art. 2.107a–2.107k',
      ...startByRoyalDecree,
      grade: 'quoted',
      note: 'The articles are those of later texts.',
    },
  ],
}

/** WSB-02: the length of the doorlopende leerroute and the enrolment. */
export const doorlopendeLeerrouteCourse: DatedRule<RouteCourse> = {
  key: 'trajectories/doorlopende-leerroute/course',
  question: 'How long is a doorlopende leerroute, and from which of its years is the pupil an mbo student?',
  effects: [
    {
      id: 'WSB-02',
      value: { years: { least: 2, most: 6 }, mboStudentFromYear: 3 },
      act: sterkBeroepsonderwijs2020,
      article: 'WVO 2020 art. 2.107a–2.107k; WEB title 8.5a, in 2026 art. 9.1.2–9.1.16',
      ...startByRoyalDecree,
      grade: 'quoted',
      note: 'The articles are those of later texts. Year 3 is read as that of the route, not as leerjaar 3.',
    },
  ],
}

/** WSB-03: the diploma of the geïntegreerde route. */
export const geintegreerdeRouteDiplomas: DatedRule<RouteDiplomas> = {
  key: 'trajectories/geintegreerde-route/diplomas',
  question: 'Which diploma does a pupil receive at the end of the geïntegreerde route, and is there a vmbo exam?',
  effects: [
    {
      id: 'WSB-03',
      value: { diplomas: ['mbo-2'], vmboExam: 'no-duty' },
      act: sterkBeroepsonderwijs2020,
      article: 'WVO 2020 art. 2.107l',
      ...startByRoyalDecree,
      grade: 'quoted',
      note: 'The article is that of a later text.',
    },
  ],
}
