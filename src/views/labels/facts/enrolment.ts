import type { Text } from '../text.js'

/** The words for what is known of an enrolment, a study advice and a programme, by path. */
export const enrolmentFacts = {
  doorlopendeLeerroute: {
    nl: 'of de opleiding deel is van een doorlopende leerroute',
    en: 'whether the programme is part of a doorlopende leerroute',
  },
  earlierEnrolments: { nl: 'de eerdere inschrijvingen', en: 'the earlier enrolments' },
  'earlierEnrolments[].endedBy': {
    nl: 'waardoor de eerdere inschrijving is geëindigd',
    en: 'what ended the earlier enrolment',
  },
  'enrolment.doorlopendeLeerroute': {
    nl: 'of de opleiding deel is van een doorlopende leerroute',
    en: 'whether the programme is part of a doorlopende leerroute',
  },
  'enrolment.programme': { nl: 'het niveau van de opleiding', en: 'the level of the programme' },
  'enrolment.startedOn': { nl: 'de dag waarop de opleiding begon', en: 'the day on which the programme started' },
  'enrolment.studyYears': {
    nl: 'het aantal studiejaren van de opleiding',
    en: 'the number of study years of the programme',
  },
  facilitiesProvided: {
    nl: 'of de instelling heeft gezorgd voor voorzieningen die een goede voortgang mogelijk maken',
    en: 'whether the institution provided facilities that make good progress possible',
  },
  givenOn: { nl: 'de dag waarop het advies is gegeven', en: 'the day on which the advice was given' },
  hoursPerWeek: { nl: 'het aantal uren werk per week', en: 'the hours of work a week' },
  leerweg: { nl: 'de leerweg', en: 'the leerweg' },
  level: { nl: 'het niveau van de opleiding', en: 'the level of the programme' },
  motivationProblems: { nl: 'of de motivatie een probleem was', en: 'whether motivation was a problem' },
  no2fPerspective: { nl: 'of niveau 2F buiten bereik was', en: 'whether level 2F was out of reach' },
  noDevelopment: { nl: 'of een ontwikkeling van de student uitbleef', en: 'whether the student did not develop' },
  personalCircumstancesWeighed: {
    nl: 'of de persoonlijke omstandigheden zijn meegewogen',
    en: 'whether personal circumstances were weighed',
  },
  programme: { nl: 'het niveau van de opleiding', en: 'the level of the programme' },
  progressInsufficient: {
    nl: 'of de student onvoldoende vorderingen heeft gemaakt',
    en: 'whether the student made insufficient progress',
  },
  qualityAccountedFor: {
    nl: 'of de instelling verantwoordt dat de kwaliteit voldoende is',
    en: 'whether the institution accounts for sufficient quality',
  },
  reasonablePeriodGiven: {
    nl: 'of de student een redelijke termijn heeft gekregen om de vorderingen te verbeteren',
    en: 'whether the student was given a reasonable period to improve',
  },
  startedOn: { nl: 'de dag waarop de opleiding begon', en: 'the day on which the programme started' },
  studyYears: { nl: 'het aantal studiejaren van de opleiding', en: 'the number of study years of the programme' },
  truancy: { nl: 'of de student spijbelde', en: 'whether the student was truant' },
  underEighteen: { nl: 'of de student jonger is dan 18', en: 'whether the student is below 18' },
  unfittingConduct: { nl: 'of het gedrag niet passend was', en: 'whether conduct was not fitting' },
  warnedInWriting: {
    nl: 'of de student vooraf schriftelijk is gewaarschuwd',
    en: 'whether the student was warned in writing beforehand',
  },
  years: { nl: 'de uren per studiejaar', en: 'the hours per study year' },
  'years[].guided': {
    nl: 'het aantal begeleide onderwijsuren in een studiejaar',
    en: 'the guided hours in a study year',
  },
  'years[].inInstitution': {
    nl: 'het aantal uren in de instelling in een studiejaar',
    en: 'the hours in the institution in a study year',
  },
  'years[].practice': {
    nl: 'het aantal uren beroepspraktijkvorming in een studiejaar',
    en: 'the hours of practice in a study year',
  },
  'years[].total': { nl: 'het totale aantal uren in een studiejaar', en: 'all hours in a study year' },
} as const satisfies Readonly<Record<string, Text>>
