import { lawSays } from '../core/verdict.js'
import { assertLeerwerktraject } from './check.js'
import { entriesOf, nederlandsOf, onMarks, onVocational } from './entries.js'
import {
  leerwerktrajectFullExam,
  leerwerktrajectPassRule,
  leerwerktrajectStage,
  type LeerwerktrajectPassRule,
} from './facts.js'
import { dayOf, oncePerRule, ruleFor, under, verdictOf, type Asked, type InUse } from './law.js'
import type { ExamContext, ExamOutcome, ExamVerdict, LeerwerktrajectGradeList } from './marks.js'
import { onStage, vmboRules, vmboVerdict } from './pass-vmbo.js'
import { markOf, rekentoetsIsSat, rekentoetsMark, rekentoetsPaths } from './vmbo-conditions.js'

/** The rules that the verdict goes by: its own, and those of the ordinary bb exam. */
export const leerwerktrajectRules = [
  leerwerktrajectPassRule,
  leerwerktrajectStage,
  leerwerktrajectFullExam,
  ...vmboRules,
]

/**
 * Whether a candidate of a leerwerktraject passes, by the law of an exam year.
 *
 * Five layers follow each other: the vocational subject and Nederlands at 6 or higher (until 2012-2013); a plan of 2012
 * with Nederlands and the rekentoets at 5, which never applied; both at 6 and the rekentoets sat (2013-2014 and
 * 2014-2015); a plan for 2015-2016 with a pair of 5 and 6 for Nederlands and the rekentoets, which never applied; and
 * both at 6 and the rekentoets sat from 2015-2016. Ask for a plan with `knownOn`, or with `rule` by its id:
 * `LWT-05-planned-2013`, `LWT-05-planned-2015`.
 *
 * The reasons are `vocational-subject`, `nederlands` or `nederlands-and-rekentoets`, `rekentoets-mark` or
 * `rekentoets-sat` where they are asked, and `maatschappelijke-stage` in the texts of September 2011 to July 2014.
 *
 * **A full exam.** Who sits a full bb exam is judged by the ordinary bb rule: see {@link passVmbo} for its reasons. The
 * reason `rule-settled` tells. Where `fullExam` is not known, both rules are tried, and each reason says in `passRule`
 * by which of them it is. The outcome is theirs if they agree, with `pass-rules-agree` as the first reason. So give
 * `fullExam`, or every result that the ordinary rule asks for will be among what is missing.
 *
 * **A rule that never applied.** Of a plan that was asked for, or that one had to expect, `judgedBy` says how it stands.
 *
 * @param gradeList - the results, as far as they are known
 * @param context - the exam year, the day, the day of knowledge, a reading, and a fact that was asked for by its id
 * @returns `passed`, `failed`, or `undetermined` where a fact is missing or the law was not read
 * @throws MaatwerkError `invalid-date`, `invalid-input`, naming every problem and no mark
 * @example
 * ```ts
 * import { exams } from 'maatwerktrajecten'
 *
 * const list = {
 *   subjects: [
 *     { subject: 'nederlands', finalMark: 5 },
 *     { subject: 'bouwen', finalMark: 7, vocational: true },
 *   ],
 *   rekentoets: { mark: 6 },
 *   fullExam: false,
 * }
 * exams.passLeerwerktraject(list, { examYear: 2016 }).outcome // => 'failed'
 * exams.passLeerwerktraject(list, { examYear: 2016, knownOn: '2015-11-10' }).outcome // => 'passed'
 *
 * const asked = exams.passLeerwerktraject(list, { examYear: 2016, rule: 'LWT-05-planned-2015' })
 * asked.outcome // => 'passed'
 * asked.judgedBy.find(({ askedFor }) => askedFor)?.status // => 'nooit-in-werking'
 * ```
 * @category Exams
 */
export function passLeerwerktraject(gradeList: LeerwerktrajectGradeList, context: ExamContext): ExamVerdict {
  assertLeerwerktraject(gradeList, context, leerwerktrajectRules)
  return leerwerktrajectVerdict(gradeList, context)
}

/**
 * The verdict on results that were checked.
 *
 * @internal
 */
