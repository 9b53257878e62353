import { describe, expect, it } from 'vitest'
import { drawParameters } from '../../../src/uncertainty/sampling/draw-parameters.js'
import type { DrawMethod } from '../../../src/uncertainty/sampling/spec.js'
import { momentsOf } from '../../../src/uncertainty/summaries/moments.js'
import { summariesOf } from '../../../src/uncertainty/summaries/summary.js'
import { errorOf } from '../../support/error-of.js'
import { spearman } from './spearman.js'

describe('a Latin hypercube', () => {
  const uniform = { kind: 'uniform', min: 0, max: 1 } as const

  it('has one draw in each of n steps of each parameter, and of the first of a correlated lot', () => {
    const correlations = [{ between: ['b', 'c'], rank: 0.8 }] as const
    const { draws } = drawParameters({ parameters: { a: uniform, b: uniform, c: uniform }, correlations }, { draws: 97, seed: 1, method: 'latin-hypercube' })
    for (const column of [draws.a, draws.b]) expect(new Set(column.map((at) => Math.floor(at * 97))).size).toBe(97)
  })

  it('brings the variance of the mean of an additive function down at least tenfold', () => {
    const normal = { kind: 'normal', mean: 0, sd: 1 } as const
    const additive = ({ a, b, c, d }: Record<'a' | 'b' | 'c' | 'd', number>) => a * a + 3 * b + Math.exp(c) - d
    const variance = (method: DrawMethod) => {
      const means = Array.from({ length: 200 }, (_, seed) => {
        const { draws } = drawParameters({ parameters: { a: uniform, b: normal, c: uniform, d: normal } }, { draws: 64, seed, method })
        let sum = 0
        for (let at = 0; at < 64; at += 1) sum += additive({ a: draws.a[at]!, b: draws.b[at]!, c: draws.c[at]!, d: draws.d[at]! })
        return sum / 64
      })
      const { mean, variance: found, standardError } = summariesOf(momentsOf({ means })).means
      // 1/3 + 0 + (e - 1) - 0
      expect(Math.abs(mean - (1 / 3 + Math.E - 1))).toBeLessThan(4 * standardError)
      return found
    }
    const [random, latin] = [variance('random'), variance('latin-hypercube')]
    // 4/45 + 9 + (e^2 - 1) / 2 - (e - 1)^2 + 1 = 10.331 for one draw, over 64; the variance of 200 means errs by a tenth.
    expect(random / (10.331 / 64)).toBeGreaterThan(0.6)
    expect(random / (10.331 / 64)).toBeLessThan(1.4)
    expect(latin).toBeLessThan(random / 10)
  })
})

describe('a Sobol sequence', () => {
  const parameters = {
    a: { kind: 'uniform', min: 0, max: 1 },
    b: { kind: 'normal', mean: 0, sd: 0.5 },
    c: { kind: 'uniform', min: -1, max: 1 },
    d: { kind: 'lognormal', meanLog: 0, sdLog: 0.25 },
    e: { kind: 'uniform', min: 0, max: 2 },
  } as const
  /** Smooth, and not additive: (a + 1/2) exp(b) (1 + c/2) d (1 + e^2)/2, of which the factors are independent. */
  const mean = 1 * Math.exp(0.125) * 1 * Math.exp(0.03125) * ((1 + 4 / 3) / 2)

  /** The root of the mean squared error over some seeds. */
  function errorWith(method: DrawMethod, count: number): number {
    const squares = Array.from({ length: 16 }, (_, seed) => {
      const { a, b, c, d, e } = drawParameters({ parameters }, { draws: count, seed, method }).draws
      let sum = 0
      for (let at = 0; at < count; at += 1) {
        sum += (a[at]! + 0.5) * Math.exp(b[at]!) * (1 + c[at]! / 2) * d[at]! * ((1 + e[at]! ** 2) / 2)
      }
      return (sum / count - mean) ** 2
    })
    return Math.sqrt(squares.reduce((sum, each) => sum + each, 0) / squares.length)
  }

  /** The slope of the logarithm of the error over that of the number of draws, 2^6 to 2^14. */
  function slopeOf(method: DrawMethod): number {
    const points = Array.from({ length: 9 }, (_, at) => [at - 4, Math.log2(errorWith(method, 2 ** (at + 6)))] as const)
    // The squares of -4 to 4 add up to 60.
    return points.reduce((sum, [x, y]) => sum + x * y, 0) / 60
  }

  it('brings the error of a smooth mean down close to 1/n or faster, where random draws give the root of it', () => {
    expect(slopeOf('sobol')).toBeLessThan(-0.85)
    const random = slopeOf('random')
    expect(random).toBeGreaterThan(-0.65)
    expect(random).toBeLessThan(-0.35)
  })

  it('gives groups dimensions of their own', () => {
    const groups = [
      { names: ['p', 'q', 'r'], distribution: { kind: 'dirichlet', alpha: [2, 3, 4] } },
      { names: ['x', 'y', 'z'], distribution: { kind: 'dirichlet', alpha: [4, 3, 2] } },
    ] as const
    const { draws } = drawParameters({ parameters: { a: parameters.a }, groups }, { draws: 4096, seed: 2, method: 'sobol' })
    for (const first of [draws.a, draws.p, draws.q, draws.r]) {
      for (const second of [draws.x, draws.y, draws.z]) expect(Math.abs(spearman(first, second))).toBeLessThan(4 / Math.sqrt(4096))
    }
  })

  it('has no more than 128 dimensions', () => {
    const many = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, at) => [`p${at}`, parameters.a]))
    const groups = [{ names: ['x', 'y'], distribution: { kind: 'dirichlet', alpha: [1, 1] } }] as const
    const options = { draws: 4, seed: 1, method: 'sobol' } as const
    const { draws } = drawParameters({ parameters: many(128) }, options)
    expect(Object.keys(draws)).toHaveLength(128)
    expect(errorOf(() => drawParameters({ parameters: many(129) }, options)).problems[0]).toMatchObject({
      path: 'method',
      message: 'a Sobol sequence has 128 dimensions, and 129 are needed',
    })
    expect(errorOf(() => drawParameters({ parameters: many(128), groups }, options)).problems[0]!.path).toBe('method')
    expect(drawParameters({ parameters: many(200) }, { ...options, method: 'latin-hypercube' }).shard.total).toBe(4)
  })
})
