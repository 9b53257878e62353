import type { BreakEven, CostAssumption, NoBreakEven, ResultAssumption } from '../../../costs/index.js'
import type { Text } from '../text.js'

/** What a statement of costs takes as given. */
export const costAssumptions: Readonly<Record<CostAssumption, Text>> = {
  'one-class': { nl: 'Alle leerlingen zitten in één klas', en: 'All pupils are in one class' },
  'hours-by-normjaartaak': {
    nl: 'Een volledige baan telt 1.659 uur per jaar (normjaartaak)',
    en: 'A full post has 1,659 hours a year (normjaartaak)',
  },
  'mbo-work-by-vo-gpl': {
    nl: 'Werk van het mbo is geprijsd met de personeelslast van het vo',
    en: 'Work of the mbo is priced by what a post in the vo costs',
  },
  'given-prices': { nl: 'Prijzen die zijn opgegeven, gaan voor', en: 'Prices that were given come first' },
  'given-quantities': { nl: 'Hoeveelheden die zijn opgegeven, gaan voor', en: 'Quantities that were given come first' },
  'by-consumer-prices': {
    nl: 'Prijzen van andere jaren zijn omgerekend met de consumentenprijzen',
    en: 'Prices of other years are converted by consumer prices',
  },
  'by-gpl-index': {
    nl: 'Prijzen van andere jaren zijn omgerekend met de gemiddelde personeelslast',
    en: 'Prices of other years are converted by the gemiddelde personeelslast (GPL)',
  },
  'months-of-the-school-year': {
    nl: 'Vijf maanden van het schooljaar hebben de prijzen van het eerste kalenderjaar, zeven die van het tweede',
    en: 'Five months of the school year have the prices of its first calendar year, seven those of the next',
  },
  'all-in-this-year': {
    nl: 'Wat meer jaren meegaat zonder dat bekend is hoeveel, telt in dit jaar helemaal mee',
    en: 'What lasts for more years, and it is not known how many, counts in full in this year',
  },
  'spread-evenly': {
    nl: 'Wat jaren meegaat, is er gelijk over verdeeld',
    en: 'What lasts for years is spread over them evenly',
  },
  'spread-as-annuity': {
    nl: 'Wat jaren meegaat, is er als annuïteit over verdeeld',
    en: 'What lasts for years is spread over them as an annuity',
  },
}

/** What a result of a group takes as given. */
export const resultAssumptions: Readonly<Record<ResultAssumption, Text>> = {
  'no-lwoo': { nl: 'Geen leerling heeft lwoo', en: 'No pupil has lwoo' },
  'revenue-of-the-same-year': {
    nl: 'De opbrengst is van hetzelfde jaar als de kosten',
    en: 'The revenue is of the same year as the costs',
  },
  'costs-of-others-counted': {
    nl: 'Ook kosten die een ander dan de school draagt, gaan van de opbrengst af',
    en: 'Costs that another party than the school bears are taken off as well',
  },
  'lessons-of-other-classes-not-counted': {
    nl: 'De lessen van andere klassen waarin de leerlingen meedoen, tellen niet mee als kosten',
    en: 'The lessons of other classes that the pupils join are not counted as a cost',
  },
}

/** From how many pupils a group pays. */
export const breakEvenOutcomes: Readonly<Record<BreakEven['outcome'], Text>> = {
  pays: { nl: 'Vanaf een zeker aantal leerlingen komt het uit', en: 'From some number of pupils on it pays' },
  'pays-for-now': {
    nl: 'Bij sommige aantallen leerlingen komt het uit, bij meer leerlingen niet meer',
    en: 'With some numbers of pupils it pays, and with more it does not',
  },
  never: { nl: 'Bij geen aantal leerlingen komt het uit', en: 'With no number of pupils it pays' },
  unknown: {
    nl: 'Niet te bepalen, want kosten of opbrengst zijn niet bekend',
    en: 'Not to be determined, since costs or revenue are not known',
  },
}

/** Why a group pays at no number of pupils for good. */
export const noBreakEvens: Readonly<Record<NoBreakEven, Text>> = {
  'each-pupil-costs-more': {
    nl: 'Een leerling kost evenveel als hij opbrengt, of meer',
    en: 'A pupil costs as much as it brings in, or more',
  },
  'each-class-costs-more': {
    nl: 'Een volle klas brengt niet meer op dan de klas kost',
    en: 'A full class brings in no more than the class costs',
  },
  'not-within-range': {
    nl: 'Pas bij een grotere groep dan is bekeken, komt het blijvend uit',
    en: 'It pays for good only with a larger group than was looked at',
  },
}
