import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { histogramOf, mergeHistograms } from '../../../src/uncertainty/summaries/histogram.js'
import { quantiles } from '../../../src/uncertainty/summaries/quantiles.js'
import { deepFreeze } from '../../support/deep-freeze.js'
import { errorOf } from '../../support/error-of.js'

const paths = (act: () => unknown) => errorOf(act).problems.map(({ path }) => path)

describe('quantiles of type 7', () => {
  it('by hand: ten draws, places 0, 2.25, 4.5, 6.75 and 9', () => {
    const draws = deepFreeze([20, 3, 8, 7, 6, 8, 10, 13, 16, 15])
    // In order 3 6 7 8 8 10 13 15 16 20: 7 + 0.25, 8 + 0.5 * 2, 13 + 0.75 * 2.
    expect([...quantiles(draws, [0, 0.25, 0.5, 0.75, 1])]).toEqual([3, 7.25, 9, 14.5, 20])
  })

  it('of one draw are that draw', () => {
    expect([...quantiles(new Float64Array([5]), [0, 0.3, 1])]).toEqual([5, 5, 5])
  })

  it('lie between draws, rise with the probability, and do not depend on the order', () => {
    const drawn = fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 1, maxLength: 30 })
    const probability = fc.double({ min: 0, max: 1, noNaN: true })
    fc.assert(
      fc.property(drawn, probability, probability, (draws, p, q) => {
        const [low, high] = quantiles(draws, [Math.min(p, q), Math.max(p, q)])
        expect(low!).toBeLessThanOrEqual(high!)
        expect(low!).toBeGreaterThanOrEqual(Math.min(...draws))
        expect(high!).toBeLessThanOrEqual(Math.max(...draws))
        expect(quantiles([...draws].reverse(), [p])).toEqual(quantiles(draws, [p]))
      }),
    )
  })

  it('refuse all that is wrong at once', () => {
    expect(paths(() => quantiles([1, Number.POSITIVE_INFINITY], [0.5, 1.5, Number.NaN]))).toEqual(['draws[1]', 'probabilities[1]', 'probabilities[2]'])
    expect(paths(() => quantiles([], 0.5 as never))).toEqual(['draws', 'probabilities'])
    expect(paths(() => quantiles('12' as never, [0.5]))).toEqual(['draws'])
  })
})

describe('a histogram', () => {
  const bins = { least: 0, most: 1, bins: 10 }

  it('holds the lower border of each bin, and the last one both', () => {
    const counted = histogramOf([0, 0.1, 0.2, 0.3, 0.6, 0.7, 0.8999999999999999, 0.9999, 1, -1e-300, 1.0000001], bins)
    // Borders are 0 + 1 * (k / 10): 0.3 and 0.6 and 0.7 stand at the start of their bins, and ten times the number below 0.9 is 9.
    expect([...counted.counts]).toEqual([1, 1, 1, 1, 0, 0, 1, 1, 1, 2])
    expect(counted).toMatchObject({ below: 1, above: 1, draws: 11 })
    expect([...counted.borders]).toEqual([0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1])
  })

  it('counts by its borders as they are, and loses no draw', () => {
    const ends = fc.tuple(fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.double({ min: 1e-6, max: 1e6, noNaN: true }))
    fc.assert(
      fc.property(ends, fc.integer({ min: 1, max: 40 }), fc.array(fc.double({ min: -2e6, max: 2e6, noNaN: true })), ([least, width], count, draws) => {
        const options = { least, most: least + width, bins: count }
        const { borders } = histogramOf([], options)
        const all = [...draws, ...borders]
        const { counts, below, above } = histogramOf(all, options)
        const within = (bin: number) => (x: number) => x >= borders[bin]! && (bin === count - 1 ? x <= borders[count]! : x < borders[bin + 1]!)
        expect([...counts]).toEqual(Array.from({ length: count }, (_, bin) => all.filter(within(bin)).length))
        expect(below + above + counts.reduce((sum, each) => sum + each, 0)).toBe(all.length)
      }),
    )
  })

  it('of parts adds up to that of the whole', () => {
    const draws = Array.from({ length: 100 }, (_, at) => (at * 37) % 120)
    const options = { least: 10, most: 110, bins: 7 }
    const parts = [draws.slice(60), draws.slice(0, 13), draws.slice(13, 60)].map((part) => histogramOf(part, options))
    expect(mergeHistograms(parts)).toEqual(histogramOf(draws, options))
    expect(mergeHistograms(parts).below).toBeGreaterThan(0)
    expect(mergeHistograms(parts).above).toBeGreaterThan(0)
  })

  it('refuses all that is wrong at once', () => {
    expect(paths(() => histogramOf([Number.NaN], { least: 1, most: 1, bins: 0.5, width: 3 } as never))).toEqual(['draws[0]', 'options.width', 'most', 'bins'])
    expect(paths(() => histogramOf([], { least: Number.NaN, most: Number.NaN, bins: 1 }))).toEqual(['least', 'most'])
    expect(paths(() => histogramOf([], { least: -1.7e308, most: 1.7e308, bins: 1 }))).toEqual(['most'])
    expect(paths(() => mergeHistograms([histogramOf([], bins), histogramOf([], { ...bins, most: 2 }), histogramOf([], { ...bins, bins: 9 })]))).toEqual([
      'parts[1]',
      'parts[2]',
    ])
    expect(paths(() => mergeHistograms([]))).toEqual(['parts'])
  })
})
