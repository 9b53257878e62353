import { lawSays, anyOf, condition, type Condition } from '../core/verdict.js'
import { duty } from '../leerplicht/duty.js'
import { leerplichtEnded, leerplichtEndOf, onEachEnd } from '../leerplicht/end-of-leerplicht.js'
import { vervangend3b } from '../leerplicht/facts.js'
import type { LeerplichtPerson } from '../leerplicht/person.js'
import { addSchoolYears, schoolYearOf, startOf } from '../core/school-year.js'
import { appliedRule } from '../policy/reading.js'
import type { AdmissionContext, Applicant } from './applicant.js'

/**
 * Whether volledige leerplicht has ended: worked out from the birth and the school years, or as told where the law of
 * the day was not read.
 *
 * @internal
 */
export function leerplichtOver(applicant: Applicant, context: AdmissionContext): Condition {
  const end = leerplichtEndOf(personOf(applicant), context)
  if (end.open === 'law-not-read') return asTold('leerplichtEnded', applicant)
  return leerplichtEnded(end, context.on)
}

/**
 * Whether the applicant is under vervangende leerplicht of art. 3b, which exists in the last school year of leerplicht
 * only.
 */
function under3b(applicant: Applicant, context: AdmissionContext): Condition {
  const { vervangendeLeerplicht } = applicant
  const granted = condition({ vervangendeLeerplicht }, (facts) => facts.vervangendeLeerplicht === '3b')
  const lastYear = appliedRule(vervangend3b, context.on, context).value?.during === 'last-year'
  if (!lastYear) return granted
  const end = leerplichtEndOf(personOf(applicant), context)
  const tooEarly = onEachEnd(end, (until) => context.on < startOf(addSchoolYears(schoolYearOf(until), -1)))
  return tooEarly.met === true ? lawSays(false, [...granted.facts, ...tooEarly.facts]) : granted
}

/**
 * Whether volledige leerplicht is over, or vervangende leerplicht of art. 3b was granted.
 *
 * @internal
 */
export function leerplichtOverOr3b(applicant: Applicant, context: AdmissionContext): Condition {
  return anyOf(leerplichtOver(applicant, context), under3b(applicant, context))
}

/**
 * Whether the applicant must still be in education: kwalificatieplicht, or volledige leerplicht before it.
 *
 * @internal
 */
export function mustBeInEducation(applicant: Applicant, context: AdmissionContext): Condition {
  const { outcome, reasons, missing } = duty(personOf(applicant), { ...context, reading: undefined })
  const facts = [...new Set(reasons.flatMap((reason) => reason.facts))]
  if (outcome !== 'undetermined') return lawSays(outcome !== 'no-duty', facts)
  return missing.length > 0 ? { met: undefined, facts, missing } : asTold('kwalificatieplichtig', applicant)
}

function asTold(name: 'leerplichtEnded' | 'kwalificatieplichtig', applicant: Applicant): Condition {
  return condition({ [name]: applicant[name] }, (facts) => facts[name] === true)
}

function personOf({ bornOn, firstFullSchoolYear, diplomas, vsoSchool }: Applicant): LeerplichtPerson {
  return { bornOn, firstFullSchoolYear, diplomas, vsoSchool }
}
