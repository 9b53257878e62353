import { condition, decide, lawSays, not, type Condition, type Verdict } from '../core/verdict.js'
import { schoolYearOf } from '../core/school-year.js'
import { appliedRule } from '../policy/reading.js'
import { birthday } from './birthday.js'
import { assertPerson } from './check.js'
import { leerplichtEnded, leerplichtEndOf, type EndOfLeerplicht } from './end-of-leerplicht.js'
import { exemptByVso } from './exemptions.js'
import {
  formerLaw,
  kwalificatieplichtRule,
  proExemption,
  startkwalificatieRule,
  vervangend3a,
  vsoExemption,
  type FormerLaw,
} from './facts.js'
import type { LeerplichtContext, LeerplichtPerson } from './person.js'
import { holdsOneOf, holdsStartkwalificatie } from './startkwalificatie.js'

/**
 * The duty to be in education: the volledige leerplicht, after it the kwalificatieplicht, or none of them.
 *
 * @category Leerplicht
 */
export type Duty = 'volledige-leerplicht' | 'kwalificatieplicht' | 'no-duty'

/**
 * A condition for a duty. {@link duty} says what each of them means.
 *
 * @category Leerplicht
 */
export type DutyReason =
  | 'leerplicht-begun'
  | 'leerplicht-not-ended'
  | 'leerplicht-ended'
  | 'below-eighteen'
  | 'no-startkwalificatie'
  | 'no-praktijkonderwijs-diploma'
  | 'not-exempt-by-vso'
  | 'not-under-the-former-law'

/**
 * Which duty to be in education somebody has on a day.
 *
 * As long as the volledige leerplicht runs (see {@link endOfLeerplicht}) the reasons are `leerplicht-begun` and
 * `leerplicht-not-ended`. Afterwards there is the kwalificatieplicht (LPW 4a to 4c, from 1 August 2007) where all of
 * these hold, and `no-duty` where one fails:
 *
 * - `leerplicht-ended`
 * - `below-eighteen`
 * - `no-startkwalificatie`: see {@link hasStartkwalificatie}
 * - `no-praktijkonderwijs-diploma`: no diploma or getuigschrift of the praktijkonderwijs
 * - `not-exempt-by-vso`: no getuigschrift of the vso in the profile arbeidsmarkt or dagbesteding; by the wording read
 *   up to 2013 no school of art. 2 lid 2 j and n WEC. On days between the two both are looked at
 * - `not-under-the-former-law`: named for who turned 17 in school year 2006-2007 only. The articles before kept
 *   applying to them, and were not read, so that it is never known
 *
 * **The start of the leerplicht** was not read. It has begun at 14, since vervangende leerplicht by art. 3a is of that
 * age; below 14 the outcome is `undetermined`. **Vervangende leerplicht** is volledige leerplicht kept in another way,
 * a reading of its place in the act: see {@link vervangendeLeerplicht}. Outside the texts of 1 August 2010 to 30 April
 * 2015 the outcome is `undetermined` with nothing missing; ask with `afterLastText: 'unchanged'` to go by the last of
 * them on later days.
 *
 * @param person - the person, as far as is known
 * @param context - the day asked for, the day of knowledge, and a reading
 * @returns the duty with its reasons; `undetermined` where a fact is missing or the law was not read
 * @throws MaatwerkError `invalid-date`, `invalid-input`, naming every problem and no personal value
 * @example
 * ```ts
 * import { leerplicht } from 'maatwerktrajecten'
 *
 * const pupil = { bornOn: '1998-07-31', diplomas: [] }
 * leerplicht.duty(pupil, { on: '2014-07-31' }).outcome // => 'volledige-leerplicht'
 * leerplicht.duty(pupil, { on: '2014-08-01' }).outcome // => 'kwalificatieplicht'
 * leerplicht.duty({ bornOn: '1996-10-15' }, { on: '2014-10-15' }).outcome // => 'no-duty'
 * leerplicht.duty({ bornOn: '1997-03-01' }, { on: '2014-09-01' }).missing // => ['diplomas']
 * ```
 * @category Leerplicht
 */
export function duty(person: LeerplichtPerson, context: LeerplichtContext): Verdict<Duty, DutyReason> {
  assertPerson(person, context)
  const end = leerplichtEndOf(person, context)
  const ended = leerplichtEnded(end, context.on)
  if (ended.met === false) return whileItRuns(person, end, context)
  const after = afterwards(person, end, context)
  if (ended.met === true) return after
  // Not even an age of 18 settles it here: the volledige leerplicht may still run.
  return { ...after, outcome: 'undetermined', missing: after.missing.length > 0 ? after.missing : ended.missing }
}

type DutyVerdict = Verdict<Duty, DutyReason>

function whileItRuns(person: LeerplichtPerson, end: EndOfLeerplicht, context: LeerplichtContext): DutyVerdict {
  const [begun, age] = leerplichtBegun(person, context)
  return decide<Duty, DutyReason>('volledige-leerplicht', 'no-duty')
    .requires('leerplicht-begun', begun, age.evidence)
    .requires('leerplicht-not-ended', not(leerplichtEnded(end, context.on)), end.evidence)
    .verdict()
}

function leerplichtBegun({ bornOn }: LeerplichtPerson, context: LeerplichtContext) {
  const law = appliedRule(vervangend3a, context.on, context)
  const age = law.value?.fromAge
  const begun = bornOn !== undefined && age !== undefined && context.on >= birthday(bornOn, age)
  return [lawSays(begun ? true : undefined, ['bornOn']), law] as const
}

function afterwards(person: LeerplichtPerson, end: EndOfLeerplicht, context: LeerplichtContext): DutyVerdict {
  const { on } = context
  const { bornOn, diplomas } = person
  const law = appliedRule(kwalificatieplichtRule, on, context)
  const level = appliedRule(startkwalificatieRule, on, context)
  const pro = appliedRule(proExemption, on, context)
  const vso = appliedRule(vsoExemption, on, context)
  const former = appliedRule(formerLaw, on, context)
  const inFormer = isUnderFormerLaw(bornOn, former.value)
  return decide<Duty, DutyReason>('kwalificatieplicht', 'no-duty')
    .requires('leerplicht-ended', leerplichtEnded(end, on), end.evidence)
    .requires('below-eighteen', belowAge(bornOn, law.value?.untilAge, on), law.evidence)
    .requires('no-startkwalificatie', not(holdsStartkwalificatie(diplomas, level, on)), level.evidence)
    .requires('no-praktijkonderwijs-diploma', not(holdsOneOf(diplomas, pro.value?.anyOf, on)), pro.evidence)
    .requires('not-exempt-by-vso', not(exemptByVso(person, context)), vso.evidence)
    .requiresWhen(inFormer, 'not-under-the-former-law', lawSays(undefined, ['bornOn']), former.evidence)
    .verdict()
}

function belowAge(bornOn: string | undefined, age: number | undefined, on: string): Condition {
  if (age === undefined) return lawSays(undefined, ['bornOn'])
  return condition({ bornOn }, (facts) => on < birthday(facts.bornOn, age))
}

/**
 * Whether the articles before the kwalificatieplicht kept applying to somebody born on a day.
 *
 * @internal
 */
export function isUnderFormerLaw(bornOn: string | undefined, law: FormerLaw | undefined): boolean {
  if (bornOn === undefined || law === undefined) return false
  return schoolYearOf(birthday(bornOn, law.reachedAge)) === law.inSchoolYear
}
