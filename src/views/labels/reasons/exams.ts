import type { ExamReason, SpreadReason } from '../../../exams/index.js'
import type { ReasonText } from '../text.js'

/** What the conditions of the exam rules say. */
export const examsReasons: Readonly<Record<ExamReason | SpreadReason, ReasonText>> = {
  'central-exam-average': {
    met: {
      nl: 'Het gemiddelde van de centrale examens is hoog genoeg',
      en: 'The average of the central exams is high enough',
    },
    'not-met': {
      nl: 'Het gemiddelde van de centrale examens is te laag',
      en: 'The average of the central exams is too low',
    },
    unknown: {
      nl: 'Het staat niet vast of het gemiddelde van de centrale examens hoog genoeg is',
      en: 'It is not settled whether the average of the central exams is high enough',
    },
  },
  'final-marks': {
    met: { nl: 'De eindcijfers voldoen aan de uitslagregel', en: 'The final marks meet the pass rule' },
    'not-met': {
      nl: 'De eindcijfers voldoen niet aan de uitslagregel',
      en: 'The final marks do not meet the pass rule',
    },
    unknown: {
      nl: 'Het staat niet vast of de eindcijfers voldoen aan de uitslagregel',
      en: 'It is not settled whether the final marks meet the pass rule',
    },
  },
  'lichamelijke-opvoeding': {
    met: { nl: 'Lichamelijke opvoeding is ten minste voldoende', en: 'Lichamelijke opvoeding is at least voldoende' },
    'not-met': { nl: 'Lichamelijke opvoeding is onvoldoende', en: 'Lichamelijke opvoeding is onvoldoende' },
    unknown: {
      nl: 'Het staat niet vast of lichamelijke opvoeding voldoende is, als dat wordt gevraagd',
      en: 'It is not settled whether lichamelijke opvoeding is voldoende, where that is asked',
    },
  },
  kunstvakken: {
    met: { nl: 'De kunstvakken zijn ten minste voldoende', en: 'The kunstvakken are at least voldoende' },
    'not-met': { nl: 'De kunstvakken zijn onvoldoende', en: 'The kunstvakken are onvoldoende' },
    unknown: {
      nl: 'Het staat niet vast of de kunstvakken voldoende zijn, als dat wordt gevraagd',
      en: 'It is not settled whether the kunstvakken are voldoende, where that is asked',
    },
  },
  'maatschappelijke-stage': {
    met: {
      nl: 'De maatschappelijke stage is ten minste voldoende',
      en: 'The maatschappelijke stage is at least voldoende',
    },
    'not-met': { nl: 'De maatschappelijke stage is onvoldoende', en: 'The maatschappelijke stage is onvoldoende' },
    unknown: {
      nl: 'Het staat niet vast of de maatschappelijke stage voldoende is, als dat wordt gevraagd',
      en: 'It is not settled whether the maatschappelijke stage is voldoende, where that is asked',
    },
  },
  nederlands: {
    met: { nl: 'Het cijfer voor Nederlands is hoog genoeg', en: 'The mark for Nederlands is high enough' },
    'not-met': { nl: 'Het cijfer voor Nederlands is te laag', en: 'The mark for Nederlands is too low' },
    unknown: {
      nl: 'Het staat niet vast of het cijfer voor Nederlands hoog genoeg is',
      en: 'It is not settled whether the mark for Nederlands is high enough',
    },
  },
  'nederlands-and-rekentoets': {
    met: {
      nl: 'De cijfers voor Nederlands en de rekentoets zijn samen hoog genoeg',
      en: 'The marks for Nederlands and the rekentoets are high enough together',
    },
    'not-met': {
      nl: 'De cijfers voor Nederlands en de rekentoets zijn samen niet hoog genoeg',
      en: 'The marks for Nederlands and the rekentoets are not high enough together',
    },
    unknown: {
      nl: 'Het staat niet vast of de cijfers voor Nederlands en de rekentoets samen hoog genoeg zijn',
      en: 'It is not settled whether the marks for Nederlands and the rekentoets are high enough together',
    },
  },
  'rekentoets-mark': {
    met: { nl: 'Het cijfer voor de rekentoets is hoog genoeg', en: 'The mark for the rekentoets is high enough' },
    'not-met': {
      nl: 'Het cijfer voor de rekentoets is te laag, of de rekentoets is niet afgelegd',
      en: 'The mark for the rekentoets is too low, or the rekentoets was not sat',
    },
    unknown: {
      nl: 'Het staat niet vast of het cijfer voor de rekentoets hoog genoeg is',
      en: 'It is not settled whether the mark for the rekentoets is high enough',
    },
  },
  'rekentoets-sat': {
    met: { nl: 'De rekentoets is afgelegd', en: 'The rekentoets was sat' },
    'not-met': { nl: 'De rekentoets is niet afgelegd', en: 'The rekentoets was not sat' },
    unknown: {
      nl: 'Het staat niet vast of de rekentoets is afgelegd, als dat wordt gevraagd',
      en: 'It is not settled whether the rekentoets was sat, where that is asked',
    },
  },
  'rule-settled': {
    met: { nl: 'Het staat vast welke uitslagregel geldt', en: 'It is settled which pass rule applies' },
    'not-met': { nl: 'Er geldt geen uitslagregel', en: 'No pass rule applies' },
    unknown: {
      nl: 'Het staat niet vast welke uitslagregel geldt: die van het leerwerktraject of die van een volledig examen',
      en: 'It is not settled which pass rule applies: that of the leerwerktraject or that of a full exam',
    },
  },
  'pass-rules-agree': {
    met: {
      nl: 'De uitslagregel van het leerwerktraject en die van een volledig examen geven dezelfde uitslag',
      en: 'The pass rule of the leerwerktraject and that of a full exam give the same result',
    },
    'not-met': {
      nl: 'De uitslagregel van het leerwerktraject en die van een volledig examen geven verschillende uitslagen',
      en: 'The pass rule of the leerwerktraject and that of a full exam give different results',
    },
    unknown: {
      nl: 'Het staat niet vast of de uitslagregel van het leerwerktraject en die van een volledig examen dezelfde uitslag geven',
      en: 'It is not settled whether the pass rule of the leerwerktraject and that of a full exam give the same result',
    },
  },
  'vocational-subject': {
    met: {
      nl: 'Het cijfer voor het beroepsgerichte vak is hoog genoeg',
      en: 'The mark for the vocational subject is high enough',
    },
    'not-met': {
      nl: 'Het cijfer voor het beroepsgerichte vak is te laag',
      en: 'The mark for the vocational subject is too low',
    },
    unknown: {
      nl: 'Het staat niet vast of het cijfer voor het beroepsgerichte vak hoog genoeg is',
      en: 'It is not settled whether the mark for the vocational subject is high enough',
    },
  },
  'specific-parts': {
    met: { nl: 'Alle specifieke examenonderdelen zijn voldoende', en: 'All specific parts of the exam are sufficient' },
    'not-met': {
      nl: 'Niet alle specifieke examenonderdelen zijn voldoende',
      en: 'Not all specific parts of the exam are sufficient',
    },
    unknown: {
      nl: 'Het staat niet vast of alle specifieke examenonderdelen voldoende zijn',
      en: 'It is not settled whether all specific parts of the exam are sufficient',
    },
  },
  keuzedeel: {
    met: { nl: 'Aan de eis voor het keuzedeel is voldaan', en: 'What is asked of the keuzedeel is met' },
    'not-met': { nl: 'Aan de eis voor het keuzedeel is niet voldaan', en: 'What is asked of the keuzedeel is not met' },
    unknown: {
      nl: 'Het staat niet vast of aan de eis voor het keuzedeel is voldaan',
      en: 'It is not settled whether what is asked of the keuzedeel is met',
    },
  },
  'loopbaan-en-burgerschap': {
    met: {
      nl: 'Aan de eisen voor loopbaan en burgerschap is voldaan',
      en: 'What is asked of loopbaan en burgerschap is met',
    },
    'not-met': {
      nl: 'Aan de eisen voor loopbaan en burgerschap is niet voldaan',
      en: 'What is asked of loopbaan en burgerschap is not met',
    },
    unknown: {
      nl: 'Het staat niet vast of aan de eisen voor loopbaan en burgerschap is voldaan',
      en: 'It is not settled whether what is asked of loopbaan en burgerschap is met',
    },
  },
  'before-central-exams': {
    met: {
      nl:
        'De centrale examens van het mbo zijn nog niet begonnen, zodat een onvoldoende voor taal of rekenen geen gevolgen heeft',
      en: 'The central exams of the mbo have not begun, so that an insufficient mark for taal or rekenen does no harm',
    },
    'not-met': { nl: 'De centrale examens van het mbo zijn begonnen', en: 'The central exams of the mbo have begun' },
    unknown: {
      nl: 'Het staat niet vast of de centrale examens van het mbo al zijn begonnen',
      en: 'It is not settled whether the central exams of the mbo have begun',
    },
  },
  'nederlands-and-rekenen': {
    met: {
      nl: 'De resultaten voor Nederlands en rekenen zijn samen hoog genoeg',
      en: 'The results for Nederlands and rekenen are high enough together',
    },
    'not-met': {
      nl: 'De resultaten voor Nederlands en rekenen zijn samen niet hoog genoeg',
      en: 'The results for Nederlands and rekenen are not high enough together',
    },
    unknown: {
      nl: 'Het staat niet vast of de resultaten voor Nederlands en rekenen samen hoog genoeg zijn',
      en: 'It is not settled whether the results for Nederlands and rekenen are high enough together',
    },
  },
  rekenen: {
    met: { nl: 'Het resultaat voor rekenen is goed genoeg', en: 'The result for rekenen is good enough' },
    'not-met': {
      nl: 'Het resultaat voor rekenen is niet goed genoeg',
      en: 'The result for rekenen is not good enough',
    },
    unknown: {
      nl: 'Het staat niet vast of het resultaat voor rekenen goed genoeg is',
      en: 'It is not settled whether the result for rekenen is good enough',
    },
  },
  'rekenen-taken': {
    met: { nl: 'Het examen rekenen is afgelegd', en: 'The exam in rekenen was taken' },
    'not-met': { nl: 'Het examen rekenen is niet afgelegd', en: 'The exam in rekenen was not taken' },
    unknown: {
      nl: 'Het staat niet vast of het examen rekenen is afgelegd, als dat wordt gevraagd',
      en: 'It is not settled whether the exam in rekenen was taken, where that is asked',
    },
  },
  'subjects-left-out': {
    met: { nl: 'De vakken zonder examen mogen worden weggelaten', en: 'The subjects without an exam may be left out' },
    'not-met': {
      nl: 'De vakken zonder examen mogen niet worden weggelaten',
      en: 'The subjects without an exam may not be left out',
    },
    unknown: {
      nl: 'Het staat niet vast of de vakken zonder examen mogen worden weggelaten',
      en: 'It is not settled whether the subjects without an exam may be left out',
    },
  },
  'common-part-in-time': {
    met: { nl: 'Het gemeenschappelijk deel wordt op tijd afgerond', en: 'The common part is finished in time' },
    'not-met': {
      nl: 'Het gemeenschappelijk deel wordt niet op tijd afgerond',
      en: 'The common part is not finished in time',
    },
    unknown: {
      nl: 'Het staat niet vast of het gemeenschappelijk deel op tijd wordt afgerond',
      en: 'It is not settled whether the common part is finished in time',
    },
  },
  'over-several-years': {
    met: {
      nl: 'De verdeling van de examens over de jaren is toegestaan',
      en: 'The way the exams are divided over the years is allowed',
    },
    'not-met': {
      nl: 'De verdeling van de examens over de jaren is niet toegestaan',
      en: 'The way the exams are divided over the years is not allowed',
    },
    unknown: {
      nl: 'Het staat niet vast of de examens over meer jaren mogen worden verdeeld',
      en: 'It is not settled whether the exams may be divided over several years',
    },
  },
}
