import { eurosText, factsText, type RenderedCase } from '../support/law-case.js'
import type { DiscountDomain, GplRole, SchoolTypeGroup } from '../../src/prices/index.js'

/** A GPL as it was known on a day; no amount where none was known. */
export interface GplCase {
  readonly role: GplRole
  readonly schoolTypeGroup: SchoolTypeGroup
  readonly year: number
  readonly knownOn?: string
  readonly eur?: string
  /** The fact that answers; absent where there is no amount. */
  readonly fact?: string
  readonly provisional?: true
  readonly why: string
}

type KnownRow = readonly [year: number, knownOn: string | undefined, eur: string | undefined, fact: string | undefined, why: string]

const first = { provisional: true } as const

function known(role: GplRole, ...list: readonly KnownRow[]): GplCase[] {
  return list.map(([year, knownOn, eur, fact, why]) => ({
    ...{ role, schoolTypeGroup: 1, year, why },
    ...(knownOn === undefined ? {} : { knownOn }),
    ...(eur === undefined ? {} : { eur }),
    ...(fact === undefined ? {} : { fact, ...(fact.endsWith('-first') ? first : {}) }),
  }))
}

/** First and final amounts: the day before and the day of each regulation or text. */
export const gplKnownCases: readonly GplCase[] = [
  ...known(
    'teacher',
    [2011, '2011-02-25', undefined, undefined, 'the day before the regulation'],
    [2011, '2011-02-26', '71809.32', 'VOF-20-2011-first', 'the day of the regulation'],
    [2011, '2011-08-19', '71809.32', 'VOF-20-2011-first', 'the day before the first text with other amounts'],
    [2011, '2011-08-20', '72227.97', 'VOF-20-2011-final', 'that text'],
    [2012, '2011-12-07', undefined, undefined, 'the day before the regulation'],
    [2012, '2011-12-08', '72701.93', 'VOF-21-2012-first', 'the day of the regulation'],
    [2012, '2012-09-28', '72701.93', 'VOF-21-2012-first', 'the day before the next'],
    [2012, '2012-09-29', '73073.44', 'VOF-21-2012-final', 'the next'],
    [2013, '2012-09-28', undefined, undefined, 'the day before the regulation'],
    [2013, '2012-09-29', '72238.09', 'VOF-22-2013-first', 'one regulation on two years'],
    [2013, '2013-09-30', '72238.09', 'VOF-22-2013-first', 'the day before the next'],
    [2013, '2013-10-01', '72365.99', 'VOF-22-2013-final', 'the next'],
    [2014, '2013-09-30', undefined, undefined, 'the day before the regulation'],
    [2014, '2013-10-01', '72870.79', 'VOF-23-2014-first', 'one regulation on two years'],
    [2014, '2014-07-01', '72870.79', 'VOF-23-2014-first', 'before the final amounts'],
    [2014, '2014-08-25', '72870.79', 'VOF-23-2014-first', 'the day before the first text with them'],
    [2014, '2014-08-26', '73186.32', 'VOF-23-2014-final', 'that text'],
    [2014, '2014-09-01', '73186.32', 'VOF-23-2014-final', 'after it'],
    [2015, '2014-11-17', undefined, undefined, 'the day before the regulation'],
    [2015, '2014-11-18', '74077.29', 'VOF-24-2015-first', 'the day of the regulation'],
    [2015, '2015-07-01', '74077.29', 'VOF-24-2015-first', 'before the final amounts'],
    [2015, '2015-10-14', '74077.29', 'VOF-24-2015-first', 'the day before the next'],
    [2015, '2015-10-15', '75151.41', 'VOF-24-2015-final', 'the next'],
    [2015, '2015-11-01', '75151.41', 'VOF-24-2015-final', 'after it'],
    [2016, '2015-10-14', undefined, undefined, 'the day before the regulation'],
    [2016, '2015-10-15', '76575.18', 'VOF-25-2016-first', 'one regulation on two years'],
    [2016, undefined, '76575.18', 'VOF-25-2016-first', 'no final amounts were read'],
    [2021, '2020-12-31', undefined, undefined, 'before the year'],
    [2021, undefined, '87001.62', 'GPL-2021', 'as another page reports it'],
    [2002, undefined, undefined, undefined, 'directie only'],
    [2004, undefined, undefined, undefined, 'directie only'],
    [2010, undefined, undefined, undefined, 'a year that was not read'],
    [2017, undefined, undefined, undefined, 'a year that was not read'],
    [2020, undefined, undefined, undefined, 'a year that was not read'],
    [2022, undefined, undefined, undefined, 'a year that was not read'],
  ),
  ...known(
    'directie',
    [2001, undefined, undefined, undefined, 'a year that was not read'],
    [2002, undefined, '66418.87', 'GPL-2002', 'as of 1 January 2002'],
    [2003, undefined, undefined, undefined, 'a year that was not read'],
    [2004, undefined, '68405.59', 'GPL-2004', 'the text'],
    [2005, undefined, undefined, undefined, 'a year that was not read'],
    [2014, '2014-08-25', '79646.03', 'VOF-23-2014-first', 'first amount'],
    [2014, '2014-08-26', '79990.9', 'VOF-23-2014-final', 'final amount'],
    [2021, undefined, '93774.36', 'GPL-2021', 'as another page reports it'],
  ),
  ...known(
    'oop',
    [2002, undefined, undefined, undefined, 'directie only'],
    [2014, '2014-08-25', '41762.07', 'VOF-23-2014-first', 'first amount'],
    [2014, '2014-08-26', '41942.9', 'VOF-23-2014-final', 'final amount'],
    [2016, undefined, '45986.87', 'VOF-25-2016-first', 'first amount'],
    [2021, undefined, undefined, undefined, 'not on the page'],
  ),
]

