import type {
  Praktijkleren,
  PraktijklerenAssumption,
  SubsidyLine,
  VsvSubsidyAssumption,
} from '../../../funding/index.js'
import type { Text } from '../text.js'

/** A line of a subsidy, or of what an applicant earns. The English is what the entry itself says. */
export const subsidyLines: Readonly<Record<SubsidyLine, Text>> = {
  'vsv-fewer': { nl: 'subsidie voor minder nieuwe vsv’ers', en: 'subsidy for fewer new vsv students' },
  'vsv-fixed-sum': { nl: 'vast bedrag tegen vsv', en: 'fixed sum against vsv' },
  'vsv-variable-sum/onderbouw': normSum('onderbouw'),
  'vsv-variable-sum/bovenbouw-vmbo': normSum('bovenbouw-vmbo'),
  'vsv-variable-sum/bovenbouw-havo-vwo': normSum('bovenbouw-havo-vwo'),
  'vsv-variable-sum/mbo-1': normSum('mbo-1'),
  'vsv-variable-sum/mbo-2': normSum('mbo-2'),
  'vsv-variable-sum/mbo-3-and-4': normSum('mbo-3-and-4', 'mbo-3 en mbo-4'),
  praktijkleren: { nl: 'subsidie voor een praktijkleerplaats', en: 'subsidy for a practice place' },
  'mbo-enrolment': { nl: 'gewicht van een verblijfsjaar', en: 'weight of a year of stay' },
  'mbo-diploma': { nl: 'verwacht gewicht van het diploma', en: 'expected weight of the diploma' },
  'vsv-norm-change': {
    nl: 'verwachte verandering van het bedrag voor het halen van de vsv-norm',
    en: 'expected change of the sum for keeping below the norm of vsv',
  },
  'vsv-fewer-change': {
    nl: 'verwachte verandering van de subsidie voor minder nieuwe vsv’ers',
    en: 'expected change of the subsidy for fewer new vsv students',
  },
}

function normSum(part: string, dutch = part): Text {
  return { nl: `bedrag voor het halen van de vsv-norm, ${dutch}`, en: `sum for keeping below the norm of vsv, ${part}` }
}

/** What a subsidy against vsv takes as given. */
export const vsvSubsidyAssumptions: Readonly<Record<VsvSubsidyAssumption, Text>> = {
  'before-the-national-ceiling': {
    nl: 'Er is niet gekort voor het landelijke plafond van de regeling',
    en: 'There is no cut for the national ceiling of the scheme',
  },
  'rounded-half-up': {
    nl: 'Het aantal leerlingen in het voorschot is rekenkundig afgerond',
    en: 'The number of students in the advance is rounded to the nearest whole one, a half upwards',
  },
  'agreement-with-the-minister': {
    nl: 'De instelling heeft een convenant met de minister',
    en: 'The institution has an agreement with the minister',
  },
  'nothing-below-the-smallest-size': {
    nl: 'Een omvang onder de kleinste van de tabel levert niets op',
    en: 'A size below the smallest one of the table earns nothing',
  },
}

/** What the subsidy for a practice place takes as given. */
export const praktijklerenAssumptions: Readonly<Record<PraktijklerenAssumption, Text>> = {
  'budget-suffices': {
    nl: 'Het landelijke budget is genoeg voor het hoogste bedrag',
    en: 'The national budget suffices for the highest amount',
  },
  'no-money-from-other-budgets': {
    nl: 'Er komt geen geld bij dat andere soorten onderwijs overlaten',
    en: 'No money is added that other kinds of education leave',
  },
  'rounded-to-the-cent': {
    nl: 'Het bedrag voor een hele plaats is afgerond op de cent',
    en: 'The amount for a whole place is rounded to the cent',
  },
  'weeks-of-2014-for-2013-2014': {
    nl: 'De 23 weken van een plaats in 2014 zijn die van studiejaar 2013-2014',
    en: 'The 23 weeks of a place in 2014 are those of study year 2013-2014',
  },
  'within-the-years-of-the-programme': {
    nl: 'Een student in de bbl krijgt niet meer hele plaatsen dan de opleiding jaren telt',
    en: 'A student in bbl gets no more whole places than the programme has years',
  },
}

/** Whether the hours of a practice place fit. */
export const practiceHours: Readonly<Record<Praktijkleren['hours'], Text>> = {
  fit: {
    nl: 'De uren praktijk passen in die van een leerwerktraject',
    en: 'The hours of practice fit those of a leerwerktraject',
  },
  'do-not-fit': {
    nl: 'De uren praktijk passen niet in die van een leerwerktraject, zodat er geen subsidie is',
    en: 'The hours of practice do not fit those of a leerwerktraject, so that there is no subsidy',
  },
  unknown: {
    nl: 'Of de uren praktijk in die van een leerwerktraject passen, is niet bekend',
    en: 'Whether the hours of practice fit those of a leerwerktraject is not known',
  },
  'no-test': { nl: 'De bbl kent geen toets op uren', en: 'In bbl hours are not tested' },
}
