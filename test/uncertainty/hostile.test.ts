import { describe, expect, it } from 'vitest'
import * as uncertainty from '../../src/uncertainty/index.js'
import { errorOf } from '../support/error-of.js'

const {
  beta, checkDistribution, covarianceOf, drawParameters, fixed, histogramOf, mergeHistograms, mergeMoments, momentsOf, normal, quantiles,
  sobolPoints, summariesOf,
} = uncertainty

const uniform = { kind: 'uniform', min: 0, max: 1 } as const
const dirichlet = { kind: 'dirichlet', alpha: [1, 1] } as const
const pathsOf = (work: () => unknown) => {
  const error = errorOf(work)
  expect(error.code).toBe('invalid-input')
  return error.problems.map(({ path }) => path)
}

describe('what is nothing like what was asked for', () => {
  it.each([undefined, null, 3, 'all', []])('is one problem with its place: %j', (given) => {
    const any = given as never
    expect(pathsOf(() => sobolPoints(any))).toEqual(['options'])
    expect(pathsOf(() => histogramOf([1], any))).toEqual(['options'])
    expect(pathsOf(() => summariesOf(any))).toEqual(['moments'])
    expect(pathsOf(() => covarianceOf(any))).toEqual(['moments'])
    expect(pathsOf(() => mergeMoments(any))).toEqual(['parts'])
    expect(pathsOf(() => mergeHistograms(any))).toEqual(['parts'])
    expect(pathsOf(() => mergeMoments([momentsOf({ a: [1] }), any]))).toEqual(['parts[1]'])
    expect(pathsOf(() => mergeHistograms([histogramOf([1], { least: 0, most: 1, bins: 1 }), any]))).toEqual(['parts[1]'])
    expect(pathsOf(() => drawParameters(any, any))).toEqual(['', 'options'])
    if (given !== undefined) expect(pathsOf(() => momentsOf({ a: [1] }, any))).toEqual(['shard'])
    expect(checkDistribution(given).map(({ path }) => path)).toEqual([''])
  })

  it('is named within lists with gaps', () => {
    const groups = [...Array<undefined>(1), { names: [undefined, 'b'], distribution: dirichlet }]
    const correlations = [...Array<undefined>(1), { between: [undefined, 'a'], rank: 0.1 }]
    expect(pathsOf(() => drawParameters({ parameters: { a: uniform }, groups, correlations } as never, { draws: 1, seed: 1 }))).toEqual([
      'groups[0]',
      'groups[1].names[0]',
      'correlations[0]',
      'correlations[1].between[0]',
    ])
    expect(pathsOf(() => quantiles([1], [undefined, '0.5'] as never))).toEqual(['probabilities[0]', 'probabilities[1]'])
  })
})

describe('names with a line break', () => {
  it('are not taken for other names', () => {
    const parameters = { 'a\nb': uniform, c: uniform, a: uniform, 'b\nc': uniform }
    const correlations = [
      { between: ['a\nb', 'c'], rank: 0.1 },
      { between: ['a', 'b\nc'], rank: 0.2 },
    ] as const
    expect(Object.keys(drawParameters({ parameters, correlations }, { draws: 1, seed: 1 }).draws)).toHaveLength(4)
    const [one, other] = [momentsOf({ 'a\nb': [1], c: [2] }, { from: 0, total: 2 }), momentsOf({ a: [1], 'b\nc': [2] }, { from: 1, total: 2 })]
    expect(pathsOf(() => mergeMoments<string>([one, other]))).toEqual(['parts[1]'])
  })

  it('may be those of the prototype of all objects', () => {
    const parameters = JSON.parse('{ "__proto__": { "kind": "uniform", "min": 0, "max": 1 }, "toString": { "kind": "fixed", "value": 2 } }')
    const { draws } = drawParameters({ parameters }, { draws: 2, seed: 1 })
    expect(Object.keys(draws)).toEqual(['__proto__', 'toString'])
    expect(Object.values(draws)[1]).toEqual(Float64Array.of(2, 2))
  })
})

describe('a kind that does not belong there', () => {
  it('does not turn one helper into another', () => {
    expect(pathsOf(() => fixed({ kind: 'uniform', min: 0, max: 1 } as never))).toEqual(['min', 'max', 'value'])
    expect(pathsOf(() => normal({ kind: 'truncated-normal', mean: 0, sd: 1, min: 0 } as never))).toEqual(['min'])
    expect(beta({ kind: 'beta', alpha: 1, beta: 2 } as never)).toEqual({ kind: 'beta', alpha: 1, beta: 2 })
  })

  it('is told from all that there are; and where one of more numbers goes', () => {
    expect(checkDistribution({ kind: 'x' })[0]!.expected).toMatch(/^one of fixed, .*, empirical, dirichlet, multinomial$/)
    const { problems } = errorOf(() => drawParameters({ parameters: { a: dirichlet as never } }, { draws: 1, seed: 1 }))
    expect(problems.map(({ path }) => path)).toEqual(['parameters.a.kind'])
    expect(problems[0]!.hint).toContain('group')
    expect(problems[0]!.expected).not.toContain('dirichlet')
  })
})
