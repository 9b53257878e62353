import { addDays, type IsoDate } from '../core/calendar.js'

/**
 * A date that was not read. What is known is that the change came after one text and not later than another.
 *
 * @category Policy
 */
export interface Unread {
  /** Marks the bound as not read. */
  readonly unread: true
  /** The last text that was read and does not show the change yet. */
  readonly after?: IsoDate
  /** The first text that was read and shows the change. */
  readonly by?: IsoDate
}

/**
 * A start that is still to be set, such as "on a date set by royal decree". It has no date, near or far.
 *
 * @category Policy
 */
export interface Pending {
  /** What will set the date. */
  readonly pending: 'royal-decree' | 'regulation'
}

/** Where a bound lies, seen from a day. */
export type Passed = 'yes' | 'no' | 'not-read'

/**
 * Whether a day lies on or after a bound.
 *
 * @internal
 */
export function passed(bound: IsoDate | Unread | Pending, on: IsoDate): Passed {
  if (typeof bound === 'string') return on >= bound ? 'yes' : 'no'
  if ('pending' in bound) return 'no'
  if (bound.by !== undefined && on >= bound.by) return 'yes'
  return bound.after !== undefined && on <= bound.after ? 'no' : 'not-read'
}

/**
 * The days on which the answer of {@link passed} changes.
 *
 * @internal
 */
export function breaks(bound: IsoDate | Unread | Pending | undefined): IsoDate[] {
  if (bound === undefined) return []
  if (typeof bound === 'string') return [bound]
  if ('pending' in bound) return []
  const opens = bound.after === undefined ? [] : [addDays(bound.after, 1)]
  return bound.by === undefined ? opens : [...opens, bound.by]
}

/**
 * The earlier of two ends; where one of them was not read, what still is certain of both.
 *
 * @internal
 */
export function earlier(a: IsoDate | Unread, b: IsoDate | Unread): IsoDate | Unread {
  if (typeof a === 'string' && typeof b === 'string') return a < b ? a : b
  const first = latestCertain(a)
  const second = latestCertain(b)
  const after = first === undefined || second === undefined ? undefined : first < second ? first : second
  const by = [earliestPassed(a), earliestPassed(b)].filter((day) => day !== undefined).sort()[0]
  return { unread: true, ...(after === undefined ? {} : { after }), ...(by === undefined ? {} : { by }) }
}

function latestCertain(bound: IsoDate | Unread): IsoDate | undefined {
  return typeof bound === 'string' ? addDays(bound, -1) : bound.after
}

function earliestPassed(bound: IsoDate | Unread): IsoDate | undefined {
  return typeof bound === 'string' ? bound : bound.by
}
