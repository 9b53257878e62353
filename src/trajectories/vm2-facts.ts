import type { DatedRule } from '../policy/rule.js'
import { vm2Besluit2012, vm2Regeling2008, vm2RegelingTekst2012 } from './acts.js'

/**
 * What makes a programme VM2.
 *
 * @category VM2
 */
export interface Vm2Programme {
  /** Leerjaar 3 and 4 of vmbo-bb and a programme of mbo-2 form this. */
  readonly form: 'one-programme'
  /** Which programme of mbo-2: one that is related to the vmbo programme, by *bol*. */
  readonly mbo2: 'related-bol'
  /** The most years it takes. */
  readonly mostYears: number
  /** Who teaches. */
  readonly team: 'one-vmbo-mbo-team'
  /** The exam: that of the mbo under the WEB, and none of the vmbo. */
  readonly exam: 'web-exam-only'
}

/**
 * On which diplomas a VM2 pupil can fall back.
 *
 * @category VM2
 */
export interface Vm2Fallback {
  /** The diplomas; `vmbo` where the text names no leerweg. */
  readonly diplomas: readonly ('vmbo' | 'vmbo-bb' | 'mbo-1' | 'mbo-2')[]
  /** Where it is laid down; absent where that was not read. */
  readonly laidDownIn?: 'education-contract'
}

/** VM2-02: what makes a programme VM2. */
export const vm2Programme: DatedRule<Vm2Programme> = {
  key: 'trajectories/vm2/programme',
  question: 'What does a programme have to be to count as VM2?',
  effects: [
    {
      id: 'VM2-02',
      value: {
        form: 'one-programme',
        mbo2: 'related-bol',
        mostYears: 4,
        team: 'one-vmbo-mbo-team',
        exam: 'web-exam-only',
      },
      act: vm2Besluit2012,
      article: 'as a whole',
      from: '2012-08-01',
      until: '2017-08-01',
      grade: 'quoted',
    },
  ],
  openQuestions: [
    { id: 'VM2-02', question: 'Which of these features did the scheme of 2008 ask for, up to 31 July 2012?' },
  ],
}

/** VM2-04 and VM2-02: on which diplomas a pupil can fall back. */
export const vm2Fallback: DatedRule<Vm2Fallback> = {
  key: 'trajectories/vm2/fallback',
  question: 'On which diplomas can a VM2 pupil fall back?',
  effects: [
    {
      id: 'VM2-04',
      value: { diplomas: ['vmbo-bb', 'mbo-1', 'mbo-2'], laidDownIn: 'education-contract' },
      act: vm2Regeling2008,
      article: 'art. 18',
      from: '2008-08-01',
      grade: 'quoted',
      changes: [{ by: vm2RegelingTekst2012, ends: '2012-08-01' }],
      note: 'Read in the text of 16 July 2010; older texts were not read.',
    },
    {
      id: 'VM2-02',
      value: { diplomas: ['vmbo', 'mbo-1', 'mbo-2'] },
      act: vm2Besluit2012,
      article: 'as a whole',
      from: '2012-08-01',
      until: '2017-08-01',
      grade: 'quoted',
    },
  ],
}
