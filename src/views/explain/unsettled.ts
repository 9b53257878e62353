import type { Evidence } from '../../core/evidence.js'
import type { Language, Text } from '../labels/text.js'

/** Something that is not known, with what it looks at. */
interface Unsettled {
  readonly facts: readonly string[]
  readonly evidence?: Evidence
}

const causes = {
  'law-not-read': {
    nl: 'omdat de wet van die dag niet is gelezen',
    en: 'because the law of that day was not read',
  },
  'reading-not-heard': {
    nl: 'omdat niet vaststaat dat deze lezing op de dag van kennis al te horen was',
    en: 'because it is not settled that this reading had been heard by the day of knowledge',
  },
  'text-leaves-open': {
    nl: 'omdat de gelezen tekst dit niet beslist',
    en: 'because the text that was read does not settle it',
  },
} as const satisfies Readonly<Record<string, Text>>

/**
 * Why something is not known, where no fact that is missing is the cause: the law of the day was not read, a reading had
 * not surely been heard, or the text leaves it open. Nothing where a fact is missing, or may be.
 *
 * @param unsettled - what is not known
 * @param missing - what is still to be supplied for the whole
 * @param open - whether the whole is undetermined: `missing` then names every fact that could settle it
 * @internal
 */
export function causeOf(unsettled: Unsettled, missing: readonly string[], open: boolean): Text | undefined {
  const { facts, evidence } = unsettled
  if (evidence === undefined || facts.some((fact) => missing.some((path) => overlap(fact, path)))) return undefined
  if (isNotRead(evidence)) return causes[evidence.voice === 'law' ? 'law-not-read' : 'reading-not-heard']
  return open ? causes['text-leaves-open'] : undefined
}

/** Whether one path is the other, or lies in it. */
function overlap(one: string, other: string): boolean {
  return isWithin(one, other) || isWithin(other, one)
}

function isWithin(path: string, whole: string): boolean {
  return path.startsWith(whole) && /^($|[.[])/.test(path.slice(whole.length))
}

/** Nothing was read for the day: the register names an act at most, and no place in it. */
function isNotRead({ source, grade, note }: Evidence): boolean {
  return grade === 'derived' && source.at === undefined && note !== undefined
}

const lastText: Text = {
  nl: "Wilt u uitgaan van de laatste wettekst die is gelezen, geef dan de optie `afterLastText: 'unchanged'` mee.",
  en: "To go by the last text of the law that was read, pass the option `afterLastText: 'unchanged'`.",
}

/**
 * How to go by the last text that was read, where one of the answers fails for want of a later text; nothing else.
 *
 * @internal
 */
export function lastTextHint(unsettled: readonly (Evidence | undefined)[], language: Language): string[] {
  const helps = unsettled.some((each) => {
    return each?.voice === 'law' && isNotRead(each) && each.note!.endsWith(': its end was not read.')
  })
  return helps ? [lastText[language]] : []
}

/**
 * The day of the last text that was read, where the value was taken as unchanged since.
 *
 * @internal
 */
export function unchangedSince({ grade, note }: Evidence): string | undefined {
  if (grade !== 'inferred') return undefined
  return /^The last text read is of (\d{4}-\d{2}-\d{2}); taken as unchanged since\.$/.exec(note ?? '')?.[1]
}
