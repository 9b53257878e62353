import { throwProblems, type Problem } from '../../core/errors.js'
import { isRecord } from '../../core/fields.js'
import { shown, unknownKeys } from '../../core/problems.js'
import { randomPairs, seedProblems } from '../random.js'
import { directionNumbers } from './direction-numbers.js'
import { mostDraws, rangeProblems } from './range.js'

/**
 * Which points of the Sobol sequence are asked for.
 *
 * @category Sampling
 */
export interface SobolOptions {
  /** How many coordinates a point has: 1 to 128. */
  readonly dimensions: number
  /** The number of the first point, counted from 0; 0 when left out. */
  readonly from?: number
  /** The number after that of the last point. */
  readonly until: number
  /** The seed of the scrambling; the points as published, with 0 as the first one, when left out. */
  readonly seed?: number
}

/** How many dimensions there are. */
export const sobolDimensions = directionNumbers.length + 1

const wordBits = 32

/**
 * Points of the Sobol sequence, coordinate by coordinate, each from 0 to 1 without unit.
 *
 * The points fill the cube evenly: the mean of a smooth function over the first n of them comes near its integral at a
 * rate close to 1/n, where random points give the root of that. They follow each other by Gray code (Antonov and Saleev
 * 1979), with the direction numbers of Joe and Kuo (2008, `new-joe-kuo-6.21201`).
 *
 * With a seed the points are scrambled: each dimension gets a random lower triangular matrix on its binary digits
 * (Matousek 1998) and a random digital shift. A point is then uniform by itself, the points together stay as even as
 * they were, and runs with different seeds show the error of a mean (Owen 2003). Scrambled coordinates are midpoints of
 * 2^32 equal steps, so never 0 or 1.
 *
 * The evenness holds for the first 2^k points, and for a block of 2^k that begins at a multiple of 2^k. Leave no first
 * point out (Owen 2020, "On dropping the first Sobol' point").
 *
 * @param options - the dimensions, and the numbers of the points
 * @returns for each dimension the coordinates of the points, in their order
 * @throws MaatwerkError `invalid-input`, with every problem of the options
 * @example
 * ```ts
 * import { uncertainty } from 'maatwerktrajecten'
 *
 * uncertainty.sobolPoints({ dimensions: 2, until: 4 })[1] // => new Float64Array([0, 0.5, 0.25, 0.75])
 * ```
 * @category Sampling
 */
export function sobolPoints(options: SobolOptions): Float64Array[] {
  throwProblems('invalid-input', 'points of the Sobol sequence', problemsOf(options))
  const { dimensions, from = 0, until, seed } = options
  return Array.from({ length: dimensions }, (_, dimension) => sobolColumn(dimension, seed, from, until))
}

/**
 * The coordinates of some points in one dimension. Nothing is checked.
 *
 * @param dimension - its number, counted from 0
 * @param seed - the seed of the scrambling; none for the points as published
 * @internal
 */
export function sobolColumn(dimension: number, seed: number | undefined, from: number, until: number): Float64Array {
  const published = directionsOf(dimension)
  const bits = seed === undefined ? undefined : randomWords(seed, dimension)
  const directions = bits === undefined ? published : scrambled(published, bits)
  const offset = bits === undefined ? 0 : 0.5
  const column = new Float64Array(until - from)
  let word = (bits?.[wordBits] ?? 0) ^ placeOf(from, directions)
  for (let at = 0; at < column.length; at += 1) {
    column[at] = ((word >>> 0) + offset) / 2 ** wordBits
    // From one Gray code to the next, the bit changes that is the lowest in the number of the next point.
    word ^= directions[lowestBit(from + at + 1)] ?? 0
  }
  return column
}

/** The digits of a point, from its Gray code. */
function placeOf(index: number, directions: Uint32Array): number {
  let word = 0
  for (let gray = (index ^ (index >>> 1)) >>> 0, bit = 0; gray > 0; gray >>>= 1, bit += 1) {
    if ((gray & 1) === 1) word ^= directions[bit]!
  }
  return word
}

function lowestBit(index: number): number {
  return 31 - Math.clz32(index & -index)
}

/** The direction numbers of a dimension, the first binary digit highest. */
function directionsOf(dimension: number): Uint32Array {
  const directions = new Uint32Array(wordBits)
  if (dimension === 0) return directions.map((_, bit) => 2 ** (wordBits - 1 - bit))
  const [coefficients, ...first] = directionNumbers[dimension - 1]! as [number, ...number[]]
  const degree = first.length
  first.forEach((number, bit) => (directions[bit] = number * 2 ** (wordBits - 1 - bit)))
  for (let bit = degree; bit < wordBits; bit += 1) {
    const before = directions[bit - degree]!
    let word = before ^ (before >>> degree)
    for (let back = 1; back < degree; back += 1) {
      if (((coefficients >>> (degree - 1 - back)) & 1) === 1) word ^= directions[bit - back]!
    }
    directions[bit] = word
  }
  return directions
}

/** Random words for a dimension: one for each row of its matrix, and its shift. */
function randomWords(seed: number, dimension: number): Uint32Array {
  const pairAt = randomPairs(seed, 'sobol')
  const pair = new Float64Array(2)
  const words = new Uint32Array(wordBits + 1)
  for (let at = 0; at <= wordBits; at += 1) {
    pairAt(dimension, at, pair)
    words[at] = Math.floor(pair[0]! * 2 ** 32)
  }
  return words
}

/** Makes each digit the sum, by two, of itself and a random choice of the digits before it. */
function scrambled(directions: Uint32Array, rows: Uint32Array): Uint32Array {
  return directions.map((direction) => {
    let word = 0
    for (let digit = 0; digit < wordBits; digit += 1) {
      const own = 2 ** (wordBits - 1 - digit)
      const before = -2 * own
      if (isOdd(direction & ((rows[digit]! & before) | own))) word |= own
    }
    return word
  })
}

/** Whether a word has an odd number of bits. */
function isOdd(word: number): boolean {
  let folded = word ^ (word >>> 16)
  folded ^= folded >>> 8
  folded ^= folded >>> 4
  folded ^= folded >>> 2
  return ((folded ^ (folded >>> 1)) & 1) === 1
}

function problemsOf(options: SobolOptions): Problem[] {
  if (!isRecord(options))
    return [{ path: 'options', message: 'this is no object', expected: 'the dimensions, and until' }]
  const { dimensions, from = 0, until, seed } = options
  const problems = unknownKeys(options, ['dimensions', 'from', 'until', 'seed'], 'options')
  if (!(Number.isInteger(dimensions) && dimensions >= 1 && dimensions <= sobolDimensions)) {
    const expected = `a whole number from 1 to ${sobolDimensions}`
    problems.push({ path: 'dimensions', message: `${shown(dimensions)} is no number of dimensions`, expected })
  }
  return [
    ...problems,
    ...rangeProblems(from, until, mostDraws),
    ...(seed === undefined ? [] : seedProblems(seed, 'seed')),
  ]
}
