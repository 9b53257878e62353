import type { HoursCondition } from '../../../programmes/index.js'
import type { ReasonText } from '../text.js'

/** What the conditions of the hours of a programme say. */
export const programmesReasons: Readonly<Record<HoursCondition, ReasonText>> = {
  'hours-in-institution': {
    met: { nl: 'Er zijn genoeg uren in de instelling', en: 'There are enough hours in the institution' },
    'not-met': { nl: 'Er zijn niet genoeg uren in de instelling', en: 'There are not enough hours in the institution' },
    unknown: {
      nl: 'Het staat niet vast of er genoeg uren in de instelling zijn',
      en: 'It is not settled whether there are enough hours in the institution',
    },
  },
  'total-hours': {
    met: { nl: 'Er zijn in totaal genoeg uren', en: 'There are enough hours in total' },
    'not-met': { nl: 'Er zijn in totaal niet genoeg uren', en: 'There are not enough hours in total' },
    unknown: {
      nl: 'Het staat niet vast of er in totaal genoeg uren zijn',
      en: 'It is not settled whether there are enough hours in total',
    },
  },
  'guided-hours': {
    met: { nl: 'Er zijn genoeg begeleide onderwijsuren', en: 'There are enough guided hours' },
    'not-met': { nl: 'Er zijn niet genoeg begeleide onderwijsuren', en: 'There are not enough guided hours' },
    unknown: {
      nl: 'Het staat niet vast of er genoeg begeleide onderwijsuren zijn',
      en: 'It is not settled whether there are enough guided hours',
    },
  },
  'guided-hours-in-year-one': {
    met: {
      nl: 'Er zijn in het eerste studiejaar genoeg begeleide onderwijsuren',
      en: 'There are enough guided hours in the first study year',
    },
    'not-met': {
      nl: 'Er zijn in het eerste studiejaar niet genoeg begeleide onderwijsuren',
      en: 'There are not enough guided hours in the first study year',
    },
    unknown: {
      nl: 'Het staat niet vast of er in het eerste studiejaar genoeg begeleide onderwijsuren zijn',
      en: 'It is not settled whether there are enough guided hours in the first study year',
    },
  },
  'practice-hours': {
    met: { nl: 'Er zijn genoeg uren beroepspraktijkvorming', en: 'There are enough hours of practice' },
    'not-met': { nl: 'Er zijn niet genoeg uren beroepspraktijkvorming', en: 'There are not enough hours of practice' },
    unknown: {
      nl: 'Het staat niet vast of er genoeg uren beroepspraktijkvorming zijn',
      en: 'It is not settled whether there are enough hours of practice',
    },
  },
  'fewer-hours-accounted-for': {
    met: {
      nl: 'De instelling verantwoordt dat de kwaliteit ook met minder uren voldoende is',
      en: 'The institution accounts for sufficient quality with fewer hours',
    },
    'not-met': {
      nl: 'De instelling verantwoordt niet dat de kwaliteit ook met minder uren voldoende is',
      en: 'The institution does not account for sufficient quality with fewer hours',
    },
    unknown: {
      nl: 'Het staat niet vast of de instelling verantwoordt dat de kwaliteit ook met minder uren voldoende is',
      en: 'It is not settled whether the institution accounts for sufficient quality with fewer hours',
    },
  },
}
