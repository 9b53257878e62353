import type { Euro } from '../../core/euro.js'
import type { Act } from '../../policy/act.js'
import type { DatedRule, Effect } from '../../policy/rule.js'
import {
  exploitatie2011,
  exploitatie2014,
  exploitatie2015,
  exploitatie2016,
  leerplus2010,
  leerplus2013,
  leerplus2014,
  leerplus2015,
  prestatieboxVo2013,
  prestatieboxVo2014,
  prestatieboxVo2015,
  vm2Books2012,
} from '../pupil-acts.js'

/**
 * An amount that a school gets for a calendar year.
 *
 * @category Facts
 */
export interface YearAmount {
  /** The amount in euros of the year. */
  readonly amount: Euro
  /** For what it is counted. */
  readonly per: 'pupil' | 'school' | 'site'
  /** What comes on top for a pupil of leerjaar 4 to 6 of the vwo; absent where nothing does. */
  readonly vwoExtra?: Euro
}

/** A material row: 2010 and 2011, 2014, 2015 as first set, 2015 final, 2016. A dash where no amount was read. */
type MaterialRow = readonly [y2011: string, y2014: string, first2015: string, final2015: string, y2016: string]

interface Stretch {
  readonly name: string
  readonly act: Act
  readonly from: string
  readonly until: string
}

const stretches: readonly Stretch[] = [
  { name: '2011', act: exploitatie2011, from: '2010-01-01', until: '2012-01-01' },
  { name: '2014', act: exploitatie2014, from: '2014-01-01', until: '2015-01-01' },
  { name: '2015-first', act: exploitatie2015, from: '2015-01-01', until: '2016-01-01' },
  { name: '2015-final', act: exploitatie2016, from: '2015-01-01', until: '2016-01-01' },
  { name: '2016', act: exploitatie2016, from: '2016-01-01', until: '2017-01-01' },
]

function material(id: string, name: string, what: string, per: YearAmount['per'], row: MaterialRow): DatedRule<YearAmount> {
  return {
    key: `funding/material/${name}`,
    question: `What does a school get in a calendar year for ${what}?`,
    effects: stretches.flatMap((stretch, index) => effectsOf(id, per, stretch, row[index]!)),
    openQuestions: [{ id, question: 'Which amounts are there for 2012 and 2013, and after 2016?' }],
  }
}

function effectsOf(id: string, per: YearAmount['per'], stretch: Stretch, amount: string): Effect<YearAmount>[] {
  if (amount === '-') return []
  const { name, act, from, until } = stretch
  const effect: Effect<YearAmount> = {
    ...{ id: `${id}-${name}`, value: { amount: { eur: amount }, per }, act, article: 'table of amounts' },
    ...{ from: firstDay(id, from), until, grade: 'quoted' },
  }
  return [name === '2015-first' ? replacedLater(effect, `${id}-2015-final`) : effect]
}

/** The amounts per school and for books were read for 2011 alone. */
function firstDay(id: string, from: string): string {
  return from === '2010-01-01' && ['VOF-30', 'VOF-31', 'VOF-39e'].includes(id) ? '2011-01-01' : from
}

function replacedLater(effect: Effect<YearAmount>, by: string): Effect<YearAmount> {
  return { ...effect, changes: [{ by: exploitatie2016, withdrawn: true, retroactive: true, replacedBy: [by] }] }
}

