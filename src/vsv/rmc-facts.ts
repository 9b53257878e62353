import type { DiplomaKind } from '../career/diploma.js'
import type { DatedRule } from '../policy/rule.js'
import { said } from '../report/voices.js'
import {
  aanpak2012,
  esf2014,
  esf3,
  pagesOnDoorstroompunt,
  schoolNaarWerk2025,
  uitvoering2010,
  webTekst2010,
  webTekst2012,
  webTekst2014,
} from './acts.js'

/**
 * Whom the municipality has to follow up (regional registration and coordination, *RMC*), apart from absence.
 *
 * @category Facts
 */
export interface RmcTargetGroup {
  /** The first age that is no longer in it, in years. */
  readonly belowAge: number
  /** Which duty must be over. */
  readonly dutyOver: 'leerplicht' | 'leerplicht-and-kwalificatieplicht'
  /** What they must not have. */
  readonly without: 'startkwalificatie'
}

/**
 * From which absence without a valid reason somebody is in the target group.
 *
 * @category Facts
 */
export interface RmcAbsence {
  /** The number of weeks or months. */
  readonly atLeast: number
  /** What they are. */
  readonly unit: 'weeks' | 'month'
  /** Whether the institution can set a shorter time. */
  readonly shorterByInstitution: 'possible' | 'no-such-clause'
}

/**
 * Which diploma together with work takes somebody out of the group.
 *
 * @category Facts
 */
export interface RmcDiplomaWithWork {
  /** The diplomas or getuigschriften, one of which is needed. */
  readonly anyOf: readonly DiplomaKind[]
  /** What work is: an appointment or employment contract, or a number of hours a week. */
  readonly work: 'appointment-or-contract' | 'at-least-hours' | 'more-than-hours'
  /** The number of hours a week; absent with `appointment-or-contract`. */
  readonly hours?: number
}

/**
 * What the report form of the RMC calls work, for somebody who is placed again.
 *
 * @category Facts
 */
export interface RmcReportWork {
  /** At least so many hours a week, paid. */
  readonly atLeastHours: number
  /** What it is for: reporting those who were placed again. It is no part of a definition. */
  readonly for: 'herplaatsing'
}

/**
 * The ages that the report form names.
 *
 * @category Facts
 */
export interface RmcReportAges {
  /** The lowest age, in years. */
  readonly from: number
  /** The first age that is not in it, in years. */
  readonly below: number
}

/**
 * A number of hours of work a week in a scheme of the European Social Fund.
 *
 * @category Facts
 */
export interface EsfHours {
  /** What the hours say: when a project of pro or vso succeeded, or who seeks work. */
  readonly about: 'success-of-pro-and-vso-projects' | 'jobseeker'
  /** At least so many hours a week. */
  readonly atLeastHours?: number
  /** Fewer than so many hours a week. */
  readonly belowHours?: number
  /** A place in the bbl within so many months counts as well. */
  readonly orBblWithinMonths?: number
}

/**
 * How the municipalities are organised.
 *
 * @category Facts
 */
export interface RmcRegions {
  /** The number of regions, each with a municipality that is its contact. */
  readonly regions: number
}

/**
 * What the municipality does besides.
 *
 * @category Facts
 */
export interface RmcSupport {
  /** Support after consultation with the school, for who got an entree diploma less than so many years ago. */
  readonly afterEntreeYears: number
  /** The same, for who left vso or pro less than so many years ago. */
  readonly afterVsoOrProYears: number
  /** The ages for which the regional programme sets target figures: from, and the first age not in it. */
  readonly programmeAges: readonly [from: number, below: number]
  /** Careers guidance by the school until so many years after the diploma. */
  readonly guidanceYears: number
  /** Whose school has to offer that guidance. */
  readonly guidanceMustBeOfferedTo: readonly ('entree' | 'bol-mbo-2')[]
  /** Data are kept until so many years after the age of the target group is reached. */
  readonly dataKeptYears: number
}

/**
 * What the function is called.
 *
 * @category Facts
 */
export interface RmcName {
  /** The name. */
  readonly name: 'RMC' | 'Doorstroompunt'
}

const lastText = { unread: true, after: '2015-08-20' } as const
const lastWeb = { unread: true, after: '2015-11-03' } as const

