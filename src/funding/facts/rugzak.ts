import type { Euro } from '../../core/euro.js'
import type { Act } from '../../policy/act.js'
import type { DatedRule, Effect } from '../../policy/rule.js'
import {
  bekostigingsbesluitText2011,
  rugzak2006,
  rugzak2009,
  rugzak2010April,
  rugzak2010June,
  rugzak2011March,
  rugzak2011October,
  rugzak2011Text,
  rugzak2012March,
  rugzak2012October,
  rugzak2012September,
  rugzak2013,
  rugzak2014,
  rugzakTransition2014,
  rugzakTransitionFebruary2015,
  rugzakTransitionLevel,
  rugzakTransitionSeptember2015,
} from '../pupil-acts.js'

/**
 * The indication of a pupil with leerlinggebonden financiering (rugzak).
 *
 * @category Rugzak
 */
export type RugzakIndication =
  | 'cluster-4'
  | 'deaf'
  | 'hard-of-hearing'
  | 'physical-handicap'
  | 'long-term-ill-with-physical-handicap'
  | 'zmlk'

/**
 * What a pupil with a rugzak brings in a school year, in euros.
 *
 * @category Facts
 */
export interface RugzakAmounts {
  /** For the board of the school, where the pupil has lwoo or is in praktijkonderwijs. */
  readonly lwooOrPro: Euro
  /** For the board of the school, for another pupil of the vo. */
  readonly otherVo: Euro
  /** What is to be spent at the special school, for personnel; absent where it was not read. */
  readonly respendPersonnel?: Euro
  /** What is to be spent at the special school, for material; absent where it was not read. */
  readonly respendMaterial?: Euro
}

/**
 * The amounts by indication; an indication that is absent was not read.
 *
 * @category Facts
 */
export interface RugzakTable {
  /** The amounts. */
  readonly byIndication: Readonly<Partial<Record<RugzakIndication, RugzakAmounts>>>
}

type Row = readonly [lwooOrPro: string, otherVo: string, personnel: string, material: string]

function amounts([lwooOrPro, otherVo, personnel, material]: Row): RugzakAmounts {
  return {
    lwooOrPro: { eur: lwooOrPro },
    otherVo: { eur: otherVo },
    respendPersonnel: { eur: personnel },
    respendMaterial: { eur: material },
  }
}

/**
 * The row of cluster 4. In the columns of the school it is the same for zmlk and for the long-term ill; what is to be
 * spent at the special school was read for cluster 4 alone.
 */
function likeClusterFour(row: RugzakAmounts): RugzakTable {
  const { lwooOrPro, otherVo } = row
  const ofSchool = { lwooOrPro, otherVo }
  return { byIndication: { 'cluster-4': row, zmlk: ofSchool, 'long-term-ill-with-physical-handicap': ofSchool } }
}

function inSchoolYear(id: string, startYear: number, act: Act, row: Row, later?: LaterAct): Effect<RugzakTable> {
  return {
    ...{ id, value: likeClusterFour(amounts(row)), act, article: 'Bekostigingsbesluit WVO art. 8a' },
    ...{ from: `${startYear}-08-01`, until: `${startYear + 1}-08-01`, grade: 'quoted' },
    ...(later === undefined ? {} : { changes: [taken(later)] }),
  }
}

interface LaterAct {
  readonly by: Act
  readonly id?: string
}

function taken({ by, id }: LaterAct) {
  return { by, withdrawn: true, retroactive: true, ...(id === undefined ? {} : { replacedBy: [id] }) } as const
}