export function leerwerktrajectVerdict(gradeList: LeerwerktrajectGradeList, context: ExamContext): ExamVerdict {
  const { fullExam, ...list } = gradeList
  const full = ruleFor(leerwerktrajectFullExam, dayOf(context), context)
  const settled = (met: boolean | undefined, missing: readonly string[]): Asked => {
    return { code: 'rule-settled', condition: { met, facts: ['fullExam'], missing }, by: full, apart: true }
  }
  if (fullExam === false) return ownVerdict(gradeList, context, settled(true, []))
  const ordinary = full.value === undefined ? undefined : vmboVerdict(list, context)
  if (fullExam === true) return withFirst(settled(ordinary === undefined ? undefined : true, []), ordinary, context)
  const own = ownVerdict(gradeList, context, { ...settled(true, []), code: 'pass-rules-agree' })
  if (ordinary?.outcome === own.outcome && own.outcome !== 'undetermined') {
    return { ...own, reasons: [...own.reasons, ...ordinary.reasons], judgedBy: judgedByBoth(own, ordinary) }
  }
  return ownOrOrdinary(own, ordinary, settled(undefined, ['fullExam']), context)
}

/** The verdict of the ordinary rule, with the reason why it is that one. */
function withFirst(first: Asked, ordinary: ExamVerdict | undefined, context: ExamContext): ExamVerdict {
  const alone = verdictOf<ExamOutcome>('leerwerktraject', ['passed', 'failed'], [first], dayOf(context))
  if (ordinary === undefined) return alone
  return { ...ordinary, reasons: [...alone.reasons, ...ordinary.reasons], judgedBy: judgedByBoth(alone, ordinary) }
}

function judgedByBoth(first: ExamVerdict, second: ExamVerdict | undefined): ExamVerdict['judgedBy'] {
  return oncePerRule([...first.judgedBy, ...(second?.judgedBy ?? [])])
}

/** Two rules that do not agree, and it is not known which of them judges. */
function ownOrOrdinary(
  own: ExamVerdict,
  ordinary: ExamVerdict | undefined,
  first: Asked,
  context: ExamContext,
): ExamVerdict {
  const { reasons, missing, on } = verdictOf<ExamOutcome>('leerwerktraject', ['passed', 'failed'], [first], dayOf(context))
  const others = [...own.reasons.slice(1), ...(ordinary?.reasons ?? [])]
  const wanted = [...missing, ...own.missing, ...(ordinary?.missing ?? [])]
  const judgedBy = judgedByBoth(own, ordinary)
  return { outcome: 'undetermined', reasons: [...reasons, ...others], missing: [...new Set(wanted)], on, judgedBy }
}

function ownVerdict(gradeList: LeerwerktrajectGradeList, context: ExamContext, first: Asked): ExamVerdict {
  const on = dayOf(context)
  const rule = ruleFor(leerwerktrajectPassRule, on, context)
  const entries = entriesOf(gradeList)
  const { rekentoets } = gradeList
  const own = nederlandsOf(entries).final
  const vocational = under(rule, entries.map(({ final }) => final.path), ({ vocationalSubject }) =>
    onVocational(entries, ({ final }) => onMarks([final], ([mark]) => mark! >= vocationalSubject)),
  )
  const code = rule.value?.nederlands.kind === 'pair' ? 'nederlands-and-rekentoets' : 'nederlands'
  const asked: Asked[] = [
    first,
    { code: 'vocational-subject', condition: vocational, by: rule },
    { code, condition: under(rule, [own.path], (law) => markOf(law.nederlands, own, rekentoets)), by: rule },
    ...onRekentoets(gradeList, rule),
    ...onStage(gradeList, ruleFor(leerwerktrajectStage, on, context)),
  ]
  return verdictOf<ExamOutcome>('leerwerktraject', ['passed', 'failed'], asked, on)
}

/** What the rule asks of the rekentoets besides a pair; where no rule is known, it may ask for anything. */
function onRekentoets({ rekentoets }: LeerwerktrajectGradeList, rule: InUse<LeerwerktrajectPassRule>): Asked[] {
  const { value } = rule
  if (value === undefined) return []
  const { asked, mark } = value.rekentoets
  if (asked === 'none' || asked === 'in-the-pair') return []
  if (asked === 'sat') return [{ code: 'rekentoets-sat', condition: rekentoetsIsSat(rekentoets), by: rule }]
  const condition =
    mark === undefined ? lawSays(undefined, rekentoetsPaths) : rekentoetsMark({ kind: 'minimum', mark }, rekentoets)
  return [{ code: 'rekentoets-mark', condition, by: rule }]
}
