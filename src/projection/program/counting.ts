import type { Counting, Discount } from '../model/model.js'

/**
 * With what weight, discount included, the amounts of each cycle count.
 *
 * @internal
 */
export interface Weights {
  /** For the people at the start of the cycle. */
  readonly atStart: Float64Array
  /** For the people at its end. */
  readonly atEnd: Float64Array
  /** For those who move in it. */
  readonly moves: Float64Array
  /** For those who come in at its start. */
  readonly newcomers: Float64Array
}

/**
 * The weights of a way of counting and a discount.
 *
 * Moves take the weight of the cycle; where counts are weighted by themselves, that of the count at its end, where
 * those who moved have arrived. Newcomers are weighted by discount alone, at the start of their cycle.
 *
 * @internal
 */
export function weightsOf(counting: Counting, discount: Discount | undefined, cycles: number, length: number): Weights {
  const factor = factorOf(discount)
  const every = (weight: (cycle: number) => number) => Float64Array.from({ length: cycles }, (_, cycle) => weight(cycle))
  const newcomers = every((cycle) => factor(cycle * length))
  if (typeof counting === 'object' || counting === 'trapezoid') {
    const count = countWeights(counting, cycles).map((weight, index) => weight * factor(index * length))
    return { ...splitOf(counting, cycles, factor, length, count), moves: Float64Array.from(count.slice(1)), newcomers }
  }
  const shift = { start: 0, middle: 0.5, end: 1 }[discount?.moment ?? 'start']
  const inCycle = every((cycle) => factor((cycle + shift) * length))
  const [start, end] = { start: [1, 0], end: [0, 1], average: [0.5, 0.5] }[counting] as [number, number]
  return { atStart: inCycle.map((each) => each * start), atEnd: inCycle.map((each) => each * end), moves: inCycle, newcomers }
}

function factorOf({ rate, compounding }: Partial<Discount> = {}): (time: number) => number {
  if (rate === undefined || rate === 0) return () => 1
  return compounding === 'continuous' ? (time) => Math.exp(-rate * time) : (time) => (1 + rate) ** -time
}

function countWeights(counting: Counting, cycles: number): number[] {
  if (typeof counting === 'object') return [...counting.weights]
  return Array.from({ length: cycles + 1 }, (_, index) => (index === 0 || index === cycles ? 0.5 : 1))
}

/**
 * The weights of counts, divided over the cycles: an amount that differs by cycle is that of the cycle. The trapezoid
 * takes half of each end of a cycle; a weight of one's own goes to the cycle that starts there, the last one to the
 * last cycle.
 */
function splitOf(
  counting: Counting,
  cycles: number,
  factor: (time: number) => number,
  length: number,
  count: readonly number[],
): Pick<Weights, 'atStart' | 'atEnd'> {
  if (counting === 'trapezoid') {
    const half = (index: number) => factor(index * length) / 2
    return {
      atStart: Float64Array.from({ length: cycles }, (_, cycle) => half(cycle)),
      atEnd: Float64Array.from({ length: cycles }, (_, cycle) => half(cycle + 1)),
    }
  }
  const atEnd = new Float64Array(cycles)
  atEnd[cycles - 1] = count[cycles]!
  return { atStart: Float64Array.from(count.slice(0, cycles)), atEnd }
}
