import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sobolPoints } from '../../../src/uncertainty/sampling/sobol.js'
import { errorOf } from '../../support/error-of.js'

interface Published {
  readonly 'first 32 points, first 10 dimensions': readonly (readonly number[])[]
  readonly 'direction numbers by dimension': Readonly<Record<string, readonly number[]>>
  readonly 'all direction numbers of each dimension, joined by exclusive or': readonly number[]
}

const scipy = JSON.parse(readFileSync(new URL('../scipy/sobol.json', import.meta.url), 'utf8')) as Published

/** One point, as whole numbers of 2^-32. */
function wordsAt(index: number): number[] {
  return sobolPoints({ dimensions: 128, from: index, until: index + 1 }).map(([at]) => at! * 2 ** 32)
}

describe('the Sobol sequence as published', () => {
  it('gives the first points that its authors print', () => {
    const points = sobolPoints({ dimensions: 3, until: 10 })
    expect([...points[0]!]).toEqual([0, 0.5, 0.75, 0.25, 0.375, 0.875, 0.625, 0.125, 0.1875, 0.6875])
    expect([...points[1]!]).toEqual([0, 0.5, 0.25, 0.75, 0.375, 0.875, 0.125, 0.625, 0.3125, 0.8125])
    expect([...points[2]!]).toEqual([0, 0.5, 0.25, 0.75, 0.625, 0.125, 0.875, 0.375, 0.9375, 0.4375])
  })

  it('gives the points of SciPy in ten dimensions', () => {
    const points = sobolPoints({ dimensions: 10, until: 32 })
    expect(points.map((column) => [...column].map((at) => at * 2 ** 32))).toEqual(
      points.map((_, dimension) => scipy['first 32 points, first 10 dimensions'].map((point) => point[dimension])),
    )
  })

  it('has the direction numbers of SciPy: the point before the 2^k-th is the k-th of them', () => {
    const found = Array.from({ length: 32 }, (_, bit) => wordsAt(2 ** (bit + 1) - 1))
    for (const [dimension, directions] of Object.entries(scipy['direction numbers by dimension'])) {
      expect(found.map((words) => words[Number(dimension) - 1])).toEqual(directions)
    }
  })

  it('has them in all 128 dimensions: the point of which the Gray code has all bits is all of them together', () => {
    // The Gray code of binary 1010...10 is 1111...11.
    expect(wordsAt(0xaaaaaaaa)).toEqual(scipy['all direction numbers of each dimension, joined by exclusive or'])
  })
})

describe('scrambled points', () => {
  const seeds = fc.maxSafeNat()

  it('fall one by one in each of 2^k equal steps, in every dimension and aligned block', () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: 0, max: 8 }), fc.nat({ max: 1000 }), (seed, bits, block) => {
        const size = 2 ** bits
        const points = sobolPoints({ dimensions: 128, seed, from: block * size, until: (block + 1) * size })
        return points.every((column) => new Set(column.map((at) => Math.floor(at * size))).size === size)
      }),
      { numRuns: 30 },
    )
  })

  it('fall one by one in the boxes of the first two dimensions, a (0, m, 2)-net', () => {
    const [x, y] = sobolPoints({ dimensions: 2, seed: 7, until: 256 })
    for (let bits = 0; bits <= 8; bits += 1) {
      const boxes = x!.map((at, index) => Math.floor(at * 2 ** bits) * 2 ** (8 - bits) + Math.floor(y![index]! * 2 ** (8 - bits)))
      expect(new Set(boxes).size).toBe(256)
    }
  })

  it('lie above 0 and below 1, on midpoints of 2^32 steps', () => {
    for (const column of sobolPoints({ dimensions: 128, seed: 3, until: 512 })) {
      expect(column.every((at) => at > 0 && at < 1 && (at * 2 ** 32) % 1 === 0.5)).toBe(true)
    }
  })

  it('differ by seed and by dimension, and are uniform over seeds: the mean of a point, its variance, all of its digits', () => {
    const count = 4000
    const firsts = Array.from({ length: count }, (_, seed) => sobolPoints({ dimensions: 2, seed, from: 5, until: 6 }).map(([at]) => at!))
    for (const of of [(point: number[]) => point[0]!, (point: number[]) => point[1]!]) {
      const mean = firsts.reduce((sum, point) => sum + of(point), 0) / count
      expect(Math.abs(mean - 0.5)).toBeLessThan(4 * Math.sqrt(1 / 12 / count))
      for (let digit = 1; digit <= 32; digit += 1) {
        const ones = firsts.filter((point) => Math.floor(of(point) * 2 ** digit) % 2 === 1).length
        expect(Math.abs(ones / count - 0.5)).toBeLessThan(4.5 * Math.sqrt(0.25 / count))
      }
    }
    const product = firsts.reduce((sum, [x, y]) => sum + (x! - 0.5) * (y! - 0.5), 0) / count
    expect(Math.abs(product)).toBeLessThan(4 * Math.sqrt(1 / 144 / count))
  })

  it('move apart by the matrix: the digits in which the first two points differ are 1, and then 0 or 1 as often', () => {
    const seeds = 2000
    const changes = Array.from({ length: seeds }, (_, seed) => {
      const [column] = sobolPoints({ dimensions: 1, seed, until: 2 })
      const [first, second] = [...column!].map((at) => Math.floor(at * 2 ** 32))
      return (first! ^ second!) >>> 0
    })
    expect(changes.every((word) => word >= 2 ** 31)).toBe(true)
    for (let digit = 2; digit <= 32; digit += 1) {
      const ones = changes.filter((word) => Math.floor(word / 2 ** (32 - digit)) % 2 === 1).length
      expect(Math.abs(ones / seeds - 0.5)).toBeLessThan(4.5 * Math.sqrt(0.25 / seeds))
    }
  })

  it('are the same bits in parts as in one', () => {
    const whole = sobolPoints({ dimensions: 5, seed: 11, until: 300 })
    fc.assert(
      fc.property(fc.nat({ max: 300 }), fc.nat({ max: 300 }), (a, b) => {
        const [from, until] = [Math.min(a, b), Math.max(a, b)]
        expect(sobolPoints({ dimensions: 5, seed: 11, from, until })).toEqual(whole.map((column) => column.slice(from, until)))
      }),
    )
  })
})

describe('bad options', () => {
  it('are named all at once', () => {
    const error = errorOf(() => sobolPoints({ dimensions: 129, from: -1, until: 2 ** 32 + 1, seed: 0.5, skip: 1 } as never))
    expect(error.problems.map(({ path }) => path)).toEqual(['options.skip', 'dimensions', 'from', 'until', 'seed'])
    expect(errorOf(() => sobolPoints({ dimensions: 0, from: 4, until: 3 })).problems.map(({ path }) => path)).toEqual(['dimensions', 'until'])
  })

  it('are no others: no points are fine, and the last one too', () => {
    expect(sobolPoints({ dimensions: 1, from: 3, until: 3 })).toEqual([new Float64Array(0)])
    // The Gray code of 2^32 - 1 is 2^31: the last direction number, which in the first dimension is 1.
    expect(sobolPoints({ dimensions: 1, from: 2 ** 32 - 1, until: 2 ** 32 })).toEqual([new Float64Array([2 ** -32])])
  })
})
