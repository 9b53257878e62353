import type { Evidence } from '../../core/evidence.js'
import type { Reason, Verdict } from '../../core/verdict.js'
import type { ExamCondition, JudgingRule } from '../../exams/index.js'
import type { Language, Text } from '../labels/text.js'
import { outcomeTexts, reasonTexts, type OutcomeCode, type ReasonCode } from '../labels/verdicts.js'
import { judgingSentences, perPassRule } from './judged-by.js'
import { groundOf } from './legal-ground.js'
import { assertExplained } from './kinds.js'
import { cited, expectation, languageOf, needed, type ExplainOptions } from './sentence.js'
import { causeOf, lastTextHint } from './unsettled.js'

/**
 * A verdict of any rule of this library, with what some of them tell besides.
 *
 * @category Explanations
 */
export interface ExplainedVerdict extends Verdict<OutcomeCode, ReasonCode> {
  /** Every condition; those of an exam say which pass rule they belong to. */
  readonly reasons: readonly (Reason<ReasonCode> & Pick<ExamCondition, 'passRule'>)[]
  /** The rules an exam was judged by. */
  readonly judgedBy?: readonly JudgingRule[] | undefined
  /** Whether the law it goes by starts after the day of knowledge. */
  readonly foreseen?: boolean
  /** Conditions of a procedure, which do not weigh in the outcome. */
  readonly procedure?: readonly Reason<ReasonCode>[]
}

const procedures: Text = { nl: 'Voor de procedure', en: 'For the procedure' }

/**
 * A verdict as a few plain sentences: the outcome, each condition with the article behind it in the order of the law,
 * and last what is still needed where the outcome is `undetermined`: each fact in words, with its path.
 *
 * A condition that no fact of yours can settle says why: the law of that day was not read, or its text leaves it open.
 * Where a later text is what fails, the last sentence names the option by which the library goes by the last text read.
 *
 * It takes the verdict of any rule: study advice, admission, leerplicht, exams, placements, hours, passend onderwijs,
 * early school leaving, and the definition of a maatwerktraject. A condition that comes from a reading says whose it is
 * and that it is not the law. Where a regime of the study advice goes by a rule that had still to start on the day of
 * knowledge, a sentence says so. Of an exam it says by which rule it was judged, as {@link explainExam} does, and what
 * must not be overlooked of that rule. No sentence repeats a fact of the person. For
 * ways on, timetables and what follows from an advice see {@link explainOptions}, {@link explainTimetable} and {@link
 * explainAfterAdvice}.
 *
 * @param verdict - what a rule concluded
 * @param options - the language
 * @returns the sentences, as many in Dutch as in English
 * @throws MaatwerkError `invalid-input` for a language that there is not, and for a value that another function explains
 * @example
 * ```ts
 * import { bsa, leerplicht, views } from 'maatwerktrajecten'
 *
 * views.explain(bsa.regime({ startedOn: '2014-09-01', programme: 'entree' }))
 * // => [
 * //   'Regime A: een bindend studieadvies in de entreeopleiding.',
 * //   'Voor de opleiding is er een studieadvies (WEB art. 8.1.7a lid 1, Wet doelmatige leerwegen en modernisering bekostiging, Stb. 2013, 288; BSA-01).',
 * // ]
 *
 * const open = leerplicht.hasStartkwalificatie(undefined, { on: '2014-09-01' })
 * views.explain(open, { language: 'en' }).at(-1) // => 'Needed to decide: the diplomas that were obtained (diplomas).'
 * ```
 * @category Explanations
 */
export function explain(verdict: ExplainedVerdict, options: ExplainOptions = {}): string[] {
  const language = languageOf(options)
  assertExplained('verdict', verdict)
  return [
    ...conditionsOf(verdict, verdict.missing, language),
    ...needed(verdict.missing, language),
    ...(verdict.outcome === 'undetermined' ? lastTextHint(unsettledOf(verdict.reasons), language) : []),
  ]
}

/**
 * The outcome and the conditions, without what is still needed.
 *
 * @internal
 */
export function conditionsOf(verdict: ExplainedVerdict, missing: readonly string[], language: Language): string[] {
  const { outcome, reasons, procedure = [], foreseen, judgedBy } = verdict
  const open = outcome === 'undetermined'
  return [
    `${outcomeTexts[outcome][language]}.`,
    ...judgingSentences(judgedBy, language),
    ...expectation(foreseen, language),
    ...reasons.map((each) => perPassRule(sentenceOf(each, language, missing, open), each, judgedBy, language)),
    ...procedure.map((reason) => `${procedures[language]}: ${lower(sentenceOf(reason, language))}`),
  ]
}

/**
 * What the conditions that are not known rest on.
 *
 * @internal
 */
export function unsettledOf(reasons: readonly Reason<ReasonCode>[]): Evidence[] {
  return reasons.filter(({ state }) => state === 'unknown').map(({ evidence }) => evidence)
}

/**
 * One condition as a sentence, with why it is not known where no fact can settle it, and the article behind it.
 *
 * @internal
 */
export function sentenceOf(
  reason: Reason<ReasonCode>,
  language: Language,
  missing: readonly string[] = [],
  open = false,
): string {
  const { code, state, evidence } = reason
  const { [state]: texts } = reasonTexts[code]
  if (state !== 'unknown') return cited(`${texts[language]}${groundOf(reason, language)}`, evidence, language)
  // A condition on the law alone says itself that the law was not read.
  const cause = texts.nl.includes('gelezen') ? undefined : causeOf(reason, missing, open)
  const text = cause === undefined ? texts[language] : `${texts[language]}, ${cause[language]}`
  // What is not known was not derived or computed from anything: the source alone tells where to look.
  return cited(text, { ...evidence, grade: 'quoted' }, language)
}

/**
 * A sentence as it goes on behind a colon.
 *
 * @internal
 */
export function lower(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1)
}
