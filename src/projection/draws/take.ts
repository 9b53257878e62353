/**
 * The loops that move people: those of one column, or of two, times their shares, go to another column; with a sum, who
 * arrives is added to it with a weight. Written out one by one, as in `program/loops.ts`, and for the same reasons.
 */

/** Where people come from: the place of their column, and of their shares, with 1 where these differ by draw. */
export interface Source {
  readonly from: number
  readonly shares: number
  readonly stride: 0 | 1
  /** The first cycle in which anybody can stand there. */
  readonly since: number
}

/** What is moved: within one memory, over a number of draws, from the people that begin at a place. */
export interface Moving {
  readonly m: Float64Array
  readonly now: number
  readonly draws: number
}

/**
 * The people of one column arrive.
 *
 * @internal
 */
export function takeOne({ m, now, draws }: Moving, out: number, { from, shares, stride }: Source): void {
  const end = (out + draws) | 0
  for (let at = out, a = (now + from) | 0, x = shares; at < end; at = (at + 1) | 0, a = (a + 1) | 0, x = (x + stride) | 0) {
    m[at] = m[a]! * m[x]!
  }
}

/**
 * The people of one column are added to those who have arrived.
 *
 * @internal
 */
export function addOne({ m, now, draws }: Moving, out: number, { from, shares, stride }: Source): void {
  const end = (out + draws) | 0
  for (let at = out, a = (now + from) | 0, x = shares; at < end; at = (at + 1) | 0, a = (a + 1) | 0, x = (x + stride) | 0) {
    m[at]! += m[a]! * m[x]!
  }
}

/**
 * The people of two columns arrive.
 *
 * @internal
 */
export function takeTwo({ m, now, draws }: Moving, out: number, one: Source, other: Source): void {
  const [stepX, stepY, end] = [one.stride, other.stride, (out + draws) | 0]
  let [a, x, b, y] = [(now + one.from) | 0, one.shares, (now + other.from) | 0, other.shares]
  for (let at = out; at < end; at = (at + 1) | 0) {
    m[at] = m[a]! * m[x]! + m[b]! * m[y]!
    a = (a + 1) | 0
    x = (x + stepX) | 0
    b = (b + 1) | 0
    y = (y + stepY) | 0
  }
}

/**
 * The people of two columns are added to those who have arrived.
 *
 * @internal
 */
export function addTwo({ m, now, draws }: Moving, out: number, one: Source, other: Source): void {
  const [stepX, stepY, end] = [one.stride, other.stride, (out + draws) | 0]
  let [a, x, b, y] = [(now + one.from) | 0, one.shares, (now + other.from) | 0, other.shares]
  for (let at = out; at < end; at = (at + 1) | 0) {
    m[at]! += m[a]! * m[x]! + m[b]! * m[y]!
    a = (a + 1) | 0
    x = (x + stepX) | 0
    b = (b + 1) | 0
    y = (y + stepY) | 0
  }
}

/**
 * As {@link takeTwo}, with a sum.
 *
 * @internal
 */
export function takeTwoAndCount({ m, now, draws }: Moving, out: number, one: Source, other: Source, sum: number, weight: number): void {
  const [stepX, stepY, end] = [one.stride, other.stride, (out + draws) | 0]
  let [a, x, b, y, count] = [(now + one.from) | 0, one.shares, (now + other.from) | 0, other.shares, sum]
  for (let at = out; at < end; at = (at + 1) | 0) {
    const people = m[a]! * m[x]! + m[b]! * m[y]!
    m[at] = people
    m[count]! += people * weight
    a = (a + 1) | 0
    x = (x + stepX) | 0
    b = (b + 1) | 0
    y = (y + stepY) | 0
    count = (count + 1) | 0
  }
}

/**
 * Adds numbers to others, with a weight.
 *
 * @internal
 */
export function addWeighted(m: Float64Array, out: number, from: number, weight: number, width: number): void {
  const end = (out + width) | 0
  for (let at = out, a = from; at < end; at = (at + 1) | 0, a = (a + 1) | 0) m[at]! += m[a]! * weight
}

/**
 * Adds the products of two stretches of numbers to others, with a weight; a step of 0 is for one number throughout the other.
 *
 * @internal
 */
export function addProducts(m: Float64Array, out: number, one: number, other: number, step: 0 | 1, weight: number, width: number): void {
  const end = (out + width) | 0
  for (let at = out, a = one, b = other; at < end; at = (at + 1) | 0, a = (a + 1) | 0, b = (b + step) | 0) {
    m[at]! += m[a]! * m[b]! * weight
  }
}
