import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { latinColumn } from '../../../src/uncertainty/sampling/latin-hypercube.js'
import { permutation } from '../../../src/uncertainty/sampling/permutation.js'

describe('an order that is looked up', () => {
  it('has each number once, for any size', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3000 }), fc.maxSafeNat(), (size, seed) => {
        const orderOf = permutation(size, seed, 'any')
        const numbers = new Set(Array.from({ length: size }, (_, place) => orderOf(place)))
        return numbers.size === size && Math.max(...numbers) === size - 1 && Math.min(...numbers) === 0
      }),
    )
  })

  it('stays within the largest size', () => {
    const orderOf = permutation(2 ** 32, 5, 'large')
    const numbers = [0, 1, 2 ** 31, 2 ** 32 - 1].map(orderOf)
    expect(new Set(numbers).size).toBe(4)
    expect(numbers.every((number) => Number.isInteger(number) && number >= 0 && number < 2 ** 32)).toBe(true)
  })

  it.each([2, 3, 4])('has all orders of %i numbers as often: chi-square below the point of 1 in 10,000', (size) => {
    const [seeds, orders] = [24_000, [1, 1, 2, 6, 24][size]!]
    const counts = new Map<string, number>()
    for (let seed = 0; seed < seeds; seed += 1) {
      const orderOf = permutation(size, seed, 'few')
      const order = Array.from({ length: size }, (_, place) => orderOf(place)).join(' ')
      counts.set(order, (counts.get(order) ?? 0) + 1)
    }
    const expected = seeds / orders
    const chiSquare = [...counts.values()].reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0)
    expect(counts.size).toBe(orders)
    // Quantiles of the chi-square distribution with 1, 5 and 23 degrees of freedom at 0.9999, from its printed tables.
    expect(chiSquare).toBeLessThan({ 2: 15.14, 3: 25.74, 4: 57.07 }[size]!)
  })

  it('of one stream tells nothing of another: products of places have mean and variance of independent orders', () => {
    const [size, seeds] = [50, 4000]
    // Independent orders of 0..n-1: the correlation has mean 0 and variance 1 / (n - 1).
    let [sum, squares] = [0, 0]
    for (let seed = 0; seed < seeds; seed += 1) {
      const [a, b] = [permutation(size, seed, 'a'), permutation(size, seed, 'b')]
      let product = 0
      for (let place = 0; place < size; place += 1) product += (a(place) - 24.5) * (b(place) - 24.5)
      // The sum of squares of 0..49 around their mean is n (n^2 - 1) / 12 = 10,412.5.
      const correlation = product / 10_412.5
      sum += correlation
      squares += correlation ** 2
    }
    expect(Math.abs(sum / seeds)).toBeLessThan(4 * Math.sqrt(1 / 49 / seeds))
    // The variance of a square of a nearly normal number is twice the square of its variance.
    expect(Math.abs(squares / seeds - 1 / 49)).toBeLessThan(4 * (1 / 49) * Math.sqrt(2 / seeds))
  })

  it('tells nothing of its own neighbours', () => {
    const [size, seeds] = [50, 4000]
    let sum = 0
    for (let seed = 0; seed < seeds; seed += 1) {
      const orderOf = permutation(size, seed, 'a')
      sum += (orderOf(7) - 24.5) * (orderOf(8) - 24.5)
    }
    // Two places of an order: covariance -(n + 1) / 12 = -4.25; a product has a standard deviation of about (n^2 - 1) / 12.
    expect(Math.abs(sum / seeds + 4.25)).toBeLessThan((4 * (2499 / 12)) / Math.sqrt(seeds))
  })
})

describe('a dimension of a Latin hypercube', () => {
  it('holds each of n steps once, for any n, strictly within the step', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3000 }), fc.maxSafeNat(), (total, seed) => {
        const column = latinColumn(seed, 'a', total, 0, total)
        const steps = new Set(column.map((at) => Math.floor(at * total)))
        return steps.size === total && column.every((at) => at > 0 && at < 1)
      }),
    )
  })

  it('keeps to the steps where there are most of them', () => {
    const column = latinColumn(4, 'a', 2 ** 32, 2 ** 32 - 2000, 2 ** 32)
    const orderOf = permutation(2 ** 32, 4, 'order of a')
    column.forEach((at, place) => {
      expect(Math.floor(at * 2 ** 32)).toBe(orderOf(2 ** 32 - 2000 + place))
      // 32 bits for the step, 18 for the place within it, and its midpoint.
      expect((at * 2 ** 51) % 2).toBe(1)
    })
  })

  it('has the same bits in parts as in one', () => {
    const whole = latinColumn(9, 'a', 500, 0, 500)
    fc.assert(
      fc.property(fc.nat({ max: 500 }), fc.nat({ max: 500 }), (a, b) => {
        const [from, until] = [Math.min(a, b), Math.max(a, b)]
        expect(latinColumn(9, 'a', 500, from, until)).toEqual(whole.slice(from, until))
      }),
    )
  })

  it('lies at random within a step, and is another for each name and seed', () => {
    const count = 4000
    const within = latinColumn(1, 'a', count, 0, count).map((at) => (at * count) % 1)
    const mean = within.reduce((sum, at) => sum + at, 0) / count
    expect(Math.abs(mean - 0.5)).toBeLessThan(4 * Math.sqrt(1 / 12 / count))
    const firsts = [latinColumn(1, 'a', 9, 0, 1)[0], latinColumn(1, 'b', 9, 0, 1)[0], latinColumn(2, 'a', 9, 0, 1)[0]]
    expect(new Set(firsts).size).toBe(3)
  })
})
