import type { ProgrammeLevel } from '../career/programme.js'
import type { DatedRule } from '../policy/rule.js'
import { doelmatigeLeerwegen2013 } from './acts.js'

/**
 * The length of a programme by its level, in study years.
 *
 * @category Facts
 */
export type ProgrammeLengths = Readonly<Record<ProgrammeLevel, ProgrammeLength>>

/**
 * A number of study years, both ends included.
 *
 * @category Facts
 */
export interface ProgrammeLength {
  /** The fewest. */
  readonly least: number
  /** The most. */
  readonly most: number
  /** The numbers that exist, where not every number between the two does. */
  readonly only?: readonly number[]
}

/** ENT-10: how long a programme takes. */
export const programmeLengths: DatedRule<ProgrammeLengths> = {
  key: 'programmes/lengths',
  question: 'How many study years does an mbo programme take?',
  effects: [
    {
      id: 'ENT-10',
      value: {
        entree: { least: 1, most: 1 },
        'mbo-2': { least: 1, most: 2 },
        'mbo-3': { least: 2, most: 3 },
        'mbo-4': { least: 1, most: 3, only: [1, 3] },
      },
      act: doelmatigeLeerwegen2013,
      article: 'WEB art. 7.2.4a lid 3',
      from: '2014-08-01',
      grade: 'quoted',
      note: 'At mbo-4 a specialistenopleiding takes one year and a middenkaderopleiding three; nothing takes two.',
    },
  ],
}
