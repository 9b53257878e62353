import type { PracticePlace, PraktijklerenContext, VsvSubsidyCase } from '../../src/funding/index.js'
import { factsText, type RenderedCase } from '../support/law-case.js'

/** A subsidy against vsv: the whole, and the advance where there is one; `null` for what is not known. */
export interface VsvCase {
  readonly name: string
  readonly fact: string
  readonly facts: VsvSubsidyCase
  readonly year: number
  readonly total: string | null
  readonly advance?: string
  readonly supply?: readonly (string | undefined)[]
}

const fewer = (baseline: number, measured?: number, moneyRemains?: 'yes' | 'no'): VsvSubsidyCase => ({
  ...{ scheme: 'per-fewer', receiver: 'mbo', baseline },
  ...(measured === undefined ? {} : { measured }),
  ...(moneyRemains === undefined ? {} : { moneyRemains }),
})

const vo = (pupils: number, ...parts: readonly (readonly ['onderbouw' | 'bovenbouw-vmbo', number, ('met' | 'not-met')?])[]) => ({
  ...{ scheme: 'vo-sums', pupils } as const,
  parts: parts.map(([part, size, norm]) => ({ part, size, ...(norm === undefined ? {} : { norm }) })),
})

type Malus = 'applies' | 'does-not-apply'

const mbo = (size: number, malus?: Malus, amounts?: object): VsvSubsidyCase => ({
  ...{ scheme: 'mbo-sums', studentsBelow22: 500, parts: [{ part: 'mbo-1', size, norm: 'met' }] },
  amounts: { fixed: { value: { eur: '50000' }, source: { document: 'a letter' } }, ...amounts },
  ...(malus === undefined ? {} : { malus }),
})

