import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawParameters } from '../../../src/uncertainty/sampling/draw-parameters.js'
import { randomNumbers } from '../../../src/uncertainty/random.js'
import { normalCumulative } from '../../../src/uncertainty/special/normal.js'
import { momentsOf } from '../../../src/uncertainty/summaries/moments.js'
import { summariesOf } from '../../../src/uncertainty/summaries/summary.js'
import type { DrawMethod, UncertainParameters } from '../../../src/uncertainty/sampling/spec.js'
import { deepFreeze } from '../../support/deep-freeze.js'
import { spearman } from './spearman.js'

const methods: readonly DrawMethod[] = ['random', 'latin-hypercube', 'sobol']

/** Some of each: fixed, independent, correlated, groups. */
const mixed = deepFreeze({
  parameters: {
    rate: { kind: 'gamma', shape: 2, mean: 3 },
    share: { kind: 'beta', alpha: 3, beta: 9 },
    known: { kind: 'fixed', value: 7 },
    price: { kind: 'lognormal', meanLog: 2, sdLog: 0.5 },
    seen: { kind: 'empirical', values: [1, 5, 5, 9] },
    effect: { kind: 'normal', mean: -1, sd: 2 },
  },
  groups: [
    { names: ['stay', 'up', 'out'], distribution: { kind: 'dirichlet', alpha: [60, 30, 10] } },
    { names: ['yes', 'no'], distribution: { kind: 'multinomial', trials: 20, probabilities: [0.25, 0.75] } },
  ],
  correlations: [
    { between: ['price', 'rate'], rank: 0.6 },
    { between: ['effect', 'price'], rank: -0.3 },
  ],
} as const satisfies UncertainParameters)

describe.each(methods)('%s draws', (method) => {
  const whole = drawParameters(mixed, { draws: 250, seed: 11, method })

  it('come by name, with what part they are and how they were made', () => {
    expect(Object.keys(whole.draws)).toEqual(['rate', 'share', 'known', 'price', 'seen', 'effect', 'stay', 'up', 'out', 'yes', 'no'])
    expect(Object.values(whole.draws).every(({ length }) => length === 250)).toBe(true)
    expect(whole.shard).toEqual({ from: 0, total: 250 })
    const scrambling = method === 'sobol' ? { scrambling: 'linear-matrix-and-digital-shift' } : {}
    expect(whole.conventions).toEqual({ method, seed: 11, generator: 'philox4x32-10', ...scrambling })
  })

  it('are the same bits in parts as in one', () => {
    fc.assert(
      fc.property(fc.nat({ max: 250 }), fc.nat({ max: 250 }), (a, b) => {
        const [from, until] = [Math.min(a, b), Math.max(a, b)]
        const part = drawParameters(mixed, { draws: 250, seed: 11, method, from, until })
        expect(part.shard).toEqual({ from, total: 250 })
        for (const [name, column] of Object.entries(part.draws)) {
          expect(column).toEqual(whole.draws[name as 'rate'].slice(from, until))
        }
      }),
      { numRuns: 25 },
    )
  })

  it('lie where their distributions are, and add up where they must', () => {
    const { rate, share, known, seen, stay, up, out, yes, no } = whole.draws
    expect(known.every((draw) => draw === 7)).toBe(true)
    expect(rate.every((draw) => draw > 0) && share.every((draw) => draw > 0 && draw < 1)).toBe(true)
    expect([...new Set(seen)].sort((a, b) => a - b)).toEqual([1, 5, 9])
    expect(stay.every((draw, at) => Math.abs(draw + up[at]! + out[at]! - 1) < 1e-14)).toBe(true)
    expect(yes.every((draw, at) => Number.isInteger(draw) && no[at] === 20 - draw)).toBe(true)
  })

  it('have the means of their distributions, within 4.5 standard errors of random draws', () => {
    const { draws } = drawParameters(mixed, { draws: 20_000, seed: 3, method })
    const summaries = summariesOf(momentsOf(draws))
    // The mean of the lognormal is exp(2 + 0.5^2 / 2).
    const means = { rate: 3, share: 0.25, price: Math.exp(2.125), seen: 5, effect: -1, stay: 0.6, up: 0.3, out: 0.1, yes: 5, no: 15 }
    for (const [name, mean] of Object.entries(means)) {
      const { mean: found, standardError } = summaries[name as 'rate']
      expect(Math.abs(found - mean)).toBeLessThan(4.5 * standardError)
    }
  })

  it('differ by seed', () => {
    const other = drawParameters(mixed, { draws: 250, seed: 12, method }).draws
    for (const name of ['rate', 'share', 'price', 'effect', 'stay'] as const) expect(other[name]).not.toEqual(whole.draws[name])
  })

  it('have the rank correlations that were asked for', () => {
    const asked = 0.6
    const n = 20_000
    const { draws } = drawParameters(
      {
        parameters: {
          a: { kind: 'gamma', shape: 0.7, mean: 10 },
          b: { kind: 'uniform', min: -1, max: 1 },
          c: { kind: 'beta', alpha: 2, beta: 5 },
          d: { kind: 'normal', mean: 0, sd: 1 },
        },
        correlations: [
          { between: ['a', 'b'], rank: asked },
          { between: ['c', 'b'], rank: -0.4 },
        ],
      },
      { draws: n, seed: 5, method },
    )
    const pairs = [[draws.a, draws.b, asked], [draws.b, draws.c, -0.4], [draws.a, draws.c, 0], [draws.a, draws.d, 0]] as const
    for (const [x, y, rank] of pairs) {
      // Bonett and Wright (2000): the inverse hyperbolic tangent has a variance of (1 + r^2 / 2) / (n - 3).
      const error = Math.sqrt((1 + rank ** 2 / 2) / (n - 3))
      expect(Math.abs(Math.atanh(spearman(x, y)) - Math.atanh(rank))).toBeLessThan(4 * error)
    }
  })

  it('keep the distribution of a parameter that hangs together with others (Kolmogorov and Smirnov, at 1 in 1000)', () => {
    const n = 100_000
    const spec = {
      parameters: {
        score: { kind: 'normal', mean: 3, sd: 2 },
        wait: { kind: 'gamma', shape: 1, mean: 4 },
        place: { kind: 'uniform', min: 2, max: 6 },
      },
      correlations: [
        { between: ['score', 'wait'], rank: 0.7 },
        { between: ['place', 'wait'], rank: -0.5 },
      ],
    } as const satisfies UncertainParameters
    const { draws } = drawParameters(spec, { draws: n, seed: 8, method })
    const distances = [
      distanceFrom(draws.score, (x) => normalCumulative((x - 3) / 2)),
      distanceFrom(draws.wait, (x) => 1 - Math.exp(-x / 4)),
      distanceFrom(draws.place, (x) => (x - 2) / 4),
    ]
    // The quantile of the limiting distribution at 0.999 is 1.9495.
    for (const distance of distances) expect(distance * Math.sqrt(n)).toBeLessThan(1.9495)
  })
})

