import type { Reason, Verdict } from '../../core/verdict.js'
import type { Language, Text } from '../labels/text.js'
import { outcomeTexts, reasonTexts, type OutcomeCode, type ReasonCode } from '../labels/verdicts.js'
import { cited, expectation, languageOf, needed, type ExplainOptions } from './sentence.js'

/**
 * A verdict of any rule of this library, with what some of them tell besides.
 *
 * @category Explanations
 */
export interface ExplainedVerdict extends Verdict<OutcomeCode, ReasonCode> {
  /** Whether the law it goes by starts after the day of knowledge. */
  readonly foreseen?: boolean
  /** Conditions of a procedure, which do not weigh in the outcome. */
  readonly procedure?: readonly Reason<ReasonCode>[]
}

const procedures: Text = { nl: 'Voor de procedure', en: 'For the procedure' }

/**
 * A verdict as a few plain sentences: the outcome, each condition with the article behind it in the order of the law,
 * and last what is still needed where the outcome is `undetermined`.
 *
 * It takes the verdict of any rule: study advice, admission, leerplicht, exams, placements, hours, passend onderwijs,
 * early school leaving, and the definition of a maatwerktraject. A condition that comes from a reading says whose it is
 * and that it is not the law. Where a regime of the study advice goes by a rule that had still to start on the day of
 * knowledge, a sentence says so. No sentence repeats a fact of the person: what is missing is named by its path. For
 * ways on, timetables and what follows from an advice see {@link explainOptions}, {@link explainTimetable} and {@link
 * explainAfterAdvice}.
 *
 * @param verdict - what a rule concluded
 * @param options - the language
 * @returns the sentences, as many in Dutch as in English
 * @throws MaatwerkError `invalid-input` for a language that there is not
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
 * views.explain(open, { language: 'en' }).at(-1) // => 'Needed to decide: diplomas.'
 * ```
 * @category Explanations
 */
export function explain(verdict: ExplainedVerdict, options: ExplainOptions = {}): string[] {
  const language = languageOf(options)
  return [
    `${outcomeTexts[verdict.outcome][language]}.`,
    ...expectation(verdict.foreseen, language),
    ...verdict.reasons.map((reason) => sentenceOf(reason, language)),
    ...(verdict.procedure ?? []).map((reason) => `${procedures[language]}: ${lower(sentenceOf(reason, language))}`),
    ...needed(verdict.missing, language),
  ]
}

/**
 * One condition as a sentence, with the article behind it.
 *
 * @internal
 */
export function sentenceOf({ code, state, evidence }: Reason<ReasonCode>, language: Language): string {
  // What is not known was not derived or computed from anything: the source alone tells where to look.
  const source = state === 'unknown' ? { ...evidence, grade: 'quoted' as const } : evidence
  return cited(reasonTexts[code][state][language], source, language)
}

/**
 * A sentence as it goes on behind a colon.
 *
 * @internal
 */
export function lower(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1)
}