/** VOF-70 to VOF-78: the amounts of the rugzak by school year. */
export const rugzakAmounts: DatedRule<RugzakTable> = {
  key: 'funding/rugzak/amounts',
  question: 'What does a pupil with a rugzak bring in a school year?',
  effects: [
    /* @__PURE__ */ inSchoolYear('VOF-70', 2006, rugzak2006, ['1424.87', '2876.13', '3033.24', '256']),
    /* @__PURE__ */ inSchoolYear('VOF-72', 2008, rugzak2009, ['1555.09', '3139', '3316.78', '264']),
    /* @__PURE__ */ inSchoolYear('VOF-73', 2009, rugzak2010June, ['1588.1', '3205.64', '3387.2', '274']),
    /* @__PURE__ */ inSchoolYear('VOF-75a', 2010, rugzak2010April, ['1586.34', '3202.08', '2921.51', '236'], {
      ...{ by: rugzak2011Text, id: 'VOF-75b' },
    }),
    /* @__PURE__ */ inSchoolYear('VOF-75b', 2010, rugzak2011Text, ['1592.36', '3214.23', '2932.6', '236']),
    /* @__PURE__ */ inSchoolYear('VOF-76a', 2011, rugzak2011March, ['1588.88', '3207.21', '2926.2', '241'], {
      ...{ by: rugzak2011October, id: 'VOF-76b' },
    }),
    /* @__PURE__ */ inSchoolYear('VOF-76b', 2011, rugzak2011October, ['1598.84', '3227.31', '2944.53', '241'], {
      by: rugzak2012September,
    }),
    /* @__PURE__ */ inSchoolYear('VOF-77a', 2012, rugzak2012March, ['1587.26', '3203.94', '2923.22', '246'], {
      ...{ by: rugzak2012October, id: 'VOF-77b' },
    }),
    /* @__PURE__ */ inSchoolYear('VOF-77b', 2012, rugzak2012October, ['1592.62', '3214.76', '2952.36', '246'], {
      ...{ by: rugzak2013, id: 'VOF-77c' },
    }),
    /* @__PURE__ */ inSchoolYear('VOF-77c', 2012, rugzak2013, ['1594.36', '3218.27', '2955.59', '246']),
    {
      id: 'VOF-78b',
      value: {
        byIndication: {
          'cluster-4': /* @__PURE__ */ amounts(['1597.32', '3224.24', '2964.31', '250']),
          deaf: /* @__PURE__ */ amounts(['2484.73', '3224.24', '5307.76', '590']),
          'hard-of-hearing': /* @__PURE__ */ amounts(['1597.32', '3224.24', '3433', '228']),
          'physical-handicap': /* @__PURE__ */ amounts(['1626.91', '3224.24', '4583.42', '429']),
          'long-term-ill-with-physical-handicap': /* @__PURE__ */ amounts(['1597.32', '3224.24', '2964.31', '250']),
          zmlk: /* @__PURE__ */ amounts(['1597.32', '3224.24', '2964.31', '136']),
        },
      },
      act: rugzak2014,
      article: 'Bekostigingsbesluit WVO art. 8a',
      from: '2013-08-01',
      until: '2014-08-01',
      grade: 'quoted',
      note: 'Set after the scheme had ended on 1 August 2014.',
    },
  ],
  openQuestions: [
    { id: 'VOF-71', question: 'Which amounts are there for 2007-2008? The regulation amends the decree alone.' },
    { id: 'VOF-76c', question: 'Which amounts did the third regulation for 2011-2012 set, on 20 September 2012?' },
    { id: 'VOF-78a', question: 'Which amounts did the first two regulations for 2013-2014 set?' },
  ],
}

/** VOF-74: the price level that the decree itself names. */
export const rugzakPriceLevel: DatedRule<RugzakTable> = {
  key: 'funding/rugzak/price-level-2009',
  question: 'Which amounts of the rugzak does the decree name at the price level of 1 August 2009?',
  effects: [
    {
      id: 'VOF-74',
      value: /* @__PURE__ */ likeClusterFour(/* @__PURE__ */ amounts(['1564.73', '3158.46', '2883.47', '236'])),
      act: bekostigingsbesluitText2011,
      article: 'art. 8a',
      from: { unread: true, by: '2011-12-31' },
      until: { unread: true, after: '2011-12-31' },
      grade: 'quoted',
      note: 'With a new division into clusters, and less to be spent at the special school.',
    },
  ],
}

function inTransition(id: string, act: Act, lwooOrPro: string, otherVo: string, next?: LaterAct): Effect<RugzakTable> {
  const value = likeClusterFour({ lwooOrPro: { eur: lwooOrPro }, otherVo: { eur: otherVo } })
  return {
    ...{ id, value, act, article: 'Bekostigingsbesluit WVO art. 27' },
    ...{ from: '2014-08-01', until: '2015-08-01', grade: 'quoted' },
    note: 'For the samenwerkingsverband, for pupils who had a budget on 1 October 2013.',
    ...(next === undefined ? {} : { changes: [taken(next)] }),
  }
}

/** VOF-79b: the transition of 2014-2015. */
export const rugzakTransition: DatedRule<RugzakTable> = {
  key: 'funding/rugzak/transition',
  question: 'What does a samenwerkingsverband get in 2014-2015 for a pupil who had a rugzak?',
  effects: [
    /* @__PURE__ */ inTransition('VOF-79b-first', rugzakTransition2014, '1601.28', '3232.24', {
      ...{ by: rugzakTransitionFebruary2015, id: 'VOF-79b-second' },
    }),
    /* @__PURE__ */ inTransition('VOF-79b-second', rugzakTransitionFebruary2015, '1613.35', '3256.61', {
      ...{ by: rugzakTransitionSeptember2015, id: 'VOF-79b-third' },
    }),
    /* @__PURE__ */ inTransition('VOF-79b-third', rugzakTransitionSeptember2015, '1617.95', '3265.89'),
  ],
}

/** VOF-79: the price level of the transition. */
export const rugzakTransitionPriceLevel: DatedRule<RugzakTable> = {
  key: 'funding/rugzak/transition-price-level',
  question: 'Which amounts does the decree name for the transition at the price level of 1 August 2013?',
  effects: [
    {
      id: 'VOF-79',
      value: /* @__PURE__ */ likeClusterFour({
        lwooOrPro: { eur: '1596.84' },
        otherVo: { eur: '3223.28' },
        respendPersonnel: { eur: '2960.16' },
      }),
      act: rugzakTransitionLevel,
      article: 'art. 27 and art. 27a',
      from: '2014-08-01',
      until: '2015-08-01',
      grade: 'quoted',
      note: 'For the samenwerkingsverband and not the school, for pupils who had a budget on 1 October 2013.',
    },
  ],
}
