import {
  beforeCentralExams,
  entreePassRule,
  entreeRekenenPractice,
  examSpread,
  firstCentralExams,
  leerwerktrajectDiploma,
  leerwerktrajectExam,
  leerwerktrajectFullExam,
  leerwerktrajectPassRule,
  leerwerktrajectStage,
  leftOutSubjects,
  maatschappelijkeStage,
  mboLanguageRule,
  nederlandsMinimum,
  passRule,
  rekenenCounts,
  rekenLevels,
  rekentoetsCounts,
  rekentoetsCountsVwo,
  rekentoetsSat,
  routeMarks,
  routeOtherParts,
  schoolExamRekenen,
  taalLevels,
  vsoLevels,
  type BeforeCentralExams,
  type DiplomaName,
  type EntreePassRule,
  type EntreeRekenenPractice,
  type ExamSpread,
  type FirstCentralExams,
  type FullExamRule,
  type LeerwerktrajectExam,
  type LeerwerktrajectPassRule,
  type LeftOutSubjects,
  type LevelTable,
  type MarkRequirement,
  type MboLanguageRule,
  type PassRule,
  type RekenenCounts,
  type RekentoetsDuty,
  type RouteMarks,
  type RouteOtherParts,
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
  /** When a candidate of a leerwerktraject passes, in five layers. */
  'exams/leerwerktraject/pass-rule': LeerwerktrajectPassRule
  /** The maatschappelijke stage in the exam of a leerwerktraject. */
  'exams/leerwerktraject/maatschappelijke-stage': StageRequirement
  /** The parts of that exam. */
  'exams/leerwerktraject/parts': LeerwerktrajectExam
  /** Who sits a full bb exam in a leerwerktraject. */
  'exams/leerwerktraject/full-exam': FullExamRule
  /** What the diploma of a leerwerktraject says. */
  'exams/leerwerktraject/diploma': DiplomaName
  /** Nederlands and rekenen in mbo-2 and mbo-3. */
  'exams/mbo/nederlands-and-rekenen': MboLanguageRule
  /** The first central exams in mbo-2 and mbo-3. */
  'exams/mbo/first-central-exams': FirstCentralExams
  /** Insufficient marks before those. */
  'exams/mbo/before-central-exams': BeforeCentralExams
  /** For which students rekenen counts, by the day their programme starts. */
  'exams/mbo/rekenen-counts': RekenenCounts
  /** When a student passes the exam of the entreeopleiding. */
  'exams/entree/pass-rule': EntreePassRule
  /** Rekenen in the entreeopleiding, in practice. */
  'exams/entree/rekenen-in-practice': EntreeRekenenPractice
  /** The marks that pass in the experiments from vmbo to mbo. */
  'exams/doorlopende-leerlijnen/marks': RouteMarks
  /** What else those experiments ask for. */
  'exams/doorlopende-leerlijnen/other-parts': RouteOtherParts
  /** The subjects that may be left out there. */
  'exams/doorlopende-leerlijnen/left-out': LeftOutSubjects
  /** In which years exams may be taken. */
  'exams/spread': ExamSpread
  /** The reference levels of Nederlands. */
  'exams/reference-levels/taal': LevelTable
  /** The reference levels of rekenen. */
  'exams/reference-levels/rekenen': LevelTable
  /** The reference level of special secondary education towards work. */
  'exams/reference-levels/vso': LevelTable
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
  'exams/leerwerktraject/pass-rule': leerwerktrajectPassRule,
  'exams/leerwerktraject/maatschappelijke-stage': leerwerktrajectStage,
  'exams/leerwerktraject/parts': leerwerktrajectExam,
  'exams/leerwerktraject/full-exam': leerwerktrajectFullExam,
  'exams/leerwerktraject/diploma': leerwerktrajectDiploma,
  'exams/mbo/nederlands-and-rekenen': mboLanguageRule,
  'exams/mbo/first-central-exams': firstCentralExams,
  'exams/mbo/before-central-exams': beforeCentralExams,
  'exams/mbo/rekenen-counts': rekenenCounts,
  'exams/entree/pass-rule': entreePassRule,
  'exams/entree/rekenen-in-practice': entreeRekenenPractice,
  'exams/doorlopende-leerlijnen/marks': routeMarks,
  'exams/doorlopende-leerlijnen/other-parts': routeOtherParts,
  'exams/doorlopende-leerlijnen/left-out': leftOutSubjects,
  'exams/spread': examSpread,
  'exams/reference-levels/taal': taalLevels,
  'exams/reference-levels/rekenen': rekenLevels,
  'exams/reference-levels/vso': vsoLevels,
}
