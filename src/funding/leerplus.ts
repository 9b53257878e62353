import { multiplyEuro, type Euro } from '../core/euro.js'
import type { Finding } from '../core/evidence.js'
import {
  contextProblems,
  isRecord,
  listProblems,
  requiredProblems,
  throwFieldProblems,
  wholeNumberProblems,
  type FieldProblem,
  type Fields,
} from '../core/fields.js'
import { step } from '../core/problems.js'
import type { RuleContext } from '../policy/reading.js'
import { leerplusThreshold, leerplusVo } from './facts/vo-material.js'
import { combined, found, mapped } from './pupil-amounts.js'
import { noReadings, recordOr } from './pupil-check.js'
import { withinProblems } from './school-check.js'
import { givenFinding, givenProblems, statementOf, type FundingStatement, type GivenAmount } from './statement.js'

/**
 * The pupils of a site for vmbo or praktijkonderwijs on two count dates, the earlier one first.
 *
 * @category Region
 */
export interface LeerplusSite {
  /** The two count dates. */
  readonly countDates: readonly [LeerplusCount, LeerplusCount]
}

/**
 * The pupils of a site on a count date.
 *
 * @category Region
 */
export interface LeerplusCount {
  /** All pupils. */
  readonly pupils: number
  /** Those from a poor district (armoedeprobleemcumulatiegebied, apc). */
  readonly apcPupils: number
}

/**
 * How the leerplusarrangement is looked at.
 *
 * @category Region
 */
export interface LeerplusContext extends RuleContext {
  /** An amount per pupil in place of that of the law. */
  readonly amounts?: Readonly<Partial<Record<'leerplus', GivenAmount>>> | undefined
}

/**
 * What the leerplusarrangement takes as given.
 *
 * - `share-over-both-count-dates`: the share is that of both count dates together
 * - `pupils-of-the-last-count-date`: the pupils of the last count date are paid for
 *
 * @category Region
 */
export type LeerplusAssumption = 'share-over-both-count-dates' | 'pupils-of-the-last-count-date'

/**
 * What the leerplusarrangement brings.
 *
 * @category Region
 */
export interface LeerplusStatement extends FundingStatement<'leerplus', LeerplusAssumption> {
  /** The share of pupils from poor districts, 0..1, rounded to a whole percent. */
  readonly share: number
}

/**
 * What a site for vmbo or praktijkonderwijs gets by the leerplusarrangement: an amount for each pupil from a poor
 * district, where these are 30 % or more.
 *
 * @param site - the pupils on two count dates
 * @param at - the calendar year
 * @param context - the day of knowledge, and an amount of your own
 * @returns the share, and the money; zero below the threshold
 * @throws MaatwerkError `invalid-input`, `invalid-date` with every problem
 * @example
 * ```ts
 * import { funding } from 'maatwerktrajecten'
 *
 * const count = { pupils: 100, apcPupils: 30 }
 * funding.leerplus({ countDates: [count, count] }, { year: 2014 }).total.value // => { eur: '22500' }
 * ```
 * @category Region
 */
export function leerplus(
  site: LeerplusSite,
  at: { readonly year: number },
  context: LeerplusContext = {},
): LeerplusStatement {
  assertSite(site, at, context)
  const [first, last] = site.countDates
  const share = wholePercent(first.apcPupils + last.apcPupils, first.pupils + last.pupils) / 100
  const on = `${at.year}-01-01`
  const threshold = found(leerplusThreshold, on, context)
  const given = context.amounts?.leerplus
  const price = given === undefined ? mapped(found(leerplusVo, on, context), ({ amount }) => amount) : givenFinding(given)
  const amount: Finding<Euro> =
    threshold.value !== undefined && share < threshold.value.least
      ? { value: { eur: '0' }, evidence: threshold.evidence }
      : combined(price, threshold, (each) => multiplyEuro(each, last.apcPupils))
  const part = { code: 'leerplus', what: 'leerplusarrangement', found: amount, period: String(at.year) } as const
  return { ...statementOf([part], ['share-over-both-count-dates', 'pupils-of-the-last-count-date']), share }
}

/** A share in whole percents, halves up, in whole numbers so that 29.5 is 30. */
function wholePercent(part: number, whole: number): number {
  return Math.floor((200 * part + whole) / (2 * whole))
}

function assertSite(site: unknown, at: unknown, context: unknown): void {
  throwFieldProblems('the leerplusarrangement', [
    ...recordOr(site, ['countDates'], 'site', siteProblems),
    ...recordOr(at, ['year'], 'at', (record) => [
      ...requiredProblems(record, ['year'], 'at'),
      ...wholeNumberProblems(record['year'], 'at.year', 1990, 2100),
    ]),
    ...contextProblems(context, ['amounts']),
    ...(isRecord(context) ? givenProblems(context['amounts'], ['leerplus']) : []),
  ])
  noReadings(context)
}

function siteProblems(site: Fields): FieldProblem[] {
  const { countDates } = site
  const length = Array.isArray(countDates) && countDates.length !== 2
  return [
    ...requiredProblems(site, ['countDates'], 'site'),
    ...(length ? [{ path: 'site.countDates', message: 'these are not two count dates', expected: 'a list of two' }] : []),
    ...listProblems(countDates, 'site.countDates', (count, path) => {
      return recordOr(count, ['pupils', 'apcPupils'], path, (record) => [
        ...requiredProblems(record, ['pupils', 'apcPupils'], path),
        ...wholeNumberProblems(record['pupils'], step(path, 'pupils'), 1),
        ...withinProblems(record['apcPupils'], record['pupils'], step(path, 'apcPupils')),
      ])
    }),
  ]
}
