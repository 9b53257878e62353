import type { Evidence, Finding } from '../../core/evidence.js'
import type {
  MboDiplomaWeight,
  MboEnrolmentWeight,
  MboWeights,
  MboWeightStep,
  MboWeightYear,
} from '../../funding/index.js'
import { diplomas } from '../labels/codes/careers.js'
import { mboPots, mboWeightSteps } from '../labels/codes/mbo-money.js'
import type { Language, Text } from '../labels/text.js'
import { citation } from './citation.js'
import { dayText } from './day.js'
import { numberText } from './euro-text.js'
import { assertExplained } from './kinds.js'
import { languageOf, needed, type ExplainOptions } from './sentence.js'
import { assumptionSentences } from './statement.js'
import { causeOf, lastTextHint } from './unsettled.js'
import { lower } from './verdict.js'

const words = {
  nothing: {
    nl: 'Er is geen bekostigingsjaar waarin iets weegt.',
    en: 'There is no funding year in which anything weighs.',
  },
  absent: { nl: 'geen inschrijving', en: 'no enrolment' },
  counted: { nl: 'geteld op', en: 'counted on' },
  weighs: { nl: 'weegt', en: 'weighs' },
  unknownWeight: { nl: 'gewicht niet bekend', en: 'weight not known' },
  in: { nl: 'in', en: 'in' },
  as: { nl: 'als', en: 'as' },
} as const satisfies Readonly<Record<string, Text>>

const roles = {
  student: { nl: 'student', en: 'a student' },
  examendeelnemer: { nl: 'examendeelnemer', en: 'an examendeelnemer' },
} as const satisfies Readonly<Record<MboDiplomaWeight['as'], Text>>

const leftBefore: Text = {
  nl: 'op 1 februari daarna niet meer ingeschreven, wat de correctie van de instelling verlaagt',
  en: 'no longer enrolled on 1 February after it, which lowers the correction of the institution',
}

/**
 * The funding history of a student of the mbo in plain sentences, year by year: what was counted on which day, its
 * weight with the factors it is made of and the article behind them, why there is none, and what is taken as given.
 *
 * A weight is no amount of money: it is a share in the sum of a budget. A year whose law was not read says so, and a
 * sentence tells how to go by the last text that was.
 *
 * @param weights - as `funding.mboWeights` gives it
 * @param options - the language
 * @returns the sentences, as many in Dutch as in English
 * @throws MaatwerkError `invalid-input` for something else, or a language that there is not
 * @example
 * ```ts
 * import { funding, views } from 'maatwerktrajecten'
 *
 * const bol = { leerweg: 'bol', priceFactor: 1 } as const
 * const entree = { level: 'entree', startedOn: '2013-08-01', endedOn: '2014-08-01', ...bol } as const
 * views.explainMboWeights(funding.mboWeights({ enrolments: [entree] }), { language: 'en' })
 * // => [
 * //   '2015, counted on 1 October 2013: entreeopleiding, year of stay 1, weighs 1.2 in the budget of the entreeopleiding = 1 (leerweg) x 1 (price factor) x 1.2 (year of stay) x 1 (share of enrolment) (art. 2.2.2, Uitvoeringsbesluit WEB, kst 33908, BWBR0010646; Stb. 2014, 142; FUN-03; derived).',
 * // ]
 * ```
 * @category Explanations
 */
export function explainMboWeights(weights: MboWeights, options: ExplainOptions = {}): string[] {
  const language = languageOf(options)
  assertExplained('mbo-weights', weights)
  const { years, assumptions } = weights
  return [
    ...(years.length === 0 ? [words.nothing[language]] : years.flatMap((year) => yearSentences(year, language))),
    ...lastTextHint(years.flatMap(notKnownOf), language),
    ...assumptionSentences(assumptions, language),
  ]
}

function yearSentences(year: MboWeightYear, language: Language): string[] {
  const { fundingYear, countedOn, enrolment, diplomas: obtained } = year
  const head = `${fundingYear}, ${words.counted[language]} ${dayText(countedOn, language)}`
  return [
    ...(enrolment === undefined
      ? [`${head}: ${words.absent[language]}.`]
      : enrolmentSentences(head, enrolment, year, language)),
    ...obtained.map((each) => diplomaSentence(year, each, language)),
  ]
}

