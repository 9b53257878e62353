import type { Euro } from '../core/euro.js'
import type { DatedRule } from '../policy/rule.js'
import { wvoTekstSeptember2015 } from '../texts/wvo.js'
import {
  personeelslast2011,
  personeelslast2012,
  personeelslast2013,
  personeelslast2014,
  personeelslast2015,
  personeelslast2016,
  personeelslastPagina2021,
  personeelslastTekst2002,
  personeelslastTekst2004,
  personeelslastTekst2011,
  personeelslastTekst2014,
} from './acts.js'

/**
 * The landelijke gemiddelde personeelslast (GPL) of a calendar year: what government reckons a full post costs. It is a
 * norm of funding, not what a given employer pays.
 *
 * @category Facts
 */
export interface Gpl {
  /** The calendar year. */
  readonly calendarYear: number
  /** Whether the amounts are the first or the final ones of the year; `not-told` where the text does not say. */
  readonly version: 'first' | 'final' | 'not-told'
  /** For a teacher, in euros a year; absent where it was not read. */
  readonly teacher?: GplByGroup
  /** For the directie, in euros a year. */
  readonly directie?: GplByGroup
  /** For other staff (onderwijsondersteunend personeel), in euros a year; absent where it was not read. */
  readonly oop?: Euro
}

/**
 * A GPL by group of school types.
 *
 * @category Facts
 */
export interface GplByGroup {
  /** Mavo, vbo, praktijkonderwijs, and their combinations. */
  readonly group1: Euro
  /** Havo and vwo. */
  readonly group2: Euro
  /** Combinations of havo with mavo. */
  readonly group3: Euro
  /** School communities with havo, mavo and vbo. */
  readonly group4: Euro
}

/**
 * What the GPL is made of.
 *
 * @category Facts
 */
export interface GplContents {
  /** What is in it. */
  readonly includes: readonly ('salaries' | 'allowances' | 'pensions')[]
}

