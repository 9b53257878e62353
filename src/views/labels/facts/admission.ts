import type { Text } from '../text.js'

/** The words for what is known of an applicant or a pupil and of what is offered, by path. */
export const admissionFacts = {
  benefits: {
    nl: 'of de leerling gebaat is bij een entreeopleiding in plaats van vmbo-bb',
    en: 'whether the pupil benefits from an entreeopleiding in place of vmbo-bb',
  },
  designatedDiploma: {
    nl: 'of het diploma is aangewezen als vooropleiding voor mbo-2',
    en: 'whether the diploma was designated as a preparation for mbo-2',
  },
  enrolments: { nl: 'de eerdere inschrijvingen', en: 'the earlier enrolments' },
  'enrolments[].endedBy': {
    nl: 'waardoor de eerdere inschrijving is geëindigd',
    en: 'what ended the earlier enrolment',
  },
  inEntreeInPastTwoStudyYears: {
    nl: 'of de student in de afgelopen twee studiejaren al in een entreeopleiding zat',
    en: 'whether the student was in an entreeopleiding in the past two study years',
  },
  'institution.bijzonder': { nl: 'of het een bijzondere instelling is', en: 'whether it is a bijzondere instelling' },
  'institution.refusesOnItsGround': {
    nl: 'of de instelling weigert vanwege haar grondslag of misbruik',
    en: 'whether the institution refuses on its grondslag or for misuse',
  },
  kwalificatieplichtig: {
    nl: 'of de kwalificatieplicht op die dag geldt',
    en: 'whether the kwalificatieplicht applies on that day',
  },
  leerjaar: { nl: 'het leerjaar', en: 'the leerjaar' },
  leerplichtEnded: {
    nl: 'of de volledige leerplicht op die dag voorbij is',
    en: 'whether the volledige leerplicht is over on that day',
  },
  mboYearsWithoutDiploma: {
    nl: 'het aantal jaren in het mbo zonder diploma',
    en: 'the number of years in the mbo without a diploma',
  },
  'offer.agreement': {
    nl: 'of de school een overeenkomst met een mbo-instelling heeft',
    en: 'whether the school has an agreement with an institution of the mbo',
  },
  'offer.cohortStartedOn': {
    nl: 'de dag waarop de lichting van VM2 begint',
    en: 'the day on which the cohort of VM2 starts',
  },
  'offer.companyRecognised': { nl: 'of het leerbedrijf erkend is', en: 'whether the company is recognised' },
  'offer.enrolledAsExamendeelnemer': {
    nl: 'of de leerling als examendeelnemer bij de instelling is ingeschreven',
    en: 'whether the pupil is enrolled at the institution as an examendeelnemer',
  },
  'offer.leerWerkovereenkomst': {
    nl: 'of er een leer-werkovereenkomst is',
    en: 'whether there is a leer-werkovereenkomst',
  },
  'offer.leerweg': { nl: 'de leerweg in het mbo: bol of bbl', en: 'the leerweg in the mbo: bol or bbl' },
  'offer.lightWorkOnly': { nl: 'of de leerling alleen licht werk doet', en: 'whether the pupil does light work only' },
  'offer.matchesOwnOffer': {
    nl: 'of de opleiding aansluit bij de beroepsgerichte programma’s van de school',
    en: 'whether the programme matches the vocational programmes of the school',
  },
  'offer.mboLevel': {
    nl: 'het niveau van het mbo waartoe het traject leidt',
    en: 'the level of the mbo to which the traject leads',
  },
  'offer.permission': { nl: 'of de minister toestemming heeft gegeven', en: 'whether the minister gave permission' },
  'offer.related': {
    nl: 'of de mbo-opleiding verwant is aan het vmbo-programma',
    en: 'whether the mbo programme is related to that of the vmbo',
  },
  'programme.appliedOn': { nl: 'de dag van aanmelding', en: 'the day of the application' },
  'programme.confirmedOn': {
    nl: 'de dag waarop de aanmelding is bevestigd',
    en: 'the day on which the application was confirmed',
  },
  'programme.exemption.granted': {
    nl: 'of de instelling een vrijstelling van de vooropleidingseis verleent',
    en: 'whether the institution grants an exemption from the preparation',
  },
  'programme.exemption.resultExpected': {
    nl: 'of een voldoende resultaat te verwachten was',
    en: 'whether a sufficient result was to be expected',
  },
  'programme.exemption.specialCase': { nl: 'of het een bijzonder geval is', en: 'whether it is a special case' },
  'programme.exemption.suitabilityShown': {
    nl: 'of uit onderzoek blijkt dat de aanmelder geschikt is',
    en: 'whether an investigation showed that the applicant is suitable',
  },
  'programme.furtherRequirementsMet': {
    nl: 'of de aanmelder voldoet aan de eisen aan vakken en profiel',
    en: 'whether the applicant meets what is asked of subjects and profile',
  },
  'programme.intakeAttended': {
    nl: 'of de aanmelder aan de intake heeft deelgenomen',
    en: 'whether the applicant took part in the intake',
  },
  'programme.leerweg': {
    nl: 'de leerweg van de opleiding: bol of bbl',
    en: 'the leerweg of the programme: bol or bbl',
  },
  'programme.level': { nl: 'het niveau van de opleiding', en: 'the level of the programme' },
  'programme.placeLeft': {
    nl: 'of er nog plaats is voor de aanmelder',
    en: 'whether a place is left for the applicant',
  },
  'programme.preparationMet': {
    nl: 'of de aanmelder de vereiste vooropleiding heeft',
    en: 'whether the applicant has the preparation that is asked',
  },
  'programme.related': {
    nl: 'of de opleiding verwant is aan het programma van het vmbo-diploma',
    en: 'whether the programme is related to that of the vmbo diploma',
  },
  'programme.relatedAssistentopleiding': {
    nl: 'of er een verwante assistentopleiding bestaat',
    en: 'whether there is a related assistentopleiding',
  },
  'programme.sameOccupation': {
    nl: 'of de opleiding voor hetzelfde beroep is als de assistentopleiding',
    en: 'whether the programme is for the same occupation as the assistentopleiding',
  },
  'programme.sector': { nl: 'de sector van de opleiding', en: 'the sector of the programme' },
  'programme.startsOn': { nl: 'de dag waarop de opleiding begint', en: 'the day on which the programme starts' },
  studyYearsSinceMbo: {
    nl: 'het aantal studiejaren sinds de laatste inschrijving in het mbo',
    en: 'the number of study years since the last enrolment in the mbo',
  },
  studyYearsSinceTermination: {
    nl: 'het aantal studiejaren sinds de laatste beëindigde inschrijving',
    en: 'the number of study years since the last enrolment that was ended',
  },
  subjects: { nl: 'de vakken', en: 'the subjects' },
  taalEnRekenen: { nl: 'het niveau voor taal en rekenen', en: 'the level of taal and rekenen' },
  terminations: {
    nl: 'hoe vaak een studieadvies de inschrijving heeft beëindigd',
    en: 'how often a study advice ended the enrolment',
  },
  vervangendeLeerplicht: {
    nl: 'of vervangende leerplicht is toegestaan en op grond van welk artikel',
    en: 'whether vervangende leerplicht was granted and by which article',
  },
} as const satisfies Readonly<Record<string, Text>>
