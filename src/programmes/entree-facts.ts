import type { DatedRule } from '../policy/rule.js'
import { said } from '../report/voices.js'
import { doelmatigeLeerwegen2013, dossierlijst2014, dossierlijst2015, webTekst2010, webTekst2012 } from './acts.js'

/**
 * The programme at level 1 of the mbo.
 *
 * @category Entreeopleiding
 */
export interface LevelOneProgramme {
  /** Its name in the law. */
  readonly programme: 'assistentopleiding' | 'entreeopleiding'
  /** What it came in place of; absent for the first one that was read. */
  readonly replaces?: 'assistentopleiding'
}

/**
 * What level 1 is for.
 *
 * @category Entreeopleiding
 */
export interface LevelOneAim {
  /** The aim that the act names. */
  readonly aim: 'entree-op-de-arbeidsmarkt'
}

/**
 * The kwalificatiedossiers of the entreeopleiding.
 *
 * @category Entreeopleiding
 */
export interface EntreeDossiers {
  /** The dossiers. */
  readonly dossiers: readonly EntreeDossier[]
  /** How many profiles there are in them together, each counted once. */
  readonly distinctProfiles: number
}

/**
 * One kwalificatiedossier.
 *
 * @category Entreeopleiding
 */
export interface EntreeDossier {
  /** For which institutions: those of green education, or the others; `one-for-all` is what the report says. */
  readonly kind: 'general' | 'green' | 'one-for-all'
  /** Its number; absent where none is given. */
  readonly number?: number
  /** How many profiles it has. */
  readonly profiles: number
  /** The crebo numbers of its profiles, first and last; absent where none are given. */
  readonly crebo?: {
    /** The first. */
    readonly first: number
    /** The last. */
    readonly last: number
  }
}

/**
 * Whether the entreeopleiding is divided by where it leads to: work, or mbo-2.
 *
 * @category Entreeopleiding
 */
export interface EntreeExitProfiles {
  /** The division. */
  readonly split: 'none' | 'work-and-mbo-2'
  /** In which form; absent where there is none. */
  readonly form?: 'groups-within-the-programme' | 'exit-profiles'
  /** When students are divided; absent where nothing is said of it. */
  readonly dividedIn?: 'first-year'
}

const listOf2014 = { unread: true, after: '2014-06-20', by: '2014-09-03' } as const
const lastList = { unread: true, after: '2015-09-16' } as const

/** ENT-01: the programme at level 1. */
export const levelOneProgramme: DatedRule<LevelOneProgramme> = {
  key: 'programmes/level-1/programme',
  question: 'Which programme is there at level 1 of the mbo?',
  effects: [
    {
      id: 'ENT-01-2010',
      value: { programme: 'assistentopleiding' },
      act: webTekst2010,
      article: 'WEB art. 8.1.1 lid 5 and 8.2.1 lid 3',
      from: { unread: true, by: '2010-08-01' },
      grade: 'quoted',
      note: 'The arbeidsmarktgekwalificeerd assistent (AKA) is one of these programmes.',
    },
    {
      id: 'ENT-01',
      value: { programme: 'entreeopleiding', replaces: 'assistentopleiding' },
      act: doelmatigeLeerwegen2013,
      article: 'WEB art. 7.2.2 lid 1 a, 8.1.1b–8.1.1d and 8.1.7a',
      from: '2014-08-01',
      grade: 'quoted',
      note: 'The text of 4 July 2013 prints the articles without their start; that of 6 January 2014 has it.',
    },
  ],
}

/** ENT-33: what level 1 is for. */
export const levelOneAim: DatedRule<LevelOneAim> = {
  key: 'programmes/level-1/aim',
  question: 'Which aim does the act give to level 1 of the mbo?',
  effects: [
    {
      id: 'ENT-33',
      value: { aim: 'entree-op-de-arbeidsmarkt' },
      act: webTekst2012,
      article: 'WEB art. 7.2.2 lid 3',
      from: { unread: true, after: '2010-08-01', by: '2012-01-01' },
      until: { unread: true, after: '2015-11-03' },
      grade: 'quoted',
      note: 'First of the assistentopleiding, so that the entreeopleiding of 2014 did not bring it.',
    },
  ],
}

