import type { Graph, Node, Operation } from './graph.js'
import { loopOne, loopRest, loopTwo, type Stretch } from './loops.js'
import { allot, memoryOf, open, type Memory } from './memory.js'

/**
 * The numbers of a graph for a block of draws. A node that does not differ by draw has one number where others have
 * one a draw.
 *
 * @internal
 */
export interface Evaluation {
  readonly memory: Memory
  /** Where the numbers of each node begin in the memory. They stand by time since entry, time in state and draw. */
  readonly at: Int32Array
  /** The numbers of each node; to be had once the memory is open. */
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
  const memory = memoryOf()
  const made = evaluationIn(memory, graph, asked, lanes)
  open(memory)
  return made
}

/**
 * As {@link evaluation}, in a memory that is shared with others and opened later.
 *
 * @internal
 */
export function evaluationIn(memory: Memory, graph: Graph, asked: Iterable<number>, lanes: number): Evaluation {
  const ids = neededFor(graph, asked)
  const at = new Int32Array(graph.nodes.length)
  for (const id of ids) at[id] = allot(memory, sizeOf(graph.nodes[id]!, lanes))
  const schedule = scheduleOf({ graph, lanes, memory, at }, ids)
  let buffers: readonly Float64Array[] | undefined
  return {
    memory,
    at,
    get buffers() {
      return (buffers ??= buffersOf(memory, graph, at, new Set(ids), lanes))
    },
    isNew: Uint8Array.from(schedule, ({ length }) => Number(length > 0)),
    toCycle: (cycle, drawn) => {
      for (const compute of schedule[cycle]!) compute(cycle, drawn)
    },
  }
}

/** For each cycle what is to be computed in it, in order. */
function scheduleOf(room: Room, ids: readonly number[]): readonly (readonly Computation[])[] {
  const schedule: Computation[][] = Array.from({ length: room.graph.cycles }, () => [])
  for (const id of ids) {
    const compute = computation(room, id)
    room.graph.nodes[id]!.changes.forEach((changed, cycle) => changed && schedule[cycle]!.push(compute))
  }
  return schedule
}

function buffersOf({ numbers }: Memory, { nodes }: Graph, at: Int32Array, ids: ReadonlySet<number>, lanes: number): Float64Array[] {
  return nodes.map((node, id) => (ids.has(id) ? numbers.subarray(at[id], at[id]! + sizeOf(node, lanes)) : empty))
}

const empty = new Float64Array(0)

interface Room {
  readonly graph: Graph
  readonly lanes: number
  readonly memory: Memory
  readonly at: Int32Array
}

type Computation = (cycle: number, drawn: Drawn) => void

/**
 * The nodes that some are made of, and they themselves, each after those it is made of.
 *
 * @internal
 */
export function neededFor(graph: Graph, asked: Iterable<number>): number[] {
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
  const { graph, memory } = room
  const node = graph.nodes[id]!
  const out = room.at[id]!
  switch (node.op) {
    case 'constant':
    case 'clock':
      return () => {
        memory.numbers.set(node.data, out)
      }
    case 'per-cycle':
      return (cycle) => {
        memory.numbers[out] = node.data[cycle]!
      }
    case 'draw':
      return (_, drawn) => {
        memory.numbers.set(drawn(node.parameter!), out)
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

function copy({ graph, memory, lanes, at }: Room, node: Node, out: number, taken: (entry: number, held: number) => number): void {
  const { numbers } = memory
  const width = node.draws ? lanes : 1
  forEachClass(node, width, (entry, held, place) => {
    const from = taken(entry, held)
    const source = graph.nodes[from]!
    const begin = at[from]! + offsetOf(source, entry, held, lanes)
    if (source.draws) numbers.copyWithin(out + place, begin, begin + lanes)
    else numbers.fill(numbers[begin]!, out + place, out + place + width)
  })
}

function computeEach({ graph, memory, lanes, at }: Room, node: Node, out: number): void {
  const { numbers } = memory
  const width = node.draws ? lanes : 1
  const of = node.of.map((id) => ({ source: graph.nodes[id]!, begin: at[id]! }))
  forEachClass(node, width, (entry, held, place) => {
    for (let lane = 0; lane < width; lane += 1) {
      const given = of.map(({ source, begin }) => numbers[begin + offsetOf(source, entry, held, lanes) + (source.draws ? lane : 0)]!)
      numbers[out + place + lane] = node.compute!(...given)
    }
  })
}

function forEachClass(node: Node, width: number, visit: (entry: number, held: number, place: number) => void): void {
  let place = 0
  for (let entry = 0; entry < node.entries; entry += 1) {
    for (let held = 0; held < node.classes; held += 1, place += width) visit(entry, held, place)
  }
}

/**
 * An operation over all classes and draws. Where nothing differs by draw, the classes are what the inner loop runs
 * over. Of a node that is new in every cycle, only classes that can have anybody by now are computed.
 */
function operationOf({ graph, memory, lanes, at }: Room, node: Node, op: Operation, out: number): Computation {
  const sources = node.of.map((id) => ({ node: graph.nodes[id]!, begin: at[id]! }))
  const overClasses = !node.draws && sources.every(({ node: { classes } }) => classes === 1 || classes === node.classes)
  const of = sources.map((source): Stretch => {
    const varies = overClasses ? source.node.classes > 1 : source.node.draws
    return { at: source.begin, stride: varies ? 1 : 0 }
  })
  const apply = applicationOf(op, memory, of)
  if (node.entries === 1 && node.classes === 1) {
    return () => {
      apply(out, node.draws ? lanes : 1)
    }
  }
  const isAlwaysNew = node.changes.every(Boolean)
  if (node.entries === 1 && overClasses) {
    return (cycle) => {
      apply(out, isAlwaysNew ? Math.min(node.classes, cycle + 1) : node.classes)
    }
  }
  return (cycle) => {
    const reach = isAlwaysNew ? cycle + 1 : Number.POSITIVE_INFINITY
    const classes = Math.min(node.classes, reach)
    const width = overClasses ? classes : node.draws ? lanes : 1
    for (let entry = 0; entry < Math.min(node.entries, reach); entry += 1) {
      for (let held = 0; held < (overClasses ? 1 : classes); held += 1) {
        sources.forEach((source, place) => (of[place]!.at = source.begin + offsetOf(source.node, entry, held, lanes)))
        apply(out + offsetOf(node, entry, held, lanes), width)
      }
    }
  }
}

/** An operation on stretches, over a width from a place on. */
function applicationOf(op: Operation, memory: Memory, of: readonly Stretch[]): (out: number, width: number) => void {
  const [a, b] = of as [Stretch, Stretch]
  if (of.length > 2) return (out, width) => { loopRest(memory.numbers, out, width, of) }
  if (of.length === 1) return (out, width) => { loopOne(op, memory.numbers, out, width, a) }
  return (out, width) => { loopTwo(op, memory.numbers, out, width, a, b) }
}
