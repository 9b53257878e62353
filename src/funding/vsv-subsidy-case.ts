import type { Euro } from '../core/euro.js'
import type { Finding } from '../core/evidence.js'
import type { Entry } from '../ledger/entry.js'
import type { RuleContext } from '../policy/reading.js'
import type { GivenAmount } from './statement.js'

/**
 * A school or institution in the subsidy against vsv: by an amount for each vsv student fewer (2009 to 2013), or by sums
 * that go by size and norm (2013 to 2016), in the vo or in the mbo.
 *
 * @category Vsv subsidy
 */
export type VsvSubsidyCase = VsvPerFewerCase | VsvVoSumsCase | VsvMboSumsCase

/**
 * A school or institution with an agreement, in the scheme of an amount for each vsv student fewer.
 *
 * @category Vsv subsidy
 */
export interface VsvPerFewerCase {
  /** The scheme. */
  readonly scheme: 'per-fewer'
  /** Who gets it. */
  readonly receiver: 'school' | 'mbo'
  /** Its new vsv students of 2005-2006. */
  readonly baseline: number
  /** Its new vsv students of the year that is measured; left out where not known, and then only the advance is known. */
  readonly measured?: number | undefined
  /** Whether money of the scheme remains, on which more than the advance turns in 2012 and 2013. */
  readonly moneyRemains?: 'yes' | 'no' | undefined
}

/**
 * A school in the scheme of sums.
 *
 * @category Vsv subsidy
 */
export interface VsvVoSumsCase {
  /** The scheme. */
  readonly scheme: 'vo-sums'
  /** All its pupils. */
  readonly pupils: number
  /** Its parts; one that is left out earns nothing here. */
  readonly parts: readonly VsvSumPart<VsvVoPart>[]
}

/**
 * An institution of the mbo in the scheme of sums. Most of its tables were not noted: see `amounts`.
 *
 * @category Vsv subsidy
 */
export interface VsvMboSumsCase {
  /** The scheme. */
  readonly scheme: 'mbo-sums'
  /** Its students below 22. */
  readonly studentsBelow22: number
  /** Its levels; one that is left out earns nothing here. */
  readonly parts: readonly VsvSumPart<VsvMboPart>[]
  /**
   * Whether the average share of vsv students rose by so much (0.3 percentage points) that no part earns its sum. That
   * rule held for 2013 and 2014, and whether it did for 2015 was not read; left out where the rise is not known.
   */
  readonly malus?: 'applies' | 'does-not-apply' | undefined
  /** Amounts that you know from elsewhere, in place of those that were not noted: `fixed`, or the name of a part. */
  readonly amounts?: Readonly<Partial<Record<'fixed' | VsvMboPart, GivenAmount>>> | undefined
}

/**
 * A part of a school that has a norm of vsv; `bovenbouw-vmbo` is leerjaar 3 and 4 and the first two years of VM2.
 *
 * @category Vsv subsidy
 */
export type VsvVoPart = 'onderbouw' | 'bovenbouw-vmbo' | 'bovenbouw-havo-vwo'

/**
 * A level of the mbo, or two of them, with a sum of its own.
 *
 * @category Vsv subsidy
 */
export type VsvMboPart = 'mbo-1' | 'mbo-2' | 'mbo-3-and-4'

/**
 * A part that earns its sum where it meets its norm. Whether it does: `meetsNorm` of `vsv`.
 *
 * @typeParam Part - the names of the parts
 * @category Vsv subsidy
 */
export interface VsvSumPart<Part extends string> {
  /** The part. */
  readonly part: Part
  /** Its pupils or students. */
  readonly size: number
  /** Whether it meets its norm, or shows the fall that stands in its place; left out where that is not known. */
  readonly norm?: 'met' | 'not-met' | undefined
}

/**
 * For which calendar year the subsidy is asked.
 *
 * @category Vsv subsidy
 */
export interface VsvSubsidyContext extends RuleContext {
  /** The calendar year of the subsidy. */
  readonly year: number
}

/**
 * What was filled in or left out.
 *
 * - `before-the-national-ceiling`: no proportional cut for the ceiling of the scheme
 * - `rounded-half-up`: the number of students in the advance, where the text says no more than rounded
 * - `agreement-with-the-minister`: there is one
 * - `nothing-below-the-smallest-size`: a size below the first one of the table earns nothing
 *
 * @category Vsv subsidy
 */
export type VsvSubsidyAssumption =
  | 'before-the-national-ceiling'
  | 'rounded-half-up'
  | 'agreement-with-the-minister'
  | 'nothing-below-the-smallest-size'

/**
 * What a line of a subsidy, or of what an applicant earns, is for.
 *
 * - `vsv-fewer`: fewer new vsv students; `vsv-fixed-sum`: the sum by size; `vsv-variable-sum/…`: that of a part with a norm
 * - `praktijkleren`: a practice place
 * - `mbo-enrolment`, `mbo-diploma`: what an applicant weighs
 * - `vsv-norm-change`, `vsv-fewer-change`: what an applicant does to the two subsidies against vsv
 *
 * @category Vsv subsidy
 */
export type SubsidyLine =
  | 'vsv-fewer'
  | 'vsv-fixed-sum'
  | `vsv-variable-sum/${VsvVoPart | VsvMboPart}`
  | 'praktijkleren'
  | 'mbo-enrolment'
  | 'mbo-diploma'
  | 'vsv-norm-change'
  | 'vsv-fewer-change'

/**
 * Something that is not known, and what would settle it.
 *
 * @category Vsv subsidy
 */
export interface UnknownAmount {
  /** What it is the amount of. */
  readonly code: SubsidyLine
  /** Why it is not known, in one sentence. */
  readonly why: string
  /** What you may give, as a path into the input; absent where nothing would settle it. */
  readonly supply?: string
}

/**
 * What a school or institution gets in one calendar year.
 *
 * @category Vsv subsidy
 */
export interface VsvSubsidy {
  /** What is paid, line by line; an advance is part of the whole and no line. */
  readonly entries: readonly Entry[]
  /** What is not known. */
  readonly unknown: readonly UnknownAmount[]
  /** The sum of the lines. */
  readonly known: Euro
  /** The whole, or why it is not known. */
  readonly total: Finding<Euro>
  /** The advance on an amount for each vsv student fewer; absent in the scheme of sums. */
  readonly advance?: Euro
  /** The least and the most that the whole can be; absent in the scheme of sums. */
  readonly bounds?: SubsidyBounds
  /** What was filled in. */
  readonly assumptions: readonly VsvSubsidyAssumption[]
}

/**
 * Between which amounts a subsidy lies.
 *
 * @category Vsv subsidy
 */
export interface SubsidyBounds {
  /** The least, in euros. */
  readonly least: Euro
  /** The most, in euros. */
  readonly most: Euro
}
