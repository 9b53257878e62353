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
} from '../../exams/facts.js'
import type { DatedRule } from '../../policy/rule.js'

/**
 * The rules on exams, each with the shape of its answers.
 *
 * @category Register
 */
export interface ExamValues {
  /** When a vmbo candidate passes. */
  'exams/vmbo/pass-rule': PassRule
  /** The maatschappelijke stage as a condition to pass. */
  'exams/vmbo/maatschappelijke-stage': StageRequirement
  /** The final mark for Nederlands that a vmbo-bb candidate needs. */
  'exams/vmbo-bb/nederlands-minimum': MarkRequirement
  /** The rule by which the rekentoets was to count, in both its steps. */
  'exams/vmbo-bb/rekentoets-counts': MarkRequirement
  /** The duty to sit the rekentoets. */
  'exams/vmbo-bb/rekentoets-sat': RekentoetsDuty
  /** The only track in which the rekentoets counted. */
  'exams/vwo/rekentoets-counts': MarkRequirement
  /** What came in place of the rekentoets. */
  'exams/vo/school-exam-rekenen': SchoolExamRekenen
}

/** The rules of the folder by key. */
export const examsRules: { readonly [Key in keyof ExamValues]: DatedRule<ExamValues[Key]> } = {
  'exams/vmbo/pass-rule': passRule,
  'exams/vmbo/maatschappelijke-stage': maatschappelijkeStage,
  'exams/vmbo-bb/nederlands-minimum': nederlandsMinimum,
  'exams/vmbo-bb/rekentoets-counts': rekentoetsCounts,
  'exams/vmbo-bb/rekentoets-sat': rekentoetsSat,
  'exams/vwo/rekentoets-counts': rekentoetsCountsVwo,
  'exams/vo/school-exam-rekenen': schoolExamRekenen,
}
