import type { IsoDate } from '../core/calendar.js'
import type { DatedRule, OpenQuestion } from '../policy/rule.js'
import {
  beleidsregelAssistentopleiding,
  besluitDoorlopendeLeerlijnen2013,
  regelingLeerwerktrajecten2001,
  startSterkBeroepsonderwijs2020,
  sterkBeroepsonderwijs2020,
  vm2Besluit2012,
  vm2Regeling2008,
  vm2RegelingTekst2012,
  wetLeerwerktrajecten2003,
  wijzigingDoorlopendeLeerlijnen2015,
  wvo2020,
  wvoTekst2010,
} from './acts.js'
import type { Leerjaar, Leerweg, MboLevel } from './codes.js'

/**
 * The ground on which schools may offer a traject.
 *
 * @category Legal basis
 */
export interface LegalBasis {
  /** What kind of ground it is. */
  readonly ground: 'beleidsregel' | 'wet' | 'subsidieregeling' | 'experimenteerbesluit'
  /** Whether a school needs permission of the minister; absent where no text that was read tells. */
  readonly permission?: 'of-the-minister' | 'not-needed'
  /** From which leerweg to which mbo level it leads; absent for a traject that ends within the vmbo school. */
  readonly routes?: readonly Route[]
}

/**
 * One route from the vmbo to the mbo.
 *
 * @category Legal basis
 */
export interface Route {
  /** The leerwegen it may start from. */
  readonly leerwegen: readonly Leerweg[]
  /** The mbo level it ends at. */
  readonly mboLevel: MboLevel
  /** How many years it takes in all; absent where that was not read. */
  readonly years?: YearRange
  /** The sectors it is limited to; absent where there is no such limit. */
  readonly sectors?: readonly ('techniek' | 'landbouw')[]
}

/**
 * A number of years, both ends included.
 *
 * @category Legal basis
 */
export interface YearRange {
  /** The fewest years; absent where only an upper limit was read. */
  readonly least?: number
  /** The most years. */
  readonly most: number
}

/**
 * How much of a leerwerktraject is practice outside the school.
 *
 * @category Hours
 */
export interface PracticeHours {
  /** The least that is allowed, over the leerjaren together. */
  readonly least: PracticeShare
  /** The most that is allowed, over the leerjaren together. */
  readonly most: PracticeShare
  /** The leerjaren that are counted together. */
  readonly leerjaren: readonly Leerjaar[]
  /** Whether every school week must have some teaching in the school. */
  readonly teachingEveryWeek: boolean
}

/**
 * An amount of practice.
 *
 * @category Hours
 */
export interface PracticeShare {
  /** Clock hours. */
  readonly hours: number
  /** The days over which they are spread. */
  readonly days: number
}

/**
 * The clock hours of teaching that a VM2 programme must have a year.
 *
 * @category Hours
 */
export interface Vm2Hours {
  /** Hours a year in the first two years, which are leerjaar 3 and 4 of the vmbo. */
  readonly yearsOneAndTwo: number
  /** Hours a year in the last two years. */
  readonly yearsThreeAndFour: number
}

/**
 * The clock hours that a route from vmbo to mbo must have, by its length.
 *
 * @category Hours
 */
export interface RouteHours {
  /** One row for each length and way of learning. */
  readonly rows: readonly RouteHoursRow[]
}

/**
 * The hours of a route of one length, over all its years together.
 *
 * @category Hours
 */
export interface RouteHoursRow {
  /** Learning at the institution (*bol*) or at work (*bbl*). */
  readonly leerweg: 'bol' | 'bbl'
  /** The length of the route in years. */
  readonly years: number
  /** Clock hours in all. */
  readonly total: number
  /** Of these: hours of guided teaching (*begeleide onderwijsuren*). */
  readonly guided: number
  /** Of these: hours of *beroepspraktijkvorming*. */
  readonly practice: number
}

const endOfExperiments: IsoDate = '2022-08-01'

/** LWT-01 and LWT-07: the ground of the leerwerktraject. */
export const leerwerktrajectBasis: DatedRule<LegalBasis> = {
  key: 'trajectories/leerwerktraject/legal-basis',
  question: 'On what ground may a vmbo school offer a leerwerktraject?',
  effects: [
    {
      id: 'LWT-01-regeling',
      value: { ground: 'beleidsregel' },
      act: regelingLeerwerktrajecten2001,
      article: 'as a whole',
      from: '2001-08-01',
      grade: 'inferred',
      note:
        'The advice of the Raad van State (W05.02.0114/III) has it introduced in school year 2001-2002. The day is ' +
        'the first of that year; that it held until the act took over is a reading. The report counts from 2002-2003.',
    },
    {
      id: 'LWT-01',
      value: { ground: 'wet' },
      act: wetLeerwerktrajecten2003,
      article: 'WVO art. 10b1–10b7',
      from: '2003-08-15',
      grade: 'quoted',
    },
    {
      id: 'LWT-07',
      value: { ground: 'wet' },
      act: wvo2020,
      article: 'art. 2.103–2.107',
      from: '2022-08-01',
      grade: 'quoted',
      note: 'Read in the text of 2024. How the starting day was set was not read.',
    },
  ],
}

