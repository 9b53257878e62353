/**
 * The inner loops of the engine: one operation over a stretch of numbers, written out per operation, since a loop that
 * calls a function for each number is several times slower.
 */
import { applied, type Operation } from './graph.js'

/**
 * A stretch of numbers: where it is, where it begins, and 1 for a number each, 0 for one number throughout. Of the
 * stretches of one operation at least one has a number each, unless a single number is worked out.
 */
export interface Stretch {
  numbers: Float64Array
  at: number
  stride: 0 | 1
}

/**
 * One operation on one stretch.
 *
 * @internal
 */
export function loopOne(op: Operation, out: Float64Array, at: number, width: number, a: Stretch): void {
  const { numbers, at: from } = a
  if (op === 'complement') {
    for (let i = 0; i < width; i += 1) out[at + i] = 1 - numbers[from + i]!
  } else if (op === 'exponential') {
    for (let i = 0; i < width; i += 1) out[at + i] = Math.exp(numbers[from + i]!)
  } else {
    for (let i = 0; i < width; i += 1) out[at + i] = applied(op, [numbers[from + i]!])
  }
}

/**
 * One operation on two stretches.
 *
 * @internal
 */
export function loopTwo(op: Operation, out: Float64Array, at: number, width: number, a: Stretch, b: Stretch): void {
  switch (op) {
    case 'multiply':
      multiply(out, at, width, a, b)
      return
    case 'exponential-of-product':
      multiply(out, at, width, a, b)
      for (let i = at; i < at + width; i += 1) out[i] = Math.exp(out[i]!)
      return
    case 'add':
      copy(out, at, width, a)
      accumulate(out, at, width, b, 1)
      return
    case 'subtract':
      copy(out, at, width, a)
      accumulate(out, at, width, b, -1)
      return
    default:
      for (let i = 0; i < width; i += 1) {
        out[at + i] = applied(op, [a.numbers[a.at + i * a.stride]!, b.numbers[b.at + i * b.stride]!])
      }
  }
}

function multiply(out: Float64Array, at: number, width: number, a: Stretch, b: Stretch): void {
  if (a.stride === 0) scale(out, at, width, b, a.numbers[a.at]!)
  else if (b.stride === 0) scale(out, at, width, a, b.numbers[b.at]!)
  else multiplyEach(out, at, width, a.numbers, a.at, b.numbers, b.at)
}

function multiplyEach(out: Float64Array, at: number, width: number, x: Float64Array, xAt: number, y: Float64Array, yAt: number): void {
  for (let i = 0; i < width; i += 1) out[at + i] = x[xAt + i]! * y[yAt + i]!
}

function scale(out: Float64Array, at: number, width: number, { numbers, at: from }: Stretch, by: number): void {
  for (let i = 0; i < width; i += 1) out[at + i] = numbers[from + i]! * by
}

function copy(out: Float64Array, at: number, width: number, { numbers, at: from, stride }: Stretch): void {
  if (stride === 0) out.fill(numbers[from]!, at, at + width)
  else for (let i = 0; i < width; i += 1) out[at + i] = numbers[from + i]!
}

function accumulate(out: Float64Array, at: number, width: number, { numbers, at: from, stride }: Stretch, sign: 1 | -1): void {
  if (stride === 0) for (let i = 0; i < width; i += 1) out[at + i]! += sign * numbers[from]!
  else for (let i = 0; i < width; i += 1) out[at + i]! += sign * numbers[from + i]!
}

/**
 * What several stretches leave of 1.
 *
 * @internal
 */
export function loopRest(out: Float64Array, at: number, width: number, shares: readonly Stretch[]): void {
  out.fill(0, at, at + width)
  for (const share of shares) accumulate(out, at, width, share, 1)
  for (let i = 0; i < width; i += 1) out[at + i] = 1 - out[at + i]!
}
