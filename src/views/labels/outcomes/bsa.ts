import type { MayEnd, Regime } from '../../../bsa/index.js'
import type { Text } from '../text.js'

/** What the outcomes of the study advice say. */
export const bsaOutcomes: Readonly<Record<Regime | MayEnd, Text>> = {
  'no-study-advice': { nl: 'Er is geen bindend studieadvies', en: 'There is no study advice (bindend studieadvies)' },
  a: {
    nl: 'Regime A: een bindend studieadvies in de entreeopleiding',
    en: 'Regime A: a study advice (bindend studieadvies) in the entreeopleiding',
  },
  b: {
    nl: 'Regime B: een bindend studieadvies in het hele mbo',
    en: 'Regime B: a study advice (bindend studieadvies) in the whole mbo',
  },
  'may-end': {
    nl: 'Het negatieve studieadvies mag de inschrijving beëindigen',
    en: 'The negative study advice may end the enrolment',
  },
  'may-not-end': {
    nl: 'Het negatieve studieadvies mag de inschrijving niet beëindigen',
    en: 'The negative study advice may not end the enrolment',
  },
}
