import type { IsoDate } from '../core/calendar.js'
import { deepFreeze } from '../core/freeze.js'
import type { Evidence, EvidenceGrade } from '../core/evidence.js'
import type { SchoolYear } from '../core/school-year.js'
import type { Published } from './figure.js'

/**
 * Of whom new vsv'ers are counted: the whole country, or the pupils of the vo, the mbo or the vavo in it.
 *
 * @category Figures
 */
export type VsvScope = 'total' | 'vo' | 'mbo' | 'vavo'

/**
 * A count of new vsv'ers, as a row to compare with a file.
 *
 * @category Figures
 */
export interface VsvCountRow {
  /** The school year in which they left. */
  readonly schoolYear: SchoolYear
  /** Of whom. */
  readonly scope: VsvScope
  /** The new vsv'ers. */
  readonly vsv: number
  /** All students they were counted among; absent where the source does not say. */
  readonly students?: number
  /** The share as it was published, 0 to 1; absent where it was not. Compute your own from the counts. */
  readonly publishedShare?: number
}

/**
 * A count in one publication. The same year may stand in several, and none overwrites another: the later publications
 * of a year stand after the earlier ones.
 *
 * @category Figures
 */
export interface VsvCount extends Published<VsvCountRow> {
  /** The day it was published, or a day by which it had been, as far as that was read. */
  readonly publishedBy: IsoDate
}

/**
 * New vsv'ers in a type of education, as CBS counts them. Its definition is not that of the ministry.
 *
 * @category Figures
 */
export interface VsvLevelRow {
  /** The school year in which they left. */
  readonly schoolYear: SchoolYear
  /** The type of education; `entree` is mbo level 1. */
  readonly education: VsvEducation
  /** The new vsv'ers, rounded by CBS where the number ends in 0. */
  readonly vsv: number
  /** The students they are counted among; absent where the table does not say. */
  readonly students?: number
}

/**
 * A type of education as CBS counts vsv by. The two parts of the `entree` are with and without an earlier diploma.
 *
 * @category Figures
 */
export type VsvEducation =
  | 'total'
  | 'vmbo-havo-vwo'
  | 'mbo'
  | 'entree'
  | 'entree-without-diploma'
  | 'entree-with-diploma'
  | 'mbo-2'
  | 'mbo-3'
  | 'mbo-4'
  | 'vavo'

/**
 * The norms for the share of vsv per level of the mbo in a school year, 0 to 1. Norms, no outcomes.
 *
 * @category Figures
 */
export interface VsvNormRow {
  /** The school year. */
  readonly schoolYear: SchoolYear
  /** Level 1, the entreeopleiding. */
  readonly entree: number
  /** Level 2. */
  readonly mbo2: number
  /** Level 3. */
  readonly mbo3: number
  /** Level 4. */
  readonly mbo4: number
}

interface Publication {
  readonly document: string
  readonly identifier?: string
  readonly publishedBy: IsoDate
  readonly grade: EvidenceGrade
}

/** A day by which a page without a date had been read: that of the newest text in the library. */
const noDate: IsoDate = '2026-01-01'

const publications = {
  'kst-94': letter('kst-26695-94', '2014-03-05', 'quoted'),
  'kst-109': letter('kst-26695-109', '2019-02-22', 'quoted'),
  'kst-124': letter('kst-26695-124', '2019-02-22', 'quoted'),
  'kst-133': letter('kst-26695-133', '2021-02-12', 'quoted'),
  verkenner: page('vsvverkenner.nl, national figures', noDate, 'secondary'),
  pages2009: page('vosabb.nl, avs.nl and rd.nl on the target for 2012 (2009)', '2009-12-31', 'secondary'),
  rd: page('rd.nl on the provisional count', '2009-12-31', 'secondary'),
  avs: page('avs.nl on the provisional count', '2010-12-31', 'secondary'),
  press2015: page('press reports of February 2015', '2015-02-28', 'secondary'),
  press2017: page('press reports of February 2017', '2017-02-28', 'secondary'),
  ocw2016: page('page of the ministry of education, 16 March 2016', '2016-03-16', 'secondary'),
  ocw: page('ocwincijfers.nl', noDate, 'secondary'),
  ocwSeries: page('ministry of education, series 2014-2015 to 2022-2023', noDate, 'quoted'),
  vosabb: page('vosabb.nl', noDate, 'secondary'),
  lob: page('expertisepuntlob.nl', noDate, 'secondary'),
  nji: page('NJi, from DUO (2025)', '2025-12-31', 'secondary'),
} satisfies Readonly<Record<string, Publication>>

