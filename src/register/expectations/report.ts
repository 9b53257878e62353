import type { IsoDate } from '../../core/calendar.js'
import type { Source } from '../../core/evidence.js'
import { reportAt } from '../../figures/report-2014.js'
import type { Unread } from '../../policy/bound.js'
import type { ReportLines } from '../discrepancies.js'

/**
 * When each layer of the report could be heard. The table at `discrepancies` explains every bound.
 *
 * @internal
 */
export const heard = {
  vmboTalks: { unread: true, after: '2013-05-31', by: '2013-12-31' },
  mboTalks: { unread: true, after: '2013-05-31', by: '2013-12-31' },
  reportText: { unread: true, after: '2014-05-31', by: '2014-12-31' },
  table2: { unread: true, by: '2014-12-31' },
  fundingLetter: { unread: true, after: '2013-05-31', by: '2013-06-30' },
  progressReports: { unread: true, after: '2013-09-25', by: '2014-12-31' },
  progressLetter2012: '2012-12-19',
} as const satisfies Record<string, IsoDate | Unread>

/**
 * The report as a source, with the sections and the lines.
 *
 * @internal
 */
export function sourceOf(lines: readonly ReportLines[]): Source {
  return reportAt(placesOf(lines))
}

/** Names a section once for the lines in it that follow each other. */
function placesOf(lines: readonly ReportLines[]): string {
  const places = lines.map((range, index) => {
    const section = sectionOf(range)
    const before = lines[index - 1]
    const named = before !== undefined && sectionOf(before) === section
    return named ? shownLines(range) : `${section}, ${shownLines(range)}`
  })
  return places.join('; ')
}

function shownLines([first, last]: ReportLines): string {
  return first === last ? `line ${first}` : `lines ${first}-${last}`
}

function sectionOf([first]: ReportLines): string {
  return sections.filter(([start]) => start <= first).at(-1)![1]
}

/** The line on which each part of the report starts, as far as an expectation can lie in it. */
const sections: readonly (readonly [start: number, name: string])[] = [
  [1, 'section 1'],
  [103, 'section 2'],
  [309, 'section 2.4'],
  [319, 'section 2.4, table 2'],
  [439, 'section 2.4.1'],
  [455, 'section 2.5'],
  [469, 'section 2.6'],
  [513, 'section 3'],
  [613, 'section 4'],
  [622, 'section 4.1'],
  [623, 'section 4.1.1'],
  [728, 'section 4.1.2'],
  [780, 'section 4.1.3'],
  [811, 'section 4.1.4'],
  [848, 'section 4.2'],
  [1013, 'section 4.3'],
  [1180, 'section 5.1'],
  [1219, 'section 5.2'],
  [1297, 'section 5.2.1'],
  [1335, 'section 5.2.2'],
  [1350, 'section 5.2.3'],
  [1405, 'section 5.3'],
  [1437, 'section 6'],
  [1460, 'section 6.1'],
  [1461, 'section 6.1.1'],
  [1519, 'section 6.1.2'],
  [1575, 'section 6.2'],
  [1612, 'annex A'],
]
