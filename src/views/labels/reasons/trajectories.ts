import type { MaatwerkReason } from '../../../trajectories/index.js'
import type { ReasonText } from '../text.js'

/** What the conditions of the definition of a maatwerktraject say. */
export const trajectoriesReasons: Readonly<Record<MaatwerkReason, ReasonText>> = {
  'is-a-traject': {
    met: { nl: 'Het is een traject dat leerlingen volgen', en: 'It is a traject that pupils follow' },
    'not-met': { nl: 'Het is geen traject dat leerlingen volgen', en: 'It is no traject that pupils follow' },
    unknown: {
      nl: 'Het staat niet vast of het een traject is dat leerlingen volgen',
      en: 'It is not settled whether it is a traject that pupils follow',
    },
  },
  'serves-bb': {
    met: {
      nl: 'Het is ook bedoeld voor leerlingen van de basisberoepsgerichte leerweg',
      en: 'It is also for pupils of the basisberoepsgerichte leerweg',
    },
    'not-met': {
      nl: 'Het is niet bedoeld voor leerlingen van de basisberoepsgerichte leerweg',
      en: 'It is not for pupils of the basisberoepsgerichte leerweg',
    },
    unknown: {
      nl: 'Het staat niet vast of het is bedoeld voor leerlingen van de basisberoepsgerichte leerweg',
      en: 'It is not settled whether it is for pupils of the basisberoepsgerichte leerweg',
    },
  },
  'special-needs': {
    met: {
      nl: 'Het is bedoeld voor een bijzondere ondersteunings- of onderwijsbehoefte',
      en: 'It is meant for a special need of support or of education',
    },
    'not-met': {
      nl: 'Het is niet bedoeld voor een bijzondere ondersteunings- of onderwijsbehoefte',
      en: 'It is not meant for a special need of support or of education',
    },
    unknown: {
      nl: 'Het staat niet vast of het is bedoeld voor een bijzondere ondersteunings- of onderwijsbehoefte',
      en: 'It is not settled whether it is meant for a special need of support or of education',
    },
  },
  'keeps-in-education': {
    met: { nl: 'Het moet leerlingen in het onderwijs houden', en: 'It is to keep pupils in education' },
    'not-met': {
      nl: 'Het is er niet om leerlingen in het onderwijs te houden',
      en: 'It is not there to keep pupils in education',
    },
    unknown: {
      nl: 'Het staat niet vast of het leerlingen in het onderwijs moet houden',
      en: 'It is not settled whether it is to keep pupils in education',
    },
  },
  'fitting-education': {
    met: {
      nl: 'Leerlingen kunnen er een passende opleiding mee afronden',
      en: 'It lets pupils complete an education that fits them',
    },
    'not-met': {
      nl: 'Leerlingen kunnen er geen passende opleiding mee afronden',
      en: 'It does not let pupils complete an education that fits them',
    },
    unknown: {
      nl: 'Het staat niet vast of leerlingen er een passende opleiding mee kunnen afronden',
      en: 'It is not settled whether it lets pupils complete an education that fits them',
    },
  },
  'aims-at-qualification': {
    met: {
      nl: 'Het leidt uiteindelijk tot de kwalificatie die wordt gevraagd',
      en: 'It leads to the qualification that is asked in the end',
    },
    'not-met': {
      nl: 'Het leidt uiteindelijk niet tot de kwalificatie die wordt gevraagd',
      en: 'It does not lead to the qualification that is asked in the end',
    },
    unknown: {
      nl: 'Het staat niet vast of het uiteindelijk leidt tot de kwalificatie die wordt gevraagd',
      en: 'It is not settled whether it leads to the qualification that is asked in the end',
    },
  },
  'practice-or-transition': {
    met: {
      nl: 'Er is eerder en meer praktijk, of een soepele overgang naar het mbo',
      en: 'There is earlier and more practice, or a smooth transition to the mbo',
    },
    'not-met': {
      nl: 'Er is geen eerdere en ruimere praktijk en geen soepele overgang naar het mbo',
      en: 'There is neither earlier and more practice nor a smooth transition to the mbo',
    },
    unknown: {
      nl: 'Het staat niet vast of er eerder en meer praktijk is of een soepele overgang naar het mbo',
      en: 'It is not settled whether there is earlier and more practice or a smooth transition to the mbo',
    },
  },
}
