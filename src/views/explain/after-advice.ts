import type { Aftermath, Consequence } from '../../bsa/index.js'
import { addDays } from '../../core/calendar.js'
import { consequenceTexts } from '../labels/consequences.js'
import type { Language, Text } from '../labels/text.js'
import { dayText } from './day.js'
import { assertExplained } from './kinds.js'
import { cited, languageOf, needed, type ExplainOptions } from './sentence.js'
import { causeOf, lastTextHint } from './unsettled.js'
import { conditionsOf, unsettledOf } from './verdict.js'

const stateOf = { yes: 'met', no: 'not-met', unknown: 'unknown' } as const

const dayMissing: Text = {
  nl: 'de regel hangt af van de dag van het advies, die niet bekend is',
  en: 'the rule depends on the day of the advice, which is not known',
}

/**
 * What follows from a negative study advice, in plain sentences: the regime, each consequence that follows, does not
 * follow or is not known, with the article behind it, and what is still needed.
 *
 * Of an appeal the last day is told, where the law gives a term. It follows from the day of the advice: of the facts of
 * the student no other can be read from the sentences.
 *
 * @param aftermath - as `bsa.afterNegativeAdvice` gives it
 * @param options - the language
 * @returns the sentences
 * @throws MaatwerkError `invalid-input` for a language that there is not, and for a value of another kind
 * @example
 * ```ts
 * import { bsa, views } from 'maatwerktrajecten'
 *
 * const enrolment = { startedOn: '2014-09-01', programme: 'entree' } as const
 * const aftermath = bsa.afterNegativeAdvice({ enrolment, givenOn: '2014-12-01' })
 * views.explainAfterAdvice(aftermath, { language: 'en' })[2]
 * // => 'The enrolment for that programme at that institution ends (WEB art. 8.1.7a lid 3, Wet doelmatige leerwegen en modernisering bekostiging, Stb. 2013, 288; BSA-03).'
 * ```
 * @category Explanations
 */
export function explainAfterAdvice(aftermath: Aftermath, options: ExplainOptions = {}): string[] {
  const language = languageOf(options)
  assertExplained('aftermath', aftermath)
  const { regime, consequences, missing } = aftermath
  const open = consequences.filter(({ state }) => state === 'unknown').map(({ evidence }) => evidence)
  return [
    ...conditionsOf(regime, missing, language),
    ...consequences.map((each) => consequenceSentence(each, language)),
    ...needed(missing, language),
    ...lastTextHint([...(regime.outcome === 'undetermined' ? unsettledOf(regime.reasons) : []), ...open], language),
  ]
}

function consequenceSentence(consequence: Consequence, language: Language): string {
  const { code, state, evidence, missing } = consequence
  const text = consequenceTexts[code][stateOf[state]][language]
  if (evidence === undefined) return `${text} (${dayMissing[language]}).`
  const cause = state === 'unknown' ? causeOf(consequence, missing, missing.length === 0)?.[language] : undefined
  return cited(`${text}${cause === undefined ? '' : `, ${cause}`}${termOf(consequence, language)}`, evidence, language)
}

/** Until when an appeal can be made. */
function termOf({ code, state, period }: Consequence, language: Language): string {
  const until = code === 'appeal-open' && state === 'yes' ? period?.until : undefined
  if (until === undefined) return ''
  const last = dayText(addDays(until, -1), language)
  return language === 'nl' ? `, uiterlijk op ${last}` : `, on ${last} at the latest`
}
