import { randomPairs } from '../random.js'
import { bitsFor, permutation } from './permutation.js'
import { orderStream, placeStream } from './streams.js'

/**
 * The coordinates of some draws in one dimension of a Latin hypercube: of all draws together, each of as many equal
 * steps from 0 to 1 holds exactly one, at a random place within it (McKay, Beckman and Conover 1979). The draws stand
 * in a random order that the dimension has for itself.
 *
 * The place within a step is rounded so that a coordinate is never 0 or 1 and never on a border of steps. Nothing is
 * checked.
 *
 * @param stream - the name of the dimension
 * @param total - how many draws there are in all
 * @internal
 */
export function latinColumn(seed: number, stream: string, total: number, from: number, until: number): Float64Array {
  const orderOf = permutation(total, seed, orderStream(stream))
  const pairAt = randomPairs(seed, placeStream(stream))
  const pair = new Float64Array(2)
  // With fifty bits for step and place together, neither their sum nor its division leaves the step.
  const places = 2 ** (50 - bitsFor(total))
  const column = new Float64Array(until - from)
  for (let at = 0; at < column.length; at += 1) {
    pairAt(from + at, 0, pair)
    column[at] = (orderOf(from + at) + (Math.floor(pair[0]! * places) + 0.5) / places) / total
  }
  return column
}
