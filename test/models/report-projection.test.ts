import { describe, expect, it } from 'vitest'
import { bbStream } from '../../src/models/bb-stream.js'
import { maatwerkBands, vm2Consistency } from '../../src/models/report-projection.js'
import { stockOf, streamOf } from '../../src/projection/cohort/look-up.js'
import { run } from '../../src/projection/cohort/run.js'
import { births } from '../../src/figures/births.js'
import { errorOf } from '../support/error-of.js'

const bb = ['leerjaar-3', 'leerjaar-4'] as const

// The report, section 4.2 (text only): bb 44,100 at the peak and 39,000 in 2021, maatwerk just under 5,200 in 2014 and
// about 4,500 in 2022, VM2 2,750 in 2012. From births of 14 and 15 years before, scaled to 44,100 in 2015; share 11.6 %.
describe("the report's projection, from births", () => {
  const result = run(bbStream())
  const stock = (label: string) => stockOf(result, bb, label)

  it('peaks in 2015, at 44,100', () => {
    const highest = Math.max(...result.labels.map(stock))
    expect(result.labels.find((label) => stock(label) === highest)).toBe('2015-2016')
    expect(highest).toBeCloseTo(44_100, 6)
  })

  it('is within 2 % of 39,000 in 2021, and stable after it', () => {
    expect(Math.abs(stock('2021-2022') / 39_000 - 1)).toBeLessThan(0.02)
    for (const label of ['2022-2023', '2023-2024']) {
      expect(Math.abs(stock(label) / stock('2021-2022') - 1)).toBeLessThan(0.02)
    }
  })

  it('has maatwerk just under 5,200 in 2014 and about 4,500 in 2022', () => {
    expect(streamOf(result, 'maatwerk', '2014-2015')).toBeGreaterThanOrEqual(5_000)
    expect(streamOf(result, 'maatwerk', '2014-2015')).toBeLessThanOrEqual(5_210)
    expect(streamOf(result, 'maatwerk', '2022-2023')).toBeGreaterThanOrEqual(4_450)
    expect(streamOf(result, 'maatwerk', '2022-2023')).toBeLessThanOrEqual(4_610)
  })

  it('is nothing but births: by hand, from CBS 37422ned', () => {
    const level = 44_100 / (202_603 + 206_619)
    expect(stock('2012-2013')).toBeCloseTo(level * (199_408 + 192_443), 6)
    expect(stock('2019-2020')).toBeCloseTo(level * (187_910 + 194_007), 6)
    expect(stock('2021-2022')).toBeCloseTo(level * (181_336 + 185_057), 6)
    expect(streamOf(result, 'maatwerk', '2021-2022')).toBeCloseTo(0.116 * stock('2021-2022'), 9)
  })

  it('moves everybody of leerjaar 3 to leerjaar 4, and loses nobody', () => {
    expect(stockOf(result, 'leerjaar-4', '2016-2017')).toBe(stockOf(result, 'leerjaar-3', '2015-2016'))
    expect(result.conservation.difference).toBe(0)
  })

  it('can be read with the peak in 2014, when "tot 2015" leaves 2015 out', () => {
    const other = run(bbStream({ level: { year: 2014, pupils: 44_100 } }))
    expect(stockOf(other, bb, '2014-2015')).toBeCloseTo(44_100, 6)
    expect(Math.abs(stockOf(other, bb, '2021-2022') / 39_000 - 1)).toBeLessThan(0.02)
  })
})

