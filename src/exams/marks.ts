import type { IsoDate } from '../core/calendar.js'
import type { SchoolYear } from '../core/school-year.js'
import type { Reason, Verdict } from '../core/verdict.js'
import type { RuleContext } from '../policy/reading.js'
import type { JudgingRule, PassRuleName } from './judging.js'

/**
 * Which exam year, and how to look at the law. Name the year by `examYear` or by `schoolYear`, one of the two.
 *
 * @category Exams
 */
export interface ExamContext extends RuleContext {
  /** The calendar year of the exams: 2016 for those of school year 2015-2016. */
  readonly examYear?: number | undefined
  /** The school year of the exams: `'2015-2016'`. */
  readonly schoolYear?: SchoolYear | undefined
  /**
   * The day in that school year whose law is used; 1 May when left out. The law of a whole exam year can hang on the
   * day, where a text ends or a decree falls within it.
   */
  readonly on?: IsoDate | undefined
  /**
   * The id of a fact: the rule it belongs to is then as that fact says, in force or not, taken back or not. So one can
   * ask for a rule that was adopted and never applied: `UIT-04`. It is used also where `knownOn` lies before it. The
   * verdict tells in `judgedBy` how that fact stands.
   */
  readonly rule?: string | undefined
}

/**
 * What an exam comes to. The school decides it; this is what the pass rule makes of the results.
 *
 * @category Exams
 */
export type ExamOutcome = 'passed' | 'failed'

/**
 * A condition of an exam rule. The function for each exam says which it has and what they mean.
 *
 * @category Exams
 */
export type ExamReason =
  | 'central-exam-average'
  | 'final-marks'
  | 'lichamelijke-opvoeding'
  | 'kunstvakken'
  | 'maatschappelijke-stage'
  | 'nederlands'
  | 'nederlands-and-rekentoets'
  | 'rekentoets-mark'
  | 'rekentoets-sat'
  | 'rule-settled'
  | 'pass-rules-agree'
  | 'vocational-subject'
  | 'specific-parts'
  | 'keuzedeel'
  | 'loopbaan-en-burgerschap'
  | 'before-central-exams'
  | 'nederlands-and-rekenen'
  | 'rekenen'
  | 'rekenen-taken'

/**
 * One condition of an exam rule, as it turned out, with the pass rule that asks it.
 *
 * @category Exams
 */
export interface ExamCondition extends Reason<ExamReason> {
  /** The pass rule it is a condition of; absent of the one that tells which pass rule applies. */
  readonly passRule?: PassRuleName
}

/**
 * A verdict on an exam. Look at `judgedBy` before telling it to somebody: an outcome can come from a rule that never
 * applied and was asked for, or from one that was an expectation on the day of knowledge.
 *
 * @typeParam Outcome - the outcomes the rule can give
 * @category Exams
 */
export interface ExamVerdict<Outcome extends string = ExamOutcome> extends Verdict<Outcome, ExamReason> {
  /** Every condition, in the order of the law; of two pass rules one after the other. */
  readonly reasons: readonly ExamCondition[]
  /** The day whose law was used. */
  readonly on: IsoDate
  /** The rules that were judged by, each once: which fact of them, how it stood, and whether it was asked for. */
  readonly judgedBy: readonly JudgingRule[]
}

/**
 * The result of a part that has no mark.
 *
 * @category Exams
 */
export type WordResult = 'onvoldoende' | 'voldoende' | 'goed'

/**
 * The result of the rekentoets.
 *
 * @category Exams
 */
export interface RekentoetsResult {
  /** Whether it was sat; follows from `mark` where that is given. */
  readonly sat?: boolean | undefined
  /** The mark, a whole number from 1 to 10. */
  readonly mark?: number | undefined
}

/**
 * The marks of one subject.
 *
 * @category Exams
 */
export interface SubjectMarks {
  /** The subject; the code of Nederlands is `nederlands`, other names are free. */
  readonly subject: string
  /** The final mark (*eindcijfer*), a whole number from 1 to 10; absent where it is not known yet. */
  readonly finalMark?: number | undefined
  /** The mark for the central exam, from 1 to 10, `none` where the subject has none; absent where it is not known. */
  readonly centralExamMark?: number | 'none' | undefined
  /** Whether this is the vocational subject (*beroepsgericht vak*): one subject is. Nederlands never is. */
  readonly vocational?: boolean | undefined
}

/**
 * The results of a vmbo-bb candidate. `subjects` names every subject of the exam that has a final mark, also where the
 * mark is not known yet: a subject that is left out altogether is taken not to be part of the exam. Only Nederlands and
 * the vocational subject are always asked for.
 *
 * @category Exams
 */
export interface GradeList {
  /** The subjects with a final mark. */
  readonly subjects?: readonly SubjectMarks[] | undefined
  /** Lichamelijke opvoeding. */
  readonly lichamelijkeOpvoeding?: WordResult | undefined
  /** The kunstvakken. */
  readonly kunstvakken?: WordResult | undefined
  /** The maatschappelijke stage, in the years in which it was a condition. */
  readonly maatschappelijkeStage?: WordResult | undefined
  /** The rekentoets. */
  readonly rekentoets?: RekentoetsResult | undefined
}

/**
 * The results of a candidate of a leerwerktraject.
 *
 * @category Exams
 */
export interface LeerwerktrajectGradeList extends GradeList {
  /** Whether the subjects together are a full bb exam; the ordinary bb rule judges then. */
  readonly fullExam?: boolean | undefined
}
