import type { IsoDate } from '../core/calendar.js'
import { startOf } from '../core/school-year.js'
import { assertGradeList } from './check.js'
import { entriesOf, nederlandsOf } from './entries.js'
import {
  maatschappelijkeStage,
  nederlandsMinimum,
  passRule,
  rekentoetsCounts,
  rekentoetsSat,
  type MarkRequirement,
  type PassRule,
  type RekentoetsDuty,
  type StageRequirement,
} from './facts.js'
import { dayOf, mayBeAsked, ruleFor, under, verdictOf, type Asked, type InUse } from './law.js'
import type { ExamContext, ExamOutcome, ExamVerdict, GradeList } from './marks.js'
import {
  centralExamAverage,
  finalMarks,
  markOf,
  rekentoetsIsSat,
  rekentoetsMark,
  rekentoetsPaths,
  stage,
  wordResult,
} from './vmbo-conditions.js'

/**
 * Whether a vmbo-bb candidate passes, by the law of an exam year.
 *
 * The conditions, each a reason of the verdict; the last four only in the years in which they are, or may be, asked:
 *
 * - `central-exam-average`: at least 5.5 on average at the central exams, first in exam year 2012
 * - `final-marks`: all final marks 6 or higher, or one 5, or one 4 or two 5s with a 7 or higher beside them; the mark
 *   for the vocational subject counts as two marks
 * - `lichamelijke-opvoeding`, `kunstvakken`: "voldoende" or "goed"
 * - `maatschappelijke-stage`: "voldoende" or "goed", in the texts of November 2011 to March 2014
 * - `nederlands`: at least 5 from school year 2013-2014; `nederlands-and-rekentoets`: one at least 5 and the other at
 *   least 6, adopted in 2012 for 2015-2016 and taken back on 11 November 2015
 * - `rekentoets-mark`: at least 5, adopted in 2012 for 2013-2014 and 2014-2015 and changed before it applied
 * - `rekentoets-sat`: the rekentoets is sat, from 2013-2014
 *
 * **The day.** The law of 1 May of the exam year is used, or that of the day in `on`. The general rule was last read in
 * a text of 24 November 2015, in the middle of exam year 2016. As of now the law of May 2016 is therefore not known:
 * ask for that of `on: '2015-11-24'`, or take it as unchanged with `afterLastText`. Seen from a `knownOn` up to that
 * day it has no end. Before exam year 2012 the rule was not read.
 *
 * **The average.** Whether the vocational subject counts twice in the average of the central exams too was not read;
 * where that turns the answer, it is not known. Marks are used as they are given: nothing is rounded.
 *
 * @param gradeList - the results, as far as they are known
 * @param context - the exam year, the day, the day of knowledge, a reading, and a fact that was asked for by its id
 * @returns `passed`, `failed`, or `undetermined` where a fact is missing or the law was not read
 * @throws MaatwerkError `invalid-date`, `invalid-input`, naming every problem and no mark
 * @example
 * ```ts
 * import { exams } from 'maatwerktrajecten'
 *
 * const list: exams.GradeList = {
 *   subjects: [
 *     { subject: 'nederlands', finalMark: 5, centralExamMark: 5.2 },
 *     { subject: 'engels', finalMark: 6, centralExamMark: 5.8 },
 *     { subject: 'bouwen', finalMark: 7, centralExamMark: 6.4, vocational: true },
 *   ],
 *   lichamelijkeOpvoeding: 'voldoende',
 *   kunstvakken: 'goed',
 *   rekentoets: { mark: 4 },
 * }
 * exams.passVmbo(list, { examYear: 2015 }).outcome // => 'passed'
 * // As the schools of 2014 had to expect it for 2016: Nederlands and the rekentoets as a pair.
 * exams.passVmbo(list, { examYear: 2016, knownOn: '2014-06-01' }).outcome // => 'failed'
 * // As it was on the day after the decree of 11 November 2015.
 * exams.passVmbo(list, { examYear: 2016, knownOn: '2015-11-12' }).outcome // => 'passed'
 * exams.passVmbo(list, { examYear: 2016, afterLastText: 'unchanged' }).outcome // => 'passed'
 * // The rule that was adopted and never applied, on the marks of 2015.
 * exams.passVmbo(list, { examYear: 2015, rule: 'UIT-04' }).outcome // => 'failed'
 * ```
 * @category Exams
 */
