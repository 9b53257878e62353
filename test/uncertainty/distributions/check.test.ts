import { describe, expect, it } from 'vitest'
import { checkDistribution } from '../../../src/uncertainty/distributions/check-distribution.js'

describe('a distribution that can be used', () => {
  it.each([
    { kind: 'fixed', value: -3 },
    { kind: 'uniform', min: 0, max: 1 },
    { kind: 'triangular', min: 0, mode: 0, max: 1 },
    { kind: 'pert', min: 0, mode: 1, max: 1, shape: 2 },
    { kind: 'normal', mean: 0, sd: 1e-9 },
    { kind: 'truncated-normal', mean: 0, sd: 1 },
    { kind: 'truncated-normal', mean: 0, sd: 1, min: 37 },
    { kind: 'lognormal', meanLog: 0, sdLog: 1 },
    { kind: 'beta', alpha: 1e-9, beta: 1e9 },
    { kind: 'gamma', shape: 1, rate: 1 },
    { kind: 'gamma', shape: 1, scale: 1 },
    { kind: 'gamma', shape: 1, mean: 1 },
    { kind: 'empirical', values: [1] },
    { kind: 'empirical', values: [1, 1], weights: [0, 0.2] },
    { kind: 'dirichlet', alpha: [1, 2] },
    { kind: 'multinomial', trials: 0, probabilities: [0.1, 0.2, 0.7] },
    { kind: 'multinomial', trials: 1e9, probabilities: [0, 1] },
  ])('%j', (distribution) => {
    expect(checkDistribution(distribution)).toEqual([])
  })
})

describe('a distribution that cannot be used', () => {
  it.each([
    ['nothing', undefined, ['']],
    ['a list', [1, 2], ['']],
    ['a number', 3, ['']],
    ['no kind', {}, ['kind']],
    ['another kind', { kind: 'weibull' }, ['kind']],
    ['nothing but its kind', { kind: 'triangular' }, ['min', 'mode', 'max']],
    ['a misspelt name', { kind: 'normal', mean: 0, sd: 1, std: 1 }, ['std']],
    ['text', { kind: 'fixed', value: '3' }, ['value']],
    ['an infinite value', { kind: 'fixed', value: Infinity }, ['value']],
    ['bounds without width', { kind: 'uniform', min: 1, max: 1 }, ['max']],
    ['bounds in the wrong order', { kind: 'uniform', min: 2, max: 1 }, ['max']],
    ['a mode above its bounds', { kind: 'triangular', min: 0, mode: 7, max: 5 }, ['mode']],
    ['a mode below its bounds', { kind: 'pert', min: 0, mode: -1, max: 5 }, ['mode']],
    ['a mode outside and bounds turned', { kind: 'triangular', min: 5, mode: 7, max: 0 }, ['max', 'mode']],
    ['no shape', { kind: 'pert', min: 0, mode: 1, max: 5, shape: 0 }, ['shape']],
    ['no spread', { kind: 'normal', mean: 0, sd: 0 }, ['sd']],
    ['all numbers wrong', { kind: 'normal', mean: Number.NaN, sd: -1 }, ['mean', 'sd']],
    ['bounds of a part turned', { kind: 'truncated-normal', mean: 0, sd: 1, min: 2, max: 1 }, ['max']],
    ['a part of which nothing is left', { kind: 'truncated-normal', mean: 0, sd: 1, min: 40 }, ['']],
    ['no spread of the logarithm', { kind: 'lognormal', meanLog: 0, sdLog: -2 }, ['sdLog']],
    ['a variance too large', { kind: 'lognormal', meanLog: 0, sdLog: 30 }, ['']],
    ['a width too large', { kind: 'uniform', min: -1e308, max: 1e308 }, ['']],
    ['shapes too small and too large', { kind: 'beta', alpha: 0, beta: 1e10 }, ['alpha', 'beta']],
    ['a shape alone', { kind: 'gamma', shape: 2 }, ['']],
    ['a rate and a scale', { kind: 'gamma', shape: 2, rate: 1, scale: 1 }, ['']],
    ['a rate below 0 beside a mean', { kind: 'gamma', shape: 2, rate: -1, mean: 1 }, ['rate', '']],
    ['no values', { kind: 'empirical', values: [] }, ['values']],
    ['values that are none', { kind: 'empirical', values: [1, Number.NaN, 'a'] }, ['values[1]', 'values[2]']],
    // eslint-disable-next-line no-sparse-arrays
    ['a hole', { kind: 'empirical', values: [1, , 2] }, ['values[1]']],
    ['values that are no list', { kind: 'empirical', values: 3 }, ['values']],
    ['too few weights', { kind: 'empirical', values: [1, 2], weights: [1] }, ['weights']],
    ['weights below 0', { kind: 'empirical', values: [1, 2], weights: [1, -1] }, ['weights[1]']],
    ['weights of 0', { kind: 'empirical', values: [1, 2], weights: [0, 0] }, ['weights']],
    ['weights that are no list', { kind: 'empirical', values: [1, 2], weights: 1 }, ['weights']],
    ['no counts', { kind: 'dirichlet' }, ['alpha']],
    ['one count', { kind: 'dirichlet', alpha: [1] }, ['alpha']],
    ['counts of 0', { kind: 'dirichlet', alpha: [0, 1, -1] }, ['alpha[0]', 'alpha[2]']],
    ['counts that are no list', { kind: 'dirichlet', alpha: 4 }, ['alpha']],
    [
      'probabilities that do not add up',
      { kind: 'multinomial', trials: 3, probabilities: [0.5, 0.4] },
      ['probabilities'],
    ],
    [
      'probabilities rounded too far',
      { kind: 'multinomial', trials: 3, probabilities: [0.333, 0.333, 0.333] },
      ['probabilities'],
    ],
    [
      'trials that are no count',
      { kind: 'multinomial', trials: 2.5, probabilities: [-0.5, 1.5], more: 1 },
      ['more', 'trials', 'probabilities[0]', 'probabilities[1]'],
    ],
    ['too few probabilities', { kind: 'multinomial', trials: -1, probabilities: [1] }, ['trials', 'probabilities']],
  ])('%s', (_, distribution, paths) => {
    const problems = checkDistribution(distribution)
    expect(problems.map(({ path }) => path)).toEqual(paths)
    for (const { message, expected } of problems) {
      expect(message).not.toBe('')
      expect(expected).not.toBe('')
    }
  })

  it('is told in words', () => {
    expect(checkDistribution({ kind: 'triangular', min: 0, mode: 7, max: 5 })).toEqual([
      { path: 'mode', message: '7 is above the highest value 5', expected: 'a number from min to max' },
    ])
    expect(checkDistribution({ kind: 'gamma', shape: 2, rate: 1, scale: 1 })[0]!.message).toBe('it has rate and scale')
    expect(checkDistribution({ kind: 'multinomial', trials: 3, probabilities: [0.5, 0.25] })[0]!.message).toBe(
      'together they are 0.75',
    )
  })
})
