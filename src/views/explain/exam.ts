import type { ExamOutcome, ExamVerdict, MboOutcome, NeededResult, StillNeeded } from '../../exams/index.js'
import type { Language, Text } from '../labels/text.js'
import { reasonTexts } from '../labels/verdicts.js'
import { judgingSentences } from './judged-by.js'
import { languageOf, type ExplainOptions } from './sentence.js'
import { explain, lower } from './verdict.js'

/**
 * A verdict on an exam in plain sentences, headed by the rule it was judged by.
 *
 * It says in so many words where a rule never came into force and was asked for by its id, where one was still an
 * expectation on the day of knowledge, and where one is a reading and not the law. Where two pass rules were tried,
 * because it is not known whether a candidate of a leerwerktraject sits a full exam, each condition says by which of
 * them it is, one rule after the other. {@link explain} tells the same behind the outcome.
 *
 * @param verdict - as `exams.passVmbo`, `exams.passLeerwerktraject` and their like give it
 * @param options - the language
 * @returns the sentences, as many in Dutch as in English
 * @throws MaatwerkError `invalid-input` for a language that there is not
 * @example
 * ```ts
 * import { exams, views } from 'maatwerktrajecten'
 *
 * const list: exams.LeerwerktrajectGradeList = {
 *   subjects: [
 *     { subject: 'nederlands', finalMark: 5 },
 *     { subject: 'bouwen', finalMark: 7, vocational: true },
 *   ],
 *   rekentoets: { mark: 6 },
 *   fullExam: false,
 * }
 * const planned = exams.passLeerwerktraject(list, { examYear: 2016, rule: 'LWT-05-planned-2015' })
 * views.explainExam(planned, { language: 'en' }).slice(0, 3)
 * // => [
 * //   'Judged by the pass rule of the leerwerktraject: LWT-05-planned-2015.',
 * //   'LWT-05-planned-2015 (exams/leerwerktraject/pass-rule): this rule never came into force; it was asked for.',
 * //   'Passed by the pass rule.',
 * // ]
 * ```
 * @category Explanations
 */
export function explainExam(verdict: ExamVerdict<ExamOutcome | MboOutcome>, options: ExplainOptions = {}): string[] {
  const language = languageOf(options)
  const [outcome, ...others] = explain(verdict, { language })
  const heads = judgingSentences(verdict.judgedBy, language)
  return [...heads, outcome!, ...others.slice(heads.length)]
}

const possible: Readonly<Record<StillNeeded['canStillPass'], Text>> = {
  yes: { nl: 'De kandidaat kan nog slagen.', en: 'The candidate can still pass.' },
  no: { nl: 'De kandidaat kan niet meer slagen.', en: 'The candidate can no longer pass.' },
  unknown: {
    nl: 'Of de kandidaat nog kan slagen, staat niet vast.',
    en: 'Whether the candidate can still pass is not settled.',
  },
}

const tooLate: Text = { nl: 'Dit is niet meer goed te maken', en: 'This can no longer be made good' }

const ruleNotKnown: Text = {
  nl: 'Daarvoor is een regel nodig die niet bekend is.',
  en: 'That takes a rule that is not known.',
}

const nothingNeeded: Text = { nl: 'Er is niets meer nodig om te slagen.', en: 'Nothing more is needed to pass.' }

const floors: Text = {
  nl:
    'Elk van deze resultaten is een ondergrens voor het geval dat al het andere zo goed mogelijk uitvalt; ' +
    'samen hoeven ze niet genoeg te zijn.',
  en: 'Each of these results is a floor for when all else turns out as well as it can; together they need not be enough.',
}

/**
 * What a candidate still needs, in plain sentences: by which rule, whether a pass can still be reached, what can no
 * longer be met, what must be known first, and the least for each missing result.
 *
 * Subjects have the names that the list gives them. No mark of the list is repeated.
 *
 * @param result - as `exams.stillNeeded` or `exams.stillNeededLeerwerktraject` gives it
 * @param options - the language
 * @returns the sentences, as many in Dutch as in English
 * @throws MaatwerkError `invalid-input` for a language that there is not
 * @example
 * ```ts
 * import { exams, views } from 'maatwerktrajecten'
 *
 * const list: exams.LeerwerktrajectGradeList = {
 *   subjects: [
 *     { subject: 'nederlands' },
 *     { subject: 'bouwen', finalMark: 7, vocational: true },
 *   ],
 *   rekentoets: { sat: true },
 *   fullExam: false,
 * }
 * const result = exams.stillNeededLeerwerktraject(list, { examYear: 2015 })
 * views.explainStillNeeded(result, { language: 'en' })
 * // => [
 * //   'Judged by the pass rule of the leerwerktraject: LWT-05.',
 * //   'The candidate can still pass.',
 * //   'The final mark for Nederlands must be at least 6.',
 * // ]
 * ```
 * @category Explanations
 */