/** RMC-01, RMC-02 and RMC-03: age, leerplicht, diploma. */
export const rmcTargetGroup: DatedRule<RmcTargetGroup> = {
  key: 'vsv/rmc/target-group',
  question: 'Whom does the municipality have to follow up?',
  effects: [
    {
      id: 'RMC-01',
      value: { belowAge: 23, dutyOver: 'leerplicht', without: 'startkwalificatie' },
      act: webTekst2010,
      article: 'WEB art. 8.1.8, 8.3.1–8.3.3',
      from: { unread: true, by: '2010-08-01' },
      grade: 'quoted',
      note: 'In force to 31 December 2025.',
    },
    {
      id: 'RMC-02',
      value: { belowAge: 27, dutyOver: 'leerplicht-and-kwalificatieplicht', without: 'startkwalificatie' },
      act: schoolNaarWerk2025,
      article: 'WEB art. 9.2.1',
      from: '2026-01-01',
      grade: 'quoted',
    },
  ],
}

/** RMC-01 and RMC-03: absence. */
export const rmcAbsence: DatedRule<RmcAbsence> = {
  key: 'vsv/rmc/absence',
  question: 'From how long an absence without a valid reason does the municipality follow somebody up?',
  effects: [
    {
      id: 'RMC-01',
      value: { atLeast: 1, unit: 'month', shorterByInstitution: 'possible' },
      act: webTekst2010,
      article: 'WEB art. 8.1.8a and 8.3.1',
      from: { unread: true, by: '2010-08-01' },
      until: { unread: true, after: '2010-12-31', by: '2012-01-01' },
      grade: 'quoted',
      note: '"Ten minste een maand" in the texts to 2011.',
    },
    {
      id: 'RMC-01-2012',
      value: { atLeast: 4, unit: 'weeks', shorterByInstitution: 'possible' },
      act: webTekst2012,
      article: 'WEB art. 8.1.8a and 8.3.1',
      from: { unread: true, after: '2010-12-31', by: '2012-01-01' },
      grade: 'quoted',
    },
    {
      id: 'RMC-03',
      value: { atLeast: 4, unit: 'weeks', shorterByInstitution: 'no-such-clause' },
      act: schoolNaarWerk2025,
      article: 'WEB art. 9.2.1',
      from: '2026-01-01',
      grade: 'quoted',
    },
  ],
}

const endsWithTitle = [{ by: schoolNaarWerk2025, ends: '2026-01-01' }] as const

/** VSV-08: a diploma with work. */
export const rmcDiplomaWithWork: DatedRule<RmcDiplomaWithWork> = {
  key: 'vsv/rmc/diploma-with-work',
  question: 'With which diploma and which work is somebody no voortijdig schoolverlater to the municipality?',
  effects: [
    {
      id: 'VSV-08',
      value: { anyOf: ['mbo-1', 'pro'], work: 'appointment-or-contract' },
      act: webTekst2010,
      article: 'WEB art. 8.3.1 lid 2; WVO art. 118g lid 2',
      from: { unread: true, by: '2010-08-01' },
      until: { unread: true, after: '2013-07-31', by: '2014-01-06' },
      grade: 'quoted',
    },
    {
      id: 'VSV-08-vso',
      value: { anyOf: ['mbo-1', 'pro', 'vso-arbeidsmarkt', 'vso-dagbesteding'], work: 'appointment-or-contract' },
      act: webTekst2014,
      article: 'WEB art. 8.3.1 lid 2; WVO art. 118g lid 2',
      from: { unread: true, after: '2013-07-31', by: '2014-01-06' },
      grade: 'quoted',
      changes: endsWithTitle,
      note: 'The vso is in the WVO from the text of 1 August 2013, in the WEB from that of 6 January 2014. No hours.',
    },
  ],
  readings: [
    {
      id: 'rmc-annex',
      holder: 'document',
      value: { anyOf: ['mbo-1', 'pro'], work: 'at-least-hours', hours: 12 },
      source: {
        document: 'Regeling regionale aanpak vsv en prestatiesubsidie vo; before it the regulation of 2008',
        identifier: 'BWBR0031387; BWBR0024501',
        at: 'annex B; annex G',
      },
      knownOn: { unread: true, after: '2008-09-09', by: '2010-10-09' },
      note:
        'The two halves of the report form put together: a diploma of mbo-1 or pro with a place in work, and work as ' +
        'twelve hours or more a week. The act asks for an appointment or contract and no hours.',
    },
    /* @__PURE__ */ said<RmcDiplomaWithWork>(
      'more-than-twelve-hours', 'vsv-factsheet', { anyOf: ['mbo-1'], work: 'more-than-hours', hours: 12 },
      'lines 1697-1701',
      'More than twelve hours, and said of the vsv count; the report form has twelve hours or more.',
    ),
  ],
  openQuestions: [
    {
      id: 'VSV-08',
      question: 'Whether title 9.2, in force from 1 January 2026, has an exception like it.',
      claim: 'Title 8.3, which held the exception, lapsed on 1 January 2026.',
    },
  ],
}

