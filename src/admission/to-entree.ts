import type { DiplomaKind } from '../career/diploma.js'
import { ageOn } from '../core/calendar.js'
import { anyOf, condition, decide, lawSays, not, type Condition, type Decision, type Verdict } from '../core/verdict.js'
import { leerplichtEnd } from '../leerplicht/facts.js'
import { appliedRule, isUnheard, type RuleContext } from '../policy/reading.js'
import type { AdmissionContext, Applicant } from './applicant.js'
import { applicantProblems, assertAll } from './check.js'
import { bblAccess, entreeAccess, leerwerktrajectOnward, type EntreeAccess } from './facts-entree.js'
import { mbo2Preparation } from './facts-mbo.js'
import { inEntreeBefore } from './history.js'
import { leerplichtOver, leerplichtOverOr3b } from './leerplicht.js'
import { holds, holdsPreparation } from './preparation.js'
import { entreeRefusal } from './refusal.js'

/**
 * Whether somebody is admissible to the entreeopleiding, before 1 August 2014 to the assistentopleiding.
 *
 * @category Entree
 */
export type EntreeAdmission = 'admissible' | 'not-admissible'

/**
 * Whether the way of learning at work is open to somebody.
 *
 * @category Entree
 */
export type BblOutcome = 'open' | 'closed'

/**
 * A condition for the entreeopleiding. {@link toEntree} says what each of them means.
 *
 * @category Entree
 */
export type EntreeReason =
  | 'access-read'
  | 'open-to-everyone'
  | 'no-vmbo-diploma'
  | 'no-preparation-for-mbo-2'
  | 'no-leerwerktraject-diploma'
  | 'sixteen'
  | 'leerplicht-ended-or-3b'
  | 'not-in-entree-before'

/**
 * The condition for the bbl. {@link toBbl} says what it means.
 *
 * @category Entree
 */
export type BblReason = 'bbl-after-leerplicht'

const rulesOfEntree = [entreeAccess, leerwerktrajectOnward, entreeRefusal, leerplichtEnd]

/** The diplomas that a school of the vmbo gives. */
const ofTheVmbo: readonly DiplomaKind[] = ['vmbo-bb', 'vmbo-bb-leerwerktraject', 'vmbo-kb', 'vmbo-gl', 'vmbo-tl']

/**
 * Whether somebody is admissible to the entreeopleiding, or to the assistentopleiding before it.
 *
 * To 31 July 2014 level 1 is open to everyone (`open-to-everyone`). From 1 August 2014 on (WEB art. 8.1.1b lid 1) all
 * of these must hold:
 *
 * - `no-preparation-for-mbo-2`: no diploma that prepares for mbo-2, such as one of vmbo-kb, or of mbo-1 itself
 * - `no-leerwerktraject-diploma`: that diploma is one of vmbo-bb and prepares for mbo-2 as well
 * - `leerplicht-ended-or-3b`: volledige leerplicht is over, or vervangende leerplicht was granted by art. 3b of the
 *   Leerplichtwet, which can be in the last school year only
 *
 * **No age.** There is no "16" in the law. Ask for the reading `report-2014/sixteen-vmbo` or `report-2014/sixteen-mbo`
 * to see what it would do: the conditions are then `no-vmbo-diploma` and `sixteen`. **Refusing** is another question:
 * {@link mayRefuse}. Having been in the entreeopleiding before closes nothing; under the readings
 * `report-2014/two-years-at-most` and `report-2014/closed-after-two-years` it does, by `not-in-entree-before`, told by
 * `inEntreeInPastTwoStudyYears` or by `enrolments`. **The bbl** is another question too: {@link toBbl}. Before 1 August 2010 no text was read: `access-read` is then unknown.
 *
 * The Leerplichtwet was read to 30 April 2015. On later days supply `leerplichtEnded`, or ask with `afterLastText:
 * 'unchanged'` for the law as it read then.
 *
 * @param applicant - who applies, as far as is known
 * @param context - the day whose law applies, the day of knowledge, and a reading
 * @returns the outcome, every condition as it turned out, and the facts that were missing
 * @throws MaatwerkError `invalid-date`, `invalid-input`, naming every problem and no personal value
 * @example
 * ```ts
 * import { admission } from 'maatwerktrajecten'
 *
 * const pupil = { bornOn: '1999-03-14', diplomas: [] }
 * admission.toEntree(pupil, { on: '2014-07-31' }).outcome // => 'admissible'
 *
 * // Under leerplicht until 31 July 2015: only vervangende leerplicht can open it.
 * admission.toEntree(pupil, { on: '2014-09-01' }).missing // => ['vervangendeLeerplicht']
 * const granted = { ...pupil, vervangendeLeerplicht: '3b' } as const
 * admission.toEntree(granted, { on: '2014-09-01' }).outcome // => 'admissible'
 * ```
 * @category Entree
 */
export function toEntree(applicant: Applicant, context: AdmissionContext): Verdict<EntreeAdmission, EntreeReason> {
  assertAll(applicantProblems(applicant, context), context, rulesOfEntree)
  return entreeVerdict(applicant, context)
}

/**
 * As {@link toEntree}, for an applicant that was checked.
 *
 * @internal
 */