/** VOF-30: the fixed amount per school. */
export const materialPerSchool = /* @__PURE__ */ material(
  'VOF-30', 'fixed-per-school', 'the school as such', 'school',
  ['16142.8', '18323.96', '18875.95', '18928.8', '18707.33'],
)
/** VOF-31: the fixed amount per school for its rooms. */
export const materialPerSchoolRooms = /* @__PURE__ */ material(
  'VOF-31', 'fixed-rooms', 'its rooms as such', 'school',
  ['15160.7', '16728.32', '17232.24', '17280.49', '17078.31'],
)
/** VOF-32: group 1. */
export const materialGroup1 = /* @__PURE__ */ material(
  'VOF-32', 'group-1', 'a pupil of leerjaar 1 or 2', 'pupil', ['700.74', '777.44', '800.86', '803.1', '793.7'],
)
/** VOF-33: group 2. */
export const materialGroup2 = /* @__PURE__ */ material(
  'VOF-33', 'group-2', 'a pupil of mavo, havo or vwo from leerjaar 3', 'pupil',
  ['579.16', '643.31', '662.69', '664.54', '656.77'],
)
/** VOF-34: group 3. */
export const materialGroup3 = /* @__PURE__ */ material(
  'VOF-34', 'group-3', 'a pupil of the gemengde leerweg from leerjaar 3', 'pupil',
  ['868.52', '962.58', '991.58', '994.36', '982.72'],
)
/** VOF-35: group 4. */
export const materialGroup4 = /* @__PURE__ */ material(
  'VOF-35', 'group-4', 'a pupil of vbo landbouw from leerjaar 3, VM2 included', 'pupil',
  ['1041.14', '1153.05', '1187.79', '1191.11', '1177.17'],
)
/** VOF-36: group 5. */
export const materialGroup5 = /* @__PURE__ */ material(
  'VOF-36', 'group-5', 'a pupil of another department of the vbo from leerjaar 3, VM2 included', 'pupil',
  ['1620.89', '1792.75', '1846.76', '1851.93', '1830.27'],
)
/** VOF-37: group 6. */
export const materialGroup6 = /* @__PURE__ */ material(
  'VOF-37', 'group-6', 'a pupil of grafimedia from leerjaar 3, or nautical in any leerjaar', 'pupil',
  ['2156.6', '2383.85', '2455.66', '2462.53', '2433.72'],
)
/** VOF-38: praktijkonderwijs. */
export const materialPraktijkonderwijs = /* @__PURE__ */ material(
  'VOF-38', 'praktijkonderwijs', 'a pupil of praktijkonderwijs', 'pupil',
  ['1155.25', '1278.95', '1317.48', '1321.17', '1213.1'],
)
/** VOF-39a: lwoo in the lower years. */
export const materialLwooLower = /* @__PURE__ */ material(
  'VOF-39a', 'lwoo-leerjaar-1-2', 'a pupil with lwoo in leerjaar 1 or 2, on top', 'pupil',
  ['98.49', '108.68', '111.96', '112.27', '-'],
)
/** VOF-39b: lwoo in the upper years. */
export const materialLwooUpper = /* @__PURE__ */ material(
  'VOF-39b', 'lwoo-leerjaar-3-4', 'a pupil with lwoo in leerjaar 3 or 4, on top', 'pupil',
  ['267.64', '295.32', '304.21', '305.06', '-'],
)
/** VOF-39c: support in all years, from 2016. */
export const materialSupport = /* @__PURE__ */ material(
  'VOF-39c', 'support', 'a pupil with lwoo or of praktijkonderwijs in any leerjaar, on top', 'pupil',
  ['-', '-', '-', '-', '174.86'],
)
/** VOF-39d: regional support, from 2016. */
export const materialRegionalSupport = /* @__PURE__ */ material(
  'VOF-39d', 'regional-support', 'a pupil, for support in the region', 'pupil', ['-', '-', '-', '-', '14'],
)
/** VOF-39f: a school with agricultural education only. */
export const materialAgricultural = /* @__PURE__ */ material(
  'VOF-39f', 'agricultural-school', 'a pupil of a vbo school with landbouw only, in any leerjaar', 'pupil',
  ['772.67', '856.83', '882.64', '885.11', '874.75'],
)
/** VOF-39g: a second site. */
export const materialSecondSite = /* @__PURE__ */ material(
  'VOF-39g', 'second-site', 'a second site that is needed for the spread of schools', 'site',
  ['15160.7', '16728.32', '17232.24', '17280.49', '17078.31'],
)
/** VOF-39h: a school below the closing norm. */
export const materialBelowNorm = /* @__PURE__ */ material(
  'VOF-39h', 'below-closing-norm', 'a school below the closing norm', 'school',
  ['10210.22', '11777.94', '12132.74', '12166.71', '12024.36'],
)

const booksByYear = /* @__PURE__ */ material(
  'VOF-39e', 'books', 'the books of a pupil', 'pupil', ['321.5', '298.56', '307.55', '308.41', '304.8'],
)

