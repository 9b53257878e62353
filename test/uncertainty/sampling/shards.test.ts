import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawParameters } from '../../../src/uncertainty/sampling/draw-parameters.js'
import { latinColumn } from '../../../src/uncertainty/sampling/latin-hypercube.js'
import { permutation } from '../../../src/uncertainty/sampling/permutation.js'
import type { UncertainParameters } from '../../../src/uncertainty/sampling/spec.js'

const methods = ['random', 'latin-hypercube', 'sobol'] as const

/** Every distribution, some of them correlated, and both kinds of groups. */
const everything = {
  parameters: {
    fixed: { kind: 'fixed', value: 3 },
    uniform: { kind: 'uniform', min: -1, max: 1 },
    triangular: { kind: 'triangular', min: 0, mode: 1, max: 5 },
    pert: { kind: 'pert', min: 0, mode: 1, max: 5 },
    normal: { kind: 'normal', mean: 2, sd: 3 },
    truncated: { kind: 'truncated-normal', mean: 0, sd: 1, min: 0.5 },
    lognormal: { kind: 'lognormal', meanLog: 0, sdLog: 1 },
    beta: { kind: 'beta', alpha: 0.4, beta: 3 },
    gamma: { kind: 'gamma', shape: 7, scale: 2 },
    small: { kind: 'gamma', shape: 0.2, mean: 2 },
    empirical: { kind: 'empirical', values: [1, 2, 9], weights: [1, 0.5, 2] },
    tied: { kind: 'beta', alpha: 2, beta: 2 },
    bound: { kind: 'pert', min: 1, mode: 2, max: 3 },
    held: { kind: 'gamma', shape: 0.5, rate: 3 },
  },
  groups: [
    { names: ['stay', 'up', 'out'], distribution: { kind: 'dirichlet', alpha: [3, 0.3, 12] } },
    { names: ['few', 'many'], distribution: { kind: 'multinomial', trials: 30, probabilities: [0.2, 0.8] } },
  ],
  correlations: [
    { between: ['tied', 'bound'], rank: 0.6 },
    { between: ['bound', 'held'], rank: -0.3 },
  ],
} as const satisfies UncertainParameters

describe.each(methods)('%s: the parts of a run', (method) => {
  const total = 300
  const whole = drawParameters(everything, { draws: total, seed: 20, method }).draws

  it('are the same bits as the whole, wherever it is cut, in any order', () => {
    const cut = fc.integer({ min: 0, max: total })
    fc.assert(
      fc.property(cut, cut, (a, b) => {
        const [from, until] = [Math.min(a, b), Math.max(a, b)]
        const part = drawParameters(everything, { draws: total, seed: 20, method, from, until }).draws
        for (const [name, column] of Object.entries(part)) {
          expect(column).toEqual(whole[name as keyof typeof whole].slice(from, until))
        }
      }),
      { numRuns: 40, seed: 3 },
    )
  })

  it('are of all parameters, finite, and vary', () => {
    expect(Object.keys(whole)).toHaveLength(19)
    for (const [name, column] of Object.entries(whole)) {
      expect(column.every(Number.isFinite)).toBe(true)
      expect(new Set(column).size > 1).toBe(name !== 'fixed')
    }
  })

  it('are bit for bit those of another process for the same seed', () => {
    expect(drawParameters(everything, { draws: total, seed: 20, method }).draws).toEqual(whole)
  })
})

describe('theory of a Latin hypercube', () => {
  it('gives the mean of n uniform numbers a variance of 1 / (12 n^3)', () => {
    // A number is uniform within its step of 1/n: variance 1 / (12 n^2), and the mean is of n of them.
    const [n, seeds] = [20, 4000]
    let squares = 0
    for (let seed = 0; seed < seeds; seed += 1) {
      const mean = latinColumn(seed, 'any', n, 0, n).reduce((sum, each) => sum + each, 0) / n
      squares += (mean - 0.5) ** 2
    }
    const ratio = (squares / seeds) * 12 * n ** 3
    // The mean of 20 uniform numbers is nearly normal: the error of a variance is the root of 2 / seeds.
    expect(Math.abs(ratio - 1)).toBeLessThan(4 * Math.sqrt(2 / seeds))
  })

  it('puts each step in each place as often, and each order of a few steps as often', () => {
    const seeds = 24_000
    for (const size of [3, 4]) {
      const orders = new Map<string, number>()
      for (let seed = 0; seed < seeds; seed += 1) {
        const orderOf = permutation(size, seed, 'any')
        const order = Array.from({ length: size }, (_, at) => orderOf(at)).join('')
        orders.set(order, (orders.get(order) ?? 0) + 1)
      }
      const kinds = size === 3 ? 6 : 24
      expect(orders.size).toBe(kinds)
      const square = [...orders.values()].reduce((sum, count) => sum + (count - seeds / kinds) ** 2 / (seeds / kinds), 0)
      // Chi-square with one less degree of freedom: above this once in 10,000.
      expect(square).toBeLessThan(size === 3 ? 25.7 : 57.8)
    }
  })

  it('leaves the draws of two parameters without a correlation', () => {
    const [n, seeds] = [10, 2000]
    let sum = 0
    for (let seed = 0; seed < seeds; seed += 1) {
      const [x, y] = [latinColumn(seed, 'x', n, 0, n), latinColumn(seed, 'y', n, 0, n)]
      sum += x.reduce((total, each, at) => total + (each - 0.5) * (y[at]! - 0.5), 0) * (12 / n)
    }
    // The correlation of two random orders of n has a variance of 1 / (n - 1).
    expect(Math.abs(sum / seeds)).toBeLessThan(4 / Math.sqrt((n - 1) * seeds))
  })
})