function letter(identifier: string, publishedBy: IsoDate, grade: EvidenceGrade): Publication {
  return { document: 'Kamerstukken II, letter on vsv', identifier, publishedBy, grade }
}

function page(document: string, publishedBy: IsoDate, grade: EvidenceGrade): Publication {
  return { document, publishedBy, grade }
}

type Key = keyof typeof publications
type Flags = Partial<Pick<Evidence, 'provisional' | 'approximate' | 'grade' | 'note'>>

/** A row: year, scope, count, publication, and what else is known. */
function row(
  start: number,
  scope: VsvScope,
  vsv: number,
  key: Key,
  more: Flags & Pick<VsvCountRow, 'students' | 'publishedShare'> = {},
): VsvCount {
  const { students, publishedShare, ...flags } = more
  const { document, identifier, publishedBy, grade }: Publication = publications[key]
  const source = { document, ...(identifier === undefined ? {} : { identifier }) }
  return {
    schoolYear: `${start}-${start + 1}`,
    scope,
    vsv,
    ...(students === undefined ? {} : { students }),
    ...(publishedShare === undefined ? {} : { publishedShare }),
    publishedBy,
    evidence: { source, grade, voice: 'statistics', ...flags },
  }
}

const provisional = { provisional: true } as const
const about = { approximate: true } as const

/**
 * National counts of new vsv'ers per school year, in students, each with its publication.
 *
 * **Do not join them across a break.** From 2012-2013 gaps in the register are filled, which had made the number too
 * high before, and from 2016-2017 the count was made in another way again. `vsv.series` keeps the parts apart. The
 * count of 2001-2002 is only known as the round number to which a target refers, that of 2005-2006 only as what a page
 * implies. No count of 2024-2025 was found.
 *
 * @example
 * ```ts
 * import { figures } from 'maatwerktrajecten'
 *
 * const of2012 = figures.vsvCounts.filter((row) => row.schoolYear === '2012-2013' && row.scope === 'total')
 * of2012.map((row) => row.vsv) // => [27950, 27936]
 * ```
 * @see {@link vsvByEducation} for levels, by another definition
 * @category Figures
 */
export const vsvCounts: readonly VsvCount[] = /* @__PURE__ */ deepFreeze(/* @__PURE__ */ allCounts())

function allCounts(): VsvCount[] {
  return [...beforeTheBreak(), ...underTheNewMethod(), ...sinceTheSecondBreak(), ...mboCounts()]
}

function beforeTheBreak(): VsvCount[] {
  return [
    row(2001, 'total', 71_000, 'pages2009', about),
    row(2001, 'total', 71_000, 'kst-109', { ...about, note: 'The definition of that year was not read.' }),
    row(2005, 'total', 53_000, 'avs', {
      ...about,
      grade: 'inferred',
      note: 'Not stated: 42,600 in 2008-2009 is called about 20 % below it.',
    }),
    row(2007, 'total', 48_800, 'rd', provisional),
    row(2007, 'total', 46_751, 'verkenner', { students: 1_316_561 }),
    row(2008, 'total', 42_600, 'avs', provisional),
    row(2008, 'total', 41_785, 'verkenner', { students: 1_311_719 }),
    row(2009, 'total', 39_941, 'verkenner', { students: 1_314_808 }),
    row(2010, 'total', 39_115, 'verkenner', { students: 1_317_335 }),
    row(2011, 'total', 36_250, 'kst-94', { ...about, grade: 'derived', note: 'Implied by the fall that is stated.' }),
    row(2011, 'total', 36_560, 'verkenner', { students: 1_323_082 }),
  ]
}

