import { describe, expect, it } from 'vitest'
import * as figures from '../../src/figures/index.js'
import { readCsv } from '../support/csv.js'
import { bare } from './bare.js'

const numberIn = (text: string | undefined) => (text === undefined || text === '' ? undefined : Number(text))
const of = (schoolYear: string | undefined, scope: figures.VsvScope) =>
  figures.vsvCounts.filter((row) => row.schoolYear === schoolYear && row.scope === scope)

describe('counts of new vsv’ers', () => {
  const rows = readCsv('vsv_landelijk_totaal.csv')

  it.each(['total', 'vo', 'mbo', 'vavo'] as const)('hold every number of the file: %s', (scope) => {
    const column = scope === 'total' ? 'vsv_totaal' : `vsv_${scope}`
    const inFile = rows.filter((row) => row[column] !== '')
    expect(inFile.length).toBeGreaterThan(0)
    for (const row of inFile) {
      const found = of(row['schooljaar'], scope).filter(({ vsv }) => vsv === Number(row[column]))
      expect(found.length, row['schooljaar']).toBeGreaterThan(0)
    }
  })

  it('hold the students and percentages of the file', () => {
    for (const row of rows) {
      const total = of(row['schooljaar'], 'total')
      const students = numberIn(row['deelnemers_totaal'])
      if (students !== undefined) expect(total.map((each) => each.students)).toContain(students)
      for (const [scope, column] of [['total', 'pct_totaal'], ['mbo', 'pct_mbo']] as const) {
        const share = numberIn(row[column])
        const shares = of(row['schooljaar'], scope).map(({ publishedShare = 0 }) => Number((publishedShare * 100).toFixed(4)))
        if (share !== undefined && shares.length > 0) expect(shares).toContain(share)
      }
    }
  })

  it('mark as provisional what the file does', () => {
    const marked = rows.filter((row) => row['status']?.includes('voorlopig'))
    for (const row of marked) {
      const found = of(row['schooljaar'], 'total').find(({ vsv }) => vsv === Number(row['vsv_totaal']))
      if (found !== undefined) expect(found.evidence.provisional).toBe(true)
    }
  })

  it('agree with the sums that their notes name', () => {
    const one = (schoolYear: string, identifier: string) => {
      return of(schoolYear, 'total').find(({ evidence }) => evidence.source.identifier === identifier)?.vsv
    }
    expect(one('2013-2014', 'kst-26695-109')).toBe(24_451 + 1_141)
    expect(one('2018-2019', 'kst-26695-133')).toBe(22_785 + 4_109)
    expect(one('2019-2020', 'kst-26695-133')).toBe(22_785)
  })

  it('have a share that the counts give too', () => {
    for (const { vsv, students, publishedShare } of figures.vsvCounts) {
      if (students === undefined || publishedShare === undefined) continue
      expect(Math.abs(vsv / students - publishedShare)).toBeLessThan(0.0005)
    }
  })

  it('stand once per year, scope and publication, the later ones after the earlier', () => {
    const names = figures.vsvCounts.map(({ schoolYear, scope, evidence }) => {
      return [schoolYear, scope, evidence.source.document, evidence.source.identifier].join(' ')
    })
    expect(new Set(names).size).toBe(names.length)
    expect(of('2022-2023', 'total').map(({ vsv }) => vsv)).toEqual([30_246, 30_245, 29_701])
    expect(of('2012-2013', 'total').map(({ vsv }) => vsv)).toEqual([27_950, 27_936])
    expect(of('2007-2008', 'total').map(({ vsv }) => vsv)).toEqual([48_800, 46_751])
    expect(of('2024-2025', 'total')).toEqual([])
  })
})

describe('vsv per type of education', () => {
  const codes: Readonly<Record<string, string>> = {
    totaal: 'total', vmbo_havo_vwo: 'vmbo-havo-vwo', mbo_totaal: 'mbo', entree_zonder_diploma: 'entree-without-diploma',
    entree_met_diploma: 'entree-with-diploma', mbo2: 'mbo-2', mbo3: 'mbo-3', mbo4: 'mbo-4',
  }

  it('equals the file, row by row', () => {
    expect(figures.vsvByEducation.map(bare)).toEqual(
      readCsv('cbs_vsv_per_niveau.csv').map((row) => ({
        schoolYear: row['schooljaar'],
        education: codes[row['onderwijssoort'] ?? ''] ?? row['onderwijssoort'],
        vsv: Number(row['vsv']),
        ...(row['leerlingen'] === '' ? {} : { students: Number(row['leerlingen']) }),
      })),
    )
  })

  it('names the tables', () => {
    const tables = new Set(figures.vsvByEducation.map(({ evidence }) => evidence.source.identifier))
    expect([...tables]).toEqual(['84782NED', '71292ned'])
    const open = figures.vsvByEducation.filter(({ evidence }) => evidence.provisional)
    expect(open.every(({ schoolYear }) => schoolYear === '2018-2019')).toBe(true)
    expect(open).toHaveLength(10)
  })
})

describe('norms per level', () => {
  it('equal the file, row by row', () => {
    const share = (text: string | undefined) => Number((Number(text) / 100).toFixed(4))
    expect(figures.vsvLevelNorms.map(bare)).toEqual(
      readCsv('vsv_norm_per_mbo_niveau.csv').map((row) => ({
        schoolYear: row['teljaar'],
        entree: share(row['niveau1_pct']),
        mbo2: share(row['niveau2_pct']),
        mbo3: share(row['niveau3_pct']),
        mbo4: share(row['niveau4_pct']),
      })),
    )
  })
})
