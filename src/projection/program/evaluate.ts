import type { Graph, Node, Operation } from './graph.js'
import { loopOne, loopRest, loopTwo, type Stretch } from './loops.js'

/**
 * The numbers of a graph for a block of draws. A node that does not differ by draw has one number where others have
 * one a draw.
 *
 * @internal
 */
export interface Evaluation {
  /** The numbers of each node, by time since entry, time in state and draw. */
  readonly buffers: readonly Float64Array[]
  /** Computes what is new in a cycle. Cycles come in their order, from the first. */
  readonly toCycle: (cycle: number, drawn: Drawn) => void
  /** The cycles in which something is new. */
  readonly isNew: Uint8Array
}

/** The numbers of a parameter in the draws of the block at hand. */
export type Drawn = (parameter: string) => Float64Array

/**
 * Makes room for the numbers of the nodes that are asked for, and of those they are made of, and prepares their
 * computation.
 *
 * @internal
 */
export function evaluation(graph: Graph, asked: Iterable<number>, lanes: number): Evaluation {
  const ids = neededFor(graph, asked)
  const buffers = buffersFor(graph, ids, lanes)
  const room: Room = { graph, lanes, buffers }
  const schedule: Computation[][] = Array.from({ length: graph.cycles }, () => [])
  for (const id of ids) {
    const compute = computation(room, id)
    graph.nodes[id]!.changes.forEach((changed, cycle) => changed && schedule[cycle]!.push(compute))
  }
  return {
    buffers,
    isNew: Uint8Array.from(schedule, ({ length }) => Number(length > 0)),
    toCycle: (cycle, drawn) => {
      for (const compute of schedule[cycle]!) compute(cycle, drawn)
    },
  }
}

/** Room for the numbers of each node, one after the other in one array. */
function buffersFor({ nodes }: Graph, ids: readonly number[], lanes: number): Float64Array[] {
  const all = new Float64Array(ids.reduce((size, id) => size + sizeOf(nodes[id]!, lanes), 0))
  const buffers = nodes.map(() => empty)
  let at = 0
  for (const id of ids) {
    const end = at + sizeOf(nodes[id]!, lanes)
    buffers[id] = all.subarray(at, end)
    at = end
  }
  return buffers
}

const empty = new Float64Array(0)

interface Room {
  readonly graph: Graph
  readonly lanes: number
  readonly buffers: Float64Array[]
}

type Computation = (cycle: number, drawn: Drawn) => void

function neededFor(graph: Graph, asked: Iterable<number>): number[] {
  const needed = new Uint8Array(graph.nodes.length)
  for (const id of asked) needed[id] = 1
  for (let id = graph.nodes.length - 1; id >= 0; id -= 1) {
    if (needed[id]) for (const part of graph.nodes[id]!.of) needed[part] = 1
  }
  return graph.nodes.flatMap((_, id) => (needed[id] ? [id] : []))
}

function sizeOf({ entries, classes, draws }: Node, lanes: number): number {
  return entries * classes * (draws ? lanes : 1)
}

/**
 * Where the numbers of a node begin for a class; the last class that it tells apart holds for those beyond.
 *
 * @internal
 */
export function offsetOf(node: Node, entry: number, held: number, lanes: number): number {
  const row = Math.min(entry, node.entries - 1) * node.classes + Math.min(held, node.classes - 1)
  return row * (node.draws ? lanes : 1)
}

function computation(room: Room, id: number): Computation {
  const node = room.graph.nodes[id]!
  const out = room.buffers[id]!
  switch (node.op) {
    case 'constant':
    case 'clock':
      return () => {
        out.set(node.data)
      }
    case 'per-cycle':
      return (cycle) => {
        out[0] = node.data[cycle]!
      }
    case 'draw':
      return (_, drawn) => {
        out.set(drawn(node.parameter!))
      }
    case 'select':
      return (cycle) => {
        copy(room, node, out, () => node.of[node.data[cycle]!]!)
      }
    case 'pick':
      return () => {
        copy(room, node, out, pickedIn(node))
      }
    case 'computed':
      return () => {
        computeEach(room, node, out)
      }
    default:
      return operationOf(room, node, node.op, out)
  }
}

/** Which node a pick takes in a class. */
function pickedIn({ data, of, axis }: Node): (entry: number, held: number) => number {
  const last = data.length - 1
  return axis === 'entries'
    ? (entry) => of[data[Math.min(entry, last)]!]!
    : (_, held) => of[data[Math.min(held, last)]!]!
}

function copy(
  { graph, buffers, lanes }: Room,
  node: Node,
  out: Float64Array,
  taken: (entry: number, held: number) => number,
): void {
  const width = node.draws ? lanes : 1
  forEachClass(node, width, (entry, held, at) => {
    const from = taken(entry, held)
    const source = graph.nodes[from]!
    const begin = offsetOf(source, entry, held, lanes)
    if (source.draws) out.set(buffers[from]!.subarray(begin, begin + lanes), at)
    else out.fill(buffers[from]![begin]!, at, at + width)
  })
}

function computeEach({ graph, buffers, lanes }: Room, node: Node, out: Float64Array): void {
  const width = node.draws ? lanes : 1
  const of = node.of.map((id) => ({ source: graph.nodes[id]!, numbers: buffers[id]! }))
  forEachClass(node, width, (entry, held, at) => {
    for (let lane = 0; lane < width; lane += 1) {
      const given = of.map(({ source, numbers }) => numbers[offsetOf(source, entry, held, lanes) + (source.draws ? lane : 0)]!)
      out[at + lane] = node.compute!(...given)
    }
  })
}

function forEachClass(node: Node, width: number, visit: (entry: number, held: number, at: number) => void): void {
  let at = 0
  for (let entry = 0; entry < node.entries; entry += 1) {
    for (let held = 0; held < node.classes; held += 1, at += width) visit(entry, held, at)
  }
}

/**
 * An operation over all classes and draws. Where nothing differs by draw, the classes are what the inner loop runs
 * over. Of a node that is new in every cycle, only classes that can have anybody by now are computed.
 */
function operationOf({ graph, buffers, lanes }: Room, node: Node, op: Operation, out: Float64Array): Computation {
  const sources = node.of.map((id) => graph.nodes[id]!)
  const overClasses = !node.draws && sources.every(({ classes }) => classes === 1 || classes === node.classes)
  const of = node.of.map((id, place): Stretch => {
    const varies = overClasses ? sources[place]!.classes > 1 : sources[place]!.draws
    return { numbers: buffers[id]!, at: 0, stride: varies ? 1 : 0 }
  })
  const apply = (at: number, width: number) => {
    if (op === 'rest') loopRest(out, at, width, of)
    else if (of.length === 1) loopOne(op, out, at, width, of[0]!)
    else loopTwo(op, out, at, width, of[0]!, of[1]!)
  }
  if (node.entries === 1 && node.classes === 1) {
    return () => {
      apply(0, node.draws ? lanes : 1)
    }
  }
  const isAlwaysNew = node.changes.every(Boolean)
  return (cycle) => {
    const reach = isAlwaysNew ? cycle + 1 : Number.POSITIVE_INFINITY
    const classes = Math.min(node.classes, reach)
    const width = overClasses ? classes : node.draws ? lanes : 1
    for (let entry = 0; entry < Math.min(node.entries, reach); entry += 1) {
      for (let held = 0; held < (overClasses ? 1 : classes); held += 1) {
        sources.forEach((source, place) => (of[place]!.at = offsetOf(source, entry, held, lanes)))
        apply(offsetOf(node, entry, held, lanes), width)
      }
    }
  }
}
