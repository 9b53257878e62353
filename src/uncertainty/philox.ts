/** The generator of Salmon, Moraes, Dror and Shaw (2011), with its multipliers and the steps of its key. */
const multiplier0 = 0xd2511f53
const multiplier1 = 0xcd9e8d57
const step0 = 0x9e3779b9
const step1 = 0xbb67ae85

/**
 * Ten rounds of Philox4x32: four words of 32 bits for a counter of four words and a key of two. It keeps no state, so
 * that any draw can be made without those before it.
 *
 * It stands in the inner loop of every run with chance: words are signed 32-bit numbers within, and nothing is
 * allocated.
 *
 * @param counter - four whole numbers from 0 to 2^32 - 1
 * @param key - two of them
 * @param out - where the four words are put
 * @internal
 */
export function philox(counter: Uint32Array, key: Uint32Array, out: Uint32Array): void {
  let a = counter[0]! | 0
  let b = counter[1]! | 0
  let c = counter[2]! | 0
  let d = counter[3]! | 0
  let k = key[0]! | 0
  let l = key[1]! | 0
  for (let round = 0; round < 10; round += 1) {
    const highA = highWord(a, multiplier0)
    const highC = highWord(c, multiplier1)
    const lowA = Math.imul(multiplier0, a)
    const lowC = Math.imul(multiplier1, c)
    a = highC ^ b ^ k
    b = lowC
    c = highA ^ d ^ l
    d = lowA
    k = (k + step0) | 0
    l = (l + step1) | 0
  }
  out[0] = a
  out[1] = b
  out[2] = c
  out[3] = d
}

/** The upper 32 bits of a product of two words, by halves of 16 bits: no sum of them leaves 32 bits. */
function highWord(x: number, y: number): number {
  const xHigh = x >>> 16
  const xLow = x & 0xffff
  const yHigh = y >>> 16
  const yLow = y & 0xffff
  const middle = (Math.imul(xHigh, yLow) + (Math.imul(xLow, yLow) >>> 16)) | 0
  const other = (Math.imul(xLow, yHigh) + (middle & 0xffff)) | 0
  return (Math.imul(xHigh, yHigh) + (middle >>> 16) + (other >>> 16)) | 0
}