/** LWT-02: the practice outside the school in a leerwerktraject. */
export const leerwerktrajectHours: DatedRule<PracticeHours> = {
  key: 'trajectories/leerwerktraject/practice-hours',
  question: 'How much practice outside the school does a leerwerktraject have over leerjaar 3 and 4 together?',
  effects: [
    {
      id: 'LWT-02',
      value: {
        least: { hours: 640, days: 80 },
        most: { hours: 1280, days: 160 },
        leerjaren: [3, 4],
        teachingEveryWeek: true,
      },
      act: wetLeerwerktrajecten2003,
      article: 'WVO art. 10b1 lid 1',
      from: '2003-08-15',
      grade: 'quoted',
      changes: [{ by: wvo2020, ends: { unread: true, after: '2022-07-31' } }],
      note: 'The new act leaves the hours to a decree, which was not found; it may have kept them.',
    },
  ],
  openQuestions: [
    {
      id: 'LWT-07',
      question: 'Which hours does the decree under WVO 2020 art. 2.106 set?',
      claim: '640 to 1,280 hours as before, unverified',
    },
  ],
}

/** AIV-01: the ground of the assistenten-, later entreeopleiding in the vmbo. */
export const entreeopleidingInVmboBasis: DatedRule<LegalBasis> = {
  key: 'trajectories/entreeopleiding-in-vmbo/legal-basis',
  question:
    'On what ground may a vmbo school let pupils follow an assistenten- or entreeopleiding in place of vmbo-bb?',
  effects: [
    {
      id: 'AIV-01-beleidsregel',
      value: { ground: 'beleidsregel', permission: 'of-the-minister' },
      act: beleidsregelAssistentopleiding,
      article: 'headings on the application and the decision',
      from: { unread: true, by: '2009-04-21' },
      until: '2009-08-01',
      grade: 'quoted',
      note: 'Only headings and the end of the articles were readable; they speak of an application and a decision.',
    },
    {
      id: 'AIV-01',
      value: { ground: 'wet', permission: 'not-needed' },
      act: wvoTekst2010,
      article: 'art. 10b8 lid 1',
      from: '2009-08-01',
      grade: 'inferred',
      note:
        'Read in the texts from 1 August 2010, none of which asks for permission. That it started when the policy ' +
        'rule ended is a reading.',
    },
    {
      id: 'AIV-01-wvo2020',
      value: { ground: 'wet', permission: 'not-needed' },
      act: wvo2020,
      article: 'art. 2.102',
      from: '2022-08-01',
      grade: 'inferred',
      note:
        'The article was read in the text of 2024; how the starting day was set was not. That no permission is needed ' +
        'was read in the act before it, in its text of 2015; that it stayed so is a reading.',
    },
  ],
  openQuestions: [
    {
      id: 'AIV-01',
      question:
        'On what ground did schools offer it before the policy rule that was read, and since when did that one hold?',
      claim: 'since school year 2002-2003, with permission of the ministry (2014 report, section 2.1, lines 134-136)',
    },
  ],
}

/** VM2-01: the ground of VM2. */
export const vm2Basis: DatedRule<LegalBasis> = {
  key: 'trajectories/vm2/legal-basis',
  question: 'On what ground may a vmbo school and an mbo institution offer VM2?',
  effects: [
    {
      id: 'VM2-01-regeling',
      value: { ground: 'subsidieregeling', routes: [{ leerwegen: ['bb'], mboLevel: 2, years: { most: 4 } }] },
      act: vm2Regeling2008,
      article: 'as a whole; WEB art. 12.1.1',
      from: '2008-08-01',
      grade: 'quoted',
      changes: [{ by: vm2RegelingTekst2012, ends: '2012-08-01' }],
    },
    {
      id: 'VM2-01',
      value: { ground: 'experimenteerbesluit', routes: [{ leerwegen: ['bb'], mboLevel: 2, years: { most: 4 } }] },
      act: vm2Besluit2012,
      article: 'art. 4 and 13; WEB art. 12.1.1',
      from: '2012-08-01',
      until: '2017-08-01',
      grade: 'quoted',
      note:
        'Signed after the day from which it holds. New cohorts could start on 1 August 2012 and 1 August 2013, the last ' +
        'of six yearly ones of four years; whoever is in a cohort that started in time may finish it.',
    },
  ],
}

