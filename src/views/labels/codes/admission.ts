import type { OptionCode, PupilOption } from '../../../admission/index.js'
import type { Text } from '../text.js'

/** A way on for a pupil. */
export const options: Readonly<Record<OptionCode, Text>> = {
  'entreeopleiding-in-vmbo': { nl: 'entreeopleiding in het vmbo', en: 'entreeopleiding in the vmbo' },
  leerwerktraject: { nl: 'leerwerktraject', en: 'leerwerktraject' },
  vm2: { nl: 'VM2', en: 'VM2' },
  vakmanschaproute: { nl: 'vakmanschaproute', en: 'vakmanschaproute' },
  'doorlopende-leerroute': { nl: 'doorlopende leerroute vmbo-mbo', en: 'doorlopende leerroute vmbo-mbo' },
  'geintegreerde-route': {
    nl: 'geïntegreerde route vmbo-basisberoepsopleiding',
    en: 'geïntegreerde route vmbo-basisberoepsopleiding',
  },
  entree: { nl: 'entreeopleiding in het mbo', en: 'entreeopleiding in the mbo' },
  'mbo-2': { nl: 'mbo-2', en: 'mbo-2' },
  'mbo-3': { nl: 'mbo-3', en: 'mbo-3' },
  'mbo-4': { nl: 'mbo-4', en: 'mbo-4' },
  'vervangende-leerplicht-3a': {
    nl: 'vervangende leerplicht op grond van artikel 3a',
    en: 'vervangende leerplicht by article 3a',
  },
  'vervangende-leerplicht-3b': {
    nl: 'vervangende leerplicht op grond van artikel 3b',
    en: 'vervangende leerplicht by article 3b',
  },
}

/** How a way on stands. */
export const optionStates: Readonly<Record<PupilOption['state'], Text>> = {
  open: { nl: 'staat open', en: 'open' },
  closed: { nl: 'staat niet open', en: 'closed' },
  'institution-decides': { nl: 'de instelling beslist', en: 'the institution decides' },
  undetermined: { nl: 'niet te bepalen met wat bekend is', en: 'not to be determined by what is known' },
}
