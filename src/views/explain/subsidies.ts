import type { Incentive, MboPot, Praktijkleren, VsvSubsidy } from '../../funding/index.js'
import { compareEuro, type Euro } from '../../core/euro.js'
import { incentiveDirections, mboPots } from '../labels/codes/mbo-money.js'
import { practiceHours } from '../labels/codes/subsidies.js'
import type { Language } from '../labels/text.js'
import { euroText, numberText } from './euro-text.js'
import { assertExplained } from './kinds.js'
import { notKnownOf } from './mbo-weights.js'
import { languageOf, type ExplainOptions } from './sentence.js'
import { explainStatement } from './statement.js'
import { lastTextHint } from './unsettled.js'

/**
 * A subsidy against vsv in plain sentences: its lines and sum as {@link explainStatement} tells them, the advance, and
 * between which amounts it lies where it is not known.
 *
 * @param subsidy - as `funding.vsvSubsidy` gives it
 * @param options - the language
 * @returns the sentences, as many in Dutch as in English
 * @throws MaatwerkError `invalid-input` for something else, or a language that there is not
 * @example
 * ```ts
 * import { funding, views } from 'maatwerktrajecten'
 *
 * const subsidy = funding.vsvSubsidy({ scheme: 'per-fewer', receiver: 'mbo', baseline: 100 }, { year: 2011 })
 * views.explainVsvSubsidy(subsidy, { language: 'en' }).slice(0, 3)
 * // => [
 * //   'The advance is € 75,000.',
 * //   'The subsidy lies between € 15,000 and € 75,000.',
 * //   'Together: not known; what is known comes to € 0.',
 * // ]
 * ```
 * @category Explanations
 */
export function explainVsvSubsidy(subsidy: VsvSubsidy, options: ExplainOptions = {}): string[] {
  const language = languageOf(options)
  const sentences = explainStatement(subsidy, options)
  const { advance, bounds } = subsidy
  const open = bounds !== undefined && compareEuro(bounds.least, bounds.most) !== 0
  return [
    ...(advance === undefined ? [] : [advanceSentence(advance, language)]),
    ...(open ? [boundsSentence(bounds.least, bounds.most, language)] : []),
    ...sentences,
  ]
}

function advanceSentence(advance: Euro, language: Language): string {
  return `${language === 'nl' ? 'Het voorschot is' : 'The advance is'} ${euroText(advance, language)}.`
}

function boundsSentence(least: Euro, most: Euro, language: Language): string {
  const [from, to] = [euroText(least, language), euroText(most, language)]
  return language === 'nl' ? `De subsidie ligt tussen ${from} en ${to}.` : `The subsidy lies between ${from} and ${to}.`
}

/**
 * The subsidy for a practice place in plain sentences: whether the hours fit, and its lines and sum as {@link
 * explainStatement} tells them.
 *
 * @param place - as `funding.praktijkleren` gives it
 * @param options - the language
 * @returns the sentences, as many in Dutch as in English
 * @throws MaatwerkError `invalid-input` for something else, or a language that there is not
 * @example
 * ```ts
 * import { funding, views } from 'maatwerktrajecten'
 *
 * const place = funding.praktijkleren({ kind: 'bbl', years: [{ schoolYear: '2014-2015', weeks: 20 }] })
 * views.explainPraktijkleren(place).filter((sentence) => !sentence.includes('BWBR'))
 * // => [
 * //   'De bbl kent geen toets op uren.',
 * //   'Samen: € 1.350.',
 * //   'Aangenomen: het landelijke budget is genoeg voor het hoogste bedrag.',
 * // ]
 * ```
 * @category Explanations
 */
export function explainPraktijkleren(place: Praktijkleren, options: ExplainOptions = {}): string[] {
  const language = languageOf(options)
  assertExplained('praktijkleren', place)
  return [`${practiceHours[place.hours][language]}.`, ...explainStatement(place, options)]
}

/**
 * The incentive of an applicant in plain sentences: which way it points, what the stay is expected to weigh, and the lines
 * and sum as {@link explainStatement} tells them.
 *
 * @param found - as `funding.incentive` gives it
 * @param options - the language
 * @returns the sentences, as many in Dutch as in English
 * @throws MaatwerkError `invalid-input` for something else, or a language that there is not
 * @example
 * ```ts
 * import { funding, views } from 'maatwerktrajecten'
 *
 * const stay = { level: 'mbo-2', startedOn: '2013-08-01', endedOn: '2014-08-01', leerweg: 'bol', priceFactor: 1 } as const
 * const found = funding.incentive({ student: { enrolments: [stay] }, diplomaChance: 0.5 }, {}, { lawOf: 2015 })
 * views.explainIncentive(found, { language: 'en' }).slice(0, 2)
 * // => [
 * //   'Whether admitting earns the institution more than refusing cannot be told from what is known.',
 * //   'Expected weight in the budget of mbo-2 to specialist: 1.06.',
 * // ]
 * ```
 * @category Explanations
 */
export function explainIncentive(found: Incentive, options: ExplainOptions = {}): string[] {
  const language = languageOf(options)
  assertExplained('incentive', found)
  const weights = Object.entries(found.expectedWeights) as [MboPot, Incentive['expectedWeights'][MboPot]][]
  return [
    `${incentiveDirections[found.direction][language]}.`,
    ...weights.map(([pot, weight]) => {
      const what = `${language === 'nl' ? 'Verwacht gewicht in' : 'Expected weight in'} ${mboPots[pot][language]}`
      const value = weight?.value
      const open = language === 'nl' ? 'niet bekend' : 'not known'
      return `${what}: ${value === undefined ? open : numberText(String(value), language)}.`
    }),
    ...explainStatement(found, options),
    ...lastTextHint(found.weights.flatMap(notKnownOf), language),
  ]
}
