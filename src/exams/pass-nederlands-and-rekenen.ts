import type { IsoDate } from '../core/calendar.js'
import { startOf } from '../core/school-year.js'
import { condition, lawSays, type Condition } from '../core/verdict.js'
import { isUnheard } from '../policy/reading.js'
import { assertMbo } from './check.js'
import { onMarks, type Mark } from './entries.js'
import {
  beforeCentralExams,
  firstCentralExams,
  mboLanguageRule,
  type MboLanguageDemand,
  type MboLanguageRule,
} from './facts.js'
import { dayOf, ruleFor, verdictOf, type Asked, type InUse } from './law.js'
import type { ExamContext, ExamReason, ExamVerdict } from './marks.js'
import type { MboResults } from './mbo-results.js'

/**
 * Whether Nederlands and rekenen stand in the way of an mbo diploma: `meets` where they do not. The rest of the exam is
 * not looked at.
 *
 * @category Exams in the mbo
 */
export type MboOutcome = 'meets' | 'does-not-meet'

const rules = [mboLanguageRule, firstCentralExams, beforeCentralExams]

const sufficient = 6

/**
 * Whether a student meets what mbo-2 or mbo-3 asks of Nederlands and rekenen, by the law of an exam year.
 *
 * - Before the first central exams an insufficient mark does no harm: reason `before-central-exams`. In the text of
 *   April 2014 those exams were to begin in 2014-2015; in that of November 2015 with Nederlands in 2015-2016.
 * - As planned in 2014: each at least 5 for two years (`nederlands`, `rekenen`), then one at least 5 and the other at
 *   least 6 (`nederlands-and-rekenen`). Never applied; ask for it with `knownOn`, or by `rule`: `UIT-10`,
 *   `UIT-10-2016`.
 * - From 2015-2016: Nederlands at least 5 (`nederlands`), rekenen taken (`rekenen-taken`).
 * - In the text of 2026: the pair, for who started on 1 August 2022 or later.
 *
 * **Who started earlier.** Each rule is for programmes that start from a day on: 1 August 2012, and 1 August 2022. Of
 * who started earlier no more is known than that a 6 is sufficient in every text: with both marks at 6 or higher they
 * meet it, and otherwise the outcome is not known. So `startedOn` is asked for unless both are at least 6. The years
 * after 2020 and before 2026 were not read, and nothing on mbo-4: the outcome is `undetermined`.
 *
 * @param results - the level, the start and the marks, as far as they are known
 * @param context - the exam year, the day, the day of knowledge, a reading, and a fact that was asked for by its id
 * @returns `meets`, `does-not-meet`, or `undetermined` where a fact is missing or the law was not read
 * @throws MaatwerkError `invalid-date`, `invalid-input`, naming every problem and no mark
 * @example
 * ```ts
 * import { exams } from 'maatwerktrajecten'
 *
 * const student = { level: 'mbo-2', startedOn: '2014-09-01', nederlands: 6, rekenen: 4 } as const
 * exams.passNederlandsAndRekenen(student, { examYear: 2016 }).outcome // => 'meets'
 * // As one had to expect it in the summer of 2014.
 * exams.passNederlandsAndRekenen(student, { examYear: 2016, knownOn: '2014-06-01' }).outcome // => 'does-not-meet'
 * // A student who started in 2023, by the text of 2026.
 * exams.passNederlandsAndRekenen({ ...student, startedOn: '2023-08-01' }, { examYear: 2026 }).outcome // => 'does-not-meet'
 * ```
 * @category Exams in the mbo
 */
export function passNederlandsAndRekenen(results: MboResults, context: ExamContext): ExamVerdict<MboOutcome> {
  assertMbo(results, context, rules)
  const on = dayOf(context)
  const rule = ruleFor(mboLanguageRule, on, context)
  return verdictOf<MboOutcome>('mbo', ['meets', 'does-not-meet'], askedOf(results, rule, on, context), on)
}

