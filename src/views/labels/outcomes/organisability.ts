import type { DoelmatigheidOutcome, IntakeOutcome, OrganiseerbaarheidOutcome } from '../../../organisability/index.js'
import type { Text } from '../text.js'

/** What the outcomes of an assessment and of the balance of an intake say. */
export const organisabilityOutcomes: Readonly<
  Record<OrganiseerbaarheidOutcome | DoelmatigheidOutcome | IntakeOutcome | 'disputed', Text>
> = {
  organisable: { nl: 'Het traject is organiseerbaar', en: 'The traject can be organised' },
  'organisable-with-strain': {
    nl: 'Het traject is organiseerbaar, met weinig rek',
    en: 'The traject can be organised, with little room left',
  },
  'not-organisable': { nl: 'Het traject is niet organiseerbaar', en: 'The traject cannot be organised' },
  doelmatig: { nl: 'Het traject is doelmatig', en: 'The traject is effective and efficient' },
  'doelmatig-with-strain': {
    nl: 'Het traject is doelmatig, met weinig rek',
    en: 'The traject is effective and efficient, with little room left',
  },
  'not-doelmatig': { nl: 'Het traject is niet doelmatig', en: 'The traject is not both effective and efficient' },
  disputed: { nl: 'Dit hangt af van wie men gelooft', en: 'This hangs on whom one believes' },
  'intake-too-low': { nl: 'De instroom is te laag', en: 'The intake is too low' },
  'intake-balanced': { nl: 'De instroom is in balans', en: 'The intake is in balance' },
  'intake-too-high': { nl: 'De instroom is te hoog', en: 'The intake is too high' },
}
