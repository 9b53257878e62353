import type { Euro } from '../../core/euro.js'
import type { DatedRule } from '../../policy/rule.js'
import { said } from '../../report/voices.js'
import {
  uitvoeringsregelingTekst2010,
  uitvoeringsregelingTekst2011,
  uitvoeringsregelingTekst2014,
  uitvoeringsregelingTekst2015,
  uitvoeringsregelingTekstDecember2014,
} from '../acts.js'

/**
 * What a vmbo pupil brings in per year, where somebody states one price. Housing and what a school gets as such are
 * not in it.
 *
 * @category Facts
 */
export interface PupilPrices {
  /** For whom it is stated: pupils of green vmbo at an AOC, or the vmbo at large. */
  readonly scope: 'green-vmbo' | 'vmbo'
  /** The calendar year of the price; absent where the text or the statement names none. */
  readonly calendarYear?: number
  /** A pupil without lwoo. */
  readonly regular: PupilPrice
  /** A pupil with lwoo; absent where no price of such a pupil is stated. */
  readonly lwoo?: PupilPrice
  /** What comes on top for a pupil with leerlinggebonden financiering (rugzak); absent where nothing is stated. */
  readonly rugzakExtra?: PupilPrice
}

/**
 * A price per pupil and year, in euros of the year.
 *
 * @category Facts
 */
export interface PupilPrice {
  /** The price. */
  readonly total: Euro
  /** The part for personnel; absent where it is not told apart. */
  readonly personnel?: Euro
  /** The part for material; absent where it is not told apart. */
  readonly material?: Euro
}

const foot = 'Beside it an institution has a fixed number of posts, and money for housing.'
const articles = 'art. 3.1.2 and 3.1.2a'

/** FUN-34, and FUN-33 as a reading: the price of a pupil. */
export const vmboPricePerPupil: DatedRule<PupilPrices> = {
  key: 'funding/vmbo/price-per-pupil',
  question: 'What does a vmbo pupil bring in per year, where a text states one price?',
  effects: [
    {
      id: 'FUN-34-2010',
      value: { scope: 'green-vmbo', regular: { total: { eur: '5543' } }, lwoo: { total: { eur: '8545' } } },
      act: uitvoeringsregelingTekst2010,
      article: 'art. 3.1.2',
      from: { unread: true, by: '2010-02-24' },
      until: { unread: true, after: '2010-02-24' },
      grade: 'quoted',
      note: `The text names no year. ${foot}`,
    },
    {
      id: 'FUN-34-2011',
      value: {
        scope: 'green-vmbo',
        calendarYear: 2011,
        regular: { total: { eur: '6463.24' }, personnel: { eur: '5484.87' }, material: { eur: '978.37' } },
        lwoo: { total: { eur: '10070.72' }, personnel: { eur: '8842.35' }, material: { eur: '1228.37' } },
      },
      act: uitvoeringsregelingTekst2011,
      article: articles,
      from: '2011-01-01',
      until: { unread: true, after: '2011-12-31' },
      grade: 'quoted',
      note: foot,
    },
    {
      id: 'FUN-34-2014',
      value: {
        scope: 'green-vmbo',
        calendarYear: 2014,
        regular: { total: { eur: '6650.26' }, personnel: { eur: '5565.95' }, material: { eur: '1084.31' } },
        lwoo: { total: { eur: '10334.44' }, personnel: { eur: '8973.06' }, material: { eur: '1361.38' } },
      },
      act: uitvoeringsregelingTekst2014,
      article: articles,
      from: '2014-01-01',
      until: '2015-01-01',
      grade: 'quoted',
      note: foot,
    },
    {
      id: 'FUN-34-2015',
      value: {
        scope: 'green-vmbo',
        calendarYear: 2015,
        regular: { total: { eur: '6775.07' }, personnel: { eur: '5658.1' }, material: { eur: '1116.97' } },
        lwoo: { total: { eur: '10524.01' }, personnel: { eur: '9121.62' }, material: { eur: '1402.39' } },
      },
      act: uitvoeringsregelingTekstDecember2014,
      article: articles,
      from: '2015-01-01',
      until: '2016-01-01',
      grade: 'quoted',
      note: foot,
    },
    {
      id: 'FUN-34-2016',
      value: {
        scope: 'green-vmbo',
        calendarYear: 2016,
        regular: { total: { eur: '6657.24' }, personnel: { eur: '5540.27' }, material: { eur: '1116.97' } },
        lwoo: { total: { eur: '10779.24' }, personnel: { eur: '9376.85' }, material: { eur: '1402.39' } },
      },
      act: uitvoeringsregelingTekst2015,
      article: articles,
      from: '2016-01-01',
      until: '2017-01-01',
      grade: 'quoted',
      note: foot,
    },
  ],
  readings: [
    /* @__PURE__ */ said<PupilPrices>(
      'amounts-per-pupil', 'researchers',
      {
        scope: 'vmbo',
        regular: { total: { eur: '8000' } },
        lwoo: { total: { eur: '11000' } },
        rugzakExtra: { total: { eur: '2600' } },
      },
      'section 4.1.1, lines 628-630',
      'Round amounts without a source or a year. Outside green vmbo the law has no price per pupil: it pays by ' +
        'group of schools, year and department. The two amounts have no common basis, so that their difference is no ' +
        'supplement for lwoo; that is about 4,000 in 2014 (funding/lwoo/support-amount).',
    ),
    /* @__PURE__ */ said<PupilPrices>(
      'standard-amount-of-school-3', 'vmbo', { scope: 'vmbo', regular: { total: { eur: '6000' } } },
      'section 4.1.1, table 3, line 667',
      'What one school takes as the standard, before lwoo. It may leave out material: the parts are not named.',
    ),
  ],
  openQuestions: [{ id: 'FUN-33', question: 'Which year and which parts do the amounts of the report stand for?' }],
}
