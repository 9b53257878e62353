import type { Euro } from '../../core/euro.js'
import type { Finding } from '../../core/evidence.js'
import type { Entry } from '../../ledger/entry.js'
import { parties, paymentForms } from '../labels/codes/ledger.js'
import { otherWords } from '../labels/codes/school-money.js'
import { assumptionTexts, entryTexts, type AssumptionCode } from '../labels/statements.js'
import type { Language, Text } from '../labels/text.js'
import { citation } from './citation.js'
import { euroText, numberText } from './euro-text.js'
import { assertExplained } from './kinds.js'
import { languageOf, type ExplainOptions } from './sentence.js'

/**
 * A statement of money that can be put into words: what the functions of `funding` and `costs` give.
 *
 * @category Explanations
 */
export interface ExplainedStatement {
  /** What is paid, line by line. */
  readonly entries: readonly Entry[]
  /** The whole, or why it is not known. */
  readonly total: Finding<Euro>
  /** The sum of what is known; absent where the statement does not give it. */
  readonly known?: Euro
  /** What is not known. */
  readonly unknown: readonly ExplainedUnknown[]
  /** What is taken as given. */
  readonly assumptions: readonly AssumptionCode[]
}

/**
 * Something in a statement that is not known.
 *
 * @category Explanations
 */
export interface ExplainedUnknown {
  /** What it is the amount of. */
  readonly code: string
  /** Why it is not known. */
  readonly why: string
  /** The path where an amount may be given; absent where nothing would settle it. */
  readonly supply?: string
}

/**
 * A statement of money in plain sentences: each entry with who pays whom, the sum, what is not known and where to
 * supply it, and what is taken as given.
 *
 * Amounts are rounded to the cent for reading; the sum is that of the statement itself. What the entries are is told in
 * the language asked for where this library made them. Words of your own are repeated as they are.
 *
 * @param statement - as `funding.perPupil` and its like give it
 * @param options - the language
 * @returns the sentences, as many in Dutch as in English
 * @throws MaatwerkError `invalid-input` for something else than a statement, or a language that there is not
 * @example
 * ```ts
 * import { funding, views } from 'maatwerktrajecten'
 *
 * const pupil = { leerjaar: 3, department: 'vbo', lwoo: false } as const
 * const statement = funding.perPupil(pupil, { year: 2014, schoolTypeGroup: 1 })
 * views.explainStatement(statement).slice(-2)
 * // => [
 * //   'Samen: € 7.236,04.',
 * //   'Aangenomen: de school heeft vbo, zodat de norm van een school met vbo voor alle leerlingen geldt.',
 * // ]
 * ```
 * @category Explanations
 */
export function explainStatement(statement: ExplainedStatement, options: ExplainOptions = {}): string[] {
  const language = languageOf(options)
  assertExplained('statement', statement)
  return [
    ...statement.entries.map((entry) => entrySentence(entry, language)),
    totalSentence(statement, language),
    ...statement.unknown.map((each) => unknownSentence(each, language)),
    ...assumptionSentences(statement.assumptions, language),
  ]
}

/**
 * An entry as a sentence.
 *
 * @internal
 */
function entrySentence(entry: Entry, language: Language): string {
  const { amount, arithmetic, payer, receiver, form, period, evidence } = entry
  const [from, to] = [parties[payer][language], parties[receiver][language]]
  const parts = [
    euroText(amount, language) + (arithmetic === undefined ? '' : ` = ${arithmeticText(arithmetic, language)}`),
    language === 'nl' ? `van ${from} aan ${to}` : `from ${from} to ${to}`,
    period,
    ...(form === 'cash' ? [] : [paymentForms[form][language]]),
    ...(evidence.provisional === true ? [firstAmount[language]] : []),
  ]
  return `${capital(whatOf(entry, language))}: ${parts.join(', ')} (${citation(evidence, language)}).`
}

const firstAmount: Text = { nl: 'een eerste bedrag, niet het definitieve', en: 'a first amount, not the final one' }

/** The units in which quantities are counted, in Dutch. */
const units: readonly (readonly [en: RegExp, nl: string])[] = [
  [/\bhours?\b/g, 'uur'],
  [/\blesson\b/g, 'les'],
  [/\blessons\b/g, 'lessen'],
  [/\bpiece\b/g, 'stuk'],
  [/\bpieces\b/g, 'stuks'],
  [/\bposts?\b/g, 'fte'],
  [/\bpupil\b/g, 'leerling'],
  [/\bpupils\b/g, 'leerlingen'],
  [/\bweeks?\b/g, 'weken'],
  [/\bclass\b/g, 'klas'],
  [/\bclasses\b/g, 'klassen'],
  [/\bannuity of (\d+) years?\b/g, 'annuïteit van $1 jaar'],
  [/\byears?\b/g, 'jaar'],
]

/** How an amount came about, with the numbers and units of the language. */
function arithmeticText(arithmetic: string, language: Language): string {
  const numbers = arithmetic.replace(/\d+(?:\.\d+)?/g, (number) => numberText(number, language))
  return language === 'en' ? numbers : units.reduce((text, [en, nl]) => text.replace(en, nl), numbers)
}

/** What an entry is; the words of the caller as they are. */
function whatOf({ code, what }: Pick<Entry, 'code' | 'what'>, language: Language): string {
  const others = Object.hasOwn(otherWords, code) ? otherWords[code as keyof typeof otherWords]! : []
  return [wordsOf(code), ...others].find((words) => words?.en === what)?.[language] ?? what
}

function wordsOf(code: string): Text | undefined {
  return Object.hasOwn(entryTexts, code) ? entryTexts[code as keyof typeof entryTexts] : undefined
}

function totalSentence({ total, known }: ExplainedStatement, language: Language): string {
  const nl = language === 'nl'
  if (total.value !== undefined) {
    const estimate = total.evidence.grade === 'estimate' ? (nl ? ', een schatting' : ', an estimate') : ''
    return `${nl ? 'Samen' : 'Together'}: ${euroText(total.value, language)}${estimate}.`
  }
  const open = nl ? 'Samen: niet bekend' : 'Together: not known'
  if (known === undefined) return `${open}.`
  return `${open}; ${nl ? 'wat wel bekend is, is samen' : 'what is known comes to'} ${euroText(known, language)}.`
}

function unknownSentence({ code, supply }: ExplainedUnknown, language: Language): string {
  const nl = language === 'nl'
  const what = `${nl ? 'Niet bekend' : 'Not known'}: ${wordsOf(code)?.[language] ?? code}`
  if (supply === undefined) return `${what}.`
  return nl ? `${what}; geef het zelf op in ${supply}.` : `${what}; supply it in ${supply}.`
}

/**
 * What is taken as given, as sentences.
 *
 * @internal
 */
export function assumptionSentences(codes: readonly AssumptionCode[], language: Language): string[] {
  return codes.map((code) => assumptionSentence(assumptionTexts[code][language], language))
}

function assumptionSentence(text: string, language: Language): string {
  return `${language === 'nl' ? 'Aangenomen' : 'Taken as given'}: ${text.charAt(0).toLowerCase()}${text.slice(1)}.`
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
