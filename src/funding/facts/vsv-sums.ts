import type { Euro } from '../../core/euro.js'
import type { DatedRule } from '../../policy/rule.js'
import { aanpak2012, prestatiebox2012, prestatiebox2015 } from '../../vsv/acts.js'
import { aanpakTekst2014 } from '../acts.js'

/**
 * The most that a scheme pays in all in a calendar year, with the parts it consists of.
 *
 * @category Facts
 */
export interface CeilingInParts {
  /** The most for all together in one calendar year, in euros of that year. */
  readonly perYear: Euro
  /** Its parts, which add up to it. */
  readonly parts: readonly CeilingPart[]
}

/**
 * A part of a ceiling.
 *
 * @category Facts
 */
export interface CeilingPart {
  /** Whether it is for the fixed or for the variable sums; absent where that was not noted. */
  readonly of?: 'fixed' | 'variable'
  /** The most for this part in one calendar year. */
  readonly amount: Euro
}

/**
 * A sum that depends on size alone.
 *
 * @category Facts
 */
export interface FixedSum {
  /** What the size is counted in. */
  readonly by: 'students-below-22' | 'pupils'
  /** The sum per calendar year for each size, the smallest size first. */
  readonly bands: readonly SizeBand[]
  /** Whether all sizes are here, or only the ends of a longer table. */
  readonly complete: BandCoverage
}

/**
 * A sum for each part of a school or institution that keeps below its norm of vsv; the norms are rules of `vsv`.
 *
 * @category Facts
 */
export interface VariableSum {
  /** What a part must do: keep to its norm, or keep to it or show the fall that stands in its place. */
  readonly paidWhen: 'norm-of-the-part-met' | 'norm-or-fall-of-the-part-met'
  /** The sums by part. */
  readonly parts: readonly VariableSumPart[]
  /** Whether all sizes are here, or only the ends of a longer table. */
  readonly complete: BandCoverage
}

/**
 * The sums for one part of a school or institution.
 *
 * @category Facts
 */
export interface VariableSumPart {
  /** The part; `bovenbouw-vmbo` is leerjaar 3 and 4 and the first two years of VM2. */
  readonly part: 'mbo-1' | 'mbo-2' | 'onderbouw' | 'bovenbouw-vmbo' | 'bovenbouw-havo-vwo'
  /** The sum per calendar year for each size of the part, the smallest size first. */
  readonly bands: readonly SizeBand[]
}

/**
 * The sum for a size.
 *
 * @category Facts
 */
export interface SizeBand {
  /** The fewest pupils or students; absent where that was not noted. */
  readonly from?: number
  /** The most of them; absent where there is no most, or where it was not noted. */
  readonly to?: number
  /** The sum in euros. */
  readonly amount: Euro
}

/**
 * How much of a table of sums is in the register.
 *
 * @category Facts
 */
export type BandCoverage = 'all-bands' | 'lowest-and-highest-only'

const mboLapse = [{ by: prestatiebox2015, ends: '2017-01-01' }] as const
const voLapse = [{ by: aanpakTekst2014, ends: '2017-01-01' }] as const

/** FUN-21: the ceiling in the mbo. */
export const vsvMboCeiling: DatedRule<CeilingInParts> = {
  key: 'funding/vsv/mbo-ceiling',
  question: 'What is the most that the performance subsidy on vsv pays to the mbo in a year?',
  effects: [
    {
      id: 'FUN-21',
      value: {
        perYear: { eur: '40600000' },
        parts: [
          { of: 'fixed', amount: { eur: '4100000' } },
          { of: 'variable', amount: { eur: '36500000' } },
        ],
      },
      act: prestatiebox2012,
      article: 'art. 9',
      from: '2012-08-01',
      grade: 'quoted',
      changes: mboLapse,
    },
  ],
}

/** FUN-21: the fixed sum in the mbo. */
export const vsvMboFixedSum: DatedRule<FixedSum> = {
  key: 'funding/vsv/mbo-fixed-sum',
  question: 'Which fixed sum does an institution of the mbo get for its work on vsv?',
  effects: [
    {
      id: 'FUN-21',
      value: {
        by: 'students-below-22',
        bands: [{ amount: { eur: '10000' } }, { amount: { eur: '150000' } }],
        complete: 'lowest-and-highest-only',
      },
      act: prestatiebox2012,
      article: 'art. 12',
      from: '2012-08-01',
      grade: 'quoted',
      changes: mboLapse,
    },
  ],
  openQuestions: [{ id: 'FUN-21', question: 'Which sizes and sums lie between the lowest and the highest?' }],
}

