import { randomPairs } from '../random.js'
import { latinColumn } from './latin-hypercube.js'
import { sobolColumn } from './sobol.js'
import type { DrawMethod } from './spec.js'

/**
 * Which draws are to be made, and how.
 *
 * @internal
 */
export interface Asked {
  readonly method: DrawMethod
  readonly seed: number
  readonly total: number
  readonly from: number
  readonly until: number
}

/**
 * Numbers between 0 and 1, neither included, one for each draw.
 *
 * @param stream - the name of what they are for: that alone tells them apart, other than in a Sobol sequence
 * @param dimension - its number among all, counted from 0: that alone tells them apart in a Sobol sequence
 * @internal
 */
export function coordinates(
  { method, seed, total, from, until }: Asked,
  stream: string,
  dimension: number,
): Float64Array {
  if (method === 'sobol') return sobolColumn(dimension, seed, from, until)
  if (method === 'latin-hypercube') return latinColumn(seed, stream, total, from, until)
  const pairAt = randomPairs(seed, stream)
  const pair = new Float64Array(2)
  const column = new Float64Array(until - from)
  for (let at = 0; at < column.length; at += 1) {
    pairAt(from + at, 0, pair)
    column[at] = pair[0]!
  }
  return column
}
