import type { DiplomaKind } from '../career/diploma.js'
import type { SchoolYear } from '../core/school-year.js'
import type { Unread } from '../policy/bound.js'
import type { DatedRule } from '../policy/rule.js'
import { said } from '../report/voices.js'
import { kwalificatieplicht2007, leerplichtwetTekst2010, leerplichtwetTekst2014, voorstelNa18 } from './acts.js'

/**
 * Which diplomas are a startkwalificatie.
 *
 * @category Facts
 */
export interface Startkwalificatie {
  /** The diplomas, of which one suffices. */
  readonly anyOf: readonly DiplomaKind[]
}

/**
 * When the volledige leerplicht ends: by whichever ground comes first, always with a school year.
 *
 * @category Facts
 */
export interface LeerplichtEnd {
  /** It ends with the school year in which the pupil reaches this age, in years. */
  readonly schoolYearOfAge: number
  /** Or after this number of full school years; absent where only the age is named. */
  readonly fullSchoolYears?: number
}

/**
 * Until when the kwalificatieplicht lasts.
 *
 * @category Facts
 */
export interface Kwalificatieplicht {
  /** What comes before it. */
  readonly after: 'volledige-leerplicht'
  /** It ends at this age, in years. */
  readonly untilAge: number
  /** What ends it before that age. */
  readonly orUntil: 'startkwalificatie'
}

/**
 * For whom the articles that the kwalificatieplicht replaced kept applying.
 *
 * @category Facts
 */
export interface FormerLaw {
  /** Who reached this age, in years. */
  readonly reachedAge: number
  /** In this school year. */
  readonly inSchoolYear: SchoolYear
  /** What kept applying to them. */
  readonly law: 'former-4a-to-4c'
}

/**
 * Which diplomas or getuigschriften exempt from the kwalificatieplicht.
 *
 * @category Facts
 */
export interface DiplomaExemption {
  /** The diplomas, of which one suffices. */
  readonly anyOf: readonly DiplomaKind[]
}

/**
 * How the special secondary education (vso) exempts from the kwalificatieplicht: by the kind of school, or by the
 * profile of the getuigschrift.
 *
 * @category Facts
 */
export type VsoExemption =
  | {
      /** By the kind of school. */
      readonly by: 'school'
      /** The schools of art. 2 lid 2, parts j and n, of the Wet op de expertisecentra. */
      readonly schools: 'wec-2-lid-2-j-and-n'
    }
  | {
      /** By the profile of the getuigschrift. */
      readonly by: 'profile'
      /** The getuigschriften, of which one suffices. */
      readonly anyOf: readonly DiplomaKind[]
    }

/**
 * A plan to let compulsion last longer.
 *
 * @category Facts
 */
export interface ExtensionPlan {
  /** Compulsion would last beyond this age, in years. */
  readonly beyondAge: number
}

/**
 * What vervangende leerplicht is, and who decides on it.
 *
 * @category Facts
 */
export interface VervangendeLeerplichtRule {
  /** The lowest age, in years; absent where the article names none. */
  readonly fromAge?: number
  /** The part of the volledige leerplicht in which it can be used; absent where the article names none. */
  readonly during?: 'last-year'
  /** Where the pupil learns: at the school, or enrolled at an institution (*instelling*). */
  readonly at: 'school' | 'instelling'
  /** How the light work relates to the education: in connection with it, or beside it. */
  readonly lightWork: 'in-samenhang-met-onderwijs' | 'naast-onderwijs'
  /** Who asks for it. */
  readonly requestedBy: 'parents'
  /** Who decides. */
  readonly decidedBy: 'burgemeester-en-wethouders'
  /** The weeks within which they decide. */
  readonly decidedWithinWeeks: number
}

/** The oldest and the last text of the Leerplichtwet that were read. */
const since2010 = { unread: true, by: '2010-08-01' } as const satisfies Unread
const readUntil2015 = { unread: true, after: '2015-04-30' } as const satisfies Unread
const sameTexts = 'Read in the texts of 1 August 2010 to 30 April 2015, unchanged.'