/** What the report's inputs cost: 2014 in group 1, 2014 in group 4, 2021 in group 1. */
export interface ConversionCase {
  /** What is turned into euros. */
  readonly what: string
  /** Posts; given as hours of the normjaartaak or as lessons where those are set. */
  readonly fte?: number
  readonly hours?: number
  /** Lessons, at 750 to a post: the caller's own number. */
  readonly lessons?: number
  readonly eur: readonly [group1Of2014: string, group4Of2014: string, group1Of2021: string]
}

export const conversionCases: readonly ConversionCase[] = [
  { what: 'an hour of the normjaartaak', hours: 1, eur: ['44.11', '45.29', '52.44'] },
  { what: 'a lesson, at 750 to a post', lessons: 1, eur: ['97.58', '100.18', '116'] },
  { what: 'school 7: 2 posts to 25 pupils, per pupil', fte: 2 / 25, eur: ['5854.91', '6010.69', '6960.13'] },
  { what: 'school 4: a post to 14.5 pupils, per pupil', fte: 1 / 14.5, eur: ['5047.33', '5181.63', '6000.11'] },
  { what: 'school 5: five times 0.09 post', fte: 0.45, eur: ['32933.84', '33810.15', '39150.73'] },
  { what: 'school 5: the same per pupil of 60', fte: 0.45 / 60, eur: ['548.9', '563.5', '652.51'] },
  { what: 'school 5: 20 hours for a crebo', hours: 20, eur: ['882.29', '905.77', '1048.84'] },
  { what: 'school 5: 8 times 60 hours', hours: 480, eur: ['21175.07', '21738.49', '25172.26'] },
  { what: 'school 5: 5 hours for a pupil', hours: 5, eur: ['220.57', '226.44', '262.21'] },
  { what: 'school 11: 2 hours a week in 40 weeks', hours: 80, eur: ['3529.18', '3623.08', '4195.38'] },
]

/** A discount rate on a day. */
export interface DiscountCase {
  readonly on: string
  readonly domain: DiscountDomain
  readonly knownOn?: string
  /** The rate; absent where there is no single one. */
  readonly rate?: number
  readonly range?: readonly [least: number, most: number]
  /** The domain whose rate it is, where that is another. */
  readonly by?: DiscountDomain
  readonly standing?: string
  readonly fact?: string
  readonly why: string
}

