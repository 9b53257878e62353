import type { Aftermath, Consequence } from '../../bsa/index.js'
import { consequenceTexts } from '../labels/consequences.js'
import type { Language, Text } from '../labels/text.js'
import { cited, languageOf, needed, type ExplainOptions } from './sentence.js'
import { explain } from './verdict.js'

const stateOf = { yes: 'met', no: 'not-met', unknown: 'unknown' } as const

const dayMissing: Text = {
  nl: 'de regel hangt af van de dag van het advies, die niet bekend is',
  en: 'the rule depends on the day of the advice, which is not known',
}

/**
 * What follows from a negative study advice, in plain sentences: the regime, each consequence that follows, does not
 * follow or is not known, with the article behind it, and what is still needed.
 *
 * The days of an appeal are not repeated, since they follow from the day of the advice: they stand in `period`.
 *
 * @param aftermath - as `bsa.afterNegativeAdvice` gives it
 * @param options - the language
 * @returns the sentences
 * @throws MaatwerkError `invalid-input` for a language that there is not
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
export function explainAfterAdvice({ regime, consequences, missing }: Aftermath, options: ExplainOptions = {}): string[] {
  const language = languageOf(options)
  return [
    ...explain({ ...regime, missing: [] }, { language }),
    ...consequences.map((each) => consequenceSentence(each, language)),
    ...needed(missing, language),
  ]
}

function consequenceSentence({ code, state, evidence }: Consequence, language: Language): string {
  const text = consequenceTexts[code][stateOf[state]][language]
  return evidence === undefined ? `${text} (${dayMissing[language]}).` : cited(text, evidence, language)
}