/** VSV-01: the diplomas that are a startkwalificatie. */
export const startkwalificatieRule: DatedRule<Startkwalificatie> = {
  key: 'leerplicht/startkwalificatie',
  question: 'Which diplomas are a startkwalificatie?',
  effects: [
    {
      id: 'VSV-01',
      value: { anyOf: ['mbo-2', 'mbo-3', 'mbo-4', 'havo', 'vwo'] },
      act: leerplichtwetTekst2010,
      article: 'art. 1 f',
      from: since2010,
      until: readUntil2015,
      grade: 'quoted',
      note: sameTexts,
    },
  ],
  readings: [
    /* @__PURE__ */ said<Startkwalificatie>(
      'startkwalificatie', 'researchers', { anyOf: ['mbo-2', 'mbo-3', 'mbo-4', 'havo', 'vwo'] }, 'line 1696',
      'The same diplomas as in the law; without its dates.',
    ),
  ],
}

/** ENT-05: the end of the volledige leerplicht; ENT-05b: how one college puts it. */
export const leerplichtEnd: DatedRule<LeerplichtEnd> = {
  key: 'leerplicht/end',
  question: 'When does the volledige leerplicht end?',
  effects: [
    {
      id: 'ENT-05',
      value: { schoolYearOfAge: 16, fullSchoolYears: 12 },
      act: leerplichtwetTekst2010,
      article: 'art. 3 lid 1 a and b',
      from: since2010,
      until: readUntil2015,
      grade: 'quoted',
      note: `Nowhere a birthday: the duty ends with a school year. ${sameTexts}`,
    },
  ],
  readings: [
    {
      id: 'ENT-05b/sixteen-by-31-july',
      holder: 'mbo',
      value: { schoolYearOfAge: 16 },
      source: { document: 'Web page of Entree College Tilburg', at: 'the page on entering' },
      knownOn: { unread: true, by: '2026-01-01' },
      note:
        'What one college asks for: to be 16 by 31 July. That is the school year of the law in other words, and ' +
        'leaves out whoever is done sooner by twelve full school years. The page has no date.',
    },
  ],
  openQuestions: [
    { id: 'ENT-05', question: 'When does the leerplicht begin? The article on its start was not read.' },
    { id: 'ENT-05', question: 'On which day does a school year end by the Leerplichtwet?' },
    {
      id: 'ENT-05',
      question: 'From which age on can a school year be a full one for the count of twelve?',
      claim: 'the library assumes: for who is four on its 1 October at the latest; no text was read',
    },
  ],
}

/** VSV-02: the kwalificatieplicht. */
export const kwalificatieplichtRule: DatedRule<Kwalificatieplicht> = {
  key: 'leerplicht/kwalificatieplicht',
  question: 'Until when must somebody whose volledige leerplicht has ended stay in education?',
  effects: [
    {
      id: 'VSV-02',
      value: { after: 'volledige-leerplicht', untilAge: 18, orUntil: 'startkwalificatie' },
      act: kwalificatieplicht2007,
      article: 'art. VI; LPW art. 4a-4c',
      from: '2007-08-01',
      until: readUntil2015,
      grade: 'quoted',
      note:
        'Read in the texts of 1 August 2010 to 30 April 2015. The WEB of 2021 and of 2026 still names the ' +
        'kwalificatieplicht; how long it lasts then was not read.',
    },
  ],
}

/** VSV-02: who stayed under the articles before it. */
export const formerLaw: DatedRule<FormerLaw> = {
  key: 'leerplicht/kwalificatieplicht/former-law',
  question: 'For whom did the articles before the kwalificatieplicht keep applying?',
  effects: [
    {
      id: 'VSV-02',
      value: { reachedAge: 17, inSchoolYear: '2006-2007', law: 'former-4a-to-4c' },
      act: kwalificatieplicht2007,
      article: 'art. V',
      from: '2007-08-01',
      grade: 'quoted',
      note: 'What those articles said was not read. Nobody of this group is below 18 from 31 July 2008 on.',
    },
  ],
}

