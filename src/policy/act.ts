import type { IsoDate } from '../core/calendar.js'
import type { Source } from '../core/evidence.js'
import type { Unread } from './bound.js'

/**
 * A document by which law or policy is made, proposed or ended, with the dates on which that became known.
 *
 * An act counts as *proposed* from its announcement or its submission, and as *adopted* from its publication. Where
 * the publication was not read, it counts from its own date, and every answer that leans on it says so.
 *
 * @category Policy
 */
export interface Act {
  /** A stable code: `wijzigingsbesluit-2012`. */
  readonly id: string
  /** Its name. */
  readonly title: string
  /** What kind of document it is. `reading` stands for a text that shows a change whose own act was not read. */
  readonly kind: 'act' | 'decree' | 'regulation' | 'policy-rule' | 'letter' | 'bill' | 'reading'
  /** Where it can be found. */
  readonly source: Source
  /** The day it was announced, in a letter or a coalition agreement. */
  readonly announcedOn?: IsoDate
  /** The day a bill or draft went to parliament. */
  readonly submittedOn?: IsoDate
  /** The day it was signed or decided: its own date. */
  readonly adoptedOn?: IsoDate | Unread
  /** The day it was published, in the Staatsblad or the Staatscourant. */
  readonly publishedOn?: IsoDate
  /** The day a proposal was taken back or rejected. */
  readonly withdrawnOn?: IsoDate
}

/**
 * Since when an act is known as adopted, and how sure that date is.
 *
 * @internal
 */
export interface Knowledge {
  readonly on: IsoDate
  /** Publication read; or the act's own date; or the first text that shows it. */
  readonly basis: 'published' | 'own-date' | 'first-text'
  /** With `first-text`: the last text that does not show it. Between the two, knowledge is uncertain. */
  readonly notBefore?: IsoDate
}

/**
 * Since when an act is known as adopted; nothing where it never was.
 *
 * @internal
 */
export function adoption(act: Act): Knowledge | undefined {
  if (act.publishedOn !== undefined) return { on: act.publishedOn, basis: 'published' }
  if (typeof act.adoptedOn === 'string') return { on: act.adoptedOn, basis: 'own-date' }
  if (act.adoptedOn?.by === undefined) return undefined
  const { by, after } = act.adoptedOn
  return { on: by, basis: 'first-text', ...(after === undefined ? {} : { notBefore: after }) }
}

/**
 * Since when an act is known as a proposal; nothing where no proposal was read.
 *
 * @internal
 */
export function proposal(act: Act): IsoDate | undefined {
  return [act.announcedOn, act.submittedOn].filter((day) => day !== undefined).sort()[0]
}

/**
 * The days on which something became known through this act.
 *
 * @internal
 */
export function knowledgeDays(act: Act): IsoDate[] {
  return [proposal(act), adoption(act)?.on, act.withdrawnOn].filter((day) => day !== undefined)
}
