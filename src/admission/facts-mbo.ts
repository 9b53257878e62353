import type { DiplomaKind } from '../career/diploma.js'
import type { DatedRule } from '../policy/rule.js'
import { said } from '../report/voices.js'
import {
  doelmatigeLeerwegen2013,
  doorstroomregeling2003,
  voortgangsbrief2012,
  webTekst2010,
  webTekst2014,
  webTekst2026,
} from './acts.js'

/**
 * The preparation (*vooropleidingseis*) for mbo-2.
 *
 * @category Facts
 */
export interface Mbo2Preparation {
  /** Which programmes ask for it: all, or those beside which an assistentopleiding for a related occupation exists. */
  readonly appliesTo: 'all' | 'where-a-related-assistentopleiding-exists'
  /** The diplomas that give it, of which one suffices; absent where the list was not read. */
  readonly diplomas?: readonly DiplomaKind[]
  /** Whether other diplomas can be designated for it; absent where that was not read. */
  readonly others?: 'designated'
}

/**
 * What the diploma of the entreeopleiding gives access to.
 *
 * @category Facts
 */
export interface EntreeDiplomaAccess {
  /** The level it opens. */
  readonly level: 'mbo-2'
  /** The ways of learning in which it does so. */
  readonly leerwegen: readonly ('bol' | 'bbl')[]
  /** The results for taal and rekenen that it asks for, or none. */
  readonly taalEnRekenen: 'not-asked' | 'as-for-vmbo-bb' | '2F'
}

/**
 * A subject of the vmbo that a programme of the mbo can ask for.
 *
 * @category Facts
 */
export type AskedSubject = 'wiskunde' | 'nask1' | 'economie' | 'second-modern-language'

/**
 * What a programme of mbo-2 asks of the subjects of a diploma of vmbo-bb.
 *
 * @category Facts
 */
export interface BbSubjects {
  /** In a related programme: no subject. */
  readonly related: 'none'
  /** In a programme of techniek that is not related: one of these. */
  readonly techniek: readonly AskedSubject[]
  /** In a programme of economie that is not related: one of these. */
  readonly economie: readonly AskedSubject[]
}

/**
 * Who sets what a programme asks of subjects and profiles (*nadere vooropleidingseisen*), and for which diplomas.
 *
 * @category Facts
 */
export interface FurtherRequirements {
  /** Set by regulation, or asked by the institution out of what a regulation designates. */
  readonly setBy: 'regulation-on-proposal-of-the-sector' | 'institution-within-regulation'
  /** For which levels of the mbo. */
  readonly levels: 'mbo-2-to-4'
  /** Whether they can be set for diplomas of lower levels of the mbo as well; absent where that was not noted. */
  readonly forMboDiplomas?: 'no' | 'yes'
}

/**
 * When an institution may let somebody in without the preparation.
 *
 * @category Facts
 */
export interface SuitabilityExemption {
  /** Whether a good result must be expected, or suitability be shown by an investigation. */
  readonly asks: 'sufficient-result-expected' | 'suitability-shown-by-investigation'
  /** Whether it is for special cases only (*in bijzondere gevallen*); absent where that was no condition. */
  readonly only?: 'special-cases'
}

/**
 * What the diploma of the assistentopleiding gave access to.
 *
 * @category Facts
 */
export interface AssistentDiploma {
  /** The programme that it opened without a further condition. */
  readonly opens: 'mbo-2-same-occupation'
}

/** The diplomas of WEB art. 8.2.1 lid 4, as this library names them. */
const preparing: readonly DiplomaKind[] = [
  'vmbo-bb',
  'vmbo-bb-leerwerktraject',
  'vmbo-kb',
  'vmbo-gl',
  'vmbo-tl',
  'havo',
  'vwo',
  'havo-vwo-3',
  'mbo-1',
]

