import type { Source } from '../core/evidence.js'
import { reportAt } from '../figures/report-2014.js'

/**
 * Lines of the text of the report, the first and the last one included.
 *
 * @category Readings
 */
export type ReportLines = readonly [first: number, last: number]

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

/** The line on which each part of the report starts, as far as a statement can lie in it. */
const sections: readonly (readonly [start: number, name: string])[] = [
  [1, 'section 1'],
  [103, 'section 2'],
  [120, 'section 2.1'],
  [185, 'section 2.2'],
  [235, 'section 2.3'],
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