/** VSV-07 and VSV-14: work in the report form. */
export const rmcReportWork: DatedRule<RmcReportWork> = {
  key: 'vsv/rmc/report-form-work',
  question: 'What does the report form of the RMC call work?',
  effects: [
    {
      id: 'VSV-14',
      value: { atLeastHours: 12, for: 'herplaatsing' },
      act: uitvoering2010,
      article: 'annex G',
      from: { unread: true, after: '2008-09-09', by: '2010-10-09' },
      until: '2012-08-01',
      grade: 'quoted',
    },
    {
      id: 'VSV-07',
      value: { atLeastHours: 12, for: 'herplaatsing' },
      act: aanpak2012,
      article: 'annex B',
      from: '2012-08-01',
      until: lastText,
      grade: 'quoted',
      note: 'From 23 January 2014 the annex also speaks of an appointment or contract. No text ties hours to D5.',
    },
  ],
}

/** VSV-15: ages in the report form. */
export const rmcReportAges: DatedRule<RmcReportAges> = {
  key: 'vsv/rmc/report-form-ages',
  question: 'Which ages does the report form of the RMC name?',
  effects: [
    {
      id: 'VSV-15',
      value: { from: 12, below: 23 },
      act: uitvoering2010,
      article: 'annex G; later annex B of the regulation of 2012',
      from: { unread: true, after: '2008-09-09', by: '2010-10-09' },
      until: lastText,
      grade: 'quoted',
      note: '"12–23" and "tot 23 jaar". The act itself has an upper bound only.',
    },
  ],
}

/** VSV-14: hours in schemes of the European Social Fund. */
export const esfHours: DatedRule<EsfHours> = {
  key: 'vsv/twelve-hours/esf',
  question: 'Which hours of work do the schemes of the European Social Fund name?',
  effects: [
    {
      id: 'VSV-14',
      value: { about: 'success-of-pro-and-vso-projects', atLeastHours: 12, orBblWithinMonths: 2.5 },
      act: esf3,
      article: 'art. 4 lid 3',
      from: { unread: true, by: '2006-12-31' },
      until: { unread: true, after: '2006-12-31', by: '2014-12-31' },
      grade: 'quoted',
    },
    {
      id: 'VSV-14-2014',
      value: { about: 'jobseeker', belowHours: 12 },
      act: esf2014,
      article: 'the definition of a jobseeker',
      from: { unread: true, after: '2013-12-31', by: '2015-11-28' },
      until: { unread: true, after: '2015-11-28' },
      grade: 'quoted',
      note: 'Of no scheme do these hours define a vsv’er or a startkwalificatie.',
    },
  ],
}

/** RMC-01: the regions. */
export const rmcRegions: DatedRule<RmcRegions> = {
  key: 'vsv/rmc/regions',
  question: 'In how many regions do municipalities work together?',
  effects: [
    {
      id: 'RMC-01',
      value: { regions: 39 },
      act: uitvoering2010,
      article: 'annex H; later annex C of the regulation of 2012',
      from: { unread: true, after: '2008-09-09', by: '2010-10-09' },
      until: lastText,
      grade: 'quoted',
    },
  ],
}

/** RMC-03: support, programme, guidance, data. */
export const rmcSupport: DatedRule<RmcSupport> = {
  key: 'vsv/rmc/support',
  question: 'What do municipality and school do for those who left?',
  effects: [
    {
      id: 'RMC-03',
      value: {
        ...{ afterEntreeYears: 1, afterVsoOrProYears: 2, programmeAges: [12, 27] },
        ...{ guidanceYears: 1, guidanceMustBeOfferedTo: ['entree', 'bol-mbo-2'], dataKeptYears: 2 },
      },
      act: schoolNaarWerk2025,
      article: 'WEB art. 9.2.5, 9.2.8 and 9.2.12',
      from: '2026-01-01',
      grade: 'quoted',
    },
  ],
}

/** RMC-04: the name. */
export const rmcName: DatedRule<RmcName> = {
  key: 'vsv/rmc/name',
  question: 'What is the function of the municipality called?',
  effects: [
    {
      id: 'RMC-01',
      value: { name: 'RMC' },
      act: webTekst2010,
      article: 'WEB art. 8.3.2',
      from: { unread: true, by: '2010-08-01' },
      until: lastWeb,
      grade: 'quoted',
    },
    {
      id: 'RMC-04',
      value: { name: 'Doorstroompunt' },
      act: pagesOnDoorstroompunt,
      article: 'the name',
      from: '2026-01-01',
      grade: 'secondary',
    },
  ],
}
