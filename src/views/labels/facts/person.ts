import type { Text } from '../text.js'

/** The words for what is known of a person: birth, duty, diplomas, absence and support, by path. */
export const personFacts = {
  absent: {
    nl: 'of de jongere zonder geldige reden afwezig is',
    en: 'whether the person is absent without a valid reason',
  },
  absentSince: { nl: 'de eerste dag van de afwezigheid', en: 'the first day of the absence' },
  away: {
    nl: 'of de student op de volgende teldatum weg is en waarom',
    en: 'whether the student is gone by the next day of counting and why',
  },
  'backlogs.begrijpendLezen': { nl: 'de leerachterstand bij begrijpend lezen', en: 'the backlog in begrijpend lezen' },
  'backlogs.fourthDomain': { nl: 'de leerachterstand in het vierde domein', en: 'the backlog in the fourth domain' },
  'backlogs.inzichtelijkRekenen': {
    nl: 'de leerachterstand bij inzichtelijk rekenen',
    en: 'the backlog in inzichtelijk rekenen',
  },
  'backlogs.thirdDomain': { nl: 'de leerachterstand in het derde domein', en: 'the backlog in the third domain' },
  bornOn: { nl: 'de geboortedatum', en: 'the day of birth' },
  decision: { nl: 'het besluit van burgemeester en wethouders', en: 'the decision of burgemeester en wethouders' },
  diplomas: { nl: 'de behaalde diploma’s', en: 'the diplomas that were obtained' },
  duty: {
    nl: 'welke plicht nog geldt: leerplicht of kwalificatieplicht',
    en: 'which duty still applies: leerplicht or kwalificatieplicht',
  },
  employed: { nl: 'of de jongere werk heeft', en: 'whether the person works' },
  enrolled: {
    nl: 'of de jongere bij een school of instelling is ingeschreven',
    en: 'whether the person is enrolled at a school or institution',
  },
  exclusion: {
    nl: 'of de leerling tot een groep hoort die niet meetelt',
    en: 'whether the pupil belongs to a group that is left out',
  },
  firstFullSchoolYear: { nl: 'het eerste volledige schooljaar', en: 'the first full school year' },
  iq: { nl: 'het IQ', en: 'the IQ' },
  needsExtraSupport: {
    nl: 'of de leerling extra ondersteuning nodig heeft',
    en: 'whether the pupil needs extra support',
  },
  next: {
    nl: 'waar de student op de volgende teldatum is ingeschreven',
    en: 'where the student is enrolled on the next day of counting',
  },
  otherSuitableSchool: {
    nl: 'of er een andere passende school is gevonden',
    en: 'whether another suitable school was found',
  },
  part: { nl: 'het soort onderwijs in het vo', en: 'the kind of education in the vo' },
  previous: { nl: 'de telling van het jaar ervoor', en: 'the count of the year before' },
  'previous.students': {
    nl: 'het aantal leerlingen of studenten in het jaar ervoor',
    en: 'the pupils or students of the year before',
  },
  'previous.vsv': { nl: 'het aantal nieuwe vsv’ers in het jaar ervoor', en: 'the new vsv’ers of the year before' },
  requestedBy: { nl: 'wie erom heeft gevraagd', en: 'who asked for it' },
  shorterTermDays: {
    nl: 'na hoeveel dagen de instelling afwezigheid meldt',
    en: 'after how many days the institution reports absence',
  },
  side: { nl: 'of de inschrijving in het vo of in het mbo is', en: 'whether the enrolment is in the vo or the mbo' },
  socialEmotionalProblems: {
    nl: 'of er sociaal-emotionele problemen zijn',
    en: 'whether there are social or emotional problems',
  },
  students: { nl: 'het aantal leerlingen of studenten', en: 'the number of pupils or students' },
  vsoSchool: { nl: 'de soort school voor vso', en: 'the kind of vso school' },
  vsv: { nl: 'het aantal nieuwe vsv’ers', en: 'the number of new vsv’ers' },
  workRegistered: {
    nl: 'of het UWV de student als werkend heeft geregistreerd',
    en: 'whether the UWV has the student registered as working',
  },
} as const satisfies Readonly<Record<string, Text>>
