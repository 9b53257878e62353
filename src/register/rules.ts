import {
  maatschappelijkeStage,
  nederlandsMinimum,
  passRule,
  rekentoetsCounts,
  rekentoetsCountsVwo,
  rekentoetsSat,
  schoolExamRekenen,
  type MarkRequirement,
  type PassRule,
  type RekentoetsDuty,
  type SchoolExamRekenen,
  type StageRequirement,
} from '../exams/facts.js'
import type { DatedRule } from '../policy/rule.js'

/**
 * Every rule of the register by its key, with the shape of its answers.
 *
 * @category Register
 */
export interface PolicyValues {
  /** When a vmbo candidate passes, apart from Nederlands and the rekentoets. */
  'exams/vmbo/pass-rule': PassRule
  /** The maatschappelijke stage as a condition to pass. */
  'exams/vmbo/maatschappelijke-stage': StageRequirement
  /** The final mark for Nederlands that a vmbo-bb candidate needs. */
  'exams/vmbo-bb/nederlands-minimum': MarkRequirement
  /** The final mark for the rekentoets that a vmbo-bb candidate was to need; planned twice, never applied. */
  'exams/vmbo-bb/rekentoets-counts': MarkRequirement
  /** The duty of a vmbo-bb candidate to sit the rekentoets. */
  'exams/vmbo-bb/rekentoets-sat': RekentoetsDuty
  /** The final mark for the rekentoets that a vwo candidate needed. */
  'exams/vwo/rekentoets-counts': MarkRequirement
  /** The school exam that came in place of the rekentoets. */
  'exams/vo/school-exam-rekenen': SchoolExamRekenen
}

/**
 * The key of a rule in the register.
 *
 * @category Register
 */
export type PolicyKey = keyof PolicyValues

/** The facts of all folders, joined. */
export const rules: { readonly [Key in PolicyKey]: DatedRule<PolicyValues[Key]> } = {
  'exams/vmbo/pass-rule': passRule,
  'exams/vmbo/maatschappelijke-stage': maatschappelijkeStage,
  'exams/vmbo-bb/nederlands-minimum': nederlandsMinimum,
  'exams/vmbo-bb/rekentoets-counts': rekentoetsCounts,
  'exams/vmbo-bb/rekentoets-sat': rekentoetsSat,
  'exams/vwo/rekentoets-counts': rekentoetsCountsVwo,
  'exams/vo/school-exam-rekenen': schoolExamRekenen,
}
