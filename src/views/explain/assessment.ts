import type {
  Assessment,
  CharacteristicVerdict,
  DoelmatigheidOutcome,
  IndicatorReason,
  MeasureVerdict,
  OrganiseerbaarheidOutcome,
  Said,
} from '../../organisability/index.js'
import { characteristics, conditionStates, indicators, measures, perceivers } from '../labels/codes/organisability.js'
import type { Language, Text } from '../labels/text.js'
import { outcomeTexts } from '../labels/verdicts.js'
import { placeOf } from './citation.js'
import { assertExplained } from './kinds.js'
import { languageOf, needed, type ExplainOptions } from './sentence.js'
import { lower } from './verdict.js'

const rule: Text = {
  nl:
    'Het rapport geeft geen grenzen. De regel waarmee uitspraken worden samengevoegd is van deze bibliotheek: alles is ' +
    'nodig, dus het zwakste beslist, en wat niet bekend is telt niet als ja en niet als nee. Het rapport zegt ook nergens ' +
    'met deze woorden dat iets voldaan of zwak is: wat bij zijn regels staat, is daaruit gelezen.',
  en:
    'The report gives no thresholds. The rule that joins statements is that of this library: all are needed, so that the ' +
    'weakest decides, and what is not known counts neither as yes nor as no. Nor does the report say in these words that ' +
    'something is met or weak: what stands at its lines is read from them.',
}

const notCounted: Text = { nl: 'dit beslist niet mee', en: 'this does not decide' }

/**
 * An assessment in plain sentences: each outcome measure with its definition, then each condition or result that leads to
 * it with what is said of its indicators, whose perception that is, and what is still needed.
 *
 * Where voices differ each of them is given. What somebody says of a whole stands apart and is marked as not deciding. An
 * indicator of which nothing is said is named only where it could turn the outcome. The notes of statements are left out.
 *
 * @param assessment - as `organisability.assess` gives it
 * @param options - the language
 * @returns the sentences, as many in Dutch as in English
 * @throws MaatwerkError `invalid-input` for a language that there is not, and for a value of another kind
 * @example
 * ```ts
 * import { organisability, views } from 'maatwerktrajecten'
 *
 * const source = { reportLines: [[752, 756]] } as const
 * const found = organisability.assess({
 *   indicators: { 'vmbo-with-mbo': [{ state: 'not-met', voice: 'vmbo', source }] },
 * })
 * const sentences = views.explainAssessment(found, { language: 'en' })
 * sentences.filter((each) => /^Collaboration|^Vmbo and mbo/.test(each))
 * // => [
 * //   'Collaboration: not met (section 2.3, lines 265-268; line 285, Report on maatwerktrajecten in the vmbo, ResearchNed and KPC Groep (2014)).',
 * //   'Vmbo and mbo working together: not met, according to the vmbo (section 4.1.2, lines 752-756, Report on maatwerktrajecten in the vmbo, ResearchNed and KPC Groep (2014)).',
 * // ]
 * ```
 * @category Explanations
 */
export function explainAssessment(assessment: Assessment, options: ExplainOptions = {}): string[] {
  const language = languageOf(options)
  assertExplained('assessment', assessment)
  const { organiseerbaarheid, doelmatigheid, conditions, results } = assessment
  return [
    ...measureSentences(organiseerbaarheid, language),
    ...characteristicsOf(organiseerbaarheid, conditions, language),
    ...measureSentences(doelmatigheid, language),
    ...sides(doelmatigheid, language),
    ...characteristicsOf(doelmatigheid, results, language),
    rule[language],
  ]
}

type AnyMeasure = MeasureVerdict<OrganiseerbaarheidOutcome | DoelmatigheidOutcome>

function measureSentences({ code, outcome, evidence, asAWhole }: AnyMeasure, language: Language): string[] {
  const name = upper(measures[code][language])
  const text = lower(outcomeTexts[outcome][language])
  return [`${name}: ${text} (${placeOf(evidence.source, language)}).`, ...wholeSentences(name, asAWhole, language)]
}

/** What is said of a whole, as far as somebody can tell. */
function wholeSentences(name: string, asAWhole: readonly Said[], language: Language): string[] {
  const intro = language === 'nl' ? `${name}, als geheel` : `${name}, as a whole`
  return asAWhole.map((said) => `${intro}: ${saidText(said, language)}; ${notCounted[language]}.`)
}

function sides({ effective, efficient }: Assessment['doelmatigheid'], language: Language): string[] {
  const [does, costs] = [conditionStates[effective][language], conditionStates[efficient][language]]
  return language === 'nl'
    ? [`Effectief: ${does}.`, `Efficiënt: ${costs}.`]
    : [`Effective: ${does}.`, `Efficient: ${costs}.`]
}

function characteristicsOf(
  { reasons }: AnyMeasure,
  verdicts: Readonly<Record<string, CharacteristicVerdict>>,
  language: Language,
): string[] {
  return reasons.flatMap(({ code, evidence }) => {
    const { outcome, asAWhole, reasons: found, missing } = verdicts[code]!
    const name = upper(characteristics[code][language])
    return [
      `${name}: ${conditionStates[outcome][language]} (${placeOf(evidence.source, language)}).`,
      ...wholeSentences(name, asAWhole, language),
      ...found.flatMap((reason) => indicatorSentence(reason, language)),
      ...needed(missing, language),
    ]
  })
}

/** What is said of an indicator; nothing where nobody says anything. */
function indicatorSentence({ code, state, said }: IndicatorReason, language: Language): string[] {
  if (said.length === 0) return []
  const name = upper(indicators[code][language])
  const all = said.map((each) => saidText(each, language)).join('; ')
  return state === 'disputed' ? [`${name}, ${conditionStates.disputed[language]}: ${all}.`] : [`${name}: ${all}.`]
}

function saidText({ state, voice, toldBy, evidence }: Said, language: Language): string {
  const nl = language === 'nl'
  const by = `${nl ? 'volgens' : 'according to'} ${perceivers[voice][language]}`
  const teller = toldBy === undefined ? '' : `, ${nl ? 'zoals verteld door' : 'as told by'} ${perceivers[toldBy][language]}`
  return `${conditionStates[state][language]}, ${by}${teller} (${placeOf(evidence.source, language)})`
}

function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
