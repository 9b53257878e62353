import { describe, expect, it } from 'vitest'
import { streamWord } from '../../../src/uncertainty/random.js'
import { drawParameters } from '../../../src/uncertainty/sampling/draw-parameters.js'
import { clashProblems } from '../../../src/uncertainty/sampling/streams.js'
import { errorOf } from '../../support/error-of.js'

const uniform = { kind: 'uniform', min: 0, max: 1 } as const
const dirichlet = { kind: 'dirichlet', alpha: [1, 1] } as const
const options = { draws: 4, seed: 1 }

describe('the word of a stream', () => {
  // Published with the hash: that of nothing, of 'a' and of 'foobar'.
  it('is that of FNV-1a', () => {
    expect([streamWord(''), streamWord('a'), streamWord('foobar')]).toEqual([0x811c9dc5, 0xe40c292c, 0xbf9cf968])
  })

  // Pairs of English words with the same FNV-1a of 32 bits, which are well known.
  it.each([['costarring', 'liquid'], ['declinate', 'macallums'], ['altarage', 'zinke']])('is one for %s and %s', (a, b) => {
    expect(streamWord(a)).toBe(streamWord(b))
  })
})

describe('names with the same random numbers', () => {
  const pathsOf = (spec: Parameters<typeof drawParameters>[0]) => errorOf(() => drawParameters(spec, options)).problems.map(({ path }) => path)

  it('are a problem of the later one, once', () => {
    expect(pathsOf({ parameters: { costarring: uniform, cost: uniform, liquid: uniform } })).toEqual(['parameters.liquid'])
  })

  it('are none where one of them does not vary', () => {
    const { draws } = drawParameters({ parameters: { costarring: { kind: 'fixed', value: 1 }, liquid: uniform } }, options)
    expect(draws.costarring).toEqual(Float64Array.of(1, 1, 1, 1))
  })

  it('are a problem where a name is what a group or a part of it goes by', () => {
    const groups = [{ names: ['x', 'y'], distribution: dirichlet }]
    expect(pathsOf({ parameters: { '["x","y"]': uniform }, groups })).toEqual(['groups[0].names'])
    expect(pathsOf({ parameters: { '1 of ["x","y"]': uniform }, groups })).toEqual(['groups[0].names'])
  })

  it('are a problem where only the orders, or only the places, of a Latin hypercube are the same', () => {
    // Found by trying names until the words of two were the same with the prefix.
    const twins = [
      ['order of ', 'bczwkdj', 'sgpgwpa'],
      ['place of ', 'jsiptgi', 'ornaaed'],
    ] as const
    for (const [prefix, one, other] of twins) {
      expect(streamWord(prefix + one)).toBe(streamWord(prefix + other))
      expect(streamWord(one)).not.toBe(streamWord(other))
      const found = clashProblems({ parameters: { [one]: uniform, [other]: uniform } })
      expect(found.map(({ path }) => path)).toEqual([`parameters.${other}`])
    }
  })
})
