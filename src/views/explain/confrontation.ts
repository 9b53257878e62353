import type { Confrontation, ConfrontedRule, ExpectationFate, RuleFate } from '../../register/confront.js'
import { countedOn } from '../labels/codes/counted-on.js'
import { expectationClaims } from '../labels/codes/expectation-ids.js'
import { moods, restsOn as grounds } from '../labels/codes/expectations.js'
import { policyStatuses, voices } from '../labels/codes/policy.js'
import type { Language, Text } from '../labels/text.js'
import { placeOf } from './citation.js'
import { dayText } from './day.js'
import { assertExplained } from './kinds.js'
import { expectation as foreseenSentence, languageOf, type ExplainOptions } from './sentence.js'

/** Whether it could be heard by a day. */
function heardSentence({ heard, on }: Confrontation, language: Language): string {
  const day = dayText(on, language)
  const texts: Readonly<Record<Confrontation['heard'], Text>> = {
    yes: { nl: `Op ${day} was dit al te horen.`, en: `On ${day} this could be heard already.` },
    no: { nl: `Op ${day} was dit nog niet te horen.`, en: `On ${day} this could not be heard yet.` },
    'not-read': {
      nl: `Of dit op ${day} al te horen was, staat niet vast.`,
      en: `Whether this could be heard on ${day} is not settled.`,
    },
  }
  return texts[heard][language]
}

/** What became of one rule, as a sentence without its full stop. */
const ruleFates: Readonly<Record<RuleFate, Text>> = {
  came: { nl: 'De regel is er gekomen', en: 'The rule came' },
  'came-later': { nl: 'De regel is er later gekomen', en: 'The rule came later' },
  'never-came': { nl: 'De regel is er nooit gekomen', en: 'The rule never came' },
  'not-yet': { nl: 'De regel is er nog niet', en: 'The rule is still to come' },
  unknown: { nl: 'Of de regel er is gekomen, is niet bekend', en: 'Whether the rule came is not known' },
}

/** What became of several rules together. */
const fatesTogether: Readonly<Record<ExpectationFate, Text>> = {
  came: {
    nl: 'De regels waarop werd gerekend, zijn er gekomen',
    en: 'The rules that were counted on came',
  },
  'came-later': {
    nl: 'De regels waarop werd gerekend, zijn er later gekomen',
    en: 'The rules that were counted on came later',
  },
  'never-came': {
    nl: 'De regels waarop werd gerekend, zijn er nooit gekomen',
    en: 'The rules that were counted on never came',
  },
  'not-yet': {
    nl: 'De regels waarop werd gerekend, zijn er nog niet',
    en: 'The rules that were counted on are still to come',
  },
  unknown: {
    nl: 'Of de regels waarop werd gerekend er zijn gekomen, is niet bekend',
    en: 'Whether the rules that were counted on came is not known',
  },
  partly: {
    nl: 'Van de regels waarop werd gerekend, is een deel er gekomen en een deel niet',
    en: 'Of the rules that were counted on part came and part did not',
  },
  'no-rule': { nl: 'Op een regel werd niet gerekend', en: 'No rule was counted on' },
}

/**
 * An expectation beside the register, in plain sentences: who expected what, whether it could be heard by the day of
 * looking, how each rule stood that it counts on, and what became of it.
 *
 * @param confrontation - as `policy.confront` gives it
 * @param options - the language
 * @returns the sentences
 * @throws MaatwerkError `invalid-input` for a language that there is not, and for a value of another kind
 * @example
 * ```ts
 * import { policy, views } from 'maatwerktrajecten'
 *
 * const found = policy.confront(policy.expectation('bb-diploma-out-of-reach'), { on: '2014-06-01' })
 * views.explainConfrontation(found, { language: 'en' }).at(-1)
 * // => 'In all it rested on a rule that was adopted and not in force yet.'
 * ```
 * @category Explanations
 */
export function explainConfrontation(confrontation: Confrontation, options: ExplainOptions = {}): string[] {
  const language = languageOf(options)
  assertExplained('confrontation', confrontation)
  return [
    claimSentence(confrontation, language),
    heardSentence(confrontation, language),
    ...confrontation.rules.flatMap((rule) => ruleSentences(rule, confrontation, language)),
    ...conclusion(confrontation, language),
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
  const { key, id, statusThen, foreseen, fate, becameOf } = rule
  const [then, now] = [policyStatuses[statusThen][language], policyStatuses[becameOf.status][language]]
  const [day, known] = [dayText(on, language), dayText(knownOn, language)]
  const applies = dayText(rule.appliesOn, language)
  const fateText = ruleFates[fate][language]
  const first =
    language === 'nl'
      ? `Er werd gerekend op ${ruleName(key, language)}; op ${day} was de status: ${then} (${key}; ${id}).`
      : `It counts on ${ruleName(key, language)}; on ${day} its status was: ${then} (${key}; ${id}).`
  const last =
    language === 'nl'
      ? `${fateText}; met de kennis van ${known} is de status voor ${applies}: ${now} (${key}; ${id}).`
      : `${fateText}; as known on ${known} the status for ${applies} is: ${now} (${key}; ${id}).`
  return [first, ...foreseenSentence(foreseen, language), last]
}

/** A rule in words; an expectation of the reader's own can count on one that has none here. */
function ruleName(key: string, language: Language): string {
  const words = (countedOn as Readonly<Partial<Record<string, Text>>>)[key]?.[language]
  if (words === undefined) return language === 'nl' ? 'een regel van het register' : 'a rule of the register'
  return language === 'nl' ? `de regel over ${words}` : `the rule on ${words}`
}

function conclusion({ restsOn, cameTrueAsRule, rules }: Confrontation, language: Language): string[] {
  const ground = grounds[restsOn][language]
  const first = language === 'nl' ? `Alles bij elkaar rustte de verwachting ${ground}.` : `In all it rested ${ground}.`
  // Of one rule the sentence before told it.
  return rules.length === 1 ? [first] : [first, `${fatesTogether[cameTrueAsRule][language]}.`]
}
