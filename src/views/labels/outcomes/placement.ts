import type { BridgingOutcome, PracticeOutcome, TimetableOutcome } from '../../../placement/index.js'
import type { Text } from '../text.js'

/** What the outcomes of placements say. */
export const placementOutcomes: Readonly<Record<TimetableOutcome | BridgingOutcome | PracticeOutcome, Text>> = {
  'keeps-the-rules': { nl: 'Het rooster voldoet aan de regels', en: 'The timetable keeps to the rules' },
  'breaks-the-rules': { nl: 'Het rooster voldoet niet aan de regels', en: 'The timetable breaks the rules' },
  'no-extra-year': { nl: 'Er is geen extra verblijfsjaar nodig', en: 'No extra year of stay is needed' },
  'extra-year': { nl: 'Er is een extra verblijfsjaar nodig', en: 'An extra year of stay is needed' },
  'within-the-hours': {
    nl: 'De geplande praktijk past binnen de uren en dagen van de wet',
    en: 'The planned practice fits the hours and days of the law',
  },
  'outside-the-hours': {
    nl: 'De geplande praktijk past niet binnen de uren en dagen van de wet',
    en: 'The planned practice does not fit the hours and days of the law',
  },
}
