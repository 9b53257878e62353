import type { Evidence } from '../../core/evidence.js'
import { codeProblems, recordProblems, throwFieldProblems } from '../../core/fields.js'
import { factText } from '../labels/facts.js'
import { languages, type Language, type Text } from '../labels/text.js'
import { citation } from './citation.js'

/**
 * How an explanation is written.
 *
 * @category Explanations
 */
export interface ExplainOptions {
  /** Dutch or English; Dutch when left out. */
  readonly language?: Language | undefined
}

/**
 * The language that is asked for.
 *
 * @internal
 */
export function languageOf(options: ExplainOptions): Language {
  const shape = recordProblems(options, ['language'], 'options')
  throwFieldProblems('an explanation', [...shape, ...codeProblems(options?.language, languages, 'options.language')])
  return options.language ?? 'nl'
}

/**
 * A sentence with where it comes from between brackets, where that is known.
 *
 * @internal
 */
export function cited(text: string, evidence: Evidence, language: Language): string {
  return `${text} (${citation(evidence, language)}).`
}

/** The words that introduce what is missing. */
const stillNeeded: Text = { nl: 'Nodig om te beslissen', en: 'Needed to decide' }

/**
 * What is still to be supplied, in one sentence: the words for each fact, with its path between brackets; none where
 * nothing is.
 *
 * @internal
 */
export function needed(missing: readonly string[], language: Language): string[] {
  if (missing.length === 0) return []
  return [`${stillNeeded[language]}: ${missing.map((path) => factWords(path, language)).join('; ')}.`]
}

function factWords(path: string, language: Language): string {
  const words = factText(path)?.[language]
  return words === undefined ? path : `${words} (${path})`
}

const expectations: Text = {
  nl: 'Dit is een verwachting: op de dag van kennis moest de regel nog beginnen.',
  en: 'This is an expectation: on the day of knowledge the rule had still to start.',
}

/**
 * That something is an expectation and no experience; nothing where it is not.
 *
 * @internal
 */
export function expectation(foreseen: boolean | undefined, language: Language): string[] {
  return foreseen === true ? [expectations[language]] : []
}
