import type { PupilYear, VmboPupil } from '../../src/funding/index.js'
import { eurosText, factsText, type RenderedCase } from '../support/law-case.js'

/** What a pupil brings, to the cent, with the fact or the table it comes from. */
export interface PupilCase {
  readonly pupil: VmboPupil
  readonly at: PupilYear
  /** The total; absent where it is not known. */
  readonly total?: string
  /** The fact of the register by which the pupil differs from others: that of the material, or of support for lwoo. */
  readonly fact: string
  readonly why: string
}

/** The pupils of the columns: leerjaar 1-2, idem lwoo, leerjaar 3-4 vbo, idem lwoo, leerjaar 3-4 mavo. */
const columns = [
  { leerjaar: 1, lwoo: false },
  { leerjaar: 2, lwoo: true },
  { leerjaar: 3, department: 'vbo', lwoo: false },
  { leerjaar: 4, department: 'vbo', lwoo: true },
  { leerjaar: 3, department: 'mavo', lwoo: false },
] as const satisfies readonly VmboPupil[]

/** The fact that is peculiar to each column. */
const facts = ['VOF-32', 'FUN-30', 'VOF-36', 'FUN-30', 'VOF-33'] as const

function variable(year: number, schoolTypeGroup: 1 | 4, ...totals: readonly string[]): PupilCase[] {
  return totals.map((total, index) => ({
    ...{ pupil: columns[index]!, at: { year, schoolTypeGroup }, total, fact: facts[index]! },
    why: 'personnel, material and books',
  }))
}

/** The variable amounts per pupil: personnel, material and books. */
export const variableCases: readonly PupilCase[] = [
  ...variable(2014, 1, '6220.73', '10196.55', '7236.04', '11398.5', '6086.6'),
  ...variable(2014, 4, '6403.85', '10482.58', '7419.16', '11684.53', '6269.72'),
  ...variable(2015, 1, '6414.02', '10497.37', '7462.85', '11738.99', '6275.46'),
  ...variable(2015, 4, '6601.93', '10790.95', '7650.76', '12032.57', '6463.37'),
  ...variable(2016, 1, '6499.78', '10775.03', '7536.35', '11811.6', '6362.85'),
  ...variable(2016, 4, '6691.12', '10966.37', '7727.69', '12002.94', '6554.19'),
]

function spread(
  [year, schoolTypeGroup, schoolType]: readonly [number, 1 | 4, PupilYear['schoolType']],
  pupil: VmboPupil,
  ...totals: readonly [small: string, large: string]
): PupilCase[] {
  return totals.map((total, index) => {
    const at = { year, schoolTypeGroup, schoolType, pupils: index === 0 ? 400 : 800, basis: 'with-fixed' } as const
    return { pupil, at, total, fact: 'VOF-06, VOF-07', why: 'and fixed posts and amounts over all pupils' }
  })
}

const [lower, lowerLwoo, upper, upperLwoo] = columns

/** With the fixed parts spread over 400 and 800 pupils. */
export const fixedCases: readonly PupilCase[] = [
  ...spread([2014, 1, 'vbo'], upper, '7806.7', '7521.37'),
  ...spread([2014, 1, 'vbo'], upperLwoo, '11969.16', '11683.83'),
  ...spread([2014, 1, 'vbo-mavo'], upper, '8099.44', '7667.74'),
  ...spread([2014, 1, 'vbo-mavo'], upperLwoo, '12261.9', '11830.2'),
  ...spread([2014, 4, 'vbo-mavo-havo-vwo'], upper, '8513.58', '7966.37'),
  ...spread([2014, 4, 'vbo-mavo-havo-vwo'], upperLwoo, '12778.95', '12231.74'),
  ...spread([2015, 1, 'vbo'], upper, '8049.37', '7756.11'),
  ...spread([2015, 1, 'vbo'], upperLwoo, '12325.51', '12032.25'),
  ...spread([2015, 1, 'vbo-mavo'], upper, '8349.98', '7906.41'),
  ...spread([2015, 1, 'vbo-mavo'], upperLwoo, '12626.12', '12182.55'),
  ...spread([2015, 4, 'vbo-mavo-havo-vwo'], upper, '8775.1', '8212.93'),
  ...spread([2015, 4, 'vbo-mavo-havo-vwo'], upperLwoo, '13156.91', '12594.74'),
  ...spread([2014, 1, 'vbo'], lower, '6791.39', '6506.06'),
  ...spread([2014, 1, 'vbo'], lowerLwoo, '10767.21', '10481.88'),
  ...spread([2014, 1, 'vbo-mavo'], lower, '7084.13', '6652.43'),
  ...spread([2014, 1, 'vbo-mavo'], lowerLwoo, '11059.95', '10628.25'),
  ...spread([2014, 4, 'vbo-mavo-havo-vwo'], lower, '7498.27', '6951.06'),
  ...spread([2014, 4, 'vbo-mavo-havo-vwo'], lowerLwoo, '11577', '11029.79'),
]

