import type { Act } from '../../policy/act.js'
import type { PolicyStatus, Resolution } from '../../policy/resolve.js'
import { remarks } from '../labels/codes/policy.js'
import type { Language, Text } from '../labels/text.js'
import { placeOf } from './citation.js'
import { dayText } from './day.js'
import { assertExplained } from './kinds.js'
import { cited, expectation, languageOf, type ExplainOptions } from './sentence.js'

/** What a rule is on the day asked for, behind the two days. */
const statuses: Readonly<Record<PolicyStatus, Text>> = {
  voorgenomen: {
    nl: 'is er alleen een voorstel, dat niet is vastgesteld',
    en: 'there is a proposal only, which was not adopted',
  },
  vastgesteld: {
    nl: 'is de regel vastgesteld en nog niet in werking',
    en: 'the rule is adopted and not in force yet',
  },
  'in-werking': { nl: 'is de regel in werking', en: 'the rule is in force' },
  vervallen: { nl: 'is de regel vervallen', en: 'the rule is no longer in force' },
  'nooit-in-werking': {
    nl: 'is er een regel ingetrokken die nooit in werking is getreden',
    en: 'a rule was taken back that never took effect',
  },
  onbekend: { nl: 'is niet bekend wat geldt', en: 'what applies is not known' },
}

/**
 * What held on a day in plain sentences: the status with the article behind it, the days of the rule, whether it was an
 * expectation, what ended it, and what to keep in mind.
 *
 * What the rule says is its `value`, which has a form of its own for each rule and is not put into words.
 *
 * @param resolution - as `policy.resolve` gives it
 * @param options - the language
 * @returns the sentences
 * @throws MaatwerkError `invalid-input` for a language that there is not, and for a value of another kind
 * @example
 * ```ts
 * import { policy, views } from 'maatwerktrajecten'
 *
 * const days = { validOn: '2016-05-01', knownOn: '2014-06-01' }
 * const answer = policy.resolve('exams/vmbo-bb/rekentoets-counts', days)
 * const sentences = views.explainResolution(answer, { language: 'en' })
 * sentences[0]?.startsWith('On 1 May 2016, as known on 1 June 2014, the rule is in force (') // => true
 * sentences[2] // => 'This is an expectation: on the day of knowledge the rule had still to start.'
 * ```
 * @category Explanations
 */
export function explainResolution(resolution: Resolution<unknown>, options: ExplainOptions = {}): string[] {
  const language = languageOf(options)
  assertExplained('resolution', resolution)
  return [
    statusSentence(resolution, language),
    ...('evidence' in resolution ? periodSentence(resolution, resolution.status, language) : []),
    ...expectation(resolution.foreseen, language),
    ...('endedBy' in resolution && resolution.endedBy !== undefined ? [endSentence(resolution.endedBy, language)] : []),
    ...resolution.remarks.map((remark) => `${remarks[remark][language]}.`),
  ]
}

function statusSentence(resolution: Resolution<unknown>, language: Language): string {
  const { key, status } = resolution
  const [valid, known] = [dayText(resolution.validOn, language), dayText(resolution.knownOn, language)]
  const days = language === 'nl' ? `Op ${valid}, met de kennis van ${known},` : `On ${valid}, as known on ${known},`
  const text = `${days} ${statuses[status][language]}`
  if ('evidence' in resolution) return cited(text, resolution.evidence, language)
  const { act, id } = resolution
  const source = act === undefined ? undefined : placeOf(act.source, language)
  return `${text} (${[key, source, id].filter((part) => part !== undefined).join('; ')}).`
}

interface Period {
  readonly from?: string
  readonly until?: string
}

/** The days of a rule: of one that was taken back or not adopted those that were meant. */
function periodSentence({ from, until }: Period, status: PolicyStatus, language: Language): string[] {
  if (from === undefined && until === undefined) return []
  const meant = status === 'nooit-in-werking' || status === 'voorgenomen'
  const [begin, end] = language === 'nl' ? ['vanaf', 'tot'] : ['from', 'until']
  const parts = [
    ...(from === undefined ? [] : [`${begin} ${dayText(from, language)}`]),
    ...(until === undefined ? [] : [`${end} ${dayText(until, language)}`]),
  ]
  const dutch = meant ? 'De regel zou gelden' : 'De regel geldt'
  const english = meant ? 'The rule was to apply' : 'The rule applies'
  return [`${language === 'nl' ? dutch : english} ${parts.join(' ')}.`]
}

function endSentence({ source }: Act, language: Language): string {
  const place = placeOf(source, language)
  const text = language === 'nl' ? 'Beëindigd, vervangen of ingetrokken door' : 'Ended, replaced or taken back by'
  return `${text}: ${place}.`
}
