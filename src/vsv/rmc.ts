import { addDays, addMonths, ageOn, isIsoDate, type IsoDate } from '../core/calendar.js'
import { afterBirthProblems, diplomasProblems } from '../career/check.js'
import type { Diploma } from '../career/diploma.js'
import {
  booleanProblems,
  codeProblems,
  dayContextProblems,
  dayProblems,
  isRecord,
  numberProblems,
  recordProblems,
  throwFieldProblems,
  wholeNumberProblems,
  type FieldProblem,
} from '../core/fields.js'
import { allOf, anyOf, condition, decide, lawSays, type Condition, type Verdict } from '../core/verdict.js'
import type { Duty } from '../leerplicht/duty.js'
import { isStartkwalificatie } from '../leerplicht/startkwalificatie.js'
import { contextReadingProblems, type RuleContext } from '../policy/reading.js'
import { holdsIn, says, type Says } from './law.js'
import {
  rmcAbsence,
  rmcDiplomaWithWork,
  rmcTargetGroup,
  type RmcAbsence,
  type RmcDiplomaWithWork,
  type RmcTargetGroup,
} from './rmc-facts.js'

/**
 * A young person, as far as the municipality looks at somebody. What is not known is left out, and never counts as
 * "no".
 *
 * @category Input
 */
export interface RmcPerson {
  /** The day of birth. */
  readonly bornOn?: IsoDate | undefined
  /**
   * Which duty still applies: the volledige leerplicht, the kwalificatieplicht after it, or none. `leerplicht.duty`
   * finds it from the birth and the diplomas.
   */
  readonly duty?: Duty | undefined
  /** All diplomas and getuigschriften, an empty list for none. */
  readonly diplomas?: readonly Diploma[] | undefined
  /** Whether the person is enrolled at a school or institution. */
  readonly enrolled?: boolean | undefined
  /** Whether the person is absent without a valid reason; it follows from `absentSince` where that is there. */
  readonly absent?: boolean | undefined
  /** The first day of that absence. */
  readonly absentSince?: IsoDate | undefined
  /** The days of absence after which the institution reports, where it set a shorter time itself; `none` where not. */
  readonly shorterTermDays?: number | 'none' | undefined
  /** Whether the person works under an appointment or an employment contract. */
  readonly employed?: boolean | undefined
  /** The hours of paid work a week. Used under the readings that name hours. */
  readonly hoursPerWeek?: number | undefined
}

/**
 * Which day is asked for.
 *
 * @category Input
 */
export interface RmcContext extends RuleContext {
  /** The day. */
  readonly on: IsoDate
}

/**
 * Whether somebody is in the target group of the municipality.
 *
 * @category RMC
 */
export type RmcOutcome = 'in-the-target-group' | 'not-in-the-target-group'

/**
 * A condition for being in the target group. {@link rmcStatus} says what each of them means.
 *
 * @category RMC
 */
export type RmcCode =
  | 'below-the-age'
  | 'duty-over'
  | 'no-startkwalificatie'
  | 'absent-or-not-enrolled'
  | 'no-diploma-with-work'

