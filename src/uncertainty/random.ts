import { throwProblems, type Problem } from '../core/errors.js'
import { shown } from '../core/problems.js'
import { philox } from './philox.js'

/**
 * Random numbers that are looked up, not consumed: the number at a place is always the same for a seed and a stream,
 * in whatever order places are asked for and however they are divided over workers.
 *
 * @category Random numbers
 */
export interface RandomNumbers {
  /** The seed. */
  readonly seed: number
  /** The name of the stream. */
  readonly stream: string
  /**
   * The number at a place, above 0 and below 1: one of the 2^52 midpoints of equal steps.
   *
   * @param index - the place: a draw, a person; a whole number from 0 to 2^48
   * @param within - a place within it: a cycle, a parameter; a whole number from 0 to 2^31, 0 when left out
   * @throws MaatwerkError `invalid-input` for another place
   */
  readonly at: (index: number, within?: number) => number
}

/**
 * The random numbers of a seed, by the counter-based generator Philox4x32-10 (Salmon and others 2011). The same bits
 * come out on every runtime.
 *
 * Streams of other names are independent of each other, so that a new use of chance does not shift those that were
 * there. They are told apart by 32 bits: of two names one pair in four billion gives the same numbers.
 *
 * @param seed - a whole number from 0 to 2^53 - 1
 * @param stream - what the numbers are for: `persons`, `mortality`
 * @returns the numbers, by place
 * @throws MaatwerkError `invalid-input` for a seed that is not such a number, or a stream without a name
 * @example
 * ```ts
 * import { uncertainty } from 'maatwerktrajecten'
 *
 * const numbers = uncertainty.randomNumbers(2014, 'persons')
 * numbers.at(0) === uncertainty.randomNumbers(2014, 'persons').at(0) // => true
 * numbers.at(0) === numbers.at(1) // => false
 * ```
 * @category Random numbers
 */
export function randomNumbers(seed: number, stream: string): RandomNumbers {
  throwProblems('invalid-input', 'random numbers', [...seedProblems(seed, 'seed'), ...streamProblems(stream)])
  const pairAt = randomPairs(seed, stream)
  const pair = new Float64Array(2)
  return {
    seed,
    stream,
    at: (index, within = 0) => {
      assertPlace(index, within)
      // A block has words for two numbers: the even and the odd place within.
      pairAt(index, within >>> 1, pair)
      return pair[within & 1]!
    },
  }
}

/**
 * The numbers of a seed and a stream by two at a time: those at the even place within, `2 * pair`, and the odd one
 * after it. Nothing is checked.
 *
 * @internal
 */
export function randomPairs(seed: number, stream: string): (index: number, pair: number, out: Float64Array) => void {
  const key = Uint32Array.of(seed % 0x100000000, Math.floor(seed / 0x100000000))
  const counter = new Uint32Array(4)
  const words = new Uint32Array(4)
  counter[3] = streamWord(stream)
  return (index, pair, out) => {
    counter[0] = index
    counter[1] = Math.floor(index / 0x100000000)
    counter[2] = pair
    philox(counter, key, words)
    out[0] = uniform(words[0]!, words[1]!)
    out[1] = uniform(words[2]!, words[3]!)
  }
}

/**
 * The midpoint of one of 2^52 equal steps between 0 and 1, by 26 bits of each of two words: with one bit more the last
 * midpoint would round to 1.
 *
 * @internal
 */
export function uniform(high: number, low: number): number {
  return ((high >>> 6) * 0x4000000 + (low >>> 6) + 0.5) / 0x10000000000000
}

function assertPlace(index: number, within: number): void {
  const isIndex = Number.isInteger(index) && index >= 0 && index <= 2 ** 48
  const isWithin = Number.isInteger(within) && within >= 0 && within <= 2 ** 31
  if (isIndex && isWithin) return
  throwProblems('invalid-input', 'a place of random numbers', [
    ...(isIndex
      ? []
      : [{ path: 'index', message: `${shown(index)} is not a place`, expected: 'a whole number from 0 to 2^48' }]),
    ...(isWithin
      ? []
      : [{ path: 'within', message: `${shown(within)} is not a place`, expected: 'a whole number from 0 to 2^31' }]),
  ])
}

/**
 * What is wrong with a seed.
 *
 * @internal
 */
export function seedProblems(seed: unknown, path: string): Problem[] {
  if (typeof seed === 'number' && Number.isSafeInteger(seed) && seed >= 0) return []
  return [{ path, message: `${shown(seed)} is not a seed`, expected: 'a whole number from 0 to 9007199254740991' }]
}

function streamProblems(stream: unknown): Problem[] {
  if (typeof stream === 'string' && stream !== '') return []
  return [{ path: 'stream', message: `${shown(stream)} is not a name`, expected: 'a text' }]
}

/**
 * The word by which the generator knows a stream: the hash of Fowler, Noll and Vo (FNV-1a, 32 bits) over the UTF-16
 * units of its name.
 *
 * @internal
 */
export function streamWord(name: string): number {
  let word = 0x811c9dc5
  for (let at = 0; at < name.length; at += 1) word = Math.imul(word ^ name.charCodeAt(at), 0x01000193)
  return word >>> 0
}
