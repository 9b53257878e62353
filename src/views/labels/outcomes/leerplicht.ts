import type { Duty, StartkwalificatieOutcome, VervangendeLeerplichtOutcome } from '../../../leerplicht/index.js'
import type { Text } from '../text.js'
import type { SharedOutcome } from './shared.js'

type Code = Exclude<Duty | StartkwalificatieOutcome | VervangendeLeerplichtOutcome, SharedOutcome>

/** What the outcomes of leerplicht and startkwalificatie say. */
export const leerplichtOutcomes: Readonly<Record<Code, Text>> = {
  'volledige-leerplicht': { nl: 'De volledige leerplicht geldt', en: 'The volledige leerplicht applies' },
  kwalificatieplicht: { nl: 'De kwalificatieplicht geldt', en: 'The kwalificatieplicht applies' },
  'no-duty': {
    nl: 'Er geldt geen leerplicht en geen kwalificatieplicht',
    en: 'Neither leerplicht nor kwalificatieplicht applies',
  },
  startkwalificatie: { nl: 'Er is een startkwalificatie', en: 'There is a startkwalificatie' },
  'no-startkwalificatie': { nl: 'Er is geen startkwalificatie', en: 'There is no startkwalificatie' },
}
