import type { Move } from '../program/program.js'

/**
 * The moves of a lane that tells nobody apart by time, prepared so that a cycle is a list of plain loops: for each
 * state that is reached, its sources two by two.
 *
 * @internal
 */
export interface PlainMoves {
  readonly reached: readonly Reached[]
}

/** A state, and from where it is reached. */
interface Reached {
  readonly to: number
  readonly sources: readonly Source[]
}

/** Where people come from: their state and their shares, with 1 where these differ by draw. */
interface Source {
  readonly from: number
  readonly shares: Float64Array
  readonly stride: 0 | 1
}

const all = Float64Array.of(1)

/**
 * Prepares the moves of a lane.
 *
 * @internal
 */
export function plainMoves(
  rows: readonly (readonly Move[])[],
  numbersOf: (node: number) => { readonly numbers: Float64Array; readonly stride: 0 | 1 },
): PlainMoves {
  const sources = rows.flatMap((row, from): (Source & { readonly to: number })[] => {
    if (row.length === 0) return [{ from, to: from, shares: all, stride: 0 }]
    return row.map(({ to, node }) => ({ from, to, shares: numbersOf(node).numbers, stride: numbersOf(node).stride }))
  })
  return {
    reached: rows.map((_, state) => ({
      to: state,
      // Those with a share for all draws last: two that differ by draw then stand side by side.
      sources: sources.filter(({ to }) => to === state).sort((a, b) => b.stride - a.stride || a.from - b.from),
    })),
  }
}

/**
 * Makes the moves of a cycle, from the people of each state now to those next, and adds those who arrive to the sum of
 * their state, where it has one, with a weight.
 *
 * @internal
 */
export function movePlainly(
  { reached }: PlainMoves,
  now: readonly Float64Array[],
  next: readonly Float64Array[],
  sums: readonly (Float64Array | undefined)[],
  weight: number,
): void {
  for (const { to, sources } of reached) {
    const out = next[to]!
    const sum = weight === 0 ? undefined : sums[to]
    if (sum !== undefined && sources.length === 2 && sources[0]!.stride + sources[1]!.stride === 2) {
      takeAndCount(out, now[sources[0]!.from]!, sources[0]!.shares, now[sources[1]!.from]!, sources[1]!.shares, sum, weight)
      continue
    }
    if (sources.length === 0) out.fill(0)
    for (let at = 0; at < sources.length; ) at += takeFrom(sources, at, now, out)
    if (sum !== undefined) addScaled(sum, out, weight)
  }
}

/**
 * Adds people to a sum, with a weight.
 *
 * @internal
 */
export function addScaled(sum: Float64Array, people: Float64Array, weight: number): void {
  for (let draw = 0; draw < sum.length; draw += 1) sum[draw]! += people[draw]! * weight
}

/** Takes the people of the next source, or of the next two; says of how many. */
function takeFrom(sources: readonly Source[], at: number, now: readonly Float64Array[], out: Float64Array): 1 | 2 {
  const first = sources[at]!
  const second = sources[at + 1]
  const people = now[first.from]!
  if (second === undefined) {
    if (first.stride === 1) takeShares(out, people, first.shares, at === 0)
    else takeShare(out, people, first.shares[0]!, at === 0)
    return 1
  }
  const others = now[second.from]!
  if (first.stride === 0) takeTwoByShare(out, people, first.shares[0]!, others, second.shares[0]!, at === 0)
  else if (second.stride === 1) takeTwo(out, people, first.shares, others, second.shares, at === 0)
  else takeTwoWithShare(out, people, first.shares, others, second.shares[0]!, at === 0)
  return 2
}

// Each loop stands alone, over whole arrays: that is the form which engines make fast code of.
function takeShare(out: Float64Array, people: Float64Array, share: number, isFirst: boolean): void {
  if (isFirst) for (let draw = 0; draw < out.length; draw += 1) out[draw] = people[draw]! * share
  else for (let draw = 0; draw < out.length; draw += 1) out[draw]! += people[draw]! * share
}

function takeShares(out: Float64Array, people: Float64Array, shares: Float64Array, isFirst: boolean): void {
  if (isFirst) for (let draw = 0; draw < out.length; draw += 1) out[draw] = people[draw]! * shares[draw]!
  else for (let draw = 0; draw < out.length; draw += 1) out[draw]! += people[draw]! * shares[draw]!
}

function takeTwo(
  out: Float64Array,
  a: Float64Array,
  ofA: Float64Array,
  b: Float64Array,
  ofB: Float64Array,
  isFirst: boolean,
): void {
  if (isFirst) for (let draw = 0; draw < out.length; draw += 1) out[draw] = a[draw]! * ofA[draw]! + b[draw]! * ofB[draw]!
  else for (let draw = 0; draw < out.length; draw += 1) out[draw]! += a[draw]! * ofA[draw]! + b[draw]! * ofB[draw]!
}

function takeTwoWithShare(
  out: Float64Array,
  a: Float64Array,
  ofA: Float64Array,
  b: Float64Array,
  ofB: number,
  isFirst: boolean,
): void {
  if (isFirst) for (let draw = 0; draw < out.length; draw += 1) out[draw] = a[draw]! * ofA[draw]! + b[draw]! * ofB
  else for (let draw = 0; draw < out.length; draw += 1) out[draw]! += a[draw]! * ofA[draw]! + b[draw]! * ofB
}

function takeTwoByShare(out: Float64Array, a: Float64Array, ofA: number, b: Float64Array, ofB: number, isFirst: boolean): void {
  if (isFirst) for (let draw = 0; draw < out.length; draw += 1) out[draw] = a[draw]! * ofA + b[draw]! * ofB
  else for (let draw = 0; draw < out.length; draw += 1) out[draw]! += a[draw]! * ofA + b[draw]! * ofB
}

function takeAndCount(
  out: Float64Array,
  a: Float64Array,
  ofA: Float64Array,
  b: Float64Array,
  ofB: Float64Array,
  sum: Float64Array,
  weight: number,
): void {
  for (let draw = 0; draw < out.length; draw += 1) {
    const people = a[draw]! * ofA[draw]! + b[draw]! * ofB[draw]!
    out[draw] = people
    sum[draw]! += people * weight
  }
}
