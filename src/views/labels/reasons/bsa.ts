import type { MayEndReason } from '../../../bsa/index.js'
import type { ReasonText } from '../text.js'

/** What the conditions of the study advice say. */
export const bsaReasons: Readonly<Record<MayEndReason, ReasonText>> = {
  'programme-has-study-advice': {
    met: { nl: 'Voor de opleiding is er een studieadvies', en: 'There is a study advice for the programme' },
    'not-met': { nl: 'Voor de opleiding is er geen studieadvies', en: 'There is no study advice for the programme' },
    unknown: {
      nl: 'Het staat niet vast of er voor de opleiding een studieadvies is',
      en: 'It is not settled whether there is a study advice for the programme',
    },
  },
  'not-in-a-doorlopende-leerroute': {
    met: {
      nl: 'Er is geen uitzondering voor een doorlopende leerroute',
      en: 'There is no exception for a doorlopende leerroute',
    },
    'not-met': {
      nl: 'Er is een uitzondering, want de student volgt een doorlopende leerroute',
      en: 'There is an exception, as the student follows a doorlopende leerroute',
    },
    unknown: {
      nl: 'Het staat niet vast of er een uitzondering is voor een doorlopende leerroute',
      en: 'It is not settled whether there is an exception for a doorlopende leerroute',
    },
  },
  'in-the-window': {
    met: { nl: 'Het advies is binnen de termijn gegeven', en: 'The advice was given within its term' },
    'not-met': { nl: 'Het advies is niet binnen de termijn gegeven', en: 'The advice was not given within its term' },
    unknown: {
      nl: 'Het staat niet vast of het advies binnen de termijn is gegeven',
      en: 'It is not settled whether the advice was given within its term',
    },
  },
  'insufficient-progress': {
    met: { nl: 'De student heeft onvoldoende vorderingen gemaakt', en: 'The student made insufficient progress' },
    'not-met': { nl: 'De student heeft voldoende vorderingen gemaakt', en: 'The student made sufficient progress' },
    unknown: {
      nl: 'Het staat niet vast of de student onvoldoende vorderingen heeft gemaakt',
      en: 'It is not settled whether the student made insufficient progress',
    },
  },
  'ground-of-the-reading': {
    met: {
      nl: 'Er is een grond die in deze lezing voldoende is',
      en: 'There is a ground that suffices by this reading',
    },
    'not-met': {
      nl: 'Er is geen grond die in deze lezing voldoende is',
      en: 'There is no ground that suffices by this reading',
    },
    unknown: {
      nl: 'Het staat niet vast of er een grond is die in deze lezing voldoende is',
      en: 'It is not settled whether there is a ground that suffices by this reading',
    },
  },
  'circumstances-weighed': {
    met: { nl: 'De persoonlijke omstandigheden zijn meegewogen', en: 'Personal circumstances were weighed' },
    'not-met': {
      nl: 'De persoonlijke omstandigheden zijn niet meegewogen',
      en: 'Personal circumstances were not weighed',
    },
    unknown: {
      nl: 'Het staat niet vast of de persoonlijke omstandigheden zijn meegewogen',
      en: 'It is not settled whether personal circumstances were weighed',
    },
  },
  'facilities-provided': {
    met: {
      nl: 'De instelling heeft gezorgd voor voorzieningen die een goede voortgang mogelijk maken',
      en: 'The institution provided facilities that make good progress possible',
    },
    'not-met': {
      nl: 'De instelling heeft niet gezorgd voor voorzieningen die een goede voortgang mogelijk maken',
      en: 'The institution did not provide facilities that make good progress possible',
    },
    unknown: {
      nl:
        'Het staat niet vast of de instelling heeft gezorgd voor voorzieningen die een goede voortgang mogelijk maken',
      en: 'It is not settled whether the institution provided facilities that make good progress possible',
    },
  },
  'warned-in-writing': {
    met: { nl: 'De student is vooraf schriftelijk gewaarschuwd', en: 'The student was warned in writing beforehand' },
    'not-met': {
      nl: 'De student is niet vooraf schriftelijk gewaarschuwd',
      en: 'The student was not warned in writing beforehand',
    },
    unknown: {
      nl: 'Het staat niet vast of de student vooraf schriftelijk is gewaarschuwd',
      en: 'It is not settled whether the student was warned in writing beforehand',
    },
  },
  'reasonable-period': {
    met: {
      nl: 'De student heeft een redelijke termijn gekregen om de vorderingen te verbeteren',
      en: 'The student was given a reasonable period to improve',
    },
    'not-met': {
      nl: 'De student heeft geen redelijke termijn gekregen om de vorderingen te verbeteren',
      en: 'The student was not given a reasonable period to improve',
    },
    unknown: {
      nl: 'Het staat niet vast of de student een redelijke termijn heeft gekregen om de vorderingen te verbeteren',
      en: 'It is not settled whether the student was given a reasonable period to improve',
    },
  },
}
