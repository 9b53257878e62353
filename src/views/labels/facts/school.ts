import type { Text } from '../text.js'

/** The words for what is known of exams, placements and trajects, by path. */
export const schoolFacts = {
  aims: { nl: 'tot welke kwalificaties het traject leidt', en: 'the qualifications the traject leads to' },
  completesFittingEducation: {
    nl: 'of leerlingen er een passende opleiding mee afronden',
    en: 'whether pupils complete an education that fits them',
  },
  earlierAndMorePractice: { nl: 'of er eerder en meer praktijk is', en: 'whether there is earlier and more practice' },
  exams: { nl: 'de examens', en: 'the exams' },
  'exams[].year': { nl: 'het schooljaar van het examen', en: 'the school year of the exam' },
  fullExam: { nl: 'of de vakken samen een volledig examen zijn', en: 'whether the subjects together are a full exam' },
  keepsInEducation: { nl: 'of het leerlingen in het onderwijs houdt', en: 'whether it keeps pupils in education' },
  keuzedeel: { nl: 'het resultaat van het keuzedeel', en: 'the result of the keuzedeel' },
  kind: {
    nl: 'of leerlingen een traject volgen of dat er alleen geld mee gemoeid is',
    en: 'whether it is a traject that pupils follow or a measure of money',
  },
  kunstvakken: { nl: 'het resultaat van de kunstvakken', en: 'the result of the kunstvakken' },
  'leerjaar3.days': { nl: 'het aantal dagen praktijk in leerjaar 3', en: 'the days of practice in leerjaar 3' },
  'leerjaar3.hours': { nl: 'het aantal uren praktijk in leerjaar 3', en: 'the hours of practice in leerjaar 3' },
  'leerjaar3.weeksWithoutTeaching': {
    nl: 'het aantal schoolweken zonder les in leerjaar 3',
    en: 'the school weeks without teaching in leerjaar 3',
  },
  'leerjaar4.days': { nl: 'het aantal dagen praktijk in leerjaar 4', en: 'the days of practice in leerjaar 4' },
  'leerjaar4.hours': { nl: 'het aantal uren praktijk in leerjaar 4', en: 'the hours of practice in leerjaar 4' },
  'leerjaar4.weeksWithoutTeaching': {
    nl: 'het aantal schoolweken zonder les in leerjaar 4',
    en: 'the school weeks without teaching in leerjaar 4',
  },
  leerwegen: { nl: 'voor welke leerwegen het traject is', en: 'for which leerwegen the traject is' },
  lichamelijkeOpvoeding: { nl: 'het resultaat van lichamelijke opvoeding', en: 'the result of lichamelijke opvoeding' },
  loopbaanEnBurgerschap: {
    nl: 'of aan de eisen voor loopbaan en burgerschap is voldaan',
    en: 'whether what is asked of loopbaan en burgerschap is met',
  },
  maatschappelijkeStage: {
    nl: 'het resultaat van de maatschappelijke stage',
    en: 'the result of the maatschappelijke stage',
  },
  nederlands: { nl: 'het cijfer voor Nederlands', en: 'the mark for Nederlands' },
  'person.bornOn': { nl: 'de geboortedatum', en: 'the day of birth' },
  'person.startedVmboIn': {
    nl: 'het schooljaar waarin de leerling in het vmbo begon',
    en: 'the school year in which the pupil started in the vmbo',
  },
  rekenen: { nl: 'het cijfer voor rekenen', en: 'the mark for rekenen' },
  rekentoets: { nl: 'het resultaat van de rekentoets', en: 'the result of the rekentoets' },
  'rekentoets.mark': { nl: 'het cijfer voor de rekentoets', en: 'the mark for the rekentoets' },
  'rekentoets.sat': { nl: 'of de rekentoets is afgelegd', en: 'whether the rekentoets was sat' },
  route: { nl: 'de route in de doorlopende leerlijn', en: 'the route' },
  smoothTransition: {
    nl: 'of de overgang naar het mbo soepel verloopt',
    en: 'whether the transition to the mbo is smooth',
  },
  specialNeeds: {
    nl: 'voor welke bijzondere behoeften het traject is bedoeld',
    en: 'the special needs the traject is meant for',
  },
  specificParts: { nl: 'de specifieke examenonderdelen', en: 'the specific parts of the exam' },
  'specificParts[].result': {
    nl: 'het resultaat van een specifiek examenonderdeel',
    en: 'the result of a specific part of the exam',
  },
  'subjects[].centralExamMark': {
    nl: 'het cijfer voor het centraal examen in een vak',
    en: 'the mark of the central exam in a subject',
  },
  'subjects[].finalMark': { nl: 'het eindcijfer voor een vak', en: 'the final mark for a subject' },
  'subjects[].vocational': { nl: 'of een vak beroepsgericht is', en: 'whether a subject is vocational' },
  'timetable.agreement.coSignedByParent': {
    nl: 'of een ouder de stageovereenkomst mee heeft ondertekend',
    en: 'whether a parent co-signed the agreement on the placement',
  },
  'timetable.agreement.signedOn': {
    nl: 'de dag waarop de stageovereenkomst is ondertekend',
    en: 'the day on which the agreement on the placement was signed',
  },
  'timetable.blocks': { nl: 'de uren van het rooster', en: 'the hours of the timetable' },
  'timetable.industrial': { nl: 'of het werk industrieel is', en: 'whether the work is industrial' },
  'timetable.lightWork': { nl: 'of het om licht werk gaat', en: 'whether it is light work' },
  'timetable.withinSchoolPlan': {
    nl: 'of de stage deel is van het onderwijsprogramma',
    en: 'whether the placement is part of the programme of the school',
  },
} as const satisfies Readonly<Record<string, Text>>