export function explainStillNeeded(result: StillNeeded, options: ExplainOptions = {}): string[] {
  const language = languageOf(options)
  const { verdict, canStillPass, lost, factsNeeded, needed: results } = result
  const unread = canStillPass === 'unknown' && factsNeeded.length === 0
  return [
    ...judgingSentences(verdict.judgedBy, language),
    possible[canStillPass][language],
    ...(verdict.outcome === 'passed' ? [nothingNeeded[language]] : []),
    ...(unread ? [ruleNotKnown[language]] : []),
    ...lost.map((code) => `${tooLate[language]}: ${lower(reasonTexts[code]['not-met'][language])}.`),
    ...(canStillPass === 'no' ? [] : factSentences(factsNeeded, language)),
    ...results.map((each) => resultSentence(each, language)),
    ...(results.length > 1 ? [floors[language]] : []),
  ]
}

const fullExamNeeded: Text = {
  nl:
    'Geef eerst op of de vakken samen een volledig bb-examen vormen (fullExam): daarvan hangt af welke uitslagregel geldt.',
  en: 'First tell whether the subjects together are a full bb exam (fullExam): on that hangs which pass rule applies.',
}

const subjectsNeeded: Text = {
  nl: 'Geef de vakken op die elk examen heeft: Nederlands en het beroepsgerichte vak (subjects).',
  en: 'Give the subjects that every exam has: Nederlands and the vocational subject (subjects).',
}

/** What must be known besides results; the full exam first. */
function factSentences(paths: readonly string[], language: Language): string[] {
  const vocational = paths.filter((path) => path.endsWith('.vocational'))
  const which = language === 'nl' ? 'Geef op wat het beroepsgerichte vak is' : 'Tell which subject is the vocational one'
  return [
    ...(paths.includes('fullExam') ? [fullExamNeeded[language]] : []),
    ...(paths.includes('subjects') ? [subjectsNeeded[language]] : []),
    ...(vocational.length === 0 ? [] : [`${which} (${vocational.join(', ')}).`]),
  ]
}

const named: Readonly<Record<string, Text>> = {
  lichamelijkeOpvoeding: { nl: 'lichamelijke opvoeding', en: 'lichamelijke opvoeding' },
  kunstvakken: { nl: 'de kunstvakken', en: 'the kunstvakken' },
  maatschappelijkeStage: { nl: 'de maatschappelijke stage', en: 'the maatschappelijke stage' },
}

function resultSentence({ path, subject, least }: NeededResult, language: Language): string {
  const nl = language === 'nl'
  if (least === 'sat') return nl ? 'De rekentoets moet worden afgelegd.' : 'The rekentoets must be sat.'
  const name = named[path]?.[language]
  if (name !== undefined) return wordSentence(name, least, language)
  return markSentence(markName(path, subject, language), least, nl)
}

function markSentence(mark: string, least: NeededResult['least'], nl: boolean): string {
  if (least === undefined) return nl ? `${mark} kan niet hoog genoeg zijn.` : `${mark} cannot be high enough.`
  if (least === 1) return nl ? `${mark} mag elk cijfer zijn.` : `${mark} may be any mark.`
  const number = nl ? String(least).replace('.', ',') : String(least)
  return nl ? `${mark} moet minstens een ${number} zijn.` : `${mark} must be at least ${number}.`
}

function markName(path: string, subject: string | undefined, language: Language): string {
  const nl = language === 'nl'
  if (subject === undefined) return nl ? 'Het cijfer voor de rekentoets' : 'The mark for the rekentoets'
  const name = subject === 'nederlands' ? 'Nederlands' : nl ? `het vak ${subject}` : `the subject ${subject}`
  const central = path.endsWith('.centralExamMark')
  if (nl) return central ? `Het cijfer voor het centraal examen in ${name}` : `Het eindcijfer voor ${name}`
  return central ? `The mark for the central exam in ${name}` : `The final mark for ${name}`
}

function wordSentence(name: string, least: NeededResult['least'], language: Language): string {
  if (language === 'nl') {
    if (least === undefined) return `Voor ${name} is geen enkel resultaat genoeg.`
    return least === 'onvoldoende' ? `Voor ${name} is elk resultaat genoeg.` : `Voor ${name} is minstens ‘${least}’ nodig.`
  }
  if (least === undefined) return `For ${name} no result is enough.`
  return least === 'onvoldoende' ? `For ${name} any result is enough.` : `For ${name} at least ‘${least}’ is needed.`
}