function enrolmentSentences(
  head: string,
  enrolment: MboEnrolmentWeight,
  { secondCount, fundingYear }: MboWeightYear,
  language: Language,
): string[] {
  const { level, yearOfStay, pot, weight, steps, supply } = enrolment
  const stay = yearOfStay === undefined ? [] : [`${mboWeightSteps['year-factor'][language]} ${yearOfStay}`]
  const programme = level === 'entree' ? 'entreeopleiding' : level
  const cause = supply.length > 0 ? [] : causeWords(weight, steps, language)
  const what = [programme, ...stay, weightWords(weight, pot, steps, language), ...cause].join(', ')
  return [
    `${head}: ${what} (${citation(evidenceOf(weight, steps), language)}).`,
    ...needed(supply, language).map((sentence) => `${fundingYear}: ${lower(sentence)}`),
    ...(secondCount === 'enrolled' ? [] : [`${fundingYear}: ${leftBefore[language]}.`]),
  ]
}

function diplomaSentence({ fundingYear }: MboWeightYear, diploma: MboDiplomaWeight, language: Language): string {
  const { kind, as, weight, pot, steps } = diploma
  const what = `${diplomas[kind][language]} ${words.as[language]} ${roles[as][language]}`
  const says = [weightWords(weight, pot, steps, language), ...causeWords(weight, steps, language)].join(', ')
  return `${fundingYear}: ${what}, ${says} (${citation(evidenceOf(weight, steps), language)}).`
}

/** What something weighs, in which pot, and by which factors; or why that is not known. */
function weightWords(
  { value }: Finding<number>,
  pot: MboEnrolmentWeight['pot'],
  steps: readonly MboWeightStep[],
  language: Language,
): string {
  if (value === undefined) {
    const why = steps.find(({ code }) => code === 'cascade-abolished')
    return [words.unknownWeight[language], ...(why === undefined ? [] : [mboWeightSteps[why.code][language]])].join(': ')
  }
  const place = pot === undefined ? '' : ` ${words.in[language]} ${mboPots[pot][language]}`
  return `${words.weighs[language]} ${numberText(String(value), language)}${place}${factorWords(steps, language)}`
}

/** Why a weight is not known, where nothing that could be given would settle it. */
function causeWords(weight: Finding<number>, steps: readonly MboWeightStep[], language: Language): string[] {
  const open = weight.value === undefined ? steps.find(({ code }) => code === 'not-known') : undefined
  const cause = open === undefined ? undefined : causeOf({ facts: [], evidence: open.evidence }, [], true)
  return cause === undefined ? [] : [cause[language]]
}

/** The factors, each with its name; a step that settles the weight alone is told in words. */
function factorWords(steps: readonly MboWeightStep[], language: Language): string {
  const known = steps.filter(({ factor }) => factor !== undefined)
  const alone = known.length === 1 && known[0]!.code !== 'each-diploma' ? known[0] : undefined
  if (alone !== undefined) return `: ${mboWeightSteps[alone.code][language]}`
  const factors = known.map(({ code, factor }) => `${numberText(String(factor), language)} (${mboWeightSteps[code][language]})`)
  return ` = ${factors.join(' x ')}`
}

/** What supports a weight; of one that is not known, the law that was looked at. */
function evidenceOf(weight: Finding<number>, steps: readonly MboWeightStep[]): Evidence {
  if (weight.value !== undefined) return weight.evidence
  const open = steps.find(({ code }) => code === 'not-known' || code === 'cascade-abolished') ?? steps[0]!
  // What is not known was not derived from anything: the source alone tells where to look.
  return { ...open.evidence, grade: 'quoted' }
}

/** What the weights of a year that are not known rest on. @internal */
export function notKnownOf({ enrolment, diplomas: obtained }: MboWeightYear): Evidence[] {
  return [...(enrolment === undefined ? [] : [enrolment]), ...obtained]
    .filter(({ weight }) => weight.value === undefined)
    .flatMap(({ steps }) => steps.filter(({ code }) => code === 'not-known').map(({ evidence }) => evidence))
}
