import {
  admissionDecision,
  confirmationRefusal,
  institutionRefusal,
  refusalGrounds,
  registrationDate,
  type AdmissionDecision,
  type ConfirmationRefusal,
  type InstitutionRefusal,
  type RefusalGrounds,
  type RegistrationDate,
} from '../../admission/facts-decision.js'
import {
  afterExemption,
  bblAccess,
  entreeAccess,
  entreeGrounds,
  leerwerktrajectOnward,
  type AfterExemption,
  type BblAccess,
  type EntreeAccess,
  type EntreeGrounds,
  type LeerwerktrajectOnward,
} from '../../admission/facts-entree.js'
import {
  assistentDiploma,
  bbSubjects,
  entreeDiploma,
  furtherRequirements,
  mbo2Preparation,
  suitabilityExemption,
  type AssistentDiploma,
  type BbSubjects,
  type EntreeDiplomaAccess,
  type FurtherRequirements,
  type Mbo2Preparation,
  type SuitabilityExemption,
} from '../../admission/facts-mbo.js'
import { leerplichtInVmbo, vm2Cohorts, type LeerplichtInVmbo, type Vm2Cohorts } from '../../admission/facts-vmbo.js'
import {
  entreeRefusal,
  terminationsRefusal,
  type EntreeRefusal,
  type TerminationsRefusal,
} from '../../admission/refusal.js'
import type { DatedRule } from '../../policy/rule.js'

/**
 * The rules of the folder admission, each with the shape of its answers.
 *
 * @category Register
 */
export interface AdmissionValues {
  /** To whom the entreeopleiding is open. */
  'admission/entree/access': EntreeAccess
  /** What can be held against who belongs in the entreeopleiding. */
  'admission/entree/grounds': EntreeGrounds
  /** Refusing who was in the entreeopleiding before. */
  'admission/entree/refusal': EntreeRefusal
  /** The entreeopleiding after an exemption for a higher level. */
  'admission/entree/after-exemption': AfterExemption
  /** Pupils under leerplicht in the entreeopleiding in the vmbo. */
  'admission/entreeopleiding-in-vmbo/leerplicht': LeerplichtInVmbo
  /** Where the diploma of a leerwerktraject leads. */
  'admission/leerwerktraject/onward': LeerwerktrajectOnward
  /** The days on which a cohort of VM2 could start. */
  'admission/vm2/cohorts': Vm2Cohorts
  /** Who can follow a programme in the bbl. */
  'admission/bbl/leerplicht': BblAccess
  /** The preparation for mbo-2. */
  'admission/mbo-2/preparation': Mbo2Preparation
  /** What the entree diploma opens. */
  'admission/mbo-2/entree-diploma': EntreeDiplomaAccess
  /** What the diploma of the assistentopleiding opened. */
  'admission/mbo-2/assistent-diploma': AssistentDiploma
  /** The subjects that mbo-2 asks of a diploma of vmbo-bb. */
  'admission/mbo-2/subjects-of-bb': BbSubjects
  /** Who sets what a programme asks of subjects and profiles. */
  'admission/mbo/further-requirements': FurtherRequirements
  /** Letting somebody in without the preparation. */
  'admission/mbo/exemption': SuitabilityExemption
  /** How admission to mbo-2, mbo-3 and mbo-4 is decided. */
  'admission/mbo/decision': AdmissionDecision
  /** The day by which one applies. */
  'admission/mbo/registration-date': RegistrationDate
  /** The grounds to refuse somebody who has a right to be admitted. */
  'admission/mbo/refusal-grounds': RefusalGrounds
  /** Refusing a student whose enrolments a study advice ended. */
  'admission/mbo/refusal-after-terminations': TerminationsRefusal
  /** Refusing somebody who did not confirm. */
  'admission/mbo/refusal-without-confirmation': ConfirmationRefusal
  /** What a bijzondere instelling can hold against somebody. */
  'admission/institution/refusal': InstitutionRefusal
}

/** The rules of the folder by key. */
export const admissionRules: { readonly [Key in keyof AdmissionValues]: DatedRule<AdmissionValues[Key]> } = {
  'admission/entree/access': entreeAccess,
  'admission/entree/grounds': entreeGrounds,
  'admission/entree/refusal': entreeRefusal,
  'admission/entree/after-exemption': afterExemption,
  'admission/entreeopleiding-in-vmbo/leerplicht': leerplichtInVmbo,
  'admission/leerwerktraject/onward': leerwerktrajectOnward,
  'admission/vm2/cohorts': vm2Cohorts,
  'admission/bbl/leerplicht': bblAccess,
  'admission/mbo-2/preparation': mbo2Preparation,
  'admission/mbo-2/entree-diploma': entreeDiploma,
  'admission/mbo-2/assistent-diploma': assistentDiploma,
  'admission/mbo-2/subjects-of-bb': bbSubjects,
  'admission/mbo/further-requirements': furtherRequirements,
  'admission/mbo/exemption': suitabilityExemption,
  'admission/mbo/decision': admissionDecision,
  'admission/mbo/registration-date': registrationDate,
  'admission/mbo/refusal-grounds': refusalGrounds,
  'admission/mbo/refusal-after-terminations': terminationsRefusal,
  'admission/mbo/refusal-without-confirmation': confirmationRefusal,
  'admission/institution/refusal': institutionRefusal,
}