/** VM2-02: the hours of a VM2 programme. */
export const vm2Hours: DatedRule<Vm2Hours> = {
  key: 'trajectories/vm2/hours',
  question: 'How many hours of teaching a year does a VM2 programme have at least?',
  effects: [
    {
      id: 'VM2-02-regeling',
      value: { yearsOneAndTwo: 1000, yearsThreeAndFour: 850 },
      act: vm2Regeling2008,
      article: 'art. 17 lid 2',
      from: '2008-08-01',
      grade: 'quoted',
      changes: [{ by: vm2RegelingTekst2012, ends: '2012-08-01' }],
      note: 'Read in the text of 16 July 2010; older texts were not read.',
    },
    {
      id: 'VM2-02',
      value: { yearsOneAndTwo: 1040, yearsThreeAndFour: 850 },
      act: vm2Besluit2012,
      article: 'art. 3 lid 4',
      from: '2012-08-01',
      until: '2017-08-01',
      grade: 'quoted',
    },
  ],
}

const announcement: OpenQuestion = {
  id: 'DLL-01',
  question: 'On which day did the cabinet announce the experiments, and on which day was the decree signed?',
  claim: 'announced in January 2013 (2014 report, section 2.1, lines 157-159)',
}

/** DLL-01: the ground of the vakmanschaproute. */
export const vakmanschaprouteBasis: DatedRule<LegalBasis> = {
  key: 'trajectories/vakmanschaproute/legal-basis',
  question: 'On what ground may a school and an institution offer the vakmanschaproute, and from where to where?',
  effects: [
    {
      id: 'DLL-01',
      value: {
        ground: 'experimenteerbesluit',
        permission: 'of-the-minister',
        routes: [{ leerwegen: ['bb', 'kb'], mboLevel: 2, years: { least: 3, most: 4 } }],
      },
      act: besluitDoorlopendeLeerlijnen2013,
      article: 'art. 1, 2, 3 and 15',
      from: '2014-08-01',
      until: endOfExperiments,
      grade: 'quoted',
      note: 'The decree was in force from 1 January 2014; the experiments started on 1 August.',
      changes: [{ by: wijzigingDoorlopendeLeerlijnen2015, ends: '2016-08-01' }],
    },
    {
      id: 'DLL-01-wijziging',
      value: {
        ground: 'experimenteerbesluit',
        permission: 'of-the-minister',
        routes: [
          { leerwegen: ['bb', 'kb'], mboLevel: 2, years: { least: 3, most: 4 } },
          { leerwegen: ['kb'], mboLevel: 3, years: { least: 4, most: 5 } },
        ],
      },
      act: wijzigingDoorlopendeLeerlijnen2015,
      article: 'art. 2, 6 and 15',
      from: '2016-08-01',
      until: endOfExperiments,
      grade: 'quoted',
      note: 'The day is that from which the added route could start.',
    },
  ],
  openQuestions: [announcement],
}

/** DLL-03: the hours of the routes under the experiments. */
export const vakmanschaprouteHours: DatedRule<RouteHours> = {
  key: 'trajectories/vakmanschaproute/hours',
  question: 'How many hours does an experimental route from vmbo to mbo have, by its length?',
  effects: [
    {
      id: 'DLL-03',
      value: {
        rows: [
          { leerweg: 'bol', years: 3, total: 3000, guided: 2400, practice: 250 },
          { leerweg: 'bol', years: 4, total: 4000, guided: 2950, practice: 450 },
          { leerweg: 'bol', years: 5, total: 5000, guided: 3500, practice: 900 },
          { leerweg: 'bol', years: 6, total: 6000, guided: 4050, practice: 1350 },
          { leerweg: 'bbl', years: 3, total: 2850, guided: 2200, practice: 610 },
          { leerweg: 'bbl', years: 4, total: 3700, guided: 2400, practice: 1220 },
          { leerweg: 'bbl', years: 5, total: 4550, guided: 2600, practice: 1830 },
          { leerweg: 'bbl', years: 6, total: 5400, guided: 2800, practice: 2300 },
        ],
      },
      act: wijzigingDoorlopendeLeerlijnen2015,
      article: 'art. 6a and 6b',
      from: { unread: true, after: '2013-10-08', by: '2015-10-16' },
      until: endOfExperiments,
      grade: 'quoted',
      note: 'For all routes of the decree; those of six years lead to mbo-4.',
    },
  ],
}