/**
 * Whether somebody is in the group that the municipality has to follow up (*RMC*, from 2026 *Doorstroompunt*) on a day.
 *
 * This is another question than {@link classify} answers: that one counts who left over a school year, this one asks
 * who is to be helped on a day. All of these must hold:
 *
 * - `below-the-age`: below 23; from 1 January 2026 below 27
 * - `duty-over`: no longer leerplichtig; from 2026 nor kwalificatieplichtig. Whether the older text meant the
 *   kwalificatieplicht too was not read: `unknown` for who is under it then
 * - `no-startkwalificatie`: no diploma of mbo-2 or higher, havo or vwo on that day
 * - `absent-or-not-enrolled`: not enrolled, or absent without a valid reason for at least four weeks (to 2011 a month),
 *   or, to the end of 2025, for a shorter time that the institution set
 * - `no-diploma-with-work`: to the end of 2025, no diploma of mbo-1 or pro (from 2013 to 2014 on also of vso) together
 *   with an appointment or contract. No hours are asked for
 *
 * The reading `rmc-annex` takes the report form of the RMC for the last condition: twelve hours of paid work or more.
 * `report-2014/more-than-twelve-hours` takes what the 2014 report says, and says of the vsv count.
 *
 * **Readings of this library.** What a startkwalificatie is was read in texts to 2015, and is taken as unchanged here;
 * `hasStartkwalificatie` leaves it open on later days. The exception for a diploma with work was read to 2015 too, and
 * is taken to have held until its title lapsed at the end of 2025. Weeks are counted as seven days each, and a month to
 * the same day of the next: the absence has to have lasted that long on the day asked for.
 *
 * @param person - the person, as far as is known
 * @param context - the day; the day of knowledge, a reading
 * @returns the outcome, every condition as it turned out, and the facts that were missing
 * @throws MaatwerkError `invalid-date`, `invalid-input`, naming every problem and no personal value
 * @example
 * ```ts
 * import { vsv } from 'maatwerktrajecten'
 *
 * const person = { bornOn: '2000-06-01', duty: 'no-duty', diplomas: [], enrolled: false } as const
 * vsv.rmcStatus(person, { on: '2025-12-31' }).outcome // => 'not-in-the-target-group'
 * vsv.rmcStatus(person, { on: '2026-01-01' }).outcome // => 'in-the-target-group'
 *
 * const diplomas = [{ kind: 'mbo-1', obtainedOn: '2014-07-01' }] as const
 * const graduate = { ...person, bornOn: '1995-06-01', diplomas, employed: true, hoursPerWeek: 8 } as const
 * vsv.rmcStatus(graduate, { on: '2014-10-01' }).outcome // => 'not-in-the-target-group'
 * vsv.rmcStatus(graduate, { on: '2014-10-01', reading: 'rmc-annex' }).outcome // => 'in-the-target-group'
 * ```
 * @category RMC
 */
export function rmcStatus(person: RmcPerson, context: RmcContext): Verdict<RmcOutcome, RmcCode> {
  assertPerson(person, context)
  const { on } = context
  const group = says(rmcTargetGroup, on, context)
  const absence = says(rmcAbsence, on, context)
  const work = diplomaWithWork(on, context)
  return decide<RmcOutcome, RmcCode>('in-the-target-group', 'not-in-the-target-group')
    .requires('below-the-age', belowTheAge(person, on, group.values), group.evidence)
    .requires('duty-over', dutyOver(person, group.values), group.evidence)
    .requires('no-startkwalificatie', noStartkwalificatie(person, on), group.evidence)
    .requires('absent-or-not-enrolled', absentOrNotEnrolled(person, on, absence.values), absence.evidence)
    .requiresWhen(work.values?.length !== 0, 'no-diploma-with-work', noWork(person, on, work.values), work.evidence)
    .verdict()
}

/** A reading says how to take the exception of the law; where the law has none there is nothing to take. */
function diplomaWithWork(on: IsoDate, context: RmcContext): Says<RmcDiplomaWithWork> {
  const law = says(rmcDiplomaWithWork, on, { knownOn: context.knownOn })
  return law.values?.length === 0 ? law : says(rmcDiplomaWithWork, on, context)
}

/** A condition on facts under a law that may leave several answers open, or all. */
function byLaw<Facts extends Readonly<Record<string, unknown>>, Value>(
  facts: Facts,
  values: readonly Value[] | undefined,
  test: (value: Value, facts: { readonly [Name in keyof Facts]: Exclude<Facts[Name], undefined> }) => boolean,
): Condition {
  const known = condition(facts, () => true)
  if (known.met === undefined && values !== undefined && values.length > 0) return known
  const met = known.met ? holdsIn(values, (value) => test(value, facts as never)) : undefined
  return lawSays(met, known.facts)
}

function belowTheAge({ bornOn }: RmcPerson, on: IsoDate, values: readonly RmcTargetGroup[] | undefined): Condition {
  return byLaw({ bornOn }, values, ({ belowAge }, facts) => ageOn(facts.bornOn, on) < belowAge)
}

function dutyOver({ duty }: RmcPerson, values: readonly RmcTargetGroup[] | undefined): Condition {
  const oldText = values?.some(({ dutyOver: over }) => over === 'leerplicht')
  if (duty === 'kwalificatieplicht' && oldText) return lawSays(undefined, ['duty'])
  return byLaw({ duty }, values, (_, facts) => facts.duty === 'no-duty')
}

function noStartkwalificatie({ diplomas }: RmcPerson, on: IsoDate): Condition {
  return condition({ diplomas }, (facts) => {
    return !facts.diplomas.some(({ kind, obtainedOn }) => isStartkwalificatie(kind) && obtainedOn <= on)
  })
}

