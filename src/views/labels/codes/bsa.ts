import type { ConsequenceCode } from '../../../bsa/index.js'
import type { Text } from '../text.js'

/** What may follow from a negative study advice. */
export const consequences: Readonly<Record<ConsequenceCode, Text>> = {
  'enrolment-ends': { nl: 'einde van de inschrijving', en: 'end of the enrolment' },
  'agreement-dissolved': {
    nl: 'ontbinding van de onderwijsovereenkomst',
    en: 'dissolution of the onderwijsovereenkomst',
  },
  're-enrolment-there-closed': {
    nl: 'geen nieuwe inschrijving voor die opleiding bij die instelling',
    en: 'no new enrolment for that programme at that institution',
  },
  'other-programmes-open': { nl: 'andere opleidingen blijven openstaan', en: 'other programmes stay open' },
  'appeal-open': { nl: 'beroep is mogelijk', en: 'an appeal is possible' },
  'guidance-duty': {
    nl: 'plicht om te begeleiden naar een andere opleiding',
    en: 'duty to guide to another programme',
  },
  'under-eighteen-duty': { nl: 'extra plicht onder 18 jaar', en: 'further duty below 18' },
  'entree-may-be-refused': {
    nl: 'mogelijke weigering voor de entreeopleiding',
    en: 'possible refusal for the entreeopleiding',
  },
  'mbo-may-be-refused': { nl: 'mogelijke weigering voor het mbo', en: 'possible refusal for the mbo' },
}