/** DLL-01: the ground of the technologieroute. */
export const technologierouteBasis: DatedRule<LegalBasis> = {
  key: 'trajectories/technologieroute/legal-basis',
  question: 'On what ground may a school and an institution offer the technologieroute, and from where to where?',
  effects: [
    {
      id: 'DLL-01',
      value: {
        ground: 'experimenteerbesluit',
        permission: 'of-the-minister',
        routes: [{ leerwegen: ['gl', 'tl'], mboLevel: 4, sectors: ['techniek', 'landbouw'] }],
      },
      act: besluitDoorlopendeLeerlijnen2013,
      article: 'art. 1, 2, 3 and 15',
      from: '2014-08-01',
      until: endOfExperiments,
      grade: 'quoted',
      note: 'The decree was in force from 1 January 2014; the experiments started on 1 August.',
      changes: [{ by: wijzigingDoorlopendeLeerlijnen2015, ends: '2016-08-01' }],
    },
    {
      id: 'DLL-01-wijziging',
      value: {
        ground: 'experimenteerbesluit',
        permission: 'of-the-minister',
        routes: [
          {
            leerwegen: ['kb', 'gl', 'tl'],
            mboLevel: 4,
            years: { least: 4, most: 6 },
            sectors: ['techniek', 'landbouw'],
          },
        ],
      },
      act: wijzigingDoorlopendeLeerlijnen2015,
      article: 'art. 2, 6 and 15',
      from: '2016-08-01',
      until: endOfExperiments,
      grade: 'inferred',
      note:
        'The text makes it the technical and agricultural variant of a new beroepsroute from kb, gl and tl; that kb ' +
        'counts for the variant as well is a reading. Four to five years, the long variants five to six.',
    },
  ],
  openQuestions: [announcement],
}

const startByRoyalDecree = {
  from: { pending: 'royal-decree' },
  changes: [{ by: startSterkBeroepsonderwijs2020, starts: '2020-08-01' }],
} as const

/** WSB-01: the ground of the doorlopende leerroute vmbo-mbo. */
export const doorlopendeLeerrouteBasis: DatedRule<LegalBasis> = {
  key: 'trajectories/doorlopende-leerroute/legal-basis',
  question: 'On what ground may a school and an institution offer a doorlopende leerroute, and from where to where?',
  effects: [
    {
      id: 'WSB-01',
      value: {
        ground: 'wet',
        routes: [
          { leerwegen: ['bb'], mboLevel: 2 },
          { leerwegen: ['kb'], mboLevel: 3 },
          { leerwegen: ['kb', 'gl', 'tl'], mboLevel: 4 },
        ],
      },
      act: sterkBeroepsonderwijs2020,
      article: 'WVO 2020 art. 2.107a–2.107k; WEB title 8.5a, in 2026 art. 9.1.2–9.1.16',
      ...startByRoyalDecree,
      grade: 'quoted',
      note: 'One part of the act started on 1 August 2022. The articles are those of later texts.',
    },
  ],
}

/** WSB-02: the hours of a doorlopende leerroute. */
export const doorlopendeLeerrouteHours: DatedRule<RouteHours> = {
  key: 'trajectories/doorlopende-leerroute/hours',
  question: 'How many hours does a doorlopende leerroute have, by its length?',
  effects: [
    {
      id: 'WSB-02',
      value: {
        rows: [
          { leerweg: 'bol', years: 2, total: 2000, guided: 1400, practice: 250 },
          { leerweg: 'bol', years: 3, total: 3000, guided: 2400, practice: 250 },
          { leerweg: 'bol', years: 4, total: 4000, guided: 2950, practice: 450 },
          { leerweg: 'bol', years: 5, total: 5000, guided: 3500, practice: 900 },
          { leerweg: 'bol', years: 6, total: 6000, guided: 4050, practice: 1350 },
          { leerweg: 'bbl', years: 2, total: 1850, guided: 900, practice: 610 },
          { leerweg: 'bbl', years: 3, total: 2850, guided: 2200, practice: 610 },
          { leerweg: 'bbl', years: 4, total: 3700, guided: 2400, practice: 1220 },
          { leerweg: 'bbl', years: 5, total: 4550, guided: 2600, practice: 1830 },
          { leerweg: 'bbl', years: 6, total: 5400, guided: 2800, practice: 2300 },
        ],
      },
      act: sterkBeroepsonderwijs2020,
      article: 'WVO 2020 art. 2.107a–2.107k; WEB title 8.5a, in 2026 art. 9.1.2–9.1.16',
      ...startByRoyalDecree,
      grade: 'quoted',
    },
  ],
}

/** WSB-03: the ground of the geïntegreerde route. */
export const geintegreerdeRouteBasis: DatedRule<LegalBasis> = {
  key: 'trajectories/geintegreerde-route/legal-basis',
  question: 'On what ground may pupils follow a basisberoepsopleiding in place of vmbo-bb?',
  effects: [
    {
      id: 'WSB-03',
      value: { ground: 'wet', routes: [{ leerwegen: ['bb'], mboLevel: 2 }] },
      act: sterkBeroepsonderwijs2020,
      article: 'WVO 2020 art. 2.107l',
      ...startByRoyalDecree,
      grade: 'quoted',
      note: 'The article is that of a later text.',
    },
  ],
}