export const vsvCases: readonly VsvCase[] = [
  { name: '2009: 10 fewer of 100', fact: 'FUN-24-2009', facts: fewer(100, 90), year: 2009, total: '20000', advance: '30000' },
  { name: '2009: none fewer', fact: 'FUN-25-2009', facts: fewer(100, 100), year: 2009, total: '0', advance: '30000' },
  { name: '2009: not above the advance', fact: 'FUN-25-2009', facts: fewer(100, 60), year: 2009, total: '30000', advance: '30000' },
  { name: '2010: 10 fewer, just the least', fact: 'FUN-24-2010', facts: fewer(100, 90), year: 2010, total: '25000', advance: '50000' },
  { name: '2010: more vsv, a fifth is kept', fact: 'FUN-25-2010', facts: fewer(100, 120), year: 2010, total: '10000', advance: '50000' },
  { name: '2011: 30 %', fact: 'FUN-25-2011', facts: fewer(100, 50), year: 2011, total: '75000', advance: '75000' },
  {
    ...{ name: '2012: above the advance, whether money remains is not known', fact: 'FUN-25-2012' },
    ...{ facts: fewer(100, 50), year: 2012, total: null, advance: '100000', supply: ['moneyRemains'] },
  },
  { name: '2012: it remains', fact: 'FUN-25-2012', facts: fewer(100, 50, 'yes'), year: 2012, total: '125000', advance: '100000' },
  { name: '2013: it does not', fact: 'FUN-25-2013', facts: fewer(100, 50, 'no'), year: 2013, total: '100000', advance: '100000' },
  { name: '2009: 0.3 student is one', fact: 'FUN-25-2009', facts: fewer(2, 1), year: 2009, total: '2000', advance: '2000' },
  { name: '2011: 1.5 students are two', fact: 'FUN-25-2011', facts: fewer(5, 0), year: 2011, total: '5000', advance: '5000' },
  { name: '2011: not measured yet', fact: 'FUN-25-2011', facts: fewer(100), year: 2011, total: null, advance: '75000', supply: ['measured'] },
  { name: '2008: before it', fact: 'FUN-24', facts: fewer(100, 90), year: 2008, total: null, supply: [undefined] },
  { name: '2014: after it', fact: 'FUN-29', facts: fewer(100, 90), year: 2014, total: null, supply: [undefined] },
  {
    ...{ name: 'a school of 800, both norms met', fact: 'VOF-95', year: 2014, total: '14000' },
    facts: vo(800, ['onderbouw', 400, 'met'], ['bovenbouw-vmbo', 300, 'met']),
  },
  { name: 'one norm not met', fact: 'FUN-22', facts: vo(800, ['onderbouw', 501, 'met'], ['bovenbouw-vmbo', 299, 'not-met']), year: 2014, total: '14000' },
  { name: '1,000 pupils', fact: 'FUN-22', facts: vo(1000, ['onderbouw', 500, 'met']), year: 2013, total: '12000' },
  { name: '1,001 pupils', fact: 'FUN-22', facts: vo(1001, ['onderbouw', 1001, 'met']), year: 2016, total: '26000' },
  { name: '6,000 pupils', fact: 'FUN-22', facts: vo(6000), year: 2014, total: '35000' },
  { name: '6,001 pupils', fact: 'FUN-22', facts: vo(6001), year: 2014, total: '75000' },
  { name: 'ten', fact: 'FUN-22', facts: vo(10, ['onderbouw', 10, 'met']), year: 2014, total: '12000' },
  { name: 'fewer than ten', fact: 'FUN-22', facts: vo(9, ['onderbouw', 9, 'met']), year: 2014, total: '0' },
  { name: 'a norm that is not known', fact: 'FUN-22', facts: vo(800, ['onderbouw', 400]), year: 2014, total: null, supply: ['parts[0].norm'] },
  { name: '2012, before the first calendar year', fact: 'FUN-22', facts: vo(800), year: 2012, total: null, supply: [undefined] },
  { name: '2017, lapsed', fact: 'FUN-22', facts: vo(800), year: 2017, total: null, supply: [undefined] },
  { name: 'mbo-1 of 50', fact: 'FUN-20', facts: mbo(50, 'does-not-apply'), year: 2014, total: '75000' },
  { name: 'the average rose too much: the fixed sum alone', fact: 'FUN-20', facts: mbo(50, 'applies'), year: 2014, total: '50000' },
  { name: 'whether it did is not known', fact: 'FUN-20', facts: mbo(50), year: 2013, total: null, supply: ['malus'] },
  { name: '2015: whether that rule still held was not read', fact: 'FUN-20', facts: mbo(50), year: 2015, total: null, supply: ['malus'] },
  { name: '2015, and the average rose', fact: 'FUN-20', facts: mbo(50, 'applies'), year: 2015, total: null, supply: [undefined] },
  { name: '2015, and it did not', fact: 'FUN-20', facts: mbo(50, 'does-not-apply'), year: 2015, total: '75000' },
  { name: '2016: no such rule any more', fact: 'FUN-20', facts: mbo(50, 'applies'), year: 2016, total: '75000' },
  { name: 'mbo-1 of 9 is below the smallest size', fact: 'FUN-20', facts: mbo(9, 'does-not-apply'), year: 2014, total: '50000' },
  { name: 'mbo-1 of 51 was not noted', fact: 'FUN-20', facts: mbo(51, 'does-not-apply'), year: 2014, total: null, supply: ['amounts["mbo-1"]'] },
  { name: 'mbo-1 of 1,001', fact: 'FUN-20', facts: mbo(1001, 'does-not-apply'), year: 2014, total: '350000' },
  {
    ...{ name: 'an amount from elsewhere', fact: 'FUN-20', year: 2014, total: '130000' },
    facts: mbo(51, 'does-not-apply', { 'mbo-1': { value: { eur: '80000' }, source: { document: 'a letter' } } }),
  },
  {
    ...{ name: 'the fixed sum of the mbo was not noted by size', fact: 'FUN-21', year: 2014, total: null, supply: ['amounts.fixed'] },
    facts: { scheme: 'mbo-sums', studentsBelow22: 500, parts: [] },
  },
]

/** A practice place: the amount by year, and whether the hours fit. */
export interface PracticeCase {
  readonly name: string
  readonly facts: PracticePlace
  readonly context?: PraktijklerenContext
  readonly hours: 'fit' | 'do-not-fit' | 'unknown' | 'no-test'
  readonly amounts: readonly string[]
  readonly total: string | null
}

const lwt = (...years: readonly (readonly [schoolYear: string, weeks: number, hours?: number])[]): PracticePlace => ({
  kind: 'leerwerktraject',
  years: years.map(([schoolYear, weeks, hours]) => ({ schoolYear, weeks, ...(hours === undefined ? {} : { hours }) })),
})
const bbl = (schoolYear: string, weeks: number): PracticePlace => ({ kind: 'bbl', years: [{ schoolYear, weeks }] })

