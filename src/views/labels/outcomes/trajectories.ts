import type { MaatwerkOutcome } from '../../../trajectories/index.js'
import type { Text } from '../text.js'

/** What the outcomes of the definition of a maatwerktraject say. */
export const trajectoriesOutcomes: Readonly<Record<MaatwerkOutcome, Text>> = {
  maatwerktraject: {
    nl: 'Dit is een maatwerktraject volgens de werkdefinitie van het rapport',
    en: 'This is a maatwerktraject by the working definition of the report',
  },
  'geen-maatwerktraject': {
    nl: 'Dit is geen maatwerktraject volgens de werkdefinitie van het rapport',
    en: 'This is no maatwerktraject by the working definition of the report',
  },
}
