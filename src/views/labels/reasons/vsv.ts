import type { NormCode, RmcCode, VsvCode } from '../../../vsv/index.js'
import type { ReasonText } from '../text.js'
import type { SharedReason } from './shared.js'

/** What the conditions of early school leaving say. */
export const vsvReasons: Readonly<Record<Exclude<VsvCode | RmcCode | NormCode, SharedReason>, ReasonText>> = {
  'definition-known': {
    met: { nl: 'De definitie voor dat jaar is gelezen', en: 'The definition for that year was read' },
    'not-met': { nl: 'De definitie voor dat jaar is niet gelezen', en: 'The definition for that year was not read' },
    unknown: { nl: 'De definitie voor dat jaar is niet gelezen', en: 'The definition for that year was not read' },
  },
  'in-the-population': {
    met: {
      nl: 'De leerling of student hoort bij de groep die wordt geteld',
      en: 'The pupil or student belongs to the group that is counted',
    },
    'not-met': {
      nl: 'De leerling of student hoort niet bij de groep die wordt geteld',
      en: 'The pupil or student does not belong to the group that is counted',
    },
    unknown: {
      nl: 'Het staat niet vast of de leerling of student hoort bij de groep die wordt geteld',
      en: 'It is not settled whether the pupil or student belongs to the group that is counted',
    },
  },
  'age-in-range': {
    met: { nl: 'De leeftijd valt binnen de grenzen van de telling', en: 'The age lies within the bounds of the count' },
    'not-met': {
      nl: 'De leeftijd valt buiten de grenzen van de telling',
      en: 'The age lies outside the bounds of the count',
    },
    unknown: {
      nl: 'Het staat niet vast of de leeftijd binnen de grenzen van de telling valt',
      en: 'It is not settled whether the age lies within the bounds of the count',
    },
  },
  'not-departed': {
    met: {
      nl: 'Er is geen overlijden, vertrek of andere reden waardoor iemand buiten de telling valt',
      en: 'There is no death, departure or other such reason to leave somebody out of the count',
    },
    'not-met': {
      nl: 'Er is een overlijden, vertrek of andere reden waardoor iemand buiten de telling valt',
      en: 'There is a death, a departure or another such reason to leave somebody out of the count',
    },
    unknown: {
      nl: 'Het staat niet vast of overlijden, vertrek of een andere reden iemand buiten de telling laat vallen',
      en: 'It is not settled whether a death, a departure or another such reason leaves somebody out of the count',
    },
  },
  'no-leerplicht-exemption': {
    met: {
      nl: 'Er is geen vrijstelling van de leerplicht die meetelt',
      en: 'There is no exemption from leerplicht that counts',
    },
    'not-met': {
      nl: 'Er is een vrijstelling van de leerplicht die meetelt',
      en: 'There is an exemption from leerplicht that counts',
    },
    unknown: {
      nl: 'Het staat niet vast of er een vrijstelling van de leerplicht is die meetelt',
      en: 'It is not settled whether there is an exemption from leerplicht that counts',
    },
  },
  'not-continuing': {
    met: {
      nl: 'Er is een jaar later geen inschrijving die meetelt',
      en: 'There is no enrolment that counts a year later',
    },
    'not-met': {
      nl: 'Er is een jaar later een inschrijving of bestemming die meetelt',
      en: 'There is an enrolment or destination that counts a year later',
    },
    unknown: {
      nl: 'Het staat niet vast of er een jaar later een inschrijving of bestemming is die meetelt',
      en: 'It is not settled whether there is an enrolment or destination that counts a year later',
    },
  },
  'no-diploma-with-work': {
    met: {
      nl: 'Er is geen diploma samen met werk waardoor iemand niet meetelt',
      en: 'There is no diploma together with work that takes somebody out',
    },
    'not-met': {
      nl: 'Er is een diploma samen met werk, waardoor iemand niet meetelt',
      en: 'There is a diploma together with work, which takes somebody out',
    },
    unknown: {
      nl: 'Het staat niet vast of er een diploma samen met werk is waardoor iemand niet meetelt',
      en: 'It is not settled whether there is a diploma together with work that takes somebody out',
    },
  },
  'below-the-age': {
    met: { nl: 'De leeftijd ligt onder de grens', en: 'The age lies below the bound' },
    'not-met': { nl: 'De leeftijd ligt niet onder de grens', en: 'The age does not lie below the bound' },
    unknown: {
      nl: 'Het staat niet vast of de leeftijd onder de grens ligt',
      en: 'It is not settled whether the age lies below the bound',
    },
  },
  'duty-over': {
    met: {
      nl: 'De leerplicht en de kwalificatieplicht zijn voorbij',
      en: 'Leerplicht and kwalificatieplicht are over',
    },
    'not-met': {
      nl: 'De leerplicht of de kwalificatieplicht geldt nog',
      en: 'Leerplicht or kwalificatieplicht still applies',
    },
    unknown: {
      nl: 'Het staat niet vast of de plicht die hier telt, voorbij is',
      en: 'It is not settled whether the duty that counts here is over',
    },
  },
  'absent-or-not-enrolled': {
    met: {
      nl: 'Er is geen inschrijving, of er is lang genoeg ongeoorloofd verzuim',
      en: 'There is no enrolment, or the absence without a valid reason has lasted long enough',
    },
    'not-met': {
      nl: 'Er is een inschrijving en het ongeoorloofd verzuim duurt niet lang genoeg',
      en: 'There is an enrolment, and no absence without a valid reason that has lasted long enough',
    },
    unknown: {
      nl: 'Het staat niet vast of er geen inschrijving is of het ongeoorloofd verzuim lang genoeg duurt',
      en:
        'It is not settled whether there is no enrolment, or the absence without a valid reason has lasted long enough',
    },
  },
  'at-most-the-norm': {
    met: {
      nl: 'Het aandeel nieuwe vsv’ers ligt niet boven de norm',
      en: 'The share of new vsv’ers does not exceed the norm',
    },
    'not-met': { nl: 'Het aandeel nieuwe vsv’ers ligt boven de norm', en: 'The share of new vsv’ers exceeds the norm' },
    unknown: {
      nl: 'Het staat niet vast of het aandeel nieuwe vsv’ers boven de norm ligt',
      en: 'It is not settled whether the share of new vsv’ers exceeds the norm',
    },
  },
  'fell-enough': {
    met: { nl: 'Het aandeel nieuwe vsv’ers is genoeg gedaald', en: 'The share of new vsv’ers has fallen enough' },
    'not-met': {
      nl: 'Het aandeel nieuwe vsv’ers is niet genoeg gedaald',
      en: 'The share of new vsv’ers has not fallen enough',
    },
    unknown: {
      nl: 'Het staat niet vast of een genoeg gedaald aandeel nieuwe vsv’ers meetelt',
      en: 'It is not settled whether a share of new vsv’ers that has fallen enough counts',
    },
  },
}
