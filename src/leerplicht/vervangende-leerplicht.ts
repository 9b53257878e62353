import { afterBirthProblems } from '../career/check.js'
import { addDays, type IsoDate } from '../core/calendar.js'
import { codeProblems, dayProblems } from '../core/fields.js'
import { addSchoolYears, schoolYearOf, startOf } from '../core/school-year.js'
import { condition, decide, lawSays, not, type Condition, type Reason, type Verdict } from '../core/verdict.js'
import { appliedRule, type Applied } from '../policy/reading.js'
import { birthday } from './birthday.js'
import { assertPerson } from './check.js'
import { leerplichtEnded, leerplichtEndOf, onEachEnd, type EndOfLeerplicht } from './end-of-leerplicht.js'
import { vervangend3a, vervangend3b, type VervangendeLeerplichtRule } from './facts.js'
import type { LeerplichtContext, LeerplichtPerson } from './person.js'

/**
 * Whether an article on vervangende leerplicht is open to a pupil, by the age and the stretch of the leerplicht.
 *
 * @category Vervangende leerplicht
 */
export type VervangendeLeerplichtOutcome = 'open' | 'closed'

/**
 * A condition for vervangende leerplicht: of the article itself, or of its procedure. {@link vervangendeLeerplicht}
 * says what each of them means.
 *
 * @category Vervangende leerplicht
 */
export type VervangendeReason =
  | 'leerplicht-not-ended'
  | 'old-enough'
  | 'in-the-last-year'
  | 'requested-by-parents'
  | 'granted-by-burgemeester-en-wethouders'

/**
 * A pupil, with how far a request for vervangende leerplicht has come. Leave out what is not known.
 *
 * @category Input
 */
export interface VervangendePupil extends LeerplichtPerson {
  /** Who asked for it: only a request of the parents counts. */
  readonly requestedBy?: 'parents' | 'others' | 'nobody' | undefined
  /** The day of the request. */
  readonly requestedOn?: IsoDate | undefined
  /** What burgemeester en wethouders decided. */
  readonly decision?: 'granted' | 'refused' | 'none-yet' | undefined
}

/**
 * The two ways of vervangende leerplicht for a pupil.
 *
 * @category Vervangende leerplicht
 */
export interface VervangendeLeerplicht {
  /** By art. 3a: at the school, with light work in connection with the education. */
  readonly at3a: VervangendeVerdict
  /** By art. 3b: enrolled at an institution, with light work beside the education. */
  readonly at3b: VervangendeVerdict
}

/**
 * Whether one article is open, and how far its procedure has come.
 *
 * @category Vervangende leerplicht
 */
export interface VervangendeVerdict extends Verdict<VervangendeLeerplichtOutcome, VervangendeReason> {
  /** What the article asks for besides, met or not: it does not weigh in the outcome. */
  readonly procedure: readonly Reason<VervangendeReason>[]
  /** The first day on which the time to decide is over; absent where the request has no day or the law was not read. */
  readonly decidedBefore?: IsoDate
}

/**
 * Whether vervangende leerplicht is open to a pupil on a day, by art. 3a and by art. 3b of the Leerplichtwet.
 *
 * `open` takes `leerplicht-not-ended`, and for 3a `old-enough` (14, no other age is named), for 3b `in-the-last-year`:
 * the last school year of the volledige leerplicht, see {@link endOfLeerplicht}. So `open` tells that it can be asked
 * for. Whether it holds is in `procedure`, which does not weigh in the outcome:
 *
 * - `requested-by-parents`
 * - `granted-by-burgemeester-en-wethouders`, who decide within four weeks: `decidedBefore`, counted from the day of the
 *   request, that day included
 *
 * Read in texts of 2010 to 2015; outside them both are `undetermined` with nothing missing.
 *
 * @param pupil - the pupil, as far as is known
 * @param context - the day asked for, the day of knowledge, and a reading
 * @returns for each article whether it is open, its reasons, and its procedure
 * @throws MaatwerkError `invalid-date`, `invalid-input`, naming every problem and no personal value
 * @example
 * ```ts
 * import { leerplicht } from 'maatwerktrajecten'
 *
 * const pupil = { bornOn: '1999-03-14' }
 * const spring = leerplicht.vervangendeLeerplicht(pupil, { on: '2014-03-01' })
 * spring.at3a.outcome // => 'open'
 * spring.at3b.outcome // => 'closed'
 *
 * const asked = { ...pupil, requestedBy: 'parents', requestedOn: '2014-09-01' } as const
 * const autumn = leerplicht.vervangendeLeerplicht(asked, { on: '2014-09-01' })
 * autumn.at3b.outcome // => 'open'
 * autumn.at3b.decidedBefore // => '2014-09-29'
 * ```
 * @category Vervangende leerplicht
 */
