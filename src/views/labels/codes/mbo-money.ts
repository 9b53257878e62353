import type {
  IncentiveAssumption,
  IncentiveDirection,
  MboAssumption,
  MboPot,
  MboWeightCode,
} from '../../../funding/index.js'
import type { Text } from '../text.js'

/** The sum in which a weight of the mbo has its share. */
export const mboPots: Readonly<Record<MboPot, Text>> = {
  input: { nl: 'de inschrijvingen in de mbo-bekostiging tot en met 2014', en: 'enrolments in mbo funding up to 2014' },
  diplomas: { nl: 'de diploma’s in de mbo-bekostiging tot en met 2014', en: 'diplomas in mbo funding up to 2014' },
  entree: { nl: 'het budget van de entreeopleiding', en: 'the budget of the entreeopleiding' },
  'mbo-2-to-specialist': {
    nl: 'het budget van mbo-2 tot en met specialist',
    en: 'the budget of mbo-2 to specialist',
  },
}

/** A step to a weight of the mbo: a factor, or why there is none. */
export const mboWeightSteps: Readonly<Record<MboWeightCode, Text>> = {
  'leerweg-weight': { nl: 'leerweg', en: 'leerweg' },
  'price-factor': { nl: 'prijsfactor', en: 'price factor' },
  'year-factor': { nl: 'verblijfsjaar', en: 'year of stay' },
  'year-factor-after-restart': {
    nl: 'verblijfsjaar, na afwezigheid opnieuw geteld',
    en: 'year of stay, counted anew after an absence',
  },
  'enrolment-share': { nl: 'deel van de inschrijving', en: 'share of enrolment' },
  'diploma-share': { nl: 'deel van de diploma’s', en: 'share of diplomas' },
  'bbl-without-agreement': {
    nl: 'bbl zonder tijdige praktijkovereenkomst',
    en: 'bbl without an agreement on practice in time',
  },
  'each-diploma': { nl: 'elk diploma naar zijn niveau', en: 'each diploma by its level' },
  'added-value': {
    nl: 'wat het diploma toevoegt aan het hoogste eerdere',
    en: 'what the diploma adds to the highest earlier one',
  },
  'no-added-value': {
    nl: 'het diploma voegt niets toe aan een eerder diploma',
    en: 'the diploma adds nothing to an earlier one',
  },
  'mbo-1-diploma-not-counted': {
    nl: 'een diploma van mbo-1 of de entreeopleiding telt niet mee',
    en: 'a diploma of mbo-1 or the entreeopleiding does not count',
  },
  'examendeelnemer-not-counted': {
    nl: 'het diploma van deze examendeelnemer telt niet mee',
    en: 'the diploma of this examendeelnemer does not count',
  },
  'cascade-abolished': {
    nl: 'de cascade is afgeschaft, en wat ervoor in de plaats kwam is niet gelezen',
    en: 'the cascade was abolished, and what took its place was not read',
  },
  'not-known': { nl: 'niet bekend', en: 'not known' },
}

/** What the weights of a student take as given. */
export const mboAssumptions: Readonly<Record<MboAssumption, Text>> = {
  'diplomas-of-t-2': {
    nl: 'Een diploma telt voor het tweede jaar na het kalenderjaar waarin het is behaald',
    en: 'A diploma counts for the second year after the calendar year it was obtained in',
  },
  'absence-is-from-programmes-that-count': {
    nl: 'Een 1 oktober is er een van afwezigheid als er dan geen opleiding is waarvan de jaren meetellen',
    en: 'A 1 October is one of absence where there is no programme on it whose years are counted',
  },
  'years-before-the-cascade-counted': {
    nl: 'Jaren in mbo-2 tot en met mbo-4 van voor 2013 zijn ook verblijfsjaren',
    en: 'Years in mbo-2 to mbo-4 before 2013 are years of stay too',
  },
  'practice-agreement-in-time': {
    nl: 'De praktijkovereenkomst in de bbl is op tijd gesloten',
    en: 'The agreement on practice in bbl was made in time',
  },
  'voa-not-included': {
    nl: 'Het aparte budget voor niveau 1 en 2 zonder vmbo-diploma (VOA) zit niet in de gewichten',
    en: 'The separate budget for level 1 and 2 without vmbo diploma (VOA) is not in the weights',
  },
  'two-calendar-years-after-the-year-of-ending': {
    nl: 'De termijn voor examendeelnemers eindigt met het tweede kalenderjaar na dat waarin de inschrijving eindigde',
    en: 'The term for examendeelnemers ends with the second calendar year after the one in which the enrolment ended',
  },
  'each-enrolment-on-1-october-is-funded': {
    nl: 'Voor een examendeelnemer is een inschrijving op een 1 oktober een bekostigde, ook in een jaar dat niets weegt',
    en: 'For an examendeelnemer an enrolment on a 1 October is a funded one, also in a year that weighs nothing',
  },
  'law-of-one-funding-year': {
    nl: 'Alle jaren gaan naar het recht van één bekostigingsjaar',
    en: 'All years go by the law of one funding year',
  },
}

/** What the incentive of an applicant takes as given. */
export const incentiveAssumptions: Readonly<Record<IncentiveAssumption, Text>> = {
  'stay-is-sure': {
    nl: 'De student blijft zoals verwacht, met en zonder diploma',
    en: 'The student stays as expected, with and without the diploma',
  },
  'worth-of-a-weight-does-not-move': {
    nl: 'Wat een gewicht waard is verandert niet door één student meer',
    en: 'What a weight is worth does not change by one student more',
  },
  'second-count-not-included': {
    nl: 'De correctie door de tweede telling, die van de hele instelling is, zit er niet in',
    en: 'The correction by the second count, which is one of the whole institution, is not in it',
  },
  'effect-on-one-year-of-vsv': {
    nl: 'Voor vsv telt de student in één jaar mee',
    en: 'For vsv the student counts in one year',
  },
  'no-malus': {
    nl: 'De stijging van het gemiddelde waarbij geen enkel niveau zijn bedrag krijgt, blijft buiten beschouwing',
    en: 'The rise of the average by which no level gets its sum is left aside',
  },
}

/** Which way an incentive points. */
export const incentiveDirections: Readonly<Record<IncentiveDirection, Text>> = {
  admit: {
    nl: 'Toelaten levert de instelling naar verwachting meer op dan weigeren, de kosten niet meegerekend',
    en: 'Admitting is expected to earn the institution more than refusing, costs not counted',
  },
  refuse: {
    nl: 'Weigeren is voor de instelling naar verwachting voordeliger dan toelaten, nog voor de kosten: een perverse prikkel',
    en: 'Refusing is expected to be better for the institution than admitting, before costs: a perverse prikkel',
  },
  none: {
    nl: 'Toelaten of weigeren maakt voor de inkomsten van de instelling naar verwachting geen verschil',
    en: 'Admitting or refusing is expected to make no difference to the income of the institution',
  },
  undetermined: {
    nl: 'Of toelaten de instelling meer oplevert dan weigeren, is niet te bepalen met wat bekend is',
    en: 'Whether admitting earns the institution more than refusing cannot be told from what is known',
  },
}
