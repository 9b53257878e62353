import type { BreachCode, TimetableNote } from '../../../placement/index.js'
import type { Text } from '../text.js'

/** A breach of the rules on placements. */
export const breaches: Readonly<Record<BreachCode, Text>> = {
  'too-young': { nl: 'te jong voor een stage', en: 'too young for a placement' },
  'week-total': { nl: 'te veel uren in de week', en: 'too many hours in the week' },
  'day-total': { nl: 'te veel uren op de dag', en: 'too many hours on the day' },
  'year-total': { nl: 'te veel uren in het schooljaar', en: 'too many hours in the school year' },
  sunday: { nl: 'werk op zondag', en: 'work on a Sunday' },
  'evening-or-night': { nl: 'werk in de avond of nacht', en: 'work in the evening or at night' },
  rest: { nl: 'te weinig rust tussen twee dagen', en: 'too short a rest between two days' },
  break: { nl: 'te lang aan het werk zonder pauze', en: 'too long at work without a break' },
}

/** A note beside the check of a timetable. */
export const timetableNotes: Readonly<Record<TimetableNote['code'], Text>> = {
  'from-16': {
    nl: 'vanaf een dag in dit rooster is de leerling 16 en gelden deze regels niet meer',
    en: 'from a day in this timetable on the pupil is 16 and these rules no longer apply',
  },
  'not-known': {
    nl: 'voor een of meer dagen is de regel of de leeftijd niet bekend, zodat er niets is gecontroleerd',
    en: 'for one day or more the rule or the age is not known, so that nothing was checked',
  },
  'week-without-placement': {
    nl: 'in deze week is er geen stage onder deze regels, zodat de uren niet zijn gecontroleerd',
    en: 'this week has no placement under these rules, so that its hours were not checked',
  },
}
