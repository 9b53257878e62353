import type { Graph, Node, Operation } from '../program/graph.js'

/** Between which two numbers each node lies, by its number. */
export interface Bounds {
  readonly least: Float64Array
  readonly most: Float64Array
}

/**
 * Room for the bounds of all nodes.
 *
 * @internal
 */
export function boundsFor({ nodes }: Graph): Bounds {
  return { least: new Float64Array(nodes.length), most: new Float64Array(nodes.length) }
}

/**
 * Works out between which numbers some nodes lie in a cycle, over all classes and draws, from the bounds of the draws
 * alone, and of the cycle before. The bounds are safe but need not be tight: what lies within 0 to 1 by its bounds needs
 * no look at each draw.
 *
 * @param ids - the nodes, each after those it is made of
 * @param rangeOf - the smallest and the largest draw of a parameter
 * @internal
 */
export function toBounds(bounds: Bounds, { nodes }: Graph, ids: readonly number[], cycle: number, rangeOf: RangeOf): void {
  for (const id of ids) {
    const node = nodes[id]!
    if (cycle === 0 || node.changes[cycle] === 1) bound(bounds, id, node, cycle, rangeOf)
  }
}

/** The smallest and the largest draw of a parameter. */
type RangeOf = (parameter: string) => readonly [number, number]

function bound(bounds: Bounds, id: number, node: Node, cycle: number, rangeOf: RangeOf): void {
  const { least, most } = bounds
  switch (node.op) {
    case 'constant':
      put(bounds, id, node.data[0]!, node.data[0]!)
      break
    case 'per-cycle':
      put(bounds, id, node.data[cycle]!, node.data[cycle]!)
      break
    case 'clock':
      put(bounds, id, Math.min(...node.data), Math.max(...node.data))
      break
    case 'draw':
      put(bounds, id, ...rangeOf(node.parameter!))
      break
    case 'select': {
      const from = node.of[node.data[cycle]!]!
      put(bounds, id, least[from]!, most[from]!); return;
    }
    case 'pick':
      put(bounds, id, Math.min(...node.of.map((of) => least[of]!)), Math.max(...node.of.map((of) => most[of]!)))
      break
    case 'computed':
      put(bounds, id, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY)
      break
    default:
      operated(bounds, id, node.op, node.of)
  }
}

/** Writes bounds down; anything goes, where one of them is not a number. */
function put({ least, most }: Bounds, id: number, low: number, high: number): void {
  const isKnown = !Number.isNaN(low) && !Number.isNaN(high)
  least[id] = isKnown ? low : Number.NEGATIVE_INFINITY
  most[id] = isKnown ? high : Number.POSITIVE_INFINITY
}

function operated(bounds: Bounds, id: number, op: Operation, of: readonly number[]): void {
  const { least, most } = bounds
  const [a, b] = of as [number, number]
  switch (op) {
    case 'add':
      put(bounds, id, least[a]! + least[b]!, most[a]! + most[b]!)
      break
    case 'subtract':
      put(bounds, id, least[a]! - most[b]!, most[a]! - least[b]!)
      break
    case 'multiply':
      product(bounds, id, a, b)
      break
    case 'exponential':
      put(bounds, id, Math.exp(least[a]!), Math.exp(most[a]!))
      break
    case 'exponential-of-product':
      product(bounds, id, a, b)
      put(bounds, id, Math.exp(least[id]!), Math.exp(most[id]!))
      break
    case 'complement':
      put(bounds, id, 1 - most[a]!, 1 - least[a]!)
      break
    case 'rest':
      put(bounds, id, 1 - sumOf(most, of), 1 - sumOf(least, of))
      break
    default:
      put(bounds, id, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY)
      break
  }
}

function product(bounds: Bounds, id: number, a: number, b: number): void {
  const { least, most } = bounds
  const [p, q, r, s] = [least[a]! * least[b]!, least[a]! * most[b]!, most[a]! * least[b]!, most[a]! * most[b]!]
  put(bounds, id, Math.min(p, q, r, s), Math.max(p, q, r, s))
}

function sumOf(numbers: Float64Array, of: readonly number[]): number {
  let sum = 0
  for (const id of of) sum += numbers[id]!
  return sum
}
