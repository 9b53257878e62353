import type { IsoDate } from '../../core/calendar.js'
import type { Language } from '../labels/text.js'

const months: Readonly<Record<Language, readonly string[]>> = {
  nl: [
    ...['januari', 'februari', 'maart', 'april', 'mei', 'juni'],
    ...['juli', 'augustus', 'september', 'oktober', 'november', 'december'],
  ],
  en: [
    ...['January', 'February', 'March', 'April', 'May', 'June'],
    ...['July', 'August', 'September', 'October', 'November', 'December'],
  ],
}

/**
 * A day as people write it: `1 augustus 2014`, `1 August 2014`.
 *
 * @internal
 */
export function dayText(day: IsoDate, language: Language): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  return `${date} ${months[language][month - 1]!} ${year}`
}