describe("the report's text on VM2", () => {
  it('does not follow from its method: 0.873 stated, about 0.943 by a constant share', () => {
    const found = vm2Consistency()
    expect(found.stated).toBeCloseTo(2400 / 2750, 12)
    expect(found.byMethod).toBeCloseTo((184_634 + 184_915) / (199_408 + 192_443), 9)
    expect(found.bbNeededIn2012).toBeCloseTo(44_687.5, 6)
    expect(found.bbNeededIn2012).toBeGreaterThan(found.peak)
    expect(found.consistent).toBe(false)
  })

  it.each([14, 15, 16])('does not follow from births of %i years before leerjaar 3 either', (bornYearsBefore) => {
    const other = run(bbStream({ bornYearsBefore }))
    const ratio = streamOf(other, 'vm2', '2023-2024') / streamOf(other, 'vm2', '2012-2013')
    expect(ratio).toBeGreaterThan(0.935)
    expect(ratio).toBeLessThan(0.965)
  })

  it('starts from 2,750 pupils in 2012, and its share stays the same with another level or trend', () => {
    expect(streamOf(run(bbStream()), 'vm2', '2012-2013')).toBeCloseTo(2750, 9)
    const share = 2750 / ((44_100 * (199_408 + 192_443)) / (202_603 + 206_619))
    for (const options of [{ growth: -0.04 }, { level: { year: 2015, pupils: 1000 } }]) {
      const other = run(bbStream({ ...options, first: 2015 }))
      expect(streamOf(other, 'vm2', '2015-2016') / stockOf(other, bb, '2015-2016')).toBeCloseTo(share, 12)
    }
    expect(streamOf(run(bbStream({ level: { year: 2015, pupils: 0 } })), 'vm2', '2015-2016')).toBe(0)
  })
})

describe('what can be derived of leerwerktraject and assistentenopleiding', () => {
  it('is a band, no level', () => {
    const bands = maatwerkBands()
    expect(bands.together).toEqual({ min: 2100, max: 2450 })
    // -150 over a fall of 13.5 % and of 9.3 %.
    expect(bands.leerwerktraject.min).toBeCloseTo(150 / (700 / 5200), 9)
    expect(bands.leerwerktraject.max).toBeCloseTo(150 / (1 - (184_397 + 184_915) / (200_445 + 206_619)), 6)
    expect(bands.assistentenopleiding.min).toBeCloseTo(2450 - bands.leerwerktraject.max, 9)
    expect(bands.assistentenopleiding.max).toBeCloseTo(2450 - bands.leerwerktraject.min, 9)
  })
})

describe('the bb stream with other assumptions', () => {
  it('falls with the share of bb, from its level on', () => {
    const falling = run(bbStream({ growth: -0.04, first: 2015 }))
    expect(stockOf(falling, bb, '2015-2016')).toBeCloseTo(44_100, 6)
    const [entered2019, entered2015] = ['2019-2020', '2015-2016'].map((label) => stockOf(falling, 'leerjaar-3', label))
    expect(entered2019! / entered2015!).toBeCloseTo((187_910 / 202_603) * 0.96 ** 4, 12)
  })

  it('lets a share trend by itself', () => {
    const result = run(bbStream({ streams: { maatwerk: { share: 0.1, growth: -0.1, year: 2014 }, lwt: { share: 0.03 } } }))
    expect(streamOf(result, 'maatwerk', '2016-2017') / stockOf(result, bb, '2016-2017')).toBeCloseTo(0.081, 12)
    expect(streamOf(result, 'lwt', '2016-2017') / stockOf(result, bb, '2016-2017')).toBeCloseTo(0.03, 12)
  })

  it('names every year of birth that is not known, and carries none forward', () => {
    const error = errorOf(() => bbStream({ last: 2038 }))
    expect(error.code).toBe('invalid-input')
    expect(error.problems.map((problem) => problem.path)).toEqual(['births.2021', 'births.2023', 'births.2024'])
  })

  it('takes births of the caller', () => {
    const known = births.values.filter(({ year }) => year !== 2021)
    const values = [...known, ...[2021, 2023, 2024].map((year) => ({ year, found: own(170_000) }))]
    expect(run(bbStream({ last: 2038, births: { ...births, values } })).labels.at(-1)).toBe('2038-2039')
  })

  it('names every number that is wrong', () => {
    const wrong = { level: { year: 2015.5, pupils: -1 }, growth: -1, last: 2000 }
    expect(errorOf(() => bbStream(wrong)).problems.map((problem) => problem.path)).toEqual([
      'level.year',
      'level.pupils',
      'growth',
    ])
  })
})

function own(value: number) {
  return { value, evidence: { source: { document: 'own count' }, grade: 'estimate' } } as const
}
