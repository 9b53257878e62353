/**
 * Exams: passing or failing in the vmbo-bb, the leerwerktraject, the entreeopleiding and mbo-2 and mbo-3, by the law of
 * an exam year as it could be known on a day.
 *
 * The rekentoets is the example of this folder: adopted in 2012 to count in the vmbo, twice, and taken back each time
 * before the exams it was meant for. The rules over time stand in the policy register under `exams/`. The general vmbo
 * rule was read in texts from exam year 2012 to 24 November 2015; what lies outside is not known, and the verdict says
 * so.
 *
 * @module exams
 */
export type { EntreeResults, ExamPartResult, PartResult } from './entree-results.js'
export type {
  AllowedFailure,
  BeforeCentralExams,
  DiplomaName,
  EntreePassRule,
  EntreeRekenenPractice,
  ExamPart,
  ExamSpread,
  FirstCentralExams,
  FullExamRule,
  LeerwerktrajectExam,
  LeerwerktrajectPassRule,
  LeerwerktrajectRekentoets,
  LeftOutSubjects,
  LevelTable,
  MarkRequirement,
  MboLanguageDemand,
  MboLanguageRule,
  PassRule,
  ReferencedEducation,
  ReferenceLevel,
  RekenenCounts,
  RekentoetsDuty,
  RouteMarks,
  RouteMarkSet,
  RouteOtherParts,
  RouteSpread,
  SchoolExamRekenen,
  SpreadRoute,
  StageRequirement,
} from './facts.js'
export type { JudgingRule, PassRuleName } from './judging.js'
export type {
  ExamCondition,
  ExamContext,
  ExamOutcome,
  ExamReason,
  ExamVerdict,
  GradeList,
  LeerwerktrajectGradeList,
  RekentoetsResult,
  SubjectMarks,
  WordResult,
} from './marks.js'
export type { MboResults } from './mbo-results.js'
export { passEntree } from './pass-entree.js'
export { passLeerwerktraject } from './pass-leerwerktraject.js'
export { passNederlandsAndRekenen } from './pass-nederlands-and-rekenen.js'
export type { MboOutcome } from './pass-nederlands-and-rekenen.js'
export { passVmbo } from './pass-vmbo.js'
export { referenceLevel } from './reference-level.js'
export type { LevelContext, ReferenceLevels } from './reference-level.js'
export { spread } from './spread.js'
export type { ExamPlan, PlannedExam, SpreadContext, SpreadOutcome, SpreadReason } from './spread.js'
export { stillNeeded, stillNeededLeerwerktraject } from './still-needed.js'
export type { NeededResult, StillNeeded } from './still-needed.js'
