import {
  beyondEighteen,
  formerLaw,
  kwalificatieplichtRule,
  leerplichtEnd,
  proExemption,
  startkwalificatieRule,
  vervangend3a,
  vervangend3b,
  vsoExemption,
  type DiplomaExemption,
  type ExtensionPlan,
  type FormerLaw,
  type Kwalificatieplicht,
  type LeerplichtEnd,
  type Startkwalificatie,
  type VervangendeLeerplichtRule,
  type VsoExemption,
} from '../../leerplicht/facts.js'
import type { DatedRule } from '../../policy/rule.js'

/**
 * The rules on leerplicht, kwalificatieplicht and startkwalificatie, each with the shape of its answers.
 *
 * @category Register
 */
export interface LeerplichtValues {
  /** The diplomas that are a startkwalificatie. */
  'leerplicht/startkwalificatie': Startkwalificatie
  /** The end of the volledige leerplicht. */
  'leerplicht/end': LeerplichtEnd
  /** The kwalificatieplicht. */
  'leerplicht/kwalificatieplicht': Kwalificatieplicht
  /** Who stayed under the articles before the kwalificatieplicht. */
  'leerplicht/kwalificatieplicht/former-law': FormerLaw
  /** The exemption of the praktijkonderwijs. */
  'leerplicht/kwalificatieplicht/praktijkonderwijs': DiplomaExemption
  /** The exemption of the special secondary education. */
  'leerplicht/kwalificatieplicht/vso': VsoExemption
  /** The bill on compulsion beyond 18. */
  'leerplicht/kwalificatieplicht/beyond-eighteen': ExtensionPlan
  /** Vervangende leerplicht at the school. */
  'leerplicht/vervangende-leerplicht/3a': VervangendeLeerplichtRule
  /** Vervangende leerplicht at an institution. */
  'leerplicht/vervangende-leerplicht/3b': VervangendeLeerplichtRule
}

/** The rules of the folder by key. */
export const leerplichtRules: { readonly [Key in keyof LeerplichtValues]: DatedRule<LeerplichtValues[Key]> } = {
  'leerplicht/startkwalificatie': startkwalificatieRule,
  'leerplicht/end': leerplichtEnd,
  'leerplicht/kwalificatieplicht': kwalificatieplichtRule,
  'leerplicht/kwalificatieplicht/former-law': formerLaw,
  'leerplicht/kwalificatieplicht/praktijkonderwijs': proExemption,
  'leerplicht/kwalificatieplicht/vso': vsoExemption,
  'leerplicht/kwalificatieplicht/beyond-eighteen': beyondEighteen,
  'leerplicht/vervangende-leerplicht/3a': vervangend3a,
  'leerplicht/vervangende-leerplicht/3b': vervangend3b,
}
