import type { Text } from '../text.js'

/**
 * Outcomes that rules of several folders have, with one meaning in all of them.
 *
 * @internal
 */
export type SharedOutcome =
  | 'undetermined'
  | 'open'
  | 'closed'
  | 'meets'
  | 'does-not-meet'
  | 'may-refuse'
  | 'may-not-refuse'

/** What they say. */
export const sharedOutcomes: Readonly<Record<SharedOutcome, Text>> = {
  undetermined: { nl: 'Niet te bepalen met wat bekend is', en: 'Not to be determined by what is known' },
  open: { nl: 'Dit staat open', en: 'This is open' },
  closed: { nl: 'Dit staat niet open', en: 'This is not open' },
  meets: { nl: 'Aan de eis is voldaan', en: 'The requirement is met' },
  'does-not-meet': { nl: 'Aan de eis is niet voldaan', en: 'The requirement is not met' },
  'may-refuse': { nl: 'Weigeren mag, voor zover hier beoordeeld', en: 'Refusal is allowed, as far as was judged here' },
  'may-not-refuse': {
    nl: 'Weigeren mag niet, voor zover hier beoordeeld',
    en: 'Refusal is not allowed, as far as was judged here',
  },
}
