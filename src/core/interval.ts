import { addDays, addMonths, dateProblems, isIsoDate, type IsoDate } from './calendar.js'
import { throwProblems, type Problem } from './errors.js'

/**
 * A half-open stretch of days: `from` belongs to it, `until` does not. Without `until` it has no end.
 *
 * A rule that held "to 31 July 2018" has `until: '2018-08-01'`: two periods that follow each other share one date,
 * and no day is lost or counted twice.
 *
 * @category Dates
 */
export interface Interval {
  /** The first day that belongs to it. */
  readonly from: IsoDate
  /** The first day that no longer belongs to it; absent when there is no end. */
  readonly until?: IsoDate
}

/**
 * Whether a day lies in an interval.
 *
 * @param interval - the half-open interval
 * @param on - the day
 * @returns true from `from` up to, and not including, `until`
 * @throws MaatwerkError `invalid-date`, `invalid-period`
 * @example
 * ```ts
 * import { core } from 'maatwerktrajecten'
 *
 * const regimeA = { from: '2014-08-01', until: '2018-08-01' }
 * core.contains(regimeA, '2018-07-31') // => true
 * core.contains(regimeA, '2018-08-01') // => false
 * ```
 * @category Dates
 */
export function contains(interval: Interval, on: IsoDate): boolean {
  throwPeriod('an interval', [...datesOf(interval, ''), ...dateProblems(on, 'on')], lengthOf(interval, ''))
  return interval.from <= on && (interval.until === undefined || on < interval.until)
}

/**
 * Whether two intervals share a day.
 *
 * @param a - one interval
 * @param b - the other
 * @returns true when at least one day lies in both
 * @throws MaatwerkError `invalid-date`, `invalid-period`
 * @example
 * ```ts
 * import { core } from 'maatwerktrajecten'
 *
 * core.overlaps({ from: '2012-08-01', until: '2014-08-01' }, { from: '2014-08-01' }) // => false
 * ```
 * @category Dates
 */
export function overlaps(a: Interval, b: Interval): boolean {
  throwPeriod('two intervals', [...datesOf(a, 'a'), ...datesOf(b, 'b')], [...lengthOf(a, 'a'), ...lengthOf(b, 'b')])
  return (a.until === undefined || b.from < a.until) && (b.until === undefined || a.from < b.until)
}

/** All problems at once; a date that is none weighs heavier than a period that cannot be. */
function throwPeriod(subject: string, dates: readonly Problem[], periods: readonly Problem[]): void {
  throwProblems(dates.length > 0 ? 'invalid-date' : 'invalid-period', subject, [...dates, ...periods])
}

function datesOf({ from, until }: Interval, path: string): Problem[] {
  return [...dateProblems(from, at(path, 'from')), ...(until === undefined ? [] : dateProblems(until, at(path, 'until')))]
}

function lengthOf({ from, until }: Interval, path: string): Problem[] {
  if (until === undefined || !isIsoDate(from) || !isIsoDate(until) || until > from) return []
  return [
    {
      path: at(path, 'until'),
      message: 'the period has no length',
      expected: `a day after ${from}`,
      hint: 'An interval is half-open: `until` is the first day that no longer belongs to it',
    },
  ]
}

function at(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`
}

/**
 * The stretch in which something may be done by law, counted in calendar months from a start.
 *
 * @category Dates
 */
export interface LegalPeriod extends Interval {
  /** The first day that no longer belongs to it: here always known. */
  readonly until: IsoDate
  /** How the days were counted, in one sentence. */
  readonly counted: string
}

/**
 * A legal term in calendar months after a start: "within four months", "not before three and within four months".
 *
 * The start day is the first day of the first month, so that four months from 1 September end with 31 December, and
 * `until` is 1 January. Where the month that is reached has no such day, the cautious reading is taken for whoever
 * must keep the term: it opens late (the next day that exists) and closes early (the last day of that month is
 * already outside).
 *
 * @param startedOn - the first day, such as the start of a programme
 * @param term - whole months: `within` closes the term, `notBefore` (default 0) opens it
 * @returns the half-open interval, with a sentence on how it was counted
 * @throws MaatwerkError `invalid-date`, `invalid-period` when the term closes before it opens
 * @example
 * ```ts
 * import { core } from 'maatwerktrajecten'
 *
 * const term = core.legalPeriod('2014-09-01', { within: 4 })
 * term.from // => '2014-09-01'
 * term.until // => '2015-01-01'
 * core.legalPeriod('2018-10-31', { notBefore: 3, within: 4 }).until // => '2019-02-28'
 * ```
 * @category Dates
 */
export function legalPeriod(startedOn: IsoDate, term: { readonly notBefore?: number; readonly within: number }): LegalPeriod {
  const notBefore = term.notBefore ?? 0
  throwPeriod('a legal term', dateProblems(startedOn, 'startedOn'), termProblems(notBefore, term.within))
  const opens = notBefore === 0 ? 'from that day' : `not before ${notBefore} calendar months`
  return {
    from: opening(startedOn, notBefore),
    until: addMonths(startedOn, term.within, 'clamp'),
    counted: `Calendar months from ${startedOn}, that day included: ${opens} and within ${term.within}; a month without such a day opens the term late and closes it early.`,
  }
}

/** The day a number of months later, or the first day after it where the month has no such day. */
function opening(startedOn: IsoDate, months: number): IsoDate {
  const reached = addMonths(startedOn, months, 'clamp')
  return reached.slice(8) === startedOn.slice(8) ? reached : addDays(reached, 1)
}

function termProblems(notBefore: number, within: number): Problem[] {
  const problems: Problem[] = []
  const whole = (value: number) => Number.isSafeInteger(value) && value >= 0
  if (!whole(notBefore)) {
    problems.push({ path: 'term.notBefore', message: `${notBefore} is not a number of months`, expected: 'a whole number, 0 or more' })
  }
  if (!whole(within)) {
    problems.push({ path: 'term.within', message: `${within} is not a number of months`, expected: 'a whole number, 1 or more' })
  }
  if (problems.length === 0 && within <= notBefore) {
    problems.push({ path: 'term.within', message: 'the term closes before it opens', expected: `more than ${notBefore} months` })
  }
  return problems
}