export function vervangendeLeerplicht(pupil: VervangendePupil, context: LeerplichtContext): VervangendeLeerplicht {
  assertPerson(pupil, context, ['requestedBy', 'requestedOn', 'decision'], (fields) => [
    ...codeProblems(fields['requestedBy'], ['parents', 'others', 'nobody'], 'requestedBy'),
    ...dayProblems(fields['requestedOn'], 'requestedOn'),
    ...afterBirthProblems(fields['requestedOn'], fields['bornOn'], 'requestedOn', 'the request was made'),
    ...codeProblems(fields['decision'], ['granted', 'refused', 'none-yet'], 'decision'),
  ])
  const end = leerplichtEndOf(pupil, context)
  const [a, b] = [vervangend3a, vervangend3b].map((rule) => appliedRule(rule, context.on, context)) as [Law, Law]
  const [age, lastYear] = [oldEnough(pupil, a, context.on), inTheLastYear(end, b, context.on)]
  return {
    at3a: { ...open(end, context.on, 'old-enough', age, a), ...procedureOf(pupil, a) },
    at3b: { ...open(end, context.on, 'in-the-last-year', lastYear, b), ...procedureOf(pupil, b) },
  }
}

type Law = Applied<VervangendeLeerplichtRule>

function open(
  end: EndOfLeerplicht,
  on: IsoDate,
  code: VervangendeReason,
  own: Condition,
  law: Law,
): Verdict<VervangendeLeerplichtOutcome, VervangendeReason> {
  return decide<VervangendeLeerplichtOutcome, VervangendeReason>('open', 'closed')
    .requires('leerplicht-not-ended', not(leerplichtEnded(end, on)), end.evidence)
    .requires(code, own, law.evidence)
    .verdict()
}

function oldEnough({ bornOn }: VervangendePupil, { value }: Law, on: IsoDate): Condition {
  const age = value?.fromAge
  if (age === undefined) return lawSays(undefined, ['bornOn'])
  return condition({ bornOn }, (facts) => on >= birthday(facts.bornOn, age))
}

/** The last school year is the one that ends where the leerplicht does. */
function inTheLastYear(end: EndOfLeerplicht, { value }: Law, on: IsoDate): Condition {
  if (value === undefined) return lawSays(undefined, ['bornOn', 'firstFullSchoolYear'])
  return onEachEnd(end, (until) => on < until && on >= startOf(addSchoolYears(schoolYearOf(until), -1)))
}

function procedureOf({ requestedBy, requestedOn, decision }: VervangendePupil, { value, evidence }: Law) {
  const requested = condition({ requestedBy }, (facts) => facts.requestedBy === value?.requestedBy)
  const granted = condition({ decision }, (facts) => facts.decision === 'granted')
  const steps = decide<'granted' | 'not-granted', VervangendeReason>('granted', 'not-granted')
    .requires('requested-by-parents', value === undefined ? lawSays(undefined, ['requestedBy']) : requested, evidence)
    .requires('granted-by-burgemeester-en-wethouders', granted, evidence)
    .verdict()
  const timed = value !== undefined && requestedOn !== undefined
  return {
    procedure: steps.reasons,
    ...(timed ? { decidedBefore: addDays(requestedOn, 7 * value.decidedWithinWeeks) } : {}),
  }
}
