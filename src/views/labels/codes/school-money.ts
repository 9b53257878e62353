import type {
  GroupAssumption,
  GroupPart,
  PupilAssumption,
  PupilPart,
  SchoolAssumption,
  SchoolPart,
} from '../../../funding/index.js'
import type { LeerplusAssumption } from '../../../funding/leerplus.js'
import type { LwooProAssumption } from '../../../funding/lwoo-pro-budget.js'
import type { SimplifiedAssumption, SimplifiedPart } from '../../../funding/simplified.js'
import type { ZorgbudgetAssumption, ZorgbudgetPart } from '../../../funding/zorgbudget.js'
import type { Text } from '../text.js'

const material: Text = { nl: 'materieel', en: 'material' }
const supportMaterial: Text = {
  nl: 'materieel voor lwoo en praktijkonderwijs',
  en: 'material for lwoo and praktijkonderwijs',
}

/** A part of the money of a school, as far as it is none of a pupil. */
export const schoolParts: Readonly<Record<Exclude<SchoolPart, PupilPart>, Text>> = {
  'material/fixed-per-school': { nl: 'vast bedrag per school', en: 'fixed amount per school' },
  'material/fixed-rooms': { nl: 'vast bedrag voor ruimten', en: 'fixed amount for rooms' },
  'material/second-site': { nl: 'nevenvestigingen', en: 'second sites' },
  'material/group-1': { nl: 'materieel, leerjaar 1 en 2', en: 'material, leerjaar 1 and 2' },
  'material/group-2': {
    nl: 'materieel, mavo, havo en vwo vanaf leerjaar 3',
    en: 'material, mavo, havo and vwo from leerjaar 3',
  },
  'material/group-3': { nl: 'materieel, gemengde leerweg', en: 'material, gemengde leerweg' },
  'material/group-4': { nl: 'materieel, landbouw', en: 'material, agriculture' },
  'material/group-5': {
    nl: 'materieel, andere afdelingen van het vbo',
    en: 'material, other departments of the vbo',
  },
  'material/group-6': { nl: 'materieel, grafimedia en nautisch', en: 'material, grafimedia and nautical' },
  'material/praktijkonderwijs': { nl: 'materieel, praktijkonderwijs', en: 'material, praktijkonderwijs' },
  'material/lwoo-leerjaar-1-2': {
    nl: 'materieel voor lwoo, leerjaar 1 en 2',
    en: 'material for lwoo, leerjaar 1 and 2',
  },
  'material/lwoo-leerjaar-3-4': {
    nl: 'materieel voor lwoo, leerjaar 3 en 4',
    en: 'material for lwoo, leerjaar 3 and 4',
  },
  'material/support': supportMaterial,
  'material/books': { nl: 'lesmateriaal', en: 'books' },
}

/** A part of the money for a group by the report. The English is what the entry itself says. */
export const groupParts: Readonly<Record<Exclude<GroupPart, PupilPart>, Text>> = {
  'regular-pupils': { nl: 'leerlingen zonder lwoo', en: 'pupils without lwoo' },
  'lwoo-pupils': { nl: 'leerlingen met lwoo', en: 'pupils with lwoo' },
}

/** Money of a region, and of the simplified funding. The English is what the entry itself says. */
export const regionParts: Readonly<Record<RegionPart, Text>> = {
  zorgbudget: { nl: 'regionaal zorgbudget', en: 'regionaal zorgbudget' },
  'zorgbudget-january-july': {
    nl: 'regionaal zorgbudget, januari tot en met juli',
    en: 'regionaal zorgbudget, January to July',
  },
  'zorgbudget-august-december': {
    nl: 'regionaal zorgbudget, augustus tot en met december',
    en: 'regionaal zorgbudget, August to December',
  },
  'zorgbudget-material': { nl: 'regionale ondersteuning, materieel', en: 'regional support, material' },
  transition: { nl: 'overgang naar alle leerlingen als grondslag', en: 'transition to a basis of all pupils' },
  leerplus: { nl: 'leerplusarrangement', en: 'leerplusarrangement' },
  'main-site': { nl: 'hoofdvestiging', en: 'main site' },
  'secondary-sites': { nl: 'nevenvestigingen', en: 'secondary sites' },
  'low-rate': { nl: 'leerlingen tegen het lage bedrag', en: 'pupils at the low rate' },
  'high-rate': { nl: 'leerlingen tegen het hoge bedrag', en: 'pupils at the high rate' },
  'lwoo-pro-support': {
    nl: 'ondersteuning voor lwoo en praktijkonderwijs',
    en: 'support for lwoo and praktijkonderwijs',
  },
  'lwoo-pro-rest': { nl: 'rest van het budget', en: 'rest of the budget' },
}

/**
 * A part of the money of a region, or of the simplified funding.
 *
 * @category Labels
 */
export type RegionPart = ZorgbudgetPart | SimplifiedPart | 'leerplus' | 'lwoo-pro-support' | 'lwoo-pro-rest'

