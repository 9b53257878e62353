import type { Diploma, DiplomaKind } from '../career/diploma.js'
import type { IsoDate } from '../core/calendar.js'
import type { Evidence } from '../core/evidence.js'
import { appliedRule } from '../policy/reading.js'
import { birthday } from './birthday.js'
import { assertPerson } from './check.js'
import { isUnderFormerLaw } from './duty.js'
import { leerplichtEndOf, type EndOfLeerplicht } from './end-of-leerplicht.js'
import { vsoWordings } from './exemptions.js'
import { formerLaw, kwalificatieplichtRule, proExemption, startkwalificatieRule, type VsoExemption } from './facts.js'
import type { LeerplichtContext, LeerplichtPerson } from './person.js'

/**
 * What ends the kwalificatieplicht.
 *
 * @category Kwalificatieplicht
 */
export type KwalificatieplichtGround = 'eighteenth-birthday' | 'startkwalificatie' | 'praktijkonderwijs' | 'vso'

/**
 * The days of somebody's kwalificatieplicht, or why there are none.
 *
 * @category Kwalificatieplicht
 */
export type EndOfKwalificatieplicht = KwalificatieplichtPeriod | NoKwalificatieplicht

/**
 * The days of a kwalificatieplicht, half-open.
 *
 * @category Kwalificatieplicht
 */
export interface KwalificatieplichtPeriod {
  /** The first day: the first one without volledige leerplicht. */
  readonly from: IsoDate
  /** The first day without. */
  readonly until: IsoDate
  /** What ends it. */
  readonly ground: KwalificatieplichtGround
  /** Always absent: there is a kwalificatieplicht. */
  readonly none?: undefined
  /** The facts that are missing: none. */
  readonly missing: readonly string[]
  /** Where the duty comes from. */
  readonly evidence: Evidence
}

/**
 * That there is no kwalificatieplicht, or none that is known.
 *
 * @category Kwalificatieplicht
 */
export interface NoKwalificatieplicht {
  /** Always absent. */
  readonly until?: undefined
  /**
   * Why: `does-not-apply` where what ends it comes before its start; `facts-missing`; or `law-not-read`, for the day
   * that was asked for or for somebody under the articles before it.
   */
  readonly none: 'does-not-apply' | 'facts-missing' | 'law-not-read'
  /** What to supply, as paths into the person. */
  readonly missing: readonly string[]
  /** Where the duty comes from. */
  readonly evidence: Evidence
}

/**
 * When the kwalificatieplicht starts and ends: half-open, from the first day without volledige leerplicht.
 *
 * It ends on the eighteenth birthday, or before that on the day a startkwalificatie or an exempting diploma is obtained
 * (LPW 4a and 4b). Diplomas that are still to come can be given too, on the day they are expected. See {@link duty} for
 * what is looked at, and for what was not read; the law is that of `context.on`.
 *
 * @param person - the person, as far as is known
 * @param context - the day whose law applies, the day of knowledge, and a reading
 * @returns the days and what ends them, or why there are none
 * @throws MaatwerkError `invalid-date`, `invalid-input`, naming every problem and no personal value
 * @example
 * ```ts
 * import { leerplicht } from 'maatwerktrajecten'
 *
 * const pupil = { bornOn: '1997-03-01', diplomas: [{ kind: 'mbo-2', obtainedOn: '2014-07-04' }] } as const
 * leerplicht.endOfKwalificatieplicht(pupil, { on: '2014-09-01' }).until // => '2014-07-04'
 * leerplicht.endOfKwalificatieplicht({ ...pupil, diplomas: [] }, { on: '2014-09-01' }).until // => '2015-03-01'
 * ```
 * @category Kwalificatieplicht
 */
export function endOfKwalificatieplicht(person: LeerplichtPerson, context: LeerplichtContext): EndOfKwalificatieplicht {
  assertPerson(person, context)
  const { value, evidence } = appliedRule(kwalificatieplichtRule, context.on, context)
  const end = leerplichtEndOf(person, context)
  const wordings = vsoWordings(context)
  const none = (why: NoKwalificatieplicht['none'], missing: string[] = []) => ({ none: why, missing, evidence })
  if (value === undefined || !isRead(person, end, wordings, context)) return none('law-not-read')
  const missing = missingOf(person, end.missing, wordings)
  if (missing.length > 0) return none('facts-missing', missing)
  const birth: End = [birthday(person.bornOn!, value.untilAge), 'eighteenth-birthday']
  const ends = wordings.map((wording) => firstOf([birth, ...endsOf(person, wording, context)]))
  const [until, ground] = ends[0]!
  if (ends.some((each) => each[0] !== until || each[1] !== ground)) return none('law-not-read')
  if (until <= end.until!) return none('does-not-apply')
  return { from: end.until!, until, ground, missing: [], evidence }
}

function isRead(
  { bornOn }: LeerplichtPerson,
  end: EndOfLeerplicht,
  wordings: readonly VsoExemption[],
  context: LeerplichtContext,
): boolean {
  const former = appliedRule(formerLaw, context.on, context).value
  const isKnown = [startkwalificatieRule, proExemption].every((rule) => appliedRule(rule, context.on, context).value !== undefined)
  return isKnown && wordings.length > 0 && end.open !== 'law-not-read' && !isUnderFormerLaw(bornOn, former)
}

type End = readonly [until: IsoDate, ground: KwalificatieplichtGround]

function missingOf(
  { bornOn, diplomas, vsoSchool }: LeerplichtPerson,
  ofEnd: readonly string[],
  wordings: readonly VsoExemption[],
): string[] {
  const askSchool = vsoSchool === undefined && wordings.some(({ by }) => by === 'school')
  const own = [
    ...(bornOn === undefined ? ['bornOn'] : []),
    ...ofEnd,
    ...(diplomas === undefined ? ['diplomas'] : []),
    ...(askSchool ? ['vsoSchool'] : []),
  ]
  return [...new Set(own)]
}

/** What ends it besides the birthday. A school that exempts does so from before its start. */
function endsOf(person: LeerplichtPerson, wording: VsoExemption, context: LeerplichtContext): End[] {
  const diplomas = person.diplomas ?? []
  const kindsOf = (kinds: readonly DiplomaKind[] | undefined, ground: KwalificatieplichtGround) =>
    diplomas.filter(({ kind }) => kinds?.includes(kind)).map(({ obtainedOn }: Diploma): End => [obtainedOn, ground])
  const bySchool = wording.by === 'school' && person.vsoSchool === 'wec-2-lid-2-j-or-n'
  return [
    ...kindsOf(appliedRule(startkwalificatieRule, context.on, context).value?.anyOf, 'startkwalificatie'),
    ...kindsOf(appliedRule(proExemption, context.on, context).value?.anyOf, 'praktijkonderwijs'),
    ...(wording.by === 'profile' ? kindsOf(wording.anyOf, 'vso') : []),
    ...(bySchool ? [['0001-01-01', 'vso'] as const] : []),
  ]
}

function firstOf(ends: readonly End[]): End {
  return ends.reduce((first, each) => (each[0] < first[0] ? each : first))
}
