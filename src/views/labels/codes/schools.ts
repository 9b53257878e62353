import type { Guidance, SchoolBasis, SchoolCover, StatedNumber, StatedUnit } from '../../../models/index.js'
import type { Text } from '../text.js'

/** What a number of a school of the report counts. */
export const statedUnits: Readonly<Record<StatedUnit, Text>> = {
  'times-regular': { nl: 'keer een regulier traject', en: 'times a regular programme' },
  'euro-per-pupil': { nl: 'euro per leerling per jaar', en: 'euros a pupil a year' },
  pupils: { nl: 'leerlingen', en: 'pupils' },
  'pupils-per-teacher-in-class': { nl: 'leerlingen per docent in de klas', en: 'pupils to a teacher in class' },
  teachers: { nl: 'docenten', en: 'teachers' },
  fte: { nl: 'fte', en: 'fte' },
  'fte-each-or-together': { nl: 'fte, per persoon of voor allen samen', en: 'fte, of each or of all together' },
  persons: { nl: 'personen', en: 'persons' },
  hours: { nl: 'uur, zonder dat een periode is genoemd', en: 'hours, of which the period is not named' },
  'hours-a-year': { nl: 'uur per jaar', en: 'hours a year' },
  'hours-a-week': { nl: 'uur per week', en: 'hours a week' },
  'lessons-or-hours': { nl: 'lessen of uren les', en: 'lessons or hours of lessons' },
  'days-a-week': { nl: 'dagen per week', en: 'days a week' },
  years: { nl: 'jaar', en: 'years' },
  locations: { nl: 'locaties', en: 'locations' },
}

/** How a number of a school of the report is meant. */
export const statedPrecisions: Readonly<Record<StatedNumber['precision'], Text>> = {
  'as-stated': { nl: 'zoals het er staat', en: 'as it stands' },
  about: { nl: 'ongeveer', en: 'about' },
  'at-least': { nl: 'ten minste', en: 'at least' },
}

/** Whether the money of a pupil with lwoo carries a programme. */
export const schoolCovers: Readonly<Record<SchoolCover, Text>> = {
  'not-covered': {
    nl: 'de lwoo-bekostiging dekt de ondergrens van de kosten niet',
    en: 'the money for lwoo does not cover the lower bound of the cost',
  },
  'covered-up-to': {
    nl: 'de lwoo-bekostiging dekt de kosten tot een zekere verhouding',
    en: 'the money for lwoo covers the cost up to a ratio',
  },
  undetermined: { nl: 'niet te bepalen met wat bekend is', en: 'cannot be told from what is known' },
}

/** By which amounts it is looked at. */
export const schoolBases: Readonly<Record<SchoolBasis, Text>> = {
  report: { nl: 'de ronde bedragen van de onderzoekers', en: 'the round amounts of the researchers' },
  'upper-variable-group-1': {
    nl: 'vbo, leerjaar 3 en 4, één leerling meer, schoolsoortgroep 1, 2014',
    en: 'vbo, leerjaar 3 and 4, one pupil more, schoolsoortgroep 1, 2014',
  },
  'upper-variable-group-4': {
    nl: 'vbo, leerjaar 3 en 4, één leerling meer, schoolsoortgroep 4, 2014',
    en: 'vbo, leerjaar 3 and 4, one pupil more, schoolsoortgroep 4, 2014',
  },
  'upper-full-vbo-400': {
    nl: 'met de vaste delen, vbo-school van 400 leerlingen, 2014',
    en: 'with the fixed parts, vbo school of 400 pupils, 2014',
  },
  'upper-full-vbo-mavo-400': {
    nl: 'met de vaste delen, school voor vbo en mavo van 400 leerlingen, 2014',
    en: 'with the fixed parts, school for vbo and mavo of 400 pupils, 2014',
  },
  'upper-full-broad-400': {
    nl: 'met de vaste delen, brede school van 400 leerlingen, 2014',
    en: 'with the fixed parts, broad school of 400 pupils, 2014',
  },
  'upper-full-broad-800': {
    nl: 'met de vaste delen, brede school van 800 leerlingen, 2014',
    en: 'with the fixed parts, broad school of 800 pupils, 2014',
  },
}

/** What the cost of guidance takes as given. */
export const schoolAssumptions: Readonly<Record<Guidance['assumptions'][number], Text>> = {
  'forty-weeks': { nl: 'gerekend is met 40 weken in een jaar', en: 'a year is reckoned at 40 weeks' },
  'one-teacher': { nl: 'gerekend is met één docent', en: 'one teacher is reckoned with' },
}
