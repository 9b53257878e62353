import type { Graph, Node, Operation } from '../program/graph.js'

/** Between which two numbers something lies. */
export interface Bounds {
  readonly least: number
  readonly most: number
}

/**
 * Between which numbers each node lies in a cycle, over all classes and draws, worked out from the bounds of the draws
 * alone. The bounds are safe but need not be tight: what lies within 0 to 1 by its bounds needs no look at each draw.
 *
 * @param before - the bounds in the cycle before; none for the first
 * @internal
 */
export function boundsIn(graph: Graph, cycle: number, drawn: (parameter: string) => Bounds, before: readonly Bounds[]): Bounds[] {
  const bounds: Bounds[] = []
  graph.nodes.forEach((node, id) => {
    bounds.push(cycle > 0 && node.changes[cycle] === 0 ? before[id]! : boundsOf(node, cycle, drawn, bounds))
  })
  return bounds
}

function boundsOf(node: Node, cycle: number, drawn: (parameter: string) => Bounds, known: readonly Bounds[]): Bounds {
  const of = node.of.map((id) => known[id]!)
  switch (node.op) {
    case 'constant':
      return around([node.data[0]!])
    case 'per-cycle':
      return around([node.data[cycle]!])
    case 'clock':
      return around([...node.data])
    case 'draw':
      return drawn(node.parameter!)
    case 'select':
      return of[node.data[cycle]!]!
    case 'pick':
      return around(of.flatMap(({ least, most }) => [least, most]))
    case 'computed':
      return anything
    default:
      return operated(node.op, of)
  }
}

const anything: Bounds = { least: Number.NEGATIVE_INFINITY, most: Number.POSITIVE_INFINITY }

function operated(op: Operation, of: readonly Bounds[]): Bounds {
  const [a, b] = of as [Bounds, Bounds]
  switch (op) {
    case 'add':
      return { least: a.least + b.least, most: a.most + b.most }
    case 'subtract':
      return { least: a.least - b.most, most: a.most - b.least }
    case 'multiply':
      return around(products(a, b))
    case 'exponential':
      return { least: Math.exp(a.least), most: Math.exp(a.most) }
    case 'exponential-of-product':
      return around(products(a, b).map(Math.exp))
    case 'complement':
      return { least: 1 - a.most, most: 1 - a.least }
    case 'rest':
      return { least: 1 - sumOf(of.map(({ most }) => most)), most: 1 - sumOf(of.map(({ least }) => least)) }
    default:
      return anything
  }
}

function products(a: Bounds, b: Bounds): number[] {
  return [a.least * b.least, a.least * b.most, a.most * b.least, a.most * b.most]
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0)
}

/** The bounds of some numbers; anything, where one of them is none. */
function around(numbers: readonly number[]): Bounds {
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)]
  return Number.isNaN(least) ? anything : { least, most }
}
