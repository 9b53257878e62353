import type { DatedRule } from '../policy/rule.js'
import { bsaRules, type BsaValues } from './rules/bsa.js'
import { examsRules, type ExamValues } from './rules/exams.js'
import { placementRules, type PlacementValues } from './rules/placement.js'
import { trajectoriesRules, type TrajectoryValues } from './rules/trajectories.js'

/**
 * Every rule of the register by its key, with the shape of its answers: those of all folders together.
 *
 * @category Register
 */
export interface PolicyValues extends ExamValues, TrajectoryValues, BsaValues, PlacementValues {}

/**
 * The key of a rule in the register.
 *
 * @category Register
 */
export type PolicyKey = keyof PolicyValues

/** The facts of all folders, joined. */
export const rules: { readonly [Key in PolicyKey]: DatedRule<PolicyValues[Key]> } = {
  ...examsRules,
  ...trajectoriesRules,
  ...bsaRules,
  ...placementRules,
}