/** Teachers, directie, support staff, all personnel, support for lwoo: by year and group. */
export const componentCases = [
  [2013, 1, '4222.05', '472.41', '401.34', '5095.8', '3936.46'],
  [2013, 4, '4334.39', '541.83', '401.34', '5277.57', '4041.2'],
  [2014, 1, '4269.91', '472.98', '401.83', '5144.73', '3867.14'],
  [2014, 4, '4383.53', '542.49', '401.83', '5327.85', '3970.05'],
  [2015, 1, '4384.56', '484.79', '433.16', '5302.51', '3971.08'],
  [2015, 4, '4501.23', '556.03', '433.16', '5490.42', '4076.75'],
  [2016, 1, '4467.63', '493.08', '440.57', '5401.28', '4100.39'],
  [2016, 4, '4586.5', '565.54', '440.57', '5592.62', '4100.39'],
] as const

/** A part of what a pupil with lwoo of leerjaar 3 brings in group 1, by the day of knowledge. */
export const knownCases = [
  ['material', 2014, '2013-11-11', undefined, 'VOF-36: the day before the text'],
  ['material', 2014, '2013-11-12', '1792.75', 'VOF-36: the text'],
  ['material', 2015, '2014-11-19', undefined, 'VOF-36: the day before the first text'],
  ['material', 2015, '2014-11-20', '1846.76', 'VOF-36: the first text'],
  ['material', 2015, '2015-01-01', '1846.76', 'VOF-36: as first set'],
  ['material', 2015, '2015-10-12', '1846.76', 'VOF-36: the day before the amounts are adjusted'],
  ['material', 2015, '2015-10-13', '1851.93', 'VOF-36: adjusted over the whole of 2015'],
  ['material', 2015, '2015-11-01', '1851.93', 'VOF-36: after it'],
  ['material', 2016, '2015-10-12', undefined, 'VOF-36: the day before the text'],
  ['material', 2016, '2015-10-13', '1830.27', 'VOF-36: one text on two years'],
  ['books', 2015, '2015-10-12', '307.55', 'VOF-39e: as first set'],
  ['books', 2015, '2015-10-13', '308.41', 'VOF-39e: adjusted'],
  ['lwoo-material', 2015, '2015-10-12', '304.21', 'VOF-39b: as first set'],
  ['lwoo-material', 2015, '2015-10-13', '305.06', 'VOF-39b: adjusted'],
  ['lwoo-material', 2016, '2015-10-13', '174.86', 'VOF-39c: one amount for all years from 2016'],
  ['lwoo-support', 2014, '2014-01-01', '3850.47', 'FUN-30: as first set'],
  ['lwoo-support', 2014, '2014-08-25', '3850.47', 'FUN-30: the day before the text with final amounts'],
  ['lwoo-support', 2014, '2014-08-26', '3867.14', 'FUN-30: that text'],
  ['lwoo-support', 2014, '2014-09-01', '3867.14', 'FUN-30: after it'],
  ['lwoo-support', 2015, '2014-11-30', undefined, 'FUN-30: the day before the first text'],
  ['lwoo-support', 2015, '2014-12-01', '3914.32', 'FUN-30: the first text'],
  ['lwoo-support', 2015, '2015-10-14', '3914.32', 'FUN-30: the day before the final amounts'],
  ['lwoo-support', 2015, '2015-10-15', '3971.08', 'FUN-30: the final amounts'],
  ['lwoo-support', 2016, '2015-10-14', undefined, 'FUN-30: the day before the regulation'],
  ['lwoo-support', 2016, '2015-10-15', '4100.39', 'FUN-30: one amount for all groups'],
  ['teachers', 2014, '2014-08-25', '4251.5', 'VOF-01: 72,870.79 / 17.14'],
  ['teachers', 2014, '2014-08-26', '4269.91', 'VOF-01: 73,186.32 / 17.14'],
] as const

