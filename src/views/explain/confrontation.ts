import type { Confrontation, ConfrontedRule } from '../../register/confront.js'
import { expectationClaims } from '../labels/codes/expectation-ids.js'
import { fates, moods, restsOn as grounds } from '../labels/codes/expectations.js'
import { policyStatuses, voices } from '../labels/codes/policy.js'
import type { Language, Text } from '../labels/text.js'
import { placeOf } from './citation.js'
import { expectation as foreseenSentence, languageOf, type ExplainOptions } from './sentence.js'

const heardTexts: Readonly<Record<Confrontation['heard'], Text>> = {
  yes: { nl: 'Op die dag was dit al te horen', en: 'It could be heard by that day' },
  no: { nl: 'Op die dag was dit nog niet te horen', en: 'It could not be heard yet by that day' },
  'not-read': {
    nl: 'Of dit op die dag al te horen was, staat niet vast',
    en: 'Whether it could be heard by that day is not settled',
  },
}

/**
 * An expectation beside the register, in plain sentences: who expected what, whether it could be heard by the day of
 * looking, how each rule stood that it counts on, and what became of it.
 *
 * @param confrontation - as `policy.confront` gives it
 * @param options - the language
 * @returns the sentences
 * @throws MaatwerkError `invalid-input` for a language that there is not
 * @example
 * ```ts
 * import { policy, views } from 'maatwerktrajecten'
 *
 * const found = policy.confront(policy.expectation('bb-diploma-out-of-reach'), { on: '2014-06-01' })
 * views.explainConfrontation(found, { language: 'en' }).at(-1)
 * // => 'In all it rested on a rule that was adopted and not in force yet; of the rules it counted on: never came.'
 * ```
 * @category Explanations
 */
export function explainConfrontation(confrontation: Confrontation, options: ExplainOptions = {}): string[] {
  const language = languageOf(options)
  const { heard, rules } = confrontation
  return [
    claimSentence(confrontation, language),
    `${heardTexts[heard][language]}: ${confrontation.on}.`,
    ...rules.flatMap((rule) => ruleSentences(rule, confrontation, language)),
    conclusion(confrontation, language),
  ]
}

function claimSentence({ expectation }: Confrontation, language: Language): string {
  const { id, claim, holder, mood, source } = expectation
  // An expectation of the reader's own has words of its own.
  const words = (expectationClaims as Readonly<Partial<Record<string, Text>>>)[id]?.[language] ?? claim.replace(/\.$/, '')
  const name = voices[holder][language]
  const said = moods[mood][language]
  const intro = `${said.charAt(0).toUpperCase()}${said.slice(1)} ${language === 'nl' ? 'door' : 'by'} ${name}`
  return `${intro}: ${words} (${placeOf(source, language)}).`
}

function ruleSentences(rule: ConfrontedRule, { on, knownOn }: Confrontation, language: Language): string[] {
  const { key, id, appliesOn, statusThen, foreseen, fate, becameOf } = rule
  const [then, now] = [policyStatuses[statusThen][language], policyStatuses[becameOf.status][language]]
  const place = `${key}; ${id}`
  const first =
    language === 'nl'
      ? `Met de kennis van ${on} was de status van de regel: ${then} (${place}).`
      : `As known on ${on} the status of the rule was: ${then} (${place}).`
  const last =
    language === 'nl'
      ? `Met de kennis van ${knownOn} is de status voor ${appliesOn}: ${now}; ${fates[fate].nl} (${place}).`
      : `As known on ${knownOn} the status for ${appliesOn} is: ${now}; ${fates[fate].en} (${place}).`
  return [first, ...foreseenSentence(foreseen, language), last]
}

function conclusion({ restsOn, cameTrueAsRule }: Confrontation, language: Language): string {
  const [ground, fate] = [grounds[restsOn][language], fates[cameTrueAsRule][language]]
  return language === 'nl'
    ? `Alles bij elkaar rustte de verwachting ${ground}; over de regels waarop werd gerekend: ${fate}.`
    : `In all it rested ${ground}; of the rules it counted on: ${fate}.`
}