export function entreeVerdict(applicant: Applicant, context: AdmissionContext): Verdict<EntreeAdmission, EntreeReason> {
  const decision = decide<EntreeAdmission, EntreeReason>('admissible', 'not-admissible')
  const access = appliedRule(entreeAccess, context.on, context)
  const { value, evidence } = access
  if (value === undefined) return decision.requires('access-read', lawSays(undefined, []), evidence).verdict()
  if (value.openTo === 'everyone') return decision.requires('open-to-everyone', lawSays(true, []), evidence).verdict()
  const belongs = withoutPreparation(decision, value, applicant, context)
  return withBan(
    value.opens === 'at-sixteen'
      ? belongs.requires('sixteen', isSixteen(applicant, context), evidence)
      : belongs.requires('leerplicht-ended-or-3b', leerplichtOverOr3b(applicant, context), evidence),
    applicant,
    context,
  ).verdict()
}

function withoutPreparation(
  decision: Decision<EntreeAdmission, EntreeReason>,
  { openTo }: EntreeAccess,
  applicant: Applicant,
  context: AdmissionContext,
): Decision<EntreeAdmission, EntreeReason> {
  if (openTo === 'without-vmbo-diploma') {
    const { evidence } = appliedRule(entreeAccess, context.on, context)
    return decision.requires('no-vmbo-diploma', not(holds(ofTheVmbo, applicant, context)), evidence)
  }
  const { value: law, evidence } = appliedRule(mbo2Preparation, context.on, context)
  const kinds = (law?.diplomas ?? []).filter((kind) => kind !== 'vmbo-bb-leerwerktraject')
  const prepared =
    law === undefined ? lawSays(undefined, ['diplomas']) : holdsPreparation(law, kinds, applicant, context)
  const onward = appliedRule(leerwerktrajectOnward, context.on, context)
  const closes = onward.value?.nonRelated.includes('entree') !== true
  const leerwerktraject = holds(['vmbo-bb-leerwerktraject'], applicant, context)
  const unheard = isUnheard(onward) ? [lawSays(undefined, [])] : []
  const open = closes ? anyOf(not(leerwerktraject), ...unheard) : lawSays(true, [])
  return decision
    .requires('no-preparation-for-mbo-2', not(prepared), evidence)
    .requires('no-leerwerktraject-diploma', open, onward.evidence)
}

function isSixteen({ bornOn }: Applicant, { on }: AdmissionContext): Condition {
  return condition({ bornOn }, (facts) => ageOn(facts.bornOn, on) >= 16)
}

/** Only in a voice of the report does having been in the entreeopleiding close it. */
function withBan(
  decision: Decision<EntreeAdmission, EntreeReason>,
  applicant: Applicant,
  context: AdmissionContext,
): Decision<EntreeAdmission, EntreeReason> {
  const refusal = appliedRule(entreeRefusal, context.on, context)
  const unheard = isUnheard(refusal) ? [lawSays(undefined, [])] : []
  const before = inEntreeBefore(applicant, { enrolments: applicant.enrolments, path: 'enrolments' }, context.on)
  const asked = refusal.value?.force === 'ban' || isUnheard(refusal)
  return decision.requiresWhen(asked, 'not-in-entree-before', anyOf(not(before), ...unheard), refusal.evidence)
}

/**
 * Whether somebody can follow a programme of the mbo in the bbl, learning at work.
 *
 * The only condition is `bbl-after-leerplicht` (WEB art. 8.1.1, lid 4 to 31 July 2014 and lid 3 from then on):
 * volledige leerplicht is over. A pupil under vervangende leerplicht can therefore follow the entreeopleiding as bol
 * only. Read in texts of 1 August 2010 to 3 November 2015; on other days who is through with leerplicht has it open in
 * any case.
 *
 * @param applicant - who applies, as far as is known
 * @param context - the day whose law applies, the day of knowledge, and a reading
 * @returns the outcome with its reason
 * @throws MaatwerkError `invalid-date`, `invalid-input`, naming every problem and no personal value
 * @example
 * ```ts
 * import { admission } from 'maatwerktrajecten'
 *
 * admission.toBbl({ bornOn: '1999-03-14' }, { on: '2014-09-01' }).outcome // => 'closed'
 * admission.toBbl({ bornOn: '1997-03-14' }, { on: '2014-09-01' }).outcome // => 'open'
 * ```
 * @category Entree
 */
export function toBbl(applicant: Applicant, context: AdmissionContext): Verdict<BblOutcome, BblReason> {
  assertAll(applicantProblems(applicant, context), context, [leerplichtEnd])
  const { evidence } = appliedRule(bblAccess, context.on, context)
  return decide<BblOutcome, BblReason>('open', 'closed')
    .requires('bbl-after-leerplicht', bblCondition(applicant, context), evidence)
    .verdict()
}

/**
 * The condition on the bbl; `others` are those under which the question does not arise, such as another leerweg.
 *
 * @internal
 */
export function bblCondition(applicant: Applicant, context: AdmissionContext, ...others: Condition[]): Condition {
  const met = anyOf(...others, leerplichtOver(applicant, context))
  const read = bblIsRead(context)
  // Who fails a rule that was not read is not known to fail.
  return read || met.met !== false ? met : lawSays(undefined, met.facts)
}

function bblIsRead({ on, ...context }: RuleContext & { readonly on: string }): boolean {
  return appliedRule(bblAccess, on, context).value !== undefined
}