/** The GPL by calendar year. First and final amounts of a year are told by two acts; the final ones reach back. */
export const gplRule: DatedRule<Gpl> = {
  key: 'prices/gpl',
  question: 'What is a full post reckoned to cost in a calendar year?',
  effects: [
    {
      id: 'GPL-2002',
      value: {
        calendarYear: 2002,
        version: 'not-told',
        directie: {
          group1: { eur: '66418.87' },
          group2: { eur: '79271.46' },
          group3: { eur: '78425.32' },
          group4: { eur: '76179.67' },
        },
      },
      act: personeelslastTekst2002,
      article: 'amounts of 2002',
      from: '2002-01-01',
      until: '2003-01-01',
      grade: 'quoted',
      note: 'Directie only, as of 1 January 2002; taken for the calendar year.',
    },
    {
      id: 'GPL-2004',
      value: {
        calendarYear: 2004,
        version: 'not-told',
        directie: {
          group1: { eur: '68405.59' },
          group2: { eur: '81642.63' },
          group3: { eur: '80771.18' },
          group4: { eur: '78458.35' },
        },
      },
      act: personeelslastTekst2004,
      article: 'amounts of 2004',
      from: '2004-01-01',
      until: '2005-01-01',
      grade: 'quoted',
      note:
        'Directie only. That of teachers depended on age, by a formula that was not read in full.',
    },
    {
      id: 'VOF-20-2011-first',
      value: {
        calendarYear: 2011,
        version: 'first',
        teacher: {
          group1: { eur: '71809.32' },
          group2: { eur: '81441.56' },
          group3: { eur: '77462.84' },
          group4: { eur: '73720.02' },
        },
        directie: {
          group1: { eur: '80463.72' },
          group2: { eur: '96034.09' },
          group3: { eur: '95009.02' },
          group4: { eur: '92288.5' },
        },
        oop: { eur: '42190.82' },
      },
      act: personeelslast2011,
      article: 'amounts of 2011',
      from: '2011-01-01',
      until: '2012-01-01',
      grade: 'quoted',
      changes: [{ by: personeelslastTekst2011, withdrawn: true, retroactive: true, replacedBy: ['VOF-20-2011-final'] }],
    },
    {
      id: 'VOF-20-2011-final',
      value: {
        calendarYear: 2011,
        version: 'final',
        teacher: {
          group1: { eur: '72227.97' },
          group2: { eur: '81916.36' },
          group3: { eur: '77914.45' },
          group4: { eur: '74149.81' },
        },
        directie: {
          group1: { eur: '80932.82' },
          group2: { eur: '96593.97' },
          group3: { eur: '95562.92' },
          group4: { eur: '92826.54' },
        },
        oop: { eur: '42436.79' },
      },
      act: personeelslastTekst2011,
      article: 'amounts of 2011',
      from: '2011-01-01',
      until: '2012-01-01',
      grade: 'quoted',
    },
    {
      id: 'VOF-21-2012-first',
      value: {
        calendarYear: 2012,
        version: 'first',
        teacher: {
          group1: { eur: '72701.93' },
          group2: { eur: '82453.9' },
          group3: { eur: '78425.72' },
          group4: { eur: '74636.38' },
        },
        directie: {
          group1: { eur: '80858.52' },
          group2: { eur: '96505.3' },
          group3: { eur: '95475.19' },
          group4: { eur: '92741.33' },
        },
        oop: { eur: '42397.83' },
      },
      act: personeelslast2012,
      article: 'amounts of 2012',
      from: '2012-01-01',
      until: '2013-01-01',
      grade: 'quoted',
      changes: [{ by: personeelslast2013, withdrawn: true, retroactive: true, replacedBy: ['VOF-21-2012-final'] }],
    },
    {
      id: 'VOF-21-2012-final',
      value: {
        calendarYear: 2012,
        version: 'final',
        teacher: {
          group1: { eur: '73073.44' },
          group2: { eur: '82875.24' },
          group3: { eur: '78826.48' },
          group4: { eur: '75017.77' },
        },
        directie: {
          group1: { eur: '81271.71' },
          group2: { eur: '96998.44' },
          group3: { eur: '95963.07' },
          group4: { eur: '93215.24' },
        },
        oop: { eur: '42614.48' },
      },
      act: personeelslast2013,
      article: 'amounts of 2012',
      from: '2012-01-01',
      until: '2013-01-01',
      grade: 'quoted',
    },
    {
      id: 'VOF-22-2013-first',
      value: {
        calendarYear: 2013,
        version: 'first',
        teacher: {
          group1: { eur: '72238.09' },
          group2: { eur: '81927.84' },
          group3: { eur: '77925.36' },
          group4: { eur: '74160.2' },
        },
        directie: {
          group1: { eur: '79752.38' },
          group2: { eur: '95185.11' },
          group3: { eur: '94169.09' },
          group4: { eur: '91472.63' },
        },
        oop: { eur: '41817.83' },
      },
      act: personeelslast2013,
      article: 'amounts of 2013',
      from: '2013-01-01',
      until: '2014-01-01',
      grade: 'quoted',
      changes: [{ by: personeelslast2014, withdrawn: true, retroactive: true, replacedBy: ['VOF-22-2013-final'] }],
    },
    {
      id: 'VOF-22-2013-final',
      value: {
        calendarYear: 2013,
        version: 'final',
        teacher: {
          group1: { eur: '72365.99' },
          group2: { eur: '82072.9' },
          group3: { eur: '78063.33' },
          group4: { eur: '74291.51' },
        },
        directie: {
          group1: { eur: '79893.59' },
          group2: { eur: '95353.64' },
          group3: { eur: '94335.83' },
          group4: { eur: '91634.59' },
        },
        oop: { eur: '41891.87' },
      },
      act: personeelslast2014,
      article: 'amounts of 2013',
      from: '2013-01-01',
      until: '2014-01-01',
      grade: 'quoted',
    },
    {
      id: 'VOF-23-2014-first',
      value: {
        calendarYear: 2014,
        version: 'first',
        teacher: {
          group1: { eur: '72870.79' },
          group2: { eur: '82645.4' },
          group3: { eur: '78607.87' },
          group4: { eur: '74809.73' },
        },
        directie: {
          group1: { eur: '79646.03' },
          group2: { eur: '95058.18' },
          group3: { eur: '94043.52' },
          group4: { eur: '91350.65' },
        },
        oop: { eur: '41762.07' },
      },
      act: personeelslast2014,
      article: 'amounts of 2014',
      from: '2014-01-01',
      until: '2015-01-01',
      grade: 'quoted',
      changes: [{ by: personeelslastTekst2014, withdrawn: true, retroactive: true, replacedBy: ['VOF-23-2014-final'] }],
    },
    {
      id: 'VOF-23-2014-final',
      value: {
        calendarYear: 2014,
        version: 'final',
        teacher: {
          group1: { eur: '73186.32' },
          group2: { eur: '83003.25' },
          group3: { eur: '78948.24' },
          group4: { eur: '75133.66' },
        },
        directie: {
          group1: { eur: '79990.9' },
          group2: { eur: '95469.78' },
          group3: { eur: '94450.73' },
          group4: { eur: '91746.2' },
        },
        oop: { eur: '41942.9' },
      },
      act: personeelslastTekst2014,
      article: 'amounts of 2014',
      from: '2014-01-01',
      until: '2015-01-01',
      grade: 'quoted',
    },
    {
      id: 'VOF-24-2015-first',
      value: {
        calendarYear: 2015,
        version: 'first',
        teacher: {
          group1: { eur: '74077.29' },
          group2: { eur: '84013.73' },
          group3: { eur: '79909.36' },
          group4: { eur: '76048.34' },
        },
        directie: {
          group1: { eur: '80815.05' },
          group2: { eur: '96453.41' },
          group3: { eur: '95423.86' },
          group4: { eur: '92691.46' },
        },
        oop: { eur: '44566.97' },
      },
      act: personeelslast2015,
      article: 'amounts of 2015',
      from: '2015-01-01',
      until: '2016-01-01',
      grade: 'quoted',
      changes: [{ by: personeelslast2016, withdrawn: true, retroactive: true, replacedBy: ['VOF-24-2015-final'] }],
    },
    {
      id: 'VOF-24-2015-final',
      value: {
        calendarYear: 2015,
        version: 'final',
        teacher: {
          group1: { eur: '75151.41' },
          group2: { eur: '85231.93' },
          group3: { eur: '81068.05' },
          group4: { eur: '77151.04' },
        },
        directie: {
          group1: { eur: '81986.87' },
          group2: { eur: '97851.98' },
          group3: { eur: '96807.51' },
          group4: { eur: '94035.49' },
        },
        oop: { eur: '45213.19' },
      },
      act: personeelslast2016,
      article: 'amounts of 2015',
      from: '2015-01-01',
      until: '2016-01-01',
      grade: 'quoted',
    },
    {
      id: 'VOF-25-2016-first',
      value: {
        calendarYear: 2016,
        version: 'first',
        teacher: {
          group1: { eur: '76575.18' },
          group2: { eur: '86846.67' },
          group3: { eur: '82603.9' },
          group4: { eur: '78612.69' },
        },
        directie: {
          group1: { eur: '83389.82' },
          group2: { eur: '99526.42' },
          group3: { eur: '98464.06' },
          group4: { eur: '95644.61' },
        },
        oop: { eur: '45986.87' },
      },
      act: personeelslast2016,
      article: 'amounts of 2016',
      from: '2016-01-01',
      until: '2017-01-01',
      grade: 'quoted',
      note: 'As first set; final amounts were not read.',
    },
    {
      id: 'GPL-2021',
      value: {
        calendarYear: 2021,
        version: 'not-told',
        teacher: {
          group1: { eur: '87001.62' },
          group2: { eur: '98671.66' },
          group3: { eur: '93851.2' },
          group4: { eur: '89316.56' },
        },
        directie: {
          group1: { eur: '93774.36' },
          group2: { eur: '111920.45' },
          group3: { eur: '110725.8' },
          group4: { eur: '107555.24' },
        },
      },
      act: personeelslastPagina2021,
      article: 'amounts of 2021',
      from: '2021-01-01',
      until: '2022-01-01',
      grade: 'secondary',
      note:
        'As of 1 January 2021; taken for the calendar year. Whether it is a first or a final amount was not told.',
    },
  ],
  openQuestions: [
    { id: 'VOF-25', question: 'What are the final amounts of 2016?' },
    { id: 'GPL-2002', question: 'What are the amounts of 2003 and 2005 to 2010, and those of teachers of 2002 and 2004?' },
    { id: 'GPL-2021', question: 'What are the amounts of 2017 to 2020, and those after 2021?' },
  ],
}

/** VOF-26: what the GPL is made of. */
export const gplContents: DatedRule<GplContents> = {
  key: 'prices/gpl-contents',
  question: 'Of what is the gemiddelde personeelslast made up?',
  effects: [
    {
      id: 'VOF-26',
      value: { includes: ['salaries', 'allowances', 'pensions'] },
      act: wvoTekstSeptember2015,
      article: 'WVO art. 85',
      from: { unread: true, by: '2015-09-01' },
      until: { unread: true, after: '2015-09-01' },
      grade: 'quoted',
      note: 'In which text it was read was not noted; it is taken as read in the last one only.',
    },
  ],
}
