import type { Breach, TimetableNote, TimetableVerdict } from '../../placement/index.js'
import { breaches as breachLabels, timetableNotes } from '../labels/codes/placement.js'
import type { Language, Text } from '../labels/text.js'
import { dayText } from './day.js'
import { assertExplained } from './kinds.js'
import { languageOf, type ExplainOptions } from './sentence.js'
import { explain } from './verdict.js'

const onlyWithSideJob: Text = {
  nl: ', alleen doordat een bijbaan meetelt',
  en: ', only because a side job counts',
}

/**
 * A timetable in plain sentences: the outcome with its conditions, every breach by day with what was found and what the
 * limit is, and what was not checked.
 *
 * The days are those of the timetable. The age of the pupil is not repeated, nor the day on which it changes.
 *
 * @param verdict - as `placement.checkTimetable` gives it
 * @param options - the language
 * @returns the sentences
 * @throws MaatwerkError `invalid-input` for a language that there is not, and for a value of another kind
 * @example
 * ```ts
 * import { placement, views } from 'maatwerktrajecten'
 *
 * const blocks = [
 *   { date: '2014-09-29', from: '08:30', until: '12:30', kind: 'school' },
 *   { date: '2014-09-29', from: '13:00', until: '16:30', kind: 'placement' },
 * ] as const
 * const verdict = placement.checkTimetable({ blocks }, { bornOn: '1999-03-14' })
 * views.explainTimetable(verdict, { language: 'en' }).find((each) => each.startsWith('29 September'))
 * // => '29 September 2014, week 40: too many hours on the day, 7 h 30 min against a limit of 7 h (placement/under-16/hours; KND-01).'
 * ```
 * @category Explanations
 */
export function explainTimetable(verdict: TimetableVerdict, options: ExplainOptions = {}): string[] {
  const language = languageOf(options)
  assertExplained('timetable', verdict)
  const { breaches, notes } = verdict
  return [
    ...explain(verdict, { language }),
    ...breaches.map((each) => breachSentence(each, language)),
    ...notes.map((each) => noteSentence(each, language)),
  ]
}

function breachSentence(breach: Breach, language: Language): string {
  const { code, on, week, rule, fact, onlyWithSideJob: sideJob } = breach
  const reading = sideJob ? onlyWithSideJob[language] : ''
  const day = `${dayText(on, language)}, week ${Number(week.slice(-2))}`
  return `${day}: ${breachLabels[code][language]}, ${amountOf(breach, language)}${reading} (${rule}; ${fact}).`
}

/** What was found against what is allowed; of an age the limit only. */
function amountOf({ unit, limit, found }: Breach, language: Language): string {
  if (unit === 'years') return language === 'nl' ? `de ondergrens is ${limit} jaar` : `the least age is ${limit}`
  const [amount, bound] = [duration(found, language), duration(limit, language)]
  return language === 'nl' ? `${amount} tegenover een grens van ${bound}` : `${amount} against a limit of ${bound}`
}

function duration(minutes: number, language: Language): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  const inHours = `${hours} ${language === 'nl' ? 'uur' : 'h'}`
  return rest === 0 ? inHours : `${inHours}${language === 'nl' ? ' en' : ''} ${rest} min`
}

function noteSentence({ code, on }: TimetableNote, language: Language): string {
  const text = timetableNotes[code][language]
  return `${code === 'week-without-placement' ? dayText(on, language) : language === 'nl' ? 'Let op' : 'Note'}: ${text}.`
}