function underTheNewMethod(): VsvCount[] {
  return [
    row(2012, 'total', 27_950, 'kst-94', provisional),
    row(2012, 'total', 27_936, 'verkenner', { ...provisional, students: 1_326_387, publishedShare: 0.021 }),
    row(2012, 'vo', 5_153, 'verkenner', { ...provisional, students: 931_881, publishedShare: 0.006 }),
    row(2012, 'mbo', 22_109, 'verkenner', { ...provisional, students: 389_139, publishedShare: 0.057 }),
    row(2012, 'vavo', 674, 'verkenner', { ...provisional, students: 5_367, publishedShare: 0.126 }),
    row(2013, 'total', 25_970, 'press2015', { ...provisional, publishedShare: 0.019 }),
    row(2013, 'total', 25_592, 'kst-109', { grade: 'derived', note: '24,451 and the fall of 1,141.' }),
    row(2014, 'total', 24_451, 'ocw2016', { ...provisional, publishedShare: 0.018, note: 'The page has 24,450.' }),
    row(2014, 'total', 24_353, 'ocwSeries'),
    row(2015, 'total', 22_948, 'press2017', provisional),
    row(2015, 'total', 22_988, 'ocwSeries'),
  ]
}

function sinceTheSecondBreak(): VsvCount[] {
  return [
    row(2016, 'total', 23_744, 'kst-124', { note: 'Of another definition about 28,650 is quoted elsewhere.' }),
    row(2016, 'total', 23_744, 'ocwSeries'),
    row(2017, 'total', 25_574, 'kst-124', provisional),
    row(2017, 'vo', 4_700, 'vosabb', { ...provisional, ...about, note: 'More than 4,700.' }),
    row(2017, 'total', 25_666, 'ocwSeries'),
    row(2018, 'total', 26_894, 'kst-133', { grade: 'derived', note: '22,785 and the fall of 4,109.' }),
    row(2018, 'vo', 4_500, 'vosabb', { ...about, note: 'More than 4,500.' }),
    row(2018, 'total', 27_067, 'ocwSeries'),
    row(2019, 'total', 22_785, 'kst-133', { ...provisional, publishedShare: 0.0172 }),
    row(2019, 'total', 22_766, 'ocwSeries'),
    row(2020, 'total', 24_385, 'vosabb', { publishedShare: 0.0188 }),
    row(2020, 'total', 24_480, 'ocwSeries'),
    row(2021, 'total', 30_242, 'lob', { publishedShare: 0.0237 }),
    row(2021, 'total', 30_520, 'ocwSeries'),
    row(2022, 'total', 30_246, 'lob', provisional),
    row(2022, 'total', 30_245, 'ocwSeries'),
    row(2022, 'total', 29_701, 'nji', { publishedShare: 0.0234 }),
    row(2023, 'total', 29_163, 'nji', { publishedShare: 0.0229 }),
    row(2023, 'mbo', 22_308, 'nji', { publishedShare: 0.06 }),
  ]
}

function mboCounts(): VsvCount[] {
  return [
    row(2016, 'mbo', 18_574, 'ocw', { students: 394_486, publishedShare: 0.0471 }),
    row(2017, 'mbo', 20_263, 'ocw', { publishedShare: 0.0509 }),
    row(2018, 'mbo', 21_734, 'ocw', { publishedShare: 0.054 }),
    row(2019, 'mbo', 18_539, 'ocw', { publishedShare: 0.046 }),
    row(2020, 'mbo', 20_303, 'ocw', { publishedShare: 0.0499 }),
    row(2021, 'mbo', 25_217, 'ocw', { publishedShare: 0.0635 }),
    row(2022, 'mbo', 24_767, 'ocwSeries'),
  ]
}