export const discountCases: readonly DiscountCase[] = [
  { on: '1994-12-31', domain: 'general', why: 'before the first rate that was read' },
  { on: '1995-06-30', domain: 'general', why: 'the day in 1995 was not read' },
  { on: '1995-12-31', domain: 'general', rate: 0.04, fact: 'DIS-01', why: 'in 1995' },
  { on: '2007-03-07', domain: 'general', rate: 0.04, fact: 'DIS-01', why: 'the day before' },
  { on: '2007-03-08', domain: 'general', rate: 0.055, fact: 'DIS-02', why: '2.5 and a premium of 3 per cent' },
  { on: '2007-03-08', domain: 'general', knownOn: '2007-03-07', rate: 0.04, fact: 'DIS-01', why: 'not known the day before' },
  { on: '2009-09-10', domain: 'negative-external-effects', rate: 0.055, by: 'general', fact: 'DIS-02', why: 'the day before' },
  {
    ...{ on: '2009-09-11', domain: 'negative-external-effects', rate: 0.04, standing: 'allowed', fact: 'DIS-03' },
    why: 'half the premium',
  },
  { on: '2009-09-11', domain: 'general', rate: 0.055, fact: 'DIS-03', why: 'unchanged' },
  { on: '2014-10-01', domain: 'education', rate: 0.055, by: 'general', fact: 'DIS-03', why: 'no exception yet' },
  { on: '2016-03-31', domain: 'general', rate: 0.055, fact: 'DIS-03', why: 'the day before' },
  { on: '2016-03-31', domain: 'education', rate: 0.055, by: 'general', fact: 'DIS-03', why: 'the day before' },
  { on: '2016-04-01', domain: 'general', rate: 0.03, fact: 'DIS-04', why: '0 and a premium of 3 per cent' },
  { on: '2016-04-01', domain: 'general', knownOn: '2014-12-31', rate: 0.055, fact: 'DIS-03', why: 'not known in 2014' },
  { on: '2016-04-01', domain: 'education', rate: 0.05, standing: 'provisional', fact: 'DIS-05', why: 'for the time being' },
  { on: '2016-04-01', domain: 'education', knownOn: '2014-12-31', rate: 0.055, by: 'general', fact: 'DIS-03', why: 'not known in 2014' },
  { on: '2016-04-01', domain: 'public-physical-investment', rate: 0.045, fact: 'DIS-04', why: 'a rate of its own' },
  { on: '2016-04-01', domain: 'travel-time', rate: 0.045, fact: 'DIS-04', why: 'a rate of its own' },
  { on: '2016-04-01', domain: 'nature', rate: 0.03, fact: 'DIS-04', why: 'with a rise of relative prices' },
  { on: '2016-04-01', domain: 'health', rate: 0.03, fact: 'DIS-04', why: 'as the standard' },
  { on: '2016-04-01', domain: 'risk-free-flows', rate: 0.03, by: 'general', fact: 'DIS-04', why: 'no rate of its own' },
  { on: '2017-11-26', domain: 'education', rate: 0.05, standing: 'provisional', fact: 'DIS-05', why: 'the day before' },
  { on: '2017-11-27', domain: 'education', range: [0.03, 0.045], fact: 'DIS-06', why: 'a recommendation of two bounds' },
  {
    ...{ on: '2018-01-01', domain: 'education', knownOn: '2017-11-26', rate: 0.05, standing: 'provisional', fact: 'DIS-05' },
    why: 'not known the day before',
  },
  { on: '2017-11-27', domain: 'general', rate: 0.03, fact: 'DIS-04', why: 'unchanged' },
  { on: '2020-12-31', domain: 'education', range: [0.03, 0.045], fact: 'DIS-06', why: 'the day before' },
  { on: '2020-12-31', domain: 'general', rate: 0.03, fact: 'DIS-04', why: 'the day before' },
  { on: '2021-01-01', domain: 'general', rate: 0.0225, fact: 'DIS-07', why: '-1 and a premium of 3.25 per cent' },
  { on: '2021-01-01', domain: 'education', rate: 0.0225, by: 'general', fact: 'DIS-07', why: 'no exception any more' },
  { on: '2021-01-01', domain: 'education', knownOn: '2020-01-01', range: [0.03, 0.045], fact: 'DIS-06', why: 'as seen in 2020' },
  { on: '2021-01-01', domain: 'non-linear-travel-time', rate: 0.029, fact: 'DIS-07', why: 'an exception' },
  { on: '2021-01-01', domain: 'risk-free-flows', rate: -0.01, fact: 'DIS-07', why: 'an exception' },
  { on: '2021-01-01', domain: 'nature', rate: 0.0225, by: 'general', fact: 'DIS-07', why: 'all policy but the exceptions' },
]

