import type { JudgingRule, PassRuleName } from '../../exams/index.js'
import { voices } from '../labels/codes/policy.js'
import { askedForTexts, passRules } from '../labels/pass-rules.js'
import type { Language, Text } from '../labels/text.js'

const foreseenThen: Text = {
  nl: 'op de dag van kennis was dit nog een verwachting',
  en: 'on the day of knowledge this was still an expectation',
}

/**
 * By which rule an exam was judged, and what must not be overlooked of it: that it never came into force and was asked
 * for, that it was still an expectation, or that it is a reading. Nothing for a verdict that does not tell.
 *
 * @internal
 */
export function judgingSentences(judgedBy: readonly JudgingRule[] | undefined, language: Language): string[] {
  if (judgedBy === undefined) return []
  const heads = passRulesOf(judgedBy).map((passRule) => headOf(passRule, judgedBy, language))
  return [...heads, ...judgedBy.flatMap((rule) => warningsOf(rule, language))]
}

function passRulesOf(judgedBy: readonly JudgingRule[]): PassRuleName[] {
  return [...new Set(judgedBy.flatMap(({ passRule }) => (passRule === undefined ? [] : [passRule])))]
}

function headOf(passRule: PassRuleName, judgedBy: readonly JudgingRule[], language: Language): string {
  const ids = judgedBy.flatMap((rule) => (rule.passRule === passRule && rule.id !== undefined ? [rule.id] : []))
  const named = ids.length === 0 ? '' : `: ${[...new Set(ids)].join(', ')}`
  const intro = language === 'nl' ? 'Beoordeeld volgens' : 'Judged by'
  return `${intro} ${passRules[passRule][language]}${named}.`
}

function warningsOf({ key, id, status, foreseen, askedFor, voice }: JudgingRule, language: Language): string[] {
  const asked = askedFor && status !== undefined ? [askedForTexts[status][language]] : []
  const words = [...asked, ...(foreseen ? [foreseenThen[language]] : []), ...readingOf(voice, language)]
  return words.map((each) => `${id ?? key}${id === undefined ? '' : ` (${key})`}: ${each}.`)
}

function readingOf(voice: JudgingRule['voice'], language: Language): string[] {
  if (voice === 'law') return []
  const name = voices[voice][language]
  return [language === 'nl' ? `dit geldt volgens ${name}, niet volgens de wet` : `so it is according to ${name}, not to the law`]
}

/** A condition with the pass rule it belongs to, where it has one. */
interface OfPassRule {
  readonly passRule?: PassRuleName
}

/**
 * A sentence on a condition, with the pass rule it belongs to in front of it where more than one was judged by.
 *
 * @internal
 */
export function perPassRule(
  sentence: string,
  { passRule }: OfPassRule,
  judgedBy: readonly JudgingRule[] | undefined,
  language: Language,
): string {
  if (passRule === undefined || judgedBy === undefined || passRulesOf(judgedBy).length < 2) return sentence
  const intro = language === 'nl' ? 'Volgens' : 'By'
  return `${intro} ${passRules[passRule][language]}: ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`
}