/** ENT-02 and MBO2-01: the preparation for mbo-2. */
export const mbo2Preparation: DatedRule<Mbo2Preparation> = {
  key: 'admission/mbo-2/preparation',
  question: 'Which preparation does a programme of mbo-2 ask for?',
  effects: [
    {
      id: 'ENT-02',
      value: { appliesTo: 'where-a-related-assistentopleiding-exists' },
      act: webTekst2010,
      article: 'art. 8.2.1 lid 3 and 4',
      from: { unread: true, by: '2010-08-01' },
      grade: 'quoted',
      note:
        'Other programmes had no threshold (Doorstroomregeling, annex 1). Which diplomas gave the preparation was ' +
        'not noted. Read in the texts of 1 August 2010 to 14 April 2014.',
    },
    {
      id: 'MBO2-01',
      value: { appliesTo: 'all', diplomas: preparing, others: 'designated' },
      act: doelmatigeLeerwegen2013,
      article: 'WEB art. 8.2.1 lid 4',
      from: '2014-08-01',
      grade: 'quoted',
      note:
        'First read in the text of 3 September 2014, and in those up to 2026. The article has bb and kb (and lbo or ' +
        'vbo before them), tl (mavo), gl, three years of havo or vwo, and the entree diploma. That a diploma of ' +
        'havo or vwo counts as those three years, and one of the assistentopleiding as the entree diploma, is a ' +
        'reading.',
    },
  ],
}

/** ENT-14 and ENT-23: what the entree diploma opens. */
export const entreeDiploma: DatedRule<EntreeDiplomaAccess> = {
  key: 'admission/mbo-2/entree-diploma',
  question: 'What does the diploma of the entreeopleiding give access to, and on which condition?',
  effects: [
    {
      id: 'ENT-23',
      value: { level: 'mbo-2', leerwegen: ['bol', 'bbl'], taalEnRekenen: 'as-for-vmbo-bb' },
      act: voortgangsbrief2012,
      article: 'the proposal, as the 2014 report has it (lines 1677-1684)',
      from: { pending: 'regulation' },
      grade: 'secondary',
      note: 'Proposed "for the time being", and never enacted: the texts of the act have no such condition.',
      changes: [{ by: webTekst2014, withdrawn: true, replacedBy: ['ENT-14'] }],
    },
    {
      id: 'ENT-14',
      value: { level: 'mbo-2', leerwegen: ['bol', 'bbl'], taalEnRekenen: 'not-asked' },
      act: doelmatigeLeerwegen2013,
      article: 'WEB art. 8.2.1 lid 4 f',
      from: '2014-08-01',
      grade: 'quoted',
      note: 'Without a condition. The diploma is no startkwalificatie (LPW art. 1 f).',
    },
  ],
  readings: [
    /* @__PURE__ */ said<EntreeDiplomaAccess>(
      'proposal-taal-en-rekenen', 'progress-letter-2012',
      { level: 'mbo-2', leerwegen: ['bol', 'bbl'], taalEnRekenen: 'as-for-vmbo-bb' }, 'lines 1674-1684',
      'A proposal of 2012 that was never enacted: the diploma opens mbo-2 without a condition.',
    ),
    /* @__PURE__ */ said<EntreeDiplomaAccess>(
      'mbo-2-with-2f', 'vmbo', { level: 'mbo-2', leerwegen: ['bol', 'bbl'], taalEnRekenen: '2F' }, 'lines 925-926',
      'What schools believed. Even the proposal asked for less: the level of a diploma of vmbo-bb.',
    ),
    /* @__PURE__ */ said<EntreeDiplomaAccess>(
      'mbo-2-in-bbl', 'researchers', { level: 'mbo-2', leerwegen: ['bbl'], taalEnRekenen: 'not-asked' },
      'lines 140-141',
      'Admissible to level 2 "(bbl)". The law opens both ways of learning.',
    ),
  ],
}