/** VOF-39e: books, for the school year that starts in the calendar year. */
export const materialBooks: DatedRule<YearAmount> = {
  key: 'funding/material/books',
  question: 'What does a school get in June of a calendar year for the books of a pupil in the next school year?',
  effects: [
    ...booksByYear.effects,
    {
      id: 'VOF-39e-2012',
      value: { amount: { eur: '321.5' }, per: 'pupil' },
      act: vm2Books2012,
      article: 'art. 5',
      from: '2012-01-01',
      until: '2013-01-01',
      grade: 'quoted',
      note: 'The decree on VM2 names the amount.',
    },
  ],
  openQuestions: [{ id: 'VOF-39e', question: 'Which amounts are there for 2013, and after 2016?' }],
}

/** VOF-90, VOF-91: the prestatiebox. */
export const prestatieboxVo: DatedRule<YearAmount> = {
  key: 'funding/vo/prestatiebox',
  question: 'What does a school get for a pupil by the prestatiebox?',
  effects: [
    {
      id: 'VOF-90-2013',
      value: { amount: { eur: '146' }, per: 'pupil', vwoExtra: { eur: '100' } },
      act: prestatieboxVo2013,
      article: 'art. 3',
      from: '2013-01-01',
      until: '2014-01-01',
      grade: 'quoted',
    },
    {
      id: 'VOF-90-2014',
      value: { amount: { eur: '146' }, per: 'pupil', vwoExtra: { eur: '100' } },
      act: prestatieboxVo2014,
      article: 'art. 3',
      from: '2014-01-01',
      until: '2015-01-01',
      grade: 'quoted',
    },
    {
      id: 'VOF-91',
      value: { amount: { eur: '185' }, per: 'pupil' },
      act: prestatieboxVo2015,
      article: 'amount per pupil',
      from: '2015-01-01',
      until: '2016-01-01',
      grade: 'quoted',
    },
  ],
  openQuestions: [{ id: 'VOF-90', question: 'Which amounts are there for 2012, and after 2015?' }],
}

const leerplusNote =
  'For each pupil from a poor district (apc) of a vmbo site where these are 30 % or more on two count dates.'

function leerplus(id: string, eur: string, act: Act, from: string, until: string): Effect<YearAmount> {
  return {
    ...{ id, value: { amount: { eur }, per: 'pupil' }, act, article: 'amount per pupil', from, until },
    ...{ grade: 'quoted', note: leerplusNote },
  }
}

/** VOF-92: the leerplusarrangement. */
export const leerplusVo: DatedRule<YearAmount> = {
  key: 'funding/vo/leerplus',
  question: 'What does a school get for a pupil by the leerplusarrangement?',
  effects: [
    /* @__PURE__ */ leerplus('VOF-92-2009', '892', leerplus2010, '2009-01-01', '2011-01-01'),
    /* @__PURE__ */ leerplus('VOF-92-2013', '750', leerplus2013, '2013-01-01', '2014-01-01'),
    /* @__PURE__ */ leerplus('VOF-92-2014', '750', leerplus2014, '2014-01-01', '2015-01-01'),
    /* @__PURE__ */ leerplus('VOF-92-2015', '750', leerplus2015, '2015-01-01', '2016-01-01'),
  ],
  openQuestions: [{ id: 'VOF-92', question: 'Which amounts are there for 2011 and 2012, and after 2015?' }],
}

/**
 * At which sites pupils from poor districts (apc) bring money.
 *
 * @category Facts
 */
export interface LeerplusThreshold {
  /** The least share of such pupils at a site, 0..1. */
  readonly least: number
  /** How the share is rounded before it is compared. */
  readonly rounded: 'whole-percent'
  /** Over how many count dates it is taken. */
  readonly countDates: number
  /** Which sites are meant. */
  readonly sites: 'vmbo-and-praktijkonderwijs'
}

/** VOF-92: the sites of the leerplusarrangement. */
export const leerplusThreshold: DatedRule<LeerplusThreshold> = {
  key: 'funding/vo/leerplus-threshold',
  question: 'From which share of pupils from poor districts does a site get the leerplusarrangement?',
  effects: [
    {
      id: 'VOF-92-threshold',
      value: { least: 0.3, rounded: 'whole-percent', countDates: 2, sites: 'vmbo-and-praktijkonderwijs' },
      act: leerplus2010,
      article: 'threshold',
      from: '2009-01-01',
      until: { unread: true, after: '2015-01-07' },
      grade: 'quoted',
      note: 'The same in the texts of 2013, 2014 and January 2015.',
    },
  ],
}
