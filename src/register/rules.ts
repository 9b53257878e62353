import type { DatedRule } from '../policy/rule.js'
import { admissionRules, type AdmissionValues } from './rules/admission.js'
import { bsaRules, type BsaValues } from './rules/bsa.js'
import { examsRules, type ExamValues } from './rules/exams.js'
import { fundingRules, type FundingValues } from './rules/funding.js'
import { leerplichtRules, type LeerplichtValues } from './rules/leerplicht.js'
import { passendOnderwijsRules, type PassendOnderwijsValues } from './rules/passend-onderwijs.js'
import { placementRules, type PlacementValues } from './rules/placement.js'
import { priceRules, type PriceValues } from './rules/prices.js'
import { programmeRules, type ProgrammeValues } from './rules/programmes.js'
import { trajectoriesRules, type TrajectoryValues } from './rules/trajectories.js'
import { vsvRules, type VsvValues } from './rules/vsv.js'

/**
 * Every rule of the register by its key, with the shape of its answers: those of all folders together.
 *
 * @category Register
 */
export interface PolicyValues
  extends TrajectoryValues,
    ProgrammeValues,
    LeerplichtValues,
    AdmissionValues,
    BsaValues,
    ExamValues,
    PlacementValues,
    VsvValues,
    PassendOnderwijsValues,
    PriceValues,
    FundingValues {}

/**
 * The key of a rule in the register.
 *
 * @category Register
 */
export type PolicyKey = keyof PolicyValues

/** The facts of all folders, joined. */
export const rules: { readonly [Key in PolicyKey]: DatedRule<PolicyValues[Key]> } = {
  ...trajectoriesRules,
  ...programmeRules,
  ...leerplichtRules,
  ...admissionRules,
  ...bsaRules,
  ...examsRules,
  ...placementRules,
  ...vsvRules,
  ...passendOnderwijsRules,
  ...priceRules,
  ...fundingRules,
}
