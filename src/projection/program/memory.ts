/**
 * The numbers of a run, one after the other in a single array. Loops read and write one array at places that are whole
 * numbers of 32 bits: engines make code of that which is up to twice as fast as loops over several arrays.
 *
 * @internal
 */
export interface Memory {
  /** The numbers; empty until {@link open}. */
  numbers: Float64Array
  /** How many numbers were asked for. */
  size: number
}

/**
 * A memory in which nothing was allotted yet.
 *
 * @internal
 */
export function memoryOf(): Memory {
  return { numbers: new Float64Array(0), size: 0 }
}

/**
 * Allots some numbers, and gives the place of the first. All must be allotted before the memory is opened.
 *
 * @internal
 */
export function allot(memory: Memory, count: number): number {
  const at = memory.size
  memory.size += count
  return at
}

/**
 * Makes the numbers, all 0.
 *
 * @internal
 */
export function open(memory: Memory): void {
  memory.numbers = new Float64Array(memory.size)
}