/** The rugzak of cluster 4: school year, day of knowledge, lwoo or pro, other vo, what passes through. */
export const rugzakCases = [
  ['2006-2007', undefined, '1424.87', '2876.13', '3289.24'],
  ['2006-2007', '2006-11-26', undefined, undefined, undefined],
  ['2007-2008', undefined, undefined, undefined, undefined],
  ['2008-2009', undefined, '1555.09', '3139', '3580.78'],
  ['2009-2010', undefined, '1588.1', '3205.64', '3661.2'],
  ['2010-2011', '2011-09-09', '1586.34', '3202.08', '3157.51'],
  ['2010-2011', '2011-09-10', '1592.36', '3214.23', '3168.6'],
  ['2011-2012', '2011-10-26', '1588.88', '3207.21', '3167.2'],
  ['2011-2012', '2011-10-27', '1598.84', '3227.31', '3185.53'],
  ['2011-2012', '2012-09-19', '1598.84', '3227.31', '3185.53'],
  ['2011-2012', '2012-09-20', undefined, undefined, undefined],
  ['2012-2013', '2012-10-20', '1587.26', '3203.94', '3169.22'],
  ['2012-2013', '2012-12-01', '1592.62', '3214.76', '3198.36'],
  ['2012-2013', '2013-11-01', '1594.36', '3218.27', '3201.59'],
  ['2013-2014', '2014-09-17', undefined, undefined, undefined],
  ['2013-2014', undefined, '1597.32', '3224.24', '3214.31'],
  ['2014-2015', '2014-09-19', '1601.28', '3232.24', undefined],
  ['2014-2015', '2015-02-05', '1613.35', '3256.61', undefined],
  ['2014-2015', undefined, '1617.95', '3265.89', undefined],
  ['2015-2016', undefined, undefined, undefined, undefined],
] as const

/** The price of green vmbo: year, regular, lwoo. */
export const greenCases = [
  [2010, undefined, undefined],
  [2011, '6463.24', '10070.72'],
  [2012, undefined, undefined],
  [2014, '6650.26', '10334.44'],
  [2015, '6775.07', '10524.01'],
  [2016, '6657.24', '10779.24'],
] as const

/** What a pupil brings as a row of a page. */
export function renderPupilCase({ pupil, at, total, fact, why }: PupilCase): RenderedCase {
  return { facts: factsText({ ...pupil, ...at }), outcome: eurosText(total), reasons: [], fact, why }
}

/** The parts of a pupil with lwoo as a row of a page. */
export function renderComponentCase(
  [year, schoolTypeGroup, teachers, directie, oop, all, lwoo]: (typeof componentCases)[number],
): RenderedCase {
  return {
    ...{ facts: factsText({ year, schoolTypeGroup, lwoo: true }), outcome: `${eurosText(all)} for personnel` },
    reasons: [`teachers ${teachers}`, `directie ${directie}`, `support staff ${oop}`, `and for lwoo ${lwoo}`],
    ...{ fact: 'VOF-01 to VOF-05', why: year < 2014 ? 'lwoo by a ratio of its own' : 'lwoo by an amount' },
  }
}

/** A part by the day of knowledge as a row of a page. */
export function renderKnownCase([part, year, knownOn, amount, because]: (typeof knownCases)[number]): RenderedCase {
  const [fact, why] = because.split(': ') as [string, string]
  return { facts: factsText({ part, year }), knownOn, outcome: eurosText(amount), reasons: [], fact, why }
}

/** A rugzak as a row of a page. */
export function renderRugzakCase(
  [schoolYear, knownOn, lwooOrPro, otherVo, respend]: (typeof rugzakCases)[number],
): RenderedCase {
  return {
    ...{ facts: factsText({ schoolYear, indication: 'cluster-4' }), ...(knownOn === undefined ? {} : { knownOn }) },
    outcome: lwooOrPro === undefined ? 'not known' : `${eurosText(otherVo)}, with lwoo or in praktijkonderwijs ${lwooOrPro}`,
    reasons: respend === undefined ? [] : [`passes through: ${respend}`],
    fact: schoolYear < '2014' ? 'VOF-70 to VOF-78' : 'VOF-79',
    why: schoolYear < '2014' ? 'to the school' : schoolYear < '2015' ? 'to the samenwerkingsverband' : 'the scheme has ended',
  }
}

/** A price of green vmbo as a row of a page. */
export function renderGreenCase([year, regular, lwoo]: (typeof greenCases)[number]): RenderedCase {
  const outcome = regular === undefined ? 'not known' : `${eurosText(regular)}, with lwoo ${lwoo}`
  return { facts: factsText({ year }), outcome, reasons: [], fact: 'FUN-34', why: 'a price per pupil at an AOC' }
}
