import { addDays, type IsoDate } from '../core/calendar.js'
import { compareText } from './order.js'

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
  /** The first text that was read and shows the change, or a day by which a source says it had come. */
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

/** Whether a day lies on or after a bound; `not-read` where the texts leave it open. */
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
 * The earlier of two ends; where that was not read, what still is certain of both.
 *
 * @internal
 */
export function earlier(a: IsoDate | Unread, b: IsoDate | Unread): IsoDate | Unread {
  if (surelyFirst(a, b)) return a
  if (surelyFirst(b, a)) return b
  const after = [latestBefore(a), latestBefore(b)]
  const by = [latest(a), latest(b)].filter((day) => day !== undefined).sort(compareText)[0]
  const certain = after.includes(undefined) ? undefined : (after as IsoDate[]).sort(compareText)[0]
  return { unread: true, ...(certain === undefined ? {} : { after: certain }), ...(by === undefined ? {} : { by }) }
}

/** Whether one bound lies on or before another, wherever in between their texts they lie. */
function surelyFirst(a: IsoDate | Unread, b: IsoDate | Unread): boolean {
  const [last, first] = [latest(a), earliest(b)]
  return last !== undefined && first !== undefined && last <= first
}

/**
 * The first day on which a bound can lie; nothing where that is open, or still to be set.
 *
 * @internal
 */
export function earliest(bound: IsoDate | Unread | Pending): IsoDate | undefined {
  if (typeof bound === 'string') return bound
  return 'pending' in bound || bound.after === undefined ? undefined : addDays(bound.after, 1)
}

/**
 * The last day on which a bound can lie; nothing where that is open, or still to be set.
 *
 * @internal
 */
export function latest(bound: IsoDate | Unread | Pending): IsoDate | undefined {
  if (typeof bound === 'string') return bound
  return 'pending' in bound ? undefined : bound.by
}

function latestBefore(bound: IsoDate | Unread): IsoDate | undefined {
  return typeof bound === 'string' ? addDays(bound, -1) : bound.after
}
