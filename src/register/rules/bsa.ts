import {
  adviceAftercare,
  adviceAppeal,
  adviceConsequence,
  adviceForm,
  adviceGrounds,
  adviceSafeguards,
  adviceScope,
  adviceTerms,
  adviceUnderEighteen,
  adviceWarning,
  entreeRefusal,
  programmeLengths,
  routeExemption,
  terminationsRefusal,
  type AdviceAftercare,
  type AdviceAppeal,
  type AdviceConsequence,
  type AdviceForm,
  type AdviceGrounds,
  type AdviceSafeguards,
  type AdviceScope,
  type AdviceTerms,
  type AdviceUnderEighteen,
  type AdviceWarning,
  type EntreeRefusal,
  type ProgrammeLengths,
  type RouteExemption,
  type TerminationsRefusal,
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
  /** The written warning. */
  'bsa/written-warning': AdviceWarning
  /** What a negative advice brings about. */
  'bsa/consequence': AdviceConsequence
  /** By which act the enrolment ends. */
  'bsa/form': AdviceForm
  /** The appeal. */
  'bsa/appeal': AdviceAppeal
  /** The duty to guide the student to another programme. */
  'bsa/aftercare': AdviceAftercare
  /** A student below 18 in the entreeopleiding. */
  'bsa/under-eighteen': AdviceUnderEighteen
  /** No study advice in a doorlopende leerroute vmbo-mbo. */
  'bsa/doorlopende-leerroute': RouteExemption
  /** Refusing who was in the entreeopleiding before. */
  'bsa/entree-refusal': EntreeRefusal
  /** Refusing a student whose enrolments a study advice ended. */
  'bsa/terminations-refusal': TerminationsRefusal
  /** How long a programme takes. */
  'bsa/programme-lengths': ProgrammeLengths
}

/** The rules of the folder by key. */
export const bsaRules: { readonly [Key in keyof BsaValues]: DatedRule<BsaValues[Key]> } = {
  'bsa/scope': adviceScope,
  'bsa/terms': adviceTerms,
  'bsa/grounds': adviceGrounds,
  'bsa/safeguards': adviceSafeguards,
  'bsa/written-warning': adviceWarning,
  'bsa/consequence': adviceConsequence,
  'bsa/form': adviceForm,
  'bsa/appeal': adviceAppeal,
  'bsa/aftercare': adviceAftercare,
  'bsa/under-eighteen': adviceUnderEighteen,
  'bsa/doorlopende-leerroute': routeExemption,
  'bsa/entree-refusal': entreeRefusal,
  'bsa/terminations-refusal': terminationsRefusal,
  'bsa/programme-lengths': programmeLengths,
}