function absentOrNotEnrolled(person: RmcPerson, on: IsoDate, values: readonly RmcAbsence[] | undefined): Condition {
  const { enrolled, absentSince } = person
  const absent = person.absent ?? (absentSince === undefined ? undefined : true)
  const longEnough = byLaw({ absentSince }, values, (term, facts) => termEnds(facts.absentSince, term) <= on)
  return anyOf(
    condition({ enrolled }, (facts) => !facts.enrolled),
    allOf(
      condition({ absent }, (facts) => facts.absent),
      anyOf(longEnough, longEnoughByInstitution(person, on, values)),
    ),
  )
}

function longEnoughByInstitution(person: RmcPerson, on: IsoDate, values: readonly RmcAbsence[] | undefined): Condition {
  const { absentSince, shorterTermDays } = person
  if (values?.every(({ shorterByInstitution }) => shorterByInstitution !== 'possible')) return lawSays(false, [])
  return byLaw({ absentSince, shorterTermDays }, values, (_, facts) => {
    return facts.shorterTermDays !== 'none' && addDays(facts.absentSince, facts.shorterTermDays) <= on
  })
}

function termEnds(since: IsoDate, { atLeast, unit }: RmcAbsence): IsoDate {
  return unit === 'weeks' ? addDays(since, 7 * atLeast) : addMonths(since, atLeast, 'spill')
}

function noWork(person: RmcPerson, on: IsoDate, values: readonly RmcDiplomaWithWork[] | undefined): Condition {
  if (values === undefined) return lawSays(undefined, ['diplomas', 'employed'])
  const { diplomas, employed, hoursPerWeek } = person
  const hours = values.some(({ work }) => work !== 'appointment-or-contract')
  const graduate = byLaw({ diplomas }, values, ({ anyOf: kinds }, facts) => {
    return !facts.diplomas.some(({ kind, obtainedOn }) => kinds.includes(kind) && obtainedOn <= on)
  })
  if (!hours) return anyOf(graduate, condition({ employed }, (facts) => !facts.employed))
  return anyOf(graduate, byLaw({ hoursPerWeek }, values, (rule, facts) => !isEnough(facts.hoursPerWeek, rule)))
}

function isEnough(hoursPerWeek: number, { work, hours = 0 }: RmcDiplomaWithWork): boolean {
  return work === 'at-least-hours' ? hoursPerWeek >= hours : hoursPerWeek > hours
}

const fields = [
  ...['bornOn', 'duty', 'diplomas', 'enrolled', 'absent', 'absentSince', 'shorterTermDays', 'employed'],
  'hoursPerWeek',
]

function assertPerson(person: unknown, context: RmcContext): void {
  const found = [...recordProblems(person, fields, ''), ...(isRecord(person) ? personProblems(person, context) : [])]
  throwFieldProblems('a person', [...found, ...dayContextProblems(context), ...contextReadingProblems(context, [rmcDiplomaWithWork])])
}

function personProblems(person: Readonly<Record<string, unknown>>, context: unknown): FieldProblem[] {
  const { bornOn, absentSince, shorterTermDays } = person
  return [
    ...dayProblems(bornOn, 'bornOn'),
    ...codeProblems(person['duty'], ['volledige-leerplicht', 'kwalificatieplicht', 'no-duty'], 'duty'),
    ...diplomasProblems(person['diplomas'], 'diplomas', bornOn),
    ...booleanProblems(person['enrolled'], 'enrolled'),
    ...booleanProblems(person['absent'], 'absent'),
    ...dayProblems(absentSince, 'absentSince'),
    ...afterBirthProblems(absentSince, bornOn, 'absentSince', 'the absence started'),
    ...(person['absent'] === false && absentSince !== undefined ? [notAbsent] : []),
    ...(shorterTermDays === 'none' ? [] : wholeNumberProblems(shorterTermDays, 'shorterTermDays', 1, 31)),
    ...booleanProblems(person['employed'], 'employed'),
    ...numberProblems(person['hoursPerWeek'], 'hoursPerWeek', 0, 168),
    ...birthProblems(bornOn, isRecord(context) ? context['on'] : undefined),
  ]
}

const notAbsent: FieldProblem = {
  path: 'absentSince',
  message: 'there is a first day of absence of somebody who is not absent',
  expected: 'no day, or absent: true',
}

function birthProblems(bornOn: unknown, on: unknown): FieldProblem[] {
  if (!isIsoDate(bornOn) || !isIsoDate(on) || bornOn <= on) return []
  return [{ path: 'bornOn', message: 'the birth is after the day asked for', expected: 'a day up to context.on' }]
}
