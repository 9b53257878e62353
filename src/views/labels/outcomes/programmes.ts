import type { HoursOutcome } from '../../../programmes/index.js'
import type { Text } from '../text.js'
import type { SharedOutcome } from './shared.js'

/** What the outcomes of the hours of a programme say. */
export const programmesOutcomes: Readonly<Record<Exclude<HoursOutcome, SharedOutcome>, Text>> = {
  below: { nl: 'De geplande uren liggen onder de norm', en: 'The planned hours are below the norm' },
}
