import { describe, expect, it } from 'vitest'
import * as figures from '../../src/figures/index.js'
import type { YearlySeries } from '../../src/figures/index.js'
import { bare } from './bare.js'
import { readCsv } from '../support/csv.js'

const codeOf: Readonly<Record<string, string>> = { m: 'male', v: 'female', LWT: 'leerwerktraject' }

describe('live births', () => {
  it('equal the file, year by year', () => {
    const rows = readCsv('cbs_levendgeborenen_1990_2022.csv')
    const known = figures.births.values.filter((each) => each.found.value !== undefined)
    expect(known.map((each) => [each.year, each.found.value])).toEqual(
      rows.map((row) => [Number(row['jaar']), Number(row['levendgeborenen'])]),
    )
  })

  it('name the table that the file names', () => {
    for (const { found } of figures.births.values) {
      if ('evidence' in found) expect(found.evidence.source.identifier).toBe('37422ned')
    }
  })

  it('run from 1990 to 2022 without a gap, and have a reason and no number for 2021', () => {
    const years = Array.from({ length: 33 }, (_, index) => 1990 + index)
    expect(figures.births.values.map((each) => each.year)).toEqual(years)
    const missing = figures.births.values.filter((each) => !('evidence' in each.found))
    expect(missing.map((each) => each.year)).toEqual([2021])
    expect(missing[0]?.found.value).toBeUndefined()
    expect(missing[0]?.found).toHaveProperty('unknown', expect.stringContaining('2021'))
  })
})

describe('pupils of 1 October 2019', () => {
  it('equal the file, row by row', () => {
    const rows = readCsv('duo_vmbo_leerlingen_2019-10-01_per_traject.csv')
    expect(rows).toHaveLength(72)
    expect(figures.pupils2019.map(bare)).toEqual(
      rows.map((row) => ({
        countedOn: row['peildatum'],
        leerweg: row['leerweg']?.toLowerCase(),
        traject: row['traject']?.replaceAll('_', '-'),
        lwoo: row['lwoo'] === 'lwoo',
        leerjaar: Number(row['leerjaar']),
        sex: codeOf[row['geslacht'] ?? ''],
        pupils: Number(row['leerlingen']),
      })),
    )
  })
})

describe('exams', () => {
  it('equal the file, row by row', () => {
    const rows = readCsv('duo_vmbo_examen_per_leerweg_2015_2024.csv')
    expect(rows).toHaveLength(50)
    expect(figures.examCounts.map(bare)).toEqual(
      rows.map((row) => ({
        year: Number(row['examenjaar']),
        leerweg: codeOf[row['leerweg'] ?? ''] ?? row['leerweg']?.toLowerCase(),
        candidatesMin: Number(row['kandidaten_min']),
        candidatesMax: Number(row['kandidaten_max']),
        passedMin: Number(row['geslaagden_min']),
        passedMax: Number(row['geslaagden_max']),
        suppressedCells: Number(row['onderdrukte_cellen_kandidaten']),
        openCandidates: Number(row['kandidaten_in_die_rijen']),
        openPassShare: Number((Number(row['slaagpercentage_niet_onderdrukte_rijen']) / 100).toFixed(4)),
      })),
    )
  })

  it('are four candidates apart for each suppressed cell', () => {
    for (const row of figures.examCounts) expect(row.candidatesMax - row.candidatesMin).toBe(4 * row.suppressedCells)
  })

  it('are exact to 2019 and bounds after', () => {
    for (const row of figures.examCounts) expect(row.suppressedCells === 0).toBe(row.year <= 2019)
  })

  it('give the realised candidates of the back-test', () => {
    for (const row of readCsv('derived_backtest_examen_bb_lwt.csv')) {
      const counted = figures.examsIn({ leerweg: ['bb', 'leerwerktraject'], year: Number(row['examenjaar']) })
      expect(counted.value?.candidates).toEqual({
        min: Number(row['gerealiseerd_min']),
        max: Number(row['gerealiseerd_max']),
      })
    }
  })
})

describe('the bb stream', () => {
  const rows = readCsv('vmbo_b_kernreeks.csv')
  const measured = (measure: string) =>
    rows.filter((row) => row['maat'] === measure).map((row) => [Number(row['jaar_1okt']), Number(row['waarde'])])
  const known = (series: YearlySeries) =>
    series.values.flatMap(({ year, found }) => (found.value === undefined ? [] : [[year, found.value]]))

  it.each([
    ['bb_leerjaar3_instroom', figures.bbLeerjaar3Inflow],
    ['lwt_leerjaar3', figures.lwtLeerjaar3],
    ['bb_leerjaar3', figures.bbLeerjaar3],
    ['bb_leerjaar4', figures.bbLeerjaar4],
    ['bb_leerjaar3_4', figures.bbLeerjaar3And4],
  ])('equals the file: %s', (measure, series) => {
    expect(known(series)).toEqual(measured(measure))
  })

  it('marks what CBS may still change', () => {
    const provisional = figures.bbLeerjaar3And4.values.filter(
      ({ found }) => 'evidence' in found && found.evidence.provisional === true,
    )
    expect(provisional.map((each) => each.year)).toEqual([2020, 2021])
  })

  it('agrees with the rows of 2019', () => {
    const in2019 = (series: YearlySeries) => figures.valueIn(series, 2019).value
    expect(in2019(figures.bbLeerjaar3)).toBe(figures.pupilsIn({ leerweg: 'bb', leerjaar: 3 }).value)
    expect(in2019(figures.bbLeerjaar4)).toBe(figures.pupilsIn({ leerweg: 'bb', leerjaar: 4 }).value)
    expect(in2019(figures.bbLeerjaar3And4)).toBe(figures.pupilsIn({ leerweg: 'bb' }).value)
    expect(in2019(figures.lwtLeerjaar3)).toBe(figures.pupilsIn({ traject: 'leerwerktraject', leerjaar: 3 }).value)
  })

  it('adds up: leerjaar 3 and 4 make the whole', () => {
    for (const year of [2019, 2020]) {
      const pupils = (series: YearlySeries) => figures.valueIn(series, year).value ?? NaN
      expect(pupils(figures.bbLeerjaar3) + pupils(figures.bbLeerjaar4)).toBe(pupils(figures.bbLeerjaar3And4))
    }
  })

  it('has a reason for 2009, between two years that are known', () => {
    expect(figures.valueIn(figures.bbLeerjaar3Inflow, 2009)).toHaveProperty('unknown', expect.stringContaining('2009'))
  })
})