/** FUN-20, with the sums of FUN-21: the variable sum in the mbo. */
export const vsvMboVariableSum: DatedRule<VariableSum> = {
  key: 'funding/vsv/mbo-variable-sum',
  question: 'Which sum does an institution of the mbo get for a level that keeps below its norm of vsv?',
  effects: [
    {
      id: 'FUN-20',
      value: {
        paidWhen: 'norm-or-fall-of-the-part-met',
        parts: [
          {
            part: 'mbo-1',
            bands: [
              { from: 10, to: 50, amount: { eur: '25000' } },
              { from: 1001, amount: { eur: '300000' } },
            ],
          },
          { part: 'mbo-2', bands: [{ amount: { eur: '12500' } }, { amount: { eur: '700000' } }] },
        ],
        complete: 'lowest-and-highest-only',
      },
      act: prestatiebox2012,
      article: 'art. 13, tables 1–3',
      from: '2012-08-01',
      grade: 'quoted',
      note: 'For mbo-3 and mbo-4 there is a sum too; its amounts were not noted.',
      changes: mboLapse,
    },
  ],
  openQuestions: [
    { id: 'FUN-20', question: 'Which sums are there for mbo-3 and mbo-4, and between the lowest and the highest?' },
  ],
}

/** FUN-22: the ceiling in the vo. */
export const vsvVoCeiling: DatedRule<CeilingInParts> = {
  key: 'funding/vsv/vo-ceiling',
  question: 'What is the most that the performance subsidy on vsv pays to schools in a year?',
  effects: [
    {
      id: 'FUN-22',
      value: {
        perYear: { eur: '17100000' },
        parts: [{ amount: { eur: '12100000' } }, { amount: { eur: '5000000' } }],
      },
      act: aanpak2012,
      article: 'art. 24',
      from: '2012-08-01',
      grade: 'quoted',
      changes: voLapse,
    },
  ],
}

/** FUN-22: the fixed sum in the vo. */
export const vsvVoFixedSum: DatedRule<FixedSum> = {
  key: 'funding/vsv/vo-fixed-sum',
  question: 'Which fixed sum does a school get for its work on vsv?',
  effects: [
    {
      id: 'FUN-22',
      value: {
        by: 'pupils',
        bands: [
          { from: 10, to: 1000, amount: { eur: '10000' } },
          { from: 1001, to: 2000, amount: { eur: '20000' } },
          { from: 2001, to: 6000, amount: { eur: '35000' } },
          { from: 6001, amount: { eur: '75000' } },
        ],
        complete: 'all-bands',
      },
      act: aanpak2012,
      article: 'art. 29–32',
      from: '2012-08-01',
      grade: 'quoted',
      note: 'The school is free to spend it, and nothing is claimed back.',
      changes: voLapse,
    },
  ],
}

const voBands = [
  { from: 10, to: 500, amount: { eur: '2000' } },
  { from: 501, to: 1000, amount: { eur: '4000' } },
  { from: 1001, amount: { eur: '6000' } },
] as const

/** FUN-22: the variable sum in the vo. */
export const vsvVoVariableSum: DatedRule<VariableSum> = {
  key: 'funding/vsv/vo-variable-sum',
  question: 'Which sum does a school get for a part that keeps below its norm of vsv?',
  effects: [
    {
      id: 'FUN-22',
      value: {
        paidWhen: 'norm-of-the-part-met',
        parts: [
          { part: 'onderbouw', bands: voBands },
          { part: 'bovenbouw-vmbo', bands: voBands },
          { part: 'bovenbouw-havo-vwo', bands: voBands },
        ],
        complete: 'all-bands',
      },
      act: aanpak2012,
      article: 'art. 24 and 29–32',
      from: '2012-08-01',
      grade: 'quoted',
      changes: voLapse,
    },
  ],
}
