import type { BridgingReason, PracticeReason, TimetableReason } from '../../../placement/index.js'
import type { ReasonText } from '../text.js'
import type { SharedReason } from './shared.js'

type Code = Exclude<TimetableReason | BridgingReason | PracticeReason, SharedReason>

/** What the conditions of placements say. */
export const placementReasons: Readonly<Record<Code, ReasonText>> = {
  'week-total': {
    met: { nl: 'Het totaal per week blijft binnen de grens', en: 'The total of a week stays within the limit' },
    'not-met': { nl: 'Het totaal per week gaat over de grens', en: 'The total of a week exceeds the limit' },
    unknown: {
      nl: 'Het staat niet vast of het totaal per week binnen de grens blijft',
      en: 'It is not settled whether the total of a week stays within the limit',
    },
  },
  'day-total': {
    met: { nl: 'Het totaal per dag blijft binnen de grens', en: 'The total of a day stays within the limit' },
    'not-met': { nl: 'Het totaal per dag gaat over de grens', en: 'The total of a day exceeds the limit' },
    unknown: {
      nl: 'Het staat niet vast of het totaal per dag binnen de grens blijft',
      en: 'It is not settled whether the total of a day stays within the limit',
    },
  },
  'year-total': {
    met: {
      nl: 'Het totaal per schooljaar blijft binnen de grens',
      en: 'The total of a school year stays within the limit',
    },
    'not-met': {
      nl: 'Het totaal per schooljaar gaat over de grens',
      en: 'The total of a school year exceeds the limit',
    },
    unknown: {
      nl: 'Het staat niet vast of het totaal per schooljaar binnen de grens blijft',
      en: 'It is not settled whether the total of a school year stays within the limit',
    },
  },
  'no-sunday': {
    met: { nl: 'Er wordt niet op zondag gewerkt', en: 'There is no work on a Sunday' },
    'not-met': { nl: 'Er wordt op zondag gewerkt', en: 'There is work on a Sunday' },
    unknown: {
      nl: 'Het staat niet vast of er op zondag wordt gewerkt',
      en: 'It is not settled whether there is work on a Sunday',
    },
  },
  'no-evening-or-night': {
    met: { nl: 'Er wordt niet in de avond of nacht gewerkt', en: 'There is no work in the evening or at night' },
    'not-met': { nl: 'Er wordt in de avond of nacht gewerkt', en: 'There is work in the evening or at night' },
    unknown: {
      nl: 'Het staat niet vast of er in de avond of nacht wordt gewerkt',
      en: 'It is not settled whether there is work in the evening or at night',
    },
  },
  rest: {
    met: { nl: 'De rusttijd tussen twee dagen is lang genoeg', en: 'The rest between two days is long enough' },
    'not-met': { nl: 'De rusttijd tussen twee dagen is te kort', en: 'The rest between two days is too short' },
    unknown: {
      nl: 'Het staat niet vast of de rusttijd tussen twee dagen lang genoeg is',
      en: 'It is not settled whether the rest between two days is long enough',
    },
  },
  break: {
    met: { nl: 'Er is op tijd een pauze', en: 'There is a break in time' },
    'not-met': { nl: 'Er is niet op tijd een pauze', en: 'There is no break in time' },
    unknown: {
      nl: 'Het staat niet vast of er op tijd een pauze is',
      en: 'It is not settled whether there is a break in time',
    },
  },
  'agreement-signed-beforehand': {
    met: { nl: 'De stageovereenkomst is vooraf ondertekend', en: 'The agreement was signed beforehand' },
    'not-met': { nl: 'De stageovereenkomst is niet vooraf ondertekend', en: 'The agreement was not signed beforehand' },
    unknown: {
      nl: 'Het staat niet vast of de stageovereenkomst vooraf is ondertekend',
      en: 'It is not settled whether the agreement was signed beforehand',
    },
  },
  'agreement-co-signed': {
    met: {
      nl: 'Een ouder of voogd heeft de stageovereenkomst mede ondertekend',
      en: 'A parent or guardian signed the agreement as well',
    },
    'not-met': {
      nl: 'Geen ouder of voogd heeft de stageovereenkomst mede ondertekend',
      en: 'No parent or guardian signed the agreement',
    },
    unknown: {
      nl: 'Het staat niet vast of een ouder of voogd de stageovereenkomst mede heeft ondertekend',
      en: 'It is not settled whether a parent or guardian signed the agreement as well',
    },
  },
  'within-school-plan': {
    met: { nl: 'De stage past in het plan van de school', en: 'The placement is part of the school plan' },
    'not-met': {
      nl: 'De stage past niet in het plan van de school',
      en: 'The placement is not part of the school plan',
    },
    unknown: {
      nl: 'Het staat niet vast of de stage past in het plan van de school',
      en: 'It is not settled whether the placement is part of the school plan',
    },
  },
  'light-work': {
    met: { nl: 'Het werk is licht', en: 'The work is light' },
    'not-met': { nl: 'Het werk is niet licht', en: 'The work is not light' },
    unknown: { nl: 'Het staat niet vast of het werk licht is', en: 'It is not settled whether the work is light' },
  },
  'not-industrial': {
    met: { nl: 'Het werk is geen industriële arbeid', en: 'The work is not industrial' },
    'not-met': { nl: 'Het werk is industriële arbeid', en: 'The work is industrial' },
    unknown: {
      nl: 'Het staat niet vast of het werk industriële arbeid is',
      en: 'It is not settled whether the work is industrial',
    },
  },
  'rule-known': {
    met: { nl: 'De regel van die dag is bekend', en: 'The rule of that day is known' },
    'not-met': { nl: 'De regel van die dag is niet bekend', en: 'The rule of that day is not known' },
    unknown: { nl: 'De regel van die dag is niet bekend', en: 'The rule of that day is not known' },
  },
  'done-within-four-years': {
    met: { nl: 'De stage past in vier verblijfsjaren', en: 'The placement fits within four years of stay' },
    'not-met': {
      nl: 'De stage past niet in vier verblijfsjaren',
      en: 'The placement does not fit within four years of stay',
    },
    unknown: {
      nl: 'Het staat niet vast of de stage past in vier verblijfsjaren',
      en: 'It is not settled whether the placement fits within four years of stay',
    },
  },
  'hours-at-least': {
    met: { nl: 'Het aantal uren praktijk is niet te laag', en: 'The hours of practice are not too few' },
    'not-met': { nl: 'Het aantal uren praktijk is te laag', en: 'The hours of practice are too few' },
    unknown: {
      nl: 'Het staat niet vast of het aantal uren praktijk hoog genoeg is',
      en: 'It is not settled whether the hours of practice are enough',
    },
  },
  'days-at-least': {
    met: { nl: 'Het aantal dagen praktijk is niet te laag', en: 'The days of practice are not too few' },
    'not-met': { nl: 'Het aantal dagen praktijk is te laag', en: 'The days of practice are too few' },
    unknown: {
      nl: 'Het staat niet vast of het aantal dagen praktijk hoog genoeg is',
      en: 'It is not settled whether the days of practice are enough',
    },
  },
  'hours-at-most': {
    met: { nl: 'Het aantal uren praktijk is niet te hoog', en: 'The hours of practice are not too many' },
    'not-met': { nl: 'Het aantal uren praktijk is te hoog', en: 'The hours of practice are too many' },
    unknown: {
      nl: 'Het staat niet vast of het aantal uren praktijk te hoog is',
      en: 'It is not settled whether the hours of practice are too many',
    },
  },
  'days-at-most': {
    met: { nl: 'Het aantal dagen praktijk is niet te hoog', en: 'The days of practice are not too many' },
    'not-met': { nl: 'Het aantal dagen praktijk is te hoog', en: 'The days of practice are too many' },
    unknown: {
      nl: 'Het staat niet vast of het aantal dagen praktijk te hoog is',
      en: 'It is not settled whether the days of practice are too many',
    },
  },
  'teaching-every-week': {
    met: { nl: 'Er is elke schoolweek onderwijs op school', en: 'There is teaching in the school every school week' },
    'not-met': {
      nl: 'Er zijn schoolweken zonder onderwijs op school',
      en: 'There are school weeks without teaching in the school',
    },
    unknown: {
      nl: 'Het staat niet vast of er elke schoolweek onderwijs op school moet zijn en is',
      en: 'It is not settled whether there has to be, and is, teaching in the school every school week',
    },
  },
}
