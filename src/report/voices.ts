import type { IsoDate } from '../core/calendar.js'
import { reportAt } from '../figures/report-2014.js'
import type { Unread } from '../policy/bound.js'
import type { Reading } from '../policy/rule.js'

/*
 * When each layer of the report could be heard. `after` is the last day on which it cannot have been heard yet, `by` a
 * day on which it certainly had been. The table at `discrepancies` of the register explains every bound with its lines.
 */

/**
 * The talks with vmbo schools: from the summer of 2013 on, before those with the mbo.
 *
 * @internal
 */
export const vmboTalks: Unread = { unread: true, after: '2013-05-31', by: '2013-12-31' }

/**
 * The talks with mbo institutions: before the advice of the Onderwijsraad of December 2013.
 *
 * @internal
 */
export const mboTalks: Unread = { unread: true, after: '2013-05-31', by: '2013-12-31' }

/**
 * What the researchers wrote: the text has May 2014 behind it and is of 2014.
 *
 * @internal
 */
export const reportText: Unread = { unread: true, after: '2014-05-31', by: '2014-12-31' }

/**
 * Table 2, from documents without a day.
 *
 * @internal
 */
export const table2: Unread = { unread: true, by: '2014-12-31' }

/**
 * Table 2, where it has May 2014 behind it.
 *
 * @internal
 */
export const table2AfterMay: Unread = { unread: true, after: '2014-05-31', by: '2014-12-31' }

/**
 * The letter on the funding of the mbo, of June 2013.
 *
 * @internal
 */
export const fundingLetter: Unread = { unread: true, after: '2013-05-31', by: '2013-06-30' }

/**
 * The progress reports on the reference levels of 2013 and 2014; the first is of 26 September 2013.
 *
 * @internal
 */
export const progressReports: Unread = { unread: true, after: '2013-09-25', by: '2014-12-31' }

/**
 * The letter with the progress report on the reference levels of 2012.
 *
 * @internal
 */
export const progressLetter2012: IsoDate = '2012-12-19'

/**
 * The factsheet on vsv, of 26 September 2012, which was read of in the report only.
 *
 * @internal
 */
export const vsvFactsheet: Unread = { unread: true, after: '2012-09-25', by: '2014-12-31' }

/**
 * The advice of the Onderwijsraad on young people at risk, of December 2013.
 *
 * @internal
 */
const adviceOnderwijsraad: Unread = { unread: true, after: '2013-11-30', by: '2013-12-31' }

/** Somebody who speaks in the report, and since when that could be heard. */
interface ReportVoice {
  readonly holder: Reading<unknown>['holder']
  readonly knownOn: Reading<unknown>['knownOn']
}

const voices = {
  vmbo: { holder: 'vmbo', knownOn: vmboTalks },
  mbo: { holder: 'mbo', knownOn: mboTalks },
  researchers: { holder: 'researchers', knownOn: reportText },
  'table-2': { holder: 'document', knownOn: table2 },
  'table-2-after-may': { holder: 'document', knownOn: table2AfterMay },
  'funding-letter': { holder: 'document', knownOn: fundingLetter },
  'progress-reports': { holder: 'document', knownOn: progressReports },
  'progress-letter-2012': { holder: 'document', knownOn: progressLetter2012 },
  'vsv-factsheet': { holder: 'document', knownOn: vsvFactsheet },
  'advice-onderwijsraad': { holder: 'document', knownOn: adviceOnderwijsraad },
} as const satisfies Readonly<Record<string, ReportVoice>>

/**
 * Who speaks in the report: the schools of the vmbo, the institutions of the mbo and its researchers, each heard in
 * talks or text of one time, or a document that it retells, which was heard on its own day. Table 2 retells documents
 * that it mostly does not name.
 *
 * @internal
 */
export type ReportVoiceName = keyof typeof voices

/**
 * What a voice in the 2014 report says that a rule is. Mark each call outside a function as pure.
 *
 * @param id - the name of the reading, without the `report-2014/` of its id
 * @param voice - who says it, which gives the holder and since when it could be heard
 * @param value - what it comes to
 * @param at - the place in the report: the lines, with or without the section
 * @param note - where it differs from the law
 * @internal
 */
export function said<Value>(
  id: string,
  voice: ReportVoiceName,
  value: Value,
  at: string,
  note: string,
): Reading<Value> {
  return { id: `report-2014/${id}`, ...voices[voice], value, source: reportAt(at), note }
}
