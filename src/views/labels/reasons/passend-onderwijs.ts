import type { IndicationReason, ZorgplichtReason } from '../../../passend-onderwijs/index.js'
import type { ReasonText } from '../text.js'

/** What the conditions of passend onderwijs say. */
export const passendOnderwijsReasons: Readonly<Record<IndicationReason | ZorgplichtReason, ReasonText>> = {
  'iq-for-pro': {
    met: {
      nl: 'Het IQ ligt tussen de grenzen voor het praktijkonderwijs',
      en: 'The IQ lies between the bounds for the praktijkonderwijs',
    },
    'not-met': {
      nl: 'Het IQ ligt niet tussen de grenzen voor het praktijkonderwijs',
      en: 'The IQ does not lie between the bounds for the praktijkonderwijs',
    },
    unknown: {
      nl: 'Het staat niet vast of het IQ past bij het praktijkonderwijs',
      en: 'It is not settled whether the IQ fits the praktijkonderwijs',
    },
  },
  'backlogs-for-pro': {
    met: {
      nl: 'De leerachterstanden zijn groot genoeg voor het praktijkonderwijs',
      en: 'The backlogs are large enough for the praktijkonderwijs',
    },
    'not-met': {
      nl: 'De leerachterstanden zijn niet groot genoeg voor het praktijkonderwijs',
      en: 'The backlogs are not large enough for the praktijkonderwijs',
    },
    unknown: {
      nl: 'Het staat niet vast of de leerachterstanden groot genoeg zijn voor het praktijkonderwijs',
      en: 'It is not settled whether the backlogs are large enough for the praktijkonderwijs',
    },
  },
  'iq-for-lwoo': {
    met: { nl: 'Het IQ ligt tussen de grenzen voor lwoo', en: 'The IQ lies between the bounds for lwoo' },
    'not-met': {
      nl: 'Het IQ ligt niet tussen de grenzen voor lwoo',
      en: 'The IQ does not lie between the bounds for lwoo',
    },
    unknown: { nl: 'Het staat niet vast of het IQ past bij lwoo', en: 'It is not settled whether the IQ fits lwoo' },
  },
  'backlogs-for-lwoo': {
    met: { nl: 'De leerachterstanden passen bij lwoo', en: 'The backlogs fit lwoo' },
    'not-met': { nl: 'De leerachterstanden passen niet bij lwoo', en: 'The backlogs do not fit lwoo' },
    unknown: {
      nl: 'Het staat niet vast of de leerachterstanden passen bij lwoo',
      en: 'It is not settled whether the backlogs fit lwoo',
    },
  },
  'iq-for-lwoo-with-problems': {
    met: {
      nl: 'Het IQ ligt tussen de grenzen voor lwoo bij sociaal-emotionele problematiek',
      en: 'The IQ lies between the bounds for lwoo with social-emotional problems',
    },
    'not-met': {
      nl: 'Het IQ ligt niet tussen de grenzen voor lwoo bij sociaal-emotionele problematiek',
      en: 'The IQ does not lie between the bounds for lwoo with social-emotional problems',
    },
    unknown: {
      nl: 'Het staat niet vast of het IQ past bij lwoo met sociaal-emotionele problematiek',
      en: 'It is not settled whether the IQ fits lwoo with social-emotional problems',
    },
  },
  'social-emotional-problems': {
    met: { nl: 'Er is sociaal-emotionele problematiek', en: 'There are social-emotional problems' },
    'not-met': { nl: 'Er is geen sociaal-emotionele problematiek', en: 'There are no social-emotional problems' },
    unknown: {
      nl: 'Het staat niet vast of er sociaal-emotionele problematiek is die meetelt',
      en: 'It is not settled whether there are social-emotional problems that count',
    },
  },
  'no-mixed-backlogs-in-the-overlap': {
    met: {
      nl: 'In het overlapgebied van lwoo en praktijkonderwijs is er geen gemengd geval',
      en: 'In the overlap of lwoo and praktijkonderwijs this is no mixed case',
    },
    'not-met': {
      nl: 'In het overlapgebied van lwoo en praktijkonderwijs is er een gemengd geval',
      en: 'In the overlap of lwoo and praktijkonderwijs this is a mixed case',
    },
    unknown: {
      nl: 'Het staat niet vast of dit in het overlapgebied van lwoo en praktijkonderwijs een gemengd geval is',
      en: 'It is not settled whether this is a mixed case in the overlap of lwoo and praktijkonderwijs',
    },
  },
  'national-criteria-bind': {
    met: { nl: 'De landelijke criteria zijn bindend', en: 'The national criteria bind' },
    'not-met': { nl: 'De landelijke criteria zijn niet bindend', en: 'The national criteria do not bind' },
    unknown: {
      nl: 'Het staat niet vast of de landelijke criteria bindend zijn',
      en: 'It is not settled whether the national criteria bind',
    },
  },
  'no-zorgplicht': {
    met: { nl: 'Er geldt die dag geen zorgplicht', en: 'There is no zorgplicht that day' },
    'not-met': { nl: 'Er geldt die dag een zorgplicht', en: 'There is a zorgplicht that day' },
    unknown: {
      nl: 'Het staat niet vast of er die dag een zorgplicht geldt',
      en: 'It is not settled whether there is a zorgplicht that day',
    },
  },
  'no-extra-support-needed': {
    met: { nl: 'De leerling heeft geen extra ondersteuning nodig', en: 'The pupil needs no extra support' },
    'not-met': { nl: 'De leerling heeft extra ondersteuning nodig', en: 'The pupil needs extra support' },
    unknown: {
      nl: 'Het staat niet vast of de leerling extra ondersteuning nodig heeft',
      en: 'It is not settled whether the pupil needs extra support',
    },
  },
  'other-suitable-school-found': {
    met: { nl: 'Er is een andere passende school gevonden', en: 'Another suitable school was found' },
    'not-met': { nl: 'Er is geen andere passende school gevonden', en: 'No other suitable school was found' },
    unknown: {
      nl: 'Het staat niet vast of er een andere passende school is gevonden',
      en: 'It is not settled whether another suitable school was found',
    },
  },
}
