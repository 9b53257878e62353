import { anyOf, condition, decide, lawSays, type Condition, type Verdict } from '../core/verdict.js'
import { appliedRule } from '../policy/reading.js'
import type { AdmissionContext, SoughtInstitution } from './applicant.js'
import { assertAll, institutionProblems } from './check.js'
import { institutionRefusal } from './facts-decision.js'

/**
 * Whether an institution as a whole is open to somebody.
 *
 * @category Institution
 */
export type InstitutionAdmission = 'open' | 'may-be-refused'

/**
 * The condition for an institution as a whole. {@link toInstitution} says what it means.
 *
 * @category Institution
 */
export type InstitutionReason = 'no-ground-of-the-institution'

/**
 * Whether an institution can keep somebody out of all its programmes.
 *
 * To be admitted to an institution and to a programme are two questions, as the mbo puts it in the 2014 report (lines
 * 1298-1301): who is turned away from a programme may be admissible to another one there. For the institution as a
 * whole the law that was read knows one thing, `no-ground-of-the-institution`: only a bijzondere instelling can refuse,
 * on the ground of its foundation or of misuse (WEB art. 8.1.1). A public institution has no such ground. For
 * programmes see {@link toEntree}, {@link toMbo} and {@link mayRefuse}.
 *
 * @param institution - the institution as the applicant meets it, as far as is known
 * @param context - the day whose law applies, the day of knowledge, and a reading
 * @returns the outcome with its reason; `undetermined` where the law was not read, after 3 November 2015
 * @throws MaatwerkError `invalid-date`, `invalid-input`, naming every problem
 * @example
 * ```ts
 * import { admission } from 'maatwerktrajecten'
 *
 * const { toInstitution } = admission
 * toInstitution({ bijzonder: false }, { on: '2014-09-01' }).outcome // => 'open'
 * toInstitution({ bijzonder: true, refusesOnItsGround: true }, { on: '2014-09-01' }).outcome // => 'may-be-refused'
 * ```
 * @category Institution
 */
export function toInstitution(
  institution: SoughtInstitution,
  context: AdmissionContext,
): Verdict<InstitutionAdmission, InstitutionReason> {
  assertAll(institutionProblems(institution), context, [])
  const { value, evidence } = appliedRule(institutionRefusal, context.on, context)
  const none = withoutGround(institution)
  // Who fails a rule that was not read is not known to fail.
  const open = value !== undefined || none.met !== false ? none : lawSays(undefined, none.facts)
  return decide<InstitutionAdmission, InstitutionReason>('open', 'may-be-refused')
    .requires('no-ground-of-the-institution', open, evidence)
    .verdict()
}

function withoutGround({ bijzonder, refusesOnItsGround }: SoughtInstitution): Condition {
  const not = (name: string, fact: boolean | undefined) => condition({ [name]: fact }, (facts) => facts[name] === false)
  return anyOf(
    not('institution.bijzonder', bijzonder),
    not('institution.refusesOnItsGround', refusesOnItsGround),
  )
}
