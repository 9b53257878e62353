import { reportAt } from '../../figures/report-2014.js'
import type { Reading } from '../../policy/rule.js'

/** The interviews were held from the summer of 2013 to early 2014; the report speaks of autumn 2014 as yet to come. */
const heard = '2014-06-01'

/**
 * What a voice of the 2014 report says of a rule.
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
  return { id: `report-2014/${id}`, holder, value, source: reportAt(lines), knownOn: heard, note }
}
