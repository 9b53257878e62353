import type { Evidence, EvidenceGrade, Source } from '../../core/evidence.js'
import { voices } from '../labels/codes/policy.js'
import { sourceWords } from '../labels/sources.js'
import type { Language, Text } from '../labels/text.js'
import { dayText } from './day.js'
import { unchangedSince } from './unsettled.js'

/** What a reader should know about how a value came to us; nothing where it was read in the source itself. */
const grades: Readonly<Record<Exclude<EvidenceGrade, 'quoted'>, Text>> = {
  secondary: { nl: 'gelezen in een andere bron', en: 'read in another source' },
  computed: { nl: 'berekend', en: 'computed' },
  derived: { nl: 'afgeleid', en: 'derived' },
  inferred: { nl: 'een uitleg van de bron', en: 'an interpretation of the source' },
  estimate: { nl: 'een schatting', en: 'an estimate' },
}

/**
 * Where a value comes from, as it stands between brackets behind a sentence: the article, the document with its number,
 * the fact of the register, and what a reader should know about it. What is no statement of the law says whose it is.
 *
 * The titles of acts stay Dutch. In Dutch the English words around them are put into Dutch too.
 *
 * @param evidence - what supports the value
 * @param language - Dutch or English
 * @returns the citation, without brackets
 * @example
 * ```ts
 * import { policy, views } from 'maatwerktrajecten'
 *
 * const { evidence } = policy.appliedRule(policy.rule('bsa/terms'), '2014-09-01')
 * views.citation(evidence, 'nl')
 * // => 'WEB art. 8.1.7a lid 1, Wet doelmatige leerwegen en modernisering bekostiging, Stb. 2013, 288; BSA-01'
 *
 * const said = { reading: 'report-2014/mbo-grounds' }
 * const reading = policy.appliedRule(policy.rule('bsa/grounds'), '2014-09-01', said)
 * views.citation(reading.evidence, 'en').endsWith('according to the mbo, not to the law') // => true
 * ```
 * @category Explanations
 */
export function citation(evidence: Evidence, language: Language): string {
  const { source, fact } = evidence
  const id = fact === undefined ? [] : [fact.id]
  return [placeOf(source, language), ...id, ...whose(evidence, language)].join('; ')
}

/**
 * The source alone: the place in it, the document and its number.
 *
 * @internal
 */
export function placeOf({ at, document, identifier }: Source, language: Language): string {
  const place = [at, document, identifier].filter((part) => part !== undefined).join(', ')
  return language === 'en' ? place : sourceWords.reduce((text, [en, nl]) => text.replace(en, nl), place)
}

function whose(evidence: Evidence, language: Language): string[] {
  const { grade, voice } = evidence
  if (voice !== undefined && voice !== 'law' && voice !== 'statistics') {
    const name = voices[voice][language]
    return [language === 'nl' ? `volgens ${name}, niet volgens de wet` : `according to ${name}, not to the law`]
  }
  const since = unchangedSince(evidence)
  if (since !== undefined) {
    const day = dayText(since, language)
    return [language === 'nl' ? `ongewijzigd verondersteld sinds ${day}` : `taken as unchanged since ${day}`]
  }
  return grade === 'quoted' ? [] : [grades[grade][language]]
}