/** An amount of one year in the prices of another. */
export interface PriceLevelCase {
  readonly eur: string
  readonly from: number
  readonly to: number
  readonly by: 'cpi' | 'gpl'
  /** For the GPL: the group, and whose post; a teacher where it is left out. */
  readonly schoolTypeGroup?: SchoolTypeGroup
  readonly role?: GplRole
  readonly knownOn?: string
  /** The outcome; absent where there is none. */
  readonly outcome?: string
  readonly why: string
}

/** Conversions of price levels. */
export const priceLevelCases: readonly PriceLevelCase[] = [
  { eur: '8000', from: 2014, to: 2024, by: 'cpi', outcome: '10481.36', why: '850.3 / 649.0' },
  { eur: '8000', from: 2014, to: 2022, by: 'cpi', outcome: '9775.04', why: '793.0 / 649.0' },
  { eur: '8000', from: 2014, to: 2014, by: 'cpi', outcome: '8000', why: 'the same year' },
  { eur: '8000', from: 2011, to: 2014, by: 'cpi', why: 'the index before 2012 was not read' },
  { eur: '8000', from: 2014, to: 2025, by: 'cpi', why: 'the index after 2024 was not read' },
  { eur: '73186.32', from: 2014, to: 2021, by: 'gpl', schoolTypeGroup: 1, outcome: '87001.62', why: 'from one GPL to the other' },
  { eur: '75133.66', from: 2014, to: 2021, by: 'gpl', schoolTypeGroup: 4, outcome: '89316.56', why: 'from one GPL to the other' },
  {
    ...{ eur: '91634.59', from: 2013, to: 2014, by: 'gpl', schoolTypeGroup: 4, role: 'directie', outcome: '91746.2' },
    why: 'both final',
  },
  {
    ...{ eur: '91634.59', from: 2013, to: 2014, by: 'gpl', schoolTypeGroup: 4, role: 'directie', knownOn: '2014-08-25' },
    ...{ outcome: '91350.65', why: 'the day before the final GPL of 2014' },
  },
  { eur: '8000', from: 2014, to: 2018, by: 'gpl', schoolTypeGroup: 1, why: 'a GPL that was not read' },
  { eur: '8000', from: 2010, to: 2014, by: 'gpl', schoolTypeGroup: 1, why: 'a GPL that was not read' },
]

/** A GPL as a row of a page. */
export function renderGplCase({ role, schoolTypeGroup, year, knownOn, eur, fact, provisional, why }: GplCase): RenderedCase {
  return {
    ...{ facts: factsText({ role, schoolTypeGroup, year }), ...(knownOn === undefined ? {} : { knownOn }) },
    ...{ outcome: eurosText(eur), reasons: provisional === true ? ['a first amount'] : [], fact: fact ?? 'no fact', why },
  }
}

/** A conversion of hours or posts as a row of a page. */
export function renderConversionCase({ what, eur: [one, four, later] }: ConversionCase): RenderedCase {
  return {
    ...{ facts: what, outcome: eurosText(one), reasons: [`in group 4 ${four}`, `in 2021 ${later}`] },
    ...{ fact: 'VOF-23, GPL-2021', why: 'a teacher of group 1 in 2014' },
  }
}

/** A conversion of price levels as a row of a page. */
export function renderPriceLevelCase({ outcome, knownOn, why, ...facts }: PriceLevelCase): RenderedCase {
  return {
    ...{ facts: factsText(facts), ...(knownOn === undefined ? {} : { knownOn }), outcome: eurosText(outcome), reasons: [] },
    ...{ fact: facts.by === 'cpi' ? 'CBS 83131NED' : 'prices/gpl', why },
  }
}

/** A discount rate as a row of a page. */
export function renderDiscountCase({ on, domain, knownOn, rate, range, by, standing, fact, why }: DiscountCase): RenderedCase {
  const percent = (share: number) => `${Number((share * 100).toFixed(2))} %`
  const bounds = range === undefined ? 'not known' : `between ${percent(range[0])} and ${percent(range[1])}`
  return {
    ...{ facts: factsText({ domain }), on, ...(knownOn === undefined ? {} : { knownOn }) },
    outcome: rate === undefined ? bounds : percent(rate),
    reasons: [...(by === undefined ? [] : [`the rate that is ${by}`]), ...(standing === undefined ? [] : [standing])],
    ...{ fact: fact ?? 'no fact', why },
  }
}
