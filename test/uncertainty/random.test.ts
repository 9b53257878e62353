import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { philox } from '../../src/uncertainty/philox.js'
import { randomNumbers, randomPairs, uniform } from '../../src/uncertainty/random.js'
import { errorOf } from '../support/error-of.js'

function words(counter: readonly number[], key: readonly number[]): string {
  const out = new Uint32Array(4)
  philox(Uint32Array.from(counter), Uint32Array.from(key), out)
  return [...out].map((word) => word.toString(16).padStart(8, '0')).join(' ')
}

describe('Philox4x32-10: known answers of its authors (Random123)', () => {
  const all = 0xffffffff

  it.each([
    [[0, 0, 0, 0], [0, 0], '6627e8d5 e169c58d bc57ac4c 9b00dbd8'],
    [[all, all, all, all], [all, all], '408f276d 41c83b0e a20bc7c6 6d5451fd'],
    [[0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344], [0xa4093822, 0x299f31d0], 'd16cfe09 94fdcceb 5001e420 24126ea1'],
  ])('counter %j, key %j', (counter, key, expected) => {
    expect(words(counter, key)).toBe(expected)
  })
})

describe('random numbers by place', () => {
  it('lie above 0 and below 1', () => {
    const places = fc.tuple(fc.nat(), fc.nat({ max: 0x7fffffff }))
    fc.assert(
      fc.property(fc.maxSafeNat(), places, (seed, [index, within]) => {
        const number = randomNumbers(seed, 'any').at(index, within)
        return number > 0 && number < 1
      }),
    )
  })

  it('stay there at the ends', () => {
    expect(uniform(0, 0)).toBe(2 ** -53)
    expect(uniform(0xffffffff, 0xffffffff)).toBe(1 - 2 ** -53)
  })

  it('come by two from one block', () => {
    const pair = new Float64Array(2)
    randomPairs(7, 'pairs')(2 ** 33 + 5, 3, pair)
    const { at } = randomNumbers(7, 'pairs')
    expect([...pair]).toEqual([at(2 ** 33 + 5, 6), at(2 ** 33 + 5, 7)])
  })

  it.each([[-1, 0], [0.5, 0], [2 ** 48 + 1, 0], [0, -1], [0, 2 ** 31 + 1], [Number.NaN, 0]])('refuse the place %d, %d', (index, within) => {
    expect(errorOf(() => randomNumbers(1, 'a').at(index, within)).code).toBe('invalid-input')
  })

  it('do not depend on the order in which they are asked for', () => {
    const places = Array.from({ length: 200 }, (_, at) => [at % 20, Math.floor(at / 20)] as const)
    const forward = randomNumbers(7, 'order')
    const backward = randomNumbers(7, 'order')
    const there = new Map(places.map(([index, within]) => [`${index} ${within}`, forward.at(index, within)]))
    for (const [index, within] of [...places].reverse()) {
      expect(backward.at(index, within)).toBe(there.get(`${index} ${within}`))
    }
    expect(new Set(there.values()).size).toBe(places.length)
  })

  it('differ by seed, above 32 bits as well, and by stream', () => {
    const seeds = [0, 1, 2 ** 32, 2 ** 52].map((seed) => randomNumbers(seed, 'a').at(0))
    expect(new Set([...seeds, randomNumbers(0, 'b').at(0), randomNumbers(0, 'a').at(2 ** 32)]).size).toBe(6)
  })

  it('are spread evenly: mean, variance and correlation of neighbours within four standard errors', () => {
    const count = 100_000
    const numbers = Array.from({ length: count }, (_, at) => randomAt(at) - 0.5)
    const mean = numbers.reduce((sum, each) => sum + each, 0) / count
    const variance = numbers.reduce((sum, each) => sum + each * each, 0) / count
    const next = numbers.slice(1).reduce((sum, each, at) => sum + each * numbers[at]!, 0) / (count - 1)
    expect(Math.abs(mean)).toBeLessThan(4 * Math.sqrt(1 / 12 / count))
    expect(Math.abs(variance - 1 / 12)).toBeLessThan(4 * Math.sqrt(1 / 180 / count))
    expect(Math.abs(next)).toBeLessThan(4 * Math.sqrt(1 / 144 / count))
  })

  const randomAt = randomNumbers(2014, 'spread').at

  it.each([-1, 0.5, Number.NaN, 2 ** 53, '1'])('refuse the seed %s', (seed) => {
    expect(errorOf(() => randomNumbers(seed as number, 'a')).problems.map(({ path }) => path)).toEqual(['seed'])
  })

  it('name all that is wrong at once', () => {
    expect(errorOf(() => randomNumbers(-1, '')).problems.map(({ path }) => path)).toEqual(['seed', 'stream'])
  })
})
