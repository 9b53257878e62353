import type { DatedRule } from '../../policy/rule.js'
import { mboRekenniveaus2022, referentieniveaus2010, referentieniveausTekst2013 } from '../acts.js'

/**
 * A level of Nederlands or rekenen: one of the *referentieniveaus* 1F to 3F, or one of the mbo's own levels of rekenen.
 *
 * @category Reference levels
 */
export type ReferenceLevel = '1F' | '2F' | '3F' | 'mbo-rekenniveau-2' | 'mbo-rekenniveau-3' | 'mbo-rekenniveau-4'

/**
 * A kind of education that has a reference level. `vmbo` is every leerweg, `entree` is mbo-1, and `vso-arbeidsmarkt` is
 * the profile of special secondary education towards work.
 *
 * @category Reference levels
 */
export type ReferencedEducation =
  | 'praktijkonderwijs'
  | 'vso-arbeidsmarkt'
  | 'vmbo'
  | 'entree'
  | 'mbo-2'
  | 'mbo-3'
  | 'mbo-4'

/**
 * The level of each kind of education that a rule names.
 *
 * @category Reference levels
 */
export type LevelTable = Readonly<Partial<Record<ReferencedEducation, ReferenceLevel>>>

const levels2010: LevelTable = {
  praktijkonderwijs: '1F',
  vmbo: '2F',
  entree: '2F',
  'mbo-2': '2F',
  'mbo-3': '2F',
  'mbo-4': '3F',
}

const decree2010 = {
  id: 'REF-01',
  act: referentieniveaus2010,
  article: 'art. 2 and 3',
  from: '2010-08-01',
  grade: 'quoted',
} as const

/** REF-01: the level of Nederlands. */
export const taalLevels: DatedRule<LevelTable> = {
  key: 'exams/reference-levels/taal',
  question: 'Which reference level of Nederlands belongs to an education?',
  effects: [
    {
      ...decree2010,
      value: levels2010,
      until: { unread: true, after: '2014-04-08' },
      note: 'The last text that was read is of 8 April 2014. In the mbo without the part on literary texts.',
    },
  ],
}

/** REF-01 and REF-02: the level of rekenen. */
export const rekenLevels: DatedRule<LevelTable> = {
  key: 'exams/reference-levels/rekenen',
  question: 'Which reference level of rekenen belongs to an education?',
  effects: [
    {
      ...decree2010,
      value: levels2010,
      until: { unread: true, after: '2014-04-08', by: '2022-08-01' },
      note: 'The last text that was read is of 8 April 2014.',
    },
    {
      id: 'REF-02',
      value: {
        entree: 'mbo-rekenniveau-2',
        'mbo-2': 'mbo-rekenniveau-2',
        'mbo-3': 'mbo-rekenniveau-3',
        'mbo-4': 'mbo-rekenniveau-4',
      },
      act: mboRekenniveaus2022,
      article: 'as a whole',
      from: '2022-08-01',
      grade: 'quoted',
      note: 'On the mbo only; what holds outside it from that day on was not read.',
    },
  ],
}

/** REF-01: the level of the vso towards work, added later. */
export const vsoLevels: DatedRule<LevelTable> = {
  key: 'exams/reference-levels/vso',
  question: 'Which reference level belongs to special secondary education towards work?',
  effects: [
    {
      id: 'REF-01',
      value: { 'vso-arbeidsmarkt': '1F' },
      act: referentieniveausTekst2013,
      article: 'art. 2 and 3',
      from: { unread: true, after: '2010-08-01', by: '2013-12-19' },
      until: { unread: true, after: '2014-04-08' },
      grade: 'quoted',
    },
  ],
}
