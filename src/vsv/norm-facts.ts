import type { ProgrammeLevel } from '../career/programme.js'
import type { DatedRule } from '../policy/rule.js'
import { aanpak2012, prestatiebox2012, prestatiebox2015 } from './acts.js'
import type { VoPart } from './student.js'

/**
 * The highest share of new vsv'ers per level of the mbo that earns the variable part of the performance subsidy, 0 to
 * 1. A norm, no outcome.
 *
 * @category Facts
 */
export type MboNorms = Readonly<Record<ProgrammeLevel, number>>

/**
 * The fall of the share of new vsv'ers that earns it as well, as a difference of shares: 0.02 is two percentage points.
 *
 * @category Facts
 */
export type MboFalls = Readonly<Record<ProgrammeLevel, number>>

/**
 * When no variable part is paid at all.
 *
 * @category Facts
 */
export interface MboMalus {
  /** From this rise of the share on, as a difference of shares. */
  readonly riseOfAtLeast: number
  /** Of what: the average. Over which levels it is taken was not read. */
  readonly of: 'average'
}

/**
 * The parts of the vo that have a norm.
 *
 * @category Facts
 */
export type NormedPart = Exclude<VoPart, 'pro' | 'vso'>

/**
 * The highest share of new vsv'ers per part of the vo that earns the variable part of the performance subsidy, 0 to 1.
 *
 * @category Facts
 */
export type VoNorms = Readonly<Record<NormedPart, number>>

function mbo(entree: number, mbo2: number, higher: number): MboNorms {
  return { entree, 'mbo-2': mbo2, 'mbo-3': higher, 'mbo-4': higher }
}

/** FUN-20: the norms of the mbo. */
export const mboNorms: DatedRule<MboNorms> = {
  key: 'vsv/norms/mbo',
  question: 'Which share of new vsv’ers is the most that earns an mbo institution the variable part?',
  effects: [
    {
      id: 'FUN-20',
      value: mbo(0.325, 0.135, 0.0425),
      act: prestatiebox2012,
      article: 'art. 13, table 1',
      from: '2012-08-01',
      until: '2013-08-01',
      grade: 'quoted',
      note: 'Measurement year 2012-2013.',
    },
    {
      id: 'FUN-20-2013',
      value: mbo(0.275, 0.115, 0.035),
      act: prestatiebox2012,
      article: 'art. 13, table 2',
      from: '2013-08-01',
      until: '2014-08-01',
      grade: 'quoted',
      note: 'Measurement year 2013-2014.',
    },
    {
      id: 'FUN-20-2014',
      value: mbo(0.225, 0.1, 0.0275),
      act: prestatiebox2012,
      article: 'art. 13, table 3',
      from: '2014-08-01',
      until: '2015-08-01',
      grade: 'quoted',
      note: 'Measurement year 2014-2015.',
    },
    {
      id: 'FUN-20-2015',
      value: mbo(0.225, 0.1, 0.0275),
      act: prestatiebox2015,
      article: 'art. 13',
      from: '2015-08-01',
      until: '2016-08-01',
      grade: 'quoted',
      note: 'Repeated for 2015-2016 by the extension. The regulation lapses on 1 January 2017.',
    },
  ],
}

/** FUN-20: the fall that counts as well. */
export const mboFalls: DatedRule<MboFalls> = {
  key: 'vsv/norms/mbo-fall',
  question: 'Which fall of the share of new vsv’ers earns the variable part as well?',
  effects: [
    {
      id: 'FUN-20',
      value: mbo(0.02, 0.01, 0.01),
      act: prestatiebox2012,
      article: 'art. 13',
      from: '2012-08-01',
      until: '2015-08-01',
      grade: 'quoted',
    },
    {
      id: 'FUN-20-2015',
      value: mbo(0.02, 0.01, 0.007),
      act: prestatiebox2015,
      article: 'art. 13',
      from: '2015-08-01',
      until: '2016-08-01',
      grade: 'inferred',
      note: 'The text has 0.7 for calendar year 2016; that this is about measurement year 2015-2016 is a reading.',
    },
  ],
}

/** FUN-20: the rise that costs it. */
export const mboMalus: DatedRule<MboMalus> = {
  key: 'vsv/norms/mbo-malus',
  question: 'From which rise of the share is no variable part paid at all?',
  effects: [
    {
      id: 'FUN-20',
      value: { riseOfAtLeast: 0.003, of: 'average' },
      act: prestatiebox2012,
      article: 'art. 14',
      from: '2012-08-01',
      until: { unread: true, after: '2014-10-16', by: '2015-08-19' },
      grade: 'quoted',
      note: 'In the text of 16 October 2014, gone in that of 19 August 2015.',
    },
  ],
}

/** FUN-22: the norms of the vo. */
export const voNorms: DatedRule<VoNorms> = {
  key: 'vsv/norms/vo',
  question: 'Which share of new vsv’ers is the most that earns a school the variable part?',
  effects: [
    {
      id: 'FUN-22',
      value: { onderbouw: 0.01, 'bovenbouw-vmbo': 0.04, 'bovenbouw-havo-vwo': 0.005 },
      act: aanpak2012,
      article: 'art. 24 and 29–32',
      from: '2012-08-01',
      until: '2016-08-01',
      grade: 'quoted',
      note: 'The same in all four measurement years. The regulation lapses on 1 January 2017.',
    },
  ],
}