export function passVmbo(gradeList: GradeList, context: ExamContext): ExamVerdict {
  assertGradeList(gradeList, context, vmboRules)
  return vmboVerdict(gradeList, context)
}

/** The rules that the verdict goes by. */
export const vmboRules = [passRule, maatschappelijkeStage, nederlandsMinimum, rekentoetsCounts, rekentoetsSat]

/**
 * The verdict on results that were checked.
 *
 * @internal
 */
export function vmboVerdict(gradeList: GradeList, context: ExamContext): ExamVerdict {
  const on = dayOf(context)
  const asked = [
    ...byTheGeneralRule(gradeList, ruleFor(passRule, on, context)),
    ...onStage(gradeList, ruleFor(maatschappelijkeStage, on, context)),
    ...onNederlands(gradeList, on, context),
    ...onSitting(gradeList, ruleFor(rekentoetsSat, on, context)),
  ]
  return verdictOf<ExamOutcome>('vmbo-bb', ['passed', 'failed'], asked, on)
}

function byTheGeneralRule(gradeList: GradeList, general: InUse<PassRule>): Asked[] {
  const entries = entriesOf(gradeList)
  const central = entries.map((entry) => entry.central.path)
  const final = entries.map((entry) => entry.final.path)
  const parts = general.value?.mustBeSufficient ?? (['lichamelijke-opvoeding', 'kunstvakken'] as const)
  return [
    {
      code: 'central-exam-average',
      condition: under(general, central, (rule) => centralExamAverage(entries, rule)),
      by: general,
    },
    { code: 'final-marks', condition: under(general, final, (rule) => finalMarks(entries, rule)), by: general },
    ...parts.map((code) => {
      const path = code === 'kunstvakken' ? code : 'lichamelijkeOpvoeding'
      return { code, condition: under(general, [path], () => wordResult(gradeList[path], path)), by: general }
    }),
  ]
}

/**
 * The condition on the maatschappelijke stage, in the years in which it is or may be one.
 *
 * @internal
 */
export function onStage({ maatschappelijkeStage: result }: GradeList, rule: InUse<StageRequirement>): Asked[] {
  if (!mayBeAsked(rule)) return []
  return [{ code: 'maatschappelijke-stage', condition: stage(rule, result), by: rule }]
}

/** The conditions on the marks for Nederlands and the rekentoets; a pair is one condition. */
function onNederlands(gradeList: GradeList, on: IsoDate, context: ExamContext): Asked[] {
  const nederlands = ruleFor(nederlandsMinimum, on, context)
  const counts = ruleFor(rekentoetsCounts, on, context)
  const own = nederlandsOf(entriesOf(gradeList)).final
  const { rekentoets } = gradeList
  const pair = [nederlands, counts].find(({ value }) => value?.kind === 'pair')
  const asked: Asked[] = []
  if (nederlands.value?.kind !== 'pair' && mayBeAsked(nederlands)) {
    const condition = under(nederlands, [own.path], (rule) => markOf(rule, own, rekentoets))
    asked.push({ code: 'nederlands', condition, by: nederlands })
  }
  if (pair !== undefined) {
    const condition = under(pair, [own.path], (rule) => markOf(rule, own, rekentoets))
    asked.push({ code: 'nederlands-and-rekentoets', condition, by: pair })
  }
  if (counts.value?.kind !== 'pair' && mayBeAsked(counts) && hasStarted(counts, on)) {
    const condition = under(counts, rekentoetsPaths, (rule) => rekentoetsMark(rule, rekentoets))
    asked.push({ code: 'rekentoets-mark', condition, by: counts })
  }
  return asked
}

/** A reading says from which school year on the rekentoets counts; before that year it asks for nothing. */
function hasStarted({ value }: InUse<MarkRequirement>, on: IsoDate): boolean {
  return value?.kind !== 'counts' || on >= startOf(value.fromSchoolYear)
}

function onSitting({ rekentoets }: GradeList, rule: InUse<RekentoetsDuty>): Asked[] {
  if (!mayBeAsked(rule)) return []
  const condition = rekentoetsIsSat(rekentoets, rule.value === undefined)
  return [{ code: 'rekentoets-sat', condition, by: rule }]
}
