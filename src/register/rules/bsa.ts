import {
  adviceAftercare,
  adviceAppeal,
  adviceConsequence,
  adviceForm,
  adviceGrounds,
  adviceRules,
  adviceSafeguards,
  adviceScope,
  adviceTerms,
  adviceUnderEighteen,
  adviceWarning,
  routeExemption,
  type AdviceAftercare,
  type AdviceAppeal,
  type AdviceConsequence,
  type AdviceForm,
  type AdviceGrounds,
  type AdviceRules,
  type AdviceSafeguards,
  type AdviceScope,
  type AdviceTerms,
  type AdviceUnderEighteen,
  type AdviceWarning,
  type RouteExemption,
} from '../../bsa/facts.js'
import type { DatedRule } from '../../policy/rule.js'

/**
 * The rules on the study advice, each with the shape of its answers.
 *
 * @category Register
 */
export interface BsaValues {
  /** Which programmes have a study advice. */
  'bsa/scope': AdviceScope
  /** When it may be given. */
  'bsa/terms': AdviceTerms
  /** What a negative advice may rest on. */
  'bsa/grounds': AdviceGrounds
  /** Personal circumstances and facilities. */
  'bsa/safeguards': AdviceSafeguards
  /** The rules of the institution. */
  'bsa/rules-of-the-institution': AdviceRules
  /** The written warning. */
  'bsa/written-warning': AdviceWarning
  /** What a negative advice brings about. */
  'bsa/consequence': AdviceConsequence
  /** How the enrolment ends. */
  'bsa/form': AdviceForm
  /** The appeal. */
  'bsa/appeal': AdviceAppeal
  /** The duty to guide the student to another programme. */
  'bsa/aftercare': AdviceAftercare
  /** A student below 18 in the entreeopleiding. */
  'bsa/under-eighteen': AdviceUnderEighteen
  /** No study advice in a doorlopende leerroute vmbo-mbo. */
  'bsa/doorlopende-leerroute': RouteExemption
}

/** The rules of the folder by key. */
export const bsaRules: { readonly [Key in keyof BsaValues]: DatedRule<BsaValues[Key]> } = {
  'bsa/scope': adviceScope,
  'bsa/terms': adviceTerms,
  'bsa/grounds': adviceGrounds,
  'bsa/safeguards': adviceSafeguards,
  'bsa/rules-of-the-institution': adviceRules,
  'bsa/written-warning': adviceWarning,
  'bsa/consequence': adviceConsequence,
  'bsa/form': adviceForm,
  'bsa/appeal': adviceAppeal,
  'bsa/aftercare': adviceAftercare,
  'bsa/under-eighteen': adviceUnderEighteen,
  'bsa/doorlopende-leerroute': routeExemption,
}
