import type { SchoolYear } from '../core/school-year.js'
import type { DatedRule } from '../policy/rule.js'
import { said } from '../report/voices.js'
import {
  aanpak2012,
  letter2014,
  letter2019,
  pageOnTarget2020,
  pagesOnTarget2009,
  prestatiebox2015,
  uitvoering2010,
  uitvoering2011,
  werkagenda,
} from './acts.js'

/**
 * A target for the number of new vsv'ers in the country.
 *
 * @category Facts
 */
export type VsvTarget = CountTarget | ReductionTarget

/**
 * A target as a number.
 *
 * @category Facts
 */
export interface CountTarget {
  /** It is a number of new vsv'ers in the country in a year. */
  readonly kind: 'count'
  /** The number. */
  readonly count: number
  /** Whether the number itself reaches it. */
  readonly bound: 'at-most' | 'below'
  /** The calendar year by which. */
  readonly in: number
  /** The school year over which it is measured; absent where the source does not say. */
  readonly measuredOver?: SchoolYear
}

/**
 * A target as a fall.
 *
 * @category Facts
 */
export interface ReductionTarget {
  /** It is a fall since a school year. */
  readonly kind: 'reduction'
  /** The fall as a share of the number in that year, at least. */
  readonly atLeast: number
  /** The school year since which. */
  readonly since: SchoolYear
  /** The school year in which it has to be reached. */
  readonly measuredOver: SchoolYear
}

function atMost(count: number, year: number): CountTarget {
  return { kind: 'count', count, bound: 'at-most', in: year }
}

/** TGT-00 and TGT-02: the target that the regulation names. */
export const regulationTarget: DatedRule<VsvTarget> = {
  key: 'vsv/targets/regulation',
  question: 'Which target for new vsv’ers does the regulation name?',
  effects: [
    {
      id: 'TGT-00',
      value: { kind: 'reduction', atLeast: 0.4, since: '2005-2006', measuredOver: '2010-2011' },
      act: uitvoering2010,
      article: 'art. 4',
      from: { unread: true, after: '2008-09-09', by: '2010-10-09' },
      until: { unread: true, after: '2010-10-09', by: '2011-06-22' },
      grade: 'quoted',
    },
    {
      id: 'TGT-00-2011',
      value: { kind: 'reduction', atLeast: 0.4, since: '2005-2006', measuredOver: '2011-2012' },
      act: uitvoering2011,
      article: 'art. 4',
      from: { unread: true, after: '2010-10-09', by: '2011-06-22' },
      until: '2012-08-01',
      grade: 'quoted',
      note: 'The text of 22 June 2011 moves the year.',
    },
    {
      id: 'TGT-02',
      value: atMost(25_000, 2016),
      act: aanpak2012,
      article: 'art. 4 a; Regeling prestatiebox mbo, art. 5',
      from: '2012-08-01',
      until: { unread: true, after: '2014-10-16', by: '2015-08-19' },
      grade: 'quoted',
    },
    {
      id: 'TGT-02-2015',
      value: { ...atMost(25_000, 2017), measuredOver: '2015-2016' },
      act: prestatiebox2015,
      article: 'art. 4 a of the one, art. 5 of the other regulation',
      from: { unread: true, after: '2014-10-16', by: '2015-08-19' },
      until: '2017-01-01',
      grade: 'quoted',
      note:
        'After the extension by a year. The regulation lapses on 1 January 2017; the one for the vo after it calls ' +
        'the target reached.',
    },
  ],
}

/** TGT-01 to TGT-05: the target of the cabinet. */
export const cabinetTarget: DatedRule<VsvTarget> = {
  key: 'vsv/targets/cabinet',
  question: 'Which target for new vsv’ers did the cabinet name last?',
  effects: [
    {
      id: 'TGT-01',
      value: atMost(35_000, 2012),
      act: pagesOnTarget2009,
      article: 'the target for 2012',
      from: { unread: true, by: '2009-12-31' },
      until: { unread: true, after: '2012-12-31', by: '2014-03-05' },
      grade: 'secondary',
      note: 'Half of the 71,000 of 2001-2002.',
    },
    {
      id: 'TGT-02',
      value: atMost(25_000, 2016),
      act: letter2014,
      article: 'the target for 2016',
      from: { unread: true, after: '2012-12-31', by: '2014-03-05' },
      until: { unread: true, after: '2016-12-31', by: '2019-02-22' },
      grade: 'quoted',
    },
    {
      id: 'TGT-03',
      value: atMost(20_000, 2021),
      act: letter2019,
      article: 'the target for 2021',
      from: { unread: true, after: '2016-12-31', by: '2019-02-22' },
      until: { unread: true, after: '2019-12-31', by: '2020-12-31' },
      grade: 'quoted',
    },
    {
      id: 'TGT-04',
      value: atMost(20_000, 2024),
      act: pageOnTarget2020,
      article: 'the target for 2024',
      from: { unread: true, after: '2019-12-31', by: '2020-12-31' },
      until: { unread: true, after: '2020-12-31', by: '2026-01-01' },
      grade: 'secondary',
    },
    {
      id: 'TGT-05',
      value: { kind: 'count', count: 18_000, bound: 'below', in: 2026 },
      act: werkagenda,
      article: 'the target for 2026',
      from: { unread: true, after: '2020-12-31', by: '2026-01-01' },
      grade: 'secondary',
    },
  ],
  readings: [
    /* @__PURE__ */ said<VsvTarget>(
      'target', 'table-2', atMost(25_000, 2016), 'lines 408-410',
      'The same number and year as in the letter; the regulation moved the year to 2017 in 2015.',
    ),
  ],
}