/** VSV-02: the praktijkonderwijs. */
export const proExemption: DatedRule<DiplomaExemption> = {
  key: 'leerplicht/kwalificatieplicht/praktijkonderwijs',
  question: 'Which diploma or getuigschrift of the praktijkonderwijs exempts from the kwalificatieplicht?',
  effects: [
    {
      id: 'VSV-02',
      value: { anyOf: ['pro'] },
      act: leerplichtwetTekst2010,
      article: 'art. 4a',
      from: since2010,
      until: readUntil2015,
      grade: 'quoted',
      note: sameTexts,
    },
  ],
}

/** VSV-02: the special secondary education. */
export const vsoExemption: DatedRule<VsoExemption> = {
  key: 'leerplicht/kwalificatieplicht/vso',
  question: 'Who of the special secondary education is exempt from the kwalificatieplicht?',
  effects: [
    {
      id: 'VSV-02',
      value: { by: 'school', schools: 'wec-2-lid-2-j-and-n' },
      act: leerplichtwetTekst2010,
      article: 'art. 4a lid 2',
      from: since2010,
      until: { unread: true, after: '2012-12-31', by: '2014-01-06' },
      grade: 'quoted',
      note: 'Until 2013; of the texts of that year the last with this wording was not noted.',
    },
    {
      id: 'VSV-02-2014',
      value: { by: 'profile', anyOf: ['vso-arbeidsmarkt', 'vso-dagbesteding'] },
      act: leerplichtwetTekst2014,
      article: 'art. 4a lid 2',
      from: { unread: true, after: '2012-12-31', by: '2014-01-06' },
      until: readUntil2015,
      grade: 'quoted',
      note: 'By the outflow profile, from the text of 6 January 2014 on.',
    },
  ],
}

/** VSV-03: the bill to go beyond 18. */
export const beyondEighteen: DatedRule<ExtensionPlan> = {
  key: 'leerplicht/kwalificatieplicht/beyond-eighteen',
  question: 'Was compulsion to last beyond 18?',
  effects: [
    {
      id: 'VSV-03',
      value: { beyondAge: 18 },
      act: voorstelNa18,
      article: 'nr. 3, the explanatory memorandum',
      from: { unread: true, after: '2014-04-25' },
      grade: 'quoted',
      note: 'A bill; it is never used to decide a case.',
    },
  ],
  openQuestions: [{ id: 'VSV-03', question: 'What became of the bill of 2014 on compulsion beyond 18 (kst 33925)?' }],
}

const onRequest = {
  requestedBy: 'parents',
  decidedBy: 'burgemeester-en-wethouders',
  decidedWithinWeeks: 4,
} as const

/** ENT-35: art. 3a, from 14 at the school. */
export const vervangend3a: DatedRule<VervangendeLeerplichtRule> = {
  key: 'leerplicht/vervangende-leerplicht/3a',
  question: 'Who can learn at the school with light work in connection with the education?',
  effects: [
    {
      id: 'ENT-35',
      value: { fromAge: 14, at: 'school', lightWork: 'in-samenhang-met-onderwijs', ...onRequest },
      act: leerplichtwetTekst2010,
      article: 'art. 3a',
      from: since2010,
      until: readUntil2015,
      grade: 'quoted',
      note: 'Read in the texts of 2010 to 2015; 2014 adds rules on data only.',
    },
  ],
}

/** ENT-35: art. 3b, the last year at an institution. */
export const vervangend3b: DatedRule<VervangendeLeerplichtRule> = {
  key: 'leerplicht/vervangende-leerplicht/3b',
  question: 'Who can be enrolled at an institution, with light work beside the education?',
  effects: [
    {
      id: 'ENT-35',
      value: { during: 'last-year', at: 'instelling', lightWork: 'naast-onderwijs', ...onRequest },
      act: leerplichtwetTekst2010,
      article: 'art. 3b',
      from: since2010,
      until: readUntil2015,
      grade: 'quoted',
      note: 'Read in the texts of 2010 to 2015; 2014 adds rules on data only.',
    },
  ],
}