describe('the projection of 2014', () => {
  it('equals the file', () => {
    const seriesOf = {
      bb_leerjaar3_4: figures.projectedBbStream,
      maatwerk_totaal: figures.projectedMaatwerk,
      vm2: figures.projectedVm2,
    }
    const fromFile = readCsv('report_raming_2012_2023.csv')
    const fromSeries = Object.entries(seriesOf).flatMap(([id, series]) =>
      series.values.map((each) => [each.year, id, each.found.value]),
    )
    expect(fromSeries).toEqual(fromFile.map((row) => [Number(row['jaar']), row['reeks'], Number(row['waarde'])]))
  })

  it('says that the peak is derived and round, and that its year is open', () => {
    const [peak] = figures.projectedBbStream.values
    expect(peak?.found).toMatchObject({ value: 44_100, evidence: { grade: 'derived', approximate: true } })
    expect(peak?.otherYears).toEqual([2014])
    const [fall] = figures.projectedChanges
    expect(39_000 - (fall?.change.value ?? NaN)).toBe(44_100)
  })

  it('has no number for the assistentenopleiding', () => {
    const found = figures.projectedChanges.find((each) => each.of === 'assistentenopleiding')
    expect(found?.change.value).toBeUndefined()
    expect(found?.change).toHaveProperty('unknown', expect.stringContaining('no number'))
  })

  it('keeps the words of the report beside each number', () => {
    const wordings = [figures.projectedBbStream, figures.projectedMaatwerk, figures.projectedVm2]
      .flatMap((series) => series.values.map((each) => each.wording))
      .concat(figures.projectedChanges.map((each) => each.wording))
    for (const wording of wordings) expect(wording.length).toBeGreaterThan(20)
  })
})

describe('the amounts of the report', () => {
  it('are exact texts of round statements, without a year', () => {
    expect(figures.reportAmounts.map((each) => [each.code, each.value.eur, each.evidence.voice])).toEqual([
      ['regular', '8000', 'researchers'],
      ['with-lwoo', '11000', 'researchers'],
      ['rugzak-extra', '2600', 'researchers'],
      ['regular-at-school-3', '6000', 'vmbo'],
    ])
    for (const { evidence } of figures.reportAmounts) {
      expect(evidence).toMatchObject({ grade: 'estimate', approximate: true })
      expect(evidence.note).toContain('No source, year or price level')
    }
  })

  it('are the numbers of the wording', () => {
    for (const { value, wording } of figures.reportAmounts) {
      expect(wording).toContain(Number(value.eur).toLocaleString('nl-NL'))
    }
  })
})

describe('every figure', () => {
  const grades = ['quoted', 'secondary', 'computed', 'derived', 'inferred', 'estimate']

  /** Each object in exported data that carries evidence or a reason, with where it stands. */
  function carriersIn(value: unknown, path: string): [path: string, carrier: Record<string, unknown>][] {
    if (typeof value !== 'object' || value === null) return []
    const inside = Object.entries(value).flatMap(([key, each]) => carriersIn(each, `${path}.${key}`))
    return 'evidence' in value || 'unknown' in value ? [[path, value], ...inside] : inside
  }

  const data = Object.entries(figures).filter(([, value]) => typeof value === 'object')
  const carriers = data.flatMap(([name, value]) => carriersIn(value, name))

  it('is looked at', () => {
    expect(data.map(([name]) => name).sort()).toEqual([
      'bbLeerjaar3',
      'bbLeerjaar3And4',
      'bbLeerjaar3Inflow',
      'bbLeerjaar4',
      'births',
      'examCounts',
      'lwtLeerjaar3',
      'projectedBbStream',
      'projectedChanges',
      'projectedMaatwerk',
      'projectedVm2',
      'pupils2019',
      'reportAmounts',
      'vsvByEducation',
      'vsvCounts',
      'vsvLevelNorms',
    ])
    expect(carriers.length).toBe(33 + 72 + 50 + 6 + 3 + 2 + 2 + 3 + 2 + 2 + 2 + 3 + 4 + 48 + 15 + 9)
  })

  it('has a document and a grade, or a reason', () => {
    for (const [path, carrier] of carriers) {
      if ('unknown' in carrier) {
        expect(carrier['unknown'], path).toMatch(/\w.*\.$/)
        continue
      }
      expect(carrier['evidence'], path).toMatchObject({ source: { document: expect.stringMatching(/\w/) as string } })
      expect(grades, path).toContain((carrier['evidence'] as { grade: string }).grade)
    }
  })

  it('of a series stands in rising order of years', () => {
    for (const [name, value] of data) {
      if (Array.isArray(value)) continue
      const years = (value as YearlySeries).values.map((each) => each.year)
      expect(years, name).toEqual([...new Set(years)].sort((a, b) => a - b))
    }
  })
})
