import type { ConsequenceCode } from '../../bsa/index.js'
import type { ReasonText } from './text.js'

/** What each consequence of a negative study advice says: when it follows, when it does not, when it is not known. */
export const consequenceTexts: Readonly<Record<ConsequenceCode, ReasonText>> = {
  'enrolment-ends': {
    met: {
      nl: 'De inschrijving voor die opleiding bij die instelling eindigt',
      en: 'The enrolment for that programme at that institution ends',
    },
    'not-met': {
      nl: 'De inschrijving voor die opleiding bij die instelling eindigt niet',
      en: 'The enrolment for that programme at that institution does not end',
    },
    unknown: {
      nl: 'Het staat niet vast of de inschrijving voor die opleiding bij die instelling eindigt',
      en: 'It is not settled whether the enrolment for that programme at that institution ends',
    },
  },
  'agreement-dissolved': {
    met: {
      nl: 'De inschrijving eindigt doordat de onderwijsovereenkomst wordt ontbonden',
      en: 'The enrolment ends by dissolving the onderwijsovereenkomst',
    },
    'not-met': {
      nl: 'Er hoeft geen onderwijsovereenkomst te worden ontbonden',
      en: 'No onderwijsovereenkomst has to be dissolved',
    },
    unknown: {
      nl: 'Het staat niet vast of de onderwijsovereenkomst moet worden ontbonden',
      en: 'It is not settled whether the onderwijsovereenkomst has to be dissolved',
    },
  },
  're-enrolment-there-closed': {
    met: {
      nl: 'De student kan zich niet opnieuw voor die opleiding bij die instelling inschrijven',
      en: 'The student cannot enrol again for that programme at that institution',
    },
    'not-met': {
      nl: 'De student kan zich opnieuw voor die opleiding bij die instelling inschrijven',
      en: 'The student can enrol again for that programme at that institution',
    },
    unknown: {
      nl: 'Het staat niet vast of de student zich opnieuw voor die opleiding bij die instelling kan inschrijven',
      en: 'It is not settled whether the student can enrol again for that programme at that institution',
    },
  },
  'other-programmes-open': {
    met: {
      nl: 'Een andere opleiding, of dezelfde bij een andere instelling, blijft openstaan',
      en: 'Another programme, or the same at another institution, stays open',
    },
    'not-met': {
      nl: 'Een andere opleiding, of dezelfde bij een andere instelling, blijft niet zonder meer openstaan',
      en: 'Another programme, or the same at another institution, does not stay open as a matter of course',
    },
    unknown: {
      nl: 'Het staat niet vast of een andere opleiding, of dezelfde bij een andere instelling, blijft openstaan',
      en: 'It is not settled whether another programme, or the same at another institution, stays open',
    },
  },
  'appeal-open': {
    met: { nl: 'De student kan tegen het advies in beroep gaan', en: 'The student can appeal against the advice' },
    'not-met': {
      nl: 'De student kan niet tegen het advies in beroep gaan',
      en: 'The student cannot appeal against the advice',
    },
    unknown: {
      nl: 'Het staat niet vast of de student tegen het advies in beroep kan gaan',
      en: 'It is not settled whether the student can appeal against the advice',
    },
  },
  'guidance-duty': {
    met: {
      nl: 'De instelling moet de student naar een andere opleiding begeleiden',
      en: 'The institution has to guide the student to another programme',
    },
    'not-met': {
      nl: 'De instelling hoeft de student niet naar een andere opleiding te begeleiden',
      en: 'The institution does not have to guide the student to another programme',
    },
    unknown: {
      nl: 'Het staat niet vast of de instelling de student naar een andere opleiding moet begeleiden',
      en: 'It is not settled whether the institution has to guide the student to another programme',
    },
  },
  'under-eighteen-duty': {
    met: {
      nl: 'Er is een extra plicht omdat de student jonger dan 18 is',
      en: 'There is a further duty since the student is below 18',
    },
    'not-met': {
      nl: 'Er is geen extra plicht vanwege een leeftijd onder 18 jaar',
      en: 'There is no further duty for an age below 18',
    },
    unknown: {
      nl: 'Het staat niet vast of er een extra plicht is vanwege een leeftijd onder 18 jaar',
      en: 'It is not settled whether there is a further duty for an age below 18',
    },
  },
  'entree-may-be-refused': {
    met: {
      nl: 'Een instelling mag de student voor de entreeopleiding weigeren, maar hoeft dat niet',
      en: 'An institution may refuse the student for the entreeopleiding, and need not',
    },
    'not-met': {
      nl: 'Er is hierdoor geen grond om de student voor de entreeopleiding te weigeren',
      en: 'This gives no ground to refuse the student for the entreeopleiding',
    },
    unknown: {
      nl: 'Het staat niet vast of een instelling de student voor de entreeopleiding mag weigeren',
      en: 'It is not settled whether an institution may refuse the student for the entreeopleiding',
    },
  },
  'mbo-may-be-refused': {
    met: {
      nl: 'Een instelling mag de student voor het mbo weigeren, maar hoeft dat niet',
      en: 'An institution may refuse the student for the mbo, and need not',
    },
    'not-met': {
      nl: 'Er is hierdoor geen grond om de student voor het mbo te weigeren',
      en: 'This gives no ground to refuse the student for the mbo',
    },
    unknown: {
      nl: 'Het staat niet vast of een instelling de student voor het mbo mag weigeren',
      en: 'It is not settled whether an institution may refuse the student for the mbo',
    },
  },
}