const cbs2018: Evidence = {
  source: { document: 'CBS StatLine, vsv by type of education', identifier: '84782NED' },
  grade: 'quoted',
  voice: 'statistics',
  provisional: true,
  note: 'The definition of CBS.',
}

const cbs2007: Evidence = {
  source: { document: 'CBS StatLine, vsv by level', identifier: '71292ned' },
  grade: 'computed',
  voice: 'statistics',
  note: 'Men and women added up; younger than 23. The definition of CBS.',
}

/**
 * New vsv'ers per type of education, in students, by the definition of CBS: 2018-2019 (provisional, rounded) and
 * 2007-2008. The two years come from two tables and cannot be compared, nor either with {@link vsvCounts}.
 *
 * @example
 * ```ts
 * import { figures } from 'maatwerktrajecten'
 *
 * figures.vsvByEducation.find((row) => row.schoolYear === '2018-2019' && row.education === 'entree')?.vsv // => 3610
 * ```
 * @category Figures
 */
export const vsvByEducation: readonly Published<VsvLevelRow>[] = /* @__PURE__ */ deepFreeze(/* @__PURE__ */ cbsRows())

function cbsRows(): Published<VsvLevelRow>[] {
  const later: [VsvEducation, number, number][] = [
    ['total', 32_100, 1_339_130],
    ['vmbo-havo-vwo', 5_310, 921_440],
    ['mbo', 24_820, 403_430],
    ['entree', 3_610, 12_350],
    ['entree-without-diploma', 1_960, 4_620],
    ['entree-with-diploma', 1_650, 7_730],
    ['mbo-2', 8_510, 70_120],
    ['mbo-3', 3_980, 89_470],
    ['mbo-4', 8_720, 231_480],
    ['vavo', 1_960, 14_260],
  ]
  const earlier: [VsvEducation, number][] = [
    ['mbo', 33_880],
    ['entree', 4_710],
    ['mbo-2', 15_370],
    ['mbo-3', 5_510],
    ['mbo-4', 8_300],
  ]
  return [
    ...later.map(([education, vsv, students]) => {
      return { schoolYear: '2018-2019', education, vsv, students, evidence: cbs2018 }
    }),
    ...earlier.map(([education, vsv]) => ({ schoolYear: '2007-2008', education, vsv, evidence: cbs2007 })),
  ]
}

/**
 * Norms for the share of vsv per level of the mbo, 2016-2017 to 2024-2025, 0 to 1. They were read in a file of others
 * that has no decimal points; where those stand is inferred. For the norms of 2012-2013 to 2015-2016 ask `vsv.norm`.
 *
 * @example
 * ```ts
 * import { figures } from 'maatwerktrajecten'
 *
 * figures.vsvLevelNorms[0]?.entree // => 0.235
 * ```
 * @category Figures
 */
export const vsvLevelNorms: readonly Published<VsvNormRow>[] = /* @__PURE__ */ deepFreeze(/* @__PURE__ */ normRows())

function normRows(): Published<VsvNormRow>[] {
  const evidence: Evidence = {
    source: { document: 'github.com/cedanl/vsv_analysis at 363f7e51, data/reference/VSV_normen.csv' },
    grade: 'inferred',
    voice: 'statistics',
    note: 'The decimal points are inferred.',
  }
  const shares: [number, number, number, number][] = [
    [0.235, 0.095, 0.036, 0.0275],
    [0.235, 0.094, 0.035, 0.0275],
    [0.224, 0.086, 0.032, 0.027],
    [0.222, 0.0845, 0.031, 0.027],
    [0.228, 0.0971, 0.0399, 0.0334],
    [0.226, 0.0958, 0.0389, 0.0325],
    [0.224, 0.0945, 0.038, 0.0317],
    [0.222, 0.0933, 0.037, 0.0308],
    [0.22, 0.092, 0.036, 0.03],
  ]
  return shares.map(([entree, mbo2, mbo3, mbo4], index) => {
    return { schoolYear: `${2016 + index}-${2017 + index}`, entree, mbo2, mbo3, mbo4, evidence }
  })
}
