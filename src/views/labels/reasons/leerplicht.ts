import type { DutyReason, StartkwalificatieReason, VervangendeReason } from '../../../leerplicht/index.js'
import type { ReasonText } from '../text.js'
import type { SharedReason } from './shared.js'

type Code = Exclude<DutyReason | StartkwalificatieReason | VervangendeReason, SharedReason>

/** What the conditions of leerplicht and startkwalificatie say. */
export const leerplichtReasons: Readonly<Record<Code, ReasonText>> = {
  'leerplicht-begun': {
    met: { nl: 'De volledige leerplicht is begonnen', en: 'The volledige leerplicht has begun' },
    'not-met': { nl: 'De volledige leerplicht is nog niet begonnen', en: 'The volledige leerplicht has not begun yet' },
    unknown: {
      nl: 'Het staat niet vast of de volledige leerplicht al is begonnen',
      en: 'It is not settled whether the volledige leerplicht has begun already',
    },
  },
  'leerplicht-not-ended': {
    met: { nl: 'De volledige leerplicht loopt nog', en: 'The volledige leerplicht still runs' },
    'not-met': { nl: 'De volledige leerplicht is afgelopen', en: 'The volledige leerplicht has ended' },
    unknown: {
      nl: 'Het staat niet vast of de volledige leerplicht nog loopt',
      en: 'It is not settled whether the volledige leerplicht still runs',
    },
  },
  'leerplicht-ended': {
    met: { nl: 'De volledige leerplicht is afgelopen', en: 'The volledige leerplicht has ended' },
    'not-met': { nl: 'De volledige leerplicht loopt nog', en: 'The volledige leerplicht still runs' },
    unknown: {
      nl: 'Het staat niet vast of de volledige leerplicht is afgelopen',
      en: 'It is not settled whether the volledige leerplicht has ended',
    },
  },
  'below-eighteen': {
    met: {
      nl: 'De leeftijd waarop de kwalificatieplicht eindigt, 18 jaar, is nog niet bereikt',
      en: 'The age at which the kwalificatieplicht ends, 18, has not been reached yet',
    },
    'not-met': {
      nl: 'De leeftijd waarop de kwalificatieplicht eindigt, 18 jaar, is bereikt',
      en: 'The age at which the kwalificatieplicht ends, 18, has been reached',
    },
    unknown: {
      nl: 'Het staat niet vast of de leeftijd waarop de kwalificatieplicht eindigt, al is bereikt',
      en: 'It is not settled whether the age at which the kwalificatieplicht ends has been reached',
    },
  },
  'no-praktijkonderwijs-diploma': {
    met: {
      nl: 'Er is geen vrijstelling door een diploma of getuigschrift van het praktijkonderwijs',
      en: 'There is no exemption by a diploma or getuigschrift of the praktijkonderwijs',
    },
    'not-met': {
      nl: 'Er is een vrijstelling door een diploma of getuigschrift van het praktijkonderwijs',
      en: 'There is an exemption by a diploma or getuigschrift of the praktijkonderwijs',
    },
    unknown: {
      nl: 'Het staat niet vast of er een vrijstelling is door een diploma of getuigschrift van het praktijkonderwijs',
      en: 'It is not settled whether there is an exemption by a diploma or getuigschrift of the praktijkonderwijs',
    },
  },
  'not-exempt-by-vso': {
    met: { nl: 'Er is geen vrijstelling vanwege het vso', en: 'There is no exemption by the vso' },
    'not-met': { nl: 'Er is een vrijstelling vanwege het vso', en: 'There is an exemption by the vso' },
    unknown: {
      nl: 'Het staat niet vast of er een vrijstelling is vanwege het vso',
      en: 'It is not settled whether there is an exemption by the vso',
    },
  },
  'not-under-the-former-law': {
    met: {
      nl: 'De artikelen van vóór de kwalificatieplicht gelden niet',
      en: 'The articles from before the kwalificatieplicht do not apply',
    },
    'not-met': {
      nl: 'De artikelen van vóór de kwalificatieplicht gelden nog',
      en: 'The articles from before the kwalificatieplicht still apply',
    },
    unknown: {
      nl: 'Het staat niet vast of de artikelen van vóór de kwalificatieplicht nog gelden',
      en: 'It is not settled whether the articles from before the kwalificatieplicht still apply',
    },
  },
  'holds-a-startkwalificatie': {
    met: {
      nl: 'Een van de behaalde diploma’s is een startkwalificatie',
      en: 'One of the diplomas obtained is a startkwalificatie',
    },
    'not-met': {
      nl: 'Geen van de behaalde diploma’s is een startkwalificatie',
      en: 'None of the diplomas obtained is a startkwalificatie',
    },
    unknown: {
      nl: 'Het staat niet vast of een van de behaalde diploma’s een startkwalificatie is',
      en: 'It is not settled whether one of the diplomas obtained is a startkwalificatie',
    },
  },
  'in-the-last-year': {
    met: {
      nl: 'Het is het laatste schooljaar van de volledige leerplicht',
      en: 'It is the last school year of the volledige leerplicht',
    },
    'not-met': {
      nl: 'Het is niet het laatste schooljaar van de volledige leerplicht',
      en: 'It is not the last school year of the volledige leerplicht',
    },
    unknown: {
      nl: 'Het staat niet vast of dit het laatste schooljaar van de volledige leerplicht is',
      en: 'It is not settled whether this is the last school year of the volledige leerplicht',
    },
  },
  'requested-by-parents': {
    met: { nl: 'De ouders hebben erom gevraagd', en: 'The parents have asked for it' },
    'not-met': { nl: 'De ouders hebben er niet om gevraagd', en: 'The parents have not asked for it' },
    unknown: {
      nl: 'Het staat niet vast of de ouders erom hebben gevraagd',
      en: 'It is not settled whether the parents have asked for it',
    },
  },
  'granted-by-burgemeester-en-wethouders': {
    met: { nl: 'Burgemeester en wethouders hebben het toegestaan', en: 'Burgemeester en wethouders have granted it' },
    'not-met': {
      nl: 'Burgemeester en wethouders hebben het niet toegestaan',
      en: 'Burgemeester en wethouders have not granted it',
    },
    unknown: {
      nl: 'Het staat niet vast of burgemeester en wethouders het hebben toegestaan',
      en: 'It is not settled whether burgemeester en wethouders have granted it',
    },
  },
}