/** Other words that entries with these codes have: those of a school or a group, and what parts have in common. */
export const otherWords: Readonly<Partial<Record<PupilPart | SchoolPart, readonly Text[]>>> = {
  'material/group-1': [material],
  'material/group-2': [material],
  'material/group-3': [material],
  'material/group-4': [material],
  'material/group-5': [material],
  'material/group-6': [material],
  'material/praktijkonderwijs': [material],
  'material/lwoo-leerjaar-1-2': [supportMaterial],
  'material/lwoo-leerjaar-3-4': [supportMaterial],
  teachers: [{ nl: 'leraren, vaste formatie inbegrepen', en: 'teachers, fixed posts included' }],
  'lwoo-support': [
    {
      nl: 'ondersteuning voor lwoo en praktijkonderwijs door personeel',
      en: 'support for lwoo and praktijkonderwijs by personnel',
    },
  ],
  rugzak: [
    { nl: 'rugzak van leerlingen zonder lwoo', en: 'rugzak of pupils without lwoo' },
    { nl: 'rugzak van leerlingen met lwoo', en: 'rugzak of pupils with lwoo' },
  ],
}

/** What the money of a school, a group or a region takes as given, as far as that of a pupil does not. */
export const schoolAssumptions: Readonly<Record<OtherAssumption, Text>> = {
  'filled-up-to-200-pupils': {
    nl: 'De formatie is die van 200 leerlingen; wie erbij geteld wordt heeft geen lwoo',
    en: 'Posts are reckoned for 200 pupils; those that are added count as pupils without lwoo',
  },
  'not-in-a-vertical-school-community': {
    nl: 'De school hoort niet bij een verticale scholengemeenschap, waar zij geen vaste bedragen voor materieel zou krijgen',
    en: 'The school is in no vertical school community, where it would have no fixed amounts for material',
  },
  'no-posts-from-special-education': {
    nl: 'De school heeft geen vaste formatie voor lwoo en praktijkonderwijs uit voormalig speciaal onderwijs',
    en: 'The school has no fixed posts for lwoo or praktijkonderwijs that came from former special education',
  },
  'not-below-the-closing-norm': {
    nl: 'De school wordt niet onder de opheffingsnorm in stand gehouden, wat extra formatie en een extra bedrag zou geven',
    en: 'The school is not kept open below the closing norm, which would bring extra posts and an extra amount',
  },
  'not-for-landbouw-only': {
    nl: 'De school heeft niet alleen landbouw, waarvoor een ander bedrag voor materieel geldt',
    en: 'The school is not for agriculture only, for which another amount for material holds',
  },
  'same-pupils-on-both-count-dates': {
    nl: 'De groep was op de teldatum vóór het schooljaar even groot',
    en: 'The group was as large on the count date before the school year',
  },
  'books-of-the-school-year': {
    nl: 'Het lesmateriaal is dat van het hele schooljaar',
    en: 'Books are those of the whole school year',
  },
  'rugzak-of-the-school-year': {
    nl: 'De rugzak is die van het hele schooljaar',
    en: 'The rugzak is that of the whole school year',
  },
  'report-names-no-year': {
    nl: 'De bedragen van het rapport gelden voor het gevraagde jaar; het rapport noemt geen jaar',
    en: 'The amounts of the report are taken for the year that is asked; the report names no year',
  },
  'transition-by-the-amount-of-2015': {
    nl: 'De overgang gaat uit van het bedrag van 2015 voor alle opgegeven leerlingen',
    en: 'The transition goes by the amount of 2015 for all pupils given',
  },
  'share-over-both-count-dates': {
    nl: 'Het aandeel is dat van beide teldata samen',
    en: 'The share is that of both count dates together',
  },
  'pupils-of-the-last-count-date': {
    nl: 'Betaald wordt voor de leerlingen van de laatste teldatum',
    en: 'The pupils of the last count date are paid for',
  },
  'funded-pupils-not-rounded': {
    nl: 'Het aantal leerlingen dat wordt bekostigd is niet afgerond; het geld wel, op de cent',
    en: 'The number of pupils that is funded is not rounded; the money is, to the cent',
  },
  'deficit-not-from-other-money': {
    nl: 'Een tekort gaat niet eerst van het geld voor lichte ondersteuning af',
    en: 'A deficit does not come out of the money for light support first',
  },
  'one-main-site': { nl: 'De school heeft één hoofdvestiging', en: 'The school has one main site' },
  'without-lwoo-support': {
    nl: 'De ondersteuning voor lwoo komt erbovenop en is niet meegeteld',
    en: 'Support for lwoo comes on top and is not counted',
  },
  'without-transition': {
    nl: 'De overgangsregeling van de oude naar de vereenvoudigde bekostiging is niet meegeteld',
    en: 'What makes up for the passage from the old to the simplified funding is not counted',
  },
}

/**
 * An assumption that is none of the money for a pupil.
 *
 * @category Labels
 */
export type OtherAssumption = Exclude<
  | SchoolAssumption
  | GroupAssumption
  | ZorgbudgetAssumption
  | LeerplusAssumption
  | LwooProAssumption
  | SimplifiedAssumption,
  PupilAssumption
>
