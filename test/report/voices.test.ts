import { describe, expect, it } from 'vitest'
import { sourceOf } from '../../src/report/places.js'
import { said, type ReportVoiceName } from '../../src/report/voices.js'

const unread = (after: string | undefined, by: string) => ({ unread: true, ...(after === undefined ? {} : { after }), by })

describe('a voice of the report', () => {
  it.each<[ReportVoiceName, string, unknown]>([
    ['vmbo', 'vmbo', unread('2013-05-31', '2013-12-31')],
    ['mbo', 'mbo', unread('2013-05-31', '2013-12-31')],
    ['researchers', 'researchers', unread('2014-05-31', '2014-12-31')],
    ['table-2', 'document', unread(undefined, '2014-12-31')],
    ['table-2-after-may', 'document', unread('2014-05-31', '2014-12-31')],
    ['funding-letter', 'document', unread('2013-05-31', '2013-06-30')],
    ['progress-reports', 'document', unread('2013-09-25', '2014-12-31')],
    ['progress-letter-2012', 'document', '2012-12-19'],
    ['vsv-factsheet', 'document', unread('2012-09-25', '2014-12-31')],
    ['advice-onderwijsraad', 'document', unread('2013-11-30', '2013-12-31')],
  ])('%s is held by %s, and was heard at its own time', (voice, holder, knownOn) => {
    const reading = said('so', voice, { hours: 12 }, 'lines 1-2', 'It is otherwise.')
    expect(reading).toEqual({
      id: 'report-2014/so',
      holder,
      value: { hours: 12 },
      source: { document: 'Report on maatwerktrajecten in the vmbo, ResearchNed and KPC Groep (2014)', at: 'lines 1-2' },
      knownOn,
      note: 'It is otherwise.',
    })
  })
})

describe('a place in the report', () => {
  it.each([
    [1218, 1218, 'section 5.1, line 1218'],
    [1219, 1220, 'section 5.2, lines 1219-1220'],
    [119, 119, 'section 2, line 119'],
    [120, 121, 'section 2.1, lines 120-121'],
    [318, 318, 'section 2.4, line 318'],
    [319, 319, 'section 2.4, table 2, line 319'],
    [1461, 1461, 'section 6.1.1, line 1461'],
    [1718, 1718, 'annex A, line 1718'],
  ])('of lines %i to %i is %s', (first, last, at) => {
    expect(sourceOf([[first, last]]).at).toBe(at)
  })

  it('names a section once for lines that follow each other', () => {
    expect(sourceOf([[836, 838], [839, 840], [848, 849]]).at).toBe(
      'section 4.1.4, lines 836-838; lines 839-840; section 4.2, lines 848-849',
    )
  })
})
