import { randomPairs } from '../random.js'

/** Rounds of the network: many, since a small range leaves each of them little to mix. */
const rounds = 12

/**
 * A random order of the whole numbers from 0 up to a size, of which any place can be looked up without the others.
 *
 * It is a Feistel network over as many bits as the size needs, of which each round changes one half by a hash of the
 * other. Where it leads beyond the size it is followed on until it comes back, which takes less than two steps on
 * average ("cycle walking", Black and Rogaway 2002). The hash is the last step of MurmurHash3 (Appleby), with a random
 * key for each round.
 *
 * @param size - from 1 to 2^32
 * @param seed - the seed
 * @param stream - the name of the stream; each has its own order
 * @returns a function from a place to the number there
 * @internal
 */
export function permutation(size: number, seed: number, stream: string): (place: number) => number {
  const bits = bitsFor(size)
  const lowBits = bits >>> 1
  const [lowMask, highMask] = [2 ** lowBits - 1, 2 ** (bits - lowBits) - 1]
  const keys = keysOf(seed, stream)
  return (place) => {
    let number = place
    do {
      let low = number & lowMask
      let high = (number >>> lowBits) & highMask
      for (let round = 0; round < rounds; round += 2) {
        high ^= mixed(low ^ keys[round]!) & highMask
        low ^= mixed(high ^ keys[round + 1]!) & lowMask
      }
      number = high * 2 ** lowBits + low
    } while (number >= size)
    return number
  }
}

/**
 * How many bits the whole numbers below a size take.
 *
 * @internal
 */
export function bitsFor(size: number): number {
  return size <= 1 ? 0 : 32 - Math.clz32(size - 1)
}

function keysOf(seed: number, stream: string): Uint32Array {
  const pairAt = randomPairs(seed, stream)
  const pair = new Float64Array(2)
  return Uint32Array.from({ length: rounds }, (_, round) => {
    pairAt(0, round, pair)
    return Math.floor(pair[0]! * 2 ** 32)
  })
}

function mixed(word: number): number {
  let hash = word ^ (word >>> 16)
  hash = Math.imul(hash, 0x85ebca6b)
  hash ^= hash >>> 13
  hash = Math.imul(hash, 0xc2b2ae35)
  return hash ^ (hash >>> 16)
}
