import { reportAt } from '../figures/report-2014.js'
import type { Unread } from '../policy/bound.js'
import type { Reading } from '../policy/rule.js'

/** When the layers of the report could be heard: the talks were held in 2013, the text is of after May 2014. */
const talks: Unread = { unread: true, after: '2013-05-31', by: '2013-12-31' }

/** The same for what the report itself says. */
const reportText: Unread = { unread: true, after: '2014-05-31', by: '2014-12-31' }

/**
 * What a voice in the 2014 report says that a rule is.
 *
 * @internal
 */
export function said<Value>(
  id: string,
  holder: Reading<Value>['holder'],
  value: Value,
  lines: string,
  note: string,
): Reading<Value> {
  const knownOn = holder === 'vmbo' || holder === 'mbo' ? talks : reportText
  return { id: `report-2014/${id}`, holder, value, source: reportAt(lines), knownOn, note }
}
