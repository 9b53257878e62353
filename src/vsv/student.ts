import type { IsoDate } from '../core/calendar.js'
import type { Diploma } from '../career/diploma.js'
import type { ProgrammeLevel } from '../career/programme.js'

/**
 * A part of the vo as the count knows it: the `onderbouw`; the `bovenbouw-vmbo`, leerjaar 3 and 4, with the first two
 * years of VM2; the `bovenbouw-havo-vwo`; the praktijkonderwijs (`pro`) and the special education (`vso`).
 *
 * @category Input
 */
export type VoPart = 'onderbouw' | 'bovenbouw-vmbo' | 'bovenbouw-havo-vwo' | 'pro' | 'vso'

/** All parts, in the order of {@link VoPart}. */
export const voParts: readonly VoPart[] = ['onderbouw', 'bovenbouw-vmbo', 'bovenbouw-havo-vwo', 'pro', 'vso']

/**
 * A group of pupils of the vo that the count leaves out: newcomers in their first year, and the English stream or
 * International Baccalaureate; `none` for all others.
 *
 * @category Input
 */
export type ExclusionCode = 'none' | 'newcomer-first-year' | 'english-stream-or-ib'

/** All codes, in the order of {@link ExclusionCode}. */
export const exclusionCodes: readonly ExclusionCode[] = ['none', 'newcomer-first-year', 'english-stream-or-ib']

/**
 * Where a student is enrolled on the 1 October after: nowhere (`none`), in the mbo, vo, vavo or hoger onderwijs (`ho`),
 * in vo or mbo that the state does not fund, in the education of a youth detention centre, in training for police or
 * defence, in praktijkonderwijs or special education, or busy with an agreed *maatschappelijke prestatie*.
 *
 * @category Input
 */
export type NextCode =
  | 'none'
  | 'mbo'
  | 'vo'
  | 'vavo'
  | 'ho'
  | 'non-funded'
  | 'youth-detention'
  | 'police-or-defence'
  | 'pro-or-vso'
  | 'maatschappelijke-prestatie'

/** All codes, in the order of {@link NextCode}. */
export const nextCodes: readonly NextCode[] = [
  'none',
  'mbo',
  'vo',
  'vavo',
  'ho',
  'non-funded',
  'youth-detention',
  'police-or-defence',
  'pro-or-vso',
  'maatschappelijke-prestatie',
]

/**
 * Why somebody is gone from the population by the 1 October after: deceased, emigrated, abroad or without a fixed
 * address, or exempt from the leerplicht (art. 5 or 15 Leerplichtwet); `no` for who is still there. Where more than one
 * applies, take the first in this order.
 *
 * @category Input
 */
export type AwayCode = 'no' | 'deceased' | 'emigrated' | 'abroad' | 'no-fixed-address' | 'leerplicht-exemption'

/** All codes, in the order of {@link AwayCode}. */
export const awayCodes: readonly AwayCode[] = [
  'no',
  'deceased',
  'emigrated',
  'abroad',
  'no-fixed-address',
  'leerplicht-exemption',
]

/**
 * A student of whom the count asks whether he or she became a new vsv'er in a school year. What is not known is left
 * out, and never counts as "no".
 *
 * Year *t* is the first calendar year of the school year. Somebody who was not enrolled on 1 October of *t* is not in
 * the count at all, and does not belong here.
 *
 * @category Input
 */
export interface Student {
  /** A code of your own, in a register only: a code that comes back is a student who is enrolled twice. */
  readonly id?: string | undefined
  /** The day of birth. */
  readonly bornOn?: IsoDate | undefined
  /** The side of the enrolment on 1 October of *t*; it follows from `level` or `part` where one of them is there. */
  readonly side?: 'vo' | 'mbo' | undefined
  /** The level of the programme on 1 October of *t*, in the mbo. */
  readonly level?: ProgrammeLevel | undefined
  /** The kind of education on 1 October of *t*, in the vo. */
  readonly part?: VoPart | undefined
  /** Whether the student belongs to a group that is left out, in the vo. */
  readonly exclusion?: ExclusionCode | undefined
  /** Where the student is enrolled on 1 October of *t* + 1. */
  readonly next?: NextCode | undefined
  /** Whether and why the student is gone by then. */
  readonly away?: AwayCode | undefined
  /** All diplomas, those of before included; an empty list for none. */
  readonly diplomas?: readonly Diploma[] | undefined
  /** Whether the student is registered as working by the UWV; of which day, was not read. */
  readonly workRegistered?: boolean | undefined
  /** The hours of work a week. Used under `report-2014/more-than-twelve-hours` only. */
  readonly hoursPerWeek?: number | undefined
}

/**
 * The side on which a student is enrolled, where that is known.
 *
 * @internal
 */
export function sideOf({ side, level, part }: Student): 'vo' | 'mbo' | undefined {
  if (side !== undefined) return side
  if (level !== undefined) return 'mbo'
  return part === undefined ? undefined : 'vo'
}