function askedOf(results: MboResults, rule: InUse<MboLanguageRule>, on: IsoDate, context: ExamContext): Asked[] {
  const { value } = rule
  const code = 'nederlands-and-rekenen'
  if (results.level === 'mbo-4') return [{ code, condition: lawSays(undefined, ['level']), by: rule }]
  const before = ruleFor(beforeCentralExams, on, context)
  const first = ruleFor(firstCentralExams, on, context)
  if (isUnheard(first)) return [{ code, condition: lawSays(undefined, ['level']), by: first }]
  if (isReading(first) && on < startOf(first.value!.nederlands)) {
    return [{ code: 'before-central-exams', condition: lawSays(true, ['level']), by: first }]
  }
  if (value !== undefined) return demands(value, results, rule)
  if (before.value === undefined || mayHaveStarted(first.value?.nederlands, rule, on)) {
    return [{ code, condition: lawSays(undefined, ['level']), by: rule }]
  }
  return [{ code: 'before-central-exams', condition: lawSays(true, ['level']), by: before }]
}

/** Whether somebody's reading stands in the place of the law. */
function isReading({ evidence, value }: InUse<unknown>): boolean {
  return value !== undefined && evidence.voice !== 'law'
}

/** Whether the day may lie in or after the first year with central exams. */
function mayHaveStarted(first: string | undefined, { status }: InUse<MboLanguageRule>, on: IsoDate): boolean {
  return status === 'onbekend' ? first === undefined || on >= startOf(first) : first !== undefined && on >= startOf(first)
}

function demands({ demand, forStartFrom }: MboLanguageRule, results: MboResults, by: Asked['by']): Asked[] {
  return demandsOf(demand, results).map(([code, met]) => {
    return { code, condition: orStartedEarlier(met, results, forStartFrom), by }
  })
}

function demandsOf(demand: MboLanguageDemand, { nederlands, rekenen }: MboResults): [ExamReason, Condition][] {
  const taal: Mark = { value: nederlands, path: 'nederlands' }
  if (demand.kind === 'nederlands-only') {
    return [
      ['nederlands', onMarks([taal], ([mark]) => mark! >= demand.nederlands)],
      ['rekenen-taken', condition({ rekenen }, (facts) => facts.rekenen !== 'not-taken')],
    ]
  }
  if (demand.kind === 'each') {
    return [
      ['nederlands', onMarks([taal], ([mark]) => mark! >= demand.nederlands)],
      ['rekenen', onRekenen([], rekenen, ([mark]) => mark! >= demand.rekenen)],
    ]
  }
  const pair = ([a, b]: readonly number[]) => Math.min(a!, b!) >= demand.one && Math.max(a!, b!) >= demand.other
  return [['nederlands-and-rekenen', onRekenen([taal], rekenen, pair)]]
}

/** A condition with the mark for rekenen in it; an exam that was not taken gives none. */
function onRekenen(
  others: readonly Mark[],
  rekenen: MboResults['rekenen'],
  test: (marks: readonly number[]) => boolean,
): Condition {
  const mark = { value: typeof rekenen === 'number' ? rekenen : undefined, path: 'rekenen' }
  const { met, facts, missing } = onMarks([...others, mark], test)
  return rekenen === 'not-taken' ? lawSays(false, facts) : { met, facts, missing }
}

/** A rule for who started from a day on; who started earlier is known to meet theirs only with sufficient marks. */
function orStartedEarlier(own: Condition, results: MboResults, from: IsoDate): Condition {
  const { startedOn } = results
  const facts = [...own.facts, 'startedOn']
  const settled = startedOn !== undefined && startedOn >= from
  if (settled || (own.met === true && own.facts.every((path) => isSufficient(results, path)))) return { ...own, facts }
  return { met: undefined, facts, missing: startedOn === undefined ? [...own.missing, 'startedOn'] : own.missing }
}

/** Whether a mark is at least 6: sufficient by itself in every text that was read. */
function isSufficient(results: MboResults, path: string): boolean {
  const mark = path === 'nederlands' ? results.nederlands : results.rekenen
  return typeof mark === 'number' && mark >= sufficient
}
