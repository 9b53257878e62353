import type { ReasonText } from '../text.js'

/**
 * Conditions that rules of several folders have, with one meaning in all of them.
 *
 * @internal
 */
export type SharedReason = 'no-startkwalificatie' | 'old-enough'

/** What they say. */
export const sharedReasons: Readonly<Record<SharedReason, ReasonText>> = {
  'no-startkwalificatie': {
    met: { nl: 'Er is geen startkwalificatie die meetelt', en: 'There is no startkwalificatie that counts' },
    'not-met': { nl: 'Er is een startkwalificatie die meetelt', en: 'There is a startkwalificatie that counts' },
    unknown: {
      nl: 'Het staat niet vast of er een startkwalificatie is die meetelt',
      en: 'It is not settled whether there is a startkwalificatie that counts',
    },
  },
  'old-enough': {
    met: { nl: 'De leerling is oud genoeg', en: 'The pupil is old enough' },
    'not-met': { nl: 'De leerling is nog niet oud genoeg', en: 'The pupil is not old enough yet' },
    unknown: {
      nl: 'Het staat niet vast of de leerling oud genoeg is',
      en: 'It is not settled whether the pupil is old enough',
    },
  },
}