/** MBO2-02: the subjects that mbo-2 asks of a diploma of vmbo-bb. */
export const bbSubjects: DatedRule<BbSubjects> = {
  key: 'admission/mbo-2/subjects-of-bb',
  question: 'Which subjects does a programme of mbo-2 ask of a diploma of vmbo-bb?',
  effects: [
    {
      id: 'MBO2-02',
      value: {
        related: 'none',
        techniek: ['wiskunde', 'nask1'],
        economie: ['wiskunde', 'economie', 'second-modern-language'],
      },
      act: doorstroomregeling2003,
      article: 'the part on the basisberoepsgerichte leerweg',
      from: '2003-08-01',
      until: { unread: true, after: '2015-11-28' },
      grade: 'quoted',
      note: 'The last version is of 8 January 2009; nothing was read that is younger than 28 November 2015.',
    },
  ],
}

/** MBO2-02: who sets what a programme asks of subjects and profiles. */
export const furtherRequirements: DatedRule<FurtherRequirements> = {
  key: 'admission/mbo/further-requirements',
  question: 'Who sets the nadere vooropleidingseisen of the mbo, and for which diplomas?',
  effects: [
    {
      id: 'MBO2-02',
      value: { setBy: 'regulation-on-proposal-of-the-sector', levels: 'mbo-2-to-4', forMboDiplomas: 'no' },
      act: webTekst2010,
      article: 'art. 8.2.2',
      from: { unread: true, by: '2010-08-01' },
      until: { unread: true, after: '2014-04-14', by: '2014-09-03' },
      grade: 'quoted',
    },
    {
      id: 'MBO2-02-2014',
      value: { setBy: 'regulation-on-proposal-of-the-sector', levels: 'mbo-2-to-4', forMboDiplomas: 'yes' },
      act: webTekst2014,
      article: 'art. 8.2.2',
      from: { unread: true, after: '2014-04-14', by: '2014-09-03' },
      until: { unread: true, after: '2015-11-03' },
      grade: 'quoted',
      note: 'Also for diplomas of lower levels of the mbo, from the text of 3 September 2014 on.',
    },
    {
      id: 'MBO2-02-2026',
      value: { setBy: 'institution-within-regulation', levels: 'mbo-2-to-4' },
      act: webTekst2026,
      article: 'WEB art. 8.2.2',
      from: { unread: true, after: '2015-11-03', by: '2026-01-01' },
      grade: 'quoted',
      note: 'The institution may ask that a diploma fits, and only what a regulation designates.',
    },
  ],
}

/** MBO2-03: letting somebody in without the preparation. */
export const suitabilityExemption: DatedRule<SuitabilityExemption> = {
  key: 'admission/mbo/exemption',
  question: 'When may an institution let somebody in without the preparation?',
  effects: [
    {
      id: 'MBO2-03-2010',
      value: { asks: 'sufficient-result-expected' },
      act: webTekst2010,
      article: 'art. 8.2.1 lid 5',
      from: { unread: true, by: '2010-08-01' },
      until: '2014-08-01',
      grade: 'quoted',
    },
    {
      id: 'MBO2-03',
      value: { asks: 'suitability-shown-by-investigation', only: 'special-cases' },
      act: doelmatigeLeerwegen2013,
      article: 'WEB art. 8.2.1 lid 6',
      from: '2014-08-01',
      grade: 'quoted',
      note:
        'First read in the text of 3 September 2014; the text of 2026 has the exemption after a suitability test. ' +
        'The article counts for examendeelnemers as well.',
    },
  ],
}

/** MBO2-04: what the diploma of the assistentopleiding opened. */
export const assistentDiploma: DatedRule<AssistentDiploma> = {
  key: 'admission/mbo-2/assistent-diploma',
  question: 'What did the diploma of the assistentopleiding give access to?',
  effects: [
    {
      id: 'MBO2-04',
      value: { opens: 'mbo-2-same-occupation' },
      act: doorstroomregeling2003,
      article: 'art. 6',
      from: '2003-08-01',
      until: { unread: true, after: '2015-11-28' },
      grade: 'quoted',
      note: 'Read in the texts of 1 August 2003 and 8 January 2009. From 1 August 2014 on the act itself opens mbo-2.',
    },
  ],
}