export const practiceCases: readonly PracticeCase[] = [
  {
    ...{ name: 'two days in 40 weeks of both years, 1,280 hours', hours: 'fit', amounts: ['2700', '2700'], total: '5400' },
    facts: lwt(['2014-2015', 40, 640], ['2015-2016', 40, 640]),
  },
  { name: '16 weeks of five days, 640 hours', facts: lwt(['2014-2015', 16, 640]), hours: 'fit', amounts: ['1080'], total: '1080' },
  { name: 'the same hours over 40 weeks', facts: lwt(['2014-2015', 40, 640]), hours: 'fit', amounts: ['2700'], total: '2700' },
  { name: '639 hours', facts: lwt(['2014-2015', 40, 639]), hours: 'do-not-fit', amounts: [], total: '0' },
  {
    ...{ name: '1,281 hours over both years', hours: 'do-not-fit', amounts: [], total: '0' },
    facts: lwt(['2014-2015', 40, 641], ['2015-2016', 40, 640]),
  },
  {
    ...{ name: '320 hours in each year together fit', hours: 'fit', amounts: ['1350', '1350'], total: '2700' },
    facts: lwt(['2014-2015', 20, 320], ['2015-2016', 20, 320]),
  },
  { name: 'hours of one year not known', facts: lwt(['2014-2015', 40, 640], ['2015-2016', 40]), hours: 'unknown', amounts: [], total: null },
  { name: 'one year is too many already', facts: lwt(['2014-2015', 40, 1281], ['2015-2016', 40]), hours: 'do-not-fit', amounts: [], total: '0' },
  { name: 'no more than one place', facts: bbl('2014-2015', 45), hours: 'no-test', amounts: ['2700'], total: '2700' },
  { name: '23 weeks in the first year', facts: bbl('2013-2014', 23), hours: 'no-test', amounts: ['2700'], total: '2700' },
  {
    ...{ name: 'two years of bbl', hours: 'no-test', amounts: ['2700', '1350'], total: '4050' },
    facts: { kind: 'bbl', years: [{ schoolYear: '2014-2015', weeks: 40 }, { schoolYear: '2015-2016', weeks: 20 }] },
  },
  { name: 'the last year', facts: bbl('2017-2018', 10), hours: 'no-test', amounts: ['675'], total: '675' },
  { name: 'after the end first set', facts: bbl('2018-2019', 40), hours: 'no-test', amounts: [], total: null },
  { name: 'before the scheme', facts: bbl('2012-2013', 40), hours: 'no-test', amounts: [], total: null },
  { name: '30 weeks of 40', facts: bbl('2014-2015', 30), hours: 'no-test', amounts: ['2025'], total: '2025' },
  { name: '20 weeks of 40', facts: bbl('2014-2015', 20), hours: 'no-test', amounts: ['1350'], total: '1350' },
  {
    ...{ name: '600 places share a budget of 1.3 million that is given', facts: lwt(['2014-2015', 40, 640]) },
    context: { places: 600, budget: { value: { eur: '1300000' }, source: { document: 'a page on 2021' } } },
    ...{ hours: 'fit', amounts: ['2166.67'], total: '2166.67' },
  },
  {
    ...{ name: 'a year that was not read, with an amount from elsewhere', facts: bbl('2019-2020', 20) },
    context: { perPlace: { '2019-2020': { value: { eur: '2216.70' }, weeks: 40, source: { document: 'a page on 2019' } } } },
    ...{ hours: 'no-test', amounts: ['1108.35'], total: '1108.35' },
  },
  {
    ...{ name: '1,000 places share 1.4 million', facts: lwt(['2014-2015', 40, 640]), context: { places: 1000 } },
    ...{ hours: 'fit', amounts: ['1400'], total: '1400' },
  },
  {
    ...{ name: '500 places do not reach it', facts: lwt(['2014-2015', 40, 640]), context: { places: 500 } },
    ...{ hours: 'fit', amounts: ['2700'], total: '2700' },
  },
  {
    ...{ name: '100,000 places of bbl', facts: bbl('2014-2015', 20), context: { places: 100_000 } },
    ...{ hours: 'no-test', amounts: ['944.5'], total: '944.5' },
  },
]

/** A subsidy as a row of a page. */
export function renderVsv({ name, fact, facts, year, total, advance, supply = [] }: VsvCase): RenderedCase {
  return {
    facts: factsText({ year, ...facts }),
    outcome: total ?? 'not known',
    reasons: [
      ...(advance === undefined ? [] : [`advance ${advance}`]),
      ...supply.map((path) => (path === undefined ? 'nothing to supply' : `missing: ${path}`)),
    ],
    ...{ fact, why: name },
  }
}

/** A practice place as a row of a page. */
export function renderPractice({ name, facts, context, hours, amounts, total }: PracticeCase): RenderedCase {
  const reasons = [`hours: ${hours}`, ...amounts.map((amount) => `a year: ${amount}`)]
  return { facts: factsText({ ...facts, context }), outcome: total ?? 'not known', reasons, fact: 'FUN-31', why: name }
}