/** ENT-24: the kwalificatiedossiers of the entreeopleiding. */
export const entreeDossiers: DatedRule<EntreeDossiers> = {
  key: 'programmes/entree/dossiers',
  question: 'Which kwalificatiedossiers does the entreeopleiding have, and with how many profiles?',
  effects: [
    {
      id: 'ENT-24-2014',
      value: {
        dossiers: [
          { kind: 'general', number: 22270, profiles: 8, crebo: { first: 95768, last: 95775 } },
          { kind: 'green', number: 22269, profiles: 4, crebo: { first: 97796, last: 97799 } },
        ],
        distinctProfiles: 9,
      },
      act: dossierlijst2014,
      article: 'list "geldig vanaf 2014"',
      from: listOf2014,
      grade: 'quoted',
      note:
        'The list names the year and no day. Only "plant of (groene) leefomgeving" is in the green dossier alone. "Bouwen, ' +
        'wonen en comfort" of 3 September 2014 is "bouwen, wonen en onderhoud" in the text of 21 October.',
    },
    {
      id: 'ENT-24',
      value: {
        dossiers: [
          { kind: 'general', number: 23110, profiles: 8, crebo: { first: 25250, last: 25257 } },
          { kind: 'green', number: 23192, profiles: 4, crebo: { first: 25258, last: 25261 } },
        ],
        distinctProfiles: 9,
      },
      act: dossierlijst2015,
      article: 'list of dossiers',
      from: '2015-02-01',
      until: lastList,
      grade: 'quoted',
      note: 'Open by bol and by bbl. Read in the texts of 26 February and 16 September 2015.',
    },
  ],
  readings: [
    /* @__PURE__ */ said<EntreeDossiers>(
      'one-dossier-nine-profiles', 'researchers',
      { dossiers: [{ kind: 'one-for-all', profiles: 9 }], distinctProfiles: 9 }, 'annex A, lines 1666-1667',
      'As drafted then. Nine is right for the two dossiers together; that there is one is not.',
    ),
  ],
}

const byAbsence =
  'By absence: the profiles of the dossiers whose names were noted are fields of work, and no text that was read ' +
  'divides the entreeopleiding by where it leads to. Not every name was noted.'

/** ENT-24: whether the entreeopleiding is divided by where it leads to. */
export const entreeExitProfiles: DatedRule<EntreeExitProfiles> = {
  key: 'programmes/entree/exit-profiles',
  question: 'Is the entreeopleiding divided into a profile towards work and one towards mbo-2?',
  effects: [
    {
      id: 'ENT-24-2014',
      value: { split: 'none' },
      act: dossierlijst2014,
      article: 'list "geldig vanaf 2014"',
      from: listOf2014,
      grade: 'inferred',
      note: byAbsence,
    },
    {
      id: 'ENT-24',
      value: { split: 'none' },
      act: dossierlijst2015,
      article: 'list of dossiers',
      from: '2015-02-01',
      until: lastList,
      grade: 'inferred',
      note: byAbsence,
    },
  ],
  readings: [
    /* @__PURE__ */ said<EntreeExitProfiles>(
      'two-groups-in-the-first-year', 'mbo',
      { split: 'work-and-mbo-2', form: 'groups-within-the-programme', dividedIn: 'first-year' },
      'section 5.2.2, lines 1339-1343',
      'An expectation with an "if", on the ground that the referentietoetsen would be asked for; spoken before the ' +
        'Onderwijsraad published its advice. No text that was read has the two groups.',
    ),
    /* @__PURE__ */ said<EntreeExitProfiles>(
      'two-streams-against-dropout', 'mbo', { split: 'work-and-mbo-2', form: 'exit-profiles' },
      'section 5.3, lines 1424-1429',
      'A thing that could be done, with keuzedelen on applying for jobs for the one and on arithmetic for the other; ' +
        'spoken before that advice as well. No text that was read has it.',
    ),
    /* @__PURE__ */ said<EntreeExitProfiles>(
      'two-exit-profiles-advised', 'advice-onderwijsraad', { split: 'work-and-mbo-2', form: 'exit-profiles' },
      'annex A, lines 1687-1693, on Onderwijsraad, Meer kansen voor kwetsbare jongeren (2013)',
      'An advice of the Onderwijsraad of December 2013, in line with what the MBO-Raad wants: a proposal, not a rule. ' +
        'No text that was read follows it.',
    ),
  ],
}
