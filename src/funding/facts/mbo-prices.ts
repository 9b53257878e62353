import type { DatedRule } from '../../policy/rule.js'
import { dossierlijst2014, dossierlijst2015 } from '../../programmes/acts.js'
import { kwalificatiedossiers2009, kwalificatiedossiersTekstOktober2014, kwaliteitsafspraken2015 } from '../acts.js'
import type { YearCeiling } from './year-ceiling.js'

/**
 * Price factors: how much heavier than an ordinary programme a programme counts in the funding of the mbo.
 *
 * @category Facts
 */
export interface PriceFactors {
  /** The programmes of which a factor was read; there are more. */
  readonly rows: readonly PriceFactor[]
}

/**
 * The price factor of one programme.
 *
 * @category Facts
 */
export interface PriceFactor {
  /** The programme; AKA is the arbeidsmarktgekwalificeerd assistent of mbo-1. */
  readonly programme: 'aka' | 'aka-groen' | 'entreeopleiding' | 'middenkader-elektrotechniek'
  /** Its number in the register of programmes; absent where the factor holds for a group of them. */
  readonly crebo?: string
  /** The factor; 1 is an ordinary programme. */
  readonly factor: number
}

/**
 * The money for agreements on quality between the minister and the institutions of the mbo.
 *
 * @category Facts
 */
export interface QualityAgreements {
  /** The budget for investments. */
  readonly budget: YearCeiling
  /** The share of it that goes by students of mbo-2, 0..1. */
  readonly shareByMbo2Students: number
  /** The number of themes, of which vsv is one. */
  readonly themes: number
  /** The calendar year from which money by results, on vsv and on success in studies, is announced. */
  readonly resultPartAnnouncedFrom: number
}

const aka = { programme: 'aka', crebo: '90440', factor: 1.16 } as const
const akaGroen = { programme: 'aka-groen', crebo: '97390', factor: 1.16 } as const
const entree = { programme: 'entreeopleiding', factor: 1 } as const

/** FUN-09: price factors of 2015. */
export const priceFactors: DatedRule<PriceFactors> = {
  key: 'funding/mbo/price-factors',
  question: 'Which price factor has a programme of the mbo?',
  effects: [
    {
      id: 'FUN-09',
      value: { rows: [entree, { programme: 'middenkader-elektrotechniek', factor: 1.3 }] },
      act: dossierlijst2015,
      article: 'price factors; Uitvoeringsbesluit WEB art. 2.2.2 lid 5',
      from: '2015-02-01',
      until: { unread: true, after: '2015-09-16' },
      grade: 'quoted',
      note: 'A regulation sets a factor for each programme; these are two of them. All profiles of entree have 1.00.',
    },
  ],
}

/** ENT-34: price factors of mbo-1. */
export const priceFactorsMboOne: DatedRule<PriceFactors> = {
  key: 'funding/mbo/price-factors-mbo-1',
  question: 'Which price factor has a programme of mbo-1?',
  effects: [
    {
      id: 'ENT-34-2009',
      value: { rows: [aka, akaGroen] },
      act: kwalificatiedossiers2009,
      article: 'list of programmes with price factors',
      from: '2009-08-01',
      grade: 'quoted',
      note: 'The same in the lists of 2010-2011, 2011-2012 and 2012. Other dossiers of mbo-1 had factors of their own.',
    },
    {
      id: 'ENT-34',
      value: { rows: [aka, akaGroen, entree] },
      act: dossierlijst2014,
      article: 'list of programmes with price factors',
      from: { unread: true, after: '2014-06-20', by: '2014-09-03' },
      grade: 'quoted',
      note: 'The dossiers 22270 and 22269 of entree are valid from 2014. From AKA to entree is 14 % down.',
    },
    {
      id: 'ENT-34-2015',
      value: { rows: [aka, { ...akaGroen, factor: 1.5 }, entree] },
      act: kwalificatiedossiersTekstOktober2014,
      article: 'list of programmes with price factors',
      from: '2015-01-01',
      until: { unread: true, after: '2015-12-31' },
      grade: 'quoted',
      note: 'The day is the first one of funding year 2015, from which the factor of the green AKA holds.',
    },
  ],
}

/** FUN-37: agreements on quality. */
export const qualityAgreements: DatedRule<QualityAgreements> = {
  key: 'funding/mbo/kwaliteitsafspraken',
  question: 'What do the agreements on quality pay to the mbo, and by what is it shared out?',
  effects: [
    {
      id: 'FUN-37',
      value: {
        budget: { calendarYear: 2015, ceiling: { eur: '163500000' } },
        shareByMbo2Students: 1 / 3,
        themes: 6,
        resultPartAnnouncedFrom: 2016,
      },
      act: kwaliteitsafspraken2015,
      article: 'art. 2.1–2.3 and annex 1',
      from: '2015-01-01',
      until: { unread: true, after: '2015-12-31' },
      grade: 'quoted',
      note: 'The agreements run from 2015 to 2018; only the budget of 2015 was read.',
    },
  ],
}
