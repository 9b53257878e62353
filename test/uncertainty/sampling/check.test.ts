import { describe, expect, it } from 'vitest'
import { drawParameters } from '../../../src/uncertainty/sampling/draw-parameters.js'
import type { UncertainParameters } from '../../../src/uncertainty/sampling/spec.js'
import { errorOf } from '../../support/error-of.js'

describe('bad input', () => {
  const options = { draws: 4, seed: 1 }
  const problemsOf = (spec: unknown, given: unknown = options) => errorOf(() => drawParameters(spec as UncertainParameters, given as typeof options)).problems
  const pathsOf = (spec: unknown, given?: unknown) => problemsOf(spec, given).map(({ path }) => path)
  const uniform = { kind: 'uniform', min: 0, max: 1 }
  const dirichlet = { kind: 'dirichlet', alpha: [1, 1] }

  it('is named all at once', () => {
    const spec = {
      parameters: { a: uniform, b: { kind: 'triangular', min: 0, mode: 3, max: 1 }, known: { kind: 'fixed', value: 1 } },
      groups: [
        { names: ['x'], distribution: dirichlet },
        { names: ['a', 'x', 3], distribution: { kind: 'dirichlet', alpha: [1, 1, 1] }, weight: 2 },
        { distribution: dirichlet },
        'y',
      ],
      correlations: [
        { between: ['a', 'nobody'], rank: 0.5 },
        { between: ['a', 'a'], rank: 0.5 },
        { between: ['known', 'a'], rank: 1 },
        { between: ['a'], rank: Number.NaN, way: 'up' },
        5,
      ],
      seed: 3,
    }
    expect(pathsOf(spec, { draws: 0, seed: -1, method: 'halton', step: 2 })).toEqual([
      'seed',
      'parameters.b.mode',
      'groups[0].names',
      'groups[1].weight',
      'groups[1].names[0]',
      'groups[1].names[1]',
      'groups[1].names[2]',
      'groups[2].names',
      'groups[3]',
      'correlations[0].between[1]',
      'correlations[1].between',
      'correlations[2].between[0]',
      'correlations[2].rank',
      'correlations[3].way',
      'correlations[3].between',
      'correlations[3].rank',
      'correlations[4]',
      'options.step',
      'draws',
      'seed',
      'method',
    ])
  })

  it('is a pair that stands there twice', () => {
    const correlations = [{ between: ['a', 'b'], rank: 0.5 }, { between: ['b', 'a'], rank: 0.4 }]
    expect(pathsOf({ parameters: { a: uniform, b: uniform }, correlations })).toEqual(['correlations[1].between'])
  })

  it('is what is no table or list at all', () => {
    expect(pathsOf(undefined)).toEqual([''])
    expect(pathsOf({})).toEqual([''])
    expect(pathsOf({ parameters: [], groups: {}, correlations: 'none' })).toEqual(['parameters', 'groups', 'correlations'])
    expect(pathsOf({ parameters: { a: uniform } }, null)).toEqual(['options'])
  })

  it('is a part that does not lie within the whole', () => {
    expect(pathsOf({ parameters: { a: uniform } }, { ...options, from: -1, until: 5 })).toEqual(['from', 'until'])
    expect(pathsOf({ parameters: { a: uniform } }, { ...options, from: 3, until: 2 })).toEqual(['until'])
  })

  it('is a matrix that is not positive definite, with what to do', () => {
    const parameters = { a: uniform, b: uniform, c: uniform, apart: uniform, other: uniform }
    const correlations = [
      { between: ['a', 'b'], rank: 0.6 },
      { between: ['b', 'c'], rank: 0.6 },
      { between: ['apart', 'other'], rank: 0.9 },
      { between: ['a', 'c'], rank: -0.6 },
    ]
    expect(problemsOf({ parameters, correlations })).toEqual([
      {
        path: 'correlations',
        message: 'those between a, b, c cannot hold together: their matrix is not positive definite',
        expected: 'correlations that can hold together',
        hint: 'A pair that is left out counts as 0: give it, or bring the others nearer to 0. All would hold at 0.8 times what they are',
      },
    ])
  })

  it('is a distribution that is too wide for numbers', () => {
    expect(pathsOf({ parameters: { a: { kind: 'lognormal', meanLog: 700, sdLog: 300 } } })).toEqual(['parameters.a'])
  })

  it('is no part without draws, at the end either', () => {
    expect(drawParameters({ parameters: { a: { kind: 'uniform', min: 0, max: 1 } } }, { ...options, from: 4 })).toMatchObject({
      draws: { a: new Float64Array(0) },
      shard: { from: 4, total: 4 },
    })
  })

  it('does not come from another object: names such as those of its prototype are fine', () => {
    const correlations = [{ between: ['a', 'toString'], rank: 0.5 }]
    expect(pathsOf({ parameters: { a: uniform }, correlations })).toEqual(['correlations[0].between[1]'])
  })
})
