import type { IsoDate } from '../core/calendar.js'

/**
 * The edition of the facts: the date of the newest legal text that was read. Not every subject was read up to that day;
 * where it matters, an answer says so.
 *
 * It is what `knownOn` is when you leave it out. The library has no clock, so that the same question has the same
 * answer next year; a new edition is a new version of the package.
 *
 * @example
 * ```ts
 * import { policy } from 'maatwerktrajecten'
 *
 * policy.edition // => '2026-01-01'
 * ```
 * @category Policy
 */
export const edition: IsoDate = '2026-01-01'
