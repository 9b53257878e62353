import type { PupilOption } from '../../admission/index.js'
import { options as optionLabels, optionStates } from '../labels/codes/admission.js'
import type { Language } from '../labels/text.js'
import { assertExplained } from './kinds.js'
import { languageOf, needed, type ExplainOptions } from './sentence.js'
import { causeOf, lastTextHint } from './unsettled.js'
import { lower, sentenceOf, unsettledOf } from './verdict.js'

/**
 * The ways on of a pupil in plain sentences: how each stands, what closes the closed ones with the article behind it,
 * what is needed to tell of the others, and which of their conditions no fact can settle since the law was not read.
 *
 * Of a way that stands open the conditions are not listed: explain its verdict for those, with {@link explain}.
 *
 * @param found - the ways on, as `admission.optionsFor` gives them
 * @param options - the language
 * @returns the sentences, in the order of the ways on
 * @throws MaatwerkError `invalid-input` for a language that there is not, and for a value of another kind
 * @example
 * ```ts
 * import { admission, views } from 'maatwerktrajecten'
 *
 * const found = admission.optionsFor({ leerweg: 'kb' }, { on: '2014-09-01' })
 * const leerwerktraject = found.filter(({ code }) => code === 'leerwerktraject')
 * const [state, because] = views.explainOptions(leerwerktraject, { language: 'en' })
 * state // => 'Leerwerktraject: closed.'
 * because?.startsWith('Leerwerktraject: the pupil is not in the basisberoepsgerichte leerweg (') // => true
 * ```
 * @category Explanations
 */
export function explainOptions(found: readonly PupilOption[], options: ExplainOptions = {}): string[] {
  const language = languageOf(options)
  assertExplained('options', found)
  const open = found.filter(({ state }) => state === 'undetermined')
  return [
    ...found.flatMap((option) => optionSentences(option, language)),
    ...lastTextHint(open.flatMap(({ verdict }) => unsettledOf(verdict.reasons)), language),
  ]
}

function optionSentences({ code, state, verdict, closedBy }: PupilOption, language: Language): string[] {
  const label = optionLabels[code][language]
  const name = label.charAt(0).toUpperCase() + label.slice(1)
  const { missing, reasons } = verdict
  const closing = reasons.filter((reason) => closedBy.includes(reason.code) && reason.state === 'not-met')
  const open = state === 'undetermined'
  const notRead = open ? reasons.filter((reason) => reason.state === 'unknown' && causeOf(reason, missing, open)) : []
  return [
    `${name}: ${optionStates[state][language]}.`,
    ...[
      ...[...closing, ...notRead].map((reason) => sentenceOf(reason, language, missing, open)),
      ...(open ? needed(missing, language) : []),
    ].map((sentence) => `${name}: ${lower(sentence)}`),
  ]
}