/** The largest distance between the shares of draws and those of their distribution. */
function distanceFrom(draws: Float64Array, cumulative: (x: number) => number): number {
  let distance = 0
  draws.slice().sort().forEach((draw, at) => {
    const share = cumulative(draw)
    distance = Math.max(distance, share - at / draws.length, (at + 1) / draws.length - share)
  })
  return distance
}

describe('what a draw depends on', () => {
  const parameters = { a: { kind: 'gamma', shape: 2, mean: 3 }, b: { kind: 'uniform', min: 0, max: 1 }, c: { kind: 'beta', alpha: 2, beta: 2 } } as const
  const groups = [{ names: ['x', 'y'], distribution: { kind: 'dirichlet', alpha: [1, 2] } }] as const
  const more = {
    parameters: { z: { kind: 'normal', mean: 0, sd: 1 }, ...parameters, last: { kind: 'uniform', min: 0, max: 1 } },
    groups: [{ names: ['p', 'q', 'r'], distribution: { kind: 'dirichlet', alpha: [1, 1, 1] } }, ...groups],
  } as const
  const options = { draws: 100, seed: 1 }

  it.each(['random', 'latin-hypercube'] as const)('%s: on its name, not on what else there is', (method) => {
    const few = drawParameters({ parameters, groups }, { ...options, method }).draws
    const many = drawParameters(more, { ...options, method }).draws
    for (const name of ['a', 'b', 'c', 'x', 'y'] as const) expect(many[name]).toEqual(few[name])
  })

  it('sobol: on its dimension, so that what comes behind does not matter', () => {
    const few = drawParameters({ parameters }, { ...options, method: 'sobol' }).draws
    const many = drawParameters({ parameters: { ...parameters, d: more.parameters.z }, groups }, { ...options, method: 'sobol' }).draws
    for (const name of ['a', 'b', 'c'] as const) expect(many[name]).toEqual(few[name])
  })

  it('a fixed parameter takes no dimension', () => {
    const fixed = { parameters: { known: { kind: 'fixed', value: 1 }, ...parameters } } as const
    const without = drawParameters({ parameters }, { ...options, method: 'sobol' }).draws
    expect(drawParameters(fixed, { ...options, method: 'sobol' }).draws.c).toEqual(without.c)
  })

  it('a correlation leaves those alone that it does not name', () => {
    for (const method of methods) {
      const apart = drawParameters({ parameters }, { ...options, method }).draws
      const joined = drawParameters({ parameters, correlations: [{ between: ['a', 'b'], rank: 0.5 }] }, { ...options, method }).draws
      expect(joined.c).toEqual(apart.c)
      expect(joined.b).not.toEqual(apart.b)
    }
  })

  it('in a lot of correlated parameters: on those before it', () => {
    const correlations = [{ between: ['a', 'b'], rank: 0.5 }] as const
    for (const method of methods) {
      const two = drawParameters({ parameters, correlations }, { ...options, method }).draws
      const three = drawParameters({ parameters, correlations: [...correlations, { between: ['c', 'a'], rank: 0.4 }] }, { ...options, method }).draws
      expect([three.a, three.b]).toEqual([two.a, two.b])
      expect(three.c).not.toEqual(two.c)
    }
  })

  it('random: not on how many draws there are in all', () => {
    const ofMany = drawParameters({ parameters, groups }, { draws: 1000, seed: 1, until: 100 })
    expect(ofMany.draws).toEqual(drawParameters({ parameters, groups }, options).draws)
  })

  it('is a uniform number of the seed and the name, for a uniform parameter', () => {
    const { draws } = drawParameters({ parameters, correlations: [{ between: ['b', 'c'], rank: 0.5 }] }, options)
    draws.b.forEach((draw, at) => {
      expect(draw).toBe(randomNumbers(1, 'b').at(at))
    })
  })
})
