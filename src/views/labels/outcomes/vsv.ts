import type { NormOutcome, RmcOutcome, VsvOutcome } from '../../../vsv/index.js'
import type { Text } from '../text.js'
import type { SharedOutcome } from './shared.js'

/** What the outcomes of early school leaving say. */
export const vsvOutcomes: Readonly<Record<Exclude<VsvOutcome | RmcOutcome | NormOutcome, SharedOutcome>, Text>> = {
  vsv: {
    nl: 'De leerling of student telt als nieuwe voortijdig schoolverlater',
    en: 'The pupil or student counts as a new early school leaver',
  },
  'not-vsv': {
    nl: 'De leerling of student telt niet als nieuwe voortijdig schoolverlater',
    en: 'The pupil or student does not count as a new early school leaver',
  },
  'in-the-target-group': {
    nl: 'De jongere hoort bij de groep die de gemeente moet volgen',
    en: 'The young person is in the group that the municipality has to follow up',
  },
  'not-in-the-target-group': {
    nl: 'De jongere hoort niet bij de groep die de gemeente moet volgen',
    en: 'The young person is not in the group that the municipality has to follow up',
  },
}
