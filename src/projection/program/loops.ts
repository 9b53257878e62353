/**
 * The inner loops of the engine: one operation over a stretch of numbers, written out per operation, since a loop that
 * calls a function for each number is several times slower.
 *
 * All numbers stand in one memory. `| 0` says that a place is a whole number of 32 bits, which spares a test at each
 * step.
 */
import type { Operation } from './graph.js'

/** A stretch of numbers: the place of its first, and 1 for a number each, 0 for one number throughout. */
export interface Stretch {
  at: number
  stride: 0 | 1
}

/**
 * One operation on one stretch.
 *
 * @internal
 */
export function loopOne(op: Operation, m: Float64Array, out: number, width: number, { at, stride }: Stretch): void {
  if (op === 'complement') complement(m, out, width, at, stride)
  else if (op === 'exponential') exponential(m, out, width, at, stride)
  else logarithm(m, out, width, at, stride)
}

function complement(m: Float64Array, out: number, width: number, from: number, step: number): void {
  const end = (out + width) | 0
  for (let at = out, a = from; at < end; at = (at + 1) | 0, a = (a + step) | 0) m[at] = 1 - m[a]!
}

function exponential(m: Float64Array, out: number, width: number, from: number, step: number): void {
  const end = (out + width) | 0
  for (let at = out, a = from; at < end; at = (at + 1) | 0, a = (a + step) | 0) m[at] = Math.exp(m[a]!)
}

function logarithm(m: Float64Array, out: number, width: number, from: number, step: number): void {
  const end = (out + width) | 0
  for (let at = out, a = from; at < end; at = (at + 1) | 0, a = (a + step) | 0) m[at] = Math.log(m[a]!)
}

/**
 * One operation on two stretches.
 *
 * @internal
 */
export function loopTwo(op: Operation, m: Float64Array, out: number, width: number, a: Stretch, b: Stretch): void {
  const loop = loopsOfTwo[op]
  if (loop === undefined) throw new Error(`no operation on two numbers: ${op}`)
  loop(m, out, width, a.at, a.stride, b.at, b.stride)
}

type LoopOfTwo = (m: Float64Array, out: number, width: number, one: number, stepA: number, other: number, stepB: number) => void

const multiply: LoopOfTwo = (m, out, width, one, stepA, other, stepB) => {
  const end = (out + width) | 0
  for (let at = out, a = one, b = other; at < end; at = (at + 1) | 0, a = (a + stepA) | 0, b = (b + stepB) | 0) {
    m[at] = m[a]! * m[b]!
  }
}

const add: LoopOfTwo = (m, out, width, one, stepA, other, stepB) => {
  const end = (out + width) | 0
  for (let at = out, a = one, b = other; at < end; at = (at + 1) | 0, a = (a + stepA) | 0, b = (b + stepB) | 0) {
    m[at] = m[a]! + m[b]!
  }
}

const subtract: LoopOfTwo = (m, out, width, one, stepA, other, stepB) => {
  const end = (out + width) | 0
  for (let at = out, a = one, b = other; at < end; at = (at + 1) | 0, a = (a + stepA) | 0, b = (b + stepB) | 0) {
    m[at] = m[a]! - m[b]!
  }
}

const exponentialOfProduct: LoopOfTwo = (m, out, width, one, stepA, other, stepB) => {
  const end = (out + width) | 0
  for (let at = out, a = one, b = other; at < end; at = (at + 1) | 0, a = (a + stepA) | 0, b = (b + stepB) | 0) {
    m[at] = Math.exp(m[a]! * m[b]!)
  }
}

const divide: LoopOfTwo = (m, out, width, one, stepA, other, stepB) => {
  const end = (out + width) | 0
  for (let at = out, a = one, b = other; at < end; at = (at + 1) | 0, a = (a + stepA) | 0, b = (b + stepB) | 0) {
    m[at] = m[a]! / m[b]!
  }
}

const power: LoopOfTwo = (m, out, width, one, stepA, other, stepB) => {
  const end = (out + width) | 0
  for (let at = out, a = one, b = other; at < end; at = (at + 1) | 0, a = (a + stepA) | 0, b = (b + stepB) | 0) {
    m[at] = m[a]! ** m[b]!
  }
}

const minimum: LoopOfTwo = (m, out, width, one, stepA, other, stepB) => {
  const end = (out + width) | 0
  for (let at = out, a = one, b = other; at < end; at = (at + 1) | 0, a = (a + stepA) | 0, b = (b + stepB) | 0) {
    m[at] = Math.min(m[a]!, m[b]!)
  }
}

const maximum: LoopOfTwo = (m, out, width, one, stepA, other, stepB) => {
  const end = (out + width) | 0
  for (let at = out, a = one, b = other; at < end; at = (at + 1) | 0, a = (a + stepA) | 0, b = (b + stepB) | 0) {
    m[at] = Math.max(m[a]!, m[b]!)
  }
}

/** What two shares leave of 1. */
const restOfTwo: LoopOfTwo = (m, out, width, one, stepA, other, stepB) => {
  const end = (out + width) | 0
  for (let at = out, a = one, b = other; at < end; at = (at + 1) | 0, a = (a + stepA) | 0, b = (b + stepB) | 0) {
    m[at] = 1 - (m[a]! + m[b]!)
  }
}

const loopsOfTwo: Readonly<Partial<Record<Operation, LoopOfTwo>>> = {
  multiply,
  add,
  subtract,
  divide,
  power,
  minimum,
  maximum,
  'exponential-of-product': exponentialOfProduct,
  rest: restOfTwo,
}

/**
 * What more than two stretches leave of 1.
 *
 * @internal
 */
export function loopRest(m: Float64Array, out: number, width: number, shares: readonly Stretch[]): void {
  const [first, second, ...others] = shares as [Stretch, Stretch, ...Stretch[]]
  add(m, out, width, first.at, first.stride, second.at, second.stride)
  for (const { at, stride } of others) add(m, out, width, out, 1, at, stride)
  complement(m, out, width, out, 1)
}
