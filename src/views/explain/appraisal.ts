import { euro } from '../../core/euro.js'
import { flowEvidence } from '../../cost-benefit/flows/flow.js'
import type { appraisals } from '../../models/index.js'
import { flowEvidences, perspectives, trajectAssumptions, trajectBreakEvens, trajects } from '../labels/codes/appraisals.js'
import type { Language } from '../labels/text.js'
import { citation } from './citation.js'
import { dayText } from './day.js'
import { euroText, numberText } from './euro-text.js'
import { assertExplained } from './kinds.js'
import { languageOf, type ExplainOptions } from './sentence.js'

/**
 * The appraisal of a traject in plain sentences: the rate and the price level, what becomes of the pupils, what the
 * class is worth to each party and from which effect it pays, what is not known, how much rests on what evidence, and
 * what is taken as given.
 *
 * Amounts are rounded to whole euros for reading, people and shares to one decimal. Names of flows and reasons of the
 * caller are repeated as they are.
 *
 * @param result - as `models.appraisals.appraiseTraject` gives it, or one of its groups
 * @param options - the language
 * @returns the sentences, as many in Dutch as in English
 * @throws MaatwerkError `invalid-input` for something else, or a language that there is not
 * @example
 * ```ts
 * import { models, views } from 'maatwerktrajecten'
 *
 * const entry = {
 *   code: 'mentor', what: 'mentor', amount: { eur: '4000' }, payer: 'school', receiver: 'staff', form: 'cash',
 *   nature: 'real', period: '2014', evidence: { source: { document: 'Made up' }, grade: 'estimate' },
 * } as const
 * const result = models.appraisals.appraiseTraject({
 *   traject: 'vm2',
 *   pupils: 20,
 *   prevents: { 'no-bb-diploma': 0, 'not-admitted': 0, 'no-mbo-2-diploma': 0 },
 *   budget: { traject: [[{ entries: [entry], unknown: [] }]], regular: [], priceLevel: 2014 },
 *   on: '2014-10-01',
 *   years: 20,
 * })
 * views.explainAppraisal(result, { language: 'en' })[2]
 * // => 'To the school: −€ 4,000. The class pays for itself at no effect.'
 * ```
 * @category Explanations
 */
export function explainAppraisal(result: appraisals.TrajectResult, options: ExplainOptions = {}): string[] {
  const language = languageOf(options)
  assertExplained('appraisal', result)
  const names = Object.keys(perspectives) as (keyof typeof perspectives)[]
  return [
    headSentence(result, language),
    pupilsSentence(result, language),
    ...names.map((name) => perspectiveSentence(result, name, language)),
    ...result.appraisal.unknown.map(({ flow, why }) => `${language === 'nl' ? 'Niet bekend' : 'Not known'}: ${flow}. ${why}`),
    gradesSentence(result, language),
    ...result.assumptions.map((code) => `${language === 'nl' ? 'Aangenomen' : 'Taken as given'}: ${trajectAssumptions[code][language]}.`),
  ]
}

function headSentence({ traject, pupils, rate, appraisal }: appraisals.TrajectResult, language: Language): string {
  const { priceLevel, years } = appraisal.conventions
  const name = trajects[traject][language]
  const rateText = `${decimals(rate.value * 100, 2, language)} %`
  const source = rate.from === 'schedule' ? ` (${citation(rate.evidence, language)})` : ''
  const day = dayText(rate.on, language)
  if (language === 'nl') {
    const level = priceLevel === undefined ? '' : `, prijzen van ${priceLevel}`
    return `Een klas ${name} van ${pupils} leerlingen naast de gewone bb, over ${years} jaar, op ${day}: discontovoet ${rateText}${source}${level}.`
  }
  const level = priceLevel === undefined ? '' : `, prices of ${priceLevel}`
  return `A class of ${name} of ${pupils} pupils beside regular bb, over ${years} years, on ${day}: discount rate ${rateText}${source}${level}.`
}

function pupilsSentence(result: appraisals.TrajectResult, language: Language): string {
  const [vsv, qualified] = [result.preventedVsv, result.extraStartkwalificaties].map((people) => decimals(people, 1, language))
  return language === 'nl'
    ? `Er zijn ${vsv} vsv’ers minder en ${qualified} startkwalificaties meer.`
    : `There are ${vsv} vsv’ers less and ${qualified} startkwalificaties more.`
}

function perspectiveSentence(result: appraisals.TrajectResult, name: keyof typeof perspectives, language: Language): string {
  const nl = language === 'nl'
  const { total } = result.appraisal.perspectives[name].netPresentValue
  const worth = total === undefined ? (nl ? 'niet bekend' : 'not known') : money(total, language)
  const whom = `${nl ? 'Voor' : 'To'} ${perspectives[name][language]}: ${worth}.`
  return `${whom} ${breakEvenSentence(result.breakEven[name], language)}`
}

function breakEvenSentence(found: appraisals.TrajectBreakEven, language: Language): string {
  const nl = language === 'nl'
  const words = trajectBreakEvens[found.outcome][language]
  if (found.outcome === 'cannot-be-said') {
    return `${words}${nl ? '; geef op' : '; supply'}: ${(found.supply ?? []).join('; ')}.`
  }
  if (found.effect === undefined) return `${words}.`
  const [share, people] = [decimals(found.effect * 100, 1, language), decimals(found.preventedVsv ?? 0, 1, language)]
  return nl ? `${words}: ${share} % van de bekeken uitval, ofwel ${people} vsv’ers.` : `${words}: ${share} % of the losses looked at, or ${people} vsv’ers.`
}

function gradesSentence({ appraisal }: appraisals.TrajectResult, language: Language): string {
  const shares = flowEvidence
    .filter((grade) => appraisal.grades.shares[grade] > 0)
    .map((grade) => `${flowEvidences[grade][language]} ${decimals(appraisal.grades.shares[grade] * 100, 1, language)} %`)
  const none = language === 'nl' ? 'geen bedragen' : 'no amounts'
  return `${language === 'nl' ? 'Het berust op' : 'It rests on'}: ${shares.length === 0 ? none : shares.join(', ')}.`
}

function money(amount: number, language: Language): string {
  return euroText(euro(String(Math.round(amount) + 0)), language)
}

/** A number with so many decimals at the most. */
function decimals(number: number, most: number, language: Language): string {
  const text = String(Number(Math.abs(number).toFixed(most)))
  return `${number < 0 && text !== '0' ? '−' : ''}${numberText(text, language)}`
}
